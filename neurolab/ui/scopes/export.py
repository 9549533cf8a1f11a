"""What the scopes show, as a table: enough to draw the plots again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.core.errors import FileError
from neurolab.exchange.csv_export import TIME, write_table

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from neurolab.ui.scopes.panel import ScopePanel


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
    """Write the table of what is shown, with what is needed to repeat it."""
    settings = panel.session.circuit.settings
    about = {"circuit": settings.title or panel.session.title, "time step": f"{settings.dt:g} ms", "seed": settings.seed}
    write_table(path, table_of(panel), about)
