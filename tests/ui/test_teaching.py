"""What a teacher needs of the window: steps on one key, a frozen picture with a live inset, a lock that is kept at the one door."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from neurolab.app.main import make_window
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.locks import ALLOWED, forbidden_in, is_locked
from neurolab.circuit.records import Node, Note, Step
from neurolab.circuit.steps import steps_of
from neurolab.editor.actions import ACTIONS
from neurolab.editor.lock import allows_action, close_lock, open_lock
from neurolab.ui import motion, theme
from neurolab.ui.lock_dialog import LockDialog
from neurolab.ui.steps_panel import StepsPanel


@pytest.fixture
def window(qapp, qtbot):
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light")
    motion.set_choice("reduced")
    made = make_window()
    qtbot.addWidget(made, before_close_func=lambda w: w.session.undo.setClean())
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    registry = made.session.registry
    records = [Node(id=f"n{i}", type="cell.lif", x=400.0 * i) for i in range(1, 4)]
    made.session.show(Circuit(registry, [*records, Note(id="t1", x=0, y=300, text="Look")]))
    made.activateWindow()
    made.canvas.setFocus()
    made.told = []
    made.session.message.connect(lambda *m: made.told.append(m))
    yield made
    motion.set_choice("system")
    made.presentation.leave()
    made.session.bridge.close()


def press(window, key, mods=Qt.KeyboardModifier.NoModifier):
    window.activateWindow()
    QTest.qWait(10)
    QTest.keyClick(window.canvas, key, mods)


def look_at(window, node_id):
    window.session.selection.set((node_id,))
    window.canvas.zoom_to_selection()
    window.canvas.camera.set(window.canvas.camera.goal)


class TestSteps:
    @pytest.fixture
    def panel(self, window, qtbot):
        window.panels.bring("steps")
        place = window.panels.docks["steps"].widget()
        qtbot.waitUntil(lambda: place.built, timeout=5000)
        return place.panel

    def test_views_become_steps_and_one_key_walks_through_them(self, window, panel):
        assert isinstance(panel, StepsPanel)
        for node_id in ("n1", "n3"):
            look_at(window, node_id)
            QTest.mouseClick(panel.add, Qt.MouseButton.LeftButton)
            QTest.keyClicks(panel.title, f"About {node_id}")
        assert [s.title for s in steps_of(window.session.circuit)] == ["About n1", "About n3"]
        window.teaching.player.end()
        window.session.selection.clear()
        window.canvas.zoom_to_fit(glide=False)
        press(window, Qt.Key.Key_PageDown)
        assert window.session.selection.ids == ("n1",)
        assert window.canvas.camera.view.x == pytest.approx(400.0, abs=60)
        assert window.teaching.caption.isVisible()
        assert window.teaching.caption.title.text() == "About n1"
        press(window, Qt.Key.Key_PageDown)
        press(window, Qt.Key.Key_PageDown)  # it stays at the end
        assert window.session.selection.ids == ("n3",)
        assert window.teaching.caption.number.text() == "2 of 2"
        press(window, Qt.Key.Key_PageUp)
        assert window.session.selection.ids == ("n1",)

    def test_what_is_typed_in_one_go_is_one_step_of_undo(self, window, panel):
        QTest.mouseClick(panel.add, Qt.MouseButton.LeftButton)
        before = window.session.undo.count()
        QTest.keyClicks(panel.text, "Why?")
        panel.run.setCurrentIndex(panel.run.findData("pause"))
        panel.run.activated.emit(panel.run.currentIndex())
        step = window.session.circuit.all(Step)[0]
        assert (step.text, step.run) == ("Why?", "pause")
        assert window.session.undo.count() == before + 1
        for _ in range(2):
            window.session.undo.undo()
        assert not window.session.circuit.all(Step)
        assert not window.teaching.caption.isVisible()

    def test_a_step_starts_and_stops_time(self, window, panel, qtbot):
        QTest.mouseClick(panel.add, Qt.MouseButton.LeftButton)
        window.session.set_field((window.session.circuit.all(Step)[0].id,), None, run="run")
        window.session.bridge.pause()
        press(window, Qt.Key.Key_PageDown)
        qtbot.waitUntil(lambda: window.session.bridge.running, timeout=20_000)

    def test_without_steps_the_key_says_how_to_make_them(self, window):
        press(window, Qt.Key.Key_PageDown)
        assert "no steps" in window.told[-1][1]

    def test_steps_are_kept_in_presentation_mode(self, window, panel):
        look_at(window, "n2")
        QTest.mouseClick(panel.add, Qt.MouseButton.LeftButton)
        window.teaching.player.end()
        press(window, Qt.Key.Key_F11)
        press(window, Qt.Key.Key_PageDown)
        assert window.teaching.caption.isVisible()
        assert window.presentation.on


class TestFreeze:
    def test_the_picture_stands_while_the_inset_lives(self, window, qtbot):
        press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        freeze = window.teaching.freeze
        assert freeze.isVisible()
        inset = freeze.inset()
        corner = inset.bottomLeft() + QPoint(-30, 30)
        before = freeze.grab().toImage()
        window.session.delete(("n1", "n2", "n3"))
        qtbot.waitUntil(lambda: freeze.grab(inset).toImage() != before.copy(inset), timeout=5000)
        after = freeze.grab().toImage()
        outside = QPoint(200, freeze.height() // 3)
        assert after.pixelColor(corner) == before.pixelColor(corner)
        assert after.copy(0, 60, outside.x(), outside.y()) == before.copy(0, 60, outside.x(), outside.y())

    def test_escape_and_a_click_on_the_inset_return(self, window):
        freeze = window.teaching.freeze
        freeze.toggle()
        press(window, Qt.Key.Key_Escape)
        assert not freeze.isVisible()
        freeze.toggle()
        QTest.mouseClick(freeze, Qt.MouseButton.LeftButton, pos=QPoint(40, freeze.height() - 40))
        assert freeze.isVisible(), "one points at the picture"
        QTest.mouseClick(freeze, Qt.MouseButton.LeftButton, pos=freeze.inset().center())
        assert not freeze.isVisible()


class TestLock:
    def test_the_list_hides_panels_and_forbids_what_is_not_ticked(self, window, qtbot):
        press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: bool(window.findChildren(LockDialog)), timeout=5000)
        dialog = window.findChildren(LockDialog)[0]
        for box in (dialog.seen["build"], dialog.allowed["wire"], dialog.allowed["run"], dialog.allowed["move"]):
            if box.isChecked():
                box.click()
        QTest.mouseClick(dialog.lock_button, Qt.MouseButton.LeftButton)
        session, actions = window.session, window.actions_by_id
        assert is_locked(session.circuit)
        assert {"wire", "run", "move", "open", "delete", "models"} <= forbidden_in(session.circuit)
        assert not window.panels.docks["build"].isVisible()
        assert not window.transport.isEnabled()
        assert window.teaching.padlock.isVisible()
        before = {r.id: r for r in session.circuit}
        session.connect("n1", "n2")
        session.delete(("n1",))
        session.nudge(8, 0)
        assert {r.id: r for r in session.circuit} == before
        assert "Locked for this lesson: wiring" in [m[1] for m in window.told]
        for action_id in ("tool.wire", "edit.delete", "sim.run", "file.open", "align.left", "view.add_step", "edit.undo"):
            assert not actions[action_id].isEnabled(), action_id
        for action_id in ("tool.inject", "view.zoom_fit", "view.lock", "file.save"):
            assert actions[action_id].isEnabled(), action_id
        window.panels.bring("build")
        qtbot.waitUntil(lambda: not window.panels.docks["build"].isVisible(), timeout=5000)

    def test_every_action_that_changes_the_circuit_knows_what_it_needs(self, window):
        close_lock(window.session, (), ALLOWED)
        window.session.selection.set(("n1",))
        free = {a.id for a in ACTIONS if a.id.split(".")[0] in ("edit", "tool", "chem") and allows_action(window.session, a.id)}
        assert free == {"edit.undo", "edit.redo", "edit.copy", "edit.select_all", "edit.card", "tool.select", "tool.pan"}

    def test_a_drag_of_a_locked_node_stays_where_it_is(self, window):
        close_lock(window.session, (), ("move",))
        at = window.canvas.window_place_of("n2").toPoint()
        QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton, pos=at)
        for step in range(1, 6):
            QTest.mouseMove(window.canvas, at + QPoint(12 * step, 6 * step))
        QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(60, 30))
        assert window.session.circuit["n2"].x == 800.0
        assert window.told[-1][1].startswith("Locked for this lesson")

    def test_students_undo_their_own_steps_but_not_the_lock(self, window):
        session, undo = window.session, window.actions_by_id["edit.undo"]
        session.add_node("cell.lif", 0, 200)
        close_lock(session, (), ("delete",))
        made = session.add_node("cell.lif", 0, 400)
        window.actions_by_id.refresh()
        undo.trigger()
        assert made not in session.circuit
        window.actions_by_id.refresh()
        assert not undo.isEnabled()
        undo.trigger()
        assert is_locked(session.circuit)

    @pytest.mark.parametrize("opens", [True, False])
    def test_the_teachers_gesture_opens_it(self, window, qtbot, monkeypatch, opens):
        close_lock(window.session, ("inspector",), ("wire",))
        assert not window.panels.docks["inspector"].isVisible()

        def answer(box):
            buttons = {b.text(): b for b in box.findChildren(QPushButton)}
            buttons["Open the lock" if opens else "Stay locked"].click()

        monkeypatch.setattr(QMessageBox, "exec", answer)
        press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        assert is_locked(window.session.circuit) is not opens
        assert window.panels.docks["inspector"].isHidden() is not opens

    def test_a_locked_file_is_locked_when_it_is_opened(self, window, tmp_path):
        close_lock(window.session, ("build",), ("place",))
        window.session.save(tmp_path / "lesson.nlab")
        window.session.new()
        assert window.panels.docks["build"].isVisible()
        window.session.open(tmp_path / "lesson.nlab")
        assert window.panels.docks["build"].isHidden()
        assert window.session.add_node("cell.lif", 0, 0) is None
        open_lock(window.session)
        assert window.session.add_node("cell.lif", 0, 0)


def test_the_dialog_says_that_it_is_no_security(window):
    dialog = LockDialog(window.session, {}, window)
    texts = " ".join(label.text() for label in dialog.findChildren(type(window.teaching.caption.title)))
    assert "no security" in texts
    assert QApplication.activeModalWidget() is None


def test_at_a_first_start_the_inspector_is_in_front_and_the_bar_of_menus_is_slim(window, qtbot):
    docks = window.panels.docks
    qtbot.waitUntil(lambda: not docks["inspector"].visibleRegion().isEmpty(), timeout=5000)
    assert docks["steps"].isHidden()
    slim = window.menuBar().height()
    close_lock(window.session, (), ("wire",))
    qtbot.waitUntil(window.teaching.padlock.isVisible, timeout=5000)
    open_lock(window.session)
    assert not window.teaching.padlock.isVisible()
    qtbot.waitUntil(lambda: window.menuBar().height() == slim, timeout=5000)
    assert slim < window.teaching.padlock.sizeHint().height() + 8


def test_the_card_of_the_tour_keeps_to_the_column_of_the_inspector(window, qtbot):
    window.tour.start()
    assert window.tour.card.x() >= window.canvas.mapTo(window, QPoint(window.canvas.width(), 0)).x()
    window.tour.leave()
