"""Swapping the model of a live cell for another that fires as often under the same currents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from neurolab.catalog.spec import CellSpec
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node
from neurolab.core.errors import NeurolabError
from neurolab.editor.job import Job
from neurolab.editor.verbs import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.circuit.diff import Diff
    from neurolab.editor.document import Document
    from neurolab.engine.matching import Match

_LOOK_MS = 40


def cell_to_match(document: Document) -> Node | None:
    """Return the one selected cell whose model can be swapped at a matched f-I curve; None where another thing, or more, is selected."""
    ids = document.selection.ids
    node = document.circuit[ids[0]] if len(ids) == 1 else None
    if not isinstance(node, Node) or node.type not in document.registry:
        return None
    spec = document.registry[node.type]
    return node if isinstance(spec, CellSpec) and not spec.compartments and spec.spike_when else None


class Matching(QObject):
    """Fits on a thread of its own.

    Signals: `progress` with the part done, 0 to 1; `found` with a `Match`; `failed` with a text and what to do; `busy_changed`.
    """

    progress = Signal(float)
    found = Signal(object)
    failed = Signal(str, str)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._listen)

    @property
    def busy(self) -> bool:
        """Whether a fit is going on."""
        return self._job is not None

    def start(self, circuit: Circuit, cell: str, type_id: str) -> None:
        """Fit a model to a cell of a copy of the circuit; a fit that is going on is cancelled."""
        self.cancel()
        copy = Circuit(circuit.registry, tuple(circuit))

        def work(tell: Callable[[object], None], cancelled: Callable[[], bool]) -> None:
            from neurolab.engine.matching import match

            if (found := match(copy, cell, type_id, progress=tell, cancelled=cancelled)) is not None:
                tell(found)

        self._job = Job("the fit", work)
        self._look.start()
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """End the fit."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _end(self) -> None:
        self._job = None
        self._look.stop()
        self.busy_changed.emit(False)

    def _listen(self) -> None:
        for item in self._job.news() if self._job is not None else ():
            if isinstance(item, float):
                self.progress.emit(item)
            elif isinstance(item, NeurolabError):
                self.failed.emit(item.message, item.hint)
            elif item is None:
                self._end()
                return
            else:
                self.found.emit(item)


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
