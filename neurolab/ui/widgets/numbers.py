"""Numbers as text and text as numbers, in the unit that a parameter declares."""

from __future__ import annotations

import math
import re

from neurolab.core.errors import UnitError
from neurolab.core.units import display_unit, format_quantity, to_unit
from neurolab.editor.language import say

_LARGE, _SMALL = 1e4, 1e-2
_EXACT = 2.0**53
_TIMES = (("h", 3_600_000.0), ("min", 60_000.0), ("s", 1000.0))
_BARE = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?", re.IGNORECASE)


def number_text(value: float) -> str:
    """Return a number with at most five significant digits, a true minus sign and no needless exponent; a whole number with all its digits."""
    if value == 0:
        return "0"
    if not math.isfinite(value):
        return "∞" if value > 0 else "−∞" if value < 0 else say("not a number")
    text = f"{value:.5g}"
    if float(text) != value and value == round(value) and abs(value) <= _EXACT:
        text = f"{value:.0f}"
    if "e" in text and 1e-4 <= abs(value) < 1e7:
        text = f"{value:.0f}" if abs(value) >= 1 else f"{value:.8f}".rstrip("0")
    if "e" in text:
        mantissa, _, exponent = text.partition("e")
        text = f"{mantissa}e{int(exponent)}"
    return text.replace("-", "−")


def quantity_text(value: float, unit: str) -> str:
    """Return ``"20 mV"``. Very large and very small values get a better prefix, ``"20 mM"`` for 20,000 µM; a pure number has no unit."""
    shown = "" if unit in ("", "1") else display_unit(unit)
    if not shown:
        return number_text(value)
    if shown.startswith("1/"):
        return f"{number_text(value)} {shown[1:]}"
    if value and math.isfinite(value) and not _SMALL <= abs(value) < _LARGE:
        return format_quantity(value, unit, 5).replace("-", "−")
    return f"{number_text(value)} {shown}"


def shown_unit(text: str) -> str:
    """Return the unit at the end of a quantity as it is shown; empty for a bare number."""
    return text.rpartition(" ")[2] if " " in text else ""


def long_time(ms: float) -> str:
    """Return a duration for a person: ``20 s``, ``5 min``, ``1 h``."""
    return next((f"{ms / size:.3g} {name}" for name, size in _TIMES if ms >= size), f"{ms:.3g} ms")


def parse_quantity(text: str, unit: str, shown: str = "") -> float:
    """Return what a person typed, in `unit`.

    A decimal comma is understood. A bare number is taken to be in `shown`, the unit that the field shows, or in `unit` when that is empty.

    Raises
    ------
    UnitError
        When the text is no number or its unit does not fit.
    """
    clean = text.strip().replace("−", "-").replace("\N{NO-BREAK SPACE}", " ")
    if clean.count(",") == 1 and "." not in clean:
        clean = clean.replace(",", ".")
    if not clean:
        raise UnitError(say("Type a number"), say("For example {value}").format(value=quantity_text(1.0, unit)))
    if _BARE.fullmatch(clean) and shown:
        clean = f"{clean} {shown}"
    value = to_unit(re.sub(r"(?<=\d)\s*/", " 1/", clean), unit)
    if not math.isfinite(value):
        raise UnitError(say("'{text}' is not a finite number").format(text=text.strip()), say("Type an ordinary number"))
    return value
