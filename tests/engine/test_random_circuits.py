"""Random circuits of everything in the catalogue compile, run and are carried over to the bit."""

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import CellSpec, CompoundSpec, MeterSpec, PlasticitySpec, StimulusSpec, UnitSpec
from neurolab.circuit import edits, plasticity
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine.compiler import compile_plan
from neurolab.engine.tables import WRONG

REGISTRY = builtin_registry()
TYPES = [s.type_id for kind in (CellSpec, UnitSpec, StimulusSpec, MeterSpec) for s in REGISTRY.all(kind)]
RULES = [s.type_id for s in REGISTRY.all(PlasticitySpec)]
COMPOUNDS = [s.type_id for s in REGISTRY.all(CompoundSpec)]


def random_circuit(rng):
    c = Circuit(REGISTRY, [Settings(dt=float(rng.choice([0.025, 0.05, 0.1])), seed=int(rng.integers(1000)))])
    nodes = [add(c, str(rng.choice(TYPES)), float(rng.uniform(0, 300)), float(rng.uniform(0, 300))) for _ in range(14)]
    for _ in range(60):
        source, target = (str(x) for x in rng.choice(nodes, 2))
        choices = edits.wire_choices(c, source, target)
        if choices:
            wire = choices[rng.integers(len(choices))]
            delay = {"delay": float(rng.uniform(0.1, 8.0))} if any(p.name == "delay" for p in wire.params) else {}
            made = connect(c, source, target, wire.type_id, **delay)
            if wire.carries == "spikes" and rng.random() < 0.4:
                rule = str(rng.choice(RULES))
                c.apply(plasticity.set_plasticity(c, [made], rule, {"A_plus": 0.2} if rule == "plasticity.stdp" else {"A_plus_3": 0.2}))
    region, diff = edits.add_region(c, 50, 50, 150, 150)
    c.apply(diff)
    for place in (region, nodes[0]):
        compound = str(rng.choice(COMPOUNDS))
        c.apply(edits.add_dose(c, compound, place, start=float(rng.uniform(0, 10)), stop=float(rng.uniform(10, 20)))[1])
    return c


@pytest.mark.parametrize("seed", range(12))
def test_a_random_circuit_runs_and_survives_reloading(seed):
    rng = np.random.default_rng(seed)
    c = random_circuit(rng)
    straight, reloaded = compile_plan(c), compile_plan(c)
    total = 1200
    while straight.step < total:
        straight.advance(total - straight.step)
    while reloaded.step < total:
        reloaded.advance(int(min(rng.integers(1, 300), total - reloaded.step)))
        fresh = compile_plan(Circuit(REGISTRY, rng.permutation(np.array(tuple(c), dtype=object)).tolist()))
        fresh.carry_over(reloaded)
        reloaded = fresh
    names = [(i, name) for i in straight.node_ids for name in straight.variables(i)]
    values = np.array([straight.value(*n) for n in names])
    assert np.array([reloaded.value(*n) for n in names]).tobytes() == values.tobytes()
    assert reloaded.spike_count == straight.spike_count
    learned = [{i: p.weights(plan.arena.data).tolist() for i, p in plan.pathways.by_wire.items()} for plan in (straight, reloaded)]
    assert learned[0] == learned[1]
    # units that excite each other in a circle may grow without limit: then it is said, and by name
    assert (straight.advance(1) == WRONG) == (not np.isfinite(values).all())
