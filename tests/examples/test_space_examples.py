"""The shipped circuits about cells in space do what their notes say."""

from dataclasses import replace

import numpy as np
import pytest
from test_examples import circuit_of, named

from neurolab.circuit import edits
from neurolab.circuit.records import Node
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
