"""Code of plastic synapses: a rule's functions as LLVM's language, generated from its equations. Light: no LLVM.

All synapses of one wire are a *pathway*. Its kernel has the signature of all kernels, but its second argument is the address of a table of whole
numbers (the columns below) that says where everything is. The state lies in the arena:

``total, mean weight, shown states ... | each state of the synapses, their last event | each trace of the source, its last event |
each trace of the target, its last event | who fired, for each step of the delay | who of the targets fires now``

A state is brought up to date at its own events only, exactly, so that it costs nothing between them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from neurolab.catalog.expr import BOOLEAN, Name, Num, names, substitute, to_text
from neurolab.catalog.rule import WEIGHT
from neurolab.core.errors import EngineError
from neurolab.engine.calculus import Calculus
from neurolab.engine.graph import STATE, Graph
from neurolab.engine.rule_delivery import collect, release
from neurolab.engine.scalars import Scalars

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.catalog.expr import Expr, Statement
    from neurolab.catalog.rule import Event, Rule

COLUMNS = (
    "synapses", "sources", "targets", "delay",
    "pre_place", "pre_stride", "pre_first", "post_place", "post_stride", "post_first",
    "row", "row_stride", "row_first", "mask", "waiting", "waiting_n", "flags",
    "state", "params", "by_source", "target_of", "by_target", "synapse_of", "source_of",
    "shown_source", "shown_target", "terminals", "terminal",
)  # fmt: skip
"""Columns of a pathway's table.

Numbers; where the spikes of source and target are (a place of -1: it never fires); where arriving spikes go, as in `tables.NetworkTables.targets`;
the place of the state; addresses of parameters (float64, the first turns `w` into the weight of the wire) and of the connections (int32, in CSR by
source and by target); whose traces are shown; address of the table of terminals and number of the first (where they tire).
"""
TOTAL, MEAN, SHOWN = 0, 1, 2
"""Places in a pathway's state: the sum of `w`, the mean weight in the unit of the wire, the states of one synapse."""


class Sections:
    """Where the parts of a pathway's state begin.

    Parameters
    ----------
    rule : Rule
        Its states.
    moving : set of str
        States that change between events.
    """

    def __init__(self, rule: Rule, moving: set[str]) -> None:
        self.parts: list[tuple[str, str]] = [(name, "synapses") for name in rule.synapse]
        if moving & set(rule.synapse):
            self.parts.append(("@synapses", "synapses"))
        for side, traces in (("sources", rule.source), ("targets", rule.target)):
            self.parts += [(name, side) for name in traces]
            if traces:
                self.parts.append((f"@{side}", side))
        self.side = dict(self.parts)
        self.head = -(-(SHOWN + len(rule.composite.states)) // 8) * 8

    def places(self, synapses: int, sources: int, targets: int, delay: int) -> dict[str, int]:
        """Return where each part begins, counted from the state's place; ``@ring``, ``@fired`` and ``@end`` come last."""
        sizes = {"synapses": synapses, "sources": sources, "targets": targets}
        found, place = dict[str, int](), self.head
        for name, side in self.parts:
            found[name] = place
            place += sizes[side]
        found["@ring"] = place
        place += max(delay, 1) * (sources + 1)
        found["@fired"] = place
        return {**found, "@end": place + targets + 1}


@lru_cache(maxsize=64)
def between_events(rule: Rule) -> dict[str, tuple[Expr, Expr]]:
    """Return the slope at 1 and at 0 of each state that changes between events: ``dx/dt = (slope - push)·x + push``, a plain 0 for no push.

    Raises
    ------
    EngineError
        When one is not linear in its own state alone.
    """
    graph = Graph(frozenset(rule.composite.params))
    calculus = Calculus(graph)
    found: dict[str, tuple[Expr, Expr]] = {}
    for s in rule.composite.statements:
        parts = calculus.linear(graph.build(s.expr, {}), graph.name(s.target))
        if parts is None or any(graph.level[i] == STATE for i in parts):
            raise EngineError(
                f"{s.where}: d{s.target}/dt = {to_text(s.expr)} has no exact solution between events",
                f"Write it as a sum of parameters and of parameters times {s.target}",
            )
        push = Num(0.0) if graph.value(parts[1]) == 0.0 else substitute(s.expr, {s.target: Num(0.0)})
        found[s.target] = (substitute(s.expr, {s.target: Num(1.0)}), push)
    return found


@lru_cache(maxsize=64)
def generate_rule(rule: Rule, *, tires: bool) -> dict[str, str]:
    """Return the texts of ``step`` and ``observe``; `tires` for terminals that release more or less from spike to spike.

    Raises
    ------
    EngineError
        When its equations have no exact solution between events.
    """
    return {"step": _Writer(rule, tires).step(), "observe": _Writer(rule, tires).observe()}


class _Expressions:
    """Reads the table, the parameters and the states of a rule, and writes its expressions."""

    def __init__(self, rule: Rule, tires: bool) -> None:
        self.rule, self.tires = rule, tires
        self.flow = between_events(rule)
        self.sections = Sections(rule, set(self.flow))
        self.code = code = Scalars()
        table = code.pointer("%table")
        self.column = {name: code.load_whole(str(i), table) for i, name in enumerate(COLUMNS)}
        self.now = code.to_number(code.add("%step", "1"))
        self.at: dict[str, str] = {}
        place = code.add(self.column["state"], str(self.sections.head))
        for part, side in self.sections.parts:
            self.at[part] = place
            place = code.add(place, self.column[side])
        slots = code.select(code.is_whole("sgt", self.column["delay"], "1"), self.column["delay"], "1")
        width = code.add(self.column["sources"], "1")
        self.ring = code.add(place, code.whole_of("mul", code.whole_of("srem", "%step", slots), width))
        self.fired_at = code.add(place, code.whole_of("mul", slots, width))
        self.values: dict[str, str] = {}
        self.rate: dict[str, str] = {}
        self.push: dict[str, str] = {}

    def _value(self, expr: Expr) -> str:
        """Return the value of an expression: a number, or a truth value where it is one."""
        code = self.code
        if isinstance(expr, Num):
            return code.number(expr.value)
        if isinstance(expr, Name):
            return self.values[expr.id]
        if expr.fn in BOOLEAN:
            return self._truth_of(expr.fn, expr.args)
        if expr.fn == "where":
            return code.choose(self._truth(expr.args[0]), self._number(expr.args[1]), self._number(expr.args[2]))
        args = [self._number(a) for a in expr.args]
        match expr.fn:
            case "+" | "-" | "*" | "/":
                return code.arithmetic(expr.fn, *args)
            case "neg":
                return code.negative(*args)
            case "**":
                return code.power(*args)
            case "clip":
                return code.least(code.greatest(args[0], args[1]), args[2])
            case "min" | "max":
                value = args[0]
                for other in args[1:]:
                    value = code.least(value, other) if expr.fn == "min" else code.greatest(value, other)
                return value
            case "mod":
                return code.arithmetic("-", args[0], code.arithmetic("*", args[1], code.call("floor", code.arithmetic("/", *args))))
            case fn:
                return code.function(fn, args)

    def _number(self, expr: Expr) -> str:
        value = self._value(expr)
        is_true = not isinstance(expr, Num | Name) and expr.fn in BOOLEAN
        return self.code.choose(value, self.code.number(1.0), self.code.number(0.0)) if is_true else value

    def _truth(self, expr: Expr) -> str:
        value = self._value(expr)
        is_true = not isinstance(expr, Num | Name) and expr.fn in BOOLEAN
        return value if is_true else self.code.compare("!=", value, self.code.number(0.0))

    def _truth_of(self, fn: str, args: tuple[Expr, ...]) -> str:
        if fn == "not":
            return self.code.opposite(self._truth(args[0]))
        if fn in ("and", "or"):
            return self.code.logic(fn, *(self._truth(a) for a in args))
        return self.code.compare(fn, *(self._number(a) for a in args))

    def _present(self, name: str, index: str) -> str:
        """Return the present value of a state of a synapse, source or target."""
        code, side = self.code, self.sections.side[name]
        value = code.load(code.add(self.at[name], index))
        if name not in self.flow:
            return value
        last = code.load(code.add(self.at[f"@{side}"], index))
        ago = code.arithmetic("*", code.arithmetic("-", self.now, last), "%dt")
        grown = code.arithmetic("*", self.rate[name], ago)
        if self.flow[name][1] == Num(0.0):
            return code.arithmetic("*", value, code.exp(grown))
        # exprel is 1 for a rate of 0, too
        moved = code.arithmetic("*", code.arithmetic("*", self.push[name], ago), code.exprel(grown))
        return code.arithmetic("+", code.arithmetic("*", value, code.exp(grown)), moved)

    def _load_params(self) -> str:
        """Read parameters and rates; return what turns `w` into the weight of the wire."""
        code = self.code
        numbers = code.pointer(self.column["params"])
        self.values.update({name: code.load(str(i), numbers) for i, name in enumerate(self.rule.composite.params, 1)})
        for name, (slope, push) in self.flow.items():
            self.push[name] = self._value(push)
            self.rate[name] = code.arithmetic("-", self._value(slope), self.push[name])
        return code.load("0", numbers)


class _Writer(_Expressions):
    """Writes one function of a rule."""

    def _read(self, wanted: Iterable[str], states: Iterable[str], index: str) -> None:
        self.values.update({name: self._present(name, index) for name in states if name in wanted})

    def _apply(self, statements: tuple[Statement, ...]) -> None:
        for s in statements:
            value = self._number(s.expr)
            self.values[s.target] = value if s.kind == "assign" else self.code.arithmetic("+", self.values[s.target], value)

    def _write(self, states: Iterable[str], index: str, side: str) -> None:
        for name in states:
            self.code.store(self.values[name], self.code.add(self.at[name], index))
        if f"@{side}" in self.at:
            self.code.store(self.now, self.code.add(self.at[f"@{side}"], index))

    def step(self) -> str:
        """Return the function of one step."""
        code, column = self.code, self.column
        at_once = code.is_whole("eq", column["delay"], "0")
        pre = (column["pre_place"], column["pre_stride"], column["pre_first"], column["sources"], self.ring)
        with code.when(at_once):
            collect(code, *pre)
        fired = code.variable("i64", "0")
        with code.when(code.is_whole("sge", column["post_place"], "0")):
            collect(code, column["post_place"], column["post_stride"], column["post_first"], column["targets"], self.fired_at)
            code.set(fired, code.to_whole(code.load(self.fired_at)), "i64")
        n_arrived, n_fired = code.to_whole(code.load(self.ring)), code.get(fired, "i64")
        with code.when(code.is_whole("sgt", code.add(n_arrived, n_fired), "0")):
            scale = self._load_params()
            total = code.variable("double", code.number(0.0))
            code.set(total, code.load(column["state"]))
            self._arrivals(n_arrived, scale, total)
            self._firing(n_fired, total)
            self._traces(n_arrived, self.ring, self.rule.on_pre, self.rule.source, "sources")
            self._traces(n_fired, self.fired_at, self.rule.on_post, self.rule.target, "targets")
            self._tell(code.get(total), scale)
        with code.when(code.opposite(at_once)):
            collect(code, *pre)
        return code.function_text("step")

    def _tell(self, total: str, scale: str) -> None:
        code = self.code
        code.store(total, code.add(self.column["state"], str(TOTAL)))
        number = code.greatest(code.to_number(self.column["synapses"]), code.number(1.0))
        code.store(code.arithmetic("/", code.arithmetic("*", total, scale), number), code.add(self.column["state"], str(MEAN)))

    def _each(self, count: str, listed: str) -> tuple[str, str]:
        first = self.code.add(listed, "1")
        return first, self.code.add(first, count)

    def _arrivals(self, count: str, scale: str, total: str) -> None:
        code, column, event = self.code, self.column, self.rule.on_pre
        rows, targets = code.pointer(column["by_source"]), code.pointer(column["target_of"])
        waits = code.is_whole("ne", column["mask"], "0")
        slot = code.whole_of("and", code.add("%step", "1"), column["mask"])
        base = code.add(column["waiting"], code.whole_of("mul", slot, column["waiting_n"]), column["row_first"])
        with code.when(code.logic("and", waits, code.is_whole("sgt", count, "0"))):
            code.store(code.number(1.0), code.add(column["flags"], slot))
        wanted = _read_by(event.synapse)
        with code.loop(*self._each(count, self.ring)) as place:
            source = code.to_whole(code.load(place))
            self._read(wanted, self.rule.source, source)
            end = code.load_whole(code.add(source, "1"), rows, 32)
            with code.loop(code.load_whole(source, rows, 32), end) as k:
                target = code.load_whole(k, targets, 32)
                before = self._synapse_begins(k)
                amount = code.arithmetic("*", before, scale)
                if self.tires:
                    amount = release(code, column["terminals"], code.add(column["terminal"], k), amount)
                lane = code.add(column["row_first"], target)
                block = code.whole_of("mul", code.whole_of("ashr", lane, "6"), column["row_stride"])
                direct = code.add(column["row"], block, code.whole_of("and", lane, "63"))
                where = code.select(waits, code.add(base, target), direct)
                code.store(code.arithmetic("+", code.load(where), amount), where)
                self._read(wanted, self.rule.target, target)
                self._apply(event.synapse)
                self._synapse_ends(k, before, total)

    def _firing(self, count: str, total: str) -> None:
        code, column, event = self.code, self.column, self.rule.on_post
        rows, synapses, sources = (code.pointer(column[c]) for c in ("by_target", "synapse_of", "source_of"))
        wanted = _read_by(event.synapse)
        with code.loop(*self._each(count, self.fired_at)) as place:
            target = code.to_whole(code.load(place))
            self._read(wanted, self.rule.target, target)
            end = code.load_whole(code.add(target, "1"), rows, 32)
            with code.loop(code.load_whole(target, rows, 32), end) as m:
                k, source = code.load_whole(m, synapses, 32), code.load_whole(m, sources, 32)
                before = self._synapse_begins(k)
                self._read(wanted, self.rule.source, source)
                self._apply(event.synapse)
                self._synapse_ends(k, before, total)

    def _synapse_begins(self, k: str) -> str:
        self._read(self.rule.synapse, self.rule.synapse, k)
        return self.values[WEIGHT]

    def _synapse_ends(self, k: str, before: str, total: str) -> None:
        code = self.code
        self._write(self.rule.synapse, k, "synapses")
        code.set(total, code.arithmetic("+", code.get(total), code.arithmetic("-", self.values[WEIGHT], before)))

    def _traces(self, count: str, listed: str, event: Event, traces: tuple[str, ...], side: str) -> None:
        if traces:
            with self.code.loop(*self._each(count, listed)) as place:
                index = self.code.to_whole(self.code.load(place))
                self._read(traces, traces, index)
                self._apply(event.trace)
                self._write(traces, index, side)

    def observe(self) -> str:
        """Return the function that writes what is recorded."""
        code, state = self.code, self.column["state"]
        self._tell(code.load(code.add(state, str(TOTAL))), self._load_params())
        index = {"synapses": "0", "sources": self.column["shown_source"], "targets": self.column["shown_target"]}
        for i, s in enumerate(self.rule.composite.states):
            code.store(self._present(s.name, index[self.sections.side[s.name]]), code.add(state, str(SHOWN + i)))
        return code.function_text("observe")


def _read_by(statements: tuple[Statement, ...]) -> set[str]:
    """Return the names that statements read."""
    return {name for s in statements for name in names(s.expr)} | {s.target for s in statements}
