"""The shipped circuits about receptors, inhibition on dendrites and the characters of AdEx do what their notes say."""

import numpy as np
import pytest
from test_examples import Watched, circuit_of, named

from neurolab.circuit import edits
from neurolab.circuit.axons import traces_of
from neurolab.circuit.records import Node, Wire
from neurolab.engine.simulate import simulate


def test_35_each_receptor_answers_the_burst_in_its_own_way():
    circuit = circuit_of("35_receptors")
    labels = ("AMPA", "NMDA", "Nicotinic", "GABA-A", "Glycine", "GABA-B", "Muscarinic")
    seen = Watched(circuit, 1250.0, *((label, "v") for label in labels))
    first, last = seen.spikes("Source")[[0, -1]]
    assert (first > 100, last < 255) == (True, True)

    def at(label, time):
        return seen.trace(label, "v")[round(time / 0.1)] - seen.trace(label, "v")[0]

    for label in ("AMPA", "Nicotinic"):
        assert seen.trace(label, "v").max() + 62 > 3
        assert abs(at(label, last + 100)) < 0.1, "quick"
    assert at("NMDA", last + 60) > 3, "slow"
    for label in ("GABA-A", "Glycine"):
        assert seen.trace(label, "v").min() + 62 < -1.5
        assert abs(at(label, last + 100)) < 0.1
    assert abs(at("GABA-B", first + 6)) < 0.1, "nothing after one spike"
    assert at("GABA-B", last + 100) < -8, "a long dip after a burst"
    assert abs(at("Muscarinic", 490)) < 0.01
    assert 0.3 < at("Muscarinic", 600) < 0.6 * at("Muscarinic", 1240), "slowly"
    wires = [w for w in circuit.all(Wire) if w.type.startswith("synapse.")]
    assert all({"g", "i"} <= {q.name for q in traces_of(circuit, w)} for w in wires)


def test_36_inhibition_on_the_path_silences_and_beyond_it_does_not():
    circuit = circuit_of("36_inhibition_on_dendrites")
    run = simulate(circuit, 1000.0)
    rates = {}
    for label in ("On the path", "Beyond"):
        times = run.spikes(named(circuit, label))
        rates[label] = [np.sum((times >= t) & (times < t + 500)) / 40 / 0.5 for t in (0, 500)]
    assert rates["On the path"][0] == pytest.approx(rates["Beyond"][0], rel=0.15)
    assert rates["On the path"][1] < 0.1 * rates["On the path"][0]
    assert 0.55 < rates["Beyond"][1] / rates["Beyond"][0] < 0.8, "a third is lost"


def test_37_eight_characters():
    """Counts and first intervals of Naud et al. (2008) as computed from their numbers (600 ms, step 0.1 ms)."""
    circuit = circuit_of("37_eight_characters")
    run = simulate(circuit, 700.0)
    by_label = {n.label: run.spikes(n.id) for n in circuit.all(Node) if n.type == "cell.adex"}
    assert len(by_label) == 8
    assert np.diff(by_label["Adapting"])[:5] == pytest.approx([11.6, 14.7, 20.0, 29.8, 48.0], abs=0.4)
    assert len(by_label["Transient spiking"]) == 1
    assert len(by_label["Tonic spiking"]) == pytest.approx(61, abs=2)
    bursting = np.diff(by_label["Regular bursting"])
    assert np.sum(bursting > 100) >= 3
    assert np.sum(bursting < 10) >= 4
    late = by_label["Delayed, accelerating"]
    assert np.all(np.diff(late, 2)[2:20] < 0)
    assert np.diff(by_label["Delayed bursting"]).max() > 50
    assert len(set(np.diff(by_label["Irregular spiking"]).round(0))) > 10


def test_37_a_preset_put_on_another_cell_gives_the_other_character():
    circuit = circuit_of("37_eight_characters")
    cell = named(circuit, "Transient spiking")
    circuit.apply(edits.apply_preset(circuit, cell, "tonic"))
    run = simulate(circuit, 700.0)
    assert np.array_equal(run.spikes(cell), run.spikes(named(circuit, "Tonic spiking")))
