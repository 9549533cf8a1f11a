"""Wheel, touchpad and touch screen: zoom to the pointer, pan with two fingers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

if TYPE_CHECKING:
    from neurolab.ui.canvas.view import CanvasView

_WHEEL_BASE = 1.0014  # zoom a wheel unit; a notch has 120


class Zooming:
    """Handles the events of one canvas that move its camera.

    Parameters
    ----------
    canvas : CanvasView
        Whose camera it is.
    """

    def __init__(self, canvas: CanvasView) -> None:
        self.canvas = canvas

    def wheel(self, event: QWheelEvent) -> bool:
        """Zoom to the pointer; two fingers on a touchpad pan, with Ctrl they zoom."""
        camera, mods = self.canvas.camera, event.modifiers()
        touchpad = event.device().type() == QInputDevice.DeviceType.TouchPad and not event.pixelDelta().isNull()
        if touchpad and not mods & Qt.KeyboardModifier.ControlModifier:
            camera.pan(event.pixelDelta().x(), event.pixelDelta().y())
        elif mods & Qt.KeyboardModifier.ShiftModifier:
            delta = event.angleDelta()
            camera.pan((delta.y() or delta.x()) / 2, 0)
        else:
            turn = event.angleDelta().y() or event.angleDelta().x()
            camera.zoom(_WHEEL_BASE**turn, event.position(), glide=abs(turn) >= 60)
        event.accept()
        return True

    def native(self, event: QNativeGestureEvent) -> bool:
        """Zoom by a pinch on a touchpad."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.canvas.camera.zoom(1.0 + event.value(), event.position(), glide=False)
        return True

    def pinch(self, event: QGestureEvent) -> bool:
        """Zoom and pan by two fingers on a touch screen."""
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        middle = QPointF(self.canvas.mapFromGlobal(pinch.centerPoint()))
        last = QPointF(self.canvas.mapFromGlobal(pinch.lastCenterPoint()))
        self.canvas.camera.zoom(pinch.scaleFactor(), middle, glide=False)
        self.canvas.camera.pan(middle.x() - last.x(), middle.y() - last.y())
        event.accept()
        return True
