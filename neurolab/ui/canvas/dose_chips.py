"""Doses on the canvas: a drop that fills with the concentration, the compound's name and the concentration now."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from neurolab.core.units import format_quantity
from neurolab.ui import theme
from neurolab.ui.canvas import glyphs, looks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from neurolab.circuit.records import Dose
    from neurolab.editor.bridge import Bridge
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel

HEIGHT, STEP, DROP = 20.0, 23.0, 14.0
_MOST = 4
_GONE = 1e-3  # of the dose's own concentration: washed out


def short_name(title: str) -> str:
    """Return the shortest of a compound's names: ``TTX`` of ``Tetrodotoxin (TTX)``."""
    names = [part.strip() for part in re.split(r"[()]", title) if part.strip()]
    return min(names, key=len) if names else title


class DoseChips:
    """Draws the doses of nodes above them, and those of regions under their names."""

    def __init__(self) -> None:
        self.font = QFont()
        self.font.setWeight(QFont.Weight.Medium)
        self._resize()
        self._drawn: list[tuple[QRectF, str]] = []
        self._selected: Sequence[str] = ()

    def _resize(self) -> None:
        """Take the size of text."""
        self._scale = theme.scale()
        self.font.setPixelSize(theme.pixels(11))
        self._metrics = QFontMetricsF(self.font)
        self._height, self._step, self._drop = (size * self._scale for size in (HEIGHT, STEP, DROP))

    def at(self, p: QPointF) -> str:
        """Return the id of the dose that was drawn last at a point of the canvas, or an empty text."""
        return next((rid for rect, rid in reversed(self._drawn) if rect.contains(p)), "")

    def draw(self, painter: QPainter, model: CanvasModel, bridge: Bridge, view: View, selected: Sequence[str] = ()) -> None:
        """Draw all doses; the painter is in pixels of the window."""
        self._drawn.clear()
        if not model.doses:
            return
        if self._scale != theme.scale():
            self._resize()
        self._selected = selected
        chemistry, now = bridge.chemistry, bridge.time
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(view.transform, True)
        for place, doses in model.doses.items():
            if place in model.row:
                i = model.row[place]
                acting = [(d, c) for d in doses if (c := self.concentration(chemistry, [place], d, now)) is not None]
                top = float(model.nodes.y[i]) - model.shapes[i].hy - 8 - self._height
                self._column(painter, model, acting, float(model.nodes.x[i]), top, -self._step, view.scale, center=True)
        for region in model.regions:
            doses = model.doses.get(region.id)
            if not doses:
                continue
            area = QRectF(region.x, region.y, region.width, region.height)
            inside = [model.node_ids[i] for i in model.seen_nodes(area, 0.0)]
            acting = [(d, c) for d in doses if (c := self.concentration(chemistry, inside, d, now)) is not None]
            x, y, step = self._room(model, area, acting, view.scale)
            self._column(painter, model, acting, x, y, step, view.scale, center=False)
        painter.restore()

    def _room(self, model: CanvasModel, area: QRectF, acting: Sequence[tuple[Dose, float]], scale: float) -> tuple[float, float, float]:
        """Return where the chips of a region begin and how they go on: inside under its name, or outside where a node lies there."""
        chips = acting[:_MOST]
        small = scale < glyphs.LABEL_SCALE
        width = 22.0 * len(chips) if small else max((self._width(self._text(model, dose, amount)) for dose, amount in chips), default=0.0)
        height = self._height if small else self._step * len(chips)
        x = area.x() + 14
        spots = (
            (area.y() + 9 + 23 * self._scale, area.y() + 9 + 23 * self._scale, self._step),
            (area.y() - 6 - self._height, area.y() - 6 - height, -self._step),
            (area.bottom() + 6, area.bottom() + 6, self._step),
        )
        rows = model.seen_nodes(area)
        nodes = [model.shapes[i].rect.translated(float(model.nodes.x[i]), float(model.nodes.y[i])).united(model.name_rect(int(i))) for i in rows]

        def covered(top: float) -> float:
            common = (QRectF(x, top, width, height).intersected(node) for node in nodes)
            return sum(part.width() * part.height() for part in common if part.isValid())

        y, _top, step = min(spots, key=lambda spot: covered(spot[1]))
        return x, y, step

    @staticmethod
    def concentration(chemistry: Mapping[tuple[str, str], tuple[float, float]], node_ids: Sequence[str], dose: Dose, now: float) -> float | None:
        """Return the highest concentration (µM) now of a dose's compound at some nodes, or its own where it reaches none; None when washed out."""
        found = max((chemistry[key][0] for rid in node_ids if (key := (rid, dose.compound)) in chemistry), default=dose.level(now))
        over = dose.stop is not None and now > dose.stop and found <= _GONE * dose.concentration
        return None if over else found

    def _column(self, painter: QPainter, model: CanvasModel, acting: Sequence[tuple[Dose, float]], x: float, y: float, step: float,
                scale: float, *, center: bool) -> None:  # fmt: skip
        for n, (dose, amount) in enumerate(acting[:_MOST]):
            color = looks.compound_color(dose.compound)
            level = amount / dose.concentration if dose.concentration > 0 else 0.0
            if scale < glyphs.LABEL_SCALE:
                self._drawn.append((QRectF(x + 22 * n - 11, y + self._height / 2 - 13, 22, 26), dose.id))
                glyphs.paint_droplet(painter, QPointF(x + 22 * n, y + self._height / 2), 26, color, level, color)
                continue
            text = self._text(model, dose, amount)
            if n == _MOST - 1 and len(acting) > _MOST:
                text += f"  +{len(acting) - _MOST}"
            width = self._width(text)
            rect = QRectF(x - width / 2 if center else x, y + n * step, width, self._height)
            self._drawn.append((rect, dose.id))
            self._chip(painter, rect, text, color, level, chosen=dose.id in self._selected)

    def _width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text) + self._drop + 15 * self._scale

    @staticmethod
    def _text(model: CanvasModel, dose: Dose, amount: float) -> str:
        registry = model.circuit.registry
        name = short_name(registry[dose.compound].title) if dose.compound in registry else dose.compound
        return f"{name}  {format_quantity(amount, 'uM', 3)}"

    def _chip(self, painter: QPainter, rect: QRectF, text: str, color: QColor, level: float, *, chosen: bool) -> None:
        t = theme.theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.with_alpha(theme.blend(t.panel, color, 0.10), 0.95))
        painter.drawRoundedRect(rect, self._height / 2, self._height / 2)
        painter.setPen(QPen(t.accent, 2.2) if chosen else QPen(theme.with_alpha(color, 0.8), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, self._height / 2, self._height / 2)
        glyphs.paint_droplet(painter, QPointF(rect.left() + 11 * self._scale, rect.center().y()), self._drop, color, level, color)
        painter.setFont(self.font)
        painter.setPen(t.text)
        painter.drawText(rect.adjusted(20 * self._scale, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
