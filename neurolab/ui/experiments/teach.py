"""What an experiment says before it has anything to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from neurolab.ui import icons, theme


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

    def dress(self) -> None:
        """Take the colours of the theme."""
        self._icon.setPixmap(icons.pixmap(self._name, theme.theme().text_dim.name(), 28))
