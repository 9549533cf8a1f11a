"""Wheel, touchpad and touch screen: zoom to the pointer, pan with two fingers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from neurolab.ui.motion import motion

if TYPE_CHECKING:
    from neurolab.ui.canvas.view import CanvasView

_WHEEL_BASE = 1.0014  # zoom a wheel unit; a notch has 120
_NEAR = 1.0
_NOTCH = 60
_PHASES = Qt.ScrollPhase


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
        """Zoom to the pointer; two fingers on a touchpad pan, with Ctrl they zoom. Shift turns a wheel's way sideways."""
        camera, mods = self.canvas.camera, event.modifiers()
        event.accept()
        if event.phase() == _PHASES.ScrollMomentum and (not motion() or mods & Qt.KeyboardModifier.ControlModifier):
            return True  # the fingers have left: what rolls on of itself is motion, and would go on zooming
        if _by_fingers(event) and not mods & Qt.KeyboardModifier.ControlModifier:
            step = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
            camera.pan(step.x(), step.y())
        elif mods & Qt.KeyboardModifier.ShiftModifier:
            delta = event.angleDelta()
            camera.pan((delta.y() or delta.x()) / 2, 0)
        else:
            turn = event.angleDelta().y() or event.angleDelta().x()
            camera.zoom(_WHEEL_BASE**turn, event.position(), glide=abs(turn) >= _NOTCH and not _by_fingers(event))
        return True

    def native(self, event: QNativeGestureEvent) -> bool:
        """Zoom by a pinch on a touchpad; a double tap with two fingers goes from everything to life size there, and back."""
        camera, kind = self.canvas.camera, event.gestureType()
        if kind == Qt.NativeGestureType.ZoomNativeGesture:
            camera.zoom(max(1.0 + event.value(), 0.1), event.position(), glide=False)
        elif kind == Qt.NativeGestureType.PanNativeGesture:
            camera.pan(event.delta().x(), event.delta().y())
        elif kind == Qt.NativeGestureType.SmartZoomNativeGesture:
            if camera.goal.scale < _NEAR:
                camera.zoom(_NEAR / camera.goal.scale, event.position())
            else:
                self.canvas.zoom_to_fit()
        else:
            return False
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


def _by_fingers(event: QWheelEvent) -> bool:
    """Whether two fingers on a touchpad scroll. Some systems call a touchpad a mouse, but only fingers have phases and move by pixels."""
    touchpad = event.device().type() == QInputDevice.DeviceType.TouchPad
    return touchpad or (event.phase() != _PHASES.NoScrollPhase and not event.pixelDelta().isNull())
