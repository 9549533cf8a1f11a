"""The tour in the window: a card says what to do, a frame shows where, and it goes on by itself when it has been done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from neurolab.editor import tour as course
from neurolab.ui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QPaintEvent

    from neurolab.ui.main_window import MainWindow

_KEY = "tour"
_NEVER, _ENDED = "", "ended"
_LOOK_MS, _WIDTH, _MARGIN = 150, 300, 12


class _Frame(QWidget):
    """A frame round a widget that lets every event through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.theme().accent, 3))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), theme.RADIUS, theme.RADIUS)


class Tour(QObject):
    """Belongs to a window, after its panels are built.

    Parameters
    ----------
    window : MainWindow
        The window.
    settings : QSettings
        Remembers how far the person has come.
    """

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._at = -1
        self._steps: tuple[course.TourStep, ...] = ()
        self.card = QFrame(window)
        self.card.setProperty("look", "card")
        self.card.setAutoFillBackground(True)
        self.card.setAccessibleName(self.tr("Tour"))
        self.card.setCursor(Qt.CursorShape.ArrowCursor)
        self.frame = _Frame(window)
        self.title, self.text, self.count = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "subheading")
        self.count.setProperty("role", "dim")
        self.text.setTextFormat(Qt.TextFormat.MarkdownText)
        for label in (self.title, self.text):
            label.setWordWrap(True)
        self.go, self.later = QPushButton(), QPushButton()
        self.later.setProperty("look", "quiet")
        self.go.clicked.connect(self._pressed_go)
        self.later.clicked.connect(self.leave)
        head, row, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self.card)
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        row.addWidget(self.later)
        row.addStretch(1)
        row.addWidget(self.go)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(row)
        self.card.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def on(self) -> bool:
        """Whether the tour is going on."""
        return self._at >= 0

    @property
    def number(self) -> int:
        """The step, from 1; 0 where the tour is not going on."""
        return self._at + 1

    def offer(self) -> None:
        """Offer the tour to somebody who has never seen it."""
        if str(self._settings.value(_KEY, _NEVER)) == _NEVER:
            self._show(
                self.tr("New here?"),
                self.tr("The demonstration runs already: click a node to see what it is. Or wire your first spiking cell, in two minutes."),
                self.tr("Take the tour"),
                self.tr("Not now"),
            )

    def start(self) -> None:
        """Begin, or go on where it was left."""
        self._steps = course.steps()
        saved = str(self._settings.value(_KEY, _NEVER))
        self._at = int(saved) if saved.isdecimal() and int(saved) < len(self._steps) else 0
        # A step can only follow on what the steps before it have made.
        self._at = next((i for i in range(self._at) if not self._steps[i].done(self._window.session)), self._at)
        self._show_step()
        self._timer.start()

    def leave(self) -> None:
        """Put the tour away; Help brings it back at the same step."""
        self._settings.setValue(_KEY, str(self._at) if self.on else _ENDED)
        self._close()

    def _close(self) -> None:
        self._timer.stop()
        self._at = -1
        self.card.hide()
        self.frame.hide()

    def _pressed_go(self) -> None:
        """Begin, skip a step, or end, whatever the button says now."""
        if not self.on:
            if self._steps:
                self._steps = ()
                self._close()
            else:
                self.start()
        else:
            self._next()

    def _next(self) -> None:
        self._at += 1
        if self._at < len(self._steps):
            self._settings.setValue(_KEY, str(self._at))
            self._show_step()
            return
        self._close()
        self._settings.setValue(_KEY, _ENDED)
        self._show(
            self.tr("That is a neuron, and you wired it"),
            self.tr("Next: change its type in the inspector to *Hodgkin-Huxley*, or drag *TTX* from Chemistry onto it. Ctrl+Z takes it back."),
            self.tr("Good"),
            "",
        )

    def _show_step(self) -> None:
        step = self._steps[self._at]
        if step.target in ("palette", "inspector"):
            self._window.panels.bring({"palette": "build"}.get(step.target, step.target))
        self._show(step.title, step.text, self.tr("Skip"), self.tr("Leave the tour"))
        self._place_frame()

    def _show(self, title: str, text: str, go: str, later: str) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.count.setText(self.tr("{n} of {all}").format(n=self.number, all=len(self._steps)) if self.on else "")
        self.go.setText(go)
        self.go.setProperty("look", None if self.on else "primary")
        self.go.style().polish(self.go)
        self.later.setText(later)
        self.later.setVisible(bool(later))
        self.card.show()
        self.card.raise_()
        self._place_card()

    def _place_card(self) -> None:
        """Put the card low into the column of the inspector, which is empty for a beginner; beside it where it is what the step is about."""
        window, canvas, beside = self._window, self._window.canvas, self._window.panels.docks["inspector"]
        width = min(beside.width() if beside.isVisible() else theme.column(_WIDTH), window.width()) - 2 * _MARGIN
        layout = self.card.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 100
        if self.on and self._steps[self._at].target == "inspector":
            corner = canvas.mapTo(window, QPoint(canvas.width(), canvas.height()))
        else:
            corner = QPoint(window.width(), window.height())
        self.card.setGeometry(corner.x() - width - _MARGIN, corner.y() - height - _MARGIN, width, height)

    def _place_frame(self) -> None:
        window = self._window
        target: QWidget = {
            "palette": window.panels.palette,
            "canvas": window.canvas,
            "transport": window.transport,
            "inspector": window.panels.inspector,
        }[self._steps[self._at].target]
        place = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).adjusted(-2, -2, 2, 2)
        if self.frame.geometry() != place:
            self.frame.setGeometry(place)
        self.frame.setVisible(target.isVisible())
        self.frame.raise_()
        self.card.raise_()

    def _look(self) -> None:
        """Go on when the step has been done, and keep the card and the frame where they belong."""
        if not self.on:
            return
        if self._steps[self._at].done(self._window.session):
            self._next()
        if self.on:
            self._place_frame()
            self._place_card()
