"""Which wires make sense, and the reason why others do not."""

from __future__ import annotations

import pytest
from helpers import add, connect, small_registry

from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Note, Opaque
from neurolab.circuit.wiring import refusal, require_wire
from neurolab.core.errors import CircuitError

TYPES = {
    "cell": "cell.leaky",
    "other": "cell.excitable",
    "unit": "unit.plain",
    "current": "stimulus.step_current",
    "ticks": "stimulus.regular",
    "number": "stimulus.constant",
    "scope": "meter.scope",
}


@pytest.fixture
def circuit() -> Circuit:
    future = Opaque(id="n9", raw={"kind": "node", "id": "n9", "type": "cell.future"})
    return Circuit(small_registry(), [future, Note(id="t1", x=0, y=0)])


@pytest.fixture
def ids(circuit) -> dict[str, str]:
    return {name: add(circuit, type_id) for name, type_id in TYPES.items()} | {"note": "t1", "future": "n9"}


@pytest.mark.parametrize(
    ("source", "target", "types"),
    [
        ("cell", "other", ["synapse.ampa", "wire.gap_junction"]),
        ("cell", "cell", ["synapse.ampa"]),
        ("unit", "unit", ["wire.weight"]),
        ("number", "unit", ["wire.weight"]),
        ("current", "cell", ["wire.current"]),
        ("ticks", "cell", ["synapse.ampa"]),
        ("unit", "scope", ["lead.probe"]),
        ("scope", "cell", []),
        ("number", "cell", []),
        ("cell", "current", []),
    ],
)
def test_choices(circuit, ids, source, target, types):
    assert [s.type_id for s in edits.wire_choices(circuit, ids[source], ids[target])] == types
    assert bool(refusal(circuit, ids[source], ids[target])) == (not types)


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        ("scope", "cell", "A meter only listens: draw the wire from the node to the meter"),
        ("cell", "current", "A stimulus has no input: draw the wire from the stimulus"),
        ("number", "cell", "A pure number drives units, not cells"),
        ("current", "unit", "Step does not drive a unit"),
        ("cell", "unit", "Leaky cell cannot be wired to Plain unit"),
    ],
)
def test_reasons(circuit, ids, source, target, reason):
    assert refusal(circuit, ids[source], ids[target]).startswith(reason)
    with pytest.raises(CircuitError, match="AMPA synapse does not lead from"):
        require_wire(circuit, "synapse.ampa", ids[source], ids[target])


def test_one_gap_junction_between_two_cells(circuit, ids):
    with pytest.raises(CircuitError, match="two different cells"):
        require_wire(circuit, "wire.gap_junction", ids["cell"], ids["cell"])
    connect(circuit, ids["cell"], ids["other"], "wire.gap_junction")
    for ends in (("cell", "other"), ("other", "cell")):
        with pytest.raises(CircuitError, match="there already is a gap junction"):
            require_wire(circuit, "wire.gap_junction", *(ids[e] for e in ends))


def test_many_synapses_between_two_cells_are_allowed(circuit, ids):
    assert connect(circuit, ids["cell"], ids["other"], "synapse.ampa") != connect(circuit, ids["cell"], ids["other"], "synapse.ampa")


def test_wires_join_known_nodes_only(circuit, ids):
    with pytest.raises(CircuitError, match="wires join nodes only"):
        require_wire(circuit, "synapse.ampa", ids["cell"], ids["note"])
    with pytest.raises(CircuitError, match="of a type that this version does not know"):
        require_wire(circuit, "synapse.ampa", ids["future"], ids["cell"])
    with pytest.raises(CircuitError, match="there is no record 'n77'"):
        require_wire(circuit, "synapse.ampa", "n77", ids["cell"])
