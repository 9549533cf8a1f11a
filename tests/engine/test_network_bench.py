"""The networks that the benchmarks time are the published ones, and a peer that cannot be run is told."""

import sys
from dataclasses import replace

import numpy as np
import pytest

from neurolab.core.errors import EngineError
from neurolab.engine import bench_costs, bench_networks, bench_peers


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
    assert len(np.unique(plan.network.synapse_to)) == 1_000
    assert 1 < rate(plan, 200.0) < 40


def test_costs_are_told_beside_those_of_the_smallest_network():
    rows = bench_costs.costs((200, 400), cell_steps=60_000, repeats=2)
    assert [r["name"].partition(",")[0] for r in rows] == ["cost per cell-step"] * 2 + ["cost per synaptic event"] * 2
    assert [set(r) - {"name", "value", "unit"} for r in rows] == [set(), {"ratio", "against"}] * 2
    assert rows[1]["ratio"] == rows[1]["value"] / rows[0]["value"]
    assert all(r["value"] > 0 for r in rows[:2])


def test_cells_fire_alike_whatever_the_number_of_synapses_of_no_weight():
    plans = [bench_networks.sparse(200, synapses=number, strength=0.0) for number in (100, 20)]
    for plan in plans:
        plan.advance(2000)
    assert [len(p.network.synapse_weight) for p in plans] == [20_000, 4_000]
    assert plans[0].spike_count == plans[1].spike_count > 100


def test_a_peer_that_is_not_there_is_told(monkeypatch):
    with pytest.raises(EngineError, match="could not be run"):
        bench_peers.compare_with_peers("/nowhere/python")
    monkeypatch.setattr(bench_peers, "PEERS", (bench_peers.Peer("Nobody", "no_such_simulator", "none.py", ("hh10",)),))
    (row,) = bench_peers.compare_with_peers(sys.executable, (replace(bench_peers.ROWS[0], length=10.0),))
    assert row["note"] == "no_such_simulator is not installed in that Python"
    assert "ratio" not in row
    assert row["value"] > 0


def test_a_peer_is_timed_and_one_that_lacks_a_network_says_so(monkeypatch, tmp_path):
    answer = '{"seconds": 1000.0, "rate": 1.0, "version": "7"}'
    (tmp_path / "peer.py").write_text(f"import sys\nprint({answer!r} if sys.argv[2] == '10.0' else 1/0)\n", encoding="utf-8")
    monkeypatch.setattr(bench_peers, "resource", lambda *parts: tmp_path / parts[-1])
    peers = (bench_peers.Peer("One", "json", "peer.py", ("hh10",)), bench_peers.Peer("Two", "json", "peer.py", ("cuba",)))
    monkeypatch.setattr(bench_peers, "PEERS", peers)
    first, second = bench_peers.compare_with_peers(sys.executable, (replace(bench_peers.ROWS[0], length=10.0),))
    assert first["against"] == "One 7"
    assert first["ratio"] == pytest.approx(first["value"] * 1e5)  # 10 ms in 1000 s
    assert second["note"] == "not built in Two"
    (failed, _) = bench_peers.compare_with_peers(sys.executable, (replace(bench_peers.ROWS[0], length=20.0),))
    assert failed["note"] == "it failed: ZeroDivisionError: division by zero"
