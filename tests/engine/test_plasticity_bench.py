"""The network of the STDP benchmark is the published one: it learns, and its cell fires as Brian2's does."""

import numpy as np
import pytest

from neurolab.engine.bench_plasticity import stdp


def test_the_cell_fires_and_its_weights_part():
    """The same network in Brian2 fires at 42 Hz in its first 5 s."""
    plan = stdp()
    assert sum(p.size for p in plan.pathways.by_wire.values()) == 1000
    (pathway,) = plan.pathways.by_wire.values()
    before = pathway.weights(plan.arena.data)
    assert (before.min(), before.max()) == (pytest.approx(0.0, abs=0.01), pytest.approx(1.0, abs=0.01))
    fired = 0
    while plan.time < 5000.0:
        cursor = plan.recorder.spikes.since(0)[2]
        plan.advance(500)
        ids, _, _ = plan.recorder.spikes.since(cursor)
        fired += int(np.sum(ids == plan.recorder.spikes.ids.index("n2")))
    assert fired / 5.0 == pytest.approx(42.0, rel=0.25)
    after = pathway.weights(plan.arena.data)
    assert np.abs(after - before).mean() > 0.02
