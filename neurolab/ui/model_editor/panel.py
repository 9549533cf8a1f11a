"""The panel in which a model is written: equations, spike rule, parameters, states, and the formula that they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from neurolab.catalog.latex import to_latex
from neurolab.catalog.spec import PORTS, CellSpec, WireSpec
from neurolab.circuit.mechanisms import mechanisms_of
from neurolab.circuit.records import Node, Wire
from neurolab.core.errors import NeurolabError
from neurolab.editor.language import said, say
from neurolab.editor.model_draft import ModelDraft
from neurolab.ui.model_editor.form import EditorForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from neurolab.editor.model_texts import Problem
    from neurolab.editor.session import Session


class ModelEditor(EditorForm):
    """A scrolling panel for a dock.

    Parameters
    ----------
    session : Session
        Whose circuit gets the models.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.draft: ModelDraft | None = None
        self.typed.connect(self.take_texts)
        self.apply_asked.connect(self._apply)
        self.original_asked.connect(self._use_original)
        session.document_replaced.connect(self.close_draft)
        session.changed.connect(self._tell_state)

    def open_type(self, type_id: str) -> bool:
        """Open a model for the selected nodes or wires; return whether it can be edited."""
        circuit = self._session.circuit
        records = [r for i in self._session.selection.ids if i in circuit and isinstance(r := circuit[i], Node | Wire)]
        has = {r.id: mechanisms_of(circuit, r) for r in records if isinstance(r, Node) and r.type in circuit.registry}
        using = [r.id for r in records if r.type == type_id or type_id in has.get(r.id, ())]
        try:
            draft = ModelDraft(self._session, type_id, using)
        except NeurolabError as error:
            self._session.message.emit("info", error.message, error.hint)
            return False
        self.go_on_with(draft)
        return True

    def go_on_with(self, draft: ModelDraft) -> None:
        """Show a draft."""
        self.close_draft()
        self.draft = draft
        draft.checked.connect(self._show_problems)
        draft.changed.connect(self._show_texts)
        self._show_texts()
        self.show_editor(is_open=True)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up_draft(self) -> ModelDraft | None:
        """Return the draft with all that was typed, and show that nothing is open."""
        self.take_texts()
        draft, self.draft = self.draft, None
        if draft is not None:
            draft.checked.disconnect(self._show_problems)
            draft.changed.disconnect(self._show_texts)
        self.close_draft()
        return draft

    def close_draft(self) -> None:
        """Show that nothing is open."""
        self._pause.stop()
        if self.draft is not None:
            self.draft.checked.disconnect(self._show_problems)
            self.draft.changed.disconnect(self._show_texts)
            self._session.changed.disconnect(self.draft.follow)
            self.draft.deleteLater()
        self.draft = None
        self.show_editor(is_open=False)

    def take_texts(self) -> None:
        """Give the draft what is in the fields now; called a moment after the last key."""
        self._pause.stop()
        if self.draft is not None:
            self.draft.edit(
                title=self.title.text(),
                equations=self.code.toPlainText(),
                params=self.params.rows(),
                states=self.states.rows(),
                inputs=self.inputs.rows(),
                outputs=self.outputs.rows(),
                clip=self.clip.rows(),
                method=self.method.currentData(),
                output=self.output.currentData() or "",
                **{name: field.text() for name, field in self.spike.items()},
            )

    def _show_texts(self) -> None:
        draft = self.draft
        if draft is None:
            return
        if draft.gone:
            self.close_draft()
            return
        if not self.title.hasFocus() or self.title.text() != draft.title:
            self.title.setText(draft.title)
        self.code.show_text(draft.equations)
        for name, field in self.spike.items():
            field.setText(getattr(draft, name))
        self._spike_section.setVisible(isinstance(draft.spec, CellSpec) or bool(draft.spike_when))
        self.params.show_rows(draft.params)
        self.states.show_rows(draft.states)
        self.inputs.show_rows(draft.inputs)
        self.outputs.show_rows(draft.outputs)
        self.clip.show_rows(draft.clip)
        self.method.setCurrentIndex(self.method.findData(draft.method))
        computes = not isinstance(draft.spec, WireSpec) or bool(draft.spec.equations)
        for widget in (self.code, self._formula_section, self._states_section, self._ports_section, self._solution_section):
            widget.setVisible(computes)
        self._pause.stop()
        self._show_problems()

    def _show_problems(self) -> None:
        draft = self.draft
        if draft is None:
            return
        spec = draft.spec
        kinds = dict.fromkeys(PORTS, "param") | {p.name: "param" for p in draft.params} | {s.name: "state" for s in draft.states}
        self.code.set_kinds(kinds | {q.name: "param" for q in spec.inputs})
        self.code.set_faults({p.line: told(p) for p in draft.problems if p.part == "equations" and p.line})
        self.params.mark({p.line: told(p) for p in draft.problems if p.part == "params"})
        self.states.mark({p.line: told(p) for p in draft.problems if p.part == "states"})
        self.inputs.mark({p.line: told(p) for p in draft.problems if p.part == "inputs"})
        self.outputs.mark({p.line: told(p) for p in draft.problems if p.part == "outputs"})
        self._offer_outputs()
        if draft.problems:
            self.verdict.say("\n".join(_with_line(p) for p in draft.problems[:3]))
        else:
            self.formula.set_lines(to_latex(spec, self._session.registry))
        self._tell_state()

    def _offer_outputs(self) -> None:
        """List what can be the main output: states and outputs; none where the model has the first of them by itself."""
        draft = self.draft
        if draft is None:
            return
        names = list(dict.fromkeys([*(s.name for s in draft.states), *(q.name for q in draft.outputs), draft.output]))
        choices = [n for n in names if n]
        if [self.output.itemData(i) for i in range(self.output.count())] != choices:
            self.output.clear()
            for name in choices:
                self.output.addItem(name, name)
        self.output.setCurrentIndex(self.output.findData(draft.output or (choices[0] if choices else "")))

    def _tell_state(self) -> None:
        draft = self.draft
        if draft is None or draft.gone:
            return
        kinds = {"mechanism": self.tr("channel or receptor"), "wire": self.tr("connection"), "cell": self.tr("cell"), "unit": self.tr("unit")}
        what = kinds.get(draft.spec.kind, self.tr("stimulus"))
        users = draft.users()
        if draft.applied:
            self.about.setText(self.tr("This circuit's own {what}, made from {base}.").format(what=what, base=draft.base_title))
        else:
            self.about.setText(self.tr("{base} ships with neurolab. Apply makes this copy the circuit's own.").format(base=draft.base_title))
        if isinstance(draft.spec, WireSpec) and draft.spec.receptor in self._session.registry:
            receptor = self._session.registry[draft.spec.receptor].title
            more = self.tr("What its spikes do is written in the {receptor}: edit that in the cell's mechanisms.").format(receptor=receptor)
            self.about.setText(f"{self.about.text()} {more}")
        if not draft.problems:
            if isinstance(draft.spec, WireSpec):
                acts = self.tr("1 connection is of this kind") if users == 1 else self.tr("{n} connections are of this kind").format(n=users)
            else:
                acts = self.tr("1 node uses it") if users == 1 else self.tr("{n} nodes use it").format(n=users)
            text = self.tr("Everything makes sense. {acts}; what you type acts at once.").format(acts=acts)
            self.verdict.say(text if draft.applied else self.tr("Everything makes sense. Apply to run it."), "dim")
        self.apply.setVisible(not draft.applied)
        self.original.setVisible(draft.applied)
        self.apply.setEnabled(not draft.problems)

    def _apply(self) -> None:
        self.take_texts()
        if self.draft is not None and self.draft.apply():
            self._show_texts()

    def _use_original(self) -> None:
        if self.draft is not None:
            self.draft.use_original()
            self._show_texts()


def told(problem: Problem) -> str:
    """Return what is wrong and what to do, in one text."""
    message, hint = said(problem.message), said(problem.hint)
    return f"{message}. {hint}" if hint else message


def _with_line(problem: Problem) -> str:
    return say("Line {n}: {problem}").format(n=problem.line, problem=told(problem)) if problem.part == "equations" and problem.line else told(problem)
