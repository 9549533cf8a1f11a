"""A drag of what is selected: how far each moves, and what it keeps in line with meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.circuit import edits
from neurolab.circuit.grouping import carried
from neurolab.editor.arrange import GRID, placed
from neurolab.editor.snapping import Aligner
from neurolab.editor.tools.base import Overlay
from neurolab.editor.verbs import count

if TYPE_CHECKING:
    from neurolab.editor.document import Document
    from neurolab.editor.tools.base import Pointer

REACH_PIXELS = 6.0
"""From how far guides pull."""
MANY = 150
"""Records from which on the circuit learns of a move at its end only: to write each of them sixty times a second takes longer than a frame."""


class Drag:
    """Moves the selected records of a document with the pointer; one step of undo.

    Parameters
    ----------
    document : Document
        Has them.
    start : Pointer
        Where the drag began.
    """

    def __init__(self, document: Document, start: Pointer) -> None:
        self._document = document
        self._start = start
        records = placed(document.circuit, carried(document.circuit, document.selection.ids))
        self._positions = {r.id: (r.x, r.y) for r in records}
        self._gesture = document.next_gesture()
        self._many = len(records) > MANY
        self._aligner = Aligner(document.circuit, [] if self._many else records)
        self._away = (0.0, 0.0)

    def __bool__(self) -> bool:
        return bool(self._positions)

    def to(self, p: Pointer) -> Overlay:
        """Move to where the pointer is; return what to show meanwhile. Alt moves freely, past grid and guides."""
        dx, dy = p.x - self._start.x, p.y - self._start.y
        guides = ()
        if self._document.aids["snapping"] and not p.alt:
            anchor = self._positions.get(self._start.hit.id) or next(iter(self._positions.values()))
            steps = tuple(round((a + d) / GRID) * GRID - a for a, d in zip(anchor, (dx, dy), strict=True))
            dx, dy, guides = self._aligner.settle((dx, dy), (steps[0], steps[1]), REACH_PIXELS / p.scale)
        self._away = (dx, dy)
        if self._many:
            return Overlay(shift=self._away)
        self._put()
        return Overlay(guides=guides)

    def _put(self) -> None:
        dx, dy = self._away
        goal = {i: (x + dx, y + dy) for i, (x, y) in self._positions.items() if i in self._document.circuit}
        self._document.do(edits.move(self._document.circuit, goal), f"Move {count(len(goal), 'item')}", self._gesture)

    def release(self) -> None:
        """Leave them where they are."""
        if self._many:
            self._put()

    def cancel(self) -> None:
        """Put them back."""
        self._document.cancel_gesture(self._gesture)
