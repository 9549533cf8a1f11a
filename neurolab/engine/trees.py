"""Trees: the solver of cells in space. One step of every compartment's potential at once, implicitly. Compiled code.

The potentials of a cell obey ``C dv/dt = C (a v + b) + sum g (v_neighbour - v)``, where the kernels of its segments have stored a and b of the middle
of the step. This linear system is advanced by the stiffly accurate, L-stable Runge-Kutta method of order 2 with two equal implicit stages (Alexander
1977): fine compartments can neither explode nor ring, and the whole stays second order. Both stages have the same matrix, whose elimination takes one
pass from the tips to the root because rows come after their parents (Hines 1984). See ``resources/docs/decisions/0008-cells-in-space.md``.

Fibres that share the fluid outside them (see `nerves`) are one system: row ``k * width + j`` is segment k of fibre j, and the matrix is a band around
its diagonal.
"""

from __future__ import annotations

from neurolab.engine.compiled import Floats, FloatTable, IntTable, compiled
from neurolab.engine.tables import (
    BAND,
    J_CAPACITANCE,
    J_PARENT,
    J_PUSH,
    J_RATE,
    J_V,
    K_ABOVE,
    K_END,
    K_FIRST,
    K_SPIKE,
    K_THRESHOLD,
    K_V,
    K_WIDTH,
)

GAMMA = 0.2928932188134524
"""1 - 1/sqrt(2)."""
_EXTRAPOLATE = (1.0 - GAMMA) / GAMMA
CONDUCTANCE, AREA, DIAGONAL, RATIO, MASS, UNKNOWN = range(6)
"""Columns of `NetworkTables.joint_numbers`; MASS is the capacitance over gamma dt."""


@compiled
def _substitute(joints: IntTable, x: FloatTable, first: int, end: int) -> None:
    """Solve for the unknown, which begins as the right-hand side, with the eliminated matrix."""
    for i in range(end - 1, first, -1):
        x[joints[i, J_PARENT], UNKNOWN] += x[i, RATIO] * x[i, UNKNOWN]
    x[first, UNKNOWN] /= x[first, DIAGONAL]
    for i in range(first + 1, end):
        x[i, UNKNOWN] = x[i, UNKNOWN] / x[i, DIAGONAL] + x[i, RATIO] * x[joints[i, J_PARENT], UNKNOWN]


@compiled
def _solve_tree(first: int, end: int, dt: float, arena: Floats, joints: IntTable, x: FloatTable) -> None:
    """Advance the potentials of a cell, the rows [first, end), by one step.

    A branching point has no membrane: its area is 0, and its potential is nowhere kept.
    """
    for i in range(first, end):
        capacitance = arena[joints[i, J_CAPACITANCE]] * x[i, AREA]
        x[i, MASS] = capacitance / (GAMMA * dt)
        x[i, DIAGONAL] = x[i, MASS] - capacitance * arena[joints[i, J_RATE]]
    for i in range(first + 1, end):
        x[i, DIAGONAL] += x[i, CONDUCTANCE]
        x[joints[i, J_PARENT], DIAGONAL] += x[i, CONDUCTANCE]
    for i in range(end - 1, first, -1):
        x[i, RATIO] = x[i, CONDUCTANCE] / x[i, DIAGONAL]
        x[joints[i, J_PARENT], DIAGONAL] -= x[i, CONDUCTANCE] * x[i, RATIO]
    for i in range(first, end):
        x[i, UNKNOWN] = x[i, MASS] * (arena[joints[i, J_V]] + GAMMA * dt * arena[joints[i, J_PUSH]])
    _substitute(joints, x, first, end)
    for i in range(first, end):
        v = arena[joints[i, J_V]]
        x[i, UNKNOWN] = x[i, MASS] * (v + _EXTRAPOLATE * (x[i, UNKNOWN] - v) + GAMMA * dt * arena[joints[i, J_PUSH]])
    _substitute(joints, x, first, end)
    for i in range(first, end):
        if x[i, MASS] > 0.0:
            arena[joints[i, J_V]] = x[i, UNKNOWN]


@compiled
def _substitute_band(x: FloatTable, first: int, end: int, reach: int, cut: int) -> None:
    """Solve for the unknown, which begins as the right-hand side, with the eliminated band."""
    for i in range(first, end):
        for d in range(1, min(reach, i - first) + 1):
            x[i, UNKNOWN] -= x[i, cut + d] * x[i - d, UNKNOWN]
    for i in range(end - 1, first - 1, -1):
        x[i, UNKNOWN] /= x[i, cut]
        for d in range(1, min(reach, end - 1 - i) + 1):
            x[i, UNKNOWN] -= x[i + d, cut + d] * x[i + d, UNKNOWN]


@compiled
def _solve_nerve(first: int, end: int, width: int, dt: float, arena: Floats, joints: IntTable, x: FloatTable) -> None:
    """Advance the potentials of fibres that share the fluid outside them, the rows [first, end), by one step.

    Column ``BAND + d`` is the conductance between a row and the one d before it (d = 0: its own), the next as many columns are its factors L and D.
    """
    reach = 2 * width - 1
    cut = BAND + 2 * width
    for i in range(first, end):
        capacitance = arena[joints[i, J_CAPACITANCE]] * x[i, AREA]
        x[i, MASS] = capacitance / (GAMMA * dt)
        for d in range(min(reach, i - first), -1, -1):
            total = x[i, BAND + d]
            if d == 0:
                total += x[i, MASS] - capacitance * arena[joints[i, J_RATE]]
            for m in range(d + 1, min(reach, i - first) + 1):
                total -= x[i, cut + m] * x[i - m, cut] * (x[i - d, cut + m - d] if d else x[i, cut + m])
            x[i, cut + d] = total / x[i - d, cut] if d else total
    for i in range(first, end):
        x[i, UNKNOWN] = x[i, MASS] * (arena[joints[i, J_V]] + GAMMA * dt * arena[joints[i, J_PUSH]])
    _substitute_band(x, first, end, reach, cut)
    for i in range(first, end):
        v = arena[joints[i, J_V]]
        x[i, UNKNOWN] = x[i, MASS] * (v + _EXTRAPOLATE * (x[i, UNKNOWN] - v) + GAMMA * dt * arena[joints[i, J_PUSH]])
    _substitute_band(x, first, end, reach, cut)
    for i in range(first, end):
        arena[joints[i, J_V]] = x[i, UNKNOWN]


@compiled
def solve(first: int, end: int, dt: float, arena: Floats, trees: IntTable, joints: IntTable, x: FloatTable) -> None:
    """Advance cells [first, end) by one step and test them for spikes."""
    for k in range(first, end):
        begin, stop, width = trees[k, K_FIRST], trees[k, K_END], trees[k, K_WIDTH]
        if width > 1:
            _solve_nerve(begin, stop, width, dt, arena, joints, x)
        elif stop > begin:
            _solve_tree(begin, stop, dt, arena, joints, x)
    for k in range(first, end):
        above = 1.0 if arena[trees[k, K_V]] > arena[trees[k, K_THRESHOLD]] else 0.0
        arena[trees[k, K_SPIKE]] = 1.0 if above > arena[trees[k, K_ABOVE]] else 0.0
        arena[trees[k, K_ABOVE]] = above
