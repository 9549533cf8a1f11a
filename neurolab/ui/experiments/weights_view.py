"""The weights of synapses that learn, as a matrix of sources and targets, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from neurolab.circuit.learned import plastic_wires
from neurolab.core.units import display_unit
from neurolab.ui import theme
from neurolab.ui.widgets.combo import ComboBox

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.circuit.records import Wire
    from neurolab.editor.session import Session
    from neurolab.ui.experiments.teach import Teach

_EVERY = 12
"""Frames between two looks."""
_LEFT, _TOP, _RIGHT, _BOTTOM = 52, 12, 96, 40


def matrix_of(pre: NDArray[np.integer], post: NDArray[np.integer], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return weights by source (rows) and target (columns): the sum where there are several synapses, NaN where there is none."""
    shape = (int(pre.max(initial=-1)) + 1, int(post.max(initial=-1)) + 1)
    place = pre.astype(np.int64) * shape[1] + post
    total = np.bincount(place, weights, minlength=shape[0] * shape[1])
    found = np.bincount(place, minlength=shape[0] * shape[1])
    return np.where(found > 0, total, np.nan).reshape(shape)


def coarser(matrix: NDArray[np.float64], rows: int, columns: int) -> NDArray[np.float64]:
    """Return at most so many rows and columns: means of what falls together."""
    for axis, most in ((0, rows), (1, columns)):
        n = matrix.shape[axis]
        if n > max(most, 1):
            edges = np.arange(most) * n // most
            known = np.isfinite(matrix)
            counts = np.add.reduceat(known, edges, axis=axis)
            sums = np.add.reduceat(np.where(known, matrix, 0.0), edges, axis=axis)
            matrix = np.where(counts > 0, sums / np.maximum(counts, 1), np.nan)
    return matrix


class MatrixPlot(QWidget):
    """Draws a matrix in the colours of heat maps, with axes and a bar of colours; reads out what is under the pointer."""

    def __init__(self) -> None:
        super().__init__()
        self.matrix: NDArray[np.float64] = np.zeros((0, 0))
        self.unit, self.names = "", ("", "")
        self.greatest = 1.0
        self._pointer: QPointF | None = None
        self.setMouseTracking(True)
        self.setMinimumSize(220, 120)
        self.setAccessibleName(self.tr("Matrix of weights"))

    def show_matrix(self, matrix: NDArray[np.float64], unit: str, names: tuple[str, str]) -> None:
        """Show weights in a unit; the names are those of the sources and of the targets."""
        known = matrix[np.isfinite(matrix)]
        self.matrix, self.unit, self.names = matrix, unit, names
        self.greatest = max(float(known.max(initial=0.0)), 1e-12)
        mean = f"{float(known.mean()):.3g}" if known.size else "–"
        self.setAccessibleDescription(self.tr("{count} weights, {mean} {unit} on average").format(count=known.size, mean=mean, unit=unit))
        self.update()

    def inside(self) -> QRectF:
        """Return where the matrix is drawn: cells are square where there is room."""
        left, bottom = theme.column(_LEFT), theme.pixels(_BOTTOM)
        room = QRectF(left, _TOP, max(self.width() - left - theme.column(_RIGHT), 10), max(self.height() - _TOP - bottom, 10))
        rows, columns = self.matrix.shape
        if rows and columns:
            side = min(room.width() / columns, room.height() / rows)
            if side * columns > 60 and side * rows > 60:
                room.setSize(QRectF(0, 0, side * columns, side * rows).size())
        return room

    def cell_at(self, position: QPointF) -> tuple[int, int] | None:
        """Return source and target under the pointer."""
        box, (rows, columns) = self.inside(), self.matrix.shape
        if not rows or not columns or not box.contains(position):
            return None
        row, column = (position.y() - box.top()) / box.height() * rows, (position.x() - box.left()) / box.width() * columns
        return min(int(row), rows - 1), min(int(column), columns - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        from neurolab.ui.scopes.heat import palette

        t, painter, box = theme.theme(), QPainter(self), self.inside()
        painter.fillRect(self.rect(), t.plot)
        font = QFont(self.font())
        font.setPixelSize(theme.pixels(11))
        painter.setFont(font)
        if not self.matrix.size:
            return
        shown = coarser(self.matrix, max(int(box.height()), 1), max(int(box.width()), 1))
        share = np.nan_to_num(shown / self.greatest * 255.0, nan=0.0)
        ground = np.uint32(t.plot_grid.rgba())
        colours = np.where(np.isfinite(shown), palette()[np.clip(share, 0, 255).astype(np.intp)], ground).astype(np.uint32)
        colours = np.ascontiguousarray(colours)
        image = QImage(colours.data, colours.shape[1], colours.shape[0], 4 * colours.shape[1], QImage.Format.Format_ARGB32)
        painter.drawImage(box, image)
        painter.setPen(QPen(t.border, 1))
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        self._paint_axes(painter, box, t)
        self._paint_bar(painter, box, t, palette())
        self._paint_reading(painter, t)

    def _paint_axes(self, painter: QPainter, box: QRectF, t: theme.Theme) -> None:
        rows, columns = self.matrix.shape
        line = theme.pixels(16)
        painter.setPen(t.text_dim)
        align = Qt.AlignmentFlag
        painter.drawText(QRectF(0, box.top() - 2, box.left() - 6, line), align.AlignRight | align.AlignTop, "0")
        painter.drawText(QRectF(0, box.bottom() - line + 2, box.left() - 6, line), align.AlignRight | align.AlignBottom, str(rows - 1))
        painter.drawText(QRectF(box.left(), box.bottom() + 2, 60, line), align.AlignLeft | align.AlignVCenter, "0")
        painter.drawText(QRectF(box.right() - 60, box.bottom() + 2, 60, line), align.AlignRight | align.AlignVCenter, str(columns - 1))
        painter.setPen(t.text)
        painter.drawText(QRectF(box.left() - 40, box.bottom() + line, box.width() + 80, line), align.AlignCenter, self.names[1])
        painter.save()
        painter.translate(3, box.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-box.height() / 2 - 20, 0, box.height() + 40, line), align.AlignCenter, self.names[0])
        painter.restore()

    def _paint_bar(self, painter: QPainter, box: QRectF, t: theme.Theme, palette: NDArray[np.uint32]) -> None:
        bar = QRectF(box.right() + 14, box.top(), 10, box.height())
        steps = min(64, max(int(bar.height()), 1))
        for i in range(steps):
            part = QRectF(bar.left(), bar.bottom() - (i + 1) * bar.height() / steps, bar.width(), bar.height() / steps + 1)
            painter.fillRect(part.intersected(bar), QColor.fromRgba(int(palette[i * 255 // max(steps - 1, 1)])))
        painter.setPen(t.text_dim)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        line = theme.pixels(14)
        painter.drawText(QRectF(bar.right() + 5, bar.top() - 3, 80, line), align, f"{self.greatest:.3g} {self.unit}".rstrip())
        painter.drawText(QRectF(bar.right() + 5, bar.bottom() - line + 3, 80, line), align, "0")

    def _paint_reading(self, painter: QPainter, t: theme.Theme) -> None:
        cell = self.cell_at(self._pointer) if self._pointer is not None else None
        if cell is None:
            return
        value = self.matrix[cell]
        text = f"{cell[0]} → {cell[1]}: " + (f"{value:.3g} {self.unit}" if np.isfinite(value) else self.tr("no synapse"))
        width, box = painter.fontMetrics().horizontalAdvance(text) + 16, self.inside()
        assert self._pointer is not None
        left = min(max(self._pointer.x() + 12, box.left()), self.width() - width - 4)
        pill = QRectF(left, max(self._pointer.y() - 28, 2), width, theme.pixels(20))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.border, 1))
        painter.setBrush(t.surface)
        painter.drawRoundedRect(pill, 5, 5)
        painter.setPen(t.text)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self.update()


class WeightsView(QWidget):
    """One tab: which wire, and its matrix. The wire that is selected on the canvas is shown."""

    def __init__(self, session: Session, teach: Teach) -> None:
        super().__init__()
        self._session, self.teach = session, teach
        self._frames = 0
        self.choice = ComboBox()
        self.choice.setAccessibleName(self.tr("Synapses that learn"))
        self.choice.setToolTip(self.tr("Select a wire that learns on the canvas, or choose one here"))
        self.about = QLabel()
        self.about.setProperty("role", "dim")
        self.chart = MatrixPlot()
        head = QHBoxLayout()
        head.addWidget(self.choice)
        head.addWidget(self.about, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 6, 12, 0)
        column.addLayout(head)
        column.addWidget(self.chart, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(teach)
        self._stack.addWidget(page)
        self._page = page
        session.document_replaced.connect(self._fill)
        session.changed.connect(self._fill)
        session.selection.changed.connect(self._follow_selection)
        session.bridge.frame.connect(self._on_frame)
        self.choice.currentIndexChanged.connect(self.refresh)
        self._fill()

    def dress(self) -> None:
        """Take the colours of the theme."""
        self.chart.update()

    def _name(self, wire: Wire) -> str:
        circuit = self._session.circuit
        return " → ".join(getattr(circuit[rid], "label", "") or rid for rid in (wire.source, wire.target))

    def _fill(self, _change: object = None) -> None:
        wires = [(self._name(w), w.id) for w in plastic_wires(self._session.circuit)]
        if wires != [(self.choice.itemText(i), self.choice.itemData(i)) for i in range(self.choice.count())]:
            kept = self.choice.currentData()
            self.choice.blockSignals(True)
            self.choice.clear()
            for name, wire_id in wires:
                self.choice.addItem(name, wire_id)
            self.choice.setCurrentIndex(max(self.choice.findData(kept), 0))
            self.choice.blockSignals(False)
        self.refresh()

    def _follow_selection(self) -> None:
        found = next((i for rid in self._session.selection.ids if (i := self.choice.findData(rid)) >= 0), -1)
        if found >= 0:
            self.choice.setCurrentIndex(found)

    def _on_frame(self) -> None:
        self._frames += 1
        if self._frames >= _EVERY and self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show the weights as they are now."""
        self._frames = 0
        runner, wire_id = self._session.bridge.runner, self.choice.currentData()
        plan = runner.plan if runner is not None else None
        pathway = plan.pathways.by_wire.get(wire_id) if plan is not None else None
        self._stack.setCurrentWidget(self._page if pathway is not None and pathway.size else self.teach)
        if plan is None or pathway is None or not pathway.size:
            return
        weights = pathway.part(plan.arena.data, "w") * pathway.scale
        matrix = matrix_of(pathway.pre, pathway.post, weights)
        unit = display_unit(pathway.about.unit)
        wire = self._session.circuit[wire_id]
        ends = [getattr(self._session.circuit[rid], "label", "") or rid for rid in (wire.source, wire.target)]  # pyright: ignore[reportAttributeAccessIssue]
        names = self.tr("{source} (sources)").format(source=ends[0]), self.tr("{target} (targets)").format(target=ends[1])
        self.chart.show_matrix(matrix, unit, names)
        text = self.tr("{count} synapses, {mean} {unit} on average")
        self.about.setText(text.format(count=f"{pathway.size:,}", mean=f"{float(weights.mean()):.3g}", unit=unit))
