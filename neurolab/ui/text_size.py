"""The size of text: chosen under View > Text Size, remembered between sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication

from neurolab.ui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QMenu

_KEY = "text_size"


def saved_size(settings: QSettings) -> int:
    """Return the size in percent that the user chose last; the usual one where the file says something else."""
    text = str(settings.value(_KEY, theme.TEXT_SIZES[0]))
    return int(text) if text in map(str, theme.TEXT_SIZES) else theme.TEXT_SIZES[0]


class TextSize(QObject):
    """Changes the size of text of the whole program.

    Parameters
    ----------
    settings : QSettings
        Where the choice is kept.
    """

    def __init__(self, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    def choose(self, percent: int) -> None:
        """Draw text at one of the sizes of the theme, and remember it."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.set_text_size(app, percent)
        self._settings.setValue(_KEY, percent)

    def larger(self) -> None:
        """Take the next larger size."""
        self._step(1)

    def smaller(self) -> None:
        """Take the next smaller size."""
        self._step(-1)

    def _step(self, by: int) -> None:
        sizes = theme.TEXT_SIZES
        self.choose(sizes[min(max(sizes.index(theme.text_size()) + by, 0), len(sizes) - 1)])

    def add_choices(self, menu: QMenu) -> None:
        """List the sizes in a menu, with a mark at the one in force."""
        menu.addSeparator()
        group = QActionGroup(menu)
        for percent in theme.TEXT_SIZES:
            action = menu.addAction(f"{percent} %")
            action.setCheckable(True)
            action.setData(percent)
            group.addAction(action)
        group.triggered.connect(lambda action: self.choose(action.data()))

        def mark() -> None:
            for action in group.actions():
                action.setChecked(action.data() == theme.text_size())

        menu.aboutToShow.connect(mark)
        mark()
