"""Draws wires: with care when there are few, by the thousand when there are many, and lit by the activity of their sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from neurolab.ui import theme
from neurolab.ui.canvas import glyphs
from neurolab.ui.canvas.ends import MIDDLE, paint_end, room_of, sketch_of
from neurolab.ui.canvas.primitives import draw_lines, draw_polyline, segments_of
from neurolab.ui.canvas.routes import SEGMENTS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.ui.canvas.model import CanvasModel

FEW_WIRES = 250  # up to here each wire is drawn by itself, with a seam where it crosses another
_FEW_LIT = 40
_MANY_LIT = 4000
_THIN_SCALE = 0.7
_ENDS_SCALE = 0.3
_LEVELS = 6
_SHEATH = 9.0  # how much thicker than the wire its myelin is
_INTERNODE, _NODE = 26.0, 7.0  # canvas units of a segment of myelin, and of the bare axon after it
_WITHDRAWN = 0.12  # how far wires step back into the canvas behind nodes
_WITHDRAWN_MANY = 0.35


def in_order(model: CanvasModel, rows: NDArray[np.int_]) -> NDArray[np.int_]:
    """Return wires in the order in which they are painted: dashed ones below all others, those of one pen together."""
    styles = model.style[rows]
    solid = np.array([not style.dashed for style in model.styles], bool)
    return rows[np.lexsort((styles, solid[styles]))] if len(rows) else rows


def paint_wires(
    painter: QPainter, model: CanvasModel, rows: NDArray[np.int_], scale: float, *, strong: bool = False, few: bool | None = None, plain: bool = False
) -> None:
    """Draw wires; the painter is in canvas units.

    Parameters
    ----------
    painter : QPainter
        With antialiasing on.
    model : CanvasModel
        Has the wires.
    rows : array of int
        Which of them.
    scale : float
        Pixels a canvas unit.
    strong : bool
        Whether to draw them in full colour, else a little withdrawn.
    few : bool or None
        Whether to draw them with all care; by their number when None.
    plain : bool
        Whether to draw them as straight lines of one pixel.
    """
    few = not plain and (len(rows) <= FEW_WIRES if few is None else few)
    rows = in_order(model, rows)
    styles = (model.tone if plain else model.style)[rows]
    for number in dict.fromkeys(styles.tolist()):
        style, members = model.styles[number], rows[styles == number]
        color = style.color if strong else theme.blend(style.color, theme.theme().canvas, _WITHDRAWN if few else _WITHDRAWN_MANY)
        pen = _pen(color, 1.0 / scale if plain else max(style.width, 1.0 / scale), dashed=style.dashed and few)
        if few:
            _each(painter, model, members, pen, seam=not strong)
        else:
            painter.setPen(pen)
            draw_lines(painter, segments_of(model.points[:, :: SEGMENTS if plain else stride(scale)][members]))
        if scale < _ENDS_SCALE or plain:
            continue
        if not few:
            _sketch_ends(painter, model, members, color, scale)
            continue
        for i in members:
            paint_wire_end(painter, model, int(i), color)


def _sheath(painter: QPainter, model: CanvasModel, row: int) -> None:
    """Draw the myelin of an axon: segments around the wire, with nodes of Ranvier between them."""
    t, style = theme.theme(), model.styles[model.style[row]]
    for margin, color in ((0.0, theme.blend(style.color, t.canvas, 0.4)), (1.5, theme.blend(style.color, t.canvas, 0.85))):
        pen = _pen(color, style.width + _SHEATH - 2 * margin)
        pen.setDashPattern(((_INTERNODE - 2 * margin) / pen.widthF(), (_NODE + 2 * margin) / pen.widthF()))
        pen.setDashOffset(-(_NODE + margin) / pen.widthF())
        painter.setPen(pen)
        draw_polyline(painter, model.points[row])


def stride(scale: float) -> int:
    """Return how many points of a curve may be left out at a zoom without it showing."""
    return next((step for least, step in ((1.2, 1), (0.6, 2), (0.3, 4), (0.15, 8)) if scale >= least), SEGMENTS)


def _pen(color: QColor, width: float, *, dashed: bool = False) -> QPen:
    # Flat caps: round ones cost five times as much.
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    if dashed:
        pen.setDashPattern((7.2 / width, 5.4 / width))
    return pen


def _each(painter: QPainter, model: CanvasModel, rows: NDArray[np.int_], pen: QPen, *, seam: bool) -> None:
    apart = _pen(theme.theme().canvas, pen.widthF() + 4.0)
    for i in rows:
        if seam and pen.style() == Qt.PenStyle.SolidLine:
            painter.setPen(apart)
            draw_polyline(painter, model.points[i, 1:-1])
        if model.has_myelin[i]:
            _sheath(painter, model, int(i))
        painter.setPen(pen)
        draw_polyline(painter, model.points[i])


def _sketch_ends(painter: QPainter, model: CanvasModel, rows: NDArray[np.int_], color: QColor, scale: float) -> None:
    """Draw the ends of wires that share a pen, in a few lines each and all in one call a shape."""
    for end in set(model.end[rows].tolist()):
        some = rows[model.end[rows] == end]
        points, width = model.points[some], model.styles[model.style[some[0]]].width
        if end in MIDDLE:
            middle = points.shape[1] // 2
            tip, ahead, room = points[:, middle], points[:, middle + 1] - points[:, middle - 1], 0.0
        else:
            tip, ahead, room = points[:, -1], points[:, -1] - points[:, -2], room_of(end, width)
        ahead = ahead / np.maximum(np.hypot(*ahead.T), 1e-9)[:, None]
        aside = np.column_stack((-ahead[:, 1], ahead[:, 0]))
        tip, sketch = tip + ahead * room, sketch_of(end, width)
        corners = [tip[:, None] + sketch[None, :, k, None] * ahead[:, None] + sketch[None, :, k + 1, None] * aside[:, None] for k in (0, 2)]
        painter.setPen(_pen(color, max(2.0, 1.0 / scale)))
        draw_lines(painter, np.concatenate(corners, axis=2).reshape(-1, 4))


def paint_wire_end(painter: QPainter, model: CanvasModel, row: int, color: QColor) -> None:
    """Draw the end of one wire."""
    points, look = model.points[row], model.looks[row]
    if look.end in MIDDLE:
        middle = len(points) // 2
        tip, ahead, room = points[middle], points[middle + 1] - points[middle - 1], 0.0
    else:
        tip, ahead, room = points[-1], points[-1] - points[-2], room_of(look.end, look.width)
    length = max(float(np.hypot(*ahead)), 1e-9)
    ux, uy = float(ahead[0]) / length, float(ahead[1]) / length
    paint_end(painter, look.end, QPointF(float(tip[0]) + ux * room, float(tip[1]) + uy * room), QPointF(ux, uy), look.width, color)


def paint_lit(painter: QPainter, model: CanvasModel, rows: NDArray[np.int_], levels: NDArray[np.float64], scale: float) -> bool:
    """Draw wires as bright as their sources glow; return whether any shines. The painter is in canvas units.

    Parameters
    ----------
    painter : QPainter
        With antialiasing on.
    model : CanvasModel
        Has the wires.
    rows : array of int
        The wires that show.
    levels : array
        Glow of every node, 0 to 1.
    scale : float
        Pixels a canvas unit.
    """
    bright = np.round(levels[model.source[rows]] * _LEVELS).astype(int)
    shines = (bright > 0) & ~model.is_lead[rows]
    rows, bright = rows[shines], bright[shines]
    few = len(rows) <= _FEW_LIT
    step = stride(scale) if few else max(stride(scale), 4)
    # Zoomed out all lines are one pixel wide, the width that Qt draws fastest by far, so that colour alone tells them apart.
    thin = not few and scale < _THIN_SCALE
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(rows) <= _MANY_LIT)
    kinds = (model.tone if thin else model.style)[rows] * (_LEVELS + 1) + bright
    for kind in np.unique(kinds):
        number, share, members = kind // (_LEVELS + 1), int(kind % (_LEVELS + 1)) / _LEVELS, rows[kinds == kind]
        style = model.styles[number]
        light = _lit_color(style.color, share)
        if few:
            painter.setPen(_pen(theme.with_alpha(light, 0.22 * share), style.width + 7.0))
            for i in members:
                draw_polyline(painter, model.points[i])
        painter.setPen(_pen(light, 1.0 / scale if thin else max(style.width + 0.9 * share, 1.0 / scale)))
        draw_lines(painter, segments_of(model.points[:, ::step][members]))
        if few and scale >= _ENDS_SCALE:
            for i in members:
                paint_wire_end(painter, model, int(i), light)
        elif not few and scale >= glyphs.LABEL_SCALE:
            _sketch_ends(painter, model, members, light, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return len(rows) > 0


def _lit_color(color: QColor, share: float) -> QColor:
    t = theme.theme()
    full = theme.blend(color, QColor("white"), 0.4) if t.name == "dark" else color
    return theme.blend(theme.blend(color, t.canvas, _WITHDRAWN), full, share)
