"""Drawing a region, an area with its own chemistry."""

from __future__ import annotations

from typing import ClassVar

from neurolab.editor.arrange import box_around, placed
from neurolab.editor.tools.boxed import BoxTool
from neurolab.editor.verbs import add_region


class RegionTool(BoxTool):
    """A drag draws a region."""

    id: ClassVar[str] = "region"
    title: ClassVar[str] = "Region"
    hint: ClassVar[str] = "Drag an area; compounds injected into it reach every node inside"
    cursor: ClassVar[str] = "cross"
    label = "New region"

    def key(self, name: str) -> bool:
        """Enter draws a region around the selected, or where the pointer was last; Alt and arrows resize it then."""
        if name != "enter":
            return False
        boxes = [box_around(r) for r in placed(self.document.circuit, self.document.selection.ids)]
        x, y = self.document.pointer
        left, top = min((b[0] for b in boxes), default=x - 100) - 20, min((b[1] for b in boxes), default=y - 60) - 20
        right, bottom = max((b[0] + b[2] for b in boxes), default=x + 100) + 20, max((b[1] + b[3] for b in boxes), default=y + 60) + 20
        self.drawn(left, top, right - left, bottom - top)
        return True

    def drawn(self, x: float, y: float, width: float, height: float) -> None:
        add_region(self.document, x, y, width, height)
        self.done()
