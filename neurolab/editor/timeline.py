"""What happens when in a circuit: doses and stimuli with a beginning, as spans that can be moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from neurolab.catalog.spec import CompoundSpec, StimulusSpec
from neurolab.circuit import edits
from neurolab.circuit.records import Dose, Node, Region
from neurolab.core.units import format_quantity, to_unit
from neurolab.editor.verbs import told

if TYPE_CHECKING:
    from neurolab.circuit.circuit import Circuit
    from neurolab.editor.document import Document

NEVER = 1e6
"""A time (ms) from which on an end counts as none: a quarter of an hour."""

SHORTEST = 0.1


@dataclass(frozen=True, slots=True)
class Span:
    """One row of a timeline.

    Parameters
    ----------
    record_id, label, compound : str
        What it is, what to call it, and the compound of a dose (else empty).
    begin, end : float, float or None
        Ms; None for what goes on.
    can_end : bool
        Whether its end can be set.
    fade : float
        Ms in which it fades after its end.
    """

    record_id: str
    label: str
    begin: float
    end: float | None
    can_end: bool
    compound: str = ""
    fade: float = 0.0


def spans(circuit: Circuit) -> tuple[Span, ...]:
    """Return all that is scheduled, stimuli first, each kind in order of time."""
    stimuli = [s for n in circuit.all(Node) if (s := _of_stimulus(circuit, n)) is not None]
    doses = [s for d in circuit.all(Dose) if (s := _of_dose(circuit, d)) is not None]
    return (*sorted(stimuli, key=_order), *sorted(doses, key=_order))


def _order(span: Span) -> tuple[float, str]:
    return span.begin, span.record_id


def _of_dose(circuit: Circuit, dose: Dose) -> Span | None:
    if dose.compound not in circuit.registry:
        return None
    place = next((r for r in circuit if r.id == dose.place), None)
    title = circuit.registry.get(dose.compound, CompoundSpec).title
    where = (place.label or place.id) if isinstance(place, Node | Region) else dose.place
    label = f"{title} {format_quantity(dose.concentration, 'uM')} · {where}"
    return Span(dose.id, label, dose.start, dose.stop, True, dose.compound, dose.washout)


def _of_stimulus(circuit: Circuit, node: Node) -> Span | None:
    if node.type not in circuit.registry or not isinstance(spec := circuit.registry[node.type], StimulusSpec):
        return None
    values = {p.name: to_unit(node.params.get(p.name, p.default), p.unit) for p in spec.params if p.unit == "ms"}
    if "start" not in values:
        return None
    end = values["start"] + values["duration"] if "duration" in values else values.get("stop")
    goes_on = end is None or end >= NEVER
    return Span(node.id, node.label or spec.title, values["start"], None if goes_on else end, "stop" in values or "duration" in values)


@told
def move_span(document: Document, record_id: str, begin: float, end: float | None, gesture: int | None = None) -> None:
    """Let a dose or a stimulus begin and end at other times (ms, to a tenth); `end` None leaves the end as it is where there is none."""
    circuit, begin = document.circuit, round(max(begin, 0.0), 1)
    end = None if end is None else round(max(end, begin + SHORTEST), 1)
    record = circuit[record_id]
    if isinstance(record, Dose):
        document.do(edits.update(circuit, record_id, start=begin, stop=end), "Move in time", gesture)
        return
    spec = document.registry.get(circuit.get(record_id, Node).type, StimulusSpec)
    names = {p.name for p in spec.params}
    values: dict[str, float] = {"start": begin}
    if end is not None and "duration" in names:
        values["duration"] = end - begin
    elif end is not None and "stop" in names:
        values["stop"] = end
    document.do(edits.set_params(circuit, record_id, values), "Move in time", gesture)
