"""The kernel that finds the peaks of bins of samples; see `pyramid`."""

from __future__ import annotations

import numpy as np

from neurolab.engine.compiled import FloatTable, compiled


@compiled
def fold(data: FloatTable, place: int, around: int, size: int, count: int, out: FloatTable, out_place: int, out_around: int) -> None:
    """Write least and greatest value of `count` bins of `size` numbers; NaN where a bin holds nothing else.

    Numbers are read from column `place` on, going around at `around`; results go to column `out_place` and its mirror, going around at `out_around`.
    """
    for k in range(data.shape[0]):
        for b in range(count):
            start = (place + b * size) % around
            low, high = np.inf, -np.inf
            for i in range(start, start + size):
                value = data[k, i]
                low = value if value < low else low
                high = value if value > high else high
            to = (out_place + 2 * b) % out_around
            if low > high:
                low, high = np.nan, np.nan
            out[k, to] = low
            out[k, to + 1] = high
            out[k, to + out_around] = low
            out[k, to + 1 + out_around] = high


fold.compile()
