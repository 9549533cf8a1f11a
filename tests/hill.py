"""Hill curves fitted to measured answers: the half concentration, the steepness, and how sure both are.

The model is ``low + (high - low) * c^n / (c^n + half^n)``. Levenberg and Marquardt fit low, high, log(half) and log(n); intervals come
from the curvature at the best fit, so they are those of a linear model there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from neurolab.core.errors import EngineError

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ROUNDS, _GOOD = 200, 1e-12
_NORMAL_95 = 1.959964


@dataclass(frozen=True, slots=True)
class HillFit:
    """A fitted curve.

    Parameters
    ----------
    half, hill : float
        Half concentration in the unit of the doses, and Hill coefficient.
    low, high : float
        Answer without the compound and at saturation.
    interval : (float, float)
        95 % confidence interval of the half concentration.
    """

    half: float
    hill: float
    low: float
    high: float
    interval: tuple[float, float]

    def __call__(self, doses: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the curve at some doses."""
        return _curve(np.array([self.low, self.high, np.log(self.half), np.log(self.hill)]), np.asarray(doses, dtype=np.float64))


def fit_hill(doses: NDArray[np.float64], answers: NDArray[np.float64]) -> HillFit:
    """Fit a Hill curve.

    Parameters
    ----------
    doses, answers : array of float
        Shape (n,), n at least 5, doses positive.

    Raises
    ------
    EngineError
        When there are too few points, or the answers hardly change.
    """
    c, y = np.asarray(doses, dtype=np.float64), np.asarray(answers, dtype=np.float64)
    good = (c > 0) & np.isfinite(y)
    c, y = c[good], y[good]
    if len(c) < 5:
        raise EngineError(f"a Hill curve needs at least 5 doses with an answer, not {len(c)}", "Take more points")
    span = float(y.max() - y.min())
    if span <= 1e-9 * max(1.0, float(np.abs(y).max())):
        raise EngineError("the answer does not change with the dose", "Choose another observable or a wider range of doses")
    order = np.argsort(c)
    best = min((_fit(c[order], y[order], start) for start in _starts(c[order], y[order])), key=lambda found: found[1])
    theta, squares, curvature = best
    spread = np.sqrt(max(squares, 0.0) / max(len(c) - 4, 1) * max(float(np.linalg.pinv(curvature)[2, 2]), 0.0))
    margin = _NORMAL_95 * spread
    half = float(np.exp(theta[2]))
    return HillFit(half, float(np.exp(theta[3])), float(theta[0]), float(theta[1]), (half * float(np.exp(-margin)), half * float(np.exp(margin))))


def _starts(c: NDArray[np.float64], y: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    middle = float(c[np.argmin(np.abs(y - (y[0] + y[-1]) / 2))])
    return [np.array([y[0], y[-1], np.log(half), np.log(n)]) for half in (middle, float(np.sqrt(c[0] * c[-1]))) for n in (1.0, 2.5)]


def _curve(theta: NDArray[np.float64], c: NDArray[np.float64]) -> NDArray[np.float64]:
    return theta[0] + (theta[1] - theta[0]) / (1.0 + np.exp(np.clip(np.exp(theta[3]) * (theta[2] - np.log(c)), -700, 700)))


def _slopes(theta: NDArray[np.float64], c: NDArray[np.float64]) -> NDArray[np.float64]:
    n = np.exp(theta[3])
    away = theta[2] - np.log(c)
    share = 1.0 / (1.0 + np.exp(np.clip(n * away, -700, 700)))
    steep = (theta[1] - theta[0]) * share * (1.0 - share)
    return np.stack([1.0 - share, share, -steep * n, -steep * n * away], axis=1)


def _fit(c: NDArray[np.float64], y: NDArray[np.float64], theta: NDArray[np.float64]) -> tuple[NDArray[np.float64], float, NDArray[np.float64]]:
    """Return parameters, sum of squares and curvature of the best fit from one start."""
    damping, rest = 1e-3, y - _curve(theta, c)
    squares = float(rest @ rest)
    for _ in range(_ROUNDS):
        slopes = _slopes(theta, c)
        curvature = slopes.T @ slopes
        step = np.linalg.lstsq(curvature + damping * np.diag(np.diag(curvature) + 1e-12), slopes.T @ rest, rcond=None)[0]
        tried = theta + np.clip(step, -5.0 - np.abs(theta), 5.0 + np.abs(theta))
        tried[3] = np.clip(tried[3], np.log(0.1), np.log(20.0))
        left = y - _curve(tried, c)
        better = float(left @ left)
        if better < squares:
            done = squares - better <= _GOOD * squares
            theta, rest, squares, damping = tried, left, better, damping / 3
            if done:
                break
        else:
            damping *= 4
            if damping > 1e12:
                break
    slopes = _slopes(theta, c)
    return theta, squares, slopes.T @ slopes
