"""The rings around selected nodes: paths when they are few, pictures when they are many."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from neurolab.ui import theme
from neurolab.ui.canvas.primitives import draw_fragments
from neurolab.ui.canvas.routes import among
from neurolab.ui.canvas.shapes import outline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel
    from neurolab.ui.canvas.shapes import Shape

SELECTED_GROW = 5.5
MANY = 24
"""Selected nodes from which on their rings are pictures, made once for each shape."""
_MOST_RINGS = 12


def paint_ring(painter: QPainter, shape: Shape, scale: float) -> None:
    """Draw what tells that the node at the origin is selected; `scale` is pixels a canvas unit."""
    accent = theme.theme().accent
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((theme.with_alpha(accent, 0.22), 7.0), (accent, 2.2)):
        painter.setPen(QPen(color, width / min(scale, 1.0)))
        painter.drawPath(outline(shape, SELECTED_GROW))


class Rings:
    """Draws the rings of many nodes, and keeps their pictures."""

    def __init__(self) -> None:
        self._rings: dict[tuple[str, int, float, float], QPixmap] = {}

    def draw(self, painter: QPainter, model: CanvasModel, ids: Sequence[str], view: View, dpr: float) -> None:
        """Draw the rings around many nodes: one call for all that share a shape."""
        chosen = among([model.row[rid] for rid in ids if rid in model.row], len(model.node_ids))
        seen = model.seen_nodes(view.rect)
        rows = seen[chosen[seen]]
        x = (model.nodes.x[rows] - view.x) * view.scale + view.width / 2
        y = (model.nodes.y[rows] - view.y) * view.scale + view.height / 2
        shapes = np.array([model.shapes[i].name for i in rows])
        for name in dict.fromkeys(shapes.tolist()):
            some = shapes == name
            ring = self._ring(model.shapes[rows[some][0]], view.scale, dpr)
            draw_fragments(painter, ring, x[some], y[some], np.ones(np.count_nonzero(some)), dpr)

    def _ring(self, shape: Shape, scale: float, dpr: float) -> QPixmap:
        key = (shape.name, theme.theme().accent.rgb(), scale, dpr)
        if key not in self._rings:
            if len(self._rings) > _MOST_RINGS:
                self._rings.clear()
            margin = SELECTED_GROW + 8.0 / min(scale, 1.0)
            pixmap = QPixmap(*(2 * max(math.ceil((half + margin) * scale * dpr), 1) for half in (shape.hx, shape.hy)))
            pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(pixmap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.translate(pixmap.width() / 2, pixmap.height() / 2)
                painter.scale(scale * dpr, scale * dpr)
                paint_ring(painter, shape, scale)
            pixmap.setDevicePixelRatio(dpr)
            self._rings[key] = pixmap
        return self._rings[key]
