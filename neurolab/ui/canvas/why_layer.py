"""Lit backwards: the inputs that made a cell fire, each as strongly as its share, over the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from neurolab.ui import theme
from neurolab.ui.canvas.extents import middle_of
from neurolab.ui.canvas.shapes import outline

if TYPE_CHECKING:
    from neurolab.editor.session import Session
    from neurolab.editor.why import Lit
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel
    from neurolab.ui.canvas.view import CanvasView

_GROW = 6.5
_BADGE = 9.0


class WhyLayer(QObject):
    """Draws what the question lights, and the mark of a cell at which a breakpoint has paused the run."""

    def __init__(self, session: Session, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self.struck = ""
        session.why.changed.connect(self._redraw)
        session.breakpoints.struck.connect(self._mark)
        session.bridge.state_changed.connect(self._on_state)

    def _redraw(self) -> None:
        self._canvas.update()

    def _mark(self, _point: object, record_id: str, _time: float) -> None:
        self.struck = record_id
        self._canvas.update()

    def _on_state(self, state: str) -> None:
        if state != "paused" and self.struck:
            self.struck = ""
            self._canvas.update()

    def draw(self, painter: QPainter, model: CanvasModel, view: View) -> None:
        """Draw all; the painter is in pixels of the window."""
        lit = self._session.why.lit
        if not lit and not self.struck:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for i, wire_id in enumerate(model.wire_ids):
            if wire_id in lit:
                self._light_wire(painter, model, view, i, lit[wire_id])
        for record_id, light in lit.items():
            if record_id in model.row:
                color = theme.theme().inhibitory if light.holds else theme.theme().excitatory
                self._ring(painter, model, view, record_id, theme.with_alpha(color, 0.35 + 0.65 * light.strength))
        if self.struck in model.row:
            self._ring(painter, model, view, self.struck, theme.theme().accent)
            self._badge(painter, model, view)
        painter.restore()

    def _light_wire(self, painter: QPainter, model: CanvasModel, view: View, i: int, light: Lit) -> None:
        t = theme.theme()
        color = t.inhibitory if light.holds else t.excitatory
        points = [view.to_window(float(x), float(y)) for x, y in model.points[i]]
        for alpha, width in ((0.22, 12.0), (0.85, 3.4)):
            pen = QPen(theme.with_alpha(color, alpha * light.strength), max(width * light.strength * min(view.scale, 1.5), 1.5))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(points)

    def _ring(self, painter: QPainter, model: CanvasModel, view: View, record_id: str, color: object) -> None:
        shape, middle = model.shapes[model.row[record_id]], middle_of(model, record_id)
        if middle is None:
            return
        k = min(view.scale, 1.0)
        painter.save()
        painter.translate(view.to_window(middle.x(), middle.y()))
        painter.scale(view.scale, view.scale)
        painter.setPen(QPen(color, 3.2 / k))  # pyright: ignore[reportCallIssue, reportArgumentType] - a colour
        painter.drawPath(outline(shape, _GROW))
        painter.restore()

    def _badge(self, painter: QPainter, model: CanvasModel, view: View) -> None:
        """Draw the sign of a pause beside the cell."""
        t, middle = theme.theme(), middle_of(model, self.struck)
        if middle is None:
            return
        shape = outline(model.shapes[model.row[self.struck]], _GROW).boundingRect()
        at = view.to_window(middle.x() + shape.right() * 0.72, middle.y() + shape.top() * 0.72)
        painter.setPen(QPen(t.canvas, 2))
        painter.setBrush(t.accent)
        painter.drawEllipse(QPointF(at), _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.accent_text)
        for x in (-3.6, 1.2):
            painter.drawRect(QRectF(at.x() + x, at.y() - 4.0, 2.4, 8.0))
