"""Draws the example with an artificial twin: the program's own command builds the twin, this script tidies the result up.

python tests/examples/build_twin_examples.py
"""

from build_examples import FOLDER
from PySide6.QtGui import QGuiApplication
from sketch import Sketch

from neurolab.circuit import edits
from neurolab.circuit.records import Node, Note
from neurolab.editor.session import Session
from neurolab.editor.twin import build_twin


def twin():
    s = Sketch(
        "What an artificial twin loses",
        """
Two cells that tire take turns; below them stands their artificial twin, matched in gain and weight.

- The cells alternate: the active one tires, and the other escapes.
- The units settle and stay: nothing in them tires. On average they are right; the rhythm is gone.

Select the cells of any circuit and press *Ctrl+Shift+T* to build their twin and read what it lost.
""",
        speed=0.2,
    )
    first = s.node("stimulus.step_current", "Drive L", 60, 75, amplitude=150.0, start=0.0)
    second = s.node("stimulus.step_current", "Drive R", 350, 75, amplitude=150.0, start=30.0)
    left = s.node("cell.adex", "Left", 220, -60, gaba_a__tau_decay=50.0, a=0.0, b=12.0)
    right = s.node("cell.adex", "Right", 480, -60, gaba_a__tau_decay=50.0, a=0.0, b=12.0)
    scope = s.node("meter.scope", "Scope", 680, 75)
    s.wire(first, left)
    s.wire(second, right)
    s.wire(left, right, "synapse.gaba_a", weight=1.2)
    s.wire(right, left, "synapse.gaba_a", weight=1.2)
    s.probe(scope, left, right)
    session = Session(s.circuit.registry, s.circuit)
    build_twin(session)
    places = {"Left, artificial": (220, 210), "Right, artificial": (480, 210)}
    for node in s.circuit.all(Node):
        if node.label in places:
            x, y = places[node.label]
            s.circuit.apply(edits.update(s.circuit, node.id, x=float(x), y=float(y), label=node.label.replace(", artificial", "'s twin")))
    s.circuit.apply(edits.remove(s.circuit, [n.id for n in s.circuit.all(Note)[1:]]))
    session.bridge.close()
    return s


if __name__ == "__main__":
    QGuiApplication([])
    twin().save(FOLDER / "18_artificial_twin.nlab")
