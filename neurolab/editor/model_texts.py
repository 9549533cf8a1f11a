"""The texts of a model while somebody writes it: rows of its tables as typed, what is wrong with them and where."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from neurolab.catalog.spec import Param, Quantity, State
from neurolab.core.errors import NeurolabError, UnitError
from neurolab.core.units import to_unit

if TYPE_CHECKING:
    from collections.abc import Sequence

Part = Literal["title", "equations", "spike", "params", "states", "inputs", "outputs", "clip", "model"]
_LINE = re.compile(r"line (\d+): (.*)", re.DOTALL)
_SPIKE = ("spike_when", "on_spike", "hold")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that makes no sense: in which part, in which line or row of it (from 1; 0 for the whole), why, and what to do."""

    part: Part
    line: int
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ParamText:
    """One row of the table of parameters, as typed; `origin` is the parameter that it came from."""

    name: str
    value: str
    unit: str = "1"
    low: str = ""
    high: str = ""
    origin: Param | None = None


@dataclass(frozen=True, slots=True)
class StateText:
    """One row of the table of states, as typed."""

    name: str
    unit: str = "1"
    initial: str = "0"
    origin: State | None = None


@dataclass(frozen=True, slots=True)
class QuantityText:
    """One row of the tables of inputs and outputs, as typed."""

    name: str
    unit: str = "1"
    origin: Quantity | None = None


@dataclass(frozen=True, slots=True)
class ClipText:
    """One row of the table of limits, as typed: the state and the expression above which it is held."""

    name: str
    bound: str = ""


def number_text(value: float) -> str:
    """Return a bound as text; nothing for none."""
    return "" if value in (float("inf"), float("-inf")) else f"{value:.10g}"


class RowError(Exception):
    """A row that cannot be read."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def problem_of(error: NeurolabError, type_id: str, tables: Sequence[tuple[Part, Sequence[ParamText | StateText | QuantityText]]]) -> Problem:
    """Return where in a draft of a type an error belongs; `tables` are its rows, by part."""
    text = error.message.removeprefix(type_id).lstrip(",: ")
    if match := _LINE.fullmatch(text):
        return Problem("equations", int(match[1]), match[2], error.hint)
    if text.startswith(_SPIKE):
        return Problem("spike", 0, text, error.hint)
    for part, rows in tables:
        for i, row in enumerate(rows, 1):
            name = f"'{row.name}'"
            if text.startswith((name, f"initial value of {row.name}:")) or any(
                f"{what} {name}" in text for what in ("parameter", "output", "unit of")
            ):
                return Problem(part, i, text, error.hint)
    return Problem("clip" if text.startswith("clip") else "model", 0, text, error.hint)


def unit_of(text: str) -> str:
    """Return a unit as the catalogue writes it."""
    return text.strip().replace("µ", "u").replace("μ", "u").replace("²", "2").replace("Ω", "Ohm") or "1"


def quantity_of(row: QuantityText) -> Quantity:
    """Return a row of the table of inputs or outputs as it is declared."""
    return replace(row.origin or Quantity(row.name), name=row.name.strip(), unit=unit_of(row.unit))


def param_of(row: ParamText, number: int) -> Param:
    """Return a row of the table as a parameter; a number that was changed no longer has the source of the old one."""
    name, unit, origin = row.name.strip(), unit_of(row.unit), row.origin or Param(row.name, 0.0, evidence="D")
    if origin.choices:
        return replace(origin, default=row.value)
    values: dict[str, float] = {}
    for field, text, absent in (("value", row.value, None), ("lowest value", row.low, float("-inf")), ("highest value", row.high, float("inf"))):
        if not text.strip() and absent is not None:
            values[field] = absent
            continue
        try:
            values[field] = to_unit(text.strip() if any(c.isalpha() for c in text.replace("e", "")) else float(text), unit)
        except (ValueError, UnitError) as error:
            hint = error.hint if isinstance(error, UnitError) else "Write a number such as 1.5"
            raise RowError(Problem("params", number, f"{name}: '{text[:40]}' is no {field} in {unit}", hint)) from None
    value, low, high = values["value"], values["lowest value"], values["highest value"]
    usual = origin.usual if origin.usual and low <= origin.usual[0] and origin.usual[1] <= high and unit == origin.unit else None
    kept = origin.default == value and origin.unit == unit
    log = origin.log and low > 0
    return replace(
        origin, name=name, default=value, unit=unit, low=low, high=high, usual=usual, log=log,
        cite=origin.cite if kept else "", evidence=origin.evidence if kept else "D",
    )  # fmt: skip
