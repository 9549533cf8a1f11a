"""What a step of the presentation says, on a card over the canvas, with the way to the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from neurolab.ui import icons, theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.editor.steps import StepPlayer

_WIDEST, _MARGIN = 640, 16


class Caption(QFrame):
    """The card; it lies at the lower edge of a widget and is seen while a step is shown.

    Parameters
    ----------
    player : StepPlayer
        Whose step it shows.
    over : QWidget
        What it lies over.
    """

    def __init__(self, player: StepPlayer, over: QWidget) -> None:
        super().__init__(over)
        self._player, self._over = player, over
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Step of the presentation"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAutoFillBackground(True)
        self.number, self.title, self.text = QLabel(), QLabel(), QLabel()
        self.number.setProperty("role", "dim")
        self.title.setProperty("role", "heading")
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.MarkdownText if label is self.text else Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.number)
        self._buttons: dict[str, QToolButton] = {}
        ways: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("left", self.tr("Previous step (PgUp)"), lambda: player.go(-1)),
            ("right", self.tr("Next step (PgDown)"), lambda: player.go(1)),
            ("close", self.tr("Leave the steps"), player.end),
        )
        for icon, tip, act in ways:
            button = QToolButton()
            button.setAutoRaise(True)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, a=act: a())
            head.addWidget(button)
            self._buttons[icon] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.text)
        over.installEventFilter(self)
        player.changed.connect(self.refresh)
        theme.notifier.changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Show the step as it is now."""
        step, player = self._player.current, self._player
        if step is None:
            self.hide()
            return
        for name, button in self._buttons.items():
            button.setIcon(icons.icon(name))
        count = len(player.steps)
        self._buttons["left"].setEnabled(player.number > 1)
        self._buttons["right"].setEnabled(player.number < count)
        self.number.setText(self.tr("{n} of {all}").format(n=player.number, all=count))
        self.title.setText(step.title)
        self.title.setVisible(bool(step.title))
        self.text.setText(step.text)
        self.text.setVisible(bool(step.text))
        self.show()
        self.raise_()
        self._place()
        QTimer.singleShot(0, self, self._place)  # a new size of text reaches the labels a little later

    @property
    def room(self) -> int:
        """How much of the lower edge it covers, in pixels."""
        return self.height() + 2 * _MARGIN if self._player.current is not None else 0

    def _place(self) -> None:
        room = self._over.width() - 2 * _MARGIN
        width = min(theme.column(_WIDEST), room)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()
        self.resize(max(width, 100), min(height, self._over.height() - 2 * _MARGIN))
        self.move((self._over.width() - self.width()) // 2, self._over.height() - self.height() - _MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
