"""Toasts: what just happened and what to do about it, shown over the canvas without stopping anybody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from neurolab.ui import icons, theme

_SHOWN_MS = {"info": 4_000, "warning": 9_000, "error": 0}
_MAX_WIDTH = 520


class Toast(QFrame):
    """One message at a time at the bottom of `host`. Errors stay until they are closed."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("toast")
        self._icon, self._text, self._hint = QLabel(), QLabel(), QLabel()
        self._hint.setProperty("role", "dim")
        for label in (self._text, self._hint):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._hint)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self._level = "info"
        theme.notifier.changed.connect(self._dress)
        self.hide()

    def show_message(self, level: str, text: str, hint: str = "") -> None:
        """Show a message of level ``info``, ``warning`` or ``error``, and read it to screen readers."""
        self._level = level
        self._dress()
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{text}. {hint}"))
        self._timer.stop()
        if _SHOWN_MS.get(level, 0):
            self._timer.start(_SHOWN_MS[level])

    def _dress(self) -> None:
        t, level = theme.theme(), self._level
        color = {"warning": t.warning, "error": t.error}.get(level, t.accent)
        self._icon.setPixmap(icons.pixmap(level if level in icons.names() else "info", color.name(), 20))
        self._close.setIcon(icons.icon("close"))
        self._close.setIconSize(QSize(14, 14))
        self.setStyleSheet(f"#toast {{ background: {t.panel.name()}; border: 1px solid {color.name()}; border-radius: 8px; }}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _place(self) -> None:
        host = self._host
        width = min(_MAX_WIDTH, host.width() - 32)
        self.setFixedWidth(max(width, 120))
        self.setFixedHeight(self._row.totalHeightForWidth(self.width()))
        self.move((host.width() - self.width()) // 2, host.height() - self.height() - 16)
