"""Docks: a share of the height that grows with the window, until a person takes over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow

from neurolab.ui.dock import HeightShare, add_dock


def test_a_dock_keeps_its_share_until_its_border_is_dragged(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLabel("centre"))
    dock = add_dock(window, "scopes", "Scopes", QLabel("scopes"), Qt.DockWidgetArea.BottomDockWidgetArea)
    window.resize(900, 600)
    HeightShare(window, dock, 0.4)
    window.show()
    for height in (600, 1000, 700):
        window.resize(900, height)
        qtbot.waitUntil(lambda height=height: dock.height() == pytest.approx(0.4 * height, abs=2))
        qtbot.wait(20)
    window.resizeDocks([dock], [150], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: dock.height() == pytest.approx(150, abs=2))
    window.resize(900, 720)
    qtbot.wait(50)
    assert dock.height() < 200
