"""Cells made of channels and cells in a few equations: spike times against Brian2, rates and patterns against published and analytic figures."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from rig import Rig, rate, spikes_under_current

REFERENCE = json.loads(Path(__file__).with_name("reference").joinpath("cells.json").read_text(encoding="utf-8"))
CASES = [(cell, case) for cell in REFERENCE if cell != "simulator" for case in REFERENCE[cell]]


def spikes(cell, current, duration, **more):
    return spikes_under_current(f"cell.{cell}", current, duration, **more)


@pytest.mark.parametrize(("cell", "case"), CASES, ids=[" ".join(c) for c in CASES])
def test_spike_times_over_half_a_second_are_those_of_brian2(cell, case):
    """Within 0.1 ms at a step of 0.025 ms, of which the grid of steps is a quarter; a third of that at half the step."""
    preset, current = ("", float(case)) if " " not in case else (case.split()[0], float(case.split()[1]))
    expected = np.array(REFERENCE[cell][case])
    for dt, most in ((0.025, 0.1), (0.0125, 0.03)):
        found = spikes(cell, current, 500.0, preset=preset, dt=dt)
        assert len(found) == len(expected)
        assert np.abs(found - expected).max() < most


def test_with_a_step_far_too_coarse_the_potential_stays_between_those_of_the_ions():
    rig = Rig(dt=0.5)
    cell = rig.node("cell.connor_stevens")
    rig.step(cell, 200.0, 10.0)
    v = rig.run(300.0, (cell, "v"))[cell, "v"]
    assert -75.0 < v.min() < -65.0
    assert 20.0 < v.max() < 55.0


@pytest.mark.parametrize(("current", "hertz"), [(82, 3.5), (85, 9.7), (90, 18.6), (100, 34), (200, 132), (350, 213)])
def test_the_crab_axon_starts_gradually(current, hertz):
    assert rate(spikes("connor_stevens", current, 2500, dt=0.05), 3) == pytest.approx(hertz, rel=0.02)


def test_the_crab_axon_waits_for_its_first_spike():
    assert spikes("connor_stevens", 82, 600)[0] == pytest.approx(308, abs=3)
    assert len(spikes("connor_stevens", 80, 1000)) == 0


def test_without_a_current_the_crab_axon_starts_suddenly():
    """The lowest rate is tens of Hz; with the A-current removed and the leak left as it was, it fires by itself at 157 Hz."""
    rates = [rate(spikes("connor_stevens", i, 600, preset="no_a", dt=0.05)) for i in range(0, 120, 10)]
    assert rates[0] == 0
    assert min(r for r in rates if r) > 30
    assert rate(spikes("connor_stevens", 0, 300, k_a__g_A=0.0)) == pytest.approx(157, rel=0.02)


@pytest.mark.parametrize(("current", "hertz"), [(20, 8.5), (30, 18.1), (50, 32.3), (100, 59.7), (300, 135.4)])
def test_the_fast_spiking_cell(current, hertz):
    assert rate(spikes("wang_buzsaki", current, 1500)) == pytest.approx(hertz, rel=0.02)


def test_the_fast_spiking_cell_rests_and_has_its_threshold():
    rig = Rig(dt=0.05)
    cell = rig.node("cell.wang_buzsaki")
    assert rig.run(300.0, (cell, "v"))[cell, "v"][-1] == pytest.approx(-64.02, abs=0.05)
    assert len(spikes("wang_buzsaki", 16.0, 1000, dt=0.05)) == 0
    assert len(spikes("wang_buzsaki", 17.0, 1000, dt=0.05)) > 2


@pytest.mark.parametrize(("current", "hertz"), [(40, 1.06), (41, 5.1), (45, 10.1), (50, 13.3), (100, 23.8)])
def test_type_i_excitability_of_the_barnacle_muscle(current, hertz):
    assert rate(spikes("morris_lecar", current, 5000, preset="type_1", dt=0.05), 2) == pytest.approx(hertz, rel=0.02)


def test_type_ii_excitability_of_the_barnacle_muscle():
    """From rest it fires from about 94 uA/cm2 on, and never slower than 9 Hz; above 230 it is held depolarised."""
    rates = [rate(spikes("morris_lecar", i, 2500, dt=0.05), 2) for i in (86, 96, 100, 150, 240)]
    assert rates[0] == rates[-1] == 0
    assert rates[1] > 9
    assert rates[2:4] == pytest.approx([11.7, 15.1], rel=0.02)


def test_between_88_and_94_the_barnacle_muscle_can_rest_or_fire():
    """The same 90 pA: reached slowly it rests, after a kick it fires at 9.7 Hz."""
    counts = []
    for kick in (0.0, 400.0):
        rig = Rig(dt=0.05)
        cell = rig.node("cell.morris_lecar")
        rig.wire("wire.current", rig.node("stimulus.ramp", i_0=0.0, i_1=90.0, start=0.0, duration=800.0), cell)
        rig.step(cell, kick, 1000.0, 1010.0)
        found = rig.run(3000.0, (cell, "v")).spikes(cell)
        counts.append(rate(found[found > 1200], 1))
    assert counts[0] == 0
    assert counts[1] == pytest.approx(9.7, rel=0.03)


def test_a_pyramidal_cell_tires_and_acetylcholine_wakes_it():
    found = spikes("cortical_rs", 100, 400)
    assert np.diff(found) == pytest.approx([28, 39.5, 68.9, 135.6], rel=0.02)
    assert rate(spikes("cortical_rs", 1500 / 7.5, 2500, dt=0.05)) == pytest.approx(66.8, rel=0.02)
    rig = Rig()
    cell = rig.node("cell.cortical_rs")
    rig.step(cell, 100.0)
    rig.dose("acetylcholine", cell, 10.0)
    assert len(rig.run(400.0, (cell, "v")).spikes(cell)) > 2 * len(found)


@pytest.mark.parametrize(("published", "hertz"), [(400, 18.8), (500, 49.6), (750, 93.9), (1000, 128), (1500, 182)])
def test_a_fast_spiking_interneuron(published, hertz):
    assert rate(spikes("cortical_fs", published / 5, 1000, dt=0.05)) == pytest.approx(hertz, rel=0.02)


def test_a_bursting_cell_starts_with_a_burst():
    gaps = np.diff(spikes("cortical_ib", 100, 2000))
    assert np.all(gaps[:7] < 30)
    assert 1000 / gaps[8:].mean() == pytest.approx(3, abs=0.4)
    again = np.diff(spikes("cortical_ib", 100, 2000, preset="repetitive"))
    assert np.sum(again > 300) >= 3
    assert np.sum(again < 30) >= 25


def test_a_low_threshold_cell_fires_on_release():
    assert len(spikes("cortical_lts", 100, 400)) == 4
    found = spikes("cortical_lts", -50, 1500, preset="rebound", start=300, stop=700)
    assert len(found) == 1
    assert 700 < found[0] < 800


@pytest.mark.parametrize(("current", "count"), [(50, 1), (100, 2), (150, 3), (200, 4)])
def test_a_relay_cell_at_rest_answers_with_a_burst(current, count):
    assert len(spikes("thalamic_relay", current, 900, start=300)) == count


def test_a_relay_cell_bursts_on_release_and_relays_when_depolarised():
    rig = Rig()
    cell = rig.node("cell.thalamic_relay")
    rig.step(cell, -100.0, 300.0, 700.0)
    run = rig.run(1000.0, (cell, "v"), (cell, "ca_pool.ca_i"))
    assert run[cell, "v"][round(290 / 0.025)] == pytest.approx(-74.3, abs=0.3)
    assert len(run.spikes(cell)) == 6
    assert run[cell, "ca_pool.ca_i"].max() > 4 * 0.24
    held = Rig()
    cell = held.node("cell.thalamic_relay")
    held.step(cell, 120.0)
    held.step(cell, 300.0, 1000.0, 1900.0)
    relayed = held.run(1900.0, (cell, "v")).spikes(cell)
    gaps = np.diff(relayed[relayed > 1000])
    assert len(gaps) + 1 == pytest.approx(34, abs=2)
    assert gaps.min() > 0.5 * gaps.max()


@pytest.mark.parametrize(("leak", "low", "high"), [(-62.0, 0, 0), (-57.5, 1000, 1400), (-56.0, 1, 300)])
def test_a_pacemaker_is_silent_bursts_or_ticks(leak, low, high):
    """Longest pause (ms) between spikes after the first 5 s; 0 for silence."""
    found = spikes("pacemaker", 0, 12_000, leak__E_L=leak, dt=0.1)
    pauses = np.diff(found[found > 5000]) if len(found) else np.zeros(1)
    assert low <= pauses.max() <= high
    if low > 300:
        assert np.sum(pauses < 200) > 3 * np.sum(pauses > 1000)


def test_the_exponential_cell():
    """Rheobase (V_rh - E_L - Delta_T)/R, and the paper's rates with its 20 MOhm."""
    assert len(spikes("eif", 31.5, 1000)) == 0
    assert len(spikes("eif", 33.0, 2000)) > 2
    for current, hertz in ((500, 27.3), (600, 45.03), (1000, 106.27)):
        assert rate(spikes("eif", current, 1000, R=20.0, dt=0.01)) == pytest.approx(hertz, rel=0.01)


@pytest.mark.parametrize("current", [26.0, 40.0, 100.0, 400.0])
def test_the_quadratic_cell_follows_its_formula(current):
    """With x = (v - middle)/width and I = R*i/width - 1/4 the period is tau/sqrt(I) times the difference of two arcs."""
    drive = math.sqrt(150e-3 * current / 15.0 - 0.25)
    period = 10.0 / drive * (math.atan((30 + 57.5) / 15 / drive) - math.atan((-70 + 57.5) / 15 / drive))
    assert rate(spikes("qif", current, 3000, dt=0.01)) == pytest.approx(1000 / period, rel=3e-3)


@pytest.mark.parametrize(("drive", "hertz"), [(0.01, 3.185), (0.04, 6.374), (0.25, 15.966), (1.0, 32.035)])
def test_far_limits_give_the_root_law(drive, hertz):
    current = (drive + 0.25) * 15.0 / 150e-3
    found = spikes("qif", current, 1500, V_peak=-57.5 + 1500, V_reset=-57.5 - 1500, dt=0.01)
    assert 1000 / np.diff(found)[1:].mean() == pytest.approx(hertz, rel=5e-3)


def test_fitzhugh_and_nagumo():
    """The limit cycle exists from 0.331 to 1.419 (Hopf points); its periods at 0.5 and 1."""
    assert [np.diff(spikes("fitzhugh_nagumo", 200 * i, 500))[-1] for i in (0.5, 1.0)] == pytest.approx([39.5, 36.7], abs=0.1)
    counts = [len(spikes("fitzhugh_nagumo", 200 * i, 1000)) for i in (0.30, 0.36, 1.39, 1.45)]
    assert counts[0] <= 2
    assert counts[3] <= 2
    assert min(counts[1:3]) > 20


def test_hindmarsh_and_rose():
    """r = 0.001: silent at last, bursts of about ten, then tonic; r = 0.006: pairs at I = 2."""
    assert len(spikes("hindmarsh_rose", 20, 3000)) == len(spikes("hindmarsh_rose", 20, 1000))
    bursts = np.diff(spikes("hindmarsh_rose", 100, 6000))[30:]
    assert np.diff(np.nonzero(bursts > 150)[0]).mean() == pytest.approx(10, abs=2)
    assert np.diff(spikes("hindmarsh_rose", 200, 2000))[100:].max() < 40
    pairs = np.diff(spikes("hindmarsh_rose", 100, 3000, preset="short"))[-8:]
    assert sorted(pairs > 60) == [False] * 4 + [True] * 4


@pytest.mark.parametrize(("preset", "hertz"), [("ticks", 1.77), ("alone", 0.97), ("no_erg", 24.8)])
def test_a_dopamine_cell_ticks(preset, hertz):
    """Rates of an independent simulation of Drion et al. (2011)."""
    assert rate(spikes("dopamine", 0, 6000, preset=preset), 2) == pytest.approx(hertz, rel=0.015)


def test_dopamine_silences_its_own_cells_and_apv_slows_them():
    counts = {}
    for compound, concentration in (("dopamine", 1.0), ("dopamine", 0.01), ("apv", 50.0), ("ttx", 0.1), ("", 0.0)):
        rig = Rig()
        cell = rig.node("cell.dopamine")
        if compound:
            rig.dose(compound, cell, concentration)
        counts[compound, concentration] = np.sum(rig.run(6000.0, (cell, "v")).spikes(cell) > 1000)
    assert counts["dopamine", 1.0] == counts["ttx", 0.1] == 0
    assert counts["", 0.0] == 9
    assert 0 < counts["dopamine", 0.01] < 9
    assert counts["apv", 50.0] == pytest.approx(5, abs=1)
