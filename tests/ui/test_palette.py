"""The palette: what it lists, how it is searched, what a drag carries, how it is used with keys."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QDrag, QFontMetrics
from PySide6.QtTest import QTest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.models import change_model, make_model
from neurolab.circuit.records import Model, Node
from neurolab.editor.drop import TYPE_MIME, type_in
from neurolab.ui.palette_model import PRESET_ROLE, TYPE_ROLE
from neurolab.ui.palette_panel import PalettePanel, draw_title

REGISTRY = builtin_registry()


@pytest.fixture
def palette(session, qtbot):
    made = PalettePanel(session)
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    return made


def index_of(palette, type_id):
    model = palette.view.model()
    found = model.match(model.index(0, 0), TYPE_ROLE, type_id, 1, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    return found[0]


def test_every_placeable_type_is_there_once_in_its_group(palette):
    model = palette.view.model()
    groups = {}
    for r in range(model.rowCount()):
        group = model.index(r, 0)
        groups[group.data()] = [model.index(i, 0, group).data(TYPE_ROLE) for i in range(model.rowCount(group))]
    assert list(groups) == [
        "Cells in a few equations",
        "Cells made of channels",
        "Cells in space",
        "Populations",
        "Artificial units",
        "Stimuli",
        "Meters",
    ]
    assert "cell.lif" in groups["Cells in a few equations"]
    assert {"cell.hodgkin_huxley", "cell.cortical_rs"} <= set(groups["Cells made of channels"])
    listed = [t for title, members in groups.items() if title != "Populations" for t in members]
    assert sorted(listed) == sorted(s.type_id for s in REGISTRY if s.kind in ("cell", "unit", "stimulus", "meter"))
    assert "unit.relu" in groups["Artificial units"]


def test_entries_have_a_picture_and_a_summary(palette):
    index = index_of(palette, "unit.sigmoid")
    assert REGISTRY["unit.sigmoid"].summary in index.data(Qt.ItemDataRole.ToolTipRole)
    from PySide6.QtCore import QSize

    images = {t: palette.view.delegate.picture(index_of(palette, t), QSize(44, 32), 1.0).toImage() for t in ("unit.sigmoid", "unit.relu")}
    assert not images["unit.sigmoid"].isNull()
    assert images["unit.sigmoid"] != images["unit.relu"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [("relu", {"ReLU unit"}), ("chatter", {"Izhikevich", "Chattering (CH)"}), ("raster", {"Raster"}), ("ZZZ", set()), ("RELU", {"ReLU unit"})],
)
def test_search_narrows_the_list(palette, text, titles):
    palette.search.setText(text)
    assert titles <= set(palette.titles())
    assert len(palette.titles()) <= 8
    assert palette._note.isVisible() == (not titles)
    palette.search.clear()
    assert len(palette.titles()) > 20


def test_a_preset_is_a_subentry_and_names_itself(palette):
    index = index_of(palette, "cell.izhikevich#CH")
    assert index.data(PRESET_ROLE) == "CH"
    assert index.parent().data(TYPE_ROLE) == "cell.izhikevich"


@pytest.mark.parametrize("type_id", ["cell.lif", "meter.scope", "cell.izhikevich#CH"])
def test_a_drag_carries_the_type_id(palette, type_id):
    mime = palette.view.model().mimeData([index_of(palette, type_id)])
    assert mime.formats() == [TYPE_MIME] == ["application/x-neurolab-type"]
    assert bytes(mime.data(TYPE_MIME).data()).decode("utf-8") == type_id


def test_dragging_out_starts_a_drag_with_a_picture(palette, monkeypatch):
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: carried.append((drag.mimeData().data(TYPE_MIME).data(), drag.pixmap().isNull())))
    palette.view.setCurrentIndex(index_of(palette, "unit.tanh"))
    palette.view.startDrag(Qt.DropAction.CopyAction)
    assert carried == [(b"unit.tanh", False)]


def test_groups_and_nothing_cannot_be_dragged(palette, monkeypatch):
    monkeypatch.setattr(QDrag, "exec", lambda *_: pytest.fail("a group was dragged"))
    palette.view.setCurrentIndex(QModelIndex())
    palette.view.startDrag(Qt.DropAction.CopyAction)


def test_double_click_asks_to_add(palette, qtbot):
    index = index_of(palette, "cell.lif")
    palette.view.scrollTo(index)
    where = palette.view.visualRect(index).center()
    QTest.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    with qtbot.waitSignal(palette.add_requested) as asked:
        QTest.mouseDClick(palette.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert asked.args == ["cell.lif"]


def test_a_click_on_a_group_closes_it(palette):
    group = palette.view.model().index(0, 0)
    where = palette.view.visualRect(group).center()
    assert palette.view.isExpanded(group)
    QTest.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert not palette.view.isExpanded(group)


def test_search_down_enter_adds_without_a_mouse(palette, qtbot):
    palette.search.setFocus()
    QTest.keyClicks(palette.search, "softplus")
    with qtbot.waitSignal(palette.add_requested) as asked:
        QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert asked.args == ["unit.softplus"]
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.add_requested) as asked:
        QTest.keyClick(palette.view, Qt.Key.Key_Return)
    assert asked.args == ["unit.softplus"]


def test_what_the_palette_asks_for_can_be_added(palette, session):
    palette.add_requested.connect(lambda type_id: session.add_node(type_id, 0, 0))
    for type_id in [s.type_id for s in REGISTRY if s.kind in ("cell", "unit", "stimulus", "meter")] + ["cell.izhikevich#CH"]:
        palette.view.add_requested.emit(type_id)
    made = [session.circuit[i] for i in session.selection.ids]
    assert made[0].type == "cell.izhikevich"
    assert made[0].params["d"] == 2


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("clamp", "Voltage clamp"),  # not the step current, which has the word as a keyword
        ("threshold", "Threshold unit"),
        ("spike", "Poisson spikes"),
        ("noise", "Noise"),
        ("sodium", "Hodgkin-Huxley"),  # has sodium channels
        ("electrode", "Step current"),
        ("oscilloscope", "Scope"),
        ("histogram", "Firing rate"),
        ("pyramidal cell", "Pyramidal cell, regular spiking"),
    ],
)
def test_the_best_answer_is_listed_first_and_is_what_enter_adds(palette, qtbot, text, title):
    palette.search.setText(text)
    assert palette.titles()[0] == title
    assert palette.view.currentIndex().data() == title
    with qtbot.waitSignal(palette.add_requested) as asked:
        QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert REGISTRY[asked.args[0]].title == title


def test_other_words_for_the_same_thing_find_it_too(palette):
    palette.search.setText("random")
    assert "Noise" in palette.titles()
    palette.search.setText("squid")
    assert palette.titles()[0] == "Hodgkin-Huxley"
    assert palette.view.currentIndex().data() == "Squid axon at 6.3 °C"


def test_without_words_the_catalogue_keeps_its_order(palette):
    before = palette.titles()
    palette.search.setText("clamp")
    palette.search.clear()
    assert palette.titles() == before


@pytest.mark.parametrize(
    ("text", "where"), [("bicuculline", "Chemistry"), ("gap junction", "drag from the edge"), ("hogkin", "'hodgkin'"), ("xqzw", "Nothing")]
)
def test_what_the_palette_does_not_hold_is_said_to_be_elsewhere(palette, text, where):
    palette.search.setText(text)
    assert palette.titles() == []
    assert palette._note.isVisible()
    assert where in palette._note.text()


def test_a_compound_is_pointed_to_even_where_cells_answer(palette):
    palette.search.setText("TTX")
    assert "Hodgkin-Huxley" in palette.titles(), "it has the channel"
    assert "Chemistry" in palette._note.text()
    for text in ("sine", "clamp"):
        palette.search.setText(text)
        assert not palette._note.isVisible()


def test_a_long_title_takes_two_lines_rather_than_losing_its_end(qapp):
    drawn = []
    painter = SimpleNamespace(fontMetrics=lambda: QFontMetrics(qapp.font()), drawText=lambda rect, _flags, text: drawn.append((rect, text)))
    width = painter.fontMetrics().horizontalAdvance("Adaptive exponential (A")
    draw_title(painter, QRect(60, 10, width, 44), "Adaptive exponential (AdEx)")
    assert [text for _rect, text in drawn] == ["Adaptive exponential", "(AdEx)"]
    assert drawn[0][0].bottom() < drawn[1][0].top() <= drawn[1][0].bottom() <= 54
    drawn.clear()
    draw_title(painter, QRect(60, 10, width, 44), "Izhikevich")
    assert [text for _rect, text in drawn] == ["Izhikevich"]
    drawn.clear()
    draw_title(painter, QRect(60, 10, width, 44), "Oneunbreakablewordthatislongerthantheroom")
    assert len(drawn) == 1
    assert drawn[0][1].endswith("…")


def test_a_population_is_dragged_from_the_palette(session):
    from PySide6.QtCore import QMimeData

    from neurolab.editor.drop import drop
    from neurolab.editor.tools.base import Hit
    from neurolab.ui.palette_model import CROWDS, TYPE_ROLE, PaletteModel

    model = PaletteModel(session.registry, session)
    group = next(model.item(row) for row in range(model.rowCount()) if model.item(row).text() == "Populations")
    entries = [group.child(row) for row in range(group.rowCount())]
    assert [e.data(TYPE_ROLE) for e in entries] == [f"{type_id}*100" for type_id in CROWDS]
    for entry in entries:
        assert drop(session, model.mimeData([entry.index()]), 0, 0, Hit())
    assert [(n.type, n.size) for n in session.circuit.all(Node)] == [(type_id, 100) for type_id in CROWDS]
    session.undo.undo()
    assert len(session.circuit.all(Node)) == len(CROWDS) - 1
    for odd in ("cell.lif*", "cell.lif*-3", "cell.lif*99999999999", "cell.lif*x"):
        mime = QMimeData()
        mime.setData("application/x-neurolab-type", odd.encode())
        assert drop(session, mime, 0, 0, Hit())
        assert session.circuit.all(Node)[-1].size == 1


def test_the_circuits_own_models_are_listed_and_dragged(session, palette):
    cell = session.add_node("cell.lif", 0, 0)
    before = palette.titles()
    model_id, diff = make_model(session.circuit, "cell.lif", session.registry["cell.lif"], (cell,))
    session.do(diff, "Edit")
    own = session.circuit.get(model_id, Model).spec
    model = palette.view.model()
    group = model.index(model.rowCount() - 1, 0)
    assert group.data() == "Own models"
    assert palette.view.isExpanded(group)
    assert type_in(model.mimeData([index_of(palette, own.type_id)])) == own.type_id
    session.do(change_model(session.circuit, model_id, replace(own, title="Mine")), "Edit")
    assert palette.titles() == [*before, "Mine"]
    session.undo.undo()
    session.undo.undo()
    assert palette.titles() == before
    session.new()
    assert palette.titles() == before
