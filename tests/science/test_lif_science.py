"""Leaky integrate-and-fire against its closed formulas (Gerstner et al. 2014, Neuronal Dynamics, chapter 1)."""

import numpy as np
import pytest
from rig import Rig, rate, spikes_under_current


def formula(current_pa, *, tau_m=10.0, r_gohm=0.25, rest=-70.0, threshold=-50.0, reset=-65.0, refractory=2.0):
    drive = r_gohm * current_pa + rest
    return 1000.0 / (refractory + tau_m * np.log((drive - reset) / (drive - threshold)))


@pytest.mark.parametrize("current", [85, 100, 150, 300, 1000])
def test_the_firing_rate_follows_the_closed_formula(current):
    measured = rate(spikes_under_current("cell.lif", current, 500, dt=0.005))
    assert measured == pytest.approx(formula(current), rel=2e-3)  # the interval is rounded up to the step


@pytest.mark.parametrize(("nanoampere", "published"), [(2.1, 41.36), (2.5, 76.39), (3.0, 107.18), (5.0, 190.7)])
def test_the_textbook_neuron_fires_at_the_published_rates(nanoampere, published):
    measured = rate(spikes_under_current("cell.lif", 1000 * nanoampere, 500, dt=0.005, preset="textbook"))
    assert measured == pytest.approx(published, rel=2e-3)


def test_the_rheobase_is_the_distance_to_threshold_over_the_resistance():
    assert len(spikes_under_current("cell.lif", 79.9, 500)) == 0
    assert len(spikes_under_current("cell.lif", 80.1, 500)) > 0


def test_charging_below_threshold_is_exact_at_any_step():
    for dt in (0.025, 0.5):
        rig = Rig(dt=dt)
        cell = rig.node("cell.lif")
        rig.step(cell, 60.0)
        run = rig.run(40.0, (cell, "v"))
        assert run[cell, "v"] == pytest.approx(-70.0 + 15.0 * (1 - np.exp(-run.time / 10.0)), abs=1e-6)


def test_the_membrane_is_held_at_reset_for_the_refractory_time():
    rig = Rig()
    cell = rig.node("cell.lif")
    rig.step(cell, 150.0)
    run = rig.run(60.0, (cell, "v"))
    first = run.spikes(cell)[0]
    held = (run.time > first + 0.03) & (run.time < first + 1.97)
    assert run[cell, "v"][held] == pytest.approx(-65.0)
    assert run[cell, "v"][np.searchsorted(run.time, first + 2.2)] > -65.0
