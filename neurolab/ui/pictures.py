"""Widgets as pictures in files: PNG for slides, SVG and PDF for print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPoint, QRect, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPaintEngine, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from neurolab.core.errors import FileError
from neurolab.storage.atomic import write_atomically
from neurolab.ui import theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

KINDS = (".png", ".svg", ".pdf")
SCALE = 2.0
"""Pixels of a PNG a pixel of the screen."""
_POINTS = 72 / 96


def is_vector(painter: QPainter) -> bool:
    """Whether a painter draws into a file of shapes."""
    return painter.paintEngine().type() in (QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf)


def image_of(widget: QWidget) -> QImage:
    """Return a widget in twice the screen's resolution."""
    image = QImage(widget.size() * SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SCALE)
    image.fill(theme.theme().plot)
    widget.render(image)
    return image


def write_picture(widget: QWidget, path: Path, title: str = "") -> None:
    """Write a widget as PNG, SVG or PDF, by the ending of the name.

    Raises
    ------
    FileError
        When the ending is another one, or the file cannot be written; an old file is then as it was.
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise FileError(f"a picture cannot be saved as '{path.name}'", f"Let its name end in {', '.join(KINDS)}")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if kind == ".png":
        image_of(widget).save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    elif kind == ".svg":
        svg = QSvgGenerator()
        svg.setOutputDevice(buffer)
        svg.setSize(widget.size())
        svg.setViewBox(QRect(QPoint(0, 0), widget.size()))
        svg.setTitle(title)
        _paint(widget, QPainter(svg))
    else:
        pdf = QPdfWriter(buffer)
        pdf.setPageSize(QPageSize(QSizeF(widget.size()) * _POINTS, QPageSize.Unit.Point))
        pdf.setPageMargins(QMarginsF())
        pdf.setTitle(title)
        painter = QPainter(pdf)
        painter.scale(pdf.width() / widget.width(), pdf.height() / widget.height())
        _paint(widget, painter)
    write_atomically(path, bytes(buffer.data().data()))


def _paint(widget: QWidget, painter: QPainter) -> None:
    painter.fillRect(widget.rect(), theme.theme().plot)
    widget.render(painter, QPoint(0, 0))
    painter.end()
