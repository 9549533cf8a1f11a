"""A rig for experiments: one cell, what drives it, what is recorded. Runs through the same compiler and kernels as the window."""

from dataclasses import dataclass, field

import numpy as np

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine.simulate import simulate

REGISTRY = builtin_registry()
ONE_SPIKE = 200.0
"""When the presynaptic spike of `Rig.one_spike` happens, in ms; the next comes as long after it."""


@dataclass
class Rig:
    """A circuit in the making; every method applies one edit."""

    dt: float = 0.025
    seed: int = 1
    circuit: Circuit = field(init=False)

    def __post_init__(self):
        self.circuit = Circuit(REGISTRY, [Settings(dt=self.dt, seed=self.seed)])

    def node(self, name, preset="", **params):
        """Add a node by type id; a double underscore in a parameter stands for a dot."""
        spec = REGISTRY[name]
        values = dict(next(p.params for p in spec.presets if p.id == preset)) if preset else {}
        values |= {k.replace("__", "."): v for k, v in params.items()}
        node_id, diff = edits.add_node(self.circuit, name, 0, 0, params=values)
        self.circuit.apply(diff)
        return node_id

    def wire(self, type_id, source, target, **params):
        """Draw a wire."""
        wire_id, diff = edits.add_wire(self.circuit, type_id, source, target, params)
        self.circuit.apply(diff)
        return wire_id

    def step(self, cell, amplitude, start=0.0, stop=1e6):
        """Inject a step of current (pA, ms)."""
        self.wire("wire.current", self.node("stimulus.step_current", amplitude=amplitude, start=start, stop=stop), cell)

    def one_spike(self, cell, synapse, **params):
        """Let one presynaptic spike happen, `ONE_SPIKE` ms after the start."""
        return self.wire(synapse, self.node("stimulus.regular", rate=1000.0 / ONE_SPIKE), cell, **params)

    def dose(self, compound, place, concentration, **times):
        """Put a compound (µM) somewhere, at once unless times are given."""
        _, diff = edits.add_dose(self.circuit, f"compound.{compound}", place, concentration, **({"onset": 0.001} | times))
        self.circuit.apply(diff)

    def run(self, duration, *record):
        """Simulate for a time (ms) and return the run."""
        return simulate(self.circuit, duration, record=record)


def spikes_under_current(cell, amplitude, duration, *, start=0.0, stop=1e6, dt=0.025, preset="", **params):
    """Return the spike times (ms) of one cell under a step of current (pA)."""
    rig = Rig(dt=dt)
    node = rig.node(cell, preset, **params)
    rig.step(node, amplitude, start, stop)
    return rig.run(duration, (node, "v")).spikes(node)


def rate(spikes, skip=5):
    """Return the steady rate (Hz) from the intervals after the first `skip`."""
    return 1000.0 / float(np.mean(np.diff(spikes)[skip:])) if len(spikes) > skip + 1 else 0.0


def root(f, low, high):
    """Return where f changes its sign between low and high, by bisection."""
    sign = f(low) < 0
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if (f(middle) < 0) == sign else (low, middle)
    return (low + high) / 2
