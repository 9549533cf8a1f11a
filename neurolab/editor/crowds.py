"""What a person does with populations: how many cells a node stands for, how they differ, who of them is joined to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from neurolab.catalog.spec import MeterSpec
from neurolab.circuit import edits, populations
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Node
from neurolab.editor.verbs import METER_DISTANCE, PROBE, free_spot, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from neurolab.catalog.spec import Value
    from neurolab.editor.document import Document

USUAL = 100
"""Cells of a new population."""


def nodes_at(document: Document, ids: Iterable[str]) -> list[str]:
    """Return those of some records that can be populations."""
    circuit = document.circuit
    nodes = [r for i in ids if i in circuit and isinstance(r := circuit[i], Node) and r.type in circuit.registry]
    return [n.id for n in nodes if not isinstance(circuit.registry[n.type], MeterSpec)]


@told
def set_size(document: Document, ids: Iterable[str], size: float, gesture: int | None = None) -> None:
    """Make nodes stand for so many cells each."""
    diff = Diff()
    for record_id in nodes_at(document, ids):
        diff = diff.then(populations.set_size(document.circuit, record_id, size))
    document.do(diff, f"Population of {size:,.0f}" if size > 1 else "Single cell", gesture)


@told
def watch(document: Document, node_id: str, meter: str) -> str:
    """Place a meter beside a node and lead from the node to it: a heat map of a population, its raster, its rate. Return the meter's id."""
    node, gesture = document.circuit.get(node_id, Node), document.next_gesture()
    text = f"Add {document.registry[meter].title}"
    meter_id, diff = edits.add_node(document.circuit, meter, *free_spot(document, node.x + METER_DISTANCE, node.y))
    document.do(diff, text, gesture)
    document.do(edits.add_wire(document.circuit, PROBE, node_id, meter_id)[1], text, gesture)
    return meter_id


@told
def set_spread(document: Document, ids: Iterable[str], values: Mapping[str, Value], gesture: int | None = None) -> None:
    """Scatter parameters or initial states over populations."""
    diff = Diff()
    for record_id in nodes_at(document, ids):
        diff = diff.then(populations.set_spread(document.circuit, record_id, values))
    document.do(diff, f"Scatter {', '.join(values)}", gesture)


@told
def set_rule(document: Document, ids: Iterable[str], gesture: int | None = None, **values: Any) -> None:
    """Change the connection rule of wires."""
    diff = Diff()
    for record_id in ids:
        diff = diff.then(populations.set_rule(document.circuit, record_id, **values))
    document.do(diff, "Change connections", gesture)


def toggle_population(document: Document) -> None:
    """Turn the selected nodes into populations, or back into single ones."""
    ids = nodes_at(document, document.selection.ids)
    set_size(document, ids, 1 if is_population(document) else USUAL)


def is_population(document: Document) -> bool:
    """Whether all selected nodes are populations."""
    ids = nodes_at(document, document.selection.ids)
    return bool(ids) and all(document.circuit.get(i, Node).size > 1 for i in ids)
