"""Ensembles: every member is the run that its seed gives, and what they have in common is told."""

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine.ensemble import Ensemble, run_ensemble
from neurolab.engine.simulate import simulate


def noisy():
    c = Circuit(builtin_registry(), [Settings(dt=0.1, seed=5)])
    noise, cell = add(c, "stimulus.poisson", rate=900.0), add(c, "cell.lif")
    connect(c, noise, cell, "synapse.ampa", weight=8.0)
    return c, cell


def test_members_are_the_runs_of_their_seeds_and_differ():
    circuit, cell = noisy()
    ensemble, parts = Ensemble(cell, "v", 120.0, 4), []
    run_ensemble(circuit, ensemble, lambda _: None, parts.append, lambda: False)
    assert [m.seed for m in ensemble.members] == [5, 6, 7, 8]
    for member in ensemble.members:
        alone = simulate(circuit, 120.0, seed=member.seed, record=[(cell, "v")])
        np.testing.assert_array_equal(member.values, alone[cell, "v"])
        np.testing.assert_array_equal(member.spikes, alone.spikes(cell))
    assert not np.array_equal(ensemble.members[0].values, ensemble.members[1].values)
    assert parts == sorted(parts)
    assert parts[-1] == pytest.approx(1.0)
    low, high = ensemble.band
    assert (low <= ensemble.mean + 30).all()
    assert (low <= high).all()
    firsts = [m.spikes[0] for m in ensemble.members]
    assert ensemble.spread(0) == (pytest.approx(np.mean(firsts)), pytest.approx(np.std(firsts)), 4)


def test_what_is_done_stays_when_it_is_cancelled():
    circuit, cell = noisy()
    ensemble = Ensemble(cell, "v", 50.0, 50)
    run_ensemble(circuit, ensemble, lambda _: None, lambda _: None, lambda: len(ensemble.members) >= 2)
    assert len(ensemble.members) == 2
