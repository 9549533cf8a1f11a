"""Phase planes: nullclines against formulas, resting points where they cross."""

from __future__ import annotations

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.engine.compiler import compile_plan
from neurolab.engine.phase import PhasePlane, plane_of_segment, zero_line

REGISTRY = builtin_registry()
V = np.linspace(-90.0, 40.0, 131)


def plane(cell):
    return PhasePlane(REGISTRY, REGISTRY[cell])


def test_the_nullclines_of_izhikevich_are_a_parabola_and_a_line():
    """du/dt = 0 at u = b v, dv/dt = 0 at u = 0.04 v^2 + 5 v + 140 + I (Izhikevich 2003)."""
    p, u = plane("cell.izhikevich"), np.linspace(-30.0, 40.0, 141)
    dv, du = p.slopes("v", "u", V, u, {"i_in": 50.0})
    x, y = zero_line(V, u, du)
    assert y == pytest.approx(0.2 * x, abs=1e-9)
    x, y = zero_line(V, u, dv)
    assert len(x) > 50
    assert y == pytest.approx(0.04 * x**2 + 5 * x + 140 + 5.0, abs=0.35)


def test_the_gate_nullcline_of_the_squid_axon_is_its_steady_state():
    p, n = plane("cell.hodgkin_huxley"), np.linspace(0.0, 1.0, 201)
    _, dn = p.slopes("v", "k_hh.n", V + 0.25, n, {"T": 6.3, "na_hh.m": 0.05, "na_hh.h": 0.6})
    x, y = zero_line(V + 0.25, n, dn)
    alpha, beta = 0.01 * (x + 55) / (1 - np.exp(-(x + 55) / 10)), 0.125 * np.exp(-(x + 65) / 80)
    assert y == pytest.approx(alpha / (alpha + beta), abs=2e-3)


def test_held_variables_move_the_nullcline():
    p, n = plane("cell.hodgkin_huxley"), np.linspace(0.0, 1.0, 101)
    rest = {"na_hh.m": 0.0529, "na_hh.h": 0.5961}
    quiet, _ = p.slopes("v", "k_hh.n", V, n, rest)
    driven, _ = p.slopes("v", "k_hh.n", V, n, {**rest, "i_in": 100.0})
    assert driven - quiet == pytest.approx(10.0), "100 pA into 10 pF are 10 mV/ms"
    at_rest, dn = p.slopes("v", "k_hh.n", np.array([-65.0]), np.array([0.3177]), rest)
    assert abs(at_rest[0, 0]) < 0.02
    assert abs(dn[0, 0]) < 1e-3


def test_only_what_moves_can_be_an_axis():
    assert set(plane("cell.adex").units) >= {"v", "w"}
    assert "E_L" not in plane("cell.adex").units


def test_a_circle_is_found_whole():
    x = np.linspace(-2.0, 2.0, 81)
    f = x[None, :] ** 2 + x[:, None] ** 2 - 1.0
    px, py = zero_line(x, x, f)
    assert np.hypot(px, py) == pytest.approx(1.0, abs=2e-3)
    assert np.hypot(np.diff(px, axis=1), np.diff(py, axis=1)).sum() == pytest.approx(2 * np.pi, rel=2e-3)


def test_gaps_and_saddles_are_no_trouble():
    x = np.linspace(-1.0, 1.0, 4)
    f = np.sign(x)[None, :] * np.sign(x)[:, None] + 0.0
    assert zero_line(x, x, f)[0].shape[1] == 2
    assert len(zero_line(x, x, np.full((4, 4), np.nan))[0]) == 0
    assert len(zero_line(x, x, np.ones((4, 4)))[0]) == 0


@pytest.mark.parametrize("place", ["soma", "dend[0]", "dend[7]", "dend[19]"])
def test_in_a_cell_in_space_the_slope_is_how_that_segment_moves(place):
    """Against the moving average of a run of the whole cell: what flows in from the neighbours belongs to it."""
    circuit = Circuit(REGISTRY)
    cell, diff = edits.add_node(circuit, "cell.spiking_stick", 0, 0)
    circuit.apply(diff)
    source, diff = edits.add_node(circuit, "stimulus.regular", 0, 0, params={"rate": 50.0})
    circuit.apply(diff)
    circuit.apply(edits.add_wire(circuit, "synapse.ampa", source, cell, {"weight": 2.0, "at": "dend[7]"})[1])
    plane = plane_of_segment(REGISTRY, REGISTRY["cell.spiking_stick"], circuit[cell], place)
    dt, prefix = 0.002, "" if place == "soma" else f"{place}."
    plan = compile_plan(circuit, dt=dt, channels=[])
    plan.advance(round(22.0 / dt))
    before = plan.value(cell, f"{place}.v")
    plan.advance(1)
    held = {n: plan.value(cell, prefix + n) for n in plane.held if n in plan.places.elements[cell][0].rows or prefix}
    held |= {n: plan.value(cell, f"{n}.v") for n in plane.neighbours}
    here = plan.value(cell, f"{place}.v")
    plan.advance(1)
    moved = (plan.value(cell, f"{place}.v") - before) / (2 * dt)
    other = next(n for n in plane.units if n != "v")
    slope, _ = plane.slopes("v", other, np.array([here]), np.array([held[other]]), held)
    assert abs(moved) > 0.05
    assert slope[0, 0] == pytest.approx(moved, rel=0.03, abs=2e-3)
    assert (
        set(plane.neighbours)
        == {"soma": {"dend[0]"}, "dend[0]": {"soma", "dend[1]"}, "dend[7]": {"dend[6]", "dend[8]"}, "dend[19]": {"dend[18]"}}[place]
    )
