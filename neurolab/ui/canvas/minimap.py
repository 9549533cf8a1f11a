"""The whole circuit in a corner of the canvas, with a frame around what is seen: click or drag to look elsewhere, arrows do the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from neurolab.ui import theme
from neurolab.ui.canvas import extents
from neurolab.ui.canvas.primitives import draw_lines, draw_points

if TYPE_CHECKING:
    from neurolab.ui.canvas.view import CanvasView

SIZE = QSize(184, 124)
_MARGIN, _INSIDE = 12, 8.0
_SMALLEST = QSize(420, 320)
"""A canvas smaller than this needs its room for itself."""
_STEP = 0.25  # of what is seen, with an arrow key
_ZOOM = 1.25
_DOT, _LARGEST_DOT = 1.8, 7.0
_LIT = 1.7  # how much larger nodes that fire are
_FIRES = 0.3  # glow from which on a node is shown to fire
_WIDTH_SHARE = 0.2
_MOST_WIRES = 3_000
_SOON_MS = 120
_SLACK = 4.0  # pixels by which a circuit may reach out of sight and still count as fitting


class Minimap(QWidget):
    """A small picture of everything; it shows itself only when something lies out of sight.

    Parameters
    ----------
    canvas : CanvasView
        What it is a map of, and lies over.
    """

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._held: QPointF | None = None
        self._picture = QPixmap()
        self._whole = QRectF()
        self.setAccessibleName(self.tr("Minimap"))
        self.setAccessibleDescription(self.tr("The whole circuit. Arrows move what the canvas shows, plus and minus zoom, Home shows everything."))
        self.setToolTip(self.tr("Click or drag to look elsewhere"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(SIZE)
        self.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.redraw)
        canvas.session.aids.changed.connect(self.follow)
        theme.notifier.changed.connect(self.redraw)

    def later(self) -> None:
        """Draw anew soon: the circuit has changed, and may sixty times a second."""
        if not self._soon.isActive():
            self._soon.start()

    def redraw(self) -> None:
        """Draw anew: another circuit, another theme."""
        self._picture = QPixmap()
        self._whole = extents.everything(self._canvas.model)
        self.follow()
        self.update()

    def follow(self) -> None:
        """Come, go and move with the camera and the size of the canvas, which is painted anew then, and this with it."""
        canvas, view = self._canvas, self._canvas.camera.view
        slack = _SLACK / view.scale
        fits = self._whole.isNull() or view.rect.adjusted(-slack, -slack, slack, slack).contains(self._whole)
        large = canvas.width() >= _SMALLEST.width() and canvas.height() >= _SMALLEST.height()
        wanted = canvas.session.aids["minimap"] and large and not fits
        width = round(min(max(_WIDTH_SHARE * canvas.width(), SIZE.width() * 0.65), SIZE.width()))
        if width != self.width():
            self.setFixedSize(width, width * SIZE.height() // SIZE.width())
            self._picture = QPixmap()
        if self.isVisibleTo(canvas) != wanted and self._held is None:
            if not wanted and self.hasFocus():
                canvas.setFocus()
            self.setVisible(wanted)
        self.move(canvas.width() - self.width() - _MARGIN, canvas.height() - self.height() - _MARGIN)

    def _to_map(self) -> tuple[float, float, float]:
        """Return scale and shifts from the canvas to the map."""
        whole, room = self._whole, QRectF(self.rect()).adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
        scale = min(room.width() / max(whole.width(), 1.0), room.height() / max(whole.height(), 1.0))
        return scale, room.center().x() - scale * whole.center().x(), room.center().y() - scale * whole.center().y()

    def _to_canvas(self, at: QPointF) -> QPointF:
        scale, dx, dy = self._to_map()
        return QPointF((at.x() - dx) / scale, (at.y() - dy) / scale)

    # What it shows.

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, ratio = theme.theme(), self.devicePixelRatioF()
        scale, dx, dy = self._to_map()
        if self._picture.isNull() or self._picture.devicePixelRatio() != ratio:
            self._picture = self._draw(scale, dx, dy, ratio)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)
            self._paint_lit(painter, scale, dx, dy)
            seen = self._canvas.camera.view.rect
            frame = QRectF(scale * seen.x() + dx, scale * seen.y() + dy, scale * seen.width(), scale * seen.height())
            frame = _inside(frame, QRectF(self.rect()).adjusted(3, 3, -3, -3))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.with_alpha(t.accent, 0.12))
            painter.setPen(QPen(t.accent, 1.6))
            painter.drawRoundedRect(frame, 2, 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.accent, 2.0) if self.hasFocus() else QPen(t.border, 1.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def _draw(self, scale: float, dx: float, dy: float, ratio: float) -> QPixmap:
        t, model = theme.theme(), self._canvas.model
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.panel)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
            painter.translate(dx, dy)
            painter.scale(scale, scale)
            for region in model.regions:
                painter.setBrush(theme.with_alpha(model.region_color(region), 0.22))
                painter.drawRect(QRectF(region.x, region.y, region.width, region.height))
            for note in model.notes:
                painter.setBrush(theme.blend(t.note, t.note_text, 0.12))
                painter.drawRect(QRectF(note.x, note.y, note.width, note.height))
            if len(model.points):
                painter.setPen(QPen(theme.with_alpha(t.text_dim, 0.35), 1.0 / scale))
                every = len(model.points) // _MOST_WIRES + 1
                draw_lines(painter, model.points[::every][:, [0, -1]].reshape(-1, 4))
            self._dots(painter, np.arange(len(model.node_ids)), scale)
        return picture

    def _paint_lit(self, painter: QPainter, scale: float, dx: float, dy: float) -> None:
        rows = np.flatnonzero(self._canvas.activity.levels > _FIRES)
        if not len(rows):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(dx, dy)
        painter.scale(scale, scale)
        self._dots(painter, rows, scale, larger=_LIT)
        painter.restore()

    def _dots(self, painter: QPainter, rows: np.ndarray, scale: float, larger: float = 1.0) -> None:
        """Draw nodes as points in their colours."""
        model = self._canvas.model
        inks = np.array([model.colors[i].rgb() for i in rows], np.int64)
        places = np.column_stack((model.nodes.x[rows], model.nodes.y[rows]))
        size = larger * min(max(_DOT, 60.0 * scale), _LARGEST_DOT)
        for ink in np.unique(inks).tolist():
            painter.setPen(QPen(QColor.fromRgb(ink), size / scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            draw_points(painter, places[inks == ink])

    # What it does.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place, seen = self._to_canvas(event.position()), self._canvas.camera.view.rect
        # A grip on the frame keeps its hold; a click elsewhere puts the frame there.
        offset = seen.center() - place if seen.contains(place) else QPointF(0, 0)
        self._look_at(place + offset)
        self._held = offset

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._look_at(self._to_canvas(event.position()) + self._held)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None
        self.follow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom(_ZOOM if event.angleDelta().y() > 0 else 1 / _ZOOM)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view = self._canvas.camera.goal
        step = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}.get(Qt.Key(event.key()))
        if step:
            self._look_at(QPointF(view.x + step[0] * _STEP * view.rect.width(), view.y + step[1] * _STEP * view.rect.height()), glide=True)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom(_ZOOM)
        elif event.key() == Qt.Key.Key_Minus:
            self._zoom(1 / _ZOOM)
        elif event.key() == Qt.Key.Key_Home:
            self._canvas.zoom_to_fit()
        elif event.key() == Qt.Key.Key_Escape:
            self._canvas.setFocus()
        else:
            super().keyPressEvent(event)

    def _zoom(self, factor: float) -> None:
        self._canvas.camera.zoom(factor, QPointF(self._canvas.width() / 2, self._canvas.height() / 2))

    def _look_at(self, place: QPointF, *, glide: bool = False) -> None:
        self._canvas.camera.look_at(place, glide=glide)


def _inside(frame: QRectF, room: QRectF) -> QRectF:
    """Return what of a frame lies in a room; a strip at its edge when the frame lies outside."""
    left, right = (min(max(x, room.left()), room.right()) for x in (frame.left(), frame.right()))
    top, bottom = (min(max(y, room.top()), room.bottom()) for y in (frame.top(), frame.bottom()))
    left, top = min(left, room.right() - 3), min(top, room.bottom() - 3)
    return QRectF(left, top, max(right - left, 3.0), max(bottom - top, 3.0))
