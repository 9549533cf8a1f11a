"""Methods of integration: one step of one state, or of a few together, as nodes of a graph."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.catalog.expr import RANDOM, Num, Op, names
from neurolab.engine.calculus import Calculus
from neurolab.engine.graph import PARAMETER, STATE, Graph

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.catalog.compose import Composite
    from neurolab.catalog.expr import Expr, Statement
    from neurolab.catalog.spec import Method

Env = dict[str, int]
"""Node of every name."""

_NEAR = 1e-8  # of |a|·h: below, the error of a straight step, z/2, is less than that of the cancellation, 1e-16/z


def number_random_sites(composite: Composite) -> Composite:
    """Return the model with every ``rand()`` and ``randn()`` numbered by its place, so that all evaluations in one step agree."""
    count = 0

    def mark(expr: Expr) -> Expr:
        nonlocal count
        if isinstance(expr, Op):
            if expr.fn in RANDOM:
                count += 1
                return replace(expr, args=(Num(float(count)),))
            return replace(expr, args=tuple(mark(a) for a in expr.args))
        return expr

    def mark_all(statements: Iterable[Statement]) -> tuple[Statement, ...]:
        return tuple(replace(s, expr=mark(s.expr)) for s in statements)

    return replace(
        composite,
        statements=mark_all(composite.statements),
        on_spike=mark_all(composite.on_spike),
        spike_when=None if composite.spike_when is None else mark(composite.spike_when),
        initial={name: mark(expr) for name, expr in composite.initial.items()},
    )


def quieted(expr: Expr) -> Expr:
    """Return the expression with random draws at their means."""
    if isinstance(expr, Op):
        if expr.fn in RANDOM:
            return Num(0.5 if expr.fn == "rand" else 0.0)
        return replace(expr, args=tuple(quieted(a) for a in expr.args))
    return expr


STIFF = -2.0
"""Of a·h, at both ends of a step: one this coarse resolves nothing that could be put right."""


class Methods:
    """The equations of one model on a graph, and ways to advance its states.

    Parameters
    ----------
    composite : Composite
        As `catalog.compose` gives it.
    """

    def __init__(self, composite: Composite) -> None:
        self.c = number_random_sites(composite)
        self.g = Graph(frozenset({*composite.params, "dt"}))
        self.calculus = Calculus(self.g)
        self.odes = {s.target: s.expr for s in self.c.statements if s.kind == "ode"}
        self.assigns = [s for s in self.c.statements if s.kind == "assign"]
        self.leaf = {s.name: self.g.name(s.name) for s in composite.states}
        self.clip = dict(composite.clip)
        self._reads = {s.target: sorted(names(s.expr)) for s in self.c.statements}
        self._built: dict[tuple[object, ...], int] = {}

    def evaluate(self, env: Env, *, quiet: bool = False) -> Env:
        """Return `env` with the intermediates."""
        env = dict(env)
        for s in self.assigns:
            env[s.target] = self._build(s.target, s.expr, env, quiet=quiet)
        return env

    def slope(self, name: str, env: Env, *, quiet: bool = False) -> int:
        """Return d`name`/dt."""
        return self._build(name, self.odes[name], env, quiet=quiet)

    def _build(self, target: str, expr: Expr, env: Env, *, quiet: bool) -> int:
        """Return the node of a statement's expression; most differ in one name only from one evaluation to the next, and few statements read it."""
        key = (target, quiet, *(env.get(name) for name in self._reads[target]))
        if key not in self._built:
            self._built[key] = self.g.build(quieted(expr) if quiet else expr, env)
        return self._built[key]

    def middle(self) -> int:
        """Return the time in the middle of the step."""
        g = self.g
        return g.op("+", g.name("t"), g.op("*", g.num(0.5), g.name("dt")))

    def exponential(
        self, name: str, env: Env, value: int, h: int, arrival: int | None = None, *, by: tuple[int, int] | None = None, quiet: bool = False
    ) -> int:
        """Return x after h, exact for constant a and b of ``dx/dt = a·x + b``; an arrival in the middle of the step decays for half of it.

        A slope that is not linear in x is linearised at the present value. Where slope and rate change meanwhile, `by` so much, see `_relaxed`.
        """
        g, x = self.g, self.g.name("@unknown")  # a leaf of its own, because other states in env may have been computed from the old x
        slope = self.slope(name, self.evaluate({**env, name: x}, quiet=quiet), quiet=quiet)
        node = g.nodes[slope]
        if node.fn == "*" and g.level[node.args[0]] < STATE:
            # a common factor such as 1/tau or 1/C goes into the step, once a parameter change instead of once a step
            h, slope = g.op("*", h, node.args[0]), node.args[1]
        pair = self.calculus.linear(slope, x)
        if pair is None or by is not None:
            _, slope, rate = self._at(slope, x, value, h)
            z = g.op("*", rate, h)
            new = self._relaxed(value, slope, rate, z, h, by)
        elif g.level[z := g.op("*", pair[0], h)] <= PARAMETER:
            reach = g.op("*", h, g.op("exprel", z))
            new = g.op("+", g.op("*", value, g.op("exp", z)), g.op("*", pair[1], reach))
        else:
            new = self._approached(value, *pair, z, h)
        if arrival is not None:
            new = g.op("+", new, g.op("*", arrival, g.op("exp", g.op("*", g.num(0.5), z))))
        return new

    def slope_and_rate(self, name: str, env: Env, value: int, h: int) -> tuple[int, int, int]:
        """Return h, slope and the slope's derivative by the state, all at the present value; a common factor of parameters goes into h."""
        g, x = self.g, self.g.name("@unknown")
        slope = self.slope(name, self.evaluate({**env, name: x}))
        node = g.nodes[slope]
        if node.fn == "*" and g.level[node.args[0]] < STATE:
            h, slope = g.op("*", h, node.args[0]), node.args[1]
        return self._at(slope, x, value, h)

    def _at(self, slope: int, x: int, value: int, h: int) -> tuple[int, int, int]:
        """Return h, a slope and its derivative by the leaf x at a value of it."""
        pair = self.calculus.linear(slope, x)
        if pair is not None:
            return h, self.g.op("+", pair[1], self.g.op("*", pair[0], value)), pair[0]
        return h, self.calculus.replace(slope, x, value), self.calculus.replace(self.calculus.derivative(slope, x), x, value)

    def coefficients(self, name: str, env: Env) -> tuple[int, int]:
        """Return a and b of ``dx/dt = a·x + b``; a slope that is not linear in x is linearised at the present value."""
        g, x, value = self.g, self.g.name("@unknown"), env[name]
        slope = self.slope(name, self.evaluate({**env, name: x}))
        pair = self.calculus.linear(slope, x)
        if pair is not None:
            return pair
        rate = self.calculus.replace(self.calculus.derivative(slope, x), x, value)
        return rate, g.op("-", self.calculus.replace(slope, x, value), g.op("*", rate, value))

    def _relaxed(self, value: int, slope: int, rate: int, z: int, h: int, by: tuple[int, int] | None = None) -> int:
        """Return x after h for a slope that is not linear in x: the exponential Rosenbrock-Euler step (Hochbruck and Ostermann 2010), of order 2.

        Slope and rate are those of the middle of the step. Where they change within it, `by` so much, the term of third order of the Magnus series
        of ``dx/dt = a(t)·x + b(t)`` is added, ``h**3/12 (a'·b - a·b')``, with ``exp(z) - 1`` for one z: near the exact factor for a constant a. It is
        left out where `STIFF`.
        """
        g, op = self.g, self.g.op
        near = op("<", op("abs", z), g.num(_NEAR))
        way = op("/", slope, op("where", near, g.num(1.0), rate))
        straight = op("+", value, op("*", h, slope))
        if by is not None:
            late = op("*", op("*", g.num(1.0 / 12.0), h), op("-", by[0], op("*", way, by[1])))
            steepest = op("min", z, op("-", z, op("*", h, by[1])))
            way = op("-", way, op("where", op("<", steepest, g.num(STIFF)), g.num(0.0), late))
        return op("where", near, straight, op("+", value, op("*", way, op("-", op("exp", z), g.num(1.0)))))

    def _approached(self, value: int, a: int, b: int, z: int, h: int) -> int:
        """Return x after h for an `a` that changes every step: towards -b/a, straight where that is ill-defined."""
        g = self.g
        near = g.op("<", g.op("abs", z), g.num(_NEAR))
        rest = g.op("/", b, g.op("where", near, g.num(1.0), g.op("neg", a)))
        series = g.op("+", value, g.op("*", h, g.op("+", b, g.op("*", a, value))))
        far = g.op("+", rest, g.op("*", g.op("-", value, rest), g.op("exp", z)))
        return g.op("where", near, series, far)

    def clipped(self, name: str, value: int, env: Env) -> int:
        """Return a state's value within its bound."""
        return self.g.op("min", value, self.g.build(self.clip[name], env)) if name in self.clip else value

    def stages(self, group: tuple[str, ...], env: Env, values: Env, h: int, method: Method, start: int, *, quiet: bool = False) -> Env:
        """Advance a group jointly by a Runge-Kutta method of order 1, 2 or 4."""
        g = self.g

        def slopes(at: Env, when: int) -> Env:
            full = self.evaluate({**env, **{n: self.clipped(n, v, env) for n, v in at.items()}, "t": when}, quiet=quiet)
            return {n: self.slope(n, full, quiet=quiet) for n in group}

        def moved(k: Env, part: float) -> Env:
            step = g.op("*", g.num(part), h)
            return {n: g.op("+", values[n], g.op("*", step, k[n])) for n in group}

        def later(part: float) -> int:
            return g.op("+", start, g.op("*", g.num(part), h))

        k1 = slopes(values, start)
        if method == "euler":
            return moved(k1, 1.0)
        if method == "heun":
            k2 = slopes(moved(k1, 1.0), later(1.0))
            return moved({n: g.op("+", k1[n], k2[n]) for n in group}, 0.5)
        k2 = slopes(moved(k1, 0.5), later(0.5))
        k3 = slopes(moved(k2, 0.5), later(0.5))
        k4 = slopes(moved(k3, 1.0), later(1.0))
        inner = {n: g.op("*", g.num(2.0), g.op("+", k2[n], k3[n])) for n in group}
        return moved({n: g.op("+", g.op("+", k1[n], k4[n]), inner[n]) for n in group}, 1.0 / 6.0)
