"""A spotlight: everything but a soft circle round the pointer is dimmed, so that a class looks where the teacher points."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QCursor, QMouseEvent, QPainter, QPixmap, QRadialGradient, QRegion
from PySide6.QtWidgets import QWidget

from neurolab.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_RADIUS = 110
_CLEAR = 0.82
"""Share of the radius that is not dimmed at all."""
_DIM = 0.62


class Spotlight(QWidget):
    """Lies over a window and lets every event through to what is below it.

    Parameters
    ----------
    window : QWidget
        What it covers.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("spotlight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._middle = QPoint()
        self._soft: QPixmap | None = None
        self.hide()

    @property
    def on(self) -> bool:
        """Whether it dims now."""
        return not self.isHidden()

    @property
    def middle(self) -> QPoint:
        """Middle of the circle, in the window's coordinates."""
        return QPoint(self._middle)

    def toggle(self) -> None:
        """Switch it on or off."""
        self.set_on(not self.on)

    def set_on(self, on: bool) -> None:
        """Dim everything but a circle round the pointer, or stop it."""
        if on == self.on:
            return
        window, handle = self.window(), self.window().windowHandle()
        # Widgets hear of the pointer only where they ask for it; the window of the system always does.
        for watched in (window, handle):
            if watched is not None and on:
                watched.installEventFilter(self)
            elif watched is not None:
                watched.removeEventFilter(self)
        if on:
            self.setGeometry(window.rect())
            self._middle = window.mapFromGlobal(QCursor.pos())
            self._soft = None
            self.raise_()
        self.setVisible(on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove and not isinstance(watched, QWidget):
            self._go_to(event.position().toPoint())
        elif event.type() == QEvent.Type.Resize and watched is self.window():
            self.setGeometry(self.window().rect())
        elif event.type() == QEvent.Type.ChildAdded and watched is self.window():
            self.raise_()
        return False

    def _go_to(self, middle: QPoint) -> None:
        before, self._middle = self._circle(), middle
        self.update(before.united(self._circle()))

    def _radius(self) -> int:
        return theme.pixels(_RADIUS)

    def _circle(self) -> QRect:
        radius = self._radius()
        return QRect(self._middle.x() - radius, self._middle.y() - radius, 2 * radius, 2 * radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        circle, dim = self._circle(), QColor(0, 0, 0, round(255 * _DIM))
        painter.setClipRegion(event.region().subtracted(QRegion(circle)))
        painter.fillRect(event.rect(), dim)
        painter.setClipping(False)
        if event.rect().intersects(circle):
            painter.drawPixmap(circle.topLeft(), self._picture(dim))

    def _picture(self, dim: QColor) -> QPixmap:
        """Return the circle with its soft edge, drawn once: a gradient over the whole window would cost every frame of the traces."""
        ratio, size = self.devicePixelRatioF(), 2 * self._radius()
        if self._soft is None or self._soft.width() != math.ceil(size * ratio):
            self._soft = QPixmap(math.ceil(size * ratio), math.ceil(size * ratio))
            self._soft.setDevicePixelRatio(ratio)
            self._soft.fill(Qt.GlobalColor.transparent)
            soft = QRadialGradient(size / 2, size / 2, size / 2)
            soft.setColorAt(_CLEAR, QColor(0, 0, 0, 0))
            soft.setColorAt(1.0, dim)
            painter = QPainter(self._soft)
            painter.fillRect(QRect(0, 0, size, size), soft)
            painter.end()
        return self._soft
