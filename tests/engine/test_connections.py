"""Signals arrive where, when and as strongly as they should; every number here is worked out by hand or in closed form."""

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.core.errors import EngineError
from neurolab.engine.compiler import compile_plan
from neurolab.engine.simulate import simulate

REGISTRY = builtin_registry()


def circuit(dt=0.1):
    return Circuit(REGISTRY, [Settings(dt=dt)])


@pytest.mark.parametrize("delay", [0.1, 0.2, 1.0, 1.5, 7.3, 60.0])
def test_a_spike_arrives_after_its_delay_to_the_step(delay):
    c = circuit()
    source, cell = add(c, "stimulus.regular", rate=10.0), add(c, "cell.lif")
    connect(c, source, cell, "synapse.ampa", weight=2.0, delay=delay)
    run = simulate(c, 200.0, record=[(cell, "ampa.B")])
    spike = run.spikes(source)[0]
    arrived = run[cell, "ampa.B"] > 0
    assert spike == pytest.approx(100.0)
    # the jump is made at spike + delay, so it shows in the first sample after that
    assert run.time[np.argmax(arrived)] == pytest.approx(spike + delay + 0.1)


def test_without_a_delay_wires_act_at_the_next_step():
    from neurolab.catalog.compose import compose
    from neurolab.engine.builder import STIMULUS, PlanBuilder
    from neurolab.engine.plan import Description, Plan

    builder = PlanBuilder(0.1)
    source = builder.add_group(compose(REGISTRY, REGISTRY["stimulus.regular"]), 1, ("s",), {"rate": 0.1}, phase=STIMULUS)
    cell = builder.add_group(compose(REGISTRY, REGISTRY["cell.lif"]), 1, ("c",))
    builder.connect(source, 0, cell, 0, "in_ampa", 2.0, 0.0)
    plan = Plan(builder.build(), 0.1, 1, Description(REGISTRY, {}))
    plan.advance(100)
    assert plan.spike_count == 1
    assert plan.value("c", "ampa.B") == 0.0
    plan.advance(1)
    assert plan.value("c", "ampa.B") > 0.0
    jumped = plan.value("c", "ampa.B")
    plan.advance(50)
    assert plan.value("c", "ampa.B") < jumped


def test_the_conductance_after_a_spike_peaks_at_the_weight_when_theory_says():
    c = circuit(dt=0.01)
    source, cell = add(c, "stimulus.regular", rate=10.0), add(c, "cell.lif")
    connect(c, source, cell, "synapse.ampa", weight=3.0, delay=1.0)
    run = simulate(c, 150.0, record=[(cell, "ampa.g")])
    rise, decay = (REGISTRY["receptor.ampa"].param(name).default for name in ("tau_rise", "tau_decay"))
    expected = rise * decay / (decay - rise) * np.log(decay / rise)
    g = run[cell, "ampa.g"]
    assert g.max() == pytest.approx(3.0, rel=1e-4)
    assert run.time[np.argmax(g)] - 101.0 == pytest.approx(expected, abs=0.011)


def test_spikes_that_arrive_together_add_up():
    c = circuit()
    source, cell = add(c, "stimulus.regular", rate=10.0), add(c, "cell.lif")
    for weight in (1.0, 2.0, 4.5):
        connect(c, source, cell, "synapse.ampa", weight=weight, delay=2.0)
    run = simulate(c, 150.0, record=[(cell, "ampa.g")])
    assert run[cell, "ampa.g"].max() == pytest.approx(7.5, rel=0.01)


def test_every_spike_of_a_burst_is_delivered_along_wires_of_many_delays():
    """A ring buffer that is too short, or cleared too early, loses some."""
    c = circuit()
    source, cell = add(c, "stimulus.regular", rate=1000.0), add(c, "cell.lif")
    delays = (0.1, 0.3, 1.6, 3.2, 6.3, 6.4, 12.7, 12.8)
    for delay in delays:
        connect(c, source, cell, "synapse.ampa", weight=1.0, delay=delay)
    plan = compile_plan(c)
    arrived, step = 0.0, plan.dt
    decay = np.exp(-step / REGISTRY["receptor.ampa"].param("tau_decay").default)
    before = 0.0
    for _ in range(1000):
        plan.advance(1)
        now = plan.value(cell, "ampa.B")
        arrived += (now - before * decay) / np.sqrt(decay)  # a jump decays for half a step: receptors are staggered
        before = now
    numbers, times, _ = plan.recorder.spikes.since(0)
    times = times[numbers == plan.recorder.spikes.ids.index(source)]
    expected = sum(int(np.sum(times + d < 99.95)) for d in delays)
    assert expected > 700
    assert arrived == pytest.approx(expected, rel=1e-9)


def test_gap_junctions_settle_where_the_currents_balance():
    """Two leaky cells, one injected with I: v1 - v2 = I R / (1 + 2 g R)."""
    c = circuit(dt=0.05)
    step = add(c, "stimulus.step_current", amplitude=40.0, start=0.0)
    a, b = add(c, "cell.lif"), add(c, "cell.lif")
    connect(c, step, a, "wire.current")
    connect(c, a, b, "wire.gap_junction", g=2.0)
    run = simulate(c, 400.0, record=[(a, "v"), (b, "v")])
    resistance, conductance, current = 0.25, 2.0, 40.0
    difference = current * resistance / (1 + 2 * conductance * resistance)
    total = current * resistance
    assert run[a, "v"][-1] - run[b, "v"][-1] == pytest.approx(difference, rel=1e-6)
    assert run[a, "v"][-1] + run[b, "v"][-1] + 140.0 == pytest.approx(total, rel=1e-6)


def test_a_gap_junction_acts_alike_from_both_ends():
    def potentials(first, second):
        c = circuit()
        step = add(c, "stimulus.step_current", amplitude=50.0)
        a, b = add(c, "cell.lif"), add(c, "cell.lif")
        connect(c, step, a, "wire.current")
        ends = {"a": a, "b": b}
        connect(c, ends[first], ends[second], "wire.gap_junction", g=1.0)
        run = simulate(c, 60.0, record=[(a, "v"), (b, "v")])
        return run[a, "v"].tobytes() + run[b, "v"].tobytes()

    assert potentials("a", "b") == potentials("b", "a")


def test_a_number_runs_through_a_chain_of_units_within_one_step():
    c = circuit()
    source = add(c, "stimulus.constant", value=1.0)
    units = [add(c, "unit.linear", b=0.5) for _ in range(4)]
    connect(c, source, units[2], "wire.weight", weight=2.0)
    for a, b in ((2, 0), (0, 3), (3, 1)):  # not in the order in which they were made
        connect(c, units[a], units[b], "wire.weight", weight=3.0)
    plan = compile_plan(c)
    plan.advance(1)
    y = [plan.value(u, "y") for u in units]
    assert y == [3 * 2.5 + 0.5, 3 * (3 * 8.0 + 0.5) + 0.5, 2.5, 3 * 8.0 + 0.5]


def test_numbers_are_there_before_the_first_step():
    c = circuit()
    source, first, second = add(c, "stimulus.constant", value=3.0), add(c, "unit.linear", b=1.0), add(c, "unit.linear")
    connect(c, source, first, "wire.weight", weight=2.0)
    connect(c, first, second, "wire.weight", weight=10.0)
    run = simulate(c, 1.0, record=[(first, "y"), (second, "y")])
    assert run[first, "y"].tolist() == [7.0] * 11
    assert run[second, "y"].tolist() == [70.0] * 11


def test_units_in_a_cycle_read_each_other_one_step_late():
    """x(n) = y(n-1) + 1, y(n) = 2 x(n-1): worked out by hand."""
    c = circuit()
    x, y = add(c, "unit.linear", b=1.0), add(c, "unit.linear")
    connect(c, x, y, "wire.weight", weight=2.0)
    connect(c, y, x, "wire.weight", weight=1.0)
    plan = compile_plan(c)
    seen = []
    previous = (plan.value(x, "y"), plan.value(y, "y"))
    for _ in range(5):
        plan.advance(1)
        now = (plan.value(x, "y"), plan.value(y, "y"))
        assert now == (previous[1] + 1.0, 2.0 * previous[0])
        seen.append(now)
        previous = now
    assert len(set(seen)) > 2


def test_a_unit_may_read_itself():
    c = circuit()
    u = add(c, "unit.linear", b=1.0)
    connect(c, u, u, "wire.weight", weight=0.5)
    plan = compile_plan(c)
    plan.advance(60)
    assert plan.value(u, "y") == pytest.approx(2.0)


def test_unit_cell_unit_round_trip():
    c = circuit()
    number, unit, cell, reader = add(c, "stimulus.constant"), add(c, "unit.linear"), add(c, "cell.lif"), add(c, "unit.linear")
    connect(c, number, unit, "wire.weight")
    connect(c, unit, cell, "wire.drive", gain=120.0)
    connect(c, cell, reader, "wire.rate", weight=1.0, tau=100.0)
    run = simulate(c, 2000.0, record=[(reader, "y"), (cell, "v")])
    rate = np.sum(run.spikes(cell) > 1000.0) / 1000.0
    assert rate > 0.05
    mean = run[reader, "y"][10_000:].mean()
    assert mean == pytest.approx(rate * 100.0, rel=0.05)  # a filtered train is rate times tau on average


def test_gain_scales_and_inverts_a_current():
    c = circuit()
    step = add(c, "stimulus.step_current", amplitude=40.0, start=0.0)
    cells = [add(c, "cell.lif") for _ in range(2)]
    connect(c, step, cells[0], "wire.current", gain=0.5)
    connect(c, step, cells[1], "wire.current", gain=-1.0)
    connect(c, step, cells[1], "wire.current", gain=0.25)
    run = simulate(c, 300.0, record=[(cell, "v") for cell in cells])
    assert run[cells[0], "v"][-1] == pytest.approx(-70.0 + 5.0, abs=1e-6)
    assert run[cells[1], "v"][-1] == pytest.approx(-70.0 - 7.5, abs=1e-6)


def test_a_spike_is_stamped_with_the_end_of_its_step():
    """LIF under a constant current crosses threshold at tau ln(RI / (RI - (V_th - E_L)))."""
    dt, current = 0.01, 120.0
    c = circuit(dt)
    step, cell = add(c, "stimulus.step_current", amplitude=current, start=0.0), add(c, "cell.lif")
    connect(c, step, cell, "wire.current")
    run = simulate(c, 50.0, record=[(cell, "v")])
    exact = 10.0 * np.log(30.0 / (30.0 - 20.0))
    assert run.spikes(cell)[0] == pytest.approx(np.ceil(exact / dt) * dt, abs=1e-9)


def test_recording_something_that_is_not_there_names_it():
    c = circuit()
    cell = add(c, "cell.lif")
    with pytest.raises(EngineError, match=r"'n1' has no variable 'voltage'.*v"):
        simulate(c, 1.0, record=[(cell, "voltage")])
    with pytest.raises(EngineError, match="nothing is simulated for 'n9'"):
        simulate(c, 1.0, record=[("n9", "v")])


def test_a_synapse_without_its_receptor_says_so():
    from dataclasses import replace

    from neurolab.circuit.diff import Diff
    from neurolab.circuit.records import Node

    c = circuit()
    a, b = add(c, "cell.lif"), add(c, "cell.lif")
    connect(c, a, b, "synapse.nmda")
    old = c.get(b, Node)
    c.apply(Diff(updated={b: (old, replace(old, mechanisms=("receptor.ampa",)))}))
    with pytest.raises(EngineError, match=r"'w1' finds nothing to act on.*nmda"):
        compile_plan(c)


@pytest.mark.parametrize(("dt", "duration"), [(0.0, 10.0), (-1.0, 10.0), (float("nan"), 10.0), (0.1, float("inf")), (0.1, float("nan")), (0.1, -5.0)])
def test_times_that_make_no_sense_are_refused(dt, duration):
    c = circuit()
    add(c, "cell.lif")
    with pytest.raises(EngineError, match="makes no sense"):
        simulate(c, duration, dt=dt)


def test_what_does_not_fit_into_memory_is_refused():
    c = circuit()
    cell = add(c, "cell.lif")
    with pytest.raises(EngineError, match="memory"):
        simulate(c, 1e9, dt=1e-4, record=[(cell, "v")])


def test_an_empty_circuit_runs():
    run = simulate(circuit(), 5.0)
    assert run.time[-1] == pytest.approx(5.0)
    assert run.ids == ()


def test_a_synapse_that_tires_keeps_its_numbers_beside_reliable_ones():
    c = circuit()
    train, one, other = add(c, "stimulus.regular"), add(c, "cell.lif"), add(c, "cell.hodgkin_huxley")
    connect(c, train, one, "synapse.ampa", release="tires and recovers", U=0.4, tau_rec=90.0)
    connect(c, train, other, "synapse.ampa")
    plan = compile_plan(c)
    assert plan.releases.table[:, :2].tolist() == [[0.4, 90.0]]
