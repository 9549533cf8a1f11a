"""A preset that is a firing pattern offers the stimulus with which it was shown."""

import pytest
from PySide6.QtCore import Qt

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.records import Node
from neurolab.editor.session import Session
from neurolab.ui.inspector.panel import InspectorPanel


@pytest.fixture
def pair(qtbot):
    session = Session(builtin_registry())
    panel = InspectorPanel(session)
    qtbot.addWidget(panel)
    panel.resize(360, 700)
    panel.show()
    yield session, panel
    session.bridge.close()


def test_one_click_places_the_stimuli_and_one_undo_takes_them_away(qtbot, pair):
    session, panel = pair
    cell = session.add_node("cell.izhikevich#resonator", 0, 0)
    button = panel.form.header.protocol
    assert button.isVisible()
    assert "40 ms" in button.toolTip()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    made = [n for n in session.circuit.all(Node) if n.type == "stimulus.pulse_train"]
    assert [n.params["period"] for n in made] == [20.0, 40.0]
    assert all(n.x < 0 for n in made)
    assert {w.target for n in made for w in session.circuit.wires_of(n.id)} == {cell}
    assert not panel.form.header.protocol.isVisible()
    session.undo.undo()
    assert [n.id for n in session.circuit.all(Node)] == [cell]
    assert panel.form.header.protocol.isVisible()


def test_values_of_ones_own_and_populations_have_no_experiment(pair):
    session, panel = pair
    cell = session.add_node("cell.izhikevich#tonic", 0, 0)
    assert panel.form.header.protocol.isVisible()
    session.set_param((cell,), "a", 0.03)
    assert not panel.form.header.protocol.isVisible()
    session.undo.undo()
    session.set_size((cell,), 5)
    assert not panel.form.header.protocol.isVisible()
    session.add_node("cell.hodgkin_huxley", 200, 0)
    assert not panel.form.header.protocol.isVisible()
