"""Mathematical functions of generated kernels, branch-free so that LLVM vectorises the loop around them.

The flags leave out ``reassoc``: the exponential adds and subtracts a magic number to round, which reassociation would cancel. They leave out
``nnan`` and ``ninf``: a state that has gone wrong must stay NaN until somebody looks. And they leave out ``arcp``, so that a division gives the
same bits whether or not its divisor is the same for all cells.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit, types
from numba.extending import intrinsic

FASTMATH = frozenset({"contract", "nsz"})
_intrinsic: Any = intrinsic
_inline: Any = njit(fastmath=set(FASTMATH), error_model="numpy", forceinline=True)

_LOG2E = 1.4426950408889634
_LN2_HIGH, _LN2_LOW = 0.6931471803691238, 1.9082149292705877e-10
_MAGIC = 6755399441055744.0  # 1.5 * 2**52: adding it leaves the rounded integer in the low bits
_C = tuple(1.0 / math.factorial(k) for k in range(14))
_C1, _C2, _C3, _C4, _C5, _C6, _C7, _C8, _C9, _C10, _C11, _C12, _C13 = _C[1:]
_LIMIT = 708.0


@_intrinsic
def _bits(typing_context: Any, x: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.bitcast(args[0], context.get_value_type(types.int64))

    return types.int64(types.float64), generate


@_intrinsic
def _from_bits(typing_context: Any, k: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.bitcast(args[0], context.get_value_type(types.float64))

    return types.float64(types.int64), generate


@_inline
def _reduce(x):  # noqa: ANN001, ANN202
    """Return k, r and (e**r - 1)/r with x = k·ln 2 + r, |r| <= ln 2 / 2: Cody-Waite reduction, Taylor polynomial of degree 13."""
    y = _LIMIT if x > _LIMIT else x
    y = -_LIMIT if y < -_LIMIT else y
    t = y * _LOG2E + _MAGIC
    kf = t - _MAGIC
    r = (y - kf * _LN2_HIGH) - kf * _LN2_LOW
    p = (((((_C13 * r + _C12) * r + _C11) * r + _C10) * r + _C9) * r + _C8) * r + _C7
    p = (((((p * r + _C6) * r + _C5) * r + _C4) * r + _C3) * r + _C2) * r + _C1
    return kf, r, p, _from_bits((_bits(t) + 1023) << 52)


@_inline
def exp(x):  # noqa: ANN001, ANN201
    """e**x to 1 ulp for -708 < x < 708, saturating outside."""
    _, r, p, scale = _reduce(x)
    return (p * r + 1.0) * scale


@_inline
def expm1(x):  # noqa: ANN001, ANN202
    """e**x - 1 without cancellation near 0."""
    _, r, p, scale = _reduce(x)
    return (p * r) * scale + (scale - 1.0)


@_inline
def exprel(x):  # noqa: ANN001, ANN201
    """(e**x - 1)/x, 1 at 0, to a few ulp everywhere."""
    k, r, p, scale = _reduce(x)
    # within half of ln 2 of zero the reduced argument is x itself and p is the answer
    near = k == 0.0
    return (p if near else (p * r) * scale + (scale - 1.0)) / (1.0 if near else x)


@_inline
def reciprocal_exprel(x):  # noqa: ANN001, ANN201
    """x/(e**x - 1), 1 at 0: the form of many opening rates, with one division."""
    k, r, p, scale = _reduce(x)
    near = k == 0.0
    return (1.0 if near else x) / (p if near else (p * r) * scale + (scale - 1.0))


@_inline
def tanh(x):  # noqa: ANN001, ANN201
    """Hyperbolic tangent."""
    y = 20.0 if x > 20.0 else x
    y = -20.0 if y < -20.0 else y
    e = expm1(2.0 * y)
    return e / (e + 2.0)


@_inline
def log(x):  # noqa: ANN001, ANN201
    """Natural logarithm to 2 ulp of normal numbers; -inf at 0, NaN below."""
    bits = _bits(x)
    # split x = 2**k * m with m in sqrt(1/2)..sqrt(2)
    k = (bits - 4604544271217802189) >> 52
    m = _from_bits(bits - (k << 52))
    kf = float(k)
    f = m - 1.0
    s = f / (2.0 + f)
    z = s * s
    tail = 2.0 / 13 + z * (2.0 / 15 + z * (2.0 / 17 + z * (2.0 / 19 + z * (2.0 / 21))))
    tail = z * (2.0 / 3 + z * (2.0 / 5 + z * (2.0 / 7 + z * (2.0 / 9 + z * (2.0 / 11 + z * tail)))))
    value = kf * _LN2_HIGH + (f - (s * (f - tail) - kf * _LN2_LOW))
    value = -np.inf if x == 0.0 else value
    value = x if x == np.inf else value
    return value if x >= 0.0 else np.nan


@_inline
def floor(x):  # noqa: ANN001, ANN201
    """Largest whole number not above x."""
    return np.floor(x)


@_inline
def _mix(z):  # noqa: ANN001, ANN202
    # the finaliser of splitmix64 (Steele, Lea and Flood 2014)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


@_inline
def uniform(seed, key, step, site):  # noqa: ANN001, ANN201
    """A number in the open interval (0, 1) that depends on nothing but seed, key (of the record), step and place in the equations."""
    h = _mix(np.uint64(seed) + np.uint64(0x9E3779B97F4A7C15))
    h = _mix((h ^ np.uint64(np.int64(key))) + np.uint64(0x9E3779B97F4A7C15))
    h = _mix((h ^ np.uint64(step)) + np.uint64(0x9E3779B97F4A7C15) * np.uint64(site + 1))
    return (np.float64(np.int64(h >> np.uint64(12))) + 0.5) * (1.0 / 4503599627370496.0)


@_inline
def normal(seed, key, step, site):  # noqa: ANN001, ANN201
    """A number of the standard normal distribution (Box and Muller 1958), counter-based as `uniform`."""
    radius = np.sqrt(-2.0 * log(uniform(seed, key, step, site)))
    return radius * math.cos(2.0 * math.pi * uniform(seed, key, step, site + 1024))


sqrt, sin, cos, pow, abs = math.sqrt, math.sin, math.cos, math.pow, math.fabs

__all__ = ["abs", "cos", "exp", "exprel", "floor", "log", "normal", "pow", "reciprocal_exprel", "sin", "sqrt", "tanh", "uniform"]
