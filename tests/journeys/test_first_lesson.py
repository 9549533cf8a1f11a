"""A person's first lesson on the real window: build, wire, run, poison, wash out, undo, save, reopen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from neurolab.app.main import make_window
from neurolab.circuit.records import Dose, Node, Wire
from neurolab.editor.drop import COMPOUND_MIME, TYPE_MIME
from neurolab.engine.simulate import simulate
from neurolab.storage.format import load

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Person:
    """Hands and eyes: uses the window by mouse and keyboard only."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot = window, qtbot
        self.canvas, self.session = window.canvas, window.session

    def point(self, x, y):
        return self.canvas.camera.view.to_window(x, y).toPoint()

    def node(self, type_id):
        return next(n for n in self.session.circuit.all(Node) if n.type == type_id)

    def press(self, key, modifier=NONE):
        self.window.activateWindow()  # the off-screen platform forgets which window is active
        self.canvas.setFocus()
        self.wait(lambda: QApplication.activeWindow() is self.window and QApplication.focusWidget() is self.canvas)
        QTest.keyClick(self.canvas, key, modifier)
        QApplication.processEvents()

    def drop(self, kind, text, at):
        mime = QMimeData()
        mime.setData(kind, text.encode())
        for event_class in (QDragEnterEvent, QDragMoveEvent):
            QApplication.sendEvent(self.canvas, event_class(at, Qt.DropAction.CopyAction, mime, LEFT, NONE))
        QApplication.sendEvent(self.canvas, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, LEFT, NONE))

    def drag_from_palette(self, title, x, y):
        """Find an entry by typing, then drag what it offers onto the canvas."""
        palette = self.window.panels.palette
        palette.search.setFocus()
        palette.search.clear()
        QTest.keyClicks(palette.search, title)
        mime = palette.view.model().mimeData([palette.view.currentIndex()])
        self.drop(TYPE_MIME, mime.data(TYPE_MIME).data().decode(), self.point(x, y))
        self.canvas.setFocus()

    def drag(self, start, stop):
        QTest.mouseMove(self.canvas, start)
        QTest.mousePress(self.canvas, LEFT, NONE, start)
        for share in (0.25, 0.5, 0.75, 1.0):
            at = QPointF(start) + (QPointF(stop) - QPointF(start)) * share
            move = QMouseEvent(QEvent.Type.MouseMove, at, self.canvas.mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, NONE)
            QApplication.sendEvent(self.canvas, move)
        QTest.mouseRelease(self.canvas, LEFT, NONE, stop)

    def edge_of(self, node):
        """A point on the rim of a node, found as a person does: by what the pointer says."""
        centre = self.point(node.x, node.y)
        return next(p for dx in range(80) if self.canvas.hit_at(QPointF(p := centre + QPoint(dx, 0))).kind == "edge")

    def wire(self, source, target):
        self.drag(self.edge_of(source), self.point(target.x, target.y))

    def type_value(self, name, text):
        """Type a value into the inspector's field of a parameter."""
        field = next(f for f in self.window.panels.inspector.findChildren(QLineEdit) if f.accessibleName() == name and f.isEnabled())
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.canvas.setFocus()

    def spikes(self, record_id, last_ms=None):
        """Times of the spikes that the scope's recorder holds."""
        log = self.session.bridge.recorder.spikes
        numbers, times, _ = log.since(0)
        if record_id not in log.ids:  # the plan that knows it is still being compiled
            return times[:0]
        mine = times[numbers == log.ids.index(record_id)]
        return mine if last_ms is None else mine[mine > self.session.bridge.status.time - last_ms]

    def wait(self, condition, timeout=20_000):
        self.qtbot.waitUntil(condition, timeout=timeout)


@pytest.fixture
def person(qtbot):
    window = make_window()
    qtbot.addWidget(window, before_close_func=lambda w: w.session.undo.setClean())
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    told = []
    window.session.message.connect(lambda *m: told.append(m))
    yield Person(window, qtbot)
    window.session.bridge.close()
    assert not [m for m in told if m[0] == "error"], told


def test_the_first_lesson(person, tmp_path, monkeypatch):
    session = person.session
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    # Drag two cells and a stimulus from the palette, and wire them.
    person.drag_from_palette("Pulse train", -220, 0)
    person.drag_from_palette("Hodgkin", 0, 0)
    first = person.node("cell.hodgkin_huxley")
    person.drag_from_palette("Leaky int", 220, 0)
    stimulus, second = person.node("stimulus.pulse_train"), person.node("cell.lif")
    person.wire(stimulus, first)
    person.wire(first, second)
    assert [w.type for w in session.circuit.all(Wire)] == ["wire.current", "synapse.ampa"]

    # Push harder, and watch both cells.
    QTest.mouseClick(person.canvas, LEFT, NONE, person.point(stimulus.x, stimulus.y))
    person.type_value("amplitude", "0.25 nA")
    assert session.circuit[stimulus.id].params["amplitude"] == pytest.approx(250)
    for node in (first, second):
        QTest.mouseClick(person.canvas, LEFT, NONE, person.point(node.x, node.y))
        person.press(Qt.Key.Key_T)
    assert [w.source for w in session.circuit.all(Wire) if w.type == "lead.probe"] == [first.id, second.id]

    # Run: the cell fires and the scope has it.
    person.press(Qt.Key.Key_Space)
    person.wait(lambda: session.bridge.recorder is not None and len(person.spikes(first.id)) >= 3, 60_000)
    recorder = session.bridge.recorder
    channel = recorder.channels.index((first.id, "v"))
    assert np.nanmax(recorder.window(recorder.head)[channel]) > 20
    person.wait(person.window.panels.scopes.has_drawn)

    # Tetrodotoxin stops the spikes, washing it out brings them back.
    person.drop(COMPOUND_MIME, "compound.ttx", person.point(first.x, first.y))
    assert [d.place for d in session.circuit.all(Dose)] == [first.id]
    person.wait(lambda: len(person.spikes(first.id, last_ms=120)) == 0)
    person.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    person.wait(lambda: len(person.spikes(first.id, last_ms=120)) >= 2, 60_000)
    person.press(Qt.Key.Key_Space)
    person.wait(lambda: session.bridge.status.state == "paused")

    # Undo everything, redo everything.
    built = {r.id: r for r in session.circuit}
    steps = 0
    while session.undo.canUndo() and steps < 20:
        person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        steps += 1
    assert steps == 10
    assert not session.circuit.all(Node)
    for _ in range(steps):
        person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert {r.id: r for r in session.circuit} == built

    # Save, reopen: the same circuit and, bit for bit, the same traces.
    path = tmp_path / "lesson.nlab"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(path), ""))
    person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not person.window.isWindowModified()
    assert "lesson" in person.window.windowTitle()
    watched = [(first.id, "v"), (second.id, "v")]
    before = simulate(session.circuit, 200.0, record=watched)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(path), ""))
    person.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert {r.id: r for r in session.circuit} == built
    after = simulate(load(path, session.registry).circuit, 200.0, record=watched)
    for channel in watched:
        np.testing.assert_array_equal(after[channel], before[channel])
    person.press(Qt.Key.Key_Space)
    person.wait(lambda: session.bridge.recorder is not None and session.bridge.status.time > 60)
    live = session.bridge.recorder
    every = round(live.interval / session.circuit.settings.dt)
    samples = live.window(live.head)[live.channels.index(watched[0])]
    shared = min(len(samples), round(200 / live.interval))
    first_sample = round(live.time_of(0) / session.circuit.settings.dt)
    np.testing.assert_array_equal(samples[:shared], after[watched[0]][first_sample::every][:shared].astype(samples.dtype))
