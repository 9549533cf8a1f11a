"""Intervals, spectrum and spike-triggered average of a circuit that has run."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog

from neurolab.catalog.builtin import builtin_registry
from neurolab.editor.session import Session
from neurolab.ui.experiments.panel import ExperimentsPanel


@pytest.fixture
def panel(qtbot):
    session = Session(builtin_registry())
    panel = ExperimentsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(800, 320)
    panel.show()
    yield panel
    session.bridge.close()


def run(qtbot, panel, ms):
    bridge = panel.session.bridge
    bridge.set_speed(float("inf"))
    bridge.run()

    def there():
        bridge.poll()
        return bridge.time >= ms

    qtbot.waitUntil(there, timeout=60_000)
    bridge.pause()


def driven(panel, stimulus, **params):
    session = panel.session
    cell = session.add_node("cell.lif", 0, 0)
    source = session.add_node(stimulus, -100, 0)
    for name, value in params.items():
        session.set_param((source,), name, value, None)
    session.connect(source, cell)
    session.trace(source)
    session.trace(cell)
    return cell


def show(panel, view):
    panel.tabs.setCurrentIndex(panel.pages.indexOf(view))
    view.look()


def test_before_a_run_each_says_what_to_do(panel):
    for view in (panel.intervals, panel.spectrum, panel.average):
        show(panel, view)
        assert view.teach.isVisible()
        assert view.teach.text.text()
        assert not view.save_button.isEnabled()


def test_a_steady_current_makes_equal_intervals(qtbot, panel, tmp_path, monkeypatch):
    driven(panel, "stimulus.step_current", amplitude=400.0)
    run(qtbot, panel, 1_000.0)
    show(panel, panel.intervals)
    assert "CV 0.0" in panel.intervals.result.text()
    assert panel.intervals.chart.series[0].y.sum() > 10
    assert panel.intervals.chart.x_axis.text == "Interval between spikes (ms)"
    path = tmp_path / "intervals.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    panel.intervals.save_button.click()
    assert "Interval between spikes (ms)" in path.read_text(encoding="utf-8")


def test_the_rhythm_of_a_sine_is_found(qtbot, panel):
    driven(panel, "stimulus.sine", frequency=40.0)
    run(qtbot, panel, 3_000.0)
    show(panel, panel.spectrum)
    panel.spectrum.trace.setCurrentIndex(0)
    series = panel.spectrum.chart.series[0]
    assert series.x[np.argmax(series.y)] == pytest.approx(40.0, abs=2.0)
    assert "pA²/Hz" in panel.spectrum.chart.y_axis.text
    assert not panel.grab().isNull()


def test_the_input_rises_before_a_spike(qtbot, panel):
    driven(panel, "stimulus.noise", mean=80.0, sigma=150.0)
    run(qtbot, panel, 5_000.0)
    show(panel, panel.average)
    lags, mean = panel.average.chart.series[0].x, panel.average.chart.series[0].y
    assert panel.average._unit_of(panel.average.trace.currentData()) == "pA"
    assert mean[(lags > -8.0) & (lags < 0.0)].max() > mean[lags < -40.0].mean() + 30.0
    assert -10.0 < lags[np.argmax(mean)] <= 1.0
