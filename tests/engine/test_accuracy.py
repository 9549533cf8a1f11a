"""The comparison of a circuit with itself at half the step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from neurolab.api import Circuit
from neurolab.circuit.circuit import Circuit as Document
from neurolab.circuit.records import Settings
from neurolab.engine.accuracy import CancelledError, compare_with_half_step


def driven(dt=0.025):
    circuit = Circuit()
    stimulus = circuit.add("step_current", amplitude="100 pA", start="10 ms", stop="1 s")
    circuit.connect(stimulus, circuit.add("hodgkin_huxley"))
    records = (replace(r, dt=dt) if isinstance(r, Settings) else r for r in circuit.document)
    return Document(circuit.document.registry, records)


def test_the_error_falls_with_the_step():
    shifts = [compare_with_half_step(driven(dt), 200).worst_shift for dt in (0.05, 0.025)]
    assert shifts[0] > shifts[1] > 0


def test_a_silent_cell_is_compared_by_its_potential():
    circuit = Circuit()
    stimulus = circuit.add("step_current", amplitude="10 pA", start="10 ms", stop="1 s")
    circuit.connect(stimulus, circuit.add("lif"))
    (node,) = compare_with_half_step(circuit.document, 100).nodes
    assert (node.spikes, node.shift) == (0, None)
    assert node.gap is not None
    assert 0 < node.gap < 0.1


def test_chance_is_named():
    circuit = Circuit()
    source = circuit.add("poisson")
    circuit.connect(source, circuit.add("lif"), "ampa")
    assert compare_with_half_step(circuit.document, 100).random == (source.id,)


def test_it_can_be_cancelled():
    with pytest.raises(CancelledError):
        compare_with_half_step(driven(), 100, cancelled=lambda: True)
