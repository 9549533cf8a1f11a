"""Artificial units against the formulas that define them, and small networks with known outcomes."""

import math

import pytest
from rig import Rig

ACTIVATIONS = {
    "threshold": lambda x: 1.0 if x > 0 else 0.0,
    "linear": lambda x: x,
    "sigmoid": lambda x: 1 / (1 + math.exp(-x)),
    "tanh": math.tanh,
    "relu": lambda x: max(x, 0.0),
    "softplus": lambda x: math.log1p(math.exp(x)),
}


@pytest.mark.parametrize("name", list(ACTIVATIONS))
@pytest.mark.parametrize("x", [-3.0, -0.5, 0.0, 0.7, 4.0])
def test_activation_functions(name, x):
    rig = Rig()
    source = rig.node("stimulus.constant", value=2.0)
    unit = rig.node(f"unit.{name}", b=x - 1.0)
    rig.wire("wire.weight", source, unit, weight=0.5)
    assert rig.run(0.1, (unit, "y"))[unit, "y"][-1] == pytest.approx(ACTIVATIONS[name](x), abs=1e-9)


@pytest.mark.parametrize("extreme", [-1000.0, 1000.0])
def test_activations_stay_finite_far_away(extreme):
    for name in ACTIVATIONS:
        rig = Rig()
        unit = rig.node(f"unit.{name}")
        rig.wire("wire.weight", rig.node("stimulus.constant", value=extreme), unit)
        assert math.isfinite(rig.run(0.1, (unit, "y"))[unit, "y"][-1])


@pytest.mark.parametrize(("a", "b"), [(0, 0), (0, 1), (1, 0), (1, 1)])
def test_threshold_units_compute_logic(a, b):
    """McCulloch and Pitts (1943): AND and OR with one unit, XOR with two layers, all within one step."""
    rig = Rig()
    inputs = [rig.node("stimulus.constant", value=float(x)) for x in (a, b)]
    both, either, xor = rig.node("unit.threshold", b=-1.5), rig.node("unit.threshold", b=-0.5), rig.node("unit.threshold", b=-0.5)
    for source in inputs:
        rig.wire("wire.weight", source, both)
        rig.wire("wire.weight", source, either)
    rig.wire("wire.weight", either, xor)
    rig.wire("wire.weight", both, xor, weight=-1.0)
    run = rig.run(0.025, (both, "y"), (either, "y"), (xor, "y"))
    assert [run[n, "y"][-1] for n in (both, either, xor)] == [a and b, a or b, a != b]


def test_a_leaky_rate_unit_relaxes_with_its_time_constant():
    rig = Rig()
    unit = rig.node("unit.leaky_rate", tau=20.0)
    rig.wire("wire.weight", rig.node("stimulus.constant", value=3.0), unit)
    y = rig.run(100.0, (unit, "y"))[unit, "y"]
    assert y[800] == pytest.approx(3.0 * (1 - math.exp(-1.0)), rel=1e-3)
    assert y[-1] == pytest.approx(3.0, rel=0.01)


@pytest.mark.parametrize(("inhibition", "rates"), [(1.2, [0.0, 22.0, 0.0]), (0.3, [9.091, 14.091, 4.091])])
def test_competing_rate_units_settle_as_calculated(inhibition, rates):
    """Self-excitation 0.5, inputs 10, 11, 9: strong inhibition lets one win, weak inhibition sharpens."""
    rig = Rig(dt=0.1)
    units = [rig.node("unit.leaky_rate", b=b) for b in (10.0, 11.0, 9.0)]
    for i, source in enumerate(units):
        for j, target in enumerate(units):
            rig.wire("wire.weight", source, target, weight=0.5 if i == j else -inhibition)
    run = rig.run(2000.0, *((u, "y") for u in units))
    assert [run[u, "y"][-1] for u in units] == pytest.approx(rates, abs=0.01)


def test_a_rate_reader_gives_rate_times_tau():
    rig = Rig(dt=0.1)
    unit = rig.node("unit.linear")
    rig.wire("wire.rate", rig.node("stimulus.regular", rate=100.0), unit, weight=2.0, tau=200.0)
    y = rig.run(2000.0, (unit, "y"))[unit, "y"]
    assert y[-1000:].mean() == pytest.approx(2.0 * 0.1 * 200.0, rel=0.01)


def test_a_unit_drives_a_cell_like_a_current():
    rig = Rig()
    unit, driven, injected = rig.node("unit.linear", b=1.5), rig.node("cell.lif"), rig.node("cell.lif")
    rig.wire("wire.drive", unit, driven, gain=80.0)
    rig.step(injected, 120.0)
    run = rig.run(200.0, (driven, "v"), (injected, "v"))
    assert len(run.spikes(driven)) > 5
    assert run.spikes(driven) == pytest.approx(run.spikes(injected), abs=0.05)
