"""Painting frames and pictures, and the marks of what is silenced."""

from __future__ import annotations

import base64
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from neurolab.circuit.images import SVG
from neurolab.circuit.records import Node
from neurolab.ui import theme

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from neurolab.circuit.records import Frame, Picture
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel

FRAME_RADIUS = 10.0
TITLE = 26.0
"""Height of a frame's title, which lies inside its upper edge."""

_SHARP = 1600
"""Pixels of the longer side of a drawing that is made once and then scaled."""

_MARK = 15.0


def paint_frame(painter: QPainter, frame: Frame, font: QFont) -> None:
    """Draw a frame: a quiet panel with its title in a tab; the painter is in canvas units."""
    t = theme.theme()
    rect = QRectF(frame.x, frame.y, frame.width, frame.height)
    color = theme.node_color(frame.id, frame.color) if frame.color else t.text_dim
    painter.setPen(QPen(theme.blend(t.canvas, color, 0.55), 1.4))
    painter.setBrush(theme.with_alpha(theme.blend(t.canvas, color, 0.5), 0.06))
    painter.drawRoundedRect(rect, FRAME_RADIUS, FRAME_RADIUS)
    painter.setFont(font)
    title = title_rect(frame, font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.blend(t.canvas, color, 0.16))
    painter.drawRoundedRect(title, 6, 6)
    painter.setPen(theme.blend(color, t.text, 0.6))
    inner = title.adjusted(10, 0, -10, 0)
    text = QFontMetricsF(font).elidedText(frame.label, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def title_rect(frame: Frame, font: QFont) -> QRectF:
    """Return where the title of a frame lies, canvas units."""
    wide = QFontMetricsF(font).horizontalAdvance(frame.label) + 22
    return QRectF(frame.x + 8, frame.y + 7, max(min(wide, frame.width - 16), 30), TITLE)


def paint_picture(painter: QPainter, picture: Picture) -> None:
    """Draw an image into its rectangle, as large as its proportions allow; the painter is in canvas units."""
    rect = QRectF(picture.x, picture.y, picture.width, picture.height)
    image = image_of(picture.media, picture.data)
    t = theme.theme()
    if image.isNull():
        painter.setPen(QPen(t.text_dim, 1.4, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, picture.label or "?")
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(inside(rect, image), image)


def inside(rect: QRectF, image: QImage) -> QRectF:
    """Return the largest rectangle of an image's proportions in the middle of another."""
    size = image.size().toSizeF().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(0, 0), size)
    place.moveCenter(rect.center())
    return place


@lru_cache(maxsize=32)
def image_of(media: str, data: str) -> QImage:
    """Return an image that a circuit carries; a null one when it cannot be decoded. Nothing is fetched."""
    raw = QByteArray(base64.b64decode(data))
    if media != SVG:
        return QImage.fromData(raw)
    renderer = QSvgRenderer(raw)
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return QImage()
    size = QSize(size).scaled(_SHARP, _SHARP, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        renderer.render(painter)
    return image


def size_of(media: str, data: bytes) -> tuple[float, float]:
    """Return the proportions of an image's content, (0, 0) when it cannot be decoded."""
    image = image_of(media, base64.b64encode(data).decode("ascii"))
    return float(image.width()), float(image.height())


def paint_silence(painter: QPainter, model: CanvasModel, rows: NDArray[np.int_], view: View) -> None:
    """Draw a crossed-out disc at the upper left of what is silenced; the painter is in pixels of the window."""
    t = theme.theme()
    for i in rows:
        record = model.records[i]
        if not isinstance(record, Node) or not record.silenced:
            continue
        radius = max(_MARK * view.scale / 2, 6.0)
        shape = model.shapes[i]
        at = view.to_window(float(model.nodes.x[i]) - 0.72 * shape.hx, float(model.nodes.y[i]) - 0.72 * shape.hy)
        painter.setPen(QPen(t.canvas, 0.35 * radius))
        painter.setBrush(t.warning)
        painter.drawEllipse(at, radius, radius)
        painter.setPen(QPen(t.canvas, 0.28 * radius, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        reach = 0.5 * radius
        painter.drawLine(at + QPointF(-reach, -reach), at + QPointF(reach, reach))
        painter.drawLine(at + QPointF(reach, -reach), at + QPointF(-reach, reach))
