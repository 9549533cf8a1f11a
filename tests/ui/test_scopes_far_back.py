"""Ten milliseconds to ten minutes in one picture, with every peak."""

from __future__ import annotations

import numpy as np
import pytest
from scope_rig import Bench

from neurolab.ui.scopes.spikes import MOST_SPIKES, SpikeLog, rates
from neurolab.ui.scopes.timebase import duration_text


@pytest.fixture
def bench(qtbot):
    made = Bench(qtbot, cells=1, samples=100)
    yield made
    made.session.bridge.close()


def write(bench, values, spikes=()):
    """Append samples in slices, as the runner does."""
    recorder = bench.recorder
    for first in range(0, len(values), 20_000):
        part = values[first : first + 20_000]
        places = (recorder.head + np.arange(len(part))) % recorder.capacity
        recorder._data[:, places] = recorder._data[:, places + recorder.capacity] = part
        recorder.head += len(part)
        recorder.pyramid.fold(recorder._data, recorder.capacity, recorder.head)


def minutes_with_peaks(bench, minutes, at):
    values = np.full(round(minutes * 60_000 / bench.recorder.interval) - bench.recorder.head, -70.0)
    for time in at:
        values[round(time / bench.recorder.interval) - bench.recorder.head] = 30.0
    write(bench, values)
    bench.frame()


@pytest.mark.parametrize("window", [10.0, 60_000.0, 600_000.0])
def test_a_peak_of_one_sample_is_seen_in_every_window(bench, window):
    end = 10.2 * 60_000
    peaks = [end - 0.37 * window, end - 0.61 * window]
    minutes_with_peaks(bench, 10.2, peaks)
    clock = bench.panel.timebase
    clock.set_window(window)
    bench.frame()
    assert clock.window == window
    view, pixels = bench.views[0], bench.pixels()
    assert view.scale.high >= 30.0
    row = round((view.top - 25.0) / (view.top - view.scale.low) * pixels.shape[0])
    columns = np.flatnonzero(pixels[row])
    for time in peaks:
        assert np.abs(columns - clock.column_of(time)).min() <= 2.0
    assert len(columns) < 20


def test_the_picture_that_moves_on_equals_one_painted_anew(bench):
    minutes_with_peaks(bench, 3.0, [60_000.0, 100_000.0])
    bench.panel.timebase.set_window(120_000.0)
    bench.frame()
    for _ in range(6):
        write(bench, np.full(7_013, -70.0))
        write(bench, np.array([20.0]))
        bench.frame()
    moved = bench.pixels()
    bench.views[0]._painter._shift.forget()
    bench.frame()
    # The newest bins are not whole yet.
    assert (moved[:, :-6] == bench.pixels()[:, :-6]).all()


def test_one_can_look_back_further_than_the_samples_reach(bench):
    minutes_with_peaks(bench, 1.0, [5_000.0])
    clock = bench.panel.timebase
    clock.set_window(1_000.0)
    clock.pan(-54_500.0)
    bench.frame()
    assert clock.shows(5_000.0)
    pixels, view = bench.pixels(), bench.views[0]
    row = round((view.top - 25.0) / (view.top - view.scale.low) * pixels.shape[0])
    assert np.abs(np.flatnonzero(pixels[row]) - clock.column_of(5_000.0)).min() < 10


def test_a_frozen_picture_of_a_minute_stays(bench):
    minutes_with_peaks(bench, 1.0, [30_000.0])
    bench.panel.timebase.set_window(60_000.0)
    bench.frame()
    bench.panel.set_frozen(True)
    bench.frame()
    before = bench.pixels()
    write(bench, np.full(1_500_000, 20.0))
    bench.frame()
    assert (bench.pixels() == before).all()
    bench.panel.set_frozen(False)
    bench.frame()
    assert (bench.pixels() != before).any()


def test_the_rate_of_minutes_counts_every_spike():
    log = SpikeLog({"n1": 0})
    times = np.sort(np.random.default_rng(1).uniform(0.0, 600_000.0, 12_000))
    log.append(np.zeros(len(times), np.int64), times)
    found = rates(log, ["n1"], 0.0, 600_000.0, 50.0, 600.0)
    assert found.data.mean() == pytest.approx(20.0, rel=0.01)
    assert found.interval == 300.0
    # Averaged over one column: every spike is in two points.
    assert found.data.sum() * 0.6 == pytest.approx(2 * 12_000, rel=0.01)


def test_memory_of_spikes_is_bounded():
    log = SpikeLog({"n1": 0})
    for k in range(60):
        log.append(np.zeros(50_000, np.int64), k * 50.0 + np.linspace(0.0, 49.0, 50_000))
    assert MOST_SPIKES // 2 <= len(log.between(0.0, 1e9)[0]) <= 1.3 * MOST_SPIKES
    assert len(log._times) < 1.4 * MOST_SPIKES
    assert log.last == 59 * 50.0 + 49.0


def test_minutes_are_called_minutes():
    assert [duration_text(t) for t in (20_000.0, 60_000.0, 600_000.0, 90_000.0)] == ["20 s", "1 min", "10 min", "1.5 min"]
