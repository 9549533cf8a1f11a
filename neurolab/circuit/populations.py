"""Edits of populations: how many cells a node stands for, how they differ, and by which rule its wires join them. Pure functions, as in `edits`."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from neurolab.catalog.compose import parts_of
from neurolab.catalog.spec import MeterSpec, WireSpec
from neurolab.circuit import edits
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Node, Wire
from neurolab.circuit.rules import MOST_CELLS, USED, Rule, usual_rule
from neurolab.core.errors import CircuitError, did_you_mean
from neurolab.core.units import to_unit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.spec import Value
    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Record

WIDEST = 1e6
"""Largest half-width of a scatter, in the unit of what it scatters."""


def set_size(circuit: Circuit, node_id: str, size: float) -> Diff:
    """Return the diff that makes a node stand for so many cells; its wires get a usual rule, or lose theirs where two single nodes are left.

    Raises
    ------
    CircuitError
        When the node is a meter, or the number makes no sense.
    """
    node = circuit.get(node_id, Node)
    if node.type in circuit.registry and isinstance(circuit.registry[node.type], MeterSpec):
        raise CircuitError("a meter cannot be a population", "Turn the cell that it watches into one")
    if size > 1 and (reason := _stands_alone(circuit, node)):
        raise CircuitError(f"{reason}, so it stands for one cell", "Remove that wire first")
    if not 1 <= size <= MOST_CELLS or size != int(size):
        raise CircuitError(f"a population of {size:g} makes no sense", f"Give a whole number from 1 to {MOST_CELLS:,}")
    new = replace(node, size=int(size))
    updated: dict[str, tuple[Record, Record]] = {node_id: (node, new)} if new != node else {}
    for wire in circuit.wires_of(node_id):
        if wire.type in circuit.registry and circuit.registry.get(wire.type, WireSpec).carries == "lead":
            continue
        sizes = [int(size) if end == node_id else getattr(circuit[end], "size", 1) for end in (wire.source, wire.target)]
        rule = usual_rule(*sizes, seed=seed_of(wire.id))
        if (rule is None) != (wire.rule is None):
            updated[wire.id] = (wire, replace(wire, rule=rule, learned=""))
        elif wire.learned and new != node:
            updated[wire.id] = (wire, replace(wire, learned=""))
    return Diff(updated=updated)


def _stands_alone(circuit: Circuit, node: Node) -> str:
    """Return what makes a node a single cell: an amplifier that holds it, an axon beside it; an empty text when nothing does."""
    carried = {circuit.registry.get(w.type, WireSpec).carries for w in circuit.wires_of(node.id) if w.type in circuit.registry}
    if "clamp" in carried:
        return "it is under voltage clamp"
    return "another axon lies beside it" if "outside" in carried else ""


def seed_of(record_id: str) -> int:
    """Return the seed that a new wire's rule starts from: the number in its id, so that scripts are reproducible and wires differ."""
    digits = "".join(c for c in record_id if c.isdecimal())[:12]
    return int(digits or 1)


def set_rule(circuit: Circuit, wire_id: str, **values: Any) -> Diff:
    """Return the diff that changes a wire's connection rule: ``set_rule(c, "w3", kind="in_degree", k=100)``.

    Raises
    ------
    CircuitError
        When there is no such rule, or a number makes no sense.
    """
    wire = circuit.get(wire_id, Wire)
    names = [f.name for f in fields(Rule)]
    for name in values:
        if name not in names:
            raise CircuitError(f"a connection rule has no '{name}'", did_you_mean(name, names))
    old = wire.rule or Rule("all_to_all", seed=seed_of(wire_id))
    new = replace(old, **values)
    if new.kind not in USED:
        raise CircuitError(f"there is no connection rule '{new.kind}'", did_you_mean(str(new.kind), USED) or f"Choose one of {', '.join(USED)}")
    bounds = {"p": (0, 1), "k": (1, MOST_CELLS), "sigma": (1e-3, 10), "seed": (0, 2**53 - 1)}
    for name, (low, high) in bounds.items():
        if not low <= getattr(new, name) <= high:
            raise CircuitError(f"{name} of a connection rule cannot be {getattr(new, name):g}", f"Give a value from {low:g} to {high:g}")
    new = replace(new, p=float(new.p), k=int(new.k), sigma=float(new.sigma), seed=int(new.seed))
    return edits.update(circuit, wire_id, rule=new, learned=wire.learned if new == wire.rule else "")


def spreadable(circuit: Circuit, node: Node) -> dict[str, str]:
    """Return the names that can be scattered over a population, with their units: parameters that are numbers, and initial values of states."""
    known = {name: p.unit for name, p in edits.params_of(circuit, node).items() if not p.choices}
    for prefix, part in parts_of(circuit.registry, circuit.registry[node.type], node.mechanisms):
        known.update({prefix + s.name: s.unit for s in part.states if prefix + s.name not in known})
    return known


def set_spread(circuit: Circuit, node_id: str, values: Mapping[str, Value]) -> Diff:
    """Return the diff that scatters parameters or initial states over a population by plus or minus so much (0 for not at all).

    Raises
    ------
    CircuitError
        When the node has no such parameter or state.
    """
    node = circuit.get(node_id, Node)
    known = spreadable(circuit, node)
    spread = dict(node.spread)
    for name, value in values.items():
        if name not in known:
            raise CircuitError(f"{circuit.registry[node.type].title} has no parameter or state '{name}'", did_you_mean(name, known))
        width = to_unit(value, known[name])
        if not 0 <= width <= WIDEST:
            raise CircuitError(f"'{name}' cannot be scattered by {width:g} {known[name]}", f"Give a width from 0 to {WIDEST:g}")
        spread[name] = float(width)
    return edits.update(circuit, node_id, spread={k: v for k, v in spread.items() if v})
