"""Experiments in the background: a sweep runs on a thread of its own, its points arrive one after another in the window's thread."""

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
    from collections.abc import Callable

    from neurolab.engine.sweep import Curve, Sweep

    Work = Callable[[Circuit, str, Sweep, Callable[[Curve], None], Callable[[float], None], Callable[[], bool]], None]

_LOOK_MS = 30
KEPT = 2
"""Curves of one kind that are kept: the newest and the one before, for comparison."""

log = logging.getLogger(__name__)


def measure(
    circuit: Circuit,
    cell: str,
    sweep: Sweep,
    started: Callable[[Curve], None],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    """Run a sweep; the curve that `started` is given grows from then on."""
    from neurolab.engine.sweep import Curve, run_sweep

    curve = Curve(sweep)
    started(curve)
    whole = run_sweep(circuit, cell, sweep, curve.add, progress, cancelled)
    curve.complete = whole.complete


class _Job:
    """One sweep on its thread, and what it has to tell."""

    def __init__(self, work: Work, circuit: Circuit, cell: str, sweep: Sweep) -> None:
        self.cancelled = threading.Event()
        self.news: SimpleQueue[Curve | float | NeurolabError | None] = SimpleQueue()
        self._arguments = (circuit, cell, sweep, self.news.put, self.news.put, self.cancelled.is_set)
        self._work = work
        self.thread = threading.Thread(target=self._run, name="neurolab experiment", daemon=True)
        self.thread.start()

    def _run(self) -> None:
        try:
            self._work(*self._arguments)
        except NeurolabError as error:
            self.news.put(error)
        except Exception as error:
            log.exception("an experiment failed")
            self.news.put(NeurolabError(f"The experiment could not be finished: {error}", "Save your work and report this"))
        self.news.put(None)


class Experiments(QObject):
    """Runs one sweep at a time and keeps its curve.

    Signals: `busy_changed`; `progress` with the part done, 0 to 1; `curve_changed` with the kind of sweep whose curves have grown;
    `finished` with the kind of one that ended, also when cancelled; `failed` with a text and what to do.

    Parameters
    ----------
    work : callable
        What runs on the thread.
    """

    busy_changed = Signal(bool)
    progress = Signal(float)
    curve_changed = Signal(str)
    finished = Signal(str)
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None, work: Work = measure) -> None:
        super().__init__(parent)
        self._work = work
        self._job: _Job | None = None
        self._kind = self._label = ""
        self._curves: dict[str, list[Curve]] = {}
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._listen)

    @property
    def busy(self) -> bool:
        """Whether a sweep is running."""
        return self._job is not None

    @property
    def kind(self) -> str:
        """The kind of the sweep that is running, or ran last."""
        return self._kind

    def curves(self, kind: str) -> tuple[Curve, ...]:
        """Return the curves of one kind that are kept, oldest first."""
        return tuple(self._curves.get(kind, ()))

    def start(self, circuit: Circuit, cell: str, sweep: Sweep, label: str = "") -> None:
        """Begin a sweep over a copy of the circuit; one that runs is cancelled."""
        self.cancel()
        self._kind, self._label = sweep.kind, label
        self._job = _Job(self._work, Circuit(circuit.registry, tuple(circuit)), cell, sweep)
        self._look.start()
        self.progress.emit(0.0)
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """End the sweep; the points so far stay."""
        job = self._job
        if job is not None:
            job.cancelled.set()
            job.thread.join(timeout=10.0)
            self._listen()

    def forget(self) -> None:
        """Cancel and drop all curves: another document is open."""
        self.cancel()
        kinds = tuple(self._curves)
        self._curves.clear()
        for kind in kinds:
            self.curve_changed.emit(kind)

    def _listen(self) -> None:
        job = self._job
        if job is None:
            return
        grown = False
        for item in drain(job.news):
            if isinstance(item, float | int):
                grown = True
                self.progress.emit(float(item))
            elif isinstance(item, NeurolabError):
                self.failed.emit(item.message, item.hint)
            elif item is None:
                self._end()
                return
            else:
                item.label = self._label
                self._curves[self._kind] = [*self._curves.get(self._kind, ()), item][-KEPT:]
                grown = True
        if grown:
            self.curve_changed.emit(self._kind)

    def _end(self) -> None:
        self._job = None
        self._look.stop()
        # A sweep that never measured anything hides no older one.
        self._curves[self._kind] = [c for c in self._curves.get(self._kind, ()) if len(c.x)]
        self.curve_changed.emit(self._kind)
        self.busy_changed.emit(False)
        self.finished.emit(self._kind)
