"""How much the results of a circuit owe to its time step: the same run with half the step, compared spike by spike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.compose import compose
from neurolab.catalog.expr import RANDOM, Op, walk
from neurolab.catalog.spec import CellSpec, ModelSpec, UnitSpec
from neurolab.circuit.records import Node
from neurolab.engine.simulate import simulate

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.circuit.circuit import Circuit
    from neurolab.engine.simulate import Run

MOST_TRACES = 64
_SHARE_OF_FIRST = 1 / 3  # half the step takes twice the time


@dataclass(frozen=True, slots=True)
class NodeAccuracy:
    """What halving the step changes at one node.

    Attributes
    ----------
    spikes, spikes_half : int
        Counts with the step and with half of it.
    shift : float or None
        The largest difference in time (ms) between a spike and its counterpart; None without spikes.
    gap : float or None
        The mean difference of the potential or activation (in `unit`), where nothing spikes; None where something does, or it was not recorded.
    unit : str
        Of `gap`.
    """

    node_id: str
    spikes: int
    spikes_half: int
    shift: float | None
    gap: float | None
    unit: str


@dataclass(frozen=True, slots=True)
class Accuracy:
    """The comparison of a whole circuit over `duration` (ms) at step `dt` (ms); `random` names nodes whose noise differs between the two runs."""

    dt: float
    duration: float
    nodes: tuple[NodeAccuracy, ...]
    random: tuple[str, ...]

    @property
    def worst_shift(self) -> float:
        """The largest difference in spike time (ms); 0 without spikes."""
        return max((n.shift for n in self.nodes if n.shift is not None), default=0.0)

    @property
    def counts_agree(self) -> bool:
        """Whether every node fires equally often in both runs."""
        return all(n.spikes == n.spikes_half for n in self.nodes)


class CancelledError(Exception):
    """The comparison was cancelled."""


def compare_with_half_step(
    circuit: Circuit, duration: float, progress: Callable[[float], None] = lambda _: None, cancelled: Callable[[], bool] = lambda: False
) -> Accuracy:
    """Run a circuit twice from time 0, with its step and with half of it.

    Parameters
    ----------
    circuit : Circuit
        Not changed.
    duration : float
        Model time in ms.
    progress : callable
        Called with the part done, 0 to 1.
    cancelled : callable
        Asked now and then; True ends the work.

    Raises
    ------
    CancelledError
        When it was cancelled.
    EngineError
        When the circuit cannot be simulated.
    """
    shown = _shown(circuit)
    channels = [(node_id, variable) for node_id, (variable, _) in shown.items()][:MOST_TRACES]

    def part(start: float, share: float) -> Callable[[float], None]:
        def tell(done: float) -> None:
            if cancelled():
                raise CancelledError
            progress(start + share * done)

        return tell

    dt = circuit.settings.dt
    whole = simulate(circuit, duration, record=channels, progress=part(0.0, _SHARE_OF_FIRST))
    half = simulate(circuit, duration, dt=dt / 2, record=channels, progress=part(_SHARE_OF_FIRST, 1 - _SHARE_OF_FIRST))
    nodes = tuple(_compare(node_id, shown[node_id], whole, half) for node_id in shown)
    return Accuracy(dt, duration, nodes, tuple(n.id for n in circuit.all(Node) if _is_random(circuit, n)))


def _shown(circuit: Circuit) -> dict[str, tuple[str, str]]:
    """Return what to compare of each cell and unit: its main variable and the unit of that."""
    found: dict[str, tuple[str, str]] = {}
    for node in circuit.all(Node):
        spec = circuit.registry[node.type] if node.size == 1 and node.compartments is None and node.type in circuit.registry else None
        if isinstance(spec, CellSpec) and not spec.compartments:
            found[node.id] = "v", "mV"
        elif isinstance(spec, UnitSpec):
            found[node.id] = "y", ""
    return found


def _compare(node_id: str, shown: tuple[str, str], whole: Run, half: Run) -> NodeAccuracy:
    variable, unit = shown
    first, second = (run.spikes(node_id) if node_id in run.ids else np.zeros(0) for run in (whole, half))
    common = min(len(first), len(second))
    shift = float(np.abs(first[:common] - second[:common]).max()) if common else None
    gap = None
    if not len(first) and not len(second) and (node_id, variable) in whole.channels:
        coarse, fine = whole[node_id, variable], half[node_id, variable][::2]
        length = min(len(coarse), len(fine))
        gap = float(np.abs(coarse[:length] - fine[:length]).mean())
    return NodeAccuracy(node_id, len(first), len(second), shift, gap, unit)


def _is_random(circuit: Circuit, node: Node) -> bool:
    if node.type not in circuit.registry:
        return False
    spec = circuit.registry[node.type]
    if not isinstance(spec, ModelSpec) or node.compartments is not None or (isinstance(spec, CellSpec) and spec.compartments):
        return False
    composite = compose(circuit.registry, spec, node.mechanisms)
    expressions = [s.expr for s in composite.statements] + ([composite.spike_when] if composite.spike_when is not None else [])
    return any(isinstance(part, Op) and part.fn in RANDOM for expr in expressions for part in walk(expr))
