"""Edits of plastic synapses: by which rule a wire learns, and keeping what it has learned. Pure functions, as in `edits`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.catalog.rule import compose_rule
from neurolab.catalog.spec import PlasticitySpec
from neurolab.circuit.diff import Diff
from neurolab.circuit.edits import params_of, set_params
from neurolab.circuit.learned import MOST_KEPT, can_learn, packed, rule_of
from neurolab.circuit.records import Wire
from neurolab.core.errors import CircuitError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from neurolab.catalog.spec import Value
    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Record


def set_plasticity(circuit: Circuit, wire_ids: Iterable[str], type_id: str, params: Mapping[str, Value] | None = None) -> Diff:
    """Return the diff that lets wires learn by a rule, or by none (an empty type id).

    Parameters
    ----------
    params : mapping, optional
        Parameters of the rule by their own names; values may be texts such as ``"20 ms"``.

    Raises
    ------
    CircuitError
        When a wire carries no spikes.
    SpecError
        When there is no such rule.
    """
    if type_id:
        compose_rule(circuit.registry.get(type_id, PlasticitySpec))
    updated: dict[str, tuple[Record, Record]] = {}
    for wire_id in wire_ids:
        old = circuit.get(wire_id, Wire)
        if type_id and not can_learn(circuit.registry, old.type):
            title = circuit.registry[old.type].title
            raise CircuitError(f"{title} '{wire_id}' cannot learn: it carries no spikes to receptors", "Choose a synapse")
        new = replace(old, plasticity=type_id, learned="" if type_id != old.plasticity else old.learned)
        known = params_of(circuit, new)
        new = replace(new, params={name: value for name, value in old.params.items() if name in known})
        if new != old:
            updated[wire_id] = (old, new)
    diff = Diff(updated=updated)
    if not params or not type_id:
        return diff
    changed = type(circuit)(circuit.registry, tuple(circuit))
    changed.apply(diff)
    name = circuit.registry[type_id].name
    for wire_id in updated:
        diff = diff.then(set_params(changed, wire_id, {f"{name}.{own}": value for own, value in params.items()}))
    return diff


def apply_rule_preset(circuit: Circuit, wire_id: str, preset_id: str) -> Diff:
    """Return the diff that gives a wire's rule the values of a preset."""
    wire = circuit.get(wire_id, Wire)
    rule = rule_of(circuit.registry, wire)
    preset = next((p for p in rule.presets if p.id == preset_id), None) if rule else None
    if rule is None or preset is None:
        raise CircuitError(f"the rule of '{wire_id}' has no preset '{preset_id}'")
    return set_params(circuit, wire_id, {f"{rule.name}.{name}": value for name, value in preset.params.items()})


def keep_learned(circuit: Circuit, weights: Mapping[str, Sequence[float]]) -> Diff:
    """Return the diff that makes learned weights those from which a run starts.

    Parameters
    ----------
    weights : mapping of wire id to sequence of float
        The rule's `w` of every synapse of a wire, in the order of its pairs.

    Raises
    ------
    CircuitError
        When a wire has more synapses than a file should keep.
    """
    updated: dict[str, tuple[Record, Record]] = {}
    for wire_id, values in weights.items():
        old = circuit.get(wire_id, Wire)
        if len(values) > MOST_KEPT:
            message = f"'{wire_id}' has {len(values):,} synapses: a file keeps the learned weights of at most {MOST_KEPT:,} of a wire"
            raise CircuitError(message, "Make the population smaller, or let its rule connect fewer cells")
        new = replace(old, learned=packed(values))
        if new != old:
            updated[wire_id] = (old, new)
    return Diff(updated=updated)


def forget_learned(circuit: Circuit, wire_ids: Iterable[str]) -> Diff:
    """Return the diff that lets wires start from the weight of their parameters again."""
    wires = [circuit.get(i, Wire) for i in wire_ids]
    return Diff(updated={w.id: (w, replace(w, learned="")) for w in wires if w.learned})
