"""Ends of wires. The shape says the sign, so that colour is never the only carrier: arrow excites, bar inhibits, square is a signed weight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from neurolab.ui import theme

if TYPE_CHECKING:
    from numpy.typing import NDArray

End = Literal["arrow", "bar", "plus", "minus", "square", "ring", "gap", "beside"]
MIDDLE: tuple[str, ...] = ("gap", "beside")
"""Shapes that lie across the middle of a wire, which has no direction."""


def room_of(end: str, width: float) -> float:
    """Return how much an end needs along the wire, in canvas units."""
    if end == "arrow":
        return 9.0 + 1.5 * width
    if end == "bar":
        return 1.0 + width
    if end in ("plus", "minus", "square"):
        return 11.0 + width
    return 8.0 if end == "ring" else 0.0


def paint_end(painter: QPainter, end: str, tip: QPointF, direction: QPointF, width: float, color: QColor, scale: float = 1.0) -> None:
    """Draw the end of a wire whose last point is `tip`, heading along the unit vector `direction`; `scale` is its size."""
    if end in MIDDLE:
        (_gap if end == "gap" else _beside)(painter, tip, direction, width, color, scale)
        return
    side = QPointF(-direction.y(), direction.x())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if end == "arrow":
        length, half = room_of("arrow", width / scale) * scale, (4.6 + 1.1 * width / scale) * scale
        base = tip - direction * length
        notch = base + direction * (0.2 * length)
        painter.drawPolygon(QPolygonF([tip, base + side * half, notch, base - side * half]))
    elif end == "bar":
        half = (8.5 + 0.9 * width / scale) * scale
        middle = tip - direction * (width / 2)
        painter.setPen(QPen(color, max(width, 2.6 * scale) + 1.2 * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(middle + side * half, middle - side * half)
    elif end == "ring":
        painter.setPen(QPen(color, 2.0 * scale))
        painter.setBrush(theme.theme().canvas)
        painter.drawEllipse(tip - direction * (4.0 * scale), 3.6 * scale, 3.6 * scale)
    else:
        _square(painter, end, tip, direction, width, color, scale)


def sketch_of(end: str, width: float) -> NDArray[np.float64]:
    """Return an end as lines, for circuits with too many wires to fill each: shape (lines, 4) as x0, y0, x1, y1.

    x runs along the wire and is 0 at its tip or, for what lies in the middle, there; y runs aside.
    """
    size, bar = room_of(end, width), 8.5 + 0.9 * width
    half = size / 2
    if end == "arrow":
        wing = 4.6 + 1.1 * width
        lines = [(0, 0, -size, wing), (0, 0, -size, -wing), (0, 0, -size, wing / 2), (0, 0, -size, -wing / 2), (-size, wing, -size, -wing)]
    elif end == "bar":
        lines = [(-width / 2, -bar, -width / 2, bar)]
    elif end == "gap":
        lines = [(x, -7.0 - width, x, 7.0 + width) for x in (-3.2, 3.2)]
    elif end == "beside":
        lines = [(-9.0 - width, y, 9.0 + width, y) for y in (-3.2, 3.2)]
    elif end == "ring":
        lines = [(0, 0, -half, half), (-half, half, -size, 0), (-size, 0, -half, -half), (-half, -half, 0, 0)]
    else:
        lines = [(0, half, 0, -half), (0, -half, -size, -half), (-size, -half, -size, half), (-size, half, 0, half)]
        lines += [(-half, -half, -half, half)] if end in ("plus", "minus") else []
        lines += [(0, 0, -size, 0)] if end == "plus" else []
    return np.array(lines, float)


def _square(painter: QPainter, end: str, tip: QPointF, direction: QPointF, width: float, color: QColor, scale: float) -> None:
    size = room_of("square", width / scale) * scale
    center = tip - direction * (size / 2)
    painter.drawRoundedRect(QRectF(center.x() - size / 2, center.y() - size / 2, size, size), 2.5 * scale, 2.5 * scale)
    if end == "square":
        return
    arm = 0.28 * size
    painter.setPen(QPen(theme.theme().canvas, 2.0 * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(center - QPointF(arm, 0), center + QPointF(arm, 0))
    if end == "plus":
        painter.drawLine(center - QPointF(0, arm), center + QPointF(0, arm))


def _gap(painter: QPainter, middle: QPointF, direction: QPointF, width: float, color: QColor, scale: float) -> None:
    """Draw the two plates of a gap junction across the middle of the wire."""
    side = QPointF(-direction.y(), direction.x())
    half = (7.0 + width / scale) * scale
    painter.setPen(QPen(theme.theme().canvas, 5.0 * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(middle - direction * (2.6 * scale), middle + direction * (2.6 * scale))
    painter.setPen(QPen(color, 2.6 * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for along in (-3.2, 3.2):
        plate = middle + direction * (along * scale)
        painter.drawLine(plate + side * half, plate - side * half)


def _beside(painter: QPainter, middle: QPointF, direction: QPointF, width: float, color: QColor, scale: float) -> None:
    """Draw two axons side by side along the middle of the wire."""
    side = QPointF(-direction.y(), direction.x())
    half = (9.0 + width / scale) * scale
    painter.setPen(QPen(theme.theme().canvas, (9.0 + width / scale) * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(middle - direction * (half + 3.0 * scale), middle + direction * (half + 3.0 * scale))
    painter.setPen(QPen(color, 2.6 * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for across in (-3.2, 3.2):
        axon = middle + side * (across * scale)
        painter.drawLine(axon - direction * half, axon + direction * half)
