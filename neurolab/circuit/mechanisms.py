"""What a cell is made of: which mechanisms fit, and the edits that add and remove them on a cell of the circuit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.catalog.compose import compose
from neurolab.catalog.spec import CellSpec, MechanismSpec
from neurolab.circuit.diff import Diff
from neurolab.circuit.edits import mended_wires, params_of
from neurolab.circuit.records import Node
from neurolab.core.errors import CircuitError, NeurolabError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.circuit.circuit import Circuit


def mechanisms_of(circuit: Circuit, node: Node) -> tuple[str, ...]:
    """Return the type ids of a cell's mechanisms: its own list, or that of its type; empty for everything else."""
    if node.mechanisms is not None:
        return node.mechanisms
    spec = circuit.registry[node.type] if node.type in circuit.registry else None  # noqa: SIM401 - a registry is no mapping
    return spec.mechanisms if isinstance(spec, CellSpec) else ()


def set_mechanisms(circuit: Circuit, node_id: str, mechanisms: Iterable[str]) -> Diff:
    """Return the diff that gives a cell another list of mechanisms.

    Values of parameters that it still has stay; synapses onto a receptor that has gone go, too; leads that observed a variable that has gone
    observe the main output.

    Raises
    ------
    CircuitError
        When the node is no cell.
    SpecError
        When the mechanisms make no sense together: one of them twice, or one that reads what this cell has not.
    """
    node = circuit.get(node_id, Node)
    spec = circuit.registry[node.type]
    if not isinstance(spec, CellSpec):
        raise CircuitError(f"{spec.title} has no mechanisms", "Only biological cells are made of mechanisms: change its type first")
    if in_space(circuit, node):
        raise CircuitError(f"The mechanisms of '{node.label or node_id}' lie in its compartments", "Edit the table of compartments instead")
    wanted = tuple(circuit.registry.get(m, MechanismSpec).type_id for m in mechanisms)
    compose(circuit.registry, spec, wanted)
    new = replace(node, mechanisms=None if wanted == spec.mechanisms else wanted)
    known = params_of(circuit, new)
    new = replace(new, params={name: value for name, value in node.params.items() if name in known})
    diff = Diff(updated={node_id: (node, new)}) if new != node else Diff()
    return diff.then(mended_wires(circuit, {node_id: new}))


def in_space(circuit: Circuit, node: Node) -> bool:
    """Whether a node is a cell of several compartments, each with mechanisms of its own."""
    spec = circuit.registry[node.type]
    return isinstance(spec, CellSpec) and bool(spec.compartments if node.compartments is None else node.compartments)


def with_needs(circuit: Circuit, now: tuple[str, ...], type_id: str) -> tuple[str, ...]:
    """Return a list of mechanisms with one more, and before it those without which it cannot work."""
    spec = circuit.registry.get(type_id, MechanismSpec)
    names = {circuit.registry[m].name for m in now}
    missing = [m for m in spec.needs if circuit.registry[m].name not in names]
    return now if spec.name in names else (*now, *missing, type_id)


def fitting_mechanisms(circuit: Circuit, node: Node) -> list[MechanismSpec]:
    """Return the mechanisms that could be added to a cell, in the order of the catalogue: those that it has not and whose ports it has."""
    spec, now = circuit.registry[node.type], mechanisms_of(circuit, node)
    if not isinstance(spec, CellSpec):
        return []
    names = {circuit.registry[m].name for m in now}
    if in_space(circuit, node):
        return []
    stores = tuple(m for m in now if circuit.registry.get(m, MechanismSpec).family == "organelle")
    found: list[MechanismSpec] = []
    for mechanism in circuit.registry.all(MechanismSpec):
        if mechanism.name not in names and _makes_sense(circuit, spec, with_needs(circuit, stores, mechanism.type_id)):
            found.append(mechanism)
    return found


def _makes_sense(circuit: Circuit, spec: CellSpec, mechanisms: tuple[str, ...]) -> bool:
    try:
        compose(circuit.registry, spec, mechanisms)
    except NeurolabError:
        return False
    return True
