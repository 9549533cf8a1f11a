"""Measuring cursors: two with one key, dragged, moved by keys, drawn to spikes and peaks."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from scope_rig import Bench

from neurolab.ui.scopes.snapping import peaks


@pytest.fixture
def bench(qtbot):
    made = Bench(qtbot, cells=1)
    made.panel.setFocus()
    yield made
    made.session.bridge.close()


def spikes(bench):
    clock = bench.panel.timebase
    return bench.panel.feed.spikes.between(clock.left, clock.right)[0]


def test_one_key_puts_two_cursors_and_takes_them_away(bench, qtbot):
    clock = bench.panel.timebase
    qtbot.keyClick(bench.panel, Qt.Key.Key_C)
    assert clock.left < clock.first < clock.second < clock.right
    assert "Hz" in bench.panel.toolbar.readout.text()
    assert bench.panel.toolbar.cursors.isChecked()
    assert bench.views[0].legend.rows[0].value.startswith("Δ")
    qtbot.keyClick(bench.panel, Qt.Key.Key_C)
    assert (clock.first, clock.second) == (None, None)
    qtbot.mouseClick(bench.panel.toolbar.cursors, Qt.MouseButton.LeftButton)
    assert clock.second is not None


def test_a_click_near_a_peak_stands_on_it_and_alt_stands_beside(bench, qtbot):
    clock = bench.panel.timebase
    peak = spikes(bench)[3]
    beside = peak + 4.0 * clock.per_column
    bench.click(beside)
    assert clock.first == pytest.approx(peak, abs=0.11)
    bench.click(beside, Qt.KeyboardModifier.AltModifier)
    assert clock.first == pytest.approx(beside, abs=clock.per_column)


def test_a_cursor_is_dragged(bench, qtbot):
    clock = bench.panel.timebase
    bench.click(clock.left + 0.3 * clock.window, Qt.KeyboardModifier.AltModifier)
    first, follows = clock.first, clock.follows
    viewport, start = bench.views[0].plot.viewport(), bench.x_of(clock.first)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in (20, 60, 100):
        qtbot.mouseMove(viewport, start + QPoint(step, 0))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(100, 0))
    assert clock.first - first == pytest.approx(100 * clock.per_column, abs=9 * clock.per_column)
    assert clock.second is None
    assert clock.follows == follows


def test_keys_jump_from_spike_to_spike(bench, qtbot):
    clock = bench.panel.timebase
    bench.panel.timebase.set_cursors(spikes(bench)[2], None)
    qtbot.keyClick(bench.panel, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert clock.first == pytest.approx(spikes(bench)[3], abs=0.11)
    qtbot.keyClick(bench.panel, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert clock.second == pytest.approx(spikes(bench)[4], abs=0.11)
    gap = spikes(bench)[4] - spikes(bench)[3]
    assert f"{1000 / gap:.3g} Hz" in bench.panel.toolbar.readout.text()
    qtbot.keyClick(bench.panel, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert clock.first == pytest.approx(spikes(bench)[2], abs=0.11)


def test_only_what_stands_out_is_a_peak():
    values = np.array([0.0, 1.0, 0.9, 1.2, 0.0, 0.1, 0.0, 5.0, 2.0, 3.0, 2.9])
    assert peaks(values, 0.5).tolist() == [3, 7]
    assert peaks(values, 0.05).tolist() == [1, 3, 5, 7, 9]
    assert peaks(np.zeros(5), 0.1).tolist() == []
    assert peaks(np.arange(5.0), 0.1).tolist() == []
