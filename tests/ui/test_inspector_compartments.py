"""The inspector's table of compartments: a picture to choose from, fields, mechanisms, add and remove; the place of a wire."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from neurolab.catalog.builtin import builtin_registry
from neurolab.editor import space
from neurolab.editor.tools.base import Hit
from neurolab.ui.canvas.tips import tip_for
from neurolab.ui.canvas.view import CanvasView
from neurolab.ui.inspector.cell_picture import color_of_potential

REGISTRY = builtin_registry()


@pytest.fixture
def cell(session, panel):
    return session.add_node("cell.ball_and_stick", 0, 0)


def names(session, cell):
    return [c.name for c in space.table_of(session, cell)]


def test_a_click_on_the_picture_chooses_a_compartment(session, panel, cell):
    section = panel.form.compartments
    assert section.choice.currentData() == "soma"
    at = next((a + b) / 2 for _, name, a, b, _ in section.picture._lines if name == "dend")
    QTest.mouseClick(section.picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(round(at.x()), round(at.y())))
    assert section.choice.currentData() == "dend"
    assert section.fields["length"].field.text() == "500 µm"


def test_a_length_is_typed_and_undone(session, panel, cell):
    section = panel.form.compartments
    section.choose("dend")
    field = section.fields["length"].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "250")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert space.table_of(session, cell)[1].length == 250.0
    session.undo.undo()
    assert session.circuit[cell].compartments is None
    assert section.fields["length"].field.text() == "500 µm"


def test_compartments_grow_and_go(session, panel, cell):
    section = panel.form.compartments
    section.choose("soma")
    section.add.click()
    assert names(session, cell) == ["soma", "dend", "dend1"]
    assert section.choice.currentData() == "dend1"
    section.add.click()
    assert space.table_of(session, cell)[-1].parent == "dend1"
    section.choose("dend1")
    section.remove.click()
    assert names(session, cell) == ["soma", "dend"]
    section.choose("soma")
    assert not section.remove.isEnabled()


def test_a_mechanism_of_one_compartment(session, panel, cell):
    section = panel.form.compartments
    section.choose("dend")
    section._fill()
    titles = {a.text(): a for a in section.menu.actions()}
    assert next(iter(titles)) == "Channels", "families have headings"
    assert not titles["Channels"].isEnabled()
    titles[REGISTRY["receptor.gaba_a"].title].trigger()
    soma, dend = space.table_of(session, cell)
    assert "receptor.gaba_a" in soma.mechanisms
    assert "receptor.gaba_a" not in dend.mechanisms


def test_a_wire_is_moved_along_the_dendrite(session, panel, cell):
    source = session.add_node("stimulus.regular", -100, 0)
    wire = session.connect(source, cell, "synapse.ampa")
    session.selection.set((wire,))
    assert "at" not in panel.form.params.rows
    place = panel.form.place
    place.choice.setCurrentIndex(place.choice.findData("dend[7]"))
    place._choose(place.choice.currentIndex())
    assert session.circuit[wire].params["at"] == "dend[7]"
    place._choose(0)
    assert "at" not in session.circuit[wire].params


def test_a_wire_to_a_point_cell_has_no_place(session, panel):
    source, target = session.add_node("stimulus.regular", -100, 0), session.add_node("cell.lif", 0, 0)
    session.selection.set((session.connect(source, target, "synapse.ampa"),))
    assert panel.form.place is None
    assert "at" not in panel.form.params.rows


def test_the_picture_shows_the_potential(session, panel, cell):
    assert color_of_potential(-65.0) != color_of_potential(0.0)
    session.connect(session.add_node("stimulus.step_current", -100, 0), cell)
    session.selection.set((cell,))
    session.bridge.run()

    def potentials():
        session.bridge.poll()
        return [session.bridge.value_of(i) for i in (cell, f"{cell}/dend[0]", f"{cell}/dend[19]")]

    end = time.monotonic() + 60
    while not potentials()[2] > -64.9:
        assert time.monotonic() < end
        time.sleep(0.01)
    v = potentials()
    assert v[0] > v[1] > v[2]
    panel.form.tick()
    assert not panel.form.compartments.picture.grab().isNull()


def test_what_makes_no_sense_is_said(session, panel, cell):
    said = []
    session.message.connect(lambda *parts: said.append(parts))
    assert not space.put_table(session, cell, [], "nothing")
    assert said[0][0] == "warning"
    assert "compartments" in said[0][1]


def test_a_compartment_is_renamed_and_what_cannot_be_a_name_is_told(session, panel, cell):
    section = panel.form.compartments
    section.choose("dend")
    for typed, shown in (("branch", "branch"), ("soma", "branch")):
        section.name.setFocus()
        section.name.selectAll()
        QTest.keyClicks(section.name, typed)
        QTest.keyClick(section.name, Qt.Key.Key_Return)
        assert names(session, cell) == ["soma", shown]
        assert (section.name.text(), section.choice.currentData()) == (shown, shown)
    session.undo.undo()
    assert names(session, cell) == ["soma", "dend"]


def test_a_coupling_that_rests_is_told_and_drawn_as_such(session, panel, cell, qtbot):
    told = []
    session.message.connect(lambda *message: told.append(message))
    one, other = (session.add_node("cell.bare_axon", 200, 200 * k) for k in range(2))
    wire = session.connect(one, other, "wire.ephaptic")
    canvas = CanvasView(session)
    qtbot.addWidget(canvas)
    assert not canvas.model.looks[0].dashed
    space.change(session, other, "axon", segments=50)
    assert "rests" in told[-1][1]
    assert canvas.model.looks[0].dashed
    assert "rests" in tip_for(session, Hit("wire", wire))
    told.clear()
    space.change(session, other, "axon", diameter=5.0)
    assert not told
    session.undo.undo()
    session.undo.undo()
    assert not canvas.model.looks[0].dashed


def test_a_wire_far_out_shows_what_it_does_there(session, panel, cell):
    source = session.add_node("stimulus.regular", -100, 0)
    wire = session.connect(source, cell, "synapse.ampa")
    session.selection.set((wire,))
    assert list(panel.form.traces.buttons) == ["ampa.g", "ampa.i"]
    session.set_param((wire,), "at", "dend[5]")
    assert [(v, b.text()) for v, b in panel.form.traces.buttons.items()] == [(f"{wire}.g", "conductance"), (f"{wire}.i", "current")]
