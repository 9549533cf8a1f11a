"""Dragging entries of the palette and the cabinet onto the canvas, with a ghost of what would come to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter

from neurolab.editor.drop import accepts, compound_in, drop, type_in
from neurolab.editor.tools.base import NOTHING, Hit, Overlay
from neurolab.ui.canvas.overlay_layer import Hand

if TYPE_CHECKING:
    from neurolab.ui.canvas.view import CanvasView


class Drops(QObject):
    """Handles drags over one canvas. Files are left to the window.

    Parameters
    ----------
    canvas : CanvasView
        What is dropped on.
    """

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.overlay = NOTHING
        self._at: QPointF | None = None

    def handle(self, event: QEvent) -> bool:
        """Handle an event of a drag; return whether it is done with."""
        if isinstance(event, QDragLeaveEvent):
            self._show(NOTHING, None)
            return True
        if not isinstance(event, QDropEvent):
            return False
        mime = event.mimeData()
        if not type_in(mime) and not compound_in(mime):
            event.ignore()
            return isinstance(event, QDragEnterEvent | QDragMoveEvent)
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self._over(event)
        else:
            self._drop(event)
        return True

    def _place(self, event: QDropEvent) -> tuple[QPointF, Hit]:
        view = self.canvas.camera.view
        place = view.to_canvas(event.position())
        return place, self.canvas.picker.hit(place, view.scale, areas=True)

    def _over(self, event: QDropEvent) -> None:
        place, hit = self._place(event)
        ok, reason = accepts(self.canvas.session, event.mimeData(), hit)
        compound = compound_in(event.mimeData())
        ghost = (compound or type_in(event.mimeData()), place.x(), place.y())
        self._show(Overlay(ghost=ghost, ok=ok, reason=reason, target=hit.id if compound and ok else ""), event.position())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _drop(self, event: QDropEvent) -> None:
        place, hit = self._place(event)
        self._show(NOTHING, None)
        self.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        event.setDropAction(Qt.DropAction.CopyAction)
        if drop(self.canvas.session, event.mimeData(), place.x(), place.y(), hit):
            event.accept()
        else:
            event.ignore()

    def _show(self, overlay: Overlay, at: QPointF | None) -> None:
        self.overlay, self._at = overlay, at
        self.canvas.update()

    def draw(self, painter: QPainter) -> None:
        """Draw the ghost; the painter is in pixels of the window."""
        if self.overlay != NOTHING:
            self.canvas.overlay_layer.draw(painter, self.canvas.model, self.canvas.camera.view, Hand(at=self._at, overlay=self.overlay))
