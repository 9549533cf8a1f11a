import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.mechanisms import fitting_mechanisms, mechanisms_of, set_mechanisms, with_needs
from neurolab.circuit.records import Node, Wire
from neurolab.core.errors import CircuitError, SpecError

HH, AMPA, M_CURRENT = "cell.hodgkin_huxley", "receptor.ampa", "channel.m_current"


@pytest.fixture
def circuit() -> Circuit:
    return Circuit(builtin_registry())


def add(circuit: Circuit, type_id: str, **params: float) -> str:
    node_id, diff = edits.add_node(circuit, type_id, 0, 0, params=params)
    circuit.apply(diff)
    return node_id


def wire(circuit: Circuit, type_id: str, source: str, target: str, **params: str) -> str:
    wire_id, diff = edits.add_wire(circuit, type_id, source, target, params)
    circuit.apply(diff)
    return wire_id


def test_an_added_mechanism_brings_its_parameters_and_keeps_the_others(circuit: Circuit) -> None:
    cell = add(circuit, HH, **{"na_hh.g_Na": 100.0})
    node = circuit.get(cell, Node)
    circuit.apply(set_mechanisms(circuit, cell, (*mechanisms_of(circuit, node), M_CURRENT)))
    node = circuit.get(cell, Node)
    assert node.params == {"na_hh.g_Na": 100.0}
    assert any(name.startswith("m_current.") for name in edits.params_of(circuit, node))


def test_the_types_own_list_is_not_stored(circuit: Circuit) -> None:
    cell = add(circuit, HH)
    before = circuit.get(cell, Node)
    own = mechanisms_of(circuit, before)
    circuit.apply(set_mechanisms(circuit, cell, own[1:]))
    assert circuit.get(cell, Node).mechanisms == own[1:]
    circuit.apply(set_mechanisms(circuit, cell, own))
    assert circuit.get(cell, Node) == before


def test_a_removed_receptor_takes_its_synapses_and_nothing_else_along(circuit: Circuit) -> None:
    source, target, scope = add(circuit, HH), add(circuit, HH), add(circuit, "meter.scope")
    excites, inhibits = wire(circuit, "synapse.ampa", source, target), wire(circuit, "synapse.gaba_a", source, target)
    back, lead = wire(circuit, "synapse.ampa", target, source), wire(circuit, "lead.probe", target, scope, variable="ampa.g")
    before = {r.id: r for r in circuit}
    kept = tuple(m for m in mechanisms_of(circuit, circuit.get(target, Node)) if m != AMPA)
    diff = set_mechanisms(circuit, target, kept)
    circuit.apply(diff)
    assert excites not in circuit
    assert inhibits in circuit
    assert back in circuit
    assert circuit.get(lead, Wire).params == {}
    circuit.apply(diff.inverse())
    assert {r.id: r for r in circuit} == before


def test_a_synapse_needs_its_receptor(circuit: Circuit) -> None:
    source, target = add(circuit, HH), add(circuit, HH)
    circuit.apply(set_mechanisms(circuit, target, ("channel.leak",)))
    assert all(not spec.receptor for spec in edits.wire_choices(circuit, source, target))
    with pytest.raises(CircuitError, match="has no AMPA"):
        edits.add_wire(circuit, "synapse.ampa", source, target)


def test_what_makes_no_sense_is_refused(circuit: Circuit) -> None:
    cell, unit = add(circuit, HH), add(circuit, "unit.tanh")
    with pytest.raises(SpecError, match="twice"):
        set_mechanisms(circuit, cell, (AMPA, AMPA))
    with pytest.raises(SpecError, match="not a mechanism"):
        set_mechanisms(circuit, cell, ("unit.tanh",))
    with pytest.raises(CircuitError, match="has no mechanisms"):
        set_mechanisms(circuit, unit, (AMPA,))


def test_the_menu_offers_what_a_cell_has_not_and_can_carry(circuit: Circuit) -> None:
    cell = add(circuit, HH)
    node = circuit.get(cell, Node)
    offered = [m.type_id for m in fitting_mechanisms(circuit, node)]
    assert M_CURRENT in offered
    assert AMPA not in offered
    for type_id in offered:
        set_mechanisms(circuit, cell, with_needs(circuit, mechanisms_of(circuit, node), type_id))
    assert fitting_mechanisms(circuit, circuit.get(add(circuit, "unit.tanh"), Node)) == []


def test_what_a_mechanism_needs_comes_along(circuit: Circuit) -> None:
    cell = add(circuit, HH)
    node = circuit.get(cell, Node)
    assert "channel.sk" in [m.type_id for m in fitting_mechanisms(circuit, node)]
    more = with_needs(circuit, mechanisms_of(circuit, node), "channel.sk")
    assert more[-2:] == ("organelle.ca_pool", "channel.sk")
    circuit.apply(set_mechanisms(circuit, cell, more))
    with pytest.raises(SpecError):
        set_mechanisms(circuit, cell, (*mechanisms_of(circuit, node), "channel.sk"))
