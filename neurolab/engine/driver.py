"""The driver: one compiled function that advances a whole plan by a block of steps without the interpreter lock.

It is compiled once and cached, whatever models a circuit holds: models are C functions whose addresses stand in the table of groups. All
tables are arrays (`tables` names their columns). Importing this module imports numba: `plan` does so when the first plan runs.

Order of a step: chemistry when its clock ticks, then the program (`builder` sorts it: stimuli, links and arriving spikes, cells, spikes,
filters, units level by level), then samples for the meters.
"""

from __future__ import annotations

from typing import Any

from neurolab.engine.cache import prepare_cache

prepare_cache()

import numpy as np  # noqa: E402
from numba import float64, int32, int64, njit  # noqa: E402

from neurolab.engine import kernels  # noqa: E402
from neurolab.engine.releasing import observe_release, release  # noqa: E402
from neurolab.engine.tables import (  # noqa: E402
    B_DELAY,
    B_END,
    B_FIRST,
    B_RELEASE,
    B_TARGET,
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
    LINKS,
    OBSERVE,
    R_CAPACITY,
    R_EVERY,
    R_MIRROR,
    RINGS,
    S_FLAGS,
    S_MASK,
    S_N,
    S_OFFSET,
    S_ROW,
    S_ROWS,
    SOLVE,
    SPIKES,
    STEP,
    STOPPED,
    WRONG,
)
from neurolab.engine.trees import solve  # noqa: E402

call_kernel: Any = kernels.call_kernel
_F1, _F2, _I1, _I2, _N1 = float64[::1], float64[:, ::1], int64[::1], int64[:, ::1], int32[::1]
_NETWORK = (_I2, _I2, _I1, _I1, _I1, _I1, _F1, _I2, _I1, _I2, _N1, _F1, _F2, _I2, _I2, _F2)
_RECORDER = (_I1, _I1, _F1, _F2, _I1, _I1, _N1, _F1, _I1)
_CHEMISTRY = (int64, _F2, _I2, _F2, _I2, _F2, _I2, _I1, _F1, _I1, _F1, _F1, _F1)
_EXPONENT = 0x7FF0000000000000


@njit(inline="always")
def _lanes(n: int, block: int) -> int:
    return min(BLOCK, n - block * BLOCK)


@njit(inline="always")
def _anything(bits: Any, first: int, lanes: int) -> bool:
    """Whether any of some neighbouring numbers is not 0; a slice, so that the loop becomes one of vectors."""
    part = bits[first : first + lanes]
    found = 0
    for i in range(part.shape[0]):
        found |= part[i]
    return found != 0


@njit(cache=True, nogil=True)
def _concentration(dose: Any, t: float) -> float:
    """Return a dose's concentration: it rises as 1 - exp(-(t - start)/onset) until its stop and falls with washout afterwards."""
    amount, start, stop, onset, washout = dose[0], dose[1], dose[2], dose[3], dose[4]
    if t <= start:
        return 0.0
    lasted = min(t, stop) - start
    level = amount * (-np.expm1(-lasted / onset) if onset > 0.0 else 1.0)
    if t > stop:
        level *= np.exp(-(t - stop) / washout) if washout > 0.0 else 0.0
    return level


@njit(cache=True, nogil=True)
def _chemistry(
    t: float,
    arena: Any,
    dose: Any,
    site_doses: Any,
    binding: Any,
    binding_of: Any,
    effect: Any,
    effect_of: Any,
    slots: Any,
    base: Any,
    concentration: Any,
    occupancy: Any,
    combined: Any,
) -> bool:
    """Write concentrations, occupancies and the parameters under their effects at time t (ms); return whether anything moved."""
    moved = False
    for s in range(concentration.shape[0]):
        occupancy[s] = concentration[s]
        concentration[s] = 0.0
    for k in range(site_doses.shape[0]):
        concentration[site_doses[k, 0]] += _concentration(dose[site_doses[k, 1]], t)
    for s in range(concentration.shape[0]):
        moved = moved or concentration[s] != occupancy[s]
        occupancy[s] = 0.0
    for c in range(combined.shape[0]):
        combined[c] = 1.0
    for b in range(binding.shape[0]):
        site, combination = binding_of[b, 0], binding_of[b, 1]
        c = concentration[site]
        theta = 1.0 / (1.0 + (binding[b, 0] / c) ** binding[b, 1]) if c > 0.0 else 0.0
        occupancy[site] = max(occupancy[site], theta)
        combined[combination] *= 1.0 - binding[b, 2] * theta
    for c in range(combined.shape[0]):
        combined[c] = 1.0 - combined[c]
    for p in range(slots.shape[0]):
        arena[slots[p]] = base[p]
    for e in range(effect.shape[0]):
        x, slot = effect[e, 0] * combined[effect_of[e, 1]], slots[effect_of[e, 0]]
        arena[slot] = arena[slot] + x if effect_of[e, 2] else arena[slot] * (1.0 + x)
    return moved


@njit(inline="always")
def _observe(groups: Any, g: int, memory: int, t: float, dt: float, step: int, seed: int) -> None:
    """Compute the outputs that a model does not need for its own steps."""
    if groups[g, G_OBSERVE] != 0:
        call_kernel(groups[g, G_OBSERVE], memory, groups[g, G_OFFSET], groups[g, G_N], t, dt, step, seed)


@njit(cache=True, nogil=True)
def _release_bundle(
    b: int, base: int, step: int, dt: float, seed: int, arena: Any, bundles: Any, synapse_to: Any, synapse_weight: Any, plastic: Any
) -> None:
    """Put what the terminals of a bundle release where it waits."""
    first, number = bundles[b, B_FIRST], bundles[b, B_RELEASE]
    for k in range(first, bundles[b, B_END]):
        arena[base + synapse_to[k]] += release(plastic, number + k - first, step, dt, seed, synapse_weight[k], arena)


@njit(inline="always")
def _deliver(
    element: int,
    step: int,
    dt: float,
    seed: int,
    arena: Any,
    targets: Any,
    element_bundles: Any,
    bundles: Any,
    synapse_to: Any,
    synapse_weight: Any,
    plastic: Any,
) -> None:
    """Put one spike's weights where they wait: a delay of d steps acts on the d-th step after the next one begins."""
    for b in range(element_bundles[element], element_bundles[element + 1]):
        target = bundles[b, B_TARGET]
        base = targets[target, S_ROW]
        if targets[target, S_MASK] != 0:
            slot = (step + 1 + bundles[b, B_DELAY]) & targets[target, S_MASK]
            base = targets[target, S_OFFSET] + slot * targets[target, S_N]
            arena[targets[target, S_FLAGS] + slot] = 1.0
        if bundles[b, B_RELEASE] >= 0:
            _release_bundle(b, base, step, dt, seed, arena, bundles, synapse_to, synapse_weight, plastic)
            continue
        for k in range(bundles[b, B_FIRST], bundles[b, B_END]):
            arena[np.uint64(base + synapse_to[k])] += synapse_weight[k]  # unsigned: no check for places counted from the end


@njit(inline="always")
def _move(arena: Any, to: int, source: int, lanes: int) -> None:
    """Move numbers and leave 0 behind."""
    there, here = arena[to : to + lanes], arena[source : source + lanes]
    for i in range(here.shape[0]):
        there[i] = here[i]
        here[i] = 0.0


@njit(cache=True, nogil=True)
def _move_row(arena: Any, row: int, n_rows: int, n: int, waiting: int) -> None:
    for block in range((n + BLOCK - 1) // BLOCK):
        _move(arena, row + block * n_rows * BLOCK, waiting + block * BLOCK, _lanes(n, block))


@njit(inline="always")
def _arrive(targets: Any, k: int, step: int, arena: Any) -> None:
    """Move what waits for this step into the input's row; the kernel clears the row when it has read it."""
    slot = step & targets[k, S_MASK]
    flag = targets[k, S_FLAGS] + slot
    if arena[flag] != 0.0:
        arena[flag] = 0.0
        n = targets[k, S_N]
        _move_row(arena, targets[k, S_ROW], targets[k, S_ROWS], n, targets[k, S_OFFSET] + slot * n)


@njit(cache=True, nogil=True)
def _find_wrong(groups: Any, bits: Any, wrong: Any) -> bool:
    """Look for a state or output that is NaN or infinite; `wrong` gets its group, lane and row."""
    for g in range(groups.shape[0]):
        n, n_rows = groups[g, G_N], groups[g, G_ROWS]
        for block in range((n + BLOCK - 1) // BLOCK):
            lanes = _lanes(n, block)
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


@njit(int64(int64, int64, float64, int64, _F1, _I1, _F1, _I1, *_NETWORK, *_RECORDER, *_CHEMISTRY), cache=True, nogil=True)
def advance(
    n_steps: int,
    stop_at_spike: int,
    dt: float,
    seed: int,
    arena: Any,
    counters: Any,
    last_spike: Any,
    wrong: Any,
    program: Any,
    groups: Any,
    link_to: Any,
    link_terms: Any,
    term_source: Any,
    term_reference: Any,
    term_gain: Any,
    targets: Any,
    element_bundles: Any,
    bundles: Any,
    synapse_to: Any,
    synapse_weight: Any,
    plastic: Any,
    trees: Any,
    joints: Any,
    joint_numbers: Any,
    form: Any,
    tap_slots: Any,
    tap_scale: Any,
    data: Any,
    observed: Any,
    log_number: Any,
    log_ids: Any,
    log_times: Any,
    terminals: Any,
    every: int,
    dose: Any,
    site_doses: Any,
    binding: Any,
    binding_of: Any,
    effect: Any,
    effect_of: Any,
    chemistry_slots: Any,
    base: Any,
    chemistry_groups: Any,
    concentration: Any,
    occupancy: Any,
    combined: Any,
) -> int:
    """Advance by up to `n_steps`; return DONE, STOPPED (at a spike), FULL (the next step might overflow the spike log) or WRONG (a number is)."""
    bits = arena.view(np.int64)
    memory = arena.ctypes.data
    spikes_before = counters[C_SPIKES]
    outcome = DONE
    for _ in range(n_steps):
        step = counters[C_STEP]
        t = step * dt
        if every > 0 and step % every == 0:
            moved = _chemistry(
                t, arena, dose, site_doses, binding, binding_of, effect, effect_of, chemistry_slots, base, concentration, occupancy, combined
            )
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
                    _arrive(targets, target, step, arena)
            elif operation == SPIKES:
                for g in range(first, end):
                    if groups[g, G_SPIKE] < 0:
                        continue
                    n, row = groups[g, G_N], groups[g, G_OFFSET] + groups[g, G_SPIKE] * BLOCK
                    for block in range((n + BLOCK - 1) // BLOCK):
                        place, lanes = row + block * groups[g, G_ROWS] * BLOCK, _lanes(n, block)
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
                                _deliver(element, step, dt, seed, arena, targets, element_bundles, bundles, synapse_to, synapse_weight, plastic)
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


@njit(int64(float64, float64, int64, int64, _F1, _I2, *_CHEMISTRY), cache=True, nogil=True)
def refresh(
    t: float,
    dt: float,
    step: int,
    seed: int,
    arena: Any,
    groups: Any,
    every: int,
    dose: Any,
    site_doses: Any,
    binding: Any,
    binding_of: Any,
    effect: Any,
    effect_of: Any,
    chemistry_slots: Any,
    base: Any,
    chemistry_groups: Any,
    concentration: Any,
    occupancy: Any,
    combined: Any,
) -> int:
    """Apply the chemistry of time t (ms), whether it moved or not, and prepare every group it acts on."""
    if every > 0:
        _chemistry(t, arena, dose, site_doses, binding, binding_of, effect, effect_of, chemistry_slots, base, concentration, occupancy, combined)
        for k in range(chemistry_groups.shape[0]):
            g = chemistry_groups[k]
            call_kernel(groups[g, G_PREPARE], arena.ctypes.data, groups[g, G_OFFSET], groups[g, G_N], t, dt, step, seed)
    return 0


@njit(int64(int64, _F1, int64, int64, float64, float64, int64, int64), cache=True, nogil=True)
def call_once(address: int, arena: Any, offset: int, n: int, t: float, dt: float, step: int, seed: int) -> int:
    """Call one model function: `start` or `prepare`."""
    call_kernel(address, arena.ctypes.data, offset, n, t, dt, step, seed)
    return 0
