"""Docked panels with a slim grip instead of a title: the tab or the content says what they are."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from neurolab.ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_HEIGHT = 10
_DRAGGED = 2
"""By how many pixels a height must differ to be the work of a person."""


class _Grip(QWidget):
    """Takes the place of a dock's title bar. Qt moves the dock because the grip leaves mouse events alone."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setToolTip(self.tr("{panel}: drag to move, double-click to float").format(panel=title))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = theme.theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), t.panel)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.text_dim if self.underMouse() else t.border)
        for i in range(-2, 3):
            painter.drawEllipse(QPointF(self.width() / 2 + 6 * i, _HEIGHT / 2 + 1), 1.4, 1.4)


class HeightShare(QObject):
    """Keeps a dock at its part of the window's height as the window grows, until a person drags its border.

    Parameters
    ----------
    window : QMainWindow
        The window.
    dock : QDockWidget
        A dock above or below the centre.
    share : float
        Its part of the window's height.
    """

    def __init__(self, window: QMainWindow, dock: QDockWidget, share: float) -> None:
        super().__init__(window)
        self._window, self._dock, self._share = window, dock, share
        self._given: int | None = None
        self.active = True
        """Whether it still keeps the height."""
        self.held = False
        """Whether the height is somebody else's business for a while."""
        window.resizeDocks([dock], [round(share * window.height())], Qt.Orientation.Vertical)
        window.installEventFilter(self)

    def stop(self) -> None:
        """Leave the height as it is from now on."""
        self.active = False
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and not self.held:
            if self._given is not None and abs(self._dock.height() - self._given) > _DRAGGED:
                self.stop()
            else:
                QTimer.singleShot(0, self, self._give)
        return False

    def _give(self) -> None:
        if self._dock.isVisible() and not self._dock.isFloating() and not self.held:
            self._window.resizeDocks([self._dock], [round(self._share * self._window.height())], Qt.Orientation.Vertical)
            QTimer.singleShot(0, self, self._remember)

    def _remember(self) -> None:
        if not self.held:
            self._given = self._dock.height()


def make_dock(window: QMainWindow, name: str, title: str, widget: QWidget) -> QDockWidget:
    """Put a widget into a dock that has no place yet; `name` keeps its place between sessions."""
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    dock.setTitleBarWidget(_Grip(title))
    dock.setWidget(widget)
    return dock


def add_dock(window: QMainWindow, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
    """Put a widget into a dock of the window."""
    dock = make_dock(window, name, title, widget)
    window.addDockWidget(area, dock)
    return dock


def tab_together(window: QMainWindow, area: Qt.DockWidgetArea, docks: Sequence[QDockWidget]) -> None:
    """Put the docks of an area behind each other, with tabs above; the first is in front."""
    window.setTabPosition(area, QTabWidget.TabPosition.North)
    for before, after in itertools.pairwise(docks):
        window.tabifyDockWidget(before, after)
    docks[0].raise_()
