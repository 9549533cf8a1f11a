"""What all cells of a population were when the window looked: too many to record at every sample."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_NUMBERS = 2_000_000


@dataclass(slots=True)
class Snapshots:
    """One variable of all cells of a node, looked at once a frame. The oldest go when there are too many."""

    times: list[float] = field(default_factory=list)
    values: list[NDArray[np.float32]] = field(default_factory=list)

    def add(self, time: float, values: NDArray[np.float64]) -> None:
        """Take what the cells are now; a time that is not later begins anew."""
        if self.times and (time < self.times[-1] or len(values) != len(self.values[-1])):
            self.times, self.values = [], []
        if self.times and time == self.times[-1]:
            return
        self.times.append(time)
        self.values.append(values.astype(np.float32))
        if len(self.times) * len(values) > MOST_NUMBERS:
            del self.times[:1], self.values[:1]

    def at(self, times: NDArray[np.float64]) -> tuple[NDArray[Any], NDArray[np.int64]]:
        """Return what was seen, shape (cells, looks), and for each of some times the look before it; -1 before the first and after the last."""
        if not self.times:
            return np.zeros((0, 0)), np.full(len(times), -1, np.int64)
        seen = np.array(self.times)
        place = np.searchsorted(seen, times + 1e-9, side="right") - 1
        place[times > seen[-1] + 1e-6] = -1
        kept = np.unique(place[place >= 0])
        if not len(kept):
            return np.zeros((len(self.values[-1]), 0)), place
        table = np.stack([self.values[k] for k in kept.tolist()], axis=1)
        return table, np.where(place >= 0, np.searchsorted(kept, place), -1)
