"""Chemistry within a run, compiled: concentrations, occupancies and the parameters under their effects. See `chemistry` for the tables."""

from __future__ import annotations

import numpy as np

from neurolab.engine.compiled import Floats, compiled
from neurolab.engine.tables import ChemistryTables


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
def act(t: float, arena: Floats, chemistry: ChemistryTables) -> bool:
    """Write concentrations, occupancies and the parameters under their effects at time t (ms); return whether anything moved."""
    concentration, occupancy, combined = chemistry.concentration, chemistry.occupancy, chemistry.combined
    moved = False
    for s in range(concentration.shape[0]):
        occupancy[s] = concentration[s]
        concentration[s] = 0.0
    for k in range(chemistry.site_doses.shape[0]):
        concentration[chemistry.site_doses[k, 0]] += _concentration(chemistry.dose[chemistry.site_doses[k, 1]], t)
    for s in range(concentration.shape[0]):
        moved = moved or concentration[s] != occupancy[s]
        occupancy[s] = 0.0
    for c in range(combined.shape[0]):
        combined[c] = 1.0
    for b in range(chemistry.binding.shape[0]):
        site, combination, binding = chemistry.binding_of[b, 0], chemistry.binding_of[b, 1], chemistry.binding[b]
        level = concentration[site]
        theta = 1.0 / (1.0 + (binding[0] / level) ** binding[1]) if level > 0.0 else 0.0
        occupancy[site] = max(occupancy[site], theta)
        combined[combination] *= 1.0 - binding[2] * theta
    for c in range(combined.shape[0]):
        combined[c] = 1.0 - combined[c]
    for p in range(chemistry.slots.shape[0]):
        arena[chemistry.slots[p]] = chemistry.base[p]
    for e in range(chemistry.effect.shape[0]):
        x, slot = chemistry.effect[e, 0] * combined[chemistry.effect_of[e, 1]], chemistry.slots[chemistry.effect_of[e, 0]]
        arena[slot] = arena[slot] + x if chemistry.effect_of[e, 2] else arena[slot] * (1.0 + x)
    return moved
