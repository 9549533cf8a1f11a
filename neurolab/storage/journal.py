"""A journal of unsaved work: the circuit as it was first, then a line a change, handed to the system at once: a killed process loses nothing.

A line that was cut off in the middle is passed over when the journal is read; everything else goes through the reader of circuit files.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec

from neurolab.core.errors import FileError
from neurolab.storage.atomic import read_bounded, write_atomically
from neurolab.storage.format import content_of, decode, fields_for_file

if TYPE_CHECKING:
    from neurolab.catalog.registry import Registry
    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.diff import Diff
    from neurolab.storage.format import Loaded

SUFFIX = ".nlab-journal"
_MAX_BYTES = 256 * 2**20
_LONG = 8 * 2**20
"""Bytes of changes after which the journal is begun anew: a slider that was dragged for an hour."""


class _Change(msgspec.Struct):
    put: list[dict[str, Any]]
    drop: list[str]


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a journal holds."""

    loaded: Loaded
    title: str
    path: Path | None
    """The file that the circuit came from, if it came from one."""


class Journal:
    """Writes one journal.

    Parameters
    ----------
    file : Path
        Where; replaced if it exists.
    circuit : Circuit
        The circuit, as it is now.
    title : str
        What to call it when it is offered again.
    path : Path or None
        The file that it belongs to.

    Raises
    ------
    FileError
        When the journal cannot be written.
    """

    def __init__(self, file: Path, circuit: Circuit, title: str, path: Path | None) -> None:
        self.file = file
        self._head = {"title": title, "path": str(path or "")}
        self._descriptor = -1
        self._begin(circuit)

    def add(self, diff: Diff, circuit: Circuit) -> None:
        """Note a change that `circuit` has had.

        Raises
        ------
        FileError
            When it cannot be written.
        """
        if self._written > _LONG:
            self._begin(circuit)
            return
        put = [*diff.added.values(), *(new for _, new in diff.updated.values())]
        line = msgspec.json.encode(_Change([fields_for_file(r, circuit.registry) for r in put], list(diff.removed))) + b"\n"
        try:
            os.write(self._descriptor, line)
        except OSError as error:
            raise FileError(f"{self.file} could not be written: {error.strerror}", "Save the circuit") from None
        self._written += len(line)

    def close(self) -> None:
        """Leave the journal where it is."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def remove(self) -> None:
        """End the journal: the work is safe elsewhere, or nobody wants it."""
        self.close()
        self.file.unlink(missing_ok=True)

    def _begin(self, circuit: Circuit) -> None:
        self.close()
        write_atomically(self.file, msgspec.json.encode({**self._head, "circuit": content_of(circuit)}) + b"\n")
        self._descriptor = os.open(self.file, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        self._written = 0


def read_journal(file: Path, registry: Registry) -> Recovered:
    """Return the circuit after the last whole change of a journal.

    Raises
    ------
    FileError
        When not even its beginning can be read.
    """
    first, *changes = read_bounded(file, _MAX_BYTES).split(b"\n")
    try:
        head = cast("dict[str, Any]", msgspec.json.decode(first))
        content = head["circuit"]
        records = {r["id"]: r for r in content["records"]}
    except (msgspec.MsgspecError, KeyError, TypeError) as error:
        raise FileError(f"{file} is damaged: {error}", "What it held cannot be recovered; open an earlier copy") from None
    for line in changes[:-1]:  # what follows the last line break is nothing, or the part of a line
        try:
            change = msgspec.json.decode(line, type=_Change)
        except msgspec.MsgspecError:
            break  # a damaged line: what came before it is whole
        for record_id in change.drop:
            records.pop(record_id, None)
        records.update((r["id"], r) for r in change.put if "id" in r)
    loaded = decode(msgspec.json.encode({**content, "records": list(records.values())}), registry)
    return Recovered(loaded, str(head.get("title", "")), Path(head["path"]) if head.get("path") else None)
