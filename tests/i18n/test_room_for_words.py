"""German words are longer: at the smallest usual size of the window nothing of the panels is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTabBar

from neurolab.catalog.builtin import builtin_registry
from neurolab.editor import language
from neurolab.editor.examples import examples
from neurolab.editor.session import Session
from neurolab.ui import theme
from neurolab.ui.dialogs import ShortcutSheet
from neurolab.ui.main_window import MainWindow
from neurolab.ui.widgets.labels import ElidedLabel


@pytest.fixture
def window(qtbot, qapp):
    language.use("de")
    theme.set_text_size(qapp, 100)
    made = MainWindow(Session(language.spoken(builtin_registry())))
    qtbot.addWidget(made)
    made.session.open_example(examples()[0].path)
    made.resize(1280, 800)
    made.show()
    yield made
    made.close()
    language.use("en")


def cut_off(top):
    """Return the texts of labels and buttons that are narrower than what they say."""
    found = []
    for widget in (*top.findChildren(QLabel), *top.findChildren(QPushButton)):
        shown = widget.isVisible() and not widget.visibleRegion().isEmpty() and not isinstance(widget, ElidedLabel)
        one_line = not isinstance(widget, QLabel) or not widget.wordWrap()
        if shown and one_line and widget.text() and widget.sizeHint().width() > widget.width() + 1:
            found.append(widget.text())
    return found


def test_panels_show_whole_german_words(window, qapp):
    session, found = window.session, []
    for name in ("build", "chemistry", "outline", "inspector", "scopes", "experiments", "trust"):
        window.panels.bring(name)
        for _ in range(4):
            qapp.processEvents()
        found += cut_off(window.panels.docks[name])
    window.panels.bring("inspector")
    for record in session.circuit:
        session.selection.set((record.id,))
        for _ in range(4):
            qapp.processEvents()
        found += cut_off(window.panels.inspector)
    assert found == []


def test_the_tabs_of_the_docks_show_whole_german_words(window, qapp):
    for _ in range(4):
        qapp.processEvents()
    tabs = [bar for bar in window.findChildren(QTabBar) if bar.parent() is window and bar.isVisible()]
    assert tabs
    for bar in tabs:
        assert bar.sizeHint().width() <= bar.width() + 1, [bar.tabText(i) for i in range(bar.count())]


def test_the_sheet_of_shortcuts_shows_whole_german_keys(window, qapp):
    sheet = ShortcutSheet(window)
    sheet.show()
    qapp.processEvents()
    assert cut_off(sheet) == []
    sheet.close()
