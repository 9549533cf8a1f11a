"""Each method against analytic solutions: exact where it claims to be, of the order that it claims elsewhere."""

from dataclasses import replace

import numpy as np
import pytest

from neurolab.catalog.spec import CellSpec, MechanismSpec, Param, Quantity, State, UnitSpec
from tests.engine.kernel_group import group_of

MODEL = UnitSpec(type_id="unit.model", title="", summary="", states=(State("x", "1", "1"),), params=(Param("tau", 10, "ms"),), output="x")


def order_of(error_at, dt):
    """The order of convergence from the errors at dt, dt/2 and dt/4."""
    errors = [error_at(dt), error_at(dt / 2), error_at(dt / 4)]
    return np.log2(errors[0] / errors[1]), np.log2(errors[1] / errors[2])


@pytest.mark.parametrize(("method", "order"), [("euler", 1), ("heun", 2), ("rk4", 4), ("exponential", 2)])
def test_order_on_the_logistic_equation(method, order):
    spec = replace(MODEL, equations="dx/dt = x*(1 - x)/tau", states=(State("x", "1", "0.1"),), method=method)
    exact = 1 / (1 + 9 * np.exp(-2))

    def error(dt):
        group = group_of(spec, dt=dt)
        group.run(20)
        return abs(group.get("x")[0] - exact)

    assert order_of(error, 2.0) == pytest.approx((order, order), abs=0.25)


@pytest.mark.parametrize(("method", "order"), [("heun", 2), ("rk4", 4)])
def test_order_where_the_slope_depends_on_time(method, order):
    spec = replace(MODEL, equations="dx/dt = -x*cos(t/tau)/tau", method=method)

    def error(dt):
        group = group_of(spec, dt=dt)
        group.run(20)
        return abs(group.get("x")[0] - np.exp(-np.sin(2.0)))

    assert order_of(error, 2.0) == pytest.approx((order, order), abs=0.25)


@pytest.mark.parametrize("method", ["euler", "heun", "rk4"])
def test_joint_states_are_advanced_together(method):
    spec = replace(
        MODEL, equations="dx/dt = y/tau\ndy/dt = -x/tau", states=(State("x", "1", "1"), State("y", "1", "0")), method=method
    )  # fmt: skip

    def error(dt):
        group = group_of(spec, dt=dt)
        group.run(20)
        return np.hypot(group.get("x")[0] - np.cos(2), group.get("y")[0] + np.sin(2))

    order = {"euler": 1, "heun": 2, "rk4": 4}[method]
    assert order_of(error, 1.0) == pytest.approx((order, order), abs=0.25)


@pytest.mark.parametrize("dt", [0.01, 1.0, 37.0])
def test_linear_equations_are_solved_exactly_whatever_the_step(dt):
    group = group_of(replace(MODEL, equations="dx/dt = (0.25 - x)/tau"), dt=dt, tau=np.float64(10.0))
    steps = round(1000 / dt) if dt > 1 else 200
    for _ in range(steps):
        group.step()
    assert group.get("x")[0] == pytest.approx(0.25 + 0.75 * np.exp(-steps * dt / 10), rel=1e-13)


def test_a_rate_of_zero_is_plain_growth():
    spec = replace(MODEL, equations="dx/dt = k*x + 0.5/ms", params=(Param("k", 0, "1/ms"),))
    group = group_of(spec, n=3, k=np.array([0.0, 1e-12, -1e-3]))
    group.run(10)
    expected = [np.exp(k * 10) + 0.5 * (np.expm1(k * 10) / k if k else 10) for k in (0.0, 1e-12, -1e-3)]
    assert group.get("x") == pytest.approx(expected, rel=1e-12)


def test_a_rate_that_vanishes_on_the_way_does_not_divide_by_zero():
    spec = replace(MODEL, equations="dx/dt = -x*s/tau + 0.1/ms", inputs=(Quantity("s"),))
    group = group_of(spec)
    group.set("s", 0.0)
    group.step()
    assert group.get("x")[0] == pytest.approx(1 + 0.1 * 0.05, rel=1e-14)


# A membrane with a gate that opens with depolarisation: the structure of every conductance-based cell.
MEMBRANE = CellSpec(
    type_id="cell.membrane", title="", summary="", params=(Param("C", 100, "pF"), Param("g", 5, "nS")), states=(State("v", "mV", "-50*mV"),),
    inputs=(Quantity("i_in", "pA"),), equations="dv/dt = (i_in - i_mem - g*(v + 65*mV))/C",
)  # fmt: skip
GATE = MechanismSpec(
    type_id="channel.gate", title="", summary="", params=(Param("g", 20, "nS"),), states=(State("n", "1", "0.1"),),
    equations="inf = 1/(1 + exp(-(v + 45*mV)/(5*mV)))\ndn/dt = (inf - n)/(2*ms + 3*ms*inf)\ni_mem += g*n**2*(v + 80*mV)",
)  # fmt: skip
MAGNESIUM = MechanismSpec(
    type_id="channel.plug", title="", summary="", params=(Param("g", 4, "nS"),), equations="i_mem += g/(1 + exp(-0.08/mV*(v + 20*mV)))*(v - 0*mV)"
)  # fmt: skip


def trajectory(mechanisms, dt, method="exponential"):
    group = group_of(replace(MEMBRANE, method=method), *(replace(m, method=method) for m in mechanisms), dt=dt)
    group.set("i_in", 120.0)
    return group.run(8, ["v"])["v"][-1, 0]


@pytest.mark.parametrize("mechanisms", [(GATE,), (MAGNESIUM,), (GATE, MAGNESIUM)], ids=["gate", "nonlinear", "both"])
def test_gates_and_voltage_together_are_second_order_from_any_start(mechanisms):
    """The gates start out of equilibrium: a scheme that forgets the half step between them and v is first order here."""
    exact = trajectory(mechanisms, 0.005, "rk4")
    assert order_of(lambda dt: abs(trajectory(mechanisms, dt) - exact), 0.4) == pytest.approx((2, 2), abs=0.3)


CHAIN = MechanismSpec(
    type_id="receptor.chain", title="", summary="", params=(Param("tau", 2, "ms"),), states=(State("g", "nS"), State("x", "nS")), arrival=("x",),
    equations="dg/dt = (x - g)/tau\ndx/dt = -x/tau\ni_mem += g*(v - 0*mV)",
)  # fmt: skip


def test_an_arriving_spike_opens_a_conductance_at_its_own_time():
    """Weight 3 at t = 0 through two equal stages gives g(t) = 3 t/tau exp(-t/tau); the rows stand half a step ahead of the step's end."""

    def error(dt):
        group = group_of(MEMBRANE, CHAIN, dt=dt)
        group.set("in_chain", 3.0)
        group.step()
        assert group.get("in_chain")[0] == 0.0
        group.run(4 - dt)
        t = 4 - dt / 2
        return abs(group.get("chain.g")[0] - 3 * t / 2 * np.exp(-t / 2))

    assert error(0.1) < 1e-3
    assert order_of(error, 0.2) == pytest.approx((2, 2), abs=0.3)


def test_two_exponentials_are_exact_after_an_arrival():
    equations = "dg/dt = -g/(5*ms)\ndx/dt = -x/tau\ni_mem += (g - x)*v"
    group = group_of(MEMBRANE, replace(CHAIN, equations=equations, arrival=("g", "x")))
    group.set("in_chain", 2.0)
    group.run(10)
    t = 10 - 0.025
    assert group.get("chain.g")[0] == pytest.approx(2 * np.exp(-t / 5), rel=1e-12)
    assert group.get("chain.x")[0] == pytest.approx(2 * np.exp(-t / 2), rel=1e-12)


LIF = CellSpec(
    type_id="cell.lif", title="", summary="",
    params=(
        Param("tau", 20, "ms"), Param("R", 100, "MOhm"), Param("E", -65, "mV"), Param("V_th", -50, "mV"), Param("V_reset", -65, "mV"),
        Param("t_ref", 2, "ms"),
    ),
    states=(State("v", "mV", "E"), State("n", "1", "0")), inputs=(Quantity("i_in", "pA"),), equations="dv/dt = (E - v + R*(i_in - i_mem))/tau",
    spike_when="v >= V_th", on_spike="v = V_reset; n += 1", hold="t_ref",
)  # fmt: skip


def test_lif_fires_at_the_times_of_the_closed_form():
    group = group_of(LIF, dt=0.01)
    group.set("i_in", 200.0)
    spikes = group.run(200, ["@spike"])["@spike"][:, 0]
    times = (np.flatnonzero(spikes) + 1) * 0.01
    rise = 20 * np.log(20 / 5)
    # every interval is rounded up to the grid, then the membrane rests for 2 ms
    rounded = np.ceil(rise / 0.01 - 1e-9) * 0.01
    assert times == pytest.approx(rounded + np.arange(len(times)) * (rounded + 2.0), abs=1e-9)
    assert group.get("n")[0] == len(times) > 5


def test_the_membrane_rests_for_the_refractory_time_and_no_longer():
    group = group_of(LIF, dt=0.1)
    group.set("i_in", 1000.0)
    trace = group.run(20, ["v", "@spike"])
    first = np.flatnonzero(trace["@spike"][:, 0])[0]
    resting = trace["v"][first : first + 22, 0]
    assert resting[:21] == pytest.approx(np.full(21, -65.0))
    assert resting[21] > -65.0


def test_without_a_reset_a_spike_is_the_rising_edge_only():
    spec = replace(MODEL, equations="dx/dt = 0", inputs=(Quantity("s"),), spike_when="s > 0.5", output="x")
    group = group_of(spec)
    fired = []
    for s in (0, 1, 1, 0, 1, 0, 0.4, 2):
        group.set("s", float(s))
        group.step()
        fired.append(int(group.get("@spike")[0]))
    assert fired == [0, 1, 0, 0, 1, 0, 0, 1]


def test_a_runaway_upstroke_is_clipped_before_it_reaches_the_other_states():
    spec = replace(
        LIF, states=(State("v", "mV", "-40*mV"), State("w", "pA", "0")), method="rk4", hold="",
        spike_when="v >= 20*mV", on_spike="v = V_reset; w += 5*pA",
        equations="dv/dt = (exp((v + 45*mV)/(1*mV))*mV - w*R)/tau\ndw/dt = (0.1*nS*(v - E) - w)/tau", clip=(("v", "20*mV"),),
    )  # fmt: skip
    group = group_of(spec, dt=0.5)
    trace = group.run(5, ["v", "w", "@spike"])
    assert trace["@spike"].sum() >= 1
    assert np.isfinite(trace["w"]).all()
    assert trace["w"].max() < 5 * trace["@spike"].sum() + 10
    assert trace["v"].max() <= 20.0


def test_time_in_equations_is_the_middle_of_the_step():
    spec = UnitSpec(
        type_id="unit.clock", title="", summary="", outputs=(Quantity("y"),), equations="y = where(t >= 0.3*ms and t < 0.7*ms, 1, 0)", output="y"
    )
    group = group_of(spec, dt=0.1)
    assert group.run(1.0, ["y"])["y"][:, 0].tolist() == [0, 0, 0, 1, 1, 1, 1, 0, 0, 0]
