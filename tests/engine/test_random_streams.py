"""Random numbers: right statistics, streams of their own, the same in every run. Seeds are fixed, so these tests cannot flicker."""

import numpy as np
import pytest
from helpers import add

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine.group import key_of
from neurolab.engine.simulate import simulate

REGISTRY = builtin_registry()


def test_keys_are_stable_over_sessions():
    assert key_of("n1") == 4452114524366118
    assert len({key_of(f"n{i}") for i in range(10_000)}) == 10_000


@pytest.mark.parametrize("rate", [5.0, 40.0, 400.0])
def test_poisson_sources_have_the_rate_and_the_scatter_of_a_poisson_process(rate):
    c = Circuit(REGISTRY, [Settings(dt=0.1, seed=11)])
    sources = [add(c, "stimulus.poisson", rate=rate) for _ in range(100)]
    run = simulate(c, 2000.0)
    counts = np.array([len(run.spikes(s)) for s in sources])
    p = 1 - np.exp(-rate * 1e-4)
    mean, variance = 20_000 * p, 20_000 * p * (1 - p)
    assert counts.mean() == pytest.approx(mean, abs=4 * np.sqrt(variance / 100))
    assert 0.6 < counts.var() / variance < 1.5
    intervals = np.diff(run.spikes(sources[0])) if rate > 100 else np.concatenate([np.diff(run.spikes(s)) for s in sources])
    assert np.std(intervals) / np.mean(intervals) == pytest.approx(1.0, abs=0.15)


def test_noise_is_an_ornstein_uhlenbeck_process():
    sigma, tau, dt = 50.0, 5.0, 0.1
    c = Circuit(REGISTRY, [Settings(dt=dt, seed=5)])
    sources = [add(c, "stimulus.noise", sigma=sigma, tau=tau, mean=20.0) for _ in range(20)]
    run = simulate(c, 5000.0, record=[(s, "i") for s in sources])
    x = np.array([run[s, "i"][1000:] for s in sources]) - 20.0
    assert x.mean() == pytest.approx(0.0, abs=3 * sigma * np.sqrt(2 * tau / (20 * 4900)))
    assert x.std() == pytest.approx(sigma, rel=0.03)
    for lag in (10, 50, 100):
        correlation = (x[:, :-lag] * x[:, lag:]).mean() / (x**2).mean()
        assert correlation == pytest.approx(np.exp(-lag * dt / tau), abs=0.04)


def test_streams_of_different_records_are_independent():
    c = Circuit(REGISTRY, [Settings(dt=0.1, seed=5)])
    a, b = (add(c, "stimulus.noise", tau=0.05) for _ in range(2))
    run = simulate(c, 2000.0, record=[(a, "i"), (b, "i")])
    assert abs(np.corrcoef(run[a, "i"][1:], run[b, "i"][1:])[0, 1]) < 0.03


def test_a_stream_depends_on_the_record_not_on_its_neighbours():
    alone, crowd = Circuit(REGISTRY, [Settings(seed=5)]), Circuit(REGISTRY, [Settings(seed=5)])
    add(alone, "stimulus.poisson", rate=300.0)
    for _ in range(70):
        add(crowd, "stimulus.poisson", rate=300.0)
    assert simulate(alone, 200.0).spikes("n1").tobytes() == simulate(crowd, 200.0).spikes("n1").tobytes()


def test_any_whole_number_is_a_seed():
    c = Circuit(REGISTRY)
    source = add(c, "stimulus.poisson", rate=500.0)
    trains = {simulate(c, 100.0, seed=seed).spikes(source).tobytes() for seed in (0, -1, 2**63 - 1, 2**80, 12345)}
    assert len(trains) >= 3
