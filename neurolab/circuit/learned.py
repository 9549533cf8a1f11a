"""What wires that learn are: their rule, what can be recorded of them, and learned weights as text."""

from __future__ import annotations

import base64
import binascii
import math
import sys
from array import array
from typing import TYPE_CHECKING

from neurolab.catalog.spec import PlasticitySpec, Quantity, WireSpec
from neurolab.circuit.records import Wire
from neurolab.core.errors import CircuitError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.catalog.registry import Registry
    from neurolab.circuit.circuit import Circuit

MOST_KEPT = 200_000
"""Weights of one wire that a file keeps: about a megabyte."""


def can_learn(registry: Registry, wire_type: str) -> bool:
    """Whether a rule of plasticity can act on wires of a type: those that carry spikes to receptors."""
    return wire_type in registry and registry.get(wire_type, WireSpec).carries == "spikes"


def rule_of(registry: Registry, wire: Wire) -> PlasticitySpec | None:
    """Return the rule by which a wire learns, or None."""
    return registry.get(wire.plasticity, PlasticitySpec) if wire.plasticity else None


def plastic_wires(circuit: Circuit) -> list[Wire]:
    """Return the wires that learn."""
    return [w for w in circuit.all(Wire) if w.plasticity]


def packed(values: Sequence[float]) -> str:
    """Return numbers as a short text: base64 of 32-bit floats, little-endian."""
    numbers = array("f", values)
    if sys.byteorder == "big":
        numbers.byteswap()
    return base64.b64encode(numbers.tobytes()).decode("ascii")


def unpacked(text: str) -> list[float]:
    """Return the numbers of a text that `packed` has made.

    Raises
    ------
    CircuitError
        When it is no such text, or a number is not from 0 to 1.
    """
    try:
        numbers = array("f", base64.b64decode(text.encode("ascii"), validate=True))
    except (binascii.Error, ValueError, UnicodeEncodeError):
        raise CircuitError("the learned weights are damaged", "Remove the entry 'learned': the wire then starts from its own weight") from None
    if sys.byteorder == "big":
        numbers.byteswap()
    if len(numbers) > MOST_KEPT or not all(math.isfinite(n) and 0.0 <= n <= 1.0 for n in numbers):
        raise CircuitError("the learned weights are damaged", "Remove the entry 'learned': the wire then starts from its own weight")
    return list(numbers)


def is_single(circuit: Circuit, wire: Wire) -> bool:
    """Whether a wire is one synapse."""
    sizes = [getattr(circuit[end], "size", 1) for end in (wire.source, wire.target)]
    return wire.rule is None and sizes == [1, 1]


def learned_traces(circuit: Circuit, wire: Wire) -> tuple[Quantity, ...]:
    """Return what can be recorded of a wire that learns: its weight, of a single synapse the states of its rule, too."""
    rule = rule_of(circuit.registry, wire)
    if rule is None or not can_learn(circuit.registry, wire.type):
        return ()
    spec = circuit.registry.get(wire.type, WireSpec)
    weight = Quantity("weight", spec.param(spec.gain).unit, "weight of the synapse, of several the mean")
    return (weight, *(Quantity(s.name, s.unit, s.help) for s in rule.states if is_single(circuit, wire)))
