"""The phase plane on screen: axes, nullclines that follow the run, the trajectory."""

from __future__ import annotations

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.records import Node, Wire
from neurolab.editor.session import Session
from neurolab.ui.experiments.panel import ExperimentsPanel


@pytest.fixture
def panel(qtbot):
    session = Session(builtin_registry())
    panel = ExperimentsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(800, 320)
    panel.show()
    panel.tabs.setCurrentIndex(panel.pages.indexOf(panel.phase))
    yield panel
    session.bridge.close()


def run(qtbot, panel, ms):
    """Run to a time of the model and draw."""
    bridge = panel.session.bridge
    bridge.set_speed(1.0)
    bridge.run()

    def there():
        bridge.poll()
        return bridge.time >= ms

    qtbot.waitUntil(there, timeout=60_000)
    bridge.pause()
    qtbot.waitUntil(lambda: bool(bridge.poll()) or bridge.state == "paused", timeout=10_000)
    panel.phase._draw()


def named(panel, label):
    return next(s for s in panel.phase.chart.series if s.label == label)


def test_it_teaches_until_there_is_a_cell_with_two_variables(panel):
    assert panel.phase.teach.isVisible()
    panel.session.add_node("cell.izhikevich", 0, 0)
    assert panel.phase.chart.isVisible()
    assert panel.phase.axes == ("v", "u")
    assert panel.phase.chart.y_axis.text == "u (mV/ms)"


def test_the_squid_axon_shows_v_against_n_and_says_that_the_rest_is_held(panel):
    panel.session.add_node("cell.hodgkin_huxley", 0, 0)
    assert panel.phase.axes == ("v", "k_hh.n")
    assert "held at their present values" in panel.phase.chart.caption
    gate = named(panel, "k_hh.n stands still")
    assert gate.x.shape[1] == 2
    assert np.all((gate.y >= 0.0) & (gate.y <= 1.0))


def test_a_current_moves_the_nullcline_and_the_trajectory_goes_around(qtbot, panel):
    session = panel.session
    cell = session.add_node("cell.izhikevich", 0, 0)
    stimulus = session.add_node("stimulus.step_current", -100, 0)
    session.connect(stimulus, cell)
    run(qtbot, panel, 100.0)
    panel.phase._lines_at = 0.0
    panel.phase._draw()
    bottom = 140.0 - 5.0**2 / (4 * 0.04) + 10.0  # of 0.04 v^2 + 5 v + 140 + I
    assert named(panel, "v stands still").y.min() == pytest.approx(bottom, abs=0.05)
    way = named(panel, "trajectory")
    assert len(way.x) >= 2
    panel.phase.side.record.click()
    qtbot.waitUntil(lambda: bool(panel.session.bridge.poll()) or not panel.phase._missing(), timeout=60_000)
    run(qtbot, panel, panel.session.bridge.time + 150.0)
    x, y = panel.phase.trajectory()
    assert len(x) == len(y) > 1_000
    assert np.nanmax(x) > 0.0


def test_other_variables_and_directions_can_be_chosen(panel):
    panel.session.add_node("cell.hodgkin_huxley", 0, 0)
    panel.phase.side.across.setCurrentText("na_hh.m")
    panel.phase.side.up.setCurrentText("na_hh.h")
    assert panel.phase.chart.x_axis.text == "na_hh.m"
    calm = len(panel.phase.chart.series)
    panel.phase.side.field.setChecked(True)
    assert len(panel.phase.chart.series) == calm + 1
    panel.phase.side.up.setCurrentText("na_hh.m")
    assert not panel.grab().isNull()


def test_a_cell_in_space_shows_the_piece_that_is_chosen(qtbot, panel):
    session, phase = panel.session, panel.phase
    cell = session.add_node("cell.spiking_stick", 0, 0)
    assert phase.side.where.isVisible()
    assert phase.side.where.currentText() == "soma"
    assert phase.axes == ("v", "k_hh.n")
    assert "neighbouring pieces" in phase.chart.caption
    assert "no resting point of the whole cell" in phase.chart.toolTip()
    session.connect(session.add_node("stimulus.step_current", -100, 0), cell)
    run(qtbot, panel, 60.0)
    phase._lines_at = 0.0
    phase._draw()
    free = named(panel, "v stands still")
    assert free.x.size
    phase.side.record.click()
    assert {w.params["variable"] for w in session.circuit.all(Wire) if w.target != cell and w.type == "lead.probe"} <= {"v", "k_hh.n"}
    phase.side.where.setCurrentText("dend[5]")
    assert "k_hh.n" not in [phase.side.up.itemText(i) for i in range(phase.side.up.count())]
    assert phase.axes[0] == "v"
    run(qtbot, panel, 70.0)
    phase._see()
    assert phase.trajectory()[0][-1] == pytest.approx(session.bridge.read(cell, "dend[5].v"), abs=1e-3)
    session.add_node("cell.izhikevich", 200, 0)
    session.selection.set((session.circuit.all(Node)[-1].id,))
    assert not phase.side.where.isVisible()
    assert phase.axes == ("v", "u")


def test_the_trajectory_of_a_population_is_that_of_its_first_cell(qtbot, panel):
    session = panel.session
    cell = session.add_node("cell.izhikevich", 0, 0)
    session.set_size((cell,), 5)
    run(qtbot, panel, 20.0)
    assert panel.phase.cell == f"{cell}[0]"
    assert panel.phase.trajectory()[0].size
