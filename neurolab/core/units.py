"""Units: texts such as ``"10 mV"`` to numbers, any unit to the engine's coherent system, numbers to short texts.

The coherent system has the base ms, mV, pA, µm, µM, °C; so nS = pA/mV, pF = pA·ms/mV, GOhm = mV/pA and kHz = 1/ms are 1 in it, and a
program that works in these needs no factors. Unit texts are ASCII (``uM``, ``mS/cm2``); the typographic forms are understood too.
"""

from __future__ import annotations

import math
import re
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from neurolab.core.errors import UnitError, did_you_mean

Dimension = tuple[Fraction, ...]
"""Exponents of ms, mV, pA, um, uM, degC."""

BASE = ("ms", "mV", "pA", "um", "uM", "degC")
NUMBER: Dimension = (Fraction(0),) * len(BASE)

_PREFIX = {"f": -15, "p": -12, "n": -9, "u": -6, "m": -3, "c": -2, "": 0, "k": 3, "M": 6, "G": 9}
# symbol: (power of ten that one unprefixed unit is in the coherent system, exponents of the base, allowed prefixes)
_FAMILIES: dict[str, tuple[int, tuple[int, ...], tuple[str, ...]]] = {
    "s": (3, (1, 0, 0, 0, 0, 0), ("u", "m", "")),
    "Hz": (-3, (-1, 0, 0, 0, 0, 0), ("", "k", "M")),
    "V": (3, (0, 1, 0, 0, 0, 0), ("u", "m", "")),
    "A": (12, (0, 0, 1, 0, 0, 0), ("f", "p", "n", "u", "m", "")),
    "C": (15, (1, 0, 1, 0, 0, 0), ("f", "p", "n", "u", "m", "")),
    "S": (9, (0, -1, 1, 0, 0, 0), ("p", "n", "u", "m", "")),
    "F": (12, (1, -1, 1, 0, 0, 0), ("f", "p", "n", "u", "m", "")),
    "W": (15, (0, 1, 1, 0, 0, 0), ("u", "m", "")),
    "Ohm": (-9, (0, 1, -1, 0, 0, 0), ("", "k", "M", "G")),
    "m": (6, (0, 0, 0, 1, 0, 0), ("n", "u", "m", "c", "")),
    "M": (6, (0, 0, 0, 0, 1, 0), ("p", "n", "u", "m", "")),
}


class Unit(NamedTuple):
    """A unit in the coherent system: one of it is `factor` coherent units of `dimension`."""

    factor: Fraction
    dimension: Dimension


def _table() -> dict[str, Unit]:
    table = {"1": Unit(Fraction(1), NUMBER), "%": Unit(Fraction(1, 100), NUMBER), "degC": _unit(Fraction(1), (0, 0, 0, 0, 0, 1))}
    for symbol, (power, exponents, prefixes) in _FAMILIES.items():
        for prefix in prefixes:
            table[prefix + symbol] = _unit(Fraction(10) ** (power + _PREFIX[prefix]), exponents)
    table["min"] = _unit(Fraction(60_000), (1, 0, 0, 0, 0, 0))
    table["h"] = _unit(Fraction(3_600_000), (1, 0, 0, 0, 0, 0))
    return table


def _unit(factor: Fraction, exponents: tuple[int, ...]) -> Unit:
    return Unit(factor, tuple(Fraction(e) for e in exponents))


UNITS = _table()
"""Every unit with a name, prefixes included."""

_TO_ASCII = str.maketrans({"µ": "u", "μ": "u", "\u2126": "Ohm", "\u03a9": "Ohm", "²": "2", "³": "3", "⁻": "-", "·": "*", "⋅": "*"})
_ATOM = re.compile(r"(1|%|[A-Za-z]+?)(?:(?:\^|\*\*)?(-?\d))?", re.ASCII)
_QUANTITY = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(.*?)\s*", re.ASCII | re.DOTALL)
_MAX_TEXT = 80


def to_ascii(unit: str) -> str:
    """Return a unit text with its typographic signs replaced: ``µA/cm²`` becomes ``uA/cm2``."""
    return unit.replace("°C", "degC").replace("℃", "degC").translate(_TO_ASCII)


@lru_cache(maxsize=1024)
def parse_unit(text: str) -> Unit:
    """Return the unit of a text such as ``mS/cm2``, ``1/ms`` or ``pA*ms``.

    Raises
    ------
    UnitError
        When a symbol is unknown.
    """
    if len(text) > _MAX_TEXT:
        raise UnitError("that is too long for a unit", "Write something like mV or mS/cm2")
    factor, dimension, sign = Fraction(1), NUMBER, 1
    parts = re.split(r"([*/])", to_ascii(text).replace(" ", "").replace("**", "^"))
    for part in parts:
        if part in ("*", "/"):
            sign = 1 if part == "*" else -1
            continue
        match = _ATOM.fullmatch(part)
        if match is None or match[1] not in UNITS:
            symbol = match[1] if match else part
            raise UnitError(f"unknown unit '{text}'", did_you_mean(symbol, UNITS) or "Units look like mV, nS, uM, mS/cm2")
        atom, power = UNITS[match[1]], sign * int(match[2] or 1)
        factor *= atom.factor**power
        dimension = tuple(d + power * e for d, e in zip(dimension, atom.dimension, strict=True))
    return Unit(factor, dimension)


def dimension(unit: str) -> Dimension:
    """Return the exponents of a unit's base units."""
    return parse_unit(unit).dimension


def _scaled(value: float, factor: Fraction) -> float:
    # one exact multiplication or division where possible, so that 1.5 nM is 0.0015 uM and not its neighbour
    return value * float(factor.numerator) / float(factor.denominator)


def to_unit(value: float | str, unit: str) -> float:
    """Return a quantity as a number of `unit`.

    Parameters
    ----------
    value : float or str
        A number is taken to be in `unit` already; a text has its own unit, ``"10 mV"``, or none.

    Raises
    ------
    UnitError
        When the text is no quantity, or one of another dimension.
    """
    if not isinstance(value, str):
        return float(value)
    match = _QUANTITY.fullmatch(value) if len(value) <= _MAX_TEXT else None
    if match is None:
        example = f"Write a number and a unit, such as '10 {unit}'" if unit != "1" else "Write a number"
        raise UnitError(f"'{value[:_MAX_TEXT]}' is no quantity", example)
    number = float(match[1])
    if math.isinf(number):
        raise UnitError(f"'{value}' is too large a number", "Write a smaller number")
    if not match[2]:
        return number
    given, wanted = parse_unit(match[2]), parse_unit(unit)
    if given.dimension != wanted.dimension:
        asked = "a plain number is needed" if wanted.dimension == NUMBER else f"a quantity in {display_unit(unit)} is needed"
        raise UnitError(f"'{value}' has the wrong unit: {asked}", f"Write something like '10 {unit}'" if unit != "1" else "Leave the unit out")
    return _scaled(number, given.factor / wanted.factor)


def coherent(value: float, unit: str) -> float:
    """Return a number of `unit` in the engine's coherent system."""
    return _scaled(float(value), parse_unit(unit).factor)


def from_coherent(value: float, unit: str) -> float:
    """Return an engine value as a number of `unit`."""
    return _scaled(float(value), 1 / parse_unit(unit).factor)


def display_unit(unit: str) -> str:
    """Return a unit as people write it: ``uA/cm2`` becomes ``µA/cm²``, ``1`` an empty text."""
    if unit == "1":
        return ""
    text = re.sub(r"\bu(?=[A-Za-z])", "µ", unit.replace("degC", "°C").replace("Ohm", "Ω"))
    text = re.sub(r"(?<=[A-Za-z])\^?([23])\b", lambda m: "²" if m[1] == "2" else "³", text)
    return text.replace("*", "·")


def _number(value: float, digits: int) -> str:
    if value == 0 or not math.isfinite(value):
        return f"{value:g}".replace("-0", "0")
    exponent = math.floor(math.log10(abs(value)))
    if not -4 <= exponent < 6:
        mantissa, _, power = f"{value:.{digits - 1}e}".partition("e")
        return f"{mantissa.rstrip('0').rstrip('.')}e{int(power)}"
    text = f"{round(value, digits - 1 - exponent):.{max(digits - 1 - exponent, 0)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def format_quantity(value: float, unit: str = "1", digits: int = 4) -> str:
    """Return a short text such as ``1.5 ms``, with the prefix that keeps the number between 1 and 1000 where the unit has prefixes."""
    value = float(value)
    if value and math.isfinite(value):
        for symbol, (_, exponents, prefixes) in _FAMILIES.items():
            if unit in (p + symbol for p in prefixes):
                value, unit = _best_prefix(value, unit, symbol, exponents, prefixes)
                break
    shown = display_unit(unit)
    return f"{_number(value, digits)} {shown}" if shown else _number(value, digits)


def _best_prefix(value: float, unit: str, symbol: str, exponents: tuple[int, ...], prefixes: tuple[str, ...]) -> tuple[float, str]:
    # centimetres are for densities only; nobody reads 12 cm of axon as 120 mm or the other way round
    names = [p + symbol for p in prefixes if p != "c"]
    best = unit
    for name in names:
        if abs(_scaled(value, UNITS[unit].factor / UNITS[name].factor)) >= 0.9995:
            best = name
    if abs(_scaled(value, UNITS[unit].factor / UNITS[names[0]].factor)) < 0.9995:
        best = names[0]
    return _scaled(value, UNITS[unit].factor / UNITS[best].factor), best


def describe(dim: Dimension) -> str:
    """Return a readable unit of a dimension: ``nS``, ``mV/ms``, ``a pure number``."""
    if dim == NUMBER:
        return "a pure number"
    for name, unit in UNITS.items():
        if unit.dimension == dim and unit.factor == 1:
            return display_unit(name)
    up = [_power(b, e) for b, e in zip(BASE, dim, strict=True) if e > 0]
    down = [_power(b, -e) for b, e in zip(BASE, dim, strict=True) if e < 0]
    return display_unit("/".join(["*".join(up) or "1", *down]))


def _power(base: str, exponent: Fraction) -> str:
    return base if exponent == 1 else f"{base}{exponent}" if exponent.denominator == 1 else f"{base}^({exponent})"
