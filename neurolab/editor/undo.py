"""The one undo command: a diff, its inverse, and merging of one gesture's steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.diff import Diff

NO_GESTURE = -1


class DiffCommand(QUndoCommand):
    """A change of the circuit that was applied already; `redo` does nothing the first time that the stack calls it.

    Applying comes first because an exception cannot leave `QUndoStack.push`: a diff that does not fit must never reach the stack.

    Parameters
    ----------
    circuit : Circuit
        The circuit that was changed.
    diff : Diff
        What was applied.
    text : str
        What the Undo menu calls it.
    gesture : int or None
        Commands in a row with the same number become one step; a gesture whose diffs cancel out leaves no step at all.
    """

    def __init__(self, circuit: Circuit, diff: Diff, text: str, gesture: int | None = None) -> None:
        super().__init__(text)
        self._circuit = circuit
        self._diff = diff
        self._gesture = NO_GESTURE if gesture is None else gesture
        self._applied = True

    @property
    def diff(self) -> Diff:
        """What undoing this command takes back."""
        return self._diff

    def id(self) -> int:
        return self._gesture

    def redo(self) -> None:
        if self._applied:
            self._applied = False
        else:
            self._circuit.apply(self._diff)

    def undo(self) -> None:
        self._circuit.apply(self._diff.inverse())

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, DiffCommand) or other._gesture != self._gesture or self._gesture == NO_GESTURE:
            return False
        self._diff = self._diff.then(other._diff)
        self.setObsolete(not self._diff)
        return True
