"""Swapping the model of a live cell for another that fires as often under the same currents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.spec import CellSpec
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node
from neurolab.editor.job import Task
from neurolab.editor.verbs import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.circuit.diff import Diff
    from neurolab.editor.document import Document
    from neurolab.engine.matching import Match


def cell_to_match(document: Document) -> Node | None:
    """Return the one selected cell whose model can be swapped at a matched f-I curve; None where another thing, or more, is selected."""
    ids = document.selection.ids
    node = document.circuit[ids[0]] if len(ids) == 1 else None
    if not isinstance(node, Node) or node.type not in document.registry:
        return None
    spec = document.registry[node.type]
    return node if isinstance(spec, CellSpec) and not spec.compartments and spec.spike_when else None


class Matching(Task):
    """Fits on a thread of its own; `found` has a `Match`."""

    def start(self, circuit: Circuit, cell: str, type_id: str) -> None:
        """Fit a model to a cell of a copy of the circuit; a fit that is going on is cancelled."""
        copy = Circuit(circuit.registry, tuple(circuit))

        def work(tell: Callable[[object], None], cancelled: Callable[[], bool]) -> None:
            from neurolab.engine.matching import match

            if (found := match(copy, cell, type_id, progress=tell, cancelled=cancelled)) is not None:
                tell(found)

        self.begin("the fit", work)


def swapped(circuit: Circuit, cell: str, found: Match) -> Diff:
    """Return the diff that gives a cell the model and the parameters that were found; all others get the model's defaults."""
    scratch = Circuit(circuit.registry, tuple(circuit))
    whole = edits.swap_types(scratch, (cell,), found.type_id)
    scratch.apply(whole)
    for diff in (edits.reset_params(scratch, cell), edits.set_params(scratch, cell, found.params)):
        scratch.apply(diff)
        whole = whole.then(diff)
    return whole


@told
def swap_matched(document: Document, cell: str, found: Match) -> None:
    """Swap the model of a cell, live: its place, wires and name stay; one step of undo."""
    document.do(swapped(document.circuit, cell, found), f"Change type to {document.registry[found.type_id].title} at the same rates")
