"""What the inspector shows of populations: how many cells a node stands for and how they differ; by which rule a wire joins them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.spec import ModelSpec, Param
from neurolab.circuit.populations import spreadable
from neurolab.circuit.records import Node, Wire
from neurolab.circuit.rules import MOST_CELLS, USED, Rule, expected_pairs
from neurolab.ui.inspector.forms import FieldRows
from neurolab.ui.widgets.combo import ComboBox
from neurolab.ui.widgets.labels import wrapped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from neurolab.ui.inspector.forms import Form

_SIZE = Param("size", 1.0, "1", low=1, high=MOST_CELLS, usual=(1, 1000), log=True, help="Cells that this node stands for; 1 for a single one")
_RULES = {
    "one_to_one": "One to one",
    "all_to_all": "All to all",
    "probability": "Each pair by chance",
    "in_degree": "So many sources for each",
    "distance": "Near ones by chance",
}
_PARAMS = {
    "p": (Param("p", 0.1, "1", low=0, high=1, help="Chance that two cells are joined"), "chance"),
    "k": (Param("k", 10.0, "1", low=1, high=MOST_CELLS, usual=(1, 200), log=True, help="Sources that each target gets"), "sources"),
    "sigma": (
        Param("sigma", 0.1, "1", low=1e-3, high=10, usual=(0.01, 0.5), log=True, help="How far wires reach, as a share of the side of the sheet"),
        "reach",
    ),
    "seed": (Param("seed", 1.0, "1", low=0, high=2**53 - 1, usual=(1, 100), help="Another seed draws other pairs"), "seed"),
}


class PopulationSection:
    """Number of cells, and the scatter of their initial state."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._rows: FieldRows | None = None
        form.section(form.tr("Population"), self._build, is_open=self._node().size > 1)

    def _node(self) -> Node:
        return self._form.circuit.get(self._form.ids[0], Node)

    def _build(self, layout: QVBoxLayout) -> None:
        form, rows = self._form, FieldRows(self._form, layout)
        self._rows = rows
        rows.add(
            _SIZE,
            form.tr("cells"),
            get=lambda: float(self._node().size),
            put=lambda value, gesture: form.session.set_size(form.ids, round(value), gesture),
        )
        spec = form.circuit.registry[self._node().type]
        name = spec.output if isinstance(spec, ModelSpec) else ""
        unit = spreadable(form.circuit, self._node()).get(name)
        if unit is not None:
            text = form.tr("Initial values lie up to so far above and below the usual one, at random, so that the cells do not all fire together")
            rows.add(
                Param(name, 0.0, unit, low=0, high=1e6, usual=(0, 20), help=text),
                form.tr("scatter of {0} at the start").format(name),
                get=lambda: self._node().spread.get(name, 0.0),
                put=lambda value, gesture: form.session.set_spread(form.ids, {name: value}, gesture),
            )
        layout.addWidget(wrapped(form.tr("Every cell has noise and state of its own. A scope shows a few of them, a raster all."), role="dim"))
        rows.refresh()

    def refresh(self) -> None:
        """Show the population as it is."""
        if self._rows is not None and self._form.ids[0] in self._form.circuit:
            self._rows.refresh()


class RuleSection:
    """The connection rule of a wire between populations."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._rows: FieldRows | None = None
        form.section(form.tr("Connections"), self._build)

    def _rule(self) -> Rule:
        return self._form.circuit.get(self._form.ids[0], Wire).rule or Rule("all_to_all")

    def _build(self, layout: QVBoxLayout) -> None:
        form, rows = self._form, FieldRows(self._form, layout)
        self.kind = ComboBox()
        self.kind.setAccessibleName(form.tr("Connection rule"))
        for kind in USED:
            self.kind.addItem(form.tr(_RULES[kind]), kind)
        self.kind.activated.connect(lambda: form.session.set_rule(form.ids, form.session.next_gesture(), kind=self.kind.currentData()))
        layout.addWidget(self.kind)
        for name in _PARAMS:
            self._add(rows, name)
        self._count = wrapped("", role="dim")
        layout.addWidget(self._count)
        self._rows = rows
        self.refresh()

    def _add(self, rows: FieldRows, name: str) -> None:
        param, label = _PARAMS[name]
        form = self._form
        rows.add(
            param,
            form.tr(label),
            get=lambda: float(getattr(self._rule(), name)),
            put=lambda value, gesture: form.session.set_rule(form.ids, gesture, **{name: round(value) if name in ("k", "seed") else value}),
        )

    def refresh(self) -> None:
        """Show the rule as it is, and how many connections it gives."""
        if self._rows is None or self._form.ids[0] not in self._form.circuit:
            return
        rule, circuit = self._rule(), self._form.circuit
        wire = circuit.get(self._form.ids[0], Wire)
        self.kind.setCurrentIndex(self.kind.findData(rule.kind))
        for name in _PARAMS:
            self._rows[name].setVisible(name in rule.used)
        self._rows.refresh()
        sizes = [int(getattr(circuit[rid], "size", 1)) for rid in (wire.source, wire.target)]
        count = expected_pairs(rule, *sizes, same=wire.source == wire.target)
        self._count.setText(self._form.tr("{0} to {1} cells: about {2} connections").format(*(f"{n:,}" for n in (*sizes, round(count)))))
