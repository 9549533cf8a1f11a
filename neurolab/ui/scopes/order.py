"""The order of the rows of a raster that follows the rates."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from neurolab.ui.scopes.lanes import Lane, Trace
    from neurolab.ui.scopes.spikes import SpikeLog

_EVERY = 60


class Now:
    """Says now and then that it is time: rows that jump at every spike cannot be read."""

    def __init__(self) -> None:
        self._since = _EVERY

    def due(self) -> bool:
        """Count a frame; return whether it is time."""
        self._since += 1
        if self._since > _EVERY:
            self._since = 0
        return self._since == 0


def by_rate(lane: Lane, log: SpikeLog, begin: float, end: float) -> tuple[Trace, ...]:
    """Return the rows of a lane, in each group those that fire fastest between two times first."""
    _, who = log.between(begin, end)
    lines = log.lines([t.source for t in lane.traces])
    found = lines[who] if len(who) else who
    counts = np.bincount(found[found >= 0], minlength=len(lane.traces)) / np.array([max(t.size, 1) for t in lane.traces] or [1])
    edges = [0, *lane.groups, len(lane.traces)]
    rows = [i for a, b in itertools.pairwise(edges) for i in sorted(range(a, b), key=lambda i: -counts[i])]
    return tuple(lane.traces[i] for i in rows)
