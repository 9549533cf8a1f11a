"""Walking through the steps of a presentation: which one is shown, and what it does to selection and time. The window moves the camera."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from neurolab.circuit.records import Step
from neurolab.circuit.steps import add_step, move_step, steps_of
from neurolab.editor.verbs import told

if TYPE_CHECKING:
    from neurolab.circuit.diff import Diff
    from neurolab.editor.document import Document
    from neurolab.editor.session import Session


def _tr(text: str) -> str:
    return QCoreApplication.translate("Steps", text)


@told
def add_view(document: Document, view: tuple[float, float, float, float]) -> str:
    """Add what is seen and selected now as a step at the end; return its id."""
    run = "run" if document.bridge.running else ""
    title = _tr("Step {0}").format(len(steps_of(document.circuit)) + 1)
    step_id, diff = add_step(document.circuit, view, document.selection.ids, title, run=run)
    document.do(diff, _tr("Add a step"))
    return step_id


@told
def shift(document: Document, step_id: str, by: int) -> None:
    """Move a step towards the end, or with a negative number towards the beginning."""
    document.do(move_step(document.circuit, step_id, by), _tr("Move a step"))


class StepPlayer(QObject):
    """Shows one step after another.

    Signals: `shown` with the step, or None when the walk has ended; `changed` when the list, or which is shown, has changed.

    Parameters
    ----------
    session : Session
        Whose circuit has the steps.
    """

    shown = Signal(object)
    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._current = ""
        session.changed.connect(self._follow)
        session.document_replaced.connect(self.end)

    @property
    def steps(self) -> list[Step]:
        """All steps in their order."""
        return steps_of(self._session.circuit)

    @property
    def current(self) -> Step | None:
        """The step that is shown; None before the first, after the end and when it is gone."""
        return next((s for s in self.steps if s.id == self._current), None)

    @property
    def number(self) -> int:
        """Which one is shown, from 1; 0 for none."""
        return next((i for i, s in enumerate(self.steps, 1) if s.id == self._current), 0)

    def go(self, by: int) -> None:
        """Show the next (1) or the previous (-1) step; it stays at the ends. Without steps it says how to make them."""
        steps = self.steps
        if not steps:
            hint = _tr("View, Panels, Steps: Add this view as a step")
            self._session.message.emit("info", _tr("This circuit has no steps yet"), hint)
            return
        at = self.number - 1
        goal = (0 if by > 0 else len(steps) - 1) if at < 0 else min(max(at + by, 0), len(steps) - 1)
        self.show(steps[goal].id)

    def show(self, step_id: str) -> None:
        """Show a step: select what it names and let time pass or stand as it says."""
        self._current = step_id
        step = self.current
        if step is None:
            return
        session = self._session
        session.selection.set(i for i in step.selection if i in session.circuit)
        if step.run == "restart":
            session.bridge.reset()
        if step.run in ("run", "restart"):
            session.bridge.run()
        elif step.run == "pause":
            session.bridge.pause()
        self.changed.emit()
        self.shown.emit(step)

    def end(self) -> None:
        """Show no step any more."""
        self._current = ""
        self.shown.emit(None)
        self.changed.emit()

    def _follow(self, diff: Diff) -> None:
        if any(isinstance(r, Step) for r in (*diff.added.values(), *diff.removed.values(), *(new for _, new in diff.updated.values()))):
            if self._current and self.current is None:
                self.end()
            else:
                self.changed.emit()
