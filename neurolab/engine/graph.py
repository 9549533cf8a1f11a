"""Expressions as a graph in which every distinct subexpression exists once.

A node's level says what it depends on: 0 on nothing, 1 on parameters and the time step alone, 2 on the state. Nodes of level 1 are computed when a
parameter changes, not at every step.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from neurolab.catalog.expr import BOOLEAN, Name, Num

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.expr import Expr

CONSTANT, PARAMETER, STATE = 0, 1, 2


class Node(NamedTuple):
    """One operation; `args` are indices of other nodes, `value` is the number or the name of a leaf."""

    fn: str
    args: tuple[int, ...]
    value: float | str = ""


_FOLD = {
    "exp": math.exp,
    "log": math.log,
    "sqrt": math.sqrt,
    "abs": abs,
    "tanh": math.tanh,
    "sin": math.sin,
    "cos": math.cos,
    "floor": math.floor,
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "neg": lambda a: -a,
    "pow": math.pow,
}


class Graph:
    """Hash-consed expressions with light simplification."""

    def __init__(self, parameters: frozenset[str]) -> None:
        self.nodes: list[Node] = []
        self.level: list[int] = []
        self._parameters = parameters
        self._index: dict[Node, int] = {}
        self._reads: list[frozenset[str]] = []

    def _add(self, node: Node) -> int:
        found = self._index.get(node)
        if found is None:
            found = self._index[node] = len(self.nodes)
            self.nodes.append(node)
            self.level.append(self._level_of(node))
            self._reads.append(frozenset({str(node.value)}) if node.fn == "name" else frozenset[str]().union(*(self._reads[a] for a in node.args)))
        return found

    def _level_of(self, node: Node) -> int:
        if node.fn == "num":
            return CONSTANT
        if node.fn == "name":
            return PARAMETER if node.value in self._parameters else STATE
        if node.fn in ("rand", "randn"):
            return STATE
        return max((self.level[a] for a in node.args), default=CONSTANT)

    def num(self, value: float) -> int:
        """Return the node of a constant."""
        return self._add(Node("num", (), float(value)))

    def name(self, name: str) -> int:
        """Return the leaf of a row, or of ``t`` or ``dt``."""
        return self._add(Node("name", (), name))

    def value(self, i: int) -> float | None:
        """Return the number that a node is, or None."""
        node = self.nodes[i]
        return float(node.value) if node.fn == "num" else None

    def is_boolean(self, i: int) -> bool:
        """Whether a node is a truth value."""
        return self.nodes[i].fn in BOOLEAN

    def reads(self, i: int) -> frozenset[str]:
        """Return the names of the leaves below a node."""
        return self._reads[i]

    def build(self, expr: Expr, env: Mapping[str, int]) -> int:
        """Return the node of an expression, names replaced by the nodes of `env`."""
        if isinstance(expr, Num):
            return self.num(expr.value)
        if isinstance(expr, Name):
            return env[expr.id] if expr.id in env else self.name(expr.id)
        if expr.fn in ("rand", "randn"):
            site = expr.args[0]
            return self._add(Node(expr.fn, (), site.value if isinstance(site, Num) else 0.0))
        return self.op(expr.fn, *(self.build(a, env) for a in expr.args))

    def op(self, fn: str, *args: int) -> int:
        """Return the node of an operation, simplified where that changes no result by more than rounding."""
        match fn, args:
            case "clip", (x, low, high):
                return self.op("min", self.op("max", x, low), high)
            case "min" | "max", (*first, x, y) if first:
                return self.op(fn, self.op(fn, *first, x), y)
            case "mod", (x, y):
                return self.op("-", x, self.op("*", y, self.op("floor", self.op("/", x, y))))
            case "**", (base, exponent):
                return self._power(base, exponent)
            case "where", (_, x, y) if x == y:
                return x
            case _:
                pass
        values = [self.value(a) for a in args]
        if fn in _FOLD and args and all(v is not None for v in values):
            try:
                return self.num(_FOLD[fn](*values))
            except (ValueError, OverflowError, ZeroDivisionError):
                pass
        if fn == "exprel" and values[0] == 0:
            return self.num(1.0)
        if fn in BOOLEAN or fn in ("where", "min", "max"):
            return self._add(Node(fn, args))
        return self._arithmetic(fn, args, values)

    def _arithmetic(self, fn: str, args: tuple[int, ...], values: list[float | None]) -> int:
        if fn == "neg":
            return self.negative(args[0])
        if len(args) == 2:
            a, b = args
            x, y = values
            match fn:
                case "+" if x == 0:
                    return b
                case "+" | "-" if y == 0:
                    return a
                case "-" if x == 0:
                    return self.negative(b)
                case "*" if x == 0 or y == 0:
                    return self.num(0.0)
                case "*" if x == 1:
                    return b
                case "*" if x == -1:
                    return self.negative(b)
                case "*" | "/" if y == -1:
                    return self.negative(a)
                case "*" | "/" if y == 1:
                    return a
                case "/" if self.nodes[b].fn == "exprel":
                    return self.op("*", a, self._add(Node("reciprocal_exprel", self.nodes[b].args)))
                case _:
                    return self._signs(fn, a, b)
        return self._add(Node(fn, args))

    def _signs(self, fn: str, a: int, b: int) -> int:
        """Move signs outwards, products of parameters together, and make divisions by parameters multiplications."""
        minus_a, minus_b = self._under_minus(a), self._under_minus(b)
        if fn == "+":
            if minus_b is not None:
                return self.negative(self.op("+", minus_a, minus_b)) if minus_a is not None else self.op("-", a, minus_b)
            return self.op("-", b, minus_a) if minus_a is not None else self._add(Node(fn, (min(a, b), max(a, b))))
        if fn == "-":
            if minus_b is not None:
                return self.op("+", a, minus_b)
            return self.negative(self.op("+", minus_a, b)) if minus_a is not None else self._add(Node(fn, (a, b)))
        if minus_a is not None or minus_b is not None:
            inner = self.op(fn, a if minus_a is None else minus_a, b if minus_b is None else minus_b)
            return inner if minus_a is not None and minus_b is not None else self.negative(inner)
        if fn == "/" and self.level[b] < STATE and self.level[a] > self.level[b]:
            return self.op("*", a, self.op("/", self.num(1.0), b))
        if fn == "*":
            return self._product(a, b)
        return self._add(Node(fn, (a, b)))

    def _product(self, a: int, b: int) -> int:
        if self.level[a] > self.level[b]:
            a, b = b, a
        # (p * x) * q with p, q of a lower level than x becomes (p * q) * x
        node = self.nodes[b]
        if self.level[a] < STATE and node.fn == "*" and self.level[node.args[0]] < self.level[b]:
            return self.op("*", self.op("*", a, node.args[0]), node.args[1])
        if self.level[a] == self.level[b] and a > b:
            a, b = b, a
        return self._add(Node("*", (a, b)))

    def _under_minus(self, i: int) -> int | None:
        node = self.nodes[i]
        return node.args[0] if node.fn == "neg" else None

    def negative(self, i: int) -> int:
        """Return minus a node."""
        node = self.nodes[i]
        if node.fn == "neg":
            return node.args[0]
        if node.fn == "num":
            return self.num(-float(node.value))
        if node.fn == "-":
            return self._add(Node("-", (node.args[1], node.args[0])))
        if node.fn == "*" and self.nodes[node.args[0]].fn == "num":
            return self.op("*", self.negative(node.args[0]), node.args[1])
        return self._add(Node("neg", (i,)))

    def _power(self, base: int, exponent: int) -> int:
        value = self.value(exponent)
        if value is not None and value == int(value) and self.value(base) is None:
            return self._whole_power(base, int(value))
        if value == 0.5:
            return self.op("sqrt", base)
        if value is not None and self.value(base) is not None:
            return self.op("pow", base, exponent)
        return self._add(Node("pow", (base, exponent)))

    def _whole_power(self, base: int, n: int) -> int:
        if n < 0:
            return self.op("/", self.num(1.0), self._whole_power(base, -n))
        if n == 0:
            return self.num(1.0)
        if n == 1:
            return base
        half = self._whole_power(base, n // 2)
        square = self.op("*", half, half)
        return self.op("*", square, base) if n % 2 else square
