"""A small picture of a cell in space: its tree, coloured by the membrane potential while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from neurolab.catalog.morphology import segment_names
from neurolab.ui.theme import blend, theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from neurolab.catalog.spec import Compartment

LOWEST, HIGHEST = -90.0, 20.0
"""Potentials (mV) of the two ends of the colour scale."""
_MARGIN = 14.0
_NEAR = 9.0


def color_of_potential(v: float) -> QColor:
    """Return the colour of a potential (mV): dim at rest, the accent when depolarised; grey when unknown."""
    t = theme()
    if v != v:
        return blend(t.surface, t.text_dim, 0.45)
    share = min(max((v - LOWEST) / (HIGHEST - LOWEST), 0.0), 1.0)
    cold = blend(t.surface, t.inhibitory, 0.55)
    return blend(cold, t.excitatory, share)


def elements_of(node_id: str, table: Sequence[Compartment]) -> list[str]:
    """Return the ids under which the segments of a cell are simulated, in order."""
    names = segment_names(table)
    return [node_id, *(f"{node_id}/{name}" for name in names[1:])]


class CellPicture(QWidget):
    """Draws compartments as lines as long and thick as they are, roughly; a click chooses one.

    Parameters
    ----------
    potential : callable
        Returns the potential (mV) of an element by its id, NaN when there is none.
    """

    chosen = Signal(str)

    def __init__(self, potential: Callable[[str], float]) -> None:
        super().__init__()
        self._potential = potential
        self._node_id = ""
        self._table: tuple[Compartment, ...] = ()
        self._lines: list[tuple[str, str, QPointF, QPointF, float]] = []
        self.selected = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(112)
        self.setAccessibleName(self.tr("Picture of the cell, coloured by its membrane potential"))
        self.setToolTip(self.tr("The cell: colour is the membrane potential. Click a compartment to edit it."))

    def sizeHint(self) -> QSize:
        return QSize(260, 112)

    def show_cell(self, node_id: str, table: Sequence[Compartment], selected: str) -> None:
        """Show another cell, or another table."""
        self._node_id, self._table, self.selected = node_id, tuple(table), selected
        self._lay_out()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        """Place every segment: the first compartment at the left or in the middle, the others to the right, branches fanned out."""
        self._lines = []
        if not self._table:
            return
        children: dict[str, list[Compartment]] = {}
        for c in self._table:
            children.setdefault(c.parent, []).append(c)
        leaves: dict[str, int] = {}
        for c in reversed(self._table):
            leaves[c.name] = sum(leaves[k.name] for k in children.get(c.name, ())) or 1
        shown = {c.name: max(c.length, 1.0) ** 0.5 for c in self._table}
        far: dict[str, float] = {"": 0.0}
        for c in self._table:
            far[c.name] = far[c.parent] + shown[c.name]
        scale = (self.width() - 2 * _MARGIN) / max(far.values())
        rows = leaves[self._table[0].name]
        band = (self.height() - 2 * _MARGIN) / rows
        ends: dict[str, QPointF] = {"": QPointF(_MARGIN, self.height() / 2)}
        free: dict[str, float] = {"": _MARGIN}
        elements = iter(elements_of(self._node_id, self._table))
        for c in self._table:
            top = free[c.parent]
            free[c.parent] = top + band * leaves[c.name]
            free[c.name] = top
            begin = ends[c.parent]
            end = QPointF(begin.x() + shown[c.name] * scale, top + band * leaves[c.name] / 2)
            ends[c.name] = end
            width = min(max(2.2 * c.diameter**0.5, 3.5), 8.0) + min(c.wraps, 4.0)
            for k in range(c.segments):
                a, b = (begin + (end - begin) * (k / c.segments)), (begin + (end - begin) * ((k + 1) / c.segments))
                self._lines.append((next(elements), c.name, a, b, width))

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for _, name, a, b, width in self._lines:
            if name == self.selected:
                pen = QPen(t.accent, width + 4)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawLine(a, b)
        for element, _, a, b, width in self._lines:
            pen = QPen(color_of_potential(self._potential(element)), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(a, b)
        first = self._table[0] if self._table else None
        if first is not None and first.length <= 2 * first.diameter:
            middle = (self._lines[0][2] + self._lines[first.segments - 1][3]) / 2
            radius = 11.0
            painter.setPen(QPen(t.accent if first.name == self.selected else t.border, 2))
            painter.setBrush(color_of_potential(self._potential(self._lines[0][0])))
            painter.drawEllipse(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius))
        painter.end()

    def compartment_at(self, place: QPointF) -> str:
        """Return the compartment near a place of the widget, or an empty text."""
        best, found = _NEAR, ""
        for _, name, a, b, _ in self._lines:
            d, length = b - a, max((b.x() - a.x()) ** 2 + (b.y() - a.y()) ** 2, 1e-9)
            share = min(max(((place.x() - a.x()) * d.x() + (place.y() - a.y()) * d.y()) / length, 0.0), 1.0)
            away = a + d * share - place
            distance = (away.x() ** 2 + away.y() ** 2) ** 0.5
            if distance < best:
                best, found = distance, name
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if name := self.compartment_at(event.position()):
            self.chosen.emit(name)
