"""The shipped circuits about synapses that learn do what their notes say."""

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits, plasticity
from neurolab.circuit.records import Node, Wire
from neurolab.core.resources import resource
from neurolab.engine.compiler import compile_plan
from neurolab.engine.simulate import simulate
from neurolab.storage.format import load

REGISTRY = builtin_registry()


def circuit_of(name):
    return load(resource("examples") / f"{name}.nlab", REGISTRY).circuit


def named(circuit, label):
    return next(n.id for n in circuit.all(Node) if n.label == label)


def wire_of(circuit, source):
    return next(w.id for w in circuit.all(Wire) if w.source == named(circuit, source))


def follows(run, circuit, source, within):
    """Which spikes of a source the cell answers within a time (ms)."""
    cell = run.spikes(named(circuit, "Cell"))
    return np.array([np.any((cell > t) & (cell < t + within)) for t in run.spikes(named(circuit, source))])


def test_24_the_bell_is_believed_after_two_seconds_and_the_echo_is_not():
    circuit = circuit_of("24_conditioning")
    early, late = wire_of(circuit, "Bell"), wire_of(circuit, "Echo")
    run = simulate(circuit, 4000.0, record=[(early, "weight"), (late, "weight")])
    answered = follows(run, circuit, "Bell", 9.0)
    bells = run.spikes(named(circuit, "Bell"))
    assert not answered[bells < 500].any()
    assert answered[(bells > 2000) & (bells < 3900)].all()
    assert run[early, "weight"][-1] > 2.5 * run[early, "weight"][0]
    assert run[late, "weight"][-1] < 0.1 * run[late, "weight"][0]


def test_24_kept_weights_answer_the_bell_without_food_and_a_reset_forgets_without_them():
    circuit = circuit_of("24_conditioning")
    plan = compile_plan(circuit)
    plan.advance(40_000)
    kept = {w: p.weights(plan.arena.data).tolist() for w, p in plan.pathways.by_wire.items()}
    circuit.apply(edits.set_param(circuit, wire_of(circuit, "Food"), "weight", 0.0))
    assert not follows(simulate(circuit, 450.0), circuit, "Bell", 9.0).any()
    circuit.apply(plasticity.keep_learned(circuit, kept))
    assert follows(simulate(circuit, 450.0), circuit, "Bell", 9.0).all()


def compete(circuit, seconds):
    """The plan after some seconds, and the rates of the cell (Hz) in the first one and in the last ten."""
    plan, cell, fired = compile_plan(circuit), named(circuit, "Cell"), []
    while plan.time < 1000 * seconds:
        cursor = plan.recorder.spikes.since(0)[2]
        plan.advance(200)
        ids, _, _ = plan.recorder.spikes.since(cursor)
        fired.append(np.sum(ids == plan.recorder.spikes.ids.index(cell)))
    return plan, sum(fired[:10]), sum(fired[-100:]) / 10


def test_25_synapses_part_and_the_rate_comes_down():
    circuit = circuit_of("25_competition")
    plan, first, last = compete(circuit, 60)
    weights = plan.pathways.by_wire[wire_of(circuit, "Inputs")].weights(plan.arena.data)
    assert len(weights) == 200
    assert np.mean(weights < 0.2) == pytest.approx(0.5, abs=0.12)
    assert np.mean(weights > 0.8) == pytest.approx(0.25, abs=0.1)
    assert first == pytest.approx(80, abs=12)
    assert last == pytest.approx(50, abs=8)
    inputs = named(circuit, "Inputs")
    plan.set_values(plan.param_changes(edits.set_param(circuit, inputs, "rate", 40.0)))
    cell, rates = named(circuit, "Cell"), []
    for pieces in (10, 300):
        fired = 0
        for _ in range(pieces):
            cursor = plan.recorder.spikes.since(0)[2]
            plan.advance(200)
            ids, _, _ = plan.recorder.spikes.since(cursor)
            fired += np.sum(ids == plan.recorder.spikes.ids.index(cell))
        rates.append(fired / pieces * 10)
    assert rates[0] > 180
    assert rates[1] < 90


def test_25_with_soft_bounds_they_gather():
    circuit = circuit_of("25_competition")
    wire = wire_of(circuit, "Inputs")
    circuit.apply(plasticity.apply_rule_preset(circuit, wire, "multiplicative"))
    plan, _, _ = compete(circuit, 60)
    weights = plan.pathways.by_wire[wire].weights(plan.arena.data)
    assert np.all((weights > 0.35) & (weights < 0.65))
