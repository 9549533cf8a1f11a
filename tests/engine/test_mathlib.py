"""Functions of kernels against the standard library, and random numbers against their distributions."""

import math

import numpy as np
import pytest

from neurolab.engine.cache import prepare_cache

prepare_cache()

from numba import njit  # noqa: E402

from neurolab.engine import mathlib, reference  # noqa: E402

RNG = np.random.default_rng(11)
WIDE = np.concatenate([RNG.uniform(-700, 700, 3000), RNG.uniform(-1, 1, 3000), RNG.normal(size=3000) * 1e-6])


def mapped(function):
    @njit
    def run(x):
        out = np.empty_like(x)
        for i in range(x.size):
            out[i] = function(x[i])
        return out

    return run


@pytest.mark.parametrize(
    ("function", "exact", "x"),
    [
        (mathlib.exp, math.exp, WIDE),
        (mathlib.exprel, lambda x: math.expm1(x) / x, WIDE),
        (mathlib.reciprocal_exprel, lambda x: x / math.expm1(x), WIDE),
        (mathlib.tanh, math.tanh, WIDE[3000:] * 12),
        (mathlib.log, math.log, np.exp(WIDE)),
        (mathlib.log, math.log, 1 + WIDE[6000:]),
    ],
    ids=["exp", "exprel", "reciprocal_exprel", "tanh", "log", "log near 1"],
)
def test_within_a_few_units_in_the_last_place(function, exact, x):
    expected = np.array([exact(v) for v in x])
    assert np.max(np.abs(mapped(function)(x) - expected) / np.spacing(np.abs(expected))) <= 5


def test_the_ends_are_safe():
    ends = np.array([0.0, 1e4, -1e4, np.nan])
    assert mapped(mathlib.exprel)(ends)[0] == 1.0
    assert mapped(mathlib.reciprocal_exprel)(ends)[:3] == pytest.approx([1.0, 0.0, 1e4], abs=1e-300)
    assert mapped(mathlib.tanh)(ends)[:3].tolist() == [0.0, 1.0, -1.0]
    assert np.isfinite(mapped(mathlib.exp)(ends)[:3]).all()
    for function in (mathlib.exp, mathlib.exprel, mathlib.tanh, mathlib.log):
        assert np.isnan(mapped(function)(ends)[3])
    assert mapped(mathlib.log)(np.array([0.0, -1.0, np.inf])).tolist()[0::2] == [-np.inf, np.inf]


@njit
def draws(normal, n, seed, key, step, site, by_step):
    out = np.empty(n)
    for i in range(n):
        s = step + i if by_step else step
        k = key if by_step else key + i
        out[i] = mathlib.normal(seed, k, s, site) if normal else mathlib.uniform(seed, k, s, site)
    return out


@pytest.mark.parametrize("by_step", [True, False], ids=["over steps", "over records"])
def test_uniform_draws_are_uniform_and_independent(by_step):
    n = 200_000
    u = draws(False, n, 3, 1234567.0, 0, 1, by_step)
    assert u.min() > 0
    assert u.max() < 1
    counts = np.histogram(u, 100, (0, 1))[0]
    assert ((counts - n / 100) ** 2 / (n / 100)).sum() < 160  # chi-squared, 99 degrees of freedom, p = 1e-4
    for lag in (1, 2, 7):
        assert abs(np.corrcoef(u[:-lag], u[lag:])[0, 1]) < 5 / np.sqrt(n)


def test_normal_draws_have_the_moments_of_the_normal_distribution():
    n = 400_000
    x = draws(True, n, 3, 99.0, 0, 1, True)
    assert x.mean() == pytest.approx(0, abs=5 / np.sqrt(n))
    assert x.var() == pytest.approx(1, abs=5 * np.sqrt(2 / n))
    assert (x**3).mean() == pytest.approx(0, abs=5 * np.sqrt(15 / n))
    assert (x**4).mean() == pytest.approx(3, abs=5 * np.sqrt(96 / n))
    assert abs(np.corrcoef(x[:-1], x[1:])[0, 1]) < 5 / np.sqrt(n)


def test_seed_key_step_and_site_each_give_another_stream():
    base = draws(False, 1000, 1, 5.0, 0, 1, True)
    for other in (draws(False, 1000, 2, 5.0, 0, 1, True), draws(False, 1000, 1, 6.0, 0, 1, True), draws(False, 1000, 1, 5.0, 0, 2, True)):
        assert abs(np.corrcoef(base, other)[0, 1]) < 0.15
    assert draws(False, 1000, 1, 5.0, 0, 1, True).tolist() == base.tolist()
    assert reference.uniform(1, np.array([5.0]), 3, 1)[0] == base[3]
