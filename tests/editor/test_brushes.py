"""Brushes and wands: silence and lesion by strokes, current and light while one presses, all of it by keys too."""

from __future__ import annotations

import pytest

from neurolab.circuit.mechanisms import mechanisms_of
from neurolab.circuit.records import Dose, Node, Note, Region, Wire
from neurolab.core.units import coherent
from neurolab.editor.actions import ACTIONS
from neurolab.editor.gestures import GESTURES
from neurolab.editor.silencing import expresses
from neurolab.editor.tools.base import Hit, Pointer


@pytest.fixture
def pair(session):
    a, b = session.add_node("cell.lif", 0, 0), session.add_node("cell.lif", 200, 0)
    return a, b, session.connect(a, b)


@pytest.fixture
def pressed(session, monkeypatch):
    sent = []
    monkeypatch.setattr(session.bridge, "press", lambda node, value, name="": sent.append((node, value, name)))
    return sent


def stroke(session, *hits, **keys):
    session.tools.press(Pointer(0, 0, hits[0], **keys))
    for hit in hits[1:]:
        session.tools.move(Pointer(0, 0, hit, **keys))
    session.tools.release(Pointer(0, 0, hits[-1], **keys))


def silent(session):
    return {r.id for r in session.circuit if isinstance(r, Node | Wire) and r.silenced}


def test_a_stroke_silences_cells_and_wires_as_one_step_and_another_wakes_them(session, pair):
    a, b, wire = pair
    session.tools.set("silence")
    stroke(session, Hit("node", a), Hit("wire", wire), Hit("empty"), Hit("edge", b))
    assert silent(session) == {a, b, wire}
    stroke(session, Hit("node", a))
    assert silent(session) == {b, wire}
    session.undo.undo()
    session.undo.undo()
    assert not silent(session)


def test_a_stroke_that_begins_on_something_silent_wakes_all_that_it_meets(session, pair):
    a, b, _ = pair
    session.tools.set("silence")
    stroke(session, Hit("node", a))
    stroke(session, Hit("node", a), Hit("node", b))
    assert not silent(session)


def test_escape_in_a_stroke_takes_it_back(session, pair):
    session.tools.set("silence")
    session.tools.press(Pointer(0, 0, Hit("node", pair[0])))
    assert silent(session)
    session.tools.key("escape")
    assert not silent(session)
    assert session.tools.current.id == "silence"


def test_a_lesion_removes_for_good_and_undo_brings_all_back(session, pair):
    a, b, wire = pair
    session.tools.set("lesion")
    stroke(session, Hit("wire", wire), Hit("node", a))
    assert a not in session.circuit
    assert wire not in session.circuit
    session.undo.undo()
    assert {a, b, wire} <= {r.id for r in session.circuit}


def test_meters_and_leads_cannot_be_silenced_or_cut(session, pair, told):
    scope = session.trace(pair[0])
    for tool in ("silence", "lesion"):
        session.tools.set(tool)
        stroke(session, Hit("node", scope))
        session.selection.set((scope,))
        session.tools.key("enter")
    assert scope in session.circuit
    assert {t[1] for t in told} == {"There is nothing to silence here", "There is nothing to cut here"}


def test_brushes_by_keys(session, pair):
    a, b, _ = pair
    session.tools.set("silence")
    session.selection.set((a,))
    session.tools.key("right")
    assert session.selection.ids == (b,)
    session.tools.key("enter")
    assert silent(session) == {b}
    session.tools.set("lesion")
    session.tools.key("enter")
    assert b not in session.circuit


def test_the_electrode_injects_while_one_presses_and_goes_from_cell_to_cell(session, pair, pressed):
    a, b, _ = pair
    session.tools.set("electrode")
    session.tools.press(Pointer(0, 0, Hit("node", a)))
    assert pressed == [(a, 200, "i_in")]
    session.tools.move(Pointer(100, 0))
    session.tools.move(Pointer(200, 0, Hit("node", b)))
    session.tools.release(Pointer(200, 0, Hit("node", b)))
    assert pressed[1:] == [(a, 0, "i_in"), (b, 200, "i_in"), (b, 0, "i_in")]
    assert not session.undo.canUndo() or session.undo.undoText().startswith("Connect")


def test_the_wheel_changes_the_current_at_once_and_the_pointer_says_how_much(session, pair, pressed):
    session.tools.set("electrode")
    session.tools.press(Pointer(0, 0, Hit("node", pair[0])))
    session.tools.move(Pointer(0, 0, Hit("node", pair[0])))
    assert session.tools.turn(2)
    assert pressed[-1] == (pair[0], 400, "i_in")
    assert "400 pA" in session.tools.overlay.reason
    session.tools.key("minus")
    assert pressed[-1] == (pair[0], 300, "i_in")
    session.tools.set("select")
    assert pressed[-1] == (pair[0], 0, "i_in")
    assert not session.tools.turn(1)


def test_the_electrode_by_keys_is_switched_on_and_off(session, pair, pressed):
    session.tools.set("electrode")
    session.selection.set((pair[0],))
    session.tools.key("enter")
    session.tools.key("enter")
    assert pressed == [(pair[0], 200, "i_in"), (pair[0], 0, "i_in")]


def test_an_electrode_does_nothing_to_a_unit_and_says_why(session, pressed):
    unit = session.add_node("unit.relu", 0, 0)
    session.tools.set("electrode")
    session.tools.move(Pointer(0, 0, Hit("node", unit)))
    assert "no membrane" in session.tools.overlay.reason
    assert not session.tools.overlay.ok
    session.tools.press(Pointer(0, 0, Hit("node", unit)))
    assert pressed == []


def test_light_acts_on_a_cell_once_it_expresses_an_opsin(session, pair, pressed, told):
    a, _, _ = pair
    session.tools.set("light")
    stroke(session, Hit("node", a))
    assert pressed == []
    assert "expresses no opsin" in told[-1][1]
    stroke(session, Hit("node", a), shift=True)
    assert "channel.chr2" in mechanisms_of(session.circuit, session.circuit[a])
    stroke(session, Hit("node", a))
    assert pressed == [(a, coherent(5, "mW/mm2"), "chr2.light"), (a, 0, "chr2.light")]


def test_control_sets_up_pulses_that_are_saved_and_further_cells_share_the_source(session, pair):
    a, b, _ = pair
    session.tools.set("light")
    stroke(session, Hit("node", a), ctrl=True)
    stroke(session, Hit("node", b), ctrl=True)
    lights = [n for n in session.circuit.all(Node) if n.type == "stimulus.light"]
    assert len(lights) == 1
    assert {w.target for w in session.circuit.all(Wire) if w.type == "wire.light"} == {a, b}
    assert expresses(session, a)
    session.undo.undo()
    session.undo.undo()
    assert not expresses(session, a)
    assert not any(n.type == "stimulus.light" for n in session.circuit.all(Node))


def test_light_by_keys(session, pair, pressed):
    a, _, _ = pair
    session.tools.set("light")
    session.selection.set((a,))
    for key in ("shift+enter", "enter", "enter"):
        session.tools.key(key)
    assert [value for _, value, _ in pressed] == [coherent(5, "mW/mm2"), 0]
    session.tools.key("ctrl+enter")
    assert any(w.type == "wire.light" for w in session.circuit.all(Wire))


def test_the_other_tools_work_by_keys(session, pair):
    a, b, _ = pair
    session.tools.set("probe")
    session.selection.set((a,))
    session.tools.key("right")
    session.tools.key("enter")
    assert [w.source for w in session.circuit.all(Wire) if w.type == "lead.probe"] == [b]
    session.tools.set("inject")
    session.selection.set((a,))
    session.tools.key("enter")
    assert [d.place for d in session.circuit.all(Dose)] == [a]
    session.tools.set("region")
    session.tools.key("enter")
    (region,) = session.circuit.all(Region)
    assert region.covers(0, 0)
    session.tools.set("note")
    session.tools.key("enter")
    assert len(session.circuit.all(Note)) == 1


def test_arrows_move_the_view_with_the_pan_tool(session):
    moved = []
    session.tools.panned.connect(lambda dx, dy: moved.append((dx, dy)))
    session.tools.set("pan")
    session.tools.key("right")
    session.tools.key("shift+up")
    assert moved == [(-60, 0), (0, 300)]


def test_a_touch_stimulus_is_pressed_and_let_go_by_keys(session, pressed):
    touch = session.add_node("stimulus.touch", 0, 0)
    session.selection.set((touch,))
    session.tools.key("shift+enter")
    session.tools.key("shift+enter")
    assert [value for _, value, _ in pressed] == [1, 0]


def test_every_letter_that_the_list_of_gestures_names_is_a_tool_or_a_command():
    known = {a.shortcut for a in ACTIONS} | {"Escape", "Enter", "Tab"}
    for gesture in GESTURES:
        assert gesture.keys
        for word in gesture.keys.replace(",", " ").replace(";", " ").split():
            if len(word) == 1 and word.isupper():
                assert word in known, gesture
