"""What several selected records have in common, without widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from neurolab.catalog.spec import CellSpec, MechanismSpec, MeterSpec, ModelSpec, PlasticitySpec, Spec, StimulusSpec, UnitSpec, WireSpec
from neurolab.circuit import edits
from neurolab.circuit.records import Node, Record, Wire
from neurolab.editor.language import say
from neurolab.ui.widgets.symbols import mechanism_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import Param, Preset, Value
    from neurolab.circuit.circuit import Circuit

GROUP_TITLES: dict[type[Spec], str] = {CellSpec: "Biological cells", UnitSpec: "Artificial units", StimulusSpec: "Stimuli", MeterSpec: "Meters"}


@dataclass(frozen=True, slots=True)
class CommonParam:
    """One parameter that all selected records have; `value` is None where they differ."""

    name: str
    param: Param
    value: Value | None
    is_default: bool


def with_params(circuit: Circuit, ids: Sequence[str]) -> list[Node | Wire]:
    """Return the selected records that have parameters."""
    return [r for i in ids if i in circuit and isinstance(r := circuit[i], Node | Wire)]


def common_params(circuit: Circuit, ids: Sequence[str]) -> list[CommonParam]:
    """Return the parameters that every selected record has with the same unit, in the order of the first one's spec."""
    records = with_params(circuit, ids)
    if not records:
        return []
    tables: dict[object, dict[str, Param]] = {}
    for record in records:
        if _key(record) not in tables:
            tables[_key(record)] = edits.params_of(circuit, record)
    rows: list[CommonParam] = []
    for name, param in tables[_key(records[0])].items():
        if not all(name in t and t[name].unit == param.unit and bool(t[name].choices) == bool(param.choices) for t in tables.values()):
            continue
        defaults = {key: t[name].default for key, t in tables.items()}
        values = {r.params.get(name, defaults[_key(r)]) for r in records}
        is_default = all(r.params.get(name, defaults[_key(r)]) == defaults[_key(r)] for r in records)
        rows.append(CommonParam(name, param, next(iter(values)) if len(values) == 1 else None, is_default))
    return rows


def _key(record: Node | Wire) -> object:
    return record.type, record.mechanisms if isinstance(record, Node) else None


def title_of_group(registry: Registry, mechanism: str, spec: Spec, mechanisms: Sequence[str] | None = None) -> str:
    """Return the heading of the parameters of a mechanism, given by short name; the empty name is the model itself.

    `mechanisms` is the list of the cell where it differs from that of its type: a circuit's own mechanism has the short name of another one.
    """
    if not mechanism:
        return say("Membrane") if isinstance(spec, CellSpec) else say("Parameters")
    listed = (spec.mechanisms if isinstance(spec, CellSpec) else ()) if mechanisms is None else mechanisms
    known: list[Spec] = [registry.get(m, MechanismSpec) for m in listed if m in registry]
    known += registry.all(PlasticitySpec if isinstance(spec, WireSpec) else MechanismSpec)
    return next((m.title for m in known if m.name == mechanism), mechanism)


def grouped(rows: Sequence[CommonParam]) -> dict[str, list[CommonParam]]:
    """Return the rows by mechanism, the model's own first."""
    groups: dict[str, list[CommonParam]] = {"": []}
    for row in rows:
        groups.setdefault(mechanism_of(row.name), []).append(row)
    return {name: members for name, members in groups.items() if members}


def swap_choices(circuit: Circuit, records: Sequence[Record]) -> list[Spec]:
    """Return the types that all these records could have instead: cells and units for each other, wires by what joins their ends."""
    registry = circuit.registry
    if all(isinstance(r, Wire) for r in records):
        wires = [r for r in records if isinstance(r, Wire)]
        choices: list[set[str]] = [{s.type_id for s in edits.wire_choices(circuit, w.source, w.target)} | {w.type} for w in wires]
        allowed = set.intersection(*choices) if choices else set[str]()
        return [s for s in registry if s.type_id in allowed]
    kinds = {registry[r.type].kind for r in records if isinstance(r, Node)}
    if kinds <= {"cell", "unit"}:
        return [*registry.all(CellSpec), *registry.all(UnitSpec)]
    if len(kinds) == 1:
        return [s for s in registry if s.kind in kinds]
    return []


def common_presets(circuit: Circuit, records: Sequence[Node | Wire]) -> tuple[Preset, ...]:
    """Return the presets, where all the records are of one type."""
    types = {r.type for r in records}
    spec = circuit.registry[next(iter(types))] if len(types) == 1 else None
    return spec.presets if isinstance(spec, ModelSpec) else ()


def preset_of(circuit: Circuit, records: Sequence[Node | Wire]) -> str:
    """Return the id of the preset that the parameters are at, empty for values of one's own."""
    presets = common_presets(circuit, records)
    if not presets:
        return ""
    defaults = {name: p.default for name, p in edits.params_of(circuit, records[0]).items()}
    values = [{**defaults, **r.params} for r in records]
    if all(isinstance(r, Wire) for r in records):  # presets of wires leave strength and way alone
        return next((p.id for p in presets if all(v[name] == value for v in values for name, value in p.params.items())), "")
    return next((p.id for p in presets if all(v == {**defaults, **p.params} for v in values)), "")
