"""The functions of `mathlib` from the C library: for those parts of a kernel that run rarely, where compile time matters and speed does not."""

from __future__ import annotations

import math

import numpy as np

from neurolab.engine.mathlib import normal, uniform

sqrt, sin, cos, pow, abs, exp, expm1, log, tanh = (
    math.sqrt, math.sin, math.cos, math.pow, math.fabs, math.exp, math.expm1, math.log, math.tanh
)  # fmt: skip
floor = np.floor

__all__ = ["abs", "cos", "exp", "expm1", "floor", "log", "normal", "pow", "sin", "sqrt", "tanh", "uniform"]
