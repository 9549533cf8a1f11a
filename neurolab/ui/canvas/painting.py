"""Draws what stands still: grid, regions, notes, wires, nodes and labels, from the model's arrays."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from neurolab.circuit.records import Node
from neurolab.editor.arrange import GRID
from neurolab.ui import theme
from neurolab.ui.canvas import glyphs
from neurolab.ui.canvas.markdown import paint_note
from neurolab.ui.canvas.model import name_of
from neurolab.ui.canvas.names import PIXELS, Names
from neurolab.ui.canvas.primitives import draw_fragments, draw_points
from neurolab.ui.canvas.wire_painting import paint_wires

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtCore import QSizeF

    from neurolab.circuit.records import Note, Region
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel

_GRID_PIXELS = 26.0  # least distance of two dots
REGION_RADIUS = 14.0
STACK = 3.5
_STACK_SCALE = 0.5  # the stack of a population is seen in thumbnails, too


class Painting:
    """Painters of the still picture, with the sprites and label widths that they keep from one time to the next.

    Parameters
    ----------
    small : bool
        Whether nodes show what they are however small they are: for thumbnails.
    """

    def __init__(self, *, small: bool = False) -> None:
        self._small = small
        self._bodies: dict[tuple[str, int], QPixmap] = {}
        self._plates: dict[tuple[str, int, int], QPixmap] = {}
        self._made_for = (0.0, 0.0)
        self.names = Names()

    def forget(self) -> None:
        """Drop the sprites: the theme or the zoom has changed."""
        self._bodies.clear()
        self._plates.clear()

    def everything(self, painter: QPainter, model: CanvasModel, view: View, dpr: float, without: frozenset[int] = frozenset()) -> None:
        """Draw the whole picture but the nodes `without`, and the wires that touch those."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_grid(painter, view)
        painter.setTransform(view.transform, True)
        for region in model.regions:
            self.region(painter, region, model.region_color(region))
        for note in model.notes:
            self.note(painter, note, view.scale)
        wires, nodes = model.seen_wires(view.rect), model.seen_nodes(view.rect)
        if without:
            wires = wires[~np.isin(wires, model.wires_at(without))]
            nodes = nodes[~np.isin(nodes, list(without))]
        paint_wires(painter, model, wires, view.scale)
        painter.setTransform(view.transform.inverted()[0], True)
        self.nodes(painter, model, nodes, view, dpr)

    def region(self, painter: QPainter, region: Region, color: QColor) -> None:
        """Draw a region's area and name."""
        t = theme.theme()
        rect = QRectF(region.x, region.y, region.width, region.height)
        painter.setPen(QPen(theme.with_alpha(color, 0.75), 1.6, Qt.PenStyle.DashLine))
        painter.setBrush(theme.with_alpha(color, _tint()))
        painter.drawRoundedRect(rect, REGION_RADIUS, REGION_RADIUS)
        font = QFont(self.names.font)
        font.setPixelSize(theme.pixels(PIXELS))
        painter.setFont(font)
        painter.setPen(theme.blend(color, t.text, 0.45))
        painter.drawText(rect.adjusted(14, 9, -14, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, region.label)

    @staticmethod
    def _ground(model: CanvasModel, at: QPointF) -> QColor:
        """Return the colour of the canvas at a place: regions tint it."""
        ground = theme.theme().canvas
        for region in model.regions:
            if region.covers(at.x(), at.y()):
                ground = theme.blend(ground, model.region_color(region), _tint())
        return ground

    def note(self, painter: QPainter, note: Note, scale: float) -> None:
        """Draw a sticky note with its text."""
        t = theme.theme()
        paper = theme.blend(t.canvas, QColor(note.color), 0.22) if note.color and QColor(note.color).isValid() else t.note
        rect = QRectF(note.x, note.y, note.width, note.height)
        painter.setPen(QPen(theme.blend(paper, t.note_text, 0.16), 1.0))
        painter.setBrush(paper)
        painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        if scale * PIXELS >= 4.0:
            paint_note(painter, note.text, rect, t.note_text, paper)

    def nodes(self, painter: QPainter, model: CanvasModel, rows: NDArray[np.int_], view: View, dpr: float) -> None:
        """Draw bodies and names; the painter is in pixels of the window."""
        if (view.scale, dpr) != self._made_for:
            self.forget()
            self._made_for = (view.scale, dpr)
        bodies, crowd = model.body[rows], np.array([getattr(model.records[i], "size", 1) > 1 for i in rows], bool)
        x = (model.nodes.x[rows] - view.x) * view.scale + view.width / 2
        y = (model.nodes.y[rows] - view.y) * view.scale + view.height / 2
        for body in np.unique(bodies):
            chosen = bodies == body
            body_picture, many = self._body(model, int(rows[chosen][0])), chosen & crowd
            scale = max(view.scale, _STACK_SCALE) if self._small else view.scale
            for shift in (2 * STACK, STACK):  # a population is a stack of discs: the ones behind look out at the upper right
                if many.any():
                    count = np.count_nonzero(many)
                    draw_fragments(painter, body_picture, x[many] + shift * scale, y[many] - shift * scale, np.ones(count), dpr)
            draw_fragments(painter, body_picture, x[chosen], y[chosen], np.ones(len(x[chosen])), dpr)
        if self.names.size:
            for i in rows:
                self._name(painter, model, int(i), view, dpr)

    def _body(self, model: CanvasModel, row: int) -> QPixmap:
        spec, color = model.specs[row], model.colors[row]
        key = (spec.type_id if spec else "", color.rgb())
        if key not in self._bodies:
            self._bodies[key] = glyphs.node_pixmap(spec, color, *self._made_for, small=self._small)
        return self._bodies[key]

    def _name(self, painter: QPainter, model: CanvasModel, row: int, view: View, dpr: float) -> None:
        record, rect = model.records[row], model.name_rect(row)
        if rect.isEmpty():
            return
        t = theme.theme()
        ground, ink = self._ground(model, rect.center()), t.text if isinstance(record, Node) else t.text_dim
        key = (name_of(record), ground.rgb(), ink.rgb())
        pixmap = self._plates.get(key)
        if pixmap is None:
            pixmap = self._plates[key] = self._plate(self.names.short(name_of(record))[0], rect.size(), ground, ink)
        at = view.to_window(rect.center().x(), rect.center().y())
        painter.drawPixmap(snap(at, pixmap, dpr), pixmap)

    def _plate(self, text: str, size: QSizeF, ground: QColor, ink: QColor) -> QPixmap:
        """Return the picture of a name on a ground that keeps wires behind it from striking it through."""
        scale, dpr = self._made_for
        pixmap = QPixmap(max(round(size.width() * scale * dpr), 1), max(round(size.height() * scale * dpr), 1))
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.with_alpha(ground, 0.82))
            painter.drawRoundedRect(QRectF(pixmap.rect()), 5 * scale * dpr, 5 * scale * dpr)
            painter.setFont(self.names.font)
            painter.setPen(ink)
            k = self.names.size * scale * dpr
            painter.scale(k, k)
            painter.drawText(QRectF(0, 0, pixmap.width() / k, pixmap.height() / k), Qt.AlignmentFlag.AlignCenter, text)
        pixmap.setDevicePixelRatio(dpr)
        return pixmap


def _tint() -> float:
    return 0.07 if theme.theme().name == "light" else 0.10


def snap(at: QPointF, pixmap: QPixmap, dpr: float) -> QPointF:
    """Return where a pixmap centred at a point must be drawn to fall on whole pixels, which keeps it sharp."""
    x, y = at.x() * dpr - pixmap.width() / 2, at.y() * dpr - pixmap.height() / 2
    return QPointF(math.floor(x + 0.5) / dpr, math.floor(y + 0.5) / dpr)


def paint_grid(painter: QPainter, view: View) -> None:
    """Fill with the canvas colour and dots whose distance adapts to the zoom; every fourth is stronger."""
    t = theme.theme()
    painter.fillRect(QRectF(0, 0, view.width, view.height), t.canvas)
    level = math.ceil(math.log2(_GRID_PIXELS / (GRID * view.scale)))
    step = GRID * 2.0**level
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # crisp, and ten times as fast
    fading = min(max(step * view.scale / _GRID_PIXELS - 1.0, 0.0), 1.0)
    strong = theme.blend(t.grid, t.text_dim, 0.34)
    for distance, color, size in ((step, theme.blend(t.canvas, strong, 0.35 + 0.4 * fading), 2), (4 * step, strong, 2)):
        rect = view.rect
        xs = np.arange(math.floor(rect.left() / distance), math.ceil(rect.right() / distance) + 1) * distance
        ys = np.arange(math.floor(rect.top() / distance), math.ceil(rect.bottom() / distance) + 1) * distance
        grid = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
        origin = view.to_window(0.0, 0.0)
        painter.setPen(QPen(color, size))
        draw_points(painter, np.asarray(grid * view.scale + (origin.x(), origin.y()), np.float64))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
