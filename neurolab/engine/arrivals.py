"""Arrivals: spikes on their way, as compiled code.

A weight waits in a ring of the input it goes to. Where an input has few delays and its sources have many targets, the spike itself is kept instead,
and its weights are added in the step in which they arrive: many times less memory is touched.
"""

from __future__ import annotations

from neurolab.engine.compiled import Floats, IntTable, compiled, prefetch
from neurolab.engine.releasing import release
from neurolab.engine.tables import (
    B_DELAY,
    B_END,
    B_FIRST,
    B_RELEASE,
    B_TARGET,
    BLOCK,
    S_FLAGS,
    S_MASK,
    S_N,
    S_OFFSET,
    S_ROW,
    S_ROWS,
    W_COUNTS,
    W_DELAY,
    W_ELEMENTS,
    W_MASK,
    W_TARGET,
    NetworkTables,
)  # fmt: skip

_LINES, _PER_LINE = 6, 16
"""How many lines of the cache are fetched ahead of the targets of a spike, and the targets in one."""


@compiled
def lanes_of(n: int, block: int) -> int:
    """Return how many elements a block of a group of n has."""
    return min(BLOCK, n - block * BLOCK)


@compiled
def _release_bundle(b: int, base: int, step: int, dt: float, seed: int, arena: Floats, network: NetworkTables) -> None:
    """Put what the terminals of a bundle release where it waits."""
    first, number = network.bundles[b, B_FIRST], network.bundles[b, B_RELEASE]
    for k in range(first, network.bundles[b, B_END]):
        released = release(network.plastic, number + k - first, step, dt, seed, network.synapse_weight[k], arena)
        arena[base + network.synapse_to[k]] += released


@compiled
def _add(b: int, base: int, arena: Floats, network: NetworkTables) -> None:
    """Add the weights of a bundle at once; a weight that all share is read once."""
    first, end, weight, to = network.bundles[b, B_FIRST], network.bundles[b, B_END], network.shared_weight[b], network.synapse_to
    if weight == weight:
        for k in range(first, end):
            arena[base + to[k]] += weight
    else:
        for k in range(first, end):
            arena[base + to[k]] += network.synapse_weight[k]


@compiled
def deliver(element: int, step: int, dt: float, seed: int, arena: Floats, network: NetworkTables) -> None:
    """Put one spike's weights where they wait: a delay of d steps acts on the d-th step after the next one begins."""
    targets, bundles = network.targets, network.bundles
    for b in range(network.element_bundles[element], network.element_bundles[element + 1]):
        if bundles[b, B_DELAY] < 0:
            continue  # the spike is kept
        target = bundles[b, B_TARGET]
        base = targets[target, S_ROW]
        if targets[target, S_MASK] != 0:
            slot = (step + 1 + bundles[b, B_DELAY]) & targets[target, S_MASK]
            base = targets[target, S_OFFSET] + slot * targets[target, S_N]
            arena[targets[target, S_FLAGS] + slot] = 1.0
        if bundles[b, B_RELEASE] >= 0:
            _release_bundle(b, base, step, dt, seed, arena, network)
            continue
        _add(b, base, arena, network)


@compiled
def begin_keeping(step: int, arena: Floats, kept: IntTable) -> None:
    """Empty the list of this step's spikes."""
    arena[kept[0, W_COUNTS] + (step & kept[0, W_MASK])] = 0.0


@compiled
def keep(element: int, step: int, arena: Floats, kept: IntTable) -> None:
    """Write a spike into the list of this step."""
    slot, counts = step & kept[0, W_MASK], kept[0, W_COUNTS]
    count = int(arena[counts + slot])
    arena[counts + kept[0, W_MASK] + 1 + slot * kept[0, W_ELEMENTS] + count] = float(element)
    arena[counts + slot] = float(count + 1)


@compiled
def arrive_kept(row: int, step: int, arena: Floats, network: NetworkTables) -> None:
    """Add the weights of kept spikes that arrive at one input after one delay. What the spikes to come need is fetched meanwhile."""
    kept, element_bundles, bundles = network.kept, network.element_bundles, network.bundles
    target, delay = kept[row, W_TARGET], kept[row, W_DELAY]
    slot, counts = (step - 1 - delay) & kept[row, W_MASK], kept[row, W_COUNTS]
    n, spikes = int(arena[counts + slot]), counts + kept[row, W_MASK] + 1 + slot * kept[row, W_ELEMENTS]
    base = network.targets[target, S_ROW]
    for i in range(n):
        if i + 4 < n:
            prefetch(element_bundles, int(arena[spikes + i + 4]))
        if i + 2 < n:
            ahead = element_bundles[int(arena[spikes + i + 2])]
            for line in range(_LINES):
                prefetch(network.synapse_to, bundles[ahead, B_FIRST] + _PER_LINE * line)
        element = int(arena[spikes + i])
        for b in range(element_bundles[element], element_bundles[element + 1]):
            if bundles[b, B_TARGET] == target and bundles[b, B_DELAY] == -1 - delay:
                _add(b, base, arena, network)


@compiled
def _move(arena: Floats, to: int, source: int, lanes: int) -> None:
    """Move numbers and leave 0 behind."""
    there, here = arena[to : to + lanes], arena[source : source + lanes]
    for i in range(here.shape[0]):
        there[i] = here[i]
        here[i] = 0.0


@compiled
def _move_row(arena: Floats, row: int, n_rows: int, n: int, waiting: int) -> None:
    for block in range((n + BLOCK - 1) // BLOCK):
        _move(arena, row + block * n_rows * BLOCK, waiting + block * BLOCK, lanes_of(n, block))


@compiled
def arrive(targets: IntTable, k: int, step: int, arena: Floats) -> None:
    """Move what waits for this step into the input's row; the kernel clears the row when it has read it."""
    slot = step & targets[k, S_MASK]
    flag = targets[k, S_FLAGS] + slot
    if arena[flag] != 0.0:
        arena[flag] = 0.0
        n = targets[k, S_N]
        _move_row(arena, targets[k, S_ROW], targets[k, S_ROWS], n, targets[k, S_OFFSET] + slot * n)
