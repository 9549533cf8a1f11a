"""What an experiment says before it has anything to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from neurolab.ui import icons, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_ICON = 28


class Teach(QWidget):
    """An icon, a title, how to begin, and a button for the first step where there is one."""

    def __init__(self, icon: str, title: str, text: str, action: str = "") -> None:
        super().__init__()
        self._name = icon
        self._icon = QLabel()
        self.title, self.text = QLabel(title), QLabel(text)
        self.title.setProperty("role", "subheading")
        self.text.setProperty("role", "dim")
        self.button = QPushButton(action)
        self.button.setVisible(bool(action))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(6)
        column.addStretch(1)
        for label in (self._icon, self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(2)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Where not all of it fits, the question and the button matter most.
        width = event.size().width() - 48
        room = event.size().height() - 16 - self.title.heightForWidth(width) - 8 - (self.button.sizeHint().height() + 6 if self.button.text() else 0)
        needs = self.text.heightForWidth(width) + 6
        self.text.setVisible(room >= needs)
        self._icon.setVisible(room - (needs if room >= needs else 0) >= _ICON + 6)
        super().resizeEvent(event)

    def dress(self) -> None:
        """Take the colours of the theme."""
        self._icon.setPixmap(icons.pixmap(self._name, theme.theme().text_dim.name(), _ICON))
