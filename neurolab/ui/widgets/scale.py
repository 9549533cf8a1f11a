"""The scale of a slider: which values it spans, linear or logarithmic, and to how many digits it rounds."""

from __future__ import annotations

import math
from dataclasses import dataclass

STEPS = 1000
_DECADES_FROM_ZERO = 4


def nice_step(width: float) -> float:
    """Return 1, 2 or 5 times a power of ten, at most `width`."""
    if width <= 0 or not math.isfinite(width):
        return 1.0
    power = 10.0 ** math.floor(math.log10(width))
    return next(m * power for m in (5.0, 2.0, 1.0) if m * power <= width * (1 + 1e-9))


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps a value to a fraction 0..1 of the slider and back.

    Parameters
    ----------
    low, high : float
        Ends of the slider, finite; ``0 < low`` when `log`.
    log : bool
        Whether equal distances are equal ratios.
    """

    low: float
    high: float
    log: bool = False

    @classmethod
    def spanning(cls, default: float, low: float, high: float, *, log: bool = False) -> Scale:
        """Return a sensible scale for a parameter whose bounds may be open or, for a logarithmic one, zero."""
        reach = abs(default) * 4 or 1.0
        lo = low if math.isfinite(low) else default - reach
        hi = high if math.isfinite(high) else default + reach
        if log and hi > 0:
            if lo <= 0:
                lo = (default if default > 0 else hi) / 10.0**_DECADES_FROM_ZERO
            if 0 < lo < hi:
                return cls(lo, hi, log=True)
        return cls(lo, hi if hi > lo else lo + max(1.0, abs(lo) * 1e-3))

    def fraction(self, value: float) -> float:
        """Return where a value lies, 0 at `low` and 1 at `high`; values outside lie at the ends."""
        if value <= self.low:
            return 0.0
        if value >= self.high:
            return 1.0
        if self.log:
            return (math.log(value) - math.log(self.low)) / self._span()  # ratios of tiny bounds would overflow
        return (value - self.low) / (self.high - self.low)

    def _span(self) -> float:
        return math.log(self.high) - math.log(self.low)

    def value(self, fraction: float) -> float:
        """Return the value at a fraction, rounded to what a hand can aim at; the ends are exact."""
        if fraction <= 0:
            return self.low
        if fraction >= 1:
            return self.high
        if self.log:
            raw = math.exp(math.log(self.low) + fraction * self._span())
            return min(max(float(f"{raw:.2e}"), self.low), self.high)
        step = nice_step((self.high - self.low) / 200)
        raw = self.low + fraction * (self.high - self.low)
        return min(max(float(f"{round(raw / step) * step:.10g}"), self.low), self.high)

    def stepped(self, value: float, steps: int) -> float:
        """Return the value some key presses away: hundredths of the span, or of the value's own size on a logarithmic scale."""
        if self.log:
            base = value if value > 0 else self.low
            step = nice_step(abs(base) * 0.1)
        else:
            step = nice_step((self.high - self.low) / 100)
        return float(f"{round((value + steps * step) / step) * step:.10g}")
