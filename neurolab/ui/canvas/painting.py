"""Draws what stands still: grid, regions, notes, wires, nodes and labels, from the model's arrays."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from neurolab.circuit.records import Opaque
from neurolab.editor.arrange import GRID
from neurolab.ui import theme
from neurolab.ui.canvas import glyphs
from neurolab.ui.canvas.areas import paint_frame, paint_picture, paint_silence
from neurolab.ui.canvas.markdown import paint_note
from neurolab.ui.canvas.model import name_of
from neurolab.ui.canvas.names import PIXELS, Names
from neurolab.ui.canvas.primitives import draw_fragments, draw_points
from neurolab.ui.canvas.wire_painting import FEW_WIRES, in_order, paint_wires

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray
    from PySide6.QtCore import QSizeF

    from neurolab.circuit.records import Note, Region
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel

    Part = Callable[[QPainter], object]

_GRID_PIXELS = 26.0  # least distance of two dots
REGION_RADIUS = 14.0
STACK = 3.5
_WIRES_AT_ONCE, _FEW_AT_ONCE, _NODES_AT_ONCE = 400, 40, 6
_KEPT = 2  # zooms whose sprites are kept
_STACK_SCALE = 0.5  # the stack of a population is seen in thumbnails, too


@dataclass
class _Sprites:
    """Pictures for one zoom: bodies by type and colour, plates with names by text and colours."""

    scale: float
    dpr: float
    bodies: dict[tuple[str, int], QPixmap] = field(default_factory=dict[tuple[str, int], QPixmap])
    plates: dict[tuple[str, int, int], QPixmap] = field(default_factory=dict[tuple[str, int, int], QPixmap])


class Painting:
    """Painters of the still picture, with the sprites and label widths that they keep from one time to the next.

    Parameters
    ----------
    small : bool
        Whether nodes show what they are however small they are: for thumbnails.
    """

    def __init__(self, *, small: bool = False) -> None:
        self._small = small
        self._sprites: dict[tuple[float, float], _Sprites] = {}
        self.names = Names()

    def forget(self) -> None:
        """Drop the sprites: the theme has changed."""
        self._sprites.clear()

    def _made_for(self, scale: float, dpr: float) -> _Sprites:
        """Return the sprites for a zoom; those of another one stay, of a picture that is still shown while the next is painted."""
        if (scale, dpr) not in self._sprites:
            while len(self._sprites) >= _KEPT:
                del self._sprites[next(iter(self._sprites))]
            self._sprites[scale, dpr] = _Sprites(scale, dpr)
        return self._sprites[scale, dpr]

    def everything(self, painter: QPainter, model: CanvasModel, view: View, dpr: float) -> None:
        """Draw the whole picture."""
        for part in self.parts(model, view, dpr):
            part(painter)

    def parts(self, model: CanvasModel, view: View, dpr: float, without: frozenset[int] = frozenset()) -> Iterator[Part]:
        """Return what to paint, one piece after the other, for the whole picture but the nodes `without` and the wires that touch those.

        Each piece takes few milliseconds and a painter in pixels of the window. The arrays of the model may change between two pieces, but not the
        number of their rows.
        """
        for fit in model.fit_names(view.scale):
            yield lambda _painter, fit=fit: fit()
        yield lambda painter: paint_grid(painter, view)
        yield lambda painter: self._areas(painter, model, view)
        wires, nodes = model.seen_wires(view.rect), model.seen_nodes(view.rect)
        if without:
            wires = wires[~np.isin(wires, model.wires_at(without))]
            nodes = nodes[~np.isin(nodes, list(without))]
        few = len(wires) <= FEW_WIRES
        for some in np.array_split(in_order(model, wires), len(wires) // (_FEW_AT_ONCE if few else _WIRES_AT_ONCE) + 1):
            yield lambda painter, some=some: _wires(painter, model, some, view, few)
        for some in np.array_split(nodes, len(nodes) // _NODES_AT_ONCE + 1):
            yield lambda painter, some=some: self.nodes(painter, model, some, view, dpr)

    def _areas(self, painter: QPainter, model: CanvasModel, view: View) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setTransform(view.transform, True)
        for frame in model.frames:
            paint_frame(painter, frame, self.area_font())
        for region in model.regions:
            self.region(painter, region, model.region_color(region))
        for shown in model.pictures:
            paint_picture(painter, shown)
        for note in model.notes:
            self.note(painter, note, view.scale)
        painter.restore()

    def area_font(self) -> QFont:
        """Return the font of the names of regions and frames."""
        font = QFont(self.names.font)
        font.setPixelSize(theme.pixels(PIXELS))
        return font

    def region(self, painter: QPainter, region: Region, color: QColor) -> None:
        """Draw a region's area and name."""
        t = theme.theme()
        rect = QRectF(region.x, region.y, region.width, region.height)
        painter.setPen(QPen(theme.with_alpha(color, 0.75), 1.6, Qt.PenStyle.DashLine))
        painter.setBrush(theme.with_alpha(color, _tint()))
        painter.drawRoundedRect(rect, REGION_RADIUS, REGION_RADIUS)
        painter.setFont(self.area_font())
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

    def nodes(self, painter: QPainter, model: CanvasModel, rows: NDArray[np.int_], view: View, dpr: float, *, names: bool = True) -> None:
        """Draw bodies and, where wanted, names; the painter is in pixels of the window."""
        sprites = self._made_for(view.scale, dpr)
        bodies, crowd = model.body[rows], np.array([getattr(model.records[i], "size", 1) > 1 for i in rows], bool)
        x = (model.nodes.x[rows] - view.x) * view.scale + view.width / 2
        y = (model.nodes.y[rows] - view.y) * view.scale + view.height / 2
        for body in np.unique(bodies):
            chosen = bodies == body
            body_picture, many = self._body(sprites, model, int(rows[chosen][0])), chosen & crowd
            scale = max(view.scale, _STACK_SCALE) if self._small else view.scale
            for shift in (2 * STACK, STACK):  # a population is a stack of discs: the ones behind look out at the upper right
                if many.any():
                    count = np.count_nonzero(many)
                    draw_fragments(painter, body_picture, x[many] + shift * scale, y[many] - shift * scale, np.ones(count), dpr)
            draw_fragments(painter, body_picture, x[chosen], y[chosen], np.ones(len(x[chosen])), dpr)
        paint_silence(painter, model, rows, view)
        if names and self.names.size:
            for i in rows:
                self._name(painter, sprites, model, int(i), view)

    def _body(self, sprites: _Sprites, model: CanvasModel, row: int) -> QPixmap:
        spec, color = model.specs[row], model.colors[row]
        key = (spec.type_id if spec else "", color.rgb())
        if key not in sprites.bodies:
            sprites.bodies[key] = glyphs.node_pixmap(spec, color, sprites.scale, sprites.dpr, small=self._small)
        return sprites.bodies[key]

    def _name(self, painter: QPainter, sprites: _Sprites, model: CanvasModel, row: int, view: View) -> None:
        record, rect = model.records[row], model.name_rect(row)
        if rect.isEmpty():
            return
        t = theme.theme()
        ground, ink = self._ground(model, rect.center()), t.text if not isinstance(record, Opaque) else t.text_dim
        key = (name_of(record), ground.rgb(), ink.rgb())
        pixmap = sprites.plates.get(key)
        if pixmap is None:
            pixmap = sprites.plates[key] = self._plate(sprites, self.names.short(name_of(record))[0], rect.size(), ground, ink)
        at = view.to_window(rect.center().x(), rect.center().y())
        painter.drawPixmap(snap(at, pixmap, sprites.dpr), pixmap)

    def _plate(self, sprites: _Sprites, text: str, size: QSizeF, ground: QColor, ink: QColor) -> QPixmap:
        """Return the picture of a name on a ground that keeps wires behind it from striking it through."""
        scale, dpr = sprites.scale, sprites.dpr
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


def _wires(painter: QPainter, model: CanvasModel, rows: NDArray[np.int_], view: View, few: bool) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(view.transform, True)
    paint_wires(painter, model, rows, view.scale, few=few)
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
