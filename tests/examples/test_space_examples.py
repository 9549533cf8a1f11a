"""The shipped circuits about cells in space do what their notes say."""

from dataclasses import replace

import numpy as np
import pytest
from test_examples import circuit_of, named

from neurolab.circuit import edits
from neurolab.circuit.records import Node, Wire
from neurolab.circuit.space import compartments_of, set_compartments
from neurolab.engine.simulate import simulate


def test_30_a_far_synapse_reaches_the_soma_late_broad_and_small():
    circuit = circuit_of("30_dendrite")
    cell = named(circuit, "Cell")
    run = simulate(circuit, 200.0, record=[(cell, "v"), (cell, "dend[18].v")])
    soma, tip = run[cell, "v"] + 65, run[cell, "dend[18].v"] + 65
    near = (run.time >= 100) & (run.time < 150)  # the first spikes: near at 100 ms, far at 150 ms
    far = (run.time >= 150) & (run.time < 200)
    assert soma[near].max() > 1.5 * (soma[far] - soma[far][0]).max()
    assert tip[far].max() > 2 * soma[far].max()
    assert run.time[far][soma[far].argmax()] - 150 > run.time[near][soma[near].argmax()] - 100 + 2


def test_31_the_spike_stops_where_the_myelin_is_lost():
    circuit = circuit_of("31_demyelination")
    healthy, ill = named(circuit, "Healthy"), named(circuit, "Demyelinated")
    run = simulate(circuit, 14.0, record=[(ill, "v"), (ill, "node10.v")])
    assert len(run.spikes(healthy)) == 3
    assert len(run.spikes(ill)) == 0
    assert run[ill, "v"].max() > 0 > run[ill, "node10.v"].max()
    circuit.apply(
        set_compartments(circuit, ill, [replace(c, wraps=20.0) if c.name == "myelin5" else c for c in compartments_of(circuit, circuit[ill])])
    )
    late = simulate(circuit, 14.0)
    assert len(late.spikes(ill)) == 3
    assert 0.05 < late.spikes(ill)[0] - late.spikes(healthy)[0] < 0.5


def peaks(circuit):
    cells = [named(circuit, "Towards the soma"), named(circuit, "Away from the soma")]
    run = simulate(circuit, 400.0, record=[(c, "v") for c in cells])
    return [np.max(run[c, "v"]) + 75 for c in cells]


def test_32_the_order_towards_the_soma_gives_the_higher_peak():
    circuit = circuit_of("32_order_on_a_dendrite")
    towards, away = peaks(circuit)
    assert towards > 1.2 * away
    for node in circuit.all(Node):
        if node.label.startswith("Input"):
            circuit.apply(edits.set_param(circuit, node.id, "start", 0.0))
    towards, away = peaks(circuit)
    assert towards == pytest.approx(away, rel=1e-9)


def test_33_a_bare_neighbour_fires_and_a_wrapped_one_rests():
    circuit = circuit_of("33_cross_talk")
    cells = {name: named(circuit, name) for name in ("Wrapped 1", "Wrapped 2", "Bare 1", "Bare 2")}

    def run():
        found = simulate(circuit, 16.0, record=[(cells[n], "axon[60].v") for n in ("Wrapped 2", "Bare 2")])
        return {n: found.spikes(c) for n, c in cells.items()}, {n: np.ptp(found[cells[n], "axon[60].v"]) for n in ("Wrapped 2", "Bare 2")}

    spikes, ranges = run()
    assert [len(spikes[n]) for n in ("Wrapped 1", "Wrapped 2", "Bare 1", "Bare 2")] == [2, 0, 2, 2]
    assert ranges["Wrapped 2"] < 0.1
    assert spikes["Bare 1"][0] > spikes["Wrapped 1"][0]
    wire = next(w for w in circuit.all(Wire) if w.type == "wire.ephaptic" and w.source == cells["Bare 1"])
    circuit.apply(edits.set_param(circuit, wire.id, "alpha", 0.2))
    spikes, ranges = run()
    assert len(spikes["Bare 2"]) == 0
    assert 10 < ranges["Bare 2"] < 12
    circuit.apply(edits.set_param(circuit, wire.id, "insulation", "on"))
    spikes, ranges = run()
    assert ranges["Bare 2"] < 0.1
    assert np.array_equal(spikes["Bare 1"], spikes["Wrapped 1"])


def test_34_a_clamped_soma_sees_little_of_a_far_synapse():
    circuit = circuit_of("34_space_clamp")
    near, far, cell = named(circuit, "Clamp near"), named(circuit, "Clamp far"), named(circuit, "Far synapse")
    run = simulate(circuit, 100.0, record=[(near, "i"), (far, "i"), (cell, "v"), (cell, "dend[18].v")])
    seen = {c: -run[c, "i"] for c in (near, far)}
    assert seen[near].max() > 2.2 * seen[far].max()
    assert run.time[seen[far].argmax()] > run.time[seen[near].argmax()] + 1.0
    assert np.allclose(run[cell, "v"], -65.0)
    assert run[cell, "dend[18].v"].max() > -55
    wire = next(w for w in circuit.all(Wire) if w.type == "wire.clamp" and w.source == far)
    circuit.apply(edits.set_param(circuit, wire.id, "at", "dend[18]"))
    here = simulate(circuit, 100.0, record=[(far, "i")])
    assert -here[far, "i"].min() > 0.95 * seen[near].max()
