"""GABA_B, glycine and muscarinic receptors: kinetic scheme, time course and effect, against closed forms and published figures."""

import numpy as np
import pytest
from rig import REGISTRY, Rig

from neurolab.catalog.compose import compose
from neurolab.circuit import edits
from neurolab.circuit.mechanisms import mechanisms_of, set_mechanisms
from neurolab.core.errors import CircuitError
from neurolab.engine.reference import Reference

DT = 0.5


def cell_with(receptor, hold):
    """A Hodgkin-Huxley membrane of huge capacitance, which holds its potential, with one receptor."""
    cell = Reference(compose(REGISTRY, REGISTRY["cell.hodgkin_huxley"], (receptor,)))
    cell.values["V_0"][:] = hold
    cell.values["C_m"][:] = 1e9
    cell.start(DT)
    return cell


def run(cell, duration, output, arrivals=(), into=""):
    trace = []
    for i in range(round(duration / DT)):
        if into:
            cell.values[into][:] = sum(abs(i * DT - t) < DT / 2 for t in arrivals)
        cell.step(i * DT, DT)
        trace.append(cell.values[output][0])
    return np.array(trace)


def open_fraction(spikes):
    """Peak fraction of GABA_B channels that a train opens, and when."""
    cell = cell_with("receptor.gaba_b", -65.0)
    cell.values["gaba_b.g_max"][:] = 1.0
    g = run(cell, 500.0, "gaba_b.g", spikes, "in_gaba_b")
    return g.max(), g.argmax() * DT


def test_gaba_b_needs_a_burst():
    """ModelDB 18198: one spike opens 0.00027 of the channels, ten at 200 Hz 0.379."""
    one, when = open_fraction([0.0])
    ten, _ = open_fraction([5.0 * i for i in range(10)])
    assert one == pytest.approx(2.7e-4, rel=0.1)
    assert 80 < when < 140
    assert ten == pytest.approx(0.379, rel=0.05)
    assert ten > 1000 * one


def test_gaba_b_receptors_follow_the_kinetic_scheme():
    """dR/dt = -K_2*R between spikes, and each spike takes the same part of what is free."""
    cell = cell_with("receptor.gaba_b", -65.0)
    r = run(cell, 150.0, "gaba_b.R", [0.0, 100.0], "in_gaba_b")
    step = 1 - np.exp(-0.09)
    assert r[1] == pytest.approx(step, rel=2e-3)
    assert r[180] == pytest.approx(step * np.exp(-0.0012 * 90.0), rel=2e-3)
    before = step * np.exp(-0.0012 * 100.0)
    assert r[201] == pytest.approx(before + step * (1 - before), rel=3e-3)


def test_glycine_peaks_at_its_weight_and_decays_within_four_milliseconds():
    g = run(cell_with("receptor.glycine", -65.0), 40.0, "glycine.g", [0.0], "in_glycine")
    assert g.max() == pytest.approx(1.0, abs=0.02)
    late = g[40:60]
    assert -DT / np.polyfit(np.arange(20), np.log(late), 1)[0] == pytest.approx(3.9, rel=0.02)


def test_a_nicotinic_current_rises_decays_and_reverses_as_in_a_sympathetic_ganglion():
    """MacDermott et al. (1980): peak after 1 to 3 ms, decay 5.3 ms, reversal near -5 mV."""
    g = run(cell_with("receptor.nicotinic", -50.0), 40.0, "nicotinic.g", [0.0], "in_nicotinic")
    assert g.max() == pytest.approx(1.0, abs=0.02)
    assert 1.0 <= g.argmax() * DT <= 3.0
    late = g[60:80]
    assert -DT / np.polyfit(np.arange(20), np.log(late), 1)[0] == pytest.approx(5.3, rel=0.02)
    peaks = {v: run(cell_with("receptor.nicotinic", v), 10.0, "nicotinic.i", [0.0], "in_nicotinic") for v in (-50.0, -5.0, 20.0)}
    assert peaks[-50.0].min() == pytest.approx(-45.0, rel=0.02)
    assert np.abs(peaks[-5.0]).max() == 0.0
    assert peaks[20.0].max() > 0.0


def test_a_nicotinic_synapse_fires_any_cell_and_adds_to_what_the_bath_opens():
    rig = Rig()
    cell = rig.node("cell.hodgkin_huxley")
    source = rig.node("stimulus.regular", rate=20.0, start=100.0)
    wire = rig.wire("synapse.nicotinic", source, cell, weight=2.0)
    assert len(rig.run(400.0, (cell, "v")).spikes(cell)) >= 5
    rig.circuit.apply(edits.add_dose(rig.circuit, "compound.acetylcholine", cell, 1.7, start=0.0)[1])
    run = rig.run(400.0, (cell, "v"), *((record, prefix + name) for record, prefix in ((cell, "nicotinic."), (wire, "")) for name in "gi"))
    bath = run[cell, "nicotinic.g"] - run[wire, "g"]
    assert bath[-1] == pytest.approx(0.15, rel=0.02)
    late = run.time > 300.0
    current = run[cell, "nicotinic.i"] - run[wire, "i"]
    assert current[late] == pytest.approx((bath * (run[cell, "v"] + 5.0))[late], abs=0.02)


def test_muscarinic_receptors_depolarise_slowly_by_closing_potassium():
    cell = cell_with("receptor.muscarinic", -65.0)
    cell.values["muscarinic.occupied"][:] = 1.0
    cell.values["muscarinic.m"][:] = 0.0
    i = run(cell, 1000.0, "muscarinic.i")
    full = -0.5 * (-65.0 + 90.0)  # pA, inward
    assert i[-1] == pytest.approx(full * (1 - np.exp(-2)), rel=0.02)
    assert i[round(500 / DT)] == pytest.approx(full * (1 - np.exp(-1)), rel=0.02)


def test_a_burst_through_a_gaba_b_synapse_silences_a_cell_that_was_given_the_receptor():
    rig = Rig()
    cell = rig.node("cell.cortical_fs")
    source = rig.node("stimulus.regular", rate=200.0)
    with pytest.raises(CircuitError, match="GABA-B"):
        rig.wire("synapse.gaba_b", source, cell)
    assert all(w.type_id != "synapse.gaba_b" for w in edits.wire_choices(rig.circuit, source, cell))
    rig.circuit.apply(set_mechanisms(rig.circuit, cell, (*mechanisms_of(rig.circuit, rig.circuit[cell]), "receptor.gaba_b")))
    rig.wire("synapse.gaba_b", source, cell)
    rig.step(cell, 100.0)
    spikes = rig.run(800.0, (cell, "v")).spikes(cell)
    assert len(spikes[spikes < 60]) >= 2
    assert len(spikes[spikes > 300]) == 0
