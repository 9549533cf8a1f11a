"""Tables of recordings: CSV files of ours, or of an oscilloscope, as curves to compare with. Only numbers are read; nothing in a file is run."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from neurolab.core.errors import FileError, NeurolabError
from neurolab.core.units import coherent

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

MOST_BYTES = 256_000_000
_HEADING = re.compile(r"^(?P<name>.*?)\s*(?:[(\[](?P<unit>[^()\[\]]*)[)\]])?$")
_TIMES = ("time", "t", "zeit")


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One column: its name without the unit, the unit as written ("" where there is none), and its numbers, NaN where a cell is empty."""

    name: str
    unit: str
    values: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A recording: times in ms, the other columns, and what the comment lines say."""

    times: NDArray[np.float64]
    columns: tuple[Column, ...]
    about: dict[str, str]


def read_table(path: Path) -> Table:
    """Read a table of numbers whose first column, or the one that is called time, is the time.

    Raises
    ------
    FileError
        When the file cannot be read, is too large, or holds no table of numbers with a time.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise FileError(f"{path.name} is too large", f"Cut it to {MOST_BYTES // 1_000_000} MB")
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise FileError(f"{path.name} could not be read: {error.strerror or error}", "Check that the file is there and may be read") from error
    about, rows = _rows(text)
    if not rows:
        raise FileError(f"{path.name} is empty", "Choose a table of numbers with a column of times")
    titles = [] if _numbers(rows[0]) is not None else [cell.strip() for cell in rows.pop(0)]
    width = len(titles) or len(rows[0]) if rows else 0
    numbers = [row for cells in rows if len(cells) == width and (row := _numbers(cells)) is not None]
    if len(numbers) < 2 or width < 2:
        raise FileError(f"{path.name} holds no table of numbers", "It needs a line of headings, and at least two lines of numbers: times and values")
    data = np.array(numbers, np.float64).T
    columns = [_column(titles[i] if titles else ("time" if not i else f"column {i + 1}"), data[i]) for i in range(width)]
    place = next((i for i, c in enumerate(columns) if c.name.lower() in _TIMES), 0)
    times = _in_ms(columns.pop(place), path.name)
    order = np.argsort(times, kind="stable")
    order = order[np.isfinite(times[order])]
    return Table(times[order], tuple(Column(c.name, c.unit, c.values[order]) for c in columns), about)


def _rows(text: str) -> tuple[dict[str, str], list[list[str]]]:
    lines = text.splitlines()
    comments = [line[1:].strip().partition(":") for line in lines if line.startswith("#")]
    about = {key.strip(): value.strip() for key, colon, value in comments if colon}
    body = [line for line in lines if line.strip() and not line.startswith("#")]
    if not body:
        return about, []
    mark = max((",", ";", "\t"), key=body[0].count)
    return about, list(csv.reader(body, delimiter=mark))


def _numbers(cells: list[str]) -> list[float] | None:
    try:
        return [float(cell) if cell.strip() else np.nan for cell in cells]
    except ValueError:
        return None


def _column(title: str, values: NDArray[np.float64]) -> Column:
    found = _HEADING.match(title.lstrip("'"))
    name, unit = (found["name"], found["unit"] or "") if found else (title, "")
    return Column(name.strip(), unit.strip(), values)


def _in_ms(column: Column, name: str) -> NDArray[np.float64]:
    try:
        return column.values * coherent(1.0, column.unit or "ms")
    except NeurolabError as error:
        raise FileError(f"the times of {name} are in '{column.unit}'", "Write the unit of the times as ms, s or us") from error
