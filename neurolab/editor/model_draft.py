"""A model while somebody writes it: texts as typed, what is wrong with them and where, and the spec that they make when nothing is.

Before `apply` nothing of the circuit changes. Afterwards the draft is an own model of the circuit, and every edit that makes sense reaches the cells
that use it, running or not; one that makes none stays in the draft.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from neurolab.catalog.expr import MAX_TEXT, parse_equations
from neurolab.catalog.spec import CellSpec, ModelSpec, State
from neurolab.circuit.mechanisms import mechanisms_of
from neurolab.circuit.models import change_model, check_spec, free_title, is_editable, make_model, own_model, own_spec, remove_model, users_of
from neurolab.circuit.records import Model, Node
from neurolab.core.errors import NeurolabError, SpecError
from neurolab.editor.language import say
from neurolab.editor.model_texts import (
    ClipText,
    ParamText,
    Problem,
    QuantityText,
    RowError,
    StateText,
    number_text,
    param_of,
    problem_of,
    quantity_of,
    unit_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.catalog.spec import Method
    from neurolab.circuit.diff import Diff
    from neurolab.editor.document import Document

DRAFT_ID = "draft"
BURST_SECONDS = 1.5


class ModelDraft(QObject):
    """One model being written.

    Signals: `changed` when texts were replaced from outside (undo); `checked` after every check.

    Parameters
    ----------
    document : Document
        Whose circuit gets the model.
    type_id : str
        What is opened: a model of the catalogue, or the circuit's own.
    node_ids : sequence of str
        The nodes or wires that get the model when it is applied for the first time.

    Raises
    ------
    SpecError
        When the type has no equations that can be edited.
    """

    changed = Signal()
    checked = Signal()

    def __init__(self, document: Document, type_id: str, node_ids: Sequence[str] = ()) -> None:
        super().__init__(document)
        spec = document.registry[type_id]
        if not is_editable(spec):
            raise SpecError(f"{spec.title} has no equations to edit", "Choose a cell, a unit, a stimulus, a connection or a channel")
        self.document = document
        self.origin_id = type_id
        self.node_ids = tuple(node_ids)
        self.problems: tuple[Problem, ...] = ()
        self._gesture, self._sent_at, self._undone = 0, 0.0, ""
        record = own_model(document.circuit, type_id)
        self.model_id = record.id if record is not None else ""
        self.base_title = document.registry[record.base if record is not None else type_id].title
        if not self.model_id:
            nodes = [n for i in node_ids if i in document.circuit and isinstance(n := document.circuit[i], Node) and n.type == type_id]
            if isinstance(spec, CellSpec) and nodes:
                spec = replace(spec, mechanisms=mechanisms_of(document.circuit, nodes[0]))
            spec = own_spec(spec, DRAFT_ID, free_title(document.registry, spec.title, say("own")))
        self.spec: ModelSpec = spec
        self._take(spec)
        document.changed.connect(self.follow)
        self.check()

    def _take(self, spec: ModelSpec) -> None:
        self.title, self.equations = spec.title, spec.equations.strip("\n")
        self.spike_when, self.on_spike, self.hold = spec.spike_when, spec.on_spike, spec.hold
        self.params = tuple(
            ParamText(p.name, str(p.default) if p.choices else f"{p.default:.10g}", p.unit, number_text(p.low), number_text(p.high), p)
            for p in spec.params
        )
        self.states = tuple(StateText(s.name, s.unit, s.initial, s) for s in spec.states)
        self.inputs = tuple(QuantityText(q.name, q.unit, q) for q in spec.inputs)
        self.outputs = tuple(QuantityText(q.name, q.unit, q) for q in spec.outputs)
        self.clip = tuple(ClipText(*pair) for pair in spec.clip)
        self.method: Method = spec.method
        self.output = spec.output

    @property
    def applied(self) -> bool:
        """Whether the draft is a model of the circuit."""
        return bool(self.model_id)

    @property
    def gone(self) -> bool:
        """Whether the model that was edited is no longer in the circuit."""
        return self.applied and self.model_id not in self.document.circuit

    def users(self) -> int:
        """Return how many nodes and wires use the model."""
        return len(users_of(self.document.circuit, self.document.circuit.get(self.model_id, Model).spec.type_id)) if self.applied else 0

    def edit(self, **texts: object) -> None:
        """Replace texts by the names of the attributes, check all, and send on what makes sense."""
        for name, value in texts.items():
            setattr(self, name, value)
        if self.check() and self.applied and not self.gone:
            self._send()

    def apply(self) -> bool:
        """Make the draft a model of the circuit and give it to the nodes; return whether it made sense."""
        if not self.check():
            return False
        if self.applied:
            self._send()
            return True
        nodes = [i for i in self.node_ids if i in self.document.circuit]
        try:
            model_id, diff = make_model(self.document.circuit, self.origin_id, self.spec, nodes)
            self.document.do(diff, f"Edit equations of {self.base_title}")
        except NeurolabError as error:
            self._tell(error)
            return False
        self.model_id = model_id
        self.spec = self.document.circuit.get(self.model_id, Model).spec
        self.title = self.spec.title
        self.check()
        return True

    def use_original(self) -> None:
        """Give what uses the model the original again, and take the model out of the circuit; the texts stay as a draft."""
        if self.applied and not self.gone:
            try:
                self.document.do(remove_model(self.document.circuit, self.model_id), f"Use {self.base_title} again")
            except NeurolabError as error:
                self._tell(error)

    def check(self) -> bool:
        """Look for what is wrong; return whether nothing is. `spec` is the newest one without a fault."""
        self.problems = tuple(self._line_problems())
        if not self.problems:
            try:
                spec = self._built()
                check_spec(self.document.registry, spec, self._base())
                self.spec = spec
            except NeurolabError as error:
                self.problems = (self._problem(error),)
            except RowError as error:
                self.problems = (error.problem,)
        self.checked.emit()
        return not self.problems

    def _base(self) -> str:
        return self.document.circuit.get(self.model_id, Model).base if self.applied and not self.gone else self.origin_id

    def _send(self) -> None:
        try:
            diff = change_model(self.document.circuit, self.model_id, self.spec)
            now = time.monotonic()
            if now - self._sent_at > BURST_SECONDS or not self._gesture:
                self._gesture = self.document.next_gesture()
            self._sent_at = now
            self.document.do(diff, f"Edit {self.spec.title}", self._gesture)
        except NeurolabError as error:
            self._tell(error)

    def _tell(self, error: NeurolabError) -> None:
        self.problems = (self._problem(error),)
        self.checked.emit()

    def follow(self, diff: Diff) -> None:
        """Show what undo and redo have made of the model."""
        if self.model_id in diff.removed and self.origin_id in self.document.registry:
            self._undone, self.model_id = self.model_id, ""
            self.changed.emit()
        elif self._undone in diff.added and not self.model_id:
            self.model_id = self._undone
            self.spec = self.document.circuit.get(self.model_id, Model).spec
            self._take(self.spec)
            self.check()
            self.changed.emit()
        if self.model_id in diff.updated:
            spec = self.document.circuit.get(self.model_id, Model).spec
            if spec != self.spec:
                self.spec = spec
                self._take(spec)
                self.check()
                self.changed.emit()

    def _line_problems(self) -> list[Problem]:
        """Return every line that cannot be read; how the lines fit together is checked later."""
        if len(self.equations) > MAX_TEXT:
            return [Problem("equations", 0, f"{len(self.equations):,} characters are too many for equations", f"The limit is {MAX_TEXT:,}")]
        found: list[Problem] = []
        for number, line in enumerate(self.equations.split("\n"), 1):
            try:
                parse_equations(line, "")
            except SpecError as error:
                found.append(Problem("equations", number, error.message.partition(": ")[2] or error.message, error.hint))
        return found

    def _built(self) -> ModelSpec:
        params = tuple(param_of(row, i) for i, row in enumerate(self.params, 1))
        states = tuple(replace(s.origin or State(s.name), name=s.name.strip(), unit=unit_of(s.unit), initial=s.initial.strip()) for s in self.states)
        names = {p.name for p in params}
        effects = tuple(e for e in self.spec.effects if e.param in names or "." in e.param)
        title = self.title.strip()
        return replace(
            self.spec, title=title, equations=self.equations, params=params, states=states, effects=effects,
            spike_when=self.spike_when.strip(), on_spike=self.on_spike.strip(), hold=self.hold.strip(),
            inputs=tuple(quantity_of(row) for row in self.inputs), outputs=tuple(quantity_of(row) for row in self.outputs),
            clip=tuple((row.name.strip(), row.bound.strip()) for row in self.clip), method=self.method, output=self.output.strip(),
        )  # fmt: skip

    def _problem(self, error: NeurolabError) -> Problem:
        return problem_of(
            error, self.spec.type_id, (("params", self.params), ("states", self.states), ("inputs", self.inputs), ("outputs", self.outputs))
        )
