"""The same circuit gives the same bits, whatever the block size, the order of records, the meters or the speed."""

import time

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine.commands import LoadPlan, Pause, Run, SetSpeed
from neurolab.engine.compiler import compile_plan
from neurolab.engine.runner import Runner
from neurolab.engine.simulate import simulate

REGISTRY = builtin_registry()


def busy_circuit():
    """One of everything that has randomness, delays, chemistry or cycles."""
    c = Circuit(REGISTRY, [Settings(dt=0.025, seed=7)])
    noise, poisson = add(c, "stimulus.noise", sigma=80.0, mean=90.0), add(c, "stimulus.poisson", rate=300.0)
    hh, lif, adex = add(c, "cell.hodgkin_huxley"), add(c, "cell.lif"), add(c, "cell.adex")
    unit, other = add(c, "unit.tanh"), add(c, "unit.leaky_rate")
    connect(c, noise, hh, "wire.current")
    connect(c, noise, lif, "wire.current", gain=1.2)
    connect(c, poisson, adex, "synapse.ampa", weight=4.0, delay=0.7)
    connect(c, hh, lif, "synapse.ampa", weight=2.0, delay=1.3)
    connect(c, lif, hh, "synapse.gaba_a", weight=1.0, delay=3.0)
    connect(c, lif, adex, "wire.gap_junction", g=0.4)
    connect(c, lif, unit, "wire.rate", weight=0.5)
    connect(c, unit, other, "wire.weight", weight=2.0)
    connect(c, other, unit, "wire.weight", weight=-1.5)
    connect(c, other, adex, "wire.drive", gain=50.0)
    c.apply(edits.add_dose(c, "compound.ttx", hh, 0.01, start=30.0, stop=60.0)[1])
    return c


def everything(circuit):
    plan = compile_plan(circuit)
    return [(i, name) for i in plan.node_ids for name in plan.variables(i)]


def bits(run, channels):
    return {c: run[c].tobytes() for c in channels}


def test_two_runs_are_equal():
    c = busy_circuit()
    channels = everything(c)
    first, second = simulate(c, 100.0, record=channels), simulate(c, 100.0, record=channels)
    assert bits(first, channels) == bits(second, channels)
    assert first.spike_times.tobytes() == second.spike_times.tobytes()
    assert len(first.spike_times) > 10


@pytest.mark.parametrize("block", [1, 7, 400])
def test_the_block_size_changes_nothing(block):
    c = busy_circuit()
    whole, parts = compile_plan(c), compile_plan(c)
    whole.advance(2000)
    while parts.step < 2000:
        parts.advance(min(block, 2000 - parts.step))
    assert whole.arena.data.tobytes() == parts.arena.data.tobytes()
    assert whole.arena.counters.tolist() == parts.arena.counters.tolist()


def test_the_order_in_which_records_were_made_changes_nothing():
    c = busy_circuit()
    shuffled = list(c)
    np.random.default_rng(3).shuffle(shuffled)
    channels = everything(c)
    assert bits(simulate(c, 60.0, record=channels), channels) == bits(simulate(Circuit(REGISTRY, shuffled), 60.0, record=channels), channels)


def test_meters_change_nothing():
    c = busy_circuit()
    watched = Circuit(REGISTRY, tuple(c))
    scope = add(watched, "meter.scope")
    for node in ("n3", "n4", "n6"):
        connect(watched, node, scope, "lead.probe")
    plain, metered = compile_plan(c), compile_plan(watched)
    plain.advance(3000)
    metered.advance(3000)
    assert metered.recorder.channels == (("n3", "v"), ("n4", "v"), ("n6", "y"))
    assert plain.arena.data.tobytes() == metered.arena.data.tobytes()


def test_another_seed_gives_another_run():
    c = busy_circuit()
    assert simulate(c, 50.0, seed=8, record=[("n3", "v")])["n3", "v"].tobytes() != simulate(c, 50.0, record=[("n3", "v")])["n3", "v"].tobytes()


def test_a_node_added_beside_changes_no_bit_of_the_others():
    c = busy_circuit()
    channels = everything(c)
    before = bits(simulate(c, 60.0, record=channels), channels)
    more = [add(c, "cell.hodgkin_huxley"), add(c, "cell.lif"), add(c, "stimulus.noise")]
    connect(c, more[2], more[0], "wire.current")
    connect(c, more[0], more[1], "synapse.ampa")
    assert bits(simulate(c, 60.0, record=channels), channels) == before


def test_removing_a_wire_elsewhere_changes_no_bit():
    """The terms of a sum keep their order, whatever other wires there are."""
    c = Circuit(REGISTRY)
    sources = [add(c, f"stimulus.{kind}", **params) for kind, params in (("sine", {"amplitude": 33.3}), ("noise", {}), ("sine", {"frequency": 31.7}))]
    elsewhere, cell = add(c, "cell.lif"), add(c, "cell.lif")
    first = connect(c, sources[0], elsewhere, "wire.current")
    for source, gain in zip((sources[1], sources[0], sources[2], sources[1]), (0.1, 0.7, 1.3, 0.01), strict=True):
        connect(c, source, cell, "wire.current", gain=gain)
    before = simulate(c, 50.0, record=[(cell, "v")])[cell, "v"].tobytes()
    c.apply(edits.remove(c, [first]))
    assert simulate(c, 50.0, record=[(cell, "v")])[cell, "v"].tobytes() == before


def test_elements_in_any_lane_get_the_same_bits():
    """Eleven equal cells fill one vector and part of another: no lane may differ from its neighbour."""
    c = Circuit(REGISTRY)
    step = add(c, "stimulus.step_current", start=1.0)
    cells = [add(c, "cell.hodgkin_huxley") for _ in range(11)]
    for cell in cells:
        connect(c, step, cell, "wire.current")
    run = simulate(c, 40.0, record=[(cell, "v") for cell in cells])
    assert len({run[cell, "v"].tobytes() for cell in cells}) == 1


@pytest.mark.parametrize("speed", [5.0, float("inf")])
def test_the_runner_gives_the_bits_of_simulate(speed):
    c = busy_circuit()
    scope = add(c, "meter.scope")
    connect(c, "n3", scope, "lead.probe")
    runner = Runner(compile_plan(c), speed)
    runner.start()
    runner.send(Run())
    deadline = time.monotonic() + 20
    while runner.status.time < 150.0 and time.monotonic() < deadline:
        time.sleep(0.01)
    runner.send(Pause())
    runner.close()
    recorder = runner.recorder
    expected = simulate(c, runner.status.time, record=[("n3", "v")])
    samples = recorder.window(recorder.head)
    assert recorder.head > 1000
    assert samples[0].tobytes() == expected["n3", "v"][:: recorder.every][: recorder.head].tobytes()
    _, times, _ = recorder.spikes.since(0)
    assert times.tobytes() == expected.spike_times.tobytes()


def test_changing_speed_and_reloading_the_same_circuit_changes_nothing():
    c = busy_circuit()
    runner = Runner(compile_plan(c), 2.0)
    runner.start()
    runner.send(Run())
    for speed in (0.5, 20.0, 3.0):
        runner.send(SetSpeed(speed))
        runner.send(LoadPlan(compile_plan(c)))
        time.sleep(0.05)
    runner.send(Pause())
    runner.close()
    straight = compile_plan(c)
    straight.advance(runner.status.step)
    assert runner.status.step > 100
    for node in straight.node_ids:
        for name in straight.variables(node):
            assert runner.plan.value(node, name) == straight.value(node, name)
