"""A person's path: open the race of two axons, strip the myelin with one key, and see the spike come later; wrap the other, and see it win."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from test_first_lesson import Person

from neurolab.app.main import make_window
from neurolab.circuit.records import Node, Wire
from neurolab.core.resources import resource


@pytest.fixture
def window(qtbot, tmp_path):
    path = tmp_path / "race.nlab"
    path.write_bytes((resource("examples") / "20_myelin_race.nlab").read_bytes())
    window = make_window()
    qtbot.addWidget(window, before_close_func=lambda w: w.session.undo.setClean())
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.session.open(path)
    yield window
    window.session.bridge.close()


def first_after(session, label, after):
    """Return when a cell fires first after a time (ms), or None."""
    node = next(n.id for n in session.circuit.all(Node) if n.label == label)
    log = session.bridge.recorder.spikes
    rows, times, _ = log.since(0)
    mine = [float(t) for r, t in zip(rows, times, strict=True) if log.ids[int(r)] == node and t > after]
    return min(mine, default=None)


def lag(session, qtbot, label):
    """Run on and return how long after the next spike of the source a cell fires, in ms."""
    now = session.bridge.time
    session.bridge.set_speed(1.0)
    session.bridge.run()
    start = 125.0 * (np.floor(now / 125.0) + 1)
    qtbot.waitUntil(lambda: session.bridge.time > start + 130.0, timeout=60_000)
    session.bridge.pause()
    qtbot.waitUntil(lambda: session.bridge.state == "paused", timeout=10_000)
    return first_after(session, label, start) - start


def test_toggling_myelin_makes_the_spike_late_and_early_again(window, qtbot):
    session = window.session
    qtbot.waitUntil(lambda: session.bridge.recorder is not None, timeout=60_000)
    wrapped = lag(session, qtbot, "Finish, myelin")
    assert wrapped < 12.0
    wire = next(w for w in session.circuit.all(Wire) if w.params.get("axon") == "myelinated")
    plan = session.bridge.plan
    session.selection.set((wire.id,))
    person = Person(window, qtbot)
    person.press(Qt.Key.Key_M)
    assert session.circuit[wire.id].params["axon"] == "unmyelinated"
    assert lag(session, qtbot, "Finish, myelin") > wrapped + 40.0
    assert session.bridge.plan is plan  # a message, no new plan
    assert window.panels.inspector.form.axon.table.values()[1] == ("Velocity", "0.857 m/s")
    person.press(Qt.Key.Key_M)
    assert lag(session, qtbot, "Finish, myelin") == pytest.approx(wrapped, abs=0.05)
