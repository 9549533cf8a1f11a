"""What the pie menu looks like."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from neurolab.editor.pie import PIE
from neurolab.ui import theme
from neurolab.ui.canvas import glyphs
from neurolab.ui.canvas.tips import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.catalog.spec import Spec

INNER, RING, OUTER = 26.0, 88.0, 176.0
"""Radii of the hole and of the two rings."""

_GLYPH = 0.5


def title_of(number: int) -> str:
    """Return what a slice of the first ring is called."""
    return (tr("Cell"), tr("Synapse"), tr("Meter"), tr("Stimulus"), tr("Unit"))[number]


def place_of(distance: float, number: int, of: int) -> QPointF:
    """Return the middle of a slice: the first is at the top, the others follow clockwise."""
    angle = -math.pi / 2 + math.tau * number / of
    return QPointF(distance * math.cos(angle), distance * math.sin(angle))


def paint_pie(painter: QPainter, specs: Sequence[Spec], ring: int, first: int, second: int) -> None:
    """Draw the menu around the painter's origin: the slices, and the entries of the chosen one."""
    t = theme.theme()
    reach = OUTER if first >= 0 else RING
    painter.setPen(QPen(t.border, 1.0))
    painter.setBrush(t.panel)
    disc = QPainterPath()
    disc.addEllipse(QPointF(0, 0), reach, reach)
    hole = QPainterPath()
    hole.addEllipse(QPointF(0, 0), INNER, INNER)
    painter.drawPath(disc.subtracted(hole))
    for i, part in enumerate(PIE):
        color = t.neutral_wire if part.kind == "wire" else t.categories.get(part.kind, t.accent)
        _sector(painter, i, len(PIE), (INNER, RING), color, chosen=i == first)
        _words(painter, place_of((INNER + RING) / 2, i, len(PIE)), title_of(i), f"{i + 1}" if ring == 0 else "", strong=i == first)
    for i, spec in enumerate(specs):
        color = glyphs.color_of_kind(spec)
        _sector(painter, i, len(specs), (RING, OUTER), color, chosen=ring == 1 and i == second)
        at = place_of((RING + OUTER) / 2, i, len(specs))
        painter.save()
        painter.translate(at + QPointF(0, -20))
        painter.scale(_GLYPH, _GLYPH)
        glyphs.paint_glyph(painter, spec, color, gap=False, bold=1.4)
        painter.restore()
        _words(painter, at + QPointF(0, 20), spec.title, f"{i + 1}" if ring == 1 else "", strong=i == second, wide=88)


def _sector(painter: QPainter, number: int, of: int, radii: tuple[float, float], color: QColor, *, chosen: bool) -> None:
    t = theme.theme()
    (inner, outer), half = radii, 180.0 / of
    start = 90.0 - 360.0 * number / of + half
    path = QPainterPath()
    path.arcMoveTo(QRectF(-outer, -outer, 2 * outer, 2 * outer), start)
    path.arcTo(QRectF(-outer, -outer, 2 * outer, 2 * outer), start, -2 * half)
    path.arcTo(QRectF(-inner, -inner, 2 * inner, 2 * inner), start - 2 * half, 2 * half)
    path.closeSubpath()
    painter.setPen(QPen(t.border, 1.0))
    painter.setBrush(theme.blend(t.panel, color, 0.32) if chosen else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _words(painter: QPainter, at: QPointF, text: str, digit: str, *, strong: bool, wide: float = 74) -> None:
    font = painter.font()
    font.setPixelSize(11 if wide > 74 else 12)
    font.setBold(strong)
    painter.setFont(font)
    painter.setPen(theme.theme().text)
    rect = QRectF(at.x() - wide / 2, at.y() - 23, wide, 46)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), f"{digit} {text}".strip())
