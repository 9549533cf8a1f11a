"""What the brushes share: a stroke over nodes and wires, each touched once; by keys the selected ones, and arrows to go on to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.editor.nearby import walk
from neurolab.editor.tools.base import Overlay, Pointer, Tool

if TYPE_CHECKING:
    from neurolab.editor.document import Document
    from neurolab.editor.tools.base import Hit


class Brush(Tool):
    """States: idle, brushing. `paint` is called for each record that a stroke meets, once."""

    wires = True
    """Whether wires are met, too."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._brushing = False
        self._met: set[str] = set()
        self.gesture = 0

    @property
    def active(self) -> bool:
        return self._brushing

    def press(self, p: Pointer) -> None:
        if p.button == "left":
            self._brushing, self._met = True, set()
            self.gesture = self.document.next_gesture()
            self.begin(p)
            self._meet(p)

    def move(self, p: Pointer) -> None:
        if self._brushing:
            self._meet(p)
        over = self._over(p.hit)
        reason = self.reason(over) if over else self.hint
        self.overlay = Overlay(target=over, reason=reason, ok=not over or self.fits(over))

    def release(self, p: Pointer) -> None:
        self._brushing = False
        self.end()

    def cancel(self) -> None:
        if self._brushing:
            self._brushing = False
            self.end()
            self.document.cancel_gesture(self.gesture)
        super().cancel()

    def key(self, name: str) -> bool:
        if name.removeprefix("shift+").removeprefix("ctrl+") == "enter" and self.document.selection.ids:
            self.gesture = self.document.next_gesture()
            self.by_key(name)
            return True
        return walk(self.document, name)

    def _over(self, hit: Hit) -> str:
        over = hit.node or (hit.id if self.wires and hit.kind == "wire" else "")
        return over if over in self.document.circuit else ""

    def _meet(self, p: Pointer) -> None:
        over = self._over(p.hit)
        if over and over not in self._met:
            self._met.add(over)
            self.paint(over)

    def begin(self, p: Pointer) -> None:
        """Called when a stroke begins, before the first record is met."""

    def paint(self, record_id: str) -> None:
        """Called for each record that the stroke meets."""

    def end(self) -> None:
        """Called when a stroke ends or is taken back."""

    def by_key(self, name: str) -> None:
        """Called for Enter, ``shift+enter`` or ``ctrl+enter`` with something selected."""
        for record_id in self.document.selection.ids:
            self.paint(record_id)

    def reason(self, record_id: str) -> str:
        """Return the text beside the pointer over a record."""
        return ""

    def fits(self, record_id: str) -> bool:
        """Whether the brush does something to a record."""
        return True
