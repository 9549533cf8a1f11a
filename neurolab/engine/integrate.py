"""Schemes: from the equations of a model to what one step stores in each row.

The main variable (`v`, or the first state) lives on the grid; every other state is half a step ahead of it, so that each sees the other at the
middle of its own step. A state whose equation is linear in itself gets the exact solution for constant coefficients, others are linearised at every
step. The whole is second order at one evaluation a step. Where there are gates, states whose rate depends on the main variable, the greatest error
of third order in a step is removed: that both rates turn within a step while they are taken to be constant. See
``resources/docs/decisions/0004-equations-to-kernels.md``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from neurolab.catalog.expr import names
from neurolab.engine.methods import Methods, quieted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.compose import Composite
    from neurolab.catalog.spec import Method, Quantity
    from neurolab.engine.methods import Env

HOLD, ABOVE, SPIKE, KEY = "@hold", "@above", "@spike", "@key"
"""Rows that every model may have beside its own: steps left at rest, spike condition was true, spike in this step, number for random draws."""
RATE, PUSH = "@rate", "@push"
"""Rows of a segment of a cell in space: a and b of ``dv/dt = a·v + b`` without its neighbours, for the solver (`trees`)."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """Who is advanced how: `ahead` states are half a step ahead of the `main` ones; `method` is the one in effect."""

    main: tuple[str, ...]
    ahead: tuple[str, ...]
    method: Mapping[str, Method]


class Scheme(Methods):
    """Builds the stores of one step and of the start for one model."""

    def __init__(self, composite: Composite) -> None:
        super().__init__(composite)
        self.groups = self._group()
        self.gates = self._find_gates()

    def _group(self) -> Grouping:
        states = [s.name for s in self.c.states if s.name in self.odes]
        method: dict[str, Method] = {name: self.c.methods[name] for name in states}
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

    def _advance_ahead(
        self, env: Env, values: Env, h: int, start: int, arrivals: Mapping[str, int], *, change: int | None = None, quiet: bool = False
    ) -> Env:
        """Advance the states that are half a step ahead, from before to after the main variable's present; that moves by `change` meanwhile."""
        g, now, result = self.g, dict(env), dict(values)
        exponential = [n for n in self.groups.ahead if self.groups.method[n] == "exponential"]
        for name in exponential:
            by = self._turn(name, now, values[name], h, change) if change is not None and name in self.gates else None
            result[name] = self.exponential(name, now, values[name], h, arrivals.get(name), by=by, quiet=quiet)
            # those that read it see it at the middle of its step
            now[name] = g.op("*", g.num(0.5), g.op("+", values[name], result[name]))
        for method in ("rk4", "heun", "euler"):
            group = tuple(n for n in self.groups.ahead if self.groups.method[n] == method)
            if group:
                old = {n: g.op("+", values[n], arrivals[n]) if n in arrivals else values[n] for n in group}
                result.update(self.stages(group, now, old, h, method, start, quiet=quiet))
        return result

    def _find_gates(self) -> frozenset[str]:
        """Return the states ahead whose rate depends on the main variable; none in space, where a potential moves by its neighbours' too."""
        if self.c.in_space or not self.groups.main:
            return frozenset()
        main, found = self.groups.main[0], set[str]()
        for name in self.groups.ahead:
            if self.groups.method[name] == "exponential":
                _, _, rate = self.slope_and_rate(name, dict(self.leaf), self.leaf[name], self.g.name("dt"))
                if main in self.g.reads(rate):
                    found.add(name)
        return frozenset(found)

    def _change(self, before: Env, dt: int) -> int:
        """Return how far the main variable moves within a step of the states ahead, which has its present in the middle."""
        main = self.groups.main[0]
        h, slope, _ = self.slope_and_rate(main, before, before[main], dt)
        return self.g.op("*", h, slope)

    def _turn(self, name: str, env: Env, value: int, h: int, change: int) -> tuple[int, int]:
        """Return by how much slope and rate of a gate change when the main variable moves by `change`."""
        g, main, x = self.g, self.groups.main[0], self.g.name("@moving")
        _, slope, rate = self.slope_and_rate(name, {**env, main: x}, value, h)
        by = [g.op("*", change, self.calculus.replace(self.calculus.derivative(k, x), x, env[main])) for k in (slope, rate)]
        return by[0], by[1]

    # ---- the two functions ------------------------------------------------------------------------------------------------------------

    def step(self) -> dict[str, int]:
        """Return what one step stores, by row."""
        g, dt = self.g, self.g.name("dt")
        arrivals = {state: g.name(source) for source, states in self.c.arrivals.items() for state in states}
        old: Env = {**self.leaf, "t": self.middle()}
        for name in self.groups.main:
            value = g.op("+", old[name], arrivals[name]) if name in arrivals else old[name]
            old[name] = self.clipped(name, value, old)
        early = g.op("-", g.name("t"), g.op("*", g.num(0.5), dt))
        before = {**old, **{n: g.op("+", old[n], arrivals[n]) for n in self.groups.ahead if n in arrivals}}
        change = self._change(before, dt) if self.gates else None
        new = {**old, **self._advance_ahead(old, {n: old[n] for n in self.groups.ahead}, dt, early, arrivals, change=change)}
        stores: dict[str, int] = {}
        if self.c.in_space:
            stores[RATE], stores[PUSH] = self.coefficients("v", new)
            stores[ABOVE] = g.name(ABOVE)  # the solver tests for spikes
        else:
            new.update(self._advance_main(new, dt, before))
        for name in (s.name for s in self.c.states if s.name not in self.odes and s.name in arrivals):
            new[name] = g.op("+", old[name], arrivals[name])
        for name in self.clip:
            new[name] = self.clipped(name, new[name], new)
        stores.update({} if self.c.in_space else self._spike(old, new))
        stores.update({s.name: new[s.name] for s in self.c.states if new[s.name] != self.leaf[s.name]})
        stores.update(dict.fromkeys(self.c.arrivals, g.num(0.0)))
        if not self.observed:
            final = self.evaluate(new)
            stores.update({q.name: final[q.name] for q in self.outputs})
        return stores

    def observe(self) -> dict[str, int]:
        """Return the outputs computed from the states, where that is not part of the step."""
        if not self.observed:
            return {}
        final = self.evaluate({**self.leaf, "t": self.g.name("t")})
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

    def _advance_main(self, env: Env, dt: int, before: Env) -> Env:
        """Advance the main variables; `before` has the others as they were half a step before."""
        main = self.groups.main
        if not main:
            return {}
        values = {n: env[n] for n in main}
        method = self.groups.method[main[0]]
        if method == "exponential":
            value, by = values[main[0]], None
            if self.gates:
                now, then = (self.slope_and_rate(main[0], e, value, dt) for e in (env, before))
                by = self.g.op("-", now[1], then[1]), self.g.op("-", now[2], then[2])
            new = self.exponential(main[0], env, value, dt, by=by)
            return {main[0]: new}
        return self.stages(main, env, values, dt, method, self.g.name("t"))

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
                # jumps of the potential that come while the cell rests are lost
                rest = self.leaf["v"] if ("v",) in self.c.arrivals.values() else old["v"]
                new["v"] = g.op("where", resting, rest, new["v"])
        spike = g.build(self.c.spike_when, self.evaluate(new))
        if resting is not None:
            spike = g.op("and", spike, g.op("not", resting))
        if not self.c.on_spike:
            stores[ABOVE] = g.op("where", spike, g.num(1.0), g.num(0.0))
            spike = g.op("and", spike, g.op("<", g.name(ABOVE), g.num(0.5)))
        reset = dict(new)
        for s in self.c.on_spike:
            value = g.build(s.expr, self.evaluate(reset))
            reset[s.target] = value if s.kind == "assign" else g.op("+", reset[s.target], value)
        for name in {s.target for s in self.c.on_spike}:
            new[name] = g.op("where", spike, reset[name], new[name])
        if self.c.hold is not None:
            steps = g.op("floor", g.op("+", g.op("/", g.build(self.c.hold, self.evaluate(reset)), g.name("dt")), g.num(0.5)))
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
        final = self.evaluate(env, quiet=True)
        if not self.observed:
            stores.update({q.name: final[q.name] for q in self.outputs})
        stores[SPIKE] = stores[HOLD] = stores[ABOVE] = g.num(0.0)
        if self.c.spike_when is not None and not self.c.on_spike:
            stores[ABOVE] = g.op("where", g.build(quieted(self.c.spike_when), final), g.num(1.0), g.num(0.0))
        return stores
