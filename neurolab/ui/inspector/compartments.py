"""The section "Compartments" of a cell in space, and the place where a wire ends on one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from neurolab.catalog.morphology import segment_at, segment_names
from neurolab.catalog.spec import MechanismSpec
from neurolab.circuit.records import Wire
from neurolab.editor import space
from neurolab.ui.icons import icon
from neurolab.ui.inspector.cell_picture import CellPicture
from neurolab.ui.inspector.forms import FieldRows
from neurolab.ui.inspector.mechanisms import under_headings
from neurolab.ui.theme import theme
from neurolab.ui.widgets.combo import ComboBox
from neurolab.ui.widgets.labels import wrapped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from neurolab.catalog.spec import Compartment
    from neurolab.ui.inspector.forms import Form

_LABELS = {"length": "Length", "diameter": "Diameter", "segments": "Segments", "wraps": "Turns of myelin"}


def _button(symbol: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setFixedSize(26, 26)
    button.setStyleSheet("padding: 4px;")
    button.setIcon(icon(symbol, theme().text_dim))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button


class CompartmentSection:
    """A picture of the cell, and one compartment of it to edit: size, myelin, mechanisms; add and remove."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self.picture: CellPicture | None = None
        self.selected = ""
        form.section(form.tr("Compartments"), self._build)

    def _table(self) -> tuple[Compartment, ...]:
        return space.table_of(self._form.session, self._form.ids[0])

    def _current(self) -> Compartment:
        table = self._table()
        return next((c for c in table if c.name == self.selected), table[0])

    def _build(self, layout: QVBoxLayout) -> None:
        form, tr = self._form, self._form.tr
        bridge = form.session.bridge
        self.picture = CellPicture(bridge.value_of)
        self.picture.chosen.connect(self.choose)
        layout.addWidget(self.picture)
        self.choice = ComboBox()
        self.choice.setAccessibleName(tr("Compartment"))
        self.choice.activated.connect(lambda i: self.choose(self.choice.itemData(i)))
        self.add = _button("add", tr("Add a compartment at the end of this one"))
        self.add.clicked.connect(self._add)
        self.remove = _button("close", tr("Remove this compartment and all that grows from it"))
        self.remove.clicked.connect(lambda: space.remove(form.session, form.ids[0], self._current().name))
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.choice, 1)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        layout.addWidget(top)
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.name.setAccessibleName(tr("Name of the compartment"))
        self.name.setToolTip(tr("Wires that end here and traces of it follow the name"))
        self.name.editingFinished.connect(self._rename)
        named = QWidget()
        row = QHBoxLayout(named)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("Name")))
        row.addWidget(self.name, 1)
        layout.addWidget(named)
        self.fields = FieldRows(form, layout)
        for param in space.FIELDS:
            self.fields.add(
                param,
                tr(_LABELS[param.name]),
                get=lambda name=param.name: float(getattr(self._current(), name)),
                put=lambda value, gesture, name=param.name: space.change(form.session, form.ids[0], self._current().name, gesture, **{name: value}),
            )
        self.mechanisms = QPushButton()
        self.mechanisms.setToolTip(tr("Channels and receptors of this compartment"))
        self.menu = QMenu(self.mechanisms)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        self.mechanisms.setMenu(self.menu)
        layout.addWidget(self.mechanisms)
        self.trace = QPushButton(tr("Show its potential as a trace"))
        self.trace.clicked.connect(self._trace)
        layout.addWidget(self.trace)
        layout.addWidget(wrapped(tr("A change starts no new run: what is still there keeps its state."), role="dim", selectable=False))
        self.refresh()

    def choose(self, name: str) -> None:
        """Edit another compartment."""
        self.selected = name
        self.name.setModified(False)
        self.refresh()

    def _add(self) -> None:
        if name := space.add(self._form.session, self._form.ids[0], self._current().name):
            self.choose(name)

    def _rename(self) -> None:
        old, new = self._current().name, self.name.text().strip()
        if self.name.isModified() and new != old and space.rename(self._form.session, self._form.ids[0], old, new):
            self.selected = new
        self.name.setModified(False)
        self.refresh()

    def _trace(self) -> None:
        table = self._table()
        where = segment_at(table, self._current().name)
        self._form.session.trace(self._form.ids[0], f"{where}.v")

    def _fill(self) -> None:
        self.menu.clear()
        registry, current = self._form.circuit.registry, self._current()
        there, session, cell = current.mechanisms, self._form.session, self._form.ids[0]
        fitting = [m for m in registry.all(MechanismSpec) if m.type_id in there or space.fits(session, cell, current.name, m.type_id)]
        for spec in under_headings(self.menu, fitting):
            action = self.menu.addAction(spec.title)
            action.setCheckable(True)
            action.setChecked(spec.type_id in current.mechanisms)
            action.setToolTip(spec.summary)
            action.triggered.connect(
                lambda _=False, m=spec.type_id: space.toggle_mechanism(self._form.session, self._form.ids[0], self._current().name, m)
            )

    def refresh(self) -> None:
        """Show the table as it is."""
        if self.picture is None or not (table := self._table()):
            return
        current = self._current()
        self.selected = current.name
        names = [c.name for c in table]
        if [self.choice.itemData(i) for i in range(self.choice.count())] != names:
            self.choice.clear()
            for c in table:
                self.choice.addItem(c.name if not c.parent else f"{c.name}  ({self._form.tr('on')} {c.parent})", c.name)
        self.choice.setCurrentIndex(names.index(current.name))
        self.remove.setEnabled(bool(current.parent))
        if not self.name.isModified():
            self.name.setText(current.name)
        registry = self._form.circuit.registry
        titles = [registry[m].title for m in current.mechanisms if m in registry]
        self.mechanisms.setText(self._form.tr("Mechanisms ({n})").format(n=len(titles)))
        self.mechanisms.setToolTip("\n".join(titles) or self._form.tr("A bare membrane"))
        self.picture.show_cell(self._form.ids[0], table, current.name)
        self.fields.refresh()

    def tick(self) -> None:
        """Colour the picture anew."""
        if self.picture is not None and self.picture.isVisible():
            self.picture.update()


class PlaceRow(QWidget):
    """Where on a cell in space a wire ends."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        label = QLabel(self.tr("Ends at"))
        self.choice = ComboBox()
        self.choice.setAccessibleName(self.tr("Compartment where the wire ends"))
        self.choice.setToolTip(self.tr("Far out on a dendrite the same synapse does less at the soma, and later"))
        self.choice.activated.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        self.refresh()

    def refresh(self) -> None:
        """Show the place as it is."""
        wire = self._form.circuit[self._form.ids[0]]
        table = space.table_of(self._form.session, wire.target) if isinstance(wire, Wire) else ()
        if not table or not isinstance(wire, Wire):
            return
        names = segment_names(table)
        if [self.choice.itemData(i) for i in range(self.choice.count())] != names:
            self.choice.clear()
            for name in names:
                self.choice.addItem(name, name)
        at = str(wire.params.get("at", ""))
        self.choice.setCurrentIndex(names.index(segment_at(table, at)) if at in (*names, "", *(c.name for c in table)) else 0)

    def _choose(self, index: int) -> None:
        self._form.session.set_param(self._form.ids, "at", "" if index == 0 else self.choice.itemData(index))
