"""Wiring many nodes to many in one step, and by keys: mark the sources, choose the targets, join."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.circuit import edits
from neurolab.circuit.grouping import members_of
from neurolab.circuit.records import Group, Node
from neurolab.circuit.wiring import refusal
from neurolab.core.errors import CircuitError
from neurolab.editor.verbs import connect, count, told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.editor.document import Document

MOST_AT_ONCE = 10_000


def nodes_in(document: Document, ids: Iterable[str]) -> tuple[str, ...]:
    """Return the nodes among some records; a folded group stands for its nodes."""
    circuit = document.circuit
    found: dict[str, None] = {}
    for record in (circuit[i] for i in ids if i in circuit):
        if isinstance(record, Node):
            found[record.id] = None
        elif isinstance(record, Group):
            found.update(dict.fromkeys(members_of(circuit, record)))
    return tuple(found)


def ends_of(document: Document, source: str, target: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return between which nodes a wire is drawn from one node to another: a selected one stands for all that are selected.

    From a selected node to another one all selected are wired to it; onto a selected node the source is wired to all selected; between two
    selected nodes the source is wired to all others.
    """
    chosen = nodes_in(document, document.selection.ids)
    group = document.circuit[target]
    if isinstance(group, Group):
        return chosen if source in chosen else (source,), nodes_in(document, (target,))
    if source in chosen and target in chosen:
        return (source,), tuple(i for i in chosen if i != source) or (target,)
    return chosen if source in chosen else (source,), chosen if target in chosen else (target,)


@told
def connect_many(document: Document, sources: Iterable[str], targets: Iterable[str]) -> tuple[str, ...]:
    """Wire every source to every target, each pair with its usual type, as one step; pairs that make no sense are left out.

    Return the ids of the new wires, which are selected then. One wire alone is made as by `connect`.
    """
    starts, ends = tuple(sources), tuple(targets)
    pairs = [(a, b) for a in starts for b in ends if a != b or len(starts) == len(ends) == 1]
    if len(pairs) == 1:
        wire_id = connect(document, *pairs[0])
        return () if wire_id is None else (wire_id,)
    if len(pairs) > MOST_AT_ONCE:
        raise CircuitError(f"{len(pairs):,} wires at once are too many", "Make populations of the nodes: one wire joins all of their cells")
    gesture, made, refused = document.next_gesture(), list[str](), list[str]()
    for source, target in pairs:
        choices = edits.wire_choices(document.circuit, source, target)
        if not choices or any(w.target == target and w.type == choices[0].type_id for w in document.circuit.wires_of(source)):
            refused.append(refusal(document.circuit, source, target) or "These two are connected already")
            continue
        wire_id, diff = edits.add_wire(document.circuit, choices[0].type_id, source, target)
        document.do(diff, f"Connect {count(len(starts), 'node')} to {count(len(ends), 'node')}", gesture)
        made.append(wire_id)
    if not made:
        raise CircuitError(refused[0] if refused else "There is nothing to wire", "Choose other nodes")
    if refused:
        document.message.emit("info", f"{count(len(made), 'wire')} drawn, {count(len(refused), 'pair')} left out", refused[0])
    document.selection.set(made)
    return tuple(made)


def mark_sources(document: Document) -> None:
    """Remember the selected nodes as the sources of the wires to come."""
    document.wire_sources = nodes_in(document, document.selection.ids)
    names = count(len(document.wire_sources), "source")
    document.message.emit("info", f"{names} marked", "Select the targets, then press J")
    document.selection.changed.emit()


def marked(document: Document) -> tuple[str, ...]:
    """Return the marked sources that are still there."""
    return tuple(i for i in document.wire_sources if i in document.circuit)


@told
def join_marked(document: Document) -> tuple[str, ...]:
    """Wire the marked sources to the selected nodes."""
    sources, targets = marked(document), nodes_in(document, document.selection.ids)
    if not sources:
        raise CircuitError("No sources are marked", "Select them and press K first")
    if not targets:
        raise CircuitError("No targets are selected", "Select the nodes to wire to, then press J")
    return connect_many(document, sources, targets) or ()
