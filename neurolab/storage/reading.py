"""From the fields of a file to records: unknown things become opaque, small faults notices, everything else one error."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields as dataclass_fields
from typing import TYPE_CHECKING, Any, cast

import msgspec
from msgspec import UNSET

from neurolab.catalog.compose import visible_params
from neurolab.catalog.morphology import check_compartments, mechanisms_of
from neurolab.catalog.spec import (
    CellSpec,
    Compartment,
    CompoundSpec,
    MechanismSpec,
    MeterSpec,
    PlasticitySpec,
    Spec,
    StimulusSpec,
    UnitSpec,
    WireSpec,
)
from neurolab.circuit.images import check_image
from neurolab.circuit.learned import can_learn, unpacked
from neurolab.circuit.models import check_spec, is_own
from neurolab.circuit.records import LOCK_ID, RECORD_CLASSES, SETTINGS_ID, Dose, Lock, Model, Node, Opaque, Record, Region, Settings, Wire
from neurolab.circuit.rules import Rule
from neurolab.circuit.wiring import mismatch
from neurolab.core.errors import FileError, NeurolabError, SpecError, UnitError, did_you_mean
from neurolab.core.units import to_unit
from neurolab.storage.migrations import FORMAT, Migrations
from neurolab.storage.models import fields_of_model, model_from
from neurolab.storage.places import CORRECT, in_words
from neurolab.storage.shapes import SHAPES, CompartmentShape, HeadShape, ModelShape, NodeShape, PictureShape, RecordShape, RuleShape, WireShape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from msgspec import Raw

    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import Param, Value

MAX_NOTICES = 50
MAX_DEPTH = 50
_MAX_CACHED = 256
_PLACED = (CellSpec, UnitSpec, StimulusSpec, MeterSpec)
_LISTS = {"selection", "hidden", "forbidden", "members"}
"""Fields that are plain lists of names."""
_OMITTED = {*_LISTS, "silenced"}
_CLASSES: dict[str, type[Record]] = {c.kind: c for c in RECORD_CLASSES if c is not Model}


class Notices:
    """What a person should know about a file that was opened all the same; the first few, then a count."""

    def __init__(self) -> None:
        self._first: list[str] = []
        self._count = 0

    def add(self, text: str) -> None:
        """Add one sentence."""
        self._count += 1
        if self._count <= MAX_NOTICES:
            self._first.append(text)

    @property
    def full(self) -> bool:
        """Whether further sentences are only counted."""
        return self._count >= MAX_NOTICES

    @property
    def texts(self) -> tuple[str, ...]:
        """All that a person can be expected to read."""
        more = self._count - MAX_NOTICES
        return (*self._first, f"and {more} more of this kind") if more > 0 else tuple(self._first)


class RecordReader:
    """Reads the records of one file.

    Parameters
    ----------
    registry : Registry
        The types that this version knows.
    migrations : Migrations
        Steps for files and types of earlier versions.
    from_format : int
        The file's format.
    """

    def __init__(self, registry: Registry, migrations: Migrations, from_format: int) -> None:
        self._registry = registry
        self._migrations = migrations
        self._from_format = from_format
        self._params: dict[tuple[str, tuple[str, ...] | None], dict[str, Param]] = {}
        self.notices = Notices()

    def read(self, raw: Raw) -> Record:
        """Return one record.

        Raises
        ------
        FileError
            When it is damaged; the message starts with the record's id where that can be read.
        """
        try:
            head = msgspec.json.decode(raw, type=HeadShape)
        except msgspec.MsgspecError as error:
            raise FileError(in_words(error), CORRECT) from None
        try:
            return self._read(head, raw)
        except msgspec.MsgspecError as error:
            raise FileError(f"record '{head.id}': {in_words(error)}", CORRECT) from None
        except NeurolabError as error:
            raise FileError(f"record '{head.id}': {error.message}", error.hint or CORRECT) from None

    def read_model(self, raw: Raw) -> Record | None:
        """Return a record that is a model of the circuit's own, None for any other record. `know` comes next.

        Raises
        ------
        FileError
            As `read`.
        """
        try:
            is_model = msgspec.json.decode(raw, type=HeadShape).kind == Model.kind
        except msgspec.MsgspecError:
            return None  # the error is told in its turn
        return self.read(raw) if is_model else None

    def know(self, models: Iterable[Model]) -> None:
        """Take the file's own models into the registry."""
        self._registry = self._registry.extended(m.spec for m in models)

    def check(self, model: Model) -> None:
        """Check the equations and everything else of a model, with all others known.

        Raises
        ------
        FileError
            Names the record, and the line of the equations.
        """
        try:
            check_spec(self._registry, model.spec, model.base)
        except NeurolabError as error:
            raise FileError(f"record '{model.id}': {error.message}", error.hint or CORRECT) from None

    def _read(self, head: HeadShape, raw: Raw) -> Record:
        _check_head(head)
        why = self._unknown(head)
        if why:
            return self._opaque(head.id, raw, why)
        shape = self._shape(head, raw)
        if isinstance(shape, ModelShape):
            model = model_from(head.id, shape.base, shape.spec)
            if isinstance(model.spec, WireSpec) and shape.base not in self._registry:
                return self._opaque(head.id, raw, f"what it was made from, '{shape.base[:60]}', is unknown")
            unknown = [m for m in getattr(model.spec, "mechanisms", ()) if m not in self._registry and not is_own(m)]
            return self._opaque(head.id, raw, f"its mechanism '{unknown[0][:60]}' is unknown") if unknown else model
        fields = {name: value for name in shape.__struct_fields__ if (value := getattr(shape, name)) is not UNSET}
        for name in _LISTS & fields.keys():
            fields[name] = tuple(fields[name])
        del fields["kind"]
        version = fields.pop("version", 1)
        if isinstance(shape, NodeShape) and isinstance(shape.mechanisms, list):
            unknown = [m for m in shape.mechanisms if m not in self._registry]
            if unknown:
                return self._opaque(head.id, raw, f"its mechanism '{unknown[0]}' is unknown")
            for mechanism in shape.mechanisms:
                self._registry.get(mechanism, MechanismSpec)
            fields["mechanisms"] = tuple(shape.mechanisms)
        if isinstance(shape, NodeShape) and isinstance(shape.compartments, list):
            table = self._compartments(head.id, self._registry[shape.type], shape.compartments)
            if isinstance(table, str):
                return self._opaque(head.id, raw, table)
            fields["compartments"] = table
            if set(mechanisms_of(table)) != set(self._registry.get(shape.type, CellSpec).mechanisms):
                fields["mechanisms"] = mechanisms_of(table)
        if isinstance(shape, WireShape) and shape.plasticity:
            if shape.plasticity not in self._registry:
                return self._opaque(head.id, raw, f"its rule of plasticity '{shape.plasticity[:60]}' is unknown")
            fields["plasticity"] = self._registry.get(shape.plasticity, PlasticitySpec).type_id
            _check_learned(self._registry, shape)
        if isinstance(shape, NodeShape | WireShape):
            spec = self._registry[shape.type]
            fields["type"] = spec.type_id
            migrated = self._migrations.params(shape.params, shape.type, version)
            parts = (fields["plasticity"],) if fields.get("plasticity") else fields.get("mechanisms")
            fields["params"] = self._checked(head.id, spec, parts, migrated)
        if isinstance(shape, WireShape) and isinstance(shape.rule, RuleShape):
            fields["rule"] = Rule(**{name: getattr(shape.rule, name) for name in shape.rule.__struct_fields__})
        if isinstance(shape, PictureShape):
            check_image(shape.media, shape.data)
        return _CLASSES[head.kind](**fields)

    def _compartments(self, record_id: str, spec: Spec, shapes: list[CompartmentShape]) -> tuple[Compartment, ...] | str:
        """Return the table of a cell in space, or why this version cannot use it."""
        if not isinstance(spec, CellSpec) or not spec.compartments:
            raise SpecError(f"{spec.title} has no compartments")
        mechanisms = tuple(dict.fromkeys(m for s in shapes for m in s.mechanisms))
        if unknown := [m for m in mechanisms if m not in self._registry]:
            return f"its mechanism '{unknown[0][:60]}' is unknown"
        for mechanism in mechanisms:
            self._registry.get(mechanism, MechanismSpec)
        table = tuple(
            Compartment(
                s.name, s.length, s.diameter, tuple(s.mechanisms), s.parent, s.segments, s.wraps, self._checked(record_id, spec, mechanisms, s.params)
            )
            for s in shapes
        )
        check_compartments(table, spec.title)
        return table

    def _shape(self, head: HeadShape, raw: Raw) -> RecordShape:
        shape = SHAPES[head.kind]
        if self._from_format == FORMAT:
            return msgspec.json.decode(raw, type=shape)
        return msgspec.convert(self._migrations.record(_plain(raw), self._from_format, FORMAT), type=shape)

    def _unknown(self, head: HeadShape) -> str:
        """Return why this version cannot use a record, or an empty text; raise when its type is of another kind."""
        if head.kind not in SHAPES:
            return f"its kind '{head.kind[:60]}' is unknown"
        if head.kind not in ("node", "wire", "dose"):
            return ""
        type_id = head.compound if head.kind == "dose" else head.type
        if not type_id:
            return ""
        if type_id not in self._registry:
            return f"its type '{type_id[:60]}' is unknown"
        spec = self._registry[type_id]
        wanted = {"node": _PLACED, "wire": WireSpec, "dose": CompoundSpec}[head.kind]
        if not isinstance(spec, wanted):
            raise SpecError(f"'{type_id}' is a {spec.kind} and cannot be a {head.kind}")
        if type_id == spec.type_id and head.version > spec.version:
            return f"its type '{type_id}' is of the newer version {head.version}"
        return ""

    def _opaque(self, record_id: str, raw: Raw, why: str) -> Opaque:
        fields = _plain(raw)
        if _depth(fields) > MAX_DEPTH:
            raise FileError("it is nested too deeply", CORRECT)
        self.notices.add(f"'{record_id}' is kept but not simulated: {why}. A newer neurolab may know it")
        return Opaque(id=record_id, raw=fields)

    def _checked(self, record_id: str, spec: Spec, mechanisms: tuple[str, ...] | None, params: Mapping[str, Value]) -> dict[str, Value]:
        if not params:
            return {}
        key = (spec.type_id, mechanisms)
        if key not in self._params:
            if len(self._params) >= _MAX_CACHED:
                self._params.clear()
            self._params[key] = visible_params(self._registry, spec, mechanisms)
        known = self._params[key]
        checked: dict[str, Value] = {}
        for name, value in params.items():
            if name not in known:
                hint = "" if self.notices.full else did_you_mean(name, known)
                self.notices.add(f"'{record_id}': {spec.title} has no parameter '{name[:60]}', it was left out{f' ({hint})' if hint else ''}")
                continue
            checked[name] = self._value(record_id, known[name], value)
        return checked

    def _value(self, record_id: str, param: Param, value: Value) -> Value:
        if param.choices:
            if not isinstance(value, str) or (value not in param.choices and "*" not in param.choices):
                self.notices.add(f"'{record_id}': {param.name} cannot be '{str(value)[:60]}', it is '{param.default}' now")
                return param.default
            return value
        try:
            number = to_unit(value, param.unit)
        except UnitError as error:
            raise FileError(f"parameter '{param.name}': {error.message}", error.hint) from None
        kept = param.clamp(number)
        if kept != number:
            self.notices.add(f"'{record_id}': {param.name} was {number:g}, outside {param.low:g} to {param.high:g} {param.unit}; it is {kept:g} now")
        return kept


def _check_head(head: HeadShape) -> None:
    """Raise when a record of which a circuit has one has another id than that."""
    if (head.id == SETTINGS_ID) != (head.kind == Settings.kind):
        raise FileError(f"the id '{SETTINGS_ID}' belongs to the one record of the kind '{Settings.kind}'", CORRECT)
    if head.kind == Lock.kind and head.id != LOCK_ID:
        raise FileError(f"a record of the kind '{Lock.kind}' has the id '{LOCK_ID}': there is only one", CORRECT)


def _check_learned(registry: Registry, shape: WireShape) -> None:
    """Raise when a wire cannot learn, or what it has learned is damaged."""
    if not can_learn(registry, shape.type):
        raise SpecError(f"{registry[shape.type].title} carries no spikes to receptors, so it cannot learn", "Remove the entry 'plasticity'")
    unpacked(shape.learned)


def check_references(registry: Registry, records: Mapping[str, Record], notices: Notices) -> dict[str, Record]:
    """Return the records with wires that make no sense set aside as opaque.

    Raises
    ------
    FileError
        When a wire or a dose names something that is not there.
    """
    checked = dict(records)
    for record in records.values():
        if isinstance(record, Wire):
            ends = [_end(records, record.id, end, (Node,), "wires join nodes only") for end in (record.source, record.target)]
            known = [registry[e.type] for e in ends if isinstance(e, Node)]
            if len(known) == 2 and (why := mismatch(registry.get(record.type, WireSpec), known[0], known[1], same=_alone(records, record))):
                notices.add(f"'{record.id}' is kept but not simulated: {why}")
                checked[record.id] = Opaque(id=record.id, raw=fields_of(record, registry))
        elif isinstance(record, Dose):
            _end(records, record.id, record.place, (Node, Region), "a dose lies on a node or a region")
    return checked


def _alone(records: Mapping[str, Record], wire: Wire) -> bool:
    """Whether a wire joins one cell to itself."""
    return wire.source == wire.target and getattr(records[wire.source], "size", 1) == 1


def _end(records: Mapping[str, Record], record_id: str, end: str, classes: tuple[type[Record], ...], rule: str) -> Record:
    if end not in records:
        raise FileError(f"record '{record_id}' refers to '{end}', which is not in the file", CORRECT)
    found = records[end]
    if not isinstance(found, (*classes, Opaque)):
        raise FileError(f"record '{record_id}' refers to '{end}', a {found.kind}: {rule}", CORRECT)
    return found


def fields_of(record: Record, registry: Registry) -> dict[str, Any]:
    """Return a record as it is written: everything but what is empty; an opaque record as it was read."""
    if isinstance(record, Opaque):
        return dict(record.raw)
    if isinstance(record, Model):
        return fields_of_model(record)
    fields: dict[str, Any] = {"kind": record.kind}
    for name in (f.name for f in dataclass_fields(record)):
        value = getattr(record, name)
        if isinstance(value, Mapping):
            value = {k: _number(v) for k, v in cast("Mapping[str, Any]", value).items()}
        if value is None or value in ("", {}) or (name == "size" and value == 1) or (name in _OMITTED and not value):
            continue
        if isinstance(value, Rule):
            value = value.fields()
        if isinstance(value, tuple):
            value = [_written(v) if isinstance(v, Compartment) else v for v in cast("Iterable[object]", value)]
        fields[name] = value if name in ("seed", "size", "locked", "silenced", "folded") else _number(value)
    if isinstance(record, Node | Wire) and record.type in registry and registry[record.type].version > 1:
        fields["version"] = registry[record.type].version
    return fields


def _written(compartment: Compartment) -> dict[str, Any]:
    fields = {
        "name": compartment.name,
        "length": _number(compartment.length),
        "diameter": _number(compartment.diameter),
        "mechanisms": list(compartment.mechanisms),
        "parent": compartment.parent,
        "segments": compartment.segments,
        "wraps": _number(compartment.wraps),
        "params": {k: _number(v) for k, v in compartment.params.items()},
    }
    return {k: v for k, v in fields.items() if v not in ("", {}, [], 0.0)}


def _number(value: Any) -> Any:
    """Return whole numbers as the floats that they are everywhere else, so that equal circuits have equal bytes."""
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _plain(raw: Raw) -> dict[str, Any]:
    return cast("dict[str, Any]", msgspec.json.decode(raw))


def _depth(value: object, level: int = 0) -> int:
    if level > MAX_DEPTH or not isinstance(value, dict | list):
        return level
    inner = cast("Iterable[object]", value.values() if isinstance(value, dict) else value)
    return max((_depth(v, level + 1) for v in inner), default=level + 1)
