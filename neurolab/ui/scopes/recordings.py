"""Recordings from files behind the traces: our own tables, or those of an oscilloscope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.core.errors import FileError, NeurolabError
from neurolab.core.units import coherent, dimension, display_unit
from neurolab.exchange.csv_import import read_table
from neurolab.ui.scopes.references import ReferenceTrace

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np

    from neurolab.exchange.csv_import import Column, Table
    from neurolab.ui.scopes.lanes import Lane, Trace


def recordings(path: Path, lane: Lane) -> list[ReferenceTrace]:
    """Read a file and lay its columns behind the traces of a lane: those of the same name, else one after the other.

    Raises
    ------
    FileError
        When the file holds no table, or none of its columns fits the lane.
    """
    table = read_table(path)
    pairs = _same(table, lane) or _in_order(table, lane)
    unit = lane.unit or "plain numbers"
    if not pairs:
        raise FileError(f"no column of {path.name} fits {lane.title}", f"It needs values in {unit}, or headings like its traces")
    return [ReferenceTrace(t.source, t.variable, table.times, values, path.stem) for t, values in pairs]


def _same(table: Table, lane: Lane) -> list[tuple[Trace, np.ndarray]]:
    named = {f"{t.label} {t.variable}": t for t in lane.traces}
    found = ((named.get(c.name), _in_unit(c, lane)) for c in table.columns)
    return [(trace, values) for trace, values in found if trace is not None and values is not None]


def _in_order(table: Table, lane: Lane) -> list[tuple[Trace, np.ndarray]]:
    values = (_in_unit(c, lane) for c in table.columns if not c.name.endswith(" spike"))
    return list(zip(lane.traces, [v for v in values if v is not None], strict=False))


def _in_unit(column: Column, lane: Lane) -> np.ndarray | None:
    """Return the numbers in the unit of the lane; None where they are of another kind. Numbers without a unit are taken as they are."""
    if not column.unit or column.unit == lane.unit or display_unit(column.unit) == lane.unit:
        return column.values
    try:
        factor = coherent(1.0, _plain(column.unit)) / coherent(1.0, _plain(lane.unit or "1"))
        return column.values * factor if _kind(column.unit) == _kind(lane.unit or "1") else None
    except NeurolabError:
        return None


def _plain(unit: str) -> str:
    return unit.replace("µ", "u").replace("²", "2").replace("Ω", "Ohm").replace("°C", "degC")


def _kind(unit: str) -> object:
    return dimension(_plain(unit))
