"""Drawing a frame, a titled rectangle that carries what lies in it."""

from __future__ import annotations

from typing import ClassVar

from neurolab.editor.groups import add_frame, frame
from neurolab.editor.tools.boxed import BoxTool


class FrameTool(BoxTool):
    """A drag draws a frame; Enter draws one around the selected."""

    id: ClassVar[str] = "frame"
    title: ClassVar[str] = "Frame"
    hint: ClassVar[str] = "Drag a rectangle: it carries what lies in it when it is moved"
    cursor: ClassVar[str] = "cross"
    label = "New frame"

    def drawn(self, x: float, y: float, width: float, height: float) -> None:
        add_frame(self.document, x, y, width, height)
        self.done()

    def key(self, name: str) -> bool:
        if name == "enter" and frame(self.document):
            self.done()
            return True
        return False
