"""Axons: how long a spike is under way along a wire; and how leads name what a wire shows.

The length is that of the straight line between the centres of the two nodes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from neurolab.catalog.spec import WireSpec
from neurolab.catalog.synapses.spiking import FIXED, TRACES, is_plastic, velocity
from neurolab.circuit.learned import learned_traces
from neurolab.circuit.members import cell_id, owner_of, sampled
from neurolab.circuit.records import Node, Wire
from neurolab.circuit.shares import SHARES, share_traces
from neurolab.core.units import to_unit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.spec import Quantity, Value
    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Record

LONGEST = 1000.0
"""ms: a spike that would be under way for longer arrives after this time."""


@dataclass(frozen=True, slots=True)
class Axon:
    """The way of a spike: length in µm, velocity in µm/ms (1000 µm/ms are 1 m/s), and the whole delay in ms."""

    length: float
    velocity: float
    delay: float


def has_axon(wire: Wire) -> bool:
    """Whether the delay of a wire follows from its length."""
    return wire.params.get("axon", FIXED) != FIXED


def _number(circuit: Circuit, wire: Wire, name: str) -> float:
    param = circuit.registry.get(wire.type, WireSpec).param(name)
    return to_unit(wire.params.get(name, param.default), param.unit)


def length_of(circuit: Circuit, wire: Wire) -> float:
    """Return the length of a wire in µm; 0 where an end is of a type that this version does not know."""
    source, target = circuit[wire.source], circuit[wire.target]
    if not isinstance(source, Node) or not isinstance(target, Node):
        return 0.0
    return math.hypot(target.x - source.x, target.y - source.y) * circuit.settings.um_per_unit


def axon_of(circuit: Circuit, wire: Wire) -> Axon:
    """Return the axon of a wire that carries spikes; one with a fixed delay has the velocity that this delay means."""
    length = length_of(circuit, wire)
    if not has_axon(wire):
        delay = _number(circuit, wire, "delay")
        return Axon(length, length / delay if delay > 0 else math.inf, delay)
    speed = velocity(wire.params["axon"], _number(circuit, wire, "diameter"))
    return Axon(length, speed, min(length / speed + _number(circuit, wire, "latency"), LONGEST))


def delay_of(circuit: Circuit, wire: Wire) -> float:
    """Return the time in ms from a spike to its effect along a wire that carries spikes."""
    return axon_of(circuit, wire).delay if has_axon(wire) else _number(circuit, wire, "delay")


def trace_name(wire_id: str, name: str) -> str:
    """Return the variable of a lead that shows a variable of a wire."""
    return f"{wire_id}.{name}"


def traced_wire(variable: str) -> tuple[str, str]:
    """Return the wire and its variable that a lead's variable may name; which it does is for the caller to know."""
    wire_id, _, name = variable.rpartition(".")
    return wire_id, name


def traces_of(circuit: Circuit, wire: Wire) -> tuple[Quantity, ...]:
    """Return what can be recorded of a wire: its weight, where that changes, its terminal, where that tires, its own share in its receptors."""
    if wire.silenced or wire.type not in circuit.registry or (spec := circuit.registry.get(wire.type, WireSpec)).carries != "spikes":
        return ()
    unit = spec.param(spec.gain).unit
    released = (replace(q, unit=unit) if q.unit == "nS" else q for q in TRACES)
    return (*learned_traces(circuit, wire), *(released if is_plastic(wire.params) else ()), *share_traces(circuit, wire))


def trace_of(circuit: Circuit, variable: str) -> tuple[Wire, Quantity] | None:
    """Return the wire and its quantity that the variable of a lead names, or None when it names none.

    The share of a wire onto a population is there for each of its cells: ``w3[17].g``; ``w3.g`` means that of a few of them.
    """
    wire_id, name = traced_wire(variable)
    owner, index = owner_of(wire_id)
    wire = next((circuit[i] for i in (owner,) if i in circuit), None)
    if not isinstance(wire, Wire) or not (index is None or (name in SHARES and index < _cells_at(circuit, wire) > 1)):
        return None
    return next(((wire, q) for q in traces_of(circuit, wire) if q.name == name), None)


def _cells_at(circuit: Circuit, wire: Wire) -> int:
    return getattr(circuit[wire.target], "size", 1)


def channels_of_trace(circuit: Circuit, variable: str) -> tuple[tuple[str, str], ...]:
    """Return what is recorded for the variable of a lead that names a quantity of a wire; empty when it names none."""
    found = trace_of(circuit, variable)
    if found is None:
        return ()
    wire_id, name = traced_wire(variable)
    cells = _cells_at(circuit, found[0]) if name in SHARES and owner_of(wire_id)[1] is None else 1
    return tuple((i, name) for i in (sampled(wire_id, cells)[0] if cells > 1 else (wire_id,)))


def traced_by(record: Record) -> str:
    """Return the id of the wire that a lead may show, or an empty text."""
    return owner_of(traced_wire(str(record.params.get("variable", "")))[0])[0] if isinstance(record, Wire) else ""


def retraced(params: Mapping[str, Value], new_id: Mapping[str, str]) -> Mapping[str, Value]:
    """Return the parameters of a copied lead: it shows the copy of the wire that it showed, where there is one."""
    wire_id, name = traced_wire(str(params.get("variable", "")))
    owner, index = owner_of(wire_id)
    if owner not in new_id:
        return params
    return {**params, "variable": trace_name(new_id[owner] if index is None else cell_id(new_id[owner], index), name)}
