"""What arrows do beside moving: go on to the node in a direction, select it too, or resize a rectangle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.spec import StimulusSpec
from neurolab.circuit import edits
from neurolab.circuit.records import Area, Node
from neurolab.editor.arrange import GRID
from neurolab.editor.lock import told_locked
from neurolab.editor.nearby import DIRECTIONS, neighbour

if TYPE_CHECKING:
    from neurolab.editor.document import Document

SMALLEST = 40.0


def by_keys(document: Document, name: str) -> bool:
    """Use a key such as ``ctrl+left`` or ``alt+left``; return whether it was one of these."""
    if name == "shift+enter":
        return _touch(document)
    *held, arrow = name.split("+")
    if arrow not in DIRECTIONS or held not in (["ctrl"], ["alt"], ["alt", "shift"]):
        return False
    ids = document.selection.ids
    rectangles = [r for i in ids if isinstance(r := document.circuit[i], Area)]
    if held[0] == "alt" and rectangles:
        step = 1.0 if "shift" in held else GRID
        _resize(document, rectangles, DIRECTIONS[arrow][0] * step, DIRECTIONS[arrow][1] * step)
        return True
    found = neighbour(document.circuit, ids[-1] if ids else "", arrow)
    if found:
        document.selection.set((*ids, found) if held[0] == "alt" else (found,))
    return True


def _touch(document: Document) -> bool:
    """Press the selected touch stimuli, or let go of those that are pressed."""
    registry = document.circuit.registry
    chosen = [r for i in document.selection.ids if isinstance(r := document.circuit[i], Node) and r.type in registry]
    touched = [n.id for n in chosen if isinstance(spec := registry[n.type], StimulusSpec) and spec.interactive == "touch"]
    for record_id in touched:
        pressed = record_id not in document.touched
        (document.touched.add if pressed else document.touched.discard)(record_id)
        document.bridge.press(record_id, 1.0 if pressed else 0.0)
    return bool(touched)


def _resize(document: Document, rectangles: list[Area], dx: float, dy: float) -> None:
    if told_locked(document, "move"):
        return
    gesture = document.next_gesture()
    for r in rectangles:
        size = {"width": max(SMALLEST, r.width + dx), "height": max(SMALLEST, r.height + dy)}
        document.do(edits.update(document.circuit, r.id, **size), "Resize", gesture)
