"""Rulers along the upper and the left edge of the canvas, in micrometres: where things are and how far apart, which axons feel as delay."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from neurolab.ui import theme
from neurolab.ui.canvas import extents

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel

THICK = 20
_LABEL_PIXELS = 10
_APART = 76.0  # pixels at least between two numbers
_LONG, _SHORT = 8, 4
_STEPS = (1.0, 2.0, 5.0, 10.0)


def thickness() -> int:
    """Return how many pixels a ruler takes of the canvas."""
    return theme.pixels(THICK)


def paint_rulers(painter: QPainter, model: CanvasModel, view: View, at: QPointF | None, selected: Sequence[str]) -> None:
    """Draw both rulers, with where the pointer is and how far the selected reach; the painter is in pixels of the window."""
    t, size = theme.theme(), thickness()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    font = QFont(painter.font())
    font.setPixelSize(theme.pixels(_LABEL_PIXELS))
    painter.setFont(font)
    box = extents.everything(model, selected) if selected else QRectF()
    unit = model.circuit.settings.um_per_unit
    for across in (True, False):
        length = view.width if across else view.height
        strip = QRectF(0, 0, length, size) if across else QRectF(0, 0, size, length)
        painter.fillRect(strip, t.panel)
        if not box.isNull():
            corners = view.to_window(box.left(), box.top()), view.to_window(box.right(), box.bottom())
            low, high = ((c.x() if across else c.y()) for c in corners)
            painter.fillRect(QRectF(low, 0, high - low, size) if across else QRectF(0, low, size, high - low), theme.with_alpha(t.accent, 0.20))
        middle = view.x if across else view.y
        painter.setPen(t.border)
        painter.drawLine(*((0, size, round(length), size) if across else (size, 0, size, round(length))))
        for place, number in ticks(length, middle, view.scale, unit):
            _tick(painter, place, number, across=across, size=size)
        if at is not None:
            spot = round(at.x() if across else at.y())
            painter.setPen(QPen(t.accent, 1))
            painter.drawLine(*((spot, 0, spot, size) if across else (0, spot, size, spot)))
    painter.fillRect(QRectF(0, 0, size, size), t.panel)
    painter.setPen(t.text_dim)
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, "µm")
    painter.restore()


def ticks(length: float, middle: float, scale: float, um_per_unit: float) -> Iterable[tuple[float, float | None]]:
    """Return place (pixels) and number (µm; None between two numbers) of the ticks of a ruler.

    Parameters
    ----------
    length : float
        Of the ruler, in pixels.
    middle : float
        Canvas coordinate in the middle of it.
    scale : float
        Pixels a canvas unit.
    um_per_unit : float
        Micrometres a canvas unit.
    """
    pixels_a_um = scale / um_per_unit
    rough = _APART / pixels_a_um
    decade = 10.0 ** math.floor(math.log10(rough))
    step = next(decade * s for s in _STEPS if decade * s >= rough * (1 - 1e-9))
    fine = step / 5
    first = math.ceil((middle * um_per_unit - length / 2 / pixels_a_um) / fine)
    last = math.floor((middle * um_per_unit + length / 2 / pixels_a_um) / fine)
    for n in np.arange(first, last + 1):
        number = float(n) * fine
        yield (number - middle * um_per_unit) * pixels_a_um + length / 2, round(number, 9) if n % 5 == 0 else None


def _tick(painter: QPainter, place: float, number: float | None, *, across: bool, size: int) -> None:
    t = theme.theme()
    spot, reach = round(place), _SHORT if number is None else _LONG
    painter.setPen(theme.blend(t.panel, t.text_dim, 0.55))
    painter.drawLine(*((spot, size - reach, spot, size) if across else (size - reach, spot, size, spot)))
    if number is None:
        return
    painter.setPen(t.text_dim)
    text = f"{number:,.10g}".replace("-", "−")
    if across:
        painter.drawText(QRectF(spot + 3, 0, 200, size - 3), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        return
    painter.save()
    painter.translate(0, spot - 3)
    painter.rotate(-90)
    painter.drawText(QRectF(0, 0, 200, size - 3), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()
