"""Going ahead: blocks of cells that take several steps at once, while their numbers are in the processor's cache, as compiled code.

Who may, and why the bits stay those of single steps, is told in `schedule`. A turn of k steps has two parts. `gather` sorts what kept spikes will
bring in the turn by tile, `go_ahead` advances tile by tile and lists who fires at which step. Then the driver carries out the rest of the program
step by step and sends those spikes on their way, in the order in which single steps would have found them.
"""

from __future__ import annotations

from neurolab.engine.arrivals import anything, fetch, first_of, lanes_of, move, number_of
from neurolab.engine.compiled import Floats, Ints, Shorts, address, bits_of_floats, call_kernel, compiled, copy_eight, prefetch, spread_eight
from neurolab.engine.tables import (
    B_DELAY,
    B_TARGET,
    BLOCK,
    C_SAMPLES,
    G_FIRST,
    G_OBSERVE,
    G_OFFSET,
    G_ROWS,
    G_SPIKE,
    G_STEP,
    I_BIN,
    I_KEPT,
    I_KEPT_END,
    I_TARGET,
    I_TILES,
    R_CAPACITY,
    R_EVERY,
    R_MIRROR,
    S_FLAGS,
    S_MASK,
    S_N,
    S_OFFSET,
    S_ROW,
    T_BLOCKS,
    T_GROUP,
    T_INPUTS,
    T_INPUTS_END,
    T_LIST,
    T_N,
    T_OFFSET,
    T_PLACE,
    T_TAPS,
    T_TAPS_END,
    W_DELAY,
    AheadTables,
    NetworkTables,
    RecorderTables,
)

_SEVERAL, _PER_LINE = 8, 16
"""Synapses that are copied at once, whether they belong to a tile or are overwritten by the next; cuts in a line of the cache."""


@compiled
def _sort_bundle(b: int, i: int, turn: int, network: NetworkTables, ahead: AheadTables) -> bool:
    """Put the synapses of a bundle, which are sorted by tile, with the tiles they go to; return whether there was room."""
    first_bin, room, ends, weight = ahead.inputs[i, I_BIN], ahead.room, ahead.marks[turn], network.shared_weight[b]
    cut, shared = b * ahead.stride, weight == weight
    k = ahead.cuts[cut]
    for place in range(first_bin, first_bin + ahead.inputs[i, I_TILES]):
        cut += 1
        end, at = ahead.cuts[cut], place * room + ends[place]
        if ends[place] + end - k + _SEVERAL > room:
            return False
        ends[place] += end - k
        while k < end:
            copy_eight(ahead.event_to, at, network.synapse_to, k)
            if shared:
                spread_eight(ahead.event_weight, at, weight)
            else:
                for one in range(min(_SEVERAL, end - k)):
                    ahead.event_weight[at + one] = network.synapse_weight[k + one]
            k += _SEVERAL
            at += _SEVERAL
        k = end
    return True


@compiled
def _sort_arrivals(row: int, i: int, step: int, turn: int, arena: Floats, network: NetworkTables, ahead: AheadTables) -> bool:
    """Do so for all kept spikes that arrive at an input at one step after one delay."""
    target, delay = ahead.inputs[i, I_TARGET], network.kept[row, W_DELAY]
    n, spikes = number_of(row, step, arena, network.kept), first_of(row, step, network.kept)
    for s in range(n):
        fetch(s, n, spikes, arena, network)
        if s + 4 < n:
            b = network.element_bundles[int(arena[spikes + s + 4])]
            prefetch(network.shared_weight, b)
            for line in range(0, ahead.stride, _PER_LINE):
                prefetch(ahead.cuts, b * ahead.stride + line)
        element = int(arena[spikes + s])
        for b in range(network.element_bundles[element], network.element_bundles[element + 1]):
            arrives = network.bundles[b, B_TARGET] == target and network.bundles[b, B_DELAY] == -1 - delay
            if arrives and not _sort_bundle(b, i, turn, network, ahead):
                return False
    return True


@compiled
def gather(step: int, k: int, arena: Floats, network: NetworkTables, ahead: AheadTables) -> int:
    """Sort what kept spikes bring in the next k steps by tile; return for how many steps there was room."""
    marks = ahead.marks
    for b in range(marks.shape[1]):
        marks[0, b] = 0
    for turn in range(1, k + 1):
        for b in range(marks.shape[1]):
            marks[turn, b] = marks[turn - 1, b]
        for i in range(ahead.inputs.shape[0]):
            for row in range(ahead.inputs[i, I_KEPT], ahead.inputs[i, I_KEPT_END]):
                if not _sort_arrivals(row, i, step + turn - 1, turn, arena, network, ahead):
                    return turn - 1
    return k


@compiled
def _arrive(tile: int, j: int, step: int, arena: Floats, network: NetworkTables, ahead: AheadTables) -> None:
    """Add what arrives at the cells of a tile at one step."""
    place, n = ahead.tiles[tile, T_PLACE], ahead.tiles[tile, T_N]
    n_rows, first_block = network.groups[ahead.tiles[tile, T_GROUP], G_ROWS], place * ahead.tiles[tile, T_BLOCKS]
    for i in range(ahead.tiles[tile, T_INPUTS], ahead.tiles[tile, T_INPUTS_END]):
        target = ahead.inputs[i, I_TARGET]
        row = network.targets[target, S_ROW]
        if network.targets[target, S_MASK] == 0:
            b = ahead.inputs[i, I_BIN] + place
            for e in range(b * ahead.room + ahead.marks[j, b], b * ahead.room + ahead.marks[j + 1, b]):
                arena[row + ahead.event_to[e]] += ahead.event_weight[e]
        else:
            slot = step & network.targets[target, S_MASK]
            if arena[network.targets[target, S_FLAGS] + slot] != 0.0:
                waiting = network.targets[target, S_OFFSET] + slot * network.targets[target, S_N]
                for block in range((n + BLOCK - 1) // BLOCK):
                    to = row + (first_block + block) * n_rows * BLOCK
                    move(arena, to, waiting + (first_block + block) * BLOCK, lanes_of(n, block))


@compiled
def list_spikes(g: int, first: int, n: int, into: int, arena: Floats, network: NetworkTables, fired: Shorts) -> int:
    """List who of the n elements of a group from `first` on (a multiple of 64) has fired; return how many."""
    bits, n_rows, count = bits_of_floats(arena), network.groups[g, G_ROWS], 0
    begin = network.groups[g, G_OFFSET] + (first * n_rows) + network.groups[g, G_SPIKE] * BLOCK
    for block in range((n + BLOCK - 1) // BLOCK):
        place, lanes = begin + block * n_rows * BLOCK, lanes_of(n, block)
        if anything(bits, place, lanes):
            for lane in range(lanes):
                if bits[place + lane] != 0:
                    fired[into + count] = network.groups[g, G_FIRST] + first + block * BLOCK + lane
                    count += 1
    return count


@compiled
def write_tap(c: int, sample: int, arena: Floats, recorder: RecorderTables) -> None:
    """Write one value of a trace."""
    place, value = sample % recorder.form[R_CAPACITY], arena[recorder.slots[c]] * recorder.scale[c]
    recorder.data[c, place] = value
    recorder.data[c, place + recorder.form[R_MIRROR]] = value


@compiled
def go_ahead(
    step: int,
    k: int,
    dt: float,
    seed: int,
    arena: Floats,
    counters: Ints,
    network: NetworkTables,
    recorder: RecorderTables,
    ahead: AheadTables,
) -> None:
    """Advance every tile by k steps."""
    memory, groups, every = address(arena), network.groups, recorder.form[R_EVERY]
    for tile in range(ahead.tiles.shape[0]):
        g, offset, n = ahead.tiles[tile, T_GROUP], ahead.tiles[tile, T_OFFSET], ahead.tiles[tile, T_N]
        first_tap, end_tap = ahead.tiles[tile, T_TAPS], ahead.tiles[tile, T_TAPS_END]
        for j in range(k):
            now = step + j
            _arrive(tile, j, now, arena, network, ahead)
            call_kernel(groups[g, G_STEP], memory, offset, n, now * dt, dt, now, seed)
            if groups[g, G_SPIKE] >= 0:
                place = j * ahead.elements + ahead.tiles[tile, T_LIST]
                first = ahead.tiles[tile, T_PLACE] * ahead.tiles[tile, T_BLOCKS] * BLOCK
                ahead.fired_count[j, tile] = list_spikes(g, first, n, place, arena, network, ahead.fired)
            if end_tap > first_tap and every > 0 and (now + 1) % every == 0:
                if groups[g, G_OBSERVE] != 0:
                    call_kernel(groups[g, G_OBSERVE], memory, offset, n, now * dt, dt, now, seed)
                for tap in range(first_tap, end_tap):
                    write_tap(ahead.taps[tap], counters[C_SAMPLES] + (now + 1) // every - step // every - 1, arena, recorder)
    for i in range(ahead.inputs.shape[0]):
        target = ahead.inputs[i, I_TARGET]
        if network.targets[target, S_MASK] != 0:
            for j in range(k):
                arena[network.targets[target, S_FLAGS] + ((step + j) & network.targets[target, S_MASK])] = 0.0
