"""Groups on the canvas: which nodes are seen, and what a folded group looks like. Painting of the group's small picture is here, too."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from neurolab.circuit.grouping import folded_away, members_of
from neurolab.circuit.records import Group, Node, Opaque
from neurolab.ui import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.circuit.circuit import Circuit

_DOTS = 6


class Seen:
    """The records that have a row on the canvas, and which row stands for each node.

    Parameters
    ----------
    circuit : Circuit
        What is shown.
    has_place : callable
        Whether a record of an unknown type looks like a node.
    """

    def __init__(self, circuit: Circuit, has_place: Callable[[Opaque], bool]) -> None:
        hidden = folded_away(circuit)
        groups = {g.id for g in circuit.all(Group) if g.folded and members_of(circuit, g)}
        self.records: list[Node | Opaque | Group] = []
        for r in circuit:
            if isinstance(r, Node | Group):
                if r.id in groups or (isinstance(r, Node) and r.id not in hidden):
                    self.records.append(r)
            elif isinstance(r, Opaque) and has_place(r):
                self.records.append(r)
        self.row = {r.id: i for i, r in enumerate(self.records)}
        inside = {node: self.row[group] for node, group in hidden.items() if group in self.row}
        self.home = {**self.row, **inside}

    def ends(self, source: str, target: str) -> tuple[int, int] | None:
        """Return the rows between which a wire is drawn; None when it is not seen."""
        if source not in self.home or target not in self.home:
            return None
        rows = self.home[source], self.home[target]
        within = rows[0] == rows[1] and not (source in self.row and target in self.row)
        return None if within else rows


def only_moved(old: Group, new: Group) -> bool:
    """Whether a folded group stays as it is but for its place and name."""
    return (old.folded, old.members, old.color) == (new.folded, new.members, new.color) and new.folded


def paint_group(painter: QPainter, color: QColor, bold: float) -> None:
    """Draw the small picture of a folded group around the origin: several cells wired to each other."""
    t = theme.theme()
    ink = theme.blend(color, t.text, 0.18)
    places = [QPointF(15 * math.cos(math.tau * (i + 0.5) / _DOTS) * 1.35, 13 * math.sin(math.tau * (i + 0.5) / _DOTS)) for i in range(_DOTS)]
    painter.setPen(QPen(theme.with_alpha(ink, 0.45), 1.3 * bold))
    for i in range(_DOTS):
        painter.drawLine(places[i], places[(i + 2) % _DOTS])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for place in places:
        painter.drawEllipse(place, 3.6, 3.6)
