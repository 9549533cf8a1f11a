"""The chemistry cabinet: cards, search, amounts, injection, the list of doses, wash-out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import CompoundSpec
from neurolab.circuit.records import Dose
from neurolab.editor.drop import COMPOUND_MIME
from neurolab.ui.cabinet_panel import CabinetPanel

REGISTRY = builtin_registry()
TTX, TEA = "compound.ttx", "compound.tea"


@pytest.fixture
def cabinet(session, qtbot):
    made = CabinetPanel(session)
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    return made


def doses(session):
    return session.circuit.all(Dose)


def click(widget, where=None):
    QApplication.processEvents()  # lays out what has just been shown
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where or QPoint())


def texts(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_every_compound_has_a_card_with_class_targets_and_one_line(cabinet):
    assert len(cabinet.shown()) == len(REGISTRY.all(CompoundSpec))
    card = cabinet.card(TTX)
    assert card.name.text() == "Tetrodotoxin (TTX)"
    assert card.name.wordWrap(), "the short name at the end of a long one is not lost"
    assert card.targets.text() == "Blocks Nav"
    assert card.summary.text() == REGISTRY[TTX].summary


@pytest.mark.parametrize(
    ("text", "titles"),
    [("nav", {"Tetrodotoxin (TTX)", "Saxitoxin"}), ("pufferfish", {"Tetrodotoxin (TTX)"}), ("valium", {"Diazepam"}), ("zzz", set())],
)
def test_search_finds_names_classes_and_targets(cabinet, text, titles):
    cabinet.search.setText(text)
    assert titles <= set(cabinet.shown()) if titles else cabinet.shown() == []
    assert len(cabinet.shown()) < 5
    assert cabinet.shelf._nothing.isVisible() == (not titles)
    cabinet.search.setText("")
    assert len(cabinet.shown()) == len(REGISTRY.all(CompoundSpec))


def test_a_search_puts_what_is_called_so_before_what_has_to_do_with_it(cabinet):
    """Adenosine is found by the word caffeine, too; whoever types it means the caffeine."""
    cabinet.search.setText("caff")
    assert cabinet.shown() == ["Caffeine", "Adenosine"]
    caffeine, adenosine = (cabinet.card(f"compound.{name}") for name in ("caffeine", "adenosine"))
    QApplication.processEvents()
    assert caffeine.mapTo(cabinet.shelf, QPoint()).y() < adenosine.mapTo(cabinet.shelf, QPoint()).y()
    cabinet.search.setText("")
    assert cabinet.shown() == [s.title for s in REGISTRY.all(CompoundSpec)], "everything is where it was"


def test_an_open_card_shows_amounts_real_times_and_evidence(cabinet):
    click(cabinet.card(TEA), QPoint(20, 20))
    card = cabinet.card(TEA)
    assert card.is_open
    assert card.row("concentration").field.text() == "20 mM"
    shown = texts(card)
    assert "real preparation" in shown
    assert "IC₅₀" in shown
    assert "derived, or a teaching choice" in shown, "evidence in words, not letters"
    click(cabinet.card(TTX), QPoint(20, 20))
    assert not card.is_open, "one card open at a time"


def test_the_disclaimer_is_there(cabinet):
    assert "not medical advice" in texts(cabinet)


def test_injecting_makes_a_dose_with_the_amounts_of_the_card(session, cabinet):
    cell = session.add_node("cell.hodgkin_huxley", 0, 0)
    card = cabinet.card(TTX)
    card.set_open(True)
    for name, text in (("concentration", "50 nM"), ("onset", "5 ms"), ("washout", "1 s")):
        field = card.row(name).field
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    steps = session.undo.count()
    click(card.button)
    (dose,) = doses(session)
    assert (dose.compound, dose.place) == (TTX, cell)
    assert (dose.concentration, dose.onset, dose.washout) == pytest.approx((0.05, 5.0, 1000.0))
    assert session.undo.count() == steps + 1
    session.undo.undo()
    assert not doses(session)
    assert not cabinet.doses.cards


def test_injecting_into_several_places_is_one_step(session, cabinet):
    places = [session.add_node("cell.lif", 0, 0), session.add_region(50, 50, 100, 100)]
    meter = session.add_node("meter.scope", 300, 0)
    session.selection.set([*places, meter])
    cabinet.card(TTX).set_open(True)
    steps = session.undo.count()
    click(cabinet.card(TTX).button)
    assert sorted(d.place for d in doses(session)) == sorted(places)
    assert session.undo.count() == steps + 1


def test_without_a_place_the_button_waits_and_says_why(session, cabinet):
    session.add_node("unit.relu", 0, 0)
    card = cabinet.card(TTX)
    card.set_open(True)
    assert not card.button.isEnabled()
    assert "Select a cell" in card.button.toolTip()
    told = []
    session.message.connect(lambda *m: told.append(m))
    cabinet.inject(TTX)
    assert told
    assert not doses(session)
    session.add_node("cell.lif", 0, 0)
    assert card.button.isEnabled()


def test_a_drag_carries_the_compound_and_a_changed_concentration(cabinet, monkeypatch):
    card = cabinet.card(TTX)
    assert bytes(card.mime().data("application/x-neurolab-compound").data()) == b"compound.ttx"
    card.set_open(True)
    card.row("concentration").value_set.emit(0.1, 1)
    assert bytes(card.mime().data(COMPOUND_MIME).data()) == b"compound.ttx@0.1"
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: carried.append(drag.mimeData().hasFormat(COMPOUND_MIME)))
    QTest.mousePress(card, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 20))
    QTest.mouseMove(card, QPoint(60, 60))
    assert carried == [True]


def test_opening_a_card_gives_it_to_the_inject_tool(session, cabinet):
    cabinet.card(TEA).set_open(True)
    assert session.tools.inject.compound == TEA


def test_keys_open_a_card(cabinet):
    card = cabinet.card(TTX)
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert card.is_open
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert not card.is_open


def test_active_doses_show_concentration_and_occupancy(session, cabinet, monkeypatch):
    cell = session.add_node("cell.hodgkin_huxley", 0, 0)
    dose = session.inject(TTX, cell, 0.5)
    card = cabinet.doses.cards[dose]
    levels = {}
    monkeypatch.setattr(type(session.bridge), "chemistry", property(lambda _: levels))
    card.tick()
    assert card.occupancy.text == "–"
    levels[cell, TTX] = (0.25, 0.96)
    card.tick()
    assert card.concentration.level == pytest.approx(0.5)
    assert card.concentration.text == "250 nM of 500 nM"
    assert card.occupancy.level == pytest.approx(0.96)
    assert card.occupancy.text == "96%"


def test_two_doses_of_one_compound_share_the_bar(session, cabinet, monkeypatch):
    cell = session.add_node("cell.lif", 0, 0)
    first, second = (session.inject(TTX, cell, 0.5) for _ in range(2))
    monkeypatch.setattr(type(session.bridge), "chemistry", property(lambda _: {(cell, TTX): (1.0, 0.99)}))
    cabinet.doses.tick()
    for dose in (first, second):
        assert cabinet.doses.cards[dose].concentration.text == "1 µM of 1 µM"
        assert cabinet.doses.cards[dose].concentration.level == 1.0


def test_a_dose_of_a_region_follows_the_cells_inside(session, cabinet, monkeypatch):
    session.add_node("cell.lif", 500, 500)
    inside = session.add_node("cell.lif", 50, 50)
    region = session.add_region(0, 0, 100, 100)
    dose = session.inject(TTX, region, 1)
    monkeypatch.setattr(type(session.bridge), "chemistry", property(lambda _: {(inside, TTX): (1.0, 0.5)}))
    cabinet.doses.tick()
    assert cabinet.doses.cards[dose].occupancy.text == "50%"


def test_a_dose_where_nothing_can_take_it_up_shows_its_own_concentration(session, cabinet, monkeypatch):
    session.add_node("meter.scope", 50, 50)
    region = session.add_region(0, 0, 100, 100)
    first, second = (session.inject(TTX, region, 1, onset="10 ms") for _ in range(2))
    card = cabinet.doses.cards[first]
    monkeypatch.setattr(session.bridge, "plan", object())
    monkeypatch.setattr(type(session.bridge), "time", property(lambda _: 1_000.0))
    card.tick()
    assert card.concentration.text == "2 µM of 2 µM"
    assert card.occupancy.text == "–", "there is nothing that it could occupy"
    session.selection.set((second,))
    session.delete((second,))
    card.tick()
    assert card.concentration.text == "1 µM of 1 µM"


def test_a_dose_can_be_edited_washed_out_and_removed_from_its_card(session, cabinet):
    cell = session.add_node("cell.lif", 0, 0)
    dose = session.inject(TTX, cell)
    edit, wash, remove = cabinet.doses.cards[dose]._buttons
    click(edit)
    assert session.selection.ids == (dose,)
    click(wash)
    assert session.circuit[dose].stop is not None
    assert "washing out" in cabinet.doses.cards[dose].place.text()
    click(remove)
    assert not doses(session)
    assert cabinet._heading.text() == "No doses"


def test_wash_out_ends_all(session, cabinet):
    assert not cabinet.wash.isEnabled()
    for x in (0, 200):
        session.inject(TTX, session.add_node("cell.lif", x, 0))
    assert cabinet.wash.isEnabled()
    click(cabinet.wash)
    assert all(d.stop is not None for d in doses(session))


def test_a_new_document_empties_the_list(session, cabinet):
    session.inject(TTX, session.add_node("cell.lif", 0, 0))
    assert cabinet.doses.cards
    session.new()
    assert not cabinet.doses.cards
