"""The welcome gallery: what to start from, each circuit with its picture and one sentence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from neurolab.core.errors import NeurolabError
from neurolab.editor.examples import Example, examples
from neurolab.storage.format import load
from neurolab.ui.canvas.thumbnail import render_circuit
from neurolab.ui.motion import motion
from neurolab.ui.previews import LivePreview, is_small, without_notes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance

    from neurolab.catalog.registry import Registry

_PICTURE = QSize(260, 132)
_FEWEST, _MOST = 2, 5  # columns
_SHARE = 0.86  # of the window that the gallery takes
_LOOKED_AT_MS = 350
"""How long a card must be under the pointer, or have the focus, before its circuit runs."""
_ARROWS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class _Card(QFrame):
    """One circuit: picture, title, sentence. Opens on click or Enter; arrows go to its neighbours; it lives while it is looked at."""

    chosen = Signal(str)
    stepped = Signal(int, int)
    looked_at = Signal(bool)

    def __init__(self, example: Example) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(example.title)
        self.setAccessibleDescription(example.summary)
        self.setFixedWidth(_PICTURE.width() + 26)
        self.path = example.path
        self.still = QPixmap()
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

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self.looked_at.emit(True)
        elif (kind == QEvent.Type.Leave and not self.hasFocus()) or (kind == QEvent.Type.FocusOut and not self.underMouse()):
            self.looked_at.emit(False)
        return super().event(event)

    def show_still(self, picture: QPixmap) -> None:
        """Show the picture of the circuit at rest."""
        self.still = picture
        self.picture.setPixmap(picture)

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
    recent_chosen(str)
        Path of a file that was opened lately.
    tour_chosen()
        Begin the tour.

    Parameters
    ----------
    registry : Registry
        The catalogue.
    recent : sequence of str
        Paths of files that were opened lately, newest first; those that are gone are left out.
    """

    example_chosen = Signal(str)
    empty_chosen = Signal()
    open_chosen = Signal()
    recent_chosen = Signal(str)
    tour_chosen = Signal()

    def __init__(self, registry: Registry, parent: QWidget | None = None, recent: Sequence[str] = ()) -> None:
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
        self._places: list[tuple[int, int]] = []
        room = parent.window().size() * _SHARE if parent is not None else QSize(1000, 700)
        columns = self._columns = min(max((room.width() - 60) // (_PICTURE.width() + 42), _FEWEST), _MOST)
        files = [Path(p) for p in recent if Path(p).is_file()][: 2 * columns if len(recent) > columns else columns]
        shipped = examples()
        if files:
            self._add_cards(self.tr("Opened lately"), [Example(f, f.stem, str(f.parent)) for f in files], self.recent_chosen)
            self._add_cards(self.tr("Examples"), shipped, self.example_chosen)
        else:
            self._add_cards("", shipped, self.example_chosen)
        self.live = LivePreview(_PICTURE, self)
        self.live.drawn.connect(self._show_live)
        self._lively: _Card | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LOOKED_AT_MS)
        self._soon.timeout.connect(self._come_alive)
        self.finished.connect(self.live.close)
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

    def _add_cards(self, title: str, circuits: Sequence[Example], chosen: SignalInstance) -> None:
        """Add cards below those that there are, under a title."""
        row = self._grid.rowCount() if self._cards else 0
        if title:
            heading = QLabel(title)
            heading.setProperty("role", "subheading")
            self._grid.addWidget(heading, row, 0, 1, self._columns)
            row += 1
        for i, circuit in enumerate(circuits):
            card = _Card(circuit)
            card.chosen.connect(lambda path, c=chosen: (self.accept(), c.emit(path)))
            card.stepped.connect(self._step)
            card.looked_at.connect(lambda on, c=card: self._look(c, on))
            place = row + i // self._columns, i % self._columns
            self._cards.append(card)
            self._places.append(place)
            self._grid.addWidget(card, *place)

    def _look(self, card: _Card, on: bool) -> None:
        """Let a circuit live soon after somebody has begun to look at it, and rest when they look elsewhere."""
        if on or card is self._lively:
            self._rest()
        if on and motion():
            self._lively = card
            self._soon.start()

    def _come_alive(self) -> None:
        card = self._lively
        if card is None or card.still.isNull():
            return
        try:
            circuit = load(card.path, self._registry).circuit
        except NeurolabError:
            return  # the still picture has told it already
        if is_small(circuit):
            self.live.start(circuit, self.devicePixelRatioF())

    def _show_live(self, picture: QPixmap) -> None:
        if self._lively is not None:
            self._lively.picture.setPixmap(picture)

    def _rest(self) -> None:
        self._soon.stop()
        self.live.stop()
        if self._lively is not None:
            self._lively.picture.setPixmap(self._lively.still)
        self._lively = None

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 8, 0)
        pairs: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Empty canvas"), self.empty_chosen.emit),
            (self.tr("Open a file …"), self.open_chosen.emit),
            (self.tr("Take the tour"), self.tour_chosen.emit),
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

    def _step(self, down: int, right: int) -> None:
        """Go from the card with the focus to its neighbour: the next row that has one, or the nearest in its own."""
        at = next((i for i, card in enumerate(self._cards) if card.hasFocus()), 0)
        if right:
            goal = at + right
        else:
            row, column = self._places[at]
            rows = sorted({r for r, _ in self._places if (r - row) * down > 0}, reverse=down < 0)
            near = [i for i, (r, _) in enumerate(self._places) if rows and r == rows[0]]
            goal = min(near, key=lambda i: abs(self._places[i][1] - column), default=-1)
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
        card.show_still(self._picture_of(card.path))
        QTimer.singleShot(0, self, self._draw_next)

    def _picture_of(self, path: Path) -> QPixmap:
        try:
            loaded = load(path, self._registry).circuit
        except NeurolabError as error:
            empty = QPixmap(_PICTURE)
            empty.fill(Qt.GlobalColor.transparent)
            self.setToolTip(str(error))
            return empty
        return render_circuit(without_notes(loaded), _PICTURE, self.devicePixelRatioF())
