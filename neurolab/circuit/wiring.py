"""Which wires make sense, and why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.compose import parts_of
from neurolab.catalog.morphology import apart
from neurolab.catalog.spec import CellSpec, MechanismSpec, MeterSpec, Spec, StimulusSpec, UnitSpec, WireSpec
from neurolab.circuit.records import Node, Opaque, Wire
from neurolab.core.errors import CircuitError

if TYPE_CHECKING:
    from neurolab.catalog.registry import Registry
    from neurolab.circuit.circuit import Circuit

MOST_FIBRES = 16
"""Axons that may lie side by side: the work grows with the square of their number."""
_NOUNS = {
    "cell": "a biological cell",
    "unit": "an artificial unit",
    "meter": "a meter",
    "stimulus:current": "a current stimulus",
    "stimulus:voltage": "a voltage clamp",
    "stimulus:spikes": "a spike source",
    "stimulus:number": "an input value",
    "stimulus:light": "a light",
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


def require_wire(circuit: Circuit, type_id: str, source: str, target: str, *, instead: Node | None = None, variable: str = "") -> None:
    """Raise CircuitError with the reason when a wire of this type makes no sense; `instead` stands for the node of its id.

    `variable` is what a meter's lead would observe: a second lead between the same two is refused only for the same variable.
    """
    spec = circuit.registry.get(type_id, WireSpec)
    ends = [_node(circuit, rid, instead) for rid in (source, target)]
    first, second = (circuit.registry[n.type] for n in ends)
    reason = mismatch(spec, first, second, same=source == target and ends[0].size == 1)
    if reason:
        raise CircuitError(reason, _explain(circuit, first, second))
    if reason := not_beside(circuit.registry, spec, *ends):
        raise CircuitError(reason, "Edit the compartments of one of them; diameters may differ")
    if spec.carries == "outside" and len(beside(circuit, source) | beside(circuit, target)) > MOST_FIBRES:
        raise CircuitError(f"more than {MOST_FIBRES} axons side by side are too many", "Lay fewer of them together")
    if spec.carries in ("clamp", "outside") and max(n.size for n in ends) > 1:
        raise CircuitError(f"{spec.title} needs single cells, not a population", "Set its number of cells to 1")
    if reason := lacks_receptor(circuit.registry, spec, ends[1]):
        raise CircuitError(reason, "Add the receptor to the cell's mechanisms in the inspector, or choose another synapse")
    if reason := lacks_input(circuit.registry, spec, ends[1]):
        raise CircuitError(reason, "Add the opsin to the cell's mechanisms in the inspector, or with the light brush")
    if instead is None and spec.carries == "clamp" and any(w.type == type_id and w.target == target for w in circuit.all(Wire)):
        raise CircuitError("this cell is clamped already", "Remove the other clamp first: two amplifiers would fight")
    if instead is None and spec.carries in ("lead", "difference", "outside"):
        rivals = {(source, target)} if spec.carries == "lead" else {(source, target), (target, source)}
        for wire in circuit.all(Wire):
            if wire.type == type_id and (wire.source, wire.target) in rivals and wire.params.get("variable", "") == variable:
                raise CircuitError(f"there already is a {spec.title.lower()} between these two")


def mismatch(spec: WireSpec, source: Spec, target: Spec, *, same: bool = False) -> str:
    """Return why a wire of this type does not lead from one type of node to another (`same` node), or an empty text."""
    sides = (side_of(source), side_of(target))
    if sides not in spec.joins:
        return f"{spec.title} does not lead from {_noun(sides[0])} to {_noun(sides[1])}"
    if spec.carries in ("difference", "outside") and same:
        return f"{'a gap junction' if spec.carries == 'difference' else 'ephaptic coupling'} needs two different cells"
    if spec.carries == "outside":
        point = next((s for s in (source, target) if isinstance(s, CellSpec) and not s.compartments), None)
        return f"{point.title} has no length along which another axon could lie" if point is not None else ""
    return ""


def lacks_receptor(registry: Registry, spec: WireSpec, target: Node) -> str:
    """Return why a synapse finds nothing to act on at its target, or an empty text."""
    name = spec.receptor.rpartition(".")[2]
    if not name or spec.carries != "spikes" or target.type not in registry:
        return ""
    owner = registry[target.type]
    parts = parts_of(registry, owner, target.mechanisms)
    if any(isinstance(part, MechanismSpec) and part.arrival and part.name == name for _, part in parts):
        return ""
    title = registry[spec.receptor].title if spec.receptor in registry else name
    return f"This {owner.title} has no {title}: a {spec.title} would find nothing to act on"


def lacks_input(registry: Registry, spec: WireSpec, target: Node) -> str:
    """Return why what a wire carries reaches nothing at its target: no mechanism of the cell takes it; or an empty text."""
    owner, _, own = spec.into.rpartition(".")
    if not owner or target.type not in registry:
        return ""
    parts = parts_of(registry, registry[target.type], target.mechanisms)
    if any(prefix == f"{owner}." and own in {q.name for q in part.inputs} for prefix, part in parts):
        return ""
    return f"This {registry[target.type].title} expresses no opsin: light does nothing to it"


def unfit(registry: Registry, spec: WireSpec, source: Node, target: Node) -> str:
    """Return why a wire of this type makes no sense between two nodes as they are, or an empty text."""
    reason = mismatch(spec, registry[source.type], registry[target.type], same=source.id == target.id and source.size == 1)
    return reason or not_beside(registry, spec, source, target) or lacks_receptor(registry, spec, target) or lacks_input(registry, spec, target)


def not_beside(registry: Registry, spec: WireSpec, first: Node, second: Node) -> str:
    """Return why two cells cannot lie side by side in one space, or an empty text; and for wires that do not ask for it."""
    if spec.carries != "outside":
        return ""
    kinds = registry[first.type], registry[second.type]
    tables = [n.compartments or (k.compartments if isinstance(k, CellSpec) else ()) for n, k in zip((first, second), kinds, strict=True)]
    if not all(tables):
        return "two axons in space are needed"
    return apart(*tables)


def beside(circuit: Circuit, node_id: str) -> set[str]:
    """Return a cell and all that share the fluid outside with it: those joined one to the next."""
    found, todo = {node_id}, [node_id]
    while todo:
        for wire in circuit.wires_of(todo.pop()):
            if wire.type in circuit.registry and circuit.registry.get(wire.type, WireSpec).carries == "outside":
                new = {wire.source, wire.target} - found
                found |= new
                todo += new
    return found


def rests(circuit: Circuit, wire: Wire) -> str:
    """Return why a coupling of two fibres that made sense when it was drawn does nothing any more, or an empty text."""
    ends = circuit[wire.source], circuit[wire.target]
    if wire.type not in circuit.registry or not all(isinstance(n, Node) and n.type in circuit.registry for n in ends):
        return ""
    return not_beside(circuit.registry, circuit.registry.get(wire.type, WireSpec), *(n for n in ends if isinstance(n, Node)))


def _noun(side: str) -> str:
    return _NOUNS.get(side, side)


def refusal(circuit: Circuit, source: str, target: str) -> str:
    """Return why nothing at all can be wired between two nodes, or an empty text when something can."""
    first, second = (circuit.registry[_node(circuit, rid, None).type] for rid in (source, target))
    return _explain(circuit, first, second)


def _explain(circuit: Circuit, first: Spec, second: Spec) -> str:
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
