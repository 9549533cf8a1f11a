"""The teacher's lock at work: what is refused, and with what words; closing and opening it.

It is no security, and says so: it keeps a class from losing the thread, not a determined person from the circuit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from neurolab.circuit.locks import TEACH, forbidden_in, is_locked, lock_of, needs, set_lock
from neurolab.circuit.records import LOCK_ID
from neurolab.core.errors import LockedError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.diff import Diff
    from neurolab.editor.document import Document
    from neurolab.editor.undo import DiffCommand

# What an action needs, by its id or by the beginning of it; the longest that fits counts. An empty text: nothing.
_ACTIONS: dict[str, str] = {
    "file.new": "open",
    "file.open": "open",
    "file.revert": "open",
    "help.examples": "open",
    "file.save": "save",
    "edit.cut": "delete",
    "edit.delete": "delete",
    "edit.paste": "place",
    "edit.duplicate": "place",
    "edit.trail": "place",
    "edit.rename": "values",
    "edit.group": "place",
    "edit.ungroup": "place",
    "edit.frame": "place",
    "edit.picture": "place",
    "edit.silence": "models",
    "edit.place": "place",
    "wire.join": "wire",
    "tool.silence": "models",
    "tool.lesion": "delete",
    "tool.frame": "place",
    "edit.pie": "place",
    "edit.myelin": "values",
    "edit.population": "models",
    "edit.lay_out": "move",
    "align.": "move",
    "sim.": "run",
    "sim.keep_learned": "values",
    "sim.forget_learned": "values",
    "sim.why": "",
    "sim.sound": "",
    "sim.louder": "",
    "sim.quieter": "",
    "sim.presses": "place",
    "sim.twin": "place",
    "sim.cells": "place",
    "sim.match": "models",
    "sim.trace": "measure",
    "chem.": "inject",
    "tool.wire": "wire",
    "tool.probe": "measure",
    "tool.inject": "inject",
    "tool.region": "place",
    "tool.note": "place",
    "tool.electrode": "inject",
    "tool.light": "inject",
}


def name_of(power: str) -> str:
    """Return what a person calls one of the things that a lock can forbid."""
    return {
        "place": _tr("Placing cells, units, regions and notes"),
        "wire": _tr("Wiring"),
        "delete": _tr("Deleting"),
        "move": _tr("Moving and aligning"),
        "values": _tr("Changing values, labels and texts"),
        "models": _tr("Changing types, channels, rules and equations"),
        "inject": _tr("Injecting compounds, current and light"),
        "measure": _tr("Adding meters and traces"),
        "run": _tr("Running, pausing and the speed"),
        "open": _tr("Opening other circuits"),
        "save": _tr("Saving"),
        TEACH: _tr("Changing the lock and the steps"),
    }[power]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lock", text)


def _refusal(power: str) -> tuple[str, str]:
    return _tr("Locked for this lesson: {0}").format(name_of(power).lower()), _tr("A teacher opens the lock with Ctrl+Alt+L")


def require(circuit: Circuit, diff: Diff) -> None:
    """Raise LockedError when the lock forbids a change."""
    forbidden = forbidden_in(circuit)
    if forbidden and (power := next((p for p in needs(circuit, diff) if p in forbidden), "")):
        raise LockedError(*_refusal(power))


def allows(document: Document, power: str) -> bool:
    """Whether the lock allows something; see `circuit.locks.ALLOWED`."""
    return power not in forbidden_in(document.circuit)


def told_locked(document: Document, power: str) -> bool:
    """Return whether the lock forbids something, and say so if it does."""
    if allows(document, power):
        return False
    document.message.emit("info", *_refusal(power))
    return True


def allows_action(document: Document, action_id: str) -> bool:
    """Whether the lock leaves an action of the menus to students."""
    forbidden = forbidden_in(document.circuit)
    if not forbidden:
        return True
    fitting = [key for key in _ACTIONS if action_id == key or (key.endswith(".") and action_id.startswith(key)) or action_id.startswith(f"{key}_")]
    return not fitting or _ACTIONS[max(fitting, key=len)] not in forbidden


def close_lock(document: Document, hidden: Iterable[str], forbidden: Iterable[str]) -> None:
    """Hide and forbid from now on; saved with the circuit."""
    document.do(set_lock(document.circuit, locked=True, hidden=hidden, forbidden=forbidden), _tr("Lock for the class"))


def open_lock(document: Document) -> None:
    """Open the lock; its list stays for the next time. The teacher's gesture is the one change that a closed lock lets through."""
    lock = lock_of(document.circuit)
    if lock is not None and lock.locked:
        document.do_unlocking(set_lock(document.circuit, locked=False, hidden=lock.hidden, forbidden=lock.forbidden), _tr("Open the lock"))


def may_undo(document: Document) -> bool:
    """Whether there is a step to take back; a closed lock cannot be undone."""
    return document.undo.canUndo() and _harmless(document, document.undo.index() - 1)


def may_redo(document: Document) -> bool:
    """Whether there is a step to do again."""
    return document.undo.canRedo() and _harmless(document, document.undo.index())


def undo(document: Document) -> None:
    """Take back the last step."""
    if may_undo(document):
        document.undo.undo()


def redo(document: Document) -> None:
    """Do the next step again."""
    if may_redo(document):
        document.undo.redo()


def _harmless(document: Document, index: int) -> bool:
    if not is_locked(document.circuit):
        return True
    diff = cast("DiffCommand", document.undo.command(index)).diff
    return LOCK_ID not in diff.updated and LOCK_ID not in diff.added and LOCK_ID not in diff.removed
