"""The runner: a thread that advances a plan in slices, takes commands between them and never calls Qt.

Every slice is one call without the interpreter lock of about 2 ms. The thread owns the plan: others send commands and read `status`, `levels`,
`recorder`, `chemistry` (replaced or written after each slice) and `events`.
"""

from __future__ import annotations

import queue
import threading
import traceback
from time import perf_counter
from typing import TYPE_CHECKING

from neurolab.core.errors import NeurolabError
from neurolab.engine.commands import (
    Command,
    Crashed,
    Event,
    LoadPlan,
    NumbersWentWrong,
    Pause,
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

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.engine.arena import Snapshot
    from neurolab.engine.plan import Plan
    from neurolab.engine.recorder import Recorder

SNAPSHOT_EVERY = 0.1
"""Wall seconds between two snapshots of the last good state, at least; they take at most a twentieth of the time."""

_SEARCH = 20_000
"""Steps of one slice of a search for the next spike."""


class Runner:
    """Runs one plan after another in a thread of its own.

    Parameters
    ----------
    plan : Plan
        Not to be used by anybody else from now on.
    speed : float
        Multiple of real time asked for.
    """

    def __init__(self, plan: Plan, speed: float = 1.0) -> None:
        self.plan = plan
        self.events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._inbox: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="neurolab runner", daemon=True)
        self._pace = Pace(speed)
        self._state: RunState = "idle"
        self._closing = False
        self._good: Snapshot = plan.snapshot()
        self._good_at = 0.0
        self._good_cost = 0.0
        self._search_until: float | None = None
        self._publish()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def close(self) -> None:
        """End the thread and wait for it."""
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout=10.0)

    def send(self, command: Command) -> None:
        """Hand a command to the thread; it acts between two slices, in the order of sending."""
        self._inbox.put(command)

    @property
    def levels(self) -> tuple[NDArray, NDArray]:
        """Main output (coherent) and time of the last spike (ms, -inf when none) of each of `level_ids`; `glance` has all three of one moment."""
        return self.glance[1:]

    @property
    def level_ids(self) -> tuple[str, ...]:
        """Nodes of the plan that runs at this moment."""
        return self.glance[0]

    @property
    def recorder(self) -> Recorder:
        """Samples and spikes of the current plan."""
        return self.plan.recorder

    @property
    def chemistry(self) -> dict[tuple[str, str], tuple[float, float]]:
        """Concentration (µM) and occupancy (0 to 1) by node and compound."""
        return self.plan.chemistry.state()

    def _publish(self) -> None:
        plan = self.plan
        running = self._state == "running"
        self.glance: tuple[tuple[str, ...], NDArray, NDArray] = (plan.node_ids, *plan.levels())
        self.status = Status(plan.time, plan.step, self._state, self._pace.speed, self._pace.reached if running else 0.0)

    def _work(self) -> None:
        self._pace.anchor(perf_counter(), self.plan.time)
        while not self._closing:
            try:
                self._take_commands()
                if self._state == "running" and not self._closing:
                    self._slice()
            except NeurolabError as error:
                self._crashed(error.message, error.hint)
            except Exception as error:
                self._crashed(f"the simulation met an internal error ({type(error).__name__}: {error})", "Reset, or reopen the circuit")

    def _crashed(self, message: str, hint: str) -> None:
        self.events.put(Crashed(message, hint, traceback.format_exc()))
        self._search_until = None
        self._set_state("error")
        self._publish()

    def _set_state(self, state: RunState) -> None:
        if state != self._state:
            self._state = state
            self.events.put(StateChanged(state))
            if state == "running":
                self._pace.anchor(perf_counter(), self.plan.time)

    def _take_commands(self) -> None:
        """Carry out all that waits; sleep while nothing runs or nothing is due."""
        timeout = None
        if self._state == "running":
            due = self._search_until is not None or self._pace.due(perf_counter(), self.plan.time, self.plan.dt) > 0
            timeout = 0.0 if due else self._pace.wait(perf_counter(), self.plan.time, self.plan.dt)
        try:
            command = self._inbox.get(timeout=timeout) if timeout != 0.0 else self._inbox.get_nowait()
        except queue.Empty:
            return
        while True:
            if command is None:
                self._closing = True
                return
            self._obey(command)
            try:
                command = self._inbox.get_nowait()
            except queue.Empty:
                break
        self._publish()

    def _obey(self, command: Command) -> None:
        match command:
            case LoadPlan():
                self._load(command)
            case SetParams():
                self.plan.set_values(command.changes)
            case Press():
                self.plan.press(command.record_id, command.value)
            case Run():
                self._search_until = None
                self._set_state("running")
            case Pause():
                self._search_until = None
                if self._state == "running":
                    self._set_state("paused")
            case StepOnce():
                self._search_until = None
                self._set_state("paused")
                self._advance(1)
            case StepToSpike():
                self._search_until = self.plan.time + command.longest
                self._set_state("running")
            case Reset():
                self._reset()
            case SetSpeed():
                self._pace.set_speed(command.speed, perf_counter(), self.plan.time)

    def _load(self, command: LoadPlan) -> None:
        if not command.fresh:
            command.plan.carry_over(self.plan)
        self.plan = command.plan
        self._good = self.plan.snapshot()
        self._pace.anchor(perf_counter(), self.plan.time)
        if command.fresh:
            self._search_until = None
            self._set_state("idle")

    def _reset(self) -> None:
        self._search_until = None
        self.plan.reset()
        self._good = self.plan.snapshot()
        self._pace.anchor(perf_counter(), self.plan.time)
        if self._state != "running":
            self._set_state("idle")

    def _slice(self) -> None:
        plan, until = self.plan, self._search_until
        if until is None:
            steps = self._pace.due(perf_counter(), plan.time, plan.dt)
            if steps:
                self._advance(steps)
                self._publish()
            return
        outcome = self._advance(min(_SEARCH, max(1, self._pace.fill)), stop_at_spike=True)
        if outcome == STOPPED or plan.time >= until:
            self._search_until = None
            if self._state == "running":
                self._set_state("paused")
        self._publish()

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
        self._search_until = None
        self.events.put(NumbersWentWrong(record_id, variable, time, message, hint_for_wrong_numbers(plan.dt)))
        self._set_state("error")
