"""The value axis of a lane: automatic range that does not jitter, or a range set by hand."""

from __future__ import annotations

import math

from neurolab.ui.scopes.timebase import nice_step

# The least span shown per unit, so that the noise of a resting cell does not fill the picture.
_LEAST_SPAN = {"mV": 10.0, "pA": 5.0, "nS": 0.5, "Hz": 20.0, "": 0.2}
_SHRINK_AFTER = 90


class Scale:
    """Range of values on screen.

    The automatic range grows at once and to round numbers; it shrinks only after the data have needed less than half of it for 1.5 s of frames.
    """

    def __init__(self, unit: str, *, from_zero: bool = False) -> None:
        self.low, self.high = 0.0, 1.0
        self.auto = True
        self._unit = unit
        self._from_zero = from_zero
        self._least = _LEAST_SPAN.get(unit, 0.0)
        self._small_for = 0
        self._fresh = True

    def follow(self, low: float, high: float) -> bool:
        """Take the extent of the data on screen into account; return whether the range changed."""
        if not self.auto or low > high:
            return False
        wanted = self._wanted(low, high)
        outside = low < self.low or high > self.high
        span, now = wanted[1] - wanted[0], self.high - self.low
        self._small_for = self._small_for + 1 if span < 0.55 * now else 0
        if not (self._fresh or outside or self._small_for > _SHRINK_AFTER):
            return False
        if outside and not self._fresh:
            wanted = self._wanted(min(low, self.low), max(high, self.high)) if span > 0.3 * now else wanted
        self._fresh, self._small_for = False, 0
        changed = wanted != (self.low, self.high)
        self.low, self.high = wanted
        return changed

    def _wanted(self, low: float, high: float) -> tuple[float, float]:
        if self._from_zero:
            low = 0.0
        middle, span = 0.5 * (low + high), max(high - low, self._least, 1e-9 * abs(high), 1e-12)
        low, high = min(low, middle - 0.5 * span), max(high, middle + 0.5 * span)
        if self._from_zero:
            low, high = 0.0, max(high, self._least)
        step = nice_step(high - low, 10)
        room = 0.04 * (high - low)
        bottom = 0.0 if self._from_zero else math.floor((low - room) / step) * step
        return bottom, math.ceil((high + room) / step) * step

    def zoom(self, factor: float, around: float) -> None:
        """Show `factor` times the range, with the value `around` at rest."""
        span = (self.high - self.low) * factor
        if not 1e-9 * max(abs(around), 1.0) < span < 1e12:
            return
        self.auto = False
        self.low, self.high = around - (around - self.low) * factor, around + (self.high - around) * factor

    def pan(self, distance: float) -> None:
        """Move the range up (positive) or down by a distance in the lane's unit."""
        self.auto = False
        self.low, self.high = self.low + distance, self.high + distance

    def reset(self) -> None:
        """Go back to the automatic range."""
        self.auto, self._fresh = True, True
