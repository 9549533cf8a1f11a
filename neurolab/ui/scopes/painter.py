"""Paints what a lane shows into its picture. While the picture only moves on, it is shifted and just its new end is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.engine import columns
from neurolab.ui import theme
from neurolab.ui.scopes.copies import EMPTY, Stretch
from neurolab.ui.scopes.ink import colours_of, firing, mark_cells, mark_spikes
from neurolab.ui.scopes.reference_ink import Behind
from neurolab.ui.scopes.spikes import rate_step, rates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from neurolab.ui.scopes.feed import Feed
    from neurolab.ui.scopes.lane_view import LaneView
    from neurolab.ui.scopes.lanes import Trace
    from neurolab.ui.scopes.timebase import Timebase

DIMMED = 0.22
_FADED = 0.5
_FADING = 0.72
_WIDTH = 1.5
_WHOLE_EVERY = 8
_MARGIN = 4


class Shift:
    """Knows how far a picture is valid, and moves it along with the time."""

    def __init__(self) -> None:
        self._key: object = None
        self._pixels: NDArray[np.uint32] | None = None
        self._left = self._until = 0.0

    def forget(self) -> None:
        """Paint all of it next time."""
        self._key = None

    def first_column(self, pixels: NDArray[np.uint32], key: object, clock: Timebase, newest: float) -> int:
        """Shift the picture to where the clock is now, clear what is not valid, and return the first column to paint.

        Parameters
        ----------
        key : object
            All that the picture depends on beside the time; a change means a new picture.
        newest : float
            Time of the newest sample.
        """
        width = pixels.shape[1]
        each = clock.window / width
        left, first = clock.left, 0
        moved = (left - self._left) / each
        if key == self._key and pixels is self._pixels and abs(moved - round(moved)) < 1e-3 and 0 <= moved < width:
            shift = round(moved)
            first = min(max(int((self._until - left) / each) - _MARGIN, 0), width)
            if shift:
                pixels[:, : width - shift] = pixels[:, shift:]
        pixels[:, first:] = 0
        self._key, self._pixels, self._left, self._until = key, pixels, left, min(newest, clock.right)
        return first


class Painter:
    """Paints traces, rates and rasters of one lane."""

    def __init__(self, view: LaneView, feed: Feed, timebase: Timebase) -> None:
        self._view, self._feed, self._time = view, feed, timebase
        self._shift = Shift()
        self._behind = Behind(view, timebase)
        self._range = (np.inf, -np.inf)
        self._since_whole = 0
        self._rate_key: object = None
        self._rate_stretch: Stretch = EMPTY

    def paint(self, pixels: NDArray[np.uint32], ratio: float) -> None:
        """Bring the picture up to date; `ratio` is pixels of the picture a pixel of the widget."""
        view = self._view
        if view.heat is not None:
            view.heat.paint(pixels, view.shown, ratio)
        elif view.lane.view == "raster":
            self._raster(pixels, ratio)
        elif view.lane.view == "rate":
            self._rates(pixels, ratio)
        else:
            # A line has a width: its leftmost column shows a little of what came before.
            each = self._time.per_column
            stretch = self._feed.between(self._time.left - 2.0 * each, self._time.right, each / ratio)
            self._traces(pixels, ratio, stretch, [self._feed.row_of(t) for t in view.shown], self._time.earlier if self._time.sweeping else ())

    def _rates(self, pixels: NDArray[np.uint32], ratio: float) -> None:
        view, clock, shown = self._view, self._time, self._view.shown
        end, column = min(clock.right, self._feed.newest), clock.window / pixels.shape[1]
        sources = [t.source for t in shown]
        step = rate_step(view.lane.bin, column)
        key = (self._feed.generation, tuple(sources), view.lane.bin, column, end // step, clock.left // step)
        if key != self._rate_key:
            # Minutes of many cells are millions of spikes: they are counted when that makes a difference on screen.
            self._rate_key, self._rate_stretch = key, rates(self._feed.spikes, sources, clock.left, end, view.lane.bin, column)
        self._shift.forget()
        self._traces(pixels, ratio, self._rate_stretch, range(len(shown)))

    def _traces(self, pixels: NDArray[np.uint32], ratio: float, stretch: Stretch, rows: Sequence[int], earlier: Sequence[float] = ()) -> None:
        view, clock = self._view, self._time
        pairs = [(row, t) for row, t in zip(rows, view.shown, strict=True) if 0 <= row < stretch.data.shape[0]]
        if not pairs or not stretch.data.shape[1]:
            self._shift.forget()
            pixels.fill(0)
            self._only_references(pixels, ratio)
            return
        index, shown = np.array([row for row, _ in pairs], np.int64), [t for _, t in pairs]
        colours = colours_of(shown)
        pointed = shown[-1].key == view.legend.pointed
        width = theme.stroke(_WIDTH) * ratio
        key = (
            view.scale.low,
            view.top,
            ratio,
            width,
            clock.window,
            tuple(shown),
            pointed,
            colours.tobytes(),
            self._feed.generation,
            clock.anchor,
            tuple(earlier),
            stretch.interval,
        )
        first = self._shift.first_column(pixels, key, clock, self._feed.newest)
        self._behind.look()
        low, high = self._extent(stretch, index, shown, first * clock.window / pixels.shape[1])
        view.scale.follow(*self._behind.with_extent(low, high))
        if (view.scale.low, view.top) != key[:2]:
            first = self._shift.first_column(pixels, (view.scale.low, view.top, *key[2:]), clock, self._feed.newest)
        view.show_range()
        per_unit = pixels.shape[0] / (view.top - view.scale.low)
        self._behind.paint_curves(per_unit, width)
        where = (stretch.position(clock.left), clock.window / pixels.shape[1] / stretch.interval, view.top * per_unit, -per_unit, first)
        for age, anchor in zip(range(len(earlier) - 1, -1, -1), earlier, strict=True):
            begin = anchor - clock.share * clock.window
            past = self._feed.between(begin, begin + clock.window, clock.per_column / ratio)
            if past.data.shape[0] == stretch.data.shape[0]:
                at = (past.position(begin), clock.window / pixels.shape[1] / past.interval, *where[2:])
                columns.draw_traces(pixels, past.data, index, colours, *at, width, _FADED * _FADING**age)
        behind = len(index) - 1 if pointed else len(index)
        columns.draw_traces(pixels, stretch.data, index[:behind], colours[:behind], *where, width, DIMMED if pointed else 1.0)
        if pointed:
            columns.draw_traces(pixels, stretch.data, index[-1:], colours[-1:], *where, 1.6 * width, 1.0)
        self._strokes(pixels, shown[-1:] if pointed else shown, per_unit, first, round(ratio))
        marked = view.marked
        if marked:
            pitch = view.strip() / len(marked) * ratio
            tops = np.array([i * pitch + 2.0 * ratio for i in range(len(marked))])
            self._mark(pixels, marked, tops, np.full(len(marked), max(pitch - ratio, 1.0)), first, round(_WIDTH * ratio))

    def _only_references(self, pixels: NDArray[np.uint32], ratio: float) -> None:
        """Show what there is to compare with before anything was recorded."""
        view = self._view
        self._behind.look()
        if view.scale.follow(*self._behind.with_extent(np.inf, -np.inf)):
            view.show_range()
        self._behind.paint_curves(pixels.shape[0] / (view.top - view.scale.low), theme.stroke(_WIDTH) * ratio)

    def _extent(self, stretch: Stretch, index: NDArray[np.int64], shown: list[Trace], new_from: float) -> tuple[float, float]:
        """Return the range of the data on screen. All of it is looked at now and then, the new end always."""
        clock = self._time
        begin, end = int(np.ceil(stretch.position(clock.left) - 1e-6)), int(stretch.position(clock.right)) + 1
        self._since_whole += 1
        if new_from <= 0.0 or self._since_whole >= _WHOLE_EVERY:
            self._since_whole = 0
            low, high = columns.extent(stretch.data, index, begin, end)
        else:
            low, high = columns.extent(stretch.data, index, int(stretch.position(clock.left + new_from)), end)
            low, high = min(low, self._range[0]), max(high, self._range[1])
        self._range = (low, high)
        cut = [t for t in shown if t.stroke is not None]
        fired = firing(self._feed, clock) if cut else ()
        return low, max([high, *(t.stroke[0] for t in cut if t.stroke and t.source in fired)])

    def _strokes(self, pixels: NDArray[np.uint32], shown: list[Trace], per_unit: float, first: int, wide: int) -> None:
        """Draw the upstroke that the samples miss, from the reset to the peak."""
        cut = [t for t in shown if t.stroke is not None]
        if cut:
            peaks, resets = np.array([t.stroke for t in cut]).T
            self._mark(pixels, cut, (self._view.top - peaks) * per_unit, (peaks - resets) * per_unit, first, wide)

    def _raster(self, pixels: NDArray[np.uint32], ratio: float) -> None:
        lane, visible = self._view.lane, {t.key for t in self._view.shown}
        pitch = pixels.shape[0] / max(len(lane.traces), 1)
        height = min(max(0.7 * pitch, 1.0), 18.0 * ratio)
        if any(t.size > 1 for t in lane.traces):
            height = max(0.92 * pitch, 1.0)
        shown = [(i, t) for i, t in enumerate(lane.traces) if t.key in visible]
        tops = np.array([(i + 0.5) * pitch - 0.5 * height for i, _ in shown])
        traces = [t for _, t in shown]
        key = (ratio, self._time.window, tuple(shown), colours_of(traces).tobytes(), self._feed.generation)
        first = self._shift.first_column(pixels, key, self._time, self._feed.newest)
        self._behind.look()
        self._behind.paint_ticks({t.key: top for (_, t), top in zip(shown, tops.tolist(), strict=True)}, height, max(round(_WIDTH * ratio), 1))
        mark_cells(pixels, self._feed, self._time, traces, tops, height, first, max(round(_WIDTH * ratio), 1))

    def _mark(
        self, pixels: NDArray[np.uint32], traces: Sequence[Trace], tops: NDArray[np.float64], heights: NDArray[np.float64], first: int, wide: int
    ) -> None:
        mark_spikes(pixels, self._feed, self._time, traces, tops, heights, first, max(wide, 1))
