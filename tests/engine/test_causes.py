"""Why a cell fired: the inputs that brought it there, measured on the engine's own run of the time before."""

import numpy as np
import pytest
from helpers import add, connect
from test_history import Lab

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.core.errors import EngineError
from neurolab.engine.history.causes import LEAD, explain
from neurolab.engine.history.loan import lend

REGISTRY = builtin_registry()


def two_drivers(dt=0.05):
    c = Circuit(REGISTRY, [Settings(dt=dt, seed=1)])
    strong = add(c, "stimulus.regular", rate=20.0)
    weak = add(c, "stimulus.regular", rate=20.0)
    brake = add(c, "stimulus.regular", rate=20.0)
    cell = add(c, "cell.hodgkin_huxley")
    wires = [
        connect(c, strong, cell, "synapse.ampa", weight=30.0, delay=2.0),
        connect(c, weak, cell, "synapse.ampa", weight=10.0, delay=2.0),
        connect(c, brake, cell, "synapse.gaba_a", weight=4.0, delay=1.0),
    ]
    return c, cell, (strong, weak, brake), wires


def first_spike_after(plan, record_id, time):
    log = plan.recorder.spikes
    numbers, times, _ = log.since(0)
    return next(t for n, t in zip(numbers, times, strict=True) if log.ids[n] == record_id and t > time)


def test_the_inputs_stand_in_the_order_of_what_they_brought():
    circuit, cell, (strong, weak, brake), wires = two_drivers()
    lab = Lab(circuit)
    lab.run(240, every=61)
    time = first_spike_after(lab.plan, cell, 150.0)
    found = explain(lend(lab.conductor.travel.timeline, time, LEAD), cell, time)
    assert [(c.source, c.wire_id) for c in found.causes] == [(strong, wires[0]), (weak, wires[1]), (brake, wires[2])]
    first, second, third = found.causes
    assert first.share == pytest.approx(0.75, abs=0.01)  # weights of 30 and 10 nS on the same receptors at the same time
    assert first.share + second.share == pytest.approx(1.0)
    assert third.charge < 0
    assert third.share == pytest.approx(1.0)
    ((fired, arrived),) = first.arrivals
    assert arrived == pytest.approx(fired + 2.0)
    assert found.begin <= arrived <= time


def test_it_tells_of_the_moment_as_it_was_not_as_the_knobs_are_now():
    circuit, cell, (strong, weak, _), wires = two_drivers()
    lab = Lab(circuit)
    lab.run(240, every=61)
    time = first_spike_after(lab.plan, cell, 150.0)
    lab.change(edits.set_param(circuit, wires[0], "weight", 1.0))
    lab.change(edits.set_param(circuit, wires[1], "weight", 60.0))
    lab.run(40)
    before = lab.plan.arena.data.copy()
    found = explain(lend(lab.conductor.travel.timeline, time, LEAD), cell, time)
    assert [c.source for c in found.causes[:2]] == [strong, weak]
    assert found.causes[0].share == pytest.approx(0.75, abs=0.01)
    np.testing.assert_array_equal(lab.plan.arena.data, before)


def test_a_current_and_a_gap_junction_count_too():
    circuit = Circuit(REGISTRY, [Settings(dt=0.05)])
    step = add(circuit, "stimulus.step_current", amplitude=600.0, start=20.0)
    pusher, cell = add(circuit, "cell.hodgkin_huxley"), add(circuit, "cell.hodgkin_huxley")
    connect(circuit, step, pusher, "wire.current")
    gap = connect(circuit, pusher, cell, "wire.gap_junction", g=60.0)
    lab = Lab(circuit)
    lab.run(120, every=61)
    time = first_spike_after(lab.plan, pusher, 0.0)
    found = explain(lend(lab.conductor.travel.timeline, time, LEAD), pusher, time)
    assert found.causes[0].source == step
    assert found.causes[0].charge == pytest.approx(600.0 * (time - max(found.begin, 20.0)), rel=0.02)
    assert (found.causes[1].source, found.causes[1].wire_id) == (cell, gap)
    assert found.causes[1].charge < 0
    answer = first_spike_after(lab.plan, cell, 0.0)
    found = explain(lend(lab.conductor.travel.timeline, answer, LEAD), cell, answer)
    assert [(c.source, c.share) for c in found.causes] == [(pusher, pytest.approx(1.0))]


def test_a_population_has_no_such_reasons():
    circuit, _, (strong, *_), _ = two_drivers()
    lab = Lab(circuit)
    lab.run(20)
    loan = lend(lab.conductor.travel.timeline, 20.0, LEAD)
    with pytest.raises(EngineError, match="only a cell"):
        explain(loan, strong, 20.0)
