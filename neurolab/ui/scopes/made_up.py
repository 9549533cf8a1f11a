"""Made-up signals that spike like cells, with the interfaces of the engine's recorder and of the bridge: for benchmarks and tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from neurolab.engine.pyramid import Pyramid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


class MadeUpSpikes:
    """A spike log of made-up cells, with the recorder's interface."""

    def __init__(self, ids: Sequence[str]) -> None:
        self.ids = tuple(ids)
        self._who: list[int] = []
        self._times: list[float] = []

    def add(self, who: int, time: float) -> None:
        """Add one spike."""
        self._who.append(who)
        self._times.append(time)

    def since(self, cursor: int) -> tuple[NDArray[np.int64], NDArray[np.float64], int]:
        """Return who spiked, when (ms), and the next cursor."""
        return np.array(self._who[cursor:], np.int64), np.array(self._times[cursor:]), len(self._times)


class MadeUpRecorder:
    """A recorder with the engine's interface, fed by `advance` with noisy voltages of spiking cells."""

    def __init__(self, channels: Sequence[tuple[str, str]], interval: float = 0.1, capacity: int = 110_000) -> None:
        self.channels, self.interval, self.capacity = tuple(channels), interval, capacity
        self.head = 0
        self.spikes = MadeUpSpikes(list(dict.fromkeys(rid for rid, _ in channels)))
        self._data = np.zeros((len(self.channels), 2 * capacity), np.float64)
        self._random = np.random.default_rng(1)
        self.pyramid = Pyramid(len(self.channels))

    def advance(self, samples: int) -> None:
        """Append samples: exponential charging to a threshold, then a spike of 1 ms; each cell with a period of its own."""
        index = np.arange(self.head, self.head + samples)
        owners = {rid: i for i, rid in enumerate(self.spikes.ids)}
        for row, (rid, variable) in enumerate(self.channels):
            period = int((28.0 + 7.0 * owners[rid]) / self.interval)
            phase = (index + 37 * owners[rid]) % period
            wave = -70.0 + 18.0 * (1.0 - np.exp(-phase / (0.4 * period)))
            wave = np.where(phase < 1.0 / self.interval, 35.0 - 100.0 * np.abs(phase * self.interval - 0.4), wave)
            if variable != "v":
                wave = 20.0 * np.exp(-phase / (0.15 * period))
            wave += self._random.normal(0.0, 0.4, samples)
            place = index % self.capacity
            self._data[row, place] = self._data[row, place + self.capacity] = wave
        firing = {rid for rid, variable in self.channels if variable == "v"}
        for offset in range(samples):
            for rid, i in ((r, n) for r, n in owners.items() if r in firing):
                period = int((28.0 + 7.0 * i) / self.interval)
                if (self.head + offset + 37 * i) % period == int(0.4 / self.interval):
                    self.spikes.add(owners[rid], (self.head + offset) * self.interval)
        self.head += samples
        self.pyramid.fold(self._data, self.capacity, self.head)

    def window(self, samples: int, head: int | None = None) -> NDArray[np.float64]:
        """Return the newest samples up to a head, shape (channels, samples)."""
        end = self.head if head is None else min(head, self.head)
        count = max(min(samples, end), 0)
        stop = end % self.capacity + self.capacity
        return self._data[:, stop - count : stop]

    def time_of(self, index: int) -> float:
        """Return the time of a sample, ms."""
        return index * self.interval


class MadeUpBridge(QObject):
    """As much of the bridge as the scopes use."""

    frame = Signal()

    def __init__(self, recorder: MadeUpRecorder | None) -> None:
        super().__init__()
        self.recorder: Any = recorder
        self.state = "running"

    def read(self, record_id: str, variable: str) -> float | None:
        """Return the newest value of a channel."""
        row = self.recorder.channels.index((record_id, variable))
        return float(self.recorder.window(1)[row, -1])
