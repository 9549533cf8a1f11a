"""The driver: one compiled function that advances a whole plan by a block of steps without the interpreter lock.

It is compiled once and cached, whatever models a circuit holds: models are C functions whose addresses stand in the table of groups. All
tables are arrays (`tables` names their columns). Importing this module compiles it, or loads it from disk: `plan` does so when the first plan runs.

Order of a step: chemistry when its clock ticks, then the program (`builder` sorts it: stimuli, links and arriving spikes, cells, spikes,
filters, units level by level), then samples for the meters. Large groups that nothing but late spikes can reach go ahead several steps at once: see
`schedule`.
"""

from __future__ import annotations

from neurolab.engine.ahead import gather, go_ahead, list_spikes, write_tap
from neurolab.engine.arrivals import arrive, arrive_kept, begin_keeping, deliver, fetch_bundle, keep, lanes_of
from neurolab.engine.compiled import Floats, Ints, IntTable, address, bits_of_floats, call_kernel, compiled, prefetch
from neurolab.engine.dosing import act, dissolve
from neurolab.engine.releasing import observe_release
from neurolab.engine.tables import (
    BLOCK,
    C_SAMPLES,
    C_SPIKES,
    C_STEP,
    DONE,
    FULL,
    G_CHECKED,
    G_CHECKED_END,
    G_N,
    G_OBSERVE,
    G_OFFSET,
    G_PREPARE,
    G_ROWS,
    G_SPIKE,
    G_STEP,
    KEPT,
    LINKS,
    OBSERVE,
    R_EVERY,
    RINGS,
    SOLVE,
    SPIKES,
    STEP,
    STOPPED,
    T_LIST,
    WRONG,
    AheadTables,
    ChemistryTables,
    NetworkTables,
    RecorderTables,
)
from neurolab.engine.trees import solve

_EXPONENT = 0x7FF0000000000000


@compiled
def _observe(groups: IntTable, g: int, memory: int, t: float, dt: float, step: int, seed: int) -> None:
    """Compute the outputs that a model does not need for its own steps."""
    if groups[g, G_OBSERVE] != 0:
        call_kernel(groups[g, G_OBSERVE], memory, groups[g, G_OFFSET], groups[g, G_N], t, dt, step, seed)


@compiled
def _find_wrong(groups: IntTable, bits: Ints, wrong: Ints) -> bool:
    """Look for a state or output that is NaN or infinite; `wrong` gets its group, lane and row."""
    for g in range(groups.shape[0]):
        n, n_rows = groups[g, G_N], groups[g, G_ROWS]
        for block in range((n + BLOCK - 1) // BLOCK):
            lanes = lanes_of(n, block)
            for r in range(groups[g, G_CHECKED], groups[g, G_CHECKED_END]):
                first = groups[g, G_OFFSET] + (block * n_rows + r) * BLOCK
                count = 0
                for i in range(lanes):
                    count += (bits[first + i] & _EXPONENT) == _EXPONENT
                if count:
                    for i in range(lanes):
                        if (bits[first + i] & _EXPONENT) == _EXPONENT:
                            wrong[0], wrong[1], wrong[2] = g, block * BLOCK + i, r
                            return True
    return False


@compiled
def _prepare(t: float, dt: float, step: int, seed: int, arena: Floats, groups: IntTable, chemistry: ChemistryTables) -> None:
    """Compute anew what depends on parameters, of the groups that chemistry acts on."""
    for k in range(chemistry.groups.shape[0]):
        g = chemistry.groups[k]
        call_kernel(groups[g, G_PREPARE], address(arena), groups[g, G_OFFSET], groups[g, G_N], t, dt, step, seed)


@compiled
def _follow(first: int, end: int, arena: Floats, network: NetworkTables) -> None:
    """Set the inputs of some links."""
    for link in range(first, end):
        total = 0.0
        for term in range(network.link_terms[link], network.link_terms[link + 1]):
            total += network.term_gain[term] * (arena[network.term_source[term]] - arena[network.term_reference[term]])
        arena[network.link_to[link]] = total


@compiled
def _fire(
    first: int,
    count: int,
    step: int,
    dt: float,
    seed: int,
    arena: Floats,
    counters: Ints,
    last_spike: Floats,
    network: NetworkTables,
    recorder: RecorderTables,
    ahead: AheadTables,
) -> None:
    """Log the spikes of a list and send them on their way; what the later ones need is fetched meanwhile."""
    fired, time, room = ahead.fired, (step + 1) * dt, recorder.log_ids.shape[0]
    for i in range(first, first + count):
        if i + 4 < first + count:
            prefetch(network.element_bundles, fired[i + 4])
            prefetch(recorder.log_number, fired[i + 4])
            prefetch(last_spike, fired[i + 4])
        if i + 2 < first + count:
            fetch_bundle(fired[i + 2], network)
        element, entry = fired[i], counters[C_SPIKES] % room
        last_spike[element] = time
        recorder.log_ids[entry] = recorder.log_number[element]
        recorder.log_times[entry] = time
        counters[C_SPIKES] += 1
        if network.kept.shape[0] > 0:
            keep(element, step, arena, network.kept)
        deliver(element, step, dt, seed, arena, network)


@compiled
def _send_spikes(
    first: int,
    end: int,
    turn: int,
    step: int,
    dt: float,
    seed: int,
    arena: Floats,
    counters: Ints,
    last_spike: Floats,
    network: NetworkTables,
    recorder: RecorderTables,
    ahead: AheadTables,
) -> None:
    """Find the spikes of groups [first, end) and send them on their way; those of groups that have gone ahead are listed, tile by tile."""
    if network.kept.shape[0] > 0:
        begin_keeping(step, arena, network.kept)
    for g in range(first, end):
        tile, last_tile = -1, 0
        if turn >= 0 and ahead.tiles_of[g, 0] >= 0:
            tile, last_tile = ahead.tiles_of[g, 0], ahead.tiles_of[g, 1]
        while tile < last_tile:
            place, count = 0, 0
            if tile >= 0:
                place, count = turn * ahead.elements + ahead.tiles[tile, T_LIST], ahead.fired_count[turn, tile]
            elif network.groups[g, G_SPIKE] >= 0:
                count = list_spikes(g, 0, network.groups[g, G_N], 0, arena, network, ahead.fired)
            _fire(place, count, step, dt, seed, arena, counters, last_spike, network, recorder, ahead)
            tile += 1


@compiled
def _sample(
    turn: int, step: int, dt: float, seed: int, arena: Floats, counters: Ints, network: NetworkTables, recorder: RecorderTables, ahead: AheadTables
) -> None:
    """Write one sample of every trace, at the end of a step; what has gone ahead has written its own."""
    for k in range(recorder.observed.shape[0]):
        if turn < 0 or ahead.tiles_of[recorder.observed[k], 0] < 0:
            _observe(network.groups, recorder.observed[k], address(arena), step * dt, dt, step, seed)
    for k in range(recorder.terminals.shape[0]):
        observe_release(network.plastic, recorder.terminals[k], step + 1, dt, arena)
    if turn < 0:
        for c in range(recorder.slots.shape[0]):
            write_tap(c, counters[C_SAMPLES], arena, recorder)
    else:
        for k in range(ahead.other_taps.shape[0]):
            write_tap(ahead.other_taps[k], counters[C_SAMPLES], arena, recorder)
    counters[C_SAMPLES] += 1


@compiled
def _perform(
    turn: int,
    step: int,
    dt: float,
    seed: int,
    arena: Floats,
    counters: Ints,
    last_spike: Floats,
    network: NetworkTables,
    recorder: RecorderTables,
    ahead: AheadTables,
) -> None:
    """Carry out the program of one step; `turn` counts the steps since some have gone ahead, -1 where nobody has."""
    program, groups, memory, t = network.program, network.groups, address(arena), step * dt
    for k in range(program.shape[0]):
        operation, first, end = program[k, 0], program[k, 1], program[k, 2]
        if turn >= 0 and program[k, 3] != 0:
            continue
        if operation == STEP:
            for g in range(first, end):
                call_kernel(groups[g, G_STEP], memory, groups[g, G_OFFSET], groups[g, G_N], t, dt, step, seed)
        elif operation == SOLVE:
            solve(first, end, dt, arena, network.trees, network.joints, network.joint_numbers)
        elif operation == OBSERVE:
            for g in range(first, end):
                _observe(groups, g, memory, t, dt, step, seed)
        elif operation == LINKS:
            _follow(first, end, arena, network)
        elif operation == RINGS:
            for target in range(first, end):
                arrive(network.targets, target, step, arena)
        elif operation == KEPT:
            for row in range(first, end):
                arrive_kept(row, step, arena, network)
        elif operation == SPIKES:
            _send_spikes(first, end, turn, step, dt, seed, arena, counters, last_spike, network, recorder, ahead)


@compiled
def _at_once(n_steps: int, step: int, log_room: int, elements: int, chemistry: ChemistryTables, ahead: AheadTables) -> int:
    """Return how many steps some may go ahead: not past the next tick of chemistry, nor further than the log has room for, should all fire."""
    k = min(ahead.reach, n_steps)
    if chemistry.every > 0:
        k = min(k, chemistry.every - step % chemistry.every)
    return min(k, log_room // max(elements, 1))


@compiled
def advance(
    n_steps: int,
    stop_at_spike: int,
    dt: float,
    seed: int,
    arena: Floats,
    counters: Ints,
    last_spike: Floats,
    wrong: Ints,
    network: NetworkTables,
    recorder: RecorderTables,
    chemistry: ChemistryTables,
    ahead: AheadTables,
) -> int:
    """Advance by up to `n_steps`; return DONE, STOPPED (at a spike), FULL (the next step might overflow the spike log) or WRONG (a number is)."""
    spikes_before, end, elements = counters[C_SPIKES], counters[C_STEP] + n_steps, last_spike.shape[0]
    outcome = DONE
    while outcome == DONE and counters[C_STEP] < end:
        step = counters[C_STEP]
        if chemistry.every > 0 and step % chemistry.every == 0 and dissolve(step * dt, chemistry):
            act(arena, chemistry)
            _prepare(step * dt, dt, step, seed, arena, network.groups, chemistry)
        k = 1
        if ahead.reach > 1 and not stop_at_spike:
            k = _at_once(end - step, step, recorder.log_ids.shape[0] - (counters[C_SPIKES] - spikes_before), elements, chemistry, ahead)
            k = gather(step, k, arena, network, ahead) if k > 1 else 1
        if k > 1:
            go_ahead(step, k, dt, seed, arena, counters, network, recorder, ahead)
        for j in range(max(k, 1)):
            turn = j if k > 1 else -1
            _perform(turn, step + j, dt, seed, arena, counters, last_spike, network, recorder, ahead)
            counters[C_STEP] = step + j + 1
            if recorder.form[R_EVERY] > 0 and (step + j + 1) % recorder.form[R_EVERY] == 0:
                _sample(turn, step + j, dt, seed, arena, counters, network, recorder, ahead)
        if stop_at_spike and counters[C_SPIKES] > spikes_before:
            outcome = STOPPED
        elif counters[C_SPIKES] - spikes_before + elements > recorder.log_ids.shape[0]:
            outcome = FULL
    step = counters[C_STEP] - 1
    for g in range(network.groups.shape[0]):
        _observe(network.groups, g, address(arena), step * dt, dt, step, seed)
    if _find_wrong(network.groups, bits_of_floats(arena), wrong):
        return WRONG
    return outcome


@compiled
def refresh(t: float, dt: float, step: int, seed: int, arena: Floats, groups: IntTable, chemistry: ChemistryTables) -> int:
    """Apply the chemistry of time t (ms), whether it moved or not, and prepare every group it acts on."""
    if chemistry.every > 0:
        dissolve(t, chemistry)
        act(arena, chemistry)
        _prepare(t, dt, step, seed, arena, groups, chemistry)
    return 0


@compiled
def call_once(function: int, arena: Floats, offset: int, n: int, t: float, dt: float, step: int, seed: int) -> int:
    """Call one model function: `start` or `prepare`."""
    call_kernel(function, address(arena), offset, n, t, dt, step, seed)
    return 0


for _function in (advance, refresh, call_once):
    _function.compile()
