"""What the pie menu offers, and what choosing it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from neurolab.circuit.records import Node, Wire
from neurolab.core.errors import CircuitError
from neurolab.editor.arrange import GRID
from neurolab.editor.many_wires import marked, nodes_in
from neurolab.editor.verbs import add_node, connect, free_spot, swap_type, told

if TYPE_CHECKING:
    from neurolab.editor.document import Document


@dataclass(frozen=True, slots=True)
class Slice:
    """A slice of the first ring: a name, a kind for its colour, and the types of the second ring."""

    title: str
    kind: str
    types: tuple[str, ...]


PIE: tuple[Slice, ...] = (
    Slice("Cell", "cell", ("cell.lif", "cell.adex", "cell.izhikevich", "cell.hodgkin_huxley", "cell.cortical_rs", "cell.pacemaker")),
    Slice("Synapse", "wire", ("synapse.ampa", "synapse.nmda", "synapse.gaba_a", "wire.gap_junction")),
    Slice("Meter", "meter", ("meter.scope", "meter.raster", "meter.rate", "meter.heat_map")),
    Slice(
        "Stimulus",
        "stimulus",
        ("stimulus.step_current", "stimulus.pulse_train", "stimulus.poisson", "stimulus.touch", "stimulus.sine", "stimulus.light"),
    ),
    Slice("Unit", "unit", ("unit.relu", "unit.sigmoid", "unit.tanh", "unit.linear", "unit.threshold", "unit.leaky_rate")),
)
"""The first slice is at the top; the others follow clockwise."""


@told
def choose(document: Document, type_id: str, x: float, y: float) -> None:
    """Place a node of a type at a canvas point, or wire what is selected by a type of synapse."""
    if not type_id.startswith(("synapse.", "wire.")):
        add_node(document, type_id, *free_spot(document, round(x / GRID) * GRID, round(y / GRID) * GRID))
        return
    chosen = [document.circuit[i] for i in document.selection.ids]
    wires = [r.id for r in chosen if isinstance(r, Wire)]
    nodes = nodes_in(document, document.selection.ids)
    if wires:
        swap_type(document, wires, type_id)
    elif sources := [i for i in marked(document) if i not in nodes]:
        _join(document, [(a, b) for a in sources for b in nodes], type_id)
    elif len(nodes) > 1:
        _join(document, [(nodes[0], b) for b in nodes[1:]], type_id)
    else:
        raise CircuitError("A synapse joins two nodes", "Select the source, Shift+click the target, then choose the synapse; or mark sources with K")


def _join(document: Document, pairs: list[tuple[str, str]], type_id: str) -> None:
    made = [connect(document, a, b, type_id) for a, b in pairs if isinstance(document.circuit[a], Node)]
    document.selection.set(i for i in made if i is not None)
