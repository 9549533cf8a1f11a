"""Colours and marks of spikes as pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.engine import columns
from neurolab.ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QColor

    from neurolab.ui.scopes.feed import Feed
    from neurolab.ui.scopes.lanes import Trace
    from neurolab.ui.scopes.timebase import Timebase


_SHADES = {
    "light": ((0.0, 0.0), (0.6, 0.0), (0.0, 0.42), (0.82, 0.0), (0.0, 0.62), (0.3, 0.0)),
    "dark": ((0.0, 0.0), (0.0, 0.42), (0.72, 0.0), (0.0, 0.62), (0.4, 0.0), (0.0, 0.22)),
}
"""How far the shades of a colour go towards that of text, or of the plot's ground; on dark ground there is more room below."""


def color_of(trace: Trace) -> QColor:
    """Return the colour of a trace: that of its node, lighter or darker for its second, third ... trace in a plot."""
    t = theme.theme()
    shades = _SHADES[t.name]
    to_text, to_ground = shades[trace.shade % len(shades)]
    return theme.blend(theme.blend(theme.node_color(trace.node, trace.color), t.text, to_text), t.plot, to_ground)


def colours_of(traces: Sequence[Trace]) -> NDArray[np.uint32]:
    """Return the colours of traces as opaque pixels."""
    colors = [color_of(t) for t in traces]
    return np.array([columns.premultiplied(c.red(), c.green(), c.blue()) for c in colors], np.uint32)


def mark_spikes(
    pixels: NDArray[np.uint32],
    feed: Feed,
    clock: Timebase,
    traces: Sequence[Trace],
    tops: NDArray[np.float64],
    heights: NDArray[np.float64],
    first: int,
    wide: int,
) -> None:
    """Draw a tick for each spike from column `first` on: one line of ticks for each trace, with its top and height in pixels."""
    each = clock.window / pixels.shape[1]
    times, who = feed.spikes.between(clock.left + (first - wide) * each, clock.right)
    if len(times) and traces:
        lines = feed.spikes.lines([t.source for t in traces])[who]
        columns.draw_ticks(pixels, times, lines, colours_of(traces), tops, heights, clock.left, each, first, wide)


def mark_cells(
    pixels: NDArray[np.uint32], feed: Feed, clock: Timebase, traces: Sequence[Trace], tops: NDArray[np.float64], height: float, first: int, wide: int
) -> None:
    """Draw a raster: a band of so many pixels for each trace, in which every cell of a population has a line of its own from the top down."""
    sizes = [len(feed.spikes.cells(t.source)) for t in traces]
    share = [height / max(size, 1) for size in sizes]
    # A tick is at least a pixel high, so that no spike of a large population is lost.
    thick = np.repeat([max(s if n == 1 else 0.8 * s, 1.0) for s, n in zip(share, sizes, strict=True)], sizes)
    lines = [top + np.arange(n) * s for top, s, n in zip(tops, share, sizes, strict=True)]
    each = clock.window / pixels.shape[1]
    times, who = feed.spikes.between(clock.left + (first - wide) * each, clock.right)
    if len(times) and sum(sizes):
        rows = feed.spikes.lines([t.source for t in traces], each=True)[who]
        columns.draw_ticks(pixels, times, rows, np.repeat(colours_of(traces), sizes), np.concatenate(lines), thick, clock.left, each, first, wide)


def firing(feed: Feed, clock: Timebase) -> set[str]:
    """Return the nodes that spike on screen."""
    _, who = feed.spikes.between(clock.left, clock.right)
    counts = np.bincount(who, minlength=max(feed.spikes.ids.values(), default=-1) + 1)
    return {source for source, number in feed.spikes.ids.items() if counts[number]}
