"""What opens over the canvas: the card of a node or wire, the pie menu, find and place, and pictures from files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from neurolab.circuit.images import media_of
from neurolab.core.errors import NeurolabError
from neurolab.editor.groups import add_picture, read_picture
from neurolab.ui.canvas.areas import size_of
from neurolab.ui.canvas.card import Card
from neurolab.ui.canvas.pie import PieMenu
from neurolab.ui.canvas.quick_place import QuickPlace
from neurolab.ui.canvas.tips import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from neurolab.ui.canvas.view import CanvasView

_LONGEST = 360.0
_SHORTEST = 40.0


class Popups:
    """The popups of one canvas.

    Parameters
    ----------
    canvas : CanvasView
        What they lie over.
    """

    def __init__(self, canvas: CanvasView) -> None:
        self._canvas = canvas
        self.card = Card(canvas)
        self.pie = PieMenu(canvas)
        self.place = QuickPlace(canvas)

    def close(self) -> None:
        """Put the card away: something else is being done."""
        self.card.close_card()

    def ask_picture(self) -> None:
        """Ask for an image file and put it where the pointer was last."""
        path, _ = QFileDialog.getOpenFileName(self._canvas, tr("Insert picture"), "", tr("Pictures (*.png *.jpg *.jpeg *.svg)"))
        if path:
            self.put_picture(path)

    def put_picture(self, path: str, at: QPointF | None = None) -> str | None:
        """Put an image file on the canvas, its centre at a place of the window; return its id, or None after telling what is wrong."""
        canvas = self._canvas
        view = canvas.camera.view
        place = view.to_canvas(at) if at is not None else view.rect.center()
        try:
            data = read_picture(path)
            width, height = size_of(media_of(data), data)
        except NeurolabError as error:
            canvas.session.message.emit("warning", error.message, error.hint)
            return None
        if not width or not height:
            canvas.session.message.emit("warning", f"{Path(path).name} cannot be drawn", "Save it as PNG, and insert that")
            return None
        factor = _LONGEST / max(width, height)
        size = (max(width * factor, _SHORTEST), max(height * factor, _SHORTEST))
        return add_picture(canvas.session, data, place.x(), place.y(), Path(path).stem, size)
