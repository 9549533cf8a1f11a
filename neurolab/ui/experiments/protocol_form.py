"""The form of a protocol: which sweep, from where to where, how long."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from neurolab.engine.sweep import Sweep
from neurolab.ui import theme
from neurolab.ui.widgets.combo import ComboBox
from neurolab.ui.widgets.quantity_field import QuantityField
from neurolab.ui.widgets.scale import Scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.engine.sweep import Kind

_FIELD, _ACROSS = 88, 3
DEFAULTS: dict[Kind, Sweep] = {
    "rate": Sweep("rate", 0.0, 200.0, 21, 1_000.0, 200.0),
    "voltage": Sweep("voltage", -100.0, 100.0, 21, 500.0, 0.0),
    "clamp": Sweep("clamp", -100.0, 60.0, 17, 50.0, 20.0, -65.0),
}


class ProtocolForm(QWidget):
    """Fields for the numbers of a sweep; `chosen` tells that another kind of sweep is wanted.

    Parameters
    ----------
    kinds : sequence of str
        The sweeps to choose from.
    """

    chosen = Signal()

    def __init__(self, kinds: Sequence[Kind]) -> None:
        super().__init__()
        self.sweeps: dict[Kind, Sweep] = {k: DEFAULTS[k] for k in kinds}
        self.kind: Kind = kinds[0]
        self.choice = ComboBox()
        self.fields: dict[str, QuantityField] = {}
        self._captions: dict[str, QLabel] = {}
        titles = {
            "rate": self.tr("Firing rate under a current"),
            "voltage": self.tr("Voltage under a current"),
            "clamp": self.tr("Current under voltage clamp"),
        }
        for kind in kinds:
            self.choice.addItem(titles[kind], kind)
        self.choice.setVisible(len(kinds) > 1)
        self.choice.setAccessibleName(self.tr("Protocol"))
        self.choice.setToolTip(self.tr("Inject currents and read the steady voltage, or hold voltages and read the current"))
        self.choice.currentIndexChanged.connect(lambda _: self._choose(self.choice.currentData()))
        form = QGridLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(1)
        for number, name in enumerate(("low", "high", "points", "duration", "settle", "holding")):
            unit = {"points": "1", "duration": "ms", "settle": "ms"}.get(name, "pA")
            scale = {"points": Scale(2, 101), "duration": Scale(0, 2_000), "settle": Scale(0, 1_000)}.get(name, Scale(-200, 800))
            field = QuantityField(unit, scale)
            theme.hold(field, field.setFixedWidth, _FIELD, measure=theme.column)
            field.committed.connect(lambda value, n=name: self._set(n, value))
            field.stepped.connect(lambda value, n=name: self._set(n, value))
            self.fields[name], self._captions[name] = field, QLabel()
            self._captions[name].setBuddy(field)
            self._captions[name].setProperty("role", "dim")
            # Captions above and three fields a row: the whole form is seen without scrolling in a low panel.
            form.addWidget(self._captions[name], number // _ACROSS * 2, number % _ACROSS)
            form.addWidget(field, number // _ACROSS * 2 + 1, number % _ACROSS)
        form.setColumnStretch(_ACROSS, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(form)
        self._show_protocol()

    @property
    def sweep(self) -> Sweep:
        """The protocol as it stands in the form."""
        return self.sweeps[self.kind]

    @property
    def title(self) -> str:
        """What the chosen protocol is called."""
        return self.choice.currentText()

    def _choose(self, kind: Kind) -> None:
        self.kind = kind
        self._show_protocol()
        self.chosen.emit()

    def _set(self, name: str, value: float) -> None:
        self.sweeps[self.kind] = replace(self.sweep, **{name: max(round(value), 1) if name == "points" else value})
        self._show_protocol()

    def _show_protocol(self) -> None:
        clamp = self.kind == "clamp"
        captions = {
            "low": self.tr("First command") if clamp else self.tr("First current"),
            "high": self.tr("Last command") if clamp else self.tr("Last current"),
            "points": self.tr("Points"),
            "duration": self.tr("Each lasts"),
            "settle": self.tr("Held before") if clamp else self.tr("Not counted"),
            "holding": self.tr("Holding at"),
        }
        tips = {
            "points": self.tr("How many are measured, evenly spaced"),
            "duration": self.tr("Model time for each point; longer is more exact"),
            "settle": self.tr("Time at the holding potential before each command")
            if clamp
            else self.tr("Spikes in this time do not count: let the cell adapt"),
            "holding": self.tr("The potential from which each command steps"),
        }
        for name, field in self.fields.items():
            if name in ("low", "high", "holding"):
                field.unit = self.sweep.swept[1]
            field.show_value(None)
            field.show_value(float(getattr(self.sweep, name)))
            field.setAccessibleName(captions[name])
            field.setToolTip(tips.get(name, ""))
            self._captions[name].setText(captions[name])
        for name, shown in (("holding", clamp), ("settle", self.kind != "voltage")):
            self.fields[name].setVisible(shown)
            self._captions[name].setVisible(shown)
