"""Which moments to keep: all of the last seconds, fewer of what is longer ago, within a budget. Light: standard library only."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neurolab.engine.history.moment import Moment

BUDGET = 256 << 20
"""Bytes of all kept moments together."""

MOST = 1_000
"""Moments, however small they are."""


class Store:
    """Moments of one stretch of a run, by step. The first one is the stretch's beginning and stays while the stretch does.

    `size` is what they take, in bytes.
    """

    def __init__(self, first: Moment) -> None:
        self.moments: list[Moment] = [first]
        self.size = first.size + first.tuning.size

    def add(self, moment: Moment) -> None:
        """Keep a moment later than all there are."""
        self.size += moment.size + (moment.tuning.size if moment.tuning is not self.moments[-1].tuning else 0)
        self.moments.append(moment)

    def drop(self, i: int) -> None:
        """Forget one moment."""
        moment = self.moments.pop(i)
        beside = self.moments[max(i - 1, 0) : i + 1]
        self.size -= moment.size + (moment.tuning.size if all(m.tuning is not moment.tuning for m in beside) else 0)

    def before(self, step: int) -> Moment:
        """Return the newest moment at or before a step; the first one when all are later."""
        return self.moments[max(bisect_right(self.moments, step, key=_step_of) - 1, 0)]

    def cut(self, step: int) -> None:
        """Forget the moments after a step."""
        while len(self.moments) > 1 and self.moments[-1].step > step:
            self.drop(len(self.moments) - 1)

    def worst(self, now: float) -> tuple[float, int] | None:
        """Return how little is lost by forgetting one moment, and which: its gap in steps over its age. None when only the ends are left."""
        steps = [m.step for m in self.moments]
        losses = [(after - before) / max(now - step, 1.0) for before, step, after in zip(steps, steps[1:], steps[2:], strict=False)]
        if not losses:
            return None
        least = min(losses)
        return least, losses.index(least) + 1


def _step_of(moment: Moment) -> int:
    return moment.step
