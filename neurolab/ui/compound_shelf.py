"""The shelf of the cabinet: compounds by group, each group's cards made when it is first open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from neurolab.catalog.spec import CompoundSpec
from neurolab.ui.compound_card import CompoundCard
from neurolab.ui.compound_facts import action_text, sentence
from neurolab.ui.theme import GRID
from neurolab.ui.widgets.labels import wrapped
from neurolab.ui.widgets.section import Section

if TYPE_CHECKING:
    from neurolab.editor.session import Session


class CompoundShelf(QWidget):
    """Foldable groups of cards, and what a search leaves of them.

    `made` is emitted with each card when it is made.
    """

    made = Signal(CompoundCard)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.cards: dict[str, CompoundCard] = {}
        """Those made so far, by compound."""
        self.groups: dict[str, Section] = {}
        self._specs: dict[str, list[CompoundSpec]] = {}
        self._words: dict[str, str] = {}
        self._fits: set[str] = set()
        self._open_before: dict[str, bool] | None = None
        self._memory: dict[str, bool] = {}
        self._nothing = QLabel(self.tr("No compound is called that."))
        self._nothing.setProperty("role", "dim")
        self._nothing.setContentsMargins(12, 0, 12, 0)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, GRID)
        column.setSpacing(2)
        column.addWidget(self._nothing)
        for spec in session.registry.all(CompoundSpec):
            self._specs.setdefault(spec.group, []).append(spec)
            targets = action_text(spec, session.registry)
            self._words[spec.type_id] = " ".join((spec.title, spec.group, spec.summary, spec.keywords, targets, spec.type_id)).casefold()
        for n, (group, specs) in enumerate(self._specs.items()):
            section = Section(sentence(group), lambda layout, g=group: self._fill(g, layout), self._memory, note=str(len(specs)), is_open=n == 0)
            self.groups[group] = section
            column.addWidget(section)
        notice = wrapped(self.tr("A model for teaching, not medical advice."), role="dim", selectable=False)
        notice.setContentsMargins(12, GRID, 12, 0)
        column.addWidget(notice)
        column.addStretch(1)

    def _fill(self, group: str, layout: QVBoxLayout) -> None:
        layout.setSpacing(GRID)
        for spec in self._specs[group]:
            card = CompoundCard(self._session, spec)
            self.cards[spec.type_id] = card
            layout.addWidget(card)
            self.made.emit(card)

    def card(self, type_id: str) -> CompoundCard:
        """Return the card of a compound, made if need be, in its open group."""
        self.groups[self._session.registry.get(type_id, CompoundSpec).group].set_open(True)
        return self.cards[type_id]

    def search(self, text: str) -> None:
        """Show only what has all words of a text; groups open for it, and fold again when the text is gone."""
        words = text.casefold().split()
        if words and self._open_before is None:
            self._open_before = {group: section.is_open for group, section in self.groups.items()}
        self._fits = {type_id for type_id, known in self._words.items() if all(w in known for w in words)}
        for group, section in self.groups.items():
            left = [s for s in self._specs[group] if s.type_id in self._fits]
            section.setVisible(bool(left))
            section.set_note(str(len(left)))
            if words and left:
                section.set_open(True)
            elif not words and self._open_before is not None:
                section.set_open(self._open_before[group])
            for spec in self._specs[group]:
                if spec.type_id in self.cards:
                    self.cards[spec.type_id].setVisible(spec.type_id in self._fits)
        if not words:
            self._open_before = None
        self._nothing.setVisible(not self._fits)

    def shown(self) -> list[str]:
        """Return the titles of the compounds that the search leaves."""
        return [s.title for specs in self._specs.values() for s in specs if not self._open_before or s.type_id in self._fits]

    def open_first(self) -> None:
        """Open the first card that the search leaves."""
        for specs in self._specs.values():
            for spec in specs:
                if spec.type_id in self._fits:
                    card = self.card(spec.type_id)
                    card.set_open(True)
                    card.setFocus(Qt.FocusReason.TabFocusReason)
                    return
