"""Specs as plain data and back: the shape is read off the dataclasses of `catalog.spec`, so that a new field is saved without a line here.

What is equal to an empty default is left out. Everything is checked for type and size while it is read; what the equations say is checked by
`circuit.models.check_spec`, and only ever as text.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import lru_cache
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin, get_type_hints

import msgspec
from msgspec import UNSET, Meta, UnsetType

from neurolab.catalog.spec import CellSpec, MechanismSpec, ModelSpec, StimulusSpec, UnitSpec, WireSpec
from neurolab.circuit.models import own_type
from neurolab.circuit.records import Model

KINDS: dict[str, type[ModelSpec]] = {c.kind: c for c in (CellSpec, UnitSpec, MechanismSpec, StimulusSpec, WireSpec)}
LONGEST_TEXT, MOST_ITEMS = 20_000, 400
_SET_ELSEWHERE = frozenset({"type_id", "version", "replaces"})
_LINES = "equations"


class _Head(msgspec.Struct):
    kind: Literal["cell", "unit", "mechanism", "stimulus", "wire"]
    name: Annotated[str, Meta(min_length=1, max_length=40, pattern=r"^[A-Za-z_][A-Za-z0-9_]*\Z")]


def fields_of_model(record: Model) -> dict[str, Any]:
    """Return an own model as it is written."""
    spec = {name: value for name, value in _plain(record.spec).items() if name not in _SET_ELSEWHERE}
    if _LINES in spec:
        spec[_LINES] = str(spec[_LINES]).split("\n")
    spec |= {"kind": record.spec.kind, "name": record.spec.name}
    return {"kind": Model.kind, "id": record.id, "base": record.base, "spec": spec}


def model_from(record_id: str, base: str, raw: Mapping[str, Any]) -> Model:
    """Return an own model from its fields in a file; its equations are not checked yet.

    Raises
    ------
    msgspec.ValidationError
        When a field is unknown, missing or of the wrong type or size.
    """
    head = msgspec.convert(raw, type=_Head)
    shape = msgspec.convert({k: v for k, v in raw.items() if k not in ("kind", "name")}, type=_shape(KINDS[head.kind]))
    spec = _built(KINDS[head.kind], shape, type_id=own_type(record_id, head.name))
    return Model(id=record_id, spec=spec, base=base)


def _plain(value: Any) -> Any:
    """Return a dataclass as a dict without what equals an empty default or is infinite; tuples as lists, whole numbers as floats."""
    if is_dataclass(value) and not isinstance(value, type):
        hints = _hints(type(value))
        return {f.name: _plain(_value(hints[f.name], v)) for f in fields(value) if not _left_out(f, v := getattr(value, f.name))}
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, tuple):
        return [_plain(v) for v in cast("tuple[Any, ...]", value)]
    return value


def _left_out(field: Field[Any], value: Any) -> bool:
    default = field.default if field.default is not MISSING else field.default_factory() if field.default_factory is not MISSING else MISSING
    empty = value is None or value is False or value in ("", (), {}) or value in (float("inf"), float("-inf"))
    return value == default and (empty or is_dataclass(value))


@lru_cache(maxsize=64)
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls, localns={"Mapping": Mapping})


@lru_cache(maxsize=64)
def _shape(cls: type) -> type[msgspec.Struct]:
    """Return the checked shape of a dataclass; unknown fields are refused."""
    hints = _hints(cls)
    required: list[tuple[str, Any]] = []
    optional: list[tuple[str, Any, Any]] = []
    for f in fields(cls):
        if issubclass(cls, ModelSpec) and f.name in _SET_ELSEWHERE:
            continue
        kind = Annotated[list[_text()], Meta(max_length=MOST_ITEMS)] if f.name == _LINES else _checked(hints[f.name])
        if f.default is MISSING and f.default_factory is MISSING:
            required.append((f.name, kind))
        else:
            optional.append((f.name, kind | UnsetType, UNSET))
    return msgspec.defstruct(f"{cls.__name__}Shape", [*required, *optional], forbid_unknown_fields=True, kw_only=True)


def _text() -> Any:
    return Annotated[str, Meta(max_length=LONGEST_TEXT)]


def _checked(hint: Any) -> Any:
    """Return the type that msgspec should check a field for: with limits, and shapes for dataclasses."""
    origin, args = get_origin(hint), get_args(hint)
    if hint is str:
        return _text()
    if origin is tuple and args[-1] is ...:
        return Annotated[list[_checked(args[0])], Meta(max_length=MOST_ITEMS)]
    if origin is tuple:
        return tuple[tuple(_checked(a) for a in args)]  # type: ignore[misc]
    if origin is Mapping:
        return Annotated[dict[_checked(args[0]), _checked(args[1])], Meta(max_length=MOST_ITEMS)]  # type: ignore[misc]
    if origin in (Union, types.UnionType):
        return Union[tuple(_checked(a) for a in args)]  # noqa: UP007 - built at run time
    return _shape(cast("type", hint)) if is_dataclass(hint) else hint


def _built(cls: type[Any], shape: msgspec.Struct, **more: Any) -> Any:
    hints = _hints(cls)
    values: dict[str, Any] = {name: value for name in shape.__struct_fields__ if (value := getattr(shape, name)) is not UNSET}
    if _LINES in values:
        values[_LINES] = "\n".join(values[_LINES])
    return cls(**more, **{name: _value(hints[name], value) for name, value in values.items()})


def _value(hint: Any, value: Any) -> Any:
    """Return a checked value as the dataclass holds it."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Mapping:
        return {k: _value(args[1], v) for k, v in cast("dict[str, Any]", value).items()}
    if isinstance(value, msgspec.Struct):
        return _built(_dataclass_of(hint), value)
    if isinstance(value, list | tuple) and origin is not Literal:
        items = cast("list[Any]", value)
        inner = _tuple_of(hint) if origin is not tuple else args
        kinds: list[Any] = [inner[0]] * len(items) if inner and inner[-1] is ... else list(inner)
        return tuple(_value(k, v) for k, v in zip(kinds, items, strict=True))
    if isinstance(value, int) and not isinstance(value, bool) and (hint is float or float in args):
        return float(value)
    return cast("Any", value)


def _tuple_of(hint: Any) -> tuple[Any, ...]:
    """Return the arguments of the tuple among the choices of a union."""
    return next((get_args(a) for a in get_args(hint) if get_origin(a) is tuple), (Any, ...))


def _dataclass_of(hint: Any) -> type[Any]:
    return next(cast("type[Any]", a) for a in (hint, *get_args(hint)) if is_dataclass(a))
