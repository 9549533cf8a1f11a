"""Verbs for what a cell is made of: add and remove mechanisms while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.circuit import mechanisms as edits
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Node
from neurolab.editor.verbs import count, name_of, told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from neurolab.editor.document import Document


@told
def set_mechanisms(document: Document, ids: Iterable[str], mechanisms: Iterable[str]) -> None:
    """Give cells another list of mechanisms, as one step."""
    wanted = tuple(mechanisms)
    _change(document, ids, lambda _: wanted, "Change mechanisms")


@told
def add_mechanism(document: Document, ids: Iterable[str], type_id: str) -> None:
    """Add a mechanism, with those that it needs, to every cell that has none of its name."""
    spec = document.circuit.registry[type_id]
    _change(document, ids, lambda now: edits.with_needs(document.circuit, now, type_id), f"Add {spec.title}")


@told
def remove_mechanism(document: Document, ids: Iterable[str], type_id: str) -> None:
    """Remove a mechanism from cells; synapses onto a receptor that has gone go in the same step, and the person is told."""
    title = document.circuit.registry[type_id].title
    _change(document, ids, lambda now: tuple(m for m in now if m != type_id), f"Remove {title}")


def _change(document: Document, ids: Iterable[str], change: Callable[[tuple[str, ...]], tuple[str, ...]], text: str) -> None:
    circuit, whole = document.circuit, Diff()
    for node_id in ids:
        diff = edits.set_mechanisms(circuit, node_id, change(edits.mechanisms_of(circuit, circuit.get(node_id, Node))))
        whole.updated.update(diff.updated)
        whole.removed.update(diff.removed)
    names = [name_of(document, wire_id) for wire_id in whole.removed]
    document.do(whole, text)
    if names:
        gone = names[0] if len(names) == 1 else count(len(names), "synapse")
        document.message.emit("info", f"{text}: {gone} had nothing left to act on and went, too", "Undo brings both back")
