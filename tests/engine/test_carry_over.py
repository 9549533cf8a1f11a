"""An edit never restarts a run: what still exists keeps its state to the bit."""

from dataclasses import replace

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine.compiler import compile_plan

REGISTRY = builtin_registry()


def network():
    c = Circuit(REGISTRY, [Settings(dt=0.1, seed=3)])
    noise, poisson = add(c, "stimulus.noise", sigma=60.0, mean=90.0), add(c, "stimulus.poisson", rate=200.0)
    a, b, unit = add(c, "cell.lif"), add(c, "cell.izhikevich"), add(c, "unit.leaky_rate")
    connect(c, noise, a, "wire.current")
    connect(c, poisson, b, "synapse.ampa", weight=6.0, delay=9.0)
    connect(c, a, b, "synapse.nmda", weight=2.0, delay=4.0)
    connect(c, b, unit, "wire.rate")
    return c


def state_of(plan, ids):
    return {(i, n): plan.value(i, n) for i in ids for n in plan.variables(i)}


def load(circuit, old):
    plan = compile_plan(circuit)
    plan.carry_over(old)
    return plan


def test_an_unchanged_circuit_goes_on_to_the_bit():
    c = network()
    straight, edited = compile_plan(c), compile_plan(c)
    straight.advance(3000)
    for _ in range(6):
        edited.advance(500)
        edited = load(c, edited)
    assert edited.time == straight.time
    assert state_of(edited, straight.node_ids) == state_of(straight, straight.node_ids)
    assert edited.spike_count == straight.spike_count > 50


def test_adding_a_meter_keeps_the_trace_and_disturbs_nothing():
    c = network()
    scope = add(c, "meter.scope")
    connect(c, "n3", scope, "lead.probe")
    straight = compile_plan(c)
    straight.advance(2000)
    plan = compile_plan(c)
    plan.advance(1000)
    connect(c, "n4", scope, "lead.probe")
    plan = load(c, plan)
    plan.advance(1000)
    assert state_of(plan, straight.node_ids) == state_of(straight, straight.node_ids)
    assert plan.recorder.channels == (("n3", "v"), ("n4", "v"))
    assert plan.recorder.head == straight.recorder.head
    window = plan.recorder.window(2001)
    assert window[0].tobytes() == straight.recorder.window(2001)[0].tobytes()
    assert np.isnan(window[1, :1001]).all()
    assert np.isfinite(window[1, 1001:]).all()


def test_a_node_and_a_wire_that_come_leave_the_others_alone():
    c = network()
    straight, plan = compile_plan(c), compile_plan(c)
    straight.advance(2000)
    plan.advance(1000)
    new = add(c, "cell.lif")
    connect(c, "n3", new, "synapse.ampa")
    connect(c, "n1", new, "wire.current")
    plan = load(c, plan)
    assert plan.value(new, "v") == -70.0
    plan.advance(1000)
    assert state_of(plan, straight.node_ids) == state_of(straight, straight.node_ids)


def test_removing_a_node_leaves_those_it_did_not_drive_alone():
    c = network()
    straight, plan = compile_plan(c), compile_plan(c)
    straight.advance(2000)
    plan.advance(1000)
    c.apply(edits.remove(c, ["n5"]))
    plan = load(c, plan)
    plan.advance(1000)
    ids = ("n1", "n2", "n3", "n4")
    assert set(plan.node_ids) == set(ids)
    assert state_of(plan, ids) == state_of(straight, ids)


def test_spikes_in_flight_arrive_after_an_edit():
    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    source, cell = add(c, "stimulus.regular", rate=10.0), add(c, "cell.lif")
    connect(c, source, cell, "synapse.ampa", weight=1.0, delay=20.0)
    plan = compile_plan(c)
    plan.advance(1050)  # the spike of 100 ms is on its way until 120 ms
    late = add(c, "stimulus.regular", rate=1.0)
    connect(c, late, cell, "synapse.ampa", weight=1.0, delay=150.0)  # another length of the ring
    plan = load(c, plan)
    plan.advance(150)
    assert plan.value(cell, "ampa.B") == 0.0
    plan.advance(1)
    assert plan.value(cell, "ampa.B") > 0.0


def test_swapping_the_type_keeps_the_potential_and_the_open_receptors():
    c = network()
    plan = compile_plan(c)
    plan.advance(1500)
    before = {name: plan.value("n4", name) for name in ("v", "ampa.B", "nmda.B")}
    assert before["ampa.B"] > 0
    c.apply(edits.swap_type(c, "n4", "cell.hodgkin_huxley"))
    plan = load(c, plan)
    assert {name: plan.value("n4", name) for name in before} == before
    plan.advance(500)
    assert np.isfinite(plan.value("n4", "v"))


def test_a_pressed_button_stays_pressed():
    c = network()
    touch = add(c, "stimulus.touch", amplitude=10.0)
    plan = compile_plan(c)
    plan.press(touch, 1.0)
    plan.advance(10)
    assert plan.value(touch, "i") == 10.0
    add(c, "cell.lif")
    plan = load(c, plan)
    plan.advance(10)
    assert plan.value(touch, "i") == 10.0
    plan.press(touch, 0.0)
    plan.advance(1)
    assert plan.value(touch, "i") == 0.0


def test_another_step_keeps_time_and_state():
    c = network()
    plan = compile_plan(c)
    plan.advance(1000)
    old = c.settings
    c.apply(edits.update(c, old.id, dt=0.05))
    after = load(c, plan)
    assert after.time == pytest.approx(plan.time)
    assert after.value("n3", "v") == plan.value("n3", "v")
    after.advance(100)
    assert after.time == pytest.approx(105.0)


def test_a_spike_keeps_its_number_in_the_log():
    c = network()
    plan = compile_plan(c)
    plan.advance(2000)
    log = plan.recorder.spikes
    ids_before, times_before, cursor = log.since(0)
    names_before = [log.ids[i] for i in ids_before]
    c.apply(edits.remove(c, ["n2"]))
    new = load(c, plan)
    new.advance(2000)
    assert new.recorder.spikes is log
    ids, times, _ = log.since(0)
    assert [log.ids[i] for i in ids[: len(ids_before)]] == names_before
    assert times[: len(times_before)].tolist() == times_before.tolist()
    later, _, _ = log.since(cursor)
    assert {log.ids[i] for i in later} == {"n3", "n4"}


def test_a_snapshot_brings_everything_back():
    c = network()
    plan = compile_plan(c)
    plan.advance(700)
    snapshot = plan.snapshot()
    plan.advance(900)
    first = state_of(plan, plan.node_ids), plan.spike_count
    plan.restore(snapshot)
    assert plan.step == 700
    plan.advance(900)
    assert (state_of(plan, plan.node_ids), plan.spike_count) == first


def test_reset_is_a_fresh_start():
    c = network()
    c.apply(edits.add_dose(c, "compound.cnqx", "n4", 5.0, start=20.0)[1])
    fresh, used = compile_plan(c), compile_plan(c)
    used.advance(1234)
    used.reset()
    assert used.arena.data.tobytes() == fresh.arena.data.tobytes()
    assert used.recorder.head == 1
    fresh.advance(500)
    used.advance(500)
    assert used.arena.data.tobytes() == fresh.arena.data.tobytes()


def test_numbers_changed_live_are_those_of_a_plan_compiled_with_them():
    c = network()
    live = compile_plan(c)
    for record, name, value in (
        ("n3", "tau_m", 25.0),
        ("n1", "sigma", 10.0),
        ("w3", "weight", 9.0),
        ("w1", "gain", 0.5),
        ("w4", "tau", 20.0),
        ("n3", "ampa.E", 3.0),
    ):
        diff = edits.set_param(c, record, name, value)
        c.apply(diff)
        changes = live.param_changes(diff)
        assert changes
        live.set_values(changes)
    fresh = compile_plan(c)
    live.reset()
    live.advance(1000)
    fresh.advance(1000)
    assert state_of(live, live.node_ids) == state_of(fresh, fresh.node_ids)


@pytest.mark.parametrize(
    "edit",
    [
        lambda c: edits.update(c, "n3", x=500.0, label="moved"),
        lambda c: edits.add_note(c, 0, 0, "hello")[1],
        lambda c: edits.add_region(c, 0, 0, 10, 10)[1],
        lambda c: edits.add_node(c, "meter.scope", 0, 0)[1],
        lambda c: edits.update(c, "settings", title="x", speed=3.0),
    ],
)
def test_what_does_not_matter_changes_nothing(edit):
    c = network()
    plan = compile_plan(c)
    changes = plan.param_changes(edit(c))
    assert changes is not None
    assert not changes


@pytest.mark.parametrize(
    "edit",
    [
        lambda c: edits.add_node(c, "cell.lif", 0, 0)[1],
        lambda c: edits.remove(c, ["n3"]),
        lambda c: edits.remove(c, ["w3"]),
        lambda c: edits.set_param(c, "w3", "delay", 7.0),
        lambda c: edits.swap_type(c, "n3", "cell.adex"),
        lambda c: edits.update(c, "settings", dt=0.05),
        lambda c: edits.update(c, "settings", seed=9),
        lambda c: edits.update(c, "n3", mechanisms=("receptor.ampa", "receptor.nmda")),
    ],
)
def test_what_changes_the_shape_needs_a_new_plan(edit):
    c = network()
    assert compile_plan(c).param_changes(edit(c)) is None


def test_the_tracker_follows_the_circuit_by_diffs():
    c = network()
    plan = compile_plan(c)
    for value in (1.0, 2.0, 3.0):
        diff = edits.set_param(c, "w3", "weight", value)
        c.apply(diff)
        changes = plan.param_changes(diff)
        assert changes is not None
        assert changes.values == (("w3", "weight", value),)
    foreign = replace(diff, updated={"n99": (c["n3"], c["n3"])})
    assert plan.param_changes(foreign) is None


@pytest.mark.parametrize("dt", [0.05, 0.02, 0.4])
def test_another_step_keeps_what_was_recorded(dt):
    c = network()
    scope = add(c, "meter.scope")
    connect(c, "n3", scope, "lead.probe")
    plan = compile_plan(c)
    plan.advance(1003)
    before = plan.recorder
    kept = before.window(before.head)[0].copy()
    times = before.time_of(np.arange(before.head))
    c.apply(edits.update(c, c.settings.id, dt=dt))
    after = load(c, plan)
    after.advance(round(50.0 / dt))
    recorder = after.recorder
    assert recorder.time_of(recorder.head - 1) == pytest.approx(after.time, abs=recorder.interval)
    found = recorder.window(recorder.head)[0]
    at = recorder.time_of(recorder.head - len(found) + np.arange(len(found)))
    past = at < times[-1]
    assert at[0] < recorder.interval + 1e-9
    assert np.allclose(found[past], np.interp(at[past], times, kept), atol=1e-9)
    assert np.isfinite(found).all()
