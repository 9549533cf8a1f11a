"""What a teacher needs of the window: steps with their captions, the frozen picture, the lock and what it hides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QToolButton

from neurolab.circuit.locks import hidden_in, is_locked
from neurolab.circuit.records import LOCK_ID, Step
from neurolab.editor.lock import allows
from neurolab.editor.steps import StepPlayer, add_view
from neurolab.ui import icons, theme
from neurolab.ui.canvas.camera import SCALE_MAX, SCALE_MIN
from neurolab.ui.caption import Caption
from neurolab.ui.dock import add_dock
from neurolab.ui.freeze import Freeze
from neurolab.ui.later import Later
from neurolab.ui.lock_dialog import LockDialog, ask_to_open
from neurolab.ui.motion import motion
from neurolab.ui.steps_panel import StepsPanel
from neurolab.ui.transport.clock import model_time_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from neurolab.circuit.diff import Diff
    from neurolab.ui.main_window import MainWindow

_MOST_COVERED = 0.4
"""Of the canvas: a larger caption lies over what it speaks of."""


class Teaching(QObject):
    """Belongs to a window, after its panels are built.

    Parameters
    ----------
    window : MainWindow
        The window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.player = StepPlayer(window.session, self)
        self.caption = Caption(self.player, window.canvas)
        self.freeze = Freeze(window, lambda: [window.canvas, window.panels.scopes], lambda: model_time_text(window.session.bridge.time))
        self._add_panel()
        self.padlock = QToolButton(window)
        self.padlock.setToolTip(self.tr("This circuit is locked for a lesson. A teacher opens the lock here, or with Ctrl+Alt+L"))
        self.padlock.setText(self.tr("Locked for this lesson"))
        self.padlock.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.padlock.setAutoRaise(True)
        self.padlock.clicked.connect(self.toggle_lock)
        self.padlock.hide()
        self._put_away: set[str] = set()
        self.player.shown.connect(self._look_at)
        self._session.changed.connect(self._follow)
        self._session.document_replaced.connect(self._apply_lock)
        theme.notifier.changed.connect(self._restyle)
        for name, dock in window.panels.docks.items():
            dock.visibilityChanged.connect(lambda shown, n=name, d=dock: self._keep_hidden(n, d) if shown else None)
        self._restyle()
        self._apply_lock()

    def _add_panel(self) -> None:
        window = self._window
        place = Later(lambda: StepsPanel(self._session, self.player, self.view), 280)
        dock = add_dock(window, "steps", self.tr("Steps"), place, Qt.DockWidgetArea.RightDockWidgetArea)
        window.tabifyDockWidget(window.panels.docks["equations"], dock)
        dock.hide()
        window.panels.docks["steps"] = dock
        window.panels.docks["inspector"].raise_()  # a dock that joins its tabs takes it from the front

    def view(self) -> tuple[float, float, float, float]:
        """Return x, y, width and height of what the canvas shows, or is moving to."""
        rect = self._window.canvas.camera.goal.rect
        return rect.x(), rect.y(), rect.width(), rect.height()

    def add_step(self) -> None:
        """Add what is seen as a step, and show the panel to give it words."""
        step_id = add_view(self._session, self.view())
        if step_id:
            self.player.show(step_id)
            self._window.panels.bring("steps")

    def toggle_lock(self) -> None:
        """Ask for the list and lock, or open the lock."""
        if is_locked(self._session.circuit):
            ask_to_open(self._session, self._window)
            return
        titles = {name: dock.windowTitle() for name, dock in self._window.panels.docks.items()}
        dialog = LockDialog(self._session, titles, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _look_at(self, step: Step | None) -> None:
        if step is None or step.width <= 0 or step.height <= 0:
            return
        camera = self._window.canvas.camera
        view = camera.view
        covered = self.caption.room if self.caption.room < _MOST_COVERED * view.height else 0
        scale = min(max(min(view.width / step.width, (view.height - covered) / step.height), SCALE_MIN), SCALE_MAX)
        goal = replace(view, x=step.x + step.width / 2, y=step.y + step.height / 2 + covered / 2 / scale, scale=scale)
        camera.moved = True
        (camera.glide if motion() else camera.set)(goal)

    def _follow(self, diff: Diff) -> None:
        if LOCK_ID in diff.added or LOCK_ID in diff.removed or LOCK_ID in diff.updated:
            self._apply_lock()

    def _apply_lock(self) -> None:
        window = self._window
        hidden = hidden_in(self._session.circuit)
        for name, dock in window.panels.docks.items():
            dock.toggleViewAction().setEnabled(name not in hidden)
            if name in hidden and not dock.isHidden():
                self._put_away.add(name)
                dock.hide()
            elif name not in hidden and name in self._put_away:
                self._put_away.discard(name)
                dock.show()
        self._show_padlock(is_locked(self._session.circuit))
        window.transport.setEnabled(allows(self._session, "run"))
        window.actions_by_id.refresh()

    def _show_padlock(self, shown: bool) -> None:
        """Put the padlock into the corner of the menus, or take it out: the bar is higher with it."""
        bar = self._window.menuBar()
        if shown and bar.cornerWidget() is None:
            bar.setCornerWidget(self.padlock)
        elif not shown and bar.cornerWidget() is not None:
            self.padlock.setParent(self._window)
        self.padlock.setVisible(shown)

    def _keep_hidden(self, name: str, dock: QDockWidget) -> None:
        if name in hidden_in(self._session.circuit):
            self._put_away.add(name)
            QTimer.singleShot(0, dock, dock.hide)

    def _restyle(self) -> None:
        self.padlock.setIcon(icons.icon("lock", theme.theme().accent))
