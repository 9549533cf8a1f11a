"""Fibres that share the fluid outside them, inside the engine: what may be joined, and edits while they run."""

from dataclasses import replace

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Node, Settings, Wire
from neurolab.circuit.space import compartments_of, set_compartments
from neurolab.circuit.wiring import MOST_FIBRES, rests
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


def test_what_cannot_lie_side_by_side_is_refused_while_it_is_drawn():
    circuit, cells, _ = axons(2)
    table = compartments_of(circuit, circuit.get(cells[1], Node))
    for other, reason in (((replace(table[0], segments=60), table[1]), "not cut alike"), ((*table, replace(table[1], name="side")), "branches")):
        circuit.apply(set_compartments(circuit, cells[1], other))
        with pytest.raises(CircuitError, match=reason):
            edits.add_wire(circuit, "wire.ephaptic", *cells)
        assert "wire.ephaptic" not in {w.type_id for w in edits.wire_choices(circuit, *cells)}
    circuit.apply(set_compartments(circuit, cells[1], (replace(table[0], diameter=5.0), table[1])))
    add(circuit, edits.add_wire, "wire.ephaptic", *cells)


def test_a_coupling_rests_while_its_axons_are_not_cut_alike():
    circuit, cells, wires = axons(2, (0, 1))
    table = compartments_of(circuit, circuit.get(cells[1], Node))
    wire = circuit.get(wires[0], Wire)
    assert not rests(circuit, wire)
    circuit.apply(set_compartments(circuit, cells[1], [replace(table[0], segments=60), table[1]]))
    assert "cut alike" in rests(circuit, wire)
    run = simulate(circuit, 2.0, record=[(cells[1], "terminal.v")])
    assert np.ptp(run[cells[1], "terminal.v"]) < 0.1
    circuit.apply(set_compartments(circuit, cells[1], table))
    assert neighbour_of(circuit, cells) > 1.0
    circuit.apply(edits.swap_type(circuit, cells[1], "cell.hodgkin_huxley"))
    assert not circuit.all(Wire)[0].type.startswith("synapse")
    assert wires[0] not in circuit


def test_a_nerve_has_so_many_axons():
    circuit, cells, wires = axons(MOST_FIBRES + 1, *((k, k + 1) for k in range(MOST_FIBRES - 1)))
    with pytest.raises(CircuitError, match="too many"):
        edits.add_wire(circuit, "wire.ephaptic", cells[-2], cells[-1])
    one_more = replace(circuit.get(wires[0], Wire), id="w99", source=cells[-2], target=cells[-1])
    circuit.apply(Diff(added={"w99": one_more}))  # from a file that somebody wrote
    with pytest.raises(EngineError, match="too many"):
        compile_plan(circuit)


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


def test_a_clamp_on_a_bare_axon_supplies_what_flows_along_both():
    """The current that holds one axon, injected, holds it too; its neighbour does the same in both cases."""
    currents = {}
    for kind in ("stimulus.voltage_clamp", "stimulus.step_current"):
        circuit, cells, _ = axons(2, (0, 1), alpha=0.3)
        circuit.apply(edits.remove(circuit, [n.id for n in circuit.all(Node) if n.type == "stimulus.pulse_train"]))
        amplitude = {"step": -67.0, "start": 0.0, "stop": 1e6} if "clamp" in kind else {"amplitude": currents["i"], "start": 0.0, "stop": 1e6}
        source = add(circuit, edits.add_node, kind, 0, 0, params=amplitude)
        add(circuit, edits.add_wire, "wire.clamp" if "clamp" in kind else "wire.current", source, cells[0], {"at": "axon[60]"})
        run = simulate(circuit, 60.0, record=[(source, "i"), (cells[0], "axon[60].v"), (cells[1], "axon[60].v"), (cells[0], "axon[58].v")])
        currents.setdefault("i", run[source, "i"][-1])
        seen = [run[cells[0], "axon[60].v"][-1], run[cells[1], "axon[60].v"][-1], run[cells[0], "axon[58].v"][-1]]
        currents[kind] = np.array(seen)
    assert currents["stimulus.voltage_clamp"][0] == pytest.approx(-67.0, abs=1e-6)
    assert currents["stimulus.voltage_clamp"] == pytest.approx(currents["stimulus.step_current"], abs=1e-3)
    assert abs(currents["stimulus.voltage_clamp"][1] + 65) > 0.01


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
