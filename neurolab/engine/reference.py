"""The same equations and schemes in plain numpy: slow, short, and without the code generator.

Every model runs once through this in the tests, to catch errors of the code generator. The expression trees are evaluated as they stand; the
rate of an exponential update is found by evaluating the slope at neighbouring points, not by algebra.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from neurolab.catalog.expr import Name, Num
from neurolab.core.units import coherent
from neurolab.engine.integrate import Scheme
from neurolab.engine.methods import STIFF, number_random_sites

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from neurolab.catalog.compose import Composite
    from neurolab.catalog.expr import Expr

Array = np.ndarray[Any, np.dtype[np.float64]]
_GOLDEN = 0x9E3779B97F4A7C15
_LIMIT = 708.0  # where exponentials saturate in kernels


def _exprel(x: Array) -> Array:
    small = np.abs(x) < 1e-300
    return np.where(small, 1.0, np.expm1(np.clip(x, -_LIMIT, _LIMIT)) / np.where(small, 1.0, x))


_FUNCTIONS: dict[str, Any] = {
    "+": np.add, "-": np.subtract, "*": np.multiply, "/": np.divide, "**": np.power, "neg": np.negative, "log": np.log, "sqrt": np.sqrt,
    "exp": lambda x: np.exp(np.clip(x, -_LIMIT, _LIMIT)), "exprel": _exprel, "abs": np.abs, "tanh": np.tanh, "sin": np.sin, "cos": np.cos,
    "<": np.less, "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal, "==": np.equal, "!=": np.not_equal, "not": np.logical_not,
    "where": np.where, "floor": np.floor, "mod": lambda x, y: x - y * np.floor(x / y),
    "clip": lambda x, low, high: np.minimum(np.maximum(x, low), high),
}  # fmt: skip
_JOINED: dict[str, Any] = {"and": np.logical_and, "or": np.logical_or, "min": np.minimum, "max": np.maximum}


def evaluate(expr: Expr, at: Mapping[str, float]) -> float:
    """Return the value of an expression without chance, for given numbers."""
    if isinstance(expr, Num):
        return expr.value
    if isinstance(expr, Name):
        return at[expr.id]
    args = [evaluate(a, at) for a in expr.args]
    if expr.fn not in _JOINED:
        return float(_FUNCTIONS[expr.fn](*args))
    result = args[0]
    for arg in args[1:]:
        result = float(_JOINED[expr.fn](result, arg))
    return result


def uniform(seed: int, keys: Array, step: int, site: int) -> Array:
    """Return the draws of `mathlib.uniform` for an array of keys, shape (n,)."""
    mask = (1 << 64) - 1

    def mix(z: int) -> int:
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & mask
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB & mask
        return z ^ (z >> 31)

    draws: list[float] = []
    for key in keys:
        h = mix((seed + _GOLDEN) & mask)
        h = mix(((h ^ int(key)) + _GOLDEN) & mask)
        h = mix(((h ^ step) + _GOLDEN * (site + 1)) & mask)
        draws.append(((h >> 12) + 0.5) / 2.0**52)
    return np.array(draws)


class Equations:
    """The equations of a group of elements of one model, evaluated as they stand.

    Parameters
    ----------
    composite : Composite
        The model.
    n : int
        Number of elements.
    keys : sequence of int, optional
        Number of each element for random draws.

    Attributes
    ----------
    values : dict of str to array of shape (n,)
        Parameters (coherent units, the defaults at first), inputs, states and outputs by name; write parameters and inputs here.
    """

    def __init__(self, composite: Composite, n: int = 1, keys: Any = None) -> None:
        self.scheme = Scheme(composite)
        self.c = number_random_sites(composite)
        self.n = n
        self.keys = np.zeros(n) if keys is None else np.asarray(keys, float)
        self.seed = self.count = 0
        self.values: dict[str, Array] = {p.name: np.full(n, coherent(float(p.default), p.unit)) for p in composite.params.values()}
        self.values.update({q.name: np.zeros(n) for q in composite.inputs})
        self._quiet = False
        self._odes = {s.target: s.expr for s in self.c.statements if s.kind == "ode"}

    def value(self, expr: Expr, at: Mapping[str, Array]) -> Array:
        """Return an expression, names replaced by arrays of shape (n,)."""
        if isinstance(expr, Num):
            return np.full(self.n, expr.value)
        if isinstance(expr, Name):
            return at[expr.id]
        if expr.fn in ("rand", "randn"):
            return self._random(expr.fn, int(expr.args[0].value) if isinstance(expr.args[0], Num) else 0)
        args = [self.value(a, at) for a in expr.args]
        if expr.fn in _JOINED:
            result = args[0]
            for arg in args[1:]:
                result = _JOINED[expr.fn](result, arg)
            return result
        return np.asarray(_FUNCTIONS[expr.fn](*args), dtype=float)

    def _random(self, fn: str, site: int) -> Array:
        if self._quiet:
            return np.full(self.n, 0.5 if fn == "rand" else 0.0)
        first = uniform(self.seed, self.keys, self.count, site)
        if fn == "rand":
            return first
        return np.sqrt(-2.0 * np.log(first)) * np.cos(2.0 * np.pi * uniform(self.seed, self.keys, self.count, site + 1024))

    def _complete(self, at: Mapping[str, Array]) -> dict[str, Array]:
        full = dict(at)
        for s in self.c.statements:
            if s.kind == "assign":
                full[s.target] = self.value(s.expr, full)
        return full

    def _slopes(self, names: tuple[str, ...], at: Mapping[str, Array]) -> dict[str, Array]:
        full = self._complete(at)
        return {name: self.value(self._odes[name], full) for name in names}

    def slopes(self, names: tuple[str, ...]) -> dict[str, Array]:
        """Return d/dt of some states at the present `values`, random draws at their means; coherent units."""
        self._quiet = True
        zero = np.zeros(self.n)
        found = self._slopes(names, {"t": zero, "dt": zero, **self.values})
        self._quiet = False
        return {name: np.broadcast_to(slope, (self.n,)) for name, slope in found.items()}

    def _clipped(self, at: dict[str, Array]) -> dict[str, Array]:
        bounds = {name: self.value(bound, at) for name, bound in self.c.clip}
        return {**at, **{name: np.minimum(at[name], bound) for name, bound in bounds.items()}}

    def _slope_and_rate(self, x: str, at: dict[str, Array]) -> tuple[Array, Array]:
        """Return dx/dt and its derivative by x: a difference over a wide stretch where that is exact, a narrow one elsewhere."""

        def slope(d: float) -> Array:
            return self._slopes((x,), {**at, x: at[x] + d})[x]

        f, up, down = slope(0.0), slope(1.0), slope(-1.0)
        straight = np.abs(up - 2 * f + down) <= 1e-13 * (np.abs(up) + np.abs(down))
        if straight.all():
            return f, (up - down) / 2
        d = 2e-3
        curved = (8 * (slope(d) - slope(-d)) - (slope(2 * d) - slope(-2 * d))) / (12 * d)
        return f, np.where(straight, (up - down) / 2, curved)

    def _turn(self, x: str, at: dict[str, Array], change: Array) -> tuple[Array, Array]:
        """Return by how much slope and rate of a gate change when the main variable moves by `change`."""
        main, d = self.scheme.groups.main[0], 2e-3

        def both(k: float) -> NDArray[np.float64]:
            return np.array(self._slope_and_rate(x, {**at, main: at[main] + k * d}))

        slopes = (8.0 * (both(1.0) - both(-1.0)) - (both(2.0) - both(-2.0))) / (12.0 * d)
        return change * slopes[0], change * slopes[1]


class Reference(Equations):
    """A group of elements of one model, advanced step by step; made like `Equations`.

    Attributes
    ----------
    spike : array of bool
        Who fired in the last step.
    """

    def __init__(self, composite: Composite, n: int = 1, keys: Any = None) -> None:
        super().__init__(composite, n, keys)
        self.spike = np.zeros(n, bool)
        self._rest = np.zeros(n)
        self._above = np.zeros(n, bool)

    def _advance(
        self, names: tuple[str, ...], at: dict[str, Array], h: float, start: float, by: tuple[Array, Array] | None = None
    ) -> dict[str, Array]:
        """Return the new values of states that are advanced together; `by` is how much slope and rate change meanwhile."""
        method = self.scheme.groups.method[names[0]]
        if method == "exponential":
            (x,) = names
            f, a = self._slope_and_rate(x, at)
            new = at[x] + f * h * _exprel(a * h)
            if by is not None:
                new = new - np.where(np.minimum(a, a - by[1]) * h < STIFF, 0.0, h / 12 * (by[0] * a - f * by[1]) * h * _exprel(a * h))
            return {x: new}

        def slopes(part: float, k: dict[str, Array]) -> dict[str, Array]:
            moved = self._clipped({**at, **{x: at[x] + part * h * k[x] for x in k}})
            return self._slopes(names, {**moved, "t": np.full(self.n, start + part * h)})

        k1 = slopes(0.0, {})
        if method == "euler":
            return {x: at[x] + h * k1[x] for x in names}
        if method == "heun":
            k2 = slopes(1.0, k1)
            return {x: at[x] + h / 2 * (k1[x] + k2[x]) for x in names}
        k2 = slopes(0.5, k1)
        k3 = slopes(0.5, k2)
        k4 = slopes(1.0, k3)
        return {x: at[x] + h / 6 * (k1[x] + 2 * k2[x] + 2 * k3[x] + k4[x]) for x in names}

    def _advance_ahead(
        self, at: dict[str, Array], h: float, start: float, arrivals: Mapping[str, Array], change: Array | None = None
    ) -> dict[str, Array]:
        groups, seen, result = self.scheme.groups, dict(at), dict[str, Array]()
        for x in groups.ahead:
            if groups.method[x] == "exponential":
                by = self._turn(x, seen, change) if change is not None and x in self.scheme.gates else None
                new = self._advance((x,), seen, h, start, by)[x]
                if x in arrivals:
                    # what arrives in the middle decays for half the step
                    new = new + arrivals[x] * np.exp(self._slope_and_rate(x, seen)[1] * h / 2)
                seen[x], result[x] = (at[x] + new) / 2, new
        for method in ("rk4", "heun", "euler"):
            names = tuple(x for x in groups.ahead if groups.method[x] == method)
            if names:
                here = {**seen, **{x: at[x] + arrivals.get(x, 0.0) for x in names}}
                result.update(self._advance(names, here, h, start))
        return result

    # ---- the two operations ---------------------------------------------------------------------------------------------------------------

    def start(self, dt: float, t: float = 0.0) -> None:
        """Set states from the parameters."""
        at = {**self.values, "t": np.full(self.n, t), "dt": np.full(self.n, dt)}
        for s in self.c.states:
            at[s.name] = self.value(self.c.initial[s.name], at)
        self._quiet = True
        full = self._complete(at)
        if self.c.spike_when is not None:
            self._above = self.value(self.c.spike_when, full).astype(bool)
        self.values = {**full, **self._advance_ahead(at, -dt / 2, t, {})}
        self._quiet = False
        self._rest[:] = 0.0

    def step(self, t: float, dt: float, count: int = 0, seed: int = 0) -> None:
        """Advance by dt from t; `count` is the number of the step, for random draws."""
        self.count, self.seed = count, seed
        at = {**self.values, "t": np.full(self.n, t + dt / 2), "dt": np.full(self.n, dt)}
        arrivals = {state: self.values[source] for source, states in self.c.arrivals.items() for state in states}
        for x in arrivals.keys() - set(self.scheme.groups.ahead):
            at[x] = at[x] + arrivals[x]
        at = self._clipped(at)
        old_v = at.get("v")
        ahead = self.scheme.groups.ahead
        before = {**at, **{x: at[x] + arrivals[x] for x in arrivals.keys() & set(ahead)}}
        main = self.scheme.groups.main
        change = dt * self._slopes(main[:1], before)[main[0]] if self.scheme.gates else None
        at.update(self._advance_ahead(at, dt, t - dt / 2, arrivals, change))
        if main:
            by = None
            if self.scheme.gates and self.scheme.groups.method[main[0]] == "exponential":
                now, then = (self._slope_and_rate(main[0], x) for x in (at, before))
                by = now[0] - then[0], now[1] - then[1]
            at.update(self._advance(main, at, dt, t, by))
        at = self._clipped(at)
        self._fire(at, old_v, dt)
        at.update({source: np.zeros(self.n) for source in self.c.arrivals})
        self.values = self._complete(at)

    def _fire(self, at: dict[str, Array], old_v: Array | None, dt: float) -> None:
        if self.c.spike_when is None:
            return
        resting = self._rest > 0.5
        if old_v is not None:
            at["v"] = np.where(resting, old_v, at["v"])
        above = self.value(self.c.spike_when, self._complete(at)).astype(bool) & ~resting
        self.spike = above if self.c.on_spike else above & ~self._above
        self._above = above
        reset = dict(at)
        for s in self.c.on_spike:
            value = self.value(s.expr, self._complete(reset))
            reset[s.target] = value if s.kind == "assign" else reset[s.target] + value
        for s in self.c.on_spike:
            at[s.target] = np.where(self.spike, reset[s.target], at[s.target])
        self._rest = np.maximum(self._rest - 1.0, 0.0)
        if self.c.hold is not None:
            self._rest = np.where(self.spike, np.floor(self.value(self.c.hold, self._complete(reset)) / dt + 0.5), self._rest)
