"""A copy of a shipped model, through a file, gives the same bits as the original."""

from dataclasses import replace

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


def test_a_synapse_and_a_rate_reader_of_ones_own_run():
    """An unchanged copy does the same to the last bit; other equations act."""
    traces = {}
    for equations in ("", "dx/dt = -x/tau\ny = weight*x", "dx/dt = -x/tau\ny = 2*weight*x"):
        circuit = Circuit(REGISTRY)
        ids = {}
        for name, type_id in (("ticks", "stimulus.regular"), ("cell", "cell.lif"), ("unit", "unit.linear")):
            ids[name], diff = edits.add_node(circuit, type_id, 0, 0)
            circuit.apply(diff)
        for type_id, source, target in (("synapse.ampa", "ticks", "cell"), ("wire.rate", "ticks", "unit")):
            wire, diff = edits.add_wire(circuit, type_id, ids[source], ids[target])
            circuit.apply(diff)
            if equations:
                spec = REGISTRY[type_id]
                changed = replace(spec, equations=equations) if type_id == "wire.rate" else spec
                circuit.apply(make_model(circuit, type_id, changed, (wire,))[1])
        run = simulate(circuit, 120.0, record=[(ids["cell"], "v"), (ids["unit"], "y")])
        traces[equations] = run[ids["cell"], "v"].copy(), run[ids["unit"], "y"].copy()
    plain, same, doubled = traces.values()
    assert np.ptp(plain[0]) > 0.5
    assert np.array_equal(plain[0], same[0])
    assert np.array_equal(plain[1], same[1])
    assert doubled[1] == pytest.approx(2 * plain[1])
    assert plain[1].max() > 0
