"""The schedule: which groups go ahead several steps at once, in tiles that fit into the processor's cache. Light: imports numpy only.

Stepped one by one, a hundred thousand cells stream through the cache at every step. But a cell that only spikes can reach, each after a delay of d
steps at least, depends for the next d + 1 steps on nothing but spikes that have been fired. So such groups take a turn of that many steps tile by
tile (`ahead`), and the rest of the program follows step by step, with what was fired in the turn. The bits are those of single steps: each element
gets the same numbers in the same order, and spikes are found in the order of elements within each step.

A group goes ahead when no link reads or sets anything of it, no tree or nerve holds it, no synapse that learns joins it, all its spikes come late,
and it is large enough for this to matter. Turns end at the ticks of chemistry. Somebody who asks to stop at a spike gets single steps. See
``resources/docs/decisions/0013-steps-ahead.md``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.engine.builder import CELL
from neurolab.engine.tables import (
    B_DELAY,
    B_END,
    B_FIRST,
    B_TARGET,
    BLOCK,
    I_TILES,
    KEPT,
    RINGS,
    S_MASK,
    STEP,
    T_BLOCKS,
    T_OFFSET,
    T_TAPS,
    T_TAPS_END,
    W_TARGET,
    AheadTables,
    empty_floats,
    empty_ints,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from neurolab.engine.group import Group
    from neurolab.engine.plastic_wires import Pathways
    from neurolab.engine.tables import NetworkTables

TILE = 384 * 1024
"""Bytes that the steps of one tile touch: they stay in a core's own cache, with room for arrivals."""
LARGE = 512 * 1024
"""Bytes from which on a group is too large for that cache."""
LEAST, MOST = 4, 16
"""Steps at once from which on it is worth while, and that are enough."""
ROOM = 1 << 14
"""Arrivals at one input of one tile in one turn; where more come, the turn ends early."""
TILES = 64
"""Tiles of one group, at most: each spike of a kept input looks into all of them."""
_ROW = BLOCK * 8
"""Bytes of a row of a block."""
_BUNDLES = 4096
"""Bundles that are cut at once."""
LOG_STEPS = 20
"""Steps in which all may fire that the log of spikes has room for, so that turns are not cut short for its sake."""


class Schedule:
    """Who goes ahead in a plan.

    Parameters
    ----------
    groups : sequence of Group
        In their order, with the steps that they use.
    network : NetworkTables
        Its program is marked.
    inputs : mapping
        Row of `network.targets` by (group number, input).
    pathways : Pathways
        Synapses that learn.
    taps : array
        Places in the arena that are recorded.
    """

    def __init__(
        self, groups: Sequence[Group], network: NetworkTables, inputs: Mapping[tuple[int, str], int], pathways: Pathways, taps: NDArray[np.int64]
    ) -> None:
        self._network = network
        self._targets: dict[int, list[int]] = {g.number: [] for g in groups}
        for (number, _), target in inputs.items():
            self._targets[number].append(target)
        bound = _joined(groups, network) | _learning(pathways)
        free = (g for g in groups if g.number not in bound and g.phase <= CELL and not g.composite.in_space)
        self._ahead = [g for g in free if g.block.n_blocks * _ROW * g.touched_rows() > LARGE and self._reach_of(g) >= LEAST]
        self.tables = AheadTables(tiles_of=np.full((len(network.groups), 2), -1, dtype=np.int64))
        self.tables.fired = np.zeros(max((g.n for g in groups), default=0), dtype=np.int32)
        if self._ahead:
            self._lay(taps)
        self.follow_delays()

    def _reach_of(self, group: Group) -> int:
        """Return for how many steps the spikes that have been fired are all that can reach a group."""
        found = self._network.bundles[np.isin(self._network.bundles[:, B_TARGET], self._targets[group.number])]
        delays = found[:, B_DELAY]
        return 1 + int(np.where(delays < 0, -1 - delays, delays).min(initial=MOST - 1))

    def follow_delays(self) -> None:
        """Take account of delays that have changed."""
        self.tables.reach = min((self._reach_of(g) for g in self._ahead), default=1)

    @property
    def log_room(self) -> int:
        """Spikes that the log should have room for."""
        return LOG_STEPS * self.tables.elements

    def _lay(self, taps: NDArray[np.int64]) -> None:
        """Cut the groups into tiles."""
        tables, network = self.tables, self._network
        tiles: list[tuple[int, ...]] = []
        inputs: list[tuple[int, ...]] = []
        bins = 0
        for g in self._ahead:
            blocks = max(1, TILE // (_ROW * g.touched_rows()), -(-g.block.n_blocks // TILES))
            count = -(-g.block.n_blocks // blocks)
            first_input = len(inputs)
            for target in self._targets[g.number]:
                kept = np.flatnonzero(network.kept[:, W_TARGET] == target)
                late = (int(kept[0]), int(kept[-1]) + 1) if len(kept) else (0, 0)
                inputs.append((target, *late, bins, count))
                bins += count if network.targets[target, S_MASK] == 0 else 0
            tables.tiles_of[g.number] = len(tiles), len(tiles) + count
            for k in range(count):
                first = k * blocks * BLOCK
                n = min(blocks * BLOCK, g.n - first)
                place = len(tables.fired) + tables.elements  # after the list of a group that does not go ahead
                tiles.append((g.number, g.block.slot(0, first), n, k, blocks, place, first_input, len(inputs), 0, 0))
                tables.elements += n
        tables.tiles, tables.inputs = np.array(tiles, dtype=np.int64), np.array(inputs, dtype=np.int64).reshape(-1, 5)
        tables.room = ROOM
        tables.fired = np.zeros(len(tables.fired) + MOST * tables.elements, dtype=np.int32)
        tables.fired_count = empty_ints(MOST, len(tiles))
        tables.marks = empty_ints(MOST + 1, bins)
        tables.event_to, tables.event_weight = np.zeros(bins * ROOM, dtype=np.int32), empty_floats(bins * ROOM)
        self._cut()
        self._mark()
        self._share_taps(taps)

    def _share_taps(self, taps: NDArray[np.int64]) -> None:
        """Find out which tile holds what is recorded."""
        tables = self.tables
        begins = np.array([g.block.offset for g in self._ahead])
        sizes = np.array([g.block.size for g in self._ahead])
        starts = tables.tiles[:, T_OFFSET]
        tile_of = np.full(len(taps), -1)
        for begin, size in zip(begins, sizes, strict=True):
            inside = (taps >= begin) & (taps < begin + size)
            tile_of[inside] = np.searchsorted(starts, taps[inside], side="right") - 1
        tables.taps = np.argsort(tile_of, kind="stable")[np.count_nonzero(tile_of < 0) :]
        tables.other_taps = np.flatnonzero(tile_of < 0)
        tables.tiles[:, T_TAPS] = np.searchsorted(tile_of[tables.taps], np.arange(len(starts)), side="left")
        tables.tiles[:, T_TAPS_END] = np.searchsorted(tile_of[tables.taps], np.arange(len(starts)), side="right")

    def _cut(self) -> None:
        """Find where the synapses of each bundle, sorted by blocks of their targets, go over to the next tile."""
        tables, network = self.tables, self._network
        tables.stride = 1 + int(tables.inputs[:, I_TILES].max(initial=1))
        cuts = np.repeat(network.bundles[:, B_END].astype(np.int32)[:, None], tables.stride, axis=1)
        cuts[:, 0] = network.bundles[:, B_FIRST]
        for target, first_kept, end_kept, _, count in tables.inputs.tolist():
            if end_kept > first_kept:
                group = next(g for g in self._ahead if target in self._targets[g.number])
                span = int(tables.tiles[tables.tiles_of[group.number, 0], T_BLOCKS]) * group.block.n_rows * BLOCK
                bundles = np.flatnonzero(network.bundles[:, B_TARGET] == target)
                for part in np.array_split(bundles, len(bundles) // _BUNDLES + 1):
                    cuts[part, 1 : count + 1] = self._ends_in(part, span, count)
        tables.cuts = cuts.reshape(-1)

    def _ends_in(self, bundles: NDArray[np.int64], span: int, count: int) -> NDArray[np.int64]:
        """Return the ends of the synapses of some bundles in each of their target's tiles, which are `span` numbers long."""
        firsts, ends = self._network.bundles[bundles, B_FIRST], self._network.bundles[bundles, B_END]
        lengths = ends - firsts
        synapses = np.arange(lengths.sum()) + np.repeat(firsts - (np.cumsum(lengths) - lengths), lengths)
        place = np.repeat(np.arange(len(bundles)), lengths) * count + self._network.synapse_to[synapses] // span
        return firsts[:, None] + np.cumsum(np.bincount(place, minlength=len(bundles) * count).reshape(-1, count), axis=1)

    def _mark(self) -> None:
        """Mark the operations of those who go ahead, each a row of its own."""
        numbers = {g.number for g in self._ahead}
        targets = {t for n in numbers for t in self._targets[n]}
        kept = {k for k, target in enumerate(self._network.kept[:, W_TARGET].tolist()) if target in targets}
        theirs = {STEP: numbers, RINGS: targets, KEPT: kept}
        rows: list[tuple[int, int, int, int]] = []
        for operation, first, end, _ in self._network.program.tolist():
            if operation in theirs:
                rows += [(operation, k, k + 1, int(k in theirs[operation])) for k in range(first, end)]
            else:
                rows.append((operation, first, end, 0))
        self._network.program = np.array(rows, dtype=np.int64)


def _joined(groups: Sequence[Group], network: NetworkTables) -> set[int]:
    """Return the groups of which links read or set anything."""
    slots = np.unique(np.concatenate((network.link_to, network.term_source, network.term_reference)))
    return {g.number for g in groups if np.any((slots >= g.block.offset) & (slots < g.block.offset + g.block.size))}


def _learning(pathways: Pathways) -> set[int]:
    """Return the groups that synapses which learn join."""
    return {g.number for p in pathways.by_wire.values() for g in (p.source, p.target, *(p.about.fired_by or ())[:1])}
