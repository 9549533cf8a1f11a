"""The conductor: what the runner's thread does between two looks into its inbox. Knows no threads, so it is tested without one."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from neurolab.engine.commands import (
    BreakpointStruck,
    Command,
    DropBranch,
    Event,
    GoTo,
    KeepBranch,
    Lend,
    LoadPlan,
    NumbersWentWrong,
    Pause,
    Press,
    Recall,
    Reset,
    Run,
    RunState,
    SetBreakpoints,
    SetParams,
    SetSpeed,
    StateChanged,
    Status,
    StepBack,
    StepOnce,
    StepToSpike,
    hint_for_wrong_numbers,
)
from neurolab.engine.history.timeline import make
from neurolab.engine.history.travel import Travel
from neurolab.engine.pace import Pace
from neurolab.engine.tables import STOPPED, WRONG
from neurolab.engine.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.engine.history.travel import Journey
    from neurolab.engine.plan import Plan

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
        self._watch: Watch | None = None
        self.travel = Travel(plan)
        self._anchor()

    def _anchor(self) -> None:
        self._pace.anchor(perf_counter(), self.plan.time)

    @property
    def status(self) -> Status:
        """What is going on."""
        reached = self._pace.reached if self.state == "running" else 0.0
        travel = self.travel
        return Status(self.plan.time, self.plan.step, self.state, self._pace.speed, reached, travel.newest, travel.timeline.oldest)

    def patience(self) -> float | None:
        """Return the wall seconds until a slice is due; None when only a command can change anything."""
        if self.travel.seeking:
            return 0.0
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
            case SetParams() | Press():
                self._change(command)
            case Run():
                self._go_on()
                self._search_until = None
                self.enter("running")
            case Pause():
                if self.state == "running":
                    self.enter("paused")
            case SetBreakpoints():
                self._watch = Watch(command, self.plan) if command.breakpoints else None
            case StepOnce() | StepToSpike():
                self._step(command)
            case Reset():
                self._reset()
            case SetSpeed():
                self._pace.set_speed(command.speed, perf_counter(), self.plan.time)
            case GoTo() | StepBack() | KeepBranch() | DropBranch() | Lend() | Recall():
                self._journey(command)

    def _change(self, command: SetParams | Press) -> None:
        self._go_on()
        self.travel.timeline.note(command)
        make(self.plan, command)

    def _step(self, command: StepOnce | StepToSpike) -> None:
        past = self.travel.past
        if past is not None and isinstance(command, StepOnce):
            self._journey(GoTo(past.target + self.plan.dt))
        elif past is not None:
            past.seek_spike()
        elif isinstance(command, StepOnce):
            self.enter("paused")
            self._advance(1)
        else:
            self._search_until = self.plan.time + command.longest
            self.enter("running")

    def _journey(self, command: Journey) -> None:
        if isinstance(command, GoTo | StepBack) and self.state != "error":
            self.enter("paused")
        self.travel.obey(command)
        self.plan = self.travel.plan

    def _go_on(self) -> None:
        """Make the moment that is shown the present."""
        if self.travel.go_on():
            self.plan = self.travel.plan
            self._begin_again()

    def _begin_again(self) -> None:
        if self._watch is not None:
            self._watch.follow(self.plan)
        self._anchor()

    def _load(self, command: LoadPlan) -> None:
        self._go_on()
        if not command.fresh:
            command.plan.carry_over(self.plan)
        self.plan = command.plan
        self.travel.timeline.enter(self.plan, fresh=command.fresh)
        self._begin_again()
        if command.fresh:
            self.enter("idle")

    def _reset(self) -> None:
        self._search_until = None
        self.travel.leave()
        self.plan = self.travel.plan
        self.plan.reset()
        self.travel.begin_again()
        self._begin_again()
        if self.state != "running":
            self.enter("idle")

    def slice(self) -> None:
        """Advance by what is due now, or by one piece of a search for a spike or of a way through the past."""
        if self.travel.past is not None:
            self.travel.past.work(min(_SEARCH, 4 * self._pace.fill))
            return
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

    def _advance_watching(self, steps: int, watch: Watch) -> None:
        """Advance from spike to spike, and up to a level, so that the run stands at the very step at which it was to pause."""
        end = self.plan.step + steps
        while self.state == "running" and self.plan.step < end:
            self._advance(watch.steps_to_level(self.plan, end - self.plan.step), stop_at_spike=True)
            if (struck := watch.struck(self.plan)) is not None:
                self._tell(BreakpointStruck(*struck, self.plan.time))
                self.enter("paused")

    def _advance(self, steps: int, *, stop_at_spike: bool = False) -> int:
        plan = self.plan
        began, before = perf_counter(), plan.step
        outcome = plan.advance(steps, stop_at_spike=stop_at_spike)
        now = perf_counter()
        self._pace.took(plan.step - before, now - began, now, plan.time)
        if outcome == WRONG:
            self._went_wrong()
        else:
            self.travel.timeline.look()
        return outcome

    def _went_wrong(self) -> None:
        plan = self.plan
        record_id, variable = plan.what_went_wrong()
        time = plan.time
        timeline = self.travel.timeline
        timeline.stand(timeline.newest.state)
        timeline.cut(timeline.eras[-1], plan.step)
        timeline.enter(plan)
        message = f"{variable} of '{record_id}' is no longer a finite number at {time:g} ms; the run is back at {plan.time:g} ms"
        self._tell(NumbersWentWrong(record_id, variable, time, message, hint_for_wrong_numbers(plan.dt)))
        self.enter("error")
