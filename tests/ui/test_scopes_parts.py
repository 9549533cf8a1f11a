"""The parts of the scopes that need no window: lanes, time axis, value axis, feed, rates, bars."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.ui.scopes.feed import Feed
from neurolab.ui.scopes.lanes import Trace, lanes_of
from neurolab.ui.scopes.made_up import MadeUpBridge, MadeUpRecorder
from neurolab.ui.scopes.scale import Scale
from neurolab.ui.scopes.spikes import SpikeLog, rates
from neurolab.ui.scopes.time_axis import dose_bars
from neurolab.ui.scopes.timebase import Timebase, nice_step, ticks, time_text


class Wired:
    """A circuit of the shipped catalogue that is quick to wire."""

    def __init__(self):
        self.circuit = Circuit(builtin_registry())

    def add(self, type_id, label=""):
        node, diff = edits.add_node(self.circuit, type_id, 0, 0, label=label)
        self.circuit.apply(diff)
        return node

    def probe(self, source, meter, variable=""):
        self.circuit.apply(edits.add_wire(self.circuit, "lead.probe", source, meter, {"variable": variable} if variable else None)[1])

    def dose(self, compound, place, **times):
        self.circuit.apply(edits.add_dose(self.circuit, compound, place, 1.0, **times)[1])


def test_traces_of_one_scope_are_grouped_by_unit():
    w = Wired()
    cell, other, stim, unit, scope = (w.add(t) for t in ("cell.lif", "cell.hodgkin_huxley", "stimulus.step_current", "unit.tanh", "meter.scope"))
    for source in (unit, stim, cell, other):
        w.probe(source, scope)
    lanes = lanes_of(w.circuit)
    assert [(lane.unit, [t.key for t in lane.traces]) for lane in lanes] == [
        ("mV", [(cell, "v"), (other, "v")]),
        ("pA", [(stim, "i")]),
        ("", [(unit, "y")]),
    ]


def test_a_named_variable_has_its_own_unit():
    w = Wired()
    cell, scope = w.add("cell.hodgkin_huxley"), w.add("meter.scope")
    w.probe(cell, scope, "na_hh.i")
    (lane,) = lanes_of(w.circuit)
    assert (lane.unit, lane.traces[0].variable) == ("pA", "na_hh.i")
    assert not lane.traces[0].spikes


def test_the_stroke_of_a_cut_spike_is_read_from_the_model():
    w = Wired()
    izhikevich, lif, hh, scope = (w.add(t) for t in ("cell.izhikevich", "cell.lif", "cell.hodgkin_huxley", "meter.scope"))
    for source in (izhikevich, lif, hh):
        w.probe(source, scope)
    w.circuit.apply(edits.set_param(w.circuit, izhikevich, "V_peak", 25.0))
    (lane,) = lanes_of(w.circuit)
    assert [t.stroke for t in lane.traces] == [(25.0, -65.0), None, None]
    w.circuit.apply(edits.set_param(w.circuit, izhikevich, "V_peak", 20.0))
    assert lanes_of(w.circuit)[0] != lane
    assert lanes_of(w.circuit)[0].looks_like(lane)


def test_each_meter_has_its_view_and_an_unwired_one_has_none():
    w = Wired()
    cell, raster, rate = w.add("cell.lif"), w.add("meter.raster"), w.add("meter.rate")
    w.add("meter.scope")
    w.probe(cell, raster)
    w.probe(cell, rate)
    assert [(lane.meter, lane.view) for lane in lanes_of(w.circuit)] == [(raster, "raster"), (rate, "rate")]
    assert lanes_of(w.circuit)[1].bin > 0


@given(st.floats(1, 1e4), st.integers(10, 3000), st.floats(0, 1e6))
def test_the_newest_sample_is_always_on_screen_and_the_left_edge_on_the_pixel_grid(window, width, newest):
    clock = Timebase()
    clock.window, clock.columns = window, width
    clock.set_range(0.0, newest)
    assert clock.left <= newest <= clock.right + 1e-6 * max(newest, 1)
    columns = clock.left / clock.per_column
    assert columns == pytest.approx(round(columns), abs=1e-3)
    assert clock.time_at(clock.column_of(newest)) == pytest.approx(newest)


def test_looking_back_stops_following_and_coming_to_the_end_starts_it_again():
    clock = Timebase()
    clock.window, clock.columns = 500.0, 500
    clock.set_range(0.0, 5_000.0)
    clock.pan(-1_000.0)
    assert not clock.follows
    assert (clock.left, clock.right) == (3_500.0, 4_000.0)
    clock.set_range(0.0, 6_000.0)
    assert clock.right == 4_000.0
    clock.pan(5_000.0)
    assert clock.follows
    assert clock.right == 6_000.0


def test_one_cannot_look_back_beyond_what_is_kept():
    clock = Timebase()
    clock.window, clock.columns = 500.0, 500
    clock.set_range(3_000.0, 5_000.0)
    clock.pan(-1e9)
    assert clock.left == 3_000.0


def test_cursors_go_with_the_time_that_they_mark_and_read_out_only_what_is_on_screen():
    clock = Timebase()
    clock.window, clock.columns = 500.0, 500
    clock.set_range(0.0, 1_000.0)
    clock.set_cursors(700.0, 900.0)
    assert clock.reading == 900.0
    clock.set_range(0.0, 1_300.0)
    assert clock.reading == 900.0
    clock.set_range(0.0, 2_000.0)
    assert clock.reading is None
    assert clock.first == 700.0
    clock.set_range(800.0, 9_000.0)
    assert clock.first is None


def test_zooming_a_resting_picture_keeps_the_time_under_the_pointer():
    clock = Timebase()
    clock.window, clock.columns = 1_000.0, 1_000
    clock.set_range(0.0, 10_000.0)
    clock.pan(-3_000.0)
    before = clock.column_of(6_400.0)
    clock.zoom(0.5, 6_400.0)
    assert clock.window == 500.0
    assert clock.column_of(6_400.0) == pytest.approx(before, abs=1.01)


@given(st.floats(1e-6, 1e9), st.floats(1, 20))
def test_steps_are_round_and_few_enough(span, parts):
    step = nice_step(span, parts)
    assert span / step <= parts * (1 + 1e-6)
    assert float(f"{step:.0e}") == pytest.approx(step)
    assert str(f"{step:.0e}")[0] in "125"


def test_tick_labels_have_the_digits_that_they_need():
    assert [time_text(t, 0.5, False) for t in ticks(12.0, 13.0, 0.5)] == ["12.0", "12.5", "13.0"]
    assert time_text(1_200.0, 200.0, True) == "1.2"
    assert time_text(12_345.0, 5.0, False) == "12\u202f345"


class TestScale:
    def test_it_grows_at_once_to_hold_the_data(self):
        scale = Scale("mV")
        scale.follow(-70.0, -50.0)
        scale.follow(-70.0, 38.0)
        assert scale.low <= -70.0
        assert scale.high >= 38.0

    def test_it_does_not_shrink_between_two_spikes(self):
        scale = Scale("mV")
        scale.follow(-70.0, 40.0)
        before = (scale.low, scale.high)
        for _ in range(30):
            scale.follow(-70.0, -60.0)
        assert (scale.low, scale.high) == before
        for _ in range(200):
            scale.follow(-70.0, -60.0)
        assert scale.high < 0.0

    def test_a_range_set_by_hand_stays_until_reset(self):
        scale = Scale("mV")
        scale.follow(-70.0, 40.0)
        scale.zoom(0.5, -20.0)
        before = (scale.low, scale.high)
        scale.follow(-200.0, 200.0)
        assert (scale.low, scale.high) == before
        scale.reset()
        scale.follow(-70.0, 40.0)
        assert scale.low <= -70.0

    def test_a_silent_rate_starts_at_zero(self):
        scale = Scale("Hz", from_zero=True)
        scale.follow(0.0, 0.0)
        assert scale.low == 0.0
        assert scale.high >= 20.0

    @given(st.floats(-1e6, 1e6), st.floats(0, 1e6))
    def test_it_always_holds_what_it_was_given(self, low, span):
        scale = Scale("pA")
        scale.follow(low, low + span)
        assert scale.low <= low
        assert scale.high >= low + span


def feed_with(samples=5_000, capacity=110_000):
    recorder = MadeUpRecorder([("n1", "v"), ("n2", "v")], capacity=capacity)
    recorder.advance(samples)
    bridge = MadeUpBridge(recorder)
    feed = Feed(bridge)
    feed.pull()
    return feed, recorder, bridge


N1 = Trace("n1", "v", "A", "", "w1", True)


class TestFeed:
    def test_a_stretch_covers_the_time_asked_for_with_the_recorder_s_values(self):
        feed, recorder, _ = feed_with()
        stretch = feed.between(100.0, 200.0)
        whole = recorder.window(5_000)
        for time in (100.0, 150.0, 200.0):
            at = round(stretch.position(time))
            assert stretch.data[1, at] == whole[1, round(time / 0.1)]

    def test_the_value_at_a_time_lies_on_the_line_between_two_samples(self):
        feed, recorder, _ = feed_with()
        whole = recorder.window(5_000)
        assert feed.value_at(N1, 123.45) == pytest.approx((whole[0, 1234] + whole[0, 1235]) / 2, abs=1e-3)
        assert feed.value_at(N1, None) == pytest.approx(whole[0, -1])
        assert feed.value_at(N1, 1e9) is None
        assert feed.value_at(Trace("n9", "v", "", "", ""), 10.0) is None

    def test_between_two_samples_a_paused_run_shows_the_value_of_the_engine(self, monkeypatch):
        feed, recorder, bridge = feed_with()
        monkeypatch.setattr(bridge, "read", lambda record_id, variable: 5.01)
        assert feed.value_at(N1, None) == pytest.approx(recorder.window(1)[0, 0])
        bridge.state = "paused"
        assert feed.value_at(N1, None) == 5.01
        assert feed.value_at(N1, 123.4) == pytest.approx(recorder.window(5_000)[0, 1234])

    def test_only_what_is_new_counts_as_news(self):
        feed, recorder, _ = feed_with()
        assert not feed.pull()
        recorder.advance(10)
        assert feed.pull()

    def test_frozen_data_and_spikes_stay_while_the_run_goes_on(self):
        feed, recorder, _ = feed_with(capacity=6_000)
        feed.freeze()
        before, spikes = feed.between(300.0, 400.0).data.copy(), len(feed.spikes.between(0, 1e9)[0])
        recorder.advance(6_000)
        feed.pull()
        assert np.array_equal(feed.between(300.0, 400.0).data, before)
        assert len(feed.spikes.between(0, 1e9)[0]) == spikes
        feed.thaw()
        feed.pull()
        assert feed.newest == pytest.approx(1099.9)

    def test_only_spikes_of_watched_nodes_are_kept_and_a_new_one_brings_its_past(self):
        feed, recorder, _ = feed_with()
        both = len(feed.spikes.between(0, 1e9)[0])
        feed.watch(frozenset({"n2"}))
        feed.pull()
        _, who = feed.spikes.between(0, 1e9)
        assert 0 < len(who) < both
        assert set(who) == {1}
        feed.watch(frozenset({"n1", "n2"}))
        recorder.advance(1)
        feed.pull()
        assert len(feed.spikes.between(0, 1e9)[0]) >= both

    def test_after_a_reset_old_spikes_are_gone(self):
        feed, _, bridge = feed_with()
        assert len(feed.spikes.between(0, 1e9)[0])
        bridge.recorder = MadeUpRecorder([("n1", "v")])
        feed.pull()
        assert not len(feed.spikes.between(0, 1e9)[0])
        assert feed.newest == 0.0

    def test_while_the_next_circuit_is_prepared_nothing_of_the_last_one_is_left(self):
        feed, _, bridge = feed_with()
        assert len(feed.spikes.between(0, 1e9)[0])
        bridge.recorder = None
        feed.watch(frozenset({"n1"}))
        assert feed.pull()
        assert not len(feed.spikes.between(0, 1e9)[0])
        assert feed.row_of(N1) == -1
        assert feed.newest == 0.0
        assert not feed.pull()

    def test_without_a_plan_there_is_nothing(self):
        feed = Feed(MadeUpBridge(None))
        assert not feed.pull()
        assert feed.between(0.0, 100.0).data.size == 0
        assert feed.value_at(N1, None) is None


@given(st.lists(st.integers(1, 4_000), min_size=1, max_size=8))
def test_the_spike_log_keeps_the_last_seconds_in_order(sizes):
    log, time = SpikeLog({"a": 0}), 0.0
    for size in sizes:
        times = time + np.arange(1, size + 1) * 2.0
        time = times[-1]
        log.append(np.zeros(size, np.int64), times)
    kept, _ = log.between(max(time - 10_000.0, 0.0), time + 1.0)
    assert len(kept) == len(np.arange(max(np.ceil((time - 10_000.0) / 2), 1), time / 2 + 1))
    assert np.all(np.diff(kept) > 0)


def test_a_steady_train_has_its_rate_and_a_silent_cell_none():
    log = SpikeLog({"a": 0, "b": 1, "c": 2})
    times = np.sort(np.concatenate([np.arange(0, 1000, 10.0), np.arange(7, 1000, 25.0)]))
    who = np.where(times % 10 == 0, 0, 1)
    log.append(who, times)
    stretch = rates(log, ["b", "a", "c"], 400.0, 600.0, 50.0)
    assert np.mean(stretch.data, axis=1) == pytest.approx([40.0, 100.0, 0.0], rel=0.02)
    assert stretch.start <= 400.0 + 50.0 / 8


def test_dose_bars_do_not_cover_each_other():
    w = Wired()
    cell = w.add("cell.hodgkin_huxley", "A")
    for start, stop in ((0.0, 100.0), (50.0, 150.0), (400.0, None)):
        w.dose("compound.ttx", cell, start=start, stop=stop, washout=100.0)
    bars = dose_bars(w.circuit)
    assert [(b.start, b.stop, b.row) for b in bars] == [(0.0, 100.0, 0), (50.0, 150.0, 1), (400.0, None, 0)]
    assert "1 µM" in bars[0].text
