"""The timeline: all that is known of a run's past, over changes of its plan. Light: imports numpy only."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING

from neurolab.engine.commands import Press
from neurolab.engine.history.moment import Moment, Tuning
from neurolab.engine.history.store import BUDGET, MOST, Store
from neurolab.engine.recorder import Recorder, SpikeLog

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from neurolab.engine.arena import Snapshot
    from neurolab.engine.commands import SetParams
    from neurolab.engine.plan import Plan

    Edit = SetParams | Press

OFTEN = 0.05
"""Wall seconds between two moments, at least."""

SHARE = 60.0
"""Times its own cost that pass before the next moment is taken: they take less than 2 % of a run."""

MOST_EDITS = 200_000


@dataclass(slots=True)
class Era:
    """A stretch of a run under one plan, from one moment on.

    Parameters
    ----------
    plan : Plan
        Which ran, or runs.
    store : Store
        Its moments.
    begin : float
        Time (ms) at which it began.
    edits : list of (int, SetParams or Press)
        What was changed before which step.
    """

    plan: Plan
    store: Store
    begin: float
    edits: list[tuple[int, Edit]] = field(default_factory=list)

    def edits_from(self, step: int) -> list[tuple[int, Edit]]:
        """Return the changes before a step and later ones."""
        return self.edits[bisect_left(self.edits, step, key=lambda e: e[0]) :]


class Timeline:
    """Takes moments as a run goes on, and knows what came between them.

    Parameters
    ----------
    plan : Plan
        The plan that runs.
    budget : int
        Bytes of all moments and of plans that no longer run.
    """

    def __init__(self, plan: Plan, budget: int = BUDGET) -> None:
        self.budget = budget
        self.spent = 0.0
        """Wall seconds that taking moments has cost."""
        self._cost = self._taken_at = 0.0
        self._tuning: Tuning | None = None
        self.pressed: dict[tuple[str, str], float] = {}
        """What live inputs were set to, by record and name."""
        self.eras: list[Era] = []
        self.newest: Moment
        self.enter(plan)

    @property
    def plan(self) -> Plan:
        """The plan of the present."""
        return self.eras[-1].plan

    @property
    def oldest(self) -> float:
        """Time (ms) of the earliest moment that can be gone back to."""
        return self.eras[0].begin

    def enter(self, plan: Plan, *, fresh: bool = False) -> None:
        """Go on under a plan, which stands where the last one stood, or under the same with other values; `fresh` forgets what was before."""
        if fresh:
            self.eras = []
        elif self.eras and self.eras[-1].plan is not plan:
            retire(self.eras[-1].plan)
        self._tuning = None
        moment = self._take(plan)
        self.eras.append(Era(plan, Store(moment), plan.time))
        self._thin()

    def note(self, edit: Edit) -> None:
        """Keep what is changed before the next step."""
        era = self.eras[-1]
        era.edits.append((era.plan.step, edit))
        if isinstance(edit, Press):
            self.pressed[edit.record_id, edit.name] = edit.value
        self._tuning = None
        if len(era.edits) > MOST_EDITS:
            self._drop_first()

    def stand(self, state: Snapshot) -> None:
        """Let the plan stand in an earlier state under all that a person has set since: parameters, weights and what hands hold."""
        plan = self.plan
        plan.restore(state)
        for pathway in plan.pathways.by_wire.values():
            pathway.set(plan.arena.data, "weight", pathway.weight, plan.step, plan.dt)
        self.press_again()

    def press_again(self) -> None:
        """Set live inputs to what they were set to last."""
        for (record_id, name), value in self.pressed.items():
            self.plan.press(record_id, value, name)

    def presses(self) -> tuple[tuple[float, Press], ...]:
        """Return all presses that are known, each with its time (ms)."""
        return tuple((step * era.plan.dt, edit) for era in self.eras for step, edit in era.edits if isinstance(edit, Press))

    def look(self) -> None:
        """Take a moment when one is due."""
        now = perf_counter()
        if now - self._taken_at < max(OFTEN, SHARE * self._cost):
            return
        era = self.eras[-1]
        if era.plan.step > self.newest.step:
            era.store.add(self._take(era.plan))
            self._thin()
            self._cost = perf_counter() - now
            self.spent += self._cost

    def _take(self, plan: Plan) -> Moment:
        began = perf_counter()
        if self._tuning is None:
            self._tuning = Tuning.of(plan)
        self.newest = Moment.of(plan, self._tuning)
        self._taken_at = perf_counter()
        self._cost = self._taken_at - began
        return self.newest

    def at(self, time: float) -> tuple[Era, int]:
        """Return the era of a time (ms), and the step of it there; the beginning of the first for what is earlier."""
        era = next((e for e in reversed(self.eras) if e.begin <= time + 1e-9), self.eras[0])
        return era, max(round(time / era.plan.dt), era.store.moments[0].step)

    def end_of(self, era: Era) -> float:
        """Return the time (ms) at which an era has ended: that of the present for the last one."""
        later = self.eras[self.eras.index(era) + 1 :]
        return later[0].begin if later else self.plan.time

    def cut(self, era: Era, step: int) -> None:
        """Forget what came after a step of an era."""
        del self.eras[self.eras.index(era) + 1 :]
        era.store.cut(step)
        del era.edits[bisect_left(era.edits, step, key=lambda e: e[0]) :]

    def _size(self) -> int:
        """Bytes of all moments, and of the plans that are kept for them alone."""
        held = {id(e.plan): weight_of(e.plan) for e in self.eras if e.plan is not self.plan} if len(self.eras) > 1 else {}
        return sum(e.store.size for e in self.eras) + sum(held.values())

    def _thin(self) -> None:
        """Forget what is missed least until all fits."""
        while sum(len(e.store.moments) for e in self.eras) > MOST or self._size() > self.budget:
            found = [(*worst, era) for era in self.eras if (worst := era.store.worst(self.plan.time / era.plan.dt))]
            if found and weight_of(self.eras[0].plan) <= self.budget // 4:
                _, i, era = min(found, key=lambda f: f[0])
                era.store.drop(i)
            elif not self._drop_first():
                return

    def _drop_first(self) -> bool:
        """Forget the earliest moment, with the era when it was its last; return whether there was one to spare."""
        first = self.eras[0]
        if len(first.store.moments) > 1:
            first.store.drop(0)
            start = first.store.moments[0].step
            first.begin, first.edits = start * first.plan.dt, first.edits_from(start)
            return True
        if len(self.eras) > 1:
            del self.eras[0]
            return True
        return False


def make(plan: Plan, edit: Edit) -> None:
    """Make a change."""
    if isinstance(edit, Press):
        plan.press(edit.record_id, edit.value, edit.name)
    else:
        plan.set_values(edit.changes)


def make_due(plan: Plan, edits: list[tuple[int, Edit]]) -> None:
    """Make the changes that were made before the plan's next step, and take them out of the list."""
    while edits and edits[0][0] <= plan.step:
        make(plan, edits.pop(0)[1])


def weight_of(plan: Plan) -> int:
    """Return about how many bytes a plan holds, recordings aside."""
    network = plan.network
    return plan.arena.data.nbytes + network.synapse_to.nbytes + network.synapse_weight.nbytes + network.bundles.nbytes + network.joints.nbytes


def retire(plan: Plan) -> None:
    """Let a plan go that no longer runs but may be replayed: its recordings are the next one's."""
    plan.recorder = blank(plan.recorder, SpikeLog(plan.recorder.spikes.ids, 1))


def blank(recorder: Recorder, log: SpikeLog, instead: tuple[NDArray[np.int64], NDArray[np.float64]] | None = None, samples: int = 0) -> Recorder:
    """Return an empty recorder of the same variables. Its memory is taken as it fills.

    Parameters
    ----------
    instead : (array, array), optional
        Places in the arena and scales of other variables, of which every step is recorded, `samples` steps in all.
    """
    tables = recorder.tables
    if instead is None:
        fresh = Recorder(recorder.channels, tables.slots, tables.scale, recorder.every, recorder.dt, log)
    else:
        fresh = Recorder(tuple(("", str(k)) for k in range(len(instead[0]))), *instead, 1, recorder.dt, log, samples)
    fresh.tables.observed, fresh.tables.terminals, fresh.tables.log_number = tables.observed, tables.terminals, tables.log_number
    return fresh
