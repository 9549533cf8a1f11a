"""Panels that are built when somebody looks at them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from neurolab.ui.dock import add_dock, tab_together
from neurolab.ui.later import Later, WhenSeen


def test_a_panel_behind_another_tab_waits_until_it_is_raised(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    behind: Later[QLabel] = Later(lambda: QLabel("built"))
    area = Qt.DockWidgetArea.LeftDockWidgetArea
    docks = [add_dock(window, "front", "Front", QLabel("front"), area), add_dock(window, "behind", "Behind", behind, area)]
    tab_together(window, area, docks)
    window.resize(400, 300)
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    assert not behind.built
    docks[1].raise_()
    qtbot.waitUntil(lambda: behind.built and behind.panel.isVisible())


def test_asking_for_the_panel_builds_it_once(qtbot):
    made = []
    later: Later[QLabel] = Later(lambda: made.append(1) or QLabel("built"))
    qtbot.addWidget(later)
    assert later.panel is later.panel
    assert made == [1]


def test_work_waits_until_its_widget_is_seen_and_is_done_once(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    behind, done = QLabel("behind"), []
    area = Qt.DockWidgetArea.LeftDockWidgetArea
    docks = [add_dock(window, "front", "Front", QLabel("front"), area), add_dock(window, "behind", "Behind", behind, area)]
    tab_together(window, area, docks)
    window.resize(400, 300)
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    soon = WhenSeen(behind, lambda: done.append(1), 0)
    soon.call()
    soon.call()
    QApplication.processEvents()
    assert done == []
    docks[1].raise_()
    qtbot.waitUntil(lambda: done == [1])
    soon.call()
    soon.call()
    qtbot.waitUntil(lambda: done == [1, 1])
