"""Numbers as text and text as numbers, in the unit that a parameter declares."""

from __future__ import annotations

import math

from neurolab.core.errors import UnitError
from neurolab.core.units import display_unit, to_unit


def number_text(value: float) -> str:
    """Return a number with at most five significant digits, a true minus sign and no needless exponent."""
    if value == 0:
        return "0"
    if not math.isfinite(value):
        return "∞" if value > 0 else "−∞" if value < 0 else "not a number"
    text = f"{value:.5g}"
    if "e" in text and 1e-4 <= abs(value) < 1e7:
        text = f"{value:.0f}" if abs(value) >= 1 else f"{value:.8f}".rstrip("0")
    if "e" in text:
        mantissa, _, exponent = text.partition("e")
        text = f"{mantissa}e{int(exponent)}"
    return text.replace("-", "−")


def quantity_text(value: float, unit: str) -> str:
    """Return ``"20 mV"``; a pure number has no unit."""
    shown = "" if unit in ("", "1") else display_unit(unit)
    return f"{number_text(value)} {shown}" if shown else number_text(value)


def parse_quantity(text: str, unit: str) -> float:
    """Return what a person typed, in `unit`; a bare number is taken to be in it, a decimal comma is understood.

    Raises
    ------
    UnitError
        When the text is no number or its unit does not fit.
    """
    clean = text.strip().replace("−", "-").replace("\N{NO-BREAK SPACE}", " ")
    if clean.count(",") == 1 and "." not in clean:
        clean = clean.replace(",", ".")
    if not clean:
        raise UnitError("Type a number", f"For example 1{'' if unit == '1' else ' ' + display_unit(unit)}")
    try:
        value = float(clean)
    except ValueError:
        value = to_unit(clean, unit)
    if not math.isfinite(value):
        raise UnitError(f"'{text.strip()}' is not a finite number", "Type an ordinary number")
    return value
