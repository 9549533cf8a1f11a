"""Chemistry within a run, compiled: concentrations, occupancies and the parameters under their effects. See `chemistry` for the tables."""

from __future__ import annotations

import numpy as np

from neurolab.engine.compiled import Floats, FloatTable, Ints, IntTable, compiled


@compiled
def _concentration(dose: Floats, t: float) -> float:
    """Return a dose's concentration: it rises as 1 - exp(-(t - start)/onset) until its stop and falls with washout afterwards."""
    amount, start, stop, onset, washout = dose[0], dose[1], dose[2], dose[3], dose[4]
    if t <= start:
        return 0.0
    lasted = min(t, stop) - start
    level = amount * (-np.expm1(-lasted / onset) if onset > 0.0 else 1.0)
    if t > stop:
        level *= np.exp(-(t - stop) / washout) if washout > 0.0 else 0.0
    return level


@compiled
def act(
    t: float,
    arena: Floats,
    dose: FloatTable,
    site_doses: IntTable,
    binding: FloatTable,
    binding_of: IntTable,
    effect: FloatTable,
    effect_of: IntTable,
    slots: Ints,
    base: Floats,
    concentration: Floats,
    occupancy: Floats,
    combined: Floats,
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
        level = concentration[site]
        theta = 1.0 / (1.0 + (binding[b, 0] / level) ** binding[b, 1]) if level > 0.0 else 0.0
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
