"""Experiments on one cell, away from the running circuit: f-I and I-V curves.

A sweep takes the cell with its parameters, its mechanisms and the doses that still act on it, alone, and repeats a protocol with another
current or command each time. One plan serves all points: it is started anew for each. Every function may run on a thread of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from neurolab.catalog.spec import CellSpec
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Dose, Node, Note, Region, Wire
from neurolab.core.errors import EngineError
from neurolab.core.units import coherent
from neurolab.engine.chemistry import acting_doses
from neurolab.engine.clamp import CLAMP_CURRENT
from neurolab.engine.commands import Changes, hint_for_wrong_numbers
from neurolab.engine.compiler import compile_plan
from neurolab.engine.tables import WRONG

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray


Kind = Literal["rate", "voltage", "clamp"]

SLICE = 4_096
"""Steps between two looks at whether the sweep is cancelled."""

MOST_POINTS, MOST_STEPS = 2_000, 20_000_000
TAIL = 0.2
"""Part of the protocol, at its end, over which steady values are averaged."""

_INJECTOR, _LEAD = "sweep_stimulus", "sweep_wire"


@dataclass(frozen=True, slots=True)
class Sweep:
    """What to do to a cell.

    Parameters
    ----------
    kind : str
        ``rate``: firing rate under a steady current; ``voltage``: steady voltage under a steady current; ``clamp``: current under voltage clamp.
    low, high : float
        First and last current (pA) or command (mV).
    points : int
        How many, evenly spaced.
    duration : float
        Ms of each current or command.
    settle : float
        Ms at the beginning whose spikes do not count; under voltage clamp the time at the holding potential before the command.
    holding : float
        MV from which a command steps.
    """

    kind: Kind = "rate"
    low: float = 0.0
    high: float = 200.0
    points: int = 21
    duration: float = 1_000.0
    settle: float = 200.0
    holding: float = -65.0

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """Title and unit of what is measured at each point."""
        return COLUMNS[self.kind]

    @property
    def swept(self) -> tuple[str, str]:
        """Title and unit of what is swept."""
        return ("Command potential", "mV") if self.kind == "clamp" else ("Injected current", "pA")

    def values(self) -> NDArray[np.float64]:
        """Return the currents or commands."""
        return np.linspace(self.low, self.high, self.points)

    def check(self, dt: float) -> None:
        """Raise EngineError when the numbers make no sense."""
        numbers = (self.low, self.high, self.duration, self.settle, self.holding)
        if not all(np.isfinite(numbers)) or not 1 <= self.points <= MOST_POINTS:
            raise EngineError(f"a sweep of {self.points} points from {self.low:g} to {self.high:g} makes no sense", "Take 2 to 200 points")
        if self.settle < 0 or self.duration <= dt or (self.kind != "clamp" and self.settle >= self.duration):
            raise EngineError("each point must last longer than it takes to settle", "Make the duration longer or the settling time shorter")
        if self.points * (self.duration + self.settle) / dt > MOST_STEPS:
            raise EngineError("this sweep would take too long", "Take fewer points, a shorter duration or a larger time step")


COLUMNS: dict[Kind, tuple[tuple[str, str], ...]] = {
    "rate": (("Firing rate", "Hz"),),
    "voltage": (("Steady voltage", "mV"),),
    "clamp": (("Steady current", "pA"), ("Peak inward current", "pA")),
}


@dataclass(slots=True)
class Curve:
    """The points of a sweep so far: what was swept, shape (points,), and what was measured, shape (columns, points); NaN where there is no answer."""

    sweep: Sweep
    label: str = ""
    x: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    y: NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 0)))
    complete: bool = False

    def add(self, x: float, values: tuple[float, ...]) -> None:
        """Add a point; a reader in another thread that takes `y` first finds an x for each."""
        column = np.array(values)[:, None]
        self.x = np.append(self.x, x)
        self.y = column if self.y.size == 0 else np.hstack([self.y, column])


def only_the_cell(circuit: Circuit, cell: str) -> Circuit:
    """Return a circuit of one cell as it is: its parameters, mechanisms and the doses that nobody has stopped, at full strength from the start.

    Raises
    ------
    EngineError
        When the record is no cell.
    """
    node = circuit.get(cell, Node)
    if node.type not in circuit.registry or not isinstance(circuit.registry[node.type], CellSpec):
        raise EngineError("this experiment needs a biological cell", "Select a cell on the canvas")
    kept = [r for r in circuit if not isinstance(r, Node | Wire | Region | Dose | Note)]
    acting = acting_doses(circuit, (cell,)).get(cell, ())
    doses = [replace(d, place=cell, start=0.0, onset=0.0) for d in acting if d.stop is None]
    return Circuit(circuit.registry, (*kept, node, *doses))


def run_sweep(
    circuit: Circuit,
    cell: str,
    sweep: Sweep,
    on_point: Callable[[float, tuple[float, ...]], None] | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Curve:
    """Measure a curve.

    Parameters
    ----------
    circuit : Circuit
        Not changed; nobody else may change it meanwhile.
    cell : str
        Id of the cell.
    on_point : callable, optional
        Called with what was swept and what was measured as each point is done.
    progress : callable, optional
        Called with the part that is done, 0 to 1.
    cancelled : callable, optional
        Looked at every few milliseconds; when it says so, the curve so far is returned.

    Raises
    ------
    EngineError
        When the protocol makes no sense, the record is no cell, or a number goes wrong on the way.
    """
    dt = circuit.settings.dt
    sweep.check(dt)
    curve = Curve(sweep)
    trial = _Trial(circuit, cell, sweep)
    for number, value in enumerate(sweep.values().tolist()):
        done = trial.run(value, lambda part, n=number: progress((n + part) / sweep.points) if progress else None, cancelled)
        if not done:
            return curve
        measured = trial.measure()
        curve.add(value, measured)
        if on_point is not None:
            on_point(value, measured)
        if progress is not None:
            progress((number + 1) / sweep.points)
    curve.complete = True
    return curve


class _Trial:
    """One plan, run again for each point."""

    def __init__(self, circuit: Circuit, cell: str, sweep: Sweep) -> None:
        self.cell, self.sweep, self.dt = cell, sweep, circuit.settings.dt
        bench = only_the_cell(circuit, cell)
        clamp = sweep.kind == "clamp"
        stimulus, wire, self.name = (
            ("stimulus.voltage_clamp", "wire.clamp", "step") if clamp else ("stimulus.step_current", "wire.current", "amplitude")
        )
        params: dict[str, float | str] = {"start": sweep.settle, "stop": 1e7, "holding": sweep.holding} if clamp else {"start": 0.0}
        electrode = Wire(id=_LEAD, type=wire, source=_INJECTOR, target=cell)
        bench = Circuit(bench.registry, (*bench, Node(id=_INJECTOR, type=stimulus, params=params), electrode))
        self.steps = round((sweep.duration + (sweep.settle if clamp else 0.0)) / self.dt)
        tapped = {"rate": (), "voltage": ((cell, "v"),), "clamp": ((cell, CLAMP_CURRENT),)}[sweep.kind]
        self.plan = compile_plan(bench, channels=tapped, samples=self.steps + 1)
        self.log = self.plan.recorder.spikes
        self.spikes: NDArray[np.float64] = np.zeros(0)

    def run(self, value: float, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> bool:
        """Run the protocol at one current or command; return False when it was cancelled on the way."""
        plan = self.plan
        unit = self.sweep.swept[1]
        plan.set_values(Changes(((_INJECTOR, self.name, coherent(value, unit)),)))
        plan.reset()
        times, cursor = [np.zeros(0)], 0
        while plan.step < self.steps:
            if cancelled():
                return False
            if plan.advance(min(SLICE, self.steps - plan.step)) == WRONG:
                _, variable = plan.what_went_wrong()
                raise EngineError(f"{variable} is no longer a finite number at {value:g} {unit}", hint_for_wrong_numbers(plan.dt))
            _, new, cursor = self.log.all_since(cursor)
            times.append(new)
            progress(plan.step / self.steps)
        self.spikes = np.concatenate(times)
        return True

    def measure(self) -> tuple[float, ...]:
        """Return what the columns of the sweep ask for."""
        sweep = self.sweep
        if sweep.kind == "rate":
            return (steady_rate(self.spikes, sweep.settle, sweep.duration),)
        samples = self.plan.recorder.window(self.steps + 1)[0]
        tail = samples[-max(1, round(TAIL * sweep.duration / self.dt)) :]
        if sweep.kind == "clamp":
            command = samples[round(sweep.settle / self.dt) + 1 :]
            return float(tail.mean()), float(command.min())
        # A cell that fires has no steady voltage.
        quiet = not np.any(self.spikes > (1.0 - TAIL) * sweep.duration)
        return (float(tail.mean()) if quiet else float("nan"),)


def steady_rate(spikes: NDArray[np.float64], begin: float, end: float) -> float:
    """Return the firing rate (Hz) of spike times (ms) from `begin` to `end`.

    The mean interval gives it, which does not depend on where the window cuts; a cell that stopped before the end, or fired less than three
    times, is counted instead.
    """
    inside = spikes[(spikes > begin) & (spikes <= end)]
    if len(inside) >= 3:
        gaps = np.diff(inside)
        if end - inside[-1] <= 1.5 * gaps.max():
            return 1_000.0 / float(gaps.mean())
    return 1_000.0 * len(inside) / (end - begin)
