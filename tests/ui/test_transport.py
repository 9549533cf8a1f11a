"""The transport bar and its speed slider."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.editor.session import Session
from neurolab.engine.commands import Status
from neurolab.ui.speed_slider import MAXIMUM, TOP, SpeedSlider, position_of, speed_at, speed_text
from neurolab.ui.transport.bar import TransportBar
from neurolab.ui.transport.clock import exact_time_text, model_time_text


class TestSpeedMapping:
    def test_the_ends_are_a_ten_thousandth_and_as_fast_as_it_can(self):
        assert speed_at(0) == pytest.approx(1e-4)
        assert math.isinf(speed_at(MAXIMUM))
        assert speed_at(TOP) == pytest.approx(100.0)

    @pytest.mark.parametrize("decade", range(-4, 3))
    def test_equal_distances_are_equal_factors_and_decades_are_exact(self, decade):
        assert speed_at((decade + 4) * 100) == pytest.approx(10.0**decade)
        assert position_of(10.0**decade) == (decade + 4) * 100

    @given(st.floats(1e-4, 100))
    def test_a_speed_comes_back_from_its_position(self, speed):
        assert speed_at(position_of(speed)) == pytest.approx(speed, rel=0.2)

    @given(st.integers(0, MAXIMUM), st.integers(0, MAXIMUM))
    def test_further_right_is_never_slower(self, a, b):
        low, high = sorted((a, b))
        assert speed_at(low) <= speed_at(high)

    def test_infinity_is_at_the_end(self):
        assert position_of(math.inf) == MAXIMUM

    @pytest.mark.parametrize(
        ("speed", "text"),
        [(1e-4, "slow motion 1/10,000"), (0.01, "slow motion 1/100"), (0.1, "1/10 real time"), (0.5, "1/2 real time"), (1.0, "real time"),
         (10.0, "10× real time"), (math.inf, "max")],
    )  # fmt: skip
    def test_labels_are_readable(self, speed, text):
        assert speed_text(speed) == text


class TestSlider:
    @pytest.fixture
    def slider(self, qtbot):
        made = SpeedSlider()
        qtbot.addWidget(made)
        made.resize(216, 26)
        made.show()
        return made

    def test_a_drag_to_the_right_end_is_maximum(self, slider, qtbot):
        told = []
        slider.moved.connect(told.append)
        qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
        qtbot.mouseMove(slider, QPoint(150, 10))
        qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(150, 10))
        qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(210, 10))
        assert told[0] < told[-1]
        assert math.isinf(told[-1])

    def test_keys_move_by_a_tenth_and_by_a_whole_decade(self, slider, qtbot):
        qtbot.keyClick(slider, Qt.Key.Key_PageDown)
        assert slider.speed == pytest.approx(0.1)
        for _ in range(10):
            qtbot.keyClick(slider, Qt.Key.Key_Right)
        assert slider.speed == pytest.approx(1.0)
        qtbot.keyClick(slider, Qt.Key.Key_End)
        assert math.isinf(slider.speed)
        qtbot.keyClick(slider, Qt.Key.Key_Left)
        assert slider.speed == pytest.approx(100.0)
        qtbot.keyClick(slider, Qt.Key.Key_Home)
        assert slider.speed == pytest.approx(1e-4)

    def test_showing_a_speed_tells_nobody(self, slider, qtbot):
        with qtbot.assertNotEmitted(slider.moved):
            slider.set_speed(0.01)
        assert slider.speed == pytest.approx(0.01)
        assert "1/100" in slider.accessibleDescription()


class TestBar:
    @pytest.fixture
    def session(self):
        made = Session(builtin_registry())
        yield made
        made.bridge.close()

    @pytest.fixture
    def bar(self, session, qtbot):
        made = TransportBar(session)
        qtbot.addWidget(made)
        made.resize(900, 44)
        made.show()
        return made

    def status(self, monkeypatch, bar, **values):
        full = {"time": 0.0, "step": 0, "state": "running", "speed_asked": 1.0, "speed_reached": 1.0, **values}
        monkeypatch.setattr(type(bar._session.bridge), "status", Status(**full))
        for _ in range(10):
            bar._session.bridge.frame.emit()

    def test_run_becomes_pause_and_back(self, bar, session, qtbot):
        assert bar.run.text() == "Run"
        qtbot.mouseClick(bar.run, Qt.MouseButton.LeftButton)
        assert session.bridge.running
        session.bridge.state_changed.emit("running")
        assert bar.run.text() == "Pause"
        qtbot.mouseClick(bar.run, Qt.MouseButton.LeftButton)
        session.bridge.state_changed.emit("paused")
        assert bar.run.text() == "Run"

    def test_every_button_says_what_it_does(self, bar):
        for button in (bar.run, bar.step, bar.to_spike, bar.reset, bar.wash, bar.settings, bar.speed):
            assert button.accessibleName()
            assert button.toolTip()

    def test_the_slider_sets_the_speed_of_the_engine(self, bar, session, qtbot):
        qtbot.keyClick(bar.speed, Qt.Key.Key_End)
        assert math.isinf(session.bridge.speed)
        assert bar.speed_label.text() == "as fast as it can"

    def test_the_time_of_the_model_is_shown(self, bar, monkeypatch):
        bar._session.bridge.state_changed.emit("running")
        self.status(monkeypatch, bar, time=12.345)
        assert bar.clock.time_text in ("12.34 ms", "12.35 ms")
        assert model_time_text(3_213.0) == "3.213 s"
        assert model_time_text(125_000.0) == "2 min 05.0 s"

    def test_a_run_that_stands_shows_the_time_to_the_step(self, bar, session, monkeypatch):
        session.bridge.state_changed.emit("paused")
        self.status(monkeypatch, bar, time=7_723.275, state="paused")
        assert bar.clock.time_text == "7\u202f723.275 ms"
        assert exact_time_text(10.1, 0.1) == "10.10 ms"

    def test_no_text_makes_the_bar_wider(self, bar, monkeypatch):
        before = bar.minimumSizeHint().width()
        bar.speed.move_to(MAXIMUM)
        self.status(monkeypatch, bar, speed_asked=math.inf, speed_reached=22.4)
        assert bar.minimumSizeHint().width() == before <= 560
        bar.resize(before, 44)
        for button in (bar.run, bar.step, bar.to_spike, bar.reset, bar.speed, bar.wash, bar.settings):
            assert button.geometry().right() <= bar.width()
            assert button.width() >= 24
        assert not bar.clock.geometry().intersects(bar.reset.geometry())

    def test_a_computer_that_cannot_follow_is_told(self, bar, monkeypatch):
        bar.speed.move_to(position_of(1.0))
        self.status(monkeypatch, bar, speed_reached=0.98)
        assert bar.reached_label.text() == ""
        self.status(monkeypatch, bar, speed_reached=0.25)
        assert bar.reached_label.text() == "reaches 1/4"

    def test_at_maximum_the_speed_that_is_reached_is_shown(self, bar, monkeypatch):
        bar.speed.move_to(MAXIMUM)
        self.status(monkeypatch, bar, speed_asked=math.inf, speed_reached=53.2)
        assert bar.reached_label.text() == "53.2× real time"

    def test_compiling_shows_what_and_how_far(self, bar, session):
        session.bridge.state_changed.emit("compiling")
        session.bridge.progress.emit("Preparing AdEx", 0.4)
        assert bar.clock.state_text == "Preparing AdEx"
        assert bar.clock.progress == pytest.approx(0.4)
        session.bridge.state_changed.emit("running")
        assert bar.clock.progress is None

    def test_wash_out_is_offered_only_while_something_acts(self, bar, session, qtbot):
        assert not bar.wash.isEnabled()
        cell, diff = edits.add_node(session.circuit, "cell.hodgkin_huxley", 0, 0)
        session.do(diff, "add")
        session.do(edits.add_dose(session.circuit, "compound.ttx", cell)[1], "dose")
        assert bar.wash.isEnabled()
        qtbot.mouseClick(bar.wash, Qt.MouseButton.LeftButton)
        assert not bar.wash.isEnabled()
        session.undo.undo()
        assert bar.wash.isEnabled()

    def test_time_step_and_seed_change_the_circuit_and_undo(self, bar, session, qtbot):
        qtbot.mouseClick(bar.settings, Qt.MouseButton.LeftButton)
        assert bar.popover.isVisible()
        assert bar.popover.step.value() == session.circuit.settings.dt
        bar.popover.step.setValue(0.05)
        bar.popover.seed.setValue(2**53 - 1)
        assert session.circuit.settings.seed == 2**53 - 1
        assert bar.popover.seed.text() == "9007199254740991"
        bar.popover.seed.setValue(77)
        assert (session.circuit.settings.dt, session.circuit.settings.seed) == (0.05, 77)
        assert "0.05 ms" in bar.settings.toolTip()
        for _ in range(3):
            session.undo.undo()
        assert session.circuit.settings.dt != 0.05
        bar.popover.hide()

    def test_another_document_brings_its_own_speed(self, bar, session):
        bar.speed.move_to(0)
        session.new()
        assert bar.speed.speed == pytest.approx(session.circuit.settings.speed)
