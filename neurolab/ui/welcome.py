"""The welcome gallery: what to start from, each circuit with its picture and one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Note
from neurolab.core.errors import NeurolabError
from neurolab.editor.examples import Example, examples
from neurolab.storage.format import load
from neurolab.ui.canvas.thumbnail import render_circuit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from neurolab.catalog.registry import Registry

_PICTURE = QSize(260, 132)
_FEWEST, _MOST = 2, 5  # columns
_SHARE = 0.86  # of the window that the gallery takes
_ARROWS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class _Card(QFrame):
    """One circuit: picture, title, sentence. Opens on click or Enter; arrows go to its neighbours."""

    chosen = Signal(str)
    stepped = Signal(int, int)

    def __init__(self, example: Example) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(example.title)
        self.setAccessibleDescription(example.summary)
        self.setFixedWidth(_PICTURE.width() + 26)
        self.path = example.path
        self.picture = QLabel()
        self.picture.setFixedSize(_PICTURE)
        title, summary = QLabel(example.title), QLabel(example.summary)
        title.setProperty("role", "subheading")
        summary.setProperty("role", "dim")
        for label in (title, summary):
            label.setWordWrap(True)
        summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.picture)
        column.addWidget(title)
        column.addWidget(summary, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(str(self.path))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(str(self.path))
        elif (step := _ARROWS.get(Qt.Key(event.key()))) is not None:
            self.stepped.emit(*step)
        else:
            super().keyPressEvent(event)


class WelcomeGallery(QDialog):
    """Choose an example, a recent file or an empty canvas.

    Signals
    -------
    example_chosen(str)
        Path of an example, to be opened as a new unsaved circuit.
    empty_chosen()
        Start from nothing.
    open_chosen()
        Ask for a file.
    """

    example_chosen = Signal(str)
    empty_chosen = Signal()
    open_chosen = Signal()

    def __init__(self, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self.setWindowTitle(self.tr("Welcome to neurolab"))
        heading = QLabel(self.tr("How much of a brain is in a neural network?"))
        heading.setProperty("role", "heading")
        words = QLabel(self.tr("Open a living circuit, watch it, change anything. Undo brings everything back."))
        words.setProperty("role", "dim")
        grid_widget = QWidget()
        self._grid = QGridLayout(grid_widget)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setSpacing(16)
        self._cards: list[_Card] = []
        room = parent.window().size() * _SHARE if parent is not None else QSize(1000, 700)
        columns = self._columns = min(max((room.width() - 60) // (_PICTURE.width() + 42), _FEWEST), _MOST)
        for i, example in enumerate(examples()):
            card = _Card(example)
            card.chosen.connect(self._choose)
            card.stepped.connect(self._step)
            self._cards.append(card)
            self._grid.addWidget(card, i // columns, i % columns)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(grid_widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(words)
        layout.addSpacing(8)
        layout.addWidget(area, 1)
        layout.addLayout(self._buttons())
        self._area = area
        self.resize(columns * (_PICTURE.width() + 42) + 60, max(room.height(), 560))
        self._pending = list(self._cards)
        if self._cards:
            self._cards[0].setFocus()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 8, 0)
        pairs: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Empty canvas"), self.empty_chosen.emit),
            (self.tr("Open a file …"), self.open_chosen.emit),
        )
        for text, signal in pairs:
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, s=signal: (self.accept(), s()))
            row.addWidget(button)
        row.addStretch(1)
        stay = QPushButton(self.tr("Back to the circuit"))
        stay.setProperty("look", "primary")
        stay.clicked.connect(self.reject)
        row.addWidget(stay)
        return row

    def _choose(self, path: str) -> None:
        self.accept()
        self.example_chosen.emit(path)

    def _step(self, down: int, right: int) -> None:
        """Go from the card with the focus to its neighbour."""
        goal = next((i for i, card in enumerate(self._cards) if card.hasFocus()), 0) + down * self._columns + right
        if 0 <= goal < len(self._cards):
            self._cards[goal].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self._cards[goal], 0, 16)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            QTimer.singleShot(0, self, self._draw_next)
        return super().event(event)

    def _draw_next(self) -> None:
        """Draw one picture a turn of the event loop, so that the gallery opens at once."""
        if not self._pending:
            return
        card = self._pending.pop(0)
        card.picture.setPixmap(self._picture_of(card.path))
        QTimer.singleShot(0, self, self._draw_next)

    def _picture_of(self, path: Path) -> QPixmap:
        try:
            loaded = load(path, self._registry).circuit
        except NeurolabError as error:
            empty = QPixmap(_PICTURE)
            empty.fill(Qt.GlobalColor.transparent)
            self.setToolTip(str(error))
            return empty
        wiring = Circuit(self._registry, (record for record in loaded if not isinstance(record, Note)))
        return render_circuit(wiring, _PICTURE, self.devicePixelRatioF())
