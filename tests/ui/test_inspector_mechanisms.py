"""The inspector lists what a cell is made of; adding and removing act on it while it runs."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidgetAction

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import MechanismSpec, Param, UnitSpec
from neurolab.circuit.mechanisms import mechanisms_of
from neurolab.circuit.models import change_model, make_model
from neurolab.circuit.records import Model, Node

REGISTRY = builtin_registry()
HH, M_CURRENT = "cell.hodgkin_huxley", "channel.m_current"


def choose(panel, type_id):
    """Choose an entry of the menu Add mechanism with the keyboard, as a person without a mouse would."""
    menu = panel.form.mechanisms.menu
    menu.aboutToShow.emit()
    action = next(a for a in menu.actions() if a.data() == type_id)
    menu.setActiveAction(action)
    menu.popup(panel.mapToGlobal(panel.rect().center()))
    menu.setActiveAction(next(a for a in menu.actions() if a.data() == type_id))
    QTest.keyClick(menu, Qt.Key.Key_Return)


def until(bridge, condition, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never happened"
        bridge.poll()
        time.sleep(0.002)


def test_a_mechanism_is_added_from_the_menu_and_removed_by_its_row(session, panel):
    cell = session.add_node(HH, 0, 0)
    before = session.circuit.get(cell, Node)
    choose(panel, M_CURRENT)
    assert mechanisms_of(session.circuit, session.circuit.get(cell, Node))[-1] == M_CURRENT
    assert any(name.startswith("m_current.") for names in (s.property("names") for s in panel.form.params.sections) for name in names)
    QTest.mouseClick(panel.form.mechanisms.rows[M_CURRENT].remove, Qt.MouseButton.LeftButton)
    assert session.circuit.get(cell, Node) == before
    assert M_CURRENT not in panel.form.mechanisms.rows


def test_synapses_of_a_removed_receptor_go_in_the_same_step_and_the_person_is_told(session, panel):
    told = []
    session.message.connect(lambda *m: told.append(m))
    source, target = session.add_node(HH, 0, 0), session.add_node(HH, 200, 0)
    wire = session.connect(source, target, "synapse.ampa")
    session.selection.set((target,))
    QTest.mouseClick(panel.form.mechanisms.rows["receptor.ampa"].remove, Qt.MouseButton.LeftButton)
    assert wire not in session.circuit
    assert any("had nothing left to act on" in text for _, text, _ in told)
    session.undo.undo()
    assert wire in session.circuit
    assert "receptor.ampa" in panel.form.mechanisms.rows


def test_rows_follow_a_model_of_ones_own_that_gets_another_parameter(session, panel):
    cell = session.add_node("unit.tanh", 0, 0)
    model_id, diff = make_model(session.circuit, "unit.tanh", REGISTRY.get("unit.tanh", UnitSpec), (cell,))
    session.do(diff, "own")
    spec = session.circuit.get(model_id, Model).spec
    more = replace(spec, params=(*spec.params, Param("k", 2.0)), equations="y = k * tanh(s + b)")
    session.do(change_model(session.circuit, model_id, more), "more")
    assert "k" in panel.form.params.rows


def test_a_channel_of_ones_own_is_named_so(session, panel):
    cell = session.add_node(HH, 0, 0)
    _, diff = make_model(session.circuit, "channel.na_hh", REGISTRY.get("channel.na_hh", MechanismSpec), (cell,))
    session.do(diff, "own")
    title = REGISTRY["channel.na_hh"].title + " (own)"
    assert title in [s.title for s in panel.form.params.sections]
    assert title in [row.name.text() for row in panel.form.mechanisms.rows.values()]


def test_a_running_cell_follows_and_all_others_keep_their_state(session, panel):
    """With its kernel compiled, as it is once the pointer has rested on the menu."""
    from neurolab.engine.models import model_of

    cell, other = session.add_node(HH, 0, 0), session.add_node("cell.lif", 200, 0)
    stimulus = session.add_node("stimulus.step_current", -200, 0)
    session.connect(stimulus, cell)
    session.connect(stimulus, other)
    session.selection.set((cell,))
    bridge = session.bridge
    bridge.run()
    until(bridge, lambda: bridge.plan is not None and bridge.status.time > 20)
    model_of(session.registry, HH, (*mechanisms_of(session.circuit, session.circuit.get(cell, Node)), M_CURRENT))[1].compile()
    bridge.pause()
    until(bridge, lambda: bridge.state == "paused")
    old, when = bridge.plan, bridge.status.time
    values = {(i, n): old.value(i, n) for i in (cell, other) for n in ("v",)} | {(cell, "na_hh.m"): old.value(cell, "na_hh.m")}
    session.add_mechanism((cell,), M_CURRENT)
    until(bridge, lambda: bridge.plan is not old and bridge.runner.plan is bridge.plan)
    assert bridge.status.time == when
    assert {key: bridge.plan.value(*key) for key in values} == values
    assert "m_current.i" in bridge.plan.variables(cell)


def test_the_menu_is_grouped_under_headings(session, panel):
    session.add_node(HH, 0, 0)
    menu = panel.form.mechanisms.menu
    menu.aboutToShow.emit()
    entries = [(a.text(), a.isEnabled(), a.defaultWidget().text() if isinstance(a, QWidgetAction) else None) for a in menu.actions() if a.text()]
    headings = [text for text, _enabled, shown in entries if shown]
    assert headings[:2] == ["Channels", "Receptors"]
    assert all(shown == text and not enabled for text, enabled, shown in entries if shown)
    assert entries[0][0] == "Channels"


def test_the_keyboard_stays_where_it_was_when_a_mechanism_goes_or_comes(session, panel):
    session.add_node(HH, 0, 0)
    rows = list(panel.form.mechanisms.rows)
    button = panel.form.mechanisms.rows[rows[1]].remove
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert rows[1] not in panel.form.mechanisms.rows
    assert panel.window().focusWidget() is panel.form.mechanisms.rows[rows[2]].remove
    panel.form.mechanisms.add.setFocus()
    choose(panel, M_CURRENT)
    assert panel.window().focusWidget() is panel.form.mechanisms.add
    session.undo.undo()
    assert panel.window().focusWidget() is panel.form.mechanisms.add


def test_the_keyboard_stays_on_the_type_when_it_is_swapped(session, panel):
    cell = session.add_node("cell.lif", 0, 0)
    panel.form.header.type.setFocus()
    panel.form.header.type.picked.emit("cell.adex")
    assert session.circuit[cell].type == "cell.adex"
    assert panel.window().focusWidget() is panel.form.header.type
    session.selection.clear()
    assert panel.window().focusWidget() is not panel.form, "another selection takes no focus"
