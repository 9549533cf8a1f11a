"""The trigger of an oscilloscope: from samples to sweeps that begin where a trace crosses a level. Imports numpy only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Mode = Literal["off", "auto", "normal", "single"]

SLOW = 0.05
"""A sweep is drawn while it grows when one look brings less of it than this; otherwise the last whole one stays until the next is whole."""

_PATIENCE_MS = 20.0
_SMOOTH = 0.2
MOST_KEPT = 20


@dataclass(frozen=True, slots=True)
class Edge:
    """What fires: the trace rises (or falls) through `level` after it was at least `hysteresis` on the other side, so that noise fires once."""

    level: float = 0.0
    hysteresis: float = 0.0
    rising: bool = True


def crossings(values: NDArray[np.float64], edge: Edge, *, armed: bool = False) -> tuple[NDArray[np.float64], bool]:
    """Return where samples cross the level, and whether the next crossing counts.

    Parameters
    ----------
    values : array of shape (n,)
        Samples; NaN for a gap.
    armed : bool
        Whether the trace was far enough on the other side before the first sample.

    Returns
    -------
    positions : array of float64
        In samples; between two of them, where the straight line through them meets the level.
    armed : bool
        The state after the last sample.
    """
    sign = 1.0 if edge.rising else -1.0
    height = sign * (values - edge.level)
    state = np.where(height >= 0.0, 1, np.where(height < -max(edge.hysteresis, 0.0), -1, 0))
    # With no hysteresis everything below the level arms. A sample between the two limits keeps the state of the last one outside.
    known = np.flatnonzero(state)
    if not len(known):
        return np.zeros(0), armed
    before = np.concatenate(([-1 if armed else 1], state[known[:-1]]))
    at = known[(state[known] == 1) & (before == -1)]
    left = height[np.maximum(at - 1, 0)]
    with np.errstate(invalid="ignore", divide="ignore"):
        part = np.where((at > 0) & (left < 0.0), height[at] / (height[at] - left), 0.0)
    return np.asarray(at - np.nan_to_num(part), np.float64), bool(state[known[-1]] == -1)


@dataclass(slots=True)
class Sweeps:
    """Which stretch of time a triggered scope shows. Times are those of the trigger, in ms.

    ``auto`` begins a sweep without a trigger when none comes for half a window, ``normal`` waits, ``single`` stops after one. A sweep begins
    when the one before is whole, so no two overlap after their triggers.
    """

    mode: Mode
    edge: Edge
    share: float = 0.2
    ready: float = 0.0
    """From when on a crossing counts."""
    current: float | None = None
    """The sweep that grows."""
    whole: list[float] = field(default_factory=list)
    """Those that are complete, newest last."""
    forced: bool = False
    """Whether the newest sweep began without a trigger."""
    _armed: bool = False
    _waiting: list[float] = field(default_factory=list)
    _newest: float = float("nan")
    _last: float = float("nan")
    _each_look: float = 0.0

    def look(self, values: NDArray[np.float64], start: float, interval: float, window: float) -> None:
        """Take the samples since the last look.

        Parameters
        ----------
        values : array of shape (n,)
            Samples of the trace that triggers.
        start, interval : float
            Time of the first one, and from one to the next (ms).
        window : float
            Length of a sweep (ms).
        """
        if not len(values) or self.stopped:
            return
        # One sample of the last look belongs to the line that may cross the level at the seam; seeing it twice changes nothing.
        joined = np.concatenate(([self._last], values))
        self._last = float(values[-1])
        positions, self._armed = crossings(joined, self.edge, armed=self._armed)
        self._waiting += (start + (positions - 1.0) * interval).tolist()
        newest = start + (len(values) - 1) * interval
        if self._newest == self._newest:
            self._each_look += _SMOOTH * (min((newest - self._newest) / window, 1.0) - self._each_look)
        self._newest = newest
        self._advance(newest, window)

    def _advance(self, newest: float, window: float) -> None:
        after = (1.0 - self.share) * window
        patience = max(0.5 * window, _PATIENCE_MS)
        while not self.stopped:
            if self.current is not None:
                if newest < self.current + after - 1e-9:
                    return
                self.whole = [*self.whole[1 - MOST_KEPT :], self.current]
                self.ready, self.current = self.current + after, None
                continue
            self._waiting = [t for t in self._waiting if t >= self.ready]
            limit = self.ready + patience
            if self._waiting and not (self.mode == "auto" and self._waiting[0] > limit):
                self.current, self.forced = self._waiting.pop(0), False
            elif self.mode == "auto" and newest >= limit:
                self.current, self.forced = limit, True
            else:
                return

    @property
    def stopped(self) -> bool:
        """Whether a single sweep is done."""
        return self.mode == "single" and bool(self.whole)

    @property
    def shown(self) -> float | None:
        """Trigger time of the sweep to show; None before the first."""
        if self.current is not None and (not self.whole or self._each_look < SLOW):
            return self.current
        return self.whole[-1] if self.whole else None

    @property
    def state(self) -> str:
        """``waiting``, ``free`` (running without a trigger), ``triggered`` or ``stopped``."""
        if self.stopped:
            return "stopped"
        if self.shown is None or (self.current is None and self.mode != "auto" and self._newest > self.ready + _PATIENCE_MS):
            return "waiting"
        return "free" if self.forced else "triggered"

    def earlier(self, count: int) -> list[float]:
        """Return up to so many whole sweeps before the one shown, newest last."""
        past = [t for t in self.whole if t != self.shown]
        return past[len(past) - min(count, len(past)) :]
