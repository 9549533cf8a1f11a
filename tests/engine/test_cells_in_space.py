"""Cells in space inside the engine: names, places of wires, edits while they run, chemistry, clamps, populations that are refused."""

from dataclasses import replace

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.morphology import joints_of, segment_at, segments_of
from neurolab.catalog.spec import Compartment
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node
from neurolab.circuit.space import compartments_of, set_compartments
from neurolab.core.errors import EngineError, SpecError
from neurolab.engine.compiler import compile_plan
from neurolab.engine.simulate import simulate
from neurolab.engine.tables import SOLVE
from neurolab.storage.format import decode, encode

REGISTRY = builtin_registry()
PASSIVE = ("channel.passive",)


def circuit_of(type_id="cell.spiking_stick", **params):
    circuit = Circuit(REGISTRY)
    cell = add(circuit, edits.add_node, type_id, 0, 0, params=params)
    return circuit, cell


def add(circuit, edit, *args, **kwargs):
    record_id, diff = edit(circuit, *args, **kwargs)
    circuit.apply(diff)
    return record_id


def excited(type_id="cell.spiking_stick", at="dend[3]"):
    circuit, cell = circuit_of(type_id)
    source = add(circuit, edits.add_node, "stimulus.regular", 0, 0, params={"rate": 200.0})
    wire = add(circuit, edits.add_wire, "synapse.ampa", source, cell, {"weight": 5.0, "at": at})
    return circuit, cell, wire


def test_only_circuits_with_such_cells_pay_for_the_solver():
    circuit = Circuit(REGISTRY)
    add(circuit, edits.add_node, "cell.hodgkin_huxley", 0, 0)
    assert SOLVE not in compile_plan(circuit).network.program[:, 0]
    assert SOLVE in compile_plan(circuit_of()[0]).network.program[:, 0]


def test_a_synapse_acts_where_it_ends():
    peaks = {}
    for at in ("", "dend[2]", "dend[17]"):
        circuit, cell, _ = excited("cell.ball_and_stick", at)
        run = simulate(circuit, 9.0, record=[(cell, "v"), (cell, "dend[2].v"), (cell, "dend[17].v")])
        peaks[at] = {name: run[cell, name].max() for name in ("v", "dend[2].v", "dend[17].v")}
    assert peaks[""]["v"] > peaks["dend[2]"]["v"] > peaks["dend[17]"]["v"]
    assert max(peaks["dend[17]"], key=peaks["dend[17]"].get) == "dend[17].v"


def test_any_variable_of_any_segment_is_read_by_its_qualified_name():
    circuit, cell, _ = excited()
    plan = compile_plan(circuit)
    plan.advance(400)
    assert plan.read(cell, "v") == plan.read(cell, "soma.v")
    assert plan.read(cell, "dend[3].ampa.g") is not None
    assert plan.read(cell, "dend[3].na_hh.m") is None
    assert plan.read(cell, "dend[99].v") is None
    assert "dend[19].v" in plan.variables(cell)
    with pytest.raises(EngineError, match="has no variable"):
        simulate(circuit, 1.0, record=[(cell, "dend[20].v")])


def test_a_place_that_does_not_exist_is_named():
    circuit, _cell, wire = excited()
    circuit.apply(edits.set_param(circuit, wire, "at", "dent"))
    with pytest.raises(EngineError, match=r"no compartment 'dent'") as error:
        compile_plan(circuit)
    assert "dend" in error.value.hint


def test_the_same_bits_whatever_the_blocks_of_steps():
    circuit, cell, _ = excited()
    runs = []
    for pieces in ([800], [1, 7, 192, 600]):
        plan = compile_plan(circuit)
        for n in pieces:
            plan.advance(n)
        runs.append([plan.value(cell, name) for name in ("v", "dend[3].v", "dend[19].v", "na_hh.m")])
    assert runs[0] == runs[1]


def test_snapshots_hold_every_compartment():
    circuit, cell, _ = excited()
    plan = compile_plan(circuit)
    plan.advance(300)
    kept = plan.snapshot()
    plan.advance(500)
    later = plan.value(cell, "dend[19].v")
    plan.restore(kept)
    plan.advance(500)
    assert plan.value(cell, "dend[19].v") == later


def test_an_edit_keeps_the_state_of_every_compartment():
    circuit, cell, wire = excited()
    plan = compile_plan(circuit)
    plan.advance(800)
    before = [plan.value(cell, f"dend[{k}].v") for k in range(20)]
    circuit.apply(edits.set_param(circuit, wire, "at", "dend[10]"))
    again = compile_plan(circuit)
    again.carry_over(plan)
    assert [again.value(cell, f"dend[{k}].v") for k in range(20)] == before
    assert np.ptp(before) > 0.5


def test_a_number_is_a_message_and_a_shape_a_new_plan():
    circuit, cell, wire = excited()
    plan = compile_plan(circuit)
    changes = plan.param_changes(edits.set_param(circuit, cell, "passive.g", 0.5))
    assert changes is not None
    plan.set_values(changes)
    assert plan.read(cell, "dend[7].passive.g") == pytest.approx(0.5)
    for diff in (edits.set_param(circuit, cell, "R_a", 300.0), edits.set_param(circuit, wire, "at", "soma")):
        assert compile_plan(circuit).param_changes(diff) is None
    shorter = [replace(c, length=100.0) if c.name == "dend" else c for c in compartments_of(circuit, circuit[cell])]
    assert compile_plan(circuit).param_changes(set_compartments(circuit, cell, shorter)) is None


def test_what_belongs_to_one_compartment_stays_its_own():
    circuit, cell = circuit_of()
    table = [replace(c, params={"passive.g": 0.7}) if c.name == "dend" else c for c in compartments_of(circuit, circuit[cell])]
    circuit.apply(set_compartments(circuit, cell, table))
    plan = compile_plan(circuit)
    plan.set_values(plan.param_changes(edits.set_param(circuit, cell, "passive.g", 0.2)))
    assert plan.read(cell, "dend[3].passive.g") == pytest.approx(0.7)


def test_a_blocker_reaches_the_soma_of_a_cell_in_space():
    circuit, cell, _ = excited(at="soma")
    assert len(simulate(circuit, 60.0).spikes(cell)) > 1
    add(circuit, edits.add_dose, "compound.ttx", cell, 10.0, onset=0.001)
    assert len(simulate(circuit, 60.0).spikes(cell)) == 0


def test_a_spike_is_sent_on_from_where_it_is_tested():
    circuit = Circuit(REGISTRY)
    axon = add(circuit, edits.add_node, "cell.ranvier", 0, 0)
    target = add(circuit, edits.add_node, "cell.lif", 0, 0)
    kick = add(circuit, edits.add_node, "stimulus.step_current", 0, 0, params={"amplitude": 3000.0, "start": 0.5, "stop": 0.7})
    add(circuit, edits.add_wire, "wire.current", kick, axon)
    add(circuit, edits.add_wire, "synapse.ampa", axon, target, {"weight": 50.0})
    run = simulate(circuit, 20.0, dt=0.005, record=[(target, "v")])
    assert len(run.spikes(axon)) == 1
    assert run.spikes(axon)[0] == pytest.approx(0.95, abs=0.1)
    assert len(run.spikes(target)) >= 1


def test_what_cannot_be_is_refused():
    circuit, cell = circuit_of()
    soma, dend = compartments_of(circuit, circuit[cell])
    for table, message in (
        ((), "1 to 200"),
        ((soma, replace(dend, parent="axon")), "parent 'axon'"),
        ((soma, replace(dend, name="soma")), "twice"),
        ((soma, replace(dend, length=0.0)), "length"),
        ((soma, replace(dend, length=float("nan"))), "length"),
        ((soma, replace(dend, segments=5000)), "too many"),
        ((soma, replace(dend, name="1; rm")), "name"),
        ((replace(soma, parent="dend"), dend), "no parent"),
        ((soma, replace(dend, wraps=-1.0)), "myelin"),
    ):
        with pytest.raises(SpecError, match=message):
            set_compartments(circuit, cell, table)


def test_a_clamp_holds_the_segment_where_its_electrode_is():
    circuit, cell = circuit_of()
    clamp = add(circuit, edits.add_node, "stimulus.voltage_clamp", 0, 0, params={"holding": -50.0, "step": 0.0, "start": 5.0, "stop": 10.0})
    wire = add(circuit, edits.add_wire, "wire.clamp", clamp, cell, {"at": "dend[4]"})
    record = [(cell, "dend[4].v"), (cell, "dend[4].clamp.i"), (clamp, "i"), (cell, "dend[5].v")]
    run = simulate(circuit, 8.0, record=record)
    assert np.allclose(run[cell, "dend[4].v"], np.where(run.time > 5.0, 0.0, -50.0), atol=1e-6)
    assert np.allclose(run[clamp, "i"][1:], run[cell, "dend[4].clamp.i"][:-1])
    assert run[cell, "dend[5].v"].max() < -1.0
    diff = edits.set_param(circuit, wire, "at", "")
    plan = compile_plan(circuit)
    circuit.apply(diff)
    assert plan.param_changes(diff) is None  # an electrode that moves is a new plan
    moved = simulate(circuit, 4.0, record=[(cell, "v"), (cell, "clamp.i")])
    assert np.allclose(moved[cell, "v"], -50.0, atol=1e-6)
    circuit.apply(edits.set_param(circuit, wire, "at", "dend[4]"))
    table = compartments_of(circuit, circuit.get(cell, Node))
    circuit.apply(set_compartments(circuit, cell, [table[0], replace(table[1], segments=3)]))
    assert "at" not in circuit[wire].params


def test_a_wire_whose_place_goes_falls_back_to_the_first_compartment():
    circuit, cell, wire = excited(at="dend[15]")
    table = [replace(c, segments=5) if c.name == "dend" else c for c in compartments_of(circuit, circuit[cell])]
    circuit.apply(set_compartments(circuit, cell, table))
    assert "at" not in circuit[wire].params
    compile_plan(circuit).advance(10)


def test_a_table_of_ones_own_survives_a_file():
    circuit, cell = circuit_of()
    table = (
        *compartments_of(circuit, circuit[cell]),
        Compartment("axon", 300.0, 1.0, ("channel.na_hh", *PASSIVE), "soma", 7, 12.0, {"C_m": 0.5, "passive.g": 0.05}),
    )
    circuit.apply(set_compartments(circuit, cell, table))
    data = encode(circuit)
    again = decode(data, REGISTRY)
    assert again.circuit[cell] == circuit[cell]
    assert dict(again.circuit[cell].compartments[2].params) == {"C_m": 0.5, "passive.g": 0.05}
    assert encode(again.circuit) == data
    assert not again.notices


def test_places_have_names():
    table = (Compartment("soma", 20, 20, PASSIVE), Compartment("dend", 100, 1, PASSIVE, "soma", 5))
    assert [segment_at(table, at) for at in ("", "soma", "dend", "dend[4]")] == ["soma", "soma", "dend[2]", "dend[4]"]
    joints = joints_of(segments_of((*table, Compartment("b", 9, 1, PASSIVE, "soma"))), 100.0)
    assert [j.segment for j in joints].count(-1) == 1
    assert all(j.parent < k for k, j in enumerate(joints))
