"""Carrying state from one plan to the next, so that an edit never restarts a run. Light: imports numpy only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.engine.kept import carry_kept, kept_amounts
from neurolab.engine.tables import C_SAMPLES, C_SPIKES, C_STEP, S_FLAGS, S_MASK, S_N, S_OFFSET, W_TARGET
from neurolab.engine.taps import send_spikes_to

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.engine.group import Group
    from neurolab.engine.plan import Plan


def carry_over(new: Plan, old: Plan) -> None:
    """Take over time, state, spikes in flight and recordings; see `Plan.carry_over`."""
    new.arena.counters[C_STEP] = old.arena.counters[C_STEP] if new.dt == old.dt else round(old.time / new.dt)
    pairs = [(pair, *lanes) for pair, lanes in _pairs(new, old).items()]
    for (now, before), to, source in pairs:
        _copy_rows(new, old, new.groups[now], old.groups[before], to, source)
    if new.dt == old.dt:
        elements = np.full(len(old.arena.last_spike), -1)
        for (now, before), to, source in pairs:
            _copy_waiting(new, old, new.groups[now], old.groups[before], to, source)
            if new.groups[now].spikes and old.groups[before].spikes:
                elements[old.groups[before].first + source] = new.groups[now].first + to
        carry_kept(new, old, elements)
    new.releases.carry(new.arena.data, old.releases, old.arena.data, old.dt / new.dt)
    new.releases.observe(new.arena.data, new.step, new.dt)
    if new.pathways.by_wire:
        from neurolab.engine.pathways import carry_pathways

        carry_pathways(new.pathways, new.arena.data, old.pathways, old.arena.data, (new.step, old.step), old.dt / new.dt)
    new.pathways.observe(new.arena.data, new.step, new.dt)
    new.refresh()
    _carry_recordings(new, old)


def _pairs(new: Plan, old: Plan) -> dict[tuple[int, int], tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """Return the lanes, new and old, of what both plans have, by pair of groups."""
    found: dict[tuple[int, int], tuple[list[int], list[int]]] = {}
    for record_id, (group, lane) in new.place.items():
        found_in_old = old.place.get(record_id) or old.place.get(_other_name(record_id))
        if found_in_old is not None:
            before, old_lane = found_in_old
            to, source = found.setdefault((group.number, before.number), ([], []))
            to.append(lane)
            source.append(old_lane)
    return {pair: (np.array(to, dtype=np.int64), np.array(source, dtype=np.int64)) for pair, (to, source) in found.items()}


def _other_name(record_id: str) -> str:
    """Return what an element was called before its node became a population, or ceased to be one: the first cell is the old one."""
    owner, slash, segment = record_id.partition("/")
    return (owner.removesuffix("[0]") if owner.endswith("[0]") else f"{owner}[0]") + slash + segment


def _copy_rows(new: Plan, old: Plan, now: Group, before: Group, to: NDArray[np.int64], source: NDArray[np.int64]) -> None:
    """Copy every row but parameters; where the type has changed, the states that both types know."""
    same = now.composite.type_id == before.composite.type_id and now.rows == before.rows
    if same:
        layout = now.kernel.layout
        names = [*layout.inputs, *layout.states, *layout.outputs]
    else:
        known = {s.name: s.unit for s in before.composite.states}
        names = [s.name for s in now.composite.states if known.get(s.name) == s.unit]
    for name in names:
        new.arena.data[now.block.slots(now.rows[name], to)] = old.arena.data[before.block.slots(before.rows[name], source)]
    if now.spikes and before.spikes:
        new.arena.last_spike[now.first + to] = old.arena.last_spike[before.first + source]


def _copy_waiting(new: Plan, old: Plan, now: Group, before: Group, to: NDArray[np.int64], source: NDArray[np.int64]) -> None:
    """Copy spikes in flight. Those that would arrive later than any wire of the new plan came along a wire that is gone."""
    step = new.step
    for (number, name), t in new.inputs.items():
        if number != now.number or (before.number, name) not in old.inputs:
            continue
        was = old.inputs[before.number, name]
        there, here = old.network.targets[was], new.network.targets[t]
        row, keeps = now.block.slots(now.rows[name], to), t in new.network.kept[:, W_TARGET]
        if there[S_MASK] == 0:
            new.arena.data[row] = 0.0  # copied with the other rows
            _put(new, here, row, to, 0, old.arena.data[before.block.slots(before.rows[name], source)])
        if keeps:
            continue  # it gets the spikes themselves
        for j, amounts in kept_amounts(old, was).items():
            _put(new, here, row, to, j, amounts[source])
        for j in range(int(there[S_MASK]) + 1 if there[S_MASK] else 0):
            slot = (step + j) & int(there[S_MASK])
            if old.arena.data[there[S_FLAGS] + slot] != 0.0:
                _put(new, here, row, to, j, old.arena.data[there[S_OFFSET] + slot * there[S_N] + source])


def _put(new: Plan, target: NDArray[np.int64], row: NDArray[np.int64], lanes: NDArray[np.int64], j: int, amount: NDArray[np.float64]) -> None:
    data, mask = new.arena.data, int(target[S_MASK])
    if mask == 0:
        if j == 0:
            data[row] += amount
    elif j <= mask:
        slot = (new.step + j) & mask
        data[target[S_OFFSET] + slot * target[S_N] + lanes] += amount
        data[target[S_FLAGS] + slot] = 1.0


def _carry_recordings(new: Plan, old: Plan) -> None:
    """Keep the spike log, and the samples of channels that are still recorded."""
    recorder, before = new.recorder, old.recorder
    send_spikes_to(before.spikes.with_room(new.schedule.log_room), recorder, new.groups)
    new.arena.counters[C_SPIKES] = old.arena.counters[C_SPIKES]
    if new.dt == old.dt and recorder.capacity == before.capacity:
        recorder.take_history(before)
        new.arena.counters[C_SAMPLES] = old.arena.counters[C_SAMPLES]
    else:
        upcoming = (new.step // recorder.every + 1) * recorder.every * new.dt
        new.arena.counters[C_SAMPLES] = recorder.resample_history(before, upcoming)
    new.publish()
