"""Experiments in the background: a sweep runs on a thread of its own, its points arrive one after another in the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from neurolab.circuit.circuit import Circuit
from neurolab.core.errors import NeurolabError
from neurolab.editor.job import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.engine.sweep import Curve, Sweep

    Work = Callable[[Circuit, str, Sweep, Callable[[Curve], None], Callable[[float], None], Callable[[], bool]], None]

_LOOK_MS = 30
KEPT = 2
"""Curves of one kind that are kept: the newest and the one before, for comparison."""


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
        self._job: Job | None = None
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
        copy = Circuit(circuit.registry, tuple(circuit))
        self._job = Job("the experiment", lambda tell, cancelled: self._work(copy, cell, sweep, tell, tell, cancelled))
        self._look.start()
        self.progress.emit(0.0)
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """End the sweep; the points so far stay."""
        job = self._job
        if job is not None:
            job.cancel()
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
        for item in job.news():
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
