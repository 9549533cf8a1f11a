"""What a cell and its synapses amount to in numbers, measured on running copies: gain and threshold of the f-I curve, charge of a spike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from neurolab.circuit.circuit import Circuit
from neurolab.circuit.edits import value_of
from neurolab.circuit.records import Node, Settings, Wire
from neurolab.core.errors import EngineError
from neurolab.engine.simulate import simulate
from neurolab.engine.sweep import Sweep, only_the_cell, run_sweep

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.circuit.records import Record
    from neurolab.engine.simulate import Run

_FIRST_CURRENT, _STRONGEST_CURRENT, _GROWTH = 100.0, 30_000.0, 3.0  # pA
_POINTS = 13
_SWEEP_MS, _SETTLE_MS = 600.0, 200.0
_PROBE_HZ, _PROBE_MS, _PROBE_SHARE = 20.0, 1_000.0, 0.1
_PROBE_CURRENT = 0.02  # of the current that makes the cell fire
_HALVINGS = 9
_TIRED = 1.3  # last interval over the first
_ELECTRODE, _SOURCE = "equivalent_electrode", "equivalent_source"


@dataclass(frozen=True, slots=True)
class Gain:
    """A rectified line through an f-I curve: rate = slope * (current - threshold), and 0 below.

    Attributes
    ----------
    slope : float
        Hz a pA.
    threshold : float
        Current (pA) at which firing begins; negative where the cell fires by itself.
    highest : float
        Highest rate (Hz) that was seen.
    """

    slope: float
    threshold: float
    highest: float


def gain_of(circuit: Circuit, cell: str) -> Gain:
    """Measure the f-I curve of a cell, as it is, alone.

    Raises
    ------
    EngineError
        When no current makes it fire, or the record is no cell.
    """
    top = _FIRST_CURRENT
    while np.count_nonzero((rate := _rates(circuit, cell, 0.0, top)[1]) > 0) < 3:
        if top > _STRONGEST_CURRENT:
            raise EngineError(f"no steady current makes '{cell}' fire", "It has no f-I curve that a unit could take over")
        top *= _GROWTH
    if rate[0] > 0:
        current, rate = _rates(circuit, cell, 0.0, top)
        slope, offset = np.polyfit(current, rate, 1)
        if slope <= 0:
            raise EngineError(f"'{cell}' does not fire faster when it is pushed harder", "It has no f-I curve that a unit could take over")
        return Gain(float(slope), float(-offset / slope), float(rate.max()))
    begin = float(np.argmax(rate > 0)) * top / (_POINTS - 1)
    current, rate = _rates(circuit, cell, 0.5 * begin, 2.0 * begin)  # the curve bends: a line fits it near its beginning
    return min((_line(current, rate, threshold) for threshold in np.linspace(0.5 * begin, begin, 2 * _POINTS).tolist()), key=lambda fit: fit[1])[0]


def _line(current: NDArray[np.float64], rate: NDArray[np.float64], threshold: float) -> tuple[Gain, float]:
    """Return the best rectified line with this threshold, and its squared error."""
    above = np.maximum(current - threshold, 0.0)
    slope = float(above @ rate / (above @ above))
    return Gain(slope, threshold, float(rate.max())), float(np.square(rate - slope * above).sum())


def _rates(circuit: Circuit, cell: str, low: float, high: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    curve = run_sweep(circuit, cell, Sweep(low=low, high=high, points=_POINTS, duration=_SWEEP_MS, settle=_SETTLE_MS))
    return curve.x, curve.y[0]


def charge_of(circuit: Circuit, wire: Wire, gain: Gain) -> float:
    """Return the charge (pA ms) that a spike moves through a synapse into its target near rest; negative inhibits.

    A train of weak spikes and a weak steady current are compared by how far each moves the mean potential.

    Raises
    ------
    EngineError
        When the target cannot be run alone.
    """
    bench = only_the_cell(circuit, wire.target)
    hold = 0.0 if gain.threshold > 0 else 1.2 * gain.threshold - 1.0
    probe = _PROBE_CURRENT * max(abs(gain.threshold), 10.0)
    params = {k: v for k, v in wire.params.items() if k not in ("delay", "weight")}
    weight = float(value_of(circuit, wire, "weight"))
    source = Node(id=_SOURCE, type="stimulus.regular", params={"rate": _PROBE_HZ})
    synapse = replace(wire, source=_SOURCE, rule=None, plasticity="", learned="", params={**params, "weight": _PROBE_SHARE * weight})
    rest = _mean_potential(bench, wire.target, hold)
    moved_by_current = _mean_potential(bench, wire.target, hold + probe) - rest
    moved_by_spikes = _mean_potential(bench, wire.target, hold, source, synapse) - rest
    if abs(moved_by_current) < 1e-9:
        raise EngineError(f"a small current does not move the potential of '{wire.target}'")
    mean_current = probe * moved_by_spikes / moved_by_current
    return float(mean_current / (_PROBE_SHARE * _PROBE_HZ / 1000.0))


def correction_of(circuit: Circuit, wire: Wire, gain: Gain, strength: float, unit_rate: float) -> float:
    """Return by how much a synapse must be stronger than its charge near rest asks for, so that the rate of the cell comes out right.

    A cell that fires is not at rest: the force that drives a synapse is another, and single potentials carry it over its threshold. A train of spikes
    at 0.6 of `unit_rate` (Hz) and a steady current are set up so that the cell should fire at 0.3 of it, and the weight is found by halving.

    Parameters
    ----------
    circuit : Circuit
        Has the cell; not changed.
    wire : Wire
        A synapse onto the cell, of any weight.
    gain : Gain
        Of the cell.
    strength : float
        Activation of the target for an activation of 1 of the source; negative inhibits.
    unit_rate : float
        Rate (Hz) for which an activation of 1 stands.
    """
    bench = only_the_cell(circuit, wire.target)
    wanted, begin = 0.3 * unit_rate, 0.0 if strength > 0 else 0.3 + 0.6 * abs(strength)
    current = gain.threshold + begin * unit_rate / gain.slope
    unit = charge_of(circuit, replace(wire, params={"weight": 1.0}), gain)
    plain = 1000.0 * strength / gain.slope / unit
    source = Node(id=_SOURCE, type="stimulus.regular", params={"rate": 0.6 * unit_rate})
    low, high = np.log(0.1), np.log(8.0)
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        synapse = replace(wire, source=_SOURCE, rule=None, plasticity="", learned="", params={"weight": plain * float(np.exp(middle))})
        spikes = _run(bench, wire.target, current, source, synapse).spikes(wire.target)
        rate = np.count_nonzero(spikes > _SETTLE_MS) * 1000.0 / (_PROBE_MS - _SETTLE_MS)
        if (rate < wanted) == (strength > 0):
            low = middle
        else:
            high = middle
    return float(np.exp(0.5 * (low + high)))


def tires(circuit: Circuit, cell: str, gain: Gain) -> bool:
    """Return whether a cell under a steady current fires ever more slowly."""
    run = _run(only_the_cell(circuit, cell), cell, max(1.5 * gain.threshold, gain.threshold + 0.5 * gain.highest / gain.slope))
    intervals = np.diff(run.spikes(cell))
    return len(intervals) >= 3 and bool(intervals[-1] > _TIRED * intervals[0])


def _mean_potential(bench: Circuit, cell: str, current: float, *more: Record) -> float:
    run = _run(bench, cell, current, *more)
    return float(run[cell, "v"][len(run.time) // 2 :].mean())


def _run(bench: Circuit, cell: str, current: float, *more: Record) -> Run:
    electrode = Node(id=_ELECTRODE, type="stimulus.step_current", params={"amplitude": current, "start": 0.0, "stop": 1e7})
    lead = Wire(id=f"{_ELECTRODE}_wire", type="wire.current", source=_ELECTRODE, target=cell)
    settings = replace(bench.settings, seed=1)
    records = (settings if isinstance(r, Settings) else r for r in bench)
    return simulate(Circuit(bench.registry, (*records, electrode, lead, *more)), _PROBE_MS, record=[(cell, "v")])
