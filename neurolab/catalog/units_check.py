"""Dimensions of equations: every sum, comparison, argument and assignment is checked before a model can run."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from neurolab.catalog.expr import BOOLEAN, Name, Num, constant_value, to_text
from neurolab.core.errors import SpecError
from neurolab.core.units import NUMBER, Dimension, describe, dimension

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.compose import Composite
    from neurolab.catalog.expr import Expr, Op

_TIME = dimension("ms")
_SAME = ("+", "-", "min", "max", "clip", "mod")
_PURE = ("exp", "log", "tanh", "sin", "cos", "exprel")


def check_units(composite: Composite, units: Mapping[str, str]) -> None:
    """Check every equation of a model.

    Parameters
    ----------
    composite : Composite
        With statements in order of evaluation.
    units : mapping of str to str
        Unit of every parameter, state, input, port and reserved name.

    Raises
    ------
    SpecError
        Names the spec and the line, and both dimensions.
    """
    dims: dict[str, Dimension | None] = {name: dimension(unit) for name, unit in units.items()}
    outputs = {q.name: q.unit for q in composite.outputs}
    for s in composite.statements:
        found = _dimension(s.expr, dims, s.where)
        if s.kind == "ode":
            wanted = dims[s.target] or NUMBER
            _expect(found, _combine(wanted, _TIME, -1), f"{s.where}: d{s.target}/dt")
        else:
            unit = outputs.get(s.target)
            declared = dims.get(s.target) if s.target in dims else dimension(unit) if unit is not None else None
            if declared is not None:
                _expect(found, declared, f"{s.where}: {s.target}")
                found = declared
            dims[s.target] = found
    for name, expr in composite.initial.items():
        _expect(_dimension(expr, dims, f"{composite.type_id}, initial value of {name}"), dims[name], f"{composite.type_id}, initial value of {name}")
    for s in composite.on_spike:
        _expect(_dimension(s.expr, dims, s.where), dims[s.target], f"{s.where}: {s.target}")
    for name, expr in composite.clip:
        _expect(_dimension(expr, dims, f"{composite.type_id}, clip"), dims.get(name), f"{composite.type_id}, clip of {name}")
    if composite.spike_when is not None:
        _dimension(composite.spike_when, dims, f"{composite.type_id}, spike_when")
    if composite.hold is not None:
        _expect(_dimension(composite.hold, dims, f"{composite.type_id}, hold"), _TIME, f"{composite.type_id}, hold")


def _expect(found: Dimension | None, wanted: Dimension | None, what: str) -> None:
    if found is not None and wanted is not None and found != wanted:
        raise SpecError(f"{what} should be {describe(wanted)} but the right side is {describe(found)}", "Check the units of what it is made of")


def _combine(a: Dimension, b: Dimension, sign: int) -> Dimension:
    return tuple(x + sign * y for x, y in zip(a, b, strict=True))


def _dimension(expr: Expr, dims: Mapping[str, Dimension | None], where: str) -> Dimension | None:
    """Return the dimension of an expression; None where any will do (a literal 0)."""
    if isinstance(expr, Num):
        return None if expr.value == 0 and expr.unit == "1" else dimension(expr.unit)
    if isinstance(expr, Name):
        return dims.get(expr.id)
    args = [_dimension(a, dims, where) for a in expr.args]
    if expr.fn in _SAME:
        return _same(expr, args, where)
    if expr.fn in BOOLEAN:
        _same(expr, args, where)
        return NUMBER
    if expr.fn in _PURE:
        if args[0] is not None and args[0] != NUMBER:
            raise SpecError(
                f"{where}: {expr.fn} needs a pure number, but {to_text(expr.args[0])} is {describe(args[0])}", "Divide it by something of its unit"
            )
        return NUMBER
    return _other(expr, args, where)


def _same(expr: Op, args: list[Dimension | None], where: str) -> Dimension | None:
    known = [(a, e) for a, e in zip(args, expr.args, strict=True) if a is not None]
    for found, part in known[1:]:
        if found != known[0][0]:
            first, verb = known[0][1], {"+": "add", "-": "subtract"}.get(expr.fn, "compare")
            raise SpecError(
                f"{where}: cannot {verb} {to_text(first)} ({describe(known[0][0])}) and {to_text(part)} ({describe(found)})", "Check their units"
            )
    return known[0][0] if known else None


def _other(expr: Op, args: list[Dimension | None], where: str) -> Dimension | None:
    match expr.fn:
        case "*" | "/":
            a, b = args
            if a is None:
                return None
            return _combine(a, b or NUMBER, 1 if expr.fn == "*" else -1) if b is not None or expr.fn == "/" else None
        case "neg" | "abs" | "floor":
            return args[0]
        case "sqrt":
            return None if args[0] is None else tuple(d / 2 for d in args[0])
        case "where":
            return _same(type(expr)("where", expr.args[1:]), args[1:], where)
        case "**":
            return _power(expr, args, where)
        case _:
            return NUMBER


def _power(expr: Op, args: list[Dimension | None], where: str) -> Dimension | None:
    base, exponent = args
    if exponent is not None and exponent != NUMBER:
        raise SpecError(
            f"{where}: the power {to_text(expr.args[1])} is {describe(exponent)}, not a pure number", "Divide it by something of its unit"
        )
    if base is None or base == NUMBER:
        return NUMBER
    value = constant_value(expr.args[1])
    if value is None:
        raise SpecError(
            f"{where}: {to_text(expr.args[0])} ({describe(base)}) can only have a constant power", "Divide it by something of its unit first"
        )
    return tuple(d * Fraction(value).limit_denominator(12) for d in base)
