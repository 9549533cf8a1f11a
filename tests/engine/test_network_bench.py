"""The networks that the benchmarks time are the published ones, and a peer that cannot be run is told."""

import sys

import numpy as np
import pytest

from neurolab.core.errors import EngineError
from neurolab.engine import bench_networks, bench_peers


def rate(plan, ms):
    while plan.time < ms:
        plan.advance(500)
    cells = sum(g.n for g in plan.groups if g.spikes)
    _, times, _ = plan.recorder.spikes.since(0)
    return np.sum(times > ms / 2) / cells / (ms / 2000.0)


def test_coba_and_cobahh_are_awake():
    for make, low, high in ((bench_networks.coba, 8, 40), (bench_networks.cobahh, 10, 80)):
        plan = make(2_000)
        assert len(plan.network.synapse_weight) == pytest.approx(80 * 2_000, rel=0.03)
        assert low < rate(plan, 200.0) < high


def test_every_cell_of_the_sparse_network_has_a_hundred_synapses():
    plan = bench_networks.sparse(1_000)
    assert len(plan.network.synapse_weight) == 100_000
    assert np.bincount(plan.network.synapse_to).tolist().count(0) == 0
    assert 1 < rate(plan, 200.0) < 40


def test_a_peer_that_is_not_there_is_told():
    with pytest.raises(EngineError, match="could not be run"):
        bench_peers._brian2("/nowhere/python", "cuba")
    with pytest.raises(EngineError, match="Brian2 failed on cuba"):
        bench_peers._brian2(sys.executable, "cuba")
