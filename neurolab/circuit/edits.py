"""Edits: pure functions that return the diff of one change. None of them applies it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.catalog.compose import visible_params
from neurolab.catalog.spec import CompoundSpec, ModelSpec, WireSpec
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Dose, Node, Note, Opaque, Record, Region, Settings, Wire
from neurolab.circuit.wiring import require_wire
from neurolab.core.errors import CircuitError, did_you_mean
from neurolab.core.units import to_unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from neurolab.catalog.spec import Param, Value
    from neurolab.circuit.circuit import Circuit


def params_of(circuit: Circuit, record: Node | Wire) -> dict[str, Param]:
    """Return the parameters that a record has, by qualified name; empty for a meter or an unknown type."""
    mechanisms = record.mechanisms if isinstance(record, Node) else None
    return visible_params(circuit.registry, circuit.registry[record.type], mechanisms)


def value_of(circuit: Circuit, record: Node | Wire, name: str) -> Value:
    """Return a parameter's value in its declared unit: the record's own, or the default."""
    return record.params.get(name, params_of(circuit, record)[name].default)


def _checked(known: Mapping[str, Param], owner: str, values: Mapping[str, Value]) -> dict[str, Value]:
    checked: dict[str, Value] = {}
    for name, value in values.items():
        if name not in known:
            raise CircuitError(f"{owner} has no parameter '{name}'", did_you_mean(name, known))
        param = known[name]
        checked[name] = param.clamp(value if param.choices else to_unit(value, param.unit))
    return checked


def add_node(circuit: Circuit, type_id: str, x: float, y: float, *, label: str = "", params: Mapping[str, Value] | None = None) -> tuple[str, Diff]:
    """Return the new node's id and the diff that adds it. Values may be texts such as ``"10 mV"``."""
    spec = circuit.registry[type_id]
    node = Node(id=circuit.new_id(Node), type=type_id, x=x, y=y, label=label or _free_label(circuit, spec.title))
    node = replace(node, params=_checked(params_of(circuit, node), spec.title, params or {}))
    return node.id, Diff(added={node.id: node})


def _free_label(circuit: Circuit, title: str) -> str:
    taken = {n.label for n in circuit.all(Node)}
    return next(label for i in range(1, len(taken) + 2) if (label := f"{title} {i}") not in taken)


def add_wire(circuit: Circuit, type_id: str, source: str, target: str, params: Mapping[str, Value] | None = None) -> tuple[str, Diff]:
    """Return the new wire's id and the diff that adds it.

    Raises
    ------
    CircuitError
        When such a wire makes no sense between these nodes; the message says why.
    """
    require_wire(circuit, type_id, source, target, variable=str((params or {}).get("variable", "")))
    wire = Wire(id=circuit.new_id(Wire), type=type_id, source=source, target=target)
    wire = replace(wire, params=_checked(params_of(circuit, wire), circuit.registry[type_id].title, params or {}))
    return wire.id, Diff(added={wire.id: wire})


def add_dose(
    circuit: Circuit,
    compound: str,
    place: str,
    concentration: Value | None = None,
    *,
    start: Value = 0.0,
    stop: Value | None = None,
    onset: Value | None = None,
    washout: Value | None = None,
) -> tuple[str, Diff]:
    """Return the new dose's id and the diff that adds it. Omitted values come from the compound's spec."""
    spec = circuit.registry.get(compound, CompoundSpec)
    circuit[place]
    amount = spec.typical if concentration is None else to_unit(concentration, "uM")
    if not 0 <= amount < 1e9:
        raise CircuitError(f"a concentration of {amount:g} µM of {spec.title} makes no sense", "Give a value from 0 to 1,000,000,000 µM")
    dose = Dose(
        id=circuit.new_id(Dose),
        compound=compound,
        place=place,
        concentration=amount,
        start=to_unit(start, "ms"),
        stop=None if stop is None else to_unit(stop, "ms"),
        onset=spec.demo_onset if onset is None else to_unit(onset, "ms"),
        washout=spec.demo_washout if washout is None else to_unit(washout, "ms"),
    )
    return dose.id, Diff(added={dose.id: dose})


def add_region(circuit: Circuit, x: float, y: float, width: float, height: float, label: str = "") -> tuple[str, Diff]:
    """Return the new region's id and the diff that adds it."""
    region = Region(id=circuit.new_id(Region), x=x, y=y, width=width, height=height, label=label or f"Region {len(circuit.all(Region)) + 1}")
    return region.id, Diff(added={region.id: region})


def add_note(circuit: Circuit, x: float, y: float, text: str = "") -> tuple[str, Diff]:
    """Return the new note's id and the diff that adds it."""
    note = Note(id=circuit.new_id(Note), x=x, y=y, text=text)
    return note.id, Diff(added={note.id: note})


def remove(circuit: Circuit, record_ids: Iterable[str]) -> Diff:
    """Return the diff that removes records and all that hangs on them: wires of nodes, doses of places."""
    gone = {rid for rid in record_ids if not isinstance(circuit[rid], Settings)}
    for record in circuit:
        if isinstance(record, Wire):
            ends: tuple[str, ...] = (record.source, record.target)
        elif isinstance(record, Dose):
            ends = (record.place,)
        elif isinstance(record, Opaque):
            ends = record.references
        else:
            continue
        if gone.intersection(ends):
            gone.add(record.id)
    return Diff(removed={r.id: r for r in circuit if r.id in gone})


def update(circuit: Circuit, record_id: str, **fields: object) -> Diff:
    """Return the diff that replaces fields of one record (position, label, text, concentration ...)."""
    old = circuit[record_id]
    new: Record = replace(old, **fields)
    return Diff(updated={record_id: (old, new)}) if new != old else Diff()


def set_param(circuit: Circuit, record_id: str, name: str, value: Value) -> Diff:
    """Return the diff that sets one parameter, converted to its unit and clamped to its declared bounds."""
    return set_params(circuit, record_id, {name: value})


def set_params(circuit: Circuit, record_id: str, values: Mapping[str, Value]) -> Diff:
    """Return the diff that sets several parameters of one node or wire."""
    old = circuit[record_id]
    if not isinstance(old, Node | Wire):
        raise CircuitError(f"'{record_id}' has no parameters")
    checked = _checked(params_of(circuit, old), circuit.registry[old.type].title, values)
    return update(circuit, record_id, params={**old.params, **checked})


def reset_params(circuit: Circuit, record_id: str, names: Iterable[str] | None = None) -> Diff:
    """Return the diff that gives some or all parameters their defaults again."""
    old = circuit[record_id]
    if not isinstance(old, Node | Wire):
        raise CircuitError(f"'{record_id}' has no parameters")
    drop = set(old.params if names is None else names)
    return update(circuit, record_id, params={k: v for k, v in old.params.items() if k not in drop})


def apply_preset(circuit: Circuit, record_id: str, preset_id: str) -> Diff:
    """Return the diff that gives a node a preset's values and every other parameter its default."""
    node = circuit.get(record_id, Node)
    spec = circuit.registry.get(node.type, ModelSpec)
    for preset in spec.presets:
        if preset.id == preset_id:
            return update(circuit, record_id, params=_checked(params_of(circuit, node), spec.title, preset.params))
    raise CircuitError(f"{spec.title} has no preset '{preset_id}'", did_you_mean(preset_id, (p.id for p in spec.presets)))


def swap_type(circuit: Circuit, record_id: str, type_id: str) -> Diff:
    """Return the diff that gives a node or wire another type. Values of equally named parameters stay; wires that then make no sense go."""
    old = circuit[record_id]
    if isinstance(old, Wire):
        require_wire(circuit, type_id, old.source, old.target)
        new: Node | Wire = replace(old, type=type_id, params={})
    elif isinstance(old, Node):
        new = replace(old, type=type_id, params={}, mechanisms=None, label=old.label)
    else:
        raise CircuitError(f"'{record_id}' has no type to change")
    known = params_of(circuit, new)
    kept = {k: v for k, v in old.params.items() if k in known and known[k].unit == params_of(circuit, old)[k].unit}
    new = replace(new, params=_checked(known, circuit.registry[type_id].title, kept))
    diff = Diff(updated={record_id: (old, new)})
    if isinstance(new, Node):
        diff = diff.then(_broken_wires(circuit, new))
    return diff


def _broken_wires(circuit: Circuit, node: Node) -> Diff:
    removed: dict[str, Record] = {}
    for wire in circuit.wires_of(node.id):
        try:
            require_wire(circuit, wire.type, wire.source, wire.target, instead=node)
        except CircuitError:
            removed[wire.id] = wire
    return Diff(removed=removed)


def copy_of(circuit: Circuit, record_ids: Iterable[str]) -> list[Record]:
    """Return the records to put on a clipboard: those named, the wires between them and the doses on them."""
    chosen = set(record_ids)
    return [
        r
        for r in circuit
        if (isinstance(r, Node | Region | Note) and r.id in chosen)
        or (isinstance(r, Wire) and {r.source, r.target} <= chosen)
        or (isinstance(r, Dose) and r.place in chosen)
    ]


def paste(circuit: Circuit, records: Iterable[Record], dx: float, dy: float) -> tuple[list[str], Diff]:
    """Return the new ids and the diff that adds copies, shifted, with ids of their own and wires between the copies."""
    copies = list(records)
    new_id = {r.id: circuit.new_id(type(r)) for r in copies}
    added: dict[str, Record] = {}
    for record in copies:
        new: Record = replace(record, id=new_id[record.id])
        if isinstance(new, Node | Region | Note):
            new = replace(new, x=new.x + dx, y=new.y + dy)
        elif isinstance(new, Wire):
            if not {new.source, new.target} <= new_id.keys():
                continue
            new = replace(new, source=new_id[new.source], target=new_id[new.target])
        elif isinstance(new, Dose):
            if new.place not in new_id:
                continue
            new = replace(new, place=new_id[new.place])
        added[new.id] = new
    return list(added), Diff(added=added)


def move(circuit: Circuit, positions: Mapping[str, tuple[float, float]]) -> Diff:
    """Return the diff that puts nodes, regions and notes at new positions."""
    diff = Diff()
    for rid, (x, y) in positions.items():
        diff = diff.then(update(circuit, rid, x=x, y=y))
    return diff


def wash_out(circuit: Circuit, time: float, place: str | None = None) -> Diff:
    """Return the diff that ends the doses acting at `time` (ms), everywhere or at one place."""
    diff = Diff()
    for dose in circuit.all(Dose):
        if (place is None or dose.place == place) and (dose.stop is None or dose.stop > time):
            diff = diff.then(update(circuit, dose.id, stop=max(time, dose.start)))
    return diff


def wire_choices(circuit: Circuit, source: str, target: str) -> list[WireSpec]:
    """Return the wire types that make sense between two nodes, the usual one first."""
    choices: list[WireSpec] = []
    for spec in circuit.registry.all(WireSpec):
        try:
            require_wire(circuit, spec.type_id, source, target)
        except CircuitError:
            continue
        choices.append(spec)
    return choices
