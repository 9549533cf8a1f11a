"""Synapses that learn: the window of pair STDP, bimodal weights, and the effect of the pairing rate.

Sources: Bi & Poo 1998; Song, Miller & Abbott 2000; Gütig et al. 2003; Pfister & Gerstner 2006. The numbers of the triplet rule and of the competition
of 1,000 inputs were computed independently, by event-driven programs of their own.
"""

import numpy as np
import pytest
from rig import REGISTRY, Rig

from neurolab.catalog.plasticity.stdp import PAIR, TRIPLET
from neurolab.circuit import plasticity, populations
from neurolab.engine.compiler import compile_plan
from neurolab.engine.pairing import Protocol, weight_changes

LAGS = np.array([-80.0, -40, -20, -10, -5, -1, -0.5, 0, 0.5, 1, 5, 10, 20, 40, 80])


def preset(spec, name):
    return dict(next(p.params for p in spec.presets if p.id == name))


def test_the_window_is_the_formula():
    """60 pairs a second apart: 60 · A · exp(-|lag|/tau), relative to the weight at the start; nothing where spikes coincide."""
    expected = np.where(LAGS > 0, 0.005 * np.exp(-LAGS / 20), np.where(LAGS < 0, -0.00525 * np.exp(LAGS / 20), 0.0)) * 60 / 0.5
    np.testing.assert_allclose(weight_changes(PAIR, LAGS), expected, rtol=0, atol=1e-9)


def test_the_window_of_cultured_hippocampal_neurons():
    """Bi & Poo 1998: 60 pairs at 1 Hz; a fit of +78 % and -27 % at lag 0 that decays with 16.8 and 33.7 ms."""
    change = weight_changes(PAIR, [10.0, -10.0, 0.1, -0.1], values=preset(PAIR, "culture"))
    assert change[2] == pytest.approx(0.777, rel=0.01)
    assert change[3] == pytest.approx(-0.273, rel=0.02)
    assert change[0] / change[2] == pytest.approx(0.5514 / np.exp(-0.1 / 16.8), rel=1e-3)
    assert change[1] / change[3] == pytest.approx(0.7433 / np.exp(-0.1 / 33.7), rel=1e-3)


@pytest.mark.parametrize("mu", [0.02, 0.5, 1.0])
def test_soft_bounds_follow_the_power_law(mu):
    """Gütig et al. 2003: gains scale with (1 - w)^mu, losses with w^mu."""
    w = {10.0: 0.5, -10.0: 0.5}
    for _ in range(60):
        w[10.0] += 0.005 * np.exp(-0.5) * (1 - w[10.0]) ** mu
        w[-10.0] -= 0.00525 * np.exp(-0.5) * w[-10.0] ** mu
    change = weight_changes(PAIR, list(w), values={"mu_plus": mu, "mu_minus": mu})
    np.testing.assert_allclose(change, np.array(list(w.values())) / 0.5 - 1, rtol=0, atol=1e-9)


@pytest.mark.parametrize(
    ("name", "late", "early"),
    [
        ("visual_cortex", (0.0, 0.119, 0.228, 0.532, 0.763), (-0.317, -0.332, -0.342, 0.174, 0.749)),
        ("visual_cortex_full", (0.0, 0.132, 0.247, 0.534, 0.741), (-0.312, -0.334, -0.352, 0.155, 0.727)),
        ("hippocampus", (0.175, 0.184, 0.213, 0.356, 0.475), (-0.156, -0.163, -0.152, 0.152, 0.464)),
    ],
)
def test_the_triplet_rule_depends_on_the_rate_of_pairing(name, late, early):
    """60 pairs at lags of +10 and -10 ms: above 40 Hz even late input strengthens, as Sjöström et al. 2001 measured."""
    for rate, plus, minus in zip((0.1, 10, 20, 40, 50), late, early, strict=True):
        change = weight_changes(TRIPLET, [10.0, -10.0], Protocol(60, rate, 1.0), preset(TRIPLET, name))
        assert change == pytest.approx([plus, minus], abs=1e-3)


def thousand_inputs(rate, duration, **rule):
    """Weights, and the target's rate (Hz) in the last 20 s, of Song's cell with 1,000 Poisson inputs (Hz, s)."""
    rig = Rig(dt=0.5)
    inputs = rig.node("stimulus.poisson", rate=rate)
    cell = rig.node("cell.lif", tau_m=20.0, R=100.0, E_L=-70.0, V_th=-54.0, V_reset=-60.0, t_ref=0.0, ampa__tau_rise=0.05, ampa__tau_decay=5.0)
    rig.circuit.apply(populations.set_size(rig.circuit, inputs, 1000))
    wire = rig.wire("synapse.ampa", inputs, cell, weight=0.075, delay=0.5)
    rig.circuit.apply(plasticity.set_plasticity(rig.circuit, [wire], PAIR.type_id, {"scatter": 1.0, **rule}))
    plan = compile_plan(rig.circuit, channels=())
    while plan.time < (duration - 20) * 1000:
        plan.advance(1000)
    fired = 0
    while plan.time < duration * 1000:
        cursor = plan.recorder.spikes.since(0)[2]
        plan.advance(100)
        ids, _, _ = plan.recorder.spikes.since(cursor)
        fired += int(np.sum(ids == plan.recorder.spikes.ids.index(cell)))
    return plan.pathways.by_wire[wire].weights(plan.arena.data), fired / 20


def test_competition_makes_weights_bimodal_and_keeps_the_rate():
    """Song, Miller & Abbott 2000, their constants: after 300 s at 10 Hz 34 % of the weights are below a tenth and 16 % above nine tenths (numbers
    of an independent program), and twice the rate of the inputs leaves the target's as it is, because the mean weight halves.

    That rate is 24 Hz where a pair within one step of 0.1 ms counts as a gain, and 20 to 22.6 Hz where it counts as nothing, as here: both were
    found with Brian2 2.9 (300 s, dt 0.1 ms), whose rate doubles at dt 0.5 ms for the same reason. A gain for chance pairs works against the slight
    excess of losses that sets the rate. The mean weight is 5 % lower here because an AMPA current with a rise carries 5 % more charge at its peak.
    """
    weights, rate = thousand_inputs(10.0, 300)
    shares = np.histogram(weights, 10, (0, 1))[0] / 1000
    assert shares[0] == pytest.approx(0.34, abs=0.06)
    assert shares[-1] == pytest.approx(0.16, abs=0.04)
    assert weights.mean() == pytest.approx(0.40, abs=0.03)
    assert shares[3:7].max() < 0.5 * min(shares[0], shares[-1])
    assert rate == pytest.approx(21.0, abs=3.0)
    weights, faster = thousand_inputs(20.0, 150)
    assert weights.mean() == pytest.approx(0.20, abs=0.03)
    assert faster == pytest.approx(rate, rel=0.2)


def test_soft_bounds_keep_weights_together():
    """Gütig et al. 2003: with mu = 1 there is one crowd, not two."""
    weights, _ = thousand_inputs(10.0, 80, mu_plus=1.0, mu_minus=1.0, A_plus=0.02, A_minus=0.021)
    shares = np.histogram(weights, 10, (0, 1))[0] / 1000
    assert shares[0] + shares[-1] < 0.02
    assert shares[4:6].sum() > 0.5


def test_rules_ship_with_the_program():
    assert {s.type_id for s in REGISTRY if s.kind == "plasticity"} >= {PAIR.type_id, TRIPLET.type_id}
