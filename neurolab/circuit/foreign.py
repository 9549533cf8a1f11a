"""Own models that come along with pasted nodes and wires: known ones are used, others get an id of this circuit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.catalog.spec import CellSpec, WireSpec
from neurolab.circuit.records import Model, Node, Wire

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from neurolab.catalog.spec import Compartment
    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Record


def is_needed(circuit: Circuit, model: Model, node_ids: set[str]) -> bool:
    """Whether one of these nodes is of a model, or has it among its mechanisms, or a wire between two of them is of it."""
    type_id = model.spec.type_id
    if isinstance(model.spec, WireSpec):
        return any(w.type == type_id and {w.source, w.target} <= node_ids for w in circuit.all(Wire))
    return any(n.id in node_ids and type_id in _types_of(circuit, n) for n in circuit.all(Node))


def _types_of(circuit: Circuit, node: Node) -> set[str]:
    spec = circuit.registry[node.type] if node.type in circuit.registry else None  # noqa: SIM401 - a registry is no mapping
    own = spec.mechanisms if isinstance(spec, CellSpec) else ()
    return {node.type, *own, *(node.mechanisms or ())}


def adopted(circuit: Circuit, records: Iterable[Record]) -> tuple[dict[str, Record], list[Record]]:
    """Return the own models to add, by id, and all other records with their types named as in this circuit."""
    copies = list(records)
    models = sorted((r for r in copies if isinstance(r, Model)), key=lambda m: isinstance(m.spec, CellSpec))
    type_ids: dict[str, str] = {}
    added: dict[str, Record] = {}
    for model in models:  # mechanisms before the cells that list them
        spec = model.spec
        if isinstance(spec, CellSpec):
            spec = replace(spec, mechanisms=_named(spec.mechanisms, type_ids), compartments=_in_parts(spec.compartments, type_ids))
        same = next((m for m in circuit.all(Model) if replace(m.spec, type_id=spec.type_id) == spec), None)
        if same is not None:
            type_ids[spec.type_id] = same.spec.type_id
            continue
        model_id = circuit.new_id(Model)
        type_ids[spec.type_id] = f"own.{model_id}.{spec.name}"
        added[model_id] = replace(model, id=model_id, spec=replace(spec, type_id=type_ids[spec.type_id]))
    return added, [_renamed(r, type_ids) for r in copies if not isinstance(r, Model)]


def _renamed(record: Record, type_ids: Mapping[str, str]) -> Record:
    if isinstance(record, Wire):
        return replace(record, type=type_ids.get(record.type, record.type))
    if not isinstance(record, Node) or not type_ids:
        return record
    mechanisms = None if record.mechanisms is None else _named(record.mechanisms, type_ids)
    compartments = None if record.compartments is None else _in_parts(record.compartments, type_ids)
    return replace(record, type=type_ids.get(record.type, record.type), mechanisms=mechanisms, compartments=compartments)


def _named(mechanisms: tuple[str, ...], type_ids: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(type_ids.get(m, m) for m in mechanisms)


def _in_parts(compartments: tuple[Compartment, ...], type_ids: Mapping[str, str]) -> tuple[Compartment, ...]:
    return tuple(replace(c, mechanisms=_named(c.mechanisms, type_ids)) for c in compartments)
