"""Traces and spikes as CSV: units in the headings, and in comment lines all that is needed to redraw the plot or to repeat the run.

Lines that start with ``#`` hold ``key: value``; pandas reads the rest with ``read_csv(path, comment="#")``, numpy with ``genfromtxt``.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from neurolab import __version__
from neurolab.catalog.compose import recordable
from neurolab.circuit.members import owner_of
from neurolab.circuit.records import Node
from neurolab.core.units import display_unit
from neurolab.storage.atomic import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from neurolab.circuit.circuit import Circuit
    from neurolab.engine.simulate import Run

TIME = "time (ms)"
_ROWS = 20_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_table(path: str | Path, columns: Sequence[tuple[str, NDArray[Any]]], about: Mapping[str, object] | None = None) -> None:
    """Write columns of equal length.

    Parameters
    ----------
    path : str or Path
        An old file is replaced, whole or not at all.
    columns : sequence of (str, 1-d array)
        Heading with unit, and values; NaN leaves a cell empty.
    about : mapping, optional
        What the comment lines say beside the version.

    Raises
    ------
    FileError
        When the file cannot be written.
    """
    write_atomically(Path(path), _pieces(columns, about or {}))


def write_spikes(path: str | Path, rows: Iterable[tuple[str, str, float]], about: Mapping[str, object] | None = None) -> None:
    """Write spikes, one a line: the node's label, its id and the time in ms.

    Raises
    ------
    FileError
        When the file cannot be written.
    """
    write_atomically(Path(path), _spike_pieces(rows, about or {}))


def write_run(path: str | Path, run: Run, circuit: Circuit, about: Mapping[str, object]) -> list[Path]:
    """Write the traces of a run to `path`, and its spikes beside them to ``name_spikes.csv`` when there were any.

    Returns
    -------
    list of Path
        The files that were written.
    """
    target = Path(path)
    written: list[Path] = []
    if run.channels or not len(run.spike_times):
        columns = [(TIME, run.time), *((heading(circuit, rid, name), run[rid, name]) for rid, name in run.channels)]
        write_table(target, columns, about)
        written.append(target)
    if len(run.spike_times):
        beside = target.with_name(f"{target.stem}_spikes{target.suffix or '.csv'}") if written else target
        who = [(label_of(circuit, rid), rid) for rid in run.ids]
        write_spikes(beside, ((*who[i], t) for i, t in zip(run.spike_ids, run.spike_times, strict=True)), about)
        written.append(beside)
    return written


def heading(circuit: Circuit, record_id: str, name: str) -> str:
    """Return the heading of a trace: ``Cell A v (mV)``."""
    node = circuit.get(owner_of(record_id)[0], Node)
    quantity = recordable(circuit.registry, circuit.registry[node.type], node.mechanisms, node.compartments).get(name)
    unit = f" ({display_unit(quantity.unit)})" if quantity and quantity.unit != "1" else ""
    return f"{label_of(circuit, record_id)} {name}{unit}"


def label_of(circuit: Circuit, record_id: str) -> str:
    """Return a node's label, or its id where it has none."""
    owner, index = owner_of(record_id)
    record = circuit[owner]
    label = record.label if isinstance(record, Node) else ""
    return f"{label}{record_id.removeprefix(owner)}" if label and index is not None else label or record_id


def _pieces(columns: Sequence[tuple[str, NDArray[Any]]], about: Mapping[str, object]) -> Iterator[bytes]:
    yield _head([title for title, _ in columns], about)
    length = min((len(values) for _, values in columns), default=0)
    for first in range(0, length, _ROWS):
        block = [_texts(values[first : min(first + _ROWS, length)]) for _, values in columns]
        yield ("\n".join(map(",".join, zip(*block, strict=True))) + "\n").encode("ascii")


def _texts(values: NDArray[Any]) -> list[str]:
    return ["" if v != v else format(v, ".10g") for v in np.asarray(values, dtype=np.float64).tolist()]


def _spike_pieces(rows: Iterable[tuple[str, str, float]], about: Mapping[str, object]) -> Iterator[bytes]:
    yield _head(["node", "id", TIME], about)
    for label, record_id, time in rows:
        yield _row([label, record_id, format(float(time), ".10g")])


def _head(titles: Sequence[str], about: Mapping[str, object]) -> bytes:
    lines = {"neurolab": __version__, **about}
    # A line break in a title would end the comment and make a row of its rest.
    comments = "".join(f"# {key}: {' '.join(str(value).split())}\n" for key, value in lines.items() if value != "")
    return comments.encode("utf-8", "replace") + _row(titles)


def _row(cells: Sequence[str]) -> bytes:
    """Return one line. A label that a spreadsheet would run as a formula gets an apostrophe in front."""
    safe = [f"'{c}" if c.startswith(_FORMULA) and not _is_number(c) else c for c in (" ".join(c.split()) for c in cells)]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(safe)
    return text.getvalue().encode("utf-8", "replace")


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
