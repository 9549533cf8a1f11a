"""Rules of plasticity, checked and sorted: what each event does to the synapse, and which states belong to the source or to the target alone.

A trace of the source is the same at all its synapses of one wire, so that it is kept once; see `PlasticitySpec`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from neurolab.catalog.compose import compose
from neurolab.catalog.expr import RANDOM, RESERVED, Op, names, parse_equations, walk
from neurolab.catalog.registry import Registry
from neurolab.catalog.scope import Scope
from neurolab.catalog.units_check import check_units
from neurolab.core.errors import SpecError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.catalog.compose import Composite
    from neurolab.catalog.expr import Statement
    from neurolab.catalog.spec import PlasticitySpec

WEIGHT = "w"
"""The state that every rule has: the weight as a share of the greatest."""


@dataclass(frozen=True, slots=True)
class Event:
    """What one event does.

    Parameters
    ----------
    synapse : tuple of Statement
        To the states of each synapse, in the order in which they were written.
    trace : tuple of Statement
        Then to the traces of the neuron that fired.
    """

    synapse: tuple[Statement, ...]
    trace: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A rule that is ready for code generation; expressions are in coherent units.

    Parameters
    ----------
    composite : Composite
        Its parameters, states, initial values and differential equations.
    source, target, synapse : tuple of str
        Traces of the source, traces of the target, and the states that every synapse has for itself, `w` first.
    on_pre, on_post : Event
        When a spike arrives, and when the target fires.
    """

    composite: Composite
    source: tuple[str, ...]
    target: tuple[str, ...]
    synapse: tuple[str, ...]
    on_pre: Event
    on_post: Event


@lru_cache(maxsize=64)
def compose_rule(spec: PlasticitySpec) -> Rule:
    """Check a rule and sort its states.

    Raises
    ------
    SpecError
        For unknown names, wrong units and what a rule cannot have; the message names the rule and the line.
    """
    composite = compose(Registry((spec,)), spec)
    states = [s.name for s in composite.states]
    if WEIGHT not in states:
        raise SpecError(f"{spec.type_id} has no state '{WEIGHT}'", "Declare the weight, as a share of the greatest: State('w', '1', 'w_0')")
    if composite.inputs or any(s.kind == "assign" for s in composite.statements):
        raise SpecError(f"{spec.type_id}: between events a rule has only equations d../dt of its states", "Write each in one line")
    pre, post = _statements(spec, composite, "on_pre"), _statements(spec, composite, "on_post")
    _refuse_chance([*composite.statements, *pre, *post])
    between = {s.target: names(s.expr) for s in composite.statements}
    source, target = _traces(states, pre, post, between), _traces(states, post, pre, between)
    own = tuple(dict.fromkeys((WEIGHT, *(s for s in states if s not in source and s not in target))))
    return Rule(composite, source, target, own, _event(pre, source), _event(post, target))


def _statements(spec: PlasticitySpec, composite: Composite, event: str) -> tuple[Statement, ...]:
    where, scope, states = f"{spec.type_id}, {event}", Scope("", spec, {}), [s.name for s in composite.states]
    found: list[Statement] = []
    for s in parse_equations(getattr(spec, event), where):
        if s.kind == "ode" or s.target not in states:
            raise SpecError(f"{s.where}: '{s.target}' is not a state", did_you_mean(s.target, states) or "Write w = ... or x += ...")
        found.append(replace(s, expr=scope.resolve(s.expr, s.where)))
    units = dict(RESERVED) | {q.name: q.unit for q in (*composite.params.values(), *composite.states)}
    check_units(replace(composite, on_spike=tuple(found)), units)
    return tuple(found)


def _refuse_chance(statements: Iterable[Statement]) -> None:
    for s in statements:
        if any(isinstance(part, Op) and part.fn in RANDOM for part in walk(s.expr)) or names(s.expr) & RESERVED.keys():
            raise SpecError(f"{s.where}: a rule knows neither chance nor the clock", "Use parameters and states only")


def _traces(states: list[str], own: tuple[Statement, ...], other: tuple[Statement, ...], between: dict[str, set[str]]) -> tuple[str, ...]:
    """Return the states that only one kind of event changes, from parameters and from states of the same sort."""
    found = [s for s in states if s != WEIGHT and any(o.target == s for o in own) and not any(o.target == s for o in other)]
    while True:
        foreign = set(states) - set(found)
        kept = [s for s in found if not foreign & (between.get(s, set()).union(*(names(o.expr) for o in own if o.target == s)))]
        if kept == found:
            return tuple(found)
        found = kept


def _event(statements: tuple[Statement, ...], traces: tuple[str, ...]) -> Event:
    return Event(tuple(s for s in statements if s.target not in traces), tuple(s for s in statements if s.target in traces))
