"""Release of transmitter, compiled: Tsodyks and Markram's law, and vesicles that leave by chance. See `releases` for the numbers."""

from __future__ import annotations

import numpy as np

from neurolab.engine.compiled import Floats, FloatTable, compiled
from neurolab.engine.mathlib import uniform
from neurolab.engine.tables import (
    P_FACIL,
    P_KEY,
    P_RECOVER,
    P_STATE,
    P_U,
    P_VESICLES,
    X_LAST,
    X_MISSING,
    X_NOW_U,
    X_NOW_X,
    X_RAISED,
    X_RELEASED,
)

_REFILL, _LEAVE = 4096, 8192
"""Places in the random stream of a wire: one number a vesicle."""


@compiled
def observe_release(plastic: FloatTable, number: int, step: int, dt: float, arena: Floats) -> None:
    """Write x and u as of the beginning of a step."""
    state = np.int64(plastic[number, P_STATE])
    ago = (step - arena[state + X_LAST]) * dt
    u, facil = plastic[number, P_U], plastic[number, P_FACIL]
    raised = arena[state + X_RAISED] * np.exp(-ago / facil) if facil > 0.0 else 0.0
    arena[state + X_NOW_X] = 1.0 - arena[state + X_MISSING] * np.exp(-ago / plastic[number, P_RECOVER])
    arena[state + X_NOW_U] = u + raised * (1.0 - u)


@compiled
def _successes(n: int, chance: float, seed: int, key: int, step: int, place: int) -> int:
    """Return how many of n things happen, each with the same chance."""
    count = 0
    for i in range(n):
        count += uniform(seed, key, step, place + i) < chance
    return count


@compiled
def release(plastic: FloatTable, number: int, step: int, dt: float, seed: int, weight: float, arena: Floats) -> float:
    """Let a spike at the end of a step arrive at a terminal; return what it releases of the weight."""
    state = np.int64(plastic[number, P_STATE])
    now = step + 1
    ago = (now - arena[state + X_LAST]) * dt
    rest, recover, facil = plastic[number, P_U], plastic[number, P_RECOVER], plastic[number, P_FACIL]
    u = rest + (arena[state + X_RAISED] * np.exp(-ago / facil) if facil > 0.0 else 0.0) * (1.0 - rest)
    kept = np.exp(-ago / recover)
    sites = np.int64(plastic[number, P_VESICLES])
    if sites > 0:
        key = np.int64(plastic[number, P_KEY])
        empty = np.int64(np.rint(arena[state + X_MISSING] * sites))
        empty -= _successes(empty, 1.0 - kept, seed, key, now, _REFILL)
        share = _successes(sites - empty, u, seed, key, now, _LEAVE) / sites
        missing = empty / sites
    else:
        missing = arena[state + X_MISSING] * kept
        share = u * (1.0 - missing)
    arena[state + X_MISSING] = missing + share
    arena[state + X_RAISED] = u
    arena[state + X_LAST] = now
    arena[state + X_RELEASED] = weight * share
    return weight * share
