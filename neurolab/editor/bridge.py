"""Between the circuit and the runner: compiles in the background, sends changes as messages, and pulls what the window shows."""

from __future__ import annotations

import time as wall
from typing import TYPE_CHECKING

from neurolab.circuit.circuit import Circuit
from neurolab.circuit.diff import Diff
from neurolab.editor.journeys import Journeys
from neurolab.editor.planner import Planner, drain
from neurolab.engine.commands import BreakpointStruck, Crashed, LoadPlan, NumbersWentWrong, SetParams, SetSpeed

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from neurolab.engine.plan import Plan

SLOW_COMPILE = 0.3


class Bridge(Journeys):
    """Owner of the runner. The window's timer calls `poll` sixty times a second; the first call starts the engine.

    Changes of numbers go to the runner as messages; changes of shape are compiled to a new plan while the old one runs on. What is asked
    for before the first plan is ready waits for it.
    """

    def __init__(self, parent: QObject | None = None, planner: Planner | None = None) -> None:
        super().__init__(parent)
        self.planner = planner or Planner()
        self._circuit: Circuit | None = None
        self._since = Diff()
        self._stale = False
        self._failed = False
        self._asked_at = 0.0
        self._polled_at = wall.perf_counter()

    def attach(self, circuit: Circuit) -> None:
        """Take another document: the old runner ends, and nothing of its state carries over."""
        self._drop_runner()
        self.planner.forget()
        self._queued.clear()
        self._circuit, self._since, self._stale, self._failed = circuit, Diff(), True, False
        self._speed = circuit.settings.speed
        self._tell_state()

    def rest(self) -> None:
        """End the run and let go of the circuit; `attach` takes another."""
        self._circuit = None
        self._drop_runner()
        self.planner.forget()

    def close(self) -> None:
        """End the threads."""
        self.rest()
        self.planner.close()

    def circuit_changed(self, diff: Diff) -> None:
        """Bring a change of the circuit to the runner: as a message where that is enough, else by a new plan."""
        if self._stale:
            return
        if self.planner.busy:
            self._since = self._since.then(diff)
        elif self.plan is None or self._failed or not self._send_changes(self.plan, diff):
            self._stale = True

    def poll(self) -> None:
        """Start what waits, take what is ready, read the newest levels, then emit `frame`."""
        if self._circuit is None:
            return
        if self._stale and not self.planner.busy:
            self._ask(self._circuit)
        for text, done in self.planner.progress():
            self.progress.emit(text, done)
        result = self.planner.take()
        if result is not None and result.plan is not None:
            self._load(result.plan)
        elif result is not None:
            self._failed = True
            self.message.emit("error", result.message, result.hint)
        self._drain_events()
        self._read_levels(self._circuit)
        self._tell_state()
        self.frame.emit()

    def _ask(self, circuit: Circuit) -> None:
        self._stale, self._since, self._failed = False, Diff(), False
        self._asked_at = wall.perf_counter()
        self.planner.ask(Circuit(circuit.registry, tuple(circuit)))

    def _load(self, plan: Plan) -> None:
        from neurolab.engine.runner import Runner

        self.plan = plan
        if self.runner is None:
            self.runner = Runner(plan)
            self.runner.start()
            queued, self._queued = self._queued, []
            for command in (SetSpeed(self._speed), *queued):
                self.runner.send(command)
        else:
            self.runner.send(LoadPlan(plan))
        since, self._since = self._since, Diff()
        if since and not self._send_changes(plan, since):
            self._stale = True

    def _send_changes(self, plan: Plan, diff: Diff) -> bool:
        changes = plan.param_changes(diff)
        if changes and self.runner is not None:
            self.runner.send(SetParams(changes))
        return changes is not None

    def _drop_runner(self) -> None:
        if self.runner is not None:
            self.runner.close()
        self.runner = self.plan = self.glow = None

    def _drain_events(self) -> None:
        if self.runner is None:
            return
        for event in drain(self.runner.events):
            if isinstance(event, NumbersWentWrong):
                self.message.emit("error", self._with_label(event.message, event.record_id), event.hint)
                self.went_wrong.emit(event.record_id, event.variable)
            elif isinstance(event, BreakpointStruck):
                self.struck.emit(event.number, event.record_id, event.time)
            elif isinstance(event, Crashed):
                self.message.emit("error", event.message, event.hint)

    def _with_label(self, text: str, record_id: str) -> str:
        """Return a text in which a node is called by the name that a person gave it."""
        label = getattr(self._circuit[record_id], "label", "") if self._circuit is not None and record_id in self._circuit else ""
        return text.replace(f"'{record_id}'", f"'{label}'") if label else text

    def _read_levels(self, circuit: Circuit) -> None:
        now = wall.perf_counter()
        seconds, self._polled_at = now - self._polled_at, now
        if self.runner is None:
            return
        from neurolab.editor.glow import Glow

        ids, values, last_spike = self.runner.glance  # of one moment: a new plan may come between two looks
        if self.glow is None or self.glow.node_ids != ids:
            self.glow = Glow(circuit, ids, self.glow)
        self.glow.update(values, last_spike, seconds)

    def _tell_state(self) -> None:
        if self.planner.busy and (self.runner is None or wall.perf_counter() - self._asked_at > SLOW_COMPILE):
            state = "compiling"
        elif self.runner is not None:
            state = self.runner.status.state
        else:
            state = "error" if self._failed else "compiling" if self._queued else "idle"
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
