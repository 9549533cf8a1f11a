"""Where a cursor likes to stand: at spikes and at peaks of traces."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from neurolab.ui.scopes.feed import Feed
    from neurolab.ui.scopes.lane_view import LaneView

_PROMINENT = 0.04
"""How far a peak has to stand out, as a share of the range on screen."""


def events(feed: Feed, views: Iterable[LaneView], begin: float, end: float) -> NDArray[np.float64]:
    """Return the times (ms) of the peaks of all traces on screen, and of the spikes of rasters and rates, between two times."""
    found: list[NDArray[np.float64]] = [np.zeros(0)]
    for view in views:
        if view.lane.view == "trace":
            stretch = feed.between(begin, end)
            span = view.scale.high - view.scale.low
            for row in (feed.row_of(t) for t in view.shown):
                if 0 <= row < stretch.data.shape[0]:
                    at = peaks(stretch.data[row], _PROMINENT * span)
                    found.append(np.asarray(stretch.start + at * stretch.interval, np.float64))
        elif view.shown:
            times, who = feed.spikes.between(begin, end)
            lines = feed.spikes.lines([t.source for t in view.shown])
            found.append(times[lines[who] >= 0] if len(times) else times)
    joined = np.unique(np.concatenate(found))
    return joined[(joined >= begin) & (joined <= end)]


def peaks(values: NDArray[np.float64], prominent: float) -> NDArray[np.int64]:
    """Return the places of the maxima that stand out on both sides before something higher comes."""
    inner = values[1:-1]
    candidates = np.flatnonzero((inner > values[:-2]) & (inner >= values[2:])) + 1
    if not len(candidates):
        return candidates
    # Of neighbouring maxima without a deep enough valley between them, only the highest counts.
    kept: list[int] = []
    valley = float(np.nanmin(values[: candidates[0] + 1]))
    for place, after in zip(candidates.tolist(), [*candidates[1:].tolist(), len(values) - 1], strict=True):
        height, low = float(values[place]), float(np.nanmin(values[place : after + 1]))
        if kept and float(values[kept[-1]]) - valley < prominent:
            if height > values[kept[-1]]:
                kept[-1] = place
        elif height - valley >= prominent:
            kept.append(place)
        valley = low if kept and kept[-1] == place else min(valley, low)
    if kept and float(values[kept[-1]]) - valley < prominent:
        kept.pop()
    return np.array(kept, np.int64)


def snapped(feed: Feed, views: Iterable[LaneView], time: float, reach: float) -> float:
    """Return the nearest event no further away than `reach` (ms), else the time itself."""
    times = events(feed, views, time - 4.0 * reach, time + 4.0 * reach)
    if not len(times):
        return time
    nearest = float(times[np.argmin(np.abs(times - time))])
    return nearest if abs(nearest - time) <= reach else time


def next_event(feed: Feed, views: Iterable[LaneView], time: float, begin: float, end: float, *, forward: bool) -> float | None:
    """Return the next spike after a time, or the one before it, between two times; peaks count where nothing fires. None where there is none."""
    views = list(views)
    spikes, who = feed.spikes.between(begin, end)
    shown = [t.source for view in views for t in view.shown]
    times = spikes[feed.spikes.lines(shown)[who] >= 0] if len(spikes) else spikes
    if not len(times):
        times = events(feed, views, begin, end)
    beside = times[times > time + 1e-6] if forward else times[times < time - 1e-6]
    return None if not len(beside) else float(beside[0] if forward else beside[-1])
