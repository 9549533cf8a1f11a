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


class Still:
    """A circuit's picture in the theme in force, with what it takes to draw more over it.

    Parameters
    ----------
    circuit : Circuit
        What to draw; it is fitted into the picture whole.
    size : QSize
        In device-independent pixels.
    ratio : float
        Device pixels per pixel.
    """

    def __init__(self, circuit: Circuit, size: QSize, ratio: float = 1.0) -> None:
        self.ratio = ratio
        self.painting = Painting(small=True)
        self.model = CanvasModel(circuit, self.painting.names)
        self.pixmap = QPixmap(max(round(size.width() * ratio), 1), max(round(size.height() * ratio), 1))
        self.pixmap.setDevicePixelRatio(ratio)
        self.view = View(width=size.width(), height=size.height()).fitted(everything(self.model), margin=min(size.width(), size.height()) * 0.06)
        with QPainter(self.pixmap) as painter:
            self.painting.everything(painter, self.model, self.view, ratio)


def render_circuit(circuit: Circuit, size: QSize, ratio: float = 1.0) -> QPixmap:
    """Return a circuit's picture; see `Still`."""
    return Still(circuit, size, ratio).pixmap
