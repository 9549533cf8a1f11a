"""Which wires make sense, and why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.spec import CellSpec, MeterSpec, Spec, StimulusSpec, UnitSpec, WireSpec
from neurolab.circuit.records import Node, Opaque, Wire
from neurolab.core.errors import CircuitError

if TYPE_CHECKING:
    from neurolab.circuit.circuit import Circuit

_NOUNS = {
    "cell": "a biological cell",
    "unit": "an artificial unit",
    "meter": "a meter",
    "stimulus:current": "a current stimulus",
    "stimulus:spikes": "a spike source",
    "stimulus:number": "an input value",
}


def side_of(spec: Spec) -> str:
    """Return what a node is to a wire: ``cell``, ``unit``, ``meter`` or ``stimulus:<signal>``."""
    return f"stimulus:{spec.emits}" if isinstance(spec, StimulusSpec) else spec.kind


def _node(circuit: Circuit, record_id: str, instead: Node | None) -> Node:
    if instead is not None and instead.id == record_id:
        return instead
    record = circuit[record_id]
    if isinstance(record, Opaque):
        raise CircuitError(f"'{record_id}' is of a type that this version does not know")
    if not isinstance(record, Node):
        raise CircuitError("wires join nodes only")
    return record


def require_wire(circuit: Circuit, type_id: str, source: str, target: str, *, instead: Node | None = None) -> None:
    """Raise CircuitError with the reason when a wire of this type makes no sense; `instead` stands for the node of its id."""
    spec = circuit.registry.get(type_id, WireSpec)
    ends = [_node(circuit, rid, instead) for rid in (source, target)]
    sides = tuple(side_of(circuit.registry[n.type]) for n in ends)
    if sides not in spec.joins:
        raise CircuitError(f"{spec.title} does not lead from {_NOUNS[sides[0]]} to {_NOUNS[sides[1]]}", refusal(circuit, source, target))
    if spec.carries == "difference" and source == target:
        raise CircuitError("A gap junction needs two different cells")
    if any(w.type == type_id and w.source == source and w.target == target for w in circuit.all(Wire)) and spec.carries in ("lead", "difference"):
        raise CircuitError(f"there already is a {spec.title.lower()} between these two")


def refusal(circuit: Circuit, source: str, target: str) -> str:
    """Return why nothing at all can be wired between two nodes, or an empty text when something can."""
    specs = [circuit.registry[_node(circuit, rid, None).type] for rid in (source, target)]
    first, second = specs
    pair = (side_of(first), side_of(second))
    if any(pair in w.joins for w in circuit.registry.all(WireSpec)):
        return ""
    if isinstance(first, MeterSpec):
        return "A meter only listens: draw the wire from the node to the meter"
    if isinstance(second, StimulusSpec):
        return "A stimulus has no input: draw the wire from the stimulus"
    if isinstance(first, StimulusSpec) and first.emits == "number" and isinstance(second, CellSpec):
        return "A pure number drives units, not cells: use a current, or a unit in between"
    if isinstance(first, StimulusSpec) and isinstance(second, UnitSpec):
        return f"{first.title} does not drive a unit"
    return f"{first.title} cannot be wired to {second.title}"
