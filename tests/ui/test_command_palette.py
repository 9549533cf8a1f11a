"""Finding a command by typing what it does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from neurolab.ui.command_palette import CommandPalette


@pytest.fixture
def commands(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    ran = []
    actions = []
    for text, tip, works in (
        ("&Open …", "Open a circuit; the run goes on", True),
        ("Run", "Let time pass", True),
        ("Run &backwards", "Not in this world", False),
        ("&Duplicate", "Make a copy beside the selected nodes", True),
        ("&Copy", "Put the selected nodes on the clipboard", True),
    ):
        action = QAction(text, window)
        action.setToolTip(tip)
        action.setEnabled(works)
        action.triggered.connect(lambda _=False, t=text: ran.append(t.replace("&", "")))
        actions.append(action)
    palette = CommandPalette(actions, window)
    qtbot.addWidget(palette)
    palette.show()
    palette.behind = window  # lives as long as the palette
    return palette, ran


def listed(palette):
    return [palette._list.item(r).text() for r in range(palette._list.count()) if not palette._list.item(r).isHidden()]


def test_the_name_counts_more_than_what_is_said_of_it(commands):
    palette, ran = commands
    QTest.keyClicks(palette._field, "run")
    assert listed(palette) == ["Run", "Run backwards", "Open …"]
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    assert ran == ["Run"]


def test_without_words_all_stand_in_their_order(commands):
    palette, _ran = commands
    before = listed(palette)
    QTest.keyClicks(palette._field, "copy")
    assert listed(palette)[0] == "Copy"
    palette._field.clear()
    assert listed(palette) == before


def test_what_cannot_be_done_now_is_not_run(commands):
    palette, ran = commands
    QTest.keyClicks(palette._field, "backwards")
    assert listed(palette) == ["Run backwards"]
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    assert ran == []
