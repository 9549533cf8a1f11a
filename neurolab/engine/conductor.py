"""The conductor: what the runner's thread does between two looks into its inbox. Knows no threads, so it is tested without one."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from neurolab.engine.commands import (
    Command,
    Event,
    LoadPlan,
    NumbersWentWrong,
    Pause,
    PauseAtSpikes,
    PausedAtSpike,
    Press,
    Reset,
    Run,
    RunState,
    SetParams,
    SetSpeed,
    StateChanged,
    Status,
    StepOnce,
    StepToSpike,
    hint_for_wrong_numbers,
)
from neurolab.engine.pace import Pace
from neurolab.engine.tables import STOPPED, WRONG
from neurolab.engine.watch import SpikeWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.engine.arena import Snapshot
    from neurolab.engine.plan import Plan

SNAPSHOT_EVERY = 0.1
"""Wall seconds between two snapshots of the last good state, at least; they take at most a twentieth of the time."""

_SEARCH = 20_000
"""Most steps of one slice of a search for the next spike."""


class Conductor:
    """Advances one plan after another as commands ask.

    Parameters
    ----------
    plan : Plan
        The first plan.
    speed : float
        Multiple of real time asked for.
    tell : callable
        Takes events.
    """

    def __init__(self, plan: Plan, speed: float, tell: Callable[[Event], None]) -> None:
        self.plan = plan
        self.state: RunState = "idle"
        self._tell = tell
        self._pace = Pace(speed)
        self._search_until: float | None = None
        self._watch: SpikeWatch | None = None
        self._good: Snapshot = plan.snapshot()
        self._good_at = self._good_cost = 0.0
        self._anchor()

    def _anchor(self) -> None:
        self._pace.anchor(perf_counter(), self.plan.time)

    @property
    def status(self) -> Status:
        """What is going on."""
        reached = self._pace.reached if self.state == "running" else 0.0
        return Status(self.plan.time, self.plan.step, self.state, self._pace.speed, reached)

    def patience(self) -> float | None:
        """Return the wall seconds until a slice is due; None when only a command can change anything."""
        if self.state != "running":
            return None
        now, plan = perf_counter(), self.plan
        if self._search_until is not None or self._pace.due(now, plan.time, plan.dt) >= self._pace.worth(plan.dt):
            return 0.0
        return self._pace.wait(now, plan.time, plan.dt)

    def enter(self, state: RunState) -> None:
        """Change the state and tell."""
        if state != "running":
            self._search_until = None
        if state != self.state:
            self.state = state
            self._tell(StateChanged(state))
            self._anchor()

    def obey(self, command: Command) -> None:
        """Carry out one command."""
        match command:
            case LoadPlan():
                self._load(command)
            case SetParams():
                self.plan.set_values(command.changes)
            case Press():
                self.plan.press(command.record_id, command.value, command.name)
            case Run():
                self._search_until = None
                self.enter("running")
            case Pause():
                if self.state == "running":
                    self.enter("paused")
            case PauseAtSpikes():
                self._watch = SpikeWatch(command, self.plan.recorder.spikes) if command.nodes else None
            case StepOnce():
                self.enter("paused")
                self._advance(1)
            case StepToSpike():
                self._search_until = self.plan.time + command.longest
                self.enter("running")
            case Reset():
                self._reset()
            case SetSpeed():
                self._pace.set_speed(command.speed, perf_counter(), self.plan.time)

    def _load(self, command: LoadPlan) -> None:
        if not command.fresh:
            command.plan.carry_over(self.plan)
        self.plan = command.plan
        if self._watch is not None:
            self._watch.follow(self.plan.recorder.spikes)
        self._good = self.plan.snapshot()
        self._anchor()
        if command.fresh:
            self.enter("idle")

    def _reset(self) -> None:
        self._search_until = None
        self.plan.reset()
        if self._watch is not None:
            self._watch.follow(self.plan.recorder.spikes)
        self._good = self.plan.snapshot()
        self._anchor()
        if self.state != "running":
            self.enter("idle")

    def slice(self) -> None:
        """Advance by what is due now, or by one piece of a search for a spike."""
        plan, until = self.plan, self._search_until
        if until is None:
            steps = self._pace.due(perf_counter(), plan.time, plan.dt)
            if steps and self._watch is None:
                self._advance(steps)
            elif self._watch is not None:
                self._advance_watching(steps, self._watch)
            return
        outcome = self._advance(min(_SEARCH, self._pace.fill), stop_at_spike=True)
        if (outcome == STOPPED or plan.time >= until) and self.state == "running":
            self.enter("paused")

    def _advance_watching(self, steps: int, watch: SpikeWatch) -> None:
        """Advance from spike to spike, so that the run stands at the very step at which it was to pause."""
        end = self.plan.step + steps
        while self.state == "running" and self.plan.step < end:
            self._advance(end - self.plan.step, stop_at_spike=True)
            if node := watch.who():
                self._tell(PausedAtSpike(node, self.plan.time))
                self.enter("paused")

    def _advance(self, steps: int, *, stop_at_spike: bool = False) -> int:
        plan = self.plan
        began, before = perf_counter(), plan.step
        outcome = plan.advance(steps, stop_at_spike=stop_at_spike)
        now = perf_counter()
        self._pace.took(plan.step - before, now - began, now, plan.time)
        if outcome == WRONG:
            self._went_wrong()
        elif now - self._good_at > max(SNAPSHOT_EVERY, 20 * self._good_cost):
            self._good = plan.snapshot()
            self._good_at = perf_counter()
            self._good_cost = self._good_at - now
        return outcome

    def _went_wrong(self) -> None:
        plan = self.plan
        record_id, variable = plan.what_went_wrong()
        time = plan.time
        plan.restore(self._good)
        message = f"{variable} of '{record_id}' is no longer a finite number at {time:g} ms; the run is back at {plan.time:g} ms"
        self._tell(NumbersWentWrong(record_id, variable, time, message, hint_for_wrong_numbers(plan.dt)))
        self.enter("error")
