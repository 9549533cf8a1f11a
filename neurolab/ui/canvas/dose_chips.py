"""Doses on the canvas: a drop that fills with the concentration, the compound's name and the concentration now."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

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
        self.font.setPixelSize(11)
        self.font.setWeight(QFont.Weight.Medium)
        self._metrics = QFontMetricsF(self.font)

    def draw(self, painter: QPainter, model: CanvasModel, bridge: Bridge, view: View) -> None:
        """Draw all doses; the painter is in pixels of the window."""
        if not model.doses:
            return
        chemistry, now = bridge.chemistry, bridge.time
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(view.transform, True)
        for place, doses in model.doses.items():
            if place in model.row:
                i = model.row[place]
                acting = [(d, c) for d in doses if (c := self.concentration(chemistry, [place], d, now)) is not None]
                top = float(model.nodes.y[i]) - model.shapes[i].hy - 8 - HEIGHT
                self._column(painter, model, acting, float(model.nodes.x[i]), top, -STEP, view.scale, center=True)
        for region in model.regions:
            doses = model.doses.get(region.id, ())
            inside = [rid for i, rid in enumerate(model.node_ids) if region.covers(float(model.nodes.x[i]), float(model.nodes.y[i]))]
            acting = [(d, c) for d in doses if (c := self.concentration(chemistry, inside, d, now)) is not None]
            self._column(painter, model, acting, region.x + 14, region.y + 32, STEP, view.scale, center=False)
        painter.restore()

    @staticmethod
    def concentration(chemistry: Mapping[tuple[str, str], tuple[float, float]], node_ids: Sequence[str], dose: Dose, now: float) -> float | None:
        """Return the highest concentration (µM) now of a dose's compound at some nodes; None when it has been washed out."""
        found = max((chemistry[key][0] for rid in node_ids if (key := (rid, dose.compound)) in chemistry), default=0.0)
        over = dose.stop is not None and now > dose.stop and found <= _GONE * dose.concentration
        return None if over else found

    def _column(self, painter: QPainter, model: CanvasModel, acting: Sequence[tuple[Dose, float]], x: float, y: float, step: float,
                scale: float, *, center: bool) -> None:  # fmt: skip
        registry = model.circuit.registry
        for n, (dose, amount) in enumerate(acting[:_MOST]):
            color = looks.compound_color(dose.compound)
            level = amount / dose.concentration if dose.concentration > 0 else 0.0
            if scale < glyphs.LABEL_SCALE:
                glyphs.paint_droplet(painter, QPointF(x + 22 * n, y + HEIGHT / 2), 26, color, level, color)
                continue
            name = short_name(registry[dose.compound].title) if dose.compound in registry else dose.compound
            text = f"{name}  {format_quantity(amount, 'uM', 3)}"
            if n == _MOST - 1 and len(acting) > _MOST:
                text += f"  +{len(acting) - _MOST}"
            width = self._metrics.horizontalAdvance(text) + DROP + 15
            self._chip(painter, QRectF(x - width / 2 if center else x, y + n * step, width, HEIGHT), text, color, level)

    def _chip(self, painter: QPainter, rect: QRectF, text: str, color: QColor, level: float) -> None:
        t = theme.theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.with_alpha(theme.blend(t.panel, color, 0.10), 0.95))
        painter.drawRoundedRect(rect, HEIGHT / 2, HEIGHT / 2)
        painter.setPen(theme.with_alpha(color, 0.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, HEIGHT / 2, HEIGHT / 2)
        glyphs.paint_droplet(painter, QPointF(rect.left() + 11, rect.center().y()), DROP, color, level, color)
        painter.setFont(self.font)
        painter.setPen(t.text)
        painter.drawText(rect.adjusted(20, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
