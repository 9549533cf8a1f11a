"""The runner: obeys between slices, paces itself, survives bad numbers and bad commands."""

import time
from dataclasses import replace

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.registry import Registry
from neurolab.catalog.spec import CellSpec, Param, Quantity, State
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine.commands import (
    BreakpointStruck,
    Changes,
    Crashed,
    LoadPlan,
    NumbersWentWrong,
    Pause,
    PauseAtLevel,
    PauseAtSpikes,
    Press,
    Reset,
    Run,
    SetBreakpoints,
    SetParams,
    SetSpeed,
    StateChanged,
    StepOnce,
    StepToSpike,
)
from neurolab.engine.compiler import compile_plan
from neurolab.engine.runner import Runner

REGISTRY = builtin_registry()


def wait_for(condition, seconds=10.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.002)


def events_of(runner):
    found = []
    while not runner.events.empty():
        found.append(runner.events.get())
    return found


def driven():
    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    step, cell, scope = add(c, "stimulus.step_current", amplitude=120.0, start=5.0), add(c, "cell.lif"), add(c, "meter.scope")
    connect(c, step, cell, "wire.current")
    connect(c, cell, scope, "lead.probe")
    return c


@pytest.fixture
def runner():
    made = Runner(compile_plan(driven()), 1.0)
    made.start()
    yield made
    made.close()


def test_it_waits_for_run_and_stops_on_pause(runner):
    assert runner.status.state == "idle"
    runner.send(Run())
    wait_for(lambda: runner.status.time > 20.0)
    assert runner.status.state == "running"
    runner.send(Pause())
    wait_for(lambda: runner.status.state == "paused")
    stopped = runner.status.time
    time.sleep(0.05)
    assert runner.status.time == stopped
    assert [e.state for e in events_of(runner) if isinstance(e, StateChanged)] == ["running", "paused"]


@pytest.mark.parametrize("speed", [10.0, 1.0, 0.1, 0.01, 0.001])
def test_it_runs_at_every_speed_and_reports_what_was_asked(runner, speed):
    runner.send(SetSpeed(speed))
    runner.send(Run())
    wait_for(lambda: runner.status.step >= 2)
    assert runner.status.speed_asked == speed
    assert runner.status.speed_reached > 0.0


def test_maximum_is_faster_than_real_time_and_answers(runner):
    runner.send(SetSpeed(float("inf")))
    runner.send(Run())
    wait_for(lambda: runner.status.time > 3000.0)
    assert runner.status.speed_reached > 3.0
    runner.send(Pause())
    wait_for(lambda: runner.status.state == "paused")


def test_meters_never_see_what_a_breakpoint_at_a_level_looks_ahead_with(runner):
    runner.send(SetBreakpoints((PauseAtLevel("n2", "v", 1000.0),)))
    runner.send(SetSpeed(float("inf")))
    runner.send(Run())
    channels = runner.recorder.channels
    seen = set()
    while runner.status.time < 1000.0 and runner.status.state != "error":
        seen.add(runner.recorder.channels)
    assert seen == {channels}


def test_single_steps(runner):
    for n in (1, 2, 3):
        runner.send(StepOnce())
        wait_for(lambda n=n: runner.status.step == n)
    assert runner.status.state == "paused"


def test_step_to_the_next_spike_stops_at_the_end_of_its_step(runner):
    for n in (1, 2):
        runner.send(StepToSpike())
        wait_for(lambda n=n: runner.recorder.spikes.head == n and runner.status.state == "paused")
        _, times, _ = runner.recorder.spikes.since(0)
        assert runner.status.time == times[-1]


def test_a_search_for_a_spike_that_never_comes_gives_up():
    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    add(c, "cell.lif")
    runner = Runner(compile_plan(c))
    runner.start()
    runner.send(StepToSpike(longest=200.0))
    wait_for(lambda: runner.status.state == "paused")
    runner.close()
    assert runner.status.time >= 200.0


def test_reset_goes_to_zero_and_a_running_run_goes_on(runner):
    runner.send(SetSpeed(float("inf")))
    runner.send(Run())
    wait_for(lambda: runner.status.time > 1000.0)
    runner.send(Pause())
    runner.send(Reset())
    wait_for(lambda: runner.status.state == "idle")
    assert runner.status.time == 0.0
    assert runner.recorder.head == 1
    runner.send(SetSpeed(1.0))
    runner.send(Run())
    runner.send(Reset())
    wait_for(lambda: runner.status.time > 5.0)
    assert runner.status.state == "running"


def test_levels_tell_potential_and_last_spike(runner):
    runner.send(Run())
    wait_for(lambda: runner.status.time > 60.0)
    runner.send(Pause())
    wait_for(lambda: runner.status.state == "paused")
    values, last = runner.levels
    level = dict(zip(runner.level_ids, zip(values, last, strict=True), strict=True))
    assert level["n1"] == (120.0, -np.inf)
    assert -70 < level["n2"][0] < -50
    assert level["n2"][1] == runner.recorder.spikes.since(0)[1][-1]


def test_parameters_and_doses_change_live(runner):
    runner.send(Run())
    wait_for(lambda: runner.recorder.spikes.head > 1)
    runner.send(SetParams(Changes((("n1", "amplitude", 0.0),))))
    wait_for(lambda: runner.plan.value("n1", "i") == 0.0)
    assert runner.status.state == "running"
    c = driven()
    plan = compile_plan(c)
    _, diff = edits.add_dose(c, "compound.ttx", "n2", 1.0, onset=0.0)
    c.apply(diff)
    runner.send(SetParams(plan.param_changes(diff)))
    wait_for(lambda: runner.chemistry.get(("n2", "compound.ttx"), (0, 0))[0] == 1.0)


def test_what_the_plan_does_not_have_is_passed_over(runner):
    runner.send(SetParams(Changes((("n77", "amplitude", 1.0), ("n1", "nonsense", 1.0)))))
    runner.send(Press("n77", 1.0))
    runner.send(StepOnce())
    wait_for(lambda: runner.status.step == 1)
    assert not [e for e in events_of(runner) if isinstance(e, Crashed)]


def test_touch_acts_while_pressed():
    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    touch, cell = add(c, "stimulus.touch", amplitude=40.0), add(c, "cell.lif")
    connect(c, touch, cell, "wire.current")
    runner = Runner(compile_plan(c), 5.0)
    runner.start()
    runner.send(Run())
    runner.send(Press(touch, 1.0))
    wait_for(lambda: runner.levels[0][1] > -61.0)
    runner.send(Press(touch, 0.0))
    wait_for(lambda: runner.levels[0][1] < -69.0)
    runner.close()


def test_a_new_plan_carries_over_while_running(runner):
    runner.send(Run())
    wait_for(lambda: runner.status.time > 30.0)
    c = driven()
    new = add(c, "cell.lif")
    runner.send(LoadPlan(compile_plan(c)))
    wait_for(lambda: new in runner.level_ids)
    assert runner.status.time >= 30.0
    assert runner.status.state == "running"


def exploding():
    spec = CellSpec(
        type_id="cell.bomb", title="Bomb", summary="", output="v", params=(Param("k", 0.0, "1/ms"), Param("start", 20.0, "ms")),
        states=(State("v", "mV", "1*mV"),), inputs=(Quantity("i_in", "pA"),), equations="dv/dt = k*v*v/mV", method="euler", spike_when="v > 1e300*mV",
    )  # fmt: skip
    c = Circuit(Registry((spec,)), [Settings(dt=0.1)])
    add(c, "cell.bomb")
    return c


def test_a_number_that_explodes_pauses_names_its_owner_and_brings_the_last_good_state_back():
    runner = Runner(compile_plan(exploding()), float("inf"))
    runner.start()
    runner.send(Run())
    wait_for(lambda: runner.status.step > 100)
    runner.send(SetParams(Changes((("n1", "k", 5.0),))))
    wait_for(lambda: runner.status.state == "error")
    wrong = [e for e in events_of(runner) if isinstance(e, NumbersWentWrong)]
    assert [(e.record_id, e.variable) for e in wrong] == [("n1", "v")]
    assert "smaller" in wrong[0].hint
    assert np.isfinite(runner.plan.value("n1", "v"))
    assert runner.plan.value("n1", "k") == 5.0  # parameters stay what the document says
    runner.send(SetParams(Changes((("n1", "k", 0.0),))))
    runner.send(Run())
    before = runner.status.time
    wait_for(lambda: runner.status.state == "running" and runner.status.time > before + 10)
    runner.close()


def test_simulate_raises_where_numbers_go_wrong():
    from neurolab.core.errors import EngineError
    from neurolab.engine.simulate import simulate

    c = exploding()
    c.apply(edits.set_param(c, "n1", "k", 5.0))
    with pytest.raises(EngineError, match="v of 'n1' is no longer a finite number"):
        simulate(c, 100.0)


def test_an_error_inside_a_command_does_not_kill_the_thread(runner):
    runner.send(SetParams(replace(Changes(), values=(("n1", "amplitude", "not a number"),))))
    wait_for(lambda: runner.status.state == "error")
    crashed = [e for e in events_of(runner) if isinstance(e, Crashed)]
    assert len(crashed) == 1
    assert "Traceback" in crashed[0].details
    assert "Traceback" not in crashed[0].message
    runner.send(Reset())
    runner.send(Run())
    wait_for(lambda: runner.status.state == "running" and runner.status.time > 5.0)


def test_closing_ends_the_thread(runner):
    runner.send(SetSpeed(float("inf")))
    runner.send(Run())
    wait_for(lambda: runner.status.step > 0)
    runner.close()
    assert not runner._thread.is_alive()


def test_memory_stays_flat_while_running(runner):
    import tracemalloc

    runner.send(SetSpeed(float("inf")))
    runner.send(Run())
    wait_for(lambda: runner.status.time > 20_000.0)  # the rings have wrapped once
    tracemalloc.start()
    first = tracemalloc.get_traced_memory()[0]
    reached = runner.status.time + 30_000.0
    wait_for(lambda: runner.status.time > reached, 60)
    grown = tracemalloc.get_traced_memory()[0] - first
    tracemalloc.stop()
    assert grown < 300_000


def test_it_pauses_at_the_step_of_a_spike_and_only_of_the_watched(runner):
    runner.send(SetSpeed(float("inf")))
    runner.send(SetBreakpoints((PauseAtSpikes(frozenset({"n2"})),)))
    runner.send(Run())
    wait_for(lambda: runner.status.state == "paused")
    _, times, _ = runner.recorder.spikes.since(0)
    assert len(times) == 1
    assert runner.status.time - 0.1 <= times[0] <= runner.status.time + 1e-9
    assert [e.record_id for e in events_of(runner) if isinstance(e, BreakpointStruck)] == ["n2"]
    runner.send(SetBreakpoints((PauseAtSpikes(frozenset({"somebody else"})),)))
    runner.send(Run())
    wait_for(lambda: runner.recorder.spikes.head > 5)
    assert runner.status.state == "running"


def test_it_pauses_when_a_cell_fires_twice_within_a_window(runner):
    plain = driven()
    plan = compile_plan(plain)
    plan.advance(5_000)
    _, times, _ = plan.recorder.spikes.since(0)
    interval = float(times[1] - times[0])
    runner.send(SetSpeed(float("inf")))
    runner.send(SetBreakpoints((PauseAtSpikes(frozenset({"n2"}), count=3, window=2.5 * interval),)))
    runner.send(Run())
    wait_for(lambda: runner.status.state == "paused")
    assert runner.recorder.spikes.head == 3
    runner.send(SetBreakpoints((PauseAtSpikes(frozenset({"n2"}), count=2, window=0.5 * interval),)))
    runner.send(Run())
    wait_for(lambda: runner.recorder.spikes.head > 8)
    assert runner.status.state == "running"
