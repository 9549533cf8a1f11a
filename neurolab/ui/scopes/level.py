"""The level of the trigger in a plot: a dashed line with a handle at the left, and a mark where the sweep was triggered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from neurolab.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_WIDTH, _HALF, _TIP = 15.0, 7.5, 6.0
_REACH = 10.0


def _middle(y: float, height: float) -> float:
    """Return where the handle stands: at the level, but wholly inside the plot."""
    half = _HALF * theme.scale()
    return min(max(y, half), max(height - half, half))


def over_handle(x: float, y: float, level: float, height: float) -> bool:
    """Whether a place is near enough to the handle to take it."""
    k = theme.scale()
    return -4.0 <= x <= k * (_WIDTH + _TIP) + 4.0 and abs(y - _middle(level, height)) <= k * _REACH


def paint_level(painter: QPainter, rect: QRectF, level: tuple[float, QColor], trigger: float | None) -> None:
    """Paint level (pixels from the top, colour of the trace) and trigger (pixels from the left)."""
    y, color = level
    k = theme.scale()
    middle = _middle(y, rect.height())
    pen = QPen(color, 0, Qt.PenStyle.DashLine)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawLine(QLineF(rect.left(), round(y) + 0.5, rect.right(), round(y) + 0.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    corners = ((0, -_HALF), (_WIDTH, -_HALF), (_WIDTH + _TIP, 0), (_WIDTH, _HALF), (0, _HALF))
    painter.drawPolygon(QPolygonF([QPointF(rect.left() + k * dx, middle + k * dy) for dx, dy in corners]))
    font = QFont(painter.font())
    font.setPixelSize(theme.pixels(10))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.theme().plot)
    painter.drawText(QRectF(rect.left(), middle - k * _HALF, k * _WIDTH + 2, 2 * k * _HALF), Qt.AlignmentFlag.AlignCenter, "T")
    if trigger is not None and rect.left() <= trigger <= rect.right():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([QPointF(trigger - 5, 0), QPointF(trigger + 5, 0), QPointF(trigger, 7)]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
