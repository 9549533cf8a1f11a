"""Silence: the equations of what is put out of action, and brought back, without being removed.

A silenced cell is held at the potential at which it starts (its rest, in most models), as if strong potassium channels were open: whatever reaches
it, it fires no spike. What else the model has (channels, calcium, adaptation) goes on at that potential, and gap junctions pull their other cell
towards it, as such a cell would. A silenced unit or stimulus gives 0 and no spikes. A silenced wire is left out of the plan.

When the silence ends, everything goes on from where it is; nothing is caught up. See ``resources/docs/decisions/0017-silence-and-groups.md``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.catalog.expr import Name, Num, Op, Statement, substitute

if TYPE_CHECKING:
    from neurolab.catalog.compose import Composite
    from neurolab.catalog.expr import Expr

_FAST = 1e-12  # ms, far below any step: a state that follows so fast is there after each step


def silenced(composite: Composite, *, cell: bool) -> Composite:
    """Return the equations of a silenced element; `cell` is held, everything else gives 0."""
    held, value = ("v", composite.initial.get("v")) if cell else (composite.output, Num(0.0))
    never: Expr | None = Op("<", (Num(1.0), Num(0.0))) if composite.spike_when is not None else None
    if composite.in_space:
        never = composite.spike_when  # v > threshold: never true of a cell at rest, and the form that the solver of its cable needs
    still = replace(composite, spike_when=never, on_spike=(), hold=None)
    if value is None:
        return still
    read = {held: value} if cell else {}
    statements = tuple(
        _following(s, value) if s.target == held else replace(s, expr=substitute(s.expr, read)) if read else s for s in composite.statements
    )
    states = {s.name for s in composite.states}
    initial = {**composite.initial, held: value} if held in states else composite.initial
    methods = {**composite.methods, held: "exponential"} if held in states else composite.methods
    return replace(still, statements=statements, initial=initial, methods=methods, clip=tuple(c for c in composite.clip if c[0] != held))


def _following(statement: Statement, value: Expr) -> Statement:
    """Return the statement with which something is always at a value."""
    if statement.kind == "assign":
        return replace(statement, expr=value)
    return replace(statement, expr=Op("/", (Op("-", (value, Name(statement.target))), Num(_FAST))))
