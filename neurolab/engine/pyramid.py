"""A pyramid of peaks beside the recorder's ring: the least and greatest value of ever longer bins, so that minutes are seen without losing a spike.

Each level is a ring of its own in which every number is stored twice, as in the recorder: any recent window is one contiguous slice. A bin is two
numbers, its least and its greatest value, so a window of bins reads like a window of samples at half a bin's length, and what draws
samples draws bins too. Light: imports numpy only, and the kernel when the first bin is full.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from neurolab.engine.tables import empty_floats

if TYPE_CHECKING:
    from numpy.typing import NDArray

BINS = (64, 1024)
"""Samples in a bin of each level."""
KEPT = (65_536, 32_768)
"""Bins that can be read: seven minutes and almost an hour at 0.1 ms a sample."""
_SLACK = 1_024
"""Bins that one slice may write while somebody reads."""


@dataclass(slots=True)
class Level:
    """One level: `data` of shape (channels, 4 x capacity), and how many bins were written."""

    size: int
    capacity: int
    kept: int
    data: NDArray[np.float64]
    bins: int = 0

    def window(self, begin: int, end: int) -> NDArray[np.float64]:
        """Return bins `begin` to `end` (numbers of bins), shape (channels, 2 x bins): least and greatest value in turn."""
        stop = (2 * end) % (2 * self.capacity) + 2 * self.capacity
        return self.data[:, stop - 2 * (end - begin) : stop]


class Pyramid:
    """The levels of one recorder.

    Bin j of a level holds the samples from ``(j - shift) * size`` on: after a change of the step, samples are counted anew, and the bins of
    what was before keep their places.

    Parameters
    ----------
    channels : int
    bins, kept : tuple of int
        Samples in a bin, and bins that can be read, of each level.
    """

    def __init__(self, channels: int, bins: tuple[int, ...] = BINS, kept: tuple[int, ...] = KEPT) -> None:
        self.levels = [Level(s, k + _SLACK, k, empty_floats(channels, 4 * (k + _SLACK))) for s, k in zip(bins, kept, strict=True)]
        self.shifts = [0] * len(bins)

    def fold(self, data: NDArray[np.float64], capacity: int, head: int) -> None:
        """Take the samples that were written since last time into the bins that they complete.

        Parameters
        ----------
        data : array, shape (channels, 2 x capacity)
            A mirrored ring.
        head : int
            Samples written so far; fewer than last time after the clock was turned back.
        """
        for level, shift in zip(self.levels, self.shifts, strict=True):
            done, level.bins = head // level.size + shift, min(level.bins, head // level.size + shift)
            first = max(level.bins, done - level.kept, done - capacity // level.size)
            count = done - first
            if count <= 0 or not level.data.shape[0]:
                level.bins = done
                continue
            place = (first - shift) * level.size % capacity
            from neurolab.engine.peaks import fold

            fold(data, place, capacity, level.size, count, level.data, (2 * first) % (2 * level.capacity), 2 * level.capacity)
            level.bins = done

    def restart(self) -> None:
        """Forget everything."""
        for i, level in enumerate(self.levels):
            level.bins, self.shifts[i] = 0, 0

    def time_of(self, number: int, bin_: int, origin: float, interval: float) -> float:
        """Return the time (ms) at which a bin of a level begins."""
        return origin + (bin_ - self.shifts[number]) * self.levels[number].size * interval

    def first(self, number: int) -> int:
        """Return the oldest bin of a level that can be read."""
        level = self.levels[number]
        return max(level.bins - level.kept, 0)

    def take(self, old: Pyramid, rows: list[int | None]) -> None:
        """Take over an earlier pyramid; `rows` is the old row of each channel, None for a channel that is new."""
        self.shifts = list(old.shifts)
        same = rows == list(range(len(old.levels[0].data)))
        for level, before in zip(self.levels, old.levels, strict=True):
            level.bins = before.bins
            if same:
                level.data = before.data
                continue
            for row, old_row in enumerate(rows):
                level.data[row] = np.nan if old_row is None else before.data[old_row]

    def resample(self, old: Pyramid, rows: list[int | None], before: tuple[float, float], now: tuple[float, float]) -> None:
        """Take over what an earlier pyramid knows from before this recorder's first sample.

        Parameters
        ----------
        rows : list
            The old row of each channel, None for a channel that is new.
        before, now : tuple of float
            Time of the sample of number 0, and ms a sample, of the earlier recorder and of this one.
        """
        for number, level in enumerate(self.levels):
            width, old_width = level.size * now[1], old.levels[number].size * before[1]
            first, end = old.first(number), old.levels[number].bins
            start = old.time_of(number, first, *before)
            count = min(max(int((now[0] - start) / width), 0), level.kept)
            self.shifts[number] = level.bins = count
            known = old.levels[number].window(first, end)
            if not count or not known.shape[1]:
                continue
            # Bin j of ours begins at this place of theirs, and shares in every one that it touches.
            place = (now[0] - (count - np.arange(count + 1)) * width - start) / old_width
            begin = np.clip(np.floor(place[:-1] + 1e-9).astype(np.int64), 0, end - first - 1)
            for row, old_row in enumerate(rows):
                if old_row is None:
                    found = np.full((2, count), np.nan)
                else:
                    stop = np.clip(np.ceil(place[1:] - 1e-9).astype(np.int64), begin + 1, end - first)
                    edges = np.stack([begin, stop], axis=1).ravel()
                    low, high = (np.append(known[old_row, i::2], np.nan) for i in (0, 1))
                    found = np.stack([np.fmin.reduceat(low, edges)[::2], np.fmax.reduceat(high, edges)[::2]])
                level.data[row, : 2 * count] = found.T.ravel()
                level.data[row, 2 * level.capacity : 2 * (level.capacity + count)] = level.data[row, : 2 * count]
