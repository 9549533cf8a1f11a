"""A circuit in the making, for the script that draws the shipped examples."""

import math
import os
from collections import Counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Dose, Node, Note, Region, Settings
from neurolab.storage.format import save
from neurolab.ui.canvas.markdown import document_of

GAP = 32
CHIP = 28
"""Room that a second dose takes above a node."""


def _scale(width, height):
    """How large a circuit of that size is drawn on a small and on a large screen, taken together."""
    return min(640 / width, 400 / height) * min(1270 / width, 640 / height)


class Sketch:
    """A circuit in the making; ids follow the order of the calls."""

    def __init__(self, title, note, *, dt=0.025, speed=0.1, seed=1):
        self.circuit = Circuit(builtin_registry(), [Settings(title=title, dt=dt, speed=speed, seed=seed)])
        self._add(Note(id="t1", x=0, y=0, text=f"# {title}\n{note.strip()}"))

    def save(self, path):
        """Put the note above or beside everything else, whichever lets the circuit be shown larger, and write the file."""
        nodes, regions = self.circuit.all(Node), self.circuit.all(Region)
        left = min([n.x - 48 for n in nodes] + [r.x for r in regions])
        right = max([n.x + 48 for n in nodes] + [r.x + r.width for r in regions])
        doses = Counter(d.place for d in self.circuit.all(Dose))
        top = min([n.y - 40 - CHIP * max(0, doses[n.id] - 1) for n in nodes] + [r.y for r in regions])
        bottom = max([n.y + 64 for n in nodes] + [r.y + r.height for r in regions])
        text = self.circuit.get("t1", Note).text
        choices = []
        for width in range(280, 601, 40):
            height = 8 * math.ceil((document_of(text, width - 24).size().height() + 24) / 8)
            above = (max(right - left, width), bottom - top + GAP + height)
            beside = (right - left + GAP + width, max(bottom - top, height))
            choices.append((_scale(*above), (left, top - GAP - height, width, height)))
            choices.append((_scale(*beside), (left - GAP - width, top, width, height)))
        x, y, width, height = max(choices)[1]
        self.circuit.apply(edits.update(self.circuit, "t1", x=float(x), y=float(y), width=float(width), height=float(height)))
        save(self.circuit, path)

    def _add(self, record):
        self.circuit.apply(edits.Diff(added={record.id: record}))

    def node(self, type_id, label, x, y, preset="", color="", **params):
        """Place a node; double underscores in parameter names stand for the dot of a mechanism."""
        spec = self.circuit.registry[type_id]
        values = dict(next(p.params for p in spec.presets if p.id == preset)) if preset else {}
        values.update({k.replace("__", "."): v for k, v in params.items()})
        node_id, diff = edits.add_node(self.circuit, type_id, x, y, label=label, params=values)
        self.circuit.apply(diff)
        if color:
            self.circuit.apply(edits.update(self.circuit, node_id, color=color))
        return node_id

    def wire(self, source, target, type_id="", **params):
        """Draw a wire; without a type the usual one."""
        usual = type_id or edits.wire_choices(self.circuit, source, target)[0].type_id
        wire_id, diff = edits.add_wire(self.circuit, usual, source, target, params)
        self.circuit.apply(diff)
        return wire_id

    def probe(self, meter, *sources):
        """Lead from each source to a meter; a source may be (id, variable)."""
        for source in sources:
            node, variable = source if isinstance(source, tuple) else (source, "")
            self.wire(node, meter, "lead.probe", variable=variable)

    def region(self, label, x, y, width, height):
        """Draw a region."""
        self._add(Region(id=f"r{len(self.circuit.all(Region)) + 1}", x=x, y=y, width=width, height=height, label=label))
        return self.circuit.all(Region)[-1].id

    def dose(self, compound, place, concentration, **times):
        """Put a compound somewhere."""
        dose_id, diff = edits.add_dose(self.circuit, f"compound.{compound}", place, concentration, **times)
        self.circuit.apply(diff)
        return dose_id
