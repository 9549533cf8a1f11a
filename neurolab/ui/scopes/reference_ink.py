"""Paints what traces are compared with, behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.engine import columns
from neurolab.ui.scopes.ink import colours_of
from neurolab.ui.scopes.references import SPIKE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from neurolab.ui.scopes.lane_view import LaneView
    from neurolab.ui.scopes.lanes import Trace
    from neurolab.ui.scopes.references import Curve
    from neurolab.ui.scopes.timebase import Timebase

_PALE = 0.6
_TINT = 0.14
_DASHES = ((7, 4), (2, 3), (12, 4))
"""Pixels drawn and left out, by label."""
_STEEP = 3.0
"""How many widths of the line a curve may rise in one column and still be dashed."""


class Behind:
    """The references of one lane as pixels. `look` first, once a frame."""

    def __init__(self, view: LaneView, timebase: Timebase) -> None:
        self._view, self._time = view, timebase
        self._shown: list[tuple[Curve, Trace]] = []
        self._labels: list[str] = []

    def look(self) -> None:
        """Find out what there is to draw."""
        view = self._view
        hidden = view.legend.hidden
        self._shown = [(c, t) for c, t in view.references.behind(view.lane) if t.key not in hidden]
        self._labels = view.references.labels(view.lane) if self._shown else []
        self._pixels = view.plot.item.behind(bool(self._shown))

    def with_extent(self, low: float, high: float) -> tuple[float, float]:
        """Return a range that holds what is drawn on screen, too."""
        for curve, _ in self._shown:
            samples = curve.samples
            first, last = int(np.ceil(samples.position(self._time.left))), int(samples.position(self._time.right)) + 1
            a, b = columns.extent(samples.data, np.arange(samples.data.shape[0]), first, last)
            low, high = min(low, a), max(high, b)
        return low, high

    def paint_curves(self, per_unit: float, width: float) -> None:
        """Draw dashed curves and tinted bands; `per_unit` is pixels a unit of the values."""
        pixels = self._pixels
        if pixels is None:
            return
        each = self._time.window / pixels.shape[1]
        for number, label in enumerate(self._labels):
            layer = pixels if not number else np.zeros_like(pixels)
            for curve, trace in self._shown:
                samples = curve.samples
                if curve.trace.label == label and samples.data.shape[1]:
                    where = (samples.position(self._time.left), each / samples.interval, self._view.top * per_unit, -per_unit)
                    columns.draw_traces(layer, samples.data, np.zeros(1, np.int64), colours_of([trace]), *where, 0, width, _PALE)
            self._dash(layer, number, each, width)
            if number:
                np.copyto(pixels, layer, where=layer != 0)
        for curve, trace in self._shown:
            samples = curve.samples
            if curve.banded:
                where = (samples.position(self._time.left), each / samples.interval, self._view.top * per_unit, -per_unit)
                columns.draw_band(pixels, samples.data[1], samples.data[2], *where, int(colours_of([trace])[0]), _TINT)

    def _dash(self, pixels: NDArray[np.uint32], number: int, each: float, width: float) -> None:
        """Leave gaps, at the same times in every frame; never where a curve is steep, or a gap would swallow a spike."""
        ratio = self._view.plot.item.ratio
        steep = np.count_nonzero(pixels, axis=0) > _STEEP * (width + 1.0) * len(self._shown)
        drawn, left_out = (round(n * ratio) for n in _DASHES[number % len(_DASHES)])
        column = np.arange(pixels.shape[1]) + round(self._time.left / each)
        pixels[:, (column % (drawn + left_out) >= drawn) & ~steep] = 0

    def paint_ticks(self, tops: Mapping[tuple[str, str], float], height: float, wide: int) -> None:
        """Draw pale ticks behind those of a raster; `tops` is the upper end of the line of each trace (pixels)."""
        pixels = self._pixels
        if pixels is None:
            return
        each = self._time.window / pixels.shape[1]
        for curve, trace in self._shown:
            times = np.asarray(curve.trace.times, np.float64)
            if curve.trace.variable == SPIKE and trace.key in tops:
                line = np.zeros(len(times), np.int64)
                columns.draw_ticks(
                    pixels, times, line, colours_of([trace]), np.array([tops[trace.key]]), np.array([height]), self._time.left, each, 0, wide
                )  # fmt: skip
        pixels[:] = _fainter(pixels)


def _fainter(pixels: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return premultiplied pixels at a little more than a third of their opacity."""
    parts = pixels.view(np.uint8).reshape(*pixels.shape, 4)
    return (parts.astype(np.uint16) * 100 // 256).astype(np.uint8).view(np.uint32).reshape(pixels.shape)
