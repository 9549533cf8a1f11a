"""AdEx: the eight patterns of Naud et al. (2008) against Brian2, and the interval list of the adapting pattern."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rig as rig_module
from rig import REGISTRY, Rig, spikes_under_current

from neurolab.catalog.cells.adex import NAUD_2008
from neurolab.catalog.registry import Registry

REFERENCE = json.loads(Path(__file__).with_name("reference").joinpath("brian2.json").read_text(encoding="utf-8"))["adex"]


@pytest.mark.parametrize("pattern", list(NAUD_2008))
def test_every_preset_shows_its_pattern_at_100_pa(pattern):
    """The presets are scaled from the published current to 100 pA; Brian2 ran the published values at a step of 0.001 ms."""
    expected = np.array(REFERENCE[pattern])
    spikes = spikes_under_current("cell.adex", 100, 600, preset=pattern)
    chaotic = pattern == "irregular"
    assert abs(len(spikes) - len(expected)) <= 2 * chaotic
    same = 4 if chaotic else 6  # spike times lie on the grid of 0.025 ms
    assert spikes[:same] == pytest.approx(expected[:same], abs=0.35)


def test_scaling_to_a_small_cell_changes_no_voltage():
    c, g_l, e_l, a, tau_w, b, v_r, current = NAUD_2008["adaptation"]
    published = spikes_under_current("cell.adex", current, 600, C=c, g_L=g_l, E_L=e_l, a=a, tau_w=tau_w, b=b, V_r=v_r)
    assert published == pytest.approx(spikes_under_current("cell.adex", 100, 600, preset="adaptation"))


def test_the_adapting_pattern_has_the_listed_intervals_when_stepped_as_published(monkeypatch):
    """Forward Euler with 0.1 ms: 12 spikes in 600 ms with intervals 11.6, 14.7, 20.0, 29.8, 48.0, 67.8, 74.9 ms."""
    as_published = Registry([replace(s, method="euler") if s.type_id == "cell.adex" else s for s in REGISTRY])
    monkeypatch.setattr(rig_module, "REGISTRY", as_published)
    spikes = spikes_under_current("cell.adex", 100, 600, preset="adaptation", dt=0.1)
    assert len(spikes) == 12
    assert np.diff(spikes)[:7] == pytest.approx([11.6, 14.7, 20.0, 29.8, 48.0, 67.8, 74.9], abs=0.01)


def test_each_spike_adds_b_to_the_adaptation_current():
    rig = Rig()
    cell = rig.node("cell.adex")
    rig.step(cell, 100.0)
    run = rig.run(100.0, (cell, "w"))
    before = np.searchsorted(run.time, run.spikes(cell)[0]) - 1
    w = run[cell, "w"]
    assert w[before + 1] - w[before] == pytest.approx(12.0, abs=0.05)


def test_a_runaway_upstroke_never_corrupts_the_adaptation():
    """Coarse steps and strong current: v is cut at V_cut within the step, so w stays what it should be."""
    rig = Rig(dt=0.1)
    cell = rig.node("cell.adex", Delta_T=0.2)
    rig.step(cell, 2000.0)
    run = rig.run(200.0, (cell, "v"), (cell, "w"))
    assert np.all(np.isfinite(run[cell, "w"]))
    assert run[cell, "v"].max() <= 0.0
    assert run[cell, "w"].max() < 2500.0
