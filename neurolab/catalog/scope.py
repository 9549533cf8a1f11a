"""What one part of a model can read, and what each name becomes in the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.expr import FUNCTIONS, RESERVED, UNIT_NAMES, Name, names, parse_equations, substitute, unit_constant
from neurolab.catalog.spec import PORTS, MechanismSpec
from neurolab.core.errors import SpecError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.expr import Expr
    from neurolab.catalog.spec import ModelSpec


class Scope:
    """The names that one part of a model can read, and what each becomes in the whole."""

    def __init__(self, prefix: str, part: ModelSpec, shared: Mapping[str, Expr]) -> None:
        self.prefix, self.part = prefix, part
        shared = {name: expr for name, expr in shared.items() if not (isinstance(part, MechanismSpec) and name in part.provides)}
        self.statements = parse_equations(part.equations, part.type_id)
        self.intermediates = {s.target for s in self.statements if s.kind == "assign"}
        own = [p.name for p in part.params if not p.choices] + [q.name for q in (*part.states, *part.inputs)]
        self._check_declarations(own)
        self.own: dict[str, Expr] = {name: Name(prefix + name) for name in (*own, *self.intermediates)}
        self.known: dict[str, Expr] = {**shared, **self.own}

    def _check_declarations(self, own: list[str]) -> None:
        owner = self.part.type_id
        for name in own:
            if own.count(name) > 1:
                raise SpecError(f"{owner}: '{name}' is declared twice")
            if name in RESERVED or name in FUNCTIONS or not name.isidentifier():
                raise SpecError(f"{owner}: '{name}' cannot be the name of a variable", "Choose another name")
        states = {s.name for s in self.part.states}
        targets: set[str] = set()
        for s in self.statements:
            if s.kind == "ode" and s.target not in states:
                raise SpecError(f"{s.where}: '{s.target}' is not a state", did_you_mean(s.target, states) or f"Declare State('{s.target}', ...)")
            if s.kind == "assign" and s.target in own:
                raise SpecError(f"{s.where}: '{s.target}' is declared already and cannot be assigned", "Choose another name")
            if s.kind != "add" and s.target in targets:
                raise SpecError(f"{s.where}: '{s.target}' is defined twice", "Remove one of the lines")
            targets |= {s.target} if s.kind != "add" else set()

    def resolve(self, expr: Expr, where: str) -> Expr:
        """Return the expression with every name qualified and unit names made constants."""
        found: dict[str, Expr] = {}
        for name in names(expr) - set(RESERVED):
            value = self.known.get(name) or unit_constant(name)
            if value is None:
                hint = did_you_mean(name, self.known)
                if name in PORTS:
                    wanted = " and ".join(self.part.needs) if isinstance(self.part, MechanismSpec) else ""
                    hint = f"Add {wanted} to the cell's mechanisms" if wanted else f"The cell has no '{name}'; declare it in the membrane"
                raise SpecError(
                    f"{where}: unknown name '{name}'" + (f" ({hint})" if hint.startswith("did") else ""),
                    ""
                    if hint.startswith("did")
                    else hint or f"Known are {', '.join(sorted(self.known))} and units such as {', '.join(UNIT_NAMES[:4])}",
                )
            found[name] = value
        return substitute(expr, found)
