"""Mixes clicks: a spike is a short tone; few sound at once, and what is loudest wins. Knows no device and no window."""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATE = 44_100
MOST_VOICES = 24
"""Tones that sound at once."""
MOST_A_SECOND = 160
"""Tones that begin in a second, of all cells: more than that is noise."""
_LENGTH = round(0.030 * RATE)
_ATTACK = round(0.0008 * RATE)
_DECAY = 0.006 * RATE
_LOUDNESS = 0.35


class Strike(NamedTuple):
    """One tone: seconds from now, pitch (Hz), from left (-1) to right (1), and loudness from 0 to 1."""

    delay: float
    pitch: float
    pan: float
    gain: float


class _Voice:
    def __init__(self, strike: Strike, begin: int) -> None:
        self.begin, self.gain = begin, strike.gain
        n = np.arange(_LENGTH)
        shape = np.minimum(n / _ATTACK, 1.0) * np.exp(-n / _DECAY)
        wave = np.sin(2.0 * np.pi * strike.pitch / RATE * n) * shape * strike.gain * _LOUDNESS
        # The same power wherever it comes from.
        angle = (np.clip(strike.pan, -1.0, 1.0) + 1.0) * np.pi / 4.0
        self.samples = np.stack([wave * np.cos(angle), wave * np.sin(angle)], axis=1)

    def add_to(self, block: NDArray[np.float64], now: int) -> None:
        """Add what falls into a block that begins at a frame."""
        first, last = max(self.begin, now), min(self.begin + _LENGTH, now + len(block))
        if first < last:
            block[first - now : last - now] += self.samples[first - self.begin : last - self.begin]


class Mixer:
    """Takes strikes from one thread and renders blocks in another."""

    def __init__(self) -> None:
        self.volume = 0.5
        self._waiting: queue.SimpleQueue[Strike] = queue.SimpleQueue()
        self._voices: list[_Voice] = []
        self._now = 0
        self._allowed = float(MOST_VOICES)

    def strike(self, strike: Strike) -> None:
        """Let a tone sound."""
        self._waiting.put(strike)

    @property
    def voices(self) -> int:
        """How many tones sound or are about to."""
        return len(self._voices)

    def render(self, frames: int) -> NDArray[np.float32]:
        """Return the next frames, shape (frames, 2), from -1 to 1; never louder however many strikes there are."""
        self._begin(frames)
        block = np.zeros((frames, 2))
        for voice in self._voices:
            voice.add_to(block, self._now)
        self._now += frames
        self._voices = [v for v in self._voices if v.begin + _LENGTH > self._now]
        return np.tanh(block * self.volume).astype(np.float32)

    def _begin(self, frames: int) -> None:
        """Begin the loudest of the strikes that wait, as far as there is room."""
        self._allowed = min(self._allowed + frames / RATE * MOST_A_SECOND, float(MOST_VOICES))
        fresh: list[Strike] = []
        while True:
            try:
                fresh.append(self._waiting.get_nowait())
            except queue.Empty:
                break
        room = min(MOST_VOICES - len(self._voices), int(self._allowed))
        for strike in sorted(fresh, key=lambda s: -s.gain)[: max(room, 0)]:
            self._voices.append(_Voice(strike, self._now + round(max(strike.delay, 0.0) * RATE)))
            self._allowed -= 1.0
