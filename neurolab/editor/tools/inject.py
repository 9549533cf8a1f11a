"""Injecting a compound into a node, a region, or a newly drawn area."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from neurolab.catalog.spec import CompoundSpec
from neurolab.editor.nearby import walk
from neurolab.editor.tools.base import Overlay, Pointer
from neurolab.editor.tools.boxed import BoxTool
from neurolab.editor.verbs import inject, inject_area, no_place

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from neurolab.catalog.spec import Value
    from neurolab.editor.document import Document


class InjectTool(BoxTool):
    """A press on a node or region injects `compound` there; a drag over empty canvas draws a region and injects into it.

    `amounts_of` tells the ``concentration`` (µM), ``onset`` and ``washout`` (ms) to inject of a compound; what it leaves out is as usual.
    """

    id: ClassVar[str] = "inject"
    title: ClassVar[str] = "Inject"
    hint: ClassVar[str] = "Choose a compound in the cabinet, then click a node or region, or drag an area"
    cursor: ClassVar[str] = "cross"

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        compounds = document.registry.all(CompoundSpec)
        self.compound = compounds[0].type_id if compounds else ""
        self.amounts_of: Callable[[str], Mapping[str, Value | None]] = lambda compound: {}

    @property
    def label(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        """What a click would do."""
        return f"Inject {self.document.registry[self.compound].title}" if self.compound else "Choose a compound in the cabinet first"

    def key(self, name: str) -> bool:
        """Enter injects into the selected nodes and regions; arrows go on to others."""
        ids = self.document.selection.ids
        if name == "enter" and ids and self.compound:
            for record_id in ids:
                inject(self.document, self.compound, record_id, **self.amounts_of(self.compound))
            return True
        return walk(self.document, name)

    def press(self, p: Pointer) -> None:
        if p.button != "left":
            return
        if not self.compound:
            self.document.message.emit("info", "No compound is chosen", "Choose one in the cabinet first")
        elif p.hit.node or (p.hit.kind == "region" and not p.shift):
            inject(self.document, self.compound, p.hit.id, **self.amounts_of(self.compound))
        else:
            super().press(p)

    def move(self, p: Pointer) -> None:
        if self.active:
            super().move(p)
        else:
            over = p.hit.id if p.hit.kind in ("node", "edge", "region") else ""
            reason = no_place(self.document, over) if over else ""
            self.overlay = Overlay(target=over, reason=reason or self.label, ok=bool(self.compound) and not reason)

    def drawn(self, x: float, y: float, width: float, height: float) -> None:
        inject_area(self.document, self.compound, (x, y, width, height), **self.amounts_of(self.compound))
