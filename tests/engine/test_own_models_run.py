"""A copy of a shipped model, through a file, gives the same bits as the original."""

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import ModelSpec
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.models import make_model
from neurolab.engine.simulate import simulate
from neurolab.storage.format import decode, encode

REGISTRY = builtin_registry()


@pytest.mark.parametrize(
    ("node", "model"),
    [
        ("cell.lif", "cell.lif"),
        ("cell.hodgkin_huxley", "cell.hodgkin_huxley"),
        ("cell.hodgkin_huxley", "channel.na_hh"),
        ("cell.ball_and_stick",) * 2,
    ],
)
def test_a_copy_runs_like_the_original(node: str, model: str) -> None:
    circuit = Circuit(REGISTRY)
    cell, diff = edits.add_node(circuit, node, 0, 0)
    circuit.apply(diff)
    source, diff = edits.add_node(circuit, "stimulus.step_current", 0, 0, params={"amplitude": 200.0, "start": 2.0})
    circuit.apply(diff)
    circuit.apply(edits.add_wire(circuit, "wire.current", source, cell)[1])
    original = simulate(circuit, 40.0, record=[(cell, "v")])[cell, "v"]
    assert np.ptp(original) > 0
    circuit.apply(make_model(circuit, model, REGISTRY.get(model, ModelSpec), (cell,))[1])
    copy = decode(encode(circuit), REGISTRY).circuit
    assert np.array_equal(simulate(copy, 40.0, record=[(cell, "v")])[cell, "v"], original)
