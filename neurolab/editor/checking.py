"""Checks a circuit in the background: the comparison with half its step runs on a thread, its result arrives in the window's thread."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from neurolab.circuit.circuit import Circuit
from neurolab.editor.job import Task

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.engine.accuracy import Accuracy


class StepCheck(Task):
    """Runs one comparison at a time; `found` has an `Accuracy`."""

    def start(self, circuit: Circuit, duration: float) -> None:
        """Compare a copy of the circuit over a duration (ms); what runs is cancelled."""
        copy = Circuit(circuit.registry, tuple(circuit))
        self.begin("the comparison", lambda tell, cancelled: _compare(copy, duration, tell, cancelled))


def _compare(circuit: Circuit, duration: float, tell: Callable[[float | Accuracy], None], cancelled: Callable[[], bool]) -> None:
    from neurolab.engine.accuracy import CancelledError, compare_with_half_step

    with suppress(CancelledError):
        tell(compare_with_half_step(circuit, duration, tell, cancelled))
