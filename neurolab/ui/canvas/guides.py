"""Draws what a dragged record is in line with: a line with a cross at each end, or a measure over each of several equal distances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from neurolab.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.editor.snapping import Guide

_OVER = 8.0  # pixels that a line reaches beyond what it joins
_ARM, _STOP = 3.0, 8.0


def paint_guides(painter: QPainter, guides: Iterable[Guide], scale: float) -> None:
    """Draw guides; the painter is in canvas units, `scale` is pixels a canvas unit."""
    k = 1 / scale
    for guide in guides:
        painter.setPen(QPen(theme.theme().accent, 1.2 * k))
        start, end = QPointF(guide.x0, guide.y0), QPointF(guide.x1, guide.y1)
        upright = guide.x0 == guide.x1
        along, aside = (QPointF(0, k), QPointF(k, 0)) if upright else (QPointF(k, 0), QPointF(0, k))
        if guide.kind == "distance":
            painter.setPen(QPen(theme.theme().accent, 2.4 * k))
            painter.drawLine(start, end)
            for stop in (start, end):
                painter.drawLine(stop - aside * _STOP, stop + aside * _STOP)
            continue
        painter.drawLine(start - along * _OVER, end + along * _OVER)
        for place in (start - along * _OVER, end + along * _OVER):
            painter.drawLine(place - (along + aside) * _ARM, place + (along + aside) * _ARM)
            painter.drawLine(place - (along - aside) * _ARM, place + (along - aside) * _ARM)
