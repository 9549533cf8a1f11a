"""Live values of the selected node or wire, read a few times a second while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from neurolab.catalog.compose import recordable
from neurolab.catalog.spec import ModelSpec
from neurolab.circuit.members import cell_id
from neurolab.circuit.records import Node, Wire
from neurolab.core.units import display_unit
from neurolab.ui.inspector.common import title_of_group
from neurolab.ui.widgets.bars import Readout
from neurolab.ui.widgets.labels import wrapped
from neurolab.ui.widgets.symbols import mechanism_of, symbol_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from neurolab.catalog.spec import Quantity
    from neurolab.ui.inspector.forms import Form

NO_VALUE = "–"


def live_text(value: float | None, unit: str) -> str:
    """Return a value with a fixed number of decimals, so that it stays readable while it changes."""
    if value is None or value != value:
        return NO_VALUE
    size = abs(value)
    digits = 3 if size < 10 else 2 if size < 100 else 1 if size < 1e4 else 0
    text = f"{value:.3g}" if 0 < size < 5e-4 else f"{value:.{digits}f}"
    if float(text) == 0:
        text = text.lstrip("-")
    shown = display_unit(unit) if unit not in ("", "1") else ""
    return f"{text.replace('-', '−')} {shown}".rstrip()


def variables_of(form: Form, record_id: str) -> dict[str, Quantity]:
    """Return what can be recorded of a node or wire, by qualified name."""
    record = form.circuit[record_id]
    if not isinstance(record, Node | Wire):
        return {}
    mechanisms = record.mechanisms if isinstance(record, Node) else None
    compartments = record.compartments if isinstance(record, Node) else None
    return recordable(form.circuit.registry, form.circuit.registry[record.type], mechanisms, compartments)


class SampleRow(QWidget):
    """Which cell of a population is looked at, and a button that puts it on a scope; not there for a single node."""

    changed = Signal()

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        self.number = QSpinBox()
        self.number.setAccessibleName(self.tr("Cell of the population"))
        self.number.setToolTip(self.tr("Whose values are shown here; cells are counted from 0"))
        self.number.setRange(0, max(self._node().size - 1, 0))
        self.number.setMinimumWidth(84)
        self.number.setStyleSheet("padding-left: 8px;")
        self.number.valueChanged.connect(self.changed)
        self.trace = QPushButton(self.tr("Trace it"))
        self.trace.setToolTip(self.tr("Show this cell on a scope"))
        self.trace.clicked.connect(self._trace)
        label = QLabel(self.tr("Cell"))
        label.setBuddy(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.addWidget(label)
        row.addWidget(self.number)
        row.addStretch(1)
        row.addWidget(self.trace)
        self.refresh()

    def _node(self) -> Node:
        return self._form.circuit.get(self._form.ids[0], Node)

    @property
    def cell(self) -> str:
        """Id of the cell that is looked at: the node's own when it stands for one."""
        node = self._node()
        return cell_id(node.id, self.number.value()) if node.size > 1 else node.id

    def refresh(self) -> None:
        """Follow the size of the population."""
        size = self._node().size
        self.setVisible(size > 1)
        if self.number.maximum() != max(size - 1, 0):
            self.number.setMaximum(max(size - 1, 0))

    def _trace(self) -> None:
        spec = self._form.circuit.registry[self._node().type]
        output = spec.output if isinstance(spec, ModelSpec) else ""
        self._form.session.trace(self._node().id, f"[{self.number.value()}].{output}")


class LiveValues:
    """The section "Live values" of a form with one record: its own variables, and those of its mechanisms on demand."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._all: dict[str, Quantity] = variables_of(form, form.ids[0])
        self._own = {name: q for name, q in self._all.items() if not mechanism_of(name)}
        self._shown: dict[str, Quantity] = self._own or self._all
        self.table: Readout | None = None
        self.more: QPushButton | None = None
        self.sample: SampleRow | None = None
        if self._all:
            self.section = form.section(form.tr("Live values"), self._build)

    def _build(self, layout: QVBoxLayout) -> None:
        self._layout = layout
        self.table = self._table()
        if isinstance(self._form.circuit[self._form.ids[0]], Node):
            self.sample = SampleRow(self._form)
            self.sample.changed.connect(self.tick)
            layout.addWidget(self.sample)
        self._hint = wrapped(self._form.tr("Run the simulation to see these move."), role="dim", selectable=False)
        keeps = self._hint.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # what lies below must not jump under the pointer when the run starts
        self._hint.setSizePolicy(keeps)
        layout.addWidget(self.table)
        layout.addWidget(self._hint)
        if len(self._all) > len(self._shown):
            self.more = QPushButton()
            self.more.setProperty("look", "link")
            self.more.setCursor(Qt.CursorShape.PointingHandCursor)
            self.more.clicked.connect(self._toggle)
            layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
            self._name_button()
        self.tick()

    def _table(self) -> Readout:
        headings: dict[int, str] = {}
        group = ""
        record = self._form.circuit[self._form.ids[0]]
        spec = self._form.circuit.registry[record.type] if isinstance(record, Node | Wire) else None
        for i, name in enumerate(self._shown):
            if mechanism_of(name) != group and spec is not None:
                group = mechanism_of(name)
                headings[i] = title_of_group(self._form.circuit.registry, group, spec)
        table = Readout([symbol_text(name) for name in self._shown], headings)
        table.setToolTip("\n".join(f"{symbol_text(name)}: {q.help}" for name, q in self._shown.items() if q.help))
        return table

    def _name_button(self) -> None:
        if self.more is not None:
            is_all = self._shown is self._all
            self.more.setText(self._form.tr("Show fewer") if is_all else self._form.tr("Show all {n} values").format(n=len(self._all)))

    def _toggle(self) -> None:
        self._shown = self._own if self._shown is self._all else self._all
        old, self.table = self.table, self._table()
        if old is not None:
            self._layout.replaceWidget(old, self.table)
            old.hide()
            old.deleteLater()
        self._name_button()
        self.tick()

    def tick(self) -> None:
        """Read the values."""
        if self.table is None or self._form.ids[0] not in self._form.circuit:
            return
        bridge, record_id = self._form.session.bridge, self._form.ids[0]
        if self.sample is not None:
            self.sample.refresh()
            record_id = self.sample.cell
        self.table.show_values([live_text(bridge.read(record_id, name), q.unit) for name, q in self._shown.items()])
        self._hint.setVisible(bridge.state in ("idle", "compiling") and bridge.time == 0)
