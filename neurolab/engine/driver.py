"""The driver: one compiled function that advances a whole plan by a block of steps without the interpreter lock.

It is compiled once and cached, whatever models a circuit holds: models are C functions whose addresses stand in the table of groups. All
tables are arrays (`tables` names their columns). Importing this module compiles it, or loads it from disk: `plan` does so when the first plan runs.

Order of a step: chemistry when its clock ticks, then the program (`builder` sorts it: stimuli, links and arriving spikes, cells, spikes,
filters, units level by level), then samples for the meters.
"""

from __future__ import annotations

from neurolab.engine.arrivals import arrive, arrive_kept, begin_keeping, deliver, keep, lanes_of
from neurolab.engine.compiled import Floats, FloatTable, Ints, IntTable, Shorts, address, bits_of_floats, call_kernel, compiled
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
def advance(
    n_steps: int,
    stop_at_spike: int,
    dt: float,
    seed: int,
    arena: Floats,
    counters: Ints,
    last_spike: Floats,
    wrong: Ints,
    program: IntTable,
    groups: IntTable,
    link_to: Ints,
    link_terms: Ints,
    term_source: Ints,
    term_reference: Ints,
    term_gain: Floats,
    targets: IntTable,
    element_bundles: Ints,
    bundles: IntTable,
    synapse_to: Shorts,
    synapse_weight: Floats,
    shared_weight: Floats,
    kept: IntTable,
    plastic: FloatTable,
    trees: IntTable,
    joints: IntTable,
    joint_numbers: FloatTable,
    form: Ints,
    tap_slots: Ints,
    tap_scale: Floats,
    data: FloatTable,
    observed: Ints,
    log_number: Ints,
    log_ids: Shorts,
    log_times: Floats,
    terminals: Ints,
    every: int,
    dose: FloatTable,
    site_doses: IntTable,
    binding: FloatTable,
    binding_of: IntTable,
    effect: FloatTable,
    effect_of: IntTable,
    chemistry_slots: Ints,
    base: Floats,
    chemistry_groups: Ints,
    concentration: Floats,
    occupancy: Floats,
    combined: Floats,
) -> int:
    """Advance by up to `n_steps`; return DONE, STOPPED (at a spike), FULL (the next step might overflow the spike log) or WRONG (a number is)."""
    bits = bits_of_floats(arena)
    memory = address(arena)
    spikes_before = counters[C_SPIKES]
    outcome = DONE
    for _ in range(n_steps):
        step = counters[C_STEP]
        t = step * dt
        if every > 0 and step % every == 0:
            moved = act(t, arena, dose, site_doses, binding, binding_of, effect, effect_of, chemistry_slots, base, concentration, occupancy, combined)
            if moved:
                for k in range(chemistry_groups.shape[0]):
                    g = chemistry_groups[k]
                    call_kernel(groups[g, G_PREPARE], memory, groups[g, G_OFFSET], groups[g, G_N], t, dt, step, seed)
        for k in range(program.shape[0]):
            operation, first, end = program[k, 0], program[k, 1], program[k, 2]
            if operation == STEP:
                for g in range(first, end):
                    call_kernel(groups[g, G_STEP], memory, groups[g, G_OFFSET], groups[g, G_N], t, dt, step, seed)
            elif operation == SOLVE:
                solve(first, end, dt, arena, trees, joints, joint_numbers)
            elif operation == OBSERVE:
                for g in range(first, end):
                    _observe(groups, g, memory, t, dt, step, seed)
            elif operation == LINKS:
                for link in range(first, end):
                    total = 0.0
                    for term in range(link_terms[link], link_terms[link + 1]):
                        total += term_gain[term] * (arena[term_source[term]] - arena[term_reference[term]])
                    arena[link_to[link]] = total
            elif operation == RINGS:
                for target in range(first, end):
                    arrive(targets, target, step, arena)
            elif operation == KEPT:
                for row in range(first, end):
                    arrive_kept(kept, row, step, arena, targets, element_bundles, bundles, synapse_to, synapse_weight, shared_weight)
            elif operation == SPIKES:
                if kept.shape[0] > 0:
                    begin_keeping(step, arena, kept)
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
                                element = groups[g, G_FIRST] + block * BLOCK + i
                                last_spike[element] = (step + 1) * dt
                                entry = counters[C_SPIKES] % log_ids.shape[0]
                                log_ids[entry] = log_number[element]
                                log_times[entry] = (step + 1) * dt
                                counters[C_SPIKES] += 1
                                if kept.shape[0] > 0:
                                    keep(element, step, arena, kept)
                                deliver(
                                    element,
                                    step,
                                    dt,
                                    seed,
                                    arena,
                                    targets,
                                    element_bundles,
                                    bundles,
                                    synapse_to,
                                    synapse_weight,
                                    plastic,
                                    shared_weight,
                                )
        counters[C_STEP] = step + 1
        if form[R_EVERY] > 0 and (step + 1) % form[R_EVERY] == 0:
            for k in range(observed.shape[0]):
                _observe(groups, observed[k], memory, t, dt, step, seed)
            for k in range(terminals.shape[0]):
                observe_release(plastic, terminals[k], step + 1, dt, arena)
            place = counters[C_SAMPLES] % form[R_CAPACITY]
            for c in range(tap_slots.shape[0]):
                value = arena[tap_slots[c]] * tap_scale[c]
                data[c, place] = value
                data[c, place + form[R_MIRROR]] = value
            counters[C_SAMPLES] += 1
        if stop_at_spike and counters[C_SPIKES] > spikes_before:
            outcome = STOPPED
            break
        if counters[C_SPIKES] - spikes_before + last_spike.shape[0] > log_ids.shape[0]:
            outcome = FULL
            break
    step = counters[C_STEP] - 1
    for g in range(groups.shape[0]):
        _observe(groups, g, memory, step * dt, dt, step, seed)
    if _find_wrong(groups, bits, wrong):
        return WRONG
    return outcome


@compiled
def refresh(
    t: float,
    dt: float,
    step: int,
    seed: int,
    arena: Floats,
    groups: IntTable,
    every: int,
    dose: FloatTable,
    site_doses: IntTable,
    binding: FloatTable,
    binding_of: IntTable,
    effect: FloatTable,
    effect_of: IntTable,
    chemistry_slots: Ints,
    base: Floats,
    chemistry_groups: Ints,
    concentration: Floats,
    occupancy: Floats,
    combined: Floats,
) -> int:
    """Apply the chemistry of time t (ms), whether it moved or not, and prepare every group it acts on."""
    if every > 0:
        act(t, arena, dose, site_doses, binding, binding_of, effect, effect_of, chemistry_slots, base, concentration, occupancy, combined)
        for k in range(chemistry_groups.shape[0]):
            g = chemistry_groups[k]
            call_kernel(groups[g, G_PREPARE], address(arena), groups[g, G_OFFSET], groups[g, G_N], t, dt, step, seed)
    return 0


@compiled
def call_once(function: int, arena: Floats, offset: int, n: int, t: float, dt: float, step: int, seed: int) -> int:
    """Call one model function: `start` or `prepare`."""
    call_kernel(function, address(arena), offset, n, t, dt, step, seed)
    return 0


for _function in (advance, refresh, call_once):
    _function.compile()
