"""The benchmarks of the canvas and of use measure what they say, here on a small scale."""

import pytest

from neurolab.app.benchmarks import benchmarks
from neurolab.circuit.records import Node, Wire
from neurolab.ui import bench_use
from neurolab.ui.canvas import bench

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_large_circuit_has_its_size_and_both_signs():
    circuit = bench.large_circuit()
    assert len(circuit.all(Node)) == bench.NODES + 1
    assert len(circuit.all(Wire)) == bench.WIRES
    assert {w.type for w in circuit.all(Wire)} == {"wire.current", "synapse.ampa", "synapse.gaba_a"}


def test_every_movement_of_the_canvas_has_its_rows(monkeypatch):
    small = bench.large_circuit(80, 200)
    monkeypatch.setattr(bench, "large_circuit", lambda: small)
    rows = bench.canvas_times(frames=4)
    assert len(rows) == 6 * 3
    assert all(row["unit"] == "ms" and row["value"] > 0 for row in rows)
    assert any("all nodes dragged, p99" in row["name"] for row in rows)


def test_a_turned_knob_shows(monkeypatch):
    monkeypatch.setattr(bench_use, "_TURNS", 3)
    rows = bench_use.knob_latency()
    assert [row["name"].rpartition(", ")[2] for row in rows] == ["p50", "p99"]
    assert all(0 < row["value"] < 1000 * bench_use._PATIENCE_S for row in rows)


def test_memory_is_told(monkeypatch):
    monkeypatch.setattr(bench_use, "_SETTLED", 1)
    rows = bench_use.memory_of_use(minutes=1)
    assert rows[0].get("note") or rows[0]["value"] > 10


def test_they_are_among_those_of_the_program():
    assert {"the canvas", "knob to screen", "memory"} <= {name for name, _ in benchmarks()}
    assert "the canvas" not in {name for name, _ in benchmarks(window=False)}
