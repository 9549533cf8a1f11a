"""Things move of themselves only where nobody asked them not to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu, QProxyStyle, QStyle

from neurolab.ui import motion


@pytest.fixture(autouse=True)
def the_usual_choice():
    yield
    motion.set_choice("system")


@pytest.mark.parametrize("moves", [True, False])
def test_the_desktop_decides_where_nobody_else_did(qapp, moves):
    class Desktop(QProxyStyle):
        def styleHint(self, hint, option=None, widget=None, data=None):
            return int(moves) if hint == QStyle.StyleHint.SH_Widget_Animate else super().styleHint(hint, option, widget, data)

    before = qapp.style().name()
    qapp.setStyle(Desktop("fusion"))
    try:
        assert motion.motion() is moves
        motion.set_choice("full")
        assert motion.motion()
        motion.set_choice("reduced")
        assert not motion.motion()
    finally:
        qapp.setStyle(before)


def test_the_menu_chooses_and_the_choice_is_remembered(qtbot, tmp_path):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    parent = QMenu()
    qtbot.addWidget(parent)
    menu = motion.add_choices(parent, settings)
    assert [a.isChecked() for a in menu.actions()] == [True, False, False]
    menu.actions()[2].trigger()
    assert motion.choice() == motion.saved_choice(settings) == "reduced"
    settings.setValue("motion", "nonsense")
    assert motion.saved_choice(settings) == "system"
