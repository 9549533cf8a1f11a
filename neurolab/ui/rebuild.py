"""A window is built anew in another language around the session that goes on: all that it shows are views.

What a person has arranged is carried over: docks, camera, the page that is open, the model that is being written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QDockWidget, QMenuBar, QToolBar
from shiboken6 import delete

from neurolab.ui.dock import HeightShare

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray

    from neurolab.editor.model_draft import ModelDraft
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.main_window import MainWindow

_OURS = "neurolab."


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What a person has arranged in a window."""

    docks: QByteArray
    shares_height: bool
    view: View
    camera_moved: bool
    help_type: str
    draft: ModelDraft | None
    span: float

    @classmethod
    def of(cls, window: MainWindow) -> Arrangement:
        """Return how the window is arranged now."""
        panels, camera = window.panels, window.canvas.camera
        return cls(
            docks=window.saveState(),
            shares_height=any(share.active for share in window.findChildren(HeightShare)),
            view=camera.goal,
            camera_moved=camera.moved,
            help_type=panels.help_type,
            draft=panels.give_up_draft(),
            span=panels.scopes.timebase.window,
        )

    def give_back(self, window: MainWindow) -> None:
        """Arrange a window like this."""
        panels, camera = window.panels, window.canvas.camera
        share = panels.share_height(window)
        if not self.shares_height:
            share.stop()
        window.restoreState(self.docks)
        QTimer.singleShot(0, window, lambda: window.restoreState(self.docks))  # the first finds docks that have no size yet
        camera.set(self.view)
        camera.moved = self.camera_moved
        panels.scopes.timebase.set_window(self.span)
        if self.help_type:
            panels.help_page.show_type(self.help_type, window.session.registry)
        if self.draft is not None:
            panels.model_editor.go_on_with(self.draft)


def take_apart(window: MainWindow) -> None:
    """Delete all that the window has built, now: nothing of it hears of the session any more."""
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.panels.close()
    for action in window.actions():
        window.removeAction(action)
    for dock in window.findChildren(QDockWidget):
        window.removeDockWidget(dock)
        delete(dock)
    for bar in window.findChildren(QToolBar):
        window.removeToolBar(bar)
        delete(bar)
    delete(window.canvas)
    window.setMenuBar(QMenuBar())
    for child in window.children():
        if type(child).__module__.startswith(_OURS):
            delete(child)
