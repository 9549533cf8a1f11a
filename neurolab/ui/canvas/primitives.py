"""Many lines or points in one call: Qt reads numpy's memory instead of a list of Python objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np
import shiboken6
from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter, QPixmap, QPolygonF

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


def draw_lines(painter: QPainter, segments: Floats) -> None:
    """Draw separate lines; shape (lines, 4) as x0, y0, x1, y1."""
    segments = np.ascontiguousarray(segments, float)
    if len(segments):
        # The annotations of PySide know the list form only; the pointer form exists since 6.4.3.
        cast("Any", painter).drawLines(shiboken6.wrapInstance(segments.ctypes.data, QLineF), len(segments))


def draw_points(painter: QPainter, points: Floats) -> None:
    """Draw points with the pen; shape (points, 2)."""
    points = np.ascontiguousarray(points, float)
    if len(points):
        cast("Any", painter).drawPoints(shiboken6.wrapInstance(points.ctypes.data, QPointF), len(points))


def draw_polyline(painter: QPainter, points: Floats) -> None:
    """Draw one connected line; shape (points, 2). Qt offers no pointer form here."""
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points.tolist()]))


def draw_fragments(painter: QPainter, pixmap: QPixmap, x: Floats, y: Floats, opacity: Floats, dpr: float) -> None:
    """Draw one pixmap centred at many places (pixels of the window), each with its opacity, snapped to whole device pixels."""
    w, h = pixmap.width(), pixmap.height()
    fragments = np.zeros((len(x), 10))  # x, y, source left, top, width, height, scale x, scale y, rotation, opacity
    fragments[:, 0] = (np.floor(x * dpr - w / 2 + 0.5) + w / 2) / dpr
    fragments[:, 1] = (np.floor(y * dpr - h / 2 + 0.5) + h / 2) / dpr
    fragments[:, 4:6] = w, h
    fragments[:, 6:8] = 1 / dpr
    fragments[:, 9] = opacity
    if len(fragments):
        cast("Any", painter).drawPixmapFragments(shiboken6.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment), len(fragments), pixmap)


def segments_of(polylines: Floats) -> Floats:
    """Return the separate lines of polylines of shape (wires, points, 2)."""
    return np.concatenate((polylines[:, :-1], polylines[:, 1:]), axis=2).reshape(-1, 4)
