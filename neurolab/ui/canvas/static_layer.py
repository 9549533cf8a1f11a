"""The still picture as one pixmap, drawn again when circuit, view or theme change, but not so often that the hand must wait."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from neurolab.ui import theme
from neurolab.ui.canvas.strength import Strengths
from neurolab.ui.canvas.wire_painting import paint_wires

if TYPE_CHECKING:
    from neurolab.editor.transport import Transport
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel
    from neurolab.ui.canvas.painting import Painting

QUICK_MS = 12.0  # of the thread's own time: a busy machine must not change what is drawn
_SETTLE_MS = 90
_WAIT_MS, _WAIT_COSTS = 120.0, 6.0  # while the camera moves, the sharp picture is drawn that seldom


class StaticLayer(QObject):
    """A pixmap of grid, regions, notes, wires, bodies and labels.

    While nodes are dragged they are `lively`: left out of the pixmap and drawn by the view each frame. While the camera moves over a circuit
    too large to be drawn in `QUICK_MS`, the old pixmap is shown scaled and the sharp one follows when the hand rests.
    """

    settled = Signal()

    def __init__(self, painting: Painting, parent: QObject | None = None, transport: Transport | None = None) -> None:
        super().__init__(parent)
        self.painting = painting
        self.strengths = Strengths(transport)
        self.lively: frozenset[int] = frozenset()
        self.cost_ms = 0.0
        self._drawn_at = 0.0
        self._pixmap = QPixmap()
        self._view: View | None = None
        self._asked: View | None = None
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._settle)

    def redraw(self) -> None:
        """Draw again at the next frame: the circuit or the theme has changed."""
        self._stale = True

    def drag(self, rows: frozenset[int]) -> None:
        """Note that nodes move: keep them out of the pixmap until they rest."""
        if not rows <= self.lively:
            self.lively |= rows
            self._stale = True
        self._timer.start()

    def settle(self) -> None:
        """Take lively nodes into the pixmap again."""
        if self.lively:
            self.lively = frozenset()
            self._stale = True

    def _settle(self) -> None:
        self.settle()
        self._stale = True
        self.settled.emit()

    def draw(self, painter: QPainter, model: CanvasModel, view: View, dpr: float) -> None:
        """Draw the still picture into the window, and above it the nodes that are being dragged."""
        self._stale |= self.strengths.follow(model)
        self._draw_pixmap(painter, model, view, dpr)
        if not self.lively:
            return
        rows = np.array(sorted(self.lively), int)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(view.transform, True)
        paint_wires(painter, model, model.wires_at(rows), view.scale)
        painter.setTransform(view.transform.inverted()[0], True)
        self.painting.nodes(painter, model, rows, view, dpr)

    def _draw_pixmap(self, painter: QPainter, model: CanvasModel, view: View, dpr: float) -> None:
        if self._view is None or self._stale or self._size(view, dpr) != (self._pixmap.width(), self._pixmap.height()):
            self._render(model, view, dpr)
        elif view != self._view:
            since = 1000 * (time.perf_counter() - self._drawn_at)
            if self.cost_ms <= QUICK_MS or since > max(_WAIT_MS, _WAIT_COSTS * self.cost_ms):
                self._render(model, view, dpr)
            elif view != self._asked:
                self._timer.start()
        self._asked = view
        shown = self._view
        if shown is None or shown == view:
            painter.drawPixmap(0, 0, self._pixmap)
            return
        painter.fillRect(QRectF(0, 0, view.width, view.height), theme.theme().canvas)
        corner = view.to_window(*shown.to_canvas(QPointF(0, 0)).toTuple())
        k = view.scale / shown.scale
        if k == 1.0:
            painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), self._pixmap)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawPixmap(QRectF(corner.x(), corner.y(), shown.width * k, shown.height * k), self._pixmap, QRectF(self._pixmap.rect()))

    @staticmethod
    def _size(view: View, dpr: float) -> tuple[int, int]:
        return max(round(view.width * dpr), 1), max(round(view.height * dpr), 1)

    def _render(self, model: CanvasModel, view: View, dpr: float) -> None:
        started = time.thread_time()
        size = self._size(view, dpr)
        if size != (self._pixmap.width(), self._pixmap.height()):
            self._pixmap = QPixmap(*size)
        self._pixmap.setDevicePixelRatio(dpr)
        self._pixmap.fill(theme.theme().canvas)
        with QPainter(self._pixmap) as painter:
            self.painting.everything(painter, model, view, dpr, self.lively)
        self._view, self._stale = view, False
        self._drawn_at = time.perf_counter()
        self.cost_ms = 1000 * (time.thread_time() - started)
