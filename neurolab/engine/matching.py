"""Another model for a cell that fires as often under the same steady currents: its parameters are fitted to the f-I curve of the cell.

Many candidates run side by side in one plan; each round keeps the best and scatters the next ones around them (the cross-entropy method of
Rubinstein 1999), from a seed, so that the same cell always gets the same answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.compose import visible_params
from neurolab.catalog.spec import CellSpec
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node, Settings, Wire
from neurolab.core.errors import EngineError
from neurolab.core.units import coherent
from neurolab.engine.commands import Changes
from neurolab.engine.compiler import compile_plan
from neurolab.engine.sweep import SLICE, Sweep, only_the_cell, run_sweep, steady_rate
from neurolab.engine.tables import WRONG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import Param

    Floats = NDArray[np.float64]

POINTS = 11
_DURATION_MS, _SETTLE_MS = 700.0, 200.0
_CANDIDATES, _KEPT, _ROUNDS = 24, 5, 24
_WIDE, _NARROW = 1.0, 0.02
"""How far the first candidates are scattered, in logarithms, and the last ones."""
_GOOD = 0.005
"""Difference of the roots of the rates, as a part of the root of the highest, at which the search ends."""
_FIRST_TOP, _HIGHEST_TOP, _GROWTH = 50.0, 30_000.0, 2.0  # pA
_BEYOND = 2.5
"""Strongest current of the curve, over the weakest that makes the cell fire."""

# What is fitted: how strongly a current acts, how fast the cell is, and what bends the curve.
_FITTED: dict[str, tuple[str, ...]] = {
    "cell.lif": ("R", "tau_m", "t_ref", "V_reset"),
    "cell.eif": ("R", "tau_m", "Delta_T"),
    "cell.qif": ("R", "tau_m", "V_reset"),
    "cell.adex": ("C", "g_L", "b", "a"),
    "cell.izhikevich": ("C", "d", "k_1", "k_0"),
    "cell.fitzhugh_nagumo": ("I_scale", "tau", "eps"),
    "cell.hindmarsh_rose": ("I_scale", "tau", "r"),
}
_OF_CHANNELS = ("area", "C_m", "leak.g_L", "T")


@dataclass(frozen=True, slots=True)
class Match:
    """A model with the parameters that were found.

    Attributes
    ----------
    type_id : str
        The model.
    params : dict
        The fitted parameters, in their declared units.
    current : array
        Steady currents (pA) at which both were measured.
    wanted, got : arrays
        Rates (Hz) of the cell and of the model.
    """

    type_id: str
    params: dict[str, float]
    current: Floats
    wanted: Floats
    got: Floats

    @property
    def residual(self) -> float:
        """Root of the mean squared difference of the rates, Hz."""
        return float(np.sqrt(np.mean(np.square(self.got - self.wanted))))

    @property
    def share(self) -> float:
        """The residual over the highest rate of the cell."""
        return self.residual / max(float(self.wanted.max()), 1e-9)


def fitted_params(registry: Registry, type_id: str) -> tuple[Param, ...]:
    """Return the parameters that are fitted for a model; none where it cannot be fitted."""
    spec = registry[type_id]
    if not isinstance(spec, CellSpec) or spec.compartments or not spec.spike_when:
        return ()
    known = visible_params(registry, spec)
    names = _FITTED.get(type_id) or tuple(n for n in (*_OF_CHANNELS, *(k for k in known if k.endswith(".g_L"))) if n in known)
    return tuple(known[n] for n in dict.fromkeys(names) if n in known and not known[n].choices)


def models_to_match(registry: Registry, other_than: str = "") -> Iterator[CellSpec]:
    """Yield the models that can be fitted to a cell of another."""
    return (s for s in registry.all(CellSpec) if s.type_id != other_than and fitted_params(registry, s.type_id))


def range_of(circuit: Circuit, cell: str) -> tuple[float, float]:
    """Return the steady currents (pA) over which the f-I curve of a cell is worth comparing: from none to well above the weakest that it answers.

    Raises
    ------
    EngineError
        When no current makes it fire.
    """
    top = _FIRST_TOP
    while True:
        curve = run_sweep(circuit, cell, Sweep(low=0.0, high=top, points=9, duration=500.0, settle=100.0))
        firing = curve.y[0] > 0
        if np.count_nonzero(firing) >= 3:
            first = float(curve.x[int(np.argmax(firing))])
            return 0.0, top if firing[0] else min(top, _BEYOND * max(first, curve.x[1]))
        top *= _GROWTH
        if top > _HIGHEST_TOP:
            raise EngineError(f"no steady current makes '{cell}' fire", "A model without an f-I curve cannot be matched")


def match(
    circuit: Circuit,
    cell: str,
    type_id: str,
    span: tuple[float, float] | None = None,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Match | None:
    """Fit a model to a cell; None when it was cancelled.

    Parameters
    ----------
    circuit : Circuit
        Not changed.
    cell : str
        Id of the cell that is copied.
    type_id : str
        The model to be fitted.
    span : (float, float), optional
        Weakest and strongest current, pA; `range_of` where it is not given.

    Raises
    ------
    EngineError
        When the cell does not fire, or the model cannot be fitted.
    """
    low, high = range_of(circuit, cell) if span is None else span
    sweep = Sweep(low=low, high=high, points=POINTS, duration=_DURATION_MS, settle=_SETTLE_MS)
    wanted = run_sweep(circuit, cell, sweep, cancelled=cancelled)
    if not wanted.complete:
        return None
    search = _Search(circuit, cell, type_id, sweep)
    found = search.run(wanted.y[0], progress, cancelled)
    return None if found is None else Match(type_id, found[0], wanted.x, wanted.y[0], found[1])


class _Search:
    """Candidates of one model, all currents of each side by side."""

    def __init__(self, circuit: Circuit, cell: str, type_id: str, sweep: Sweep) -> None:
        self.params = fitted_params(circuit.registry, type_id)
        if not self.params:
            raise EngineError(f"{circuit.registry[type_id].title} cannot be fitted to an f-I curve", "Choose a model without a shape in space")
        self.sweep, self.currents = sweep, sweep.values()
        settings = [r for r in only_the_cell(circuit, cell) if isinstance(r, Settings)]
        records: list[Node | Wire | Settings] = [*settings]
        for i in range(_CANDIDATES):
            for j, current in enumerate(self.currents.tolist()):
                name = f"{i}_{j}"
                electrode = {"amplitude": current, "start": 0.0, "stop": 1e7}
                records += (Node(id=f"c{name}", type=type_id), Node(id=f"e{name}", type="stimulus.step_current", params=electrode))
                records.append(Wire(id=f"w{name}", type="wire.current", source=f"e{name}", target=f"c{name}"))
        self.steps = round(sweep.duration / circuit.settings.dt)
        self.plan = compile_plan(Circuit(circuit.registry, records), channels=(), samples=2)
        self.log = self.plan.recorder.spikes
        # lengths, times and conductances are searched by factors, potentials and the like by differences
        self.by_factor = np.array([p.low >= 0 and float(p.default) > 0 for p in self.params])
        self.default = np.array([float(p.default) for p in self.params])
        self.low, self.high = np.array([p.low for p in self.params]), np.array([p.high for p in self.params])
        self.unit = 0.15 * np.maximum(np.abs(self.default), 1.0)

    def run(self, wanted: Floats, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> tuple[dict[str, float], Floats] | None:
        random = np.random.default_rng(1)
        mean, spread = np.zeros(len(self.params)), np.full(len(self.params), _WIDE)
        best: tuple[float, Floats, Floats] | None = None
        for turn in range(_ROUNDS):
            points = mean + spread * random.standard_normal((_CANDIDATES, len(self.params)))
            points[0] = mean if best is None else best[1]
            rates = self._rates(self._values(points), cancelled)
            if rates is None:
                return None
            # by roots, or silence would look better than a slow cell that is a little too fast
            errors = np.sqrt(np.mean(np.square(np.sqrt(rates) - np.sqrt(wanted)), axis=1))
            order = np.argsort(errors)
            if best is None or errors[order[0]] < best[0]:
                best = float(errors[order[0]]), points[order[0]], rates[order[0]]
            kept = points[order[:_KEPT]]
            mean, spread = kept.mean(axis=0), 0.6 * spread + 0.4 * np.maximum(kept.std(axis=0), _NARROW)
            progress((turn + 1) / _ROUNDS)
            if best[0] < _GOOD * float(np.sqrt(max(wanted.max(), 1.0))):
                break
        if best is None:
            return None
        values = self._values(best[1][None])[0]
        return {p.name: float(v) for p, v in zip(self.params, values, strict=True)}, best[2]

    def _values(self, points: Floats) -> Floats:
        """Return the parameters of points of the search, within their bounds."""
        values = np.where(self.by_factor, self.default * np.exp(np.clip(points, -8.0, 8.0)), self.default + self.unit * points)
        return np.clip(values, self.low, self.high)

    def _rates(self, values: Floats, cancelled: Callable[[], bool]) -> Floats | None:
        """Return the rates (Hz) of each candidate (rows) at each current; None when it was cancelled."""
        plan, sweep = self.plan, self.sweep
        changes = [
            (f"c{i}_{j}", p.name, coherent(float(value), p.unit))
            for i, row in enumerate(values)
            for p, value in zip(self.params, row, strict=True)
            for j in range(len(self.currents))
        ]
        plan.set_values(Changes(tuple(changes)))
        plan.reset()
        who, when, cursor = [np.zeros(0, np.int32)], [np.zeros(0)], 0
        while plan.step < self.steps:
            if cancelled():
                return None
            wrong = plan.advance(min(SLICE, self.steps - plan.step)) == WRONG
            ids, times, cursor = self.log.all_since(cursor)
            who.append(ids)
            when.append(times)
            if wrong:
                break  # a candidate far from sense: all that did not come to the end count as silent
        ids, times = np.concatenate(who), np.concatenate(when)
        rates = np.zeros((len(values), len(self.currents)))
        number = {name: k for k, name in enumerate(self.log.ids)}
        for i in range(len(values)):
            for j in range(len(self.currents)):
                mine = times[ids == number[f"c{i}_{j}"]]
                rates[i, j] = steady_rate(mine, sweep.settle, sweep.duration)
        return rates
