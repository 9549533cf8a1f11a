"""Edits of cells in space: pure functions that return the diff of one change of a cell's table of compartments."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.catalog.compose import visible_params
from neurolab.catalog.morphology import check_compartments, mechanisms_of, segment_at
from neurolab.catalog.spec import CellSpec
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Node, Wire
from neurolab.core.errors import CircuitError, SpecError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.catalog.spec import Compartment, Spec
    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Record


def compartments_of(circuit: Circuit, node: Node) -> tuple[Compartment, ...]:
    """Return the compartments of a node; empty when it is no cell in space."""
    if node.type not in circuit.registry:
        return ()
    spec = circuit.registry[node.type]
    if not isinstance(spec, CellSpec) or not spec.compartments:
        return ()
    return spec.compartments if node.compartments is None else node.compartments


def set_compartments(circuit: Circuit, node_id: str, compartments: Sequence[Compartment]) -> Diff:
    """Return the diff that gives a cell another table of compartments; wires to places that are gone go to the first compartment.

    Raises
    ------
    CircuitError, SpecError
        When the cell has no compartments, or the table makes no tree; the message names the compartment.
    """
    old = circuit.get(node_id, Node)
    spec = circuit.registry[old.type]
    if not isinstance(spec, CellSpec) or not spec.compartments:
        raise CircuitError(f"{spec.title} has no compartments", "Choose a cell in space, such as Ball and stick")
    table = tuple(compartments)
    check_compartments(table, spec.title)
    own = None if table == spec.compartments else table
    mechanisms = mechanisms_of(table)
    if set(mechanisms) == set(spec.mechanisms):
        mechanisms = None
    known = visible_params(circuit.registry, spec, mechanisms)
    params = {name: value for name, value in old.params.items() if name in known}
    new = replace(old, compartments=own, mechanisms=mechanisms, params=params)
    updated: dict[str, tuple[Record, Record]] = {node_id: (old, new)} if new != old else {}
    for wire in circuit.all(Wire):
        if wire.target == node_id and "at" in wire.params and not _exists(table, str(wire.params["at"])):
            updated[wire.id] = (wire, without(wire, "at"))
    return Diff(updated=updated)


def rename_compartment(circuit: Circuit, node_id: str, name: str, new: str) -> Diff:
    """Return the diff that gives a compartment another name; wires that end there and leads that show something of it follow.

    Raises
    ------
    CircuitError, SpecError
        When there is no such compartment, the name makes no sense or is taken, or spikes are counted there under its name.
    """
    node = circuit.get(node_id, Node)
    table = compartments_of(circuit, node)
    if name not in {c.name for c in table}:
        raise CircuitError(f"the cell has no compartment '{name[:40]}'", did_you_mean(name, (c.name for c in table)))
    if name == new:
        return Diff()
    if name == circuit.registry.get(node.type, CellSpec).spike_at:
        raise CircuitError(f"'{name}' keeps its name: that is where spikes are counted", "Rename another compartment")
    renamed = [replace(c, name=new if c.name == name else c.name, parent=new if c.parent == name else c.parent) for c in table]
    diff = set_compartments(circuit, node_id, renamed)
    place = re.compile(rf"{re.escape(name)}(?=\[|\.|$)")
    for wire in circuit.all(Wire):
        key = "at" if wire.target == node_id else "variable" if wire.source == node_id else ""
        if key in wire.params and place.match(value := str(wire.params[key])):
            diff.updated[wire.id] = (wire, replace(wire, params={**wire.params, key: place.sub(new, value, count=1)}))
    return diff


def is_copy(first: Spec, second: Spec) -> bool:
    """Whether a cell is made of the same parts as another one under the same name: a circuit's own copy of it, or the original."""
    if not (isinstance(first, CellSpec) and isinstance(second, CellSpec)):
        return first.type_id == second.type_id
    return (first.name, first.mechanisms, first.compartments) == (second.name, second.mechanisms, second.compartments)


def without(wire: Wire, name: str) -> Wire:
    """Return a wire that has the default of one parameter."""
    return replace(wire, params={k: v for k, v in wire.params.items() if k != name})


def homeless(circuit: Circuit, node: Node, wire: Wire) -> bool:
    """Whether a wire ends at a place that its target does not have."""
    table = compartments_of(circuit, node)
    return bool(table) and "at" in wire.params and not _exists(table, str(wire.params["at"]))


def _exists(compartments: Sequence[Compartment], at: str) -> bool:
    try:
        segment_at(compartments, at)
    except SpecError:
        return False
    return True
