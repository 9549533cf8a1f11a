"""Loads the kernels that paint, once the window is there."""

from __future__ import annotations

import threading
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MS = 15


class KernelLoader(QObject):
    """Imports them in a thread: that compiles or loads them."""

    ready = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        # Asked for by a timer: a signal from a thread might reach a panel that has gone.
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin, unless that has happened before."""
        if self._thread is None:
            self._thread = threading.Thread(target=import_module, args=("neurolab.engine.columns",), name="scope-kernels", daemon=True)
            self._thread.start()
            self._timer.start(_LOOK_MS)

    def _look(self) -> None:
        if self._thread is not None and not self._thread.is_alive():
            self._timer.stop()
            self.ready.emit()
