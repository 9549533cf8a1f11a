"""What the hand does: selection, hover, focus, the rubber wire with its reason, boxes, ghosts. Drawn on top at each frame."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from neurolab.catalog.spec import CompoundSpec
from neurolab.editor.tools.base import NOTHING, Hit, Overlay
from neurolab.ui import theme
from neurolab.ui.canvas import glyphs, looks
from neurolab.ui.canvas.extents import rect_of
from neurolab.ui.canvas.guides import paint_guides
from neurolab.ui.canvas.painting import REGION_RADIUS
from neurolab.ui.canvas.primitives import draw_polyline
from neurolab.ui.canvas.reason import paint_reason
from neurolab.ui.canvas.rings import MANY, SELECTED_GROW, Rings, paint_ring
from neurolab.ui.canvas.shapes import gauge, outline
from neurolab.ui.canvas.wire_painting import paint_wires

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel


@dataclass
class Hand:
    """Where the pointer is and what it does: what the overlay shows."""

    hit: Hit = field(default_factory=Hit)
    at: QPointF | None = None
    overlay: Overlay = NOTHING
    selected: Sequence[str] = ()
    focused: bool = False


class OverlayLayer:
    """Draws the hand's doings."""

    def __init__(self) -> None:
        self._rings = Rings()

    def draw(self, painter: QPainter, model: CanvasModel, view: View, hand: Hand, dpr: float = 1.0) -> None:
        """Draw on top of the circuit; the painter is in pixels of the window."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        each = hand.selected
        if len(each) > MANY:
            self._rings.draw(painter, model, hand.selected, view, dpr)
            each = [rid for rid in hand.selected if rid not in model.row]
        painter.save()
        painter.setTransform(view.transform, True)
        k = 1 / view.scale
        self._hover(painter, model, hand, view)
        for rid in each:
            self._selected(painter, model, rid, view.scale)
        overlay = hand.overlay
        t = theme.theme()
        mark = t.accent if overlay.ok else t.error
        if overlay.target:
            self._target(painter, model, overlay.target, mark, k)
        if overlay.box:
            painter.setPen(QPen(mark, 1.5 * k))
            painter.setBrush(theme.with_alpha(mark, 0.10))
            painter.drawRoundedRect(QRectF(*overlay.box), 3 * k, 3 * k)
        for line in (*overlay.lines, *((overlay.line,) if overlay.line else ())):
            self._rubber(painter, model, replace(overlay, line=line), k)
        paint_guides(painter, overlay.guides, view.scale)
        if overlay.ghost:
            self._ghost(painter, model, overlay)
        painter.restore()
        if overlay.reason and hand.at is not None:
            paint_reason(painter, view, overlay, hand.at)

    def _hover(self, painter: QPainter, model: CanvasModel, hand: Hand, view: View) -> None:
        hit, t = hand.hit, theme.theme()
        busy = hand.overlay.line is not None or hand.overlay.box is not None
        if busy or (hit.id in hand.selected and hit.kind != "edge"):
            return
        if hit.node in model.row:
            i = model.row[hit.node]
            painter.save()
            painter.translate(model.nodes.x[i], model.nodes.y[i])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            strong = hit.kind == "edge"
            painter.setPen(QPen(theme.with_alpha(t.accent, 0.55 if strong else 0.30), 5.0 / min(view.scale, 1.0)))
            painter.drawPath(outline(model.shapes[i], 1.0))
            painter.restore()
            if strong and hand.at is not None:
                self._knob(painter, model, i, view.to_canvas(hand.at), view.scale)
        elif hit.kind == "wire" and hit.id in model.wire_row:
            self._underline(painter, model, model.wire_row[hit.id], 0.30, view.scale)
        elif hit.kind in ("region", "note", "frame", "picture", "handle"):
            rect = rect_of(model, hit.id)
            if rect is not None:
                radius = REGION_RADIUS if any(r.id == hit.id for r in model.regions) else theme.RADIUS
                painter.setPen(QPen(theme.with_alpha(t.accent, 0.5), 1.6 / view.scale))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect, radius, radius)
                self._corner(painter, rect, view.scale)

    @staticmethod
    def _knob(painter: QPainter, model: CanvasModel, row: int, at: QPointF, scale: float) -> None:
        """Draw the plus on a node's rim where a wire would start."""
        t, n = theme.theme(), model.nodes
        dx, dy = at.x() - float(n.x[row]), at.y() - float(n.y[row])
        size = float(gauge(int(n.form[row]), float(n.hx[row]), float(n.hy[row]), dx, dy)) or 1.0
        spot = QPointF(float(n.x[row]) + dx / size, float(n.y[row]) + dy / size)
        r = 7.5 / min(max(scale, 0.6), 1.6)
        painter.setPen(QPen(t.canvas, 0.27 * r))
        painter.setBrush(t.accent)
        painter.drawEllipse(spot, r, r)
        painter.setPen(QPen(t.accent_text, 0.24 * r, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(spot - QPointF(0.45 * r, 0), spot + QPointF(0.45 * r, 0))
        painter.drawLine(spot - QPointF(0, 0.45 * r), spot + QPointF(0, 0.45 * r))

    def _selected(self, painter: QPainter, model: CanvasModel, rid: str, scale: float) -> None:
        t = theme.theme()
        if rid in model.row:
            i = model.row[rid]
            painter.save()
            painter.translate(model.nodes.x[i], model.nodes.y[i])
            paint_ring(painter, model.shapes[i], scale)
            painter.restore()
        elif rid in model.wire_row:
            i = model.wire_row[rid]
            self._underline(painter, model, i, 0.45, scale)
            paint_wires(painter, model, np.array([i]), scale, strong=True)
        else:
            rect = rect_of(model, rid)
            if rect is not None:
                radius = REGION_RADIUS if any(r.id == rid for r in model.regions) else theme.RADIUS
                painter.setPen(QPen(t.accent, 2.2 / min(scale, 1.0)))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect, radius, radius)
                self._corner(painter, rect, scale)

    @staticmethod
    def _underline(painter: QPainter, model: CanvasModel, row: int, alpha: float, scale: float) -> None:
        width = model.looks[row].width + 9.0 / min(scale, 1.0)
        color = theme.with_alpha(theme.theme().accent, alpha)
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        draw_polyline(painter, model.points[row])

    @staticmethod
    def _corner(painter: QPainter, rect: QRectF, scale: float) -> None:
        """Draw the grip that resizes a region or note."""
        k = 1 / scale
        corner = rect.bottomRight() - QPointF(4 * k, 4 * k)
        painter.setPen(QPen(theme.theme().accent, 1.8 * k, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for reach in (4.0 * k, 8.5 * k):
            painter.drawLine(corner - QPointF(reach, 0), corner - QPointF(0, reach))

    @staticmethod
    def _target(painter: QPainter, model: CanvasModel, rid: str, mark: QColor, k: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(mark, 3.0 * max(k, 1.0)))
        if rid in model.row:
            i = model.row[rid]
            painter.save()
            painter.translate(model.nodes.x[i], model.nodes.y[i])
            painter.drawPath(outline(model.shapes[i], SELECTED_GROW))
            painter.restore()
        elif (rect := rect_of(model, rid)) is not None and rid not in model.wire_row:
            painter.drawRoundedRect(rect, REGION_RADIUS, REGION_RADIUS)

    @staticmethod
    def _rubber(painter: QPainter, model: CanvasModel, overlay: Overlay, k: float) -> None:
        assert overlay.line is not None
        t = theme.theme()
        x0, y0, x1, y1 = overlay.line
        start, end = QPointF(x0, y0), QPointF(x1, y1)
        distance = math.hypot(x1 - x0, y1 - y0)
        if distance < 1e-6:
            return
        ux, uy = (x1 - x0) / distance, (y1 - y0) / distance
        for row in np.flatnonzero((model.nodes.x == x0) & (model.nodes.y == y0)):
            n = model.nodes
            leave = 1 / float(gauge(int(n.form[row]), float(n.hx[row]), float(n.hy[row]), ux, uy)) + 4
            start = QPointF(x0 + ux * leave, y0 + uy * leave)
            if distance < leave:
                return
        color = t.accent if overlay.ok else t.error
        pen = QPen(color, 2.6 * k if k < 1 else 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        if not overlay.ok:
            pen.setDashPattern((2.5, 2.5))
        painter.setPen(pen)
        painter.drawLine(start, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(end, 4.5 * k, 4.5 * k)

    @staticmethod
    def _ghost(painter: QPainter, model: CanvasModel, overlay: Overlay) -> None:
        assert overlay.ghost is not None
        type_id, x, y = overlay.ghost
        type_id, _, preset = type_id.partition("*")[0].partition("#")
        if type_id not in model.circuit.registry:
            return
        spec = model.circuit.registry[type_id]
        painter.save()
        painter.translate(x, y)
        painter.setOpacity(0.75)
        if isinstance(spec, CompoundSpec):
            color = looks.compound_color(type_id)
            glyphs.paint_droplet(painter, QPointF(0, 0), 44, color, 0.6, color)
        else:
            glyphs.paint_glyph(painter, spec, glyphs.color_of_kind(spec), preset=preset)
        painter.restore()
