"""Chemistry within a run, compiled: concentrations, binding, receptors that drive others, and the parameters under their effects.

See `chemistry` for the tables. A receptor with agonists A (half K, Hill n, efficacy e), antagonists B (constant K_B), blockers and potentiators:

- x = (A / K' )^n summed over agonists, K' = K (1 + sum B/K_B) / (1 + shift phi): Gaddum's competition, potentiators make agonists bind better;
- activated: free sum(e x) / (1 + sum x), where blockers leave ``free = prod(1 - m theta)``;
- blocked, for synapses too fast for an antagonist to leave: 1 - free / (1 + sum B/K_B)^sites;
- potentiated: phi = 1 - prod(1 - m theta).

References: Gaddum 1937; Cheng and Prusoff 1973; Ferry and Marshall 1973 for antagonists at a fast synapse.
"""

from __future__ import annotations

import numpy as np

from neurolab.engine.compiled import Floats, compiled
from neurolab.engine.tables import (
    ACTIVATE,
    ANTAGONISE,
    BLOCKED,
    POTENTIATE,
    Q_AGAINST,
    Q_BOUND,
    Q_DRIVEN,
    Q_FREE,
    Q_PLAIN,
    Q_SHIFT,
    Q_SITES,
    ChemistryTables,
)


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
def _share(x: float) -> float:
    """Return x / (1 + x), 1 for an infinite x."""
    return 1.0 / (1.0 + 1.0 / x) if x > 0.0 else 0.0


@compiled
def _bind(level: float, half: float, hill: float) -> float:
    """Return a concentration in units of its half, to the power of Hill's coefficient."""
    return (level / half) ** hill if level > 0.0 else 0.0


@compiled
def _receive(chemistry: ChemistryTables) -> None:
    """Let compounds bind, and write the signals of all receptors and the occupancy of the most occupied target of each compound."""
    binding, binding_of, receptor, signal, occupancy = (
        chemistry.binding,
        chemistry.binding_of,
        chemistry.receptor,
        chemistry.signal,
        chemistry.occupancy,
    )
    for r in range(receptor.shape[0]):
        receptor[r, Q_AGAINST], receptor[r, Q_BOUND], receptor[r, Q_DRIVEN] = 0.0, 0.0, 0.0
        receptor[r, Q_PLAIN], receptor[r, Q_FREE] = 1.0, 1.0
    for b in range(binding.shape[0]):
        site, r, action = binding_of[b, 0], binding_of[b, 1], binding_of[b, 2]
        x = _bind(chemistry.concentration[site], binding[b, 0], binding[b, 1])
        if action == ACTIVATE:
            closer = 1.0 + receptor[r, Q_SHIFT] * (1.0 - receptor[r, Q_PLAIN])
            x *= (closer / (1.0 + receptor[r, Q_AGAINST])) ** binding[b, 1]
            receptor[r, Q_BOUND] += x
            receptor[r, Q_DRIVEN] += binding[b, 2] * x
        elif action == ANTAGONISE:
            receptor[r, Q_AGAINST] += x
        elif action == BLOCKED:
            receptor[r, Q_FREE] *= 1.0 - binding[b, 2] * _share(x)
        elif action == POTENTIATE:
            receptor[r, Q_PLAIN] *= 1.0 - binding[b, 2] * _share(x)
        occupancy[site] = max(occupancy[site], _share(x))
    for r in range(receptor.shape[0]):
        free, against, bound = receptor[r, Q_FREE], receptor[r, Q_AGAINST], receptor[r, Q_BOUND]
        signal[3 * r + ACTIVATE] = free * receptor[r, Q_DRIVEN] / (1.0 + bound)
        signal[3 * r + BLOCKED] = 1.0 - free / (1.0 + against) ** receptor[r, Q_SITES]
        signal[3 * r + POTENTIATE] = 1.0 - receptor[r, Q_PLAIN]


@compiled
def act(t: float, arena: Floats, chemistry: ChemistryTables) -> bool:
    """Write concentrations, occupancies and the parameters under their effects at time t (ms); return whether anything moved."""
    concentration, occupancy, signal, drive_of = chemistry.concentration, chemistry.occupancy, chemistry.signal, chemistry.drive_of
    moved = False
    for s in range(concentration.shape[0]):
        occupancy[s] = concentration[s]
        concentration[s] = 0.0
    for k in range(chemistry.site_doses.shape[0]):
        concentration[chemistry.site_doses[k, 0]] += _concentration(chemistry.dose[chemistry.site_doses[k, 1]], t)
    for s in range(concentration.shape[0]):
        moved = moved or concentration[s] != occupancy[s]
        occupancy[s] = 0.0
    _receive(chemistry)
    for k in range(chemistry.drive.shape[0]):
        to = drive_of[k, 1]
        signal[to] = 1.0 - (1.0 - signal[to]) * (1.0 - chemistry.drive[k] * signal[drive_of[k, 0]])
    for p in range(chemistry.slots.shape[0]):
        arena[chemistry.slots[p]] = chemistry.base[p]
    for e in range(chemistry.effect.shape[0]):
        x, slot = chemistry.effect[e, 0] * signal[chemistry.effect_of[e, 1]], chemistry.slots[chemistry.effect_of[e, 0]]
        arena[slot] = arena[slot] + x if chemistry.effect_of[e, 2] else arena[slot] * (1.0 + x)
    return moved
