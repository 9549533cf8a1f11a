"""The window of plasticity as a person measures it."""

from __future__ import annotations

import numpy as np
import pytest
from canvas_rig import REGISTRY
from PySide6.QtCore import Qt

from neurolab.editor.pairing import WindowProtocol
from neurolab.editor.session import Session
from neurolab.ui.experiments.panel import ExperimentsPanel

STDP = "plasticity.stdp"


@pytest.fixture
def view(qtbot):
    session = Session(REGISTRY)
    panel = ExperimentsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 320)
    panel.show()
    panel.tabs.setCurrentIndex(panel.pages.indexOf(panel.pairing))
    for name, value in {"points": 8.0, "pairs": 20.0, "rate": 2.0}.items():
        panel.pairing.fields[name].committed.emit(value)
    yield panel.pairing
    panel.pairing.lab.cancel()
    session.bridge.close()


def measure(qtbot, view):
    with qtbot.waitSignal(view.lab.finished, timeout=60_000):
        qtbot.mouseClick(view.run_button, Qt.MouseButton.LeftButton)


def learning(view):
    session = view._session
    source, target = session.add_node("stimulus.poisson", 0, 0), session.add_node("cell.lif", 300, 0)
    session.set_field((source,), label="Input")
    session.set_field((target,), label="Cell")
    wire = session.connect(source, target, "synapse.ampa")
    session.set_plasticity((wire,), STDP)
    return session, wire


def test_lags_are_even_and_leave_out_zero():
    lags = WindowProtocol(longest=70.0, points=8).lags()
    assert lags.tolist() == [-70.0, -50.0, -30.0, -10.0, 10.0, 30.0, 50.0, 70.0]
    assert WindowProtocol(longest=70.0, points=2).lags().tolist() == [-70.0, 70.0]


def test_a_rule_is_measured_without_a_circuit(qtbot, view):
    assert view.teach.isVisible()
    assert view.choice.currentData() == STDP
    measure(qtbot, view)
    (window,) = view.windows()
    after = window.x[window.x > 0]
    np.testing.assert_allclose(window.y[window.x > 0], 100 * 20 * 0.005 * np.exp(-after / 20) / 0.5, rtol=0.02)
    assert (window.y[window.x < 0] < 0).all()
    assert view.chart.isVisible()
    assert [s.label for s in view.chart.series if s.label] == ["Pair STDP"]


def test_the_selected_synapse_is_measured_with_its_own_parameters_and_the_curve_before_stays(qtbot, view):
    session, wire = learning(view)
    session.selection.set((wire,))
    assert view.choice.currentText() == "Input → Cell"
    measure(qtbot, view)
    session.set_param((wire,), "stdp.A_plus", 0.01)
    measure(qtbot, view)
    before, now = view.windows()
    right = now.x > 0
    np.testing.assert_allclose(now.y[right], 2 * before.y[right], rtol=1e-6)
    np.testing.assert_allclose(now.y[~right], before.y[~right], rtol=1e-6)
    assert [s.label for s in view.chart.series if s.label] == ["Input → Cell (before)", "Input → Cell"]
    assert [heading for heading, _ in view.table()][:2] == ["Input → Cell lag (ms)", "Input → Cell change of the weight (%)"]


def test_it_can_be_cancelled_and_another_document_forgets(qtbot, view):
    view.fields["pairs"].committed.emit(1000.0)
    view.fields["rate"].committed.emit(1.0)
    view.run()
    assert view.run_button.text() == "Cancel"
    qtbot.mouseClick(view.run_button, Qt.MouseButton.LeftButton)
    assert (view.lab.busy, view.windows()) == (False, [])


def test_a_lag_longer_than_the_pairs_are_apart_is_told(qtbot, view):
    told = []
    view._session.message.connect(lambda *message: told.append(message))
    view.fields["rate"].committed.emit(20.0)
    measure(qtbot, view)
    assert told[-1][1] == "a lag is longer than the time between two pairs"
