"""The voltage clamp: channels at a constant potential follow the solution that Hodgkin and Huxley (1952) wrote down."""

import numpy as np
import pytest
from rig import Rig

from neurolab.circuit.records import Wire
from neurolab.core.errors import CircuitError, EngineError
from neurolab.engine.clamp import CLAMP_CURRENT

GATES = ("na_hh.m", "na_hh.h", "k_hh.n")
START, DT = 20.0, 0.025


def clamp(cell, start=START, **params):
    rig = Rig(dt=DT)
    node = rig.node(cell)
    amplifier = rig.node("stimulus.voltage_clamp", start=start, **params)
    rig.wire("wire.clamp", amplifier, node)
    return rig, node, amplifier


def rates(v):
    """Return alpha and beta (1/ms) of m, h and n at v (mV), as published, for the modern sign convention."""
    return {
        "na_hh.m": (0.1 * (v + 40) / (1 - np.exp(-(v + 40) / 10)), 4 * np.exp(-(v + 65) / 18)),
        "na_hh.h": (0.07 * np.exp(-(v + 65) / 20), 1 / (1 + np.exp(-(v + 35) / 10))),
        "k_hh.n": (0.01 * (v + 55) / (1 - np.exp(-(v + 55) / 10)), 0.125 * np.exp(-(v + 65) / 80)),
    }


def test_gates_relax_exponentially_after_a_step():
    rig, cell, _ = clamp("cell.hodgkin_huxley", stop=1000.0)
    run = rig.run(40.0, *((cell, g) for g in GATES))
    first = round(START / DT)
    t = run.time[first:] - START
    for gate in GATES:
        alpha, beta = rates(0.0)[gate]
        steady, begin = alpha / (alpha + beta), run[cell, gate][first]
        expected = steady - (steady - begin) * np.exp(-t * (alpha + beta))
        assert np.abs(run[cell, gate][first:] - expected).max() < 1e-9, gate


def test_the_potential_is_the_command():
    rig, cell, amplifier = clamp("cell.hodgkin_huxley", stop=30.0, holding=-80.0, step=10.0)
    run = rig.run(40.0, (cell, "v"), (amplifier, "v"))
    step = (run.time > START) & (run.time <= 30.0)
    assert np.abs(run[cell, "v"][step] - 10.0).max() < 1e-9
    assert np.abs(run[cell, "v"][~step] + 80.0).max() < 1e-9
    assert not len(run.spikes(cell)) or run.spikes(cell)[0] == pytest.approx(START, abs=2 * DT)


def test_the_current_is_that_of_the_membrane():
    """Peak inward current at 0 mV is about -1.3 mA/cm2 on this axon, the steady one outward; at every moment it is the sum of the channels."""
    rig, cell, amplifier = clamp("cell.hodgkin_huxley", stop=60.0)
    parts = ("na_hh.i", "k_hh.i", "leak.i")
    run = rig.run(60.0, (cell, CLAMP_CURRENT), (amplifier, "i"), *((cell, p) for p in parts))
    current = run[cell, CLAMP_CURRENT]
    assert current == pytest.approx(sum(run[cell, p] for p in parts), abs=1e-6)
    during = current[round(START / DT) + 1 :]
    assert 10.0 * during.min() / 1e5 == pytest.approx(-1.27, abs=0.05)
    assert during[-1] > 0.0
    assert run[amplifier, "i"][1:] == pytest.approx(current[:-1], abs=1e-9), "the amplifier's trace is one step late"


def test_a_passive_cell_obeys_ohms_law():
    """LIF without synapses: the current is (v - E_L)/R."""
    rig, cell, _ = clamp("cell.lif", stop=1000.0, holding=-80.0, step=-40.0)
    run = rig.run(40.0, (cell, CLAMP_CURRENT))
    spec = rig.circuit.registry["cell.lif"]
    r, e_l = (float(spec.param(p).default) for p in ("R", "E_L"))
    gohm = r / 1000.0 if spec.param("R").unit == "MOhm" else r
    assert run[cell, CLAMP_CURRENT][10] == pytest.approx((-80.0 - e_l) / gohm, rel=1e-9)
    assert run[cell, CLAMP_CURRENT][-1] == pytest.approx((-40.0 - e_l) / gohm, rel=1e-9)


def test_an_electrode_beside_the_clamp_is_balanced():
    rig, cell, _ = clamp("cell.lif", stop=1000.0)
    alone = rig.run(10.0, (cell, CLAMP_CURRENT))[cell, CLAMP_CURRENT][-1]
    rig.step(cell, 70.0)
    assert rig.run(10.0, (cell, CLAMP_CURRENT))[cell, CLAMP_CURRENT][-1] == pytest.approx(alone - 70.0, rel=1e-9)


@pytest.mark.parametrize("cell", ["cell.adex", "cell.izhikevich"])
def test_cells_with_a_reset_are_held_above_their_threshold(cell):
    rig, node, _ = clamp(cell, stop=1000.0, step=-45.0)
    run = rig.run(50.0, (node, "v"))
    assert run[node, "v"][-1] == pytest.approx(-45.0)
    assert len(run.spikes(node)) <= 1


def test_two_clamps_on_one_cell_are_refused():
    rig, cell, _ = clamp("cell.lif")
    other = rig.node("stimulus.voltage_clamp")
    with pytest.raises(CircuitError, match="clamped already"):
        rig.wire("wire.clamp", other, cell)
    rig.circuit = type(rig.circuit)(rig.circuit.registry, (*rig.circuit, Wire(id="w99", type="wire.clamp", source=other, target=cell)))
    with pytest.raises(EngineError, match="two voltage clamps"):
        rig.run(1.0, (cell, "v"))
