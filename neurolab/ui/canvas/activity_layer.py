"""What lives: glowing nodes, charge rings, activation, lit wires and travelling spikes, drawn over the still picture at each frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from neurolab.catalog.spec import CellSpec, UnitSpec
from neurolab.ui import theme
from neurolab.ui.canvas import glyphs, looks
from neurolab.ui.canvas.painting import snap
from neurolab.ui.canvas.primitives import draw_lines, draw_polyline, segments_of
from neurolab.ui.canvas.shapes import outline
from neurolab.ui.canvas.travel import Travel

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.editor.bridge import Bridge
    from neurolab.editor.glow import Glow
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel

GLOW_LEVELS, CHARGE_LEVELS, FILL_LEVELS, WIRE_LEVELS = 12, 28, 20, 6
HALO = 16.0  # canvas units that the glow reaches beyond the outline
_FAINT = 0.04
_FEW_LIT = 400


class ActivityLayer:
    """Draws the state of the running engine.

    Parameters
    ----------
    model : CanvasModel
        What is drawn.
    """

    def __init__(self, model: CanvasModel) -> None:
        self.model = model
        self.travel = Travel()
        self._sprites: dict[tuple[str, str, int, int], QPixmap] = {}
        self._made_for = (0.0, 0.0)
        self._glow: Glow | None = None
        self._known: NDArray[np.int_] = np.zeros(0, int)
        self._rows: NDArray[np.int_] = np.zeros(0, int)

    def forget(self) -> None:
        """Drop what was prepared: the theme or the circuit has changed."""
        self._sprites.clear()
        self._glow = None

    def read(self, bridge: Bridge) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return glow (0..1) and main output (NaN where unknown) of every row of the model."""
        levels, values = np.zeros(len(self.model.node_ids)), np.full(len(self.model.node_ids), np.nan)
        glow = bridge.glow
        if glow is None:
            return levels, values
        if glow is not self._glow:
            pairs = [(self.model.row[rid], i) for i, rid in enumerate(glow.node_ids) if rid in self.model.row]
            self._rows, self._known = (np.array(column, int) for column in zip(*pairs, strict=True)) if pairs else (np.zeros(0, int),) * 2
            self._glow = glow
        levels[self._rows], values[self._rows] = glow.levels[self._known], glow.values[self._known]
        return levels, values

    def draw(self, painter: QPainter, bridge: Bridge, view: View, dpr: float) -> None:
        """Draw everything that lives into the window."""
        if bridge.glow is None or not self.model.node_ids:
            return
        if (view.scale, dpr) != self._made_for:
            self._sprites.clear()
            self._made_for = (view.scale, dpr)
        levels, values = self.read(bridge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(view.transform, True)
        self._wires(painter, levels, view)
        painter.setTransform(view.transform.inverted()[0], True)
        self._nodes(painter, levels, values, view, dpr)
        self.travel.draw(painter, self.model, bridge, view)

    def _wires(self, painter: QPainter, levels: NDArray[np.float64], view: View) -> None:
        model = self.model
        rows = model.seen_wires(view.rect)
        if not len(rows):
            return
        lit = np.round(levels[model.source[rows]] * WIRE_LEVELS).astype(int)
        rows, lit = rows[lit > 0], lit[lit > 0]
        groups: dict[tuple[int, int, float], list[int]] = {}
        for i, level in zip(rows, lit, strict=True):
            look = model.looks[i]
            if look.sign != "lead":
                color = looks.color_of(look, model.colors[model.source[i]]).rgb()
                groups.setdefault((int(level), color, round(look.width)), []).append(int(i))
        few = len(rows) <= _FEW_LIT
        for (level, rgb, width), members in groups.items():
            share = level / WIRE_LEVELS
            light = theme.blend(QColor(rgb), QColor("white") if theme.theme().name == "dark" else QColor(rgb), 0.35 * share)
            passes = ((width + 7.0, 0.20 * share), (width + 0.6, 0.55 + 0.45 * share)) if few else ((max(float(width), 1.5 / view.scale), share),)
            for thick, alpha in passes:
                painter.setPen(QPen(theme.with_alpha(light, alpha), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin))
                if few:
                    for i in members:
                        draw_polyline(painter, model.points[i])
                else:
                    draw_lines(painter, segments_of(model.points[members], 3))

    def _nodes(self, painter: QPainter, levels: NDArray[np.float64], values: NDArray[np.float64], view: View, dpr: float) -> None:
        model = self.model
        rows = model.seen_nodes(view.rect)
        low, high = model.charge[rows, 0], model.charge[rows, 1]
        share = np.nan_to_num((values[rows] - low) / (high - low), nan=0.0, posinf=1.0, neginf=-1.0)
        full = np.clip(share, -1.0, 1.0)
        detailed = view.scale >= glyphs.DETAIL_SCALE
        for i, level, charge in zip(rows, np.where(levels[rows] > _FAINT, levels[rows], 0.0), full, strict=True):
            spec = model.specs[i]
            at = view.to_window(float(model.nodes.x[i]), float(model.nodes.y[i]))
            if detailed and isinstance(spec, CellSpec):
                self._stamp(painter, int(i), "charge", round(CHARGE_LEVELS * max(charge, 0.0)), at, dpr)
            elif isinstance(spec, UnitSpec):
                self._stamp(painter, int(i), "fill", round(FILL_LEVELS * charge), at, dpr)
            self._stamp(painter, int(i), "glow", round(GLOW_LEVELS * level), at, dpr)

    def _stamp(self, painter: QPainter, row: int, what: str, level: int, at: QPointF, dpr: float) -> None:
        if level == 0:
            return
        shape, color = self.model.shapes[row], self.model.colors[row]
        key = (what, shape.name, color.rgb(), level)
        pixmap = self._sprites.get(key)
        if pixmap is None:
            pixmap = self._sprites[key] = self._sprite(row, what, level, dpr)
        painter.drawPixmap(snap(at, pixmap, dpr), pixmap)

    def _sprite(self, row: int, what: str, level: int, dpr: float) -> QPixmap:
        shape, color, scale = self.model.shapes[row], self.model.colors[row], self._made_for[0]
        w, h = (2 * max(round((half + HALO) * scale * dpr), 1) for half in (shape.hx, shape.hy))
        pixmap = QPixmap(w, h)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(w / 2, h / 2)
        painter.scale(scale * dpr, scale * dpr)
        if what == "charge":
            _paint_charge(painter, color, level / CHARGE_LEVELS)
        elif what == "fill":
            body = outline(shape, -glyphs.OUTLINE)
            height = 2 * shape.hy * min(abs(level) / FILL_LEVELS, 1.0)
            top = shape.hy - height if level > 0 else -shape.hy
            painter.setClipRect(QRectF(-shape.hx, top, 2 * shape.hx, height))
            painter.fillPath(body, theme.with_alpha(color if level > 0 else theme.theme().inhibitory, 0.34))
        else:
            self._paint_glow(painter, row, level / GLOW_LEVELS)
        painter.end()
        pixmap.setDevicePixelRatio(dpr)
        return pixmap

    def _paint_glow(self, painter: QPainter, row: int, share: float) -> None:
        shape, color = self.model.shapes[row], self.model.colors[row]
        dark = theme.theme().name == "dark"
        painter.fillPath(outline(shape, -glyphs.OUTLINE), theme.with_alpha(color, 0.30 * share))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rings = 9
        for ring in range(rings, 0, -1):
            reach = (HALO - 2) * ring / rings
            alpha = (0.115 if dark else 0.10) * share * (1 - ring / (rings + 1)) ** 0.6
            painter.setPen(QPen(theme.with_alpha(color, alpha), 2 * reach))
            painter.drawPath(outline(shape, 0.0))
        painter.setPen(QPen(theme.blend(color, QColor("white" if dark else color), 0.45 * share), glyphs.OUTLINE + 0.8 * share))
        painter.setOpacity(share)
        painter.drawPath(outline(shape, -glyphs.OUTLINE / 2))


def _paint_charge(painter: QPainter, color: QColor, share: float) -> None:
    pen = QPen(color, glyphs.CHARGE_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    r = glyphs.CHARGE_RADIUS
    # From the bottom, growing to both sides until the ring closes at the top: reaching threshold is closing the ring.
    half = round(180 * 16 * min(share, 1.0))
    painter.drawArc(QRectF(-r, -r, 2 * r, 2 * r), -90 * 16 - half, 2 * half)
