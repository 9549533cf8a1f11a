"""Going back through a run in the window: the strip, the keys, the scopes, and futures laid over each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QInputDialog

from neurolab.catalog.builtin import builtin_registry
from neurolab.core.resources import resource
from neurolab.editor.session import Session
from neurolab.ui import theme
from neurolab.ui.history.scrubber import HistoryBar, Scrubber, TimeTrack, ago_text
from neurolab.ui.main_window import MainWindow


@pytest.mark.parametrize(
    ("ms", "text"), [(0.025, "−0.03 ms"), (12.5, "−12.50 ms"), (278.7, "−278.7 ms"), (3_210, "−3.21 s"), (125_300, "−2 min 05 s")]
)
def test_how_long_ago(ms, text):
    assert ago_text(ms) == text


@pytest.fixture
def window(qtbot):
    session = Session(builtin_registry())
    made = MainWindow(session)
    qtbot.addWidget(made, before_close_func=lambda w: w.session.undo.setClean())
    session.open(resource("examples/05_half_centre.nlab"))
    made.resize(1280, 800)
    made.show()
    session.bridge.set_speed(float("inf"))
    session.bridge.run()
    qtbot.waitUntil(lambda: session.bridge.time > 900.0, timeout=20_000)
    session.bridge.pause()
    qtbot.waitUntil(lambda: session.bridge.state == "paused", timeout=5_000)
    return made


def shows(qtbot, window, condition):
    qtbot.waitUntil(lambda: condition(window.session.bridge.status), timeout=10_000)


def test_dragging_the_handle_shows_the_past_and_the_button_leads_back(qtbot, window):
    scrubber = window.findChild(Scrubber)
    track = scrubber.findChild(TimeTrack)
    newest = window.session.bridge.status.newest
    qtbot.waitUntil(lambda: track.newest == newest)
    voltage = window.session.bridge.read("n3", "v")
    assert not scrubber.newest.isVisible()
    middle = track.height() // 2
    qtbot.mousePress(track, Qt.MouseButton.LeftButton, pos=QPoint(int(track.x_of(newest)), middle))
    for part in (0.9, 0.7, 0.5):
        qtbot.mouseMove(track, QPoint(int(track.x_of(newest * part)), middle))
    qtbot.mouseRelease(track, Qt.MouseButton.LeftButton, pos=QPoint(int(track.x_of(newest * 0.5)), middle))
    shows(qtbot, window, lambda s: s.in_past and abs(s.time - newest / 2) < newest / 100)
    assert window.session.bridge.status.newest == newest
    panel = window.panels.scopes
    qtbot.waitUntil(lambda: panel.timebase.playhead == window.session.bridge.time)
    assert panel.timebase.shows(panel.timebase.playhead)
    qtbot.waitUntil(lambda: scrubber.newest.isVisible())
    qtbot.waitUntil(lambda: window.transport.clock.state_text == "in the past")
    qtbot.mouseClick(scrubber.newest, Qt.MouseButton.LeftButton)
    shows(qtbot, window, lambda s: not s.in_past)
    assert window.session.bridge.read("n3", "v") == voltage
    qtbot.waitUntil(lambda: panel.timebase.playhead is None)


def test_keys_go_step_by_step(qtbot, window):
    step = window.session.bridge.status.step
    back = window.actions_by_id["sim.step_back"]
    assert back.shortcut().toString() == ","
    qtbot.waitUntil(back.isEnabled)
    back.trigger()
    shows(qtbot, window, lambda s: s.step == step - 1)
    back.trigger()
    shows(qtbot, window, lambda s: s.step == step - 2)
    window.actions_by_id["sim.step"].trigger()
    shows(qtbot, window, lambda s: s.step == step - 1 and s.in_past)
    track = window.findChild(TimeTrack)
    track.setFocus()
    qtbot.keyClick(track, Qt.Key.Key_Left)
    shows(qtbot, window, lambda s: s.step == step - 2)
    qtbot.keyClick(track, Qt.Key.Key_End)
    shows(qtbot, window, lambda s: s.step == step and not s.in_past)


def test_a_change_in_the_past_makes_another_future_that_is_compared_with_the_old_one(qtbot, window):
    session, bridge = window.session, window.session.bridge
    said = []
    session.message.connect(lambda level, text, hint: said.append(text))
    bridge.go_to(500.0)
    shows(qtbot, window, lambda s: s.in_past and s.time == pytest.approx(500.0))
    session.set_param(("n1",), "amplitude", 900.0)
    bridge.run()
    shows(qtbot, window, lambda s: not s.in_past and s.time > 620.0)
    bridge.pause()
    qtbot.waitUntil(lambda: any(t.startswith("First different spike: Left at 5") for t in said), timeout=10_000)
    (branch,) = bridge.branches
    assert branch.fork == pytest.approx(500.0)
    lane = next(view.lane for view in window.panels.scopes.lanes.values() if view.lane.view == "trace")
    qtbot.waitUntil(lambda: window.panels.references.labels(lane) == ["before the change"])


def test_a_branch_gets_a_name(qtbot, window, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *a, **k: ("control", True))
    window.actions_by_id["sim.branch"].trigger()
    qtbot.waitUntil(lambda: [b.name for b in window.session.bridge.branches] == ["control"])
    forget = window.actions_by_id["sim.forget_branches"]
    window.actions_by_id.refresh()
    forget.trigger()
    qtbot.waitUntil(lambda: not window.session.bridge.branches)


def test_the_strip_is_slim_in_every_look(qapp, window):
    """It lies above everything: what it takes, the canvas and the scopes lose."""
    bar = window.findChild(HistoryBar)
    try:
        for look in ("dark", "light"):
            theme.apply(qapp, look)
            QApplication.processEvents()
            assert bar.height() <= 30
    finally:
        theme.apply(qapp, "light")
