"""Synapses of network theory: jumps and currents against their closed forms."""

import math

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.mechanisms import set_mechanisms
from neurolab.circuit.records import Settings
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
