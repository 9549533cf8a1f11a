"""What the canvas tests share: a circuit with one of everything, and real events."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.records import Dose, Node, Note, Opaque, Region, Wire
from neurolab.editor.glow import Glow

REGISTRY = builtin_registry()


def records():
    return [
        Node(id="n1", type="cell.lif", x=-200, y=0, label="A"),
        Node(id="n2", type="cell.hodgkin_huxley", x=0, y=0, label="B"),
        Node(id="n3", type="unit.tanh", x=200, y=0, label="C"),
        Node(id="n4", type="meter.scope", x=200, y=160, label="Scope"),
        Node(id="n5", type="stimulus.step_current", x=-200, y=160, label="Step"),
        Wire(id="w1", type="synapse.ampa", source="n1", target="n2", params={"delay": 5.0}),
        Wire(id="w2", type="wire.current", source="n5", target="n1"),
        Wire(id="w3", type="synapse.gaba_a", source="n2", target="n2"),
        Wire(id="w4", type="wire.rate", source="n2", target="n3"),
        Wire(id="w5", type="lead.probe", source="n3", target="n4"),
        Wire(id="w6", type="synapse.gaba_a", source="n2", target="n1"),
        Region(id="r1", x=-60, y=80, width=150, height=130, label="Bath"),
        Note(id="t1", x=-320, y=-230, width=200, height=110, text="# Title\n- point\nplain"),
        Opaque(id="n9", raw={"kind": "node", "type": "cell.future", "x": 0, "y": -170}),
        Dose(id="d1", compound="compound.ttx", place="n2", concentration=0.1),
        Dose(id="d2", compound="compound.dopamine", place="r1", concentration=5.0),
    ]


def at(canvas, x, y):
    return canvas.camera.view.to_window(x, y).toPoint()


def drag(canvas, start, *way, modifier=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton, release=True):
    QTest.mouseMove(canvas, start)
    QTest.mousePress(canvas, button, modifier, start)
    for stop in way:
        # QTest.mouseMove carries no buttons, so the event is made by hand.
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(stop), canvas.mapToGlobal(QPointF(stop)), Qt.MouseButton.NoButton, button, modifier)
        QApplication.sendEvent(canvas, event)
    if release:
        QTest.mouseRelease(canvas, button, modifier, way[-1])


def place(canvas, rid):
    record = canvas.session.circuit[rid]
    return record.x, record.y


def mime(kind, text):
    data = QMimeData()
    data.setData(kind, text.encode())
    return data


def drop(canvas, data, where):
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QApplication.sendEvent(canvas, QDragEnterEvent(where, Qt.DropAction.CopyAction, data, button, keys))
    move = QDragMoveEvent(where, Qt.DropAction.CopyAction, data, button, keys)
    QApplication.sendEvent(canvas, move)
    canvas.grab()
    event = QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, button, keys)
    QApplication.sendEvent(canvas, event)
    return move, event


def running(canvas, speed=0.01):
    """Give the canvas a bridge that looks as if an engine ran."""
    spikes = SimpleNamespace(ids=("n1",), since=lambda cursor: (np.array([0]), np.array([8.0]), 1) if cursor == 0 else ((), (), 1))
    status = SimpleNamespace(time=10.0, state="running", speed_asked=speed, speed_reached=speed)
    chemistry = {("n2", "compound.ttx"): (0.05, 0.8)}
    bridge = canvas.session.bridge
    plan = SimpleNamespace(arena=SimpleNamespace(data=None), pathways=SimpleNamespace(strengths=lambda _data: {}))
    bridge.runner = SimpleNamespace(status=status, recorder=SimpleNamespace(spikes=spikes), chemistry=chemistry, plan=plan, close=lambda: None)
    bridge.glow = Glow(canvas.session.circuit, ["n1", "n2", "n3", "n5"])
    bridge.glow.levels[:] = (1.0, 0.5, 0.7, 0.3)
    bridge.glow.values[:] = (-55.0, float("nan"), -0.8, 100.0)
