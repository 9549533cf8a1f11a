"""A group of elements of one model, driven from Python: the smallest way to run a kernel."""

import numpy as np

from neurolab.catalog.compose import compose
from neurolab.catalog.registry import Registry
from neurolab.core.units import coherent
from neurolab.engine.kernels import BLOCK, kernel_for


class Group:
    """n elements with the default parameters; rows are read and written by name, in coherent units."""

    def __init__(self, composite, n=1, dt=0.05, seed=7):
        self.composite, self.n, self.dt, self.seed, self.count = composite, n, dt, seed, 0
        self.kernel = kernel_for(composite)
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

    def call(self, which):
        if which != "observe" or self.kernel.observe_address:
            self.kernel.call(which, self.arena.reshape(-1), 0, self.n, self.count * self.dt, self.dt, self.count, self.seed)

    def start(self, first=0):
        self.count = first
        self.call("prepare")
        self.call("start")
        return self

    def step(self, which="step"):
        self.call(which)
        self.count += 1

    def run(self, duration, record=()):
        """Step for a duration in ms; return the rows named, shape (steps, n) each."""
        traces = {name: [] for name in record}
        for _ in range(round(duration / self.dt)):
            self.step()
            for name, trace in traces.items():
                trace.append(self.get(name))
        return {name: np.array(trace) for name, trace in traces.items()}


def group_of(spec, *mechanisms, n=1, dt=0.05, **params):
    """A started group of a spec with these mechanisms and parameter values (coherent units)."""
    registry = Registry([spec, *mechanisms])
    chosen = [m.type_id for m in mechanisms] if spec.kind == "cell" else None
    group = Group(compose(registry, spec, chosen), n, dt)
    for name, value in params.items():
        group.set(name, value)
    return group.start()
