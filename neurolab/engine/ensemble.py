"""Ensembles: the same circuit under many seeds, one run after another, and what they have in common. Light until one runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from neurolab.circuit.circuit import Circuit

MOST_SAMPLES = 4_000
"""Samples that are kept of each run."""

LOW, HIGH = 10.0, 90.0
"""Percentiles between which the band lies."""


class _CancelledError(Exception):
    """Somebody does not want the rest."""


@dataclass(frozen=True, slots=True)
class Member:
    """One run.

    Parameters
    ----------
    seed : int
        Its seed.
    values : array, shape (samples,)
        The variable, in its declared unit.
    spikes : array
        Times (ms) of the cell's spikes.
    """

    seed: int
    values: NDArray[np.float64]
    spikes: NDArray[np.float64]


@dataclass(slots=True)
class Ensemble:
    """The runs so far.

    Parameters
    ----------
    cell, variable, duration : str, str, float
        What is looked at, and for how long (ms).
    wanted : int
        Runs in all.
    time : array, shape (samples,)
        Ms.
    """

    cell: str
    variable: str
    duration: float
    wanted: int
    time: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    members: list[Member] = field(default_factory=list[Member])

    @property
    def mean(self) -> NDArray[np.float64]:
        """The mean of all runs."""
        return np.mean([m.values for m in self.members], axis=0)

    @property
    def band(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The percentiles `LOW` and `HIGH` of all runs."""
        low, high = np.percentile([m.values for m in self.members], (LOW, HIGH), axis=0)
        return low, high

    @property
    def counts(self) -> NDArray[np.int64]:
        """Number of spikes of each run."""
        return np.array([len(m.spikes) for m in self.members], dtype=np.int64)

    def spread(self, nth: int) -> tuple[float, float, int]:
        """Return mean and standard deviation (ms) of the time of the nth spike, counted from 0, and how many runs had one."""
        times = np.array([m.spikes[nth] for m in self.members if len(m.spikes) > nth])
        return (float(times.mean()), float(times.std()), len(times)) if len(times) else (float("nan"), float("nan"), 0)


def run_ensemble(
    circuit: Circuit,
    ensemble: Ensemble,
    added: Callable[[Ensemble], None],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    """Run all members, with the circuit's seed and the ones after it; those that are done stay when it is cancelled.

    Parameters
    ----------
    circuit : Circuit
        A copy that nobody else changes.
    ensemble : Ensemble
        Grows.
    added, progress : callable
        Told after each run, and with the part done, 0 to 1.
    cancelled : callable
        Asked now and then.
    """
    from neurolab.engine.simulate import simulate

    first = circuit.settings.seed

    def report(done: float) -> None:
        if cancelled():
            raise _CancelledError
        progress((len(ensemble.members) + done) / ensemble.wanted)

    for seed in range(first, first + ensemble.wanted):
        try:
            run = simulate(circuit, ensemble.duration, seed=seed, record=[(ensemble.cell, ensemble.variable)], progress=report)
        except _CancelledError:
            return
        stride = -(-len(run.time) // MOST_SAMPLES)
        ensemble.time = run.time[::stride]
        values = run[ensemble.cell, ensemble.variable][::stride].copy()
        spikes = run.spikes(ensemble.cell) if ensemble.cell in run.ids else np.zeros(0)
        ensemble.members.append(Member(seed, values, spikes))
        added(ensemble)
