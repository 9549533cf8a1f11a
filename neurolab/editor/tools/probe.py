"""One click from a node to its trace."""

from __future__ import annotations

from typing import ClassVar

from neurolab.editor.nearby import walk
from neurolab.editor.tools.base import Overlay, Pointer, Tool
from neurolab.editor.verbs import trace


class ProbeTool(Tool):
    """Has no states: a press on a node shows its trace."""

    id: ClassVar[str] = "probe"
    title: ClassVar[str] = "Probe"
    hint: ClassVar[str] = "Click a node to see its trace"
    cursor: ClassVar[str] = "cross"

    @property
    def active(self) -> bool:
        return False

    def key(self, name: str) -> bool:
        """Enter shows the traces of the selected; arrows go on to others."""
        ids = self.document.selection.ids
        if name == "enter" and ids:
            for record_id in ids:
                trace(self.document, record_id)
            return True
        return walk(self.document, name)

    def press(self, p: Pointer) -> None:
        if p.button == "left" and p.hit.kind != "empty":
            trace(self.document, p.hit.id)

    def move(self, p: Pointer) -> None:
        self.overlay = Overlay(target=p.hit.node, reason="Show its trace" if p.hit.node else "")
