"""The outline of the circuit: in step with the canvas, and enough to work by keyboard and screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node, Region, Wire
from neurolab.editor.session import Session
from neurolab.ui import outline as outline_module
from neurolab.ui.outline import ID_ROLE, Outline


@pytest.fixture
def outline(session, qtbot):
    outline = Outline(session)
    qtbot.addWidget(outline)
    outline.resize(300, 400)
    outline.show()
    return outline


def lines(outline, parent=None):
    item = parent or outline.model.invisibleRootItem()
    return [item.child(row).text() for row in range(item.rowCount())]


def test_nodes_hold_their_wires_and_doses(outline, session, qtbot):
    tester = QAbstractItemModelTester(outline.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    a = session.add_node("cell.lif", 0, 0)
    b = session.add_node("unit.relu", 200, 0)
    session.connect(a, b)
    session.set_field([a], label="Retina")
    session.inject("compound.ttx", a)
    qtbot.waitUntil(lambda: len(lines(outline)) == 2)
    assert lines(outline) == ["ReLU unit 1", "Retina: Leaky integrate-and-fire"]
    assert lines(outline, outline.model.item(1)) == ["to ReLU unit 1: Rate reader", "dose of Tetrodotoxin (TTX)"]
    tester.deleteLater()


def test_choosing_works_in_both_directions(outline, session, qtbot):
    a, b = session.add_node("cell.lif", 0, 0), session.add_node("unit.relu", 200, 0)
    qtbot.waitUntil(lambda: len(lines(outline)) == 2)
    session.selection.set((a,))
    assert [i.data(ID_ROLE) for i in outline.tree.selectionModel().selectedIndexes()] == [a]
    outline.tree.setFocus()
    QTest.keyClick(outline.tree, Qt.Key.Key_Down)
    assert session.selection.ids == (b,)
    QTest.keyClick(outline.tree, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert set(session.selection.ids) == {a, b}
    with qtbot.waitSignal(outline.show_wanted):
        QTest.keyClick(outline.tree, Qt.Key.Key_Return)


def test_what_is_open_stays_open_and_moves_do_not_rebuild(outline, session, qtbot):
    a, b = session.add_node("cell.lif", 0, 0), session.add_node("unit.relu", 200, 0)
    session.connect(a, b)
    qtbot.waitUntil(lambda: len(lines(outline)) == 2 and outline.model.item(0).rowCount() == 1)
    outline.tree.expand(outline.model.item(0).index())
    before = outline.model.item(0)
    session.selection.set((a,))
    session.nudge(10, 0)
    session.add_region(0, 0, 100, 100)
    qtbot.waitUntil(lambda: len(lines(outline)) == 3)
    assert outline.tree.isExpanded(outline.model.item(0).index())
    assert before is not outline.model.item(0)
    assert lines(outline)[2] == session.circuit.all(Region)[0].label


def test_a_large_circuit_is_written_a_piece_at_a_time_and_whole_in_the_end(qtbot, monkeypatch):
    monkeypatch.setattr(outline_module, "_SLICE_MS", 0.0)
    cells = [Node(id=f"n{i}", type="cell.lif", label=f"Cell {i:04}") for i in range(1, 301)]
    wires = [Wire(id=f"w{i}", type="synapse.ampa", source=f"n{i}", target=f"n{i % 300 + 1}") for i in range(1, 301)]
    session = Session(builtin_registry(), Circuit(builtin_registry(), [*cells, *wires]))
    outline = Outline(session)
    qtbot.addWidget(outline)
    assert outline.model.rowCount() < 300
    session.selection.set(("w7",))
    qtbot.waitUntil(lambda: not outline._work.isActive(), timeout=5000)
    assert outline.model.rowCount() == 300
    assert outline.model.item(6).child(0).data(ID_ROLE) == "w7"
    assert [i.data(ID_ROLE) for i in outline.tree.selectionModel().selectedIndexes()] == ["w7"]
    session.bridge.close()
