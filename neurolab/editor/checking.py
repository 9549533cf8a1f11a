"""Checks a circuit in the background: the comparison with half its step runs on a thread, its result arrives in the window's thread."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from neurolab.circuit.circuit import Circuit
from neurolab.core.errors import NeurolabError
from neurolab.editor.job import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.engine.accuracy import Accuracy

_LOOK_MS = 50


class StepCheck(QObject):
    """Runs one comparison at a time.

    Signals: `progress` with the part done, 0 to 1; `found` with an `Accuracy`; `failed` with a text and what to do; `busy_changed`.
    """

    progress = Signal(float)
    found = Signal(object)
    failed = Signal(str, str)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._listen)

    @property
    def busy(self) -> bool:
        """Whether a comparison is running."""
        return self._job is not None

    def start(self, circuit: Circuit, duration: float) -> None:
        """Compare a copy of the circuit over a duration (ms); what runs is cancelled."""
        self.cancel()
        copy = Circuit(circuit.registry, tuple(circuit))
        self._job = Job("the comparison", lambda tell, cancelled: _compare(copy, duration, tell, cancelled))
        self._look.start()
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """End the comparison without a result."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _listen(self) -> None:
        for item in self._job.news() if self._job is not None else ():
            if item is None:
                self._end()
            elif isinstance(item, float | int):
                self.progress.emit(float(item))
            elif isinstance(item, NeurolabError):
                self.failed.emit(item.message, item.hint)
            else:
                self.found.emit(item)

    def _end(self) -> None:
        self._look.stop()
        self._job = None
        self.busy_changed.emit(False)


def _compare(circuit: Circuit, duration: float, tell: Callable[[float | Accuracy], None], cancelled: Callable[[], bool]) -> None:
    from neurolab.engine.accuracy import CancelledError, compare_with_half_step

    with suppress(CancelledError):
        tell(compare_with_half_step(circuit, duration, tell, cancelled))
