"""Minimap and rulers on a real canvas, and how the camera moves."""

import itertools
from dataclasses import replace

import pytest
from canvas_rig import REGISTRY
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node
from neurolab.editor.layout import lay_out
from neurolab.editor.session import Session
from neurolab.ui import motion, theme
from neurolab.ui.canvas import extents
from neurolab.ui.canvas.rulers import thickness, ticks
from neurolab.ui.canvas.view import CanvasView


@pytest.fixture
def canvas(qtbot):
    session = Session(REGISTRY, Circuit(REGISTRY, [Node(id=f"n{i}", type="cell.lif", x=i * 300.0, y=i % 2 * 200.0) for i in range(1, 9)]))
    view = CanvasView(session)
    qtbot.addWidget(view)
    view.resize(900, 640)
    view.show()
    qtbot.waitExposed(view)
    view.zoom_to_fit(glide=False)
    yield view
    session.bridge.close()


def near(canvas):
    """Look at the left end from nearby."""
    canvas.camera.set(replace(canvas.camera.view, x=300.0, y=200.0, scale=1.0))


class TestMinimap:
    def test_it_shows_itself_only_when_something_lies_out_of_sight(self, canvas):
        assert not canvas.minimap.isVisible()
        near(canvas)
        assert canvas.minimap.isVisible()
        canvas.zoom_to_fit(glide=False)
        assert not canvas.minimap.isVisible()

    def test_it_can_be_switched_off(self, canvas):
        near(canvas)
        canvas.session.aids.toggle("minimap")
        assert not canvas.minimap.isVisible()

    def test_it_leaves_a_small_canvas_alone(self, canvas):
        near(canvas)
        canvas.resize(300, 250)
        assert not canvas.minimap.isVisible()

    def test_a_click_looks_there_and_a_drag_takes_the_frame_along(self, canvas):
        near(canvas)
        right = QPoint(canvas.minimap.width() - 20, canvas.minimap.height() // 2)
        QTest.mousePress(canvas.minimap, Qt.MouseButton.LeftButton, pos=right)
        assert canvas.camera.view.x > 1800
        before = canvas.camera.view.x
        QTest.mouseMove(canvas.minimap, right - QPoint(40, 0))
        assert canvas.camera.view.x < before - 200
        QTest.mouseRelease(canvas.minimap, Qt.MouseButton.LeftButton, pos=right - QPoint(40, 0))
        assert canvas.minimap.isVisible()

    def test_a_grip_on_the_frame_does_not_jump(self, canvas):
        near(canvas)
        scale, dx, dy = canvas.minimap._to_map()
        at = QPointF(scale * 350 + dx, scale * 220 + dy).toPoint()
        QTest.mousePress(canvas.minimap, Qt.MouseButton.LeftButton, pos=at)
        assert canvas.camera.view.x == pytest.approx(300, abs=1)
        QTest.mouseRelease(canvas.minimap, Qt.MouseButton.LeftButton, pos=at)

    def test_keys_move_zoom_fit_and_leave(self, canvas, qtbot):
        near(canvas)
        canvas.minimap.setFocus()
        QTest.keyClick(canvas.minimap, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: not canvas.camera.gliding, timeout=3000)
        assert canvas.camera.view.x == pytest.approx(300 + 900 / 4)
        QTest.keyClick(canvas.minimap, Qt.Key.Key_Plus)
        qtbot.waitUntil(lambda: not canvas.camera.gliding, timeout=3000)
        assert canvas.camera.view.scale == pytest.approx(1.25)
        QTest.keyClick(canvas.minimap, Qt.Key.Key_Escape)
        assert not canvas.minimap.hasFocus()
        QTest.keyClick(canvas.minimap, Qt.Key.Key_Home)
        qtbot.waitUntil(lambda: not canvas.minimap.isVisible(), timeout=3000)

    def test_it_follows_the_circuit(self, canvas, qtbot):
        canvas.session.add_node("cell.lif", 6_000.0, 0.0)
        qtbot.waitUntil(canvas.minimap.isVisible, timeout=3000)

    def test_it_says_what_it_is(self, canvas):
        assert canvas.minimap.accessibleName()
        assert "Arrows" in canvas.minimap.accessibleDescription()


class TestRulers:
    def test_they_are_drawn_when_switched_on(self, canvas):
        plain = canvas.grab().toImage()
        canvas.session.aids.toggle("rulers")
        ruled = canvas.grab().toImage()
        spot = QPoint(thickness() + 1, 1)
        assert plain.pixelColor(spot) == theme.theme().canvas
        assert ruled.pixelColor(spot) in (theme.theme().panel, QColor(theme.theme().panel))

    @pytest.mark.parametrize(("scale", "um"), [(1.0, 1.0), (0.07, 1.0), (5.3, 1.0), (1.0, 0.02), (0.31, 40.0)])
    def test_ticks_stand_at_their_micrometres_at_round_numbers_not_too_close(self, scale, um):
        found = list(ticks(1000.0, 120.0, scale, um))
        numbers = [(place, number) for place, number in found if number is not None]
        assert 3 <= len(numbers) <= 14
        for place, number in numbers:
            assert place == pytest.approx(500 + (number / um - 120) * scale)
        steps = {round(b[1] - a[1], 6) for a, b in itertools.pairwise(numbers)}
        assert len(steps) == 1
        assert f"{steps.pop():e}"[0] in "125"


class TestMotion:
    @pytest.fixture(autouse=True)
    def as_before(self):
        yield
        motion.set_choice("system")

    def test_without_motion_the_camera_is_there_at_once(self, canvas):
        motion.set_choice("reduced")
        canvas.camera.zoom(2.0, QPointF(100, 100))
        assert not canvas.camera.gliding

    def test_zooming_keeps_what_is_under_the_pointer_there_all_the_way(self, canvas, qtbot):
        motion.set_choice("full")
        at = QPointF(700, 500)
        held = canvas.camera.view.to_canvas(at)
        off = []
        canvas.camera.changed.connect(lambda: off.append((canvas.camera.view.to_canvas(at) - held).manhattanLength()))
        canvas.camera.zoom(2.0, at)
        qtbot.waitUntil(lambda: not canvas.camera.gliding, timeout=3000)
        assert len(off) > 2
        assert max(off) < 1e-6

    def test_nodes_walk_to_a_new_layout_which_is_one_step_of_undo(self, canvas, qtbot):
        motion.set_choice("full")
        wire = edits.add_wire(canvas.session.circuit, "synapse.ampa", "n1", "n8")[1]
        canvas.session.do(wire, "Wire")
        before = [(n.x, n.y) for n in canvas.session.circuit.all(Node)]
        steps = canvas.session.undo.count()
        lay_out(canvas.session)
        goals = [n.x for n in canvas.session.circuit.all(Node)]
        assert canvas.following.gliding.active
        assert list(canvas.model.nodes.x) != goals
        qtbot.waitUntil(lambda: not canvas.following.gliding.active, timeout=3000)
        assert list(canvas.model.nodes.x) == goals
        assert canvas.session.undo.count() == steps + 1
        canvas.session.undo.undo()
        assert [(n.x, n.y) for n in canvas.session.circuit.all(Node)] == before

    def test_a_change_on_the_way_ends_the_walk(self, canvas):
        motion.set_choice("full")
        lay_out(canvas.session)
        assert canvas.following.gliding.active
        canvas.session.add_node("cell.lif", 0.0, 900.0)
        assert not canvas.following.gliding.active
        assert list(canvas.model.nodes.x) == [n.x for n in canvas.session.circuit.all(Node)]

    def test_without_motion_and_for_plain_moves_nodes_are_there_at_once(self, canvas):
        motion.set_choice("reduced")
        lay_out(canvas.session)
        assert not canvas.following.gliding.active
        motion.set_choice("full")
        canvas.session.selection.set(("n1", "n2"))
        canvas.session.nudge(20.0, 0.0)
        assert not canvas.following.gliding.active


@pytest.mark.parametrize("percent", [100, 150])
def test_the_extent_of_all_is_that_of_each(canvas, qapp, percent):
    theme.set_text_size(qapp, percent)
    try:
        each = QRectF()
        for rid in canvas.model.node_ids:
            each = each.united(extents.rect_of(canvas.model, rid))
        assert extents.everything(canvas.model) == each
    finally:
        theme.set_text_size(qapp, 100)
