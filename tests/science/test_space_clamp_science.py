"""Voltage clamp of one place on a cell in space: what the amplifier sees and what escapes it (Rall and Segev 1985; cable theory as in Rall 1969)."""

import numpy as np
import pytest
from rig import Rig

from neurolab.catalog.spec import Compartment
from neurolab.circuit.space import set_compartments
from neurolab.engine.sweep import Sweep, run_sweep

SPACE, PIECES = 577.35, 100  # µm: the space constant of a dendrite of 2 µm with 10,000 Ohm·cm² and 150 Ohm·cm
TIP = np.pi * 2.0 * SPACE / PIECES * 1e-8  # cm²
END = 2 / np.pi * np.sqrt(10_000 * 150) * (2e-4) ** -1.5 * 1e-9  # GOhm: input resistance of the cable, were it without end


def clamped(command, conductance=0.0, reversal=0.0, length=1.0, at="", start=0.0, duration=120.0):
    """Return the run of a cable of some space constants with a constant conductance (nS) in its last piece, clamped to `command` (mV)."""
    rig = Rig(dt=0.05)
    cell, clamp = rig.node("cell.ball_and_stick"), rig.node("stimulus.voltage_clamp", step=command, start=start, stop=1e6)
    piece = SPACE * length / PIECES
    extra = {"leak.g_L": conductance * 1e-6 / (TIP * length), "leak.E_L": reversal}
    table = [
        Compartment("dend", piece * (PIECES - 1), 2.0, ("channel.passive",), segments=PIECES - 1),
        Compartment("tip", piece, 2.0, ("channel.passive", "channel.leak"), "dend", params=extra),
    ]
    rig.circuit.apply(set_compartments(rig.circuit, cell, table))
    rig.wire("wire.clamp", clamp, cell, at=at)
    run = rig.run(duration, (clamp, "i"), (cell, "v"), (cell, "tip.v"), (cell, "dend[50].v"))
    return run, cell, clamp


def current(*args, **kwargs):
    run, _, clamp = clamped(*args, **kwargs)
    return run[clamp, "i"][-1]


@pytest.mark.parametrize("length", [0.5, 1.0, 2.0])
@pytest.mark.parametrize("conductance", [0.05, 5.0])
def test_a_distal_conductance_is_seen_attenuated(length, conductance):
    """Of the current g E that a clamp at the tip would show, the clamp at the other end shows 1 / (cosh L (1 + g R tanh L))."""
    seen = current(-65.0, conductance, 0.0, length) - current(-65.0, 0.0, 0.0, length)
    far = length * (1 - 1 / PIECES)  # from the middle of the first piece to that of the last
    expected = -conductance * 65.0 / (np.cosh(far) * (1 + conductance * END * np.tanh(far)))
    assert seen == pytest.approx(expected, rel=0.015)
    here = current(-65.0, conductance, 0.0, length, at="tip") - current(-65.0, 0.0, 0.0, length, at="tip")
    assert here == pytest.approx(-conductance * 65.0, rel=1e-6)


def test_the_reversal_potential_of_a_distal_conductance_seems_too_far_away():
    """Current through it vanishes when the tip is at its reversal potential, 10 mV above rest: the clamp must be cosh L times as far from rest."""
    commands = np.array([-60.0, -45.0])
    seen = [current(v, 1.0, -55.0) - current(v, 0.0) for v in commands]
    crossing = commands[0] - seen[0] * np.diff(commands)[0] / (seen[1] - seen[0])
    assert crossing + 65 == pytest.approx(10 * np.cosh(0.99), rel=0.01)


def test_the_potential_escapes_along_the_cable():
    run, cell, _ = clamped(-45.0)
    for name, x in (("v", 0.005), ("dend[50].v", 0.505), ("tip.v", 0.995)):
        assert run[cell, name][-1] + 65 == pytest.approx(20 * np.cosh(1 - x) / np.cosh(1.0), rel=0.01)


def test_the_cable_charges_through_the_clamp():
    """After a step of 20 mV the current falls as the cable charges: the series of the cable with one end held and the other sealed."""
    run, _, clamp = clamped(-45.0, start=5.0, duration=40.0)
    n = np.arange(1, 3000)[:, None]
    k2 = ((2 * n - 1) * np.pi / 2) ** 2
    t = np.array([0.5, 1.0, 2.0, 5.0, 10.0, 30.0])
    expected = 20.0 / END * (np.tanh(1.0) + 2 * (k2 / (1 + k2) * np.exp(-(1 + k2) * t[None, :] / 10.0)).sum(axis=0))
    seen = run[clamp, "i"][np.rint((5.0 + t) / 0.05).astype(int) + 2]  # the clamp hears of its current two steps late
    assert seen == pytest.approx(expected, rel=0.02)


def test_input_conductance_is_the_same_from_both_sides():
    """The clamp's current for 20 mV, and the potential that this current makes when it is injected: at a fork and on a dendrite."""
    passive = ("channel.passive",)
    table = [
        Compartment("soma", 20.0, 20.0, passive),
        Compartment("trunk", 100.0, 3.0, passive, "soma", 5),
        Compartment("left", 200.0, 1.0, passive, "trunk", 10),
        Compartment("right", 300.0, 2.0, passive, "trunk", 10),
    ]
    for at in ("", "trunk[4]", "left[0]", "right[9]"):
        rig, other = Rig(dt=0.1), Rig(dt=0.1)
        cells = [r.node("cell.ball_and_stick") for r in (rig, other)]
        for r, cell in zip((rig, other), cells, strict=True):
            r.circuit.apply(set_compartments(r.circuit, cell, table))
        clamp = rig.node("stimulus.voltage_clamp", step=-45.0, start=0.0, stop=1e6)
        rig.wire("wire.clamp", clamp, cells[0], at=at)
        run = rig.run(200.0, (clamp, "i"))
        other.wire("wire.current", other.node("stimulus.step_current", amplitude=run[clamp, "i"][-1], start=0.0, stop=1e6), cells[1], at=at)
        name = f"{at}.v" if at else "v"
        assert other.run(200.0, (cells[1], name))[cells[1], name][-1] == pytest.approx(-45.0, abs=1e-6)


def test_a_spike_in_the_axon_escapes_a_clamp_of_the_soma():
    """Space clamp fails for fast currents far away: the clamped end stays at its command while the far end of a bare axon fires."""
    rig = Rig(dt=0.01)
    cell, clamp = rig.node("cell.bare_axon"), rig.node("stimulus.voltage_clamp", start=0.0, stop=1e6, step=-65.0)
    rig.wire("wire.clamp", clamp, cell)
    kick = rig.node("stimulus.step_current", amplitude=40_000.0, start=0.5, stop=0.8)
    rig.wire("wire.current", kick, cell, at="axon[60]")
    run = rig.run(5.0, (cell, "v"), (cell, "axon[110].v"), (clamp, "i"))
    assert np.abs(run[cell, "v"] + 65).max() < 1e-6
    assert run[cell, "axon[110].v"].max() > 0
    assert run[clamp, "i"].min() < -1000  # the spike that runs towards the clamp dies there, and its current is seen


def test_the_current_voltage_curve_of_a_cell_in_space_is_its_input_conductance():
    """A sphere and a sealed cable: the sum of their conductances at the soma, from cable theory."""
    rig = Rig()
    cell = rig.node("cell.ball_and_stick")
    steady = run_sweep(rig.circuit, cell, Sweep("clamp", -85.0, -25.0, 4, 150.0, 20.0, -65.0)).y[0]
    soma = np.pi * 20.0 * 20.0 * 1e-8 * 1e-4 * 1e9  # nS
    dendrite = np.tanh(500.0 / SPACE) / END
    assert steady == pytest.approx((soma + dendrite) * np.array([-20.0, 0.0, 20.0, 40.0]), rel=0.01, abs=1e-3)
