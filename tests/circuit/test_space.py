"""Edits of cells in space: names of compartments, and types that are swapped."""

from dataclasses import replace

import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import Compartment
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.models import make_model, remove_model
from neurolab.circuit.records import Model, Node, Wire
from neurolab.circuit.space import compartments_of, rename_compartment, set_compartments
from neurolab.core.errors import CircuitError, SpecError
from neurolab.engine.compiler import compile_plan
from neurolab.storage.format import decode, encode

REGISTRY = builtin_registry()


def add(circuit: Circuit, edit, *args, **kwargs) -> str:
    record_id, diff = edit(circuit, *args, **kwargs)
    circuit.apply(diff)
    return record_id


@pytest.fixture
def wired() -> tuple[Circuit, str, str, str]:
    """A spiking stick with a table of its own, a synapse on its branch and a lead from there."""
    circuit = Circuit(REGISTRY)
    cell = add(circuit, edits.add_node, "cell.spiking_stick", 0, 0)
    table = compartments_of(circuit, circuit.get(cell, Node))
    circuit.apply(set_compartments(circuit, cell, (*table, Compartment("twig", 50.0, 1.0, table[1].mechanisms, "dend", 4))))
    source = add(circuit, edits.add_node, "stimulus.regular", -100, 0)
    synapse = add(circuit, edits.add_wire, "synapse.ampa", source, cell, {"at": "twig[2]"})
    scope = add(circuit, edits.add_node, "meter.scope", 100, 0)
    lead = add(circuit, edits.add_wire, "lead.probe", cell, scope, {"variable": "twig[3].v"})
    return circuit, cell, synapse, lead


def table_of(circuit: Circuit, cell: str) -> tuple[Compartment, ...]:
    return compartments_of(circuit, circuit.get(cell, Node))


def test_what_refers_to_a_compartment_follows_its_name(wired) -> None:
    circuit, cell, synapse, lead = wired
    for old, new in (("twig", "tip"), ("dend", "trunk")):
        diff = rename_compartment(circuit, cell, old, new)
        circuit.apply(diff)
    assert [(c.name, c.parent) for c in table_of(circuit, cell)] == [("soma", ""), ("trunk", "soma"), ("tip", "trunk")]
    assert circuit.get(synapse, Wire).params["at"] == "tip[2]"
    assert circuit.get(lead, Wire).params["variable"] == "tip[3].v"
    assert compile_plan(circuit).recorder.channels == ((cell, "tip[3].v"),)
    circuit.apply(diff.inverse())
    assert [c.name for c in table_of(circuit, cell)] == ["soma", "dend", "tip"]


def test_a_name_that_begins_like_another_is_another(wired) -> None:
    circuit, cell, synapse, _ = wired
    table = table_of(circuit, cell)
    circuit.apply(set_compartments(circuit, cell, (*table, replace(table[2], name="twig2"))))
    circuit.apply(edits.set_param(circuit, synapse, "at", "twig2[1]"))
    circuit.apply(rename_compartment(circuit, cell, "twig", "x"))
    assert circuit.get(synapse, Wire).params["at"] == "twig2[1]"


@pytest.mark.parametrize(
    ("old", "new", "error"), [("twig", "dend", "twice"), ("twig", "2x", "letter"), ("twig", "", "letter"), ("leaf", "x", "no comp")]
)
def test_a_name_that_makes_no_sense_is_refused(wired, old, new, error) -> None:
    circuit, cell, _, _ = wired
    with pytest.raises((CircuitError, SpecError), match=error):
        rename_compartment(circuit, cell, old, new)


def test_where_spikes_are_counted_keeps_its_name() -> None:
    circuit = Circuit(REGISTRY)
    cell = add(circuit, edits.add_node, "cell.bare_axon", 0, 0)
    with pytest.raises(CircuitError, match="spikes are counted"):
        rename_compartment(circuit, cell, "terminal", "end")
    circuit.apply(rename_compartment(circuit, cell, "axon", "fibre"))
    assert compile_plan(circuit).variables(cell)["fibre[3].v"].unit == "mV"


def test_a_copy_of_the_model_keeps_the_table_and_so_does_the_way_back(wired) -> None:
    circuit, cell, synapse, lead = wired
    before = circuit.get(cell, Node)
    spec = REGISTRY["cell.spiking_stick"]
    model, diff = make_model(circuit, spec.type_id, replace(spec, title="Mine"), (cell,))
    circuit.apply(diff)
    node = circuit.get(cell, Node)
    assert node.type != before.type
    assert (node.compartments, node.mechanisms) == (before.compartments, before.mechanisms)
    assert circuit.get(synapse, Wire).params["at"] == "twig[2]"
    assert circuit.get(lead, Wire).params["variable"] == "twig[3].v"
    assert decode(encode(circuit), REGISTRY).circuit[cell] == node
    compile_plan(circuit).advance(5)
    circuit.apply(remove_model(circuit, model))
    assert circuit.get(cell, Node) == before


def test_another_type_has_its_own_table_and_wires_move_to_its_first_compartment(wired) -> None:
    circuit, cell, synapse, lead = wired
    circuit.apply(edits.swap_type(circuit, cell, "cell.ball_and_stick"))
    assert circuit.get(cell, Node).compartments is None
    assert "at" not in circuit.get(synapse, Wire).params
    assert "variable" not in circuit.get(lead, Wire).params
    compile_plan(circuit)


def test_a_channel_of_ones_own_takes_its_place_in_every_compartment(wired) -> None:
    circuit, cell, _, _ = wired
    base = REGISTRY["channel.passive"]
    model, diff = make_model(circuit, "channel.passive", replace(base, equations=base.equations.replace("g*area", "2*g*area")), (cell,))
    circuit.apply(diff)
    own = circuit.get(model, Model).spec.type_id
    assert [own in c.mechanisms for c in table_of(circuit, cell)] == [False, True, True]
    assert decode(encode(circuit), REGISTRY).circuit[cell] == circuit.get(cell, Node)
    compile_plan(circuit).advance(5)
    circuit.apply(remove_model(circuit, model))
    assert ["channel.passive" in c.mechanisms for c in table_of(circuit, cell)] == [False, True, True]
