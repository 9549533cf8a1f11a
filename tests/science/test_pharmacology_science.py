"""What compounds do: the published experiments on the squid axon, and the direction of every effect on every cell."""

import numpy as np
import pytest
from rig import ONE_SPIKE, REGISTRY, Rig, root

from neurolab.circuit import edits

SQUID = "cell.hodgkin_huxley"
CELLS = ["cell.lif", "cell.adex", "cell.izhikevich", SQUID]


def fired(cell, compound, micromolar, current=100.0, duration=550.0, **params):
    """Return the spikes of a cell that lies in a bath from the start, under a step of current at 50 ms."""
    rig = Rig()
    node = rig.node(cell, **params)
    if micromolar:
        rig.dose(compound, node, micromolar)
    rig.step(node, current, 50.0)
    return rig.run(duration, (node, "v")).spikes(node)


@pytest.mark.parametrize(("nanomolar", "count"), [(0, 7), (1, 7), (3, 1), (10, 1), (30, 0), (100, 0)])
def test_ttx_stops_the_spikes_of_the_squid_axon(nanomolar, count):
    """10 uA/cm2 for 100 ms: 7, 7, 1, 1, 0, 0 spikes."""
    assert len(fired(SQUID, "ttx", nanomolar / 1000, duration=150.0)) == count


def _steady_current(v, sodium_left):
    """Steady outward current (uA/cm2) of the squid membrane, written down a second time from the paper of 1952."""

    def x_inf(alpha, beta):
        return alpha / (alpha + beta)

    m = x_inf(0.1 * (v + 40) / (1 - np.exp(-(v + 40) / 10)), 4 * np.exp(-(v + 65) / 18))
    h = x_inf(0.07 * np.exp(-(v + 65) / 20), 1 / (1 + np.exp(-(v + 35) / 10)))
    n = x_inf(0.01 * (v + 55) / (1 - np.exp(-(v + 55) / 10)), 0.125 * np.exp(-(v + 65) / 80))
    return 120 * sodium_left * m**3 * h * (v - 50) + 36 * n**4 * (v + 77) + 0.3 * (v + 54.387)


@pytest.mark.parametrize("nanomolar", [0, 10, 100])
def test_the_passive_answer_remains_under_ttx(nanomolar):
    """-2 uA/cm2 still hyperpolarise it by about 2 mV; exactly as much as the steady-state equations say."""
    rig = Rig()
    cell = rig.node(SQUID)
    if nanomolar:
        rig.dose("ttx", cell, nanomolar / 1000)
    rig.step(cell, -20.0, 200.0)
    v = rig.run(400.0, (cell, "v"))[cell, "v"]
    left = 1 - nanomolar / (nanomolar + 10)
    expected = root(lambda x: _steady_current(x, left) + 2.0, -75.0, -60.0) - root(lambda x: _steady_current(x, left), -75.0, -60.0)
    assert v[-1] - v[round(199.0 / 0.025)] == pytest.approx(expected, abs=0.02)
    assert -2.1 < expected < -1.3


def test_spikes_return_when_ttx_is_washed_out():
    """One spike a pulse before, none in the bath, one a pulse after."""
    rig = Rig()
    cell = rig.node(SQUID)
    rig.wire("wire.current", rig.node("stimulus.pulse_train", amplitude=200.0, start=10.0, width=2.0, period=25.0), cell)
    rig.dose("ttx", cell, 0.1, start=200.0, stop=400.0, onset=10.0, washout=40.0)
    spikes = rig.run(1000.0, (cell, "v")).spikes(cell)
    assert np.sum(spikes < 200) == 8
    assert not np.any((spikes > 250) & (spikes < 400))
    assert np.sum(spikes > 750) == 10


def test_a_squid_axon_silenced_under_constant_current_stays_silent_until_it_is_kicked():
    """Rest and firing are both stable (Guttman, Lewis and Rinzel 1980): a brief shock brings the train back."""
    rig = Rig()
    cell = rig.node(SQUID)
    rig.step(cell, 90.0)
    rig.step(cell, 200.0, 1000.0, 1002.0)
    rig.dose("ttx", cell, 0.1, start=200.0, stop=300.0, onset=10.0, washout=40.0)
    spikes = rig.run(1300.0, (cell, "v")).spikes(cell)
    assert not np.any((spikes > 300) & (spikes < 1000))
    assert np.sum(spikes > 1000) > 15


def _half_width(v, dt, base):
    top = int(np.argmax(v))
    half = (v[top] + base) / 2
    first = top - int(np.argmax(v[top::-1] < half))
    last = top + int(np.argmax(v[top:] < half))
    rise = first + (half - v[first]) / (v[first + 1] - v[first])
    fall = last - (half - v[last]) / (v[last - 1] - v[last])
    return (fall - rise) * dt


@pytest.mark.parametrize(("millimolar", "published"), [(0, 1.48), (4.5, 1.83), (20, 2.61), (45, 3.32)])
def test_tea_broadens_the_spike(millimolar, published):
    """Half-width after a brief pulse of 20 uA/cm2; the fraction left is 1/(1 + C/4.5 mM). Listed with a slightly different base line, hence 4 %."""
    rig = Rig(dt=0.005)
    cell = rig.node(SQUID, k_hh__g_K=36 / (1 + millimolar / 4.5))
    rig.step(cell, 200.0, 1.0, 2.0)
    assert _half_width(rig.run(40.0, (cell, "v"))[cell, "v"], 0.005, -65.0) == pytest.approx(published, rel=0.04)


def test_a_dose_of_tea_leaves_the_fraction_of_channels_that_its_curve_says():
    """Bath and fewer channels are the same thing, interval by interval, once the bath is full."""

    def late(dose, left):
        rig = Rig()
        cell = rig.node(SQUID, k_hh__g_K=36 * left)
        if dose:
            rig.dose("tea", cell, dose)
        rig.step(cell, 100.0, 50.0)
        return np.diff(rig.run(200.0, (cell, "v")).spikes(cell))[3:]

    assert late(4500.0, 1.0) == pytest.approx(late(0.0, 0.5), abs=0.1)


@pytest.mark.parametrize("cell", CELLS)
def test_ttx_silences_every_cell_and_leaves_it_charging(cell):
    rig = Rig()
    node = rig.node(cell)
    rig.dose("ttx", node, 0.5)
    rig.step(node, 60.0, 100.0)
    run = rig.run(300.0, (node, "v"))
    v = run[node, "v"]
    assert len(run.spikes(node)) == 0
    assert 2.0 < v[-1] - v[round(99.0 / 0.025)] < 40.0
    assert len(fired(cell, "ttx", 0.0)) > 3


@pytest.mark.parametrize("cell", CELLS)
def test_tea_makes_every_cell_fire_more(cell):
    assert len(fired(cell, "tea", 4500.0)) > len(fired(cell, "tea", 0.0))


@pytest.mark.parametrize("cell", CELLS)
def test_acetylcholine_depolarises_and_excites_every_cell(cell):
    rig = Rig()
    node = rig.node(cell)
    rig.dose("acetylcholine", node, 10.0, start=100.0)
    v = rig.run(400.0, (node, "v"))[node, "v"]
    assert v[-1] > v[round(99.0 / 0.025)] + 1.0
    assert len(fired(cell, "acetylcholine", 10.0)) > 1.05 * len(fired(cell, "acetylcholine", 0.0))


def test_acetylcholine_ends_adaptation():
    """Muscarinic receptors close the M-current, here the adaptation of AdEx: intervals stay short."""
    plain, awake = np.diff(fired("cell.adex", "acetylcholine", 0.0)), np.diff(fired("cell.adex", "acetylcholine", 10.0))
    assert plain[-1] > 4 * plain[0]
    assert awake[-1] < 0.5 * plain[-1]


@pytest.mark.parametrize("cell", CELLS)
def test_much_dopamine_excites_every_cell(cell):
    assert len(fired(cell, "dopamine", 10.0)) > len(fired(cell, "dopamine", 0.0))


@pytest.mark.parametrize("cell", ["cell.lif", SQUID])
def test_little_dopamine_calms(cell):
    """D2 receptors answer to nanomoles, D1 receptors to micromoles."""
    assert len(fired(cell, "dopamine", 0.05)) < len(fired(cell, "dopamine", 0.0))


def area_of_psp(synapse, compound="", micromolar=0.0, cell="cell.lif", **params):
    """Return the peak and the area (mV ms) of the potential that one spike makes in a bath."""
    rig = Rig()
    node = rig.node(cell, **params)
    if micromolar:
        rig.dose(compound, node, micromolar)
    rig.one_spike(node, synapse, weight=1.0)
    v = rig.run(1.9 * ONE_SPIKE, (node, "v"))[node, "v"][round(ONE_SPIKE / 0.025) :]
    change = v - v[0]
    return change[np.argmax(np.abs(change))], change.sum() * 0.025


@pytest.mark.parametrize(
    ("synapse", "compound", "half"), [("synapse.ampa", "cnqx", 0.4), ("synapse.nmda", "apv", 2.0), ("synapse.gaba_a", "bicuculline", 3.0)]
)
def test_blockers_halve_the_conductance_at_their_cited_concentration(synapse, compound, half):
    rig = Rig()
    cell = rig.node("cell.lif")
    rig.dose(compound, cell, half)
    rig.one_spike(cell, synapse, weight=1.0)
    name = synapse.partition(".")[2]
    assert rig.run(1.5 * ONE_SPIKE, (cell, f"{name}.g"))[cell, f"{name}.g"].max() == pytest.approx(0.5, rel=5e-3)


@pytest.mark.parametrize(("compound", "blocked", "spared"), [("cnqx", "ampa", "gaba_a"), ("apv", "nmda", "ampa"), ("bicuculline", "gaba_a", "ampa")])
def test_blockers_are_selective(compound, blocked, spared):
    dose = {"cnqx": 10.0, "apv": 50.0, "bicuculline": 30.0}[compound]
    assert abs(area_of_psp(f"synapse.{blocked}", compound, dose)[0]) < 0.12 * abs(area_of_psp(f"synapse.{blocked}")[0])
    assert area_of_psp(f"synapse.{spared}", compound, dose)[0] == pytest.approx(area_of_psp(f"synapse.{spared}")[0])


def test_diazepam_prolongs_inhibition_up_to_a_ceiling():
    """Decay up to half as long again; a hundred times the dose adds nothing."""
    peak, area = area_of_psp("synapse.gaba_a")
    typical_peak, typical = area_of_psp("synapse.gaba_a", "diazepam", 1.0)
    _, huge = area_of_psp("synapse.gaba_a", "diazepam", 100.0)
    assert 1.4 < typical / area < 1.8
    assert abs(typical_peak) < 1.45 * abs(peak)
    assert huge == pytest.approx(typical, rel=0.03)


def test_diazepam_does_nothing_without_gaba():
    assert fired("cell.lif", "diazepam", 1.0) == pytest.approx(fired("cell.lif", "diazepam", 0.0))
    assert area_of_psp("synapse.ampa", "diazepam", 1.0) == pytest.approx(area_of_psp("synapse.ampa"))


def test_a_region_doses_what_lies_in_it_and_nothing_else():
    rig = Rig()
    inside, outside = rig.node("cell.lif"), rig.node("cell.lif")
    rig.circuit.apply(edits.move(rig.circuit, {outside: (500.0, 0.0)}))
    region, diff = edits.add_region(rig.circuit, -100, -100, 200, 200)
    rig.circuit.apply(diff)
    rig.dose("ttx", region, 0.5)
    for cell in (inside, outside):
        rig.step(cell, 100.0)
    run = rig.run(300.0, (inside, "v"), (outside, "v"))
    assert len(run.spikes(inside)) == 0
    assert len(run.spikes(outside)) > 10


@pytest.mark.parametrize(("micromolar", "many"), [(0.0, False), (10.0, True)])
def test_an_m_current_ends_firing_until_acetylcholine_closes_it(micromolar, many):
    """A mechanism added to the list of a cell; Pospischil et al. (2008) kinetics, closed to a fifth by acetylcholine (Lindroos 2020)."""
    rig = Rig()
    cell = rig.node(SQUID)
    mechanisms = (*REGISTRY[SQUID].mechanisms, "channel.m_current")
    rig.circuit.apply(edits.update(rig.circuit, cell, mechanisms=mechanisms))
    rig.circuit.apply(edits.set_param(rig.circuit, cell, "m_current.g_M", 0.3))
    if micromolar:
        rig.dose("acetylcholine", cell, micromolar)
    rig.step(cell, 100.0, 50.0)
    spikes = rig.run(650.0, (cell, "v")).spikes(cell)
    assert (np.sum(spikes > 300) > 15) == many
