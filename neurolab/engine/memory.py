"""How much memory a circuit will take, told before anything is built. Light: standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from neurolab.catalog.compose import parts_of
from neurolab.catalog.spec import MeterSpec, ModelSpec, WireSpec
from neurolab.circuit.records import Node, Wire
from neurolab.circuit.rules import expected_pairs
from neurolab.circuit.space import compartments_of
from neurolab.core.errors import EngineError

if TYPE_CHECKING:
    from neurolab.circuit.circuit import Circuit

MOST_BYTES = 3 << 30
"""A circuit that would need more than this is refused: a classroom's computer has 8 GiB, and other programs too."""

_CELL = 400
"""Bytes of an element beside its rows: its name, its place, its numbers in the logs."""
_SYNAPSE = 130
"""Bytes of a synapse while the plan is sorted; 12 of them stay."""
_LINK = 110
_SEGMENT = 600
"""Bytes of a segment beside what it has as an element: its place in the tree, and in the tables of the solver."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a circuit comes to.

    Parameters
    ----------
    cells, synapses : int
        Simulated elements, and pairs of them that are joined (on average, where chance decides).
    memory : int
        Bytes that it needs while it is built.
    """

    cells: int
    synapses: int
    memory: int


def estimate(circuit: Circuit) -> Estimate:
    """Return what a circuit comes to, without composing its equations."""
    cells = synapses = memory = 0
    registry = circuit.registry
    sizes: dict[str, int] = {}
    for node in circuit.all(Node):
        if node.type in registry and not isinstance(registry[node.type], MeterSpec):
            sizes[node.id] = node.size
            cells += node.size
            memory += node.size * _bytes_of_cell(circuit, node)
    for wire in circuit.all(Wire):
        if wire.type not in registry or not {wire.source, wire.target} <= sizes.keys():
            continue
        spec = registry.get(wire.type, WireSpec)
        pairs = expected_pairs(wire.rule, sizes[wire.source], sizes[wire.target], same=wire.source == wire.target)
        synapses += round(pairs)
        memory += round(pairs * (_SYNAPSE if spec.carries in ("spikes", "filter") else _LINK))
        if isinstance(spec, ModelSpec) and spec.carries == "spikes":
            delay = wire.params.get("delay", 1.0)
            steps = (delay if isinstance(delay, float | int) else 1.0) / circuit.settings.dt
            memory += round(16 * steps * sizes[wire.target])
    return Estimate(cells, synapses, memory)


def _bytes_of_cell(circuit: Circuit, node: Node) -> int:
    """Return what one of a node's cells takes, with all segments of a cell in space."""

    def element(mechanisms: tuple[str, ...] | None) -> int:
        parts = [part for _, part in parts_of(circuit.registry, circuit.registry[node.type], mechanisms)]
        return 8 * (4 + sum(2 * len(p.params) + len(p.states) + len(p.outputs) + len(p.inputs) + 2 for p in parts)) + _CELL

    table = compartments_of(circuit, node)
    return sum(c.segments * (element(c.mechanisms) + _SEGMENT) for c in table) if table else element(node.mechanisms)


def require_room(circuit: Circuit) -> Estimate:
    """Return what a circuit comes to, or raise EngineError with the number when it needs more memory than there should be."""
    found = estimate(circuit)
    if found.memory > MOST_BYTES:
        raise EngineError(
            f"this circuit has {found.cells:,} cells and about {found.synapses:,} connections between them: it needs about "
            f"{found.memory / 2**30:,.1f} GiB of memory, and neurolab takes at most {MOST_BYTES >> 30} GiB",
            "Make its populations smaller, or let their rules connect fewer cells",
        )
    return found
