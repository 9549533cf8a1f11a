"""The verb for myelin: wrap axons, or strip them; and for the insulation between axons that lie side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.spec import WireSpec
from neurolab.catalog.synapses.outside import BARE, INSULATED
from neurolab.catalog.synapses.spiking import MYELINATED, UNMYELINATED
from neurolab.circuit import edits
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Node, Wire
from neurolab.core.errors import CircuitError
from neurolab.editor.verbs import count, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from neurolab.editor.document import Document

_STATES = {"axon": (UNMYELINATED, MYELINATED), "insulation": (BARE, INSULATED)}
"""Parameter of a wire that has something around it: its values without and with."""


def _sheath_of(document: Document, wire: Wire) -> str:
    """Return the parameter that says what is around a wire, or an empty text."""
    if wire.type not in document.registry or document.registry.get(wire.type, WireSpec).carries not in ("spikes", "outside"):
        return ""
    known = edits.params_of(document.circuit, wire)
    return next((name for name in _STATES if name in known), "")


def axons_at(document: Document, ids: Iterable[str]) -> Iterator[Wire]:
    """Yield the wires that can have an axon or insulation: those named, and those that leave the nodes named."""
    chosen, circuit = set(ids), document.circuit
    for wire in circuit.all(Wire):
        named = wire.id in chosen or (wire.source in chosen and isinstance(circuit[wire.source], Node))
        if named and _sheath_of(document, wire):
            yield wire


@told
def toggle_myelin(document: Document, ids: Iterable[str] | None = None) -> None:
    """Give axons myelin or insulation, or take it away when all of them have it; delays follow from lengths from now on."""
    wires = list(axons_at(document, document.selection.ids if ids is None else ids))
    if not wires:
        raise CircuitError("There is no axon to wrap", "Select a synapse, an ephaptic coupling, or a cell that has some")
    strip = all(w.params.get(name) == _STATES[name][1] for w in wires for name in (_sheath_of(document, w),))
    whole = Diff()
    for wire in wires:
        name = _sheath_of(document, wire)
        whole.updated.update(edits.set_param(document.circuit, wire.id, name, _STATES[name][not strip]).updated)
    wrap = "Myelinate" if any(_sheath_of(document, w) == "axon" for w in wires) else "Insulate"
    document.do(whole, f"{'Strip' if strip else wrap} {count(len(wires), 'axon')}")
