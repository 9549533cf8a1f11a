"""Toasts: what just happened and what to do about it, in the corner of the canvas where they hide least, without stopping anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from neurolab.editor.language import said
from neurolab.ui import icons, theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_SHOWN_MS = {"info": 4_000, "warning": 9_000, "error": 0}
_MARGIN, _GAP = 12, 8
_NARROWEST, _WIDEST = 200, 380
_MOST = 4
_SHARE = 0.45  # of the host's height, which leaves the middle free

Places = list[tuple[QRectF, float]]
"""Boxes of the host that should stay seen, and how much each matters."""


class Toast(QFrame):
    """One message. Errors stay until they are closed; others wait while the pointer rests on them."""

    gone = Signal()

    def __init__(self, host: QWidget, level: str, text: str, hint: str) -> None:
        super().__init__(host)
        self.setObjectName("toast")
        self.level, self.said = level, (level, text, hint)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._icon, self._text, self._hint = QLabel(), QLabel(text), QLabel(hint)
        self._hint.setProperty("role", "dim")
        self._hint.setVisible(bool(hint))
        for label in (self._text, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close message"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.clicked.connect(self.gone)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._hint)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.gone)
        theme.notifier.changed.connect(self._dress)
        self._dress()

    def start(self) -> None:
        """Let its time run anew."""
        if _SHOWN_MS.get(self.level, 0):
            self._timer.start(_SHOWN_MS[self.level])

    def fit(self, width: int) -> None:
        """Take a width and the height that the text then needs."""
        self.setFixedWidth(width)
        self.setFixedHeight(self._row.totalHeightForWidth(width))

    def _dress(self) -> None:
        t, level = theme.theme(), self.level
        color = {"warning": t.warning, "error": t.error}.get(level, t.accent)
        self._icon.setPixmap(icons.pixmap(level if level in icons.names() else "info", color.name(), 20))
        self.close_button.setIcon(icons.icon("close"))
        self.close_button.setIconSize(QSize(14, 14))
        self.setStyleSheet(f"#toast {{ background: {t.panel.name()}; border: 1px solid {color.name()}; border-radius: 8px; }}")

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.start()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()


class Toasts(QObject):
    """The messages over a host, stacked in the corner where they cover least of what matters.

    Parameters
    ----------
    host : QWidget
        What they lie over.
    places : callable or None
        Returns what should stay seen.
    """

    def __init__(self, host: QWidget, places: Callable[[], Places] | None = None) -> None:
        super().__init__(host)
        self._host = host
        self._places = places or list
        self.shown: list[Toast] = []
        self._corner = (True, True)
        host.installEventFilter(self)
        theme.notifier.changed.connect(self.place)

    def show_message(self, level: str, text: str, hint: str = "") -> None:
        """Show a message of level ``info``, ``warning`` or ``error``, and read it to screen readers. One that is shown already is not doubled."""
        text, hint = said(text), said(hint)
        for old in [toast for toast in self.shown if toast.said == (level, text, hint)]:
            self._drop(old)
        toast = Toast(self._host, level, text, hint)
        toast.gone.connect(lambda: self._close(toast))
        self.shown.append(toast)
        while len(self.shown) > _MOST:
            self._drop(self._least())
        self.place()
        toast.show()
        toast.raise_()
        toast.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(toast, f"{text}. {hint}"))

    def clear(self) -> None:
        """Close all messages."""
        for toast in list(self.shown):
            self._drop(toast)

    def place(self) -> None:
        """Lay the stack out, in the corner that it has or in a better one."""
        host = self._host
        narrow, wide = theme.column(_NARROWEST), theme.column(_WIDEST)
        width = min(max(host.width() // 2 - 2 * _MARGIN, narrow), wide, max(host.width() - 2 * _MARGIN, _NARROWEST))
        for toast in self.shown:
            toast.fit(width)
        while len(self.shown) > 1 and self._height() > _SHARE * host.height():
            self._drop(self._least())
        if not self.shown:
            return
        places = self._places()
        corners = [self._corner, *((right, bottom) for right in (True, False) for bottom in (True, False))]
        self._corner = min(corners, key=lambda corner: _covered(self._box(corner, width), places))
        box = self._box(self._corner, width)
        y = box.top()
        # The newest lies at the edge, where the eye looks for it.
        for toast in self.shown if self._corner[1] else reversed(self.shown):
            toast.move(QPoint(round(box.left()), round(y)))
            y += toast.height() + _GAP

    def _least(self) -> Toast:
        """Return the oldest of those that matter least; never the newest."""
        weight = {"info": 0, "warning": 1}
        return min(self.shown[:-1], key=lambda toast: weight.get(toast.level, 2))

    def _height(self) -> int:
        return sum(toast.height() + _GAP for toast in self.shown) - _GAP

    def _box(self, corner: tuple[bool, bool], width: int) -> QRectF:
        right, bottom = corner
        height = self._height()
        x = self._host.width() - width - _MARGIN if right else _MARGIN
        y = self._host.height() - height - _MARGIN if bottom else _MARGIN
        return QRectF(x, y, width, height)

    def _close(self, toast: Toast) -> None:
        self._drop(toast)
        self.place()

    def _drop(self, toast: Toast) -> None:
        if toast in self.shown:
            self.shown.remove(toast)
            toast.hide()
            toast.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.shown:
            QTimer.singleShot(0, self, self.place)  # once the host has taken its new size
        return super().eventFilter(watched, event)


def _covered(box: QRectF, places: Sequence[tuple[QRectF, float]]) -> float:
    """Return how much of what matters lies below a box."""
    common = ((box.intersected(place), weight) for place, weight in places)
    return sum(weight * part.width() * part.height() for part, weight in common if part.isValid())
