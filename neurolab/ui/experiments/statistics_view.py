"""Intervals between spikes, the spectrum of a trace, and the mean input before a spike: of what was recorded last."""

from __future__ import annotations

import time as wall
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from neurolab.circuit.records import Node
from neurolab.core.units import display_unit
from neurolab.engine.statistics import histogram, spectrum, triggered_average, variation
from neurolab.ui import icons, theme
from neurolab.ui.experiments.chart import Axis, Chart, Series
from neurolab.ui.experiments.saving import save_table
from neurolab.ui.widgets.combo import ComboBox

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.ui.experiments.target import Target
    from neurolab.ui.experiments.teach import Teach

Kind = Literal["intervals", "spectrum", "average"]

_EVERY_S = 0.4
_FEWEST = 3
_TO_HZ = 500.0


class StatisticsView(QWidget):
    """One tab; looks at the recorder a few times a second while it is on screen.

    Parameters
    ----------
    kind : str
        ``intervals`` between the cell's spikes, ``spectrum`` of a trace, or ``average`` of a trace around the cell's spikes.
    """

    def __init__(self, target: Target, kind: Kind, teach: Teach) -> None:
        super().__init__()
        self._target, self.kind, self.teach = target, kind, teach
        self._bridge = target.session.bridge
        self._looked_at = 0.0
        self._channels: tuple[tuple[str, str], ...] = ()
        self.trace = ComboBox()
        self.trace.setAccessibleName(self.tr("Trace"))
        self.trace.setToolTip(self.tr("What is on a scope can be chosen here"))
        self.trace.setVisible(kind != "intervals")
        self.trace.currentIndexChanged.connect(lambda _: self.look())
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.note = QLabel(
            {
                "intervals": self.tr("CV: spread of the intervals over their mean. 0 for a clock, 1 for chance."),
                "spectrum": self.tr("Power of each rhythm, averaged over pieces of the last ten seconds."),
                "average": self.tr("What the trace did, on average, around each spike of the cell. Most telling with a noise input."),
            }[kind]
        )
        self.note.setProperty("role", "dim")
        self.note.setWordWrap(True)
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
        for widget in (self.trace, self.result, self.note, self.save_button):
            column.addWidget(widget)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(stack, 1)
        target.changed.connect(self.look)
        target.session.document_replaced.connect(self.look)
        self._bridge.frame.connect(self._on_frame)
        self.dress()

    def _on_frame(self) -> None:
        if self.isVisible() and wall.perf_counter() - self._looked_at > _EVERY_S:
            self.look()

    def look(self) -> None:
        """Take what is recorded now and show it."""
        self._looked_at = wall.perf_counter()
        self._list_traces()
        shown = {"intervals": self._intervals, "spectrum": self._spectrum, "average": self._average}[self.kind]()
        self.save_button.setEnabled(shown)
        if not shown:
            self.result.setText("")
        self._stack.setCurrentWidget(self.chart if shown else self.teach)

    # ---- data ---------------------------------------------------------------------------------------------------------------------------

    def _list_traces(self) -> None:
        recorder = self._bridge.recorder
        channels = tuple(recorder.channels) if recorder is not None else ()
        if channels == self._channels:
            return
        before, self._channels = self.trace.currentData(), channels
        circuit = self._target.session.circuit
        self.trace.blockSignals(True)
        self.trace.clear()
        for record_id, variable in channels:
            label = getattr(circuit[record_id], "label", "") if record_id in circuit else ""
            self.trace.addItem(f"{label or record_id} {variable}", (record_id, variable))
        inputs = [c for c in channels if self._unit_of(c) == "pA"]
        wanted = before if before in channels else inputs[0] if self.kind == "average" and inputs else None
        self.trace.setCurrentIndex(channels.index(wanted) if wanted in channels else min(0, len(channels) - 1))
        self.trace.blockSignals(False)

    def _unit_of(self, channel: tuple[str, str]) -> str:
        plan = self._bridge.plan
        known = plan.variables(channel[0]) if plan is not None else {}
        return known[channel[1]].unit if channel[1] in known else "1"

    def _samples(self) -> tuple[NDArray[np.float64], float, float, str] | None:
        """Return the chosen trace since its last gap, the time of its first sample, the interval (ms) and the unit."""
        recorder, channel = self._bridge.recorder, self.trace.currentData()
        row = recorder.row(tuple(channel)) if recorder is not None and channel else None
        if recorder is None or row is None:
            return None
        head = int(recorder.head)
        values = np.array(recorder.window(head, head)[row])
        gaps = np.flatnonzero(~np.isfinite(values))
        values = values[gaps[-1] + 1 :] if gaps.size else values
        return values, float(recorder.time_of(head - len(values))), float(recorder.interval), self._unit_of(tuple(channel))

    def _spikes(self) -> NDArray[np.float64]:
        recorder = self._bridge.recorder
        log: Any = recorder.spikes if recorder is not None else None
        if log is None or self._target.id not in log.ids:
            return np.zeros(0)
        who, times, _ = log.since(0)
        return np.asarray(times)[np.asarray(who) == log.ids.index(self._target.id)]

    # ---- what is shown ------------------------------------------------------------------------------------------------------------------

    def _show(self, x: Axis, y: Axis, series: Series, result: str) -> bool:
        self.chart.x_axis, self.chart.y_axis = x, y
        self.chart.setAccessibleName(self.tr("{what} against {cause}").format(what=y.title, cause=x.title.lower()))
        self.chart.show_series([series])
        self.chart.setAccessibleDescription(result)
        self.result.setText(result)
        return True

    def _color(self) -> Any:
        node = self._target.node
        return theme.node_color(self._target.id, node.color if node is not None else "")

    def _intervals(self) -> bool:
        gaps = np.diff(self._spikes())
        if len(gaps) < _FEWEST:
            return False
        middles, counts = histogram(gaps)
        text = self.tr("{n} intervals, mean {mean:.3g} ms ({rate:.3g} Hz), CV {cv:.2f}")
        result = text.format(n=len(gaps), mean=gaps.mean(), rate=1_000.0 / gaps.mean(), cv=variation(gaps))
        return self._show(
            Axis(self.tr("Interval between spikes"), "ms", 0.0),
            Axis(self.tr("Intervals"), "1", 0.0),
            Series(middles, counts, self._color(), "", "bars"),
            result,
        )

    def _spectrum(self) -> bool:
        found = self._samples()
        frequency, power = spectrum(found[0], found[2]) if found is not None else (np.zeros(0), np.zeros(0))
        kept = (frequency <= _TO_HZ) & (power > 0)
        if found is None or kept.sum() < _FEWEST:
            return False
        frequency, power = frequency[kept], power[kept]
        unit = display_unit(found[3])
        density = f"{unit}²/Hz" if unit else "1/Hz"
        peak = self.tr("Strongest at {peak:.3g} Hz, resolution {step:.2g} Hz").format(
            peak=frequency[np.argmax(power)], step=frequency[1] - frequency[0]
        )
        source, circuit = self.trace.currentData()[0], self._target.session.circuit
        node = next((n for n in circuit.all(Node) if n.id == source), None)
        color = theme.node_color(source, node.color if node is not None else "")
        title = self.tr("Power density ({unit})").format(unit=density)
        return self._show(Axis(self.tr("Frequency"), "Hz", 0.0), Axis(title, log=True), Series(frequency, power, color, "", width=1.5), peak)

    def _average(self) -> bool:
        found, spikes = self._samples(), self._spikes()
        if found is None or not len(spikes):
            return False
        values, start, interval, unit = found
        lags, mean, count = triggered_average(values, start, interval, spikes)
        if not count:
            return False
        result = self.tr("Mean around {n} spikes of {name}").format(n=count, name=self._target.name)
        across, up = Axis(self.tr("Time from the spike"), "ms"), Axis(self.tr("Mean of the trace"), unit)
        return self._show(across, up, Series(lags, mean, self._color()), result)

    def save(self) -> None:
        """Ask for a file and write what is shown as CSV."""
        series = self.chart.series[0]
        columns = [(self.chart.x_axis.text, series.x), (self.chart.y_axis.text, series.y)]
        save_table(self, self._target.session, f"{self._target.name} {self.kind}", columns, {"result": self.result.text()})

    def dress(self) -> None:
        """Take the colours of the theme."""
        self.teach.dress()
        self.save_button.setIcon(icons.icon("export"))
        self.look()
