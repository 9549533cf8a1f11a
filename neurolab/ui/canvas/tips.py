"""Tooltips of the canvas: what a thing is, what it does now, and what one can do with it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from neurolab.catalog.spec import CellSpec, MeterSpec, StimulusSpec, UnitSpec, WireSpec
from neurolab.circuit import edits
from neurolab.circuit.learned import rule_of
from neurolab.circuit.records import Dose, Frame, Group, Node, Note, Opaque, Picture, Region, Wire
from neurolab.circuit.wiring import rests
from neurolab.core.units import format_quantity, from_coherent
from neurolab.editor.plasticity import strengths
from neurolab.ui.canvas.markdown import overflows
from neurolab.ui.canvas.model import find

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.editor.session import Session
    from neurolab.editor.tools.base import Hit

_SIGNS = {"excitatory": "It excites", "inhibitory": "It inhibits"}


def tr(text: str) -> str:
    """Translate a text of the canvas."""
    return QCoreApplication.translate("canvas", text)


def tip_for(session: Session, hit: Hit) -> str:
    """Return the tooltip, as rich text, of what is under the pointer; empty over nothing."""
    record = find(session.circuit, hit.id)
    if hit.kind == "handle":
        return tr("Drag to resize")
    if isinstance(record, Node):
        return _node(session, record, edge=hit.kind == "edge")
    if isinstance(record, Wire):
        return _wire(session, record)
    if isinstance(record, Region):
        return _page(record.label, tr("A region with its own chemistry: a compound dropped here reaches every node inside."), "")
    if isinstance(record, Group):
        return _page(record.label, tr("{0} nodes, folded into one").format(len(record.members)), tr("Double-click to unfold it."))
    if isinstance(record, Frame):
        return _page(record.label, tr("A frame carries what lies in it."), tr("Drag its edge to move all of it."))
    if isinstance(record, Picture):
        return _page(record.label, "", tr("A picture; the file carries it."))
    if isinstance(record, Note):
        more = tr("There is more of it: drag the corner down to read on.")
        return _page("", "", tr("Double-click to write.") + (f"<br>{more}" if overflows(record.text, record.width, record.height) else ""))
    if isinstance(record, Opaque):
        return _page(
            tr("Unknown type"), str(record.raw.get("type", "")), tr("This version does not know it: it is not simulated, and saved unchanged.")
        )
    return ""


def dose_tip(session: Session, dose_id: str) -> str:
    """Return the tooltip of a dose."""
    dose = session.circuit.get(dose_id, Dose)
    known = dose.compound in session.registry
    title, summary = (session.registry[dose.compound].title, session.registry[dose.compound].summary) if known else (dose.compound, "")
    amount = tr("{0}, from {1}").format(format_quantity(dose.concentration, "uM", 3), format_quantity(dose.start, "ms"))
    if dose.stop is not None:
        amount = tr("{0} to {1}").format(amount, format_quantity(dose.stop, "ms"))
    last = tr("Click to change it, Delete to take it away.")
    return _page(title, summary, f"{amount}<br>{last}")


def spoken(session: Session, ids: Sequence[str]) -> str:
    """Return what a screen reader says of a selection."""
    if len(ids) != 1:
        return tr("{0} items selected").format(len(ids))
    record = find(session.circuit, ids[0])
    if isinstance(record, Wire):
        source, target = (getattr(find(session.circuit, end), "label", "") or end for end in (record.source, record.target))
        return tr("{0} from {1} to {2}").format(session.registry[record.type].title, source, target)
    title = session.registry[record.type].title if isinstance(record, Node) else record.kind if record is not None else ""
    return ", ".join(dict.fromkeys(part for part in (getattr(record, "label", ""), title) if part))


def _node(session: Session, node: Node, *, edge: bool) -> str:
    spec = session.registry[node.type]
    now = ""
    value = session.bridge.value_of(node.id)
    if value == value:
        unit = "mV" if isinstance(spec, CellSpec) else "pA" if isinstance(spec, StimulusSpec) and spec.emits in ("current", "voltage") else "1"
        now = f"{tr('Now')}: {format_quantity(from_coherent(value, unit), unit)}" if _has_value(spec) else ""
    if node.silenced:
        do = tr("Silenced: it fires no spikes. The silence brush (S) wakes it.")
    elif edge:
        do = tr("Drag from here to another node to wire them.")
    elif isinstance(spec, StimulusSpec) and spec.interactive == "touch":
        do = tr("Press and hold to stimulate.")
    elif isinstance(spec, MeterSpec):
        do = tr("Wire a node to it to see its trace.")
    else:
        do = tr("Drag to move, drag from the rim to wire.")
    return _page(node.label or spec.title, f"{spec.title}. {spec.summary}" if node.label else spec.summary, f"{now}<br>{do}" if now else do)


def _has_value(spec: object) -> bool:
    return isinstance(spec, CellSpec | UnitSpec) or (isinstance(spec, StimulusSpec) and spec.emits not in ("spikes", "light"))


def _wire(session: Session, wire: Wire) -> str:
    circuit, spec = session.circuit, session.registry.get(wire.type, WireSpec)
    names = [getattr(circuit[end], "label", "") or end for end in (wire.source, wire.target)]
    known = edits.params_of(circuit, wire)
    values = ((p.name, edits.value_of(circuit, wire, p.name), p.unit) for p in known.values())
    shown = ", ".join(f"{name} {format_quantity(v, unit)}" for name, v, unit in values if isinstance(v, float | int) and "." not in name)
    if rule := rule_of(session.registry, wire):
        now = strengths(session.bridge).get(wire.id)
        weight = format_quantity(from_coherent(now[1], known[spec.gain].unit), known[spec.gain].unit, 3) if now else ""
        shown += "<br>" + tr("Learns by {0}").format(rule.title) + (tr(": weight now {0}").format(weight) if weight else "")
    if wire.silenced:
        shown = tr("Silenced: it carries nothing. The silence brush (S) wakes it.")
    if reason := rests(circuit, wire):
        shown = tr("It rests: {0}.").format(reason)
    return _page(f"{spec.title}: {names[0]} → {names[1]}", spec.summary, f"{shown}<br>{tr(_SIGNS.get(spec.sign, ''))}".removesuffix("<br>"))


def _page(title: str, text: str, last: str) -> str:
    parts = (f"<b>{escape(title)}</b>" if title else "", escape(text), last)
    return "<div style='max-width: 340px'>" + "<br>".join(p for p in parts if p) + "</div>"
