"""A person's path: open a unit's equations on the canvas, write other ones while it runs, err, mend, undo, save and open again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from neurolab.app.main import make_window
from neurolab.circuit.records import Model, Node
from neurolab.ui.canvas.menu import menu_for

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot):
    window = make_window()
    qtbot.addWidget(window, before_close_func=lambda w: w.session.undo.setClean())
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.session.bridge.close()


def choose_in_menu(window, node_id, text):
    """Choose an entry of a node's context menu with the keyboard."""
    node = window.session.circuit.get(node_id, Node)
    at = window.canvas.camera.view.to_window(node.x, node.y)
    QTest.mouseClick(window.canvas, LEFT, Qt.KeyboardModifier.NoModifier, at.toPoint())
    menu = menu_for(window.canvas, window.canvas.hit_at(at))
    menu.popup(window.canvas.mapToGlobal(at.toPoint()))
    menu.setActiveAction(next(a for a in menu.actions() if a.text().startswith(text)))
    QTest.keyClick(menu, Qt.Key.Key_Return)
    menu.close()
    QApplication.processEvents()


def type_at_end(editor, text):
    QTest.keyClick(editor.code, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor.code, text)


def test_equations_are_written_on_a_running_unit(window, qtbot, tmp_path):
    session, editor = window.session, window.panels.model_editor
    unit = session.add_node("unit.linear", 0, 0)
    other = session.add_node("unit.linear", 0, 160)
    source = session.add_node("stimulus.constant", -240, 0)
    session.set_param((source,), "value", 0.5)
    for target in (unit, other):
        session.connect(source, target)
    window.canvas.zoom_to_fit()
    session.bridge.run()

    def output(node_id):
        plan = session.bridge.plan
        return plan.value(node_id, "y") if plan is not None and node_id in plan.node_ids else None

    qtbot.waitUntil(lambda: output(unit) == pytest.approx(0.5), timeout=60_000)
    choose_in_menu(window, unit, "Edit equations")
    qtbot.waitUntil(editor.isVisible, timeout=10_000)
    assert editor.code.toPlainText().startswith("y = ")
    QTest.mouseClick(editor.apply, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(8, 8))
    (model,) = session.circuit.all(Model)

    type_at_end(editor, " + 40")
    qtbot.waitUntil(lambda: output(unit) == pytest.approx(40.5), timeout=60_000)
    assert output(other) == pytest.approx(0.5)
    assert session.bridge.running

    type_at_end(editor, " + nowhere")
    qtbot.waitUntil(lambda: 1 in editor.code.faults(), timeout=10_000)
    assert "unknown name 'nowhere'" in editor.verdict.text()
    assert output(unit) == pytest.approx(40.5)
    for _ in " + nowhere":
        QTest.keyClick(editor.code, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not editor.draft.problems, timeout=10_000)

    path = tmp_path / "own.nlab"
    session.save(path)
    session.new()
    assert editor.draft is None
    assert session.open(path) is not False
    assert session.circuit.get(model.id, Model).spec.equations.endswith("+ 40")
    session.bridge.run()
    qtbot.waitUntil(lambda: output(unit) == pytest.approx(40.5), timeout=60_000)


def test_the_inspector_opens_the_editor_too(window, qtbot):
    session = window.session
    session.add_node("unit.tanh", 0, 0)
    form = window.panels.inspector.form
    form.memory["Equations"] = True
    form.follow_memory()
    links = [b for b in form.findChildren(QPushButton) if b.text().startswith("Edit equations")]
    QTest.mouseClick(links[0], LEFT)
    qtbot.waitUntil(window.panels.model_editor.isVisible, timeout=10_000)
    assert window.panels.model_editor.draft.base_title == session.registry["unit.tanh"].title


def test_an_own_model_has_a_help_page(window):
    session = window.session
    unit = session.add_node("unit.tanh", 0, 0)
    window.edit_equations("unit.tanh")
    assert window.panels.model_editor.draft.apply()
    window.show_help(session.circuit.get(unit, Node).type)
    assert window.panels.help_page.type_id == session.circuit.get(unit, Node).type
