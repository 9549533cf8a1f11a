"""The recorder: any recent window is right, whatever has wrapped; spikes come once each."""

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine.compiler import compile_plan
from neurolab.engine.recorder import Recorder, SpikeLog
from neurolab.engine.tables import R_CAPACITY, R_MIRROR

REGISTRY = builtin_registry()


def recorder_of(values):
    """A recorder of one channel into which numbers are written one by one."""
    recorder = Recorder((("n", "v"),), np.array([0]), np.array([1.0]), 1, 0.1, SpikeLog(()))
    for i, value in enumerate(values):
        recorder.sample(np.array([float(value)]), i)
        recorder.publish(i + 1, 0)
    return recorder


def test_windows_are_the_newest_samples():
    recorder = recorder_of(range(50))
    assert recorder.window(5)[0].tolist() == [45, 46, 47, 48, 49]
    assert recorder.window(500).shape == (1, 50)
    assert recorder.window(0).shape == (1, 0)


def test_a_frozen_window_stays():
    recorder = recorder_of(range(50))
    assert recorder.window(4, head=20)[0].tolist() == [16, 17, 18, 19]


def test_windows_across_the_seam_are_contiguous():
    recorder = recorder_of([])
    small = 40
    recorder.tables.form[[R_CAPACITY, R_MIRROR]] = small
    for i in range(205):
        recorder.sample(np.array([float(i)]), i)
        recorder.publish(i + 1, 0)
        window = recorder.window(30)[0]
        assert window.tolist() == list(range(max(0, i - 29), i + 1))


def test_samples_carry_their_time():
    c = Circuit(REGISTRY, [Settings(dt=0.025)])
    ramp, cell, scope = add(c, "stimulus.ramp", start=0.0), add(c, "cell.lif"), add(c, "meter.scope")
    connect(c, ramp, cell, "wire.current")
    connect(c, cell, scope, "lead.probe")
    plan = compile_plan(c)
    assert plan.recorder.interval == pytest.approx(0.1)
    assert plan.recorder.head == 1  # the initial state
    plan.advance(999)
    recorder = plan.recorder
    assert recorder.head == 1 + 999 // 4
    assert recorder.time_of(recorder.head - 1) == pytest.approx(99.6 / 4)
    again = compile_plan(c)
    again.advance(996)
    assert again.value(cell, "v") == recorder.window(1)[0, 0]


def test_samples_are_in_the_declared_unit():
    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    cell, scope = add(c, "cell.hodgkin_huxley"), add(c, "meter.scope")
    connect(c, cell, scope, "lead.probe", variable="na_hh.m")
    connect(c, cell, add(c, "meter.scope"), "lead.probe")
    plan = compile_plan(c)
    plan.advance(100)
    shown = dict(zip(plan.recorder.channels, plan.recorder.window(1)[:, 0], strict=True))
    assert shown == {(cell, "na_hh.m"): plan.value(cell, "na_hh.m"), (cell, "v"): plan.value(cell, "v")}


def test_outputs_that_steps_do_not_need_are_recorded_all_the_same():
    c = Circuit(REGISTRY, [Settings(dt=0.025)])
    step, cell, scope = add(c, "stimulus.step_current", start=1.0), add(c, "cell.hodgkin_huxley"), add(c, "meter.scope")
    connect(c, step, cell, "wire.current")
    connect(c, cell, scope, "lead.probe", variable="na_hh.i")
    plan = compile_plan(c)
    plan.advance(2000)
    current = plan.recorder.window(1000)[0]
    assert current.min() < -1000.0
    assert len(np.unique(current)) > 300


def test_spikes_come_once_each_in_order():
    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    for _ in range(5):
        add(c, "stimulus.poisson", rate=400.0)
    plan = compile_plan(c)
    cursor, seen = 0, []
    for _ in range(40):
        plan.advance(50)
        _, times, cursor = plan.recorder.spikes.since(cursor)
        seen += times.tolist()
    assert seen == sorted(seen)
    assert len(seen) == plan.spike_count > 200


def test_a_reader_that_sleeps_misses_old_spikes_but_gets_the_newest():
    log = SpikeLog(("a",), capacity=16)
    for i in range(100):
        log.times[i % 16] = i
    log.head = 100
    _, times, cursor = log.since(3)
    assert times.tolist() == list(range(92, 100))
    assert cursor == 100
    assert log.since(cursor)[1].size == 0


def test_after_a_reset_an_old_cursor_reads_from_the_start():
    log = SpikeLog(("a",), capacity=16)
    log.times[:3] = (1, 2, 3)
    log.head = 3
    assert log.since(77)[1].tolist() == [1, 2, 3]


def test_a_run_with_more_spikes_than_the_log_holds_loses_none():
    from neurolab.engine.simulate import simulate

    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    for _ in range(300):
        add(c, "stimulus.poisson", rate=1000.0)
    run = simulate(c, 1500.0)
    assert len(run.spike_times) == pytest.approx(300 * 1500 * (1 - np.exp(-0.1)) / 0.1, rel=0.01)
    assert (np.diff(run.spike_times) >= 0).all()


@pytest.mark.parametrize(("dt", "interval"), [(0.1, 0.1), (0.05, 0.1), (0.025, 0.1), (0.01, 0.04), (0.002, 0.008), (0.5, 0.5)])
def test_fine_steps_are_sampled_finely(dt, interval):
    circuit = Circuit(REGISTRY, [Settings(dt=dt)])
    cell = add(circuit, "cell.lif")
    plan = compile_plan(circuit, channels=[(cell, "v")])
    assert plan.recorder.interval == pytest.approx(interval)
    plan.advance(100)
    assert plan.recorder.head == round(100 * dt / interval) + 1
