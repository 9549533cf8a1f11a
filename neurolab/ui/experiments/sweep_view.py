"""f-I and I-V curves: the protocol at the left, the curve at the right, growing while it is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neurolab.engine.sweep import COLUMNS
from neurolab.ui import icons, theme
from neurolab.ui.experiments.chart import Axis, Chart, Series
from neurolab.ui.experiments.protocol_form import ProtocolForm
from neurolab.ui.experiments.saving import save_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from neurolab.editor.experiments import Experiments
    from neurolab.engine.sweep import Curve, Kind
    from neurolab.ui.experiments.target import Target
    from neurolab.ui.experiments.teach import Teach


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
        self.teach = teach
        self.form = ProtocolForm(kinds)
        self.chart = Chart("", Axis(), Axis())
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(teach)
        self._stack.addWidget(self.chart)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(stack, 1)
        lab.busy_changed.connect(lambda _: self.refresh())
        lab.progress.connect(self._on_progress)
        lab.curve_changed.connect(self._on_curve)
        target.changed.connect(self.refresh)
        teach.button.clicked.connect(self.run)
        self.form.chosen.connect(self.refresh)
        self.dress()

    @property
    def kind(self) -> Kind:
        """The kind of sweep that is chosen."""
        return self.form.kind

    def _side(self) -> QWidget:
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
        column.addWidget(self.form.choice)
        column.addLayout(buttons)
        column.addWidget(self.bar)
        column.addWidget(self.form)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        theme.hold(area, area.setFixedWidth, 306, measure=theme.column)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    # ---- measuring ----------------------------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Measure the curve of the cell as it is now."""
        if self._target.id:
            self._lab.start(self._target.session.circuit, self._target.id, self.form.sweep, self._target.name)

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
        sweep = curves[-1].sweep if curves else self.form.sweep
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
            "protocol": self.form.title,
            "duration": f"{newest.duration:g} ms",
            "settling": f"{newest.settle:g} ms",
        }
        save_table(self, self._target.session, f"{self._target.name} {self.kind}", self.table(), about)

    def dress(self) -> None:
        """Take the colours of the theme."""
        self.save_button.setIcon(icons.icon("export"))
        self.teach.dress()
        self.refresh()
