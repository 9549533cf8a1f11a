"""Shapes of conductance against their closed formulas; each peaks at the weight of the spike."""

import math

import numpy as np
import pytest
from rig import ONE_SPIKE, REGISTRY, Rig

from neurolab.circuit import edits

W, DELAY = 1.5, 1.0


def after_one_spike(name, dt=0.025, **params):
    """Return ms after the arrival and the conductance that one spike of 1.5 nS opens.

    Conductances are advanced half a step before the potential that they act on, so the times are those of the middles of the steps.
    """
    rig = Rig(dt=dt)
    spec = REGISTRY["cell.lif"]
    cell = rig.node("cell.lif")
    rig.circuit.apply(edits.update(rig.circuit, cell, mechanisms=(*spec.mechanisms, f"receptor.{name}")))
    rig.circuit.apply(edits.set_params(rig.circuit, cell, {f"{name}.{k}": v for k, v in params.items()}))
    rig.one_spike(cell, f"synapse.{name}", weight=W, delay=DELAY)
    run = rig.run(1.9 * ONE_SPIKE, (cell, f"{name}.g"))
    first = round((ONE_SPIKE + DELAY) / dt)
    g = run[cell, f"{name}.g"]
    assert not g[: first + 1].any()
    return run.time[first + 1 :] - run.time[first] - dt / 2, g[first + 1 :]


def close(g, exact, within):
    return np.max(np.abs(g - exact)) / W < within


def test_the_exponential_receptor_jumps_and_decays():
    t, g = after_one_spike("exponential", tau=7.0)
    assert close(g, W * np.exp(-t / 7.0), 1e-9)


@pytest.mark.parametrize("tau", [1.0, 2.0, 20.0])
def test_the_alpha_receptor_is_the_alpha_function(tau):
    t, g = after_one_spike("alpha", tau=tau)
    assert close(g, W * t / tau * np.exp(1 - t / tau), 1e-3)
    assert g.max() == pytest.approx(W, rel=1e-3)
    assert t[g.argmax()] == pytest.approx(tau, abs=0.05)


@pytest.mark.parametrize(
    ("rise", "decay", "peak", "norm"),
    [(0.2, 1.7, 0.4851, 1.5076), (0.5, 3.0, 1.0751, 1.7172), (1.0, 7.0, 2.2702, 1.6136), (2.0, 65.0, 7.1835, 1.1523)],
)
def test_the_dual_exponential_receptor_peaks_where_and_how_the_formula_says(rise, decay, peak, norm):
    t, g = after_one_spike("dual_exponential", tau_rise=rise, tau_decay=decay)
    assert t[g.argmax()] == pytest.approx(peak, abs=0.026)
    assert g.max() == pytest.approx(W, rel=1e-3)
    assert close(g, W * norm * (np.exp(-t / decay) - np.exp(-t / rise)), 2e-4)


def test_equal_time_constants_of_the_dual_exponential_are_an_alpha_function():
    t, g = after_one_spike("dual_exponential", tau_rise=3.0, tau_decay=3.0)
    assert close(g, W * t / 3.0 * np.exp(1 - t / 3.0), 1e-3)
    assert math.isfinite(float(g.sum()))


def test_the_current_is_that_of_the_conductance_and_inhibits_where_the_reversal_is_low():
    rig = Rig()
    cell = rig.node("cell.lif")
    rig.circuit.apply(edits.update(rig.circuit, cell, mechanisms=(*REGISTRY["cell.lif"].mechanisms, "receptor.alpha")))
    rig.circuit.apply(edits.set_param(rig.circuit, cell, "alpha.E", -80.0))
    rig.one_spike(cell, "synapse.alpha", weight=W)
    run = rig.run(1.2 * ONE_SPIKE, (cell, "v"))
    assert run[cell, "v"].min() < -70.5
