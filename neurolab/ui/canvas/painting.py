"""Draws what stands still: grid, regions, notes, wires, nodes and labels, from the model's arrays."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from neurolab.circuit.records import Node
from neurolab.editor.arrange import GRID
from neurolab.ui import theme
from neurolab.ui.canvas import glyphs, looks
from neurolab.ui.canvas.ends import paint_end, room_of
from neurolab.ui.canvas.markdown import paint_note
from neurolab.ui.canvas.model import name_of
from neurolab.ui.canvas.names import PIXELS, Names
from neurolab.ui.canvas.primitives import draw_lines, draw_points, draw_polyline, segments_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from neurolab.circuit.records import Note, Region
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel

FEW_WIRES = 600  # up to here each wire is drawn by itself, with a seam where it crosses another
_GRID_PIXELS = 26.0  # least distance of two dots
REGION_RADIUS = 14.0


class Painting:
    """Painters of the still picture, with the sprites and label widths that they keep from one time to the next."""

    def __init__(self) -> None:
        self._sprites: dict[tuple[str, str, QColor | int, float, float], QPixmap] = {}
        self.names = Names()

    def forget(self) -> None:
        """Drop the sprites: the theme has changed."""
        self._sprites.clear()

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
        self.wires(painter, model, wires, view.scale)
        painter.setTransform(view.transform.inverted()[0], True)
        self.nodes(painter, model, nodes, view, dpr)

    def region(self, painter: QPainter, region: Region, color: QColor) -> None:
        """Draw a region's area and name."""
        t = theme.theme()
        rect = QRectF(region.x, region.y, region.width, region.height)
        painter.setPen(QPen(theme.with_alpha(color, 0.75), 1.6, Qt.PenStyle.DashLine))
        painter.setBrush(theme.with_alpha(color, _tint()))
        painter.drawRoundedRect(rect, REGION_RADIUS, REGION_RADIUS)
        painter.setFont(self.names.font)
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
            paint_note(painter, note.text, rect, t.note_text)

    def wires(self, painter: QPainter, model: CanvasModel, rows: NDArray[np.int_], scale: float, *, strong: bool = False) -> None:
        """Draw wires; the painter is in canvas units. `strong` draws them in full colour, else a little withdrawn."""
        t = theme.theme()
        few = len(rows) <= FEW_WIRES
        groups: dict[tuple[int, float, bool], list[int]] = {}
        for i in rows:
            look = model.looks[i]
            color = looks.color_of(look, model.colors[model.source[i]])
            if not strong:
                color = theme.blend(color, t.canvas, 0.12 if few else 0.35)
            groups.setdefault((color.rgb(), round(2 * look.width) / 2, look.dashed), []).append(int(i))
        for (rgb, width, dashed), members in sorted(groups.items(), key=lambda g: not g[0][2]):
            width = max(width, 1.0 / scale)
            pen = QPen(QColor(rgb), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            if dashed:
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setDashPattern((4.0 * 1.8 / width, 3.0 * 1.8 / width))
            if few:
                self._each(painter, model, members, pen, seam=not strong)
            else:
                pen.setStyle(Qt.PenStyle.SolidLine)
                painter.setPen(pen)
                draw_lines(painter, segments_of(model.points[members], 2 if len(rows) < 3000 else 3))
        if scale >= 0.3 and (few or scale >= glyphs.LABEL_SCALE):
            for (rgb, _, _), members in groups.items():
                for i in members:
                    self.end(painter, model, i, QColor(rgb))

    @staticmethod
    def _each(painter: QPainter, model: CanvasModel, rows: Iterable[int], pen: QPen, *, seam: bool) -> None:
        apart = QPen(theme.theme().canvas, pen.widthF() + 4.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
        for i in rows:
            if seam and pen.style() == Qt.PenStyle.SolidLine:
                painter.setPen(apart)
                draw_polyline(painter, model.points[i, 1:-1])
            painter.setPen(pen)
            draw_polyline(painter, model.points[i])

    @staticmethod
    def end(painter: QPainter, model: CanvasModel, row: int, color: QColor) -> None:
        """Draw the end of one wire."""
        points, look = model.points[row], model.looks[row]
        if look.end == "gap":
            middle = len(points) // 2
            tip, ahead = points[middle], points[middle + 1] - points[middle - 1]
        else:
            ahead = points[-1] - points[-2]
            tip = points[-1] + ahead / max(float(np.hypot(*ahead)), 1e-9) * room_of(look.end, look.width)
        length = max(float(np.hypot(*ahead)), 1e-9)
        paint_end(painter, look.end, QPointF(*tip), QPointF(ahead[0] / length, ahead[1] / length), look.width, color)

    def nodes(self, painter: QPainter, model: CanvasModel, rows: NDArray[np.int_], view: View, dpr: float) -> None:
        """Draw bodies and labels; the painter is in pixels of the window."""
        for i in rows:
            pixmap = self.sprite(model, int(i), view.scale, dpr)
            at = view.to_window(float(model.nodes.x[i]), float(model.nodes.y[i]))
            painter.drawPixmap(snap(at, pixmap, dpr), pixmap)
        if view.scale >= glyphs.LABEL_SCALE:
            painter.setTransform(view.transform, True)
            for i in rows:
                self._label(painter, model, int(i))
            painter.setTransform(view.transform.inverted()[0], True)

    def sprite(self, model: CanvasModel, row: int, scale: float, dpr: float) -> QPixmap:
        """Return the picture of a node's body."""
        spec, color = model.specs[row], model.colors[row]
        key = ("body", spec.type_id if spec else "", color.rgb(), scale, dpr)
        pixmap = self._sprites.get(key)
        if pixmap is None:
            if len(self._sprites) > 256:
                self._sprites.clear()
            pixmap = self._sprites[key] = glyphs.node_pixmap(spec, color, scale, dpr)
        return pixmap

    def _label(self, painter: QPainter, model: CanvasModel, row: int) -> None:
        record, t = model.records[row], theme.theme()
        rect = model.name_rect(row)
        if rect.isEmpty():
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.with_alpha(self._ground(model, rect.center()), 0.82))
        painter.drawRoundedRect(rect, 5, 5)
        painter.setFont(self.names.font)
        painter.setPen(t.text if isinstance(record, Node) else t.text_dim)
        size = self.names.size
        painter.save()
        painter.translate(rect.center())
        painter.scale(size, size)
        box = QRectF(-rect.width() / 2 / size, -rect.height() / 2 / size, rect.width() / size, rect.height() / size)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.names.short(name_of(record))[0])
        painter.restore()


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
    fading = min(max(step * view.scale / _GRID_PIXELS - 1.0, 0.0), 1.0)
    strong = theme.blend(t.grid, t.text_dim, 0.34)
    for distance, color, size in ((step, theme.blend(t.canvas, strong, 0.5 + 0.5 * fading), 1.6), (4 * step, strong, 2.2)):
        rect = view.rect
        xs = np.arange(math.floor(rect.left() / distance), math.ceil(rect.right() / distance) + 1) * distance
        ys = np.arange(math.floor(rect.top() / distance), math.ceil(rect.bottom() / distance) + 1) * distance
        grid = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
        origin = view.to_window(0.0, 0.0)
        painter.setPen(QPen(color, size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        draw_points(painter, np.asarray(grid * view.scale + (origin.x(), origin.y()), np.float64))
