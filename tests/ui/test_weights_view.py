"""The matrix of weights that learn, live."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.plasticity import set_plasticity
from neurolab.editor.session import Session
from neurolab.ui.experiments.teach import Teach
from neurolab.ui.experiments.weights_view import MatrixPlot, WeightsView, coarser, matrix_of


def test_a_matrix_adds_up_what_joins_the_same_two_and_leaves_gaps():
    found = matrix_of(np.array([0, 0, 1, 1]), np.array([0, 2, 1, 1]), np.array([1.0, 2.0, 3.0, 4.0]))
    assert found.shape == (2, 3)
    assert found[0, [0, 2]].tolist() == [1.0, 2.0]
    assert found[1, 1] == 7.0
    assert np.isnan(found[[0, 1, 1], [1, 0, 2]]).all()


def test_a_large_matrix_is_shown_by_means():
    matrix = np.arange(400.0).reshape(20, 20)
    small = coarser(matrix, 5, 10)
    assert small.shape == (5, 10)
    assert small[0, 0] == matrix[:4, :2].mean()
    assert np.isnan(coarser(np.full((4, 4), np.nan), 2, 2)).all()


def test_the_plot_knows_what_is_under_the_pointer(qtbot):
    plot = MatrixPlot()
    qtbot.addWidget(plot)
    plot.resize(420, 300)
    plot.show_matrix(np.arange(12.0).reshape(3, 4), "nS", ("A", "B"))
    box = plot.inside()
    assert plot.cell_at(QPointF(box.left() + 1, box.top() + 1)) == (0, 0)
    assert plot.cell_at(QPointF(box.right() - 1, box.bottom() - 1)) == (2, 3)
    assert plot.cell_at(QPointF(1, 1)) is None
    image = plot.grab().toImage()
    low, high = (image.pixelColor((box.topLeft() + QPointF(5, 5)).toPoint()), image.pixelColor((box.bottomRight() - QPointF(5, 5)).toPoint()))
    assert high.lightness() > low.lightness() + 60


@pytest.fixture
def learning(qtbot):
    session = Session(builtin_registry())
    ids = []
    for type_id, params in (("stimulus.poisson", {"rate": "60 Hz"}), ("cell.lif", {})):
        node, diff = edits.add_node(session.circuit, type_id, 0, 0, params=params)
        session.do(diff, "add")
        ids.append(node)
    wire, diff = edits.add_wire(session.circuit, "synapse.ampa", *ids)
    session.do(diff, "wire")
    session.selection.set((wire,))
    yield session, wire
    session.bridge.close()


def test_weights_appear_when_a_synapse_learns_and_change_while_it_runs(learning, qtbot):
    session, wire = learning
    view = WeightsView(session, Teach("probe", "Which?", "Run"))
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    assert view._stack.currentWidget() is view.teach
    session.do(set_plasticity(session.circuit, (wire,), "plasticity.stdp"), "learn")
    session.set_param((wire,), "weight", "8 nS")
    session.bridge.set_speed(float("inf"))

    def shown():
        session.bridge.poll()
        return view._stack.currentWidget() is not view.teach

    qtbot.waitUntil(shown, timeout=60_000)
    first = view.chart.matrix.copy()
    assert first.size >= 1
    session.bridge.run()

    def changed():
        session.bridge.poll()
        return not np.array_equal(view.chart.matrix, first, equal_nan=True)

    qtbot.waitUntil(changed, timeout=60_000)
    assert view.chart.unit == "nS"
