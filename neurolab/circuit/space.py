"""Edits of cells in space: pure functions that return the diff of one change of a cell's table of compartments."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.catalog.compose import visible_params
from neurolab.catalog.morphology import check_compartments, mechanisms_of, segment_at
from neurolab.catalog.spec import CellSpec
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Node, Wire
from neurolab.core.errors import CircuitError, SpecError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.catalog.spec import Compartment
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
            updated[wire.id] = (wire, replace(wire, params={k: v for k, v in wire.params.items() if k != "at"}))
    return Diff(updated=updated)


def _exists(compartments: Sequence[Compartment], at: str) -> bool:
    try:
        segment_at(compartments, at)
    except SpecError:
        return False
    return True
