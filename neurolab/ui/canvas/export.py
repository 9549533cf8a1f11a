"""The circuit as a picture in a file: PNG for slides, SVG and PDF for print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter

from neurolab.core.errors import FileError
from neurolab.storage.atomic import write_atomically
from neurolab.ui import theme
from neurolab.ui.canvas.camera import View
from neurolab.ui.canvas.extents import everything
from neurolab.ui.canvas.model import CanvasModel
from neurolab.ui.canvas.painting import Painting

if TYPE_CHECKING:
    from pathlib import Path

    from neurolab.circuit.circuit import Circuit

_MARGIN = 24.0
_FINE = 3.0
"""Device pixels a canvas unit, of a PNG and of the nodes inside the other kinds."""

_MOST_PIXELS = 12_000
_POINTS = 72 / 96


class _Drawing:
    """A circuit laid out for a picture of its own size."""

    def __init__(self, circuit: Circuit) -> None:
        self._painting = Painting()
        self._model = CanvasModel(circuit, self._painting.names)
        extent = everything(self._model)
        if extent.isEmpty():
            raise FileError("there is nothing to draw", "Place a node first")
        frame = extent.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        self._view = View(frame.center().x(), frame.center().y(), 1.0, frame.width(), frame.height())
        self.size = frame.size()

    def paint(self, painter: QPainter, fine: float) -> None:
        """Draw it all; `fine` device pixels a canvas unit."""
        painter.fillRect(QRectF(0, 0, self._view.width, self._view.height), theme.theme().canvas)
        self._painting.everything(painter, self._model, self._view, fine)


def save_picture(circuit: Circuit, path: Path) -> None:
    """Write a circuit's picture in the theme in force, as PNG, SVG or PDF by the ending of the name.

    In SVG and PDF wires, notes and regions are shapes; nodes and their names are pictures of three times the screen's resolution.

    Raises
    ------
    FileError
        When the ending is another one, there is nothing to draw, or the file cannot be written; an old file is then as it was.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise FileError(f"a picture cannot be saved as '{path.name}'", f"Let its name end in {', '.join(_WRITERS)}")
    drawing = _Drawing(circuit)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer, drawing)
    write_atomically(path, bytes(buffer.data().data()))


def picture_of(circuit: Circuit) -> QImage:
    """Return a circuit's picture in the theme in force, in three times the screen's resolution.

    Raises
    ------
    FileError
        When there is nothing to draw.
    """
    return _image(_Drawing(circuit))


def png_into(device: QIODevice, image: QImage) -> None:
    """Write an image as PNG."""
    QImageWriter(device, b"PNG").write(image)


def _image(drawing: _Drawing) -> QImage:
    fine = min(_FINE, _MOST_PIXELS / max(drawing.size.width(), drawing.size.height()))
    image = QImage((drawing.size * fine).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(fine)
    with QPainter(image) as painter:
        drawing.paint(painter, fine)
    return image


def _write_png(device: QIODevice, drawing: _Drawing) -> None:
    png_into(device, _image(drawing))


def _write_svg(device: QIODevice, drawing: _Drawing) -> None:
    from PySide6.QtSvg import QSvgGenerator

    generator = QSvgGenerator()
    generator.setOutputDevice(device)
    generator.setResolution(96)
    generator.setSize(drawing.size.toSize())
    generator.setViewBox(QRectF(0, 0, drawing.size.width(), drawing.size.height()))
    with QPainter(generator) as painter:
        drawing.paint(painter, _FINE)


def _write_pdf(device: QIODevice, drawing: _Drawing) -> None:
    writer = QPdfWriter(device)
    writer.setPageSize(QPageSize(drawing.size * _POINTS, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    with QPainter(writer) as painter:
        scale = writer.width() / drawing.size.width()
        painter.scale(scale, scale)
        drawing.paint(painter, _FINE)


_WRITERS = {".png": _write_png, ".svg": _write_svg, ".pdf": _write_pdf}
