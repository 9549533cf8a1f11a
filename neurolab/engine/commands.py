"""Commands to the runner, events and status from it. Light: standard library only, safe to import before the engine is needed."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from queue import SimpleQueue

    from neurolab.circuit.records import Dose
    from neurolab.engine.history.loan import Loan
    from neurolab.engine.plan import Plan

RunState = Literal["idle", "running", "paused", "error"]
"""idle: at the start, nothing has run yet."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Numbers that change while the shape stays, by record and name, so that they fit any later plan of the same circuit.

    Parameters
    ----------
    values : tuple of (str, str, float)
        Record id, qualified parameter, coherent value.
    doses : mapping of str to tuple of Dose, or None
        The doses that reach each node; None when they stay as they are.
    """

    values: tuple[tuple[str, str, float], ...] = ()
    doses: Mapping[str, tuple[Dose, ...]] | None = None

    def __bool__(self) -> bool:
        return bool(self.values) or self.doses is not None


@dataclass(frozen=True, slots=True)
class LoadPlan:
    """Go on with another plan; it takes over the state of everything that still exists, unless `fresh`."""

    plan: Plan
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class SetParams:
    """Set parameters or doses, effective from the next step."""

    changes: Changes


@dataclass(frozen=True, slots=True)
class Run:
    """Run at the asked speed."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop after the current slice."""


@dataclass(frozen=True, slots=True)
class StepOnce:
    """Advance one step and pause."""


@dataclass(frozen=True, slots=True)
class StepToSpike:
    """Advance as fast as possible to the end of the first step with a spike and pause; give up after `longest` ms of model time."""

    longest: float = 10_000.0


@dataclass(frozen=True, slots=True)
class PauseAtSpikes:
    """Pause at the end of the step in which one of these nodes has fired `count` times within `window` ms."""

    nodes: frozenset[str]
    count: int = 1
    window: float = math.inf


@dataclass(frozen=True, slots=True)
class PauseAtLevel:
    """Pause at the end of the step in which a variable of a record rises above a coherent value, or falls below it."""

    record_id: str
    variable: str
    level: float
    above: bool = True


@dataclass(frozen=True, slots=True)
class SetBreakpoints:
    """From now on pause where one of these is met, and nowhere else."""

    breakpoints: tuple[PauseAtSpikes | PauseAtLevel, ...] = ()


@dataclass(frozen=True, slots=True)
class Reset:
    """Go back to time 0 and the initial state; a running simulation goes on running."""


@dataclass(frozen=True, slots=True)
class SetSpeed:
    """Ask for a speed as a multiple of real time; infinity means as fast as possible."""

    speed: float


@dataclass(frozen=True, slots=True)
class Press:
    """Set the live input of an interactive stimulus; or, with a `name`, add a coherent value to that input of a record, beside what wires bring.

    What is added stays until it is set to 0: an electrode or a light in somebody's hand.
    """

    record_id: str
    value: float
    name: str = ""


@dataclass(frozen=True, slots=True)
class GoTo:
    """Stand still at an earlier time (ms) and show it; what is known of the time after it stays known. From the newest time on: the present."""

    time: float


@dataclass(frozen=True, slots=True)
class StepBack:
    """Stand still one step earlier."""


@dataclass(frozen=True, slots=True)
class KeepBranch:
    """Keep the recordings of what comes after the moment shown, or of all there is at the present, under a name."""

    name: str


@dataclass(frozen=True, slots=True)
class DropBranch:
    """Forget a kept branch by its number."""

    number: int


@dataclass(frozen=True, slots=True)
class Lend:
    """Put what is needed to run the time before `time` (ms) again into a queue: a `Loan` that begins at least `lead` ms earlier where it can."""

    time: float
    lead: float
    reply: SimpleQueue[Loan]


@dataclass(frozen=True, slots=True)
class Recall:
    """Put all presses since the run began into a queue, each with its time (ms)."""

    reply: SimpleQueue[tuple[tuple[float, Press], ...]]


Command = (
    LoadPlan
    | SetParams
    | Run
    | Pause
    | SetBreakpoints
    | StepOnce
    | StepToSpike
    | Reset
    | SetSpeed
    | Press
    | GoTo
    | StepBack
    | KeepBranch
    | DropBranch
    | Lend
    | Recall
)


@dataclass(frozen=True, slots=True)
class Status:
    """What the runner is doing; a new object after every slice.

    Parameters
    ----------
    time : float
        Model time in ms.
    step : int
        Steps since the start.
    state : str
        idle, running, paused or error.
    speed_asked, speed_reached : float
        Multiples of real time; the reached one is 0 unless running.
    newest, oldest : float
        Latest and earliest time (ms) that can be shown; `time` is earlier than `newest` while the past is shown.
    """

    time: float = 0.0
    step: int = 0
    state: RunState = "idle"
    speed_asked: float = 1.0
    speed_reached: float = 0.0
    newest: float = 0.0
    oldest: float = 0.0

    @property
    def in_past(self) -> bool:
        """Whether an earlier moment is shown."""
        return self.time < self.newest


@dataclass(frozen=True, slots=True)
class NumbersWentWrong:
    """A state became NaN or infinite; the run is paused at the last good state."""

    record_id: str
    variable: str
    time: float
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Crashed:
    """The runner met an error of the program itself, or of a command; it is paused and alive."""

    message: str
    hint: str = ""
    details: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The runner's state is another."""

    state: RunState


@dataclass(frozen=True, slots=True)
class BreakpointStruck:
    """A record has met the condition of a breakpoint, by its number in `SetBreakpoints`, at `time` (ms)."""

    number: int
    record_id: str
    time: float


Event = NumbersWentWrong | Crashed | StateChanged | BreakpointStruck


def hint_for_wrong_numbers(dt: float) -> str:
    """Return what usually helps when a number stops being finite."""
    return f"Try a smaller time step (now {dt:g} ms), smaller weights or a smaller current, and look for a parameter that is 0 or very large"
