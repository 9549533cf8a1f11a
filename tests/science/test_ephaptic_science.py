"""Bare axons side by side (Katz and Schmitt 1940; Markin 1970; Binczak, Eilbeck and Scott 2001), against theory and against plain numpy.

The plain computation knows nothing of alpha: it solves the circuit itself, a chain of resistors inside each axon and one outside both, with the
membranes between them, by backward Euler at a fine step.
"""

from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from rig import Rig

from neurolab.catalog.spec import Compartment
from neurolab.circuit.space import set_compartments

PLACES = (40, 60, 80)
PIECE = 50.0  # µm


def rates(v):
    """Hodgkin and Huxley's rates at 18.5 °C: opening and closing of m, h, n (1/ms)."""
    x, y = (v + 40) / 10, (v + 55) / 10
    with np.errstate(divide="ignore", invalid="ignore"):
        m, n = np.where(abs(x) < 1e-9, 1.0, x / -np.expm1(-x)), np.where(abs(y) < 1e-9, 0.1, 0.1 * y / -np.expm1(-y))
    both = (
        (m, 4 * np.exp(-(v + 65) / 18)),
        (0.07 * np.exp(-(v + 65) / 20), 1 / (1 + np.exp(-(v + 35) / 10))),
        (n, 0.125 * np.exp(-(v + 65) / 80)),
    )
    return [(3**1.22 * a, 3**1.22 * b) for a, b in both]


def plain(alpha, diameters=(10.0, 10.0), duration=3.0, dt=0.002, n=120):
    """Return the membrane potentials (steps, axons, pieces) after a kick to the first axon."""
    axons = len(diameters)
    inside = np.array([35.4 * PIECE * 1e-4 / (np.pi * (d * 1e-4) ** 2 / 4) * 1e-9 for d in diameters])  # GOhm
    chain = np.diff(np.eye(n), axis=0)
    chain = chain.T @ chain
    area = np.pi * np.array(diameters)[:, None] * PIECE * np.ones((1, n)) * 1e-8  # cm²
    # rows: the potentials inside each axon, then that outside; what flows out of a membrane flows into the fluid
    system = np.zeros(((axons + 1) * n, (axons + 1) * n))
    outside = slice(axons * n, None)
    for j in range(axons):
        here = slice(j * n, (j + 1) * n)
        mass = np.diag(area[j] * 1e6 / dt)
        system[here, here] += mass + chain / inside[j]
        system[here, outside] -= mass
        system[outside, here] -= mass
        system[outside, outside] += mass
    system[outside, outside] += chain / (alpha / (1 - 2 * alpha) * inside.mean())
    system[-1, -1] += 1e3  # somewhere the fluid is at zero
    solved = np.linalg.inv(system)
    v = np.full((axons, n), -65.0)
    gates = [a / (a + b) for a, b in rates(v)]
    found = []
    for step in range(round(duration / dt)):
        gates = [g + (a / (a + b) - g) * -np.expm1(-dt * (a + b)) for g, (a, b) in zip(gates, rates(v), strict=True)]
        m, h, k = gates
        ionic = 1e6 * area * (120 * m**3 * h * (v - 50) + 36 * k**4 * (v + 77) + 0.3 * (v + 54.387))
        ionic[0, 0] -= 20_000.0 if 0.2 <= step * dt < 0.4 - 1e-9 else 0.0
        push = area * 1e6 / dt * v - ionic
        potentials = solved @ np.concatenate([push.ravel(), -push.sum(axis=0)])
        v = (potentials[: axons * n] - np.tile(potentials[outside], axons)).reshape(axons, n)
        found.append(v)
    return np.array(found)


def side_by_side(alpha, starts=(0.2, None), dt=0.005, duration=4.0, **params):
    """Return the run of axons that are kicked at some times, and their ids."""
    rig = Rig(dt=dt)
    cells = [rig.node("cell.bare_axon") for _ in starts]
    for cell, start in zip(cells, starts, strict=True):
        if start is not None:
            rig.step(cell, 20_000.0, start, start + 0.2)
    for one, other in pairwise(cells):
        rig.wire("wire.ephaptic", one, other, alpha=alpha, **params)
    return rig.run(duration, *((c, f"axon[{k}].v") for c in cells for k in (10, *PLACES, 110))), *cells


@cache
def shared(alpha):
    return side_by_side(alpha)


def arrival(run, cell, place, level=-20.0):
    v = run[cell, f"axon[{place}].v"]
    up = np.flatnonzero((v[1:] > level) & (v[:-1] <= level))
    return run.time[up[0]] + (level - v[up[0]]) / (v[up[0] + 1] - v[up[0]]) * (run.time[1] - run.time[0]) if len(up) else np.nan


def speed(run, cell):
    """m/s over the middle third."""
    return (PLACES[-1] - PLACES[0]) * PIECE / 1000 / (arrival(run, cell, PLACES[-1]) - arrival(run, cell, PLACES[0]))


@pytest.mark.parametrize(("alpha", "diameters"), [(0.1, (10.0, 10.0)), (0.3, (10.0, 10.0)), (0.25, (10.0, 6.0))])
def test_two_axons_follow_the_circuit_of_their_resistors(alpha, diameters):
    rig = Rig(dt=0.002)
    cells = [rig.node("cell.bare_axon") for _ in diameters]
    for cell, diameter in zip(cells, diameters, strict=True):
        table = [Compartment("axon", 6000.0, diameter, ("channel.na_hh", "channel.k_hh", "channel.leak"), segments=120)]
        rig.circuit.apply(set_compartments(rig.circuit, cell, table))
    rig.step(cells[0], 20_000.0, 0.2, 0.4)
    rig.wire("wire.ephaptic", *cells, alpha=alpha)
    run = rig.run(3.0, *((c, f"axon[{k}].v") for c in cells for k in PLACES))
    expected = plain(alpha, diameters)
    for j, cell in enumerate(cells):
        for k in PLACES:
            seen, v = run[cell, f"axon[{k}].v"][1:], expected[:, j, k]
            assert seen.max() == pytest.approx(v.max(), abs=0.3)
            assert seen.min() == pytest.approx(v.min(), abs=0.3)
            assert run.time[1:][seen.argmax()] == pytest.approx(0.002 * (v.argmax() + 1), abs=0.02)


def test_a_silent_neighbour_is_first_held_back_then_excited():
    """Own computation of two cables, 10 µm, 18.5 °C: +2.05 and -2.75 mV at alpha 0.1, +5.0 and -6.1 mV at 0.2; it fires from 0.3 on."""
    for alpha, up, down in ((0.1, 2.05, -2.75), (0.2, 5.0, -6.1)):
        run, _, neighbour = shared(alpha)
        v = run[neighbour, "axon[60].v"] + 65
        assert v.max() == pytest.approx(up, rel=0.05)
        assert v.min() == pytest.approx(down, rel=0.05)
        first = v[np.abs(v) > 0.2 * up][0]
        assert first < 0
    run, _, neighbour = shared(0.25)
    assert len(run.spikes(neighbour)) == 0
    run, one, neighbour = shared(0.3)
    assert len(run.spikes(one)) == len(run.spikes(neighbour)) == 1
    assert run.spikes(neighbour)[0] > run.spikes(one)[0]


@pytest.mark.parametrize(("axons", "alpha"), [(2, 0.1), (2, 0.2), (2, 0.4), (3, 0.2)])
def test_spikes_in_step_are_slower_by_the_root(axons, alpha):
    """n equal axons in step share the fluid: the cable equation with r_i + n r_e; for two, the root of 1 - 2 alpha."""
    alone, one, _ = shared(0.0)
    run, first, *_ = side_by_side(alpha, starts=(0.2,) * axons, duration=6.0)
    outside = alpha / (1 - 2 * alpha)
    assert speed(run, first) / speed(alone, one) == pytest.approx((1 + axons * outside) ** -0.5, rel=0.01)
    assert speed(alone, one) == pytest.approx(2.72, rel=0.01)


def test_spikes_pull_each_other_into_step():
    run, one, other = side_by_side(0.2, starts=(0.2, 0.8))
    lags = [arrival(run, other, k) - arrival(run, one, k) for k in (10, *PLACES, 110)]
    assert np.all(np.diff(lags) < 0)
    assert lags[0] == pytest.approx(0.564, rel=0.05)
    assert lags[-1] == pytest.approx(0.33, rel=0.05)


def test_passive_fibres_attenuate_as_their_common_and_opposite_parts():
    """The mean of two equal passive cables decays over lambda times the root of 1 - 2 alpha, their difference over lambda: sealed ends."""
    alpha, length, n = 0.3, 2000.0, 200
    rig = Rig(dt=0.1)
    cells = [rig.node("cell.bare_axon") for _ in range(2)]
    for cell in cells:
        rig.circuit.apply(set_compartments(rig.circuit, cell, [Compartment("axon", length, 2.0, ("channel.passive",), segments=n)]))
    rig.step(cells[0], 100.0)
    rig.wire("wire.ephaptic", *cells, alpha=alpha)
    run = rig.run(150.0, *((c, f"axon[{k}].v") for c in cells for k in (0, 50, 150)))
    space = 1e4 * np.sqrt(10_000 / 35.4 * 2e-4 / 4)
    for k in (0, 50, 150):
        x = (k + 0.5) / n * length
        parts = []
        for factor in (1 - 2 * alpha, 1.0):
            wide = space * np.sqrt(factor)
            resistance = 1e-5 * 35.4 / (np.pi * 2.0**2 / 4) / factor * wide  # GOhm
            parts.append(100.0 / 2 * resistance * np.cosh((length - x) / wide) / np.sinh(length / wide))
        seen = [run[c, f"axon[{k}].v"][-1] + 65 for c in cells]
        assert seen == pytest.approx([parts[0] + parts[1], parts[0] - parts[1]], rel=0.01, abs=0.01)


def test_second_order_in_time():
    seen = {}
    for dt in (0.02, 0.01, 0.005, 0.000625):
        run, _, neighbour = side_by_side(0.2, dt=dt, duration=2.0)
        seen[dt] = np.array([run[neighbour, f"axon[{k}].v"][round(1.8 / dt)] for k in PLACES])
    errors = [np.abs(seen[dt] - seen[0.000625]).max() for dt in (0.02, 0.01, 0.005)]
    assert 3.0 < errors[1] / errors[2] < 5.5


def test_insulation_shields():
    """With insulation on, an axon runs exactly as it does alone, and its neighbour rests."""
    run, one, neighbour = side_by_side(0.4, insulation="on")
    alone, other, _ = shared(0.0)
    assert np.array_equal(run[one, "axon[60].v"], alone[other, "axon[60].v"])
    assert np.ptp(run[neighbour, "axon[60].v"]) < 0.01
