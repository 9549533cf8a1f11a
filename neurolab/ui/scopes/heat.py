"""Heat maps: what each cell of a population does, as colour; the cells in a grid by number, or one line a cell over time."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from neurolab.ui import theme

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.ui.scopes.feed import Feed
    from neurolab.ui.scopes.lanes import Lane, Trace
    from neurolab.ui.scopes.scale import Scale
    from neurolab.ui.scopes.spikes import SpikeLog
    from neurolab.ui.scopes.timebase import Timebase

_GAP_FROM = 6
# Viridis: its lightness rises evenly, so it is read in grey and by colour-blind eyes too.
_MAP: Any = pg.colormap.get("viridis")


def palette() -> NDArray[np.uint32]:
    """Return the colours from low to high as opaque pixels."""
    r, g, b = _MAP.getLookupTable(nPts=256, alpha=False).astype(np.uint32).T
    return np.asarray(0xFF000000 | r << 16 | g << 8 | b, np.uint32)


_PALETTE = palette()


def colours(values: NDArray[np.float64], scale: Scale) -> NDArray[np.uint32]:
    """Return the pixels of values; 0 (transparent) where there is none."""
    with np.errstate(invalid="ignore"):
        share = (values - scale.low) / max(scale.high - scale.low, 1e-300) * 255.0
    known = np.isfinite(share)
    return np.where(known, _PALETTE[np.clip(np.where(known, share, 0.0), 0, 255).astype(np.intp)], np.uint32(0))


def binned(log: SpikeLog, source: str, first: int, count: int, width: float) -> NDArray[np.float64]:
    """Return the firing rate (Hz) of every cell of a node in bins of `width` ms, shape (cells, count); bin k begins at k times the width."""
    n = len(log.cells(source))
    times, who = log.between(first * width, (first + count) * width)
    if not n or count <= 0:
        return np.zeros((n, max(count, 0)))
    row = log.lines((source,), each=True)[who] if len(who) else who
    column = np.floor(times / width).astype(np.int64) - first
    good = (row >= 0) & (column >= 0) & (column < count)
    found = np.bincount(row[good] * count + column[good], minlength=n * count)[: n * count]
    return np.asarray(found.reshape(n, count) * (1_000.0 / width), np.float64)


def pooled(values: NDArray[Any], height: int) -> NDArray[np.float64]:
    """Return at most `height` rows: the mean of the cells that share a line of pixels."""
    n = len(values)
    if n <= height:
        return np.asarray(values, np.float64)
    edges = np.arange(height) * n // height
    sizes = np.diff(np.append(edges, n)).reshape(-1, 1)
    return np.asarray(np.add.reduceat(values, edges, axis=0) / sizes, np.float64)


def grid_of(cells: int, width: int, height: int) -> tuple[int, int]:
    """Return how many cells stand beside each other, and the size (pixels) of their squares: the sheet on which rules measure distances."""
    across = max(1, math.ceil(math.sqrt(cells)))
    down = max(1, -(-cells // across))
    return across, max(1, min(width // across, height // down))


class HeatMap:
    """Paints one lane, and knows which cell is where."""

    def __init__(self, lane: Lane, feed: Feed, timebase: Timebase, scale: Scale) -> None:
        self.lane, self._feed, self._time, self.scale = lane, feed, timebase, scale
        self._grids: dict[str, tuple[int, int]] = {}
        self._bands: list[tuple[Trace, int, int]] = []
        self._ratio = 1.0

    def paint(self, pixels: NDArray[np.uint32], traces: list[Trace], ratio: float) -> None:
        """Paint the traces, each in a band of equal height."""
        pixels.fill(0)
        height = pixels.shape[0] / max(len(traces), 1)
        self._ratio = ratio
        self._bands = [(t, round(i * height), round((i + 1) * height) - (1 if i + 1 < len(traces) else 0)) for i, t in enumerate(traces)]
        found = [self._look(t, bottom - top, pixels.shape[1]) for t, top, bottom in self._bands]
        known = [table[np.isfinite(table)] for table, _ in found]
        low, high = min((float(k.min()) for k in known if k.size), default=np.inf), max((float(k.max()) for k in known if k.size), default=-np.inf)
        self.scale.follow(low, high)
        for (trace, top, bottom), (table, place) in zip(self._bands, found, strict=True):
            if table.size and bottom > top and self.lane.grid:
                self._grid(pixels[top:bottom], trace, table)
            elif table.size and bottom > top:
                self._lines(pixels[top:bottom], table, place)

    def _look(self, trace: Trace, height: int, width: int) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Return what is to be shown, shape (lines, times), and which of these times each column of pixels shows, -1 for none."""
        if self.lane.grid:
            return self._now(trace).reshape(-1, 1), np.zeros(0, np.int64)
        table, place = self._over_time(trace, width)
        return pooled(table, max(height, 1)), place

    def _lines(self, band: NDArray[np.uint32], table: NDArray[np.float64], place: NDArray[np.int64]) -> None:
        painted = colours(table, self.scale)
        across = np.take(painted, np.maximum(place, 0), axis=1)
        across[:, place < 0] = 0
        band[:] = across[np.arange(band.shape[0]) * len(painted) // band.shape[0]]

    def _grid(self, band: NDArray[np.uint32], trace: Trace, table: NDArray[np.float64]) -> None:
        height, width = band.shape
        across, size = grid_of(len(table), width, height)
        self._grids[trace.source] = (across, size)
        painted = np.zeros(-(-len(table) // across) * across, np.uint32)
        painted[: len(table)] = colours(table[:, 0], self.scale)
        inner = size - 1 if size >= _GAP_FROM else size
        block = np.zeros((len(painted) // across, size, across, size), np.uint32)
        block[:, :inner, :, :inner] = painted.reshape(-1, 1, across, 1)
        whole = block.reshape(-1, across * size)
        band[: min(height, whole.shape[0]), : whole.shape[1]] = whole[:height, :width]

    def _now(self, trace: Trace) -> NDArray[np.float64]:
        """Return what each cell does at the cursor, or now."""
        at = self._feed.newest if self._time.reading is None else self._time.reading
        if self.lane.shows:
            table, place = self._feed.snapshots_of(trace).at(np.array([at]))
            return np.asarray(table[:, place[0]], np.float64) if place[0] >= 0 else np.zeros(0)
        _, who = self._feed.spikes.between(at - self.lane.bin, at)
        row = self._feed.spikes.lines((trace.source,), each=True)[who] if len(who) else who
        cells = len(self._feed.spikes.cells(trace.source))
        return np.asarray(np.bincount(row[row >= 0], minlength=cells)[:cells] * (1_000.0 / self.lane.bin), np.float64)

    def _over_time(self, trace: Trace, width: int) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        clock = self._time
        times = clock.left + (np.arange(width) + 0.5) * clock.window / width
        if self.lane.shows:
            return self._feed.snapshots_of(trace).at(times)
        first, last = int(np.floor(clock.left / self.lane.bin)), int(np.floor(min(clock.right, self._feed.newest) / self.lane.bin))
        rates = binned(self._feed.spikes, trace.source, first, last - first, self.lane.bin)
        place = np.floor(times / self.lane.bin).astype(np.int64) - first
        known = (place >= 0) & (place < rates.shape[1]) & (times >= self._feed.reach)
        return rates, np.where(known, place, -1)

    def cell_at(self, x: float, y: float) -> tuple[Trace, int] | None:
        """Return the trace and the number of the cell at a place of the plot (pixels of the widget)."""
        px, py = x * self._ratio, y * self._ratio
        for trace, top, bottom in self._bands:
            if not top <= py < bottom:
                continue
            if not self.lane.grid:
                return trace, int((py - top) * trace.size / (bottom - top))
            across, size = self._grids.get(trace.source, (1, 1))
            column, row = int(px // size), int((py - top) // size)
            number = row * across + column
            return (trace, number) if 0 <= column < across and number < trace.size else None
        return None

    def value_of(self, trace: Trace, cell: int | None) -> float | None:
        """Return what one cell does at the cursor or now, or the mean of all."""
        if self.lane.grid or self.lane.shows or self._time.reading is None:
            values = self._now(trace)
        else:
            bin_number = int(np.floor(self._time.reading / self.lane.bin))
            values = binned(self._feed.spikes, trace.source, bin_number, 1, self.lane.bin)[:, 0]
        if cell is not None:
            return float(values[cell]) if cell < len(values) and np.isfinite(values[cell]) else None
        return float(values.mean()) if len(values) and np.isfinite(values).all() else None


class ColorBar(QWidget):
    """The colours of a heat map from low to high, with the values at its ends."""

    def __init__(self, scale: Scale, unit: str) -> None:
        super().__init__()
        self._scale, self._unit = scale, unit
        self._shown = (0.0, 0.0)
        theme.hold(self, self.setFixedHeight, 18)
        self.setAccessibleName(self.tr("Colour bar"))
        self.refresh()

    @property
    def ends(self) -> tuple[str, str]:
        """What is written at the two ends."""
        return f"{self._scale.low:g}".replace("-", "−"), f"{self._scale.high:g} {self._unit}".replace("-", "−").rstrip()

    def refresh(self) -> None:
        """Show the range as it is."""
        if (self._scale.low, self._scale.high) != self._shown:
            self._shown = (self._scale.low, self._scale.high)
            self.setAccessibleDescription(" – ".join(self.ends))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(theme.pixels(11))
        painter.setFont(font)
        low, high = self.ends
        before, after = (QFontMetrics(font).horizontalAdvance(text) + 6.0 for text in (low, high))
        bar = QRectF(8.5 + before, self.height() / 2 - 4.5, max(self.width() - 17 - before - after, 20.0), 9)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for i in range(9):
            gradient.setColorAt(i / 8, QColor.fromRgba(int(_PALETTE[min(32 * i, 255)])))
        painter.setPen(QPen(t.border, 1))
        painter.setBrush(gradient)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setPen(t.text_dim)
        painter.drawText(QRectF(8, 0, before, self.height()), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, low)
        right = QRectF(bar.right(), 0, self.width() - 8 - bar.right(), self.height())
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, high)
