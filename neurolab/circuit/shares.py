"""Shares: what one of several wires to the same receptors contributes to their conductance and current.

Receptors whose equations are linear in their states add up: what all spikes together open is the sum of what each wire would open by itself, at the
potential that the cell has. Others (GABA-B, whose channels need several G-proteins at once) do not: there the share of a wire is what it would open
if it were the only one. What the bath opens belongs to no wire.

A wire onto a population has a share in every cell of it; that in cell 17 is called ``w3[17]``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from neurolab.catalog.compose import parts_of
from neurolab.catalog.expr import Name, Num, parse_equations
from neurolab.catalog.spec import MechanismSpec, Quantity, WireSpec
from neurolab.circuit.records import Node, Wire

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from neurolab.catalog.expr import Expr, Statement
    from neurolab.circuit.circuit import Circuit

_MEANINGS = {"g": "conductance that this wire alone has opened", "i": "current through what this wire alone has opened, outward positive"}
_IF_ALONE = {
    "g": "conductance that this wire would open if it were the only one: these receptors do not add up",
    "i": "current through what this wire would open if it were the only one, outward positive: these receptors do not add up",
}
SHARES = tuple(_MEANINGS)
"""Names of what a share consists of."""
_CONSTANT, _LINEAR, _SHIFTED, _NONLINEAR = range(4)
"""How an expression depends on the states: not at all, in proportion, in proportion beside a constant, otherwise."""


def receptor_of(circuit: Circuit, wire: Wire) -> MechanismSpec | None:
    """Return the receptor on which a wire acts, as its target has it: the catalogue's or one of the circuit's own; None when there is none."""
    target = circuit[wire.target]
    spec = circuit.registry.get(wire.type, WireSpec)
    name = spec.receptor.rpartition(".")[2]
    if spec.carries != "spikes" or not name or not isinstance(target, Node) or target.type not in circuit.registry:
        return None
    parts = parts_of(circuit.registry, circuit.registry[target.type], target.mechanisms)
    return next((m for _, m in parts if isinstance(m, MechanismSpec) and m.name == name), None)


def share_traces(circuit: Circuit, wire: Wire) -> tuple[Quantity, ...]:
    """Return what can be recorded of a wire's own share in its receptors; nothing where these keep no account of what spikes open."""
    receptor = receptor_of(circuit, wire)
    if receptor is None or not receptor.states:
        return ()
    units = {q.name: q.unit for q in receptor.outputs}
    meanings = _MEANINGS if is_linear(receptor) else _IF_ALONE
    return tuple(Quantity(name, units[name], meaning) for name, meaning in meanings.items() if name in units)


def has_rivals(circuit: Circuit, wire: Wire) -> bool:
    """Whether other wires act on the same receptors of the same cell."""
    fellows = (w for w in circuit.wires_of(wire.target) if w.id != wire.id and w.target == wire.target and w.type in circuit.registry)
    receptor = circuit.registry.get(wire.type, WireSpec).receptor
    return any(circuit.registry.get(w.type, WireSpec).receptor == receptor for w in fellows)


@lru_cache(maxsize=256)
def is_linear(receptor: MechanismSpec) -> bool:
    """Whether every equation of a receptor is linear in its states, so that the effects of spikes add up."""
    degrees = {s.name: _LINEAR for s in receptor.states}
    for s in parse_equations(receptor.equations, receptor.type_id):
        degree = _degree(s.expr, degrees)
        if degree == _NONLINEAR or (s.kind == "ode" and degree != _LINEAR) or (s.target in _MEANINGS and degree == _CONSTANT):
            return False
        if s.kind == "assign":
            degrees[s.target] = degree
    return bool(receptor.states)


def is_shifted(statements: Iterable[Statement], states: Iterable[str], name: str) -> bool:
    """Whether an intermediate result is linear in some states but for a part that flows without any spike."""
    degrees = dict.fromkeys(states, _LINEAR)
    for s in statements:
        if s.kind == "assign":
            degrees[s.target] = _degree(s.expr, degrees)
    return degrees.get(name) == _SHIFTED


def _degree(expr: Expr, degrees: Mapping[str, int]) -> int:
    """Return how an expression depends on the states."""
    if isinstance(expr, Num):
        return _CONSTANT
    if isinstance(expr, Name):
        return degrees.get(expr.id, _CONSTANT)
    parts = [_degree(a, degrees) for a in expr.args] or [_CONSTANT]
    if max(parts) == _CONSTANT:
        return _CONSTANT
    if expr.fn in ("+", "-", "neg"):
        return _SHIFTED if _CONSTANT in parts and max(parts) == _LINEAR else max(parts)
    if expr.fn == "*" and _CONSTANT in parts:
        return max(parts)
    return parts[0] if expr.fn == "/" and parts[1] == _CONSTANT else _NONLINEAR
