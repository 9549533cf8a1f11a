"""What the inspector shows of wires that carry spikes: the axon, and buttons that put their variables on a scope."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neurolab.catalog.compose import recordable
from neurolab.catalog.morphology import segment_names
from neurolab.catalog.spec import WireSpec
from neurolab.circuit.axons import axon_of, trace_name, traces_of
from neurolab.circuit.learned import learned_traces
from neurolab.circuit.records import Node, Wire
from neurolab.circuit.shares import has_rivals
from neurolab.core.units import format_quantity
from neurolab.editor.space import table_of
from neurolab.ui.widgets.bars import Readout
from neurolab.ui.widgets.labels import wrapped
from neurolab.ui.widgets.symbols import symbol_text

if TYPE_CHECKING:
    from neurolab.ui.inspector.forms import Form

_ROW = 2


class AxonSection:
    """Length, velocity and delay of one wire that carries spikes; "Toggle myelin"."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self.table: Readout | None = None
        form.section(form.tr("Axon"), self._build)

    def _build(self, layout: QVBoxLayout) -> None:
        tr = self._form.tr
        layout.setSpacing(8)
        self.table = Readout([tr("Length"), tr("Velocity"), tr("Delay")], {})
        layout.addWidget(self.table)
        layout.addWidget(wrapped(tr("The length is the straight line between the nodes, on the scale of the canvas (circuit settings)."), role="dim"))
        self.toggle = QPushButton(tr("Toggle myelin"))
        self.toggle.clicked.connect(lambda: self._form.session.toggle_myelin(self._form.ids))
        layout.addWidget(self.toggle)
        self.refresh()

    def refresh(self) -> None:
        """Show the axon as it is."""
        if self.table is None or self._form.ids[0] not in self._form.circuit:
            return
        wire = self._form.circuit.get(self._form.ids[0], Wire)
        axon = axon_of(self._form.circuit, wire)
        speed = f"{axon.velocity / 1000:.3g} m/s" if math.isfinite(axon.velocity) else "–"
        self.table.show_values([format_quantity(axon.length, "um", 3), speed, format_quantity(axon.delay, "ms", 3)])


class TraceSection:
    """Buttons that show what a wire does: conductance and current at its target, and the state of its terminal."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._layout: QVBoxLayout | None = None
        self.buttons: dict[str, QPushButton] = {}
        form.section(form.tr("Show as a trace"), self._build)

    def choices(self) -> dict[str, tuple[str, str]]:
        """Return what can be shown: caption and tooltip, by the variable of a lead from the target."""
        circuit, wire = self._form.circuit, self._form.circuit.get(self._form.ids[0], Wire)
        receptor = circuit.registry[circuit.registry.get(wire.type, WireSpec).receptor].name
        target = getattr(circuit[wire.target], "label", "") or wire.target
        tr = self._form.tr
        found = {
            f"{receptor}.g": (tr("conductance"), tr("All open receptors of this kind of {0}").format(target)),
            f"{receptor}.i": (tr("current"), tr("Through all receptors of this kind of {0}").format(target)),
        }
        node = circuit[wire.target]
        known = recordable(circuit.registry, circuit.registry[node.type], node.mechanisms) if isinstance(node, Node) else {}
        found = {name: texts for name, texts in found.items() if name in known}
        rule = learned_traces(circuit, wire)
        names = {"weight": tr("weight")} | {q.name: symbol_text(q.name) for q in rule[1:]}
        found |= {trace_name(wire.id, q.name): (names[q.name], q.help) for q in rule}
        names = {"x": tr("resources x"), "u": tr("use u"), "released": tr("released")}
        if has_rivals(circuit, wire):
            names |= {"g": tr("own conductance"), "i": tr("own current")}
        if self._is_away(wire):
            # what the target shows under these names is in its first compartment
            found = {name: texts for name, texts in found.items() if name not in (f"{receptor}.g", f"{receptor}.i")}
            names |= {"g": tr("conductance"), "i": tr("current")}
        return found | {trace_name(wire.id, q.name): (names[q.name], q.help) for q in traces_of(circuit, wire) if q.name in names and q not in rule}

    def _is_away(self, wire: Wire) -> bool:
        """Whether a wire ends on a cell in space elsewhere than at its first segment."""
        table = table_of(self._form.session, wire.target)
        place = str(wire.params.get("at", ""))
        return bool(table and place) and place != segment_names(table)[0]

    def _build(self, layout: QVBoxLayout) -> None:
        self._layout = layout
        self.refresh()

    def refresh(self) -> None:
        """Offer what the wire has now."""
        if self._layout is None or self._form.ids[0] not in self._form.circuit:
            return
        choices = self.choices()
        if list(choices) == list(self.buttons):
            return
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = {variable: self._button(variable, *texts) for variable, texts in choices.items()}
        made = list(self.buttons.values())
        for first in range(0, len(made), _ROW):
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            for button in made[first : first + _ROW]:
                line.addWidget(button)
            self._layout.addWidget(row)

    def _button(self, variable: str, caption: str, tip: str) -> QPushButton:
        button = QPushButton(caption)
        button.setToolTip(tip)
        button.clicked.connect(lambda: self._form.session.trace(self._form.circuit.get(self._form.ids[0], Wire).target, variable))
        return button
