"""Watching for what a run should pause at: spikes of a node so often within so long, or a variable that crosses a level."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from neurolab.circuit.members import owner_of
from neurolab.engine.commands import PauseAtLevel, PauseAtSpikes
from neurolab.engine.history.moment import numbers_of, put_numbers
from neurolab.engine.history.timeline import blank
from neurolab.engine.recorder import SpikeLog
from neurolab.engine.tables import C_SAMPLES, C_SPIKES, G_OBSERVE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.engine.commands import SetBreakpoints
    from neurolab.engine.plan import Plan
    from neurolab.engine.recorder import Recorder


AHEAD = 128
"""Steps that are looked ahead for a level."""


class SpikeWatch:
    """Hears of spikes and says who has met the condition."""

    def __init__(self, wanted: PauseAtSpikes) -> None:
        self._wanted = wanted
        self._recent: dict[str, deque[float]] = {}

    def met_by(self, node: str, time: float) -> bool:
        """Take in a spike (ms); return whether it is one to pause at."""
        wanted = self._wanted
        if node not in wanted.nodes:
            return False
        recent = self._recent.setdefault(node, deque(maxlen=wanted.count))
        recent.append(time)
        if len(recent) < wanted.count or time - recent[0] > wanted.window:
            return False
        recent.clear()
        return True


class LevelWatch:
    """Looks at a variable after every step."""

    def __init__(self, wanted: PauseAtLevel) -> None:
        self._wanted = wanted
        self._slot: int | None = None
        self._beyond = True

    def follow(self, plan: Plan) -> None:
        """Look at another plan, from what it has now on."""
        wanted = self._wanted
        known = wanted.variable in plan.variables(wanted.record_id)
        self._slot = plan.slot(wanted.record_id, wanted.variable) if known else None
        self._beyond = self._slot is None or self._is_beyond(plan)

    def _is_beyond(self, plan: Plan) -> bool:
        value = plan.arena.data[self._slot]
        return bool(value > self._wanted.level if self._wanted.above else value < self._wanted.level)

    @property
    def slot(self) -> int:
        """Where the variable lies in the arena; any place when there is none."""
        return self._slot or 0

    def first(self, values: NDArray[np.float64]) -> int | None:
        """Return the place of the first of the coming values that crosses the level."""
        if self._slot is None:
            return None
        beyond = values > self._wanted.level if self._wanted.above else values < self._wanted.level
        crosses = np.flatnonzero(beyond & ~np.concatenate(([self._beyond], beyond[:-1])))
        return int(crosses[0]) if len(crosses) else None

    def met(self, plan: Plan) -> bool:
        """Whether the variable has crossed its level since the last look."""
        if self._slot is None:
            return False
        before, self._beyond = self._beyond, self._is_beyond(plan)
        return self._beyond and not before


class Watch:
    """All breakpoints of a run.

    Parameters
    ----------
    wanted : SetBreakpoints
        The conditions.
    plan : Plan
        Watched from its present state on.
    """

    def __init__(self, wanted: SetBreakpoints, plan: Plan) -> None:
        numbered = list(enumerate(wanted.breakpoints))
        self._spikes = [(n, SpikeWatch(b)) for n, b in numbered if isinstance(b, PauseAtSpikes)]
        self._levels = [(n, b.record_id, LevelWatch(b)) for n, b in numbered if isinstance(b, PauseAtLevel)]
        self.follow(plan)

    def steps_to_level(self, plan: Plan, steps: int) -> int:
        """Return after how many of the next steps a variable first crosses its level; all of them when none does.

        The steps are run with every value recorded, and taken back: running them again gives the same, and stops where it should.
        """
        if not self._levels:
            return steps
        steps = min(steps, AHEAD)
        state, numbers, live = plan.snapshot(), numbers_of(plan), plan.recorder
        plan.recorder = self._ahead = self._ahead or self._recorder_of_levels(plan)
        plan.arena.counters[[C_SAMPLES, C_SPIKES]] = 0
        try:
            plan.advance(steps)
            values = plan.recorder.tables.data[:, : int(plan.arena.counters[C_SAMPLES])].copy()
        finally:
            plan.recorder = live
            plan.arena.restore(state)
            put_numbers(plan, numbers)
        firsts = [level.first(row) for (_, _, level), row in zip(self._levels, values, strict=True)]
        return min((first + 1 for first in firsts if first is not None), default=steps)

    def _recorder_of_levels(self, plan: Plan) -> Recorder:
        """Return a recorder of every step of what is watched."""
        slots = np.array([level.slot for _, _, level in self._levels], dtype=np.int64)
        live = plan.recorder
        made = blank(live, SpikeLog(live.spikes.ids), (slots, np.ones(len(slots))), AHEAD)
        made.tables.observed = np.flatnonzero(plan.network.groups[:, G_OBSERVE]).astype(np.int64)
        return made

    def follow(self, plan: Plan) -> None:
        """Watch another plan, or the same at another moment."""
        self._ahead: Recorder | None = None
        self._log = plan.recorder.spikes
        self._cursor = self._log.head
        for _, _, level in self._levels:
            level.follow(plan)

    def struck(self, plan: Plan) -> tuple[int, str] | None:
        """Return the number of a breakpoint that was met since the last look, and by whom."""
        found: tuple[int, str] | None = None
        numbers, times, self._cursor = self._log.all_since(self._cursor)
        for number, time in zip(numbers.tolist(), times.tolist(), strict=True):
            node = owner_of(self._log.ids[number])[0]
            for n, watch in self._spikes:
                if watch.met_by(node, time):
                    found = found or (n, node)
        for n, record_id, level in self._levels:
            if level.met(plan):
                found = found or (n, record_id)
        return found
