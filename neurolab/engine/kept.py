"""Kept spikes: inputs whose sources have many targets and few delays wait for spikes, not weights; see `arrivals`. Light: imports numpy only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.engine.tables import B_DELAY, B_END, B_FIRST, B_TARGET, BLOCK, S_N, S_ROWS, W_DELAY, W_TARGET

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.engine.delivery import Synapses
    from neurolab.engine.plan import Plan
    from neurolab.engine.tables import NetworkTables

_MOST_DELAYS = 4
_TARGETS = 16
"""Synapses for each source and delay from which on it pays to keep the spike."""


def inputs_that_keep(all_synapses: list[Synapses]) -> set[tuple[int, str]]:
    """Return the inputs, as (group number, name), whose spikes are kept."""
    found: dict[tuple[int, str], list[Synapses]] = {}
    for s in all_synapses:
        found.setdefault((s.target.number, s.into), []).append(s)
    return {key for key, synapses in found.items() if _pays(synapses)}


def _pays(synapses: list[Synapses]) -> bool:
    number = sum(len(s.post) for s in synapses)
    if number < _TARGETS or any(s.release is not None or s.movable.any() for s in synapses):
        return False
    delays = set[int]()
    for s in synapses:
        delays |= set(np.unique(s.delay).tolist()) if np.any(s.delay != s.delay[:1]) else set(s.delay[:1].tolist())
        if len(delays) > _MOST_DELAYS:
            return False
    sources = {s.source.number: s.source.first for s in synapses}
    fire = sum(len(np.unique(np.concatenate([s.pre for s in synapses if s.source.number == k]))) for k in sources)
    return max(delays) > 0 and number >= _TARGETS * fire * len(delays)


def lay_kept(network: NetworkTables, kept: set[int], elements: int, end: int) -> int:
    """Give the lists of spikes a place and mark the bundles that take from them; return the new end of the arena."""
    bundles = network.bundles
    marked = np.isin(bundles[:, B_TARGET], list(kept)) & (bundles[:, B_DELAY] > 0)
    if not marked.any():
        return end
    pairs = np.unique(np.stack((bundles[marked, B_TARGET], -bundles[marked, B_DELAY]), axis=1), axis=0)  # what left first is added first
    lists = 1 << int(bundles[marked, B_DELAY].max()).bit_length()
    bundles[marked, B_DELAY] = -1 - bundles[marked, B_DELAY]
    network.kept = np.array([(target, -delay, end, lists - 1, elements) for target, delay in pairs.tolist()], dtype=np.int64)
    return end + lists + lists * elements


def _spikes(plan: Plan, ago: int) -> NDArray[np.int64]:
    """Return the elements that fired so many whole steps before the last one, as far as that is known."""
    if len(plan.network.kept):
        _, _, counts, mask, room = plan.network.kept[0].tolist()
        if ago > mask:
            return np.zeros(0, dtype=np.int64)
        slot = (plan.step - 1 - ago) & mask
        first = counts + mask + 1 + slot * room
        return plan.arena.data[first : first + int(plan.arena.data[counts + slot])].astype(np.int64)
    return np.flatnonzero(np.rint(plan.arena.last_spike / plan.dt) == plan.step - ago)


def carry_kept(new: Plan, old: Plan, to: NDArray[np.int64]) -> None:
    """Take over the spikes under way to inputs that keep them in either plan; `to` is the new number of each old element, -1 for those gone."""
    if len(new.network.kept):
        _, _, counts, mask, room = new.network.kept[0].tolist()
        for ago in range(mask + 1):
            elements = to[_spikes(old, ago)]
            elements = np.sort(elements[elements >= 0])
            slot = (new.step - 1 - ago) & mask
            first = counts + mask + 1 + slot * room
            new.arena.data[counts + slot] = len(elements)
            new.arena.data[first : first + len(elements)] = elements


def kept_amounts(plan: Plan, target: int) -> dict[int, NDArray[np.float64]]:
    """Return what kept spikes will bring to the elements of an input, by the number of steps until then."""
    network = plan.network
    found: dict[int, NDArray[np.float64]] = {}
    n, size = network.targets[target, S_N], network.targets[target, S_ROWS] * BLOCK
    for delay in network.kept[network.kept[:, W_TARGET] == target, W_DELAY].tolist():
        for ago in range(delay + 1):
            amounts = found.setdefault(delay - ago, np.zeros(n))
            for element in _spikes(plan, ago).tolist():
                for b in range(network.element_bundles[element], network.element_bundles[element + 1]):
                    if network.bundles[b, B_TARGET] == target and network.bundles[b, B_DELAY] == -1 - delay:
                        part = slice(network.bundles[b, B_FIRST], network.bundles[b, B_END])
                        block, lane = np.divmod(network.synapse_to[part].astype(np.int64), size)
                        np.add.at(amounts, block * BLOCK + lane, network.synapse_weight[part])
    return found
