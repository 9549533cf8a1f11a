"""A circuit's own models: what makes a spec valid, and the edits that make, change and remove one.

An own model is made from a copy of something in the catalogue. Nodes and wires use it by its type id, as cell, unit, stimulus or connection, or nodes
as one of their mechanisms. An own connection joins, carries and needs what the one that it was made from does: the engine relies on it.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, TypeGuard, TypeVar

from neurolab.catalog.compose import compose
from neurolab.catalog.spec import CellSpec, MechanismSpec, ModelSpec, Param, StimulusSpec, UnitSpec, WireSpec
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.diff import Diff
from neurolab.circuit.edits import mended_wires, params_of, swap_types
from neurolab.circuit.mechanisms import in_space, mechanisms_of, set_mechanisms
from neurolab.circuit.records import Model, Node, Wire
from neurolab.circuit.space import compartments_of, set_compartments
from neurolab.core.errors import CircuitError, SpecError
from neurolab.core.units import UNITS, dimension

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import Quantity, Spec, State
    from neurolab.circuit.records import Record

M = TypeVar("M", bound=ModelSpec)
_EDITABLE = (CellSpec, UnitSpec, MechanismSpec, StimulusSpec, WireSpec)
OWN = "own."
MOST_PARAMS, MOST_STATES, LONGEST_NAME, LONGEST_TITLE = 200, 100, 40, 80
_OF_A_WIRE = ("joins", "carries", "receptor", "into", "gain", "sign")


def is_editable(spec: Spec) -> TypeGuard[ModelSpec]:
    """Whether an own model can be made from a spec: a lead of a meter only listens, there is nothing to write."""
    return isinstance(spec, _EDITABLE) and not (isinstance(spec, WireSpec) and spec.carries == "lead")


def is_own(type_id: str) -> bool:
    """Whether a type is a circuit's own model."""
    return type_id.startswith(OWN)


def own_type(model_id: str, name: str) -> str:
    """Return the type id of an own model."""
    return f"{OWN}{model_id}.{name}"


def own_spec(spec: M, model_id: str, title: str = "") -> M:
    """Return a spec as that of an own model; presets and sources stay with the original, which they are true of."""
    return replace(
        spec, type_id=own_type(model_id, spec.name), title=title or spec.title, version=1, replaces=(), presets=(), citations=()
    )  # fmt: skip


def own_model(circuit: Circuit, type_id: str) -> Model | None:
    """Return the record of an own model by its type id; None for what ships with the program."""
    return next((m for m in circuit.all(Model) if m.spec.type_id == type_id), None)


def users_of(circuit: Circuit, type_id: str) -> list[Node | Wire]:
    """Return the nodes and wires that are of a type, and the nodes that have it among their mechanisms."""
    nodes = (n for n in circuit.all(Node) if n.type in circuit.registry)
    wires = [w for w in circuit.all(Wire) if w.type == type_id]
    return [*(n for n in nodes if n.type == type_id or type_id in mechanisms_of(circuit, n)), *wires]


def check_spec(registry: Registry, spec: ModelSpec, base: str) -> None:
    """Check everything about a spec that somebody wrote.

    Parameters
    ----------
    registry : Registry
        Where mechanisms are found.
    spec : ModelSpec
        A cell, unit, mechanism, stimulus or wire.
    base : str
        Type id of what it was made from; says which cells a mechanism is tried in, and what a wire has to be.

    Raises
    ------
    SpecError
        Names the spec and, for equations, the line.
    """
    owner = spec.type_id
    if not is_editable(spec):
        raise SpecError(f"{owner}: a {spec.kind} cannot be written in the program")
    if not spec.title.strip() or len(spec.title) > LONGEST_TITLE:
        raise SpecError(f"{owner}: it has no title, or one that is too long", f"Give it a name of at most {LONGEST_TITLE} letters")
    if len(spec.params) > MOST_PARAMS or len(spec.states) > MOST_STATES or len(spec.inputs) + len(spec.outputs) > MOST_PARAMS:
        raise SpecError(f"{owner}: too many parameters or states", f"The limit is {MOST_PARAMS} parameters and {MOST_STATES} states")
    for item in (*spec.params, *spec.states, *spec.inputs, *spec.outputs):
        _check_name(owner, item)
    for param in spec.params:
        _check_param(owner, param)
    _check_role(owner, spec)
    if isinstance(spec, WireSpec):
        _check_wire(owner, spec, registry.get(base, WireSpec))
    names = {s.name for s in spec.states}
    for name, _ in spec.clip:
        if name not in names:
            raise SpecError(f"{owner}, clip: '{name}' is not a state", "Clip a state, or nothing")
    _compose_somewhere(registry.extended([*(s for s in _own_specs(registry) if s.type_id != owner), spec]), spec, base)


def _own_specs(registry: Registry) -> list[ModelSpec]:
    return [s for s in registry.all(ModelSpec) if is_own(s.type_id)]


def _check_name(owner: str, item: Param | State | Quantity) -> None:
    name = item.name
    if not (name.isascii() and name.isidentifier()) or name.startswith("__") or len(name) > LONGEST_NAME:
        raise SpecError(f"{owner}: '{name[:LONGEST_NAME]}' cannot be a name", "Use letters, digits and _, and begin with a letter")
    if item.unit not in UNITS:
        dimension(item.unit)  # raises UnitError with a suggestion


def _check_param(owner: str, param: Param) -> None:
    where = f"{owner}: parameter '{param.name}'"
    if param.choices:
        if not isinstance(param.default, str) or (param.default not in param.choices and "*" not in param.choices):
            raise SpecError(f"{where} has no valid choice as its value", f"Choose one of {', '.join(param.choices)}")
        return
    if isinstance(param.default, str) or not math.isfinite(param.default):
        raise SpecError(f"{where} needs a number as its value", "Write a number such as 1.5")
    if math.isnan(param.low) or math.isnan(param.high) or param.low > param.high:
        raise SpecError(f"{where}: its lowest value {param.low:g} is above its highest {param.high:g}", "Swap the bounds")
    if not param.low <= param.default <= param.high:
        raise SpecError(f"{where}: its value {param.default:g} is outside {param.low:g} to {param.high:g}", "Change the value or the bounds")


def _check_role(owner: str, spec: ModelSpec) -> None:
    """Check what wires and the canvas rely on."""
    states, inputs = {s.name: s.unit for s in spec.states}, {q.name for q in spec.inputs}
    if isinstance(spec, CellSpec) and (dimension(states.get("v", "1")) != dimension("mV") or "i_in" not in inputs):
        raise SpecError(f"{owner}: a cell needs a state v in mV and an input i_in", "Keep them; wires and meters rely on them")
    if isinstance(spec, UnitSpec) and "s" not in inputs:
        raise SpecError(f"{owner}: a unit needs the input s", "Keep it; wires add to it")
    known = {*states, *(q.name for q in spec.outputs)}
    if spec.output and spec.output not in known:
        raise SpecError(f"{owner}: the main output '{spec.output}' is neither a state nor an output", "Compute it, or choose another one")


def _check_wire(owner: str, spec: WireSpec, original: WireSpec) -> None:
    """Check that a connection still is what the engine takes it for."""
    if any(getattr(spec, name) != getattr(original, name) for name in _OF_A_WIRE):
        raise SpecError(f"{owner}: a connection stays of its kind", f"Start from another one than {original.title}")
    params = {p.name: p for p in spec.params}
    for p in original.params:
        mine = params.get(p.name)
        if mine is None or (mine.unit, mine.choices) != (p.unit, p.choices):
            raise SpecError(f"{owner}: it needs the parameter '{p.name}', in the unit that it had", "Put it back: what wires do depends on it")
        if mine.low < p.low or mine.high > p.high:
            raise SpecError(f"{owner}: parameter '{p.name}' goes from {p.low:g} to {p.high:g} at most", "Choose narrower bounds")
    if not original.equations and (spec.equations.strip() or spec.states or spec.inputs):
        raise SpecError(f"{owner}: this connection computes nothing by itself", "Leave its equations empty; write the receptor's instead")
    if original.states and not (spec.states and spec.states[0].unit == original.states[0].unit):
        raise SpecError(f"{owner}: its first state, to which spikes add, is missing", f"Keep {original.states[0].name}")


def _compose_somewhere(registry: Registry, spec: ModelSpec, base: str) -> None:
    """Compose the model; a mechanism in a cell where the one that it was made from makes sense."""
    if not isinstance(spec, MechanismSpec):
        compose(registry, spec)
        return
    cell, others = host_of(registry.base, base)
    compose(registry, registry.get(cell, CellSpec), (*others, spec.type_id))


@lru_cache(maxsize=256)
def host_of(registry: Registry, mechanism: str) -> tuple[str, tuple[str, ...]]:
    """Return a cell and the mechanisms with which a mechanism makes sense: those of a cell that lists it, or the fewest that will do.

    Raises
    ------
    SpecError
        When there is none.
    """
    cells = registry.all(CellSpec)
    for cell in cells:
        if mechanism in cell.mechanisms:
            return cell.type_id, tuple(m for m in cell.mechanisms if m != mechanism)
    organelles = [m.type_id for m in registry.all(MechanismSpec) if m.family == "organelle" and m.type_id != mechanism]
    why: SpecError | None = None
    for others in ((), *((o,) for o in organelles)):
        for cell in cells:
            try:
                compose(registry, cell, (*others, mechanism))
            except SpecError as error:
                why = why or error
            else:
                return cell.type_id, others
    raise why or SpecError(f"'{mechanism}' fits no cell")


def make_model(circuit: Circuit, base: str, spec: ModelSpec, node_ids: Iterable[str] = ()) -> tuple[str, Diff]:
    """Return the new model's id and the diff that adds it and gives it to nodes or wires, as their type or instead of the mechanism `base`.

    Raises
    ------
    NeurolabError
        When the spec or what a node would become makes no sense.
    """
    model_id = circuit.new_id(Model)
    root = own_model(circuit, base)
    title = spec.title if spec.title not in {s.title for s in circuit.registry} else free_title(circuit.registry, spec.title)
    model = Model(id=model_id, spec=own_spec(spec, model_id, title), base=root.base if root else base)
    check_spec(circuit.registry, model.spec, model.base)
    added = Diff(added={model_id: model})
    return model_id, added.then(use_model(_after(circuit, added), model.spec.type_id, base, node_ids))


def free_title(registry: Registry, title: str, own: str = "own") -> str:
    """Return a title that no other model has: ``Leak (own)``, ``Leak (own 2)`` ...; `own` is the word in the user's language."""
    stem = title.partition(f" ({own}")[0]
    taken = {s.title for s in registry}
    return next(t for i in range(1, len(taken) + 3) if (t := f"{stem} ({own})" if i == 1 else f"{stem} ({own} {i})") not in taken)


def use_model(circuit: Circuit, type_id: str, base: str, node_ids: Iterable[str]) -> Diff:
    """Return the diff that gives nodes or wires a model: as their type, or for a mechanism in the place of `base` among their mechanisms."""
    ids = tuple(node_ids)
    if not isinstance(circuit.registry[type_id], MechanismSpec):
        return swap_types(circuit, ids, type_id) if ids else Diff()
    diff = Diff()
    for node_id in ids:
        node = circuit.get(node_id, Node)
        now = mechanisms_of(circuit, node)
        if base in now:
            if in_space(circuit, node):
                table = compartments_of(circuit, node)
                change = set_compartments(circuit, node_id, [replace(c, mechanisms=_instead(c.mechanisms, base, type_id)) for c in table])
            else:
                change = set_mechanisms(circuit, node_id, _instead(now, base, type_id))
            diff = Diff({}, {**diff.removed, **change.removed}, {**diff.updated, **change.updated})
    return diff


def _instead(mechanisms: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(new if m == old else m for m in mechanisms)


def change_model(circuit: Circuit, model_id: str, spec: ModelSpec) -> Diff:
    """Return the diff that gives an own model other equations or parameters, and mends the nodes and wires that use it.

    Raises
    ------
    NeurolabError
        When the spec makes no sense, or not together with the other mechanisms of a cell that uses it.
    """
    old = circuit.get(model_id, Model)
    new = replace(old, spec=replace(spec, type_id=old.spec.type_id))
    if new == old:
        return Diff()
    check_spec(circuit.registry, new.spec, old.base)
    diff = Diff(updated={model_id: (old, new)})
    after = _after(circuit, diff)
    users = users_of(after, new.spec.type_id)
    for type_id, mechanisms in {(n.type, n.mechanisms) for n in users if isinstance(n, Node)}:
        compose(after.registry, after.registry[type_id], mechanisms)
    changed: dict[str, Node | Wire] = {}
    for user in users:
        known = params_of(after, user)
        params = {k: known[k].clamp(v) for k, v in user.params.items() if k in known and isinstance(v, str) == bool(known[k].choices)}
        changed[user.id] = replace(user, params=params) if params != user.params else user
    updated: dict[str, tuple[Record, Record]] = {u.id: (u, changed[u.id]) for u in users if changed[u.id] is not u}
    return diff.then(Diff(updated=updated)).then(mended_wires(after, changed))


def remove_model(circuit: Circuit, model_id: str) -> Diff:
    """Return the diff that removes an own model; what used it becomes what the model was made from."""
    model = circuit.get(model_id, Model)
    if model.base not in circuit.registry:
        raise CircuitError(f"'{model.spec.title}' was made from '{model.base}', which this version does not know", "Keep the model")
    ids = [n.id for n in users_of(circuit, model.spec.type_id)]
    return use_model(circuit, model.base, model.spec.type_id, ids).then(Diff(removed={model_id: model}))


def _after(circuit: Circuit, diff: Diff) -> Circuit:
    scratch = Circuit(circuit.registry, tuple(circuit))
    scratch.apply(diff)
    return scratch
