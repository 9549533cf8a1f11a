"""Going back in time: every moment comes back bit by bit, whatever was changed on the way, and a run goes on from any of them."""

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Dose, Settings
from neurolab.engine.bench import cuba
from neurolab.engine.bench_history import history_costs
from neurolab.engine.commands import (
    BreakpointStruck,
    GoTo,
    KeepBranch,
    LoadPlan,
    PauseAtLevel,
    Press,
    Reset,
    Run,
    SetBreakpoints,
    SetParams,
    StepBack,
    StepOnce,
    StepToSpike,
)
from neurolab.engine.compiler import compile_plan
from neurolab.engine.conductor import Conductor
from neurolab.engine.history.branch import parting

REGISTRY = builtin_registry()


def busy_circuit(dt=0.05):
    """Noise, learning, tiring synapses, delays, a gap junction, a unit, a drug, and something to press."""
    c = Circuit(REGISTRY, [Settings(dt=dt, seed=3)])
    poisson = add(c, "stimulus.poisson", rate=300.0)
    touch = add(c, "stimulus.touch", amplitude=400.0)
    a, b, d = add(c, "cell.hodgkin_huxley"), add(c, "cell.lif"), add(c, "cell.adex")
    unit, scope = add(c, "unit.tanh"), add(c, "meter.scope")
    connect(c, poisson, a, "synapse.ampa", weight=6.0, delay=1.3)
    connect(c, touch, b, "wire.current")
    connect(c, a, b, "synapse.ampa", weight=30.0, delay=2.0)
    connect(c, b, d, "synapse.gaba_a", weight=4.0)
    connect(c, a, d, "wire.gap_junction", g=2.0)
    connect(c, a, unit, "wire.rate")
    for cell in (a, b, d):
        connect(c, cell, scope, "lead.probe")
    dose = Dose(id="d1", compound="compound.ttx", place=a, concentration=0.01, start=60.0, stop=120.0)
    c.apply(Diff(added={"d1": dose}))
    return c, {"poisson": poisson, "touch": touch, "a": a, "b": b, "d": d}


class Lab:
    """A conductor that is run by hand, and what it stood at after each step that was looked at."""

    def __init__(self, circuit):
        self.circuit = circuit
        self.events = []
        self.conductor = Conductor(compile_plan(circuit), 1.0, self.events.append)
        self.conductor.travel.timeline._taken_at = -1e9
        self.seen = {}

    @property
    def plan(self):
        return self.conductor.plan

    def run(self, ms, every=7):
        """Run for some ms in blocks of uneven length; moments are taken on the way."""
        end = self.plan.time + ms
        while self.plan.time < end - 1e-9:
            self.conductor._advance(min(every, round((end - self.plan.time) / self.plan.dt)))
            self.conductor.travel.timeline._taken_at = -1e9 if self.plan.step % 3 == 0 else 1e12
            self.look()

    def look(self):
        self.seen[self.plan.time] = state_of(self.plan)

    def send(self, *commands):
        for command in commands:
            self.conductor.obey(command)
        self.settle()

    def settle(self):
        while self.conductor.travel.seeking:
            self.conductor.slice()

    def change(self, diff):
        """Change the circuit as the window does: a message where it is enough, else another plan."""
        changes = self.plan_of_present.param_changes(diff)
        self.circuit.apply(diff)
        if changes is None:
            self.send(LoadPlan(compile_plan(self.circuit)))
        elif changes:
            self.send(SetParams(changes))

    @property
    def plan_of_present(self):
        return self.conductor.travel.timeline.plan


def state_of(plan):
    return plan.arena.data.copy(), plan.arena.last_spike.copy(), plan.step


def assert_same(state, other):
    np.testing.assert_array_equal(state[0], other[0])
    np.testing.assert_array_equal(state[1], other[1])
    assert state[2] == other[2]


@pytest.fixture
def lived():
    """A run of 200 ms in which a knob was turned, something pressed, a drug given, a wire added and another knob turned."""
    circuit, ids = busy_circuit()
    lab = Lab(circuit)
    lab.run(40)
    lab.change(edits.set_param(circuit, ids["b"], "tau_m", 12.0))
    lab.run(10)
    lab.send(Press(ids["touch"], 1.0))
    lab.run(20)
    lab.send(Press(ids["touch"], 0.0))
    lab.change(edits.set_param(circuit, "w1", "weight", 9.0))
    lab.run(30)
    lab.change(edits.add_wire(circuit, "synapse.ampa", ids["d"], ids["b"])[1])
    lab.run(30)
    lab.change(edits.set_param(circuit, ids["poisson"], "rate", 500.0))
    lab.run(70)
    return lab


def test_every_moment_comes_back_bit_by_bit(lived):
    times = sorted(lived.seen)
    order = np.random.default_rng(1).permutation(len(times))
    assert len(lived.conductor.travel.timeline.eras) == 2
    for i in order[::9]:
        if times[i] == lived.conductor.travel.newest:
            continue
        lived.send(GoTo(times[i]))
        assert lived.plan.time == times[i]
        assert_same(state_of(lived.plan), lived.seen[times[i]])


def test_looking_back_leaves_the_present_and_its_recordings_alone(lived):
    untouched = Lab(busy_circuit()[0])
    recorder, before = lived.plan.recorder, state_of(lived.plan)
    data, head = recorder.window(recorder.head).copy(), recorder.head
    lived.send(GoTo(55.0), GoTo(150.0), StepBack(), GoTo(10.0))
    assert lived.conductor.status.in_past
    assert lived.conductor.status.newest == 200.0
    lived.send(GoTo(1e9))
    assert not lived.conductor.status.in_past
    assert_same(state_of(lived.plan), before)
    assert lived.plan.recorder is recorder
    assert recorder.head == head
    np.testing.assert_array_equal(recorder.window(head), data)
    assert untouched.plan.time == 0.0


def test_going_on_without_a_change_gives_the_same_future(lived):
    """From a moment after the last change on; what was given up is kept, and nothing tells the two apart."""
    expected = lived.seen[200.0]
    lived.send(GoTo(150.0), Run())
    assert lived.plan.time == 150.0
    assert lived.plan.recorder.time_of(lived.plan.recorder.head - 1) == pytest.approx(150.0)
    lived.run(50, every=11)
    assert_same(state_of(lived.plan), expected)
    (branch,) = lived.conductor.travel.branches
    assert (branch.fork, branch.end) == (150.0, 200.0)
    who, times, _ = lived.plan.recorder.spikes.since(0)
    assert np.count_nonzero(branch.times) > 0
    assert parting(branch, lived.plan.recorder.spikes.ids, who, times, lived.plan.time) is None
    np.testing.assert_allclose(branch.data[:, -100:], lived.plan.recorder.window(100), rtol=1e-6)


def test_going_on_across_a_change_of_shape_carries_over_into_the_circuit_of_now(lived):
    lived.send(GoTo(80.0))
    assert lived.plan is not lived.plan_of_present
    state = float(lived.plan.value("n3", "v"))
    lived.send(Run())
    assert lived.plan is lived.plan_of_present
    assert lived.plan.time == 80.0
    assert lived.plan.value("n3", "v") == state
    assert lived.plan.value("n1", "rate") == 0.5  # per ms: the knob stays where the person left it
    lived.run(60)
    assert np.isfinite(lived.plan.recorder.window(50)).all()
    lived.send(GoTo(70.0))
    assert_same(state_of(lived.plan), lived.seen[70.0])


def test_a_change_in_the_past_begins_another_future_and_says_where_they_part(lived):
    b = "n4"
    lived.send(GoTo(150.0))
    lived.change(edits.set_param(lived.circuit, b, "E_L", -40.0))
    assert not lived.conductor.status.in_past
    lived.run(50)
    log = lived.plan.recorder.spikes
    who, times, _ = log.since(0)
    found = parting(lived.conductor.travel.branches[0], log.ids, who, times, lived.plan.time)
    assert found is not None
    assert 150.0 < found.time <= 200.0
    assert (found.record_id, found.in_branch) == (b, False)


def test_step_back_and_forth_within_the_past(lived):
    lived.send(StepBack())
    assert lived.plan.step == 3999
    lived.send(StepBack())
    assert lived.plan.step == 3998
    lived.send(StepOnce())
    assert lived.conductor.status.in_past
    lived.send(StepOnce())
    assert lived.plan.step == 4000
    assert not lived.conductor.status.in_past
    assert_same(state_of(lived.plan), lived.seen[200.0])


def test_the_next_spike_in_the_past_is_the_one_that_came(lived):
    _, times, _ = lived.plan.recorder.spikes.since(0)
    lived.send(GoTo(20.0), StepToSpike())
    assert lived.plan.time == pytest.approx(times[times > 20.0][0])


def test_named_branches_stay_and_the_unnamed_is_the_newest(lived):
    lived.send(KeepBranch("control"), GoTo(150.0), Run(), GoTo(100.0), Run())
    names = [(b.name, b.fork) for b in lived.conductor.travel.branches]
    assert names == [("control", 0.0), ("", 100.0)]
    lived.send(Reset())
    assert [b.name for b in lived.conductor.travel.branches] == ["control"]


def test_after_a_reset_there_is_no_past(lived):
    lived.send(GoTo(100.0), Reset())
    assert lived.conductor.status.oldest == lived.conductor.status.newest == 0.0
    lived.send(StepBack())
    assert not lived.conductor.status.in_past


def test_a_small_budget_keeps_the_past_thin_but_whole():
    circuit, _ = busy_circuit()
    lab = Lab(circuit)
    timeline = lab.conductor.travel.timeline
    timeline.budget = 12 * timeline.newest.size
    for _ in range(40):
        timeline._taken_at = -1e9
        lab.conductor._advance(100)
        lab.look()
    moments = timeline.eras[0].store.moments
    assert sum(m.size for m in moments) <= timeline.budget
    assert 6 <= len(moments) <= 12
    gaps = np.diff([m.step for m in moments])
    assert gaps[0] >= gaps[-1]
    for time in (5.0, 60.0, 185.0):
        lab.send(GoTo(time))
        assert_same(state_of(lab.plan), lab.seen[time])


def test_a_moment_beyond_the_recordings_shows_what_was_replayed(monkeypatch):
    circuit, _ = busy_circuit()
    lab = Lab(circuit)
    lab.run(100)
    recorder = lab.plan.recorder
    before = recorder.window(recorder.head).copy()
    monkeypatch.setattr("neurolab.engine.history.past.WINDOW", 100)
    lab.send(GoTo(50.0))
    shown = lab.conductor.travel.recorder
    assert shown is not recorder
    assert shown.time_of(shown.head - 1) == pytest.approx(50.0)
    np.testing.assert_array_equal(shown.window(shown.head)[:, -200:], before[:, 301:501])
    lab.send(Run())
    assert lab.plan.recorder is shown
    lab.run(50)
    np.testing.assert_array_equal(lab.plan.recorder.window(400), before[:, -400:])


def test_the_cost_of_moments_is_measured():
    rows = history_costs(0.2)
    assert len(rows) == 6
    assert all(row["value"] >= 0.0 for row in rows)
    assert {row["unit"] for row in rows} == {"%", "MiB", "ms"}


def test_a_network_of_populations_comes_back_bit_by_bit():
    """Large populations are advanced in blocks and keep their spikes instead of weights: that is state, too."""
    lab = Lab(Circuit(REGISTRY, [Settings(dt=0.1)]))
    lab.conductor = Conductor(cuba(), 1.0, lab.events.append)
    for _ in range(12):
        lab.conductor._advance(83)
        lab.conductor.travel.timeline._taken_at = -1e9
        lab.look()
    times = sorted(lab.seen)
    for time in (times[7], times[2], times[9]):
        lab.send(GoTo(time))
        assert_same(state_of(lab.plan), lab.seen[time])
    lab.send(GoTo(times[5]), Run())
    for _ in range(6):
        lab.conductor._advance(83)
    assert_same(state_of(lab.plan), lab.seen[times[11]])


def test_a_level_is_met_at_its_step_and_the_run_is_the_same_as_without():
    circuit, ids = busy_circuit()
    plain, watched = Lab(circuit), Lab(busy_circuit()[0])
    plain.run(60, every=1)
    watched.conductor.obey(SetBreakpoints((PauseAtLevel(ids["a"], "v", -20.0), PauseAtLevel(ids["d"], "w", 1e9))))
    watched.conductor.obey(Run())
    times = sorted(plain.seen)
    slot = plain.plan.slot(ids["a"], "v")
    voltages = [plain.seen[t][0][slot] for t in times]
    expected = next(t for t, before, now in zip(times[1:], voltages, voltages[1:], strict=False) if before <= -20.0 < now)
    watched.conductor._advance_watching(1_200, watched.conductor._watch)
    assert watched.plan.time == expected
    assert watched.conductor.state == "paused"
    assert_same(state_of(watched.plan), plain.seen[expected])
    struck = [e for e in watched.events if isinstance(e, BreakpointStruck)]
    assert [(e.number, e.record_id) for e in struck] == [(0, ids["a"])]
    head = watched.plan.recorder.head
    np.testing.assert_array_equal(watched.plan.recorder.window(head), plain.plan.recorder.window(10_000)[:, :head])


def test_what_a_hand_let_go_of_stays_let_go_of_when_numbers_go_wrong():
    circuit, ids = busy_circuit()
    lab = Lab(circuit)
    lab.conductor.obey(Press(ids["b"], 300.0, "i_in"))
    lab.run(5.0)
    lab.conductor.travel.timeline.enter(lab.plan)  # the newest moment, while the hand holds on
    lab.conductor.obey(Press(ids["b"], 0.0, "i_in"))
    group, lanes = lab.plan.places[ids["b"]]
    slot = lab.plan.hands[group.block.slot(group.row("i_in"), lanes[0])]
    lab.plan.arena.data[lab.plan.slot(ids["d"], "v")] = np.nan
    lab.conductor.obey(StepOnce())
    assert lab.conductor.state == "error"
    assert lab.plan.arena.data[slot] == 0.0
