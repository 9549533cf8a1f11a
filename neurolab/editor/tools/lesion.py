"""Cutting cells and wires out for good, and silencing them for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from neurolab.circuit.records import Node, Wire
from neurolab.editor.silencing import lesion, silence, targets
from neurolab.editor.tools.brush import Brush
from neurolab.editor.verbs import name_of

if TYPE_CHECKING:
    from neurolab.editor.tools.base import Pointer


class LesionTool(Brush):
    """A stroke removes what it meets; the whole stroke is one step of undo."""

    id: ClassVar[str] = "lesion"
    title: ClassVar[str] = "Lesion"
    hint: ClassVar[str] = "Press or drag over cells and wires to cut them out; by keyboard: arrows, then Enter"
    cursor: ClassVar[str] = "cross"

    def paint(self, record_id: str) -> None:
        if self.fits(record_id):
            lesion(self.document, (record_id,), self.gesture)

    def by_key(self, name: str) -> None:
        lesion(self.document, self.document.selection.ids, self.gesture)

    def reason(self, record_id: str) -> str:
        return f"Cut {name_of(self.document, record_id)} out"

    def fits(self, record_id: str) -> bool:
        return bool(targets(self.document, (record_id,)))


class SilenceTool(Brush):
    """A stroke silences what it meets, or wakes it where the first thing that it met was silent; reversible, and saved."""

    id: ClassVar[str] = "silence"
    title: ClassVar[str] = "Silence"
    hint: ClassVar[str] = "Press or drag over cells and wires to silence or wake them; by keyboard: arrows, then Enter"
    cursor: ClassVar[str] = "cross"

    _quiet: bool | None = None

    def begin(self, p: Pointer) -> None:
        self._quiet = None

    def paint(self, record_id: str) -> None:
        if self.fits(record_id):
            self._quiet = silence(self.document, (record_id,), self._quiet, self.gesture)

    def by_key(self, name: str) -> None:
        silence(self.document, self.document.selection.ids, None, self.gesture)

    def reason(self, record_id: str) -> str:
        record = self.document.circuit[record_id]
        silent = isinstance(record, Node | Wire) and record.silenced
        return f"{'Wake' if silent else 'Silence'} {name_of(self.document, record_id)}"

    def fits(self, record_id: str) -> bool:
        return bool(targets(self.document, (record_id,)))
