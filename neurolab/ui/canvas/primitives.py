"""Many lines or points in one call: Qt reads numpy's memory instead of a list of Python objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np
import shiboken6
from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPolygonF

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter


def draw_lines(painter: QPainter, segments: NDArray[np.float64]) -> None:
    """Draw separate lines; shape (lines, 4) as x0, y0, x1, y1."""
    segments = np.ascontiguousarray(segments, float)
    if len(segments):
        # The annotations of PySide know the list form only; the pointer form exists since 6.4.3.
        cast("Any", painter).drawLines(shiboken6.wrapInstance(segments.ctypes.data, QLineF), len(segments))


def draw_points(painter: QPainter, points: NDArray[np.float64]) -> None:
    """Draw points with the pen; shape (points, 2)."""
    points = np.ascontiguousarray(points, float)
    if len(points):
        cast("Any", painter).drawPoints(shiboken6.wrapInstance(points.ctypes.data, QPointF), len(points))


def draw_polyline(painter: QPainter, points: NDArray[np.float64]) -> None:
    """Draw one connected line; shape (points, 2). Qt offers no pointer form here."""
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points.tolist()]))


def segments_of(polylines: NDArray[np.float64], stride: int = 1) -> NDArray[np.float64]:
    """Return the separate lines of polylines of shape (wires, points, 2); `stride` skips points."""
    thin = polylines[:, ::stride] if stride > 1 else polylines
    return np.concatenate((thin[:, :-1], thin[:, 1:]), axis=2).reshape(-1, 4)
