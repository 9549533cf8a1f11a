"""One lane on screen: plot and legend, and what is painted into the plot."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from neurolab.ui.scopes.heat import ColorBar, HeatMap
from neurolab.ui.scopes.ink import color_of
from neurolab.ui.scopes.legend import Legend, axis_width
from neurolab.ui.scopes.order import Now, by_rate
from neurolab.ui.scopes.overlays import place_overlay
from neurolab.ui.scopes.painter import Painter
from neurolab.ui.scopes.plot import Plot
from neurolab.ui.scopes.scale import Scale
from neurolab.ui.scopes.spikes import rates
from neurolab.ui.scopes.strokes import Strokes
from neurolab.ui.scopes.timebase import nice_step, value_text

if TYPE_CHECKING:
    from neurolab.ui.scopes.feed import Feed
    from neurolab.ui.scopes.lanes import Lane, Trace
    from neurolab.ui.scopes.references import References
    from neurolab.ui.scopes.timebase import Timebase
    from neurolab.ui.scopes.triggering import Setting

_TICK_PITCH = 6.0
_AROUND = 10
"""Room (pixels) around the names of rows."""
_STEPS = {"mV": 0.1, "pA": 0.1, "nS": 0.01, "Hz": 0.1}


class LaneView(QWidget):
    """Draws one lane. `draw` paints the stretch of time on screen; everything else reacts to gestures."""

    scaled = Signal()

    def __init__(self, lane: Lane, feed: Feed, timebase: Timebase, references: References) -> None:
        super().__init__()
        self.lane, self._feed, self._time, self.references = lane, feed, timebase, references
        rate = lane.view == "rate" or (lane.view == "heat" and not lane.shows)
        self.scale = Scale(lane.unit, from_zero=rate)
        self.heat = HeatMap(lane, feed, timebase, self.scale) if lane.view == "heat" else None
        self.rows = lane.view in ("raster", "heat")
        """Whether the traces stand above each other, without an axis of values."""
        self._order = Now()
        self._pointer: tuple[float, float] | None = None
        self.plot = Plot()
        self.plot.setAccessibleName(self.tr("Plot of {lane}").format(lane=lane.title))
        self.trigger: Setting | None = None
        self.legend = Legend(lane, {t.key: color_of(t) for t in lane.traces})
        self.legend.auto_wanted.connect(self.fit)
        self.legend.changed.connect(self._sort)
        self.legend.reference_toggled.connect(references.set_shown)
        self.shown: list[Trace] = []
        """The traces that are not hidden; the one pointed at comes last, on top."""
        self.marked: list[Trace] = []
        """Those whose spikes are marked along the upper edge, in the order of the legend."""
        self._sort()
        self.legend.set_references({label: references.is_shown(label) for label in references.labels(lane)})
        self._painter = Painter(self, feed, timebase)
        self.plot.item.strokes = None if lane.view == "heat" else Strokes(self, feed, timebase).draw
        self.bar = ColorBar(self.scale, lane.unit) if self.heat is not None else None
        if self.bar is not None:
            self.legend.add(self.bar)
            self.plot.pointed.connect(self._on_pointed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.plot, 1)
        row.addWidget(self.legend)
        self.plot.scrolled.connect(self._on_scrolled)
        self.plot.dragged.connect(self._on_dragged)
        self.dress()

    def dress(self) -> None:
        """Take the colours of the theme."""
        self.plot.dress()
        if self.rows:
            metrics = self.plot.fontMetrics()
            room = max(self.plot.axis_room, axis_width()) - _AROUND
            names = [metrics.elidedText(label, Qt.TextElideMode.ElideRight, room) for label in self._row_labels()]
            self.plot.name_axis("", names)
            self.plot.set_values(0.0, float(max(len(names), 1)), float(len(names)))
            self.plot.divide_rows(self.lane.groups, len(names))
        else:
            self.plot.name_axis(self.lane.unit)
            self.show_range()
        self.legend.recolor({t.key: color_of(t) for t in self.lane.traces})

    def _row_labels(self) -> list[str]:
        return [t.label for t in (self.lane.traces if self.heat is None else self.shown)]

    def wanted_axis(self) -> int:
        """Return how wide (pixels) the axis should be for the names of the rows to be whole."""
        advance = self.plot.fontMetrics().horizontalAdvance
        return max((advance(name) + _AROUND + 4 for name in (self._row_labels() if self.rows else ())), default=0)

    def set_axis_room(self, width: int) -> None:
        """Give the axis so much room."""
        if width != self.plot.axis_room:
            self.plot.axis_room = width
            self.dress()

    def set_lane(self, lane: Lane) -> None:
        """Take a lane that looks like the old one."""
        self.lane = lane
        self._order = Now()
        if self.heat is not None:
            self.heat.lane = lane
        self._sort()

    def _sort(self) -> None:
        hidden, pointed = self.legend.hidden, self.legend.pointed
        visible = [t for t in self.lane.traces if t.key not in hidden]
        self.shown = sorted(visible, key=lambda t: t.key == pointed)
        self.marked = [t for t in visible if t.spikes]
        if self.heat is not None:
            self.dress()

    def show_references(self) -> None:
        """List what there is to compare with, and draw it."""
        self.legend.set_references({label: self.references.is_shown(label) for label in self.references.labels(self.lane)})
        self.scaled.emit()

    def show_range(self) -> None:
        """Bring the value axis up to date."""
        self.plot.set_values(self.scale.low, self.top, self.scale.high)

    def fit(self) -> None:
        """Fit the range of values to the traces again."""
        self.scale.reset()
        self.scaled.emit()

    def draw(self, ratio: float) -> None:
        """Paint the stretch of time on screen and show it."""
        item = self.plot.item
        if self.lane.by_rate and self._order.due():
            self._order_rows()
        pixels = item.picture(ratio)
        self._painter.paint(pixels, ratio)
        self.legend.auto.setVisible(not self.scale.auto)
        if self.bar is not None:
            self.bar.refresh()
        self.plot.refresh()

    def _order_rows(self) -> None:
        """Put the rows of a raster in the order of the rates on screen, within their groups."""
        rows = by_rate(self.lane, self._feed.spikes, self._time.left, self._time.right)
        if rows != self.lane.traces:
            self.lane = replace(self.lane, traces=rows)
            self._sort()
            self.dress()

    def strip(self) -> float:
        """Return the height (pixels) kept free for the marks of spikes."""
        return min(len(self.marked) * _TICK_PITCH, 30.0)

    @property
    def top(self) -> float:
        """The value at the upper edge: above the range there is room for the marks of spikes."""
        height = max(self.plot.inside().height(), 1.0)
        strip = self.strip() + 3.0 if self.marked else 0.0
        return self.scale.high + (self.scale.high - self.scale.low) * strip / max(height - strip, 1.0)

    def show_overlay(self, grid: list[float]) -> None:
        """Place grid lines (times) and cursors."""
        place_overlay(self, self._time, grid)
        self.plot.refresh()

    def value_at(self, y: float) -> float:
        """Return the value at a distance (pixels) from the top, as round as a pixel allows."""
        per_pixel = (self.top - self.scale.low) / max(self.plot.inside().height(), 1.0)
        step = nice_step(per_pixel, 1)
        return round(round((self.top - y * per_pixel) / step) * step, 12)

    def value_of(self, trace: Trace, time: float | None) -> float | None:
        """Return what a trace shows at a time; None means now."""
        if self.heat is not None:
            cell = self.pointed_cell
            return self.heat.value_of(trace, cell[1] if cell is not None and cell[0].key == trace.key else None)
        if self.lane.view == "trace":
            return self._feed.value_at(trace, time)
        at = self._feed.newest if time is None else time
        if at > self._feed.newest:
            return None
        return float(rates(self._feed.spikes, [trace.source], at, at, self.lane.bin or 50.0).data[0, 0])

    def show_values(self) -> None:
        """Write the values at the cursor, their difference between two cursors, or the newest ones into the legend."""
        clock = self._time
        for row in self.legend.rows:
            value = self.value_of(row.trace, clock.reading)
            prefix = ""
            if clock.hover is None and clock.first is not None and clock.second == clock.reading and value is not None:
                before = self.value_of(row.trace, clock.first)
                value, prefix = (None, "") if before is None else (value - before, "Δ ")
            cell = self.pointed_cell
            if self.heat is not None and row.trace.size > 1:
                prefix = f"[{cell[1]}]  " if cell is not None and cell[0].key == row.trace.key else self.tr("mean  ")
            row.set_value("" if value is None else f"{prefix}{self._text(value)}")
        for label, row in self.legend.references.items():
            value = self.references.value_of(self.lane, label, clock.reading)
            row.set_value("" if value is None else self._text(value))

    @property
    def pointed_cell(self) -> tuple[Trace, int] | None:
        """The cell of a heat map under the pointer: trace and number."""
        return self.heat.cell_at(*self._pointer) if self.heat is not None and self._pointer is not None else None

    def _on_pointed(self, at: tuple[float, float] | None) -> None:
        self._pointer = at
        self.show_values()

    def _text(self, value: float) -> str:
        return _quantity("Hz" if self.lane.view == "raster" else self.lane.unit, value)

    def _on_scrolled(self, x: float, y: float, turns: float, values: bool) -> None:
        factor = 0.8**turns
        if not values:
            self._time.zoom(factor, self._time.time_at(x))
        elif not self.rows:
            height = max(self.plot.inside().height(), 1.0)
            self.scale.zoom(factor, self.top - y / height * (self.top - self.scale.low))
            self.scaled.emit()

    def _on_dragged(self, dx: float, dy: float, on_axis: bool) -> None:
        if not on_axis:
            self._time.pan(-dx * self._time.per_column)
        elif not self.rows:
            self.scale.pan(dy / max(self.plot.inside().height(), 1.0) * (self.top - self.scale.low))
            self.scaled.emit()


def _quantity(unit: str, value: float) -> str:
    """Return a value with its unit, as the legend shows it."""
    step = _STEPS.get(unit)
    number = value_text(value, step) if step else f"{value:.3g}".replace("-", "−")
    return f"{number} {unit}".rstrip()
