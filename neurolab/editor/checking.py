"""Checks a circuit in the background: the comparison with half its step runs on a thread, its result arrives in the window's thread."""

from __future__ import annotations

import logging
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from neurolab.circuit.circuit import Circuit
from neurolab.core.errors import NeurolabError
from neurolab.editor.planner import drain

if TYPE_CHECKING:
    from neurolab.engine.accuracy import Accuracy

log = logging.getLogger(__name__)
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
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._news: SimpleQueue[float | Accuracy | NeurolabError | None] = SimpleQueue()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._listen)

    @property
    def busy(self) -> bool:
        """Whether a comparison is running."""
        return self._thread is not None

    def start(self, circuit: Circuit, duration: float) -> None:
        """Compare a copy of the circuit over a duration (ms); what runs is cancelled."""
        self.cancel()
        self._stop, self._news = threading.Event(), SimpleQueue()
        copy = Circuit(circuit.registry, tuple(circuit))
        self._thread = threading.Thread(target=self._work, args=(copy, duration), name="neurolab step check", daemon=True)
        self._thread.start()
        self._look.start()
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """End the comparison without a result."""
        if self._thread is not None:
            self._stop.set()
            self._thread.join(timeout=10.0)
            self._end()

    def _work(self, circuit: Circuit, duration: float) -> None:
        from neurolab.engine.accuracy import CancelledError, compare_with_half_step

        try:
            self._news.put(compare_with_half_step(circuit, duration, self._news.put, self._stop.is_set))
        except CancelledError:
            log.debug("the comparison was cancelled")
        except NeurolabError as error:
            self._news.put(error)
        except Exception as error:
            log.exception("the comparison failed")
            self._news.put(NeurolabError(f"the comparison could not be finished: {error}", "Save your work and report this"))
        self._news.put(None)

    def _listen(self) -> None:
        for item in drain(self._news):
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
        self._thread = None
        self.busy_changed.emit(False)
