"""What lies further back than the recorder's samples: peaks of ever longer bins, read as if they were samples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from neurolab.ui.scopes.copies import Stretch

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS_A_BIN = 0.5
"""Bins may be as wide as this many columns of pixels: then none shows where it ends."""


def levels_of(recorder: Any, head: int, *, copied: bool = False) -> tuple[Stretch, ...]:
    """Return the levels of a recorder's pyramid, finest first, each as samples at half a bin's length: least and greatest value in turn.

    Parameters
    ----------
    head : int
        Bins that end after this sample are left out.
    copied : bool
        Whether they must stay as they are while the recorder goes on.
    """
    pyramid, found = recorder.pyramid, []
    for number, level in enumerate(pyramid.levels):
        first = pyramid.first(number)
        end = max(min(level.bins, head // level.size + pyramid.shifts[number]), first)
        start = float(recorder.time_of((first - pyramid.shifts[number]) * level.size))
        data = level.window(first, end)
        interval = float(recorder.interval)
        # The two numbers of a bin stand in the middles of its halves.
        half = 0.5 * level.size * interval
        found.append(Stretch(data.copy() if copied else data, start + 0.5 * half - 0.5 * interval, half))
    return tuple(found)


def level_for(levels: Sequence[Stretch], column: float) -> Stretch | None:
    """Return the coarsest level whose bins are no wider than half a column, else None.

    Parameters
    ----------
    column : float
        Time (ms) of one column of pixels; 0 for the finest.
    """
    fitting = [s for s in levels if s.data.shape[1] and 2.0 * s.interval <= COLUMNS_A_BIN * column]
    return fitting[-1] if fitting else None


def reaching(levels: Sequence[Stretch], begin: float) -> Stretch | None:
    """Return the finest level that reaches back to a time, or the one that reaches back furthest; None where there is none."""
    filled = [s for s in levels if s.data.shape[1]]
    return next((s for s in filled if s.start <= begin + 2.0 * s.interval), filled[-1] if filled else None)


def cut(stretch: Stretch, begin: float, end: float) -> Stretch:
    """Return the part that covers a stretch of time, with one number more on either side where there is one."""
    first = min(max(int(stretch.position(begin)) - 1, 0), stretch.data.shape[1])
    last = max(min(int(stretch.position(end)) + 3, stretch.data.shape[1]), first)
    return Stretch(stretch.data[:, first:last], stretch.start + first * stretch.interval, stretch.interval)
