"""Breakpoints in the window: spikes so often within so long, a variable that crosses a level, and which one it was."""

from __future__ import annotations

import pytest
from helpers import add, connect
from PySide6.QtCore import Qt

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.editor.session import Session
from neurolab.ui.history.breakpoints import BreakpointButton


def driven():
    circuit = Circuit(builtin_registry(), [Settings(dt=0.1, speed=1.0)])
    stimulus, cell = add(circuit, "stimulus.step_current", amplitude=320.0, start=5.0), add(circuit, "cell.lif")
    other = add(circuit, "cell.lif")
    for node, label in ((cell, "A"), (other, "B")):
        circuit.apply(edits.update(circuit, node, label=label))
    connect(circuit, stimulus, cell, "wire.current")
    connect(circuit, cell, other, "synapse.ampa")
    return circuit, cell, other


@pytest.fixture
def bench(qtbot):
    circuit, cell, other = driven()
    session = Session(circuit.registry, circuit)
    session.told = []
    session.message.connect(lambda *m: session.told.append(m))
    button = BreakpointButton(session)
    qtbot.addWidget(button)
    button.show()
    session.selection.set((cell,))
    yield session, button, cell, other
    session.bridge.close()


def run_until_paused(qtbot, session):
    session.bridge.set_speed(float("inf"))
    session.bridge.run()

    def paused():
        session.bridge.poll()
        return bool(session.told)

    qtbot.waitUntil(paused, timeout=20_000)
    return session.told[-1][1]


def test_pause_when_it_fires_three_times_within_a_window(qtbot, bench):
    session, button, *_ = bench
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button.card.add_spikes, Qt.MouseButton.LeftButton)
    (row,) = button.card.rows
    assert not row.window_ms.isVisible()
    row.count.setValue(3)
    row.window_ms.setValue(500.0)
    assert row.window_ms.isVisibleTo(row)
    assert button.text() == "1"
    said = run_until_paused(qtbot, session)
    assert "A fires three times within 500 ms" in said
    assert session.bridge.recorder.spikes.head == 3
    assert session.bridge.state == "paused"


def test_pause_when_a_variable_rises_above_a_level_at_the_very_step(qtbot, bench):
    session, button, _, other = bench
    session.selection.set((other,))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button.card.add_level, Qt.MouseButton.LeftButton)
    (row,) = button.card.rows
    assert row.variable.currentData() == "v"
    row.level.setValue(-64.9)
    said = run_until_paused(qtbot, session)
    assert "v of B rises above −64.9 mV" in said or "v of B rises above -64.9 mV" in said
    assert session.bridge.read(other, "v") > -64.9
    session.bridge.step_back()
    qtbot.waitUntil(lambda: session.bridge.in_past)
    assert session.bridge.read(other, "v") <= -64.9


def test_what_is_switched_off_or_removed_does_not_pause(qtbot, bench):
    session, button, cell, _ = bench
    session.breakpoints.toggle((cell,))
    button.card.refresh()
    (row,) = button.card.rows
    row.on.setChecked(False)
    assert button.text() == ""
    assert not session.breakpoints.watches((cell,))
    session.bridge.set_speed(float("inf"))
    session.bridge.run()

    def far():
        session.bridge.poll()
        return session.bridge.time > 300.0

    qtbot.waitUntil(far, timeout=20_000)
    assert session.bridge.recorder.spikes.head > 0
    session.breakpoints.remove(session.breakpoints.items[0].id)
    assert button.card.rows == []


def test_breakpoints_go_with_their_cell(bench):
    session, _, cell, other = bench
    session.breakpoints.toggle((cell, other))
    session.selection.set((cell,))
    session.delete()
    assert [b.node for b in session.breakpoints.items] == [other]
    session.new()
    assert session.breakpoints.items == ()
