"""The choice of language: View > Language, remembered between sessions. It takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QActionGroup

from neurolab.editor import language

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QMenu

_KEY = "language"


def saved_language(settings: QSettings) -> str:
    """Return what the user chose last; the desktop's language where nothing was chosen."""
    saved = str(settings.value(_KEY, language.SYSTEM))
    return saved if saved in language.languages() else language.SYSTEM


def add_choices(parent: QMenu, settings: QSettings) -> QMenu:
    """Add the choice to a menu; it is remembered in the settings."""
    # The word stands beside its English, so that whoever has chosen a language by mistake finds the way back.
    own, english = parent.tr("Language"), "Language"
    menu = parent.addMenu(own if own == english else f"{own} ({english})")
    group = QActionGroup(menu)
    for code, title in {language.SYSTEM: parent.tr("As the system"), **language.languages()}.items():
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setData(code)
        action.setChecked(code == language.wanted())
        group.addAction(action)

    def choose(code: str) -> None:
        settings.setValue(_KEY, code)
        # Once the menu has closed: it is built anew in the other language.
        QTimer.singleShot(0, group, lambda: language.use(code))

    group.triggered.connect(lambda action: choose(action.data()))
    return menu
