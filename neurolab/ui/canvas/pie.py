"""The pie menu: two rings around the pointer, by mouse (hover and click, or press, drag and let go) and by keys."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from neurolab.editor.pie import PIE, choose
from neurolab.ui import theme
from neurolab.ui.canvas.pie_painting import INNER, OUTER, RING, paint_pie, title_of
from neurolab.ui.canvas.tips import tr

if TYPE_CHECKING:
    from neurolab.ui.canvas.view import CanvasView

HOLD_MS = 450
_STILL = 5.0


class PieMenu(QWidget):
    """Lies over a canvas while it is open. Arrows or digits choose, Enter takes, Escape goes back and then closes.

    Parameters
    ----------
    canvas : CanvasView
        What it lies over.
    """

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.middle = QPointF()
        self.ring = 0
        self.first = self.second = -1
        self._held = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pie menu"))
        self._press_at: QPointF | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HOLD_MS)
        self._timer.timeout.connect(self._open_by_hold)
        self.hide()

    # Opening.

    def open(self, at: QPointF | None = None, *, held: bool = False) -> None:
        """Open around a place of the canvas, the pointer's where none is given."""
        at = at or self.canvas.hand.at or QPointF(self.canvas.rect().center())
        room = theme.pixels(round(OUTER)) + 4
        rect = QRectF(self.canvas.rect())
        self.middle = QPointF(min(max(at.x(), room), max(rect.width() - room, room)), min(max(at.y(), room), max(rect.height() - room, room)))
        self.place = self.canvas.camera.view.to_canvas(at)
        self.ring, self.first, self.second, self._held = 0, -1, -1, held
        self.setGeometry(self.canvas.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._tell()

    def watch_press(self, at: QPointF) -> None:
        """A press on empty canvas: open when it is held still."""
        self._press_at = at
        self._timer.start()

    def watch_move(self, at: QPointF) -> None:
        """The pointer moves: a drag is no hold."""
        if self._press_at is not None and (at - self._press_at).manhattanLength() > _STILL:
            self.watch_end()

    def watch_end(self) -> None:
        """The button goes up, or something else happens."""
        self._press_at = None
        self._timer.stop()

    def _open_by_hold(self) -> None:
        at, self._press_at = self._press_at, None
        if at is not None:
            self.canvas.session.tools.cancel()
            self.open(at, held=True)
            self.grabMouse()

    def close_menu(self) -> None:
        """Put the menu away; the canvas has the keys again."""
        if self.isVisible():
            self.releaseMouse()
            self.hide()
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    # Choosing.

    @property
    def types(self) -> tuple[str, ...]:
        """The types of the chosen slice that this circuit's catalogue has."""
        registry = self.canvas.session.registry
        return tuple(t for t in PIE[self.first].types if t in registry) if self.first >= 0 else ()

    def take(self) -> None:
        """Go on to the second ring, or do what is chosen there."""
        if self.ring == 0 and self.first >= 0:
            self.ring, self.second = 1, 0 if not self._held else -1
            self._tell()
            self.update()
        elif self.ring == 1 and 0 <= self.second < len(self.types):
            type_id = self.types[self.second]
            self.close_menu()
            choose(self.canvas.session, type_id, self.place.x(), self.place.y())

    def _tell(self) -> None:
        if self.ring == 1 and self.second >= 0:
            name = self.canvas.session.registry[self.types[self.second]].title
        else:
            name = title_of(self.first) if self.first >= 0 else tr("Pie menu")
        self.setAccessibleDescription(name)

    def _slice_at(self, at: QPointF, of: int, turn: float = 0.0) -> int:
        angle = math.atan2(at.y() - self.middle.y(), at.x() - self.middle.x()) + math.pi / 2 - turn
        return round(angle / math.tau * of) % of

    def _look(self, at: QPointF) -> None:
        """Choose what is below the pointer: the inner ring chooses a slice and opens its types, the outer one a type."""
        scale = theme.scale()
        distance = math.hypot(at.x() - self.middle.x(), at.y() - self.middle.y()) / scale
        before = self.ring, self.first, self.second
        if distance < INNER:
            self.second = -1
        elif distance < RING or self.first < 0:
            self.ring, self.first, self.second = 1, self._slice_at(at, len(PIE)), -1
        else:
            self.ring, self.second = 1, self._slice_at(at, max(len(self.types), 1))
        if before != (self.ring, self.first, self.second):
            self._tell()
            self.update()

    # Qt's events.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._look(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._look(event.position())
        far = math.hypot(event.position().x() - self.middle.x(), event.position().y() - self.middle.y()) / theme.scale()
        if far < INNER or far > OUTER + 30 or event.button() != Qt.MouseButton.LeftButton:
            self.close_menu()
        else:
            self.take()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, False
        if held:
            self.releaseMouse()
            if self.second >= 0:
                self.take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(PIE) if self.ring == 0 else max(len(self.types), 1)
        now = self.first if self.ring == 0 else self.second
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        digit = event.key() - Qt.Key.Key_1
        if step is not None:
            self._set((now + step) % count if now >= 0 else 0)
        elif 0 <= digit < count:
            self._set(digit)
            self.take()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.take()
        elif event.key() == Qt.Key.Key_Escape and self.ring == 1:
            self.ring, self.second = 0, -1
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Q):
            self.close_menu()
        self._tell()
        self.update()
        event.accept()

    def _set(self, number: int) -> None:
        if self.ring == 0:
            self.first = number
        else:
            self.second = number

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            self.keyPressEvent(event)  # Tab would go on to the next widget
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_menu()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self.middle)
            painter.scale(theme.scale(), theme.scale())
            paint_pie(painter, [self.canvas.session.registry[t] for t in self.types], self.ring, self.first, self.second)
