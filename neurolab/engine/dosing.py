"""Chemistry within a run, compiled: concentrations, binding, receptors that drive others, and the parameters under their effects.

See `chemistry` for the tables. A receptor with agonists A (half K, Hill n, efficacy e), antagonists B (constant K_B), blockers and potentiators:

- x = (A/K')^n summed over agonists, K' = K (1 + sum B/K_B) / (1 + shift phi): Gaddum's competition, potentiators make agonists bind better;
- activated: free (1 - closed (1 - sum(e x) / (1 + sum x))); blockers leave ``free = prod(1 - m theta)``, receptors that open it leave `closed`;
- blocked, for synapses too fast for an antagonist to leave: 1 - (free / (1 + sum B/K_B))^sites;
- potentiated: phi = 1 - prod(1 - m theta).

References: Gaddum 1937; Cheng and Prusoff 1973; Ferry and Marshall 1973 for antagonists at a fast synapse.
"""

from __future__ import annotations

import numpy as np

from neurolab.engine.compiled import Floats, FloatTable, compiled
from neurolab.engine.tables import (
    ACTIVATE,
    ANTAGONISE,
    BLOCKED,
    POTENTIATE,
    Q_AGAINST,
    Q_BINDING,
    Q_BINDING_END,
    Q_BOUND,
    Q_CLOSED,
    Q_DRIVE,
    Q_DRIVE_END,
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
def _move(receptor: FloatTable, r: int, action: int, share: float) -> None:
    """Let something open, block or potentiate a share of a receptor."""
    if action == ACTIVATE:
        receptor[r, Q_CLOSED] *= 1.0 - share
    elif action == BLOCKED:
        receptor[r, Q_FREE] *= 1.0 - share
    else:
        receptor[r, Q_PLAIN] *= 1.0 - share


@compiled
def _bind(chemistry: ChemistryTables, r: int) -> None:
    """Let compounds bind to one receptor and write its signals."""
    binding, binding_of, receptor, signal = chemistry.binding, chemistry.binding_of, chemistry.receptor, chemistry.signal
    for b in range(chemistry.receptor_of[r, Q_BINDING], chemistry.receptor_of[r, Q_BINDING_END]):
        site, action, hill = binding_of[b, 0], binding_of[b, 1], binding[b, 1]
        level = chemistry.concentration[site]
        x = (level / binding[b, 0]) ** hill if level > 0.0 else 0.0
        if action == ACTIVATE:
            closer = 1.0 + receptor[r, Q_SHIFT] * (1.0 - receptor[r, Q_PLAIN])
            x *= (closer / (1.0 + receptor[r, Q_AGAINST])) ** hill
            receptor[r, Q_BOUND] += x
            receptor[r, Q_DRIVEN] += binding[b, 2] * x
        elif action == ANTAGONISE:
            receptor[r, Q_AGAINST] += x
        else:
            _move(receptor, r, action, binding[b, 2] * _share(x))
        binding[b, 3] = x
    free, against, bound = receptor[r, Q_FREE], receptor[r, Q_AGAINST], receptor[r, Q_BOUND]
    signal[3 * r + ACTIVATE] = free * (1.0 - receptor[r, Q_CLOSED] * (1.0 - receptor[r, Q_DRIVEN] / (1.0 + bound)))
    signal[3 * r + BLOCKED] = 1.0 - (free / (1.0 + against)) ** receptor[r, Q_SITES]
    signal[3 * r + POTENTIATE] = 1.0 - receptor[r, Q_PLAIN]
    for b in range(chemistry.receptor_of[r, Q_BINDING], chemistry.receptor_of[r, Q_BINDING_END]):
        site, action, x = binding_of[b, 0], binding_of[b, 1], binding[b, 3]
        held = _share(x)
        if action == ACTIVATE:
            held = x / (1.0 + bound)
        elif action == ANTAGONISE:
            held = x / ((1.0 + against) * (1.0 + bound))  # competitors share the sites: together at most all of them
        chemistry.occupancy[site] = max(chemistry.occupancy[site], held)


@compiled
def _receive(chemistry: ChemistryTables) -> None:
    """Let all compounds bind and all receptors drive others; write signals, and of each compound the occupancy of its most occupied target."""
    receptor = chemistry.receptor
    for r in range(receptor.shape[0]):
        receptor[r, Q_AGAINST], receptor[r, Q_BOUND], receptor[r, Q_DRIVEN] = 0.0, 0.0, 0.0
        receptor[r, Q_PLAIN], receptor[r, Q_FREE], receptor[r, Q_CLOSED] = 1.0, 1.0, 1.0
    for r in range(receptor.shape[0]):
        _bind(chemistry, r)
        for k in range(chemistry.receptor_of[r, Q_DRIVE], chemistry.receptor_of[r, Q_DRIVE_END]):
            share = chemistry.drive[k] * chemistry.signal[chemistry.drive_of[k, 0]]
            _move(receptor, chemistry.drive_of[k, 1], chemistry.drive_of[k, 2], share)


@compiled
def dissolve(t: float, chemistry: ChemistryTables) -> bool:
    """Write the concentrations of time t (ms); return whether any has changed, and with it what `act` writes."""
    concentration, before = chemistry.concentration, chemistry.before
    for s in range(concentration.shape[0]):
        before[s] = concentration[s]
        concentration[s] = 0.0
    for k in range(chemistry.site_doses.shape[0]):
        concentration[chemistry.site_doses[k, 0]] += _concentration(chemistry.dose[chemistry.site_doses[k, 1]], t)
    moved = False
    for s in range(concentration.shape[0]):
        moved = moved or concentration[s] != before[s]
    return moved


@compiled
def act(arena: Floats, chemistry: ChemistryTables) -> None:
    """Write signals, occupancies and the parameters under their effects."""
    signal = chemistry.signal
    for s in range(chemistry.occupancy.shape[0]):
        chemistry.occupancy[s] = 0.0
    _receive(chemistry)
    for p in range(chemistry.slots.shape[0]):
        arena[chemistry.slots[p]] = chemistry.base[p]
    for e in range(chemistry.effect.shape[0]):
        x, slot, law = (
            chemistry.effect[e, 0] * signal[chemistry.effect_of[e, 1]],
            chemistry.slots[chemistry.effect_of[e, 0]],
            chemistry.effect_of[e, 2],
        )
        if law == 0:
            arena[slot] *= 1.0 + x
        elif law == 1:
            arena[slot] += x
        else:
            arena[slot] = (arena[slot] + x * chemistry.effect[e, 1]) / max(1.0 + x, 0.01)
