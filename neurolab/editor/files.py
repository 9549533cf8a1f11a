"""New, open, save and the list of recent files. What fails leaves the open circuit as it was, and says why."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import SETTINGS_ID
from neurolab.core.errors import ChangedOnDiskError, FileError, NeurolabError
from neurolab.editor.speaking import example_in_words
from neurolab.storage.atomic import stamp_of
from neurolab.storage.format import load
from neurolab.storage.format import save as write

if TYPE_CHECKING:
    from neurolab.editor.document import Document
    from neurolab.storage.format import Loaded

log = logging.getLogger(__name__)
MAX_RECENT = 10
SUFFIX = ".nlab"


def new(document: Document) -> None:
    """Open an empty circuit. Whoever calls has asked about unsaved changes."""
    document.replace(Circuit(document.registry), None)


def show(document: Document, circuit: Circuit) -> None:
    """Open a circuit that no file holds, such as an example."""
    document.replace(circuit, None)


def open_file(document: Document, path: str | Path) -> None:
    """Open a file.

    Raises
    ------
    FileError
        When it cannot be read; the open circuit is then as it was.
    """
    path = Path(path).absolute()
    stamp = stamp_of(path)  # before reading: a write in between is seen as a change
    try:
        loaded = load(path, document.registry)
    except NeurolabError:
        if not path.exists():
            _remember(document, [p for p in document.recent if p != str(path)])
        raise
    _take(document, loaded, path, stamp)
    _put_first(document, path)


def revert(document: Document) -> None:
    """Open the circuit's file again, as it is on the disk now.

    Raises
    ------
    FileError
        When there is none, or it cannot be read; the open circuit is then as it was.
    """
    if document.path is None:
        raise FileError("this circuit has no file yet", "Undo takes changes back")
    open_file(document, document.path)


def open_example(document: Document, path: str | Path) -> None:
    """Open a copy of a shipped circuit: it has no file yet, so that saving asks for a name.

    Raises
    ------
    FileError
        When it cannot be read; the open circuit is then as it was.
    """
    loaded = load(path, document.registry)
    _take(document, replace(loaded, circuit=example_in_words(loaded.circuit)), None)


def save(document: Document, path: str | Path | None = None, *, replace_changed: bool = False) -> None:
    """Save under a path, or where the circuit came from. The speed that was chosen is saved too; it is no step of undo.

    Raises
    ------
    ChangedOnDiskError
        When the circuit's file was changed by somebody else and `replace_changed` is not set; nothing is written then.
    FileError
        When there is no path or it cannot be written; an old file is then as it was.
    """
    goal = Path(path) if path is not None else document.path
    if goal is None:
        raise FileError("this circuit has no file yet", "Choose a name with Save As")
    goal = (goal if goal.suffix else goal.with_suffix(SUFFIX)).absolute()
    if goal == document.path and document.changed_on_disk and not replace_changed:
        raise ChangedOnDiskError(f"{goal.name} was changed by another program or window since it was opened", "Save under another name to keep both")
    circuit = document.circuit
    settings = replace(circuit.settings, speed=document.bridge.speed)
    write(Circuit(circuit.registry, (settings if r.id == SETTINGS_ID else r for r in circuit)), goal)
    document.saved_as(goal)
    _put_first(document, goal)


def _take(document: Document, loaded: Loaded, path: Path | None, stamp: tuple[int, int] | None = None) -> None:
    document.replace(loaded.circuit, path, stamp)
    for notice in loaded.notices:
        document.message.emit("warning", notice, "")


def read_recent(document: Document) -> None:
    """Read the list of recent files; a damaged list is an empty one."""
    if document.recent_file is None:
        return
    try:
        names = json.loads(document.recent_file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        log.warning("the list of recent files cannot be read: %s", error)
        return
    if isinstance(names, list):
        document.recent = [n for n in names if isinstance(n, str)][:MAX_RECENT]


def _put_first(document: Document, path: Path) -> None:
    name = str(path.absolute())
    _remember(document, [name, *(p for p in document.recent if p != name)][:MAX_RECENT])


def _remember(document: Document, recent: list[str]) -> None:
    document.recent = recent
    if document.recent_file is not None:
        try:
            document.recent_file.parent.mkdir(parents=True, exist_ok=True)
            document.recent_file.write_text(json.dumps(recent, indent=1), encoding="utf-8")
        except OSError as error:
            log.warning("the list of recent files cannot be written: %s", error)
    document.recent_changed.emit()
