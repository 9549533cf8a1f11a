"""Fibres that share the fluid outside them, inside the engine: what may be joined, and edits while they run."""

from dataclasses import replace

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import Compartment
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node, Settings
from neurolab.circuit.space import compartments_of, set_compartments
from neurolab.core.errors import CircuitError, EngineError
from neurolab.engine.compiler import compile_plan
from neurolab.engine.simulate import simulate
from neurolab.storage.format import decode, encode

REGISTRY = builtin_registry()


def add(circuit, edit, *args, **kwargs):
    record_id, diff = edit(circuit, *args, **kwargs)
    circuit.apply(diff)
    return record_id


def axons(n, *joined, **params):
    circuit = Circuit(REGISTRY, [Settings(dt=0.01)])
    cells = [add(circuit, edits.add_node, "cell.bare_axon", 0, 100 * k) for k in range(n)]
    wires = [add(circuit, edits.add_wire, "wire.ephaptic", cells[i], cells[j], params) for i, j in joined]
    kick = add(circuit, edits.add_node, "stimulus.pulse_train", -100, 0, params={"amplitude": 20_000.0, "width": 0.2, "start": 0.2, "period": 50.0})
    add(circuit, edits.add_wire, "wire.current", kick, cells[0])
    return circuit, cells, wires


def neighbour_of(circuit, cells, which=1):
    run = simulate(circuit, 2.0, record=[(cells[which], "axon[60].v")])
    return np.ptp(run[cells[which], "axon[60].v"])


def test_only_cells_in_space_lie_side_by_side():
    circuit, cells, _ = axons(1)
    point = add(circuit, edits.add_node, "cell.hodgkin_huxley", 0, 0)
    with pytest.raises(CircuitError, match="Hodgkin.Huxley has no length"):
        edits.add_wire(circuit, "wire.ephaptic", cells[0], point)
    with pytest.raises(CircuitError, match="needs two different cells"):
        edits.add_wire(circuit, "wire.ephaptic", cells[0], cells[0])
    assert "wire.ephaptic" not in {w.type_id for w in edits.wire_choices(circuit, cells[0], point)}
    other = add(circuit, edits.add_node, "cell.bare_axon", 0, 0)
    choices = [w.type_id for w in edits.wire_choices(circuit, cells[0], other)]
    assert "wire.ephaptic" in choices[1:]


def test_a_second_coupling_of_the_same_two_is_refused_both_ways():
    circuit, cells, _ = axons(2, (0, 1))
    for one, other in (cells, cells[::-1]):
        with pytest.raises(CircuitError, match="there already is"):
            edits.add_wire(circuit, "wire.ephaptic", one, other)


def test_what_cannot_lie_side_by_side_is_told():
    circuit, cells, wires = axons(2, (0, 1))
    table = compartments_of(circuit, circuit.get(cells[1], Node))
    circuit.apply(set_compartments(circuit, cells[1], [replace(table[0], segments=60), table[1]]))
    with pytest.raises(EngineError, match="not cut alike"):
        compile_plan(circuit)
    circuit.apply(set_compartments(circuit, cells[1], [*table, Compartment("side", 50.0, 5.0, parent="axon")]))
    with pytest.raises(EngineError, match="no unbranched fibre") as error:
        compile_plan(circuit)
    assert wires[0] in error.value.message
    circuit.apply(edits.set_param(circuit, wires[0], "insulation", "on"))
    compile_plan(circuit)  # under insulation anything may lie anywhere


def test_fibres_joined_one_to_the_next_share_one_space():
    chain, ring = axons(3, (0, 1), (1, 2)), axons(3, (0, 1), (1, 2), (0, 2))
    assert neighbour_of(*chain[:2], 2) == neighbour_of(*ring[:2], 2) > 1.0
    apart = axons(4, (0, 1), (2, 3))
    assert neighbour_of(*apart[:2], 1) > 1.0 > neighbour_of(*apart[:2], 2)


def test_the_tightest_coupling_counts():
    circuit, cells, wires = axons(3, (0, 1), (1, 2))
    both = neighbour_of(circuit, cells)
    circuit.apply(edits.set_param(circuit, wires[1], "alpha", 0.05))
    assert neighbour_of(circuit, cells) == both
    circuit.apply(edits.set_param(circuit, wires[0], "alpha", 0.05))
    assert neighbour_of(circuit, cells) < both / 2


def test_the_order_of_wires_and_cells_does_not_matter():
    one, other = axons(3, (0, 1), (1, 2)), axons(3, (2, 1), (1, 0))
    assert neighbour_of(*one[:2], 2) == neighbour_of(*other[:2], 2)


def test_insulation_comes_and_goes_while_the_axons_run():
    circuit, cells, wires = axons(2, (0, 1))
    plan = compile_plan(circuit, channels=[(cells[1], "axon[60].v")])
    plan.advance(100)
    for name, value in (("insulation", "on"), ("alpha", 0.3), ("insulation", "off")):
        diff = edits.set_param(circuit, wires[0], name, value)
        circuit.apply(diff)
        assert plan.param_changes(diff) is None
        new = compile_plan(circuit, channels=[(cells[1], "axon[60].v")])
        new.carry_over(plan)
        assert (new.time, new.value(cells[0], "axon[60].v")) == (plan.time, plan.value(cells[0], "axon[60].v"))
        plan = new
    plan.advance(150)
    assert plan.value(cells[1], "axon[60].v") != pytest.approx(-65.0, abs=0.5)


def test_a_clamp_holds_no_axon_that_lies_bare_beside_another():
    circuit, cells, wires = axons(2, (0, 1))
    clamp = add(circuit, edits.add_node, "stimulus.voltage_clamp", 0, 0)
    add(circuit, edits.add_wire, "wire.clamp", clamp, cells[1])
    with pytest.raises(EngineError, match="bare beside another"):
        compile_plan(circuit)
    circuit.apply(edits.set_param(circuit, wires[0], "insulation", "on"))
    compile_plan(circuit)


def test_axons_under_myelin_couple_too():
    circuit = Circuit(REGISTRY, [Settings(dt=0.005)])
    cells = [add(circuit, edits.add_node, "cell.ranvier", 0, 100 * k) for k in range(2)]
    add(circuit, edits.add_wire, "wire.ephaptic", *cells)
    kick = add(circuit, edits.add_node, "stimulus.pulse_train", 0, 0, params={"amplitude": 3000.0, "width": 0.2, "start": 0.2, "period": 50.0})
    add(circuit, edits.add_wire, "wire.current", kick, cells[0])
    run = simulate(circuit, 1.5, record=[(cells[1], "node5.v")])
    assert len(run.spikes(cells[0])) == 1
    assert np.ptp(run[cells[1], "node5.v"]) > 1.0


def test_wires_that_cross_on_the_canvas_do_not_touch():
    """Two synapses drawn as a cross and as two parallels are the same circuit."""
    voltages = []
    for places in (((0, 0), (0, 100), (300, 100), (300, 0)), ((0, 0), (0, 100), (300, 0), (300, 100))):
        circuit = Circuit(REGISTRY)
        sources = [add(circuit, edits.add_node, "stimulus.regular", *place, params={"rate": 20.0 + 30 * k}) for k, place in enumerate(places[:2])]
        targets = [add(circuit, edits.add_node, "cell.lif", *place) for place in places[2:]]
        for source, target in zip(sources, targets, strict=True):
            add(circuit, edits.add_wire, "synapse.ampa", source, target)
        run = simulate(circuit, 100.0, record=[(t, "v") for t in targets])
        voltages.append([run[t, "v"] for t in targets])
    assert np.array_equal(*voltages)


def test_it_is_saved_and_read():
    circuit, _, wires = axons(2, (0, 1), alpha=0.3, insulation="on")
    assert decode(encode(circuit), REGISTRY).circuit[wires[0]] == circuit[wires[0]]
