"""Verbs for cells in space: compartments added, removed and changed through the session's one door."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from neurolab.catalog.compose import compose
from neurolab.catalog.morphology import LONGEST, MOST_SEGMENTS, MOST_WRAPS, SHORTEST
from neurolab.catalog.spec import Compartment, Param
from neurolab.circuit.records import Node
from neurolab.circuit.space import compartments_of, rename_compartment, set_compartments
from neurolab.circuit.wiring import rests
from neurolab.core.errors import NeurolabError, SpecError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.editor.session import Session

FIELDS: tuple[Param, ...] = (
    Param("length", 100.0, "um", low=1.0, high=LONGEST, help="Length of the compartment", log=True, usual=(1, 2000)),
    Param("diameter", 2.0, "um", low=0.1, high=1000.0, help="Thick cables carry signals further and faster", log=True, usual=(0.1, 40)),
    Param("segments", 1.0, "1", low=1, high=200, help="Pieces with a potential of their own; more are finer and slower", usual=(1, 50)),
    Param("wraps", 0.0, "1", low=0, high=MOST_WRAPS, help="Turns of myelin: n turns put 2n + 1 membranes in series; 0 is bare", usual=(0, 200)),
)
"""What a person sets of one compartment."""

assert FIELDS[0].low >= SHORTEST
assert FIELDS[2].high <= MOST_SEGMENTS


def _tr(text: str) -> str:
    return QCoreApplication.translate("space", text)


def table_of(session: Session, node_id: str) -> tuple[Compartment, ...]:
    """Return the compartments of a node, empty when it has none or is gone."""
    if node_id not in session.circuit:
        return ()
    node = session.circuit[node_id]
    return compartments_of(session.circuit, node) if isinstance(node, Node) else ()


def put_table(session: Session, node_id: str, table: Sequence[Compartment], text: str, gesture: int | None = None) -> bool:
    """Give a cell another table; tell the person what is wrong with it otherwise, and return whether it was done."""
    try:
        diff = set_compartments(session.circuit, node_id, table)
        before = resting(session, node_id)
        session.do(diff, text, gesture)
    except NeurolabError as error:
        session.message.emit("warning", error.message, error.hint)
        return False
    if new := {w: why for w, why in resting(session, node_id).items() if w not in before}:
        what = _tr("An ephaptic coupling rests") if len(new) == 1 else _tr("{0} ephaptic couplings rest").format(len(new))
        session.message.emit("warning", f"{what}: {next(iter(new.values()))}", _tr("Change the other axon too, or undo"))
    return True


def resting(session: Session, node_id: str) -> dict[str, str]:
    """Return the couplings of a cell that do nothing, and why."""
    reasons = {w.id: rests(session.circuit, w) for w in session.circuit.wires_of(node_id)}
    return {wire_id: reason for wire_id, reason in reasons.items() if reason}


def change(session: Session, node_id: str, name: str, gesture: int | None = None, **values: Any) -> None:
    """Change fields of one compartment."""
    if "segments" in values:
        values["segments"] = round(values["segments"])
    table = [replace(c, **values) if c.name == name else c for c in table_of(session, node_id)]
    put_table(session, node_id, table, _tr("Change {0}").format(name), gesture)


def add(session: Session, node_id: str, parent: str) -> str:
    """Add a compartment at the end of another, like it but thinner where it branches off a soma; return its name, empty when refused."""
    table = table_of(session, node_id)
    origin = next(c for c in table if c.name == parent)
    stem = "dend" if origin is table[0] else origin.name.rstrip("0123456789") or "part"
    taken = {c.name for c in table}
    name = next(n for i in range(1, len(table) + 2) if (n := f"{stem}{i}") not in taken)
    if origin is table[0]:
        child = next((c for c in table if c.parent == origin.name), None)
        model = child or replace(origin, length=200.0, diameter=2.0, segments=8)
        new = replace(model, name=name, parent=origin.name)
    else:
        new = replace(origin, name=name, parent=origin.name)
    return name if put_table(session, node_id, (*table, new), _tr("Add {0}").format(name)) else ""


def remove(session: Session, node_id: str, name: str) -> None:
    """Remove a compartment and all that grows from it; the first one stays."""
    table = table_of(session, node_id)
    gone = {name}
    for c in table:
        if c.parent in gone:
            gone.add(c.name)
    if table and name != table[0].name:
        put_table(session, node_id, [c for c in table if c.name not in gone], _tr("Remove {0}").format(name))


def rename(session: Session, node_id: str, name: str, new: str) -> bool:
    """Give a compartment another name; tell the person why not otherwise, and return whether it was done."""
    try:
        diff = rename_compartment(session.circuit, node_id, name, new.strip())
        session.do(diff, _tr("Rename {0}").format(name))
    except NeurolabError as error:
        session.message.emit("warning", error.message, error.hint)
        return False
    return True


def toggle_mechanism(session: Session, node_id: str, name: str, mechanism: str) -> None:
    """Give a compartment a mechanism, or take it away."""
    own = next((c.mechanisms for c in table_of(session, node_id) if c.name == name), ())
    mechanisms = tuple(m for m in own if m != mechanism) if mechanism in own else (*own, mechanism)
    change(session, node_id, name, None, mechanisms=mechanisms)


def fits(session: Session, node_id: str, name: str, mechanism: str) -> bool:
    """Whether a compartment with one more mechanism makes sense: all that it reads is there."""
    registry, node = session.circuit.registry, session.circuit.get(node_id, Node)
    own = next((c.mechanisms for c in table_of(session, node_id) if c.name == name), ())
    try:
        compose(registry, registry[node.type], (*own, mechanism))
    except SpecError:
        return False
    return True
