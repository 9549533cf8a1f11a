"""The canvas with real mouse, wheel, key and drag events on the real session."""

from __future__ import annotations

from dataclasses import replace

import pytest
from canvas_rig import REGISTRY, at, drag, drop, mime, place
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Dose, Node, Wire
from neurolab.editor.actions import BY_ID
from neurolab.editor.arrange import GRID
from neurolab.editor.tools.base import Hit, Overlay
from neurolab.ui import theme
from neurolab.ui.canvas.extents import everything
from neurolab.ui.canvas.markdown import overflows
from neurolab.ui.canvas.menu import menu_for
from neurolab.ui.canvas.tips import dose_tip, spoken, tip_for


class TestDrops:
    def test_a_type_dropped_becomes_a_node_there_in_one_step(self, canvas):
        _, event = drop(canvas, mime("application/x-neurolab-type", "cell.adex"), at(canvas, 104, 96))
        assert event.isAccepted()
        (new,) = [n for n in canvas.session.circuit.all(Node) if n.type == "cell.adex"]
        assert abs(new.x - 104) <= 8
        assert abs(new.y - 96) <= 8
        assert canvas.session.undo.count() == 1
        assert canvas.session.selection.ids == (new.id,)

    def test_a_compound_dropped_on_a_cell_is_injected(self, canvas):
        drop(canvas, mime("application/x-neurolab-compound", "compound.tea"), at(canvas, -200, 0))
        assert [d.place for d in canvas.session.circuit.all(Dose) if d.compound == "compound.tea"] == ["n1"]

    def test_a_compound_dropped_inside_a_region_goes_there(self, canvas):
        drop(canvas, mime("application/x-neurolab-compound", "compound.tea"), at(canvas, 60, 180))
        assert [d.place for d in canvas.session.circuit.all(Dose) if d.compound == "compound.tea"] == ["r1"]

    def test_a_compound_dropped_on_nothing_says_what_to_do(self, canvas):
        drop(canvas, mime("application/x-neurolab-compound", "compound.tea"), at(canvas, 100, -150))
        assert not [d for d in canvas.session.circuit.all(Dose) if d.compound == "compound.tea"]
        assert canvas.told
        assert canvas.told[0][2]

    def test_foreign_data_is_left_to_the_window(self, canvas):
        move, _ = drop(canvas, mime("application/x-other", "x"), at(canvas, 0, 0))
        assert not move.isAccepted()


class TestMoving:
    def test_a_drag_moves_a_node_and_is_one_step(self, canvas):
        drag(canvas, at(canvas, 0, 0), at(canvas, 20, 10), at(canvas, 60, 30), at(canvas, 80, 40))
        assert place(canvas, "n2") == (80, 40)
        assert canvas.session.undo.count() == 1
        canvas.session.undo.undo()
        assert place(canvas, "n2") == (0, 0)
        assert canvas.hit_at(QPointF(at(canvas, 0, 0))).id == "n2"

    def test_escape_during_a_drag_puts_it_back(self, canvas):
        drag(canvas, at(canvas, 0, 0), at(canvas, 80, 40), release=False)
        assert place(canvas, "n2") != (0, 0)
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
        assert place(canvas, "n2") == (0, 0)
        assert not canvas.session.undo.canUndo()

    def test_a_node_being_dragged_is_drawn_live_and_rests_again(self, canvas, qtbot):
        canvas.grab()
        drag(canvas, at(canvas, 0, 0), at(canvas, 40, 40), release=False)
        assert canvas.still.lively == {canvas.model.row["n2"]}
        live = canvas.grab().toImage()
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(canvas, 40, 40))
        qtbot.waitUntil(lambda: not canvas.still.lively, timeout=2000)
        where = at(canvas, 40, 40 - 34)
        assert live.pixelColor(where) == canvas.grab().toImage().pixelColor(where)

    def test_several_selected_move_together(self, canvas):
        canvas.session.selection.set(("n1", "n2"))
        drag(canvas, at(canvas, 0, 0), at(canvas, 0, -20), at(canvas, 0, -40))
        assert place(canvas, "n1") == (-200, -40)
        assert place(canvas, "n2") == (0, -40)

    def test_the_corner_resizes_a_note(self, canvas):
        corner = at(canvas, -120 - 3, -120 - 3)
        assert canvas.hit_at(QPointF(corner)) == Hit("handle", "t1")
        drag(canvas, corner, corner + QPoint(30, 20), corner + QPoint(60, 50))
        note = canvas.session.circuit["t1"]
        assert note.width > 240
        assert note.height > 140


class TestWiring:
    def test_a_drag_from_the_rim_wires(self, canvas):
        drag(canvas, at(canvas, -200, -33), at(canvas, -100, -60), at(canvas, 180, -10), at(canvas, 200, 0))
        made = [w for w in canvas.session.circuit.all(Wire) if (w.source, w.target) == ("n1", "n3")]
        assert [w.type for w in made] == ["wire.rate"]
        assert canvas.session.undo.count() == 1

    def test_a_refused_wire_says_why_beside_the_pointer_and_makes_nothing(self, canvas):
        before = len(canvas.session.circuit)
        drag(canvas, at(canvas, 0, -33), at(canvas, -100, 100), at(canvas, -200, 160), release=False)
        assert not canvas.hand.overlay.ok
        assert "no input" in canvas.hand.overlay.reason
        shown = canvas.grab().toImage()
        label = QRect(at(canvas, -200, 160) + QPoint(18, 16), QSize(60, 20))
        error = theme.theme().error
        inked = [shown.pixelColor(x, y) for x in range(label.left(), label.right()) for y in range(label.top(), label.bottom())]
        assert any(abs(c.hue() - error.hue()) < 12 and c.saturation() > 80 for c in inked)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(canvas, -200, 160))
        assert len(canvas.session.circuit) == before

    def test_escape_ends_the_rubber_wire(self, canvas):
        drag(canvas, at(canvas, 0, -33), at(canvas, 100, -100), release=False)
        assert canvas.hand.overlay.line
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
        assert canvas.hand.overlay == Overlay()

    def test_other_types_are_offered_and_picking_one_is_the_same_step(self, canvas):
        drag(canvas, at(canvas, -200, -33), at(canvas, -100, -60), at(canvas, 0, -10), at(canvas, 0, 0))
        strip = canvas.offer_strip
        assert strip.isVisible()
        names = [strip.layout().itemAt(i).widget() for i in range(strip.layout().count())]
        (gaba,) = [b for b in names if "GABA" in b.text()]
        QTest.mouseClick(gaba, Qt.MouseButton.LeftButton)
        newest = canvas.session.circuit.all(Wire)[-1]
        assert newest.type == "synapse.gaba_a"
        assert not strip.isVisible()
        assert canvas.session.undo.count() == 1


class TestSelecting:
    def test_a_box_selects_what_lies_inside(self, canvas):
        drag(canvas, at(canvas, -260, -60), at(canvas, -100, 20), at(canvas, 60, 60))
        assert set(canvas.session.selection.ids) == {"n1", "n2"}

    def test_a_click_on_a_wire_selects_it_and_delete_removes_it(self, canvas):
        points = canvas.model.points[canvas.model.wire_row["w1"]]
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, *points[5]))
        assert canvas.session.selection.ids == ("w1",)
        canvas.session.delete()
        assert "w1" not in canvas.session.circuit
        assert "w1" not in canvas.model.wire_row

    def test_deleting_a_node_takes_its_wires_off_the_canvas(self, canvas):
        canvas.session.selection.set(("n2",))
        canvas.session.delete()
        assert canvas.model.wire_ids == ["w2", "w5"]
        canvas.grab()
        canvas.session.undo.undo()
        assert len(canvas.model.wire_ids) == 6

    def test_tab_walks_and_arrows_move(self, canvas):
        canvas.setFocus()
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
        first = canvas.session.selection.ids
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
        assert first
        assert canvas.session.selection.ids != first
        (chosen,) = canvas.session.selection.ids
        x, y = place(canvas, chosen)
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        assert place(canvas, chosen) == (x + GRID, y)

    def test_a_click_on_a_dose_selects_it_and_it_can_be_deleted(self, canvas):
        canvas.grab()
        chip = at(canvas, 0, -52)
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=chip)
        assert canvas.session.selection.ids == ("d1",)
        assert "Tetrodotoxin" in dose_tip(canvas.session, "d1")
        canvas.session.delete()
        canvas.grab()
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=chip)
        assert canvas.session.selection.ids == ()

    def test_a_right_click_selects_and_offers_what_makes_sense(self, canvas):
        canvas.open_menu = lambda where: canvas.session.selection.set((canvas.hit_at(where).id,))
        QTest.mousePress(canvas, Qt.MouseButton.RightButton, pos=at(canvas, -200, 0))
        assert canvas.session.undo.count() == 0
        texts = [a.text().partition("\t")[0] for a in menu_for(canvas, Hit("node", "n1")).actions()]
        assert {"Trace", "Inject", "Change type", "Rename", "Delete"} <= set(texts)
        assert "Trace" not in [a.text().partition("\t")[0] for a in menu_for(canvas, Hit("node", "n4")).actions()]

    def test_the_menu_swaps_a_type(self, canvas):
        menu = menu_for(canvas, Hit("node", "n1"))
        (sub,) = [a.menu() for a in menu.actions() if a.text() == "Change type"]
        next(a for a in sub.actions() if "AdEx" in a.text()).trigger()
        assert canvas.session.circuit["n1"].type == "cell.adex"


class TestHits:
    @pytest.mark.parametrize(
        ("x", "y", "kind", "rid"),
        [
            (0, 0, "node", "n2"),
            (0, -33, "edge", "n2"),
            (200, 30, "edge", "n3"),
            (-200, 50, "node", "n1"),  # the name below
            (0, -170, "node", "n9"),
            (0, -200, "node", "n9"),  # nothing is wired to what is unknown
            (15, 140, "empty", ""),  # inside a region a box can be drawn
            (-60, 170, "region", "r1"),
            (-40, 96, "region", "r1"),
            (-300, -200, "note", "t1"),
            (300, -250, "empty", ""),
        ],
    )
    def test_what_lies_under_the_pointer(self, canvas, x, y, kind, rid):
        assert canvas.hit_at(QPointF(at(canvas, x, y))) == Hit(kind, rid)

    def test_the_inject_tool_sees_the_inside_of_regions(self, canvas):
        canvas.session.tools.set("inject")
        assert canvas.hit_at(QPointF(at(canvas, 15, 140))) == Hit("region", "r1")

    def test_zoomed_far_out_a_node_can_still_be_grabbed(self, canvas):
        canvas.camera.set(canvas.camera.view.zoomed(0.15, QPointF(450, 320)))
        assert canvas.hit_at(QPointF(at(canvas, 0, 0))) == Hit("node", "n2")


class TestCamera:
    def wheel(self, canvas, turn, where, modifier=Qt.KeyboardModifier.NoModifier):
        event = QWheelEvent(
            QPointF(where), canvas.mapToGlobal(QPointF(where)), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, modifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(canvas, event)

    def test_the_wheel_zooms_to_the_pointer(self, canvas, qtbot):
        where = at(canvas, 200, 0)
        before = canvas.camera.view
        held = before.to_canvas(QPointF(where))
        self.wheel(canvas, 120, where)
        qtbot.waitUntil(lambda: not canvas.camera.gliding, timeout=3000)
        after = canvas.camera.view
        assert after.scale == pytest.approx(before.scale * 1.0014**120)
        now = after.to_canvas(QPointF(where))
        assert (now.x(), now.y()) == pytest.approx((held.x(), held.y()), abs=1e-6)

    def test_the_middle_button_pans_and_what_was_grabbed_stays_under_the_pointer(self, canvas):
        start = QPoint(400, 60)
        held = canvas.camera.view.to_canvas(QPointF(start))
        drag(canvas, start, start + QPoint(30, 10), start + QPoint(70, 50), button=Qt.MouseButton.MiddleButton)
        now = canvas.camera.view.to_canvas(QPointF(start + QPoint(70, 50)))
        assert (now.x(), now.y()) == pytest.approx((held.x(), held.y()), abs=1e-6)
        assert canvas.session.selection.ids == ()

    def test_space_and_drag_pan_and_a_tap_of_space_runs(self, canvas, monkeypatch):
        toggled = []
        monkeypatch.setattr(canvas.session.bridge, "toggle", lambda: toggled.append(1))
        canvas.setFocus()
        before = canvas.camera.view
        QTest.keyPress(canvas, Qt.Key.Key_Space)
        drag(canvas, at(canvas, 0, 0), at(canvas, 0, 0) + QPoint(50, 0))
        QTest.keyRelease(canvas, Qt.Key.Key_Space)
        assert canvas.camera.view.x == pytest.approx(before.x - 50 / before.scale)
        assert place(canvas, "n2") == (0, 0)
        assert not toggled
        QTest.keyClick(canvas, Qt.Key.Key_Space)
        assert toggled == [1]

    def test_zoom_to_fit_shows_everything(self, canvas, qtbot):
        canvas.session.add_node("cell.lif", 4000, 3000)
        canvas.zoom_to_fit()
        qtbot.waitUntil(lambda: not canvas.camera.gliding, timeout=3000)
        assert canvas.camera.view.rect.contains(everything(canvas.model))

    def test_a_resized_window_shows_the_whole_circuit_until_the_camera_is_moved(self, canvas):
        canvas.resize(500, 400)
        assert canvas.camera.view.rect.contains(everything(canvas.model))
        canvas.camera.pan(30, 0)
        corner = canvas.camera.view.rect.topLeft()
        canvas.resize(900, 640)
        assert canvas.camera.view.rect.topLeft().toTuple() == pytest.approx(corner.toTuple())

    def test_a_free_place_covers_no_node_nor_name(self, canvas):
        for _ in range(12):
            x, y = canvas.free_place("cell.lif")
            assert all(abs(n.x - x) >= 150 or abs(n.y - y) >= 110 for n in canvas.session.circuit.all(Node))
            canvas.session.add_node("cell.lif", x, y)

    def test_a_stimulus_goes_to_the_left_of_the_cell_and_a_meter_to_its_right(self, canvas):
        canvas.session.replace(Circuit(REGISTRY), None)
        cell = canvas.session.add_node("cell.lif", *canvas.free_place("cell.lif"))
        x, y = place(canvas, cell)
        left, right = canvas.free_place("stimulus.step_current"), canvas.free_place("meter.scope")
        assert left[1] == right[1] == y
        assert x - 200 < left[0] < x - 120
        assert x + 120 < right[0] < x + 200


class TestEditing:
    def test_a_double_click_on_the_name_renames(self, canvas):
        QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, 0, 50))
        editor = canvas.in_place.editor
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        QTest.keyClicks(editor, "Purkinje")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert canvas.session.circuit["n2"].label == "Purkinje"
        assert canvas.in_place.editor is None

    def test_enter_closes_the_editor_of_a_selected_node_for_good(self, canvas):
        canvas.session.selection.set(("n1",))
        canvas.setFocus()
        BY_ID["edit.rename"].run(canvas.session)
        QTest.keyClicks(canvas.in_place.editor, "Renshaw")
        QTest.keyClick(canvas.in_place.editor, Qt.Key.Key_Return)
        assert canvas.session.circuit["n1"].label == "Renshaw"
        assert canvas.in_place.editor is None

    def test_f2_renames_and_escape_keeps_the_old_name(self, canvas):
        canvas.session.selection.set(("n1",))
        canvas.setFocus()
        BY_ID["edit.rename"].run(canvas.session)
        QTest.keyClicks(canvas.in_place.editor, "zzz")
        QTest.keyClick(canvas.in_place.editor, Qt.Key.Key_Escape)
        assert canvas.session.circuit["n1"].label == "A"
        assert canvas.session.undo.count() == 0

    def test_a_note_is_written_in_its_place_and_a_click_elsewhere_keeps_it(self, canvas):
        QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, -300, -200))
        editor = canvas.in_place.editor
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText("new text")
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, 300, -250))
        assert canvas.session.circuit["t1"].text == "new text"

    def test_a_note_grows_with_its_text_in_the_same_step(self, canvas):
        canvas.in_place.edit("t1")
        editor = canvas.in_place.editor
        low = editor.height()
        editor.setPlainText("\n".join(f"line {i}" for i in range(14)))
        assert low < editor.height() <= canvas.height()
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, 300, -250))
        note = canvas.session.circuit["t1"]
        assert note.height > 14 * 13
        assert not overflows(note.text, note.width, note.height)
        canvas.session.undo.undo()
        assert canvas.session.circuit["t1"].height == 110
        assert canvas.session.undo.count() == 1

    def test_what_is_written_stays_in_sight(self, canvas):
        canvas.session.set_field(("t1",), y=250.0, x=380.0)
        canvas.camera.set(replace(canvas.camera.view, x=0.0, y=0.0, scale=1.0))
        canvas.in_place.edit("t1")
        for text in ("short", "\n".join(f"line {i}" for i in range(14)), "\n".join(f"line {i}" for i in range(90))):
            canvas.in_place.editor.setPlainText(text)
            assert canvas.rect().contains(canvas.in_place.editor.geometry())
        canvas.in_place.close()

    def test_a_note_too_small_for_its_text_says_that_there_is_more(self, canvas):
        session = canvas.session
        assert "There is more" not in tip_for(session, Hit("note", "t1"))
        whole = canvas.grab().toImage()
        session.set_field(("t1",), text="One line and another. " * 40)
        assert "There is more" in tip_for(session, Hit("note", "t1"))
        cut = canvas.grab().toImage()
        dots = at(canvas, -220, -230 + 110 - 9)
        ink = theme.theme().note_text
        assert cut.pixelColor(dots) == ink
        assert whole.pixelColor(dots) != ink

    def test_the_editor_goes_with_its_record(self, canvas):
        canvas.in_place.edit("n1")
        canvas.session.delete(("n1",))
        assert canvas.in_place.editor is None


class TestTips:
    @pytest.mark.parametrize(
        "hit", [Hit("node", "n1"), Hit("edge", "n1"), Hit("wire", "w1"), Hit("region", "r1"), Hit("note", "t1"), Hit("node", "n9")]
    )
    def test_everything_explains_itself(self, canvas, hit):
        assert len(tip_for(canvas.session, hit)) > 15

    def test_names_are_text_and_not_markup(self, canvas):
        canvas.session.set_field(("n1",), label="<b>x</b>")
        assert "&lt;b&gt;" in tip_for(canvas.session, Hit("node", "n1"))

    def test_a_selection_can_be_spoken(self, canvas):
        assert spoken(canvas.session, ["n2"]) == "B, Hodgkin-Huxley"
        assert spoken(canvas.session, ["w1"]) == "AMPA synapse from A to B"
        assert "3" in spoken(canvas.session, ["n1", "n2", "w1"])

    def test_nothing_says_nothing(self, canvas):
        assert tip_for(canvas.session, Hit()) == ""
