"""The recorder: samples and spikes of a running plan for meters. Light: imports numpy only.

Samples lie in a ring in which each is stored twice, so that any recent window is one contiguous slice. The runner's thread writes, the window
reads: `head` is published after the samples, and `window` keeps clear of the part that the next slice may overwrite.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from neurolab.engine.pyramid import Pyramid
from neurolab.engine.tables import R_CAPACITY, R_EVERY, R_MIRROR, RecorderTables, empty_floats, empty_ints

if TYPE_CHECKING:
    from numpy.typing import NDArray

INTERVAL = 0.1
"""Ms between two samples, where a step is no shorter than a quarter of it."""

MOST_STEPS = 4
"""Steps between two samples, at most: who takes fine steps, as for the spike of an axon, wants to see what is fine."""

WINDOW = 100_000
"""Newest samples that can be read: 10 s at 0.1 ms."""

SLACK = 32_768
"""Samples that one slice may write while somebody reads."""

LOG = 1 << 18
"""Spikes that the log keeps."""

Channel = tuple[str, str]


class SpikeLog:
    """The newest spikes: who and when.

    Parameters
    ----------
    ids : tuple of str
        Record ids; a spike refers to its place here. Grows over changes of the plan, never shrinks, so numbers stay valid.
    capacity : int
        Spikes kept.
    """

    def __init__(self, ids: tuple[str, ...], capacity: int = LOG) -> None:
        self.ids = ids
        self.numbers: NDArray[np.int32] = np.zeros(capacity, dtype=np.int32)
        self.times = empty_floats(capacity)
        self.head = self.oldest = 0

    def with_room(self, capacity: int) -> SpikeLog:
        """Return a log of the same spikes that keeps at least so many: this one where it does."""
        if len(self.times) >= capacity:
            return self
        larger = SpikeLog(self.ids, capacity)
        kept = np.arange(max(0, self.head - len(self.times)), self.head)
        larger.numbers[kept % capacity], larger.times[kept % capacity] = self.numbers[kept % len(self.times)], self.times[kept % len(self.times)]
        larger.head, larger.oldest = self.head, int(kept[0]) if len(kept) else self.head
        return larger

    def extend(self, ids: tuple[str, ...]) -> NDArray[np.int64]:
        """Make sure that ids are known; return the number of each."""
        number = {record_id: i for i, record_id in enumerate(self.ids)}
        for record_id in ids:
            number.setdefault(record_id, len(number))
        self.ids = tuple(number)
        return np.array([number[i] for i in ids], dtype=np.int64)

    def since(self, cursor: int) -> tuple[NDArray[np.int32], NDArray[np.float64], int]:
        """Return numbers and times (ms) of the spikes after a cursor, and the cursor for next time.

        Start with 0. Spikes older than the log are left out; after a reset, when the cursor lies in the future, all there are come.
        """
        head, capacity = self.head, len(self.times)
        begin = max(cursor if cursor <= head else 0, head - capacity // 2)
        return *self._between(begin, head), head

    def all_since(self, cursor: int) -> tuple[NDArray[np.int32], NDArray[np.float64], int]:
        """Return as `since` does, for a reader in the runner's own thread: nothing is left out that is still there."""
        return *self._between(max(cursor, self.head - len(self.times)), self.head), self.head

    def _between(self, begin: int, end: int) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
        places = np.arange(max(begin, self.oldest), end) % len(self.times)
        return self.numbers[places], self.times[places]


class Recorder:
    """Samples of chosen variables, in their declared units, and the log of spikes.

    Parameters
    ----------
    channels : tuple of (str, str)
        Record id and variable of each row.
    slots, scale : array
        Place in the arena of each channel, and what turns its coherent value into its declared unit.
    every : int
        Steps a sample.
    dt : float
        Step in ms.
    log : SpikeLog
        Where spikes go.
    samples : int or None
        Capacity without a mirror for a run of known length; None for a ring.
    """

    def __init__(
        self,
        channels: tuple[Channel, ...],
        slots: NDArray[np.int64],
        scale: NDArray[np.float64],
        every: int,
        dt: float,
        log: SpikeLog,
        samples: int | None = None,
    ) -> None:
        self.channels = channels
        self.dt = dt
        self.origin = 0.0
        self.head = 0
        self.spikes = log
        self._ring = samples is None
        capacity = WINDOW + SLACK if samples is None else max(samples, 1)
        mirror = capacity if samples is None else 0
        self.tables = RecorderTables(slots=slots, scale=scale, data=empty_floats(len(channels), capacity + mirror))
        self.tables.form = empty_ints(3)
        self.tables.form[[R_EVERY, R_CAPACITY, R_MIRROR]] = (every, capacity, mirror)
        self.tables.log_ids, self.tables.log_times = log.numbers, log.times
        self.pyramid = Pyramid(len(channels) if self._ring else 0)

    @property
    def every(self) -> int:
        """Steps a sample."""
        return int(self.tables.form[R_EVERY])

    @property
    def interval(self) -> float:
        """Ms a sample."""
        return self.every * self.dt

    @property
    def capacity(self) -> int:
        """Samples of the ring."""
        return int(self.tables.form[R_CAPACITY])

    def time_of(self, index: int | NDArray[np.int64]) -> Any:
        """Return the time (ms) of a sample by its number; the newest has the number ``head - 1``."""
        return self.origin + index * self.interval

    def window(self, samples: int, head: int | None = None) -> NDArray[np.float64]:
        """Return the newest samples, shape (channels, samples), as a view of the ring; fewer when there are fewer.

        Parameters
        ----------
        head : int, optional
            End of the window instead of the newest sample, for a frozen picture; samples that are gone are left out.
        """
        newest = self.head
        end = newest if head is None else min(head, newest)
        kept = min(newest, WINDOW) if self._ring else newest
        count = max(0, min(samples, end - (newest - kept)))
        stop = end % self.capacity + (self.capacity if self._ring else 0)
        if not self._ring:
            stop = end
        return self.tables.data[:, stop - count : stop]

    def row(self, channel: Channel) -> int | None:
        """Return the row of a channel, or None."""
        return self.channels.index(channel) if channel in self.channels else None

    def sample(self, arena: NDArray[np.float64], number: int) -> None:
        """Write one sample from outside the driver (the initial state)."""
        place = number % self.capacity
        if number == 0:
            self.pyramid.restart()
        values = arena[self.tables.slots] * self.tables.scale
        self.tables.data[:, place] = values
        self.tables.data[:, place + int(self.tables.form[R_MIRROR])] = values

    def publish(self, samples: int, spikes: int) -> None:
        """Make what was written visible to readers."""
        self.head = samples
        self.spikes.head = spikes
        self.spikes.oldest = min(self.spikes.oldest, spikes)
        if self._ring:
            self.pyramid.fold(self.tables.data, self.capacity, samples)

    def take_history(self, old: Recorder) -> None:
        """Take over the samples of an earlier recorder; channels that are new have NaN up to now."""
        if self.channels == old.channels:
            self.tables.data = old.tables.data
        for new_row, channel in enumerate(self.channels if self.channels != old.channels else ()):
            old_row = old.row(channel)
            self.tables.data[new_row] = np.nan if old_row is None else old.tables.data[old_row]
        self.head, self.origin = old.head, old.origin
        self.pyramid.take(old.pyramid, self._rows_in(old))

    def resample_history(self, old: Recorder, upcoming: float) -> int:
        """Take over what an earlier recorder with another step has, at this one's interval; return how many samples that makes.

        Parameters
        ----------
        upcoming : float
            Time (ms) of the next sample that will be written.
        """
        past = old.window(old.head)
        known = old.time_of(old.head - past.shape[1] + np.arange(past.shape[1]))
        count = min(WINDOW, self.capacity, int((upcoming - known[0]) / self.interval + 1e-9)) if past.shape[1] else 0
        times = upcoming - self.interval * np.arange(count, 0, -1)
        for row, channel in enumerate(self.channels):
            old_row = old.row(channel)
            values = np.full(count, np.nan) if old_row is None else np.interp(times, known, past[old_row])
            mirror = int(self.tables.form[R_MIRROR])
            self.tables.data[row, :count] = self.tables.data[row, mirror : mirror + count] = values
        self.head, self.origin = count, upcoming - count * self.interval
        self.pyramid.resample(old.pyramid, self._rows_in(old), (old.origin, old.interval), (self.origin, self.interval))
        return count

    def _rows_in(self, old: Recorder) -> list[int | None]:
        """Return the row that each channel had in an earlier recorder, None for a channel that is new."""
        there = {channel: row for row, channel in enumerate(old.channels)}
        return [there.get(channel) for channel in self.channels]
