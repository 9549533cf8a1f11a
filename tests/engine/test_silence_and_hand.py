"""Silenced cells, units, stimuli and wires, and what a hand adds to an input while a plan runs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import CellSpec
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.diff import Diff
from neurolab.engine.compiler import compile_plan
from neurolab.engine.simulate import simulate

REGISTRY = builtin_registry()


def _add(circuit, type_id, **params):
    node_id, diff = edits.add_node(circuit, type_id, 0, 0, params=params)
    circuit.apply(diff)
    return node_id


def _wire(circuit, source, target, **params):
    wire_id, diff = edits.add_wire(circuit, edits.wire_choices(circuit, source, target)[0].type_id, source, target, params)
    circuit.apply(diff)
    return wire_id


def _pair(cell="cell.lif"):
    circuit = Circuit(REGISTRY)
    stimulus, a, b = _add(circuit, "stimulus.step_current", amplitude=2000), _add(circuit, cell), _add(circuit, cell)
    _wire(circuit, stimulus, a)
    return circuit, stimulus, a, b, _wire(circuit, a, b, weight=100)


def _silence(circuit, record_id, silenced=True):
    circuit.apply(edits.update(circuit, record_id, silenced=silenced))


@pytest.mark.parametrize("cell", ["cell.lif", "cell.hodgkin_huxley", "cell.pacemaker", "cell.ball_and_stick"])
def test_a_silenced_cell_fires_no_spikes_and_stays_at_rest_whatever_reaches_it(cell):
    circuit, _, a, b, _ = _pair(cell)
    _silence(circuit, a)
    run = simulate(circuit, 100, record=[(a, "v"), (b, "v")])
    assert len(run.spikes(a)) == 0
    trace = np.asarray(run[a, "v"])
    np.testing.assert_allclose(trace, trace[0], atol=1e-9)
    _silence(circuit, a, silenced=False)
    assert len(simulate(circuit, 100, record=[(a, "v")]).spikes(a)) > 0


def test_what_comes_after_a_silenced_cell_is_as_if_its_synapse_were_cut():
    circuit, _, a, b, wire = _pair()
    cut = Circuit(REGISTRY, tuple(circuit))
    cut.apply(edits.remove(cut, [wire]))
    _silence(circuit, a)
    np.testing.assert_array_equal(simulate(circuit, 100, record=[(b, "v")])[b, "v"], simulate(cut, 100, record=[(b, "v")])[b, "v"])


def test_a_silenced_wire_is_as_if_it_were_cut_bit_for_bit():
    circuit, _, a, b, wire = _pair("cell.hodgkin_huxley")
    cut = Circuit(REGISTRY, tuple(circuit))
    cut.apply(edits.remove(cut, [wire]))
    _silence(circuit, wire)
    for node in (a, b):
        np.testing.assert_array_equal(simulate(circuit, 60, record=[(node, "v")])[node, "v"], simulate(cut, 60, record=[(node, "v")])[node, "v"])


def test_a_silenced_unit_and_a_silenced_stimulus_give_nothing():
    circuit = Circuit(REGISTRY)
    value, first, second = _add(circuit, "stimulus.constant", value=3), _add(circuit, "unit.linear", b=2), _add(circuit, "unit.linear")
    _wire(circuit, value, first)
    _wire(circuit, first, second)
    plan = compile_plan(circuit)
    plan.advance(5)
    assert plan.value(second, "y") == pytest.approx(5)
    _silence(circuit, value)
    plan = compile_plan(circuit)
    plan.advance(5)
    assert plan.value(second, "y") == pytest.approx(2)
    _silence(circuit, first)
    plan = compile_plan(circuit)
    plan.advance(5)
    assert plan.value(second, "y") == 0


def test_a_silenced_population_fires_no_spikes_and_the_others_of_its_type_go_on():
    circuit, stimulus, a, b, _ = _pair()
    circuit.apply(Diff(updated={n: (circuit[n], replace(circuit[n], size=5)) for n in (a, b)}))
    _wire(circuit, stimulus, b)
    _silence(circuit, a)
    run = simulate(circuit, 100)
    assert not any(len(run.spikes(f"{a}[{i}]")) for i in range(5))
    assert all(len(run.spikes(f"{b}[{i}]")) for i in range(5))


def test_silencing_while_it_runs_takes_the_potential_to_rest_and_gives_it_back():
    circuit, _, a, b, _ = _pair()
    circuit.apply(edits.remove(circuit, [b]))
    plan = compile_plan(circuit)
    plan.advance(1500)
    assert plan.spike_count > 0
    own = Circuit(REGISTRY, tuple(circuit))
    _silence(own, a)
    change = Diff(updated={a: (circuit[a], own[a])})
    assert plan.param_changes(change) is None  # another shape: a new plan
    quiet = compile_plan(own)
    quiet.carry_over(plan)
    spikes = quiet.spike_count
    quiet.advance(2000)
    assert quiet.time == pytest.approx(3500 * plan.dt)
    assert quiet.spike_count == spikes
    assert quiet.value(a, "v") == pytest.approx(-70)
    awake = compile_plan(circuit)
    awake.carry_over(quiet)
    awake.advance(2000)
    assert awake.spike_count > spikes


def test_a_clamp_on_a_silenced_cell_rests_instead_of_failing():
    circuit = Circuit(REGISTRY)
    clamp, cell = _add(circuit, "stimulus.voltage_clamp"), _add(circuit, "cell.hodgkin_huxley")
    _wire(circuit, clamp, cell)
    _silence(circuit, cell)
    assert compile_plan(circuit).advance(100) == 0


@pytest.mark.parametrize("spec", REGISTRY.all(CellSpec), ids=lambda s: s.type_id)
def test_every_cell_can_be_silenced(spec):
    circuit = Circuit(REGISTRY)
    stimulus, cell = _add(circuit, "stimulus.step_current", amplitude=5000, start=0), _add(circuit, spec.type_id)
    _wire(circuit, stimulus, cell)
    _silence(circuit, cell)
    plan = compile_plan(circuit, channels=())
    before = plan.value(cell, "v")
    plan.advance(400)
    assert plan.spike_count == 0
    assert plan.value(cell, "v") == pytest.approx(before, abs=1e-9)


@pytest.mark.parametrize("wired", [False, True])
def test_a_hand_adds_current_to_what_wires_bring_until_it_lets_go(wired):
    circuit = Circuit(REGISTRY)
    cell = _add(circuit, "cell.lif")
    if wired:
        _wire(circuit, _add(circuit, "stimulus.step_current", amplitude=50, start=0), cell)
    plan = compile_plan(circuit)
    plan.advance(100)
    assert plan.value(cell, "i_in") == (50 if wired else 0)
    plan.press(cell, 1000, "i_in")
    plan.advance(2000)
    assert plan.value(cell, "i_in") == (1050 if wired else 1000)
    assert plan.spike_count > 0
    plan.press(cell, 0, "i_in")
    plan.advance(1)
    assert plan.value(cell, "i_in") == (50 if wired else 0)


def test_the_place_for_a_hand_changes_no_bit_of_a_run():
    circuit, _, a, b, _ = _pair("cell.hodgkin_huxley")
    with_hand = compile_plan(circuit, channels=[(b, "v")], samples=4000)
    with_hand.press(a, 300, "i_in")
    with_hand.press(a, 0, "i_in")
    with_hand.advance(4000)
    again = simulate(circuit, 100, record=[(b, "v")])
    assert with_hand.value(b, "v") == again[b, "v"][-1]


def test_a_hand_on_a_population_reaches_every_cell_of_it():
    circuit = Circuit(REGISTRY)
    cell = _add(circuit, "cell.lif")
    circuit.apply(Diff(updated={cell: (circuit[cell], replace(circuit[cell], size=3))}))
    plan = compile_plan(circuit)
    plan.press(cell, 1000, "i_in")
    plan.advance(2000)
    assert {plan.value(f"{cell}[{i}]", "i_in") for i in range(3)} == {1000}


def test_a_hand_where_there_is_no_such_input_does_nothing():
    circuit, stimulus, a, _, _ = _pair()
    plan = compile_plan(circuit)
    for record_id, name in ((stimulus, "i_in"), (a, "chr2.light"), ("nobody", "i_in")):
        plan.press(record_id, 5, name)
    assert plan.advance(100) == 0
