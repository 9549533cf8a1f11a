"""A field for a name that shows its beginning while nobody writes in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent


class TitleField(QLineEdit):
    """Bold, one line. A name too long for it begins at the left and is told whole by the tooltip."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(caption)
        font = self.font()
        font.setBold(True)
        self.setFont(font)

    def show_text(self, text: str) -> None:
        """Show a name unless another one is being written."""
        if not self.isModified() and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            margins = self.textMargins().left() + self.textMargins().right() + 16
            clipped = self.fontMetrics().horizontalAdvance(self.text()) > self.width() - margins
            self.setToolTip(self.text() if clipped else "")
        return super().event(event)
