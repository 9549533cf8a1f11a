"""How brightly each node glows: up at once with activity, down slowly, so that nothing blinks. Imported when the first plan is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.spec import StimulusSpec, UnitSpec
from neurolab.circuit.records import Node

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.catalog.spec import Spec
    from neurolab.circuit.circuit import Circuit

DECAY_SECONDS = 0.18
HALF_CURRENT = 50.0
HALF_LIGHT = 2e6  # 2 mW/mm²
HALF_NUMBER = 0.5


class Glow:
    """Levels from 0 (dark) to 1 of the nodes of one plan.

    A spike lights a node fully; it then decays with a time constant of `DECAY_SECONDS` of wall time, whatever the speed of the model. Numbers
    and currents glow by their size, ``|x| / (|x| + half)``.

    Parameters
    ----------
    circuit : Circuit
        Tells what the nodes are.
    node_ids : tuple of str
        The nodes, in the order of the engine's arrays.
    old : Glow or None
        Whose light nodes keep that were there before.
    """

    def __init__(self, circuit: Circuit, node_ids: tuple[str, ...], old: Glow | None = None) -> None:
        self.node_ids = node_ids
        self._index = {rid: i for i, rid in enumerate(self.node_ids)}
        types = {n.id: n.type for n in circuit.all(Node)}
        self._half = np.array([_half(circuit.registry[types[rid]]) if rid in types else np.inf for rid in self.node_ids])
        self._last_spike = np.full(len(self.node_ids), -np.inf)
        self.levels: NDArray[np.float64] = np.zeros(len(self.node_ids))
        self.values: NDArray[np.float64] = np.zeros(len(self.node_ids))
        for rid, i in self._index.items():
            j = old._index.get(rid) if old else None
            if old and j is not None:
                self.levels[i], self.values[i], self._last_spike[i] = old.levels[j], old.values[j], old._last_spike[j]

    def update(self, values: NDArray[np.float64], last_spike: NDArray[np.float64], seconds: float) -> None:
        """Take in the engine's newest arrays, `seconds` of wall time after the last call."""
        if len(values) != len(self.node_ids):
            return
        size = np.abs(np.nan_to_num(values, posinf=0.0, neginf=0.0))
        shown = size / (size + self._half)
        shown[last_spike > self._last_spike] = 1.0
        self.levels = np.maximum(self.levels * np.exp(-seconds / DECAY_SECONDS), shown)
        self._last_spike = np.array(last_spike)
        self.values = np.array(values)

    def level_of(self, node_id: str) -> float:
        """Return the glow of a node, 0..1; 0 for one that the plan does not have."""
        i = self._index.get(node_id)
        return 0.0 if i is None else float(self.levels[i])

    def value_of(self, node_id: str) -> float:
        """Return the newest main output of a node (mV, pA or a number); NaN for one that the plan does not have."""
        i = self._index.get(node_id)
        return float("nan") if i is None else float(self.values[i])


def _half(spec: Spec) -> float:
    if isinstance(spec, StimulusSpec) and spec.emits in ("current", "voltage"):
        return HALF_CURRENT
    if isinstance(spec, StimulusSpec) and spec.emits == "light":
        return HALF_LIGHT
    if isinstance(spec, UnitSpec) or (isinstance(spec, StimulusSpec) and spec.emits == "number"):
        return HALF_NUMBER
    return float("inf")
