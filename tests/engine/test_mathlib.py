"""Functions of kernels against the standard library, and random numbers against their distributions."""

import math

import numpy as np
import pytest

from neurolab.catalog.compose import compose
from neurolab.catalog.registry import Registry
from neurolab.catalog.spec import Quantity, UnitSpec
from neurolab.engine import reference
from tests.engine.kernel_group import Group

RNG = np.random.default_rng(11)
WIDE = np.concatenate([RNG.uniform(-700, 700, 3000), RNG.uniform(-1, 1, 3000), RNG.normal(size=3000) * 1e-6])


def group(*expressions, n=1, seed=7):
    """A group of n elements with the outputs y0, y1, ... of the input s."""
    outputs = tuple(Quantity(f"y{k}", "1") for k in range(len(expressions)))
    text = "\n".join(f"y{k} = {expression}" for k, expression in enumerate(expressions))
    spec = UnitSpec(type_id="unit.x", title="", summary="", inputs=(Quantity("s", "1"),), outputs=outputs, output="y0", equations=text)
    return Group(compose(Registry([spec]), spec), n, seed=seed)


def mapped(expression, x):
    elements = group(expression, n=len(x))
    elements.set("s", x)
    elements.step()
    return elements.get("y0")


@pytest.mark.parametrize(
    ("expression", "exact", "x"),
    [
        ("exp(s)", math.exp, WIDE),
        ("exprel(s)", lambda x: math.expm1(x) / x, WIDE),
        ("1/exprel(s)", lambda x: x / math.expm1(x), WIDE),
        ("tanh(s)", math.tanh, WIDE[3000:] * 12),
        ("log(s)", math.log, np.exp(WIDE)),
        ("log(s)", math.log, 1 + WIDE[6000:]),
        ("sin(s)", math.sin, WIDE),
        ("cos(s)", math.cos, WIDE),
        ("s**2.3", lambda x: math.pow(x, 2.3), np.exp(WIDE[3000:])),
    ],
)
def test_within_a_few_units_in_the_last_place(expression, exact, x):
    expected = np.array([exact(v) for v in x])
    assert np.max(np.abs(mapped(expression, x) - expected) / np.spacing(np.abs(expected))) <= 5


def test_the_ends_are_safe():
    ends = np.array([0.0, 1e4, -1e4, np.nan])
    assert mapped("exprel(s)", ends)[0] == 1.0
    assert mapped("1/exprel(s)", ends)[:3] == pytest.approx([1.0, 0.0, 1e4], abs=1e-300)
    assert mapped("tanh(s)", ends)[:3].tolist() == [0.0, 1.0, -1.0]
    assert np.isfinite(mapped("exp(s)", ends)[:3]).all()
    for expression in ("exp(s)", "exprel(s)", "tanh(s)", "log(s)", "sqrt(s)", "abs(s)"):
        assert np.isnan(mapped(expression, ends)[3])
    assert mapped("log(s)", np.array([0.0, -1.0, np.inf])).tolist()[0::2] == [-np.inf, np.inf]


def over_records(function, n, seed=3, first=1234567.0, step=0):
    """Draws of n records with neighbouring keys at one step."""
    elements = group(f"{function}()", n=n, seed=seed)
    elements.set("@key", first + np.arange(n))
    elements.count = step
    elements.step()
    return elements.get("y0")


def over_steps(n, seed=3, key=1234567.0, sites=1):
    """Draws of one record over n steps, shape (sites, n)."""
    element = group(*["rand()"] * sites, seed=seed)
    element.set("@key", key)
    draws = np.empty((sites, n))
    for k in range(n):
        element.step()
        draws[:, k] = [element.get(f"y{site}")[0] for site in range(sites)]
    return draws


@pytest.mark.parametrize("by_step", [True, False], ids=["over steps", "over records"])
def test_uniform_draws_are_uniform_and_independent(by_step):
    n = 20_000 if by_step else 200_000
    u = over_steps(n)[0] if by_step else over_records("rand", n)
    assert u.min() > 0
    assert u.max() < 1
    counts = np.histogram(u, 100, (0, 1))[0]
    assert ((counts - n / 100) ** 2 / (n / 100)).sum() < 160  # chi-squared, 99 degrees of freedom, p = 1e-4
    for lag in (1, 2, 7):
        assert abs(np.corrcoef(u[:-lag], u[lag:])[0, 1]) < 5 / np.sqrt(n)


def test_normal_draws_have_the_moments_of_the_normal_distribution():
    n = 400_000
    x = over_records("randn", n)
    assert x.mean() == pytest.approx(0, abs=5 / np.sqrt(n))
    assert x.var() == pytest.approx(1, abs=5 * np.sqrt(2 / n))
    assert (x**3).mean() == pytest.approx(0, abs=5 * np.sqrt(15 / n))
    assert (x**4).mean() == pytest.approx(3, abs=5 * np.sqrt(96 / n))
    assert abs(np.corrcoef(x[:-1], x[1:])[0, 1]) < 5 / np.sqrt(n)


def test_seed_key_step_and_site_each_give_another_stream():
    base, other_site = over_steps(1000, 1, 5.0, sites=2)
    for other in (over_steps(1000, 2, 5.0)[0], over_steps(1000, 1, 6.0)[0], other_site, over_records("rand", 1000, 1, 5.0)):
        assert abs(np.corrcoef(base, other)[0, 1]) < 0.15
    assert over_steps(1000, 1, 5.0)[0].tolist() == base.tolist()
    assert reference.uniform(1, np.array([5.0]), 3, 1)[0] == base[3]
