"""Stretches of recorded samples, and copies of those that must outlive the recorder's ring."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_HELD = 4_000_000
"""Samples of all channels that are held of earlier sweeps."""


@dataclass(slots=True)
class Stretch:
    """Samples of all channels, shape (channels, samples); the first one was taken at `start` (ms)."""

    data: NDArray[Any]
    start: float
    interval: float

    def position(self, time: float) -> float:
        """Return the (fractional) sample position of a time."""
        return (time - self.start) / self.interval

    def value_at(self, row: int, time: float) -> float | None:
        """Return what a channel was at a time, on the line between two samples; None where nothing was recorded."""
        count, position = self.data.shape[1], self.position(time)
        if not count or not -0.5 <= position <= count - 0.5:
            return None
        low = min(max(int(position), 0), count - 1)
        before, after = float(self.data[row, low]), float(self.data[row, min(low + 1, count - 1)])
        value = before + (after - before) * min(max(position - low, 0.0), 1.0)
        return value if np.isfinite(value) else None

    @property
    def end(self) -> float:
        """Time (ms) behind the last sample."""
        return self.start + self.data.shape[1] * self.interval


EMPTY = Stretch(np.zeros((0, 0), np.float64), 0.0, 1.0)


@dataclass(slots=True)
class Copies:
    """The sweeps of a trigger, and all there was when somebody began to look back."""

    sweeps: list[Stretch] = field(default_factory=list)
    past: Stretch | None = None

    def hold(self, stretch: Stretch) -> None:
        """Copy one sweep; the oldest go when there are too many."""
        self.sweeps.append(_copy(stretch))
        while len(self.sweeps) > 1 and sum(s.data.size for s in self.sweeps) > MOST_HELD:
            del self.sweeps[0]

    def drop(self, before: float = np.inf) -> None:
        """Let go of the sweeps that begin before a time."""
        self.sweeps = [s for s in self.sweeps if s.start >= before]

    def look_back(self, whole: Stretch | None) -> None:
        """Copy all there is, or let it go."""
        self.past = None if whole is None else _copy(whole)

    @property
    def looks_back(self) -> bool:
        """Whether somebody looks back."""
        return self.past is not None

    @property
    def reach(self) -> float:
        """Time (ms) of the oldest sample that somebody looks back at."""
        return np.inf if self.past is None else max(self.past.start, 0.0)

    def of(self, begin: float, end: float) -> Stretch | None:
        """Return a copy that covers a stretch of time, or None."""
        kept = self.sweeps if self.past is None else [self.past, *self.sweeps]
        return next((s for s in kept if s.start <= max(begin, 0.0) + s.interval and s.end >= end - 2.0 * s.interval), None)


def _copy(stretch: Stretch) -> Stretch:
    return Stretch(stretch.data.copy(), stretch.start, stretch.interval)
