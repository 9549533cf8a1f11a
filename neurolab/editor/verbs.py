"""What a person can do to the open circuit. Each verb takes the document first; `Session` has them as methods.

A verb that makes no sense changes nothing and says why through `Document.message`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from neurolab.catalog.spec import CellSpec, CompoundSpec, MeterSpec, ModelSpec, UnitSpec
from neurolab.circuit import edits
from neurolab.circuit.diff import Diff
from neurolab.circuit.grouping import folded_away
from neurolab.circuit.records import Dose, Group, Node, Placed, Region, Wire
from neurolab.circuit.rules import MOST_CELLS
from neurolab.circuit.wiring import refusal
from neurolab.core.errors import CircuitError, NeurolabError
from neurolab.editor.language import said
from neurolab.editor.offer import Offer
from neurolab.editor.pharmacy import HINT, why_idle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from neurolab.catalog.spec import Value
    from neurolab.circuit.circuit import Circuit
    from neurolab.editor.document import Document

P = ParamSpec("P")
R = TypeVar("R")
SCOPE = "meter.scope"
PROBE = "lead.probe"
METER_DISTANCE = 240.0
ROOM_ACROSS, ROOM_DOWN = 180.0, 140.0

_NAMELESS = {"note": "the note", "region": "the region", "frame": "the frame", "picture": "the picture"}


def told(verb: Callable[Concatenate[Document, P], R]) -> Callable[Concatenate[Document, P], R | None]:
    """Make a verb that tells the person of an error instead of raising it; it returns None then."""

    @wraps(verb)
    def telling(document: Document, /, *args: P.args, **kwargs: P.kwargs) -> R | None:
        try:
            return verb(document, *args, **kwargs)
        except NeurolabError as error:
            document.message.emit("warning", error.message, error.hint)
            return None

    return telling


def count(things: int, noun: str) -> str:
    """Return ``"1 node"``, ``"3 nodes"``."""
    return said(f"{things} {noun}" if things == 1 else f"{things} {noun}s")


def name_of(document: Document, record_id: str) -> str:
    """Return what to call a record to a person."""
    record = document.circuit[record_id]
    if isinstance(record, Wire):
        return said(f"{document.registry[record.type].title} from {name_of(document, record.source)} to {name_of(document, record.target)}")
    if isinstance(record, Dose):
        return said(f"{document.registry[record.compound].title} in {name_of(document, record.place)}")
    if label := getattr(record, "label", ""):
        return label
    if isinstance(record, Node) and record.type in document.registry:
        return document.registry[record.type].title
    return said(_NAMELESS.get(record.kind, record_id))


@told
def add_node(document: Document, type_id: str, x: float, y: float, params: Mapping[str, Value] | None = None) -> str:
    """Add a node and select it; return its id. ``cell.izhikevich#chattering`` names a type and a preset, ``cell.lif*100`` a population."""
    type_id, _, size = type_id.partition("*")
    type_id, _, preset_id = type_id.partition("#")
    node_id, diff = edits.add_node(document.circuit, type_id, x, y, params={**_preset(document, type_id, preset_id), **(params or {})})
    if size.isdecimal() and 1 < int(size[:7]) <= MOST_CELLS:
        node = diff.added[node_id]
        assert isinstance(node, Node)
        diff = Diff(added={node_id: replace(node, size=int(size[:7]))})
    document.do(diff, f"Add {document.registry[type_id].title}")
    document.selection.set((node_id,))
    return node_id


@told
def connect(document: Document, source: str, target: str, type_id: str | None = None) -> str:
    """Wire two nodes, with the usual type for the pair when none is given; return the wire's id. Other types that fit are offered."""
    circuit = document.circuit
    choices = [spec.type_id for spec in edits.wire_choices(circuit, source, target)]
    if type_id is None and not choices:
        raise CircuitError(refusal(circuit, source, target) or "These two are connected already", "Choose another target")
    wire_id, diff = edits.add_wire(circuit, type_id or choices[0], source, target)
    gesture = document.next_gesture()
    document.do(diff, f"Connect {name_of(document, source)} to {name_of(document, target)}", gesture)
    document.selection.set((wire_id,))
    if type_id is None and len(choices) > 1:
        ends = [document.circuit.get(rid, Node) for rid in (source, target)]
        document.offered.emit(Offer(wire_id, tuple(choices), gesture, sum(n.x for n in ends) / 2, sum(n.y for n in ends) / 2))
    return wire_id


@told
def swap_type(document: Document, ids: Iterable[str], type_id: str, gesture: int | None = None) -> None:
    """Give nodes or wires another type; equally named parameters stay, and wires become what makes sense."""
    diff = edits.swap_types(document.circuit, ids, type_id)
    document.do(diff, f"Change type to {document.registry[type_id].title}", gesture)


@told
def set_param(document: Document, ids: Iterable[str], name: str, value: Value, gesture: int | None = None) -> None:
    """Set one parameter of every record that has it."""
    diff = _together(edits.set_param(document.circuit, record_id, name, value) for record_id in _with_param(document, ids, name))
    document.do(diff, f"Set {name}", gesture)


@told
def reset_params(document: Document, ids: Iterable[str], names: Iterable[str] | None = None) -> None:
    """Give some or all parameters their defaults again."""
    chosen = None if names is None else tuple(names)
    with_params = [i for i in ids if isinstance(document.circuit[i], Node | Wire)]
    diff = _together(edits.reset_params(document.circuit, record_id, chosen) for record_id in with_params)
    document.do(diff, f"Reset {', '.join(chosen) if chosen else 'parameters'}")


@told
def apply_preset(document: Document, ids: Iterable[str], preset_id: str) -> None:
    """Give nodes the values of a preset."""
    diff = _together(edits.apply_preset(document.circuit, record_id, preset_id) for record_id in ids)
    document.do(diff, f"Apply preset {preset_id}")


@told
def set_field(document: Document, ids: Iterable[str], gesture: int | None = None, **fields: object) -> None:
    """Replace fields of records: ``label``, ``color``, ``text``, ``concentration``, ``dt``, ``seed`` ..."""
    diff = _together(edits.update(document.circuit, record_id, **fields) for record_id in ids)
    document.do(diff, f"Change {', '.join(fields)}", gesture)


@told
def delete(document: Document, ids: Iterable[str] | None = None) -> None:
    """Remove records, the selected ones when none are named, and all that hangs on them."""
    chosen = document.selection.ids if ids is None else tuple(ids)
    diff = edits.remove(document.circuit, chosen)
    document.do(diff, f"Delete {name_of(document, chosen[0]) if len(chosen) == 1 else count(len(chosen), 'item')}" if chosen else "")


def select_all(document: Document) -> None:
    """Select everything that lies on the canvas."""
    hidden = folded_away(document.circuit)
    document.selection.set(r.id for r in document.circuit if isinstance(r, Placed) and r.id not in hidden)


def seen_nodes(circuit: Circuit) -> list[Node | Group]:
    """Return the nodes that are seen: those that are folded away are stood for by their groups."""
    hidden = folded_away(circuit)
    return [*(n for n in circuit.all(Node) if n.id not in hidden), *(g for g in circuit.all(Group) if g.folded)]


def select_neighbour(document: Document, step: int) -> None:
    """Select the next (1) or previous (-1) node in reading order."""
    nodes = sorted(seen_nodes(document.circuit), key=lambda n: (round(n.y / 40), n.x))
    if nodes:
        ids = [n.id for n in nodes]
        at = next((ids.index(i) for i in document.selection.ids if i in ids), -1 if step > 0 else 0)
        document.selection.set((ids[(at + step) % len(ids)],))


@told
def add_region(document: Document, x: float, y: float, width: float, height: float) -> str:
    """Add a region and select it; return its id."""
    circuit = document.circuit
    region_id, diff = edits.add_region(circuit, x, y, width, height, said(f"Region {len(circuit.all(Region)) + 1}"))
    document.do(diff, "Add region")
    document.selection.set((region_id,))
    return region_id


@told
def add_note(document: Document, x: float, y: float, text: str = "") -> str:
    """Add a sticky note, select it and ask for its text; return its id."""
    note_id, diff = edits.add_note(document.circuit, x, y, text)
    document.do(diff, "Add note")
    document.selection.set((note_id,))
    document.activated.emit(note_id)
    return note_id


@told
def inject(document: Document, compound: str, place: str, concentration: Value | None = None, **times: Value | None) -> str:
    """Inject a compound into a node or region from this moment on; return the dose's id. `times` are ``onset`` and ``washout`` (ms)."""
    reason = no_place(document, place)
    if reason:
        raise CircuitError(reason, "Choose a cell or a region")
    dose_id, diff = edits.add_dose(document.circuit, compound, place, concentration, start=document.bridge.time, **times)
    document.do(diff, f"Inject {document.registry[compound].title} into {name_of(document, place)}")
    tell_if_idle(document, compound, place)
    return dose_id


def tell_if_idle(document: Document, compound: str, place: str) -> None:
    """Say so when nothing at a place answers to a compound that was given there."""
    if reason := why_idle(document.circuit, compound, place):
        document.message.emit("info", reason, HINT)


def no_place(document: Document, record_id: str) -> str:
    """Return why nothing can be injected into a record, or an empty text when something can."""
    record = document.circuit[record_id]
    if isinstance(record, Region):
        return ""
    spec = document.registry[record.type] if isinstance(record, Node) else None
    if isinstance(spec, CellSpec):
        return ""
    if isinstance(spec, UnitSpec):
        return "An artificial unit has no chemistry: compounds act on biological cells"
    return f"Nothing can be injected into {name_of(document, record_id)}"


@told
def inject_area(document: Document, compound: str, box: tuple[float, float, float, float], **amounts: Value | None) -> str:
    """Draw a region (x, y, width, height) and inject a compound into it, as one step; return the region's id. `amounts` as in `inject`."""
    title = document.registry.get(compound, CompoundSpec).title
    gesture = document.next_gesture()
    region_id, diff = edits.add_region(document.circuit, *box, title)
    document.do(diff, f"Inject {title}", gesture)
    try:
        _, diff = edits.add_dose(document.circuit, compound, region_id, start=document.bridge.time, **amounts)
    except NeurolabError:
        document.cancel_gesture(gesture)
        raise
    document.do(diff, f"Inject {title}", gesture)
    document.selection.set((region_id,))
    return region_id


@told
def wash_out(document: Document, place: str | None = None) -> None:
    """End the doses that act now, everywhere or at one place."""
    diff = edits.wash_out(document.circuit, document.bridge.time, place)
    if not diff:
        document.message.emit("info", "There is nothing to wash out", "Inject a compound first: drag one from the cabinet onto a node")
    document.do(diff, "Wash out")


def acting(document: Document) -> list[Dose]:
    """Return the doses that have not been washed out."""
    now = document.bridge.time
    return [d for d in document.circuit.all(Dose) if d.stop is None or d.stop > now]


@told
def trace(document: Document, record_id: str, variable: str = "") -> str:
    """Show a node's variable in a scope, with a new scope when there is none; return the scope's id."""
    circuit = document.circuit
    node = circuit[record_id]
    if not isinstance(node, Node) or isinstance(document.registry[node.type], MeterSpec):
        raise CircuitError(f"There is nothing to trace in {name_of(document, record_id)}", "Choose a cell, a unit or a stimulus")
    scopes = [n.id for n in circuit.all(Node) if n.type == SCOPE]
    for wire in circuit.all(Wire):
        same = wire.type == PROBE and wire.source == record_id and wire.target in scopes
        if same and edits.value_of(circuit, wire, "variable") == variable:
            document.message.emit("info", f"{name_of(document, record_id)} is traced already", "Look at the scope panel")
            return wire.target
    gesture, text = document.next_gesture(), f"Trace {name_of(document, record_id)}"
    chosen = [i for i in scopes if i in document.selection] or scopes[-1:]
    if not chosen:
        meter_id, diff = edits.add_node(circuit, SCOPE, *free_spot(document, node.x + METER_DISTANCE, node.y))
        document.do(diff, text, gesture)
        chosen = [meter_id]
    _, diff = edits.add_wire(circuit, PROBE, record_id, chosen[0], {"variable": variable} if variable else None)
    document.do(diff, text, gesture)
    return chosen[0]


def _preset(document: Document, type_id: str, preset_id: str) -> Mapping[str, Value]:
    spec = document.registry.get(type_id, ModelSpec) if preset_id else None
    found = [p for p in spec.presets if p.id == preset_id] if spec else []
    if preset_id and not found:
        raise CircuitError(f"{document.registry[type_id].title} has no preset '{preset_id}'")
    return found[0].params if found else {}


def free_spot(document: Document, x: float, y: float) -> tuple[float, float]:
    """Return the place nearest to x, y, to the right of it or level with it, where a node covers neither another nor its label."""
    taken = [(n.x, n.y) for n in document.circuit.all(Node)]
    steps = sorted(((right, down) for right in range(20) for down in range(-20, 21)), key=lambda step: (step[0] + abs(step[1]), step[0], -step[1]))
    places = ((x + 80 * right, y + 80 * down) for right, down in steps)
    free = (p for p in places if all(abs(p[0] - a) >= ROOM_ACROSS or abs(p[1] - b) >= ROOM_DOWN for a, b in taken))
    return next(free, (x, y))


def _together(diffs: Iterable[Diff]) -> Diff:
    """Return one diff of changes of different records; a wire that several of them remove is removed once."""
    whole = Diff()
    for diff in diffs:
        whole.updated.update(diff.updated)
        whole.removed.update(diff.removed)
    return whole


def _with_param(document: Document, ids: Iterable[str], name: str) -> list[str]:
    records = [document.circuit[i] for i in ids]
    having = [r.id for r in records if isinstance(r, Node | Wire) and name in edits.params_of(document.circuit, r)]
    if not having:
        raise CircuitError(f"Nothing selected has a parameter '{name}'")
    return having
