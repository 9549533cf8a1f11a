"""What the tools share that draw a rectangle: region, inject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.editor.tools.base import NOTHING, Overlay, Pointer, Tool, box_of

if TYPE_CHECKING:
    from neurolab.editor.document import Document

SMALLEST = 40.0


class BoxTool(Tool):
    """States: idle, drawing. `drawn` is called with the rectangle when it is large enough."""

    label = ""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._start: Pointer | None = None

    @property
    def active(self) -> bool:
        return self._start is not None

    def press(self, p: Pointer) -> None:
        if p.button == "left":
            self._start = p

    def move(self, p: Pointer) -> None:
        if self._start is not None:
            box = box_of(self._start.x, self._start.y, p.x, p.y)
            ok = min(box[2:]) >= SMALLEST
            self.overlay = Overlay(box=box, ok=ok, reason=self.label if ok else "Draw a larger area")

    def release(self, p: Pointer) -> None:
        start, self._start = self._start, None
        self.overlay = NOTHING
        if start is not None:
            box = box_of(start.x, start.y, p.x, p.y)
            if min(box[2:]) >= SMALLEST:
                self.drawn(*box)

    def cancel(self) -> None:
        self._start = None
        self.overlay = NOTHING

    def drawn(self, x: float, y: float, width: float, height: float) -> None:
        """Called with the finished rectangle."""
