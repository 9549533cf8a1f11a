"""Stimuli: means, variances and times against what theory says."""

import numpy as np
import pytest
from rig import Rig


def current_of(name, length, *, dt=0.025, seed=1, **params):
    rig = Rig(dt=dt, seed=seed)
    node = rig.node(f"stimulus.{name}", **params)
    run = rig.run(length, (node, "i"))
    return run.time, run[node, "i"]


def spikes_of(name, duration, *, dt=0.1, seed=1, **params):
    rig = Rig(dt=dt, seed=seed)
    node = rig.node(f"stimulus.{name}", **params)
    return rig.run(duration, (node, "n" if name == "poisson" else "phase")).spikes(node)


def test_poisson_trains_have_the_rate_and_the_irregularity_of_poisson():
    """Mean count r T, intervals with a coefficient of variation of 1, counts with a Fano factor of 1."""
    spikes = spikes_of("poisson", 100_000.0, rate=100.0)
    intervals = np.diff(spikes)
    assert len(spikes) == pytest.approx(10_000, abs=4 * 100)
    assert intervals.std() / intervals.mean() == pytest.approx(1.0, abs=0.04)
    counts = np.histogram(spikes, bins=np.arange(0, 100_001, 100.0))[0]
    assert counts.var() / counts.mean() == pytest.approx(1.0, abs=0.2)
    assert abs(np.corrcoef(intervals[:-1], intervals[1:])[0, 1]) < 0.05


def test_poisson_sources_are_independent_and_repeatable():
    rig = Rig(dt=0.1)
    first, second = rig.node("stimulus.poisson", rate=100.0), rig.node("stimulus.poisson", rate=100.0)
    run = rig.run(10_000.0, (first, "n"))
    counts = [np.histogram(run.spikes(n), bins=np.arange(0, 10_001, 10.0))[0] for n in (first, second)]
    assert abs(np.corrcoef(*counts)[0, 1]) < 0.12
    assert np.array_equal(spikes_of("poisson", 5000.0), spikes_of("poisson", 5000.0))
    assert not np.array_equal(spikes_of("poisson", 5000.0, seed=2), spikes_of("poisson", 5000.0, seed=3))


def test_regular_spikes_keep_the_beat():
    spikes = spikes_of("regular", 10_000.0, rate=50.0, start=100.0)
    assert spikes[0] == pytest.approx(120.0, abs=0.1001)
    assert np.diff(spikes) == pytest.approx(20.0, abs=1e-6)


def test_noise_has_its_mean_deviation_and_correlation_time_at_any_step():
    """Ornstein-Uhlenbeck: mean, standard deviation sigma, autocorrelation exp(-lag/tau)."""
    for dt in (0.1, 2.0):
        _, i = current_of("noise", 60_000.0, dt=dt, mean=20.0, sigma=50.0, tau=5.0)
        x = i[round(100 / dt) :]
        assert x.mean() == pytest.approx(20.0, abs=4 * 50 * np.sqrt(2 * 5 / 60_000))
        assert x.std() == pytest.approx(50.0, rel=0.05)
        lag = round(4.0 / dt)
        assert np.corrcoef(x[:-lag], x[lag:])[0, 1] == pytest.approx(np.exp(-4.0 / 5.0), abs=0.04)


def test_a_step_switches_exactly_on_the_grid():
    time, i = current_of("step_current", 30.0, amplitude=50.0, start=10.0, stop=20.0)
    assert i.sum() * 0.025 == pytest.approx(50.0 * 10.0)
    assert time[np.argmax(i > 0)] == pytest.approx(10.0, abs=0.026)


def test_pulses_all_have_the_same_length():
    _, i = current_of("pulse_train", 1010.0, amplitude=100.0, start=10.0, width=2.0, period=50.0)
    rises = np.flatnonzero(np.diff((i > 50).astype(int)) == 1)
    assert len(rises) == 20
    assert (i > 50).sum() == 20 * 80
    assert np.diff(rises) == pytest.approx(2000)


def test_a_ramp_rises_steadily_and_stays():
    time, i = current_of("ramp", 200.0, i_0=-50.0, i_1=150.0, start=50.0, duration=100.0)
    assert i[time < 49.9] == pytest.approx(-50.0)
    assert i[np.searchsorted(time, 100.0)] == pytest.approx(50.0, abs=0.1)
    assert i[time > 150.1] == pytest.approx(150.0)


def test_a_sine_has_its_period_and_swing():
    _, i = current_of("sine", 1000.0, offset=10.0, amplitude=80.0, frequency=8.0)
    assert (i.max(), i.min()) == pytest.approx((90.0, -70.0), abs=0.01)
    assert np.sum((i[:-1] < 10.0) & (i[1:] >= 10.0)) in (7, 8)


def test_touch_is_silent_until_pressed():
    _, i = current_of("touch", 20.0)
    assert not np.any(i)
