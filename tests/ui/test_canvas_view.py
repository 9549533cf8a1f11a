"""The canvas with real mouse, wheel, key and drag events on the real session."""

from __future__ import annotations

import gc
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Dose, Node, Note, Opaque, Region, Wire
from neurolab.editor.arrange import GRID
from neurolab.editor.glow import Glow
from neurolab.editor.session import Session
from neurolab.editor.tools.base import Hit, Overlay
from neurolab.ui import theme
from neurolab.ui.canvas.extents import everything
from neurolab.ui.canvas.glyphs import glyph_pixmap
from neurolab.ui.canvas.menu import menu_for
from neurolab.ui.canvas.thumbnail import render_circuit
from neurolab.ui.canvas.tips import dose_tip, spoken, tip_for
from neurolab.ui.canvas.view import CanvasView

REGISTRY = builtin_registry()


def records():
    return [
        Node(id="n1", type="cell.lif", x=-200, y=0, label="A"),
        Node(id="n2", type="cell.hodgkin_huxley", x=0, y=0, label="B"),
        Node(id="n3", type="unit.tanh", x=200, y=0, label="C"),
        Node(id="n4", type="meter.scope", x=200, y=160, label="Scope"),
        Node(id="n5", type="stimulus.step_current", x=-200, y=160, label="Step"),
        Wire(id="w1", type="synapse.ampa", source="n1", target="n2", params={"delay": 5.0}),
        Wire(id="w2", type="wire.current", source="n5", target="n1"),
        Wire(id="w3", type="synapse.gaba_a", source="n2", target="n2"),
        Wire(id="w4", type="wire.rate", source="n2", target="n3"),
        Wire(id="w5", type="lead.probe", source="n3", target="n4"),
        Wire(id="w6", type="synapse.gaba_a", source="n2", target="n1"),
        Region(id="r1", x=-60, y=80, width=150, height=130, label="Bath"),
        Note(id="t1", x=-320, y=-230, width=200, height=110, text="# Title\n- point\nplain"),
        Opaque(id="n9", raw={"kind": "node", "type": "cell.future", "x": 0, "y": -170}),
        Dose(id="d1", compound="compound.ttx", place="n2", concentration=0.1),
        Dose(id="d2", compound="compound.dopamine", place="r1", concentration=5.0),
    ]


@pytest.fixture
def canvas(qtbot):
    session = Session(REGISTRY, Circuit(REGISTRY, records()))
    canvas = CanvasView(session)
    qtbot.addWidget(canvas)
    canvas.resize(900, 640)
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.told = []
    session.message.connect(lambda *m: canvas.told.append(m))
    yield canvas
    session.bridge.close()


def at(canvas, x, y):
    return canvas.camera.view.to_window(x, y).toPoint()


def drag(canvas, start, *way, modifier=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton, release=True):
    QTest.mouseMove(canvas, start)
    QTest.mousePress(canvas, button, modifier, start)
    for stop in way:
        # QTest.mouseMove carries no buttons, so the event is made by hand.
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(stop), canvas.mapToGlobal(QPointF(stop)), Qt.MouseButton.NoButton, button, modifier)
        QApplication.sendEvent(canvas, event)
    if release:
        QTest.mouseRelease(canvas, button, modifier, way[-1])


def place(canvas, rid):
    record = canvas.session.circuit[rid]
    return record.x, record.y


def mime(kind, text):
    data = QMimeData()
    data.setData(kind, text.encode())
    return data


def drop(canvas, data, where):
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QApplication.sendEvent(canvas, QDragEnterEvent(where, Qt.DropAction.CopyAction, data, button, keys))
    move = QDragMoveEvent(where, Qt.DropAction.CopyAction, data, button, keys)
    QApplication.sendEvent(canvas, move)
    canvas.grab()
    event = QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, button, keys)
    QApplication.sendEvent(canvas, event)
    return move, event


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

    def test_f2_renames_and_escape_keeps_the_old_name(self, canvas):
        canvas.session.selection.set(("n1",))
        canvas.setFocus()
        QTest.keyClick(canvas, Qt.Key.Key_F2)
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


def running(canvas, speed=0.01):
    """Give the canvas a bridge that looks as if an engine ran."""
    spikes = SimpleNamespace(ids=("n1",), since=lambda cursor: (np.array([0]), np.array([8.0]), 1) if cursor == 0 else ((), (), 1))
    status = SimpleNamespace(time=10.0, state="running", speed_asked=speed, speed_reached=speed)
    chemistry = {("n2", "compound.ttx"): (0.05, 0.8)}
    bridge = canvas.session.bridge
    bridge.runner = SimpleNamespace(status=status, recorder=SimpleNamespace(spikes=spikes), chemistry=chemistry, close=lambda: None)
    bridge.glow = Glow(canvas.session.circuit, ["n1", "n2", "n3", "n5"])
    bridge.glow.levels[:] = (1.0, 0.5, 0.7, 0.3)
    bridge.glow.values[:] = (-55.0, float("nan"), -0.8, 100.0)


@pytest.fixture(params=["light", "dark"])
def dressed(request, qapp):
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, "light")


class TestPainting:
    def test_everything_is_drawn_in_both_themes_at_every_zoom(self, canvas, dressed):
        running(canvas)
        canvas.session.selection.set(("n1", "w1", "r1", "t1"))
        canvas.session.tools.overlay_changed.emit()
        for scale in (0.05, 0.3, 0.5, 1.0, 3.0):
            canvas.camera.set(canvas.camera.view.zoomed(scale, QPointF(450, 320)))
            for hit in (Hit("edge", "n2"), Hit("node", "n2"), Hit("wire", "w2"), Hit("region", "r1"), Hit("handle", "t1"), Hit()):
                canvas.hand.hit, canvas.hand.at = hit, QPointF(450, 320)
                image = canvas.grab().toImage()
            assert image.pixelColor(899, 639) == theme.theme().canvas or scale != 1.0

    @pytest.mark.parametrize(
        "overlay",
        [
            Overlay(line=(0, 0, 100, 50), reason="yes", target="n3"),
            Overlay(line=(0, 0, 0, 0), ok=False, reason="a long reason " * 20),
            Overlay(box=(0, 0, 50, 50), ok=False, reason="larger"),
            Overlay(ghost=("cell.izhikevich#FS", 0, 0)),
            Overlay(ghost=("compound.ttx", 0, 0), target="r1"),
            Overlay(ghost=("cell.unknown", 0, 0), target="gone"),
        ],
    )
    def test_every_overlay_is_drawn(self, canvas, overlay):
        plain = canvas.grab().toImage()
        canvas.hand.overlay, canvas.hand.at = overlay, QPointF(880, 620)
        shown = canvas.grab().toImage()
        assert (shown != plain) == (overlay.target != "gone")

    def test_activity_brightens_a_node_and_its_wires(self, canvas):
        plain = canvas.grab().toImage()
        running(canvas)
        lit = canvas.grab().toImage()
        where = at(canvas, -200, 40) + QPoint(0, 2)
        assert plain.pixelColor(where) != lit.pixelColor(where)
        wire = canvas.model.points[canvas.model.wire_row["w1"]]
        beside = at(canvas, *wire[8]) + QPoint(0, 3)
        assert plain.pixelColor(beside) != lit.pixelColor(beside)

    def test_a_spike_is_on_its_wire_at_the_share_of_its_delay(self, canvas):
        running(canvas)
        canvas.activity.travel.read(canvas.session.bridge)
        (dot,) = canvas.activity.travel.dots(canvas.model, 0.01)
        row = canvas.model.wire_row["w1"]
        along = canvas.model.along[row]
        expected = np.interp(0.4 * along[-1], along, canvas.model.points[row, :, 0])
        assert dot[0][0] == pytest.approx(expected)

    def test_spikes_too_fast_for_the_eye_are_not_drawn(self, canvas):
        running(canvas)
        canvas.activity.travel.read(canvas.session.bridge)
        assert canvas.activity.travel.dots(canvas.model, 1.0) == []

    def test_a_theme_change_repaints_all(self, canvas, qapp):
        canvas.grab()
        theme.apply(qapp, "dark")
        try:
            corner = canvas.grab().toImage().pixelColor(899, 639)
            assert corner.lightness() < 80
        finally:
            theme.apply(qapp, "light")

    def test_another_document_is_shown_whole(self, canvas):
        canvas.session.replace(Circuit(REGISTRY, [Node(id="n1", type="cell.lif", x=9000, y=9000)]), None)
        assert canvas.model.node_ids == ["n1"]
        assert canvas.camera.view.rect.contains(QPointF(9000, 9000))
        canvas.grab()

    def test_an_empty_circuit_is_drawn(self, canvas):
        canvas.session.replace(Circuit(REGISTRY), None)
        begin = canvas.grab().toImage()
        middle = [begin.pixelColor(x, canvas.height() // 2 + 23).lightness() for x in range(300, 600)]
        assert max(middle) - min(middle) > 60  # there is text that says how to begin

    def test_a_thumbnail_shows_the_circuit(self, qapp):
        empty = render_circuit(Circuit(REGISTRY), QSize(240, 160), 2.0)
        full = render_circuit(Circuit(REGISTRY, records()), QSize(240, 160), 2.0)
        assert full.width() == 480
        assert full.toImage() != empty.toImage()

    @pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda s: s.type_id)
    def test_every_entry_of_the_catalogue_has_a_glyph(self, qapp, spec):
        pixmap = glyph_pixmap(spec, 28, 2.0)
        assert pixmap.width() == 56
        image = pixmap.toImage()
        alpha = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[..., 3]
        assert (alpha > 0).mean() > 0.05

    def test_glyphs_take_a_colour(self, qapp):
        red = glyph_pixmap(REGISTRY["cell.lif"], 40, color=QColor("red")).toImage()
        assert red != glyph_pixmap(REGISTRY["cell.lif"], 40).toImage()

    def test_canvases_come_and_go(self, qtbot):
        for _ in range(3):
            session = Session(REGISTRY, Circuit(REGISTRY, records()))
            canvas = CanvasView(session)
            qtbot.addWidget(canvas)
            canvas.resize(300, 200)
            canvas.grab()
            session.bridge.close()
            gc.collect()


class TestLargeCircuits:
    def test_while_the_camera_moves_the_old_picture_is_shown_and_the_sharp_one_follows(self, canvas, qtbot):
        canvas.grab()
        canvas.still.cost_ms = 1000.0  # as if it were slow to draw
        canvas.camera.pan(40, 0)
        blurred = canvas.grab().toImage()
        # A running simulation repaints all the time; that must not put the sharp picture off.
        for _ in range(4):
            qtbot.wait(16)
            canvas.grab()
        qtbot.waitUntil(lambda: canvas.grab().toImage() != blurred, timeout=1000)
        assert canvas.still.cost_ms < 1000

    def test_many_wires_lit_and_at_rest_are_drawn(self, canvas):
        many = [Node(id=f"n{i}", type="cell.lif", x=i % 20 * 120, y=i // 20 * 120, label=f"N{i}") for i in range(1, 141)]
        ends = [(i % 140 + 1, (i * 7 + 3) % 140 + 1) for i in range(600)]
        wires = [Wire(id=f"w{k}", type="synapse.ampa", source=f"n{s}", target=f"n{t}") for k, (s, t) in enumerate(ends)]
        canvas.session.replace(Circuit(REGISTRY, [*many, *wires]), None)
        dark = canvas.grab().toImage()
        running(canvas)
        canvas.session.bridge.glow = Glow(canvas.session.circuit, [n.id for n in many])
        canvas.session.bridge.glow.levels[:] = 1.0
        assert canvas.grab().toImage() != dark
