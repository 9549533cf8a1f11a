"""The label beside the pointer: what would happen, or why it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from neurolab.editor.language import said
from neurolab.ui import theme

if TYPE_CHECKING:
    from neurolab.editor.tools.base import Overlay
    from neurolab.ui.canvas.camera import View


def paint_reason(painter: QPainter, view: View, overlay: Overlay, at: QPointF) -> None:
    """Draw the reason of a tool's overlay beside the pointer, inside the window; the painter is in pixels of the window."""
    t, reason = theme.theme(), said(overlay.reason)
    limit = min(theme.pixels(340), view.width - 24)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    font = QFont()
    font.setPixelSize(theme.pixels(13))
    font.setWeight(QFont.Weight.Medium)
    text = QFontMetricsF(font).boundingRect(QRectF(0, 0, limit - 24, 400), int(flags), reason)
    mark = 18.0 if not overlay.ok else 0.0
    width, height = text.width() + 22 + mark, text.height() + 12
    x = at.x() + 18 if at.x() + 18 + width < view.width - 6 else at.x() - 18 - width
    y = min(max(at.y() + 16, 6.0), view.height - height - 6)
    rect = QRectF(max(x, 6.0), y, width, height)
    path = QPainterPath()
    path.addRoundedRect(rect, theme.RADIUS, theme.RADIUS)
    color = t.text if overlay.ok else t.error
    painter.fillPath(path, theme.with_alpha(t.panel, 0.97))
    painter.setPen(QPen(t.border if overlay.ok else t.error, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    if not overlay.ok:
        painter.setPen(QPen(t.error, 1.8))
        c = QPointF(rect.left() + 17, rect.center().y())
        painter.drawEllipse(c, 5.6, 5.6)
        painter.drawLine(c + QPointF(-3.9, -3.9), c + QPointF(3.9, 3.9))
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(rect.adjusted(11 + mark, 6, -6, -4), int(flags | Qt.AlignmentFlag.AlignVCenter), reason)
