"""Branches: what was recorded of a future that was given up, to be laid over the one that took its place. Light: imports numpy only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.engine.recorder import Channel, Recorder


@dataclass(frozen=True, slots=True, eq=False)
class Branch:
    """The recordings of one future.

    Parameters
    ----------
    number : int
        Counts all branches of a session.
    name : str
        As a person called it; empty for one that was kept by itself when a run went on from its past.
    fork : float
        Time (ms) up to which it has the same past as what came after it.
    channels : tuple of (str, str)
        Record id and variable of each row.
    data : array
        Shape (channels, samples), in declared units.
    start, interval : float
        Time (ms) of the first sample, and between two.
    ids : tuple of str
        Who can fire; `who` counts in them.
    who, times : array
        Spikes from `fork` on, in order of time (ms).
    end : float
        Time (ms) of its last step.
    """

    number: int
    name: str
    fork: float
    channels: tuple[Channel, ...]
    data: NDArray[np.float32]
    start: float
    interval: float
    ids: tuple[str, ...]
    who: NDArray[np.int32]
    times: NDArray[np.float64]
    end: float

    def row(self, channel: Channel) -> NDArray[np.float32] | None:
        """Return the samples of a channel; None when it was not recorded."""
        return self.data[self.channels.index(channel)] if channel in self.channels else None


def keep_branch(number: int, name: str, recorder: Recorder, fork: float, end: float) -> Branch:
    """Return a copy of what a recorder has from a time (ms) on; `end` is the time of the last step."""
    head = recorder.head
    back = min(head, max(int((recorder.time_of(head - 1) - fork) / recorder.interval) + 2, 1)) if head else 0
    data = recorder.window(back, head)
    who, times, _ = recorder.spikes.since(0)
    first = int(np.searchsorted(times, fork + 1e-9))
    start = float(recorder.time_of(head - data.shape[1]))
    ids = recorder.spikes.ids
    return Branch(
        number, name, fork, recorder.channels, data.astype(np.float32), start, recorder.interval, ids, who[first:].copy(), times[first:].copy(), end
    )


@dataclass(frozen=True, slots=True)
class Parting:
    """Where two futures part: whose spike came in only one of them, when (ms), and whether that was the branch."""

    record_id: str
    time: float
    in_branch: bool


def parting(branch: Branch, ids: tuple[str, ...], who: NDArray[np.int32], times: NDArray[np.float64], now: float) -> Parting | None:
    """Return the first spike that only one of two futures has, as far as both go.

    Parameters
    ----------
    ids, who, times : tuple of str, array, array
        The spikes of the other future, in order of time (ms).
    now : float
        How far it has come (ms).
    """
    end = min(now, branch.end) + 1e-9
    mine = [(t, branch.ids[w]) for w, t in zip(branch.who.tolist(), branch.times.tolist(), strict=True) if t <= end]
    first = int(np.searchsorted(times, branch.fork + 1e-9))
    theirs = [(t, ids[w]) for w, t in zip(who[first:].tolist(), times[first:].tolist(), strict=True) if t <= end]
    only_one = set(mine) ^ set(theirs)
    if not only_one:
        return None
    time, record_id = min(only_one)
    return Parting(record_id, time, (time, record_id) in set(mine))
