"""Spikes that are kept until they arrive: the same bits as weights that wait in rings, whatever happens meanwhile."""

import numpy as np
import pytest
from helpers import add

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits, populations
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine import delivery
from neurolab.engine.compiler import compile_plan

SIZE = 400


def network(*, fan_out=40, delays=(1.5, 4.0)):
    """A population that drives itself: excitation after one delay, inhibition after another, and once more after a third."""
    c = Circuit(builtin_registry(), [Settings(dt=0.1, seed=3)])
    node = add(c, "cell.lif", E_L=-49.0, V_th=-50.0, V_reset=-60.0)
    c.apply(populations.set_size(c, node, SIZE))
    c.apply(populations.set_spread(c, node, {"v": 10.0}))
    wires = []
    for synapse, weight, delay in (("synapse.ampa", 0.5, delays[0]), ("synapse.gaba_a", 0.8, delays[1]), ("synapse.ampa", 0.3, 2.3)):
        wire, diff = edits.add_wire(c, synapse, node, node, {"weight": weight, "delay": delay})
        c.apply(diff)
        c.apply(populations.set_rule(c, wire, kind="in_degree", k=fan_out))
        wires.append(wire)
    return c, wires


def state(plan):
    numbers, times, _ = plan.recorder.spikes.since(0)
    return plan.spike_count, numbers.tobytes(), times.tobytes(), plan.groups[0].block.view(plan.arena.data).tobytes()


def in_rings(c, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(delivery, "inputs_that_keep", lambda synapses: set())
        plan = compile_plan(c, channels=())
    assert len(plan.network.kept) == 0
    return plan


def test_the_bits_are_those_of_rings(monkeypatch):
    c, _ = network()
    kept, rings = compile_plan(c, channels=()), in_rings(c, monkeypatch)
    assert sorted(d for _, d in kept.network.kept[:, :2].tolist()) == [15, 23, 40]
    for plan in (kept, rings):
        plan.advance(3000)
    assert kept.spike_count > SIZE
    assert state(kept)[:3] == state(rings)[:3]
    for name in ("v", "ampa.A", "gaba_a.B"):
        rows = [p.groups[0].block.slots(p.groups[0].row(name), np.arange(SIZE)) for p in (kept, rings)]
        assert kept.arena.data[rows[0]].tobytes() == rings.arena.data[rows[1]].tobytes()


def test_a_snapshot_and_an_edit_keep_what_is_under_way():
    c, _ = network()
    straight, edited = compile_plan(c, channels=()), compile_plan(c, channels=())
    straight.advance(2000)
    edited.advance(1007)
    snapshot = edited.snapshot()
    edited.advance(500)
    edited.restore(snapshot)
    again = compile_plan(c, channels=())
    again.carry_over(edited)
    again.advance(993)
    assert straight.spike_count == again.spike_count > SIZE
    assert state(again)[3] == state(straight)[3]


@pytest.mark.parametrize("from_rings", [False, True])
def test_spikes_under_way_change_between_rings_and_lists(monkeypatch, from_rings):
    c, _ = network()
    straight = compile_plan(c, channels=())
    straight.advance(2000)
    first, then = (in_rings(c, monkeypatch), compile_plan(c, channels=()))[:: 1 if from_rings else -1]
    first.advance(1007)
    then.carry_over(first)
    then.advance(993)
    assert then.spike_count == straight.spike_count
    kept, rings = (straight.arena.data[straight.groups[0].block.slots(straight.groups[0].row("v"), np.arange(SIZE))], None)
    rings = then.arena.data[then.groups[0].block.slots(then.groups[0].row("v"), np.arange(SIZE))]
    assert rings == pytest.approx(kept, abs=1e-9)


def test_weights_are_set_while_it_runs_and_delays_need_a_new_plan():
    c, wires = network()
    plan, other = compile_plan(c, channels=()), compile_plan(c, channels=())
    plan.advance(1000)
    other.advance(1000)
    diff = edits.set_params(c, wires[0], {"weight": 0.0})
    plan.set_values(plan.param_changes(diff))
    assert not plan.takes_delay(wires[0], 1.0)
    for p in (plan, other):
        p.advance(1000)
    assert plan.spike_count < other.spike_count


def test_few_targets_wait_in_rings():
    assert len(compile_plan(network(fan_out=3)[0], channels=()).network.kept) == 0
