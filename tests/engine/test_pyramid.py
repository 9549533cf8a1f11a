"""The pyramid of peaks beside the recorder."""

from __future__ import annotations

import numpy as np
import pytest

from neurolab.engine.pyramid import Pyramid
from neurolab.engine.recorder import Recorder, SpikeLog


class Ring:
    """A mirrored ring as the recorder has one."""

    def __init__(self, channels=2, capacity=1_000):
        self.capacity, self.head = capacity, 0
        self.data = np.zeros((channels, 2 * capacity))

    def write(self, values):
        places = (self.head + np.arange(values.shape[1])) % self.capacity
        self.data[:, places] = self.data[:, places + self.capacity] = values
        self.head += values.shape[1]


def peaks(values, size):
    n = values.shape[1] // size
    blocks = values[:, : n * size].reshape(len(values), n, size)
    return np.stack([blocks.min(axis=2), blocks.max(axis=2)], axis=2).reshape(len(values), 2 * n)


def test_every_peak_is_in_its_bin_however_long_ago():
    rng = np.random.default_rng(1)
    ring, pyramid = Ring(), Pyramid(2, (8, 32), (600, 200))
    values = rng.normal(size=(2, 4_100))
    for first in range(0, 4_100, 41):
        ring.write(values[:, first : first + 41])
        pyramid.fold(ring.data, ring.capacity, ring.head)
    for level, size in zip(pyramid.levels, (8, 32), strict=True):
        assert level.bins == 4_100 // size
        assert (level.window(0, level.bins) == peaks(values, size)).all()


def test_only_so_many_bins_are_kept_and_the_newest_are_right():
    ring, pyramid = Ring(1), Pyramid(1, (4,), (50,))
    values = np.random.default_rng(2).normal(size=(1, 40_000))
    for first in range(0, 40_000, 100):
        ring.write(values[:, first : first + 100])
        pyramid.fold(ring.data, ring.capacity, ring.head)
    first = pyramid.first(0)
    assert pyramid.levels[0].bins - first == 50
    assert (pyramid.levels[0].window(first, pyramid.levels[0].bins) == peaks(values, 4)[:, 2 * first :]).all()


def test_gaps_stay_gaps_and_do_not_hide_their_neighbours():
    ring, pyramid = Ring(1), Pyramid(1, (4,), (50,))
    ring.write(np.array([[np.nan] * 4 + [np.nan, 3.0, -1.0, np.nan]]))
    pyramid.fold(ring.data, ring.capacity, ring.head)
    found = pyramid.levels[0].window(0, 2)[0]
    assert np.isnan(found[:2]).all()
    assert found[2:].tolist() == [-1.0, 3.0]


def test_a_clock_turned_back_overwrites_what_was_later():
    ring, pyramid = Ring(1), Pyramid(1, (4,), (50,))
    ring.write(np.arange(40.0).reshape(1, -1))
    pyramid.fold(ring.data, ring.capacity, ring.head)
    ring.head = 18
    pyramid.fold(ring.data, ring.capacity, ring.head)
    assert pyramid.levels[0].bins == 4
    ring.write(np.full((1, 10), -5.0))
    pyramid.fold(ring.data, ring.capacity, ring.head)
    assert pyramid.levels[0].window(3, 7)[0].tolist() == [12.0, 15.0, -5.0, 17.0, -5.0, -5.0, -5.0, -5.0]


@pytest.fixture
def recorder():
    made = Recorder((("n1", "v"), ("n2", "v")), np.arange(2), np.ones(2), 4, 0.025, SpikeLog(()))
    write(made, 10_000)
    return made


def write(recorder, count):
    """Append samples that are their own time, the second channel with a peak of one sample at 500 ms."""
    data, capacity = recorder.tables.data, recorder.capacity
    for i in range(recorder.head, recorder.head + count):
        time = recorder.time_of(i)
        values = (time, 1e6 if abs(time - 500.0) < 1e-6 else 0.0)
        data[:, i % capacity] = data[:, i % capacity + capacity] = values
    recorder.publish(recorder.head + count, 0)


def test_a_changed_plan_keeps_the_past_and_new_channels_have_none(recorder):
    after = Recorder((("n2", "v"), ("n3", "v")), np.arange(2), np.ones(2), 4, 0.025, SpikeLog(()))
    after.take_history(recorder)
    level = after.pyramid.levels[0]
    found = level.window(0, level.bins)
    assert found[0].max() == 1e6
    assert np.isnan(found[1]).all()


@pytest.mark.parametrize(("every", "dt"), [(2, 0.025), (4, 0.05), (3, 0.1)])
def test_a_changed_step_keeps_every_peak_at_its_time(recorder, every, dt):
    # As if the ring of samples could keep the last 100 ms only: what is older comes from bins.
    after = Recorder(recorder.channels, np.arange(2), np.ones(2), every, dt, SpikeLog(()))
    after.head, after.origin = 0, 900.0
    after.pyramid.resample(recorder.pyramid, [0, 1], (recorder.origin, recorder.interval), (after.origin, after.interval))
    write(after, 2_000)
    for number, level in enumerate(after.pyramid.levels):
        width = level.size * after.interval
        found = level.window(0, level.bins)
        times = np.array([after.pyramid.time_of(number, j, after.origin, after.interval) for j in range(level.bins)])
        peak = int(np.argmax(found[1, 1::2]))
        assert found[1].max() == 1e6
        assert times[peak] - 64 * 16 * 0.1 <= 500.0 <= times[peak] + width + 64 * 16 * 0.1
        assert (np.diff(found[0, 0::2]) >= 0).all()
        later = times >= 900.0
        assert np.allclose(found[0, 0::2][later], times[later])


def test_a_reset_begins_anew(recorder):
    recorder.sample(np.array([7.0, 8.0]), 0)
    recorder.publish(1, 0)
    assert [level.bins for level in recorder.pyramid.levels] == [0, 0]
