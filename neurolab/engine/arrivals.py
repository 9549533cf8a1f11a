"""Arrivals: spikes on their way, as compiled code.

A weight waits in a ring of the input it goes to. Where an input has few delays and its sources have many targets, the spike itself is kept instead,
and its weights are added in the step in which they arrive: many times less memory is touched.
"""

from __future__ import annotations

from neurolab.engine.compiled import Floats, Ints, IntTable, compiled, prefetch
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

_LINES, _PER_LINE, _BUNDLE = 7, 16, 5
"""How many lines of the cache are fetched ahead of the targets of a spike, the targets in one, and the columns of `bundles`."""


@compiled
def lanes_of(n: int, block: int) -> int:
    """Return how many elements a block of a group of n has."""
    return min(BLOCK, n - block * BLOCK)


@compiled
def anything(bits: Ints, first: int, lanes: int) -> bool:
    """Whether any of some neighbouring numbers is not 0; a slice, so that the loop becomes one of vectors."""
    part = bits[first : first + lanes]
    found = 0
    for i in range(part.shape[0]):
        found |= part[i]
    return found != 0


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
def number_of(row: int, step: int, arena: Floats, kept: IntTable) -> int:
    """Return how many kept spikes arrive at a step along a row of `kept`."""
    return int(arena[kept[row, W_COUNTS] + ((step - 1 - kept[row, W_DELAY]) & kept[row, W_MASK])])


@compiled
def first_of(row: int, step: int, kept: IntTable) -> int:
    """Return where the list of these spikes begins."""
    return kept[row, W_COUNTS] + kept[row, W_MASK] + 1 + ((step - 1 - kept[row, W_DELAY]) & kept[row, W_MASK]) * kept[row, W_ELEMENTS]


@compiled
def fetch_bundle(element: int, network: NetworkTables) -> None:
    """Fetch the first bundle of an element."""
    prefetch(network.bundles, _BUNDLE * network.element_bundles[element])


@compiled
def fetch(i: int, n: int, spikes: int, arena: Floats, network: NetworkTables) -> None:
    """Fetch what the spikes after the i-th of n will need: where their bundles are, then the bundles, then their targets."""
    if i + 9 < n:
        prefetch(network.element_bundles, int(arena[spikes + i + 9]))
    if i + 6 < n:
        fetch_bundle(int(arena[spikes + i + 6]), network)
    if i + 3 < n:
        ahead = network.element_bundles[int(arena[spikes + i + 3])]
        for line in range(_LINES):
            prefetch(network.synapse_to, network.bundles[ahead, B_FIRST] + _PER_LINE * line)


@compiled
def arrive_kept(row: int, step: int, arena: Floats, network: NetworkTables) -> None:
    """Add the weights of kept spikes that arrive at one input after one delay. What the spikes to come need is fetched meanwhile."""
    target, delay = network.kept[row, W_TARGET], network.kept[row, W_DELAY]
    n, spikes = number_of(row, step, arena, network.kept), first_of(row, step, network.kept)
    base = network.targets[target, S_ROW]
    for i in range(n):
        fetch(i, n, spikes, arena, network)
        element = int(arena[spikes + i])
        for b in range(network.element_bundles[element], network.element_bundles[element + 1]):
            if network.bundles[b, B_TARGET] == target and network.bundles[b, B_DELAY] == -1 - delay:
                _add(b, base, arena, network)


@compiled
def move(arena: Floats, to: int, source: int, lanes: int) -> None:
    """Move numbers and leave 0 behind."""
    there, here = arena[to : to + lanes], arena[source : source + lanes]
    for i in range(here.shape[0]):
        there[i] = here[i]
        here[i] = 0.0


@compiled
def _move_row(arena: Floats, row: int, n_rows: int, n: int, waiting: int) -> None:
    for block in range((n + BLOCK - 1) // BLOCK):
        move(arena, row + block * n_rows * BLOCK, waiting + block * BLOCK, lanes_of(n, block))


@compiled
def arrive(targets: IntTable, k: int, step: int, arena: Floats) -> None:
    """Move what waits for this step into the input's row; the kernel clears the row when it has read it."""
    slot = step & targets[k, S_MASK]
    flag = targets[k, S_FLAGS] + slot
    if arena[flag] != 0.0:
        arena[flag] = 0.0
        n = targets[k, S_N]
        _move_row(arena, targets[k, S_ROW], targets[k, S_ROWS], n, targets[k, S_OFFSET] + slot * n)
