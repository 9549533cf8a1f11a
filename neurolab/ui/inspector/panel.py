"""The inspector: shows and edits whatever is selected."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from neurolab.circuit.mechanisms import mechanisms_of
from neurolab.circuit.models import is_own
from neurolab.circuit.records import Dose, Frame, Group, Node, Note, Opaque, Picture, Record, Region, Wire
from neurolab.ui import theme
from neurolab.ui.inspector import focus
from neurolab.ui.inspector.area_forms import GroupForm, SizedForm
from neurolab.ui.inspector.node_form import NodeForm, WireForm
from neurolab.ui.inspector.other_forms import DoseForm, MixedForm, NoteForm, OpaqueForm, RegionForm, SettingsForm

if TYPE_CHECKING:
    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.diff import Diff
    from neurolab.editor.session import Session
    from neurolab.ui.inspector.forms import Form

LIVE_SECONDS = 0.125
KEPT_FORMS = 8
_FORMS: dict[type[Record], type[Form]] = {
    Node: NodeForm, Wire: WireForm, Region: RegionForm, Note: NoteForm, Dose: DoseForm, Opaque: OpaqueForm,
    Group: GroupForm, Frame: SizedForm, Picture: SizedForm,
}  # fmt: skip
_ONE_AT_A_TIME = (NoteForm, DoseForm, OpaqueForm, RegionForm, GroupForm, SizedForm)


def form_for(circuit: Circuit, ids: tuple[str, ...]) -> type[Form]:
    """Return which form shows a selection."""
    kinds = {type(circuit[i]) for i in ids}
    if not kinds:
        return SettingsForm
    form = _FORMS.get(next(iter(kinds)), MixedForm) if len(kinds) == 1 else MixedForm
    return MixedForm if form in _ONE_AT_A_TIME and len(ids) > 1 else form


def shape_of(circuit: Circuit, ids: tuple[str, ...]) -> tuple[object, ...]:
    """Return what decides which rows a form has; while it stays, the form is kept and only filled anew."""
    form = form_for(circuit, ids)
    records = [circuit[i] for i in ids]
    if form in (MixedForm, *_ONE_AT_A_TIME):
        return form, ids
    types = tuple((r.type, r.mechanisms if isinstance(r, Node) else r.plasticity) for r in records if isinstance(r, Node | Wire))
    ends = tuple(tuple(_type_of(circuit, e) for e in (r.source, r.target)) for r in records if isinstance(r, Wire))
    crowds = tuple(r.rule is not None if isinstance(r, Wire) else r.size > 1 for r in records if isinstance(r, Node | Wire))
    return form, types, ends, crowds, _own_models(circuit, records)


def _own_models(circuit: Circuit, records: list[Record]) -> tuple[object, ...]:
    """Return the circuit's own models among what the records are made of: their parameters may change while their names stay."""
    types = {r.type for r in records if isinstance(r, Node | Wire)} | {m for r in records if isinstance(r, Node) for m in mechanisms_of(circuit, r)}
    return tuple(circuit.registry[t] for t in sorted(types) if is_own(t) and t in circuit.registry)


def only_moves(diff: Diff) -> bool:
    """Whether nodes changed their places and nothing else happened."""
    if diff.added or diff.removed:
        return False
    pairs = diff.updated.values()
    return all(isinstance(old, Node) and isinstance(new, Node) and replace(old, x=new.x, y=new.y) == new for old, new in pairs)


def _type_of(circuit: Circuit, record_id: str) -> str:
    record = circuit[record_id]
    return record.type if isinstance(record, Node) else ""


class InspectorPanel(QWidget):
    """A scrolling panel for a dock.

    Parameters
    ----------
    session : Session
        Whose selection it shows.
    """

    help_requested = Signal(str)
    equations_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shape: tuple[object, ...] = ()
        self._memory: dict[str, bool] = {}
        self._ticked = 0.0
        self._kept: dict[tuple[object, ...], Form] = {}
        self.form: Form | None = None
        self.setAccessibleName(self.tr("Inspector"))
        theme.hold(self, self.setMinimumWidth, 260, measure=theme.column)
        self._scale = theme.scale()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        session.selection.changed.connect(self._update)
        session.document_replaced.connect(self._start_over)
        session.changed.connect(self._on_changed)
        session.bridge.frame.connect(self._tick)
        theme.notifier.changed.connect(self._resize)
        self._update()

    def sizeHint(self) -> QSize:
        return QSize(300, 600)

    def _resize(self) -> None:
        """Make the forms anew for another size of text: their captions are as wide as the words."""
        if self._scale != theme.scale():
            self._scale = theme.scale()
            self._start_over()

    def _start_over(self) -> None:
        self._shape = ()
        for form in self._kept.values():
            form.deleteLater()
        self._kept.clear()
        self._update()

    def _on_changed(self, diff: Diff) -> None:
        # dragging hundreds of nodes must not read the parameters of all of them sixty times a second
        if not (len(self._session.selection) > 1 and only_moves(diff)):
            self._update()

    def _update(self) -> None:
        circuit = self._session.circuit
        ids = tuple(i for i in self._session.selection.ids if i in circuit)
        self._finish_typing(ids)
        shape = shape_of(circuit, ids)
        if shape == self._shape and self.form is not None:
            self.form.rebind(ids)
            return
        place = self._scroll.verticalScrollBar().value()
        held = focus.place_of(self.form) if self.form is not None and self.form.ids == ids else None
        self._put_away()
        self._shape = shape
        kept = self._kept.pop(shape, None)
        if kept is None:
            self.form = form_for(circuit, ids)(self._session, ids, self._memory)
            self.form.help_requested.connect(self.help_requested)
            self.form.equations_requested.connect(self.equations_requested)
        else:
            self.form = kept
            self.form.rebind(ids)
            self.form.follow_memory()
        self._scroll.setWidget(self.form)
        self.form.show()
        self._scroll.verticalScrollBar().setValue(place)
        if held is not None:
            focus.put(self.form, held)

    def _finish_typing(self, ids: tuple[str, ...]) -> None:
        """Enter what is being typed before other records are shown, so that it goes to those it was meant for."""
        form, field = self.form, self.focusWidget()
        if form is None or field is None or form.ids == ids or not form.isAncestorOf(field):
            return
        if all(i in self._session.circuit for i in form.ids):
            field.clearFocus()

    def _put_away(self) -> None:
        """Keep the form for the next selection of the same types: filling one anew is ten times faster than making one."""
        old, shape = self.form, self._shape
        self._scroll.takeWidget()
        if old is None:
            return
        # a parent keeps the garbage collector, which may run on any thread, from destroying it before the event loop does
        old.setParent(self)
        old.hide()
        if shape and isinstance(old, NodeForm | WireForm):
            self._kept[shape] = old
            if len(self._kept) <= KEPT_FORMS:
                return
            old = self._kept.pop(next(iter(self._kept)))
        old.deleteLater()

    def _tick(self) -> None:
        now = time.monotonic()
        if self.form is not None and self.isVisible() and now - self._ticked >= LIVE_SECONDS:
            self._ticked = now
            self.form.tick()
