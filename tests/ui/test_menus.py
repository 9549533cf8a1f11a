"""Shortcuts of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from neurolab.app.main import make_window
from neurolab.editor.verbs import add_node
from neurolab.ui.dialogs import WhatsNew


def test_a_key_pressed_right_after_a_selection_finds_its_action(qtbot):
    window = make_window()
    qtbot.addWidget(window, before_close_func=lambda w: w.session.undo.setClean())
    trace = window.actions_by_id["sim.trace"]
    qtbot.waitUntil(lambda: not trace.isEnabled())
    add_node(window.session, "cell.lif", 0, 0)  # adds and selects
    QApplication.sendEvent(window, QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_T, Qt.KeyboardModifier.NoModifier, "t"))
    assert trace.isEnabled()
    window.session.bridge.close()


def test_whats_new_shows_the_list_of_changes(qtbot):
    news = WhatsNew()
    qtbot.addWidget(news)
    text = news.page.toPlainText()
    assert "A canvas on which cells" in text
    assert "Keep a Changelog" not in text
