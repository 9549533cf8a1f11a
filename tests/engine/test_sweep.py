"""Sweeps over one cell: f-I curves against a formula and published rates, I-V curves, progress and cancel."""

from __future__ import annotations

import numpy as np
import pytest
from helpers import make_circuit

from neurolab.circuit import edits
from neurolab.circuit.records import Dose
from neurolab.core.errors import EngineError
from neurolab.engine.sweep import Sweep, only_the_cell, run_sweep, steady_rate


def bench(cell="lif", **params):
    circuit = make_circuit("s>a a>b:ampa", s="step_current", a=(cell, params), b="lif").document
    node = next(n.id for n in circuit if getattr(n, "label", "") == "a")
    return circuit, node


def test_lif_fires_as_its_formula_says():
    """1/f = t_ref + tau ln(R I / (R I - (V_th - E_L))) for a reset to E_L."""
    circuit, cell = bench(tau_m=20.0, R=200.0, E_L=-70.0, V_th=-50.0, V_reset=-70.0, t_ref=2.0)
    curve = run_sweep(circuit, cell, Sweep("rate", 60.0, 300.0, 9, 1_000.0, 200.0))
    pull = 0.2 * curve.x  # mV
    with np.errstate(invalid="ignore", divide="ignore"):
        expected = np.where(pull > 20.0, 1_000.0 / (2.0 + 20.0 * np.log(pull / (pull - 20.0))), 0.0)
    assert curve.complete
    assert (expected == 0.0).sum() == 2
    assert curve.y[0] == pytest.approx(expected, rel=0.003)


def test_the_squid_axon_fires_at_the_published_rates():
    circuit, cell = bench("hodgkin_huxley")
    curve = run_sweep(circuit, cell, Sweep("rate", 50.0, 150.0, 3, 600.0, 100.0))
    assert curve.y[0] == pytest.approx([0.0, 68.3, 78.6], rel=0.01)


def test_steady_voltage_follows_ohms_law_until_the_cell_fires():
    circuit, cell = bench(tau_m=20.0, R=200.0, E_L=-70.0, V_th=-50.0)
    curve = run_sweep(circuit, cell, Sweep("voltage", -100.0, 200.0, 4, 400.0, 0.0))
    assert curve.y[0, :3] == pytest.approx([-90.0, -70.0, -50.0], abs=1e-3)
    assert np.isnan(curve.y[0, 3])


def test_the_clamped_axon_shows_both_currents():
    """The sodium current peaks near 0 mV and vanishes near E_Na = 50 mV; the potassium current only grows."""
    circuit, cell = bench("hodgkin_huxley")
    curve = run_sweep(circuit, cell, Sweep("clamp", -80.0, 60.0, 15, 40.0, 20.0, -65.0))
    steady, peak = curve.y
    assert abs(curve.x[np.argmin(peak)]) <= 20.0
    assert peak.min() < -8_000.0
    assert peak[-1] > 0.0
    assert np.all(np.diff(steady[4:]) > 0.0)
    n = 1.0 / (1.0 + 0.125 * np.exp(-125 / 80) / (0.01 * 115 / (1 - np.exp(-11.5))))
    assert steady[-1] == pytest.approx(360.0 * n**4 * 137.0, rel=0.03)


def test_the_copy_has_what_acts_on_the_cell_and_nothing_else():
    circuit, cell = bench("hodgkin_huxley")
    for stop in (None, 200.0):
        circuit.apply(edits.add_dose(circuit, "compound.ttx", cell, "1 uM", start=100.0, stop=stop)[1])
    before = tuple(circuit)
    alone = only_the_cell(circuit, cell)
    assert [(d.start, d.onset) for d in alone.all(Dose)] == [(0.0, 0.0)]
    assert len(alone.wires_of(cell)) == 0
    curve = run_sweep(circuit, cell, Sweep("rate", 100.0, 200.0, 2, 300.0, 100.0))
    assert curve.y[0].tolist() == [0.0, 0.0]
    assert tuple(circuit) == before


def test_points_and_progress_come_one_after_another_and_a_sweep_can_be_cancelled():
    circuit, cell = bench()
    points, parts = [], []
    run_sweep(circuit, cell, Sweep(points=5, duration=300.0, settle=50.0), lambda x, y: points.append((x, *y)), parts.append)
    assert [p[0] for p in points] == [0.0, 50.0, 100.0, 150.0, 200.0]
    assert parts == sorted(parts)
    assert parts[-1] == 1.0
    few = run_sweep(circuit, cell, Sweep(points=5, duration=300.0, settle=50.0), cancelled=lambda: len(parts) > 0)
    assert not few.complete
    assert len(few.x) == 0


@pytest.mark.parametrize(
    "sweep",
    [Sweep(points=0), Sweep(duration=100.0, settle=200.0), Sweep(high=float("nan")), Sweep(points=2_000, duration=1e6), Sweep("clamp", duration=0.0)],
)
def test_what_makes_no_sense_is_refused(sweep):
    circuit, cell = bench()
    with pytest.raises(EngineError) as error:
        run_sweep(circuit, cell, sweep)
    assert error.value.hint


def test_only_cells_can_be_swept():
    circuit, _ = bench()
    stimulus = next(n.id for n in circuit if getattr(n, "label", "") == "s")
    with pytest.raises(EngineError, match="needs a biological cell"):
        run_sweep(circuit, stimulus, Sweep())


def test_a_cell_that_stops_firing_is_counted():
    assert steady_rate(np.arange(10.0, 1_000.0, 10.0), 0.0, 1_000.0) == pytest.approx(100.0)
    assert steady_rate(np.array([1.0, 2.0, 3.0, 4.0]), 0.0, 1_000.0) == pytest.approx(4.0)
    assert steady_rate(np.array([]), 0.0, 1_000.0) == 0.0
