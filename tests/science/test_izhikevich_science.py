"""Izhikevich's classes (2003) against Brian2, and what tells them apart."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rig as rig_module
from rig import REGISTRY, Rig, spikes_under_current

from neurolab.catalog.registry import Registry

REFERENCE = json.loads(Path(__file__).with_name("reference").joinpath("brian2.json").read_text(encoding="utf-8"))["izhikevich"]


@pytest.mark.parametrize("name", list(REFERENCE))
def test_every_class_fires_as_in_brian2(name):
    """100 pA are the paper's I = 10; Brian2 ran the paper's equations at a step of 0.001 ms."""
    expected = np.array(REFERENCE[name])
    spikes = spikes_under_current("cell.izhikevich", 100, 300, preset=name)
    assert abs(len(spikes) - len(expected)) <= len(expected) // 40
    assert spikes[:4] == pytest.approx(expected[:4], abs=0.2)


@pytest.mark.parametrize(("name", "current", "count", "first"), [("RS", 140, 5, 18.25), ("IB", 110, 7, 18.75)])
def test_the_figures_of_the_paper_come_out_with_its_coarse_step(monkeypatch, name, current, count, first):
    """Spikes within 150 ms, current on at 15 ms, forward Euler with 0.25 ms, as in the author's file (ModelDB 39948)."""
    as_published = Registry([replace(s, method="euler") if s.type_id == "cell.izhikevich" else s for s in REGISTRY])
    monkeypatch.setattr(rig_module, "REGISTRY", as_published)
    spikes = spikes_under_current("cell.izhikevich", current, 150, start=15, dt=0.25, preset=name, V_0=-63.0 if name == "RS" else -70.0)
    assert len(spikes) == count
    assert spikes[0] == pytest.approx(first)


def test_what_tells_the_classes_apart():
    intervals = {name: np.diff(spikes_under_current("cell.izhikevich", 100, 500, preset=name)) for name in REFERENCE}
    assert intervals["RS"][0] < 0.5 * intervals["RS"][-1]  # slows down
    assert intervals["IB"][:2].max() < 5 < 20 < intervals["IB"][2:].min()  # burst first, single spikes after
    assert np.sum(intervals["CH"] > 3 * np.median(intervals["CH"])) >= 4  # burst after burst
    assert len(intervals["FS"]) > 2 * len(intervals["RS"])  # fast, and without fatigue
    assert intervals["FS"][20:].std() < 1.0


def test_a_thalamic_cell_bursts_on_rebound():
    """Hyperpolarised for 100 ms and let go: a burst, without any excitation."""
    rig = Rig()
    cell = rig.node("cell.izhikevich", "TC")
    rig.step(cell, -100.0, 50.0, 150.0)
    spikes = rig.run(250.0, (cell, "v")).spikes(cell)
    assert len(spikes) >= 3
    assert spikes[0] > 150.0
    assert spikes[1] - spikes[0] < 10.0


def test_at_rest_every_class_is_silent():
    for name in REFERENCE:
        assert len(spikes_under_current("cell.izhikevich", 0, 300, preset=name)) == 0, name
