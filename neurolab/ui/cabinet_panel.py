"""The chemistry cabinet: compounds to inject, and the doses that act now."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from neurolab.circuit import edits
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Dose, Node, Region
from neurolab.core.errors import NeurolabError
from neurolab.editor.verbs import no_place, tell_if_idle
from neurolab.ui.compound_shelf import CompoundShelf
from neurolab.ui.dose_card import DoseList
from neurolab.ui.theme import GRID, column, hold
from neurolab.ui.widgets.labels import wrapped
from neurolab.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from neurolab.circuit.records import Record
    from neurolab.editor.session import Session
    from neurolab.ui.compound_card import CompoundCard

LIVE_SECONDS = 0.125
_DOSES_SHARE = 0.42


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


class CabinetPanel(QWidget):
    """Cards of compounds above, active doses below."""

    help_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ticked = 0.0
        self.setAccessibleName(self.tr("Chemistry cabinet"))
        hold(self, self.setMinimumWidth, 260, measure=column)
        self.search = SearchField(self.tr("Search compounds, targets"))
        self.shelf = CompoundShelf(session)
        self.shelf.made.connect(self._take_in)
        for card in self.shelf.cards.values():
            self._take_in(card)
        self.doses = DoseList(session, lambda: session.circuit.all(Dose))
        self.wash = QPushButton(self.tr("Wash out all"))
        self.wash.setToolTip(self.tr("End all doses now; each falls with its own wash-out time"))
        self.wash.clicked.connect(lambda: session.wash_out())
        self._heading = QLabel()
        self._heading.setProperty("role", "subheading")
        self._hint = wrapped(self.tr("Drag a compound onto a node or into a region."), role="dim", selectable=False)
        self._lay_out()
        self.search.textChanged.connect(self.shelf.search)
        self.search.chosen.connect(self.shelf.open_first)
        session.changed.connect(self._on_changed)
        session.document_replaced.connect(self._refresh)
        session.selection.changed.connect(self._refresh_buttons)
        session.bridge.frame.connect(self._tick)
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(300, 600)

    def _lay_out(self) -> None:
        self.list_area = _scrolling(self.shelf)
        top = QWidget()
        top_row = QVBoxLayout(top)
        top_row.setContentsMargins(12, GRID, 12, 4)
        top_row.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.list_area, 1)
        column.addWidget(self._dose_area())

    def _dose_area(self) -> QWidget:
        area = QFrame()
        area.setObjectName("doses")
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(area)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        line.setFixedHeight(1)
        line.setStyleSheet("background: palette(mid);")
        column.addWidget(line)
        header = QHBoxLayout()
        header.setContentsMargins(16, GRID, 12, GRID)
        header.addWidget(self._heading, 1)
        header.addWidget(self.wash)
        column.addLayout(header)
        self._hint.setContentsMargins(16, 0, 12, 12)
        column.addWidget(self._hint)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(12, 0, 12, 12)
        inner.addWidget(self.doses)
        inner.addStretch(1)
        self.dose_scroll = _scrolling(content)
        column.addWidget(self.dose_scroll)
        return area

    def shown(self) -> list[str]:
        """Return the titles of the compounds that the search leaves."""
        return self.shelf.shown()

    def card(self, type_id: str) -> CompoundCard:
        """Return the card of a compound."""
        return self.shelf.card(type_id)

    def _take_in(self, card: CompoundCard) -> None:
        card.inject_requested.connect(self.inject)
        card.opened.connect(self._opened)
        card.help_requested.connect(self.help_requested)

    def _opened(self, type_id: str) -> None:
        """Close the other cards, and let the inject tool use this compound."""
        for other_id, card in self.shelf.cards.items():
            if other_id != type_id and card.is_open:
                card.set_open(False)
        self._session.tools.inject.compound = type_id
        self._session.tools.inject.amounts_of = self._amounts
        self._refresh_buttons()

    def _amounts(self, type_id: str) -> dict[str, float]:
        return self.card(type_id).amounts

    def places(self) -> list[str]:
        """Return the selected records into which something can be injected."""
        circuit = self._session.circuit
        chosen = [i for i in self._session.selection.ids if i in circuit and isinstance(circuit[i], Node | Region)]
        return [i for i in chosen if not no_place(self._session, i)]

    def inject(self, type_id: str) -> None:
        """Inject a compound as its card says into all that is selected: one undo step."""
        session, card = self._session, self.card(type_id)
        places = self.places()
        if not places:
            session.message.emit("info", self.tr("Nothing is selected to inject into"), self.tr("Select a cell or a region first"))
            return
        diff = Diff()
        try:
            for place in places:
                amounts = card.amounts
                _, one = edits.add_dose(
                    session.circuit, type_id, place, amounts["concentration"],
                    start=session.bridge.time, onset=amounts["onset"], washout=amounts["washout"],
                )  # fmt: skip
                diff = diff.then(one)
            session.do(diff, self.tr("Inject {name}").format(name=card.spec.title))
            for place in places:
                tell_if_idle(session, type_id, place)
        except NeurolabError as error:
            session.message.emit("warning", error.message, error.hint)

    def _on_changed(self, diff: Diff) -> None:
        records = (*diff.added.values(), *diff.removed.values(), *(new for _, new in diff.updated.values()))
        if any(isinstance(r, Dose | Region) for r in records) or any(_place_changed(old, new) for old, new in diff.updated.values()):
            self._refresh()
        else:
            self._refresh_buttons()

    def _refresh(self) -> None:
        self.doses.refresh()
        n = len(self.doses.cards)
        self._heading.setText(self.tr("Doses ({n})").format(n=n) if n else self.tr("No doses"))
        self._hint.setVisible(n == 0)
        self.dose_scroll.setVisible(n > 0)
        self.wash.setEnabled(n > 0)
        self._fit_doses()
        self._refresh_buttons()

    def _fit_doses(self) -> None:
        wanted = self.doses.sizeHint().height() + 14
        self.dose_scroll.setFixedHeight(min(wanted, round(max(self.height(), 320) * _DOSES_SHARE)))

    def _refresh_buttons(self) -> None:
        places = self.places()
        text = self.tr("Inject into {n} places").format(n=len(places)) if len(places) > 1 else self.tr("Inject into selection")
        for card in self.shelf.cards.values():
            if card.is_open:
                card.button.setText(text)
                card.button.setEnabled(bool(places))
                card.button.setToolTip("" if places else self.tr("Select a cell or a region first"))

    def _tick(self) -> None:
        now = time.monotonic()
        if self.isVisible() and now - self._ticked >= LIVE_SECONDS:
            self._ticked = now
            self.doses.tick()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_doses()
        super().resizeEvent(event)


def _place_changed(old: Record, new: Record) -> bool:
    """Whether a node moved or was renamed: then other doses may reach it, or its doses are called otherwise."""
    return isinstance(old, Node) and isinstance(new, Node) and (old.x, old.y, old.label) != (new.x, new.y, new.label)
