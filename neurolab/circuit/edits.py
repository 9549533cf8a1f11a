"""Edits: pure functions that return the diff of one change. None of them applies it."""

from __future__ import annotations

from dataclasses import fields as dataclass_fields
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from neurolab.catalog.compose import recordable, visible_params
from neurolab.catalog.spec import CellSpec, CompoundSpec, MeterSpec, ModelSpec, Spec, StimulusSpec, UnitSpec, WireSpec
from neurolab.circuit.axons import retraced, trace_of, traced_by
from neurolab.circuit.diff import Diff
from neurolab.circuit.foreign import adopted, is_needed
from neurolab.circuit.grouping import carried, emptied, with_members
from neurolab.circuit.records import LIMIT, SETTINGS_BOUNDS, Dose, Group, Model, Node, Note, Opaque, Placed, Record, Region, Settings, Wire
from neurolab.circuit.rules import usual_rule
from neurolab.circuit.space import homeless, is_copy, without
from neurolab.circuit.wiring import mismatch, require_wire, unfit
from neurolab.core.errors import CircuitError, did_you_mean
from neurolab.core.units import to_unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from neurolab.catalog.spec import Param, Value
    from neurolab.circuit.circuit import Circuit

_SHORTEST = 1e-3
"""Shortest time constant of a dose, ms: shorter than any step, and safe to divide by."""


def params_of(circuit: Circuit, record: Node | Wire) -> dict[str, Param]:
    """Return the parameters that a record has, by qualified name; empty for a meter or an unknown type."""
    mechanisms = record.mechanisms if isinstance(record, Node) else (record.plasticity,) if record.plasticity else None
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


def _own(known: Mapping[str, Param], values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values that differ from the defaults: the only ones that a record holds."""
    return {name: value for name, value in values.items() if name not in known or value != known[name].default}


def _finite(**numbers: float | None) -> None:
    for name, number in numbers.items():
        if number is not None and not -LIMIT <= number <= LIMIT:
            raise CircuitError(f"{name} cannot be {number:g}", f"Give a number from {-LIMIT:,.0f} to {LIMIT:,.0f}")


def _placeable(circuit: Circuit, type_id: str) -> Spec:
    spec = circuit.registry[type_id]
    if not isinstance(spec, CellSpec | UnitSpec | StimulusSpec | MeterSpec):
        raise CircuitError(f"{spec.title} is a {spec.kind} and cannot be placed on the canvas")
    return spec


def add_node(circuit: Circuit, type_id: str, x: float, y: float, *, label: str = "", params: Mapping[str, Value] | None = None) -> tuple[str, Diff]:
    """Return the new node's id and the diff that adds it. Values may be texts such as ``"10 mV"``."""
    spec = _placeable(circuit, type_id)
    _finite(x=x, y=y)
    node = Node(id=circuit.new_id(Node), type=spec.type_id, x=float(x), y=float(y), label=label or _free_label(circuit, spec.title))
    known = params_of(circuit, node)
    node = replace(node, params=_own(known, _checked(known, spec.title, params or {})))
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
    if circuit.registry.get(type_id, WireSpec).carries != "lead":
        sizes = circuit.get(source, Node).size, circuit.get(target, Node).size
        wire = replace(wire, rule=usual_rule(*sizes, seed=int(wire.id.removeprefix(Wire.prefix))))
    known = params_of(circuit, wire)
    wire = replace(wire, params=_own(known, _checked(known, circuit.registry[type_id].title, params or {})))
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
    dose = Dose(
        id=circuit.new_id(Dose),
        compound=compound,
        place=place,
        concentration=spec.typical if concentration is None else to_unit(concentration, "uM"),
        start=to_unit(start, "ms"),
        stop=None if stop is None else to_unit(stop, "ms"),
        onset=spec.demo_onset if onset is None else to_unit(onset, "ms"),
        washout=spec.demo_washout if washout is None else to_unit(washout, "ms"),
    )
    return dose.id, Diff(added={dose.id: _checked_dose(circuit, dose)})


def _checked_dose(circuit: Circuit, dose: Dose) -> Dose:
    """Return the dose with time constants that can be divided by; raise CircuitError when it makes no sense."""
    if not isinstance(circuit[dose.place], Node | Region | Opaque):
        raise CircuitError(f"a dose lies on a node or a region, not on a {circuit[dose.place].kind}")
    if not 0 <= dose.concentration <= LIMIT:
        raise CircuitError(f"a concentration of {dose.concentration:g} µM makes no sense", f"Give a value from 0 to {LIMIT:,.0f} µM")
    _finite(start=dose.start, stop=dose.stop, onset=dose.onset, washout=dose.washout)
    if dose.stop is not None and dose.stop < dose.start:
        raise CircuitError(f"the dose would stop at {dose.stop:g} ms, before it starts at {dose.start:g} ms", "Set a later stop")
    return replace(dose, onset=max(dose.onset, _SHORTEST), washout=max(dose.washout, _SHORTEST))


def add_region(circuit: Circuit, x: float, y: float, width: float, height: float, label: str = "") -> tuple[str, Diff]:
    """Return the new region's id and the diff that adds it; a negative size reaches to the left or up."""
    _finite(x=x, y=y, width=width, height=height)
    left, top = min(x, x + width), min(y, y + height)
    label = label or f"Region {len(circuit.all(Region)) + 1}"
    region = Region(id=circuit.new_id(Region), x=left, y=top, width=abs(width), height=abs(height), label=label)
    return region.id, Diff(added={region.id: region})


def add_note(circuit: Circuit, x: float, y: float, text: str = "") -> tuple[str, Diff]:
    """Return the new note's id and the diff that adds it."""
    _finite(x=x, y=y)
    note = Note(id=circuit.new_id(Note), x=x, y=y, text=text)
    return note.id, Diff(added={note.id: note})


def remove(circuit: Circuit, record_ids: Iterable[str]) -> Diff:
    """Return the diff that removes records and all that hangs on them: wires of nodes, doses of places. Settings and models stay."""
    gone = {rid for rid in with_members(circuit, record_ids) if not isinstance(circuit[rid], Settings | Model)}
    hanging = {r.id: (*ends, traced_by(r)) for r in circuit if (ends := ends_of(r))}
    while found := {rid for rid, ends in hanging.items() if rid not in gone and not gone.isdisjoint(ends)}:
        gone |= found
    gone |= emptied(circuit, gone)
    return Diff(removed={r.id: r for r in circuit if r.id in gone})


def ends_of(record: Record) -> tuple[str, ...]:
    """Return the ids of the records without which one cannot be: a wire's nodes, a dose's place."""
    if isinstance(record, Wire):
        return record.source, record.target
    if isinstance(record, Dose):
        return (record.place,)
    return record.references if isinstance(record, Opaque) else ()


def update(circuit: Circuit, record_id: str, **fields: Any) -> Diff:
    """Return the diff that replaces fields of one record (position, label, text, concentration ...).

    Raises
    ------
    CircuitError
        When a number is not finite, or the dose would make no sense.
    """
    old = circuit[record_id]
    if not isinstance(old, Settings):
        _finite(**{name: value for name, value in fields.items() if isinstance(value, float | int)})
    if isinstance(old, Opaque):
        new: Record = replace(old, raw={**old.raw, **fields})
    elif unknown := fields.keys() - {f.name for f in dataclass_fields(old)}:
        raise CircuitError(f"a {old.kind} has no {', '.join(sorted(unknown))}")
    else:
        new = replace(old, **fields)
    if isinstance(new, Dose):
        new = _checked_dose(circuit, new)
    if isinstance(new, Settings):
        _check_settings(new)
    return Diff(updated={record_id: (old, new)}) if new != old else Diff()


def _check_settings(settings: Settings) -> None:
    if settings.seed != int(settings.seed):
        raise CircuitError(f"the seed cannot be {settings.seed:g}", "Give a whole number")
    for name, (low, high) in SETTINGS_BOUNDS.items():
        if not low <= getattr(settings, name) <= high:
            raise CircuitError(f"{name} cannot be {getattr(settings, name):g}", f"Give a value from {low:g} to {high:g}")


def set_param(circuit: Circuit, record_id: str, name: str, value: Value) -> Diff:
    """Return the diff that sets one parameter, converted to its unit and clamped to its declared bounds."""
    return set_params(circuit, record_id, {name: value})


def set_params(circuit: Circuit, record_id: str, values: Mapping[str, Value]) -> Diff:
    """Return the diff that sets several parameters of one node or wire."""
    old = circuit[record_id]
    if not isinstance(old, Node | Wire):
        raise CircuitError(f"'{record_id}' has no parameters")
    known = params_of(circuit, old)
    checked = _checked(known, circuit.registry[old.type].title, values)
    return update(circuit, record_id, params=_own(known, {**old.params, **checked}))


def reset_params(circuit: Circuit, record_id: str, names: Iterable[str] | None = None) -> Diff:
    """Return the diff that gives some or all parameters their defaults again."""
    old = circuit[record_id]
    if not isinstance(old, Node | Wire):
        raise CircuitError(f"'{record_id}' has no parameters")
    drop = set(old.params if names is None else names)
    return update(circuit, record_id, params={k: v for k, v in old.params.items() if k not in drop})


def apply_preset(circuit: Circuit, record_id: str, preset_id: str) -> Diff:
    """Return the diff that gives a node a preset's values and every other parameter its default; a wire keeps its other values."""
    node = circuit[record_id]
    if not isinstance(node, Node | Wire):
        raise CircuitError(f"'{record_id}' has no presets")
    spec = circuit.registry.get(node.type, ModelSpec)
    for preset in spec.presets:
        if preset.id == preset_id:
            known = params_of(circuit, node)
            kept: Mapping[str, Value] = node.params if isinstance(node, Wire) else {}
            return update(circuit, record_id, params=_own(known, {**kept, **_checked(known, spec.title, preset.params)}))
    raise CircuitError(f"{spec.title} has no preset '{preset_id}'", did_you_mean(preset_id, (p.id for p in spec.presets)))


def swap_type(circuit: Circuit, record_id: str, type_id: str) -> Diff:
    """Return the diff that gives a node or wire another type; see `swap_types`."""
    return swap_types(circuit, (record_id,), type_id)


def swap_types(circuit: Circuit, record_ids: Iterable[str], type_id: str) -> Diff:
    """Return the diff that gives nodes or wires another type.

    Values of equally named parameters of the same unit stay, as far as the new bounds allow. A wire that then makes no sense becomes the
    first one that does and has the same sign, or goes when there is none; leads that observed a variable that the new type has not observe
    its main output.
    """
    swapped = {record_id: _swapped(circuit, record_id, type_id) for record_id in record_ids}
    updated: dict[str, tuple[Record, Record]] = {rid: (circuit[rid], new) for rid, new in swapped.items() if new != circuit[rid]}
    return Diff(updated=updated).then(mended_wires(circuit, swapped))


def _swapped(circuit: Circuit, record_id: str, type_id: str) -> Node | Wire:
    old = circuit[record_id]
    if isinstance(old, Wire):
        if type_id != old.type:
            require_wire(circuit, type_id, old.source, old.target, variable=str(old.params.get("variable", "")))
        learns = circuit.registry.get(type_id, WireSpec).carries == "spikes"
        new: Node | Wire = replace(old, type=type_id, params={}, plasticity=old.plasticity * learns, learned=old.learned * learns)
    elif isinstance(old, Node):
        own = is_copy(_placeable(circuit, type_id), circuit.registry[old.type])
        new = replace(old, type=type_id, params={}, mechanisms=old.mechanisms if own else None, compartments=old.compartments if own else None)
    else:
        raise CircuitError(f"'{record_id}' has no type to change")
    before, after = params_of(circuit, old), params_of(circuit, new)
    kept = {k: v for k, v in old.params.items() if k in after and k in before and _alike(before[k], after[k])}
    return replace(new, params=_own(after, _checked(after, circuit.registry[type_id].title, kept)))


def _alike(first: Param, second: Param) -> bool:
    return first.unit == second.unit and first.choices == second.choices


def mended_wires(circuit: Circuit, swapped: Mapping[str, Node | Wire]) -> Diff:
    """Return the diff of the wires at records that are about to change: those that then make no sense adapt or go; see `swap_types`."""
    removed: dict[str, Record] = {}
    updated: dict[str, tuple[Record, Record]] = {}
    for wire in circuit.all(Wire):
        if wire.source not in swapped and wire.target not in swapped:
            continue
        source, target = (swapped.get(rid, circuit[rid]) for rid in (wire.source, wire.target))
        if not (isinstance(source, Node) and isinstance(target, Node)):
            continue
        if unfit(circuit.registry, circuit.registry.get(wire.type, WireSpec), source, target):
            fitting = _fitting_wire(circuit, wire, source, target)
            if fitting is None:
                removed[wire.id] = wire
            else:
                updated[wire.id] = (wire, fitting)
        elif wire.source in swapped and not _can_observe(circuit, source, str(wire.params.get("variable", ""))):
            updated[wire.id] = (wire, without(wire, "variable"))
        elif wire.target in swapped and homeless(circuit, target, wire):
            updated[wire.id] = (wire, without(wire, "at"))
    return Diff(removed=removed, updated=updated)


def _can_observe(circuit: Circuit, node: Node, variable: str) -> bool:
    known = recordable(circuit.registry, circuit.registry[node.type], node.mechanisms, node.compartments)
    return variable in ("", *known) or trace_of(circuit, variable) is not None


def _fitting_wire(circuit: Circuit, wire: Wire, source: Node, target: Node) -> Wire | None:
    """Return the wire with the same ends that makes sense between these two kinds of node and keeps the sign; None when there is none."""
    old = circuit.registry.get(wire.type, WireSpec)
    if old.carries in ("lead", "difference", "outside") or not mismatch(old, circuit.registry[source.type], circuit.registry[target.type]):
        return None  # a synapse whose receptor has gone does not turn into one of another kind
    inhibits = old.sign == "inhibitory"
    if old.sign == "signed":
        strength = value_of(circuit, wire, old.gain) if old.gain else value_of(circuit, wire, "weight")
        inhibits = not isinstance(strength, str) and strength < 0
    for spec in circuit.registry.all(WireSpec):
        unlike = "excitatory" if inhibits else "inhibitory"
        if spec.carries == "difference" or spec.sign == unlike or unfit(circuit.registry, spec, source, target):
            continue
        new = replace(wire, type=spec.type_id, params={}, plasticity="", learned="")
        name = spec.gain or "weight"
        known = params_of(circuit, new)
        if inhibits and spec.sign == "signed" and name in known:
            new = replace(new, params=_own(known, _checked(known, spec.title, {name: -abs(float(known[name].default))})))
        return new
    return None


def copy_of(circuit: Circuit, record_ids: Iterable[str]) -> list[Record]:
    """Return the records to put on a clipboard: those named, the wires between them, the doses on them and the own models that they use."""
    chosen = set(carried(circuit, record_ids))
    return [
        r
        for r in circuit
        if (isinstance(r, Model) and is_needed(circuit, r, chosen))
        or (isinstance(r, Placed) and r.id in chosen)
        or (isinstance(r, Wire) and {r.source, r.target} <= chosen)
        or (isinstance(r, Dose) and r.place in chosen)
    ]


def paste(circuit: Circuit, records: Iterable[Record], dx: float, dy: float) -> tuple[list[str], Diff]:
    """Return the new ids and the diff that adds copies, shifted, with ids of their own and wires between the copies."""
    _finite(dx=dx, dy=dy)
    added, copies = adopted(circuit, records)
    pasted = len(added)
    new_id = {r.id: circuit.new_id(type(r)) for r in copies}
    for record in copies:
        new: Record = replace(record, id=new_id[record.id])
        if isinstance(new, Group):
            new = replace(new, members=tuple(new_id[m] for m in new.members if m in new_id))
        if isinstance(new, Placed):
            new = replace(new, x=new.x + dx, y=new.y + dy)
            _finite(x=new.x, y=new.y)
        elif isinstance(new, Wire):
            if not {new.source, new.target} <= new_id.keys():
                continue
            new = replace(new, source=new_id[new.source], target=new_id[new.target], params=retraced(new.params, new_id))
        elif isinstance(new, Dose):
            if new.place not in new_id:
                continue
            new = replace(new, place=new_id[new.place])
        added[new.id] = new
    return list(added)[pasted:], Diff(added=added)


def move(circuit: Circuit, positions: Mapping[str, tuple[float, float]]) -> Diff:
    """Return the diff that puts what lies on the canvas at new positions."""
    updated: dict[str, tuple[Record, Record]] = {}
    for rid, (x, y) in positions.items():
        updated.update(update(circuit, rid, x=x, y=y).updated)
    return Diff(updated=updated)


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
