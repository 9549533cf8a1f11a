"""The tab of ensembles: run, progress, cancel, mean and band, and spread of spike times."""

from __future__ import annotations

import pytest
from helpers import add, connect
from PySide6.QtCore import Qt

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.editor.session import Session
from neurolab.ui.experiments.panel import ExperimentsPanel


@pytest.fixture
def panel(qtbot):
    c = Circuit(builtin_registry(), [Settings(dt=0.1, seed=5)])
    noise, cell = add(c, "stimulus.poisson", rate=900.0), add(c, "cell.lif")
    connect(c, noise, cell, "synapse.ampa", weight=8.0)
    session = Session(c.registry, c)
    made = ExperimentsPanel(session)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    made.tabs.setCurrentIndex([made.tabs.tabText(i) for i in range(made.tabs.count())].index("Ensemble"))
    yield made
    made.ensemble.cancel()
    session.bridge.close()


def test_seeds_are_overlaid_with_mean_and_band(qtbot, panel):
    view = panel.ensemble
    view.count.setValue(5)
    view.duration.setValue(100.0)
    qtbot.mouseClick(view.teach.button, Qt.MouseButton.LeftButton)
    assert view.busy
    assert view.button.text() == "Cancel"
    qtbot.waitUntil(lambda: not view.busy, timeout=20_000)
    assert view.result.text().startswith("5 of 5 seeds.")
    assert "Spike, first: " in view.result.text()
    assert [s.label for s in view.chart.series if s.label] == ["10 to 90 %", "mean of 5"]
    assert len(view.chart.series) == 5 + 3
    assert panel.session.circuit.settings.seed == 5


def test_cancel_keeps_what_is_done_and_another_document_drops_it(qtbot, panel):
    view = panel.ensemble
    view.count.setValue(1_000)
    view.duration.setValue(200.0)
    qtbot.mouseClick(view.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.ensemble is not None and len(view.ensemble.members) > 2, timeout=20_000)
    qtbot.mouseClick(view.button, Qt.MouseButton.LeftButton)
    assert not view.busy
    assert 2 < len(view.ensemble.members) < 1_000
    panel.session.new()
    assert view.ensemble is None
