"""Pictures of signals: no peak is lost, and pixels lie where the numbers say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from neurolab.engine import columns

RED = 0xFFFF0000
signals = arrays(np.float64, st.tuples(st.integers(1, 3), st.integers(2, 300)), elements=st.floats(-1e6, 1e6, width=32))


@given(signals, st.integers(1, 80))
def test_every_sample_lies_between_low_and_high_of_its_column(data, width):
    channels, samples = data.shape
    spans = np.zeros((channels, width, 2))
    columns.min_max_columns(data, np.arange(channels), 0.0, samples / width, spans)
    column = np.minimum((np.arange(samples) * width / samples).astype(int), width - 1)
    for row in range(channels):
        assert np.all(spans[row, column, 0] <= data[row] + 1e-6)
        assert np.all(spans[row, column, 1] >= data[row] - 1e-6)


@given(signals, st.integers(1, 80), st.floats(-50, 350))
def test_columns_never_leave_the_range_of_the_data(data, width, begin):
    spans = np.zeros((data.shape[0], width, 2))
    columns.min_max_columns(data, np.arange(data.shape[0]), begin, 1.7, spans)
    filled = spans[spans[:, :, 0] <= spans[:, :, 1]]
    if filled.size:
        assert filled.min() >= data.min() - 1e-6
        assert filled.max() <= data.max() + 1e-6


@given(signals)
def test_neighbouring_columns_touch(data):
    """The curve is drawn without gaps, also where the values jump."""
    spans = np.zeros((data.shape[0], 40, 2))
    columns.min_max_columns(data, np.arange(data.shape[0]), 0.0, (data.shape[1] - 1) / 40, spans)
    low, high = spans[:, :, 0], spans[:, :, 1]
    assert np.all(low[:, 1:] <= high[:, :-1] + 1e-6)
    assert np.all(high[:, 1:] >= low[:, :-1] - 1e-6)


def test_a_single_high_sample_among_ten_thousand_reaches_the_picture():
    data = np.full((1, 10_000), -70.0)
    data[0, 4321] = 30.0
    picture = columns.picture(110, 100)
    columns.draw_traces(picture, data, np.array([0]), np.array([RED], np.uint32), 0.0, 100.0, 40.0, -1.0, 0, 1.0, 1.0)
    assert picture[10, 43] == RED
    assert not picture[:100, :43].any()
    assert not picture[:100, 44:].any()


def test_a_magnified_curve_is_a_straight_line_between_samples():
    spans = np.zeros((1, 10, 2))
    columns.min_max_columns(np.array([[0.0, 10.0]]), np.array([0]), 0.0, 0.1, spans)
    assert spans[0, :, 0] == pytest.approx(np.arange(10.0))
    assert spans[0, :, 1] == pytest.approx(np.arange(1.0, 11.0))


def test_a_gap_in_the_record_stays_empty():
    data = np.array([[1.0] * 10 + [np.nan] * 10 + [2.0] * 10])
    spans = np.zeros((1, 30, 2))
    columns.min_max_columns(data, np.array([0]), 0.0, 1.0, spans)
    assert np.all(spans[0, 11:19, 0] > spans[0, 11:19, 1])
    assert spans[0, 5] == pytest.approx([1.0, 1.0])
    assert columns.extent(data, np.array([0]), 0, 30) == (1.0, 2.0)


def test_nothing_is_drawn_outside_the_data():
    data = np.zeros((1, 10))
    picture = columns.picture(20, 40)
    columns.draw_traces(picture, data, np.array([0]), np.array([RED], np.uint32), -10.0, 1.0, 10.0, -1.0, 0, 1.0, 1.0)
    drawn = np.flatnonzero(picture.any(axis=0))
    assert (drawn.min(), drawn.max()) == (9, 19)


def test_values_beyond_the_picture_do_no_harm():
    data = np.array([[1e300, -1e300, 1e300, np.inf, -np.inf, 0.0]])
    picture = columns.picture(20, 30)
    columns.draw_traces(picture, data, np.array([0]), np.array([RED], np.uint32), 0.0, 0.2, 10.0, -1.0, 0, 1.5, 1.0)
    assert picture.any()


def test_a_line_of_one_and_a_half_pixels_covers_that_much():
    picture = columns.picture(20, 4)
    columns.draw_traces(picture, np.full((1, 8), -10.25), np.array([0]), np.array([RED], np.uint32), 0.0, 1.0, 0.0, -1.0, 0, 1.5, 1.0)
    alpha = (picture[:, 2] >> 24) / 255
    assert alpha.sum() == pytest.approx(1.5, abs=0.02)
    assert alpha[10] == pytest.approx(1.0, abs=0.01)


def test_a_read_only_slice_of_a_ring_is_accepted():
    data = np.zeros((2, 50))
    data.setflags(write=False)
    picture = columns.picture(10, 10)
    columns.draw_traces(picture, data[:, 5:45], np.array([1]), np.array([RED], np.uint32), 0.0, 4.0, 5.0, -1.0, 0, 1.0, 1.0)
    assert picture.any()


def test_ticks_stand_at_the_time_of_their_spike_and_in_their_line():
    picture = columns.picture(20, 100)
    times, lines = np.array([100.0, 130.5, 149.99, 150.0, 99.9]), np.array([0, 1, -1, 0, 0])
    columns.draw_ticks(picture, times, lines, np.array([RED, 0xFF00FF00], np.uint32), np.array([0.0, 10.0]), np.array([5.0, 7.0]), 100.0, 0.5, 0, 1)
    assert np.flatnonzero(picture[2]).tolist() == [0]
    assert np.flatnonzero(picture[12]).tolist() == [61]
    assert not picture[5:10].any()
    assert picture[16].any()
    assert not picture[17:].any()


def test_columns_before_the_first_stay_as_they_are():
    data = np.sin(np.arange(200.0))[None, :]
    whole, part = columns.picture(20, 60), columns.picture(20, 60)
    place = (np.array([0]), np.array([RED], np.uint32), 3.0, 2.0, 10.0, -8.0)
    columns.draw_traces(whole, data, *place, 0, 1.5, 1.0)
    columns.draw_traces(part, data, *place, 25, 1.5, 1.0)
    assert np.array_equal(part[:, 25:], whole[:, 25:])
    assert not part[:, :25].any()
