"""Calculus on a graph of expressions: what is linear in a variable, derivatives, replacing a variable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.expr import BOOLEAN

if TYPE_CHECKING:
    from neurolab.engine.graph import Graph


class Calculus:
    """Symbolic operations on the nodes of one graph, each done once."""

    def __init__(self, graph: Graph) -> None:
        self.g = graph
        self._linear: dict[tuple[int, int], tuple[int, int] | None] = {}
        self._derivatives: dict[tuple[int, int], int] = {}

    def linear(self, i: int, x: int) -> tuple[int, int] | None:
        """Split a node into ``a·x + b`` with a and b free of the leaf x; None when it is not linear in x by its form."""
        if (i, x) not in self._linear:
            self._linear[i, x] = self._split(i, x)
        return self._linear[i, x]

    def _split(self, i: int, x: int) -> tuple[int, int] | None:
        name = str(self.g.nodes[x].value)
        if i == x:
            return self.g.num(1.0), self.g.num(0.0)
        if name not in self.g.reads(i):
            return self.g.num(0.0), i
        node = self.g.nodes[i]
        parts = [self.linear(a, x) for a in node.args]
        pairs = [p for p in parts if p is not None]
        if len(pairs) != len(parts):
            return None
        match node.fn:
            case "+" | "-":
                (a, b), (c, d) = pairs
                return self.g.op(node.fn, a, c), self.g.op(node.fn, b, d)
            case "neg":
                return self.g.negative(pairs[0][0]), self.g.negative(pairs[0][1])
            case "*":
                free = [k for k, arg in enumerate(node.args) if name not in self.g.reads(arg)]
                if not free:
                    return None
                factor, (a, b) = node.args[free[0]], pairs[1 - free[0]]
                return self.g.op("*", factor, a), self.g.op("*", factor, b)
            case "/" if name not in self.g.reads(node.args[1]):
                return self.g.op("/", pairs[0][0], node.args[1]), self.g.op("/", pairs[0][1], node.args[1])
            case "where" if name not in self.g.reads(node.args[0]):
                return self.g.op("where", node.args[0], pairs[1][0], pairs[2][0]), self.g.op("where", node.args[0], pairs[1][1], pairs[2][1])
            case _:
                return None

    def replace(self, i: int, x: int, value: int) -> int:
        """Return a node with the leaf x replaced by the node `value`."""
        return self._replaced(i, x, value, {x: value})

    def _replaced(self, i: int, x: int, value: int, done: dict[int, int]) -> int:
        if i not in done:
            node = self.g.nodes[i]
            if str(self.g.nodes[x].value) not in self.g.reads(i):
                done[i] = i
            else:
                done[i] = self.g.op(node.fn, *(self._replaced(a, x, value, done) for a in node.args))
        return done[i]

    def derivative(self, i: int, x: int) -> int:
        """Return the derivative of a node with respect to the leaf x; that of a step function is 0."""
        if (i, x) not in self._derivatives:
            self._derivatives[i, x] = self._differentiate(i, x)
        return self._derivatives[i, x]

    def _differentiate(self, i: int, x: int) -> int:
        if i == x:
            return self.g.num(1.0)
        node = self.g.nodes[i]
        if str(self.g.nodes[x].value) not in self.g.reads(i) or node.fn in BOOLEAN or node.fn == "floor":
            return self.g.num(0.0)
        d = [self.derivative(a, x) for a in node.args]
        op = self.g.op
        match node.fn, node.args:
            case "+" | "-" | "neg", _:
                return op(node.fn, *d)
            case "*", (a, b):
                return op("+", op("*", d[0], b), op("*", a, d[1]))
            case "/", (a, b) if self.g.value(a):
                # c/b: -(c/b)**2 b'/c, without a second division
                return op("*", self.g.num(-1.0 / (self.g.value(a) or 1.0)), op("*", op("*", i, i), d[1]))
            case "/", (a, b):
                return op("/", op("-", d[0], op("*", op("/", a, b), d[1])), b)
            case "where", (condition, *_):
                return op("where", condition, d[1], d[2])
            case "min", (a, b):
                return op("where", op("<", a, b), d[0], d[1])
            case "max", (a, b):
                return op("where", op(">", a, b), d[0], d[1])
            case "pow", (a, b):
                power = op("*", d[0], op("*", b, op("**", a, op("-", b, self.g.num(1.0)))))
                return power if self.g.value(d[1]) == 0 else op("+", power, op("*", d[1], op("*", i, op("log", a))))
            case fn, (a,):
                return op("*", self._slope_of(fn, a, i), d[0])
            case _:
                raise ValueError(f"no derivative of {node.fn}")

    def _slope_of(self, fn: str, a: int, value: int) -> int:
        """Return the derivative of a function of one argument `a`, where it has the node `value`."""
        op, num = self.g.op, self.g.num
        match fn:
            case "exp":
                return value
            case "log":
                return op("/", num(1.0), a)
            case "sqrt":
                return op("/", num(0.5), value)
            case "abs":
                return op("where", op("<", a, num(0.0)), num(-1.0), num(1.0))
            case "tanh":
                return op("-", num(1.0), op("*", value, value))
            case "sin":
                return op("cos", a)
            case "cos":
                return op("neg", op("sin", a))
            case "exprel":
                # e**a is 1 + a·exprel(a): no second exponential
                near = op("<", op("abs", a), num(1e-4))
                safe = op("where", near, num(1.0), a)
                return op("where", near, num(0.5), op("/", op("+", num(1.0), op("*", value, op("-", a, num(1.0)))), safe))
            case "reciprocal_exprel":
                return op("reciprocal_exprel_slope", a)
            case _:
                raise ValueError(f"no derivative of {fn}")
