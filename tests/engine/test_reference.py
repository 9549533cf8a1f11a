"""Every model of the catalogue, mechanisms included: the generated kernel and the plain numpy evaluation agree."""

from dataclasses import replace

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.compose import compose
from neurolab.catalog.spec import CellSpec, MechanismSpec, ModelSpec
from neurolab.core.units import coherent
from neurolab.engine.reference import Reference
from tests.engine.kernel_group import Group

REGISTRY = builtin_registry()
MODELS = [s.type_id for s in REGISTRY.all(ModelSpec) if not isinstance(s, MechanismSpec) and (s.equations or s.spike_when)]
N, FIRST, STEPS, DT, SEED = 67, 940, 120, 0.05, 7  # more than one block, and a last one that is not full


def varied(param, rng):
    """Values around the default, inside the bounds."""
    default = float(param.default) * (40 if param.unit == "Hz" else 1)
    values = default * rng.uniform(0.9, 1.1, N) + (0.05 if default == 0 else 0.0) * rng.standard_normal(N)
    return np.array([coherent(param.clamp(float(v)), param.unit) for v in values])


@pytest.mark.parametrize("type_id", MODELS)
def test_kernel_equals_reference(type_id):
    # A compartment's potential is advanced by the solver of its cell, which has tests of its own: here it stands alone.
    compare(replace(compose(REGISTRY, REGISTRY[type_id]), in_space=False))


def test_mechanisms_that_no_cell_has_by_itself():
    """Those that a user adds, all at once in one cell; together with the cells' own that is every mechanism there is."""
    cells = REGISTRY.all(CellSpec)
    added = [m for m in REGISTRY.all(MechanismSpec) if not any(m.type_id in c.mechanisms for c in cells)]
    assert {"channel.sk", "channel.h", "receptor.gaba_b", "receptor.alpha"} <= {m.type_id for m in added}
    needed = dict.fromkeys(n for m in added for n in m.needs)
    compare(compose(REGISTRY, REGISTRY["cell.cortical_rs"], ("channel.na_tm", "channel.k_tm", "channel.leak", *needed, *(m.type_id for m in added))))


def compare(composite):
    """Run a model both ways under the same random input, and compare every state, output and spike of every step."""
    rng = np.random.default_rng(3)
    keys = rng.integers(0, 2**53, N)
    group, reference = Group(composite, N, DT, SEED), Reference(composite, N, keys)
    group.set("@key", keys.astype(float))
    for name, param in composite.params.items():
        values = varied(param, rng)
        group.set(name, values)
        reference.values[name] = values
    group.start(FIRST)
    reference.start(DT)
    names = [*group.kernel.layout.outputs, *(s.name for s in composite.states)]
    fired = 0
    size = max(1.0, float(composite.params["area"].default) / 4000.0) if "area" in composite.params else 1.0  # large cells need more current
    for i in range(FIRST, FIRST + STEPS):  # 47 to 53 ms: most stimuli start at 50
        for q in composite.inputs:
            scale = {"pA": 2000.0 * size, "nS": 1.0 if i % 40 == 5 else 0.0}.get(q.unit, 1.0)
            values = scale * rng.uniform(0.0 if q.unit == "nS" else -0.2, 1.0, N)
            group.set(q.name, values)
            reference.values[q.name] = values
        group.step()
        group.call("observe")
        reference.step(i * DT, DT, i, SEED)
        np.testing.assert_array_equal(group.get("@spike") > 0, reference.spike, err_msg=f"spikes of step {i}")
        fired += int(reference.spike.sum())
        for name in names:
            np.testing.assert_allclose(group.get(name), reference.values[name], rtol=1e-7, atol=1e-9, err_msg=f"{name} at step {i}")
    if composite.spike_when is not None:
        assert fired > 0


@pytest.mark.parametrize("type_id", MODELS)
def test_result_does_not_depend_on_lane_nor_on_uniform_parameters(type_id):
    composite = compose(REGISTRY, REGISTRY[type_id])
    groups = {"step": Group(composite, 200), "step_uniform": Group(composite, 200), "one": Group(composite, 1)}
    for group in groups.values():
        group.set("@key", 4.0)
        group.start(1000)
    rng = np.random.default_rng(5)
    for _ in range(400):
        values = {q.name: rng.uniform(-0.1, 1.0) * (500.0 if q.unit == "pA" else 1.0) for q in composite.inputs}
        for which, group in groups.items():
            for name, value in values.items():
                group.set(name, value)
            group.step(which if which != "one" else "step")
    for name in (*groups["one"].kernel.layout.states, *groups["one"].kernel.layout.outputs, "@spike"):
        bits = {which: group.get(name).view(np.int64) for which, group in groups.items()}
        assert len(set(bits["step"])) == 1, name
        assert set(bits["step"]) == set(bits["step_uniform"]) == set(bits["one"]), name
