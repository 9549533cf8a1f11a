"""Forms of what is no node and no wire: regions, doses, notes, the circuit itself, a mixture, an unknown type."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from neurolab.catalog.spec import CompoundSpec, Param
from neurolab.circuit.records import LIMIT, SETTINGS_BOUNDS, SETTINGS_ID, Dose, Node, Note, Opaque, Region, Settings, Wire
from neurolab.core.units import format_quantity
from neurolab.editor.language import say
from neurolab.ui.canvas.looks import compound_color
from neurolab.ui.canvas.markdown import height_for
from neurolab.ui.compound_facts import binding_lines, dose_params, real_times
from neurolab.ui.dose_card import DoseList, given, levels_of, place_name, state_of
from neurolab.ui.inspector.forms import FieldRows, Form
from neurolab.ui.widgets.bars import LevelBar
from neurolab.ui.widgets.labels import wrapped
from neurolab.ui.widgets.title_field import TitleField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.circuit.records import Record
    from neurolab.editor.session import Session

SIZE = Param("width", 200, "1", low=20, high=20_000, help="In canvas units")
NEVER = LIMIT
USUAL = (0.0, 100_000.0)
MAX_SEED = round(SETTINGS_BOUNDS["seed"][1])


class NameField(TitleField):
    """A field for a text of the record, written when the person leaves it."""

    def __init__(self, form: Form, field: str, caption: str) -> None:
        super().__init__(caption)
        self._form = form
        self._field = field
        self.setPlaceholderText(caption)
        self.editingFinished.connect(self._write)

    def refresh(self) -> None:
        """Show the text unless it is being typed."""
        self.show_text(getattr(self._form.circuit[self._form.ids[0]], self._field))

    def _write(self) -> None:
        if self.isModified():
            self.setModified(False)
            self._form.session.set_field(self._form.ids[:1], None, **{self._field: self.text().strip()})


class SettingsForm(Form):
    """Shown when nothing is selected: what the whole circuit shares."""

    def __init__(self, session: Session, ids: Sequence[str], memory: dict[str, bool]) -> None:
        super().__init__(session, (SETTINGS_ID,), memory)
        self.title = NameField(self, "title", self.tr("Title of the circuit"))
        self.padded(self.title)
        self.summary = QLabel()
        self.summary.setProperty("role", "dim")
        self.padded(self.summary)
        self.section(self.tr("Simulation"), self._build)
        self.padded(wrapped(self.tr("Select a node, a wire, a region or a note to see its properties here."), role="dim", selectable=False))
        self.column.addStretch(1)
        self.refresh()

    def _build(self, layout: QVBoxLayout) -> None:
        layout.setSpacing(8)
        self.rows = FieldRows(self, layout)
        step = Param("dt", Settings().dt, "ms", low=0.001, high=1.0, log=True, help="Smaller is more exact and slower; 0.025 ms suits Hodgkin-Huxley")
        self.rows.add(step, self.tr("Time step"))
        seed = Param(
            "seed", Settings().seed, "1", low=0, high=MAX_SEED, usual=(0, 9999), help="The same seed gives exactly the same noise and the same run"
        )
        self.rows.add(seed, self.tr("Random seed"), put=lambda v, g: session_set(self, g, seed=round(float(v))))
        scale = Param("um_per_unit", Settings().um_per_unit, "um", low=0.01, high=100.0, log=True, help="Micrometres that one canvas unit stands for")
        self.rows.add(scale, self.tr("Scale of the canvas"))

    def rebind(self, ids: Sequence[str]) -> None:
        self.refresh()

    def refresh(self) -> None:
        self.title.refresh()
        nodes, wires, doses = (len(self.circuit.all(c)) for c in (Node, Wire, Dose))
        parts = [_count(nodes, self.tr("node"), self.tr("nodes")), _count(wires, self.tr("wire"), self.tr("wires"))]
        if doses:
            parts.append(_count(doses, self.tr("dose"), self.tr("doses")))
        self.summary.setText("  ·  ".join(parts))
        if hasattr(self, "rows"):
            self.rows.refresh()


def session_set(form: Form, gesture: int, **fields: object) -> None:
    """Set fields of the form's records in a gesture."""
    form.session.set_field(form.ids, gesture, **fields)


def _count(n: int, one: str, many: str) -> str:
    return f"{n} {one if n == 1 else many}"


class RegionForm(Form):
    """A region: name, size, what is inside, what acts there."""

    def __init__(self, session: Session, ids: Sequence[str], memory: dict[str, bool]) -> None:
        super().__init__(session, ids, memory)
        self.name = NameField(self, "label", self.tr("Name of the region"))
        self.padded(self.name)
        self.summary = QLabel()
        self.summary.setProperty("role", "dim")
        self.padded(self.summary)
        self.section(self.tr("Chemistry"), self._build_doses)
        self.section(self.tr("Size"), self._build_size, is_open=False)
        self.column.addStretch(1)
        self.refresh()

    def _doses(self) -> list[Dose]:
        return [d for d in self.circuit.all(Dose) if d.place in self.ids]

    def _build_doses(self, layout: QVBoxLayout) -> None:
        self.doses = DoseList(self.session, self._doses)
        self._empty = wrapped(self.tr("No compound acts here. Drag one from the cabinet into the region."), role="dim", selectable=False)
        layout.addWidget(self._empty)
        layout.addWidget(self.doses)

    def _build_size(self, layout: QVBoxLayout) -> None:
        self.rows = FieldRows(self, layout)
        self.rows.add(SIZE, self.tr("Width"))
        self.rows.add(replace(SIZE, name="height"), self.tr("Height"))
        self.rows.refresh()

    def refresh(self) -> None:
        self.name.refresh()
        regions = [self.circuit.get(i, Region) for i in self.ids]
        inside = [n for n in self.circuit.all(Node) if any(r.covers(n.x, n.y) for r in regions)]
        self.summary.setText(self.tr("Region with {nodes} inside").format(nodes=_count(len(inside), self.tr("node"), self.tr("nodes"))))
        if hasattr(self, "doses"):
            self.doses.refresh()
            self._empty.setVisible(not self.doses.cards)
        if hasattr(self, "rows"):
            self.rows.refresh()

    def tick(self) -> None:
        if hasattr(self, "doses"):
            self.doses.tick()


class DoseForm(Form):
    """A dose: concentration and schedule, live levels, what the compound binds."""

    def __init__(self, session: Session, ids: Sequence[str], memory: dict[str, bool]) -> None:
        super().__init__(session, ids, memory)
        dose = self.circuit.get(self.ids[0], Dose)
        self.spec = self.circuit.registry.get(dose.compound, CompoundSpec)
        self.heading = wrapped(self.spec.title, role="heading", selectable=False)
        self.padded(self.heading)
        self.place = QLabel()
        self.place.setProperty("role", "dim")
        self.padded(self.place)
        self.section(self.tr("Now"), self._build_now)
        self.section(self.tr("Amount and schedule"), self._build)
        self.section(self.tr("What it binds"), self._build_bindings, is_open=False)
        self.column.addStretch(1)
        self.refresh()

    def _build_now(self, layout: QVBoxLayout) -> None:
        self.concentration = LevelBar(self.tr("Concentration"))
        self.occupancy = LevelBar(self.tr("Targets occupied"))
        layout.setSpacing(8)
        layout.addWidget(self.concentration)
        layout.addWidget(self.occupancy)

    def _build(self, layout: QVBoxLayout) -> None:
        s = self.spec
        layout.setSpacing(8)
        self.rows = FieldRows(self, layout)
        for param, label in zip(dose_params(s), (self.tr("Concentration"), self.tr("Onset"), self.tr("Wash-out")), strict=True):
            self.rows.add(param, label)
        self.rows.add(Param("start", 0.0, "ms", low=0.0, high=LIMIT, usual=USUAL, help="When it is given, model time"), self.tr("Start"))
        stop = Param("stop", NEVER, "ms", low=0.0, high=NEVER, usual=USUAL, help="When it is washed out, model time; reset to let it act on")
        self.rows.add(stop, self.tr("Washed out at"), get=self._stop, put=self._set_stop)
        self.wash = QPushButton(self.tr("Wash out now"))
        self.wash.clicked.connect(self._wash_now)
        layout.addWidget(self.wash)
        layout.addWidget(wrapped(real_times(s), role="dim"))

    def _set_stop(self, value: float, gesture: int) -> None:
        session_set(self, gesture, stop=None if value >= NEVER else value)

    def _stop(self) -> float:
        stop = self.circuit.get(self.ids[0], Dose).stop
        return NEVER if stop is None else stop

    def _wash_now(self) -> None:
        dose = self.circuit.get(self.ids[0], Dose)
        self.session.set_field(self.ids, stop=max(self.session.bridge.time, dose.start))

    def _build_bindings(self, layout: QVBoxLayout) -> None:
        layout.addWidget(wrapped(binding_lines(self.spec, self.circuit.registry)))

    def refresh(self) -> None:
        for bar in (self.concentration, self.occupancy) if hasattr(self, "concentration") else ():
            bar.set_color(compound_color(self.spec.type_id))
        if hasattr(self, "rows"):
            self.rows.refresh()
            washed = self._stop() < NEVER
            self.rows["stop"].setVisible(washed)
            self.wash.setVisible(not washed)
        self.tick()

    def tick(self) -> None:
        dose = self.circuit.get(self.ids[0], Dose) if self.ids[0] in self.circuit else None
        if dose is None:
            return
        state = state_of(dose, self.session.bridge.time)
        self.place.setText(f"{place_name(self.circuit, dose.place)}  ·  {self.tr(state)}")
        if hasattr(self, "concentration"):
            amount, occupied = levels_of(self.session, dose) or (0.0, None)
            top = given(self.circuit, dose, self.session.bridge.time)
            shares = say("{part} of {whole}").format(part=format_quantity(amount, "uM", 3), whole=format_quantity(top, "uM", 3))
            self.concentration.show_level(amount / top if top else 0.0, shares)
            self.occupancy.show_level(occupied or 0.0, "–" if occupied is None else f"{occupied:.0%}")


class NoteForm(Form):
    """A sticky note: its text and size."""

    def __init__(self, session: Session, ids: Sequence[str], memory: dict[str, bool]) -> None:
        super().__init__(session, ids, memory)
        self.padded(wrapped(self.tr("Note"), role="heading", selectable=False))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("Write something for whoever opens this circuit"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(160)
        self.text.textChanged.connect(self._write)
        self.padded(self.text)
        self.section(self.tr("Size"), self._build_size, is_open=False)
        self.column.addStretch(1)
        self.refresh()

    def _build_size(self, layout: QVBoxLayout) -> None:
        self.rows = FieldRows(self, layout)
        self.rows.add(replace(SIZE, default=260), self.tr("Width"))
        self.rows.add(replace(SIZE, name="height", default=120), self.tr("Height"))
        self.rows.refresh()

    def _write(self) -> None:
        text, note = self.text.toPlainText(), self.circuit.get(self.ids[0], Note)
        if text != note.text:
            session_set(self, self.gesture.number(), text=text, height=max(note.height, height_for(text, note.width)))

    def refresh(self) -> None:
        text = self.circuit.get(self.ids[0], Note).text
        if text != self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)
        if hasattr(self, "rows"):
            self.rows.refresh()


NOUNS: dict[type[Record], tuple[str, str]] = {
    Node: ("node", "nodes"), Wire: ("wire", "wires"), Region: ("region", "regions"), Note: ("note", "notes"), Dose: ("dose", "doses"),
    Opaque: ("unknown item", "unknown items"),
}  # fmt: skip
THINGS = ("item", "items")


class MixedForm(Form):
    """Several kinds at once: offers to keep only one."""

    def __init__(self, session: Session, ids: Sequence[str], memory: dict[str, bool]) -> None:
        super().__init__(session, ids, memory)
        self.padded(wrapped(self.tr("{n} items selected").format(n=len(self.ids)), role="heading", selectable=False))
        self.padded(wrapped(self.tr("Keep one kind to change it together:"), role="dim", selectable=False))
        counts = Counter(type(self.circuit[i]) for i in self.ids)
        for kind, n in counts.items():
            button = QPushButton(_count(n, *map(say, NOUNS.get(kind, THINGS))))
            button.clicked.connect(lambda _=False, k=kind: self._keep(k))
            self.padded(button)
        self.column.addStretch(1)

    def _keep(self, kind: type[Record]) -> None:
        self.session.selection.set([i for i in self.ids if isinstance(self.circuit[i], kind)])


class OpaqueForm(Form):
    """A record that this version does not know."""

    def __init__(self, session: Session, ids: Sequence[str], memory: dict[str, bool]) -> None:
        super().__init__(session, ids, memory)
        raw = self.circuit.get(self.ids[0], Opaque).raw
        self.padded(wrapped(str(raw.get("label") or self.tr("Unknown item")), role="heading", selectable=False))
        text = self.tr("This version does not know the type '{type}'. It is not simulated, and it is saved unchanged.")
        label = wrapped(text.format(type=raw.get("type", raw.get("kind", "?"))))
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.padded(label)
        self.column.addStretch(1)
