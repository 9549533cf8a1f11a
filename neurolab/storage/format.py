"""A circuit as bytes: JSON, sorted and indented so that two versions differ only where the circuits do. Nothing in it is ever executed."""

from __future__ import annotations

import codecs
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec
from msgspec import UNSET, Raw, UnsetType

from neurolab import __version__
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import RECORD_CLASSES, Lock, Model, Opaque, Record, Settings, Step
from neurolab.core.errors import FileError
from neurolab.storage.atomic import read_bounded, write_atomically
from neurolab.storage.migrations import FORMAT, MIGRATIONS, Migrations
from neurolab.storage.places import CORRECT, EARLIER, in_words, line_of, line_of_record, syntax_error
from neurolab.storage.reading import RecordReader, check_references, fields_of
from neurolab.storage.shapes import FileShape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from neurolab.catalog.registry import Registry

SUFFIX = ".nlab"
MAX_BYTES = 32 * 2**20
MAX_RECORDS = 100_000
MAX_VALUES = 3_000_000
"""Bounds that a hostile file meets before it can take memory; thirty times what the canvas can show."""

_ORDER = {c.kind: i for i, c in enumerate(RECORD_CLASSES)}
_NUMBER = re.compile(r"(\d+)")


class _Peek(msgspec.Struct):
    format: Raw | UnsetType = UNSET
    records: Raw | UnsetType = UNSET
    app_version: Any = msgspec.field(default="", name="app version")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A circuit from a file, and what a person should know about it (values moved into their bounds, unknown types ...)."""

    circuit: Circuit
    notices: tuple[str, ...] = ()


def load(path: str | Path, registry: Registry) -> Loaded:
    """Read a circuit file.

    Raises
    ------
    FileError
        When the file cannot be read or is damaged; says where and what to do.
    """
    file = Path(path)
    data = read_bounded(file, MAX_BYTES)
    try:
        return decode(data, registry)
    except FileError as error:
        raise FileError(f"{file.name}: {error.message}", error.hint) from None


def save(circuit: Circuit, path: str | Path) -> None:
    """Write a circuit file, whole or not at all.

    Raises
    ------
    FileError
        When it cannot be written; the old file is then as it was.
    """
    write_atomically(Path(path), encode(circuit))


def encode(circuit: Circuit) -> bytes:
    """Return the bytes of a circuit: keys and records sorted, two spaces of indent, UTF-8.

    Raises
    ------
    FileError
        When a record holds something that could not be read again; names it.
    """
    content = content_of(circuit)
    records = content["records"]
    data = msgspec.json.format(msgspec.json.encode(content, order="sorted"), indent=2) + b"\n"
    if len(data) > MAX_BYTES or len(records) > MAX_RECORDS:
        raise FileError(
            f"the circuit has {len(records):,} records and {len(data) // 2**20} MiB",
            f"A file holds {MAX_RECORDS:,} records and {MAX_BYTES // 2**20} MiB",
        )
    return data


def content_of(circuit: Circuit) -> dict[str, Any]:
    """Return a circuit as what JSON can hold; its records are sorted.

    Raises
    ------
    FileError
        When a record holds something that could not be read again; names it.
    """
    records = [fields_for_file(r, circuit.registry) for r in sorted(circuit, key=_sort_key)]
    return {"format": FORMAT, "app version": __version__, "records": records}


def fields_for_file(record: Record, registry: Registry) -> dict[str, Any]:
    """Return a record as what JSON can hold.

    Raises
    ------
    FileError
        When it holds something that could not be read again; names it.
    """
    return _writable(fields_of(record, registry), record.id)


def to_text(registry: Registry, records: Iterable[Record]) -> str:
    """Return records as text for a clipboard: the same form as a file."""
    return encode(Circuit(registry, records)).decode("utf-8")


def from_text(registry: Registry, text: str) -> list[Record]:
    """Return the records of a clipboard's text, without what there is once a circuit: settings, lock and steps.

    Raises
    ------
    FileError
        When the text is not of this program.
    """
    return [r for r in decode(text.encode("utf-8", "replace"), registry).circuit if not isinstance(r, Settings | Lock | Step)]


def decode(data: bytes, registry: Registry, migrations: Migrations = MIGRATIONS) -> Loaded:
    """Return the circuit that bytes describe.

    Raises
    ------
    FileError
        When they are damaged, foreign, of a newer version or hostile; says where and what to do. Takes bounded time and memory.
    """
    data = _text(data)
    try:
        content = _file(data)
        return _circuit(data, content, registry, migrations)
    except RecursionError:
        raise FileError("the file is nested too deeply", "It is no circuit that neurolab saved; open an earlier copy") from None


def _text(data: bytes) -> bytes:
    """Return the bytes without a byte order mark, checked to be UTF-8 of a bounded size."""
    if len(data) > MAX_BYTES:
        raise FileError(f"the file is larger than {MAX_BYTES // 2**20} MiB", "It is no circuit that this version can open")
    data = data.removeprefix(codecs.BOM_UTF8)
    if not data.strip():
        raise FileError("the file is empty", EARLIER)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":
            raise FileError(f"the file is cut off in line {line_of(data, len(data))}", EARLIER) from None
        place = f"line {line_of(data, error.start)} is not UTF-8 text"
        raise FileError(place, "Choose a file that neurolab saved (.nlab), or store this one as UTF-8 in a text editor") from None
    if sum(data.count(c) for c in (b",", b"[", b"{")) > MAX_VALUES:
        raise FileError(f"the file holds more than {MAX_VALUES:,} values", f"A circuit has at most {MAX_RECORDS:,} records")
    return data


def _file(data: bytes) -> FileShape:
    try:
        peek = msgspec.json.decode(data, type=_Peek)
    except msgspec.ValidationError:
        raise FileError(
            "this is no neurolab circuit: it does not begin with '{\"app version\": ...'", "Choose a file that neurolab saved (.nlab)"
        ) from None
    except msgspec.DecodeError as error:
        raise syntax_error(data, error) from None
    if peek.format is UNSET or peek.records is UNSET:
        raise FileError("this is no neurolab circuit: it has no 'format' and 'records'", "Choose a file that neurolab saved (.nlab)")
    number = _whole(peek.format)
    if number is None or number < 1:
        raise FileError("field 'format' is not a whole number from 1", CORRECT)
    if number > FORMAT:
        version = f"neurolab {peek.app_version[:40]}" if isinstance(peek.app_version, str) and peek.app_version else "a newer neurolab"
        raise FileError(f"the file was saved by {version} in format {number}, this version knows format {FORMAT}", "Update neurolab to open it")
    try:
        content = msgspec.json.decode(data, type=FileShape)
    except msgspec.MsgspecError as error:
        raise FileError(in_words(error), CORRECT) from None
    if len(content.records) > MAX_RECORDS:
        raise FileError(f"the file holds {len(content.records):,} records", f"A circuit has at most {MAX_RECORDS:,}")
    return content


def _whole(raw: Raw) -> int | None:
    try:
        return msgspec.json.decode(raw, type=int)
    except msgspec.MsgspecError:
        return None


def _circuit(data: bytes, content: FileShape, registry: Registry, migrations: Migrations) -> Loaded:
    reader = RecordReader(registry.base, migrations, content.format)
    records: dict[str, Record] = {}

    def add(record: Record | None, index: int) -> None:
        if record is not None and record.id in records:
            raise FileError(f"the id '{record.id}' is used twice", CORRECT)
        if record is not None:
            records[record.id] = record
            where[record.id] = index

    def at(index: int, read: Callable[[], Record | None]) -> None:
        try:
            add(read(), index)
        except FileError as error:
            raise FileError(f"line {line_of_record(data, content.records, index)}: {error.message}", error.hint) from None

    where: dict[str, int] = {}
    if b'"model"' in data:
        for index, raw in enumerate(content.records):
            at(index, lambda raw=raw: reader.read_model(raw))
        models = [m for m in records.values() if isinstance(m, Model)]
        reader.know(models)
        for model in models:
            at(where[model.id], lambda model=model: reader.check(model))
    done = set(where.values())
    for index, raw in enumerate(content.records):
        if index not in done:
            at(index, lambda raw=raw: reader.read(raw))
    circuit = Circuit(registry, records.values())
    checked = check_references(circuit.registry, records, reader.notices)
    return Loaded(Circuit(registry, checked.values()), reader.notices.texts)


def _sort_key(record: Record) -> tuple[int, str, list[tuple[int, str]]]:
    """Sort by kind, then by id with its numbers as numbers, so that ``n10`` follows ``n9``."""
    kind = str(record.raw.get("kind", "")) if isinstance(record, Opaque) else record.kind
    parts = [(int(p), "") if p.isdecimal() else (-1, p) for p in _NUMBER.split(record.id)]
    return _ORDER.get(kind, len(_ORDER)), kind if kind not in _ORDER else "", parts


def _writable(value: Any, record_id: str) -> Any:
    """Return a value that JSON can hold: half a surrogate pair becomes '?'; a number that is none is refused."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, float) and not math.isfinite(value):
        raise FileError(f"record '{record_id}' holds {value}, which is no number", "Set it to a number and save again")
    if isinstance(value, dict):
        return {_writable(k, record_id): _writable(v, record_id) for k, v in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_writable(v, record_id) for v in cast("list[Any]", value)]
    return value
