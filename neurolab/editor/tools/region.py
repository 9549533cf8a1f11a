"""Drawing a region, an area with its own chemistry."""

from __future__ import annotations

from typing import ClassVar

from neurolab.editor.tools.boxed import BoxTool
from neurolab.editor.verbs import add_region


class RegionTool(BoxTool):
    """A drag draws a region."""

    id: ClassVar[str] = "region"
    title: ClassVar[str] = "Region"
    hint: ClassVar[str] = "Drag an area; compounds injected into it reach every node inside"
    cursor: ClassVar[str] = "cross"
    label = "New region"

    def drawn(self, x: float, y: float, width: float, height: float) -> None:
        add_region(self.document, x, y, width, height)
        self.done()
