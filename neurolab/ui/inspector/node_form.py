"""The form of nodes: one, or several at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from neurolab.catalog.spec import CellSpec, MeterSpec, ModelSpec, WireSpec
from neurolab.circuit import edits
from neurolab.circuit.axons import trace_of
from neurolab.circuit.mechanisms import in_space
from neurolab.circuit.members import sampled
from neurolab.circuit.records import Dose, Node, Wire
from neurolab.editor.space import table_of
from neurolab.editor.verbs import no_place
from neurolab.ui.dose_card import DoseList
from neurolab.ui.icons import icon
from neurolab.ui.inspector.about import add_about, add_equations
from neurolab.ui.inspector.compartments import CompartmentSection, PlaceRow
from neurolab.ui.inspector.forms import Form
from neurolab.ui.inspector.header import Header, dot
from neurolab.ui.inspector.live import LiveValues, variables_of
from neurolab.ui.inspector.mechanisms import MechanismList
from neurolab.ui.inspector.params import ParamSections
from neurolab.ui.inspector.plasticity_form import PlasticitySection
from neurolab.ui.inspector.population_form import PopulationSection, RuleSection
from neurolab.ui.inspector.wire_form import AxonSection, TraceSection
from neurolab.ui.theme import GRID, column, hold, node_color, theme
from neurolab.ui.widgets.combo import ComboBox
from neurolab.ui.widgets.labels import ElidedLabel, wrapped
from neurolab.ui.widgets.symbols import mechanism_of, symbol_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.editor.session import Session


def variable_caption(name: str) -> str:
    """Return what to call a recordable variable in a list."""
    if name.startswith("["):  # one cell of a population
        index, _, rest = name.partition(".")
        return f"{index} {variable_caption(rest)}".rstrip()
    mechanism = mechanism_of(name)
    return f"{symbol_text(name)} ({mechanism})" if mechanism else symbol_text(name)


class LeadRow(QWidget):
    """One lead of a meter: whose, and which variable."""

    def __init__(self, form: Form, wire_id: str) -> None:
        super().__init__()
        self._form = form
        self.wire_id = wire_id
        self._swatch = QToolButton()
        self._swatch.setFixedSize(26, 26)
        self._swatch.setStyleSheet("padding: 3px;")
        self._swatch.setToolTip(self.tr("Select this node"))
        self._swatch.setAccessibleName(self._swatch.toolTip())
        self._swatch.clicked.connect(lambda: form.session.selection.set((self._wire().source,)))
        self.name = ElidedLabel()
        self.variable = ComboBox()
        self.variable.setAccessibleName(self.tr("Variable"))
        hold(self.variable, self.variable.setFixedWidth, 112, measure=column)
        self.variable.activated.connect(self._choose)
        self._remove = QToolButton()
        self._remove.setFixedSize(26, 26)
        self._remove.setStyleSheet("padding: 3px;")
        self._remove.setToolTip(self.tr("Remove this lead"))
        self._remove.setAccessibleName(self._remove.toolTip())
        self._remove.clicked.connect(lambda: form.session.delete((wire_id,)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self._swatch, self.name, self.variable, self._remove):
            row.addWidget(widget)
        self.refresh()

    def _wire(self) -> Wire:
        return self._form.circuit.get(self.wire_id, Wire)

    def refresh(self) -> None:
        """Show source and variable as they are."""
        wire = self._wire()
        source = self._form.circuit[wire.source]
        node = source if isinstance(source, Node) else None
        self.name.set_text(node.label or node.id if node is not None else wire.source)
        self._swatch.setIcon(dot(node_color(wire.source, node.color if node is not None else "")))
        self._remove.setIcon(icon("close", theme().text_dim))
        table = edits.params_of(self._form.circuit, wire)
        self.variable.setVisible("variable" in table)
        if "variable" not in table:
            return
        names = ["", *variables_of(self._form, wire.source)] if node is not None else [""]
        shown = str(wire.params.get("variable", ""))
        of_one = node is not None and node.size > 1 and sampled(node.id, node.size, shown)[1] != shown  # "[17].v"
        if shown not in names and (of_one or trace_of(self._form.circuit, shown) is not None):
            names.append(shown)
        if [self.variable.itemData(i) for i in range(self.variable.count())] != names:
            self.variable.clear()
            for name in names:
                self.variable.addItem(variable_caption(name) if name else self.tr("main output"), name)
        self.variable.setCurrentIndex(max(self.variable.findData(wire.params.get("variable", "")), 0))

    def _choose(self, index: int) -> None:
        self._form.session.set_param((self.wire_id,), "variable", self.variable.itemData(index))


class NodeForm(Form):
    """Nodes of one or several types."""

    def __init__(self, session: Session, ids: Sequence[str], memory: dict[str, bool]) -> None:
        super().__init__(session, ids, memory)
        self.header = Header(self)
        self.column.addWidget(self.header)
        types = {self.circuit.get(i, Node).type for i in ids}
        spec = self.circuit.registry[next(iter(types))] if len(types) == 1 else None
        one = len(self.ids) == 1
        self._leads: QVBoxLayout | None = None
        self.lead_rows: dict[str, LeadRow] = {}
        self.doses: DoseList | None = None
        self.live = LiveValues(self) if one and not isinstance(spec, MeterSpec) else None
        if one and isinstance(spec, MeterSpec):
            self.section(self.tr("Leads"), self._build_leads)
        self.mechanisms: MechanismList | None = None
        nodes = [self.circuit.get(i, Node) for i in ids]
        self.compartments = CompartmentSection(self) if one and in_space(self.circuit, nodes[0]) else None
        if isinstance(spec, CellSpec) and not any(in_space(self.circuit, n) for n in nodes) and len({n.mechanisms for n in nodes}) == 1:
            self.section(self.tr("Mechanisms"), self._build_mechanisms)
        # Which trace triggers is chosen by name on the scopes.
        self.params = ParamSections(self, hidden=frozenset({"source"} if isinstance(spec, MeterSpec) else ()))
        self.population = PopulationSection(self) if one and isinstance(spec, ModelSpec) else None
        if one and not no_place(session, self.ids[0]):
            self._chemistry = self.section(self.tr("Chemistry"), self._build_doses)
        if spec is not None:
            add_equations(self, spec)
            add_about(self, spec)
        self.column.addStretch(1)
        self.refresh()

    def _build_mechanisms(self, layout: QVBoxLayout) -> None:
        self.mechanisms = MechanismList(self, layout)

    def _build_leads(self, layout: QVBoxLayout) -> None:
        self._leads = layout
        text = self.tr("No leads yet. Draw a wire from a node to this meter, or use the probe tool.")
        self._no_leads = wrapped(text, role="dim", selectable=False)
        layout.addWidget(self._no_leads)
        self._refresh_leads()

    def _refresh_leads(self) -> None:
        if self._leads is None:
            return
        leads = [w.id for w in self.circuit.all(Wire) if w.target == self.ids[0]]
        for wire_id in [i for i in self.lead_rows if i not in leads]:
            row = self.lead_rows.pop(wire_id)
            self._leads.removeWidget(row)
            row.hide()
            row.deleteLater()
        for wire_id in leads:
            if wire_id in self.lead_rows:
                self.lead_rows[wire_id].refresh()
            else:
                self.lead_rows[wire_id] = LeadRow(self, wire_id)
                self._leads.addWidget(self.lead_rows[wire_id])
        self._no_leads.setVisible(not leads)

    def _doses(self) -> list[Dose]:
        return self.circuit.doses_at(self.circuit.get(self.ids[0], Node)) if self.ids[0] in self.circuit else []

    def _build_doses(self, layout: QVBoxLayout) -> None:
        layout.setSpacing(GRID)
        self.doses = DoseList(self.session, self._doses)
        self._no_doses = wrapped(self.tr("No compound acts here. Drag one from the cabinet onto the node."), role="dim", selectable=False)
        layout.addWidget(self._no_doses)
        layout.addWidget(self.doses)
        self._no_doses.setVisible(not self.doses.cards)

    def refresh(self) -> None:
        self.header.refresh()
        self.params.refresh()
        if self.population is not None:
            self.population.refresh()
        self._refresh_leads()
        if self.compartments is not None:
            self.compartments.refresh()
        if self.mechanisms is not None:
            self.mechanisms.refresh()
        if self.doses is not None:
            self.doses.refresh()
            self._no_doses.setVisible(not self.doses.cards)

    def tick(self) -> None:
        if self.live is not None:
            self.live.tick()
        if self.compartments is not None:
            self.compartments.tick()
        if self.doses is not None:
            self.doses.tick()


class WireForm(Form):
    """Wires: what they join, their type, weight and delay."""

    def __init__(self, session: Session, ids: Sequence[str], memory: dict[str, bool]) -> None:
        super().__init__(session, ids, memory)
        self.header = Header(self)
        self.column.addWidget(self.header)
        types = {self.circuit.get(i, Wire).type for i in ids}
        spec = self.circuit.registry[next(iter(types))] if len(types) == 1 else None
        one = len(self.ids) == 1
        self._variable: LeadRow | None = None
        if one and spec is not None and any(p.name == "variable" for p in spec.params):
            self._variable = LeadRow(self, self.ids[0])
            self.padded(self._variable)
        self.place = None
        if (
            one
            and table_of(session, self.circuit.get(self.ids[0], Wire).target)
            and "at" in edits.params_of(self.circuit, self.circuit.get(ids[0], Wire))
        ):
            self.place = PlaceRow(self)
            self.padded(self.place)
        self.plasticity = PlasticitySection(self) if PlasticitySection.fits(self) else None
        self.params = ParamSections(self, hidden=frozenset({"at", "variable"} if self._variable is not None else {"at"}))
        carries_spikes = one and isinstance(spec, WireSpec) and spec.carries == "spikes"
        self.axon = AxonSection(self) if carries_spikes and spec is not None and any(p.name == "axon" for p in spec.params) else None
        self.traces = TraceSection(self) if carries_spikes else None
        self.rule = RuleSection(self) if one and self.circuit.get(self.ids[0], Wire).rule is not None else None
        self.live = LiveValues(self) if one else None
        if spec is not None:
            add_equations(self, spec)
            add_about(self, spec)
        self.column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        self.header.refresh()
        self.params.refresh()
        if self._variable is not None:
            self._variable.wire_id = self.ids[0]
        for part in (self._variable, self.place, self.axon, self.rule, self.traces, self.plasticity):
            if part is not None:
                part.refresh()

    def tick(self) -> None:
        if self.live is not None:
            self.live.tick()
        if self.plasticity is not None:
            self.plasticity.tick()
