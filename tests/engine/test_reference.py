"""Every model of the catalogue: the generated kernel and the plain numpy evaluation agree."""

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.compose import compose
from neurolab.catalog.spec import MechanismSpec, ModelSpec
from neurolab.core.units import coherent
from neurolab.engine.kernels import BLOCK, kernel_for
from neurolab.engine.reference import Reference

REGISTRY = builtin_registry()
MODELS = [s.type_id for s in REGISTRY.all(ModelSpec) if not isinstance(s, MechanismSpec) and (s.equations or s.spike_when)]
N, FIRST, STEPS, DT, SEED = 67, 940, 120, 0.05, 7  # more than one block, and a last one that is not full


def varied(param, rng):
    """Values around the default, inside the bounds."""
    default = float(param.default) * (40 if param.unit == "Hz" else 1)
    values = default * rng.uniform(0.9, 1.1, N) + (0.05 if default == 0 else 0.0) * rng.standard_normal(N)
    return np.array([coherent(param.clamp(float(v)), param.unit) for v in values])


class Group:
    """A kernel with its memory."""

    def __init__(self, composite, n=N):
        self.kernel, self.n = kernel_for(composite), n
        self.arena = np.zeros((-(-n // BLOCK), self.kernel.layout.n_rows, BLOCK))
        for name, param in composite.params.items():
            self.set(name, coherent(float(param.default), param.unit))

    def set(self, name, values):
        lanes = self.arena[:, self.kernel.layout.row(name)]
        if np.ndim(values) == 0:
            lanes[:] = values
        else:
            for block in range(len(lanes)):
                part = values[block * BLOCK : (block + 1) * BLOCK]
                lanes[block, : len(part)] = part

    def get(self, name):
        return self.arena[:, self.kernel.layout.row(name)].ravel()[: self.n].copy()

    def call(self, which, t=0.0, dt=DT, step=0, seed=SEED):
        if which != "observe" or self.kernel.observe_address:
            self.kernel.call(which, self.arena.reshape(-1), 0, self.n, t, dt, step, seed)


@pytest.mark.parametrize("type_id", MODELS)
def test_kernel_equals_reference(type_id):
    composite = compose(REGISTRY, REGISTRY[type_id])
    rng = np.random.default_rng(3)
    keys = rng.integers(0, 2**53, N)
    group, reference = Group(composite), Reference(composite, N, keys)
    group.set("@key", keys.astype(float))
    for name, param in composite.params.items():
        values = varied(param, rng)
        group.set(name, values)
        reference.values[name] = values
    group.call("prepare")
    group.call("start")
    reference.start(DT)
    names = [*group.kernel.layout.outputs, *(s.name for s in composite.states)]
    fired = 0
    for i in range(FIRST, FIRST + STEPS):  # 47 to 53 ms: most stimuli start at 50
        for q in composite.inputs:
            scale = {"pA": 2000.0, "nS": 1.0 if i % 40 == 5 else 0.0}.get(q.unit, 1.0)
            values = scale * rng.uniform(0.0 if q.unit == "nS" else -0.2, 1.0, N)
            group.set(q.name, values)
            reference.values[q.name] = values
        group.call("step", t=i * DT, step=i)
        group.call("observe", t=(i + 1) * DT)
        reference.step(i * DT, DT, i, SEED)
        np.testing.assert_array_equal(group.get("@spike") > 0, reference.spike, err_msg=f"spikes of step {i}")
        fired += int(reference.spike.sum())
        for name in names:
            np.testing.assert_allclose(group.get(name), reference.values[name], rtol=1e-7, atol=1e-9, err_msg=f"{name} at step {i}")
    if type_id.startswith("cell.") or type_id.endswith((".poisson", ".regular")):
        assert fired > 0


@pytest.mark.parametrize("type_id", MODELS)
def test_result_does_not_depend_on_lane_nor_on_uniform_parameters(type_id):
    composite = compose(REGISTRY, REGISTRY[type_id])
    groups = {"step": Group(composite, 200), "step_uniform": Group(composite, 200), "one": Group(composite, 1)}
    for group in groups.values():
        group.set("@key", 4.0)
        group.call("prepare")
        group.call("start")
    rng = np.random.default_rng(5)
    for i in range(1000, 1400):
        values = {q.name: rng.uniform(-0.1, 1.0) * (500.0 if q.unit == "pA" else 1.0) for q in composite.inputs}
        for which, group in groups.items():
            for name, value in values.items():
                group.set(name, value)
            group.call(which if which != "one" else "step", t=i * DT, step=i)
    for name in (*groups["one"].kernel.layout.states, *groups["one"].kernel.layout.outputs, "@spike"):
        bits = {which: group.get(name).view(np.int64) for which, group in groups.items()}
        assert len(set(bits["step"])) == 1, name
        assert set(bits["step"]) == set(bits["step_uniform"]) == set(bits["one"]), name
