"""The experiment that shows what a preset is named for: its stimuli, placed beside the cell and wired to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.spec import ModelSpec
from neurolab.circuit import edits
from neurolab.circuit.records import Node
from neurolab.core.errors import CircuitError
from neurolab.editor.verbs import free_spot, told

if TYPE_CHECKING:
    from neurolab.catalog.spec import Preset
    from neurolab.editor.document import Document

ELECTRODE = "wire.current"
_LEFT, _BELOW = 200.0, 90.0


def preset_of(document: Document, node_id: str, preset_id: str) -> Preset:
    """Return a preset of a node's type, or raise CircuitError."""
    spec = document.registry.get(document.circuit.get(node_id, Node).type, ModelSpec)
    found = next((p for p in spec.presets if p.id == preset_id), None)
    if found is None:
        raise CircuitError(f"{spec.title} has no preset '{preset_id}'")
    return found


@told
def add_protocol(document: Document, node_id: str, preset_id: str) -> tuple[str, ...]:
    """Place the stimuli of a preset's experiment left of a node and wire them to it, as one step of undo; return their ids.

    Currents that reach the node already stay: remove them to see the experiment alone.
    """
    node, preset = document.circuit.get(node_id, Node), preset_of(document, node_id, preset_id)
    if not preset.protocol:
        raise CircuitError(f"no experiment belongs to '{preset.title}'", "Choose a preset that is a firing pattern")
    gesture, text, made = document.next_gesture(), f"Add the stimulus of {preset.title}", list[str]()
    top = node.y - _BELOW * (len(preset.protocol) - 1) / 2
    for number, (type_id, params) in enumerate(preset.protocol):
        spot = free_spot(document, node.x - _LEFT, top + _BELOW * number)
        stimulus, diff = edits.add_node(document.circuit, type_id, *spot, params=dict(params))
        document.do(diff, text, gesture)
        document.do(edits.add_wire(document.circuit, ELECTRODE, stimulus, node_id)[1], text, gesture)
        made.append(stimulus)
    return tuple(made)
