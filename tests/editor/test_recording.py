"""Presses become stimuli that play the same again."""

from __future__ import annotations

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node, Settings
from neurolab.editor.actions import BY_ID
from neurolab.editor.recording import holds
from neurolab.editor.session import Session
from neurolab.engine.commands import Press


def test_a_hold_lasts_until_it_is_let_go_or_changed():
    presses = ((1.0, Press("a", 50.0, "i_in")), (2.0, Press("b", 1.0)), (3.0, Press("a", 80.0, "i_in")), (5.0, Press("a", 0.0, "i_in")))
    assert holds(presses, 9.0, "i_in") == [("a", 50.0, 1.0, 3.0), ("a", 80.0, 3.0, 5.0)]
    assert holds(presses, 9.0, "") == [("b", 1.0, 2.0, 9.0)]


@pytest.fixture
def session(qtbot):
    c = Circuit(builtin_registry(), [Settings(dt=0.1, speed=1.0)])
    touch, cell, other, scope = add(c, "stimulus.touch", amplitude=300.0), add(c, "cell.lif"), add(c, "cell.adex"), add(c, "meter.scope")
    connect(c, touch, cell, "wire.current")
    connect(c, cell, scope, "lead.probe")
    connect(c, other, scope, "lead.probe")
    made = Session(c.registry, c)
    made.ids = touch, cell, other
    yield made
    made.bridge.close()


def until(qtbot, session, condition):
    def holds_now():
        session.bridge.poll()
        return condition()

    qtbot.waitUntil(holds_now, timeout=20_000)


def test_what_was_done_by_hand_plays_back_bit_by_bit(qtbot, session):
    touch, _, other = session.ids
    bridge = session.bridge
    until(qtbot, session, lambda: bridge.runner is not None)
    bridge.set_speed(2.0)
    bridge.run()
    for press in ((touch, 1.0, ""), (other, 700.0, "i_in"), (touch, 0.0, ""), (other, 0.0, "i_in")):
        before = bridge.time
        until(qtbot, session, lambda before=before: bridge.time > before + 20.0)
        bridge.press(*press)
    until(qtbot, session, lambda before=bridge.time: bridge.time > before + 60.0)
    bridge.pause()
    until(qtbot, session, lambda: bridge.state == "paused")
    recorder = bridge.recorder
    live, spikes = recorder.window(recorder.head).copy(), recorder.spikes.since(0)[1].copy()
    assert len(spikes) > 2
    BY_ID["sim.presses"].run(session)
    made = [session.circuit.get(i, Node) for i in session.selection.ids]
    assert sorted(n.params["amplitude"] for n in made) == [300.0, 700.0]
    assert session.undo.count() == 1
    until(qtbot, session, lambda: not bridge.planner.busy and len(bridge.plan.node_ids) == 5)
    bridge.reset()
    until(qtbot, session, lambda: bridge.time == 0.0)
    bridge.set_speed(float("inf"))
    bridge.run()
    until(qtbot, session, lambda: bridge.time > len(live[0]) * 0.1)
    bridge.pause()
    until(qtbot, session, lambda: bridge.state == "paused")
    recorder = bridge.recorder
    again = recorder.window(recorder.head)[:, : live.shape[1]]
    np.testing.assert_array_equal(again, live)


def test_nothing_pressed_is_said(qtbot, session):
    told = []
    session.message.connect(lambda *m: told.append(m[1]))
    BY_ID["sim.presses"].run(session)
    assert told == ["Nothing was pressed since the run began"]
    assert session.undo.count() == 0
