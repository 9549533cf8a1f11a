"""The experiments panel as a person uses it: measuring curves, comparing, cancelling, saving."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFileDialog

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.editor.session import Session
from neurolab.ui.experiments.chart import Axis, Chart, Series
from neurolab.ui.experiments.panel import ExperimentsPanel
from neurolab.ui.theme import theme


@pytest.fixture
def panel(qtbot):
    session = Session(builtin_registry())
    panel = ExperimentsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(800, 320)
    panel.show()
    yield panel
    panel.lab.cancel()
    session.bridge.close()


def add(panel, type_id, label=""):
    node, diff = edits.add_node(panel.session.circuit, type_id, 0, 0, label=label)
    panel.session.do(diff, "add")
    return node


def quick(view, **values):
    for name, value in {"points": 4.0, "duration": 200.0, "settle": 20.0, **values}.items():
        view.form.fields[name].committed.emit(value)


def measure(qtbot, panel, view):
    with qtbot.waitSignal(panel.lab.finished, timeout=60_000):
        qtbot.mouseClick(view.run_button, Qt.MouseButton.LeftButton)


def test_without_a_cell_nothing_can_be_measured_and_the_panel_says_how_to_begin(panel):
    assert not panel.rate.run_button.isEnabled()
    assert panel.rate.teach.isVisible()
    assert "no cell" in panel.subject.text()
    add(panel, "cell.lif", "Nerve")
    assert panel.rate.run_button.isEnabled()
    assert "Nerve" in panel.subject.text()


def test_the_selected_cell_is_measured(qtbot, panel):
    add(panel, "cell.lif", "Quiet")
    add(panel, "stimulus.step_current", "Step")
    squid = add(panel, "cell.hodgkin_huxley", "Squid")
    panel.session.selection.set((squid,))
    quick(panel.rate, low=0.0, high=150.0)
    measure(qtbot, panel, panel.rate)
    (curve,) = panel.lab.curves("rate")
    assert curve.label == "Squid"
    assert curve.x.tolist() == [0.0, 50.0, 100.0, 150.0]
    assert curve.y[0, :2].tolist() == [0.0, 0.0]
    assert curve.y[0, 2] == pytest.approx(68.3, rel=0.02)
    assert panel.rate.chart.isVisible()
    assert panel.rate.chart.series[-1].label == "Squid"
    assert panel.rate.chart.y_axis.text == "Firing rate (Hz)"
    assert panel.rate.chart.x_axis.text == "Injected current (pA)"


def test_the_curve_before_stays_for_comparison_and_both_are_saved(qtbot, panel, tmp_path, monkeypatch):
    cell = add(panel, "cell.lif", "Cell")
    quick(panel.rate, high=300.0)
    measure(qtbot, panel, panel.rate)
    panel.session.set_param((cell,), "t_ref", 10.0, None)
    measure(qtbot, panel, panel.rate)
    before, now = panel.rate.chart.series
    assert before.dashed
    assert not now.dashed
    assert now.y[-1] < before.y[-1]
    path = tmp_path / "curve.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    panel.rate.save_button.click()
    lines = [line.split(",") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert lines[0] == ["Cell injected current (pA)", "Cell firing rate (Hz)", "Cell before injected current (pA)", "Cell before firing rate (Hz)"]
    assert [float(v) for v in lines[-1]] == pytest.approx([300.0, now.y[-1], 300.0, before.y[-1]])


def test_a_sweep_is_cancelled_by_the_same_button(qtbot, panel):
    add(panel, "cell.hodgkin_huxley")
    quick(panel.rate, points=150.0, duration=2_000.0)
    qtbot.mouseClick(panel.rate.run_button, Qt.MouseButton.LeftButton)
    assert panel.rate.run_button.text() == "Cancel"
    assert panel.rate.bar.isVisible()
    qtbot.waitUntil(lambda: bool(panel.lab.curves("rate")) and len(panel.lab.curves("rate")[-1].x) > 1, timeout=60_000)
    qtbot.waitUntil(lambda: panel.rate.bar.value() > 0)
    with qtbot.waitSignal(panel.lab.finished, timeout=3_000):
        qtbot.mouseClick(panel.rate.run_button, Qt.MouseButton.LeftButton)
    assert panel.rate.run_button.text() == "Measure"
    assert 1 < len(panel.lab.curves("rate")[-1].x) < 150


def test_currents_and_voltages_are_two_protocols_of_one_tab(qtbot, panel):
    add(panel, "cell.hodgkin_huxley", "Squid")
    panel.tabs.setCurrentIndex(1)
    view = panel.current
    assert view.form.fields["holding"].isVisible()
    quick(view, low=-80.0, high=40.0, duration=30.0)
    measure(qtbot, panel, view)
    steady, peak = view.chart.series
    assert steady.y[-1] > 0 > peak.y[2]
    assert view.chart.x_axis.text == "Command potential (mV)"
    view.form.choice.setCurrentIndex(1)
    assert not view.form.fields["holding"].isVisible()
    quick(view, low=-20.0, high=20.0)
    measure(qtbot, panel, view)
    assert np.all(np.diff(view.chart.series[0].y) > 0)
    assert len(panel.lab.curves("clamp")) == 1


def test_what_cannot_be_measured_is_told(qtbot, panel):
    told = []
    panel.session.message.connect(lambda *m: told.append(m))
    add(panel, "cell.lif")
    quick(panel.rate, duration=10.0, settle=50.0)
    measure(qtbot, panel, panel.rate)
    assert told[0][0] == "error"
    assert told[0][2]


def test_another_document_drops_the_curves(qtbot, panel):
    add(panel, "cell.lif")
    quick(panel.rate)
    measure(qtbot, panel, panel.rate)
    panel.session.new()
    assert panel.lab.curves("rate") == ()
    assert panel.rate.teach.isVisible()


def test_it_is_drawn_in_the_colours_of_the_theme(qtbot, panel, dressed):
    add(panel, "cell.lif")
    quick(panel.rate, high=400.0)
    measure(qtbot, panel, panel.rate)
    image = panel.rate.chart.grab().toImage()
    colors = {image.pixel(x, y) for x in range(0, image.width(), 1) for y in range(0, image.height(), 2)}
    assert theme().traces[0].rgb() in colors
    assert theme().plot.rgb() in colors


@pytest.fixture
def chart(qtbot):
    chart = Chart("test", Axis("Time", "ms"), Axis("Voltage", "mV"))
    qtbot.addWidget(chart)
    chart.resize(500, 300)
    chart.show()
    return chart


def test_the_nearest_point_is_read(chart):
    series = Series(np.array([0.0, 1.0, np.nan, 3.0]), np.array([0.0, 5.0, 1.0, -5.0]), theme().traces[0], "a", "points")
    chart.show_series([series])
    chart.grab()
    x, y = (float(v[1]) for v in chart.place(series.x, series.y))
    found = chart.nearest(QPointF(x + 5, y - 5))
    assert found is not None
    assert found[1:] == (1.0, 5.0)
    assert chart.nearest(QPointF(x + 60, y + 60)) is None
    assert chart.data_at(QPointF(x, y)) == pytest.approx((1.0, 5.0))


@pytest.mark.parametrize("style", ["line", "points", "bars", "segments"])
def test_empty_and_odd_data_are_drawn_without_complaint(chart, style):
    for x in ([], [1.0], [np.nan, np.nan], [1.0, 1.0], [-1e300, 1e300]):
        values = np.array([x, x]).T if style == "segments" else np.array(x)
        chart.show_series([Series(values, values.copy(), theme().traces[1], "odd", style)])
        assert not chart.grab().isNull()
