"""Synapses of network theory: jumps and currents against their closed forms."""

import math

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.axons import traces_of
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.mechanisms import set_mechanisms
from neurolab.circuit.records import Settings, Wire
from neurolab.engine.simulate import simulate

REGISTRY = builtin_registry()


def cell_with(receptor, synapse, weight, rate=10.0, **params):
    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    train, cell = add(c, "stimulus.regular", rate=rate), add(c, "cell.lif", **params)
    c.apply(set_mechanisms(c, cell, (receptor,)))
    connect(c, train, cell, synapse, weight=weight, delay=1.0)
    return c, cell


def test_a_jump_is_as_large_as_its_weight_and_leaks_away():
    """v rises by J at once and decays with tau_m: the closed form, to rounding."""
    c, cell = cell_with("receptor.kick", "synapse.kick", 4.0, tau_m=20.0)
    run = simulate(c, 180.0, record=[(cell, "v")])
    v = run[cell, "v"] + 70.0
    at = int(np.argmax(v))
    assert run.time[at] == pytest.approx(101.0, abs=0.2)  # the first spike comes after one interval
    after = v[at : at + 500]
    assert after == pytest.approx(after[0] * np.exp(-np.arange(500) * 0.1 / 20.0), rel=1e-9)
    assert after[0] == pytest.approx(4.0 * math.exp(-0.1 / 20.0), rel=1e-9)
    assert v[:at].max() == pytest.approx(0.0, abs=1e-9)


def test_jumps_add_and_are_lost_while_the_cell_rests():
    """Brunel (2000): what arrives within the refractory time does nothing."""
    c, cell = cell_with("receptor.kick", "synapse.kick", 30.0, rate=1000.0, t_ref=2.5, V_reset=-65.0)
    run = simulate(c, 60.0, record=[(cell, "v")])
    times = run.spikes(cell)
    assert np.diff(times) == pytest.approx(3.0)  # of the jumps at 1, 2 and 3 ms after a spike the third is felt
    v = run[cell, "v"]
    for spike in np.rint(times[:-1] / 0.1).astype(int):
        assert v[spike : spike + 25] == pytest.approx(-65.0)


@pytest.mark.parametrize(("kind", "sign", "tau_s"), [("current_e", 1, 5.0), ("current_i", -1, 10.0)])
def test_a_current_synapse_is_a_difference_of_exponentials(kind, sign, tau_s):
    """V(t) = R w tau_s/(tau_m - tau_s) (exp(-t/tau_m) - exp(-t/tau_s)), at any potential."""
    for rest in (-70.0, -60.0):
        c, cell = cell_with(f"receptor.{kind}", f"synapse.{kind}", 40.0, tau_m=20.0, R=100.0, E_L=rest)
        run = simulate(c, 190.0, record=[(cell, "v")])
        v = sign * (run[cell, "v"] - rest)
        t = run.time - 101.0
        closed = np.where(t > 0, 4.0 * tau_s / (20.0 - tau_s) * (np.exp(-t.clip(0) / 20.0) - np.exp(-t.clip(0) / tau_s)), 0.0)
        assert v == pytest.approx(closed, abs=0.02)
        assert v.max() == pytest.approx(closed.max(), rel=0.003)


@pytest.mark.parametrize(("kind", "weight"), [("kick", 4.0), ("current_e", 40.0)])
def test_synapses_of_network_theory_tire_too(kind, weight):
    """Tsodyks, Pawelzik and Markram (1998), figure 1 at 20 Hz, in mV and in pA: the shares of the weight that ten spikes release."""
    c, cell = cell_with(f"receptor.{kind}", f"synapse.{kind}", weight, rate=20.0, tau_m=5.0)
    wire = next(w for w in c.all(Wire) if w.type == f"synapse.{kind}")
    c.apply(edits.apply_preset(c, wire.id, "depressing"))
    shown = next(q for q in traces_of(c, c.get(wire.id, Wire)) if q.name == "released")
    assert shown.unit == ("mV" if kind == "kick" else "pA")
    run = simulate(c, 540.0, record=[(wire.id, "released"), (cell, "v")])
    at = np.rint((50.0 * np.arange(1, 11) + 3.0) / 0.1).astype(int)
    assert run[wire.id, "released"][at] / weight == pytest.approx([0.5, 0.265, 0.155, 0.103, 0.079, 0.067, 0.062, 0.059, 0.058, 0.058], abs=0.001)
    peaks = [np.ptp(run[cell, "v"][k : k + 400]) for k in at - 25]
    assert peaks[9] / peaks[0] == pytest.approx(0.058 / 0.5, abs=0.01)


@pytest.mark.parametrize("kind", ["kick", "current_e"])
def test_a_jump_is_late_by_the_length_of_its_axon(kind):
    c, cell = cell_with(f"receptor.{kind}", f"synapse.{kind}", 5.0, rate=20.0)
    wire = next(w for w in c.all(Wire) if w.type == f"synapse.{kind}")
    c.apply(edits.set_params(c, wire.id, {"axon": "unmyelinated", "diameter": 1.0, "latency": 0.5}))
    c.apply(edits.move(c, {cell: (8570.0, 0.0)}))  # 8.57 mm at 0.857 m/s
    run = simulate(c, 90.0, record=[(cell, "v")])
    moved = run.time[np.abs(run[cell, "v"] - run[cell, "v"][0]) > 1e-6][0]
    assert moved == pytest.approx(50.0 + 10.5, abs=0.15)
