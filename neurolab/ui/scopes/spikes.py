"""The spikes that the scopes have seen, and the rates that follow from them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from neurolab.circuit.members import owner_of
from neurolab.ui.scopes.copies import Stretch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

KEPT_MS = 620_000.0
"""How long spikes are kept: somewhat more than the longest window."""
MOST_SPIKES = 2_000_000
"""Spikes that are kept, at most about."""


@dataclass(slots=True)
class SpikeLog:
    """Spikes of the last seconds, oldest first: times (ms) and whose they are, as an index into `ids`."""

    ids: dict[str, int] = field(default_factory=dict)
    _times: NDArray[np.float64] = field(default_factory=lambda: np.zeros(1024))
    _who: NDArray[np.int64] = field(default_factory=lambda: np.zeros(1024, np.int64))
    _start: int = 0
    _stop: int = 0
    _cells: dict[str, list[int]] = field(default_factory=dict)
    _counted: int = -1
    kept_from: float = np.inf
    """Spikes from this time (ms) on are not dropped: somebody looks at them."""

    def append(self, who: NDArray[Any], times: NDArray[Any]) -> None:
        """Add spikes that are later than all there are; those older than `KEPT_MS` are dropped now and then."""
        n = len(times)
        if not n:
            return
        if self._stop + n > len(self._times):
            oldest, count = float(times[-1]) - KEPT_MS, self._stop - self._start
            if count >= MOST_SPIKES:
                self._make_room(n, max(oldest, float(self._times[self._stop - MOST_SPIKES // 2])))
            else:
                self._make_room(n, min(oldest, self.kept_from))
        self._times[self._stop : self._stop + n] = times
        self._who[self._stop : self._stop + n] = who
        self._stop += n

    def _make_room(self, n: int, oldest: float) -> None:
        self._start += int(np.searchsorted(self._times[self._start : self._stop], oldest))
        kept = slice(self._start, self._stop)
        count = self._stop - self._start
        size = max(1024, min(2 * (count + n), 5 * MOST_SPIKES // 4) + n)
        times, who = np.zeros(size), np.zeros(size, np.int64)
        times[:count], who[:count] = self._times[kept], self._who[kept]
        self._times, self._who, self._start, self._stop = times, who, 0, count

    @property
    def last(self) -> float:
        """Time of the newest spike; minus infinity when there is none."""
        return float(self._times[self._stop - 1]) if self._stop > self._start else -np.inf

    def between(self, begin: float, end: float) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Return times and owners of the spikes from `begin` to `end`."""
        times = self._times[self._start : self._stop]
        a, b = np.searchsorted(times, (begin, end))
        return times[a:b], self._who[self._start + a : self._start + b]

    def copy(self) -> SpikeLog:
        """Return a log that does not grow with this one."""
        return SpikeLog(dict(self.ids), self._times.copy(), self._who.copy(), self._start, self._stop)

    def cells(self, source: str) -> NDArray[np.int64]:
        """Return the owner indices of a node's cells, in their order: one of a single node, N of a population."""
        if self._counted != len(self.ids):
            self._cells, self._counted = {}, len(self.ids)
            for name, number in self.ids.items():
                self._cells.setdefault(owner_of(name)[0], []).append(number)
        if source in self.ids:
            return np.array([self.ids[source]])
        return np.array(self._cells.get(source, []), np.int64)

    def lines(self, sources: Sequence[str], *, each: bool = False) -> NDArray[np.int64]:
        """Return, for every owner index, the place of that owner in `sources`, or -1; with `each`, cells of populations count one by one."""
        table = np.full(max(self.ids.values(), default=-1) + 1, -1, np.int64)
        line = 0
        for source in sources:
            cells = self.cells(source)
            table[cells] = line + np.arange(len(cells)) if each else line
            line += len(cells) if each else 1
        return table


def rate_step(average: float, column: float = 0.0) -> float:
    """Return the time (ms) between two points of a rate: an eighth of its averaging time, or half a column of pixels where that is longer."""
    return max(average / 8.0, 0.5 * column)


def rates(log: SpikeLog, sources: Sequence[str], begin: float, end: float, average: float, column: float = 0.0) -> Stretch:
    """Return the firing rate (Hz) of each source: spikes of a cell in the last `average` ms, or in a column of pixels where that is longer."""
    step = rate_step(average, column)
    back = max(round(average / step), 2)
    first = int(np.floor(begin / step)) - back
    count = max(int(np.ceil(end / step)) - first + 1, 1)
    times, who = log.between(first * step, end + step)
    line = log.lines(sources)[who] if len(who) else who
    place = np.ceil(times / step).astype(np.int64) - first
    good = (line >= 0) & (place >= 0) & (place < count)
    per_bin = np.bincount(line[good] * count + place[good], minlength=len(sources) * count)[: len(sources) * count]
    total = np.cumsum(per_bin.reshape(len(sources), count), axis=1)
    recent = total[:, back:] - total[:, :-back] if count > back else np.zeros((len(sources), 0))
    size = np.array([max(len(log.cells(source)), 1) for source in sources], float).reshape(-1, 1)
    return Stretch(recent * (1_000.0 / (back * step)) / size, (first + back) * step, step)
