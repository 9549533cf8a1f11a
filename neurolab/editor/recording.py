"""From what a person did live to a protocol: presses of the electrode and of touch stimuli become stimuli with a beginning and an end."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from neurolab.catalog.spec import StimulusSpec
from neurolab.circuit import edits
from neurolab.circuit.records import Node, Wire
from neurolab.core.units import from_coherent, to_unit
from neurolab.editor.verbs import free_spot, told
from neurolab.engine.commands import Recall

if TYPE_CHECKING:
    from neurolab.editor.document import Document
    from neurolab.engine.commands import Press

STEP, WIRE = "stimulus.step_current", "wire.current"
_LEFT = 200.0
_PATIENCE = 2.0

Hold = tuple[str, float, float, float]
"""Who was pressed, how strongly (pA into a cell, or the part of a touch stimulus), from when and until when (ms)."""


def holds(presses: tuple[tuple[float, Press], ...], now: float, name: str) -> list[Hold]:
    """Return each time that an input was held at a value, in order of time; what is still held ends now."""
    found: list[Hold] = []
    since: dict[str, tuple[float, float]] = {}
    for time, press in presses:
        if press.name != name:
            continue
        value, begin = since.pop(press.record_id, (0.0, 0.0))
        if value != 0.0 and time > begin:
            found.append((press.record_id, value, begin, time))
        if press.value != 0.0:
            since[press.record_id] = press.value, time
    found += [(record_id, value, begin, now) for record_id, (value, begin) in since.items() if now > begin]
    return sorted(found, key=lambda h: (h[2], h[0]))


@told
def presses_to_stimuli(document: Document) -> tuple[str, ...]:
    """Add a stimulus for every press since the run began, as one step of undo; return their ids."""
    runner = document.bridge.runner
    reply: SimpleQueue[tuple[tuple[float, Press], ...]] = SimpleQueue()
    if runner is not None:
        runner.send(Recall(reply))
    try:
        presses = reply.get(timeout=_PATIENCE) if runner is not None else ()
    except Empty:
        presses = ()
    now = document.bridge.status.newest
    gesture, made = document.next_gesture(), list[str]()
    for record_id, value, begin, end in holds(presses, now, "i_in"):
        if record_id in document.circuit:
            made.append(_add(document, record_id, from_coherent(value, "pA"), begin, end, gesture))
            document.do(edits.add_wire(document.circuit, WIRE, made[-1], record_id)[1], "Presses to stimuli", gesture)
    for record_id, value, begin, end in holds(presses, now, ""):
        if record_id not in document.circuit:
            continue
        touch = document.circuit.get(record_id, Node)
        spec = document.registry.get(touch.type, StimulusSpec)
        amplitude = to_unit(touch.params.get("amplitude", spec.param("amplitude").default), "pA")
        made.append(_add(document, record_id, amplitude * value, begin, end, gesture))
        for wire in [w for w in document.circuit.wires_of(record_id) if isinstance(w, Wire) and w.source == record_id]:
            document.do(edits.add_wire(document.circuit, wire.type, made[-1], wire.target, dict(wire.params))[1], "Presses to stimuli", gesture)
    if made:
        hint = "Reset and run: they come at the same moments. The timeline moves them"
        document.message.emit("info", f"Stimuli made from presses: {len(made)}", hint)
        document.selection.set(tuple(made))
    else:
        document.message.emit("info", "Nothing was pressed since the run began", "Press with the electrode (E) or on a touch stimulus while it runs")
    return tuple(made)


def _add(document: Document, beside: str, amplitude: float, begin: float, end: float, gesture: int) -> str:
    node = document.circuit.get(beside, Node)
    spot = free_spot(document, node.x - _LEFT, node.y)
    values = {"amplitude": amplitude, "start": begin, "stop": end}
    made, diff = edits.add_node(document.circuit, STEP, *spot, label=f"Press at {begin:.0f} ms", params=values)
    document.do(diff, "Presses to stimuli", gesture)
    return made
