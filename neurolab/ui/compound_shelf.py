"""The shelf of the cabinet: compounds by group, each group's cards made when it is first open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from neurolab.catalog.spec import CompoundSpec
from neurolab.ui.compound_card import CompoundCard
from neurolab.ui.compound_facts import action_text, sentence
from neurolab.ui.finding import Words
from neurolab.ui.theme import GRID
from neurolab.ui.widgets.labels import wrapped
from neurolab.ui.widgets.section import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.editor.session import Session

_LAST = 1_000
"""Rank of what a search leaves out."""


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
        self._rows: dict[str, QVBoxLayout] = {}
        self._words: dict[str, Words] = {}
        self._ranks: dict[str, int] = {}
        """How well each that is left answers the search, 0 best."""
        self._open_before: dict[str, bool] | None = None
        self._memory: dict[str, bool] = {}
        self._nothing = QLabel(self.tr("No compound is called that."))
        self._nothing.setProperty("role", "dim")
        self._nothing.setContentsMargins(12, 0, 12, 0)
        self._nothing.hide()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, GRID)
        column.setSpacing(2)
        column.addWidget(self._nothing)
        for spec in session.registry.all(CompoundSpec):
            self._specs.setdefault(spec.group, []).append(spec)
            targets = action_text(spec, session.registry)
            self._words[spec.type_id] = Words(spec.title, spec.keywords, f"{spec.summary} {spec.group} {targets} {spec.type_id}")
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
        self._rows[group] = layout
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
        """Show what answers a text, the best group and in it the best card first; groups open for it, and fold again when the text is gone."""
        searching = bool(text.strip())
        if searching and self._open_before is None:
            self._open_before = {group: section.is_open for group, section in self.groups.items()}
        ranks = {type_id: words.rank(text) if searching else 0 for type_id, words in self._words.items()}
        self._ranks = {type_id: rank for type_id, rank in ranks.items() if rank is not None}
        for group, section in self.groups.items():
            left = [s for s in self._specs[group] if s.type_id in self._ranks]
            section.setVisible(bool(left))
            section.set_note(str(len(left)))
            if searching and left:
                section.set_open(True)
            elif not searching and self._open_before is not None:
                section.set_open(self._open_before[group])
            for place, spec in enumerate(self._in_order(self._specs[group])):
                if spec.type_id in self.cards:
                    self._rows[group].insertWidget(place, self.cards[spec.type_id])
                    self.cards[spec.type_id].setVisible(spec.type_id in self._ranks)
        for place, group in enumerate(sorted(self.groups, key=lambda g: self._rank_of(self._specs[g]))):
            self._column.insertWidget(place + 1, self.groups[group])  # after the line that nothing was found
        if not searching:
            self._open_before = None
        self._nothing.setVisible(not self._ranks)

    def _rank_of(self, specs: Sequence[CompoundSpec]) -> int:
        return min((self._ranks[s.type_id] for s in specs if s.type_id in self._ranks), default=_LAST)

    def _in_order(self, specs: Sequence[CompoundSpec]) -> list[CompoundSpec]:
        return sorted(specs, key=lambda s: self._ranks.get(s.type_id, _LAST))

    def shown(self) -> list[str]:
        """Return the titles of the compounds that the search leaves, in the order of the shelf."""
        groups = sorted(self._specs.values(), key=self._rank_of)
        return [s.title for specs in groups for s in self._in_order(specs) if not self._open_before or s.type_id in self._ranks]

    def open_first(self) -> None:
        """Open the first card that the search leaves."""
        if self._ranks:
            best = self._in_order(min(self._specs.values(), key=self._rank_of))[0]
            card = self.card(best.type_id)
            card.set_open(True)
            card.setFocus(Qt.FocusReason.TabFocusReason)
