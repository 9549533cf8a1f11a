"""The verb for myelin: wrap axons, or strip them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.spec import WireSpec
from neurolab.catalog.synapses.spiking import MYELINATED, UNMYELINATED
from neurolab.circuit import edits
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Node, Wire
from neurolab.core.errors import CircuitError
from neurolab.editor.verbs import count, told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.editor.document import Document


def axons_at(document: Document, ids: Iterable[str]) -> list[Wire]:
    """Return the wires that can have an axon: those named, and those that leave the nodes named."""
    chosen, circuit = set(ids), document.circuit
    wires = [w for w in circuit.all(Wire) if w.id in chosen or (w.source in chosen and isinstance(circuit[w.source], Node))]
    known = [w for w in wires if w.type in document.registry and document.registry.get(w.type, WireSpec).carries == "spikes"]
    return [w for w in known if "axon" in edits.params_of(circuit, w)]


@told
def toggle_myelin(document: Document, ids: Iterable[str] | None = None) -> None:
    """Give axons myelin, or take it away when all of them have it; their delays follow from their lengths from now on."""
    wires = axons_at(document, document.selection.ids if ids is None else ids)
    if not wires:
        raise CircuitError("There is no axon to wrap", "Select a synapse, or a cell whose synapses to wrap")
    strip = all(w.params.get("axon") == MYELINATED for w in wires)
    whole = Diff()
    for wire in wires:
        whole.updated.update(edits.set_param(document.circuit, wire.id, "axon", UNMYELINATED if strip else MYELINATED).updated)
    document.do(whole, f"{'Strip' if strip else 'Myelinate'} {count(len(wires), 'axon')}")
