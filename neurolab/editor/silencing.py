"""Putting cells and wires out of action and back, cutting them out for good, and lighting those that express an opsin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.spec import CellSpec
from neurolab.circuit import edits
from neurolab.circuit.diff import Diff
from neurolab.circuit.grouping import members_of
from neurolab.circuit.mechanisms import mechanisms_of, set_mechanisms, with_needs
from neurolab.circuit.records import Group, Node, Wire
from neurolab.core.errors import CircuitError
from neurolab.editor.verbs import count, free_spot, name_of, told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.editor.document import Document

OPSIN = "channel.chr2"
LIGHT_INPUT = "chr2.light"
LIGHT_SOURCE = "stimulus.light"
FIBRE = "wire.light"
_ASIDE = 180.0


def targets(document: Document, ids: Iterable[str]) -> list[Node | Wire]:
    """Return the nodes and wires among some records; a group stands for its nodes. Meters and leads have nothing to silence."""
    circuit = document.circuit
    chosen = [circuit[i] for i in ids if i in circuit]
    inside = [circuit[i] for r in chosen if isinstance(r, Group) for i in members_of(circuit, r)]
    found = {r.id: r for r in (*chosen, *inside) if isinstance(r, Node | Wire) and r.type in circuit.registry}
    return [r for r in found.values() if not r.type.startswith(("meter.", "lead."))]


@told
def silence(document: Document, ids: Iterable[str], silenced: bool | None = None, gesture: int | None = None) -> bool:
    """Silence nodes and wires, or wake them; without `silenced`, the other of what they are. Return whether they are silent then."""
    records = targets(document, ids)
    if not records:
        raise CircuitError("There is nothing to silence here", "Choose cells, units, stimuli or the wires between them")
    quiet = not all(r.silenced for r in records) if silenced is None else silenced
    diff = Diff()
    for record in records:
        diff = diff.then(edits.update(document.circuit, record.id, silenced=quiet))
    what = name_of(document, records[0].id) if len(records) == 1 else count(len(records), "item")
    document.do(diff, f"{'Silence' if quiet else 'Wake'} {what}", gesture)
    return quiet


@told
def lesion(document: Document, ids: Iterable[str], gesture: int | None = None) -> None:
    """Cut nodes and wires out for good; nodes take their wires with them."""
    records = targets(document, ids)
    if not records:
        raise CircuitError("There is nothing to cut here", "Choose cells, units, stimuli or the wires between them")
    what = name_of(document, records[0].id) if len(records) == 1 else count(len(records), "item")
    document.do(edits.remove(document.circuit, [r.id for r in records]), f"Lesion {what}", gesture)


def is_silent(document: Document) -> bool:
    """Whether all that is selected and can be silenced is silent."""
    records = targets(document, document.selection.ids)
    return bool(records) and all(r.silenced for r in records)


def cells_in(document: Document, ids: Iterable[str]) -> list[str]:
    """Return the biological cells among some records."""
    registry = document.circuit.registry
    return [r.id for r in targets(document, ids) if isinstance(r, Node) and isinstance(registry[r.type], CellSpec)]


def expresses(document: Document, node_id: str) -> bool:
    """Whether a cell has an opsin."""
    node = document.circuit[node_id]
    return isinstance(node, Node) and node.type in document.circuit.registry and OPSIN in mechanisms_of(document.circuit, node)


@told
def express(document: Document, ids: Iterable[str], gesture: int | None = None) -> list[str]:
    """Make cells express channelrhodopsin-2; return those that did not before."""
    circuit = document.circuit
    cells = cells_in(document, ids)
    if not cells:
        raise CircuitError("Only a biological cell can express an opsin", "Choose a cell")
    new = [i for i in cells if not expresses(document, i)]
    diff = Diff()
    for node_id in new:
        with_opsin = with_needs(circuit, mechanisms_of(circuit, circuit.get(node_id, Node)), OPSIN)
        diff = diff.then(set_mechanisms(circuit, node_id, with_opsin))
    document.do(diff, f"Express {circuit.registry[OPSIN].title} in {count(len(new), 'cell')}", gesture)
    return new


@told
def light_up(document: Document, ids: Iterable[str], irradiance: float) -> str:
    """Shine pulses of light on cells from now on, by a source on the canvas (a selected one, the only one, or a new one); return its id."""
    cells = cells_in(document, ids)
    if not cells:
        raise CircuitError("Light does something to cells that express an opsin only", "Choose a cell")
    gesture, circuit = document.next_gesture(), document.circuit
    express(document, cells, gesture)
    sources = [n.id for n in circuit.all(Node) if n.type == LIGHT_SOURCE]
    chosen = [i for i in sources if i in document.selection] or (sources if len(sources) == 1 else [])
    text = f"Light {name_of(document, cells[0]) if len(cells) == 1 else count(len(cells), 'cell')}"
    if not chosen:
        first = circuit.get(cells[0], Node)
        start = round(document.bridge.time) + 20.0
        place = free_spot(document, first.x - _ASIDE, first.y)
        source, diff = edits.add_node(circuit, LIGHT_SOURCE, *place, params={"irradiance": irradiance, "start": start})
        document.do(diff, text, gesture)
        chosen = [source]
    for cell in cells:
        if not any(w.source == chosen[0] and w.target == cell for w in circuit.all(Wire)):
            document.do(edits.add_wire(circuit, FIBRE, chosen[0], cell)[1], text, gesture)
    document.selection.set((chosen[0],))
    return chosen[0]
