"""The phase plane of the selected cell: two variables against each other, live, with the lines on which one of them stands still."""

from __future__ import annotations

import time as wall
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from neurolab.catalog.morphology import segment_names
from neurolab.catalog.spec import CellSpec
from neurolab.circuit.members import cell_id
from neurolab.circuit.space import compartments_of
from neurolab.core.units import coherent
from neurolab.ui import theme
from neurolab.ui.experiments.chart import Axis, Chart, Series
from neurolab.ui.experiments.phase_choices import PhaseChoices

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor

    from neurolab.editor.bridge import Bridge
    from neurolab.engine.phase import PhasePlane
    from neurolab.ui.experiments.target import Target
    from neurolab.ui.experiments.teach import Teach

TRAIL_MS = 200.0
_GRID, _ARROWS = 81, 6
_NULLCLINES_S = 0.15
_MOST = 4_000
_SPANS = {"mV": (-100.0, 60.0), "1": (0.0, 1.0)}


class PhaseView(QWidget):
    """Draws at most every other frame, and only while it is on screen; nullclines follow the held variables a few times a second."""

    def __init__(self, target: Target, teach: Teach) -> None:
        super().__init__()
        self._target, self.teach = target, teach
        self._bridge = target.session.bridge
        self.plane: PhasePlane | None = None
        self._seen: list[tuple[float, float, float]] = []
        self._lines: list[Series] = []
        self._spans: dict[str, tuple[float, float]] = {}
        self._drawn_at = self._lines_at = 0.0
        self._last: tuple[object, ...] = ()
        self.side = PhaseChoices()
        self.side.changed.connect(self._begin)
        self.side.moved.connect(self._go)
        self.side.record.clicked.connect(self._record)
        self._alone = self.tr("Other variables held at their present values")
        self._among = self.tr("Other variables and the neighbouring pieces are held")
        self.chart = Chart(self.tr("Phase plane"), Axis(), Axis())
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(teach)
        self._stack.addWidget(self.chart)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(stack, 1)
        target.changed.connect(self._take_cell)
        target.session.changed.connect(self._show_record)
        self._bridge.frame.connect(self._on_frame)
        self._take_cell()

    def _go(self) -> None:
        """Show another piece of the cell, the same variables of it where it has them."""
        axes = self.axes
        self._take_place()
        self.side.prefer(*axes)

    @property
    def axes(self) -> tuple[str, str]:
        """The variables across and up; empty while there is no cell."""
        return self.side.axes

    @property
    def cell(self) -> str:
        """Id of the cell that is shown: of a population the first."""
        node = self._target.node
        return cell_id(node.id, 0) if node is not None and node.size > 1 else self._target.id

    @property
    def place(self) -> str:
        """What qualifies the variables of the piece that is shown: empty for a cell without compartments, and for the first piece of one."""
        return self.side.place

    def _take_cell(self) -> None:
        node = self._target.node
        table = compartments_of(self._target.session.circuit, node) if node is not None else ()
        places = segment_names(table)
        self.side.show_places(places)
        self.chart.setToolTip(
            self.tr(
                "All other variables are held at their present values, so the lines move with them. Those of the neighbouring pieces are held, too: "
                "what flows in from them moves the lines, so where they cross is no resting point of the whole cell."
            )
            if len(places) > 1
            else self.tr("All other variables are held at their present values, so the lines move with them.")
        )
        self._take_place()

    def _take_place(self) -> None:
        node = self._target.node
        self.plane = None
        if node is not None:
            from neurolab.engine.phase import PhasePlane, plane_of_segment

            registry = self._target.session.circuit.registry
            spec = registry[node.type]
            if self.side.where.count() and isinstance(spec, CellSpec):
                self.plane = plane_of_segment(registry, spec, node, self.side.where.currentText())
            else:
                self.plane = PhasePlane(registry, spec, node.mechanisms)
        self.side.fill(list(self.plane.units) if self.plane is not None else [])
        self._begin()

    def _begin(self) -> None:
        """Start anew: other variables, another cell."""
        self._seen.clear()
        self._lines, self._lines_at, self._last = [], 0.0, ()
        two = self.plane is not None and len(self.plane.units) > 1
        self._stack.setCurrentWidget(self.chart if two else self.teach)
        if self.plane is not None and two:
            x, y = self.axes
            units = self.plane.units
            self._spans = {n: _SPANS.get(units[n], (-1.0, 1.0)) for n in (x, y)}
            self._draw()
        self._show_record()

    def _show_record(self) -> None:
        known = self._target.variables()
        self.side.record.setEnabled(bool(self._target.id) and bool(self._missing()) and all(self.place + n in known for n in self.axes))

    def _missing(self) -> list[str]:
        recorder = self._bridge.recorder
        known = recorder.channels if recorder is not None else ()
        return [n for n in dict.fromkeys(self.axes) if n and (self.cell, self.place + n) not in known]

    def _record(self) -> None:
        for name in self._missing():
            self._target.session.trace(self._target.id, self.place + name)
        self._show_record()

    # ---- drawing ------------------------------------------------------------------------------------------------------------------------

    def _on_frame(self) -> None:
        if not self.isVisible() or self.plane is None or len(self.plane.units) < 2:
            return
        now = wall.perf_counter()
        state = (self._bridge.time, self._bridge.state)
        self._see()
        if state != self._last and now - self._drawn_at > 0.03:
            self._last, self._drawn_at = state, now
            self._show_record()
            self._draw()
        elif now - self._lines_at > 4 * _NULLCLINES_S:
            # A knob was turned, perhaps, while the run stands still.
            self._draw()

    def _see(self) -> None:
        x, y = (self._bridge.read(self.cell, self.place + n) for n in self.axes)
        time = self._bridge.time
        if self._seen and time < self._seen[-1][0]:
            self._seen.clear()
        if x is not None and y is not None and (not self._seen or time > self._seen[-1][0]):
            self._seen.append((time, x, y))
            if len(self._seen) > _MOST:
                del self._seen[: _MOST // 4]

    def trajectory(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the way of the last moments: from the recorder where both variables are recorded, else what each frame saw."""
        recorder = self._bridge.recorder
        rows = [recorder.row((self.cell, self.place + n)) for n in self.axes] if recorder is not None else [None]
        if recorder is not None and all(r is not None for r in rows):
            data = recorder.window(min(round(TRAIL_MS / recorder.interval), _MOST))
            return data[rows[0]].copy(), data[rows[1]].copy()
        kept = np.array([s for s in self._seen if s[0] > self._bridge.time - TRAIL_MS]).reshape(-1, 3)
        return kept[:, 1], kept[:, 2]

    def _draw(self) -> None:
        plane = self.plane
        if plane is None:
            return
        x, y = self.axes
        way = self.trajectory()
        for name, values in zip((x, y), way, strict=True):
            good = values[np.isfinite(values)]
            low, high = self._spans[name]
            if good.size and (good.min() < low or good.max() > high):
                room = 0.1 * float(np.ptp(good)) + 1e-9
                self._spans[name] = (min(low, float(good.min()) - room), max(high, float(good.max()) + room))
                self._lines_at = 0.0
        now = wall.perf_counter()
        if now - self._lines_at > _NULLCLINES_S:
            self._lines_at = now
            self._lines = self._nullclines(plane, x, y)
        self.chart.x_axis = Axis(x, plane.units[x], *self._spans[x], fixed=True)
        self.chart.y_axis = Axis(y, plane.units[y], *self._spans[y], fixed=True)
        t = theme.theme()
        color = self._color()
        series = [*self._lines, Series(*way, color, self.tr("trajectory"), width=2.0)]
        if way[0].size:
            series.append(Series(way[0][-1:], way[1][-1:], t.text, "", "points"))
        self.chart.show_series(series, self._among if self.side.where.count() > 1 else self._alone)

    def _nullclines(self, plane: PhasePlane, x: str, y: str) -> list[Series]:
        if x == y:
            return []
        from neurolab.engine.phase import zero_line

        xs, ys = (np.linspace(*self._spans[n], _GRID) for n in (x, y))
        slopes = plane.slopes(x, y, xs, ys, _held_values(plane, self._bridge, self.cell, self.place))
        t = theme.theme()
        lines: list[Series] = []
        if self.side.field.isChecked():
            lines.append(_directions(xs, ys, *slopes))
        others = [c for c in (t.traces[1], t.traces[3], t.traces[0]) if c != self._color()]
        for name, slope, color in zip((x, y), slopes, others, strict=False):
            label = self.tr("{name} stands still").format(name=name)
            lines.append(Series(*zero_line(xs, ys, slope), color, label, "segments", 1.8, counts=False))
        return lines

    def _color(self) -> QColor:
        return theme.node_color(self._target.id, self._target.node.color if self._target.node is not None else "")

    def dress(self) -> None:
        """Take the colours of the theme."""
        self.teach.dress()
        self._lines_at = 0.0
        self._draw()


def _held_values(plane: PhasePlane, bridge: Bridge, cell: str, place: str) -> dict[str, float]:
    """Return coherent values of all that the slopes depend on, drugs included."""
    held: dict[str, float] = {}
    for name in plane.neighbours:
        value = bridge.read(cell, f"{name}.v")
        if value is not None:
            held[name] = value
    for name in plane.held:
        value = bridge.read(cell, place + name)
        if value is not None:
            unit = plane.composite.params[name].unit if name in plane.composite.params else _unit_of_state(plane, name)
            held[name] = coherent(value, unit)
    return held


def _unit_of_state(plane: PhasePlane, name: str) -> str:
    return next((s.unit for s in plane.composite.states if s.name == name), "1")


def _directions(xs: NDArray[np.float64], ys: NDArray[np.float64], dx: NDArray[np.float64], dy: NDArray[np.float64]) -> Series:
    part = slice(_ARROWS // 2, None, _ARROWS)
    across, up = np.meshgrid(xs[part], ys[part])
    # In parts of the plot's width and height, so that the strokes look as long as each other.
    wide, tall = float(np.ptp(xs)), float(np.ptp(ys))
    u, v = dx[part, part] / wide, dy[part, part] / tall
    length = np.hypot(u, v)
    good = (length > 0) & np.isfinite(length)
    step = 0.03 / np.where(good, length, 1.0)
    ends = [(across, across + u * step * wide), (up, up + v * step * tall)]
    x, y = (np.stack([a[good], b[good]], axis=-1) for a, b in ends)
    return Series(x, y, theme.with_alpha(theme.theme().text_dim, 0.55), "", "segments", 1.2, counts=False)
