"""From a compound to what it changes: the targets it binds, what these drive in turn, and the parameters of a model that answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.binding import TargetSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import CompoundSpec, Effect


def target_of(registry: Registry, key: str) -> TargetSpec | None:
    """Return the target of a key, or None when the registry has none: effects may name targets that need no description."""
    type_id = f"target.{key}"
    return registry.get(type_id, TargetSpec) if type_id in registry else None


def in_order(registry: Registry, bound: Iterable[str]) -> list[str]:
    """Return some targets and all that they drive, each after those that drive it."""
    order: dict[str, None] = {}

    def visit(target: str) -> None:
        if target in order:
            return
        spec = target_of(registry, target)
        for drive in spec.drives if spec is not None else ():
            visit(drive.target)
        order[target] = None

    for target in bound:
        visit(target)
    return list(reversed(order))


def reached(registry: Registry, compound: CompoundSpec) -> set[tuple[str, str]]:
    """Return the signals, (target, action), that a compound moves, alone or beside another: an antagonist changes what agonists do."""
    found: set[tuple[str, str]] = set()
    for b in compound.bindings:
        found |= {(b.target, "block"), (b.target, "activate")} if b.action in ("antagonise", "block") else {(b.target, b.action)}
    for target in in_order(registry, (b.target for b in compound.bindings)):
        spec = target_of(registry, target)
        found |= {(d.target, d.action) for d in (spec.drives if spec is not None else ()) if (target, d.when) in found}
    return found


def answers(registry: Registry, effects: Iterable[Effect], compound: CompoundSpec) -> list[Effect]:
    """Return those effects of a model that a compound reaches; none means that it does nothing there."""
    signals = reached(registry, compound)
    return [e for e in effects if (e.target, e.action) in signals]
