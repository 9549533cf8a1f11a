"""Writing a model: errors stand at their line, what makes no sense never leaves the panel, what makes sense acts on running cells."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import ModelSpec
from neurolab.circuit.mechanisms import mechanisms_of
from neurolab.circuit.models import is_editable
from neurolab.circuit.records import Model, Node, Wire
from neurolab.editor.model_texts import ClipText, QuantityText
from neurolab.ui.model_editor.panel import ModelEditor

REGISTRY = builtin_registry()
LIF, HH, NA = "cell.lif", "cell.hodgkin_huxley", "channel.na_hh"


@pytest.fixture
def editor(session, qtbot):
    made = ModelEditor(session)
    qtbot.addWidget(made)
    made.resize(440, 900)
    made.show()
    return made


def write(editor, text):
    """Type at the end of the equations."""
    QTest.keyClick(editor.code, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for i, line in enumerate(text.split("\n")):
        if i:
            QTest.keyClick(editor.code, Qt.Key.Key_Return)
        QTest.keyClicks(editor.code, line)
    editor.take_texts()


def paste(editor, text):
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    editor.code.selectAll()
    editor.code.paste()
    editor.take_texts()


def opened(session, editor, type_id=LIF):
    cell = session.add_node(HH if type_id == NA else type_id, 0, 0)
    assert editor.open_type(type_id)
    return cell


@pytest.mark.parametrize("type_id", [s.type_id for s in REGISTRY if is_editable(s)])
def test_everything_opens_without_a_fault_and_changes_nothing(session, editor, type_id):
    before = list(session.circuit)
    assert editor.open_type(type_id)
    assert editor.draft.problems == ()
    assert editor.code.toPlainText() == REGISTRY.get(type_id, ModelSpec).equations.strip("\n")
    assert list(session.circuit) == before


def test_a_wrong_line_is_marked_with_what_is_wrong(session, editor):
    opened(session, editor)
    last = editor.code.blockCount()
    write(editor, "\nfoo = 1 +\nbar = exp(1, 2)")
    assert set(editor.code.faults()) == {last + 1, last + 2}
    assert "exp takes 1 argument" in editor.code.faults()[last + 2]
    assert f"Line {last + 1}" in editor.verdict.text()
    assert not editor.apply.isEnabled()


def test_an_unknown_name_and_a_wrong_unit_are_told_at_their_line(session, editor):
    opened(session, editor)
    last = editor.code.blockCount()
    write(editor, "\nfoo = V_treshold + 1*mV")
    assert "unknown name 'V_treshold'" in editor.code.faults()[last + 1]
    paste(editor, editor.code.toPlainText().replace("V_treshold + 1*mV", "V_th + 1*ms"))
    assert last + 1 in editor.code.faults()


def test_apply_makes_a_copy_for_the_selected_cell_in_one_step(session, editor):
    other = session.add_node(LIF, 0, 200)
    cell = opened(session, editor)
    before = list(session.circuit)
    QTest.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    (model,) = session.circuit.all(Model)
    assert session.circuit.get(cell, Node).type == model.spec.type_id
    assert session.circuit.get(other, Node).type == LIF
    session.undo.undo()
    assert list(session.circuit) == before
    assert editor.apply.isEnabled()


def test_undo_and_redo_of_apply_are_followed(session, editor):
    opened(session, editor)
    QTest.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    session.undo.undo()
    assert not editor.draft.applied
    session.undo.redo()
    assert editor.draft.applied
    assert not editor.apply.isVisible()
    write(editor, "  # more")
    assert session.circuit.all(Model)[0].spec.equations.endswith("# more")


def test_the_original_comes_back_with_one_click(session, editor):
    cell = opened(session, editor)
    before = list(session.circuit)
    QTest.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    assert not editor.apply.isVisible()
    QTest.mouseClick(editor.original, Qt.MouseButton.LeftButton)
    assert list(session.circuit) == before
    assert editor.apply.isVisible()
    assert session.circuit.get(cell, Node).type == LIF


def test_a_channel_is_replaced_in_the_selected_cell_only(session, editor):
    other = session.add_node(HH, 0, 200)
    cell = opened(session, editor, NA)
    QTest.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    (model,) = session.circuit.all(Model)
    assert model.spec.type_id in mechanisms_of(session.circuit, session.circuit.get(cell, Node))
    assert NA in mechanisms_of(session.circuit, session.circuit.get(other, Node))


def test_typing_merges_into_few_steps_and_undo_brings_the_text_back(session, editor):
    opened(session, editor, "unit.tanh")
    QTest.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    text, steps = editor.code.toPlainText(), session.undo.count()
    for more in (" ", "+", " ", "0"):
        write(editor, more)
    assert session.circuit.all(Model)[0].spec.equations.endswith("+ 0")
    assert session.undo.count() == steps + 1
    session.undo.undo()
    assert editor.code.toPlainText() == text


def test_a_parameter_is_added_used_and_bounded(session, editor):
    opened(session, editor, "unit.tanh")
    QTest.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    QTest.mouseClick(editor.params.add, Qt.MouseButton.LeftButton)
    row = editor.params.table.rowCount() - 1
    for column, text in enumerate(("k", "3", "1", "0", "2")):
        editor.params.table.item(row, column).setText(text)
    assert {p.part for p in editor.draft.problems} == {"params"}
    assert session.circuit.all(Model)[0].spec.param("k").high == float("inf")
    editor.params.table.item(row, 4).setText("10")
    write(editor, " * k")
    (model,) = session.circuit.all(Model)
    assert editor.draft.problems == ()
    assert model.spec.param("k").default == 3.0
    assert (model.spec.param("k").low, model.spec.param("k").high) == (0.0, 10.0)


def test_a_number_that_was_changed_no_longer_claims_its_source(session, editor):
    opened(session, editor, NA)
    QTest.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    names = [p.name for p in editor.params.rows()]
    editor.params.table.item(names.index("g_Na"), 1).setText("99")
    spec = session.circuit.all(Model)[0].spec
    assert spec.param("g_Na").default == 99
    assert spec.param("g_Na").cite == ""
    assert spec.param("E_Na").cite == REGISTRY[NA].param("E_Na").cite


@pytest.mark.parametrize(
    "text",
    [
        "import os",
        "x = __import__('os').system('true')",
        "x = v.__class__.__bases__",
        "x = (lambda: 1)()",
        "x = 9**9**9**9",
        "x = x + 1",
        "x = y\ny = x",
        "x = " + "(" * 1_000_000,
        "x = 1\n" * 200_000,
        "x = [v for v in v]",
        "x = eval(v)",
        "x = v if v else v",
        "\x00\x01\ufeff = \u202e1",
    ],
    ids=range(13),
)
def test_hostile_text_is_told_and_goes_nowhere(session, editor, text):
    opened(session, editor)
    QTest.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    before = list(session.circuit)
    began = time.process_time()
    paste(editor, text)
    assert time.process_time() - began < 5
    assert editor.draft.problems
    assert editor.verdict.isVisible()
    assert list(session.circuit) == before


def test_hostile_fields_are_told_too(session, editor):
    opened(session, editor)
    QTest.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    before = list(session.circuit)
    for field in editor.spike.values():
        good = field.text()
        for text in ("v.real > 1", "__import__('os')", "(" * 5000, "v > 9**9**9"):
            field.setText(text)
            editor.take_texts()
            assert editor.draft.problems
        field.setText(good)
        editor.take_texts()
        assert not editor.draft.problems
    for column in range(5):
        item = editor.params.table.item(0, column)
        good = item.text()
        item.setText("__import__('os')")
        assert editor.draft.problems
        item.setText(good)
    assert not editor.draft.problems
    assert list(session.circuit) == before


def test_an_edit_acts_on_the_running_cell_and_all_others_keep_their_state(session, editor):
    other = session.add_node("unit.leaky_rate", 0, 200)
    unit = opened(session, editor, "unit.linear")
    source = session.add_node("stimulus.constant", -200, 0)
    session.set_param((source,), "value", 0.5)
    session.connect(source, unit)
    session.connect(source, other)
    session.selection.set((unit,))
    editor.open_type("unit.linear")
    bridge = session.bridge
    bridge.run()
    until(bridge, lambda: bridge.plan is not None and bridge.status.time > 5)
    QTest.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    until(bridge, lambda: not bridge.planner.busy and shown(bridge)[unit] == pytest.approx(0.5))
    rate, when = shown(bridge)[other], bridge.status.time
    write(editor, " + 40")
    until(bridge, lambda: shown(bridge)[unit] == pytest.approx(40.5))
    assert bridge.status.time >= when
    assert shown(bridge)[other] >= rate - 1e-9
    assert bridge.state == "running"
    write(editor, " +")
    assert editor.draft.problems
    for _ in range(20):
        bridge.poll()
        time.sleep(0.005)
    assert bridge.plan.value(unit, "y") == pytest.approx(40.5)


def shown(bridge):
    """What the runner has published: a plan that it has not taken over yet shows its own start."""
    ids, values, _ = bridge.runner.glance
    return dict(zip(ids, values, strict=True))


def until(bridge, condition):
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, "it never happened"
        bridge.poll()
        time.sleep(0.002)


def test_inputs_outputs_limits_and_method_are_written_too(session, editor):
    cell = opened(session, editor, "cell.adex")
    QTest.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    write(editor, "\nexcess = max(v - V_T, 0*mV)")
    editor.outputs.show_rows([*editor.outputs.rows(), QuantityText("excess", "mV")])
    editor.inputs.show_rows([*editor.inputs.rows(), QuantityText("i_more", "pA")])
    editor.clip.show_rows([ClipText("v", "10*mV")])
    editor.method.setCurrentIndex(editor.method.findData("heun"))
    editor.take_texts()
    assert editor.draft.problems == ()
    spec = session.circuit.all(Model)[0].spec
    assert spec.outputs[-1].name == "excess"
    assert spec.inputs[-1].name == "i_more"
    assert (spec.clip, spec.method) == ((("v", "10*mV"),), "heun")
    editor.output.setCurrentIndex(editor.output.findData("excess"))
    editor.take_texts()
    assert session.circuit.all(Model)[0].spec.output == "excess"
    assert session.circuit.get(cell, Node).type == spec.type_id


def test_a_wrong_output_and_a_wrong_limit_are_told(session, editor):
    opened(session, editor, "cell.adex")
    editor.outputs.show_rows([QuantityText("nothing", "mV")])
    editor.take_texts()
    assert [p.part for p in editor.draft.problems] == ["outputs"]
    editor.outputs.show_rows([])
    editor.clip.show_rows([ClipText("u", "10*mV")])
    editor.take_texts()
    assert [p.part for p in editor.draft.problems] == ["clip"]
    assert not editor.apply.isEnabled()


def test_a_connection_is_opened_and_its_numbers_are_written(session, editor):
    a, b = session.add_node(LIF, 0, 0), session.add_node(LIF, 100, 0)
    wire = session.connect(a, b, "synapse.ampa")
    session.selection.set((wire,))
    assert editor.open_type("synapse.ampa")
    assert not editor.code.isVisible()
    assert "AMPA receptor" in editor.about.text()
    rows = editor.params.rows()
    editor.params.show_rows([replace(r, value="1.5") if r.name == "weight" else r for r in rows])
    QTest.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    model = session.circuit.all(Model)[0]
    assert session.circuit.get(wire, Wire).type == model.spec.type_id
    assert model.spec.param("weight").default == 1.5
