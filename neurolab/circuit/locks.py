"""The teacher's lock: names for what students see and may change, and which of them a change needs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.circuit.diff import Diff
from neurolab.circuit.records import LOCK_ID, Dose, Lock, Model, Node, Settings, Step, Wire

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Record

SEEN: tuple[str, ...] = ("build", "chemistry", "outline", "inspector", "equations", "scopes", "experiments", "trust")
"""Panels that a lock can hide."""

ALLOWED: tuple[str, ...] = ("place", "wire", "delete", "move", "values", "models", "inject", "measure", "run", "open", "save")
"""What a lock can forbid: placing nodes, regions and notes; wiring; deleting; moving; changing values and texts; changing types, channels, rules
and equations; injecting compounds; adding meters and their leads; running and pausing; opening other circuits; saving."""

TEACH = "teach"
"""Changing the lock and the steps of the presentation: forbidden whenever the circuit is locked."""


def lock_of(circuit: Circuit) -> Lock | None:
    """Return the circuit's lock, closed or not; None where there is none."""
    return circuit.get(LOCK_ID, Lock) if LOCK_ID in circuit else None


def is_locked(circuit: Circuit) -> bool:
    """Whether the lock is closed."""
    lock = lock_of(circuit)
    return lock is not None and lock.locked


def forbidden_in(circuit: Circuit) -> frozenset[str]:
    """Return what may not be done now."""
    lock = lock_of(circuit)
    return frozenset((*lock.forbidden, TEACH)) if lock is not None and lock.locked else frozenset()


def hidden_in(circuit: Circuit) -> frozenset[str]:
    """Return the panels that are not to be seen now."""
    lock = lock_of(circuit)
    return frozenset(lock.hidden) if lock is not None and lock.locked else frozenset()


def set_lock(circuit: Circuit, *, locked: bool, hidden: Iterable[str], forbidden: Iterable[str]) -> Diff:
    """Return the diff that closes or opens the lock, with its list; names of a newer version that it holds stay."""
    old = lock_of(circuit)
    kept_hidden = () if old is None else tuple(n for n in old.hidden if n not in SEEN)
    kept_forbidden = () if old is None else tuple(n for n in old.forbidden if n not in ALLOWED)
    new = Lock(
        locked=locked,
        hidden=(*(n for n in SEEN if n in set(hidden)), *kept_hidden),
        forbidden=(*(n for n in ALLOWED if n in set(forbidden)), *kept_forbidden),
    )
    if old is None:
        return Diff(added={LOCK_ID: new})
    return Diff(updated={LOCK_ID: (old, new)}) if old != new else Diff()


def needs(circuit: Circuit, diff: Diff) -> Iterator[str]:
    """Yield what must be allowed for a change, from `ALLOWED`, or `TEACH`; `circuit` is as it was before the change."""
    for record in diff.added.values():
        yield _to_add(circuit, record, diff)
    for record in diff.removed.values():
        yield _of_teacher(record) or ("inject" if isinstance(record, Dose) else "delete")
    for old, new in diff.updated.values():
        yield _of_teacher(old) or _to_update(old, new)


def _of_teacher(record: Record) -> str:
    return TEACH if isinstance(record, Lock | Step) else ""


def _known(circuit: Circuit, record_id: str) -> Record | None:
    return circuit[record_id] if record_id in circuit else None  # noqa: SIM401 - a circuit is no mapping


def _is_meter(circuit: Circuit, node: Record | None) -> bool:
    return isinstance(node, Node) and node.type in circuit.registry and circuit.registry[node.type].kind == "meter"


def _to_add(circuit: Circuit, record: Record, diff: Diff) -> str:
    if isinstance(record, Wire):
        target = diff.added.get(record.target) or _known(circuit, record.target)
        return "measure" if _is_meter(circuit, target) else "wire"
    if isinstance(record, Dose):
        return "inject"
    if isinstance(record, Model):
        return "models"
    return _of_teacher(record) or ("measure" if _is_meter(circuit, record) else "place")


def _to_update(old: Record, new: Record) -> str:
    if isinstance(old, Dose):
        return "inject"
    if isinstance(old, Model):
        return "models"
    if isinstance(old, Settings):
        return "values"
    place = {name: getattr(new, name) for name in ("x", "y", "width", "height") if hasattr(new, name)}
    if place and replace(old, **place) == new:
        return "move"
    if isinstance(old, Wire) and isinstance(new, Wire) and new.type != old.type:
        return "wire"
    structure = ("type", "mechanisms", "compartments", "plasticity", "size", "rule", "silenced")
    return "models" if any(getattr(old, name, None) != getattr(new, name, None) for name in structure) else "values"
