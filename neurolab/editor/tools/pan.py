"""Moving the camera."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from neurolab.editor.nearby import DIRECTIONS
from neurolab.editor.tools.base import Pointer, Tool

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.editor.document import Document


NEAR, FAR = 60.0, 300.0
"""Canvas units by which an arrow moves the view."""


class PanTool(Tool):
    """States: idle, dragging. The point that was grabbed stays under the pointer: after `on_pan` the same place has other coordinates."""

    id: ClassVar[str] = "pan"
    title: ClassVar[str] = "Pan"
    hint: ClassVar[str] = "Drag the canvas; the middle button does the same with every tool"
    cursor: ClassVar[str] = "hand"

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.on_pan: Callable[[float, float], None] | None = None
        self._grabbed: Pointer | None = None

    @property
    def active(self) -> bool:
        return self._grabbed is not None

    def press(self, p: Pointer) -> None:
        self._grabbed = p

    def move(self, p: Pointer) -> None:
        if self._grabbed is not None and self.on_pan and (p.x, p.y) != (self._grabbed.x, self._grabbed.y):
            self.on_pan(p.x - self._grabbed.x, p.y - self._grabbed.y)

    def release(self, p: Pointer) -> None:
        self._grabbed = None

    def key(self, name: str) -> bool:
        """Arrows move the view, with Shift further."""
        arrow = DIRECTIONS.get(name.removeprefix("shift+"))
        if arrow is None or self.on_pan is None:
            return False
        step = FAR if name.startswith("shift+") else NEAR
        self.on_pan(-arrow[0] * step, -arrow[1] * step)
        return True

    def cancel(self) -> None:
        self._grabbed = None
