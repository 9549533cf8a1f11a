"""The twenty patterns of Izhikevich (2004): with the program's fine step, and with the author's own coarse one."""

import numpy as np
import pytest
from rig import REGISTRY, Rig

from neurolab.editor.session import Session
from neurolab.engine.simulate import simulate

CELL = "cell.izhikevich"
PRESETS = {p.id: dict(p.params) for p in REGISTRY[CELL].presets}


def pulse(start, stop, level):
    return lambda t: level if start < t < stop else 0.0


def together(*parts):
    return lambda t: sum(part(t) for part in parts)


def two_ramps(t):
    """Slow to 8 within 200 ms, then after a pause fast to 4 within 12.5 ms."""
    return t / 25 if t < 200 else 4 * (t - 300) / 12.5 if 300 <= t < 312.5 else 0.0


# preset: step and duration (ms) of the author's file, its current, its spikes; current and number of spikes at fine steps where they differ
ON = 1e9
PATTERNS = {
    "tonic": (0.25, 100, pulse(10, ON, 14), 5, None, (5, 5)),
    "phasic": (0.25, 200, pulse(20, ON, 0.5), 1, None, (1, 1)),
    "tonic_burst": (0.25, 220, pulse(22, ON, 15), 28, None, (28, 30)),
    "phasic_burst": (0.2, 200, pulse(20, ON, 0.6), 6, None, (6, 9)),
    "mixed": (0.25, 160, pulse(16, ON, 10), 6, None, (6, 7)),
    "adapting": (0.25, 85, pulse(8.5, ON, 30), 6, None, (6, 6)),
    "class_1": (0.25, 300, lambda t: 0.075 * max(t - 30, 0.0), 10, None, (10, 10)),
    "class_2": (0.25, 300, lambda t: 0.015 * max(t - 30, 0.0), 14, None, (14, 18)),
    "latency": (0.2, 100, pulse(10, 13, 7.04), 1, pulse(10, 13, 6.71), (1, 1)),
    "ringing": (0.25, 200, pulse(20, 25, 2), 1, None, (1, 1)),
    "resonator": (0.25, 400, together(*(pulse(s, s + 4, 0.65) for s in (40, 60, 280, 320))), 1, None, (1, 1)),
    "integrator": (0.25, 100, together(*(pulse(s, s + 2, 9) for s in (100 / 11, 100 / 11 + 5, 70, 80))), 1, None, (1, 1)),
    "rebound": (0.2, 200, pulse(20, 25, -15), 1, None, (1, 1)),
    "rebound_burst": (0.2, 200, pulse(20, 25, -15), 7, None, (7, 15)),
    "variable_threshold": (0.25, 100, together(pulse(10, 15, 1), pulse(80, 85, 1), pulse(70, 75, -6)), 1, None, (1, 1)),
    "bistable": (0.25, 300, together(pulse(37.5, 42.5, 1), pulse(216, 221, 1)), 5, together(pulse(37.5, 42.5, 1), pulse(208, 213, 1)), (5, 5)),
    "after_depolarisation": (0.1, 50, pulse(9, 11, 20), 1, None, (1, 1)),
    "accommodating": (0.5, 400, two_ramps, 1, None, (1, 1)),
    "inhibited_spiking": (0.5, 350, lambda t: -5.0 if 50 <= t <= 250 else 0.0, 3, lambda t: -5.0 if 50 <= t <= 220 else 0.0, (3, 3)),
    "inhibited_bursting": (0.5, 350, lambda t: -5.0 if 50 <= t <= 250 else 0.0, 12, None, (20, 60)),
}
AS_PUBLISHED = {"after_depolarisation": {"b": 0.2}, "inhibited_bursting": {"d": -2.0}}


def by_the_authors_loop(preset, step, duration, current):
    """Forward Euler, u from the new v, the spike test after both: the loop of the author's file with the preset's numbers."""
    p = {"k_1": 5.0, "k_0": 140.0, "u_leak": 1.0, "V_u": 0.0, **PRESETS[preset], **AS_PUBLISHED.get(preset, {})}
    v, u, spikes = p["V_0"], p["b"] * (p["V_0"] - p["V_u"]), []
    for i in range(round(duration / step) + 1):
        t = i * step
        v += step * (0.04 * v * v + p["k_1"] * v + p["k_0"] - u + current(t))
        u += step * p["a"] * (p["b"] * (v - p["V_u"]) - p["u_leak"] * u)
        if v > 30:
            spikes.append(t)
            v, u = p["c"], u + p["d"]
    return spikes


def by_the_engine(preset, duration, current):
    """The cell of the program under the same current, cut into stretches of 0.5 ms."""
    rig = Rig(dt=0.025)
    cell = rig.node(CELL, preset)
    edges = np.arange(0.0, duration + 0.01, 0.5)
    levels = [10.0 * current(t + 0.25) for t in edges]
    start = 0
    for i in range(1, len(edges) + 1):
        if i == len(edges) or levels[i] != levels[start]:
            if levels[start]:
                rig.step(cell, levels[start], float(edges[start]), float(edges[i] if i < len(edges) else 1e6))
            start = i
    return rig.run(float(duration), (cell, "v")).spikes(cell)


@pytest.mark.parametrize("preset", list(PATTERNS))
def test_the_presets_numbers_are_the_published_ones(preset):
    step, duration, current, count, _, _ = PATTERNS[preset]
    assert len(by_the_authors_loop(preset, step, duration, current)) == count


@pytest.mark.parametrize("preset", list(PATTERNS))
def test_the_pattern_is_there_at_a_fine_step(preset):
    _, duration, current, _, fine, (low, high) = PATTERNS[preset]
    assert low <= len(by_the_engine(preset, duration, fine or current)) <= high


def test_every_pattern_is_silent_until_it_is_stimulated():
    for preset in PATTERNS:
        assert len(by_the_engine(preset, 100, lambda t: 0.0)) == 0, preset


def spikes_of_protocol(type_id, preset, duration, dt=0.025):
    """Spikes of a fresh cell under the stimuli that its preset brings, placed as a person places them."""
    session = Session(REGISTRY)
    cell = session.add_node(f"{type_id}#{preset}", 0, 0)
    made = session.add_protocol(cell, preset)
    assert made
    times = simulate(session.circuit, duration, dt=dt).spikes(cell)
    session.bridge.close()
    return times


@pytest.mark.parametrize("preset", PATTERNS)
def test_each_pattern_appears_under_the_stimuli_that_the_preset_brings(preset):
    _, duration, _, _, _, (fewest, most) = PATTERNS[preset]
    assert fewest <= len(spikes_of_protocol(CELL, preset, duration)) <= most


@pytest.mark.parametrize(
    ("type_id", "preset", "fewest", "most"),
    [("cell.thalamic_relay", "burst", 6, 6), ("cell.thalamic_relay", "tonic", 10, 80), ("cell.cortical_lts", "rebound", 1, 4)],
)
def test_cells_that_rebound_bring_their_stimulus_too(type_id, preset, fewest, most):
    times = spikes_of_protocol(type_id, preset, 700.0)
    assert fewest <= len(times) <= most
    if preset != "tonic":
        assert times.min() > 450.0


def test_the_patterns_of_adex_bring_their_step():
    counts = {p.id: len(spikes_of_protocol("cell.adex", p.id, 620.0, dt=0.1)) for p in REGISTRY["cell.adex"].presets}
    assert counts["transient"] == 1
    assert counts["adaptation"] == pytest.approx(12, abs=1)
    assert counts["tonic"] == pytest.approx(61, abs=2)
    assert all(count > 3 for name, count in counts.items() if name != "transient")
