"""Running a circuit headless: the same plan, driver and arithmetic as the window, so the same bits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from neurolab.circuit.members import owner_of
from neurolab.core.errors import EngineError, did_you_mean
from neurolab.engine.commands import hint_for_wrong_numbers
from neurolab.engine.compiler import compile_plan
from neurolab.engine.tables import WRONG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from neurolab.circuit.circuit import Circuit
    from neurolab.engine.plan import Plan
    from neurolab.engine.recorder import Channel, SpikeLog

SLICE = 4_096
"""Steps between two reports of progress; the results do not depend on it."""

MOST_SAMPLES = 1 << 28
"""Samples of all channels together that a run may record (2 GiB)."""


class Run:
    """The result of `simulate`.

    Parameters
    ----------
    time : array
        Ms, from 0, one a step.
    channels : tuple of (str, str)
        What was recorded.
    data : array
        Shape (channels, samples), in declared units.
    spike_ids, spike_times : array
        Who (its number in `ids`) and when (ms), in order of time.
    ids : tuple of str
        Records that can spike.
    """

    def __init__(
        self,
        time: NDArray[Any],
        channels: tuple[Channel, ...],
        data: NDArray[np.float64],
        spike_ids: NDArray[np.int32],
        spike_times: NDArray[np.float64],
        ids: tuple[str, ...],
    ) -> None:
        self.time, self.channels, self.data = time, channels, data
        self.spike_ids, self.spike_times, self.ids = spike_ids, spike_times, ids

    def __getitem__(self, channel: Channel) -> NDArray[np.float64]:
        """Return the samples of (record id, variable), in its declared unit."""
        if channel not in self.channels:
            known = [f"{i}, {v}" for i, v in self.channels]
            raise EngineError(
                f"{channel[0]}, {channel[1]} was not recorded", did_you_mean(f"{channel[0]}, {channel[1]}", known) or "Name it in record=[...]"
            )
        return self.data[self.channels.index(channel)]

    def spikes(self, record_id: str) -> NDArray[np.float64]:
        """Return the times (ms) of a record's spikes; of a population those of all its cells, of "n3[17]" those of one."""
        return self.raster(record_id)[1]

    def raster(self, record_id: str) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Return which cell of a population (its index) fired when (ms), in order of time."""
        numbers = np.array([k for k, name in enumerate(self.ids) if name == record_id or owner_of(name)[0] == record_id], dtype=np.int64)
        if not len(numbers):
            raise EngineError(f"'{record_id}' is nothing that spikes", did_you_mean(record_id, self.ids))
        index = np.full(len(self.ids), -1)
        index[numbers] = np.arange(len(numbers))
        cells = index[self.spike_ids]
        return cells[cells >= 0], self.spike_times[cells >= 0]


def simulate(
    circuit: Circuit,
    duration_ms: float,
    seed: int | None = None,
    dt: float | None = None,
    record: Iterable[Channel] = (),
    progress: Callable[[float], None] | None = None,
) -> Run:
    """Run a circuit from time 0.

    Parameters
    ----------
    circuit : Circuit
        Not changed.
    duration_ms : float
        Model time in ms, rounded to whole steps.
    seed, dt : optional
        Instead of the circuit's settings.
    record : iterable of (record id, variable)
        What to record at every step; what the circuit's meters show when left empty.
    progress : callable, optional
        Called with the fraction that is done.

    Raises
    ------
    EngineError
        When the circuit cannot be simulated, or a number goes wrong on the way.
    """
    step = circuit.settings.dt if dt is None else dt
    if not 0 <= duration_ms <= 1e12 or not step > 0:
        raise EngineError(f"a run of {duration_ms:g} ms in steps of {step:g} ms makes no sense")
    n_steps = round(duration_ms / step)
    channels = tuple(dict.fromkeys((str(i), str(v)) for i, v in record)) or None
    plan = compile_plan(circuit, dt=step, seed=seed, channels=channels, samples=n_steps + 1, most_samples=MOST_SAMPLES)
    log = plan.recorder.spikes
    ids, times = _run(plan, n_steps, log, progress)
    recorder = plan.recorder
    return Run(np.arange(n_steps + 1, dtype=np.float64) * plan.dt, recorder.channels, recorder.window(n_steps + 1), ids, times, log.ids)


def _run(plan: Plan, n_steps: int, log: SpikeLog, progress: Callable[[float], None] | None) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
    ids: list[NDArray[np.int32]] = [np.zeros(0, dtype=np.int32)]
    times: list[NDArray[np.float64]] = [np.zeros(0)]
    cursor = 0
    while plan.step < n_steps:
        if plan.advance(min(SLICE, n_steps - plan.step)) == WRONG:
            record_id, variable = plan.what_went_wrong()
            raise EngineError(f"{variable} of '{record_id}' is no longer a finite number at {plan.time:g} ms", hint_for_wrong_numbers(plan.dt))
        new_ids, new_times, cursor = log.all_since(cursor)
        ids.append(new_ids)
        times.append(new_times)
        if progress is not None:
            progress(plan.step / n_steps)
    return np.concatenate(ids), np.concatenate(times)
