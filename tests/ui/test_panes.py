"""With keys alone one gets from the canvas to the panels and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from neurolab.app.main import make_window


@pytest.fixture
def window(qtbot):
    window = make_window()
    qtbot.addWidget(window, before_close_func=lambda w: w.session.undo.setClean())
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    window.session.bridge.close()


def pane(window):
    focused = window.focusWidget()
    docks = [name for name, dock in window.panels.docks.items() if dock.isAncestorOf(focused)]
    return docks[0] if docks else "transport" if window.transport.isAncestorOf(focused) else "canvas" if focused is window.canvas else "?"


def press(window, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F6, modifier)
    QApplication.processEvents()
    return pane(window)


def test_one_key_goes_round_all_panes_and_back(window):
    window.canvas.setFocus()
    QApplication.processEvents()
    round_trip = [press(window) for _ in range(5)]
    assert round_trip == ["inspector", "scopes", "build", "transport", "canvas"]
    assert [press(window, Qt.KeyboardModifier.ShiftModifier) for _ in range(2)] == ["transport", "build"]


def test_a_pane_remembers_where_one_was(window):
    search = window.panels.palette.search
    search.setFocus()
    press(window)
    window.canvas.setFocus()
    press(window, Qt.KeyboardModifier.ShiftModifier)
    assert press(window, Qt.KeyboardModifier.ShiftModifier) == "build"
    assert window.focusWidget() is search
