"""The one clock of the window: it asks the bridge for news, and everything that moves draws then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from neurolab.editor.bridge import Bridge

_FRAME_MS = 16
_QUIET_MS = 100


class FrameClock(QTimer):
    """Polls the bridge sixty times a second; less often while models are compiled, when nothing moves and the compiler needs the interpreter.

    Parameters
    ----------
    bridge : Bridge
        What is polled.
    parent : QObject
        The window.
    """

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.timeout.connect(bridge.poll)
        bridge.state_changed.connect(self._keep_pace)
        self._keep_pace(bridge.state)
        self.start()

    def _keep_pace(self, state: str) -> None:
        self.setInterval(_QUIET_MS if state == "compiling" else _FRAME_MS)
