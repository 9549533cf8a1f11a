"""Cells in space against NEURON's variable-step solver, cut into the same segments; `reference/make_space_reference.py` made the numbers."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from rig import Rig

from neurolab.circuit.records import Node
from neurolab.circuit.space import compartments_of, set_compartments

REFERENCE = json.loads(Path(__file__).with_name("reference").joinpath("space.json").read_text(encoding="utf-8"))


def reference(case):
    """Return the times (ms) and for each place the potentials (mV) at them and the spike times (ms)."""
    found = dict(REFERENCE[case])
    at = np.array(found.pop("at_ms"))
    return at, {name: (np.array(place["v_mV"][: len(at)]), place["spikes_ms"]) for name, place in found.items()}


def crossings(time, v, level):
    up = np.flatnonzero((v[1:] > level) & (v[:-1] <= level))
    return time[up] + (level - v[up]) / (v[up + 1] - v[up]) * (time[1] - time[0])


def compared(run, cell, case, *, late=0.0, level=0.0):
    """Return the greatest difference of potentials (mV) and of spike times (ms); our times are `late`."""
    at, places = reference(case)
    dv, dt = 0.0, 0.0
    for name, (v, spikes) in places.items():
        dv = max(dv, float(np.abs(np.interp(at + late, run.time, run[cell, name]) - v).max()))
        seen = crossings(run.time, run[cell, name], level)
        assert len(seen) == len(spikes), name
        dt = max(dt, float(np.abs(seen - late - spikes).max()) if spikes else 0.0)
    return dv, dt


def places(case):
    return reference(case)[1]


def test_ball_and_stick():
    rig = Rig()
    cell = rig.node("cell.ball_and_stick")
    rig.wire("wire.current", rig.node("stimulus.step_current", amplitude=100.0, start=5.0, stop=25.0), cell, at="dend[15]")
    run = rig.run(50.0, *((cell, name) for name in places("ball_and_stick")))
    assert compared(run, cell, "ball_and_stick")[0] < 1e-3


def test_a_synapse_far_out_on_a_dendrite():
    rig = Rig()
    cell = rig.node("cell.ball_and_stick")
    rig.wire("synapse.ampa", rig.node("stimulus.regular", rate=20.0), cell, weight=2.0, delay=1.0, at="dend[18]")
    run = rig.run(95.0, *((cell, name) for name in places("far_synapse")))
    assert compared(run, cell, "far_synapse", late=45.0)[0] < 0.02


@pytest.mark.parametrize("dt", [0.025, 0.00625])
def test_ball_and_stick_spiking(dt):
    """One spike of the soma, and its way back into the dendrite: of second order in the step."""
    rig = Rig(dt=dt)
    cell = rig.node("cell.spiking_stick")
    rig.step(cell, 2000.0, 5.0, 105.0)
    run = rig.run(105.0, *((cell, name) for name in places("spiking_stick")))
    seen = compared(run, cell, "spiking_stick")
    assert seen[0] < 0.1 * (dt / 0.025) ** 1.8
    assert seen[1] < 0.001


@pytest.mark.parametrize(("dt", "late"), [(0.025, 0.05), (0.0125, 0.013)])
def test_ball_and_stick_goes_on_firing(dt, late):
    """With a short dendrite: eight spikes in 100 ms."""
    rig = Rig(dt=dt)
    cell = rig.node("cell.spiking_stick")
    soma, dend = compartments_of(rig.circuit, rig.circuit.get(cell, Node))
    rig.circuit.apply(set_compartments(rig.circuit, cell, (soma, replace(dend, length=150.0, diameter=1.0, segments=10))))
    rig.step(cell, 200.0, 5.0, 105.0)
    run = rig.run(105.0, *((cell, name) for name in places("spiking_stick_short")))
    assert len(places("spiking_stick_short")["v"][1]) == 8
    assert compared(run, cell, "spiking_stick_short")[1] < late


def test_bare_axon():
    rig = Rig(dt=0.005)
    cell = rig.node("cell.bare_axon")
    rig.step(cell, 20_000.0, 0.5, 0.7)
    run = rig.run(4.0, *((cell, name) for name in places("bare_axon")))
    seen = compared(run, cell, "bare_axon")
    assert seen[0] < 0.3
    assert seen[1] < 0.003


@pytest.mark.parametrize(("case", "wraps"), [("ranvier", None), ("ranvier_thin", 20.0)])
def test_axon_with_nodes_of_ranvier(case, wraps):
    rig = Rig(dt=0.002)
    cell = rig.node("cell.ranvier")
    if wraps is not None:
        table = compartments_of(rig.circuit, rig.circuit.get(cell, Node))
        rig.circuit.apply(set_compartments(rig.circuit, cell, [replace(c, wraps=wraps) if c.name == "myelin5" else c for c in table]))
    rig.step(cell, 3000.0, 0.5, 0.7)
    run = rig.run(2.5, *((cell, name) for name in places(case)))
    seen = compared(run, cell, case, level=-30.0)
    assert seen[0] < 1.0
    assert seen[1] < 0.003
