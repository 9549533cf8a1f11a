"""The circuit as a picture in a file: PNG for slides, SVG and PDF for print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter, QPixmap

from neurolab.core.errors import FileError
from neurolab.storage.atomic import write_atomically
from neurolab.ui import theme
from neurolab.ui.canvas.camera import View
from neurolab.ui.canvas.extents import everything
from neurolab.ui.canvas.model import CanvasModel
from neurolab.ui.canvas.painting import Painting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from neurolab.circuit.circuit import Circuit

    Paint = Callable[[QPainter, float], None]

_MARGIN = 24.0
_FINE = 3.0
"""Device pixels a canvas unit, of a PNG and of the nodes inside the other kinds."""

_MOST_PIXELS = 12_000
_POINTS = 72 / 96


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
    painting = Painting()
    model = CanvasModel(circuit, painting.names)
    model.fit_names(1.0)
    extent = everything(model)
    if extent.isEmpty():
        raise FileError("there is nothing to draw", "Place a node first")
    frame = extent.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
    view = View(frame.center().x(), frame.center().y(), 1.0, frame.width(), frame.height())

    def paint(painter: QPainter, fine: float) -> None:
        painter.fillRect(QRectF(0, 0, view.width, view.height), theme.theme().canvas)
        painting.everything(painter, model, view, fine)

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer, QSizeF(view.width, view.height), paint)
    write_atomically(path, bytes(buffer.data().data()))


def _write_png(device: QIODevice, size: QSizeF, paint: Paint) -> None:
    fine = min(_FINE, _MOST_PIXELS / max(size.width(), size.height()))
    pixmap = QPixmap((size * fine).toSize())
    pixmap.setDevicePixelRatio(fine)
    with QPainter(pixmap) as painter:
        paint(painter, fine)
    pixmap.save(device, "PNG")


def _write_svg(device: QIODevice, size: QSizeF, paint: Paint) -> None:
    from PySide6.QtSvg import QSvgGenerator

    generator = QSvgGenerator()
    generator.setOutputDevice(device)
    generator.setResolution(96)
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    with QPainter(generator) as painter:
        paint(painter, _FINE)


def _write_pdf(device: QIODevice, size: QSizeF, paint: Paint) -> None:
    writer = QPdfWriter(device)
    writer.setPageSize(QPageSize(size * _POINTS, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    with QPainter(writer) as painter:
        scale = writer.width() / size.width()
        painter.scale(scale, scale)
        paint(painter, _FINE)


_WRITERS = {".png": _write_png, ".svg": _write_svg, ".pdf": _write_pdf}
