"""Curves of cells in space: the electrode sits at the soma, and both ways to measure the input resistance agree."""

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node, Settings
from neurolab.engine.sweep import Sweep, run_sweep


def bench(type_id):
    registry = builtin_registry()
    return Circuit(registry, [Settings(dt=0.025), Node(id="n1", type=type_id)])


def test_current_clamp_and_voltage_clamp_find_the_same_input_resistance():
    circuit = bench("cell.ball_and_stick")
    voltage = run_sweep(circuit, "n1", Sweep("voltage", -50.0, 50.0, 3, 200.0, 0.0))
    current = run_sweep(circuit, "n1", Sweep("clamp", -80.0, -50.0, 3, 200.0, 20.0, -65.0))
    ohms = np.ptp(voltage.y[0]) / np.ptp(voltage.x) * 1e3, np.ptp(current.x) / np.ptp(current.y[0]) * 1e3
    assert ohms[0] == pytest.approx(ohms[1], rel=2e-3)
    assert voltage.y[0][1] == pytest.approx(-65.0, abs=0.01)
    assert current.y[0][1] == pytest.approx(0.0, abs=0.1)


def test_a_cell_with_a_spiking_soma_has_an_f_i_curve():
    curve = run_sweep(bench("cell.spiking_stick"), "n1", Sweep("rate", 0.0, 400.0, 3, 200.0, 50.0))
    assert curve.y[0][0] == 0.0
    assert 30.0 < curve.y[0][1] < curve.y[0][2] < 200.0
