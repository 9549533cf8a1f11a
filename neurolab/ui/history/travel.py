"""What the window does while the past is shown: the scopes mark the moment, and kept futures lie over the traces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from neurolab.ui.history.futures import Futures
from neurolab.ui.history.why_card import WhyCard
from neurolab.ui.history.why_click import WhyClick

if TYPE_CHECKING:
    from neurolab.ui.main_window import MainWindow
    from neurolab.ui.scopes.panel import ScopePanel
    from neurolab.ui.scopes.timebase import Timebase


class Travel(QObject):
    """Keeps scopes and traces in step with the moment that is shown.

    Parameters
    ----------
    window : MainWindow
        Whose panels to look after.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.session.bridge
        self._shown: float | None = None
        self.futures = Futures(window.session, window.panels.references, self)
        self.why_card = WhyCard(window.session, window.canvas)
        for panel in self.scopes:
            self._listen(panel)
        window.panels.scope_docks.added.connect(self._listen)
        self._bridge.frame.connect(self._on_frame)

    @property
    def scopes(self) -> list[ScopePanel]:
        """All panels with traces."""
        return self._window.panels.all_scopes()

    def _listen(self, panel: ScopePanel) -> None:
        WhyClick(self._window.session, panel)

    def _on_frame(self) -> None:
        status = self._bridge.status
        shown = status.time if status.in_past else None
        if shown != self._shown:
            for panel in self.scopes:
                _mark(panel.timebase, shown)
                if shown is not None or self._shown is not None:
                    panel.mark_dirty()
            self._shown = shown

    def name_branch(self) -> None:
        """Ask for a name, and keep the future after the moment shown under it."""
        past = self._bridge.in_past
        what = self.tr("Name of the future after this moment:") if past else self.tr("Name of what has been recorded so far:")
        usual = self.tr("Branch {n}").format(n=len([b for b in self._bridge.branches if b.name]) + 1)
        name, ok = QInputDialog.getText(self._window, self.tr("Keep a Branch"), what, text=usual)
        if ok and name.strip():
            self._bridge.keep_branch(name.strip())
            hint = (
                self.tr("Change something and run on: it stays in the scopes, dashed")
                if past
                else self.tr("Reset or go back, change something, and run")
            )
            self._window.session.message.emit("info", self.tr("Kept as “{name}”").format(name=name.strip()), hint)


def _mark(clock: Timebase, time: float | None) -> None:
    """Mark a moment on a time axis, and bring it into view; None follows the newest samples again."""
    before = clock.playhead
    clock.set_playhead(time)
    if time is None:
        clock.go_live()
        return
    if before is None:
        clock.hold()
    if not clock.left <= time <= clock.right:
        clock.pan(time - (clock.left + 0.8 * clock.window))
