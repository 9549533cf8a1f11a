"""What lives: glowing nodes, charge rings, activation, lit wires and travelling spikes, drawn over the still picture at each frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from neurolab.catalog.spec import CellSpec, UnitSpec
from neurolab.ui import theme
from neurolab.ui.canvas import glyphs
from neurolab.ui.canvas.painting import snap
from neurolab.ui.canvas.primitives import draw_fragments
from neurolab.ui.canvas.shapes import outline
from neurolab.ui.canvas.travel import Travel
from neurolab.ui.canvas.wire_painting import paint_lit

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.editor.bridge import Bridge
    from neurolab.editor.glow import Glow
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel
    from neurolab.ui.canvas.painting import Painting

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int_]

CHARGE_LEVELS, FILL_LEVELS = 28, 20
HALO = 16.0  # canvas units that the glow reaches beyond the outline
_FAINT = 0.03
_FEW_NAMES = 90  # up to here names are kept clear of wires that shine
_CELL, _UNIT = 1, 2


class ActivityLayer:
    """Draws the state of the running engine.

    Parameters
    ----------
    model : CanvasModel
        What is drawn.
    painting : Painting
        Draws nodes again over wires that shine.
    """

    def __init__(self, model: CanvasModel, painting: Painting) -> None:
        self.model = model
        self.painting = painting
        self.travel = Travel()
        self._made_for = (0.0, 0.0)
        self.forget()

    def forget(self) -> None:
        """Drop what was prepared: the theme or the circuit has changed."""
        self._sprites: dict[tuple[str, int, int], QPixmap] = {}
        self._glow: Glow | None = None
        self._rows = self._known = np.zeros(0, int)
        looks = [(shape.name, color.rgb()) for shape, color in zip(self.model.shapes, self.model.colors, strict=True)]
        number = {look: i for i, look in enumerate(dict.fromkeys(looks))}
        self.levels = np.zeros(len(self.model.node_ids))  # glow of every row of the model when it was last drawn
        self._look = np.array([number[look] for look in looks], int)
        self._kind = np.array([_CELL if isinstance(s, CellSpec) else _UNIT if isinstance(s, UnitSpec) else 0 for s in self.model.specs], int)

    def read(self, bridge: Bridge) -> tuple[Floats, Floats]:
        """Return glow (0..1) and main output (NaN where unknown) of every row of the model."""
        levels, values = np.zeros(len(self.model.node_ids)), np.full(len(self.model.node_ids), np.nan)
        glow = bridge.glow
        if glow is None:
            return levels, values
        if glow is not self._glow:
            pairs = [(self.model.home[rid], i) for i, rid in enumerate(glow.node_ids) if rid in self.model.home]
            self._rows, self._known = np.array(pairs, int).reshape(-1, 2).T
            self._glow = glow
        np.maximum.at(levels, self._rows, glow.levels[self._known])  # a folded group glows like the brightest of its nodes
        values[self._rows] = glow.values[self._known]
        return levels, values

    def draw(self, painter: QPainter, bridge: Bridge, view: View, dpr: float, *, wires: bool = True) -> None:
        """Draw everything that lives into the window; `wires` says whether these shine, too."""
        if bridge.glow is None or not self.model.node_ids:
            return
        if (view.scale, dpr) != self._made_for:
            self._sprites.clear()
            self._made_for = (view.scale, dpr)
        levels, values = self.read(bridge)
        self.levels = levels
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = self.model.seen_nodes(view.rect)
        if wires and self._paint_wires(painter, levels, view):
            self.painting.nodes(painter, self.model, rows, view, dpr, names=len(rows) <= _FEW_NAMES)
        self._paint_charges(painter, rows, values, view, dpr)
        self._paint_glows(painter, rows[levels[rows] > _FAINT], levels, view, dpr)
        self.travel.draw(painter, self.model, bridge, view)

    def _paint_wires(self, painter: QPainter, levels: Floats, view: View) -> bool:
        painter.setTransform(view.transform, True)
        any_lit = paint_lit(painter, self.model, self.model.seen_wires(view.rect), levels, view.scale)
        painter.setTransform(view.transform.inverted()[0], True)
        return any_lit

    def _paint_charges(self, painter: QPainter, rows: Ints, values: Floats, view: View, dpr: float) -> None:
        """Draw the rings of cells and the filling of units."""
        if view.scale < glyphs.DETAIL_SCALE:
            rows = rows[self._kind[rows] == _UNIT]
        low, high = self.model.charge[rows, 0], self.model.charge[rows, 1]
        share = np.nan_to_num((values[rows] - low) / (high - low), nan=0.0, posinf=1.0, neginf=-1.0)
        is_cell = self._kind[rows] == _CELL
        steps = np.round(np.where(is_cell, np.clip(share, 0, 1) * CHARGE_LEVELS, np.clip(share, -1, 1) * FILL_LEVELS)).astype(int)
        steps[self._kind[rows] == 0] = 0
        for i, step in zip(rows[steps != 0], steps[steps != 0], strict=True):
            what = "charge" if self._kind[i] == _CELL else "fill"
            at = view.to_window(float(self.model.nodes.x[i]), float(self.model.nodes.y[i]))
            pixmap = self._sprite(int(i), what, int(step))
            painter.drawPixmap(snap(at, pixmap, dpr), pixmap)

    def _paint_glows(self, painter: QPainter, rows: Ints, levels: Floats, view: View, dpr: float) -> None:
        """Draw the light of nodes: one call for all that share a shape and a colour."""
        x = (self.model.nodes.x[rows] - view.x) * view.scale + view.width / 2
        y = (self.model.nodes.y[rows] - view.y) * view.scale + view.height / 2
        looks = self._look[rows]
        for look in np.unique(looks):
            chosen = looks == look
            pixmap = self._sprite(int(rows[chosen][0]), "glow", 0)
            draw_fragments(painter, pixmap, x[chosen], y[chosen], np.clip(levels[rows[chosen]], 0.0, 1.0), dpr)

    def _sprite(self, row: int, what: str, level: int) -> QPixmap:
        key = (what, int(self._look[row]), level)
        pixmap = self._sprites.get(key)
        if pixmap is None:
            pixmap = self._sprites[key] = self._make(row, what, level)
        return pixmap

    def _make(self, row: int, what: str, level: int) -> QPixmap:
        shape, color = self.model.shapes[row], self.model.colors[row]
        scale, dpr = self._made_for
        w, h = (2 * max(round((half + HALO) * scale * dpr), 1) for half in (shape.hx, shape.hy))
        pixmap = QPixmap(w, h)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
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
                self._paint_glow(painter, row)
        pixmap.setDevicePixelRatio(dpr)
        return pixmap

    def _paint_glow(self, painter: QPainter, row: int) -> None:
        shape, color = self.model.shapes[row], self.model.colors[row]
        dark = theme.theme().name == "dark"
        painter.fillPath(outline(shape, -glyphs.OUTLINE), theme.with_alpha(color, 0.30))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rings = 9
        for ring in range(rings, 0, -1):
            alpha = (0.115 if dark else 0.10) * (1 - ring / (rings + 1)) ** 0.6
            painter.setPen(QPen(theme.with_alpha(color, alpha), 2 * (HALO - 2) * ring / rings))
            painter.drawPath(outline(shape))
        painter.setPen(QPen(theme.blend(color, QColor("white" if dark else color), 0.45), glyphs.OUTLINE + 0.8))
        painter.drawPath(outline(shape, -glyphs.OUTLINE / 2))


def _paint_charge(painter: QPainter, color: QColor, share: float) -> None:
    painter.setPen(QPen(color, glyphs.CHARGE_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    r = glyphs.CHARGE_RADIUS
    # From the bottom, growing to both sides until the ring closes at the top: reaching threshold is closing the ring.
    half = round(180 * 16 * min(share, 1.0))
    painter.drawArc(QRectF(-r, -r, 2 * r, 2 * r), -90 * 16 - half, 2 * half)
