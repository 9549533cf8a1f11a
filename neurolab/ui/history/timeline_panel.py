"""The timeline: doses and stimuli as bars that can be dragged, under a line that shows the present moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from neurolab.circuit.records import Node
from neurolab.editor.timeline import Span, move_span, spans
from neurolab.ui import theme
from neurolab.ui.canvas.looks import compound_color
from neurolab.ui.scopes.timebase import duration_text, nice_step, ticks, time_text
from neurolab.ui.widgets.gesture import Gesture

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

    from neurolab.editor.session import Session

_ROW, _NAMES, _AXIS, _GRIP = 26, 190, 24, 7.0
_USUAL = 1_000.0


class TimelineView(QWidget):
    """The bars. Drag a bar to move it, an end to change it; keys do the same to the chosen row."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._gesture = Gesture(session.next_gesture)
        self.rows: tuple[Span, ...] = ()
        self.chosen = 0
        self.zoom = 1.0
        self._drag: tuple[str, float, Span] | None = None
        self._length, self.now = _USUAL, -1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline of stimuli and doses"))
        self.setToolTip(
            self.tr(
                "Drag a bar to move it, its ends to change them. Keys: up and down choose, left and right move by 1 ms (Shift: 10 ms), "
                "with Ctrl the end alone"
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        session.changed.connect(self._on_changed)
        session.document_replaced.connect(self.refresh)
        session.bridge.frame.connect(self._on_frame)
        theme.notifier.changed.connect(self.update)
        self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(400, theme.pixels(_AXIS + _ROW * max(len(self.rows), 2)) + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _on_changed(self, _diff: object) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Show what the circuit schedules now."""
        chosen = self.rows[self.chosen].record_id if self.chosen < len(self.rows) else ""
        self.rows = spans(self.session.circuit)
        self.chosen = next((i for i, r in enumerate(self.rows) if r.record_id == chosen), 0)
        self._describe()
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        if self.chosen < len(self.rows):
            row = self.rows[self.chosen]
            end = self.tr("on") if row.end is None else duration_text(row.end)
            words = {"name": row.label, "begin": duration_text(row.begin), "end": end}
            self.setAccessibleDescription(self.tr("{name}: from {begin} to {end}").format(**words))

    def _on_frame(self) -> None:
        now = self.session.bridge.time
        if now != self.now and self.isVisible():
            self.now = now
            self.update()

    @property
    def length(self) -> float:
        """How much time is shown (ms)."""
        if self._drag is None:
            ends = [r.end if r.end is not None else r.begin for r in self.rows]
            self._length = max(_USUAL, 1.15 * max(ends, default=0.0), 1.1 * max(self.now, 0.0))
        return self._length / self.zoom

    def x_of(self, time: float) -> float:
        """Return where a time (ms) lies."""
        left = theme.pixels(_NAMES)
        return left + (self.width() - left - 16.0) * time / self.length

    def _per_pixel(self) -> float:
        return self.length / max(self.width() - theme.pixels(_NAMES) - 16.0, 1.0)

    def box(self, i: int) -> QRectF:
        """Return where the bar of a row lies; that of one without an end reaches to the edge."""
        row = self.rows[i]
        left, right = self.x_of(row.begin), self.width() - 8.0 if row.end is None else self.x_of(row.end)
        return QRectF(left, theme.pixels(_AXIS) + i * theme.pixels(_ROW) + 4.0, max(right - left, 3.0), theme.pixels(_ROW) - 8.0)

    def grip_at(self, place: QPointF) -> tuple[int, str] | None:
        """Return the row under a place and what would be dragged: ``begin``, ``end`` or ``whole``."""
        i = int((place.y() - theme.pixels(_AXIS)) // theme.pixels(_ROW))
        if not 0 <= i < len(self.rows) or place.y() < theme.pixels(_AXIS):
            return None
        box, row = self.box(i), self.rows[i]
        if row.end is not None and row.can_end and abs(place.x() - box.right()) <= _GRIP:
            return i, "end"
        if abs(place.x() - box.left()) <= _GRIP:
            return i, "begin"
        return (i, "whole") if box.left() < place.x() < box.right() else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.grip_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        row = int((event.position().y() - theme.pixels(_AXIS)) // theme.pixels(_ROW))
        if 0 <= row < len(self.rows):
            self.chosen = row
            self._describe()
        if found is not None:
            self._gesture.press()
            self._length = self.length * self.zoom
            self._drag = found[1], event.position().x(), self.rows[found[0]]
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            found = self.grip_at(event.position())
            shapes = {"whole": Qt.CursorShape.SizeAllCursor, "begin": Qt.CursorShape.SizeHorCursor, "end": Qt.CursorShape.SizeHorCursor}
            self.setCursor(shapes[found[1]] if found is not None else Qt.CursorShape.ArrowCursor)
            return
        part, x, row = self._drag
        self._shift(row, part, (event.position().x() - x) * self._per_pixel(), self._gesture.number())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drag = None
            self._gesture.release()
            self.update()

    def _shift(self, row: Span, part: str, by: float, gesture: int | None) -> None:
        """Move a row, or one of its ends, from where it was."""
        begin, end = row.begin, row.end
        if part in ("begin", "whole"):
            begin = max(begin + by, 0.0)
        if part == "whole" and end is not None:
            end += begin - row.begin
        elif part == "end" and end is not None:
            end = max(end + by, begin + 0.1)
        elif end is not None:
            begin = min(begin, end - 0.1)
        move_span(self.session, row.record_id, begin, end, gesture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.rows:
            self.chosen = min(max(self.chosen + (1 if key == Qt.Key.Key_Down else -1), 0), len(self.rows) - 1)
            self._describe()
            self.update()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.chosen < len(self.rows):
            by = (10.0 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0) * (1 if key == Qt.Key.Key_Right else -1)
            part = "end" if modifiers & Qt.KeyboardModifier.ControlModifier else "whole"
            self._shift(self.rows[self.chosen], part, by, self._gesture.number())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen < len(self.rows):
            self.session.selection.set((self.rows[self.chosen].record_id,))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom = min(max(self.zoom * 1.2 ** (event.angleDelta().y() / 120.0), 1.0), 100.0)
            self.update()
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        _Painting(self).paint()


class _Painting:
    """Draws the bars of a view."""

    def __init__(self, view: TimelineView) -> None:
        self.view = view

    def paint(self) -> None:
        """Draw all."""
        view = self.view
        t = theme.theme()
        painter = QPainter(view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.view.rect(), t.panel)
        left = theme.pixels(_NAMES)
        painter.fillRect(QRectF(left, theme.pixels(_AXIS), self.view.width() - left, self.view.height()), t.plot)
        font = QFont(self.view.font())
        font.setPixelSize(theme.pixels(11))
        painter.setFont(font)
        self._paint_axis(painter, left)
        if not self.view.rows:
            painter.setPen(t.text_dim)
            text = self.view.tr("Nothing is scheduled yet: add a stimulus, or inject a compound")
            painter.drawText(QRectF(left, theme.pixels(_AXIS), self.view.width() - left, theme.pixels(2 * _ROW)), Qt.AlignmentFlag.AlignCenter, text)
        for i in range(len(self.view.rows)):
            self._paint_row(painter, i, left)
        if self.view.now >= 0.0:
            x = self.view.x_of(self.view.now)
            painter.setPen(QPen(t.warning if self.view.session.bridge.in_past else t.accent, 1.5))
            painter.drawLine(QPointF(x, theme.pixels(_AXIS) - 4.0), QPointF(x, self.view.height()))

    def _paint_axis(self, painter: QPainter, left: float) -> None:
        t = theme.theme()
        step = nice_step(self.view.length, max((self.view.width() - left) / theme.pixels(90), 2.0))
        seconds = self.view.length >= 10_000.0
        for time in ticks(0.0, self.view.length, step):
            x = self.view.x_of(time)
            painter.setPen(t.plot_grid)
            painter.drawLine(QPointF(x, theme.pixels(_AXIS)), QPointF(x, self.view.height()))
            painter.setPen(t.text_dim)
            painter.drawText(QRectF(x - 40, 0, 80, theme.pixels(_AXIS)), Qt.AlignmentFlag.AlignCenter, time_text(time, step, seconds))
        painter.drawText(QRectF(12, 0, left - 20, theme.pixels(_AXIS)), Qt.AlignmentFlag.AlignVCenter, "s" if seconds else "ms")

    def _paint_row(self, painter: QPainter, i: int, left: float) -> None:
        t, row, box = theme.theme(), self.view.rows[i], self.view.box(i)
        node = self.view.session.circuit[row.record_id]
        color = compound_color(row.compound) if row.compound else theme.node_color(row.record_id, node.color if isinstance(node, Node) else "")
        if i == self.view.chosen and self.view.hasFocus():
            painter.fillRect(QRectF(0, box.top() - 4.0, self.view.width(), theme.pixels(_ROW)), theme.with_alpha(t.accent, 0.10))
        painter.setPen(t.text)
        name = painter.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideRight, int(left - 24))
        painter.drawText(QRectF(12, box.top(), left - 20, box.height()), Qt.AlignmentFlag.AlignVCenter, name)
        painter.save()
        painter.setClipRect(QRectF(left, 0, self.view.width() - left, self.view.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        fill = QLinearGradient(box.topLeft(), box.topRight())
        fill.setColorAt(0.0, theme.with_alpha(color, 0.55))
        fill.setColorAt(1.0, theme.with_alpha(color, 0.55 if row.end is not None else 0.08))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 4, 4)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(box.left(), box.top(), 3.0, box.height()), 1.5, 1.5)
        if row.end is not None:
            painter.drawRoundedRect(QRectF(box.right() - 3.0, box.top(), 3.0, box.height()), 1.5, 1.5)
            if row.fade > 0.0:
                after = QRectF(box.right(), box.top(), self.view.x_of(row.end + 2.0 * row.fade) - box.right(), box.height())
                fill = QLinearGradient(after.topLeft(), after.topRight())
                fill.setColorAt(0.0, theme.with_alpha(color, 0.30))
                fill.setColorAt(1.0, theme.with_alpha(color, 0.0))
                painter.setBrush(fill)
                painter.drawRect(after)
        painter.restore()


class TimelinePanel(QWidget):
    """The view in a scroll area."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline"))
        self.view = TimelineView(session)
        area = QScrollArea()
        area.setWidget(self.view)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
