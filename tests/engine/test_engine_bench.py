"""The engine's own benchmarks run, and the network they time is the published one."""

import numpy as np
import pytest

from neurolab.engine import bench


def test_cuba_fires_as_published():
    """Brette et al. (2007), benchmark 2: asynchronous irregular activity of about 5 to 6 Hz with the weights of its reference code."""
    plan = bench.cuba()
    pairs = len(plan.network.synapse_weight)
    assert pairs == pytest.approx(0.02 * 4000 * 4000, rel=0.02)
    assert np.unique(plan.network.synapse_weight).tolist() == [-9.0, 1.62]
    while plan.time < 1000.0:
        plan.advance(1000)
    _, times, _ = plan.recorder.spikes.since(0)
    rate = np.sum(times > 200.0) / 4000 / 0.8
    assert 4.5 < rate < 7.5
    counts = np.histogram(times, bins=np.arange(200.0, 1000.0, 5.0))[0]
    assert counts.min() > 0  # never silent: asynchronous


def test_the_ten_cells_all_spike():
    plan = bench.ten_hodgkin_huxley()
    plan.advance(8000)
    numbers, _, _ = plan.recorder.spikes.since(0)
    assert len(np.unique(numbers)) == 10
    assert len(plan.recorder.channels) == 10


def test_measurements_have_the_form_that_is_printed():
    rows = bench.measure(quick=True)
    assert [set(r) for r in rows] == [{"name", "value", "unit"}] * 2
    assert all(r["value"] > 0.5 for r in rows)
