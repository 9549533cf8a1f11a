"""f-I and I-V curves: the protocol at the left, the curve at the right, growing while it is measured."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neurolab.engine.sweep import COLUMNS, Sweep
from neurolab.ui import icons, theme
from neurolab.ui.experiments.chart import Axis, Chart, Series
from neurolab.ui.experiments.saving import save_table
from neurolab.ui.widgets.quantity_field import QuantityField
from neurolab.ui.widgets.scale import Scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from neurolab.editor.experiments import Experiments
    from neurolab.engine.sweep import Curve, Kind
    from neurolab.ui.experiments.target import Target
    from neurolab.ui.experiments.teach import Teach

DEFAULTS: dict[Kind, Sweep] = {
    "rate": Sweep("rate", 0.0, 200.0, 21, 1_000.0, 200.0),
    "voltage": Sweep("voltage", -100.0, 100.0, 21, 500.0, 0.0),
    "clamp": Sweep("clamp", -100.0, 60.0, 17, 50.0, 20.0, -65.0),
}


class SweepView(QWidget):
    """One tab: a protocol and its curve, with the one measured before beneath it.

    Parameters
    ----------
    kinds : sequence of str
        The sweeps to choose from.
    """

    def __init__(self, target: Target, lab: Experiments, kinds: Sequence[Kind], teach: Teach) -> None:
        super().__init__()
        self._target, self._lab = target, lab
        self.sweeps: dict[Kind, Sweep] = {k: DEFAULTS[k] for k in kinds}
        self.kind: Kind = kinds[0]
        self.teach = teach
        self.choice = QComboBox()
        self.fields: dict[str, QuantityField] = {}
        self._captions: dict[str, QLabel] = {}
        self.chart = Chart("", Axis(), Axis())
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(teach)
        self._stack.addWidget(self.chart)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._form(kinds))
        row.addWidget(stack, 1)
        lab.busy_changed.connect(lambda _: self.refresh())
        lab.progress.connect(self._on_progress)
        lab.curve_changed.connect(self._on_curve)
        target.changed.connect(self.refresh)
        teach.button.clicked.connect(self.run)
        self._show_protocol()
        self.dress()

    # ---- the form -----------------------------------------------------------------------------------------------------------------------

    def _form(self, kinds: Sequence[Kind]) -> QWidget:
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
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(4)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for name in ("low", "high", "points", "duration", "settle", "holding"):
            unit = {"points": "1", "duration": "ms", "settle": "ms"}.get(name, "pA")
            scale = {"points": Scale(2, 101), "duration": Scale(0, 2_000), "settle": Scale(0, 1_000)}.get(name, Scale(-200, 800))
            field = QuantityField(unit, scale)
            field.setFixedWidth(92)
            field.committed.connect(lambda value, n=name: self._set(n, value))
            field.stepped.connect(lambda value, n=name: self._set(n, value))
            self.fields[name], self._captions[name] = field, QLabel()
            self._captions[name].setBuddy(field)
            self._captions[name].setMinimumHeight(field.sizeHint().height())
            form.addRow(self._captions[name], field)
        self.run_button = QPushButton(self.tr("Measure"))
        self.run_button.setProperty("look", "primary")
        self.run_button.clicked.connect(self._toggle)
        self.save_button = QToolButton()
        self.save_button.setToolTip(self.tr("Save the curves as numbers (CSV)"))
        self.save_button.setAccessibleName(self.tr("Save the curves as numbers"))
        self.save_button.clicked.connect(self.save)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1_000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the experiment"))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run_button, 1)
        buttons.addWidget(self.save_button)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.choice)
        column.addLayout(buttons)
        column.addWidget(self.bar)
        column.addLayout(form)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFixedWidth(250)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    @property
    def sweep(self) -> Sweep:
        """The protocol as it stands in the form."""
        return self.sweeps[self.kind]

    def _choose(self, kind: Kind) -> None:
        self.kind = kind
        self._show_protocol()
        self.refresh()

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

    # ---- measuring ----------------------------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Measure the curve of the cell as it is now."""
        if self._target.id:
            self._lab.start(self._target.session.circuit, self._target.id, self.sweep, self._target.name)

    def _toggle(self) -> None:
        if self._measuring:
            self._lab.cancel()
        else:
            self.run()

    @property
    def _measuring(self) -> bool:
        return self._lab.busy and self._lab.kind == self.kind

    def _on_progress(self, part: float) -> None:
        if self._measuring:
            self.bar.setValue(round(1_000 * part))

    def _on_curve(self, kind: str) -> None:
        if kind == self.kind:
            self.refresh()

    def refresh(self) -> None:
        """Bring buttons and chart up to date."""
        self.run_button.setText(self.tr("Cancel") if self._measuring else self.tr("Measure"))
        self.run_button.setEnabled(bool(self._target.id))
        name = self._target.name
        self.run_button.setToolTip(
            self.tr("Measure {name} as it is now, alone, in the background").format(name=name) if name else self.tr("Put a cell on the canvas first")
        )
        self.teach.button.setEnabled(bool(self._target.id))
        self.bar.setVisible(self._measuring)
        curves = [c for c in self._lab.curves(self.kind) if len(c.x)]
        self.save_button.setEnabled(bool(curves))
        self._stack.setCurrentWidget(self.chart if curves or self._measuring else self.teach)
        self._show(curves)

    def _show(self, curves: Sequence[Curve]) -> None:
        sweep = curves[-1].sweep if curves else self.sweep
        first = COLUMNS[self.kind][0]
        ground = 0.0 if self.kind == "rate" else None
        title = self.tr("Current") if self.kind == "clamp" else first[0]
        self.chart.x_axis = Axis(sweep.swept[0], sweep.swept[1], sweep.low, sweep.high)
        self.chart.y_axis = Axis(title, first[1], ground)
        self.chart.setAccessibleName(self.tr("{what} against {cause}").format(what=title, cause=sweep.swept[0].lower()))
        series: list[Series] = []
        for age, curve in enumerate(reversed(curves)):
            series = [*self._series_of(curve, age), *series]
        self.chart.show_series(series)

    def _series_of(self, curve: Curve, age: int) -> list[Series]:
        t, found = theme.theme(), list[Series]()
        y = curve.y
        x = curve.x[: y.shape[1]]
        for column, (title, _) in enumerate(COLUMNS[self.kind]):
            color = t.traces[column % len(t.traces)]
            name = curve.label if len(COLUMNS[self.kind]) == 1 else title if not age else f"{title}, {curve.label}"
            if age:
                label = self.tr("{name} (before)").format(name=name)
                found.append(Series(x, y[column], theme.with_alpha(theme.blend(color, t.text_dim, 0.5), 0.7), label, width=1.5, dashed=True))
            else:
                found.append(Series(x, y[column], color, name, "points"))
        return found

    def table(self) -> list[tuple[str, NDArray[np.float64]]]:
        """Return headings and columns of the curves on screen, the newest first."""
        columns: list[tuple[str, NDArray[np.float64]]] = []
        curves = list(reversed(self._lab.curves(self.kind)))
        longest = max((c.y.shape[1] for c in curves), default=0)
        for age, curve in enumerate(curves):
            note = "" if not age else " before"
            rows = [(curve.sweep.swept, curve.x), *zip(COLUMNS[self.kind], curve.y, strict=False)]
            for (title, unit), values in rows:
                padded = np.full(longest, np.nan)
                padded[: len(values)] = values[:longest]
                columns.append((f"{curve.label}{note} {title.lower()} ({unit})", padded))
        return columns

    def save(self) -> None:
        """Ask for a file and write the curves as CSV."""
        newest = self._lab.curves(self.kind)[-1].sweep
        about = {
            "protocol": self.choice.itemText(self.choice.currentIndex()),
            "duration": f"{newest.duration:g} ms",
            "settling": f"{newest.settle:g} ms",
        }
        save_table(self, self._target.session, f"{self._target.name} {self.kind}", self.table(), about)

    def dress(self) -> None:
        """Take the colours of the theme."""
        self.save_button.setIcon(icons.icon("export"))
        self.teach.dress()
        self.refresh()
