"""Synapses as tables: sorted by source in bundles, with rings for what is under way and lines for terminals that tire. Light: imports numpy only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from neurolab.core.errors import EngineError
from neurolab.engine.kept import inputs_that_keep, lay_kept
from neurolab.engine.releases import Releases, keys_of
from neurolab.engine.tables import BLOCK, RELEASE_ROWS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from neurolab.engine.group import Group
    from neurolab.engine.tables import NetworkTables

Numbers = dict[str, "NDArray[np.int64]"]
"""The entries of each record."""
Owners = str | tuple[str, ...]
"""The record of each entry, or of all of them; an empty text for none."""
_SPARE = 8
"""Numbers after the last target that may be read."""
_CELLS = 1
"""The phase of cells, after which spikes are found (`builder.CELL`)."""


@dataclass(slots=True)
class Synapses:
    """Synapses between two groups at one input, column by column; `release` as in `PlanBuilder.connect`."""

    source: Group
    pre: NDArray[np.int64]
    target: Group
    post: NDArray[np.int64]
    into: str
    weight: NDArray[np.float64]
    delay: NDArray[np.int64]
    ids: Owners
    movable: NDArray[np.bool_]
    release: NDArray[np.float64] | None

    def keys(self, first: int) -> NDArray[np.int64]:
        """Return a number of its own for each synapse whose delay may change, and 0 for the others."""
        return (
            np.where(self.movable, np.arange(first + 1, first + 1 + len(self.post)), 0) if self.movable.any() else np.zeros(len(self.post), np.int64)
        )


def build_synapses(
    all_synapses: list[Synapses], network: NetworkTables, groups: list[Group], elements: int, end: int
) -> tuple[Numbers, dict[tuple[int, str], int], int]:
    """Lay out rings, bundles and weights; return the synapses of each wire, the number of each input, and the new end of the arena."""
    inputs = {k: i for i, k in enumerate(sorted({(s.target.number, s.into) for s in all_synapses}))}
    longest = dict.fromkeys(inputs, 0)
    for s in all_synapses:
        key = (s.target.number, s.into)
        # Where nodes may move apart, there is room for twice the delay.
        longest[key] = max(longest[key], int((s.delay * (1 + s.movable) + 8 * s.movable).max(initial=0)))
    network.targets = np.zeros((len(inputs), 6), dtype=np.int64)
    kept = inputs_that_keep(all_synapses)
    for (number, into), i in inputs.items():
        block, row = groups[number].block, groups[number].row(into)
        delay = 0 if (number, into) in kept else longest[number, into]
        # A slot is free again before this step's spikes are found, unless the group reads it after them.
        mask = (1 << (delay + (groups[number].phase > _CELLS)).bit_length()) - 1 if delay else 0
        flags = end
        offset = flags + mask + 1
        end = offset + ((mask + 1) * block.n if mask else 0)
        network.targets[i] = (block.slot(row, 0), block.n_rows, block.n, offset, mask, flags)
    if not inputs:
        network.element_bundles = np.zeros(elements + 1, dtype=np.int64)
        return {}, inputs, end
    pre = np.concatenate([s.source.first + s.pre for s in all_synapses])
    target = np.concatenate([np.full(len(s.post), inputs[s.target.number, s.into]) for s in all_synapses])
    delay = np.concatenate([s.delay for s in all_synapses])
    to = np.concatenate([_synapse_to(s, network, inputs).astype(np.int32) for s in all_synapses])
    plastic = np.concatenate([np.full(len(s.post), s.release is not None) for s in all_synapses])
    firsts = np.cumsum([0, *(len(s.post) for s in all_synapses)]).tolist()
    alone = np.concatenate([s.keys(first) for s, first in zip(all_synapses, firsts, strict=False)])
    # Targets of a spike in the order of their blocks, so that neighbours are found together (see `schedule`).
    block = np.concatenate([s.post // BLOCK for s in all_synapses])
    order, starts = sorted_by(pre, target, delay, plastic, alone, within=block)
    heads = order[starts]
    number = (np.cumsum(plastic[order]) - 1)[starts] if plastic.any() else starts
    columns = (target[heads], delay[heads], starts, np.append(starts[1:], len(order)), np.where(plastic[heads], number, -1))
    network.bundles = np.stack(columns, axis=1).astype(np.int64)
    end = lay_kept(network, {inputs[key] for key in kept}, elements, end)
    network.element_bundles = np.searchsorted(pre[heads], np.arange(elements + 1)).astype(np.int64)
    network.synapse_to = np.append(to[order], np.zeros(_SPARE, dtype=np.int32))[: len(order)]
    network.synapse_weight = np.concatenate([s.weight for s in all_synapses])[order]
    network.share_weights()
    if plastic.any():
        releases = [
            np.zeros((len(s.post), 5)) if s.release is None else np.column_stack((s.release, keys_of(s.ids, len(s.post)))) for s in all_synapses
        ]
        network.plastic = np.concatenate(releases).astype(np.float64)[order][plastic[order]]
    return numbers_of([(s.ids, len(s.post)) for s in all_synapses], order), inputs, end


def build_releases(network: NetworkTables, synapses: Numbers, end: int) -> tuple[Releases, int]:
    """Give each terminal a line of its own in the arena."""
    if not len(network.plastic):
        return Releases(), end
    first = -(-end // RELEASE_ROWS) * RELEASE_ROWS
    places = first + RELEASE_ROWS * np.arange(len(network.plastic))
    network.plastic = np.ascontiguousarray(np.column_stack((network.plastic, places.astype(np.float64))))
    number = np.full(len(network.synapse_weight), -1)
    for _, _, begin, stop, terminal in network.bundles[network.bundles[:, 4] >= 0].tolist():
        number[begin:stop] = terminal + np.arange(stop - begin)
    numbers = {i: found.tolist() for i, ks in synapses.items() if len(found := number[ks][number[ks] >= 0])}
    return Releases(network.plastic, numbers), first + RELEASE_ROWS * len(places)


def _synapse_to(s: Synapses, network: NetworkTables, inputs: Mapping[tuple[int, str], int]) -> NDArray[np.int64]:
    if not s.source.spikes:
        raise EngineError(f"{s.source.composite.type_id} never spikes, so it cannot drive synapses")
    if network.targets[inputs[s.target.number, s.into], 4]:
        return s.post
    row = s.target.row(s.into)
    return s.target.block.slots(row, s.post) - s.target.block.slot(row, 0)


def sorted_by(*keys: NDArray[Any], within: NDArray[Any] | None = None) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the order that sorts by the first key, then the second and so on, then by place, and where in it any of them changes.

    Each key is a whole number from 0 on. What is equal in all of them is sorted by `within`, if there is one, before its place.
    """
    n = len(keys[0])
    packed, room = np.zeros(n, dtype=np.int64), 1
    finest = (*keys, np.zeros(1, dtype=np.int64) if within is None else within)
    for key in finest:
        size = int(key.max(initial=0)) + 1
        if size > 1:
            packed *= size
            packed += key
            room *= size
    if room * n >= 1 << 63:
        order = np.lexsort(finest[::-1] if within is not None else keys[::-1])
        return order, np.flatnonzero(np.any([np.diff(key[order].astype(np.int64), prepend=-1) != 0 for key in keys], axis=0))
    # One number for keys and place: many times faster than sorting by several keys.
    packed *= n
    packed += np.arange(n)
    packed.sort()
    rank, order = np.divmod(packed, n)
    return order, np.flatnonzero(np.diff(rank // (int(finest[-1].max(initial=0)) + 1), prepend=-1))


def numbers_of(owners: Sequence[tuple[Owners, int]], order: NDArray[np.int64]) -> Numbers:
    """Return for each id where its entries are after sorting; `owners` has the ids of each block of entries and their number."""
    found: dict[str, list[NDArray[np.int64]]] = {}
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    first = 0
    for ids, n in owners:
        part = place[first : first + n]
        first += n
        if isinstance(ids, str):
            if ids and n:
                found.setdefault(ids, []).append(part)
        elif ids:
            for k, record_id in enumerate(ids):
                if record_id:
                    found.setdefault(record_id, []).append(part[k : k + 1])
    return {i: np.concatenate(parts) if len(parts) > 1 else parts[0] for i, parts in found.items()}
