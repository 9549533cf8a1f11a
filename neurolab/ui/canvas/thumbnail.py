"""A still picture of a whole circuit, for the gallery and for files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPixmap

from neurolab.ui.canvas.camera import View
from neurolab.ui.canvas.extents import everything
from neurolab.ui.canvas.model import CanvasModel
from neurolab.ui.canvas.painting import Painting

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from neurolab.circuit.circuit import Circuit


def render_circuit(circuit: Circuit, size: QSize, ratio: float = 1.0) -> QPixmap:
    """Return a circuit's picture in the theme in force.

    Parameters
    ----------
    circuit : Circuit
        What to draw; it is fitted into the picture whole.
    size : QSize
        In device-independent pixels.
    ratio : float
        Device pixels per pixel.
    """
    painting = Painting(small=True)
    model = CanvasModel(circuit, painting.names)
    pixmap = QPixmap(max(round(size.width() * ratio), 1), max(round(size.height() * ratio), 1))
    pixmap.setDevicePixelRatio(ratio)
    view = View(width=size.width(), height=size.height()).fitted(everything(model), margin=min(size.width(), size.height()) * 0.06)
    with QPainter(pixmap) as painter:
        painting.everything(painter, model, view, ratio)
    return pixmap
