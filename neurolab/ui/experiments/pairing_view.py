"""The window of plasticity: a synapse is paired with its target at one lag after another, and the change of its weight is drawn against the lag."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neurolab.circuit.records import Wire
from neurolab.editor.experiments import Experiments
from neurolab.editor.pairing import KIND, Window, WindowProtocol, measure_window, subjects
from neurolab.ui import icons, theme
from neurolab.ui.experiments.chart import Axis, Chart, Series
from neurolab.ui.experiments.saving import save_table
from neurolab.ui.widgets.combo import ComboBox
from neurolab.ui.widgets.quantity_field import QuantityField
from neurolab.ui.widgets.scale import Scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from neurolab.editor.session import Session
    from neurolab.ui.experiments.teach import Teach

_FIELDS = {
    "longest": ("ms", Scale(1, 500), 1.0, 1000.0),
    "points": ("1", Scale(2, 100), 2.0, 200.0),
    "pairs": ("1", Scale(1, 200), 1.0, 1000.0),
    "rate": ("Hz", Scale(0.1, 50), 0.1, 100.0),
}
"""Unit, scale and bounds of each number of the protocol."""


class PairingView(QWidget):
    """One tab: which synapse or rule, the protocol, and the window that was measured, with the one before beneath it."""

    def __init__(self, session: Session, teach: Teach) -> None:
        super().__init__()
        self._session = session
        self.teach = teach
        self.lab = Experiments(self, work=cast("Any", measure_window))
        self.protocol = WindowProtocol()
        self.choice = ComboBox()
        self.fields: dict[str, QuantityField] = {}
        self.chart = Chart(self.tr("Change of the weight against the lag"), Axis(), Axis())
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(teach)
        self._stack.addWidget(self.chart)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(stack, 1)
        self.lab.busy_changed.connect(lambda _: self.refresh())
        self.lab.progress.connect(lambda part: self.bar.setValue(round(1_000 * part)))
        self.lab.curve_changed.connect(lambda _: self.refresh())
        self.lab.failed.connect(lambda text, hint: session.message.emit("error", text, hint))
        session.document_replaced.connect(self.lab.forget)
        session.document_replaced.connect(self._fill)
        session.changed.connect(self._fill)
        session.selection.changed.connect(self._follow_selection)
        teach.button.clicked.connect(self.run)
        self._fill()
        self._follow_selection()
        self.dress()

    # ---- the form -----------------------------------------------------------------------------------------------------------------------

    def _side(self) -> QWidget:
        self.choice.setAccessibleName(self.tr("Synapse or rule"))
        self.choice.setToolTip(self.tr("Select a synapse that learns on the canvas, or choose a rule as it ships"))
        self.run_button = QPushButton(self.tr("Measure"))
        self.run_button.setProperty("look", "primary")
        self.run_button.clicked.connect(lambda: self.lab.cancel() if self.lab.busy else self.run())
        self.save_button = QToolButton()
        self.save_button.setToolTip(self.tr("Save the curves as numbers (CSV)"))
        self.save_button.setAccessibleName(self.save_button.toolTip())
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
        theme.hold(body, body.setFixedWidth, 306, measure=theme.column)
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.choice)
        column.addLayout(buttons)
        column.addWidget(self.bar)
        column.addLayout(self._form())
        column.addStretch(1)
        return body

    def _form(self) -> QGridLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(1)
        captions = {"longest": self.tr("Longest lag"), "points": self.tr("Lags"), "pairs": self.tr("Pairs"), "rate": self.tr("Pairs a second")}
        tips = {
            "longest": self.tr("The target fires at most so long before or after the spike arrives"),
            "points": self.tr("How many lags are measured, half of them negative"),
            "pairs": self.tr("How often the two spikes are paired at each lag"),
            "rate": self.tr("How fast pairs follow each other: rules that know triplets depend on it"),
        }
        for number, (name, (unit, scale, _, _)) in enumerate(_FIELDS.items()):
            entry = QuantityField(unit, scale)
            theme.hold(entry, entry.setFixedWidth, 88, measure=theme.column)
            entry.setAccessibleName(captions[name])
            entry.setToolTip(tips[name])
            entry.committed.connect(lambda value, n=name: self._set(n, value))
            entry.stepped.connect(lambda value, n=name: self._set(n, value))
            caption = QLabel(captions[name])
            caption.setProperty("role", "dim")
            caption.setBuddy(entry)
            form.addWidget(caption, number // 3 * 2, number % 3)
            form.addWidget(entry, number // 3 * 2 + 1, number % 3)
            self.fields[name] = entry
        form.setColumnStretch(3, 1)
        self._show_protocol()
        return form

    def _set(self, name: str, value: float) -> None:
        _, _, low, high = _FIELDS[name]
        value = min(max(value, low), high)
        self.protocol = replace(self.protocol, **{name: round(value) if name in ("points", "pairs") else value})
        self._show_protocol()

    def _show_protocol(self) -> None:
        for name, entry in self.fields.items():
            entry.show_value(None)
            entry.show_value(float(getattr(self.protocol, name)))

    def _fill(self) -> None:
        """Offer the wires that learn and the rules."""
        found, chosen = subjects(self._session.circuit), self.choice.currentData()
        if found != {self.choice.itemData(i): self.choice.itemText(i) for i in range(self.choice.count())}:
            self.choice.clear()
            for subject, name in found.items():
                self.choice.addItem(name, subject)
            self.choice.setCurrentIndex(max(self.choice.findData(chosen), 0))
        self._follow_selection()

    def _follow_selection(self) -> None:
        circuit = self._session.circuit
        wires = [r for i in self._session.selection.ids if i in circuit and isinstance(r := circuit[i], Wire)]
        if (index := next((k for w in wires if (k := self.choice.findData(w.id)) >= 0), -1)) >= 0:
            self.choice.setCurrentIndex(index)

    # ---- measuring ----------------------------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Measure the window of what is chosen, as it is now."""
        self.lab.start(self._session.circuit, self.choice.currentData(), cast("Any", self.protocol), self.choice.currentText())

    def windows(self) -> list[Window]:
        """Return the windows that are kept, oldest first."""
        return [w for w in cast("Sequence[Window]", self.lab.curves(KIND)) if len(w.x)]

    def refresh(self) -> None:
        """Bring buttons and chart up to date."""
        self.run_button.setText(self.tr("Cancel") if self.lab.busy else self.tr("Measure"))
        self.bar.setVisible(self.lab.busy)
        found = self.windows()
        self.save_button.setEnabled(bool(found))
        self._stack.setCurrentWidget(self.chart if found or self.lab.busy else self.teach)
        longest = found[-1].sweep.longest if found else self.protocol.longest
        self.chart.x_axis = Axis(self.tr("Target fires after the spike arrives"), "ms", -longest, longest)
        self.chart.y_axis = Axis(self.tr("Change of the weight"), "%")
        series = [Series(np.array([-longest, longest]), np.zeros(2), theme.theme().text_dim, width=1.0)]
        for age, window in reversed(list(enumerate(reversed(found)))):
            series += self._series_of(window, age)
        self.chart.show_series(series, self.tr("At the left the spike comes too late, at the right it helps to fire the target") if found else "")

    def _series_of(self, window: Window, age: int) -> list[Series]:
        t = theme.theme()
        parts = [(window.x[side], window.y[side]) for side in (window.x < 0, window.x > 0)]
        if age:
            label, color = self.tr("{name} (before)").format(name=window.label), theme.with_alpha(theme.blend(t.traces[0], t.text_dim, 0.5), 0.7)
            return [Series(x, y, color, label if k else "", width=1.5, dashed=True) for k, (x, y) in enumerate(parts)]
        return [Series(x, y, t.traces[0], window.label if k else "", "points") for k, (x, y) in enumerate(parts)]

    def table(self) -> list[tuple[str, NDArray[np.float64]]]:
        """Return headings and columns of the curves on screen, the newest first."""
        found = list(reversed(self.windows()))
        longest = max((len(w.x) for w in found), default=0)
        columns: list[tuple[str, NDArray[np.float64]]] = []
        for age, window in enumerate(found):
            note = " before" if age else ""
            for heading, values in ((f"{window.label}{note} lag (ms)", window.x), (f"{window.label}{note} change of the weight (%)", window.y)):
                columns.append((heading, np.append(values, np.full(longest - len(values), np.nan))))
        return columns

    def save(self) -> None:
        """Ask for a file and write the curves as CSV."""
        newest = self.windows()[-1]
        about = {"pairs": str(newest.sweep.pairs), "pairs a second": f"{newest.sweep.rate:g}"}
        save_table(self, self._session, f"{newest.label} window of plasticity", self.table(), about)

    def dress(self) -> None:
        """Take the colours of the theme."""
        self.save_button.setIcon(icons.icon("export"))
        self.teach.dress()
        self.refresh()
