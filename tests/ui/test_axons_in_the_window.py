"""Axons on the canvas and in the inspector; the state of synapses on a scope."""

from __future__ import annotations

import pytest
from canvas_rig import REGISTRY

from neurolab.circuit import edits
from neurolab.editor.session import Session
from neurolab.ui.canvas.view import CanvasView
from neurolab.ui.inspector.panel import InspectorPanel
from neurolab.ui.scopes.lanes import lanes_of


@pytest.fixture
def wired(qtbot):
    session = Session(REGISTRY)
    source, target = session.add_node("stimulus.regular", 0, 0), session.add_node("cell.lif", 300, 0)
    wire = session.connect(source, target, "synapse.ampa")
    session.set_field(("settings",), um_per_unit=100.0)
    yield session, target, wire
    session.bridge.close()


@pytest.fixture
def axon(wired, qtbot):
    session, target, wire = wired
    panel = InspectorPanel(session)
    qtbot.addWidget(panel)
    panel.resize(300, 900)
    panel.show()
    session.selection.set((wire,))
    return session, target, wire, panel


def test_the_inspector_shows_length_velocity_and_delay_and_toggles_myelin(axon):
    session, target, _, panel = axon
    form = panel.form
    form.axon.toggle.click()
    assert form.axon.table.values() == [("Length", "30 mm"), ("Velocity", "6 m/s"), ("Delay", "5.5 ms")]
    session.do(edits.move(session.circuit, {target: (600.0, 0.0)}), "Move")
    assert form.axon.table.values()[2] == ("Delay", "10.5 ms")


def test_only_the_rows_that_mean_something_are_shown(axon):
    session, _, wire, panel = axon
    rows = panel.form.params.rows
    assert not rows["delay"].isHidden()
    assert all(rows[name].isHidden() for name in ("diameter", "latency", "U", "tau_rec", "tau_facil", "vesicles"))
    session.set_param((wire,), "axon", "unmyelinated")
    session.apply_preset((wire,), "unreliable")
    assert rows["delay"].isHidden()
    assert not any(rows[name].isHidden() for name in ("diameter", "latency", "U", "tau_rec", "tau_facil", "vesicles"))


def test_a_button_puts_what_is_left_of_a_synapse_on_a_scope(axon):
    session, _, wire, panel = axon
    assert list(panel.form.traces.buttons) == ["ampa.g", "ampa.i"]
    session.apply_preset((wire,), "depressing")
    panel.form.traces.buttons[f"{wire}.x"].click()
    (lane,) = [lane for lane in lanes_of(session.circuit) if lane.view == "trace"]
    assert [(t.source, t.variable) for t in lane.traces] == [(wire, "x")]
    assert "→" in lane.traces[0].label


def test_wires_that_share_a_receptor_show_their_own_part(axon):
    session, target, wire, panel = axon
    other = session.add_node("stimulus.regular", 0, 300)
    session.connect(other, target, "synapse.ampa")
    session.selection.set((wire,))
    assert list(panel.form.traces.buttons) == ["ampa.g", "ampa.i", f"{wire}.g", f"{wire}.i"]
    panel.form.traces.buttons[f"{wire}.i"].click()
    (lane,) = [lane for lane in lanes_of(session.circuit) if lane.view == "trace"]
    assert [(t.source, t.variable) for t in lane.traces] == [(wire, "i")]
    assert lane.unit == "pA"


def test_myelin_is_drawn_and_spikes_travel_as_fast_as_it_lets_them(wired, qtbot):
    session, target, wire = wired
    canvas = CanvasView(session)
    qtbot.addWidget(canvas)
    canvas.resize(700, 400)
    canvas.show()
    qtbot.waitExposed(canvas)
    plain = canvas.grab().toImage()
    session.toggle_myelin((wire,))
    assert canvas.model.looks[0].myelin
    assert canvas.model.looks[0].delay == pytest.approx(5.5)
    assert canvas.grab().toImage() != plain
    session.do(edits.move(session.circuit, {target: (600.0, 0.0)}), "Move")
    assert canvas.model.looks[0].delay == canvas.model.longest_delay == pytest.approx(10.5)
    session.set_field(("settings",), um_per_unit=10.0)
    assert canvas.model.looks[0].delay == pytest.approx(1.5)
