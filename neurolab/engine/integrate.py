"""Schemes: from the equations of a model to what one step stores in each row.

The main variable (`v`, or the first state) lives on the grid; every other state is half a step ahead of it, so that each sees the other at the
middle of its own step. A state whose equation is linear in itself gets the exact solution for constant coefficients. The whole is second order at
one evaluation a step. See ``resources/docs/decisions/0003-equations-to-kernels.md``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from neurolab.catalog.expr import RANDOM, Num, Op, names
from neurolab.engine.graph import PARAMETER, STATE, Graph

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from neurolab.catalog.compose import Composite
    from neurolab.catalog.expr import Expr, Statement
    from neurolab.catalog.spec import Method, Quantity

HOLD, ABOVE, SPIKE, KEY = "@hold", "@above", "@spike", "@key"
"""Rows that every model may have beside its own: steps left at rest, spike condition was true, spike in this step, number for random draws."""

_NEAR = 1e-8  # of |a|·h: below, the error of a straight step, z/2, is less than that of the cancellation, 1e-16/z

Env = dict[str, int]


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


def _quiet(expr: Expr) -> Expr:
    if isinstance(expr, Op):
        if expr.fn in RANDOM:
            return Num(0.5 if expr.fn == "rand" else 0.0)
        return replace(expr, args=tuple(_quiet(a) for a in expr.args))
    return expr


@dataclass(frozen=True, slots=True)
class Grouping:
    """Who is advanced how: `ahead` states are half a step ahead of the `main` ones; `method` is the one in effect."""

    main: tuple[str, ...]
    ahead: tuple[str, ...]
    method: Mapping[str, Method]


class Scheme:
    """Builds the stores of one step and of the start for one model.

    Parameters
    ----------
    composite : Composite
        As `catalog.compose` gives it.
    """

    def __init__(self, composite: Composite) -> None:
        self.c = number_random_sites(composite)
        self.g = Graph(frozenset({*composite.params, "dt"}))
        self.odes = {s.target: s.expr for s in self.c.statements if s.kind == "ode"}
        self.assigns = [s for s in self.c.statements if s.kind == "assign"]
        self.leaf = {s.name: self.g.name(s.name) for s in composite.states}
        self.clip = dict(composite.clip)
        self.groups = self._group()

    # ---- evaluation -------------------------------------------------------------------------------------------------------------------

    def _evaluate(self, env: Env, *, quiet: bool = False) -> Env:
        """Return `env` with the intermediates."""
        env = dict(env)
        for s in self.assigns:
            env[s.target] = self.g.build(_quiet(s.expr) if quiet else s.expr, env)
        return env

    def _slope(self, name: str, env: Env, *, quiet: bool = False) -> int:
        return self.g.build(_quiet(self.odes[name]) if quiet else self.odes[name], env)

    def _middle(self) -> int:
        g = self.g
        return g.op("+", g.name("t"), g.op("*", g.num(0.5), g.name("dt")))

    # ---- grouping ---------------------------------------------------------------------------------------------------------------------

    def _group(self) -> Grouping:
        states = [s.name for s in self.c.states if s.name in self.odes]
        env = self._evaluate({**self.leaf, "t": self._middle()})
        method: dict[str, Method] = {}
        for name in states:
            wanted = self.c.methods[name]
            linear = wanted != "exponential" or self.g.linear(self._slope(name, env), self.leaf[name]) is not None
            method[name] = wanted if linear else "rk4"
        if not states:
            return Grouping((), (), method)
        first = "v" if "v" in states else states[0]
        main = (first,) if method[first] == "exponential" else tuple(n for n in states if method[n] == method[first])
        return Grouping(main, self._order([n for n in states if n not in main]), method)

    def _order(self, states: list[str]) -> tuple[str, ...]:
        """Sort so that a state comes after those that it reads; exponential ones first. A cycle is cut at its first member."""
        reads = {s.target: names(s.expr) for s in self.assigns}

        def needs(name: str) -> set[str]:
            todo, seen = [*names(self.odes[name])], set[str]()
            while todo:
                n = todo.pop()
                if n not in seen:
                    seen.add(n)
                    todo += reads.get(n, ())
            return seen

        rest = sorted(states, key=lambda n: self.c.methods[n] != "exponential")
        done: list[str] = []
        while rest:
            ready = next((n for n in rest if not (needs(n) & (set(rest) - {n}))), rest[0])
            rest.remove(ready)
            done.append(ready)
        return tuple(done)

    # ---- methods ----------------------------------------------------------------------------------------------------------------------

    def _exponential(self, name: str, env: Env, value: int, h: int, arrival: int | None = None, *, quiet: bool = False) -> int:
        """Return x after h, exact for constant a and b of ``dx/dt = a·x + b``; an arrival in the middle of the step decays for half of it."""
        g, x = self.g, self.g.name("@unknown")  # a leaf of its own, because other states in env may have been computed from the old x
        slope = self._slope(name, self._evaluate({**env, name: x}, quiet=quiet), quiet=quiet)
        node = g.nodes[slope]
        if node.fn == "*" and g.level[node.args[0]] < STATE and g.linear(node.args[1], x) is not None:
            # a common factor such as 1/tau or 1/C goes into the step, once a parameter change instead of once a step
            h, slope = g.op("*", h, node.args[0]), node.args[1]
        pair = g.linear(slope, x)
        if pair is None:
            raise ValueError(f"{name} is not linear in itself")
        a, b = pair
        z = g.op("*", a, h)
        if g.level[z] <= PARAMETER:
            reach = g.op("*", h, g.op("exprel", z))
            new = g.op("+", g.op("*", value, g.op("exp", z)), g.op("*", b, reach))
        else:
            new = self._relaxed(value, a, b, z, h)
        if arrival is not None:
            new = g.op("+", new, g.op("*", arrival, g.op("exp", g.op("*", g.num(0.5), z))))
        return new

    def _relaxed(self, value: int, a: int, b: int, z: int, h: int) -> int:
        """Return x after h for an `a` that changes every step: towards -b/a, straight where that is ill-defined."""
        g = self.g
        near = g.op("<", g.op("abs", z), g.num(_NEAR))
        rest = g.op("/", b, g.op("where", near, g.num(1.0), g.op("neg", a)))
        series = g.op("+", value, g.op("*", h, g.op("+", b, g.op("*", a, value))))
        far = g.op("+", rest, g.op("*", g.op("-", value, rest), g.op("exp", z)))
        return g.op("where", near, series, far)

    def _clipped(self, name: str, value: int, env: Env) -> int:
        return self.g.op("min", value, self.g.build(self.clip[name], env)) if name in self.clip else value

    def _stages(self, group: tuple[str, ...], env: Env, values: Env, h: int, method: Method, start: int, *, quiet: bool = False) -> Env:
        """Advance a group jointly by a Runge-Kutta method of order 1, 2 or 4."""
        g = self.g

        def slopes(at: Env, when: int) -> Env:
            full = self._evaluate({**env, **{n: self._clipped(n, v, env) for n, v in at.items()}, "t": when}, quiet=quiet)
            return {n: self._slope(n, full, quiet=quiet) for n in group}

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

    def _advance_ahead(self, env: Env, values: Env, h: int, start: int, arrivals: Mapping[str, int], *, quiet: bool = False) -> Env:
        """Advance the states that are half a step ahead, from before to after the main variable's present."""
        g, now, result = self.g, dict(env), dict(values)
        exponential = [n for n in self.groups.ahead if self.groups.method[n] == "exponential"]
        for name in exponential:
            result[name] = self._exponential(name, now, values[name], h, arrivals.get(name), quiet=quiet)
            # those that read it see it at the middle of its step
            now[name] = g.op("*", g.num(0.5), g.op("+", values[name], result[name]))
        for method in ("rk4", "heun", "euler"):
            group = tuple(n for n in self.groups.ahead if self.groups.method[n] == method)
            if group:
                old = {n: g.op("+", values[n], arrivals[n]) if n in arrivals else values[n] for n in group}
                result.update(self._stages(group, now, old, h, method, start, quiet=quiet))
        return result

    # ---- the two functions ------------------------------------------------------------------------------------------------------------

    def step(self) -> dict[str, int]:
        """Return what one step stores, by row."""
        g, dt = self.g, self.g.name("dt")
        arrivals = {state: g.name(source) for source, states in self.c.arrivals.items() for state in states}
        old: Env = {**self.leaf, "t": self._middle()}
        for name in self.groups.main:
            value = g.op("+", old[name], arrivals[name]) if name in arrivals else old[name]
            old[name] = self._clipped(name, value, old)
        early = g.op("-", g.name("t"), g.op("*", g.num(0.5), dt))
        new = {**old, **self._advance_ahead(old, {n: old[n] for n in self.groups.ahead}, dt, early, arrivals)}
        new.update(self._advance_main(new, dt))
        for name in (s.name for s in self.c.states if s.name not in self.odes and s.name in arrivals):
            new[name] = g.op("+", old[name], arrivals[name])
        for name in self.clip:
            new[name] = self._clipped(name, new[name], new)
        stores = self._spike(old, new)
        stores.update({s.name: new[s.name] for s in self.c.states if new[s.name] != self.leaf[s.name]})
        if not self.observed:
            final = self._evaluate(new)
            stores.update({q.name: final[q.name] for q in self.outputs})
        return stores

    def observe(self) -> dict[str, int]:
        """Return the outputs computed from the states, where that is not part of the step."""
        if not self.observed:
            return {}
        final = self._evaluate({**self.leaf, "t": self.g.name("t")})
        return {q.name: final[q.name] for q in self.outputs}

    @property
    def observed(self) -> bool:
        """Whether outputs are computed only on demand: what others need of such a model at every step is a state."""
        return self.c.output in self.leaf and bool(self.outputs)

    @property
    def outputs(self) -> list[Quantity]:
        """Return the outputs that have a row of their own: those that are no state, parameter or input."""
        own = {*self.c.params, *self.leaf, *(q.name for q in self.c.inputs)}
        return [q for q in self.c.outputs if q.name not in own]

    def _advance_main(self, env: Env, dt: int) -> Env:
        main = self.groups.main
        if not main:
            return {}
        values = {n: env[n] for n in main}
        method = self.groups.method[main[0]]
        if method == "exponential":
            return {main[0]: self._exponential(main[0], env, values[main[0]], dt)}
        return self._stages(main, env, values, dt, method, self.g.name("t"))

    def _spike(self, old: Env, new: Env) -> dict[str, int]:
        """Apply hold, spike test and reset to `new`; return the stores of the hidden rows."""
        g = self.g
        stores: dict[str, int] = {}
        if self.c.spike_when is None:
            return stores
        resting = None
        if self.c.hold is not None:
            resting = g.op(">", g.name(HOLD), g.num(0.5))
            if "v" in new:
                new["v"] = g.op("where", resting, old["v"], new["v"])
        spike = g.build(self.c.spike_when, self._evaluate(new))
        if resting is not None:
            spike = g.op("and", spike, g.op("not", resting))
        if not self.c.on_spike:
            stores[ABOVE] = g.op("where", spike, g.num(1.0), g.num(0.0))
            spike = g.op("and", spike, g.op("<", g.name(ABOVE), g.num(0.5)))
        reset = dict(new)
        for s in self.c.on_spike:
            value = g.build(s.expr, self._evaluate(reset))
            reset[s.target] = value if s.kind == "assign" else g.op("+", reset[s.target], value)
        for name in {s.target for s in self.c.on_spike}:
            new[name] = g.op("where", spike, reset[name], new[name])
        if self.c.hold is not None:
            steps = g.op("floor", g.op("+", g.op("/", g.build(self.c.hold, self._evaluate(reset)), g.name("dt")), g.num(0.5)))
            left = g.op("max", g.op("-", g.name(HOLD), g.num(1.0)), g.num(0.0))
            stores[HOLD] = g.op("where", spike, steps, left)
        stores[SPIKE] = g.op("where", spike, g.num(1.0), g.num(0.0))
        return stores

    def start(self) -> dict[str, int]:
        """Return what the start stores: initial values, those of the states ahead taken half a step back."""
        g = self.g
        env: Env = {"t": g.name("t")}
        for s in self.c.states:
            env[s.name] = g.build(self.c.initial[s.name], {})
        h = g.op("*", g.num(-0.5), g.name("dt"))
        values = {n: env[n] for n in self.groups.ahead}
        stores = {s.name: env[s.name] for s in self.c.states}
        stores.update(self._advance_ahead(env, values, h, env["t"], {}, quiet=True))
        final = self._evaluate(env, quiet=True)
        if not self.observed:
            stores.update({q.name: final[q.name] for q in self.outputs})
        stores[SPIKE] = stores[HOLD] = stores[ABOVE] = g.num(0.0)
        if self.c.spike_when is not None and not self.c.on_spike:
            stores[ABOVE] = g.op("where", g.build(_quiet(self.c.spike_when), final), g.num(1.0), g.num(0.0))
        return stores
