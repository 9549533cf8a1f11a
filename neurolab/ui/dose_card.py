"""A card for one dose: what, where, how much; concentration and occupancy as bars that follow the simulation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from neurolab.catalog.spec import CompoundSpec
from neurolab.circuit.records import Dose, Node, Region
from neurolab.core.units import format_quantity
from neurolab.ui.canvas.looks import compound_color
from neurolab.ui.icons import icon
from neurolab.ui.theme import GRID, theme
from neurolab.ui.widgets.bars import LevelBar
from neurolab.ui.widgets.labels import ElidedLabel

_WASHED = 6.0  # time constants after which 0.2 % are left

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.circuit.circuit import Circuit
    from neurolab.editor.session import Session

_TRACE = 1e-6
"""Share of a dose below which nothing of it is said to be left."""


def place_name(circuit: Circuit, place: str) -> str:
    """Return what a person calls the place of a dose."""
    record = circuit[place] if place in circuit else None  # noqa: SIM401 - `Circuit.get` checks a class
    return record.label if isinstance(record, Node | Region) and record.label else place


def reached(circuit: Circuit, dose: Dose) -> list[str]:
    """Return the ids of the nodes that a dose reaches."""
    place = circuit[dose.place] if dose.place in circuit else None  # noqa: SIM401 - `Circuit.get` checks a class
    if isinstance(place, Region):
        return [n.id for n in circuit.all(Node) if place.covers(n.x, n.y)]
    return [dose.place] if isinstance(place, Node) else []


def levels_of(session: Session, dose: Dose) -> tuple[float, float | None] | None:
    """Return concentration (µM) and the highest occupancy (0..1) of a dose's compound where it acts; None before anything is computed.

    In a region without nodes there is the compound but nothing that it could occupy.
    """
    chemistry, bridge = session.bridge.chemistry, session.bridge
    pairs = [chemistry[node_id, dose.compound] for node_id in reached(session.circuit, dose) if (node_id, dose.compound) in chemistry]
    if pairs:
        return max(p[0] for p in pairs), max(p[1] for p in pairs)
    same = (d for d in session.circuit.all(Dose) if (d.place, d.compound) == (dose.place, dose.compound))
    return (sum(d.level(bridge.time) for d in same), None) if bridge.plan is not None else None


STATES = ("waiting", "acting", "washing out", "washed out")


def state_of(dose: Dose, time: float) -> str:
    """Return in a word what a dose is doing at a time (ms): one of `STATES`."""
    if time < dose.start:
        return "waiting"
    if dose.stop is None or time < dose.stop:
        return "acting"
    return "washing out" if time < dose.stop + _WASHED * dose.washout else "washed out"


def given(circuit: Circuit, dose: Dose, time: float) -> float:
    """Return the concentration (µM) that all doses of the compound together give where this one acts, those that are over left out."""
    others = [d for d in circuit.all(Dose) if d.compound == dose.compound and d.id != dose.id and state_of(d, time) != "washed out"]
    if not others:
        return dose.concentration
    totals = dict.fromkeys(reached(circuit, dose), dose.concentration)
    for other in others:
        for node_id in reached(circuit, other):
            if node_id in totals:
                totals[node_id] += other.concentration
    return max(totals.values(), default=dose.concentration + sum(o.concentration for o in others if o.place == dose.place))


class DoseCard(QFrame):
    """One dose with edit, wash-out and remove."""

    def __init__(self, session: Session, dose_id: str, *, edit: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._session = session
        self.dose_id = dose_id
        self.setProperty("look", "card")
        dose = session.circuit.get(dose_id, Dose)
        self._spec = session.registry.get(dose.compound, CompoundSpec)
        self.title = ElidedLabel(self._spec.title, bold=True)
        self.place = ElidedLabel(dim=True)
        self.concentration = LevelBar(self.tr("Concentration"))
        self.occupancy = LevelBar(self.tr("Targets occupied"))
        self.occupancy.setToolTip(self.tr("The share of the most affected target that the compound occupies now (Hill curve)"))
        self._buttons = [
            self._button("edit", self.tr("Edit this dose"), edit or self._select),
            self._button("wash", self.tr("Wash this dose out"), self._wash),
            self._button("delete", self.tr("Remove this dose as if it had never been given"), self._remove),
        ]
        self._lay_out()
        self.refresh()

    def _button(self, name: str, tip: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setProperty("icon_name", name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFixedSize(26, 26)
        button.setStyleSheet("padding: 3px;")
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, GRID, GRID, 12)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.title, 1)
        for button in self._buttons:
            top.addWidget(button)
        column.addLayout(top)
        column.addWidget(self.place)
        bars = QWidget()
        inner = QVBoxLayout(bars)
        inner.setContentsMargins(0, 0, 4, 0)
        inner.setSpacing(GRID)
        inner.addWidget(self.concentration)
        inner.addWidget(self.occupancy)
        column.addWidget(bars)

    def refresh(self) -> None:
        """Read the record again."""
        for button in self._buttons:
            button.setIcon(icon(button.property("icon_name"), theme().text_dim))
        for bar in (self.concentration, self.occupancy):
            bar.set_color(compound_color(self._spec.type_id))
        self.tick()

    def tick(self) -> None:
        """Follow the simulation."""
        circuit = self._session.circuit
        if self.dose_id not in circuit:
            return
        dose = circuit.get(self.dose_id, Dose)
        state = state_of(dose, self._session.bridge.time)
        self.place.set_text(f"{self.tr(state)}  ·  {place_name(circuit, dose.place)}")
        found = levels_of(self._session, dose)
        amount, occupied = found if found is not None else (0.0, None)
        top = given(circuit, dose, self._session.bridge.time)
        if amount < _TRACE * top:  # what an exponential wash-out never quite removes
            amount = 0.0
        self.concentration.show_level(amount / top if top > 0 else 0.0, f"{format_quantity(amount, 'uM', 3)} of {format_quantity(top, 'uM', 3)}")
        self.occupancy.show_level(occupied or 0.0, "–" if occupied is None else f"{occupied:.0%}")

    def _select(self) -> None:
        self._session.selection.set((self.dose_id,))

    def _wash(self) -> None:
        dose = self._session.circuit.get(self.dose_id, Dose)
        now = self._session.bridge.time
        self._session.set_field((self.dose_id,), stop=max(now, dose.start))

    def _remove(self) -> None:
        self._session.delete((self.dose_id,))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_buttons"):
            self.refresh()
        super().changeEvent(event)


class DoseList(QWidget):
    """Cards for some doses; cards stay while their dose does."""

    def __init__(self, session: Session, choose: Callable[[], list[Dose]]) -> None:
        super().__init__()
        self._session = session
        self._choose = choose
        self.cards: dict[str, DoseCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self.refresh()

    def refresh(self) -> None:
        """Show the doses that there are now, the newest first."""
        doses = {d.id: d for d in self._choose()}
        for dose_id in [i for i in self.cards if i not in doses]:
            card = self.cards.pop(dose_id)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for dose_id in doses:
            if dose_id not in self.cards:
                self.cards[dose_id] = DoseCard(self._session, dose_id)
                self._column.insertWidget(0, self.cards[dose_id])
        for card in self.cards.values():
            card.refresh()

    def tick(self) -> None:
        """Follow the simulation."""
        for card in self.cards.values():
            card.tick()
