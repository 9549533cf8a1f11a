"""Wires that learn: choosing a rule, its parameters, keeping and forgetting what was learned, files."""

from __future__ import annotations

import json

import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits, learned, plasticity, populations
from neurolab.circuit.axons import trace_of, traces_of
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Opaque, Wire
from neurolab.core.errors import CircuitError, FileError, SpecError
from neurolab.storage.format import decode, encode

REGISTRY = builtin_registry()
STDP = "plasticity.stdp"


@pytest.fixture
def pair():
    """A circuit of two cells and a synapse; the ids of all."""
    circuit = Circuit(REGISTRY)
    ids = []
    for _ in range(2):
        node_id, diff = edits.add_node(circuit, "cell.lif", 0, 0)
        circuit.apply(diff)
        ids.append(node_id)
    wire_id, diff = edits.add_wire(circuit, "synapse.ampa", *ids)
    circuit.apply(diff)
    return circuit, *ids, wire_id


def learning(circuit, wire_id, **params):
    circuit.apply(plasticity.set_plasticity(circuit, [wire_id], STDP, params))
    return circuit.get(wire_id, Wire)


def test_a_rule_brings_its_parameters_and_takes_them_away(pair):
    circuit, _, _, wire_id = pair
    wire = learning(circuit, wire_id, A_plus=0.01, tau_plus="16.8 ms")
    assert dict(wire.params) == {"stdp.A_plus": 0.01, "stdp.tau_plus": 16.8}
    assert edits.value_of(circuit, wire, "stdp.A_minus") == 0.00525
    circuit.apply(edits.set_param(circuit, wire_id, "stdp.mu_plus", 5))
    assert circuit.get(wire_id, Wire).params["stdp.mu_plus"] == 1.0  # clamped
    diff = plasticity.set_plasticity(circuit, [wire_id], "")
    circuit.apply(diff)
    assert dict(circuit.get(wire_id, Wire).params) == {}
    circuit.apply(diff.inverse())
    assert circuit.get(wire_id, Wire).params["stdp.A_plus"] == 0.01


def test_presets_of_a_rule(pair):
    circuit, _, _, wire_id = pair
    learning(circuit, wire_id)
    circuit.apply(plasticity.apply_rule_preset(circuit, wire_id, "multiplicative"))
    assert circuit.get(wire_id, Wire).params == {"stdp.mu_plus": 1.0, "stdp.mu_minus": 1.0}
    with pytest.raises(CircuitError, match="no preset"):
        plasticity.apply_rule_preset(circuit, wire_id, "nonsense")


def test_only_synapses_learn_and_only_by_rules(pair):
    circuit, first, _, wire_id = pair
    scope, diff = edits.add_node(circuit, "meter.scope", 0, 0)
    circuit.apply(diff)
    lead, diff = edits.add_wire(circuit, "lead.probe", first, scope)
    circuit.apply(diff)
    with pytest.raises(CircuitError, match="it carries no spikes"):
        plasticity.set_plasticity(circuit, [lead], STDP)
    with pytest.raises(SpecError):
        plasticity.set_plasticity(circuit, [wire_id], "receptor.ampa")


def test_another_synapse_learns_on_and_a_fixed_wire_does_not(pair):
    circuit, _, _, wire_id = pair
    learning(circuit, wire_id, A_plus=0.01)
    circuit.apply(edits.swap_type(circuit, wire_id, "synapse.nmda"))
    assert circuit.get(wire_id, Wire).plasticity == STDP
    assert circuit.get(wire_id, Wire).params["stdp.A_plus"] == 0.01
    circuit.apply(edits.swap_type(circuit, wire_id, "wire.gap_junction"))
    assert circuit.get(wire_id, Wire).plasticity == ""


def test_what_can_be_recorded(pair):
    circuit, first, _, wire_id = pair
    wire = learning(circuit, wire_id)
    assert [q.name for q in traces_of(circuit, wire)] == ["weight", "w", "r", "o", "g", "i"]
    assert trace_of(circuit, f"{wire_id}.weight")[1].unit == "nS"
    circuit.apply(populations.set_size(circuit, first, 10))
    assert [q.name for q in traces_of(circuit, circuit.get(wire_id, Wire))] == ["weight", "g", "i"]


def test_learned_weights_are_kept_forgotten_and_do_not_outlive_other_connections(pair):
    circuit, first, _, wire_id = pair
    circuit.apply(populations.set_size(circuit, first, 3))
    learning(circuit, wire_id)
    circuit.apply(plasticity.keep_learned(circuit, {wire_id: [0.25, 0.5, 1.0]}))
    wire = circuit.get(wire_id, Wire)
    assert learned.unpacked(wire.learned) == [0.25, 0.5, 1.0]
    forget = plasticity.forget_learned(circuit, [wire_id])
    grow = populations.set_size(circuit, first, 4)
    rule = populations.set_rule(circuit, wire_id, kind="probability", p=0.5)
    for diff in (forget, grow, rule):
        circuit.apply(diff)
        assert circuit.get(wire_id, Wire).learned == ""
        circuit.apply(diff.inverse())
    assert circuit.get(wire_id, Wire) == wire


def test_files_keep_rule_parameters_and_learned_weights(pair):
    circuit, _, _, wire_id = pair
    learning(circuit, wire_id, A_plus=0.01)
    circuit.apply(plasticity.keep_learned(circuit, {wire_id: [0.75]}))
    again = decode(encode(circuit), REGISTRY).circuit
    assert again.get(wire_id, Wire) == circuit.get(wire_id, Wire)


def test_a_rule_of_a_newer_version_is_kept_and_damage_is_told(pair):
    circuit, _, _, wire_id = pair
    learning(circuit, wire_id)
    text = encode(circuit).decode()
    newer = decode(text.replace(STDP, "plasticity.telepathy").encode(), REGISTRY)
    assert isinstance(newer.circuit[wire_id], Opaque)
    assert "plasticity.telepathy" in newer.notices[0]
    data = json.loads(text)
    wire = next(r for r in data["records"] if r["id"] == wire_id)
    for value in ("####", learned.packed([2.0]), learned.packed([float("nan")]), "AAA="):
        wire["learned"] = value
        with pytest.raises(FileError, match="the learned weights are damaged"):
            decode(json.dumps(data).encode(), REGISTRY)


def test_too_many_weights_are_not_kept(pair):
    circuit, _, _, wire_id = pair
    learning(circuit, wire_id)
    with pytest.raises(CircuitError, match=r"200,001 synapses"):
        plasticity.keep_learned(circuit, {wire_id: [0.5] * 200_001})
