"""Taps: what meters and the canvas read of a plan. Light: imports numpy only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.spec import Quantity
from neurolab.core.units import from_coherent
from neurolab.engine.recorder import INTERVAL, MOST_STEPS, Channel, Recorder, SpikeLog
from neurolab.engine.tables import empty_ints

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from neurolab.engine.arena import Arena
    from neurolab.engine.forest import Segments
    from neurolab.engine.group import Group
    from neurolab.engine.plastic_wires import Pathways
    from neurolab.engine.releases import Releases


def variables_of(group: Group) -> dict[str, Quantity]:
    """Return what can be recorded of the elements of a group, by name."""
    items = (*group.composite.states, *group.composite.outputs)
    return {q.name: Quantity(q.name, q.unit, q.help) for q in items if q.name in group.rows}


LIT = 0.9
"""A population lights up when a tenth of its cells has fired since."""


class Levels:
    """The main output and the last spike of every node, gathered at once; of a population the mean output, and a spike of a tenth of its cells.

    Parameters
    ----------
    groups : sequence of Group
        In the order in which nodes are listed.
    """

    def __init__(self, groups: Sequence[Group]) -> None:
        slots, elements = [empty_ints()], [empty_ints()]
        self._many: list[tuple[int, NDArray[np.int64], slice | None]] = []
        count = 0
        for group in groups:
            row = group.rows.get(group.composite.output, int(group.kernel.layout.spike))
            records = group.records()
            lanes = np.array([first for _, first, _ in records], dtype=np.int64)
            slots.append(group.block.slots(row, lanes))
            elements.append(group.first + lanes if group.spikes else np.full(len(lanes), -1))
            for place, (_, first, size) in enumerate(records, count):
                if size > 1:
                    own = group.first + first
                    cells = group.block.slots(row, np.arange(first, first + size))
                    self._many.append((place, cells, slice(own, own + size) if group.spikes else None))
            count += len(records)
        self._slots, self._elements = np.concatenate(slots), np.concatenate(elements)
        self._spiking = self._elements >= 0

    def read(self, arena: Arena) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return main outputs (coherent) and times of the last spike (ms, -inf when none), one a node."""
        last = np.full(len(self._elements), -np.inf)
        last[self._spiking] = arena.last_spike[self._elements[self._spiking]]
        values = arena.data[self._slots]
        for place, cells, elements in self._many:
            values[place] = arena.data[cells].mean()
            if elements is not None:
                times = arena.last_spike[elements]
                kth = min(int(LIT * len(times)), len(times) - 1)
                last[place] = np.partition(times, kth)[kth]
        return values, last


def make_recorder(place: Segments, releases: Releases, pathways: Pathways, channels: tuple[Channel, ...], dt: float, samples: int | None) -> Recorder:
    """Return a recorder of some channels: every step for a run of known length, else a ring sampled every `INTERVAL`, finer for fine steps."""
    slots, scale, observed, terminals = [], [], set(), set()
    for record_id, name in channels:
        if name in releases.variables(record_id):
            slots.append(releases.slot(record_id, name))
            scale.append(1.0)
            terminals.add(releases.numbers[record_id][0])
            continue
        if name in pathways.variables(record_id):
            slots.append(pathways.slot(record_id, name))
            scale.append(1.0)
            observed.add(pathways.by_wire[record_id].number)
            continue
        group, lane, own = place.find(record_id, name) or (*place[record_id], name)
        slots.append(group.block.slot(group.row(own), lane))
        scale.append(from_coherent(1.0, variables_of(group)[own].unit))
        if own in group.kernel.layout.outputs and group.kernel.observe_address:
            observed.add(group.number)
    every = 1 if samples is not None else min(max(1, round(INTERVAL / dt)), MOST_STEPS)
    recorder = Recorder(channels, np.array(slots, dtype=np.int64), np.array(scale, dtype=np.float64), every, dt, SpikeLog((), 1), samples)
    recorder.tables.observed = np.array(sorted(observed), dtype=np.int64)
    recorder.tables.terminals = np.array(sorted(terminals), dtype=np.int64)
    return recorder


def send_spikes_to(log: SpikeLog, recorder: Recorder, groups: Sequence[Group]) -> None:
    """Let the spikes of some groups go into a log, under numbers that stay those of their records."""
    recorder.spikes = log
    recorder.tables.log_ids, recorder.tables.log_times = log.numbers, log.times
    recorder.tables.log_number = log.extend(tuple(record_id for g in groups if g.spikes for record_id in g.ids))
