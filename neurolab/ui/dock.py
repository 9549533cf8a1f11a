"""Docked panels with a slim grip instead of a title: the tab or the content says what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from neurolab.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_HEIGHT = 10


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


def add_dock(window: QMainWindow, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
    """Put a widget into a dock of the window; `name` keeps its place between sessions."""
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    dock.setTitleBarWidget(_Grip(title))
    dock.setWidget(widget)
    window.addDockWidget(area, dock)
    return dock
