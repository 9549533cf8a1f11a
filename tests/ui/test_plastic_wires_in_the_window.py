"""Plastic wires in the window: choosing a rule in the inspector, keeping what was learned, traces, and thickness on the canvas."""

from __future__ import annotations

import pytest
from canvas_rig import REGISTRY

from neurolab.circuit.learned import unpacked
from neurolab.circuit.records import Wire
from neurolab.editor.actions import BY_ID
from neurolab.editor.session import Session
from neurolab.editor.tools.base import Hit
from neurolab.engine.compiler import compile_plan
from neurolab.engine.runner import Runner
from neurolab.ui.canvas.strength import STRONGEST, WEAKEST
from neurolab.ui.canvas.tips import tip_for
from neurolab.ui.canvas.view import CanvasView

STDP = "plasticity.stdp"


@pytest.fixture
def wired(session):
    """A strong synapse that makes its target fire: every pair strengthens it."""
    source, target = session.add_node("stimulus.regular", 0, 0, {"rate": 50.0}), session.add_node("cell.lif", 300, 0)
    wire = session.connect(source, target, "synapse.ampa")
    session.set_param((wire,), "weight", 60.0)
    return session, target, wire


def run(session, duration):
    """Give the session's bridge a runner whose plan has run for a time (ms), without its thread."""
    plan = compile_plan(session.circuit)
    plan.advance(round(duration / plan.dt))
    session.bridge.runner = Runner(plan)
    return plan


@pytest.fixture(autouse=True)
def _let_go(session):
    yield
    session.bridge.runner = None


def test_choosing_a_rule_shows_its_parameters_and_undo_takes_them_back(wired, panel):
    session, _, wire = wired
    session.selection.set((wire,))
    panel.form.plasticity.rule.picked.emit(STDP)
    assert session.circuit.get(wire, Wire).plasticity == STDP
    assert "stdp.A_plus" in panel.form.params.rows
    assert [s.title for s in panel.form.params.sections] == ["Parameters", "Pair STDP"]
    panel.form.plasticity.preset.picked.emit("multiplicative")
    assert session.circuit.get(wire, Wire).params["stdp.mu_plus"] == 1.0
    session.undo.undo()
    session.undo.undo()
    assert session.circuit.get(wire, Wire).plasticity == ""
    assert "stdp.A_plus" not in panel.form.params.rows


def test_what_carries_no_spikes_has_no_rule_to_choose(session, panel):
    first, second = session.add_node("cell.lif", 0, 0), session.add_node("cell.lif", 300, 0)
    wire = session.connect(first, second, "wire.gap_junction")
    session.selection.set((wire,))
    assert panel.form.plasticity is None


def test_the_weight_of_this_moment_is_shown_and_can_be_kept_and_forgotten(wired, panel):
    session, _, wire = wired
    session.set_plasticity((wire,), STDP)
    session.selection.set((wire,))
    section = panel.form.plasticity
    assert not section.forget.isEnabled()
    plan = run(session, 400.0)
    section.tick()
    share = plan.pathways.strengths(plan.arena.data)[wire][0]
    assert share > 0.52
    assert section.bar.level == pytest.approx(share)
    assert section.bar.text.endswith("nS")
    section.keep.click()
    assert unpacked(session.circuit.get(wire, Wire).learned) == [pytest.approx(share, rel=1e-6)]
    assert section.forget.isEnabled()
    assert compile_plan(session.circuit).pathways.by_wire[wire].weights(compile_plan(session.circuit).arena.data)[0] == pytest.approx(share, rel=1e-6)
    section.forget.click()
    assert session.circuit.get(wire, Wire).learned == ""


def test_the_commands_know_when_they_make_sense(wired):
    session, _, wire = wired
    keep, forget = BY_ID["sim.keep_learned"], BY_ID["sim.forget_learned"]
    assert not keep.enabled(session)
    session.set_plasticity((wire,), STDP)
    session.selection.set(())
    assert keep.enabled(session)
    assert not forget.enabled(session)
    told = []
    session.message.connect(lambda *message: told.append(message))
    keep.run(session)
    assert told[-1][1:] == ("Nothing has been learned yet", "Run the circuit first")
    run(session, 100.0)
    keep.run(session)
    assert forget.enabled(session)
    forget.run(session)
    assert not forget.enabled(session)


def test_a_button_puts_the_weight_on_a_scope(wired, panel):
    session, _, wire = wired
    session.set_plasticity((wire,), STDP)
    session.selection.set((wire,))
    buttons = panel.form.traces.buttons
    assert [buttons[f"{wire}.{name}"].text() for name in ("weight", "w", "r", "o")] == ["weight", "w", "r", "o"]
    buttons[f"{wire}.weight"].click()
    plan = compile_plan(session.circuit)
    assert plan.recorder.channels == ((wire, "weight"),)
    plan.advance(4000)
    trace = plan.recorder.window(900)[0]
    assert (trace[0], trace[-1]) == (60.0, pytest.approx(plan.value(wire, "weight")))
    assert trace[-1] > 60.5


def test_a_knob_of_the_rule_is_a_message_and_a_rule_is_a_new_plan(wired):
    session, _, wire = wired
    session.set_plasticity((wire,), STDP)
    plan = compile_plan(session.circuit)
    diffs = []
    session.changed.connect(diffs.append)
    session.set_param((wire,), "stdp.A_plus", 0.0)
    changes = plan.param_changes(diffs[-1])
    assert changes.values == ((wire, "stdp.A_plus", 0.0),)
    plan.set_values(changes)
    plan.advance(8000)
    assert plan.value(wire, "weight") <= 60.0
    session.set_plasticity((wire,), "plasticity.triplet_stdp")
    assert plan.param_changes(diffs[-1]) is None


def test_an_edit_keeps_what_was_learned(wired):
    session, _, wire = wired
    session.set_plasticity((wire,), STDP)
    old = compile_plan(session.circuit)
    old.advance(8000)
    session.add_node("cell.lif", 0, 300)
    new = compile_plan(session.circuit)
    new.carry_over(old)
    assert new.value(wire, "weight") == old.value(wire, "weight") != 60.0
    old.advance(3000)
    new.advance(3000)
    assert new.value(wire, "weight") == old.value(wire, "weight")


def test_wires_that_learn_are_as_thick_as_they_are_strong(qtbot):
    session = Session(REGISTRY)
    source, target = session.add_node("stimulus.regular", 0, 0, {"rate": 50.0}), session.add_node("cell.lif", 300, 0)
    wire = session.connect(source, target, "synapse.ampa")
    session.set_param((wire,), "weight", 60.0)
    session.set_plasticity((wire,), STDP)
    session.set_param((wire,), "stdp.A_plus", 0.2)
    canvas = CanvasView(session)
    qtbot.addWidget(canvas)
    row = canvas.model.wire_row[wire]
    widths = []
    for duration in (0.0, 1000.0):
        run(session, duration)
        assert canvas.still.strengths.follow(canvas.model)
        widths.append(canvas.model.looks[row].width)
    assert widths == [(WEAKEST + STRONGEST) / 2, STRONGEST]
    assert not canvas.still.strengths.follow(canvas.model)
    session.bridge.runner = None
    session.bridge.close()


def test_the_tip_of_a_wire_says_by_which_rule_it_learns_and_how_strong_it_is(wired):
    session, _, wire = wired
    session.set_plasticity((wire,), STDP)
    assert "Learns by Pair STDP" in tip_for(session, Hit("wire", wire))
    run(session, 0.0)
    assert "Learns by Pair STDP: weight now 60 nS" in tip_for(session, Hit("wire", wire))
    assert "A_plus" not in tip_for(session, Hit("wire", wire))
