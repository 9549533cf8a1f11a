"""Statistics of spikes and traces: intervals, spectrum, spike-triggered average. Pure functions of arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def variation(gaps: NDArray[np.float64]) -> float:
    """Return the coefficient of variation of intervals: 0 for a clock, 1 for a Poisson process; NaN for fewer than two."""
    return float(gaps.std() / gaps.mean()) if len(gaps) > 1 and gaps.mean() > 0 else float("nan")


def histogram(gaps: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return middles (ms) and counts of about as many bins as the square root of the number of intervals, from 10 to 60."""
    if not len(gaps):
        return np.zeros(0), np.zeros(0)
    bins = int(np.clip(np.sqrt(len(gaps)) * 2, 10, 60))
    counts, edges = np.histogram(gaps, bins=bins, range=(0.0, float(gaps.max()) * 1.1))
    return (edges[:-1] + edges[1:]) / 2, counts.astype(float)


def spectrum(values: NDArray[np.float64], interval: float, pieces: int = 8) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return frequencies (Hz) and the one-sided power density (squared unit a Hz) of a trace, its mean removed.

    The periodograms of overlapping pieces under a Hann window are averaged (Welch 1967): the area under the curve is the variance.

    Parameters
    ----------
    values : array of shape (n,)
        Samples without gaps.
    interval : float
        Ms a sample.
    pieces : int
        Into how many pieces the trace is cut, at most; more are smoother and tell fewer frequencies apart.
    """
    size = 2 * len(values) // (pieces + 1) if len(values) >= 64 * pieces else len(values)
    if size < 16:
        return np.zeros(0), np.zeros(0)
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(size) / size)
    centred = values - values.mean()
    starts = range(0, len(values) - size + 1, max(size // 2, 1))
    rate = 1_000.0 / interval
    parts = [np.abs(np.fft.rfft(centred[s : s + size] * window)) ** 2 for s in starts]
    power = 2.0 * np.mean(parts, axis=0) / (rate * (window**2).sum())
    return np.asarray(np.fft.rfftfreq(size, 1.0 / rate)[1:], np.float64), np.asarray(power[1:], np.float64)


def triggered_average(
    values: NDArray[np.float64], start: float, interval: float, spikes: NDArray[np.float64], before: float = 50.0, after: float = 10.0
) -> tuple[NDArray[np.float64], NDArray[np.float64], int]:
    """Return lags (ms, 0 at the spike), the mean of a trace around spikes, and how many spikes it is the mean of.

    Spikes whose surroundings are not wholly recorded are left out.

    Parameters
    ----------
    values : array of shape (n,)
        The trace; its first sample was taken at `start` (ms).
    spikes : array
        Times in ms.
    """
    back, ahead = round(before / interval), round(after / interval)
    lags = np.asarray(np.arange(-back, ahead + 1) * interval, np.float64)
    places = np.rint((spikes - start) / interval).astype(np.int64)
    places = places[(places >= back) & (places < len(values) - ahead)]
    if not len(places):
        return lags, np.full(len(lags), np.nan), 0
    around = values[places[:, None] + np.arange(-back, ahead + 1)]
    return lags, np.asarray(around.mean(axis=0), np.float64), len(places)
