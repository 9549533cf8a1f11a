"""A frozen picture: the window as it was at one moment, to be talked about, while the circuit runs on in a small live inset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from neurolab.ui import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QMainWindow

_SHARE, _MARGIN, _EVERY_MS = 0.30, 20, 120


class Freeze(QWidget):
    """Lies over the window below its bars.

    Parameters
    ----------
    window : QMainWindow
        What is frozen.
    live : callable
        Returns the widgets that the inset shows, from top to bottom.
    moment : callable
        Returns the model time as text.
    """

    def __init__(self, window: QMainWindow, live: Callable[[], list[QWidget]], moment: Callable[[], str]) -> None:
        super().__init__(window)
        self.setObjectName("freeze")
        self.setAccessibleName(self.tr("Frozen picture of the window; the circuit runs on"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._window, self._live, self._moment = window, live, moment
        self._picture, self._insets = QPixmap(), list[QPixmap]()
        self._label, self._corner = "", QPoint(0, 0)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self.hide()

    @property
    def on(self) -> bool:
        """Whether the picture stands."""
        return not self.isHidden()

    def toggle(self) -> None:
        """Freeze, or show the live window again."""
        self.set_on(not self.on)

    def set_on(self, on: bool) -> None:
        """Freeze the window as it looks now, or let it live."""
        if on == self.on:
            return
        if on:
            place = self._place()
            self._picture = self._window.grab(place)
            self._label = self.tr("Frozen at {time}").format(time=self._moment())
            self.setGeometry(place)
            if (centre := self._window.centralWidget()) is not None:
                self._corner = centre.mapTo(self._window, QPoint(0, 0)) - place.topLeft()
            self._window.installEventFilter(self)
            self._look()
            self._timer.start()
            self.show()
            self.raise_()
        else:
            self._timer.stop()
            self._window.removeEventFilter(self)
            self.hide()
            self._picture, self._insets = QPixmap(), []

    def inset(self) -> QRect:
        """Return where the live inset is."""
        if not self._insets:
            return QRect()
        width = round(self.width() * _SHARE)
        height = sum(round(p.height() * width / max(p.width(), 1)) for p in self._insets)
        return QRect(self.width() - width - _MARGIN, _MARGIN, width, min(height, self.height() - 2 * _MARGIN))

    def _place(self) -> QRect:
        window = self._window
        shown = [w for w in (window.centralWidget(), *self._live()) if w is not None and w.isVisible()]
        top = min((w.mapTo(window, w.rect().topLeft()).y() for w in shown), default=0)
        return QRect(0, top, window.width(), window.height() - top)

    def _look(self) -> None:
        self._insets = [w.grab() for w in self._live() if w.isVisible() and not w.size().isEmpty()]
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.set_on(False)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.set_on(False)
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the window live again after a click on the inset; elsewhere one points at the picture."""
        if self.inset().contains(event.position().toPoint()):
            self.set_on(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = theme.theme()
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)
            painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
            frame = self.inset()
            y = float(frame.top())
            painter.setClipRect(frame)
            for picture in self._insets:
                height = picture.height() * frame.width() / max(picture.width(), 1)
                painter.drawPixmap(QRectF(frame.left(), y, frame.width(), height), picture, QRectF(picture.rect()))
                y += height
            painter.setClipping(False)
            painter.setPen(QPen(t.accent, 3))
            painter.drawRect(frame)
            self._paint_label(painter, self._label, self._corner.x() + _MARGIN, self._corner.y() + _MARGIN)
            if not frame.isEmpty():
                self._paint_label(painter, self.tr("Live: click to return"), frame.left() + 8, frame.bottom() - theme.pixels(26))

    def _paint_label(self, painter: QPainter, text: str, x: int, y: int) -> None:
        t = theme.theme()
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        box = painter.fontMetrics().boundingRect(text).adjusted(-10, -4, 10, 4)
        box.moveTo(x, y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.accent)
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        painter.setPen(t.accent_text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
