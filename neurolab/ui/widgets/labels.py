"""Labels: one that elides instead of clipping, and one for a message under a field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from neurolab.ui.theme import theme


class ElidedLabel(QWidget):
    """One line of text that ends in an ellipsis where the room ends; the whole text is in the tooltip then."""

    def __init__(self, text: str = "", *, dim: bool = False, bold: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._dim = dim
        self._tip = ""
        font = self.font()
        font.setBold(bold)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def setToolTip(self, text: str) -> None:
        self._tip = text
        super().setToolTip(text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self._tip:
            clipped = self.fontMetrics().horizontalAdvance(self._text) > self.width()
            super().setToolTip(self._text if clipped else "")
        return super().event(event)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().text_dim if self._dim or not self.isEnabled() else theme().text)
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()


class MessageLabel(QLabel):
    """A short wrapped message under a field; takes no room while it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setProperty("role", "error")
        self.setVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def say(self, text: str, role: str = "error") -> None:
        """Show a message in the colour of ``error``, ``warning`` or ``dim``; an empty text hides it."""
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(text)
        self.setVisible(bool(text))


def wrapped(text: str, *, role: str = "", selectable: bool = True) -> QLabel:
    """Return a label of wrapped text, dim, a heading or plain."""
    label = QLabel(text)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label
