"""The inspector changes records by one door, with one undo step a gesture, and shows what the records say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.records import SETTINGS_ID
from neurolab.ui.inspector.node_form import NodeForm, WireForm
from neurolab.ui.inspector.other_forms import MixedForm, SettingsForm

REGISTRY = builtin_registry()


def row(panel, name):
    return panel.form.params.rows[name]


def enter(field, text):
    field.setFocus()
    field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:
        field.insert(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_slider_drag_changes_the_record_and_is_one_undo_step(session, panel):
    cell = session.add_node("cell.lif", 0, 0)
    steps = session.undo.count()
    slider = row(panel, "tau_m").slider
    y = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(10, y))
    seen = set()
    for x in range(12, slider.width() - 8, 5):
        QTest.mouseMove(slider, QPoint(x, y))
        QApplication.sendPostedEvents()
        seen.add(session.circuit[cell].params.get("tau_m"))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(slider.width() - 8, y))
    assert session.circuit[cell].params["tau_m"] > 10
    assert len(seen) > 3, "the record follows the hand, not only its end"
    assert session.undo.count() == steps + 1
    session.undo.undo()
    assert "tau_m" not in session.circuit[cell].params
    assert row(panel, "tau_m").field.text() == "10 ms"


def test_two_drags_are_two_steps(session, panel):
    session.add_node("cell.lif", 0, 0)
    steps = session.undo.count()
    slider = row(panel, "tau_m").slider
    for x in (20, 60):
        QTest.mouseClick(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, 10))
    assert session.undo.count() == steps + 2


@pytest.mark.parametrize(("text", "amplitude"), [("2 nA", 2000), ("2nA", 2000), ("250", 250), ("0,5 nA", 500), ("−30 pA", -30), ("1e2", 100)])
def test_a_text_with_a_unit_is_converted(session, panel, text, amplitude):
    stimulus = session.add_node("stimulus.step_current", 0, 0)
    session.set_param((stimulus,), "amplitude", 1)
    enter(row(panel, "amplitude").field, text)
    assert edits.value_of(session.circuit, session.circuit[stimulus], "amplitude") == pytest.approx(amplitude)


@pytest.mark.parametrize("text", ["ten", "5 mV", "nan", "inf", "1 2 3", "__import__('os')", "5 parsec", "9" * 500])
def test_a_bad_text_gives_a_message_and_leaves_the_value(session, panel, text):
    stimulus = session.add_node("stimulus.step_current", 0, 0)
    steps = session.undo.count()
    edited = row(panel, "amplitude")
    enter(edited.field, text)
    assert edited.message.isVisible()
    assert edited.message.text()
    assert edited.field.property("bad") == "true"
    assert "amplitude" not in session.circuit[stimulus].params
    assert session.undo.count() == steps
    QTest.keyClick(edited.field, Qt.Key.Key_Escape)
    assert not edited.message.isVisible()
    assert edited.field.text() == "100 pA"


def test_a_value_out_of_bounds_is_limited_and_says_so(session, panel):
    cell = session.add_node("cell.lif", 0, 0)
    high = REGISTRY["cell.lif"].param("tau_m").high
    edited = row(panel, "tau_m")
    enter(edited.field, "1e9 ms")
    assert session.circuit[cell].params["tau_m"] == high
    assert edited.message.isVisible()
    assert "Limited" in edited.message.text()


def test_arrow_keys_step_and_quick_repeats_are_one_undo_step(session, panel):
    cell = session.add_node("cell.lif", 0, 0)
    steps = session.undo.count()
    field = row(panel, "tau_m").field
    field.setFocus()
    for _ in range(4):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert session.circuit[cell].params["tau_m"] > 10
    assert session.undo.count() == steps + 1


def test_the_wheel_over_a_row_without_focus_changes_nothing(session, panel, qtbot):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    cell = session.add_node("cell.lif", 0, 0)
    for widget in (row(panel, "tau_m").field, row(panel, "tau_m").slider, panel.form.header.type):
        widget.clearFocus()
        event = QWheelEvent(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
                            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(widget, event)
    assert dict(session.circuit[cell].params) == {}
    assert session.circuit[cell].type == "cell.lif"


def test_reset_brings_the_default_back_and_shows_only_when_needed(session, panel):
    cell = session.add_node("cell.lif", 0, 0)
    edited = row(panel, "tau_m")
    assert not edited.reset.isVisible()
    session.set_param((cell,), "tau_m", 33)
    assert edited.reset.isVisible()
    assert edited.field.text() == "33 ms"
    QTest.mouseClick(edited.reset, Qt.MouseButton.LeftButton)
    assert "tau_m" not in session.circuit[cell].params
    assert not edited.reset.isVisible()


def test_the_type_of_a_live_node_can_be_swapped(session, panel):
    stimulus = session.add_node("stimulus.step_current", -200, 0)
    cell = session.add_node("cell.lif", 0, 0)
    wire = session.connect(stimulus, cell)
    session.selection.set((cell,))
    combo = panel.form.header.type
    assert combo.findData("stimulus.sine") == -1, "a cell does not become a stimulus"
    combo.setCurrentIndex(combo.findData("cell.adex"))
    combo.activated.emit(combo.currentIndex())
    assert session.circuit[cell].type == "cell.adex"
    assert wire in session.circuit
    assert "V_T" in panel.form.params.rows
    assert "V_th" not in panel.form.params.rows
    session.undo.undo()
    assert session.circuit[cell].type == "cell.lif"
    assert panel.form.header.type.currentData() == "cell.lif"


def test_swapping_tells_of_wires_that_no_longer_make_sense(session, panel):
    told = []
    session.message.connect(lambda *m: told.append(m))
    cells = [session.add_node("cell.lif", x, 0) for x in (0, 200)]
    session.connect(*cells, "synapse.ampa")
    session.selection.set((cells[1],))
    panel.form.header.type.picked.emit("unit.tanh")
    assert any("1 wire" in m[1] and "Undo" in m[2] for m in told)


def test_a_preset_sets_its_values_and_is_named_until_a_value_changes(session, panel):
    cell = session.add_node("cell.izhikevich", 0, 0)
    preset = panel.form.header.preset
    preset.setCurrentIndex(preset.findData("CH"))
    preset.activated.emit(preset.currentIndex())
    assert session.circuit[cell].params["d"] == 2
    assert panel.form.header.preset.currentData() == "CH"
    session.set_param((cell,), "d", 7)
    assert panel.form.header.preset.currentIndex() == -1


def test_a_multiple_selection_shows_mixed_and_sets_all(session, panel):
    cells = [session.add_node("cell.lif", x, 0) for x in (0, 200, 400)]
    session.set_param(cells[:1], "tau_m", 11)
    session.selection.set(cells)
    edited = row(panel, "tau_m")
    assert edited.field.text() == ""
    assert edited.field.placeholderText() == "mixed"
    steps = session.undo.count()
    enter(edited.field, "40")
    assert [session.circuit[c].params["tau_m"] for c in cells] == [40, 40, 40]
    assert session.undo.count() == steps + 1
    assert edited.field.text() == "40 ms"


def test_different_types_show_what_they_have_in_common(session, panel):
    ids = (session.add_node("cell.lif", 0, 0), session.add_node("cell.hodgkin_huxley", 200, 0))
    session.selection.set(ids)
    for section in panel.form.params.sections:
        section.set_open(True)
    assert "ampa.E" in panel.form.params.rows
    assert "tau_m" not in panel.form.params.rows
    assert panel.form.header.type.currentIndex() == -1


def test_parameters_are_grouped_by_mechanism_membrane_first(session, panel):
    session.add_node("cell.hodgkin_huxley", 0, 0)
    titles = [s.title for s in panel.form.params.sections]
    assert titles[0] == "Membrane"
    assert REGISTRY["channel.na_hh"].title in titles


def test_a_slider_being_dragged_survives_the_change_it_makes(session, panel):
    session.add_node("cell.lif", 0, 0)
    before = row(panel, "tau_m")
    session.set_param(session.selection.ids, "tau_m", 25)
    assert row(panel, "tau_m") is before


def test_another_cell_of_the_type_shows_its_own_values(session, panel):
    first = session.add_node("cell.lif", 0, 0)
    session.set_param((first,), "tau_m", 12)
    other = session.add_node("unit.relu", 200, 0)
    second = session.add_node("cell.lif", 200, 0)
    session.selection.set((first,))
    assert row(panel, "tau_m").field.text() == "12 ms"
    session.selection.set((other,))
    session.selection.set((second,))
    assert row(panel, "tau_m").field.text() == "10 ms"
    enter(row(panel, "tau_m").field, "30")
    assert session.circuit[first].params["tau_m"] == 12
    assert session.circuit[second].params["tau_m"] == 30


@pytest.mark.parametrize("other_type", ["cell.lif", "unit.relu"])
def test_what_is_being_typed_goes_to_the_record_it_was_meant_for(session, panel, qtbot, other_type):
    other = session.add_node(other_type, 200, 0)
    cell = session.add_node("cell.lif", 0, 0)
    qtbot.waitExposed(panel)
    panel.activateWindow()
    field = row(panel, "tau_m").field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    QTest.keyClicks(field, "33")
    session.selection.set((other,))
    assert session.circuit[cell].params == {"tau_m": 33}
    assert dict(session.circuit[other].params) == {}
    assert panel.form.ids == (other,)


def test_the_name_and_colour_can_be_changed(session, panel):
    cell = session.add_node("cell.lif", 0, 0)
    name = panel.form.header.name
    enter(name, "Pyramidal")
    assert session.circuit[cell].label == "Pyramidal"
    panel.form.header.color.chosen.emit("#00795a")
    assert session.circuit[cell].color == "#00795a"


@pytest.mark.parametrize("spec", [s for s in REGISTRY if s.kind in ("cell", "unit", "stimulus", "meter")], ids=lambda s: s.type_id)
def test_every_type_has_an_inspector_with_all_its_parameters(session, panel, spec):
    from neurolab.catalog.compose import visible_params

    session.add_node(spec.type_id, 0, 0)
    for section in panel.form.params.sections:
        section.set_open(True)
    chosen_on_the_scopes = {"source"} if spec.kind == "meter" else set()
    assert set(panel.form.params.rows) == set(visible_params(REGISTRY, spec)) - chosen_on_the_scopes
    for name, made in panel.form.params.rows.items():
        assert made.toolTip(), name
        assert made.accessibleName(), name


def test_wires_show_weight_and_delay_and_swap_their_type(session, panel):
    cells = [session.add_node("cell.lif", x, 0) for x in (0, 200)]
    wire = session.connect(*cells, "synapse.ampa")
    session.selection.set((wire,))
    assert isinstance(panel.form, WireForm)
    assert {"weight", "delay"} <= set(panel.form.params.rows)
    enter(row(panel, "weight").field, "2 nS")
    assert session.circuit[wire].params["weight"] == 2
    combo = panel.form.header.type
    assert combo.findData("wire.weight") == -1, "no number flows between cells"
    combo.picked.emit("synapse.gaba_a")
    assert session.circuit[wire].type == "synapse.gaba_a"
    assert session.circuit[wire].params["weight"] == 2


def test_nothing_selected_shows_the_circuit(session, panel):
    assert isinstance(panel.form, SettingsForm)
    enter(panel.form.rows["dt"].field, "50 us")
    assert session.circuit.settings.dt == pytest.approx(0.05)
    enter(panel.form.rows["seed"].field, "7")
    assert session.circuit.settings.seed == 7
    assert isinstance(session.circuit.settings.seed, int)
    enter(panel.form.rows["seed"].field, "9007199254740991")
    assert session.circuit.settings.seed == 2**53 - 1
    assert panel.form.rows["seed"].field.text() == "9007199254740991"
    enter(panel.form.title, "My circuit")
    assert session.circuit.settings.title == "My circuit"
    session.add_node("cell.lif", 0, 0)
    session.selection.clear()
    assert panel.form.summary.text().startswith("1 node")


def test_several_kinds_offer_to_keep_one(session, panel):
    cell = session.add_node("cell.lif", 0, 0)
    region = session.add_region(0, 0, 100, 100)
    session.selection.set((cell, region))
    assert isinstance(panel.form, MixedForm)
    panel.form._keep(type(session.circuit[cell]))
    assert session.selection.ids == (cell,)
    assert isinstance(panel.form, NodeForm)


def test_deleting_and_undoing_what_is_shown_is_safe(session, panel):
    cell = session.add_node("cell.lif", 0, 0)
    session.delete()
    assert isinstance(panel.form, SettingsForm)
    session.undo.undo()
    session.selection.set((cell,))
    assert isinstance(panel.form, NodeForm)
    session.new()
    assert isinstance(panel.form, SettingsForm)


def test_a_long_name_shows_its_beginning(session, panel):
    long = "Pyramidal cell of layer five, regular spiking, with a very long name indeed"
    cell = session.add_node("cell.lif", 0, 0)
    session.set_field((cell,), label=long)
    field = panel.form.header.name
    assert field.text() == long
    assert field.cursorPosition() == 0
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, " x")
    assert field.cursorPosition() == len(long) + 2
    panel.form.header.type.setFocus()
    assert session.circuit[cell].label == f"{long} x"
    assert field.cursorPosition() == 0
    session.selection.clear()
    session.set_field((SETTINGS_ID,), title=long)
    assert panel.form.title.cursorPosition() == 0
