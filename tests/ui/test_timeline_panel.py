"""The timeline: bars of stimuli and doses, dragged and moved by keys, one undo step each."""

from __future__ import annotations

import pytest
from helpers import add, connect
from PySide6.QtCore import QPoint, Qt

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Dose, Settings
from neurolab.editor.session import Session
from neurolab.ui.history.timeline_panel import TimelinePanel


@pytest.fixture
def stage(qtbot):
    c = Circuit(builtin_registry(), [Settings(dt=0.1)])
    step = add(c, "stimulus.step_current", start=100.0, stop=300.0)
    cell = add(c, "cell.lif")
    ramp = add(c, "stimulus.ramp", start=400.0, duration=200.0)
    connect(c, step, cell, "wire.current")
    c.apply(Diff(added={"d1": Dose(id="d1", compound="compound.ttx", place=cell, concentration=0.1, start=500.0)}))
    session = Session(c.registry, c)
    panel = TimelinePanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 240)
    panel.show()
    yield session, panel.view, step, ramp
    session.bridge.close()


def drag(qtbot, view, start, by):
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for part in (0.3, 0.7, 1.0):
        qtbot.mouseMove(view, start + QPoint(round(by * part), 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))


def test_everything_with_a_beginning_is_listed(stage):
    _, view, step, ramp = stage
    assert [(r.record_id, r.begin, r.end) for r in view.rows] == [(step, 100.0, 300.0), (ramp, 400.0, 600.0), ("d1", 500.0, None)]


def test_dragging_the_middle_moves_a_bar_in_one_undo_step(qtbot, stage):
    session, view, step, _ = stage
    ms = 100 * view.length / (view.x_of(view.length) - view.x_of(0.0))
    drag(qtbot, view, view.box(0).center().toPoint(), 100)
    params = session.circuit[step].params
    assert params["start"] == pytest.approx(100.0 + ms, abs=0.2)
    assert params["stop"] - params["start"] == pytest.approx(200.0, abs=0.2)
    assert session.undo.count() == 1
    session.undo.undo()
    assert session.circuit[step].params["start"] == 100.0


def test_ends_are_dragged_alone_and_never_past_each_other(qtbot, stage):
    session, view, step, ramp = stage
    box = view.box(1)
    drag(qtbot, view, QPoint(round(box.right()), round(box.center().y())), -1000)
    assert session.circuit[ramp].params["start"] == 400.0
    assert session.circuit[ramp].params["duration"] == pytest.approx(0.1)
    box = view.box(0)
    drag(qtbot, view, QPoint(round(box.left()), round(box.center().y())), -1000)
    assert session.circuit[step].params.get("start") == 0.0
    assert session.circuit[step].params["stop"] == 300.0


def test_keys_move_the_chosen_row(qtbot, stage):
    session, view, *_ = stage
    view.setFocus()
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert session.circuit["d1"].start == 509.0
    assert session.circuit["d1"].stop is None
    assert "from 509 ms" in view.accessibleDescription()
