"""What a compound finds to act on where it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.pathways import answers
from neurolab.catalog.spec import CellSpec, CompoundSpec, MechanismSpec
from neurolab.circuit.records import Node, Region

if TYPE_CHECKING:
    from neurolab.catalog.registry import Registry
    from neurolab.circuit.circuit import Circuit

HINT = "Its help page says what it binds; a channel or receptor can be added to a cell in the inspector"


def answers_of(registry: Registry, node: Node, compound: CompoundSpec) -> bool:
    """Whether anything in a node's model answers to a compound, alone or beside another."""
    spec = registry[node.type] if node.type in registry else None  # noqa: SIM401 - `Registry.get` checks a class
    if not isinstance(spec, CellSpec):
        return False
    mechanisms = spec.mechanisms if node.mechanisms is None else node.mechanisms
    for compartment in node.compartments or spec.compartments:
        mechanisms = (*mechanisms, *compartment.mechanisms)
    parts = (registry.get(m, MechanismSpec) for m in dict.fromkeys(mechanisms))
    return bool(answers(registry, (*spec.effects, *(e for part in parts for e in part.effects)), compound))


def why_idle(circuit: Circuit, compound_id: str, place: str) -> str:
    """Return why a compound does nothing at a place, or an empty text when something there answers to it."""
    registry = circuit.registry
    compound = registry.get(compound_id, CompoundSpec)
    where = circuit[place]
    nodes = [n for n in circuit.all(Node) if where.covers(n.x, n.y)] if isinstance(where, Region) else [where] if isinstance(where, Node) else []
    cells = [n for n in nodes if n.type in registry and isinstance(registry[n.type], CellSpec)]
    if not cells or any(answers_of(registry, n, compound) for n in cells):
        return ""
    names = ", ".join(sorted({registry[n.type].title for n in cells}))
    return f"{compound.title} will do nothing here: {names} has none of what it acts on"
