"""The one undo command: a diff, its inverse, and merging of one gesture's steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QUndoCommand, QUndoStack

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
        self._put_back = False

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
        if self._put_back:
            self._put_back = False
        else:
            self._circuit.apply(self._diff.inverse())

    def again(self) -> DiffCommand:
        """Return the same step for `Undone.put_back`: the first `redo` and the first `undo` do nothing."""
        step = DiffCommand(self._circuit, self._diff, self.text(), self._gesture)
        step._put_back = True
        return step

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, DiffCommand) or other._gesture != self._gesture or self._gesture == NO_GESTURE:
            return False
        self._diff = self._diff.then(other._diff)
        self.setObsolete(not self._diff)
        return True


class Undone:
    """The steps that could be redone when a gesture began, to be put back should the gesture come to nothing.

    A stack of Qt drops them with the first step of the gesture.

    Parameters
    ----------
    stack : QUndoStack
        Read now.
    """

    def __init__(self, stack: QUndoStack) -> None:
        self._stack = stack
        self._index = stack.index()
        self._clean = stack.cleanIndex()
        self._steps = [cast("DiffCommand", stack.command(i)).again() for i in range(stack.index(), stack.count())]

    def put_back(self) -> bool:
        """Make the steps possible again when the gesture has left none of its own; return whether that was so."""
        stack = self._stack
        if stack.index() != self._index or stack.count() != self._index:
            return False
        for step in self._steps:
            stack.push(step)
            if stack.index() == self._clean:
                stack.setClean()
        stack.setIndex(self._index)
        return True
