"""The node whose numbers went wrong: marked until the run goes on or starts over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from neurolab.ui import theme
from neurolab.ui.canvas.extents import middle_of
from neurolab.ui.canvas.shapes import outline

if TYPE_CHECKING:
    from neurolab.editor.bridge import Bridge
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel
    from neurolab.ui.canvas.view import CanvasView

_GROW = 6.5
_HALF, _HEIGHT = 10.0, 18.0  # of the warning sign


class Trouble(QObject):
    """Follows the bridge and draws a ring, a warning sign and the variable that is no longer a number."""

    def __init__(self, bridge: Bridge, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.record_id = self.variable = ""
        bridge.went_wrong.connect(self._mark)
        bridge.state_changed.connect(self._on_state)

    def _mark(self, record_id: str, variable: str) -> None:
        self.record_id, self.variable = record_id, variable
        self._canvas.update()

    def _on_state(self, state: str) -> None:
        if state != "error" and self.record_id:
            self._mark("", "")

    def draw(self, painter: QPainter, model: CanvasModel, view: View) -> None:
        """Draw the mark; the painter is in pixels of the window."""
        middle = middle_of(model, self.record_id) if self.record_id else None
        if middle is None:
            return
        t, k = theme.theme(), min(view.scale, 1.0)
        at = view.to_window(middle.x(), middle.y())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.record_id in model.row:
            shape = model.shapes[model.row[self.record_id]]
            painter.save()
            painter.translate(at)
            painter.scale(view.scale, view.scale)
            for alpha, width in ((0.25, 9.0), (1.0, 2.8)):
                painter.setPen(QPen(theme.with_alpha(t.error, alpha), width / k))
                painter.drawPath(outline(shape, _GROW))
            painter.restore()
            at += QPointF(shape.hx * 0.8 + _GROW, -shape.hy * 0.8 - _GROW) * view.scale
        self._sign(painter, at)
        self._words(painter, at, view)
        painter.restore()

    @staticmethod
    def _sign(painter: QPainter, at: QPointF) -> None:
        t = theme.theme()
        painter.setPen(QPen(t.canvas, 5.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(t.error)
        top, low = QPointF(0, -_HEIGHT / 2), _HEIGHT / 2
        triangle = QPolygonF([at + top, at + QPointF(_HALF, low), at + QPointF(-_HALF, low)])
        painter.drawPolygon(triangle)
        painter.setPen(QPen(t.error, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolygon(triangle)
        painter.setPen(QPen(t.panel, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(at + QPointF(0, -2.5), at + QPointF(0, 2.5))
        painter.drawPoint(at + QPointF(0, 6.0))

    def _words(self, painter: QPainter, at: QPointF, view: View) -> None:
        t = theme.theme()
        text = self._canvas.tr("{0} is not finite").format(self.variable)
        font = QFont()
        font.setPixelSize(theme.pixels(12))
        font.setWeight(QFont.Weight.Medium)
        width = QFontMetricsF(font).horizontalAdvance(text) + 16
        x = at.x() + 16 if at.x() + 16 + width < view.width - 6 else at.x() - 16 - width
        rect = QRectF(x, at.y() - theme.pixels(11), width, theme.pixels(22))
        painter.setPen(QPen(t.error, 1.0))
        painter.setBrush(t.panel)
        painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        painter.setFont(font)
        painter.setPen(t.error)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
