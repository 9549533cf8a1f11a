"""The example with an artificial twin: the cells take turns, the units do not, and on average both are as active."""

from __future__ import annotations

import numpy as np
import pytest
from test_examples import circuit_of, named

from neurolab.editor.twin import UNIT_RATE
from neurolab.engine.simulate import simulate


def test_the_cells_alternate_and_their_twins_settle():
    circuit = circuit_of("18_artificial_twin")
    cells = [named(circuit, name) for name in ("Left", "Right")]
    units = [named(circuit, f"{name}'s twin") for name in ("Left", "Right")]
    run = simulate(circuit, 6_000, record=[(u, "y") for u in units])
    order = sorted((t, k) for k, cell in enumerate(cells) for t in run.spikes(cell) if t > 1_000)
    turns = np.count_nonzero(np.diff([k for _, k in order]))
    assert turns >= 6
    settled = [run[u, "y"][run.time > 2_000] for u in units]
    assert all(np.ptp(y) < 0.01 for y in settled)
    rates = [np.count_nonzero(run.spikes(c) > 1_000) / 5.0 for c in cells]
    assert sum(float(y.mean()) for y in settled) * UNIT_RATE == pytest.approx(sum(rates), rel=0.5)
