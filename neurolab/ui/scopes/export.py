"""What the scopes show, as a table: enough to draw the plots again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.circuit.records import Node, Wire
from neurolab.core.errors import FileError
from neurolab.core.units import display_unit
from neurolab.exchange.csv_export import TIME, write_table

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from neurolab.circuit.circuit import Circuit
    from neurolab.ui.scopes.panel import ScopePanel

_MOST_RECORDS = 400


def table_of(panel: ScopePanel) -> list[tuple[str, NDArray[np.float64]]]:
    """Return headings and columns: time (ms), every trace that is not hidden, and a 0/1 column of spikes for each of their nodes.

    Raises
    ------
    FileError
        When there is nothing to save yet.
    """
    clock, feed = panel.timebase, panel.feed
    stretch = feed.between(clock.left, clock.right)
    if not stretch.data.shape[1]:
        raise FileError("There are no samples to save yet", "Run the circuit first")
    times = stretch.start + np.arange(stretch.data.shape[1]) * stretch.interval
    inside = (times >= clock.left - 1e-9) & (times <= clock.right + 1e-9)
    columns: dict[str, NDArray[np.float64]] = {TIME: np.round(times[inside], 9)}
    nodes: dict[str, str] = {}
    for view in panel.lanes.values():
        for trace in view.shown:
            nodes.setdefault(trace.source, trace.label)
            row = feed.row_of(trace)
            if row >= 0:
                unit = f" ({view.lane.unit})" if view.lane.unit else ""
                columns[f"{trace.label} {trace.variable}{unit}"] = stretch.data[row, inside].astype(float)
    spike_times, who = feed.spikes.between(clock.left, clock.right)
    for source, label in nodes.items():
        own = spike_times[np.isin(who, feed.spikes.cells(source))]
        if not len(own):
            continue
        marks = np.zeros(int(inside.sum()))
        place = np.round((own - columns[TIME][0]) / stretch.interval).astype(np.int64)
        np.add.at(marks, place[(place >= 0) & (place < len(marks))], 1.0)
        columns[f"{label} spike"] = marks
    return list(columns.items())


def write_numbers(panel: ScopePanel, path: Path) -> None:
    """Write the table of what is shown, with what is needed to draw it again and to repeat the run."""
    write_table(path, table_of(panel), about(panel))


def about(panel: ScopePanel) -> dict[str, object]:
    """Return what the comment lines say: circuit, step, seed, the stretch of time, which columns share a plot, and all parameters."""
    circuit, clock = panel.session.circuit, panel.timebase
    settings = circuit.settings
    lines: dict[str, object] = {
        "circuit": settings.title or panel.session.title,
        "time step": f"{settings.dt:g} ms",
        "seed": settings.seed,
        "shown": f"{clock.left:.10g} to {clock.right:.10g} ms",
    }
    if panel.feed.between(clock.left, clock.right).interval > panel.feed.interval * 1.5:
        lines["samples"] = "least and greatest value of each bin in turn: the single samples are no longer kept"
    for number, view in enumerate(panel.lanes.values(), 1):
        unit = f" ({view.lane.unit})" if view.lane.unit else ""
        names = "; ".join(f"{t.label} {t.variable}" for t in view.shown)
        lines[f"plot {number}"] = f"{view.lane.title}{unit}, {view.lane.view}: {names}"
    records = [r for r in circuit if isinstance(r, Node | Wire)]
    for record in records[:_MOST_RECORDS]:
        lines[f"{record.kind} {record.id}"] = _told(circuit, record)
    if len(records) > _MOST_RECORDS:
        lines["more"] = f"{len(records) - _MOST_RECORDS} nodes and wires: see the circuit file"
    return lines


def _told(circuit: Circuit, record: Node | Wire) -> str:
    """Return a node or wire in words: name, type, and all parameters with their units."""
    params = getattr(circuit.registry[record.type], "params", ()) if record.type in circuit.registry else ()
    declared = {p.name: (p.default, p.unit) for p in params}
    values = {name: record.params.get(name, default) for name, (default, _) in declared.items()} | dict(record.params)
    texts = (f"{name} = {value} {display_unit(declared[name][1]) if name in declared else ''}".strip() for name, value in values.items())
    name = (record.label or record.id) if isinstance(record, Node) else f"{record.source} → {record.target}"
    return f"{name} ({record.type}): {', '.join(texts)}"
