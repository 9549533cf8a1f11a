"""The equation language: text to a small tree, never to code.

One statement a line: ``dx/dt = expr``, ``name = expr``, ``port += expr``. The text is parsed with Python's grammar against a whitelist of
node types; nothing is ever evaluated by Python. Size, depth and constant powers are limited, so that a hostile text is refused at once.
"""

from __future__ import annotations

import ast
import math
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from neurolab.core.errors import SpecError, did_you_mean
from neurolab.core.units import NUMBER, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Num:
    """A constant in coherent units; `unit` is one coherent unit of its dimension."""

    value: float
    unit: str = "1"


@dataclass(frozen=True, slots=True)
class Name:
    """A parameter, state, input, intermediate, or ``t`` or ``dt``."""

    id: str


@dataclass(frozen=True, slots=True)
class Op:
    """A function or operator (key of `ARITY`) and its arguments."""

    fn: str
    args: tuple[Expr, ...]


Expr = Num | Name | Op
Kind = Literal["ode", "assign", "add"]


@dataclass(frozen=True, slots=True)
class Statement:
    """One line: d`target`/dt = `expr`, `target` = `expr`, or `target` += `expr`. `where` is ``cell.lif, line 1``, for messages."""

    kind: Kind
    target: str
    expr: Expr
    where: str


_ANY = -1
FUNCTIONS: Mapping[str, int] = {
    "where": 3,
    "exp": 1,
    "log": 1,
    "sqrt": 1,
    "abs": 1,
    "tanh": 1,
    "sin": 1,
    "cos": 1,
    "min": _ANY,
    "max": _ANY,
    "floor": 1,
    "mod": 2,
    "exprel": 1,
    "clip": 3,
    "rand": 0,
    "randn": 0,
}
_BINARY: Mapping[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**"}
_COMPARE: Mapping[type[ast.cmpop], str] = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!="}
BOOLEAN = frozenset({"<", "<=", ">", ">=", "==", "!=", "and", "or", "not"})
"""Operators whose result is true or false."""
RANDOM = frozenset({"rand", "randn"})
RESERVED: Mapping[str, str] = {"t": "ms", "dt": "ms"}
"""Names with a meaning of their own, and their units."""
UNIT_NAMES = ("ms", "s", "mV", "V", "pA", "nA", "nS", "uS", "pF", "nF", "GOhm", "MOhm", "um", "um2", "nM", "uM", "mM", "kHz", "Hz", "degC")
"""Unit names that an equation may use as constants where no variable has that name."""

MAX_TEXT, MAX_LINES, MAX_LINE, MAX_DEPTH, MAX_POWER = 20_000, 400, 1_000, 60, 64.0
_FORBIDDEN = re.compile(r"[^A-Za-z0-9_ \t.,+\-*/()<>=!]")
_ODD_NUMBER = re.compile(r"(?<![\w.])\d[\d.]*(?:[eE][+-]?\d+)?+[A-Za-z_]|\d_", re.ASCII)
_ODE = re.compile(r"d([A-Za-z_]\w*)\s*/\s*dt\s*=(?!=)(.*)", re.ASCII)
_ASSIGN = re.compile(r"([A-Za-z_]\w*)\s*(\+?=)(?!=)(.*)", re.ASCII)


def parse_equations(text: str, owner: str) -> tuple[Statement, ...]:
    """Return the statements of a text, one a line or separated by ``;``.

    Parameters
    ----------
    text : str
        The equations; ``#`` starts a comment.
    owner : str
        What messages name, ``cell.lif``.

    Raises
    ------
    SpecError
        For anything that is not the language; names the owner and the line.
    """
    if len(text) > MAX_TEXT:
        raise SpecError(f"{owner}: {len(text):,} characters are too many for equations", f"The limit is {MAX_TEXT:,}")
    statements: list[Statement] = []
    for number, line in enumerate(text.splitlines(), 1):
        where = f"{owner}, line {number}"
        for part in line.partition("#")[0].split(";"):
            if part.strip():
                statements.append(_statement(part.strip(), where))
    if len(statements) > MAX_LINES:
        raise SpecError(f"{owner}: {len(statements):,} equations are too many", f"The limit is {MAX_LINES}")
    return tuple(statements)


def _statement(text: str, where: str) -> Statement:
    if match := _ODE.fullmatch(text):
        return Statement("ode", _target(match[1], where), parse_expr(match[2], where), where)
    if match := _ASSIGN.fullmatch(text):
        return Statement("assign" if match[2] == "=" else "add", _target(match[1], where), parse_expr(match[3], where), where)
    raise SpecError(f"{where}: '{_short(text)}' is no equation", "Write dx/dt = ..., name = ... or port += ...")


def _target(name: str, where: str) -> str:
    if name.startswith("__"):
        raise SpecError(f"{where}: '{_short(name)}' is not allowed", "Names do not start with two underscores")
    return name


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:37] + "..."


def parse_expr(text: str, where: str) -> Expr:
    """Return the tree of one expression.

    Raises
    ------
    SpecError
        When it is not of the language, too long, too deep, or has a constant power that is out of bounds.
    """
    text = text.strip()
    if len(text) > MAX_LINE:
        raise SpecError(
            f"{where}: {len(text):,} characters are too many for one expression", f"The limit is {MAX_LINE:,}; split it with intermediate names"
        )
    if bad := _FORBIDDEN.search(text):
        raise SpecError(f"{where}: '{bad[0]}' is not allowed in an equation", "Use names, numbers, + - * / **, comparisons and functions")
    if not text:
        raise SpecError(f"{where}: there is nothing after the equals sign", "Write an expression")
    if odd := _ODD_NUMBER.search(text):
        raise SpecError(f"{where}: '{odd[0]}' is neither a number nor a name", "Write 2*a for twice a")
    if _deepest(text) > MAX_DEPTH:
        raise SpecError(f"{where}: too many nested parentheses", "Split it with intermediate names")
    try:
        tree = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise SpecError(f"{where}: '{_short(text)}' cannot be read", "Check the parentheses and operators") from error
    return _convert(tree, text, where, 0)


def _deepest(text: str) -> int:
    deepest = depth = 0
    for char in text:
        depth += (char == "(") - (char == ")")
        deepest = max(deepest, depth)
    return deepest


def _convert(node: ast.expr, text: str, where: str, depth: int) -> Expr:
    if depth > MAX_DEPTH:
        raise SpecError(f"{where}: the expression is nested too deeply", "Split it with intermediate names")

    def sub(child: ast.expr) -> Expr:
        return _convert(child, text, where, depth + 1)

    match node:
        case ast.Constant(value=bool()):
            raise SpecError(f"{where}: '{node.value}' is not allowed", "Use a comparison")
        case ast.Constant(value=int() | float() as value):
            return _number(value, where)
        case ast.Name(id=name):
            return _constant_or_name(name, where)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            inner = sub(operand)
            return Num(-inner.value, inner.unit) if isinstance(inner, Num) else Op("neg", (inner,))
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return sub(operand)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return Op("not", (sub(operand),))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            result = Op(_BINARY[type(op)], (sub(left), sub(right)))
            return _checked_power(result, where) if result.fn == "**" else result
        case ast.BoolOp(op=op, values=values):
            return Op("and" if isinstance(op, ast.And) else "or", tuple(map(sub, values)))
        case ast.Compare(left=left, ops=ops, comparators=others) if all(type(o) in _COMPARE for o in ops):
            sides = [sub(left), *map(sub, others)]
            tests = tuple(Op(_COMPARE[type(o)], (a, b)) for o, a, b in zip(ops, sides, sides[1:], strict=False))
            return tests[0] if len(tests) == 1 else Op("and", tests)
        case ast.Call(func=ast.Name(id=fn), args=args, keywords=[]) if not any(isinstance(a, ast.Starred) for a in args):
            return _call(fn, tuple(map(sub, args)), where)
        case _:
            raise SpecError(
                f"{where}: '{_short(text[node.col_offset : node.end_col_offset])}' is not part of the equation language",
                "Use names, numbers, + - * / **, comparisons and functions",
            )


def _number(value: float, where: str) -> Num:
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if math.isinf(number):
        raise SpecError(f"{where}: a number is too large", "Write a smaller number")
    return Num(number)


def _constant_or_name(name: str, where: str) -> Expr:
    if name == "pi":
        return Num(math.pi)
    if name in FUNCTIONS:
        raise SpecError(f"{where}: the function '{name}' needs arguments", f"Write {name}(...)")
    if name.startswith("__"):
        raise SpecError(f"{where}: '{name}' is not allowed", "Names do not start with two underscores")
    return Name(name)


def _call(fn: str, args: tuple[Expr, ...], where: str) -> Op:
    if fn not in FUNCTIONS:
        raise SpecError(f"{where}: unknown function '{fn}'", did_you_mean(fn, FUNCTIONS) or f"Known are {', '.join(FUNCTIONS)}")
    wanted = FUNCTIONS[fn]
    if (wanted == _ANY and len(args) < 2) or wanted not in (_ANY, len(args)):
        if wanted == 1:
            raise SpecError(f"{where}: {fn} takes 1 argument, not {len(args)}")
        raise SpecError(f"{where}: {fn} takes {'at least two' if wanted == _ANY else wanted} arguments, not {len(args)}")
    return Op(fn, args)


def _checked_power(power: Op, where: str) -> Op:
    exponent = constant_value(power.args[1])
    if exponent is not None and not abs(exponent) <= MAX_POWER:
        raise SpecError(f"{where}: the power {exponent:g} is out of bounds", f"Powers go from -{MAX_POWER:g} to {MAX_POWER:g}; use exp() for more")
    return power


def constant_value(expr: Expr) -> float | None:
    """Return the value of an expression of numbers and arithmetic alone, else None. An overflow gives infinity."""
    if isinstance(expr, Num):
        return expr.value
    if isinstance(expr, Name) or expr.fn not in ("+", "-", "*", "/", "**", "neg"):
        return None
    values = [constant_value(a) for a in expr.args]
    numbers = [v for v in values if v is not None]
    if len(numbers) != len(values):
        return None
    try:
        return _apply(expr.fn, numbers)
    except (OverflowError, ZeroDivisionError, ValueError):
        return math.inf


def _apply(fn: str, values: list[float]) -> float:
    match fn, values:
        case "neg", [a]:
            return -a
        case "+", [a, b]:
            return a + b
        case "-", [a, b]:
            return a - b
        case "*", [a, b]:
            return a * b
        case "/", [a, b]:
            return a / b
        case _:
            return math.pow(*values)


def walk(expr: Expr) -> Iterator[Expr]:
    """Yield an expression and everything in it."""
    yield expr
    if isinstance(expr, Op):
        for arg in expr.args:
            yield from walk(arg)


def names(expr: Expr) -> set[str]:
    """Return the names that an expression reads, ``t`` and ``dt`` included."""
    return {e.id for e in walk(expr) if isinstance(e, Name)}


def substitute(expr: Expr, values: Mapping[str, Expr]) -> Expr:
    """Return the expression with names replaced."""
    if isinstance(expr, Name):
        return values.get(expr.id, expr)
    if isinstance(expr, Op):
        return replace(expr, args=tuple(substitute(a, values) for a in expr.args))
    return expr


def unit_constant(name: str) -> Num | None:
    """Return the constant that a unit name stands for in an equation, or None."""
    if name not in UNIT_NAMES:
        return None
    return Num(float(UNITS[name].factor), name) if UNITS[name].dimension != NUMBER else None


_BINDING = {"or": 1, "and": 2, "not": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "==": 4, "!=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "neg": 7, "**": 8}


def to_text(expr: Expr) -> str:
    """Return the expression as text of the language, with as few parentheses as it needs."""
    return _text(expr, 0)


def _text(expr: Expr, outer: int) -> str:
    if isinstance(expr, Name):
        return expr.id
    if isinstance(expr, Num):
        if expr.unit != "1":
            return expr.unit
        text = repr(expr.value).removesuffix(".0")
        return f"({text})" if expr.value < 0 and outer else text
    binding = _BINDING.get(expr.fn)
    if binding is None:
        return f"{expr.fn}({', '.join(_text(a, 0) for a in expr.args)})"
    if expr.fn in ("neg", "not"):
        text = ("-" if expr.fn == "neg" else "not ") + _text(expr.args[0], binding)
    elif expr.fn == "**":
        text = f"{_text(expr.args[0], 9)}**{_text(expr.args[1], 9)}"
    else:
        left = binding if expr.fn in ("+", "-", "*", "/") else binding + 1
        parts = [_text(a, left if i == 0 else binding + 1) for i, a in enumerate(expr.args)]
        text = f" {expr.fn} ".join(parts) if binding < 6 else expr.fn.join(parts)
    return f"({text})" if binding < outer else text
