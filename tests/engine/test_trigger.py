"""The trigger of the scopes: which crossings count, and which sweeps they begin."""

import numpy as np
import pytest

from neurolab.engine.trigger import Edge, Sweeps, crossings

INTERVAL = 0.1


def sine(duration, period=50.0, noise=0.0):
    t = np.arange(0.0, duration, INTERVAL)
    return t, np.sin(2 * np.pi * t / period) + noise * np.random.default_rng(3).normal(size=len(t))


def fed(sweeps, values, window, chunk=160, interval=INTERVAL):
    for first in range(0, len(values), chunk):
        sweeps.look(values[first : first + chunk], first * interval, interval, window)
    return sweeps


class TestCrossings:
    def test_the_time_lies_between_the_samples(self):
        found, armed = crossings(np.array([-1.0, -0.5, 1.5, 2.0, -1.0]), Edge(0.5))
        assert found.tolist() == [1.5]
        assert armed

    def test_falling_is_rising_upside_down(self):
        _, wave = sine(200.0)
        up, _ = crossings(wave, Edge(0.3, 0.1))
        down, _ = crossings(-wave, Edge(-0.3, 0.1, rising=False))
        assert up.tolist() == down.tolist()
        assert len(crossings(wave, Edge(0.3, 0.1, rising=False))[0]) == 4

    def test_noise_fires_once_with_hysteresis_and_often_without(self):
        _, wave = sine(500.0, noise=0.1)
        assert len(crossings(wave, Edge(0.0, 0.5))[0]) == 10
        assert len(crossings(wave, Edge(0.0, 0.0))[0]) > 30

    def test_what_starts_above_the_level_has_not_crossed_it(self):
        assert not len(crossings(np.array([1.0, 1.0, 2.0]), Edge(0.5))[0])
        found, _ = crossings(np.array([1.0, 2.0]), Edge(0.5), armed=True)
        assert found.tolist() == [0.0]

    def test_pieces_give_the_same_as_the_whole(self):
        _, wave = sine(400.0, noise=0.2)
        edge = Edge(0.2, 0.3)
        whole, _ = crossings(wave, edge)
        pieces, armed = [], False
        for first in range(0, len(wave), 7):
            found, armed = crossings(wave[first : first + 7], edge, armed=armed)
            pieces += (found + first).tolist()
        assert len(pieces) == len(whole) > 5
        assert np.allclose(pieces, whole, atol=1.0)  # at a seam the sample before is not there to draw a line from

    def test_a_gap_neither_fires_nor_arms(self):
        gap = np.array([np.nan, np.nan, 1.0, np.nan, -1.0, np.nan, 1.0])
        assert crossings(gap, Edge(0.0))[0].tolist() == [6.0]
        assert not len(crossings(np.full(4, np.nan), Edge(0.0))[0])


class TestSweeps:
    def test_every_sweep_begins_at_the_same_phase(self):
        _, wave = sine(2_000.0, period=37.0)
        sweeps = fed(Sweeps("normal", Edge(0.0, 0.2)), wave, window=60.0)
        phases = np.array(sweeps.whole) % 37.0
        assert len(sweeps.whole) == 20
        assert np.allclose(np.minimum(phases, 37.0 - phases), 0.0, atol=1e-3)

    def test_sweeps_do_not_overlap_after_their_triggers(self):
        _, wave = sine(900.0, period=10.0)
        sweeps = fed(Sweeps("normal", Edge(), share=0.25), wave, window=40.0)
        assert np.diff(sweeps.whole).min() > 30.0 - 1e-6

    def test_normal_waits_and_auto_runs_on(self):
        quiet = np.full(6_000, -70.0)
        assert fed(Sweeps("normal", Edge(0.0, 2.0)), quiet, 100.0).shown is None
        free = fed(Sweeps("auto", Edge(0.0, 2.0)), quiet, 100.0)
        assert free.state == "free"
        assert len(free.whole) >= 4

    def test_auto_finds_the_trigger_again(self):
        _, wave = sine(600.0)
        sweeps = fed(Sweeps("auto", Edge(0.0, 0.2)), np.concatenate((np.full(3_000, -1.0), wave)), 40.0)
        assert sweeps.state == "triggered"
        assert (sweeps.whole[-1] - 300.0) % 50.0 == pytest.approx(0.0, abs=0.1)

    def test_single_stops_after_one_sweep(self):
        _, wave = sine(600.0)
        sweeps = fed(Sweeps("single", Edge(0.0, 0.2), ready=120.0), wave, 40.0)
        assert sweeps.stopped
        assert sweeps.whole == pytest.approx([150.0], abs=0.1)
        assert sweeps.state == "stopped"

    def test_a_fast_run_shows_whole_sweeps_and_a_slow_one_shows_it_grow(self):
        _, wave = sine(330.0)
        fast = fed(Sweeps("normal", Edge(0.0, 0.2)), wave, 100.0, chunk=160)
        assert fast.current is not None
        assert fast.shown == fast.whole[-1]
        slow = fed(Sweeps("normal", Edge(0.0, 0.2)), wave, 100.0, chunk=3)
        assert slow.shown == slow.current

    def test_earlier_sweeps_come_newest_last_without_the_shown_one(self):
        _, wave = sine(1_000.0)
        sweeps = fed(Sweeps("normal", Edge(0.0, 0.2)), wave, 50.0)
        past = sweeps.earlier(3)
        assert len(past) == 3
        assert past == sorted(past)
        assert sweeps.shown not in past
        assert sweeps.earlier(0) == []
