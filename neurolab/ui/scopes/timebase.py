"""The time axis that all lanes share: which stretch of model time is shown, and the two cursors."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Signal

WINDOWS = (
    *(5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0),
    *(1_000.0, 2_000.0, 5_000.0, 10_000.0, 20_000.0, 60_000.0, 120_000.0, 300_000.0, 600_000.0),
)
"""Lengths of the picture (ms) to choose from: 5 ms to 10 minutes."""
_USUAL = 500.0
SHORTEST, LONGEST = 1.0, 600_000.0


class Timebase(QObject):
    """Stretch of time on screen, in ms of model time.

    While it follows, the newest sample is at the right edge and the picture moves by whole pixels, so that a scrolled curve looks the same
    in every frame. Before one window has passed, the curve grows from the left. Dragging or zooming a resting picture stops following.
    """

    changed = Signal()
    cursors_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window = _USUAL
        self.columns = 800
        self.newest = 0.0
        self.oldest = 0.0
        self.follows = True
        self.anchor: float | None = None
        """Time of the trigger whose sweep is shown; None while the picture scrolls."""
        self.share = 0.0
        """How much of the picture lies before the trigger, 0 to 1."""
        self.earlier: tuple[float, ...] = ()
        """Triggers of the sweeps that fade behind, newest last."""
        self._right = 0.0
        self.hover: float | None = None
        self.first: float | None = None
        self.second: float | None = None
        self.playhead: float | None = None
        """The past moment at which the circuit stands, while somebody rewinds."""

    @property
    def per_column(self) -> float:
        """Time of one pixel column."""
        return self.window / max(self.columns, 1)

    @property
    def left(self) -> float:
        """Time at the left edge: a whole number of columns, or where a triggered sweep begins."""
        if self.follows and self.anchor is not None:
            return self.anchor - self.share * self.window
        right = self.newest if self.follows else self._right
        if right <= self.window and self.follows:
            return 0.0
        step = self.per_column
        return math.ceil(round(right / step, 6)) * step - self.window

    @property
    def right(self) -> float:
        """Time at the right edge."""
        return self.left + self.window

    @property
    def origin(self) -> float:
        """What is called 0 on the axis: the trigger while it is on screen, else the start of the run."""
        return self.anchor if self.anchor is not None and self.shows(self.anchor) else 0.0

    @property
    def sweeping(self) -> bool:
        """Whether a triggered sweep is shown where it was, not a stretch that somebody has moved to."""
        return self.anchor is not None and abs(self.anchor - self.share * self.window - self.left) < 2.0 * self.per_column

    def time_at(self, x: float) -> float:
        """Return the time at a distance from the left edge, in pixel columns."""
        return self.left + x * self.per_column

    def column_of(self, time: float) -> float:
        """Return where a time lies, in pixel columns from the left edge."""
        return (time - self.left) / self.per_column

    def set_columns(self, columns: int) -> None:
        """Tell how many pixel columns the lanes have."""
        if columns != self.columns and columns > 0:
            self.columns = columns
            self.changed.emit()

    def show_sweep(self, anchor: float | None, share: float) -> None:
        """Show the sweep around a trigger, or scroll again (None); cursors stay where they are on the screen."""
        if anchor is not None and self.anchor is not None and anchor != self.anchor and self.follows:
            moved = anchor - self.anchor
            self.first, self.second = (None if t is None else t + moved for t in (self.first, self.second))
        self.anchor, self.share = anchor, share

    def set_range(self, oldest: float, newest: float) -> None:
        """Tell from when to when there is data; cursors in a time that is no longer kept go."""
        self.oldest, self.newest = oldest, newest
        if self.first is not None and (self.first < oldest or self.first > max(newest, self.right, self.window)):
            self.set_cursors(None, None)

    def set_window(self, window: float, around: float | None = None) -> None:
        """Show that much time; the time `around` stays where it is unless the picture follows."""
        old, left = self.window, self.left
        self.window = min(max(window, SHORTEST), LONGEST)
        if not self.follows:
            fixed = left + old if around is None else around
            self._place(fixed + (left + old - fixed) * self.window / old)
        self.changed.emit()

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show `factor` times as much time."""
        self.set_window(self.window * factor, around)

    def pan(self, time: float) -> None:
        """Move the picture so that later (positive) or earlier times come into view; at the newest sample it follows again."""
        if self.follows:
            self._right = max(self.right, self.window)
            self.follows = False
        self._place(self._right + time)
        if time > 0 and self._right >= self.newest:
            self.follows = True
        self.changed.emit()

    def _place(self, right: float) -> None:
        lowest = min(max(self.oldest, 0.0) + self.window, max(self.newest, self.window))
        self._right = min(max(right, lowest), max(self.newest, self.window))

    def go_live(self) -> None:
        """Follow the newest sample again."""
        self.follows = True
        self.changed.emit()

    def begin_anew(self, window: float) -> None:
        """Follow another circuit, with so much time on screen and no cursors."""
        self.set_cursors(None, None)
        self.set_playhead(None)
        self.go_live()
        self.set_window(window)

    def hold(self) -> None:
        """Stop following: keep what is on screen."""
        if self.follows:
            self._right = max(self.right, self.window)
            self.follows = False
            self.changed.emit()

    def set_hover(self, time: float | None) -> None:
        """Put the passing cursor at a time, or take it away."""
        if time != self.hover:
            self.hover = time
            self.cursors_changed.emit()

    def set_cursors(self, first: float | None, second: float | None) -> None:
        """Put the two lasting cursors at their times, or take them away."""
        if (first, second) != (self.first, self.second):
            self.first, self.second = first, second
            self.cursors_changed.emit()

    def set_playhead(self, time: float | None) -> None:
        """Mark the past moment at which the circuit stands, or take the mark away."""
        if time != self.playhead:
            self.playhead = time
            self.cursors_changed.emit()

    @property
    def reading(self) -> float | None:
        """The time at which values are read out: pointer, second cursor or first cursor, if on screen; None means now."""
        return next((t for t in (self.hover, self.second, self.first) if t is not None and self.shows(t)), None)

    def shows(self, time: float) -> bool:
        """Whether a time is on screen."""
        return self.left <= time <= self.right


def window_for(speed: float) -> float:
    """Return the window to begin with: half a second, less for a circuit in slow motion, where that is hours; about 5 s on the clock."""
    return next((w for w in WINDOWS if w >= min(5_000.0 * speed, _USUAL) * 0.999), _USUAL)


def nice_step(span: float, parts: float) -> float:
    """Return the step 1, 2 or 5 times a power of ten that divides a span into at most `parts` parts."""
    if not (span > 0 and math.isfinite(span)):
        return 1.0
    raw = span / max(parts, 1.0)
    power = 10.0 ** math.floor(math.log10(raw))
    return next((m * power for m in (1.0, 2.0, 5.0) if m * power >= raw * (1 - 1e-9)), 10.0 * power)


def ticks(low: float, high: float, step: float) -> list[float]:
    """Return the multiples of a step from low to high."""
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [i * step for i in range(first, min(last, first + 1_000) + 1)]


def time_text(time: float, step: float, seconds: bool) -> str:
    """Return a tick label of the time axis, with as many digits as the step needs."""
    value, each = (time / 1_000.0, step / 1_000.0) if seconds else (time, step)
    digits = max(0, -math.floor(math.log10(each) + 1e-9)) if each > 0 else 0
    value = 0.0 if abs(value) < 1e-9 * abs(each) else value
    return f"{value:,.{digits}f}".replace(",", "\u202f").replace("-", "−")


def duration_text(time: float) -> str:
    """Return a length of time for a person: ``500 ms``, ``2 s``, ``37.5 ms``, ``10 min``."""
    if time >= 60_000.0:
        return f"{time / 60_000.0:.3g} min"
    if time >= 1_000.0:
        return f"{time / 1_000.0:.3g} s"
    return f"{time:.3g} ms"


def value_text(value: float, step: float) -> str:
    """Return a number with as many digits as its step needs, with a real minus sign."""
    if abs(value) < 1e-9 * abs(step):
        value = 0.0
    if abs(value) >= 1e5 or (0 < step < 1e-4):
        return f"{value:.3g}".replace("-", "−")
    digits = max(0, -math.floor(math.log10(step) + 1e-9)) if step > 0 else 0
    return f"{value:.{digits}f}".replace("-", "−")
