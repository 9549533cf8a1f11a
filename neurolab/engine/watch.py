"""Watching for what a run should pause at: spikes of a node so often within so long, or a variable that crosses a level."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from neurolab.circuit.members import owner_of
from neurolab.engine.commands import PauseAtLevel, PauseAtSpikes

if TYPE_CHECKING:
    from neurolab.engine.commands import SetBreakpoints
    from neurolab.engine.plan import Plan


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

    @property
    def every_step(self) -> bool:
        """Whether it has to look after every step, not only after spikes."""
        return bool(self._levels)

    def follow(self, plan: Plan) -> None:
        """Watch another plan, or the same at another moment."""
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
