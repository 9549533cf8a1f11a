"""Why did it fire? Asked by key and by a click on a spike, lit on the canvas, followed backwards."""

from __future__ import annotations

import pytest
from helpers import add, connect
from PySide6.QtCore import Qt

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.editor.session import Session
from neurolab.ui.history.why_card import charge_text
from neurolab.ui.main_window import MainWindow


def chain():
    """A pacing stimulus fires A, A fires B, a brake acts on B."""
    c = Circuit(builtin_registry(), [Settings(dt=0.05, speed=1.0)])
    pace, brake = add(c, "stimulus.regular", rate=20.0), add(c, "stimulus.regular", 0, 200, rate=50.0)
    a, b, raster = add(c, "cell.hodgkin_huxley", 200), add(c, "cell.hodgkin_huxley", 400), add(c, "meter.raster", 600)
    for node, label in ((pace, "Pace"), (brake, "Brake"), (a, "A"), (b, "B")):
        c.apply(edits.update(c, node, label=label))
    wires = [
        connect(c, pace, a, "synapse.ampa", weight=40.0),
        connect(c, a, b, "synapse.ampa", weight=40.0, delay=3.0),
        connect(c, brake, b, "synapse.gaba_a", weight=2.0),
    ]
    connect(c, a, raster, "lead.probe")
    connect(c, b, raster, "lead.probe")
    return c, (pace, brake, a, b), wires


@pytest.fixture
def stage(qtbot):
    circuit, nodes, wires = chain()
    session = Session(circuit.registry, circuit)
    window = MainWindow(session)
    qtbot.addWidget(window, before_close_func=lambda w: w.session.undo.setClean())
    window.resize(1280, 800)
    window.show()
    session.bridge.set_speed(float("inf"))
    session.bridge.run()
    qtbot.waitUntil(lambda: session.bridge.time > 400.0, timeout=20_000)
    session.bridge.pause()
    qtbot.waitUntil(lambda: session.bridge.state == "paused", timeout=5_000)
    return window, nodes, wires


def test_the_key_lists_the_inputs_lights_them_and_a_click_goes_on_backwards(qtbot, stage):
    window, (pace, brake, a, b), (_, a_to_b, brake_to_b) = stage
    why, card = window.session.why, window.travel.why_card
    window.session.selection.set((b,))
    action = window.actions_by_id["sim.why"]
    assert action.shortcut().toString() == "Y"
    qtbot.waitUntil(action.isEnabled)
    action.trigger()
    qtbot.waitUntil(lambda: why.answer is not None and not why.busy, timeout=20_000)
    assert card.isVisible()
    assert card.title.text().startswith("Why did B fire at ")
    assert card.rows[0].cause.source == a
    assert "delay 3.0 ms" in card.rows[0].text() + card.rows[0].accessibleName()
    assert why.lit[a_to_b].strength == pytest.approx(1.0)
    assert why.lit[brake_to_b].holds
    assert {a, b, brake} <= why.lit.keys()
    spike = why.answer.causes[0].arrivals[-1][0]
    qtbot.mouseClick(card.rows[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: why.answer.record_id == a and not why.busy, timeout=20_000)
    assert why.answer.time == pytest.approx(spike)
    assert why.answer.causes[0].source == pace
    qtbot.mouseClick(card.back, Qt.MouseButton.LeftButton)
    assert why.answer.record_id == b
    qtbot.mouseClick(card.close_button, Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    assert why.lit == {}


def test_a_click_on_a_spike_in_the_raster_asks(qtbot, stage):
    window, (_, _, _, b), _ = stage
    panel, why = window.panels.scopes, window.session.why
    qtbot.waitUntil(lambda: bool(panel.lanes) and panel.has_drawn(), timeout=20_000)
    view = next(v for v in panel.lanes.values() if v.lane.view == "raster")
    recorder = window.session.bridge.recorder
    who, times, _ = recorder.spikes.since(0)
    time = next(t for w, t in zip(who[::-1], times[::-1], strict=True) if recorder.spikes.ids[w] == b)
    inside = view.plot.inside()
    row = [t.source for t in view.lane.traces].index(b)
    at = inside.topLeft().toPoint()
    at.setX(at.x() + round(panel.timebase.column_of(time)))
    at.setY(at.y() + round(inside.height() * (row + 0.5) / len(view.lane.traces)))
    qtbot.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: why.answer is not None, timeout=20_000)
    assert (why.answer.record_id, why.answer.time) == (b, pytest.approx(time))


def test_the_question_before_any_spike_says_so(qtbot, stage):
    window, (_, _, a, _), _ = stage
    told = []
    window.session.message.connect(lambda *m: told.append(m[1]))
    window.session.bridge.reset()
    qtbot.waitUntil(lambda: window.session.bridge.time == 0.0)
    window.session.selection.set((a,))
    window.session.why.ask_selected()
    assert told == ["A has not fired yet"]


@pytest.mark.parametrize(("charge", "text"), [(2_000.0, "2\u202f000"), (-1_234.5, "−1\u202f234"), (0.04567, "0.0457"), (-56.78, "−56.8")])
def test_a_charge_is_no_power_of_ten(charge, text):
    assert charge_text(charge) == text
