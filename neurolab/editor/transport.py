"""The runner as the window sees it: commands to it, and what is read from it sixty times a second."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from neurolab.engine.commands import Pause, Press, Reset, Run, SetSpeed, Status, StepOnce, StepToSpike

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.editor.glow import Glow
    from neurolab.engine.commands import Command, SetBreakpoints
    from neurolab.engine.plan import Plan
    from neurolab.engine.recorder import Recorder
    from neurolab.engine.runner import Runner


class Transport(QObject):
    """Commands to the runner and readings from it. Commands given before the first plan is ready wait for it.

    Signals: `state_changed` with one of compiling, idle, running, paused, error; `progress` with a text and the part done, 0 to 1; `frame` after
    each poll; `message` as of the document; `went_wrong` with the id and the variable that is no longer a finite number;
    `struck` with the number of a breakpoint, the record that met it and the time (ms).
    """

    state_changed = Signal(str)
    progress = Signal(str, float)
    frame = Signal()
    message = Signal(str, str, str)
    went_wrong = Signal(str, str)
    struck = Signal(int, str, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner: Runner | None = None
        self.plan: Plan | None = None
        self.glow: Glow | None = None
        self._queued: list[Command] = []
        self._speed = 1.0
        self._state = "idle"

    def run(self) -> None:
        """Run from where it stands."""
        self._send(Run())

    def pause(self) -> None:
        """Stand still."""
        self._send(Pause())

    def toggle(self) -> None:
        """Run when it stands, pause when it runs."""
        if self.running:
            self.pause()
        else:
            self.run()

    def step(self) -> None:
        """Do a single step."""
        self._send(StepOnce())

    def step_to_spike(self) -> None:
        """Run to the next spike of any cell."""
        self._send(StepToSpike())

    def set_breakpoints(self, breakpoints: SetBreakpoints) -> None:
        """From now on pause at these."""
        self._send(breakpoints)
        self.state_changed.emit(self._state)

    def reset(self) -> None:
        """Go back to time zero."""
        self._send(Reset())

    def set_speed(self, speed: float) -> None:
        """Set the speed as a multiple of real time; infinity is as fast as it can."""
        self._speed = speed
        self._send(SetSpeed(speed))

    def press(self, node_id: str, value: float, name: str = "") -> None:
        """Press (1) or let go (0) a touch stimulus; with a `name`, add a coherent value to that input of any node until it is set to 0."""
        self._send(Press(node_id, value, name))

    @property
    def status(self) -> Status:
        """Time (ms), step, state and speeds."""
        return self.runner.status if self.runner is not None else Status(speed_asked=self._speed)

    @property
    def state(self) -> str:
        """``compiling``, ``idle``, ``running``, ``paused`` or ``error``."""
        return self._state

    @property
    def running(self) -> bool:
        """Whether it runs, or will as soon as the first plan is ready."""
        if self.runner is not None:
            return self.runner.status.state == "running"
        return [type(c) for c in self._queued if isinstance(c, Run | Pause)][-1:] == [Run]

    @property
    def speed(self) -> float:
        """The speed asked for, as a multiple of real time."""
        return self._speed

    @property
    def time(self) -> float:
        """Model time, ms."""
        return self.status.time

    @property
    def recorder(self) -> Recorder | None:
        """What meters read; None before the first plan."""
        return self.runner.recorder if self.runner is not None else None

    @property
    def chemistry(self) -> Mapping[tuple[str, str], tuple[float, float]]:
        """Concentration (µM) and occupancy (0..1) by node id and compound."""
        return self.runner.chemistry if self.runner is not None else {}

    def level_of(self, node_id: str) -> float:
        """Return how brightly a node glows, 0..1."""
        return self.glow.level_of(node_id) if self.glow is not None else 0.0

    def value_of(self, node_id: str) -> float:
        """Return a node's main output (mV, pA or a number); NaN when there is none."""
        return self.glow.value_of(node_id) if self.glow is not None else float("nan")

    def read(self, record_id: str, variable: str) -> float | None:
        """Return the newest value of any variable or parameter, in its declared unit; None when the plan does not have it."""
        return self.plan.read(record_id, variable) if self.plan is not None else None

    def read_all(self, node_id: str, variable: str) -> Any:
        """Return the newest value of a variable of every cell of a node, in its declared unit; None when the plan does not have it."""
        return self.plan.places.values(self.plan.arena.data, node_id, variable) if self.plan is not None else None

    def spikes_since(self, cursor: int) -> tuple[Any, Any, int]:
        """Return indices of the spiking nodes, times (ms) and the cursor for the next call."""
        return self.recorder.spikes.since(cursor) if self.recorder is not None else ((), (), cursor)

    def _send(self, command: Command) -> None:
        if self.runner is None:
            self._queued.append(command)
        else:
            self.runner.send(command)
