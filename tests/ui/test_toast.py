"""Messages over the canvas."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from neurolab.ui import theme
from neurolab.ui.toast import Toast


def test_a_message_that_stays_follows_the_theme(qtbot, qapp):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    theme.apply(qapp, "light")
    toast = Toast(host)
    toast.show_message("error", "The run has stopped", "Try a smaller step")
    assert theme.LIGHT.panel.name() in toast.styleSheet()
    theme.apply(qapp, "dark")
    try:
        assert theme.DARK.panel.name() in toast.styleSheet()
        assert theme.DARK.error.name() in toast.styleSheet()
    finally:
        theme.apply(qapp, "light")
