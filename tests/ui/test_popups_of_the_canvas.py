"""The card, the pie menu, find and place, brushes and groups on the real canvas, by real events; formulas in notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.cards import CARDS, card_of
from neurolab.catalog.compose import visible_params
from neurolab.catalog.spec import CellSpec, ModelSpec
from neurolab.circuit.records import Group, Node, Picture, Wire
from neurolab.editor.actions import BY_ID
from neurolab.editor.session import Session
from neurolab.ui.canvas import markdown, note_formulas
from neurolab.ui.canvas.pie_painting import place_of
from neurolab.ui.canvas.view import CanvasView

REGISTRY = builtin_registry()
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def canvas(qtbot):
    session = Session(REGISTRY)
    for type_id, x in (("cell.lif", -200), ("cell.hodgkin_huxley", 0), ("meter.scope", 200)):
        session.add_node(type_id, x, 0)
    session.connect("n1", "n2")
    session.selection.clear()
    canvas = CanvasView(session)
    qtbot.addWidget(canvas)
    canvas.resize(900, 600)
    canvas.show()
    canvas.zoom_to_fit(glide=False)
    canvas.offer_strip.hide()
    canvas.setFocus()
    yield canvas
    session.bridge.close()


def at(canvas, record_id, dx=0.0, dy=0.0):
    place = canvas.window_place_of(record_id)
    return (place + QPointF(dx, dy)).toPoint()


def test_a_double_click_opens_the_card_and_its_values_are_written(canvas):
    QTest.mouseDClick(canvas, LEFT, pos=at(canvas, "n2"))
    card = canvas.popups.card
    assert card.isVisible()
    assert list(card.rows) == ["na_hh.g_Na", "k_hh.g_K", "T"]
    field = card.rows["T"].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "20")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert canvas.session.circuit["n2"].params["T"] == 20
    canvas.session.undo.undo()
    assert "20" not in field.text()


def test_enter_opens_the_card_and_escape_gives_the_keys_back(canvas):
    canvas.session.selection.set(("n1",))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    card = canvas.popups.card
    assert card.isVisible()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    canvas.session.opened.emit("w1")
    assert list(card.rows)[:2] == ["weight", "delay"]
    canvas.session.selection.clear()
    assert not card.isVisible()


def test_the_card_goes_with_its_record(canvas):
    canvas.session.opened.emit("n2")
    canvas.session.delete(("n2",))
    assert not canvas.popups.card.isVisible()


def test_every_card_names_parameters_that_its_model_has():
    for type_id, names in CARDS.items():
        assert set(names) <= visible_params(REGISTRY, REGISTRY[type_id]).keys(), type_id
        assert len(names) == 3
    for spec in REGISTRY:
        if isinstance(spec, ModelSpec):
            known = visible_params(REGISTRY, spec)
            assert len(card_of(spec.type_id, known)) <= 3
    assert {s.type_id for s in REGISTRY.all(CellSpec)} <= CARDS.keys()


def test_the_pie_menu_by_keys_places_a_node(canvas):
    pie = canvas.popups.pie
    pie.open(QPointF(450, 500))
    QTest.keyClick(pie, Qt.Key.Key_Right)
    QTest.keyClick(pie, Qt.Key.Key_Left)
    assert pie.first == 4
    QTest.keyClick(pie, Qt.Key.Key_1)
    assert pie.ring == 1
    QTest.keyClick(pie, Qt.Key.Key_3)
    assert not pie.isVisible()
    assert [n.type for n in canvas.session.circuit.all(Node)][-1] == "cell.izhikevich"


def test_escape_goes_back_a_ring_and_then_closes(canvas):
    pie = canvas.popups.pie
    pie.open(QPointF(450, 300))
    QTest.keyClick(pie, Qt.Key.Key_2)
    QTest.keyClick(pie, Qt.Key.Key_Escape)
    assert (pie.ring, pie.isVisible()) == (0, True)
    QTest.keyClick(pie, Qt.Key.Key_Escape)
    assert not pie.isVisible()


def test_the_pie_menu_by_mouse_wires_what_is_selected(canvas):
    canvas.session.selection.set(("n2", "n1"))
    pie = canvas.popups.pie
    pie.open(QPointF(450, 300))
    middle = pie.middle.toPoint()
    QTest.mouseMove(pie, middle + QPoint(50, -20))
    assert pie.first == 1
    place = place_of(130, 2, len(pie.types)).toPoint()
    QTest.mouseMove(pie, middle + place)
    QTest.mouseClick(pie, LEFT, pos=middle + place)
    assert [(w.type, w.source, w.target) for w in canvas.session.circuit.all(Wire)][-1] == ("synapse.gaba_a", "n2", "n1")


def test_a_press_held_on_empty_canvas_opens_the_pie_menu_and_a_drag_does_not(canvas, qtbot):
    empty = QPoint(60, 60)
    pie = canvas.popups.pie
    QTest.mousePress(canvas, LEFT, pos=empty)
    QTest.mouseMove(canvas, empty + QPoint(60, 40))
    assert pie._press_at is None
    QTest.mouseRelease(canvas, LEFT, pos=empty + QPoint(60, 40))
    QTest.mousePress(canvas, LEFT, pos=empty)
    qtbot.waitUntil(pie.isVisible, timeout=5000)
    QTest.mouseRelease(pie, LEFT, pos=empty)
    assert pie.isVisible()
    pie.close_menu()


def test_find_and_place(canvas):
    canvas.hand.at = QPointF(300, 450)
    place = canvas.popups.place
    place.open()
    QTest.keyClicks(place.field, "pois")
    QTest.keyClick(place.field, Qt.Key.Key_Return)
    assert not place.isVisible()
    node = canvas.session.circuit.all(Node)[-1]
    assert node.type == "stimulus.poisson"
    there = canvas.camera.view.to_canvas(QPointF(300, 450))
    assert abs(node.x - there.x()) <= 10
    place.open()
    QTest.keyClicks(place.field, "qqqq")
    QTest.keyClick(place.field, Qt.Key.Key_Return)
    assert len(canvas.session.circuit.all(Node)) == 4
    QTest.keyClick(place.field, Qt.Key.Key_Escape)
    assert not place.isVisible()


def test_a_group_is_one_node_with_the_wires_of_its_nodes_and_a_double_click_opens_it(canvas):
    session = canvas.session
    session.connect("n2", "n3")
    session.selection.set(("n1", "n2"))
    BY_ID["edit.group"].run(session)
    (group,) = session.circuit.all(Group)
    assert set(canvas.model.row) == {"n3", group.id}
    assert [canvas.model.wires[i].target for i in range(len(canvas.model.wires))] == ["n3"]
    QTest.mouseDClick(canvas, LEFT, pos=at(canvas, group.id))
    assert set(canvas.model.row) == {"n1", "n2", "n3"}
    assert len(canvas.model.wires) == 2


def test_a_change_of_a_folded_node_does_not_disturb_its_group(canvas):
    session = canvas.session
    session.selection.set(("n1", "n2"))
    BY_ID["edit.group"].run(session)
    session.set_param(("n1",), "V_th", -45)
    session.set_field(("n1",), x=12.0)
    (group,) = session.circuit.all(Group)
    assert canvas.model.records[canvas.model.row[group.id]].id == group.id
    canvas.grab()


def test_the_silence_brush_greys_a_cell_and_its_mark_is_drawn(canvas):
    before = canvas.model.colors[canvas.model.row["n1"]].rgb()
    canvas.session.tools.set("silence")
    QTest.mouseClick(canvas, LEFT, pos=at(canvas, "n1"))
    assert canvas.session.circuit["n1"].silenced
    assert canvas.model.colors[canvas.model.row["n1"]].rgb() != before
    canvas.session.tools.set("lesion")
    QTest.mouseClick(canvas, LEFT, pos=at(canvas, "n1"))
    assert "n1" not in canvas.session.circuit


def test_the_wheel_turns_the_electrode_and_zooms_with_control(canvas):
    canvas.session.tools.set("electrode")
    tool, scale = canvas.session.tools.current, canvas.camera.goal.scale
    for mods in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        place = QPointF(100, 100)
        event = QWheelEvent(
            place, canvas.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, mods, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(canvas, event)
    assert tool.amount == 300
    assert canvas.camera.goal.scale > scale


def test_alt_and_control_arrows_reach_the_tools(canvas):
    canvas.session.selection.set(("n1",))
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert canvas.session.selection.ids == ("n2",)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert canvas.session.selection.ids == ("n2", "n3")


def test_pictures_from_files(canvas, tmp_path):
    told = []
    canvas.session.message.connect(lambda *message: told.append(message))
    good, bad, broken = tmp_path / "cell.svg", tmp_path / "bad.svg", tmp_path / "broken.png"
    good.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'><rect width='200' height='100'/></svg>")
    bad.write_bytes(b"<svg><script>1</script></svg>")
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01" + b"\0" * 9)
    picture = canvas.session.circuit.get(canvas.popups.put_picture(str(good), QPointF(450, 300)), Picture)
    assert (picture.width, picture.height, picture.label) == (360, 180, "cell")
    canvas.grab()
    for file in (bad, broken, tmp_path / "missing.png"):
        assert canvas.popups.put_picture(str(file)) is None
    assert len(told) == 3
    assert all(hint for _, _, hint in told)
    assert len(canvas.session.circuit.all(Picture)) == 1


def test_a_formula_in_a_note_is_set_and_its_dollars_go(canvas, qtbot):
    text = "The time constant $\\tau_m$ and 5 $ or 6 $"
    canvas.session.add_note(0, 200, text)
    canvas.grab()
    qtbot.waitUntil(lambda: note_formulas.ready(text) == ("\\tau_m",), timeout=20_000)
    html = markdown.document_of(text, 300).toHtml()
    assert "formula:0" in html
    assert "tau_m$" not in html
    assert "5 $ or 6 $" in markdown.document_of(text, 300).toPlainText()
    assert not note_formulas.picture("\\tau_m", "#000000").isNull()


def test_the_outline_and_the_inspector_know_groups_and_frames(canvas, qtbot):
    from neurolab.ui.inspector.panel import InspectorPanel
    from neurolab.ui.outline import Outline

    session = canvas.session
    session.selection.set(("n1", "n2"))
    BY_ID["edit.frame"].run(session)
    session.selection.set(("n1", "n2"))
    BY_ID["edit.group"].run(session)
    outline, inspector = Outline(session), InspectorPanel(session)
    qtbot.addWidget(outline)
    qtbot.addWidget(inspector)
    lines = [outline.model.item(i).text() for i in range(outline.model.rowCount())]
    assert "group Group 1" in lines
    assert "frame Frame 1" in lines
    assert outline.model.item(lines.index("group Group 1")).rowCount() == 2
    inspector.form.fold_button.click()
    assert not session.circuit.all(Group)[0].folded
    session.selection.set(("f1",))
    assert "2" in inspector.form.summary.text()


def test_the_sheet_of_shortcuts_lists_mouse_and_keys_side_by_side(qtbot):
    from neurolab.editor.gestures import GESTURES
    from neurolab.ui.dialogs import ShortcutSheet

    sheet = ShortcutSheet()
    qtbot.addWidget(sheet)
    lines = [[label.text() for label in labels] for _, labels in sheet._rows]
    for gesture in GESTURES:
        assert ["Canvas", f"{gesture.what}: {gesture.mouse}", gesture.keys] in lines
