"""Groups that go ahead several steps at once give the bits of single steps, whatever the circuit, the meters and the slices."""

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits, populations
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine import driver, schedule
from neurolab.engine.commands import Changes, PauseAtSpikes, Run, SetBreakpoints
from neurolab.engine.compiler import compile_plan
from neurolab.engine.conductor import Conductor
from neurolab.engine.recorder import SpikeLog
from neurolab.engine.tables import FULL, STOPPED

REGISTRY = builtin_registry()
CELLS = ("cell.lif", "cell.adex", "cell.izhikevich", "cell.hodgkin_huxley")
RULES = ({"kind": "in_degree", "k": 30}, {"kind": "probability", "p": 0.2}, {"kind": "in_degree", "k": 2})


@pytest.fixture
def small(monkeypatch):
    """Every group that may goes ahead, in tiles of few blocks."""
    monkeypatch.setattr(schedule, "LARGE", 0)
    monkeypatch.setattr(schedule, "TILE", 20_000)


def population(c, type_id, size, spread=None, **params):
    node = add(c, type_id, **params)
    c.apply(populations.set_size(c, node, size))
    if spread:
        c.apply(populations.set_spread(c, node, spread))
    return node


def join(c, source, target, synapse, rule, **params):
    wire = connect(c, source, target, synapse, **params)
    c.apply(populations.set_rule(c, wire, **rule))
    return wire


def network(size=400, delay=1.5):
    """A population that excites and inhibits itself and is driven by noise of its own to each cell; a scope on three of its cells."""
    c = Circuit(REGISTRY, [Settings(dt=0.1, seed=3)])
    cells = population(c, "cell.lif", size, {"v": 10.0}, E_L=-49.0, V_th=-50.0, V_reset=-60.0)
    noise = population(c, "stimulus.poisson", size, rate=80.0)
    join(c, noise, cells, "synapse.ampa", {"kind": "one_to_one"}, weight=3.0, delay=2.0)
    join(c, cells, cells, "synapse.ampa", RULES[0], weight=0.5, delay=delay)
    join(c, cells, cells, "synapse.gaba_a", RULES[1], weight=0.8, delay=4.0)
    scope = add(c, "meter.scope")
    connect(c, cells, scope, "lead.probe")
    connect(c, cells, scope, "lead.probe", variable="ampa.i")
    return c, cells


def single(plan):
    plan.schedule.tables.reach = 1
    return plan


def state(plan):
    recorder = plan.recorder
    ids, times, _ = recorder.spikes.all_since(0)
    samples = recorder.window(recorder.head).copy().tobytes()
    return {
        "spikes": (plan.spike_count, ids.tobytes(), times.tobytes(), plan.arena.last_spike.tobytes()),
        "arena": plan.arena.data.tobytes(),
        "counters": plan.arena.counters.tolist(),
        "samples": samples,
    }


def run(plan, steps, rng=None):
    while plan.step < steps:
        plan.advance(steps - plan.step if rng is None else int(min(rng.integers(1, 60), steps - plan.step)))


@pytest.mark.usefixtures("small")
def test_a_network_gives_the_bits_of_single_steps():
    c, _ = network()
    ahead, one = compile_plan(c), single(compile_plan(c))
    assert ahead.schedule.tables.reach == 16
    assert len(ahead.schedule.tables.tiles) >= 4
    assert len(ahead.recorder.channels) == 6
    run(ahead, 1500, np.random.default_rng(1))
    run(one, 1500)
    assert ahead.spike_count > 1000
    assert state(ahead) == state(one)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("room", [60, 400])
def test_where_many_spikes_arrive_turns_end_early(monkeypatch, room):
    monkeypatch.setattr(schedule, "ROOM", room)
    c, _ = network()
    ahead, one = compile_plan(c), single(compile_plan(c))
    run(ahead, 800)
    run(one, 800)
    assert ahead.spike_count > 500
    assert state(ahead) == state(one)


def random_circuit(rng):
    """Populations and single cells of several types, joined by rules and wires at short and long delays, beside units, gap junctions and doses."""
    c = Circuit(REGISTRY, [Settings(dt=float(rng.choice([0.05, 0.1])), seed=int(rng.integers(1000)))])
    crowds = [population(c, str(rng.choice(CELLS)), int(rng.integers(65, 260)), {"v": 8.0}) for _ in range(3)]
    sources = [population(c, "stimulus.poisson", int(rng.integers(1, 150)), rate=float(rng.uniform(50, 400))) for _ in range(2)]
    for target in crowds:
        for source in (*crowds, *sources):
            if rng.random() < 0.6:
                delay = float(rng.choice([0.1, 0.4, 1.0, 2.5], p=[0.1, 0.2, 0.4, 0.3]))
                synapse = str(rng.choice(["synapse.ampa", "synapse.gaba_a", "synapse.nmda"]))
                join(c, source, target, synapse, RULES[rng.integers(3)], weight=float(rng.uniform(1.0, 8.0)), delay=delay)
    cell, unit = add(c, str(rng.choice(CELLS))), add(c, "unit.tanh")
    for source in rng.choice(crowds, 2):
        connect(c, str(source), cell, "synapse.ampa", weight=1.0, delay=0.3)
    if rng.random() < 0.5:
        connect(c, cell, unit, "wire.rate", weight=0.5)
    if rng.random() < 0.3:
        connect(c, cell, add(c, "cell.lif"), "wire.gap_junction", g=0.5)
    if rng.random() < 0.4:
        step = add(c, "stimulus.step_current", amplitude=200.0, start=2.0)
        connect(c, step, crowds[0], "wire.current")
    if rng.random() < 0.5:
        c.apply(edits.add_dose(c, "compound.ttx", crowds[1], 0.02, start=3.0, stop=20.0)[1])
    scope = add(c, "meter.scope")
    for node in (*crowds[1:], cell):
        connect(c, node, scope, "lead.probe")
    return c


@pytest.mark.usefixtures("small")
def test_random_circuits_give_the_bits_of_single_steps():
    went_ahead = both = 0
    for seed in range(14):
        rng = np.random.default_rng(seed)
        c = random_circuit(rng)
        ahead, one = compile_plan(c), single(compile_plan(c))
        tables = ahead.schedule.tables
        went_ahead += tables.reach > 1
        both += tables.reach > 1 and 0 < len(np.unique(tables.tiles[:, 0])) < len(ahead.groups)
        run(ahead, 400, rng)
        run(one, 400)
        assert state(ahead) == state(one), seed
    assert went_ahead >= 6
    assert both >= 4


@pytest.mark.usefixtures("small")
def test_the_interpreter_goes_ahead_likewise():
    c, _ = network(130)
    compiled, python = compile_plan(c), compile_plan(c)
    for plan, advance in ((compiled, driver.advance), (python, driver.advance.python)):
        outcome = advance(
            70, 0, plan.dt, plan.seed, plan.arena.data, plan.arena.counters, plan.arena.last_spike, plan._wrong,
            plan.network, plan.recorder.tables, plan.chemistry.tables, plan.schedule.tables,
        )  # fmt: skip
        assert outcome == 0
        plan.publish()
    assert compiled.spike_count > 50
    assert state(compiled) == state(python)


@pytest.mark.usefixtures("small")
def test_a_search_for_spikes_stops_at_the_very_step():
    c, cells = network()
    ahead, one = compile_plan(c), single(compile_plan(c))
    for plan in (ahead, one):
        run(plan, 123)
        assert plan.advance(500, stop_at_spike=True) == STOPPED
    assert ahead.step == one.step
    assert state(ahead) == state(one)
    conductor = Conductor(compile_plan(c), float("inf"), lambda event: None)
    conductor.obey(SetBreakpoints((PauseAtSpikes(frozenset({cells})),)))
    conductor.obey(Run())
    for _ in range(200):
        conductor.slice()
    assert conductor.state == "paused"
    ids, times, _ = conductor.plan.recorder.spikes.all_since(0)
    names = [conductor.plan.recorder.spikes.ids[k].partition("[")[0] for k in ids]
    assert conductor.plan.time == times[names.index(cells)]


@pytest.mark.usefixtures("small")
def test_no_spike_is_lost_where_the_log_is_short():
    c, _ = network()
    short, one = compile_plan(c), single(compile_plan(c))
    elements = len(short.arena.last_spike)
    log = SpikeLog(short.recorder.spikes.ids, elements + 100)
    short.recorder.spikes = log
    short.recorder.tables.log_ids, short.recorder.tables.log_times = log.numbers, log.times
    found, cursor, outcomes = [], 0, set()
    while short.step < 400:
        outcomes.add(short.advance(400 - short.step))
        _, times, cursor = log.all_since(cursor)
        found.append(times)
    run(one, 400)
    assert FULL in outcomes
    assert np.concatenate(found).tobytes() == one.recorder.spikes.all_since(0)[1].tobytes()


@pytest.mark.usefixtures("small")
def test_a_log_that_is_too_short_for_a_new_plan_grows_with_what_it_holds():
    small_one, large = network(65)[0], network(65)[0]
    old, new = compile_plan(small_one), compile_plan(large)
    run(old, 700)
    before = old.recorder.spikes
    short = SpikeLog(before.ids, 300)
    ids, times, _ = before.all_since(0)
    assert len(times) > 400
    for k in range(len(times)):
        short.numbers[k % 300], short.times[k % 300] = ids[k], times[k]
    short.head = len(times)
    grown = short.with_room(1000)
    assert grown.all_since(0)[1].tobytes() == times[-300:].tobytes()
    assert grown.with_room(500) is grown
    old.recorder.spikes = short
    new.carry_over(old)
    assert len(new.recorder.spikes.times) >= new.schedule.log_room > 300
    assert new.recorder.spikes.since(len(times) - 10)[1].tobytes() == times[-10:].tobytes()


@pytest.mark.usefixtures("small")
def test_an_edit_on_the_way_changes_no_bit():
    c, _ = network()
    straight, edited = single(compile_plan(c)), compile_plan(c)
    run(straight, 900)
    run(edited, 437)
    again = compile_plan(c)
    again.carry_over(edited)
    run(again, 900)
    assert state(again)["spikes"] == state(straight)["spikes"]
    assert [g.block.view(again.arena.data).tobytes() for g in again.groups] == [g.block.view(straight.arena.data).tobytes() for g in straight.groups]


@pytest.mark.usefixtures("small")
def test_a_delay_that_is_turned_shortens_the_turns():
    c, _ = network()
    wire = next(w for w in c if getattr(w, "type", "") == "synapse.ampa" and w.params.get("delay") == 2.0).id
    ahead, one = compile_plan(c), single(compile_plan(c))
    assert ahead.takes_delay(wire, 0.5)
    for plan in (ahead, one):
        run(plan, 333)
        plan.set_values(Changes(((wire, "delay", 0.5),)))
        assert plan.schedule.tables.reach == 6
        if plan is one:
            single(plan)
        run(plan, 900)
    assert state(ahead) == state(one)


def test_small_circuits_take_single_steps():
    assert compile_plan(network()[0]).schedule.tables.reach == 1
