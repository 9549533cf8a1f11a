"""What an empty canvas says: how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from neurolab.ui import theme
from neurolab.ui.canvas.ends import paint_end
from neurolab.ui.canvas.shapes import CELL, STIMULUS, outline
from neurolab.ui.canvas.tips import tr

if TYPE_CHECKING:
    from neurolab.ui.canvas.camera import View


def paint_last(painter: QPainter, view: View, *, empty: bool, focused: bool) -> None:
    """Draw how to begin, where nothing is there yet, and the frame of a canvas that has the focus."""
    if empty:
        paint_hint(painter, view)
    if focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.theme().accent, 2))
        painter.drawRect(QRectF(1, 1, view.width - 2, view.height - 2))


def paint_hint(painter: QPainter, view: View) -> None:
    """Draw a quiet picture of a stimulus wired to a cell, and two lines on how to make it; the painter is in pixels of the window."""
    t = theme.theme()
    quiet = theme.blend(t.canvas, t.text_dim, 0.55)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(view.width / 2, view.height / 2 - 24)
    pen = QPen(quiet, 2.0, Qt.PenStyle.DashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern((3.0, 3.0))
    painter.setPen(pen)
    for shape, x in ((STIMULUS, -90.0), (CELL, 90.0)):
        painter.drawPath(outline(shape).translated(x, -24))
    painter.drawLine(QPointF(-42, -24), QPointF(38, -24))
    paint_end(painter, "arrow", QPointF(50, -24), QPointF(1, 0), 2.0, quiet)
    font = QFont()
    font.setPixelSize(theme.pixels(15))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(t.text_dim)
    half, flags = min(theme.pixels(300), view.width / 2 - 12), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    room = QRectF(-half, 34, 2 * half, view.height)
    text = tr("Drag a cell here from the list, or double-click it")
    first = painter.boundingRect(room, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), text).height() + 8
    painter.drawText(QRectF(-half, 34, 2 * half, first), flags, text)
    font.setPixelSize(theme.pixels(13))
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    below = QRectF(-half, 34 + first, 2 * half, 3 * theme.pixels(20))
    flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    painter.drawText(below, flags, tr("Then a stimulus, and pull a wire from its rim to the cell"))
    painter.restore()
