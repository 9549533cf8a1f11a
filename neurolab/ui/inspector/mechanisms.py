"""The section "Mechanisms" of cells: what they are made of, with add and remove while they run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from neurolab.catalog.spec import MechanismSpec
from neurolab.circuit.mechanisms import fitting_mechanisms, mechanisms_of, with_needs
from neurolab.circuit.records import Node, Wire
from neurolab.ui.icons import icon
from neurolab.ui.theme import theme
from neurolab.ui.widgets.labels import ElidedLabel, wrapped
from neurolab.ui.widgets.menu_heading import add_heading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QEnterEvent
    from PySide6.QtWidgets import QVBoxLayout

    from neurolab.ui.inspector.forms import Form

_FAMILIES = {"channel": "Channels", "receptor": "Receptors", "membrane": "Membrane", "organelle": "Organelles"}


def _button(symbol: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setFixedSize(26, 26)
    button.setStyleSheet("padding: 4px;")
    button.setIcon(icon(symbol, theme().text_dim))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button


def compile_ahead(form: Form, lists: list[tuple[str, ...]]) -> None:
    """Have the models of what the pointer is about to ask for compiled, so that a running cell changes at once."""
    node = form.circuit.get(form.ids[0], Node)
    form.session.bridge.planner.prepare(form.circuit.registry, [(node.type, mechanisms) for mechanisms in lists])


def under_headings(menu: QMenu, specs: Iterable[MechanismSpec]) -> Iterator[MechanismSpec]:
    """Go through mechanisms by family, and put the family's title into the menu before the first of each."""
    order, family = list(_FAMILIES), ""
    for spec in sorted(specs, key=lambda m: order.index(m.family) if m.family in order else len(order)):
        if spec.family != family:
            family = spec.family
            add_heading(menu, menu.tr(_FAMILIES.get(family, family.capitalize())))
        yield spec


class MechanismRow(QWidget):
    """One mechanism: its name, how many wires end at it, edit and remove."""

    def __init__(self, form: Form, spec: MechanismSpec) -> None:
        super().__init__()
        self._form = form
        self._prepared = False
        self.spec = spec
        self.name = ElidedLabel(spec.title)
        self.name.setToolTip(f"<b>{spec.title}</b><br>{spec.summary}")
        self._wires = ElidedLabel(dim=True)
        self._wires.setSizePolicy(self._wires.sizePolicy().Policy.Maximum, self._wires.sizePolicy().Policy.Fixed)
        self.edit = _button("edit", self.tr("Edit the equations of {0}").format(spec.title))
        self.edit.clicked.connect(lambda: form.equations_requested.emit(spec.type_id))
        self.remove = _button("close", self.tr("Remove {0} from this cell").format(spec.title))
        self.remove.clicked.connect(lambda: form.session.remove_mechanism(form.ids, spec.type_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.name, self._wires, self.edit, self.remove):
            row.addWidget(widget)
        self.refresh()

    def refresh(self) -> None:
        """Count the wires again."""
        circuit = self._form.circuit
        fed = sum(
            bool(receptor := getattr(circuit.registry[w.type], "receptor", "")) and receptor.rpartition(".")[2] == self.spec.name
            for w in circuit.all(Wire)
            if w.target in self._form.ids and w.type in circuit.registry
        )
        self._wires.set_text("" if fed == 0 else self.tr("1 wire") if fed == 1 else self.tr("{n} wires").format(n=fed))

    def enterEvent(self, event: QEnterEvent) -> None:
        if not self._prepared:
            self._prepared = True
            now = mechanisms_of(self._form.circuit, self._form.circuit.get(self._form.ids[0], Node))
            compile_ahead(self._form, [tuple(m for m in now if m != self.spec.type_id)])
        super().enterEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.edit.setIcon(icon("edit", theme().text_dim))
            self.remove.setIcon(icon("close", theme().text_dim))
        super().changeEvent(event)


class MechanismList(QWidget):
    """The mechanisms of cells that all have the same ones.

    Parameters
    ----------
    form : Form
        Gives the session and the selected cells.
    layout : QVBoxLayout
        Where the rows go.
    """

    def __init__(self, form: Form, layout: QVBoxLayout) -> None:
        super().__init__()
        self._form = form
        self._prepared = False
        self.rows: dict[str, MechanismRow] = {}
        for type_id in mechanisms_of(form.circuit, self._node()):
            self.rows[type_id] = MechanismRow(form, form.circuit.registry.get(type_id, MechanismSpec))
            layout.addWidget(self.rows[type_id])
        if not self.rows:
            layout.addWidget(wrapped(self.tr("A bare membrane: add a channel to give it life."), role="dim", selectable=False))
        self.add = QPushButton(icon("add"), self.tr("Add mechanism"))
        self.add.setToolTip(self.tr("Channels and receptors that this cell has not; the running simulation follows at once"))
        self.menu = QMenu(self.add)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        self.add.setMenu(self.menu)
        layout.addSpacing(4)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self)
        self.setFixedHeight(0)
        self.add.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.add and event.type() == QEvent.Type.Enter and not self._prepared:
            self._prepared = True  # compiled while the hand is on its way
            now = mechanisms_of(self._form.circuit, self._node())
            compile_ahead(self._form, [with_needs(self._form.circuit, now, m.type_id) for m in fitting_mechanisms(self._form.circuit, self._node())])
        return super().eventFilter(watched, event)

    def _node(self) -> Node:
        return self._form.circuit.get(self._form.ids[0], Node)

    def refresh(self) -> None:
        """Count the wires again."""
        for row in self.rows.values():
            row.refresh()

    def _fill(self) -> None:
        self.menu.clear()
        for spec in under_headings(self.menu, fitting_mechanisms(self._form.circuit, self._node())):
            action = self.menu.addAction(spec.title)
            action.setData(spec.type_id)
            action.setToolTip(spec.summary)
            action.triggered.connect(lambda _=False, m=spec.type_id: self._form.session.add_mechanism(self._form.ids, m))
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("This cell has every mechanism that fits")).setEnabled(False)
