"""Statistics of spikes and traces against what is known of clocks, Poisson processes, sines and filters."""

from __future__ import annotations

import numpy as np
import pytest

from neurolab.engine.statistics import histogram, spectrum, triggered_average, variation

RANDOM = np.random.default_rng(1)


def test_a_clock_does_not_vary_and_a_poisson_process_varies_by_one():
    assert variation(np.full(50, 20.0)) == pytest.approx(0.0, abs=1e-12)
    assert variation(RANDOM.exponential(20.0, 20_000)) == pytest.approx(1.0, abs=0.03)
    assert np.isnan(variation(np.array([3.0])))


def test_the_histogram_counts_every_interval():
    gaps = RANDOM.exponential(20.0, 500)
    middles, counts = histogram(gaps)
    assert counts.sum() == 500
    assert np.sum(middles * counts) / 500 == pytest.approx(gaps.mean(), rel=0.05)
    assert len(histogram(np.zeros(0))[0]) == 0


def test_the_spectrum_of_a_sine_peaks_at_its_frequency_and_its_area_is_the_variance():
    t = np.arange(40_000) * 0.1
    frequency, power = spectrum(5.0 * np.sin(2 * np.pi * 40.0 * t / 1_000.0) - 65.0, 0.1)
    assert frequency[np.argmax(power)] == pytest.approx(40.0, abs=1.5)
    assert np.sum(power) * (frequency[1] - frequency[0]) == pytest.approx(12.5, rel=0.01)


def test_white_noise_has_a_flat_spectrum():
    _, power = spectrum(RANDOM.normal(0.0, 2.0, 100_000), 1.0, 50)
    assert power.mean() == pytest.approx(2.0 * 4.0 / 1_000.0, rel=0.03)
    assert power.std() / power.mean() < 0.3


def test_the_triggered_average_finds_the_filter_that_made_the_spikes():
    noise = RANDOM.normal(0.0, 1.0, 50_000)
    spikes = np.flatnonzero(noise[:-20] > 2.0) + 10.0
    lags, mean, count = triggered_average(noise, 0.0, 1.0, spikes, 30.0, 5.0)
    assert lags[np.argmax(mean)] == -10.0
    assert mean.max() > 2.0
    assert np.abs(np.delete(mean, np.argmax(mean))).max() < 0.2
    assert count > 800


def test_too_little_data_gives_nothing():
    assert len(spectrum(np.zeros(5), 0.1)[0]) == 0
    assert triggered_average(np.zeros(10), 0.0, 1.0, np.array([5.0]))[2] == 0
