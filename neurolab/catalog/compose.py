"""Composition: a cell's membrane and mechanisms joined into one set of equations with qualified names.

Mechanisms read ports (`v`, `T`, `area`, the membrane's own names of `PORTS`) and add to ports (`i_mem += ...`). A mechanism's own names are
prefixed by its short name, ``na_hh.g_Na``; the membrane's are not.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from neurolab.catalog.expr import (
    RESERVED,
    Name,
    Num,
    Op,
    Statement,
    names,
    parse_equations,
    parse_expr,
    substitute,
    walk,
)
from neurolab.catalog.morphology import adapted, in_segments
from neurolab.catalog.scope import Scope
from neurolab.catalog.spec import PORTS, CellSpec, MechanismSpec, ModelSpec, Param, PlasticitySpec, Quantity, State, WireSpec
from neurolab.catalog.units_check import check_units
from neurolab.core.errors import SpecError, UnitError, did_you_mean
from neurolab.core.units import dimension

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from neurolab.catalog.expr import Expr
    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import Compartment, Effect, Method, Spec


MOST_TERMS = 20_000
"""Length of an initial value written out in terms of parameters."""


@dataclass(frozen=True, slots=True)
class Composite:
    """A model ready for code generation: all names qualified, all statements in the order in which they can be evaluated.

    Parameters
    ----------
    type_id : str
        Of the spec.
    params : mapping of str to Param
        By qualified name, text parameters excluded; values enter in coherent units.
    states, inputs, outputs : tuple
        With qualified names; `initial` maps a state to its expression of the parameters.
    statements : tuple of Statement
        Kinds ``assign`` and ``ode`` only; contributions to ports are summed.
    methods : mapping of str to str
        Integration method of each state.
    arrivals : mapping of str to tuple of str
        States to which an input row is added at the start of a step, by input: ``{"in_ampa": ("ampa.g",)}``.
    spike_when, on_spike, hold, clip, effects
        As in `ModelSpec`, parsed and qualified.
    in_space : bool
        Whether `v` is advanced by the solver of a cell's compartments instead of by the kernel.
    """

    type_id: str
    params: Mapping[str, Param]
    states: tuple[State, ...]
    initial: Mapping[str, Expr]
    inputs: tuple[Quantity, ...]
    outputs: tuple[Quantity, ...]
    output: str
    statements: tuple[Statement, ...]
    methods: Mapping[str, Method]
    arrivals: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    spike_when: Expr | None = None
    on_spike: tuple[Statement, ...] = ()
    hold: Expr | None = None
    clip: tuple[tuple[str, Expr], ...] = ()
    effects: tuple[Effect, ...] = ()
    in_space: bool = False


def input_name(receptor: str) -> str:
    """Return the input row into which spike weights (nS) for a receptor are summed: ``in_ampa`` for ``receptor.ampa`` or ``ampa``."""
    return f"in_{receptor.rpartition('.')[2]}"


def parts_of(registry: Registry, spec: Spec, mechanisms: Iterable[str] | None = None) -> list[tuple[str, ModelSpec]]:
    """Return (prefix, spec) of a model and its mechanisms (of a wire: its rule of plasticity); the model itself has the prefix ""."""
    if not isinstance(spec, ModelSpec):
        return []
    parts: list[tuple[str, ModelSpec]] = [("", spec)]
    if isinstance(spec, CellSpec):
        for type_id in spec.mechanisms if mechanisms is None else mechanisms:
            mechanism = registry.get(type_id, MechanismSpec)
            if any(prefix == f"{mechanism.name}." for prefix, _ in parts):
                raise SpecError(f"{spec.type_id} lists the mechanism '{mechanism.name}' twice", "Remove one of them")
            parts.append((f"{mechanism.name}.", mechanism))
    if isinstance(spec, WireSpec):
        parts += [(f"{rule.name}.", rule) for rule in (registry.get(type_id, PlasticitySpec) for type_id in mechanisms or ())]
    return parts


def visible_params(registry: Registry, spec: Spec, mechanisms: Iterable[str] | None = None) -> dict[str, Param]:
    """Return the parameters that a node or wire of a type has, by qualified name."""
    if not isinstance(spec, ModelSpec):
        return {p.name: p for p in spec.params}
    parts = parts_of(registry, spec, mechanisms)
    return adapted(spec, {prefix + p.name: _as_known(spec, prefix, p) for prefix, part in parts for p in part.params})


def _as_known(spec: ModelSpec, prefix: str, param: Param) -> Param:
    """Return a mechanism's parameter as a model knows it: qualified, and with the cell's own default and its source, if it has one."""
    name = prefix + param.name
    default = spec.defaults.get(name) if isinstance(spec, CellSpec) else None
    if default is None or default == param.default or not isinstance(spec, CellSpec):
        return _renamed(param, name, None, "", "")
    return _renamed(param, name, default, spec.citations[0] if spec.citations else "", "D" if name in spec.chosen or not spec.citations else "C")


@lru_cache(maxsize=4096)
def _renamed(param: Param, name: str, default: float | None, cite: str, evidence: str) -> Param:
    renamed = replace(param, name=name) if name != param.name else param
    return renamed if default is None else replace(renamed, default=default, cite=cite, evidence=evidence)


def recordable(
    registry: Registry, spec: Spec, mechanisms: Iterable[str] | None = None, compartments: Sequence[Compartment] | None = None
) -> dict[str, Quantity]:
    """Return what a meter can show of a node: states and outputs, by qualified name.

    Of a cell in space these are those of its first compartment, and the potential in every segment: ``dend[2].v``.
    """
    found: dict[str, Quantity] = {}
    for prefix, part in parts_of(registry, spec, mechanisms):
        for item in (*part.states, *part.outputs):
            found.setdefault(prefix + item.name, Quantity(prefix + item.name, item.unit, item.help))
    if isinstance(spec, CellSpec) and spec.compartments:
        return in_segments(found, spec.compartments if compartments is None else compartments)
    return found


def compose(registry: Registry, spec: Spec, mechanisms: Iterable[str] | None = None) -> Composite:
    """Join a model and its mechanisms.

    Parameters
    ----------
    registry : Registry
        Where mechanisms are found.
    spec : Spec
        A model; a meter or compound has no equations.
    mechanisms : iterable of str, optional
        Type ids instead of the spec's own list.

    Raises
    ------
    SpecError
        For unknown names, wrong units, circular definitions; the message names the spec and the line.
    """
    if not isinstance(spec, ModelSpec):
        raise SpecError(f"{spec.type_id} has no equations to simulate")
    parts = parts_of(registry, spec, mechanisms)
    return _Joiner(spec, parts).join()


class _Joiner:
    """Joins the parts of one model."""

    def __init__(self, spec: ModelSpec, parts: list[tuple[str, ModelSpec]]) -> None:
        self.spec = spec
        membrane = {q.name for q in (*spec.params, *spec.states, *spec.inputs)}
        self.ports = {"i_mem"} if isinstance(spec, CellSpec) else set[str]()
        if any("i_ca" in part.equations for _, part in parts):
            self.ports.add("i_ca")
        shared: dict[str, Expr] = {name: Name(name) for name in PORTS if name in membrane or name in self.ports}
        shared.update(self._provided(parts))
        self.scopes = [Scope(prefix, part, shared) for prefix, part in parts]
        self.units: dict[str, str] = dict(RESERVED)
        for port in self.ports:
            self.units[port] = PORTS[port].unit

    @staticmethod
    def _provided(parts: list[tuple[str, ModelSpec]]) -> dict[str, Expr]:
        """Return what the ports become that mechanisms provide."""
        found: dict[str, Expr] = {}
        for prefix, part in parts:
            for port in part.provides if isinstance(part, MechanismSpec) else ():
                if port not in PORTS or port in found:
                    why = "two mechanisms provide it" if port in found else "it is no port"
                    raise SpecError(f"{part.type_id} cannot provide '{port}': {why}", "Remove one of them")
                found[port] = Name(prefix + port)
        return found

    def join(self) -> Composite:
        params: dict[str, Param] = {}
        states: list[State] = []
        initial: dict[str, Expr] = {}
        inputs: list[Quantity] = []
        arrivals: dict[str, tuple[str, ...]] = {}
        for scope in self.scopes:
            prefix, part = scope.prefix, scope.part
            params.update({prefix + p.name: _as_known(self.spec, prefix, p) for p in part.params if not p.choices})
            states += [replace(s, name=prefix + s.name) for s in part.states]
            initial.update({prefix + s.name: self._expression(scope, s.initial, f"initial value of {s.name}") for s in part.states})
            inputs += [replace(q, name=prefix + q.name) for q in part.inputs]
            arrivals.update(self._arrivals(scope))
        inputs += [Quantity(name, self._unit_of_arrival(states, targets), "arriving spikes") for name, targets in arrivals.items()]
        self.units.update({q.name: q.unit for q in (*params.values(), *states, *inputs)})
        self._check_unit_names()
        statements = self._ordered(self._statements())
        composite = Composite(
            type_id=self.spec.type_id,
            params=params,
            states=tuple(states),
            initial=self._settled(initial, statements),
            inputs=tuple(inputs),
            outputs=self._outputs(statements),
            output=self.spec.output or self._default_output(),
            statements=statements,
            arrivals=arrivals,
            methods={scope.prefix + s.name: scope.part.method for scope in self.scopes for s in scope.part.states},
            spike_when=self._optional(self.spec.spike_when, "spike_when"),
            on_spike=self._on_spike(),
            hold=self._optional(self.spec.hold, "hold"),
            clip=tuple((name, self._expression(self.scopes[0], bound, "clip")) for name, bound in self.spec.clip),
            effects=self._effects(params),
            in_space=isinstance(self.spec, CellSpec) and bool(self.spec.compartments),
        )
        check_units(composite, self.units)
        return composite

    def _check_unit_names(self) -> None:
        outputs = {q.name: q.unit for scope in self.scopes for q in scope.part.outputs}
        for name, unit in {**outputs, **self.units}.items():
            try:
                dimension(unit)
            except UnitError as error:
                raise SpecError(f"{self.spec.type_id}: the unit of '{name}': {error.message}", error.hint) from None

    def _statements(self) -> list[Statement]:
        result: list[Statement] = []
        sums: dict[str, list[Statement]] = {port: [] for port in self.ports}
        for scope in self.scopes:
            for s in scope.statements:
                expr = scope.resolve(s.expr, s.where)
                if s.kind == "add":
                    if s.target not in sums:
                        raise SpecError(f"{s.where}: '{s.target}' is not a port to add to", did_you_mean(s.target, sums) or "Write name = ...")
                    sums[s.target].append(replace(s, expr=expr))
                else:
                    result.append(replace(s, target=scope.prefix + s.target, expr=expr))
        for port, parts in sums.items():
            total: Expr = Num(0.0)
            for i, s in enumerate(parts):
                total = s.expr if i == 0 else Op("+", (total, s.expr))
            result.append(Statement("assign", port, total, parts[0].where if len(parts) == 1 else f"{self.spec.type_id}, sum of {port}"))
        return result

    def _ordered(self, statements: list[Statement]) -> tuple[Statement, ...]:
        """Sort so that every intermediate is assigned before it is read; differential equations last."""
        assigned = {s.target: s for s in statements if s.kind == "assign"}
        done: dict[str, Statement] = {}
        active: list[str] = []

        def visit(target: str) -> None:
            if target in done:
                return
            s = assigned[target]
            if target in active:
                raise SpecError(f"{s.where}: '{target}' depends on itself", "Make one of the variables a state")
            active.append(target)
            for name in sorted(names(s.expr) & assigned.keys()):
                visit(name)
            active.pop()
            done[target] = s

        for target in assigned:
            visit(target)
        return (*done.values(), *(s for s in statements if s.kind == "ode"))

    def _settled(self, initial: Mapping[str, Expr], statements: tuple[Statement, ...]) -> dict[str, Expr]:
        """Return the initial values in terms of parameters alone: a gate may start at its steady state, ``m_inf``, for the initial `v`."""
        meaning = {s.target: s.expr for s in statements if s.kind == "assign"} | dict(initial)
        done: dict[str, Expr] = {}
        size: dict[str, int] = {}

        def settle(name: str, path: tuple[str, ...]) -> Expr:
            if name in path:
                raise SpecError(f"{self.spec.type_id}: the initial value of '{path[0]}' depends on itself", "Write a number")
            if name not in done:
                values = {n: settle(n, (*path, name)) for n in sorted(names(meaning[name]) & meaning.keys())}
                size[name] = sum(size.get(e.id, 1) if isinstance(e, Name) else 1 for e in walk(meaning[name]))
                if size[name] > MOST_TERMS:  # twenty lines that each read the line before twice make a million
                    raise SpecError(f"{self.spec.type_id}: the initial value of '{(*path, name)[0]}' is too long when written out", "Write a number")
                done[name] = substitute(meaning[name], values) if values else meaning[name]
            return done[name]

        return {name: settle(name, ()) for name in initial}

    def _expression(self, scope: Scope, text: str, what: str) -> Expr:
        where = f"{scope.part.type_id}, {what}"
        return scope.resolve(parse_expr(text, where), where)

    def _optional(self, text: str, what: str) -> Expr | None:
        return self._expression(self.scopes[0], text, what) if text.strip() else None

    def _on_spike(self) -> tuple[Statement, ...]:
        scope, states = self.scopes[0], {s.name for s in self.spec.states}
        where = f"{self.spec.type_id}, on_spike"
        result: list[Statement] = []
        for s in parse_equations(self.spec.on_spike, where):
            if s.target not in states or s.kind == "ode":
                raise SpecError(
                    f"{where}: '{s.target}' is not a state", did_you_mean(s.target, states) or "A spike can only change states: x = ... or x += ..."
                )
            result.append(replace(s, expr=scope.resolve(s.expr, where), where=where))
        return tuple(result)

    def _arrivals(self, scope: Scope) -> dict[str, tuple[str, ...]]:
        part, states = scope.part, [s.name for s in scope.part.states]
        targets: tuple[str, ...] = ()
        if isinstance(part, MechanismSpec):
            targets = part.arrival
        elif isinstance(part, WireSpec) and part.carries == "filter":
            targets = tuple(states[:1])
        if targets == ("v",) and "v" not in states:
            if isinstance(self.spec, CellSpec) and self.spec.compartments:
                raise SpecError(f"{self.spec.type_id}: the potential of a cell in space cannot jump", f"Leave out {part.title}")
            return {input_name(part.type_id): targets}  # a jump of the potential, without a state of its own
        for name in targets:
            if name not in states:
                raise SpecError(f"{part.type_id}: the arrival '{name}' is not a state", did_you_mean(name, states))
        return {input_name(part.type_id): tuple(scope.prefix + name for name in targets)} if targets else {}

    @staticmethod
    def _unit_of_arrival(states: list[State], targets: tuple[str, ...]) -> str:
        return next(s.unit for s in states if s.name == targets[0])

    def _outputs(self, statements: tuple[Statement, ...]) -> tuple[Quantity, ...]:
        known = {s.target for s in statements} | self.units.keys()
        outputs = [(scope, q) for scope in self.scopes for q in scope.part.outputs]
        for scope, q in outputs:
            if scope.prefix + q.name not in known:
                raise SpecError(f"{scope.part.type_id}: nothing computes the output '{q.name}'", did_you_mean(q.name, scope.own))
        return tuple(replace(q, name=scope.prefix + q.name) for scope, q in outputs)

    def _default_output(self) -> str:
        first = (*self.spec.states, *self.spec.outputs)
        return first[0].name if first else ""

    def _effects(self, params: Mapping[str, Param]) -> tuple[Effect, ...]:
        result: list[Effect] = []
        for scope in self.scopes:
            for effect in scope.part.effects:
                # a membrane may name a mechanism's parameter; a mechanism only its own
                name = scope.prefix + effect.param
                if name not in params:
                    raise SpecError(
                        f"{scope.part.type_id}: the effect on {effect.target} changes an unknown parameter '{effect.param}'",
                        did_you_mean(name, params),
                    )
                result.append(replace(effect, param=name))
        return tuple(result)
