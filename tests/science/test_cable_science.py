"""Cells in space against cable theory (Rall 1959, 1969; Rallpack 1, Bhalla et al. 1992) and published axons."""

from dataclasses import replace

import numpy as np
import pytest
from rig import Rig

from neurolab.catalog.spec import Compartment
from neurolab.circuit.space import compartments_of, set_compartments
from neurolab.engine.simulate import simulate

PASSIVE = ("channel.passive",)
SQUID = ("channel.na_hh", "channel.k_hh", "channel.leak")


def cell_of(rig, type_id, *compartments, **params):
    node = rig.node(type_id, **params)
    if compartments:
        rig.circuit.apply(set_compartments(rig.circuit, node, compartments))
    return node


def cable(length, diameter, segments):
    return Compartment("dend", length, diameter, PASSIVE, segments=segments)


def resistance_of(diameter, r_m, r_a):
    """Input resistance of a half-infinite cable in GOhm; µm and Ohm·cm², Ohm·cm."""
    return 2 / np.pi * np.sqrt(r_m * r_a) * (diameter * 1e-4) ** -1.5 * 1e-9


def rall(x, t, current, length, diameter, r_m=10_000.0, r_a=150.0, c_m=1.0):
    """Depolarisation (mV) of a cable with sealed ends at place x (µm) and time t (ms) after a current (pA) into its end begins."""
    space = 1e4 * np.sqrt(r_m / r_a * diameter * 1e-4 / 4)
    tau, electrotonic = r_m * c_m * 1e-3, length / space
    n = np.arange(1, 4000)[:, None]
    rate = 1 + (n * np.pi / electrotonic) ** 2
    series = np.cos(n * np.pi * x / length) / rate * -np.expm1(-rate * np.asarray(t)[None, :] / tau)
    return current * resistance_of(diameter, r_m, r_a) / electrotonic * (-np.expm1(-np.asarray(t) / tau) + 2 * series.sum(axis=0))


def test_steady_attenuation_is_that_of_rall():
    length = 1.5 * 577.35  # 1.5 space constants of a dendrite of 2 µm
    rig = Rig()
    cell = cell_of(rig, "cell.ball_and_stick", cable(length, 2.0, 101))
    rig.step(cell, 50.0)
    places = (0, 25, 50, 75, 100)
    run = rig.run(150.0, *((cell, f"dend[{k}].v") for k in places))
    seen = np.array([run[cell, f"dend[{k}].v"][-1] + 65 for k in places])
    x = (np.array(places) + 0.5) / 101 * 1.5
    expected = 50.0 * resistance_of(2.0, 10_000, 150) * np.cosh(1.5 - x) / np.sinh(1.5)
    assert seen == pytest.approx(expected, rel=0.01)
    assert seen[-1] / seen[0] == pytest.approx(1 / np.cosh(1.5), rel=0.01)


def test_transient_attenuation_is_that_of_rall():
    """A brief pulse shrinks and spreads on its way: the response to a step minus the same response 1 ms later."""
    rig = Rig()
    cell = cell_of(rig, "cell.ball_and_stick", cable(577.35, 2.0, 101))
    rig.step(cell, 100.0, 1.0, 2.0)
    run = rig.run(30.0, (cell, "dend[0].v"), (cell, "dend[50].v"), (cell, "dend[100].v"))
    peaks, delays = [], []
    for k in (0, 50, 100):
        x = (k + 0.5) / 101 * 577.35
        on, off = np.maximum(run.time - 1.0, 0), np.maximum(run.time - 2.0, 0)
        expected = rall(x, on, 100.0, 577.35, 2.0) - rall(x, off, 100.0, 577.35, 2.0)
        seen = run[cell, f"dend[{k}].v"] + 65
        assert np.abs(seen - expected).max() < 0.01 * expected.max()
        peaks.append(seen.max())
        delays.append(run.time[seen.argmax()])
    assert peaks[2] / peaks[0] < 0.25  # far more is lost than the 35 % of a steady current
    assert delays[0] < delays[1] < delays[2]


def test_rallpack_1():
    """1 mm of cable, 1 µm thick, 1,000 compartments, 0.1 nA into one end, 250 ms: both ends."""
    rig = Rig(dt=0.05)
    cell = cell_of(rig, "cell.ball_and_stick", cable(1000.0, 1.0, 1000), R_a=100.0, passive__g=0.025)
    rig.step(cell, 100.0)
    run = rig.run(250.0, (cell, "dend[0].v"), (cell, "dend[999].v"))
    for k in (0, 999):
        seen = run[cell, f"dend[{k}].v"][::20] + 65
        expected = rall(k + 0.5, run.time[::20], 100.0, 1000.0, 1.0, 40_000.0, 100.0)
        assert np.sqrt(np.mean((seen - expected) ** 2)) < 0.001 * expected.max()


def test_ball_and_stick_with_100_pA():
    rig = Rig()
    cell = rig.node("cell.ball_and_stick")
    rig.step(cell, 100.0)
    run = rig.run(200.0, (cell, "v"), (cell, "dend[19].v"))
    assert run[cell, "v"][-1] + 65 == pytest.approx(26.36, rel=0.001)
    assert run[cell, "dend[19].v"][-1] + 65 == pytest.approx(18.84, rel=0.001)


def test_soma_and_tip_hear_each_other_alike():
    seen = {}
    for at, listen in (("", "dend[19].v"), ("dend[19]", "v")):
        rig = Rig()
        cell = rig.node("cell.ball_and_stick")
        rig.wire("wire.current", rig.node("stimulus.step_current", amplitude=100.0, start=5.0, stop=8.0), cell, at=at)
        seen[at] = rig.run(40.0, (cell, listen))[cell, listen]
    assert seen[""] == pytest.approx(seen["dend[19]"], abs=1e-6)


def test_branches_of_the_three_halves_power_are_one_cylinder():
    space, child = 577.35, 2.0 / 2 ** (2 / 3)
    thin = space * np.sqrt(child / 2.0)
    tree = (
        cable(space / 2, 2.0, 40),
        Compartment("left", thin / 2, child, PASSIVE, "dend", 40),
        Compartment("right", thin / 2, child, PASSIVE, "dend", 40),
    )
    ends = []
    for compartments, tip in ((tree, "left[39].v"), ((cable(space, 2.0, 80),), "dend[79].v")):
        rig = Rig()
        cell = cell_of(rig, "cell.ball_and_stick", *compartments)
        rig.step(cell, 100.0, 1.0, 4.0)
        run = rig.run(30.0, (cell, "v"), (cell, tip))
        ends.append((run[cell, "v"] + 65, run[cell, tip] + 65))
    for branched, straight in zip(*ends, strict=True):
        assert np.abs(branched - straight).max() < 1e-3 * straight.max()


@pytest.mark.parametrize("type_id", ["cell.ball_and_stick", "cell.spiking_stick"])
def test_second_order_in_time(type_id):
    seen = {}
    for dt in (0.04, 0.02, 0.01, 0.00125):
        rig = Rig(dt=dt)
        cell = rig.node(type_id)
        rig.step(cell, 900.0)
        run = rig.run(8.0, (cell, "v"), (cell, "dend[10].v"))
        seen[dt] = np.array([run[cell, name][round(at / dt)] for at in (2.0, 4.0, 7.0) for name in ("v", "dend[10].v")])
    errors = [np.abs(seen[dt] - seen[0.00125]).max() for dt in (0.04, 0.02, 0.01)]
    assert 3.2 < errors[0] / errors[1] < 5.0
    assert 3.2 < errors[1] / errors[2] < 5.0


def test_compartments_of_one_micrometre_neither_explode_nor_ring():
    """An explicit method would need steps below 0.0001 ms here. A step of current into one end: the first segments rise and never swing back."""
    rig = Rig(dt=0.025)
    cell = cell_of(rig, "cell.ball_and_stick", Compartment("soma", 20.0, 20.0, PASSIVE), Compartment("dend", 500.0, 4.0, PASSIVE, "soma", 500))
    rig.wire("wire.current", rig.node("stimulus.step_current", amplitude=500.0, start=1.0, stop=1e4), cell, at="dend[499]")
    names = ["dend[499].v", "dend[498].v", "dend[0].v", "v"]
    run = rig.run(20.0, *((cell, n) for n in names))
    for name in names:
        v = run[cell, name]
        assert np.isfinite(v).all()
        assert np.diff(v).min() > -1e-9
    fine = simulate(rig.circuit, 20.0, dt=0.0025, record=[(cell, "dend[499].v")])
    at = np.array([2.0, 5.0, 19.0])
    coarse_v, fine_v = run[cell, "dend[499].v"], fine[cell, "dend[499].v"]
    assert coarse_v[np.rint(at / 0.025).astype(int)] == pytest.approx(fine_v[np.rint(at / 0.0025).astype(int)], abs=0.05)


def arrivals(run, cell, names, level):
    times = []
    for name in names:
        v = run[cell, name]
        up = np.flatnonzero((v[1:] > level) & (v[:-1] <= level))
        times.append(run.time[up[0]] + (level - v[up[0]]) / (v[up[0] + 1] - v[up[0]]) * (run.time[1] - run.time[0]) if len(up) else np.nan)
    return np.array(times)


def test_the_squid_axon_conducts_at_18_7_metres_a_second():
    """476 µm at 18.5 °C: 18.8 m/s in Hodgkin and Huxley (1952), 18.67 with a converged mesh."""
    rig = Rig(dt=0.005)
    axon = Compartment("axon", 40_000.0, 476.0, SQUID, segments=160)
    cell = cell_of(rig, "cell.spiking_stick", axon, R_a=35.4, T=18.5)
    rig.wire("wire.current", rig.node("stimulus.step_current", amplitude=40_000.0, start=0.2, stop=0.4), cell, gain=1000.0)
    run = rig.run(4.0, (cell, "axon[60].v"), (cell, "axon[120].v"))
    early, late = arrivals(run, cell, ["axon[60].v", "axon[120].v"], 0.0)
    assert 60 * 0.25 / (late - early) == pytest.approx(18.67, rel=0.02)


def ranvier(change=None, dt=0.002):
    rig = Rig(dt=dt)
    cell = rig.node("cell.ranvier")
    if change is not None:
        table = [change(c) for c in compartments_of(rig.circuit, rig.circuit[cell])]
        rig.circuit.apply(set_compartments(rig.circuit, cell, table))
    rig.step(cell, 3000.0, 0.5, 0.7)
    names = [f"node{k}.v" for k in range(11)]
    return rig.run(3.0, *((cell, n) for n in names)), cell, names


def test_perfect_myelin_conducts_in_proportion_to_diameter():
    """Sweeney et al. (1987) equations with insulating internodes: 3.45 m/s per µm of outer diameter, spikes of 87.5 mV (own computation)."""
    run, cell, names = ranvier(lambda c: replace(c, wraps=10_000.0) if c.name.startswith("myelin") else c)
    times = arrivals(run, cell, names, -30.0)
    assert 6 * 1.0015 / (times[8] - times[2]) == pytest.approx(34.5, rel=0.03)
    assert run[cell, "node5.v"].max() + 80 == pytest.approx(87.5, abs=2.0)


def test_one_bare_internode_stops_the_spike():
    run, cell, names = ranvier()
    whole = arrivals(run, cell, names, -30.0)
    assert np.all(np.diff(whole) > 0)
    assert len(run.spikes(cell)) == 1
    assert 6 * 1.0015 / (whole[8] - whole[2]) == pytest.approx(22, rel=0.03), "as the help page says"
    run, cell, names = ranvier(lambda c: replace(c, wraps=0.0) if c.name == "myelin5" else c)
    bare = arrivals(run, cell, names, -30.0)
    assert np.isfinite(bare[:5]).all()
    assert np.isnan(bare[5:]).all()  # the node before it fails too: it has to charge the bare membrane
    assert len(run.spikes(cell)) == 0
    run, cell, names = ranvier(lambda c: replace(c, wraps=20.0) if c.name == "myelin5" else c)
    thin = arrivals(run, cell, names, -30.0)
    assert thin[6] - thin[5] > 2 * (whole[6] - whole[5])


def direction(order, nmda, interval):
    """Return the peak in the soma (mV) of nine synapses on one dendrite, activated one after the other: the reduced cell of Branco et al. (2010)."""
    dendrite = ("channel.passive", "receptor.ampa", "receptor.nmda")
    rig = Rig()
    loads = [Compartment(f"load{k}", 250.0, 0.5, dendrite, "soma", 6) for k in range(4)]
    table = (Compartment("soma", 20.0, 20.0, dendrite), Compartment("dend", 250.0, 0.5, dendrite, "soma", 18), *loads)
    values = {"passive__E": -75.0, "V_0": -75.0, "V_spike": 40.0, "ampa__tau_rise": 1.5, "ampa__tau_decay": 2.6}
    cell = cell_of(rig, "cell.ball_and_stick", *table, **values, nmda__tau_rise=2.0, nmda__tau_decay=40.0)
    source = rig.node("stimulus.regular", rate=5.0)
    for k in range(9):
        where = {"delay": 1 + interval * k, "at": f"dend[{17 - 2 * k if order == 'in' else 1 + 2 * k}]"}
        rig.wire("synapse.ampa", source, cell, weight=0.5, **where)
        rig.wire("synapse.nmda", source, cell, weight=nmda, **where)
    return rig.run(390.0, (cell, "v"))[cell, "v"].max() + 75


def test_a_dendrite_tells_the_order_of_its_inputs():
    """Branco, Clark and Häusser (2010), reduced: from the tip to the soma 1.37 times the way back; NMDA receptors are part of the reason."""
    ratio = direction("in", 0.8, 6.0) / direction("out", 0.8, 6.0)
    assert ratio == pytest.approx(1.37, abs=0.05)
    assert direction("in", 0.0, 6.0) / direction("out", 0.0, 6.0) < ratio - 0.05
    assert direction("in", 0.8, 0.0) == pytest.approx(direction("out", 0.8, 0.0), rel=1e-9)


def binaural(total, split):
    """Return the peak in the soma (mV above rest) of a bipolar cell with the conductance (nS) on both dendrites or on one."""
    dendrite = ("channel.passive", "receptor.ampa")
    rig = Rig(dt=0.01)
    table = (
        Compartment("soma", 15.0, 15.0, dendrite),
        Compartment("left", 150.0, 2.0, dendrite, "soma", 10),
        Compartment("right", 150.0, 2.0, dendrite, "soma", 10),
    )
    cell = cell_of(rig, "cell.ball_and_stick", *table, ampa__tau_rise=0.499, ampa__tau_decay=1.6, V_spike=40.0)
    source = rig.node("stimulus.regular", rate=50.0)
    for side, share in (("left", 0.5 if split else 1.0), ("right", 0.5 if split else 0.0)):
        rig.wire("synapse.ampa", source, cell, weight=total * share, at=f"{side}[9]")
    return rig.run(39.0, (cell, "v"))[cell, "v"].max() + 65


def test_two_dendrites_detect_coincidence_better_than_one():
    """After Agmon-Snir, Carr and Rinzel (1998): one dendrite saturates, two add up; more so the stronger they are."""
    ratios = [binaural(g, True) / binaural(g, False) for g in (2.0, 10.0, 40.0)]
    assert 1.0 < ratios[0] < 1.1
    assert ratios[0] < ratios[1] < ratios[2] < 1.6
