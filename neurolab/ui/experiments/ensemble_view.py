"""The tab of ensembles: the same circuit under many seeds, overlaid, with mean, band and the spread of spike times."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neurolab.circuit.circuit import Circuit
from neurolab.editor.job import Task
from neurolab.engine.ensemble import HIGH, LOW, Ensemble, run_ensemble
from neurolab.ui import icons, theme
from neurolab.ui.experiments.chart import Axis, Chart, Series
from neurolab.ui.experiments.saving import save_table

if TYPE_CHECKING:
    from neurolab.ui.experiments.target import Target
    from neurolab.ui.experiments.teach import Teach

_MOST_DRAWN = 40
"""Runs that are drawn one by one; all count in mean and band."""


class EnsembleView(QWidget):
    """Runs copies of the circuit in the background and shows the selected cell of all of them."""

    def __init__(self, target: Target, teach: Teach) -> None:
        super().__init__()
        self._target, self.teach = target, teach
        self._session = target.session
        self._task = Task(self)
        self.ensemble: Ensemble | None = None
        self.count = QSpinBox()
        self.count.setRange(2, 1_000)
        self.count.setValue(20)
        self.count.setAccessibleName(self.tr("Number of seeds"))
        self.duration = QDoubleSpinBox()
        self.duration.setRange(1.0, 100_000.0)
        self.duration.setDecimals(0)
        self.duration.setValue(500.0)
        self.duration.setSuffix(" ms")
        self.duration.setAccessibleName(self.tr("Duration of each run"))
        self.button = QPushButton()
        self.button.setProperty("look", "primary")
        self.button.clicked.connect(self.toggle)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1_000)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.save_button = QToolButton()
        self.save_button.setToolTip(self.tr("Save the numbers (CSV)"))
        self.save_button.setAccessibleName(self.tr("Save the numbers"))
        self.save_button.clicked.connect(self.save)
        self.chart = Chart("", Axis(), Axis())
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(teach)
        self._stack.addWidget(self.chart)
        side = QWidget()
        theme.hold(side, side.setFixedWidth, 210, measure=theme.column)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        for caption, field in ((self.tr("seeds"), self.count), (self.tr("each for"), self.duration)):
            line = QHBoxLayout()
            line.addWidget(QLabel(caption))
            line.addWidget(field, 1)
            column.addLayout(line)
        act = QHBoxLayout()
        act.addWidget(self.button, 1)
        act.addWidget(self.save_button)
        column.addLayout(act)
        column.addWidget(self.bar)
        column.addWidget(self.result)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(stack, 1)
        teach.button.clicked.connect(self.start)
        self._task.progress.connect(self._on_progress)
        self._task.found.connect(self._take)
        self._task.failed.connect(self._on_failure)
        self._task.heard.connect(self._show)
        self._task.busy_changed.connect(self._show)
        target.session.document_replaced.connect(self.forget)
        target.changed.connect(self._on_target)
        self.dress()

    @property
    def busy(self) -> bool:
        """Whether runs are under way."""
        return self._task.busy

    def toggle(self) -> None:
        """Begin, or end what is under way; the runs that are done stay."""
        if self.busy:
            self.cancel()
        else:
            self.start()

    def start(self) -> None:
        """Run the circuit under so many seeds."""
        node = self._target.node
        if node is None:
            self._session.message.emit("info", self.tr("There is no cell to look at"), self.tr("Put a cell on the canvas"))
            return
        known = self._target.variables()
        variable = "v" if "v" in known else next(iter(known))
        ensemble = Ensemble(node.id, variable, self.duration.value(), self.count.value())
        circuit = Circuit(self._session.circuit.registry, tuple(self._session.circuit))
        self.ensemble = None
        self._task.begin("the ensemble", lambda tell, cancelled: run_ensemble(circuit, ensemble, tell, tell, cancelled))

    def cancel(self) -> None:
        """End the runs; those that are done stay."""
        self._task.stop()

    def forget(self) -> None:
        """Drop what is shown: another document is open."""
        self.cancel()
        self.ensemble = None
        self._show()

    def _on_target(self) -> None:
        self.teach.button.setEnabled(self._target.node is not None)

    def _on_progress(self, part: float) -> None:
        self.bar.setValue(round(1_000 * part))

    def _take(self, found: Ensemble) -> None:
        self.ensemble = found

    def _on_failure(self, text: str, hint: str) -> None:
        self._session.message.emit("error", text, hint)

    def _show(self) -> None:
        self.button.setText(self.tr("Cancel") if self.busy else self.tr("Run again") if self.ensemble else self.tr("Run"))
        self.bar.setVisible(self.busy)
        found = self.ensemble
        self.save_button.setEnabled(found is not None)
        if found is None or not found.members:
            self.result.setText("")
            self._stack.setCurrentWidget(self.teach)
            return
        members = list(found.members)
        shown = Ensemble(found.cell, found.variable, found.duration, found.wanted, found.time, members)
        node = self._target.node
        color = theme.node_color(found.cell, node.color if node is not None else "")
        low, high = shown.band
        series = [Series(shown.time, m.values, theme.with_alpha(color, 0.22), "", width=1.0) for m in members[:_MOST_DRAWN]]
        edge = theme.theme().text_dim
        series += [
            Series(shown.time, low, edge, self.tr("{low:.0f} to {high:.0f} %").format(low=LOW, high=HIGH), width=1.2, dashed=True),
            Series(shown.time, high, edge, "", width=1.2, dashed=True),
            Series(shown.time, shown.mean, color, self.tr("mean of {n}").format(n=len(members)), width=2.4),
        ]
        self.chart.x_axis = Axis(self.tr("Time"), "ms", 0.0)
        known = self._target.variables()
        self.chart.y_axis = Axis(found.variable, known[found.variable].unit if found.variable in known else "1")
        self.chart.show_series(series)
        self.result.setText(self._text(shown))
        self.chart.setAccessibleDescription(self.result.text())
        self._stack.setCurrentWidget(self.chart)

    def _text(self, found: Ensemble) -> str:
        counts = found.counts
        text = self.tr("{n} of {wanted} seeds. Spikes a run: {mean:.3g} ± {sd:.2g}").format(
            n=len(counts), wanted=found.wanted, mean=counts.mean(), sd=counts.std()
        )
        last = int(np.median(counts)) - 1
        names = [(0, self.tr("first"))] + ([(last, self.tr("number {n}").format(n=last + 1))] if last > 0 else [])
        for nth, name in names:
            mean, sd, had = found.spread(nth)
            if had:
                spread = round(sd, 6)  # copies that are alike differ by rounding alone
                text += "\n" + self.tr("Spike, {name}: {mean:.2f} ± {sd:.3g} ms ({had} runs)").format(name=name, mean=mean, sd=spread, had=had)
        return text

    def save(self) -> None:
        """Ask for a file and write mean, band and every run as CSV."""
        found = self.ensemble
        if found is None:
            return
        low, high = found.band
        columns = [(self.chart.x_axis.text, found.time), ("mean", found.mean), (f"{LOW:g} %", low), (f"{HIGH:g} %", high)]
        columns += [(f"seed {m.seed}", m.values) for m in found.members]
        save_table(self, self._session, f"{self._target.name} ensemble", columns, {"result": self.result.text()})

    def dress(self) -> None:
        """Take the colours of the theme."""
        self.teach.dress()
        self.save_button.setIcon(icons.icon("export"))
        self._show()
