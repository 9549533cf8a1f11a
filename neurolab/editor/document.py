"""The open circuit with what belongs to it while it is open: path, undo stack, selection, bridge to the runner."""

from __future__ import annotations

import itertools
import weakref
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack
from shiboken6 import isValid

from neurolab.circuit.circuit import Circuit
from neurolab.editor.aids import Aids
from neurolab.editor.bridge import Bridge
from neurolab.editor.lock import require
from neurolab.editor.selection import Selection
from neurolab.editor.undo import DiffCommand, Undone
from neurolab.storage.atomic import stamp_of

if TYPE_CHECKING:
    from pathlib import Path

    from neurolab.catalog.registry import Registry
    from neurolab.circuit.diff import Diff

UNTITLED = "Untitled"


def _empty(stack: QUndoStack) -> None:
    if isValid(stack):
        stack.clear()


class Document(QObject):
    """The open circuit and its one door for change, `do`.

    Signals: `document_replaced` after new and open; `changed` with the diff, after every change, undo and redo too; `title_changed` with the name
    to show and whether there are unsaved changes; `message` with a level (info, warning, error), a text and what to do; `offered` with an `Offer`
    after a wire was drawn; `opened` with the id of a node or wire whose main values are wanted, `activated` with that of a record whose text is;
    `recent_changed`.

    Parameters
    ----------
    registry : Registry
        The catalogue.
    circuit : Circuit or None
        What to open; None for an empty circuit.
    """

    document_replaced = Signal()
    changed = Signal(object)
    title_changed = Signal(str, bool)
    message = Signal(str, str, str)
    offered = Signal(object)
    activated = Signal(str)
    opened = Signal(str)
    recent_changed = Signal()

    def __init__(self, registry: Registry, circuit: Circuit | None = None) -> None:
        super().__init__()
        self.undo = QUndoStack(self)
        # Commands that die together with their stack in one sweep of the garbage collector crash the process: empty it before.
        weakref.finalize(self, _empty, self.undo).atexit = False
        self.selection = Selection(self)
        self.bridge = Bridge(self)
        self.path: Path | None = None
        self.stamp: tuple[int, int] | None = None
        self.recent: list[str] = []
        self.recent_file: Path | None = None
        self.pointer = (0.0, 0.0)
        self.aids = Aids(self)
        self.paste_count = 0
        self.trail: tuple[tuple[str, str], ...] = ()
        self.wire_sources: tuple[str, ...] = ()
        self.touched: set[str] = set()
        self._gestures = itertools.count(1)
        self._undone: tuple[int, Undone] | None = None
        self._circuit = Circuit(registry)
        self.bridge.message.connect(self.message)
        self.undo.cleanChanged.connect(self._tell_title)
        self._take(Circuit(registry) if circuit is None else circuit)

    @property
    def circuit(self) -> Circuit:
        """The open circuit; another object after `document_replaced`."""
        return self._circuit

    @property
    def registry(self) -> Registry:
        """The catalogue with the open circuit's own models; ask anew each time."""
        return self._circuit.registry

    @property
    def dirty(self) -> bool:
        """Whether there are changes that no file has."""
        return not self.undo.isClean()

    @property
    def changed_on_disk(self) -> bool:
        """Whether the circuit's file is no longer what was read or written here."""
        return self.path is not None and self.stamp is not None and stamp_of(self.path) not in (self.stamp, None)

    @property
    def title(self) -> str:
        """The name to show: the file's without its ending, else the circuit's own, else `Untitled`."""
        return self.path.stem if self.path else self._circuit.settings.title or UNTITLED

    def next_gesture(self) -> int:
        """Return a number for a new gesture: changes in a row that carry it are one undo step."""
        return next(self._gestures)

    def do(self, diff: Diff, text: str, gesture: int | None = None) -> None:
        """Change the circuit; the one door.

        Parameters
        ----------
        diff : Diff
            What to change; an empty one is nothing.
        text : str
            What the Undo menu calls it.
        gesture : int or None
            A number from `next_gesture`; changes in a row with the same number merge into one step. A gesture that comes to nothing leaves the
            steps that could be redone as they were.

        Raises
        ------
        CircuitError
            When the diff does not fit the circuit, or a teacher has locked such changes (LockedError); nothing is changed then.
        """
        if diff:
            require(self._circuit, diff)
            self._do(diff, text, gesture)

    def do_unlocking(self, diff: Diff, text: str) -> None:
        """Change the circuit past its lock: to open it."""
        self._do(diff, text, None)

    def _do(self, diff: Diff, text: str, gesture: int | None) -> None:
        self._circuit.apply(diff)
        if self.undo.canRedo() and gesture is not None:
            self._undone = gesture, Undone(self.undo)
        elif self._undone is not None and self._undone[0] != gesture:
            self._undone = None
        self.undo.push(DiffCommand(self._circuit, diff, text, gesture))
        if self._undone is not None and self._undone[1].put_back():
            self._undone = None

    def gesture_diff(self, gesture: int) -> Diff | None:
        """Return what a gesture has changed so far; None when it is not the newest step."""
        command = self.undo.command(self.undo.index() - 1) if self.undo.index() else None
        return cast("DiffCommand", command).diff if command is not None and command.id() == gesture else None

    def cancel_gesture(self, gesture: int) -> None:
        """Take back all that a gesture has done, as if it had never begun: the inverse diff, merged away."""
        diff = self.gesture_diff(gesture)
        if diff:
            self._do(diff.inverse(), "", gesture)

    def replace(self, circuit: Circuit, path: Path | None, stamp: tuple[int, int] | None = None) -> None:
        """Show another circuit; `stamp` is that of its file when it was read."""
        self._circuit.changed.disconnect(self._on_changed)
        self.path, self.stamp = path, stamp
        self._take(circuit)

    def saved_as(self, path: Path) -> None:
        """Note that the circuit is in this file now."""
        self.path, self.stamp = path, stamp_of(path)
        self.undo.setClean()
        self._tell_title()

    def _take(self, circuit: Circuit) -> None:
        self._circuit = circuit
        circuit.changed.connect(self._on_changed)
        self.undo.clear()
        self._undone = None
        self.selection.clear()
        self.bridge.attach(circuit)
        self.document_replaced.emit()
        self._tell_title()

    def _on_changed(self, diff: Diff) -> None:
        self.bridge.circuit_changed(diff)
        self.selection.keep(self._circuit.__contains__)
        self.changed.emit(diff)

    def _tell_title(self) -> None:
        self.title_changed.emit(self.title, self.dirty)
