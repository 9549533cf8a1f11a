"""What a lane shows as lines, for files in which pictures are shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from neurolab.ui import theme
from neurolab.ui.scopes.ink import color_of
from neurolab.ui.scopes.spikes import rates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from PySide6.QtGui import QColor

    from neurolab.ui.scopes.copies import Stretch
    from neurolab.ui.scopes.feed import Feed
    from neurolab.ui.scopes.lane_view import LaneView
    from neurolab.ui.scopes.timebase import Timebase

_WIDTH = 1.2
_FINE = 4.0
"""Points of a curve a pixel, at most, before only least and greatest values are drawn."""


class Strokes:
    """Draws one lane in pixels of its plot's inside."""

    def __init__(self, view: LaneView, feed: Feed, timebase: Timebase) -> None:
        self._view, self._feed, self._time = view, feed, timebase

    def draw(self, painter: QPainter) -> None:
        """Draw references, traces and spikes as they are on screen."""
        view = self._view
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if view.lane.view == "raster":
            self._raster(painter)
            return
        for curve, trace in view.references.behind(view.lane):
            if trace.key not in view.legend.hidden:
                self._curve(painter, curve.samples, 0, theme.with_alpha(color_of(trace), 0.6), dashed=True)
        clock, shown = self._time, view.shown
        if view.lane.view == "rate":
            end = min(clock.right, self._feed.newest)
            stretch = rates(self._feed.spikes, [t.source for t in shown], clock.left, end, view.lane.bin, clock.per_column)
            rows = list(range(len(shown)))
        else:
            stretch = self._feed.between(clock.left, clock.right, clock.per_column)
            rows = [self._feed.row_of(t) for t in shown]
        for row, trace in zip(rows, shown, strict=True):
            if 0 <= row < stretch.data.shape[0]:
                self._curve(painter, stretch, row, color_of(trace))
        self._marks(painter)

    def _y(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        view = self._view
        return (view.top - values) / (view.top - view.scale.low) * view.plot.inside().height()

    def _curve(self, painter: QPainter, stretch: Stretch, row: int, color: QColor, *, dashed: bool = False) -> None:
        clock = self._time
        first, last = max(int(stretch.position(clock.left)), 0), min(int(stretch.position(clock.right)) + 2, stretch.data.shape[1])
        values = stretch.data[row, first:last]
        times = stretch.start + (first + np.arange(len(values))) * stretch.interval
        x = (times - clock.left) / clock.per_column
        if len(values) > _FINE * clock.columns:
            x, values = _thinned(x, values)
        painter.setPen(QPen(color, theme.stroke(_WIDTH), Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        y = self._y(values)
        for a, b in _whole(np.isfinite(y)):
            painter.drawPolyline(QPolygonF([QPointF(px, py) for px, py in zip(x[a:b].tolist(), y[a:b].tolist(), strict=True)]))

    def _marks(self, painter: QPainter) -> None:
        marked = self._view.marked
        pitch = self._view.strip() / max(len(marked), 1)
        for line, trace in enumerate(marked):
            self._ticks(painter, trace.source, color_of(trace), line * pitch + 2.0, max(pitch - 1.0, 1.0))

    def _raster(self, painter: QPainter) -> None:
        rows, height = self._view.lane.traces, self._view.plot.inside().height()
        pitch = height / max(len(rows), 1)
        for line, trace in enumerate(rows):
            if trace.key in self._view.legend.hidden:
                continue
            cells = self._feed.spikes.cells(trace.source)
            tall = min(0.7 * pitch, 18.0) if trace.size == 1 else 0.92 * pitch
            top = (line + 0.5) * pitch - 0.5 * tall
            self._ticks(painter, trace.source, color_of(trace), top, tall / max(len(cells), 1), each=True)

    def _ticks(self, painter: QPainter, source: str, color: QColor, top: float, tall: float, *, each: bool = False) -> None:
        clock = self._time
        times, who = self._feed.spikes.between(clock.left, clock.right)
        lines = self._feed.spikes.lines((source,), each=each)[who] if len(times) else who
        x = (times[lines >= 0] - clock.left) / clock.per_column
        y = top + (lines[lines >= 0] * tall if each else np.zeros(len(x)))
        painter.setPen(QPen(color, theme.stroke(_WIDTH), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLines([QLineF(a, b, a, b + tall) for a, b in zip(x.tolist(), y.tolist(), strict=True)])


def _thinned(x: NDArray[Any], values: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return least and greatest value of each pixel in the order in which they come."""
    edges = np.flatnonzero(np.diff(np.floor(x), prepend=-np.inf))
    low, high = np.fmin.reduceat(values, edges), np.fmax.reduceat(values, edges)
    return np.repeat(np.floor(x[edges]) + 0.5, 2), np.stack([low, high], axis=1).ravel()


def _whole(good: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Give first and end of each run of true values."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], good, [False]]).astype(np.int8)))
    yield from zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
