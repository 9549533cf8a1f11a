"""The driver: one compiled function that advances a whole plan by a block of steps without the interpreter lock.

It is compiled once and cached, whatever models a circuit holds: models are C functions whose addresses stand in the table of groups. All
tables are arrays (`tables` names their columns). Importing this module compiles it, or loads it from disk: `plan` does so when the first plan runs.

Order of a step: chemistry when its clock ticks, then the program (`builder` sorts it: stimuli, links and arriving spikes, cells, spikes,
filters, units level by level), then samples for the meters.
"""

from __future__ import annotations

from neurolab.engine.arrivals import arrive, arrive_kept, begin_keeping, deliver, keep, lanes_of
from neurolab.engine.compiled import Floats, Ints, IntTable, address, bits_of_floats, call_kernel, compiled
from neurolab.engine.dosing import act
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
    G_FIRST,
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
    R_CAPACITY,
    R_EVERY,
    R_MIRROR,
    RINGS,
    SOLVE,
    SPIKES,
    STEP,
    STOPPED,
    WRONG,
    ChemistryTables,
    NetworkTables,
    RecorderTables,
)
from neurolab.engine.trees import solve

_EXPONENT = 0x7FF0000000000000


@compiled
def _anything(bits: Ints, first: int, lanes: int) -> bool:
    """Whether any of some neighbouring numbers is not 0; a slice, so that the loop becomes one of vectors."""
    part = bits[first : first + lanes]
    found = 0
    for i in range(part.shape[0]):
        found |= part[i]
    return found != 0


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
    element: int, step: int, dt: float, seed: int, arena: Floats, counters: Ints, last_spike: Floats, network: NetworkTables, recorder: RecorderTables
) -> None:
    """Log one spike and send it on its way."""
    last_spike[element] = (step + 1) * dt
    entry = counters[C_SPIKES] % recorder.log_ids.shape[0]
    recorder.log_ids[entry] = recorder.log_number[element]
    recorder.log_times[entry] = (step + 1) * dt
    counters[C_SPIKES] += 1
    if network.kept.shape[0] > 0:
        keep(element, step, arena, network.kept)
    deliver(element, step, dt, seed, arena, network)


@compiled
def _find_spikes(
    first: int,
    end: int,
    step: int,
    dt: float,
    seed: int,
    arena: Floats,
    counters: Ints,
    last_spike: Floats,
    network: NetworkTables,
    recorder: RecorderTables,
) -> None:
    """Look for spikes in groups [first, end)."""
    groups, bits = network.groups, bits_of_floats(arena)
    if network.kept.shape[0] > 0:
        begin_keeping(step, arena, network.kept)
    for g in range(first, end):
        if groups[g, G_SPIKE] < 0:
            continue
        n, row = groups[g, G_N], groups[g, G_OFFSET] + groups[g, G_SPIKE] * BLOCK
        for block in range((n + BLOCK - 1) // BLOCK):
            place, lanes = row + block * groups[g, G_ROWS] * BLOCK, lanes_of(n, block)
            if not _anything(bits, place, lanes):
                continue
            for i in range(lanes):
                if bits[place + i] != 0:
                    _fire(groups[g, G_FIRST] + block * BLOCK + i, step, dt, seed, arena, counters, last_spike, network, recorder)


@compiled
def _sample(step: int, dt: float, seed: int, arena: Floats, counters: Ints, network: NetworkTables, recorder: RecorderTables) -> None:
    """Write one sample of every trace, at the end of a step."""
    for k in range(recorder.observed.shape[0]):
        _observe(network.groups, recorder.observed[k], address(arena), step * dt, dt, step, seed)
    for k in range(recorder.terminals.shape[0]):
        observe_release(network.plastic, recorder.terminals[k], step + 1, dt, arena)
    place = counters[C_SAMPLES] % recorder.form[R_CAPACITY]
    for c in range(recorder.slots.shape[0]):
        value = arena[recorder.slots[c]] * recorder.scale[c]
        recorder.data[c, place] = value
        recorder.data[c, place + recorder.form[R_MIRROR]] = value
    counters[C_SAMPLES] += 1


@compiled
def _perform(
    step: int, dt: float, seed: int, arena: Floats, counters: Ints, last_spike: Floats, network: NetworkTables, recorder: RecorderTables
) -> None:
    """Carry out the program of one step."""
    program, groups, memory, t = network.program, network.groups, address(arena), step * dt
    for k in range(program.shape[0]):
        operation, first, end = program[k, 0], program[k, 1], program[k, 2]
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
            _find_spikes(first, end, step, dt, seed, arena, counters, last_spike, network, recorder)


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
) -> int:
    """Advance by up to `n_steps`; return DONE, STOPPED (at a spike), FULL (the next step might overflow the spike log) or WRONG (a number is)."""
    spikes_before = counters[C_SPIKES]
    outcome = DONE
    for _ in range(n_steps):
        step = counters[C_STEP]
        if chemistry.every > 0 and step % chemistry.every == 0 and act(step * dt, arena, chemistry):
            _prepare(step * dt, dt, step, seed, arena, network.groups, chemistry)
        _perform(step, dt, seed, arena, counters, last_spike, network, recorder)
        counters[C_STEP] = step + 1
        if recorder.form[R_EVERY] > 0 and (step + 1) % recorder.form[R_EVERY] == 0:
            _sample(step, dt, seed, arena, counters, network, recorder)
        if stop_at_spike and counters[C_SPIKES] > spikes_before:
            outcome = STOPPED
            break
        if counters[C_SPIKES] - spikes_before + last_spike.shape[0] > recorder.log_ids.shape[0]:
            outcome = FULL
            break
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
        act(t, arena, chemistry)
        _prepare(t, dt, step, seed, arena, groups, chemistry)
    return 0


@compiled
def call_once(function: int, arena: Floats, offset: int, n: int, t: float, dt: float, step: int, seed: int) -> int:
    """Call one model function: `start` or `prepare`."""
    call_kernel(function, address(arena), offset, n, t, dt, step, seed)
    return 0


for _function in (advance, refresh, call_once):
    _function.compile()
