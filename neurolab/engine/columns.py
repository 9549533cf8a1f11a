"""Pictures of signals: kernels that turn samples and spikes into pixels.

A live trace has far more samples than the screen has columns. Each pixel column shows the lowest and the highest value that the
straight-line curve through the samples takes within the column's time, so no peak is lost however short it is, and the cost
depends on the size of the picture only. Spans are blended with exact coverage at their ends, which gives smooth lines without
Qt's antialiasing (30 to 60 times dearer, see ``resources/docs/decisions/0007-traces-painted-by-a-kernel.md``).

Pictures are ``uint32`` arrays of shape (height, width), premultiplied ARGB, as ``QImage.Format_ARGB32_Premultiplied`` reads them.
All kernels release the GIL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.engine.compiled import Colours, FloatBlocks, FloatRows, Floats, Ints, PixelColumn, Pixels, compiled

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Columns are painted in a turned buffer, where they are contiguous: a picture's rows are a cache line apart for each pixel.
_TILE = 16


@compiled
def _span(row: Floats, begin: float, end: float) -> tuple[float, float]:
    """Return the least and greatest value of the curve between two sample positions; (1, 0) where there is none."""
    n = row.shape[0]
    begin, end = max(begin, 0.0), min(end, n - 1.0)
    if begin > end:
        return 1.0, 0.0
    first, last = int(np.ceil(begin)), int(np.floor(end))
    low, high = np.inf, -np.inf
    for i in range(first, last + 1):
        value = float(row[i])
        # Comparisons with NaN (a gap in the record) are false, so gaps leave both as they are; this form compiles without branches.
        low = value if value < low else low
        high = value if value > high else high
    if begin < first and first > 0:
        value = row[first - 1] + (row[min(first, n - 1)] - row[first - 1]) * (begin - (first - 1))
        if value == value:
            low, high = min(low, value), max(high, value)
    if end > last and last + 1 < n:
        value = row[last] + (row[last + 1] - row[last]) * (end - last)
        if value == value:
            low, high = min(low, value), max(high, value)
    if low > high:
        return 1.0, 0.0
    return low, high


@compiled
def _blend(old: int, colour: int, coverage: float) -> int:
    """Return a pixel after an opaque colour was laid over it with a coverage from 0 to 1."""
    a = int(coverage * 256.0 + 0.5)
    keep = 256 - a
    # Two channels of the pixel at a time, each with eight bits of room.
    even = ((colour & 0x00FF00FF) * a + (old & 0x00FF00FF) * keep + 0x00800080) >> 8
    odd = ((colour >> 8) & 0x00FF00FF) * a + ((old >> 8) & 0x00FF00FF) * keep + 0x00800080
    return (even & 0x00FF00FF) | (odd & 0xFF00FF00)


@compiled
def _bar(column: PixelColumn, top: float, bottom: float, colour: int, strength: float) -> None:
    """Lay a bar from `top` to `bottom` (pixels, downwards) over one column of a picture."""
    height = column.shape[0]
    top, bottom = max(top, 0.0), min(bottom, float(height))
    if top >= bottom:
        return
    first, last = int(top), min(int(bottom), height - 1)
    if first == last:
        column[first] = _blend(column[first], colour, (bottom - top) * strength)
        return
    column[first] = _blend(column[first], colour, (first + 1.0 - top) * strength)
    column[last] = _blend(column[last], colour, (bottom - last) * strength)
    if strength > 0.996:
        for y in range(first + 1, last):
            column[y] = colour
    else:
        for y in range(first + 1, last):
            column[y] = _blend(column[y], colour, strength)


@compiled
def min_max_columns(data: FloatRows, rows: Ints, begin: float, per_column: float, spans: FloatBlocks) -> None:
    """Fill the lowest and highest value of each column of each trace.

    Parameters
    ----------
    data : array of float64, shape (channels, samples)
    rows : array of int64, shape (traces,)
        Which channels.
    begin : float
        Sample position of the left edge of column 0; may lie outside the data.
    per_column : float
        Samples in a column, of any size above 0.
    spans : array of float64, shape (traces, columns, 2)
        Result; low above high marks a column without data.
    """
    for k in range(rows.shape[0]):
        row = data[rows[k]]
        for j in range(spans.shape[1]):
            left = begin + j * per_column
            spans[k, j, 0], spans[k, j, 1] = _span(row, left, left + per_column)


@compiled
def _draw_traces(
    picture: Pixels,
    data: FloatRows,
    rows: Ints,
    colours: Colours,
    begin: float,
    per_column: float,
    offset: float,
    scale: float,
    first: int,
    thick: float,
    strength: float,
    tile: Pixels,
) -> None:
    """Draw traces into a picture by way of a tile."""
    height, width = picture.shape
    half, reach = 0.5 * thick, 0.5 * max(thick - 1.0, 0.0) * per_column
    bottom_edge = height + thick
    for start in range(first, width, _TILE):
        count = min(_TILE, width - start)
        for y in range(height):
            for j in range(count):
                tile[j, y] = picture[y, start + j]
        for k in range(rows.shape[0]):
            row = data[rows[k]]
            for j in range(count):
                left = begin + (start + j) * per_column
                low, high = _span(row, left - reach, left + per_column + reach)
                if low > high:
                    continue
                a, b = offset + scale * low, offset + scale * high
                top, bottom = max(min(a, b), -thick), min(max(a, b), bottom_edge)
                _bar(tile[j], top - half, bottom + half, colours[k], strength)
        for y in range(height):
            for j in range(count):
                picture[y, start + j] = tile[j, y]


def draw_traces(
    picture: NDArray[np.uint32],
    data: NDArray[np.float64],
    rows: NDArray[np.int64],
    colours: NDArray[np.uint32],
    begin: float,
    per_column: float,
    offset: float,
    scale: float,
    first: int,
    thick: float,
    strength: float,
) -> None:
    """Draw traces into a picture, the first one lowest.

    Parameters
    ----------
    picture : array of uint32, shape (height, width)
    data : array of float64, shape (channels, samples)
    rows : array of int64, shape (traces,)
        Which channels.
    colours : array of uint32, shape (traces,)
        Opaque ARGB.
    begin, per_column : float
        As in `min_max_columns`.
    offset, scale : float
        A value v lies ``offset + scale * v`` pixels below the top.
    first : int
        Leftmost column to paint; those before it stay as they are.
    thick : float
        Line width in pixels.
    strength : float
        Opacity from 0 to 1.
    """
    tile = np.empty((_TILE, picture.shape[0]), np.uint32)
    _draw_traces(picture, data, rows, colours, begin, per_column, offset, scale, first, thick, strength, tile)


@compiled
def draw_band(
    picture: Pixels,
    lower: Floats,
    upper: Floats,
    begin: float,
    per_column: float,
    offset: float,
    scale: float,
    colour: int,
    strength: float,
) -> None:
    """Fill the space between two curves with a tint.

    Parameters
    ----------
    picture : array of uint32, shape (height, width)
    lower, upper : array of float64, shape (samples,)
        NaN in either leaves a gap.
    begin, per_column, offset, scale : float
        As in `draw_traces`.
    colour : int
        Opaque ARGB.
    strength : float
        Opacity from 0 to 1.
    """
    for j in range(picture.shape[1]):
        left = begin + j * per_column
        low, under = _span(lower, left, left + per_column)
        over, high = _span(upper, left, left + per_column)
        if low > under or over > high:
            continue
        a, b = offset + scale * low, offset + scale * high
        _bar(picture[:, j], min(a, b), max(a, b), colour, strength)


@compiled
def draw_ticks(
    picture: Pixels,
    times: Floats,
    lines: Ints,
    colours: Colours,
    tops: Floats,
    heights: Floats,
    begin: float,
    per_column: float,
    first: int,
    wide: int,
) -> None:
    """Draw one short upright line for every spike.

    Parameters
    ----------
    picture : array of uint32, shape (height, width)
    times : array of float64, shape (spikes,)
    lines : array of int64, shape (spikes,)
        Which line a spike belongs to; -1 leaves it out.
    colours : array of uint32, shape (lines,)
    tops : array of float64, shape (lines,)
        Upper end of the ticks of a line, pixels below the top.
    heights : array of float64, shape (lines,)
        Length of the ticks of a line in pixels.
    begin, per_column : float
        Time of the left edge and time in a column.
    first : int
        Leftmost column to paint.
    wide : int
        Width of a tick in pixels.
    """
    width = picture.shape[1]
    for i in range(times.shape[0]):
        line = lines[i]
        if line < 0:
            continue
        x = int(np.floor((times[i] - begin) / per_column))
        for j in range(max(x, first, 0), min(x + wide, width)):
            _bar(picture[:, j], tops[line], tops[line] + heights[line], colours[line], 1.0)


@compiled
def _extent(data: FloatRows, rows: Ints, start: int, stop: int, found: Floats) -> None:
    """Write the least and greatest finite value."""
    low, high = np.inf, -np.inf
    for k in range(rows.shape[0]):
        row = data[rows[k]]
        for i in range(max(start, 0), min(stop, row.shape[0])):
            value = row[i]
            if np.isfinite(value):
                low, high = min(low, value), max(high, value)
    found[0], found[1] = low, high


def extent(data: NDArray[np.float64], rows: NDArray[np.int64], start: int, stop: int) -> tuple[float, float]:
    """Return the least and greatest finite value of some channels between two samples; (inf, -inf) where there is none."""
    found = np.empty(2)
    _extent(data, rows, start, stop, found)
    return float(found[0]), float(found[1])


def premultiplied(red: int, green: int, blue: int) -> int:
    """Return the opaque pixel of a colour."""
    return 0xFF000000 | red << 16 | green << 8 | blue


def picture(height: int, width: int) -> NDArray[np.uint32]:
    """Return an empty, transparent picture."""
    return np.zeros((max(height, 1), max(width, 1)), np.uint32)


for _function in (_draw_traces, draw_ticks, draw_band, _extent):
    _function.compile()
