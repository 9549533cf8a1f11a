"""Presentation mode: the whole screen for the circuit and its traces, in large text and strong colours, for a projector."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolBar, QWidgetAction

from neurolab.ui import theme
from neurolab.ui.dock import HeightShare
from neurolab.ui.spotlight import Spotlight

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QDockWidget, QMainWindow

_SCOPES_SHARE = 0.42
_SHOWN = "scopes"


@dataclass(frozen=True, slots=True)
class _Kept:
    """How the window was before."""

    layout: QByteArray
    state: Qt.WindowState
    place: QRect
    tools: tuple[QAction, ...]
    menu: bool


class Presentation(QObject):
    """Enters and leaves the presentation mode of a window, and owns its spotlight.

    Parameters
    ----------
    window : QMainWindow
        The window; its central widget and the dock of scopes stay, and of its tools the transport.
    docks : mapping of str to QDockWidget
        Its docks by name.
    """

    entered = Signal()

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
        super().__init__(window)
        self._window, self._docks = window, docks
        self._kept: _Kept | None = None
        self._back: _Kept | None = None
        self.spotlight = Spotlight(window)
        window.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether the window is presenting now."""
        return self._kept is not None

    def toggle(self) -> None:
        """Enter the mode, or leave it."""
        if self.on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Fill the screen with the canvas and the scopes."""
        if self.on:
            return
        window, bar = self._window, self._bar()
        tools = tuple(bar.actions())
        self._back = None
        self._kept = _Kept(window.saveState(), window.windowState(), window.geometry(), tools, window.menuBar().isVisibleTo(window))
        for share in window.findChildren(HeightShare):
            share.held = True
        for action in tools:
            if not isinstance(action, QWidgetAction):
                bar.removeAction(action)
        window.menuBar().hide()
        for name, dock in self._docks.items():
            dock.setVisible(name == _SHOWN)
        self._dress(on=True)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        self._share_height()
        if (canvas := window.centralWidget()) is not None:
            canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered.emit()

    def leave(self) -> None:
        """Bring back the window as it was."""
        kept = self._kept
        if kept is None:
            return
        self._kept = None
        window, bar = self._window, self._bar()
        self.spotlight.set_on(False)
        self._dress(on=False)
        after: QAction | None = None
        for action in reversed(kept.tools):
            if after is not None and not isinstance(action, QWidgetAction):
                bar.insertAction(after, action)
            after = action
        window.menuBar().setVisible(kept.menu)
        window.setWindowState(kept.state)
        if not kept.state & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            window.setGeometry(kept.place)
        window.restoreState(kept.layout)
        # The system gives the old size a little later: only then do the panels find their old sizes again.
        self._back = kept
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        kept = self._back
        if kept is not None and self._window.size() == kept.place.size():
            self._back = None
            self._window.restoreState(kept.layout)
            for share in self._window.findChildren(HeightShare):
                share.held = False

    def _bar(self) -> QToolBar:
        bar = self._window.findChild(QToolBar, "tools")
        if not isinstance(bar, QToolBar):
            raise LookupError("the window has no toolbar called tools")
        return bar

    def _dress(self, *, on: bool) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.present(app, on=on)

    def _share_height(self) -> None:
        self._window.resizeDocks([self._docks[_SHOWN]], [round(_SCOPES_SHARE * self._window.height())], Qt.Orientation.Vertical)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            if self.on:
                QTimer.singleShot(0, self, self._share_height)
            elif self._back is not None:
                QTimer.singleShot(0, self, self._settle)
        # Whatever else Escape is for takes it first: what arrives here, nobody wanted.
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            return self._escape()
        return False

    def _escape(self) -> bool:
        if self.spotlight.on:
            self.spotlight.set_on(False)
        elif self.on:
            self.leave()
        else:
            return False
        return True
