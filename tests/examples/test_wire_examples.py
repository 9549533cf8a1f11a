"""The shipped circuits about wires do what their notes say."""

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.records import Node, Wire
from neurolab.core.resources import resource
from neurolab.engine.simulate import simulate
from neurolab.storage.format import load

REGISTRY = builtin_registry()


def circuit_of(name):
    return load(resource("examples") / f"{name}.nlab", REGISTRY).circuit


def named(circuit, label):
    return next(n.id for n in circuit.all(Node) if n.label == label)


def synapse(circuit, source, target):
    return next(w.id for w in circuit.all(Wire) if (w.source, w.target) == (named(circuit, source), named(circuit, target)))


def change(circuit, record_id, **values):
    circuit.apply(edits.set_params(circuit, record_id, values))


def finishes(circuit):
    run = simulate(circuit, 240.0)
    return [float(run.spikes(named(circuit, f"Finish, {which}"))[0]) - 125.0 for which in ("bare", "myelin")]


def test_20_myelin_wins_by_forty_ms_and_loses_when_it_goes():
    circuit = circuit_of("20_myelin_race")
    bare, wrapped = finishes(circuit)
    assert bare - wrapped == pytest.approx(43.0, abs=1.0)
    change(circuit, synapse(circuit, "Start", "Finish, myelin"), axon="unmyelinated")
    assert finishes(circuit)[1] == pytest.approx(bare, abs=0.1)


def test_20_a_cell_that_is_dragged_away_is_reached_later_and_a_thick_axon_is_as_fast_as_myelin():
    circuit = circuit_of("20_myelin_race")
    bare, wrapped = finishes(circuit)
    change(circuit, synapse(circuit, "Start", "Finish, bare"), diameter=49.0)
    assert finishes(circuit)[0] == pytest.approx(wrapped, abs=0.2)
    circuit.apply(edits.move(circuit, {named(circuit, "Finish, myelin"): (840.0, 90.0)}))
    assert finishes(circuit)[1] > wrapped + 5.0
    assert bare > 50.0


def test_21_one_synapse_tires_and_the_other_wakes_up():
    circuit = circuit_of("21_tiring_synapses")
    wires = [synapse(circuit, "Source", which) for which in ("Depressing", "Facilitating")]
    run = simulate(circuit, 1600.0, record=[(w, "released") for w in wires])
    spikes = run.spikes(named(circuit, "Source"))
    burst = [run[w, "released"][np.rint(spikes[spikes < 600] / 0.025).astype(int)] for w in wires]
    assert len(burst[0]) > 8
    assert all(np.diff(burst[0]) < 0)
    assert burst[0][-1] < 0.2 * burst[0][0]
    assert all(np.diff(burst[1][:8]) > 0)
    assert burst[1].max() > 4 * burst[1][0]
    again = round(spikes[spikes > 1000][0] / 0.025)
    assert run[wires[0], "released"][again] > 0.6 * burst[0][0]  # rested in the pause


def test_22_the_cell_fires_when_the_trains_meet_and_only_then():
    circuit = circuit_of("22_coincidence")
    run = simulate(circuit, 1500.0)
    a, b, fired = (run.spikes(named(circuit, label)) for label in ("A", "B", "Coincidence"))
    nearest = [float(np.min(np.abs(b - a[np.argmin(np.abs(a - t))]))) for t in fired]
    assert 3 <= len(fired) <= 12
    assert max(nearest) < 6.0
    for label in ("A", "B"):
        change(circuit, synapse(circuit, label, "Coincidence"), weight=6.0)
    assert len(simulate(circuit, 1500.0).spikes(named(circuit, "Coincidence"))) > len(a)


@pytest.mark.parametrize(("start", "place"), [(5.4, "Far right"), (7.5, "Right"), (10.0, "Ahead"), (12.5, "Left"), (14.6, "Far left")])
def test_23_the_place_of_the_active_cell_tells_the_direction(start, place):
    """Jeffress (1948): a place code for the difference between the ears."""
    circuit = circuit_of("23_sound_localisation")
    change(circuit, named(circuit, "Right ear"), start=start)
    run = simulate(circuit, 300.0)
    counts = {label: len(run.spikes(named(circuit, label))) for label in ("Far right", "Right", "Ahead", "Left", "Far left")}
    assert counts.pop(place) >= 9
    assert not any(counts.values())


def test_28_a_gap_junction_makes_two_cells_fire_together_and_without_it_they_drift():
    run = simulate(circuit_of("28_gap_junction"), 3_000.0)
    circuit = circuit_of("28_gap_junction")

    def gaps(word):
        first, second = (run.spikes(named(circuit, f"{name}, {word}")) for name in "AB")
        return np.array([np.abs(second - t).min() for t in first[first > 1_500.0]]), len(first) - len(second)

    (together, difference), (drifting, other_difference) = gaps("joined"), gaps("apart")
    assert together.max() < 2.0
    assert np.ptp(together) < 0.1
    assert difference == 0
    assert drifting.max() > 10.0
    assert other_difference < -2
