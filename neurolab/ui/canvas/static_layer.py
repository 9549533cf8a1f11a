"""The still picture as one pixmap, drawn again when circuit, view or theme change, a slice at a time where it is large, so that no hand waits."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from neurolab.ui import theme
from neurolab.ui.canvas.routes import among
from neurolab.ui.canvas.strength import Strengths
from neurolab.ui.canvas.wire_painting import paint_wires

if TYPE_CHECKING:
    from collections.abc import Iterator

    from neurolab.editor.transport import Transport
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel
    from neurolab.ui.canvas.painting import Painting, Part

QUICK_MS = 12.0  # of the thread's own time: a busy machine must not change what is drawn
SLICE_MS = 4.0
SMALL = 200
"""Nodes and wires up to which a picture is always painted at once."""
_SETTLE_MS = 90
_NEXT_SLICE_MS = 20  # longer than a frame: while frames come anyway, no further ones are asked for
_MANY_LIVELY = 150  # from here on what is dragged is drawn with less detail
_MOST_PLAIN = 4_000  # wires drawn then; of more, every second or third


@dataclass
class _Build:
    """A picture that is being drawn: what it shows, the nodes it leaves out, what is still to be painted, and the work done so far (ms)."""

    view: View
    pixmap: QPixmap
    without: frozenset[int]
    parts: Iterator[Part]
    cost_ms: float = 0.0
    done: bool = False

    def go_on(self, budget_ms: float) -> None:
        """Paint for about so long; at least one part."""
        started = time.thread_time()
        with QPainter(self.pixmap) as painter:
            while not self.done:
                part = next(self.parts, None)
                if part is None:
                    self.done = True
                else:
                    part(painter)
                if 1000 * (time.thread_time() - started) > budget_ms:
                    break
        self.cost_ms += 1000 * (time.thread_time() - started)


class StaticLayer(QObject):
    """A pixmap of grid, regions, notes, wires, bodies and labels.

    While nodes are dragged they are `lively`: left out of the pixmap and drawn by the view each frame. A picture that takes longer than `QUICK_MS`
    is painted a slice a frame into another pixmap; the old one is shown meanwhile, moved and scaled as the camera is. `unfinished` asks for the
    frame of the next slice.
    """

    settled = Signal()
    unfinished = Signal()

    def __init__(self, painting: Painting, parent: QObject | None = None, transport: Transport | None = None) -> None:
        super().__init__(parent)
        self.painting = painting
        self.strengths = Strengths(transport)
        self.lively: frozenset[int] = frozenset()
        self.cost_ms = 0.0
        self._shown: _Build | None = None
        self._build: _Build | None = None
        self._spare = QPixmap()
        self._stale = True
        self._timer = self._single_shot(_SETTLE_MS)
        self._timer.timeout.connect(self._settle)
        self._next = self._single_shot(_NEXT_SLICE_MS)
        self._next.timeout.connect(self.unfinished)

    def _single_shot(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        return timer

    def forget(self) -> None:
        """Drop the picture: it shows another circuit."""
        self.lively = frozenset()
        self._shown = self._build = None

    def redraw(self) -> None:
        """Draw again at the next frame: the circuit or the theme has changed, what was begun is out of date."""
        self._stale, self._build = True, None

    def drag(self, rows: frozenset[int]) -> None:
        """Note that nodes move: keep them out of the pixmap until they rest."""
        if not rows <= self.lively:
            self.lively |= rows
            self.redraw()
        self._timer.start()

    def settle(self) -> None:
        """Take lively nodes into the pixmap again."""
        if self.lively:
            self.lively = frozenset()
            self.redraw()

    def renumber(self) -> None:
        """Draw again at the next frame: nodes or wires have come or gone, so that rows have other numbers."""
        self.lively = frozenset()
        if self._shown:
            self._shown.without = frozenset()
        self.redraw()

    def _settle(self) -> None:
        self.settle()
        self.settled.emit()

    @property
    def finished(self) -> bool:
        """Whether the picture is sharp and up to date."""
        return self._build is None and not self._stale

    def rough(self, view: View) -> tuple[View, float]:
        """Return a view at the zoom of the picture that is shown, and how much what is drawn in it must be enlarged to lie on a view."""
        if self._shown is None or self._shown.view.scale == view.scale:
            return view, 1.0
        k = view.scale / self._shown.view.scale
        return replace(view, scale=self._shown.view.scale, width=view.width / k, height=view.height / k), k

    def draw(self, painter: QPainter, model: CanvasModel, view: View, dpr: float) -> None:
        """Draw the still picture into the window, and above it the nodes that are being dragged."""
        self._stale |= self.strengths.follow(model)
        self._follow(model, view, dpr)
        self._show(painter, view)
        lively = self.lively | self._shown.without if self._shown else self.lively
        if lively:
            self._draw_lively(painter, model, lively, view, dpr)

    def _follow(self, model: CanvasModel, view: View, dpr: float) -> None:
        """Begin a new picture when the shown one does not do, and go on with the one that is being made."""
        size = max(round(view.width * dpr), 1), max(round(view.height * dpr), 1)
        shown, build = self._shown, self._build
        if build is None and (self._stale or shown is None or shown.view != view or shown.pixmap.size().toTuple() != size):
            canvas = self._spare if self._spare.size().toTuple() == size else QPixmap(*size)
            canvas.setDevicePixelRatio(dpr)
            build = self._build = _Build(view, canvas, self.lively, self.painting.parts(model, view, dpr, self.lively))
            self._spare, self._stale = QPixmap(), False
        if build is None:
            return
        first = shown is None or shown.pixmap.devicePixelRatio() != dpr
        small = len(model.node_ids) + len(model.wires) <= SMALL
        build.go_on(math.inf if first or small else QUICK_MS if self.cost_ms <= QUICK_MS else SLICE_MS)
        if build.done:
            self._spare = shown.pixmap if shown else self._spare
            self._shown, self._build, self.cost_ms = build, None, build.cost_ms
        if self._build is not None or self._stale or build.view != view:
            self._next.start()

    def _show(self, painter: QPainter, view: View) -> None:
        assert self._shown is not None
        shown, pixmap = self._shown.view, self._shown.pixmap
        if shown == view:
            painter.drawPixmap(0, 0, pixmap)
            return
        painter.fillRect(QRectF(0, 0, view.width, view.height), theme.theme().canvas)
        corner = view.to_window(*shown.to_canvas(QPointF(0, 0)).toTuple())
        k = view.scale / shown.scale
        if k == 1.0:
            painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), pixmap)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawPixmap(QRectF(corner.x(), corner.y(), shown.width * k, shown.height * k), pixmap, QRectF(pixmap.rect()))

    @property
    def crowded(self) -> bool:
        """Whether so much is dragged that all is drawn with less detail."""
        return len(self.lively) > _MANY_LIVELY

    def _draw_lively(self, painter: QPainter, model: CanvasModel, lively: frozenset[int], view: View, dpr: float) -> None:
        many = len(lively) > _MANY_LIVELY
        chosen = among(lively, len(model.node_ids))
        rows, wires = model.seen_nodes(view.rect), model.seen_wires(view.rect)
        wires = wires[chosen[model.source[wires]] | chosen[model.target[wires]]]
        if many:
            wires = wires[:: len(wires) // _MOST_PLAIN + 1]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not many)
        painter.setTransform(view.transform, True)
        paint_wires(painter, model, wires, view.scale, plain=many)
        painter.setTransform(view.transform.inverted()[0], True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painting.nodes(painter, model, rows[chosen[rows]], view, dpr, names=not many)
