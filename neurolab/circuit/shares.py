"""Shares: what one of several wires to the same receptors contributes to their conductance and current.

Receptors whose equations are linear in their states add up: what all spikes together open is the sum of what each wire would open by itself, at the
potential that the cell has. Of other receptors (GABA-B, say) no wire has a share of its own.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from neurolab.catalog.compose import parts_of
from neurolab.catalog.expr import Name, Num, parse_equations
from neurolab.catalog.spec import MechanismSpec, Quantity, WireSpec
from neurolab.circuit.records import Node, Wire

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.expr import Expr
    from neurolab.circuit.circuit import Circuit

_MEANINGS = {"g": "conductance that this wire alone has opened", "i": "current through what this wire alone has opened, outward positive"}
_NONLINEAR = 2


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
    """Return what can be recorded of a wire's own share; nothing where it learns or stands for many synapses."""
    receptor = receptor_of(circuit, wire) if wire.rule is None and not wire.plasticity else None
    if receptor is None or not is_linear(receptor):
        return ()
    units = {q.name: q.unit for q in receptor.outputs}
    return tuple(Quantity(name, units[name], meaning) for name, meaning in _MEANINGS.items() if name in units)


def has_rivals(circuit: Circuit, wire: Wire) -> bool:
    """Whether other wires act on the same receptors of the same cell."""
    fellows = (w for w in circuit.wires_of(wire.target) if w.id != wire.id and w.target == wire.target and w.type in circuit.registry)
    receptor = circuit.registry.get(wire.type, WireSpec).receptor
    return any(circuit.registry.get(w.type, WireSpec).receptor == receptor for w in fellows)


@lru_cache(maxsize=256)
def is_linear(receptor: MechanismSpec) -> bool:
    """Whether every equation of a receptor is linear in its states and without constant terms, so that the effects of spikes add up."""
    degrees = {s.name: 1 for s in receptor.states}
    for s in parse_equations(receptor.equations, receptor.type_id):
        degree = _degree(s.expr, degrees)
        if degree == _NONLINEAR or (degree == 0 and (s.kind == "ode" or s.target in _MEANINGS)):
            return False
        if s.kind == "assign":
            degrees[s.target] = degree
    return bool(receptor.states)


def _degree(expr: Expr, degrees: Mapping[str, int]) -> int:
    """Return 0 for what does not depend on the states, 1 for what is proportional to them, else 2."""
    if isinstance(expr, Num):
        return 0
    if isinstance(expr, Name):
        return degrees.get(expr.id, 0)
    parts = [_degree(a, degrees) for a in expr.args] or [0]
    if expr.fn in ("+", "-", "neg") or max(parts) == 0:
        return parts[0] if len(set(parts)) == 1 else _NONLINEAR
    if expr.fn == "*":
        return min(sum(parts), _NONLINEAR)
    return parts[0] if expr.fn == "/" and parts[1] == 0 else _NONLINEAR
