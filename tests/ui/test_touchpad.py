"""Two fingers on a touchpad, pinches, and the space bar, on a real canvas."""

import pytest
from canvas_rig import REGISTRY
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice, QPointingDeviceUniqueId, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node
from neurolab.editor.session import Session
from neurolab.ui import motion
from neurolab.ui.canvas import gestures
from neurolab.ui.canvas.view import CanvasView

NONE, CTRL, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PHASE = Qt.ScrollPhase
AT = QPointF(600, 200)


def device(kind):
    capabilities = QInputDevice.Capability.Position | QInputDevice.Capability.PixelScroll
    return QPointingDevice(kind.name, 7, kind, QPointingDevice.PointerType.Finger, capabilities, 2, 1, "", QPointingDeviceUniqueId())


PAD, MOUSE = device(QInputDevice.DeviceType.TouchPad), device(QInputDevice.DeviceType.Mouse)


@pytest.fixture
def canvas(qtbot):
    session = Session(REGISTRY, Circuit(REGISTRY, [Node(id="n1", type="cell.lif"), Node(id="n2", type="cell.lif", x=400.0)]))
    view = CanvasView(session)
    qtbot.addWidget(view)
    view.resize(900, 640)
    view.show()
    qtbot.waitExposed(view)
    yield view
    session.bridge.close()
    motion.set_choice("system")


def scroll(canvas, pixels=(0, 0), angle=(0, 0), modifier=NONE, phase=PHASE.ScrollUpdate, pad=PAD):
    where = canvas.mapToGlobal(AT)
    event = QWheelEvent(
        AT, where, QPoint(*pixels), QPoint(*angle), Qt.MouseButton.NoButton, modifier, phase, False,
        Qt.MouseEventSource.MouseEventNotSynthesized, pad,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def pinch(canvas, kind, value):
    event = QNativeGestureEvent(kind, PAD, 2, AT, AT, canvas.mapToGlobal(AT), value, QPointF(), 1)
    QApplication.sendEvent(canvas, event)


@pytest.mark.parametrize(
    ("pad", "pixels", "angle"),
    [(PAD, (30, -12), (60, -24)), (MOUSE, (30, -12), (60, -24)), (PAD, (0, 0), (60, -24))],
    ids=["by pixels", "called a mouse", "without pixels"],
)
def test_two_fingers_pan(canvas, pad, pixels, angle):
    held = canvas.camera.view.to_canvas(AT)
    scale = canvas.camera.view.scale
    scroll(canvas, pixels, angle, pad=pad)
    moved = canvas.camera.view.to_window(*held.toTuple()) - AT
    assert moved.toTuple() == pytest.approx((30, -12))
    assert canvas.camera.view.scale == scale


def test_with_ctrl_they_zoom_to_the_pointer_at_once(canvas):
    held, scale = canvas.camera.view.to_canvas(AT), canvas.camera.view.scale
    scroll(canvas, (0, 40), (0, 80), CTRL)
    assert canvas.camera.view.scale > scale
    assert not canvas.camera.gliding
    assert (canvas.camera.view.to_canvas(AT) - held).manhattanLength() < 1e-6


def test_a_mouse_wheel_zooms(canvas, qtbot):
    scale = canvas.camera.view.scale
    scroll(canvas, (0, 0), (0, 120), phase=PHASE.NoScrollPhase, pad=MOUSE)
    qtbot.waitUntil(lambda: not canvas.camera.gliding, timeout=3000)
    assert canvas.camera.view.scale > scale


def test_what_rolls_on_of_itself_is_left_out_where_motion_is_not_wanted(canvas):
    motion.set_choice("full")
    before = canvas.camera.view
    scroll(canvas, (30, 0), (60, 0), phase=PHASE.ScrollMomentum)
    assert canvas.camera.view != before
    motion.set_choice("reduced")
    before = canvas.camera.view
    scroll(canvas, (30, 0), (60, 0), phase=PHASE.ScrollMomentum)
    assert canvas.camera.view == before


def test_a_pinch_zooms_to_the_fingers(canvas):
    held, scale = canvas.camera.view.to_canvas(AT), canvas.camera.view.scale
    pinch(canvas, Qt.NativeGestureType.ZoomNativeGesture, 0.2)
    assert canvas.camera.view.scale == pytest.approx(1.2 * scale)
    assert (canvas.camera.view.to_canvas(AT) - held).manhattanLength() < 1e-6


def test_a_double_tap_goes_near_and_back(canvas):
    motion.set_choice("reduced")
    canvas.camera.zoom(0.3 / canvas.camera.view.scale, AT)
    pinch(canvas, Qt.NativeGestureType.SmartZoomNativeGesture, 1)
    assert canvas.camera.view.scale == pytest.approx(1.0)
    pinch(canvas, Qt.NativeGestureType.SmartZoomNativeGesture, 0)
    assert not canvas.camera.moved  # all is shown again


def test_space_held_long_does_not_run(canvas, monkeypatch):
    toggled = []
    monkeypatch.setattr(canvas.session.bridge, "toggle", lambda: toggled.append(1))
    canvas.setFocus()
    clock = [0.0]
    monkeypatch.setattr(gestures.time, "perf_counter", lambda: clock[0])
    for held in (0.1, 2.0):
        QTest.keyPress(canvas, Qt.Key.Key_Space)
        clock[0] += held
        QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert toggled == [1]
