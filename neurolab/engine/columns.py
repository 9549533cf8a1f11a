"""Pictures of signals: kernels that turn samples and spikes into pixels.

A live trace has far more samples than the screen has columns. Each pixel column shows the lowest and the highest value that the
straight-line curve through the samples takes within the column's time, so no peak is lost however short it is, and the cost
depends on the size of the picture only. Spans are blended with exact coverage at their ends, which gives smooth lines without
Qt's antialiasing (30 to 60 times dearer, see ``resources/docs/decisions/0007-traces-painted-by-a-kernel.md``).

Pictures are ``uint32`` arrays of shape (height, width), premultiplied ARGB, as ``QImage.Format_ARGB32_Premultiplied`` reads them.
All kernels release the GIL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from neurolab.engine.cache import prepare_cache  # isort: split

prepare_cache()  # before numba is imported

import numpy as np  # noqa: E402
from numba import float64, int64, njit, types, uint32, void  # noqa: E402

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PICTURE = types.Array(uint32, 2, "C")
_ROWS = types.Array(int64, 1, "A", readonly=True)
_TIMES = types.Array(float64, 1, "A", readonly=True)
_COLOURS = types.Array(uint32, 1, "A", readonly=True)
_DATA = types.Array(float64, 2, "A", readonly=True)
# Columns are painted in a turned buffer, where they are contiguous: a picture's rows are a cache line apart for each pixel.
_TILE = 16


@njit(cache=True, nogil=True)
def _span(row: Any, begin: float, end: float) -> tuple[float, float]:
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


@njit(cache=True, nogil=True)
def _blend(old: Any, colour: Any, coverage: float) -> Any:
    """Return a pixel after an opaque colour was laid over it with a coverage from 0 to 1."""
    a = int(coverage * 256.0 + 0.5)
    keep = 256 - a
    # Two channels of the pixel at a time, each with eight bits of room.
    even = ((colour & 0x00FF00FF) * a + (old & 0x00FF00FF) * keep + 0x00800080) >> 8
    odd = ((colour >> 8) & 0x00FF00FF) * a + ((old >> 8) & 0x00FF00FF) * keep + 0x00800080
    return np.uint32((even & 0x00FF00FF) | (odd & 0xFF00FF00))


@njit(cache=True, nogil=True)
def _bar(column: Any, top: float, bottom: float, colour: Any, strength: float) -> None:
    """Lay a bar from `top` to `bottom` (pixels, downwards) over one column of a picture."""
    height = column.shape[0]
    top, bottom = max(top, 0.0), min(bottom, float(height))
    if top >= bottom:
        return
    first, last = int(top), min(int(bottom), height - 1)
    if first == last:
        column[first] = _blend(int64(column[first]), int64(colour), (bottom - top) * strength)
        return
    column[first] = _blend(int64(column[first]), int64(colour), (first + 1.0 - top) * strength)
    column[last] = _blend(int64(column[last]), int64(colour), (bottom - last) * strength)
    if strength > 0.996:
        column[first + 1 : last] = np.uint32(colour)
    else:
        for y in range(first + 1, last):
            column[y] = _blend(int64(column[y]), int64(colour), strength)


@njit(cache=True, nogil=True)
def min_max_columns(data: Any, rows: Any, begin: float, per_column: float, spans: Any) -> None:
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


@njit(void(_PICTURE, _DATA, _ROWS, _COLOURS, float64, float64, float64, float64, int64, float64, float64), cache=True, nogil=True)
def draw_traces(
    picture: Any,
    data: Any,
    rows: Any,
    colours: Any,
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
    height, width = picture.shape
    half, reach = 0.5 * thick, 0.5 * max(thick - 1.0, 0.0) * per_column
    bottom_edge = height + thick
    tile = np.empty((_TILE, height), np.uint32)
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


@njit(void(_PICTURE, _TIMES, _ROWS, _COLOURS, _TIMES, _TIMES, float64, float64, int64, int64), cache=True, nogil=True)
def draw_ticks(
    picture: Any, times: Any, lines: Any, colours: Any, tops: Any, heights: Any, begin: float, per_column: float, first: int, wide: int
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


@njit(types.UniTuple(float64, 2)(_DATA, _ROWS, int64, int64), cache=True, nogil=True)
def extent(data: Any, rows: Any, start: int, stop: int) -> tuple[float, float]:
    """Return the least and greatest finite value of some channels between two samples; (inf, -inf) where there is none."""
    low, high = np.inf, -np.inf
    for k in range(rows.shape[0]):
        row = data[rows[k]]
        for i in range(max(start, 0), min(stop, row.shape[0])):
            value = float(row[i])
            if np.isfinite(value):
                low, high = min(low, value), max(high, value)
    return low, high


def premultiplied(red: int, green: int, blue: int) -> int:
    """Return the opaque pixel of a colour."""
    return 0xFF000000 | red << 16 | green << 8 | blue


def picture(height: int, width: int) -> NDArray[np.uint32]:
    """Return an empty, transparent picture."""
    return np.zeros((max(height, 1), max(width, 1)), np.uint32)
