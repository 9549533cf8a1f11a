"""Forms of meters, regions, doses and notes; live values; the help button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import CompoundSpec
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Dose, Opaque, Wire
from neurolab.ui.inspector.live import live_text
from neurolab.ui.inspector.other_forms import DoseForm, NoteForm, OpaqueForm, RegionForm

REGISTRY = builtin_registry()


def enter(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_meter_lists_its_leads_and_lets_choose_the_variable(session, panel):
    cell = session.add_node("cell.hodgkin_huxley", 0, 0)
    meter = session.trace(cell)
    session.selection.set((meter,))
    (lead,) = panel.form.lead_rows.values()
    names = [lead.variable.itemData(i) for i in range(lead.variable.count())]
    assert {"", "v", "na_hh.m"} <= set(names)
    lead.variable.setCurrentIndex(names.index("na_hh.m"))
    lead.variable.activated.emit(names.index("na_hh.m"))
    (wire,) = session.circuit.all(Wire)
    assert wire.params["variable"] == "na_hh.m"
    other = session.add_node("cell.lif", 200, 0)
    session.connect(other, meter)
    session.selection.set((meter,))
    assert len(panel.form.lead_rows) == 2
    session.delete((wire.id,))
    assert len(panel.form.lead_rows) == 1


def test_a_dose_shows_its_amount_in_a_readable_unit_and_takes_any(session, panel):
    cell = session.add_node("cell.hodgkin_huxley", 0, 0)
    dose = session.inject("compound.tea", cell, 20_000)
    session.selection.set((dose,))
    assert isinstance(panel.form, DoseForm)
    field = panel.form.rows["concentration"].field
    assert field.text() == "20 mM"
    enter(field, "5")
    assert session.circuit[dose].concentration == pytest.approx(5000), "a bare number is in the unit that is shown"
    enter(field, "300 nM")
    assert session.circuit[dose].concentration >= REGISTRY.get("compound.tea", CompoundSpec).low
    enter(panel.form.rows["onset"].field, "2 s")
    assert session.circuit[dose].onset == 2000


def test_a_dose_can_be_washed_out_and_that_taken_back(session, panel):
    cell = session.add_node("cell.hodgkin_huxley", 0, 0)
    dose = session.inject("compound.ttx", cell)
    session.selection.set((dose,))
    assert not panel.form.rows["stop"].isVisible()
    QTest.mouseClick(panel.form.wash, Qt.MouseButton.LeftButton)
    assert session.circuit[dose].stop is not None
    assert panel.form.rows["stop"].isVisible()
    enter(panel.form.rows["stop"].field, "20 min")
    assert session.circuit[dose].stop == 1_200_000, "later than the slider goes"
    panel.form.rows["stop"].reset_asked.emit()
    assert session.circuit[dose].stop is None
    enter(panel.form.rows["start"].field, "3 min")
    assert session.circuit[dose].start == 180_000


def test_a_region_shows_its_doses_and_size(session, panel):
    session.add_node("cell.lif", 50, 50)
    region = session.add_region(0, 0, 100, 100)
    dose = session.inject("compound.ttx", region)
    session.selection.set((region,))
    assert isinstance(panel.form, RegionForm)
    assert "1 node " in panel.form.summary.text()
    assert list(panel.form.doses.cards) == [dose]
    enter(panel.form.name, "Cortex")
    assert session.circuit[region].label == "Cortex"
    session.delete((dose,))
    assert not panel.form.doses.cards


def test_typing_in_a_note_is_one_undo_step(session, panel):
    note = session.add_note(0, 0)
    session.selection.set((note,))
    assert isinstance(panel.form, NoteForm)
    steps = session.undo.count()
    QTest.keyClicks(panel.form.text, "Look at the spikes")
    assert session.circuit[note].text == "Look at the spikes"
    height = session.circuit[note].height
    panel.form.text.insertPlainText("\nand once more" * 12)
    assert session.circuit[note].height > height, "the paper grows with the text"
    assert session.undo.count() == steps + 1
    session.undo.undo()
    assert session.circuit[note].height == height
    assert panel.form.text.toPlainText() == ""


def test_an_unknown_type_is_explained(session, panel):
    strange = Opaque(id="n99", raw={"type": "cell.from_the_future", "label": "X"})
    session.do(Diff(added={"n99": strange}), "Add")
    session.selection.set(("n99",))
    assert isinstance(panel.form, OpaqueForm)


def test_live_values_follow_the_bridge_only_a_few_times_a_second(session, panel, monkeypatch):
    session.add_node("cell.izhikevich", 0, 0)
    asked = []

    def read(record_id, name):
        asked.append(name)
        return {"v": -61.5}.get(name)

    monkeypatch.setattr(session.bridge, "read", read)
    for _ in range(30):
        session.bridge.frame.emit()
    assert asked.count("v") <= 2
    panel.form.tick()
    values = dict(panel.form.live.table.values())
    assert values["v"] == "−61.50 mV"
    assert values["u"] == "–"


def test_values_of_mechanisms_show_on_demand(session, panel):
    session.add_node("cell.hodgkin_huxley", 0, 0)
    few = len(panel.form.live.table.values())
    QTest.mouseClick(panel.form.live.more, Qt.MouseButton.LeftButton)
    assert len(panel.form.live.table.values()) > few + 5


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (None, "mV", "–"),
        (float("nan"), "mV", "–"),
        (0.0, "1", "0.000"),
        (-70.123, "mV", "−70.12 mV"),
        (1e-6, "1", "1e−06"),
        (123456.7, "pA", "123457 pA"),
    ],
)
def test_live_numbers_keep_their_width(value, unit, text):
    assert live_text(value, unit) == text


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_sections_open_with_the_keyboard_and_stay_as_they_were_left(session, panel, key):
    session.add_node("cell.lif", 0, 0)
    section = next(s for s in panel.form.params.sections if s.title == REGISTRY["receptor.ampa"].title)
    assert not section.is_open
    assert "ampa.E" not in panel.form.params.rows, "closed sections cost nothing"
    QTest.keyClick(section.header, key)
    assert section.is_open
    assert panel.form.params.rows["ampa.E"].isVisible()
    session.add_node("cell.adex", 200, 0)
    assert "ampa.E" in panel.form.params.rows, "another type opens the same sections"


def test_the_help_button_names_the_type(session, panel, qtbot):
    session.add_node("unit.tanh", 0, 0)
    with qtbot.waitSignal(panel.help_requested) as asked:
        QTest.mouseClick(panel.form.header.help, Qt.MouseButton.LeftButton)
    assert asked.args == ["unit.tanh"]


def test_chemistry_of_a_cell_includes_its_regions(session, panel):
    cell = session.add_node("cell.lif", 50, 50)
    region = session.add_region(0, 0, 100, 100)
    session.selection.set((cell,))
    assert not panel.form.doses.cards
    dose = session.inject("compound.ttx", region)
    assert isinstance(session.circuit[dose], Dose)
    assert list(panel.form.doses.cards) == [dose]


def test_the_form_of_a_lead_follows_to_another_lead(session, panel):
    a, b = (session.add_node("cell.lif", 0, y) for y in (0, 100))
    scope = session.add_node("meter.scope", 200, 0)
    first, second = session.connect(a, scope), session.connect(b, scope)
    session.selection.set((first,))
    form = panel.form
    session.selection.set((second,))
    assert panel.form is form
    row = form._variable
    assert row.name.text() == session.circuit[b].label
    row.variable.setCurrentIndex(1)
    row.variable.activated.emit(1)
    assert "variable" in session.circuit[second].params
    assert "variable" not in session.circuit[first].params
    session.delete((first,))
    assert row.wire_id == second
