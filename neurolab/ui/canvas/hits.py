"""What lies under the pointer, found by geometry: no items, so it costs the same whatever is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from neurolab.circuit.records import Frame, Node
from neurolab.editor.tools.base import Hit
from neurolab.ui.canvas.routes import distance_to
from neurolab.ui.canvas.shapes import gauge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.circuit.records import Area
    from neurolab.ui.canvas.model import CanvasModel

RIM_INSIDE, RIM_OUTSIDE = 7.0, 7.0  # pixels on both sides of the outline that start a wire
WIRE_REACH = 7.0
HANDLE = 14.0
BORDER = 7.0
TITLE_HEIGHT = 32.0
_HEART = 0.62  # of a node's size at least is for grabbing it, however far one zooms out


class Picker:
    """Finds what is at a point of the canvas.

    Parameters
    ----------
    model : CanvasModel
        What is drawn.
    """

    def __init__(self, model: CanvasModel) -> None:
        self.model = model

    def hit(self, p: QPointF, scale: float, *, areas: bool = False, selected: Sequence[str] = ()) -> Hit:
        """Return what is at a point; the thing on top wins.

        Parameters
        ----------
        p : QPointF
            In canvas units.
        scale : float
            Pixels a canvas unit: tolerances are in pixels.
        areas : bool
            Whether the inside of a region counts; else only its border and name, so that boxes can be drawn inside.
        selected : sequence of str
            Selected regions and notes offer their corner first.
        """
        for area in reversed(self.model.areas):
            if area.id in selected and self._near_corner(area, p, scale):
                return Hit("handle", area.id)
        row, kind = self._node(p, scale)
        if row >= 0:
            return Hit("edge" if kind == "edge" else "node", self.model.node_ids[row])
        row = self.label_at(p)
        if row >= 0:
            return Hit("node", self.model.node_ids[row], name=True)
        row = self._wire(p, scale)
        if row >= 0:
            return Hit("wire", self.model.wire_ids[row])
        return self._area(p, scale, areas)

    def _node(self, p: QPointF, scale: float) -> tuple[int, str]:
        n = self.model.nodes
        if not len(n.x):
            return -1, ""
        dx, dy = p.x() - n.x, p.y() - n.y
        near = np.flatnonzero((np.abs(dx) < n.hx + RIM_OUTSIDE / scale) & (np.abs(dy) < n.hy + RIM_OUTSIDE / scale))
        for i in near[::-1]:
            size = float(gauge(int(n.form[i]), float(n.hx[i]), float(n.hy[i]), float(dx[i]), float(dy[i])))
            least = min(float(n.hx[i]), float(n.hy[i]))
            if size <= 1 + RIM_OUTSIDE / scale / least:
                heart = max(1 - RIM_INSIDE / scale / least, _HEART)
                wired = isinstance(self.model.records[i], Node)
                return int(i), "edge" if size > heart and wired else "node"
        return -1, ""

    def label_at(self, p: QPointF) -> int:
        """Return the row of the node whose label is at a point, or -1."""
        if not self.model.names.size:
            return -1
        for i in self.model.seen_nodes(QRectF(p, p), 100.0)[::-1]:
            if self.model.name_rect(int(i)).contains(p):
                return int(i)
        return -1

    def _wire(self, p: QPointF, scale: float) -> int:
        reach = WIRE_REACH / scale
        rows = self.model.seen_wires(QRectF(p, p), reach + 4)
        if not len(rows):
            return -1
        away = distance_to(self.model.points[rows], p.x(), p.y())
        best = int(np.argmin(away))
        row = int(rows[best])
        return row if away[best] <= max(reach, self.model.looks[row].width / 2 + 2) else -1

    def _area(self, p: QPointF, scale: float, areas: bool) -> Hit:
        for note in reversed(self.model.notes):
            if self._near_corner(note, p, scale):
                return Hit("handle", note.id)
            if _rect(note).contains(p):
                return Hit("note", note.id)
        for picture in reversed(self.model.pictures):
            if self._near_corner(picture, p, scale):
                return Hit("handle", picture.id)
            if _rect(picture).contains(p):
                return Hit("picture", picture.id)
        for region in reversed((*self.model.frames, *self.model.regions)):
            rect, edge = _rect(region), BORDER / scale
            if self._near_corner(region, p, scale):
                return Hit("handle", region.id)
            inside = rect.contains(p)
            on_border = rect.adjusted(-edge, -edge, edge, edge).contains(p) and not rect.adjusted(edge, edge, -edge, -edge).contains(p)
            on_title = inside and p.y() < rect.top() + TITLE_HEIGHT and p.x() < rect.left() + self.model.names.width(region.label) + 28
            if on_border or on_title or (areas and inside and not isinstance(region, Frame)):
                return Hit("frame" if isinstance(region, Frame) else "region", region.id)
        return Hit()

    @staticmethod
    def _near_corner(area: Area, p: QPointF, scale: float) -> bool:
        reach = HANDLE / scale
        return -reach < p.x() - area.x - area.width < reach / 2 and -reach < p.y() - area.y - area.height < reach / 2


def _rect(area: Area) -> QRectF:
    return QRectF(area.x, area.y, area.width, area.height)
