"""From a diff of the circuit to numbers for a running plan. Light: no LLVM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.spec import CellSpec, MeterSpec, ModelSpec, WireSpec
from neurolab.catalog.synapses.spiking import idle_params
from neurolab.circuit.axons import delay_of, has_axon
from neurolab.circuit.records import Dose, Model, Node, Region, Settings, Wire
from neurolab.core.errors import CircuitError
from neurolab.engine.chemistry import acting_doses
from neurolab.engine.commands import Changes
from neurolab.engine.group import number

if TYPE_CHECKING:
    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.diff import Diff
    from neurolab.circuit.records import Record
    from neurolab.engine.plan import Plan

Value = tuple[str, str, float]


class Tracker:
    """Follows a circuit through its diffs on a copy of its own, and tells what each means for a plan.

    Parameters
    ----------
    circuit : Circuit
        The copy.
    dt : float
        Step of the plan in ms.
    """

    def __init__(self, circuit: Circuit, dt: float) -> None:
        self.circuit, self.dt = circuit, dt

    def __call__(self, plan: Plan, diff: Diff) -> Changes | None:
        """Return what a diff changes in the engine, falsy for nothing, or None when it needs a new plan."""
        try:
            self.circuit.apply(diff)
        except CircuitError:
            return None
        if any(self._has_shape(r) for r in (*diff.added.values(), *diff.removed.values())):
            return None
        values: list[Value] = []
        for old, new in diff.updated.values():
            changed = self._values(old, new)
            if changed is None:
                return None
            values += changed
        for wire in self._stretched(diff):
            delay = delay_of(self.circuit, wire)
            if not plan.takes_delay(wire.id, delay):
                return None
            values.append((wire.id, "delay", delay))
        doses = acting_doses(self.circuit, self._simulated(plan)) if self._moves_doses(diff) else None
        return Changes(tuple(values), doses)

    def _stretched(self, diff: Diff) -> list[Wire]:
        """Return the wires with an axon that a diff makes longer, shorter, faster or slower."""
        pairs = diff.updated.values()
        scaled = any(isinstance(old, Settings) and isinstance(new, Settings) and old.um_per_unit != new.um_per_unit for old, new in pairs)
        moved = {new.id for old, new in pairs if isinstance(old, Node) and isinstance(new, Node) and (old.x, old.y) != (new.x, new.y)}
        wires = self.circuit.all(Wire) if scaled or moved else [new for _, new in pairs if isinstance(new, Wire)]
        changed = {new.id for _, new in pairs}
        near = wires if scaled else [w for w in wires if w.source in moved or w.target in moved or w.id in changed]
        return [w for w in near if has_axon(w) and w.type in self.circuit.registry]

    def _simulated(self, plan: Plan) -> tuple[str, ...]:
        return tuple(i for i in plan.node_ids if i in self.circuit)

    def _has_shape(self, record: Record) -> bool:
        """Whether a record that comes or goes changes the shape of the plan."""
        if isinstance(record, Wire):
            return record.type in self.circuit.registry
        return isinstance(record, Node) and record.type in self.circuit.registry and not isinstance(self.circuit.registry[record.type], MeterSpec)

    def _values(self, old: Record, new: Record) -> list[Value] | None:
        """Return the numbers that differ, or None when more than numbers does."""
        if type(old) is not type(new):
            return None
        if isinstance(new, Model):
            return None
        if isinstance(old, Settings) and isinstance(new, Settings):
            return [] if (old.dt, old.seed) == (new.dt, new.seed) else None
        if isinstance(old, Node) and isinstance(new, Node):
            return self._params(old, new) if _shape_of(old) == _shape_of(new) and not self._reshapes(old, new) else None
        if isinstance(old, Wire) and isinstance(new, Wire):
            return self._wire_params(old, new) if _course_of(old) == _course_of(new) else None
        return []

    def _reshapes(self, old: Node, new: Node) -> bool:
        """Whether the resistance between the segments of a cell in space has changed."""
        if new.type not in self.circuit.registry:
            return False
        spec = self.circuit.registry[new.type]
        return isinstance(spec, CellSpec) and bool(spec.compartments) and old.params.get("R_a") != new.params.get("R_a")

    def _wire_params(self, old: Wire, new: Wire) -> list[Value] | None:
        spec = self.circuit.registry.get(new.type, WireSpec)
        if spec.carries == "lead":
            return [] if old.params == new.params else None
        if spec.carries == "outside" and old.params != new.params:
            return None
        if has_axon(old) != has_axon(new) or any(old.params.get(name, "") != new.params.get(name, "") for name in ("release", "at")):
            return None
        idle = {*idle_params(new.params), "diameter", "latency"}
        values = [value for value in self._params(old, new) if value[1] not in idle]
        return None if any(name == "delay" for _, name, _ in values) else values

    def _params(self, old: Node | Wire, new: Node | Wire) -> list[Value]:
        from neurolab.circuit.edits import params_of

        registry = self.circuit.registry
        if new.type not in registry or not isinstance(registry[new.type], ModelSpec) or old.params == new.params:
            return []
        values: list[Value] = []
        for name, param in params_of(self.circuit, new).items():
            before, after = old.params.get(name, param.default), new.params.get(name, param.default)
            if before != after and not param.choices:
                values.append((new.id, name, number(after, param.unit)))
        return values

    def _moves_doses(self, diff: Diff) -> bool:
        """Whether a diff may change what reaches a node."""
        records = (*diff.added.values(), *diff.removed.values())
        if any(isinstance(r, Dose) for r in records) or any(isinstance(new, Dose) for _, new in diff.updated.values()):
            return True
        if not self.circuit.all(Dose):
            return False
        if any(isinstance(r, Region) for r in records):
            return True
        return any(
            isinstance(new, Region) or (isinstance(old, Node) and isinstance(new, Node) and (old.x, old.y) != (new.x, new.y))
            for old, new in diff.updated.values()
        )


def _shape_of(node: Node) -> tuple[object, ...]:
    """Return what of a node is more than a number: its form and how many cells of it there are."""
    return node.type, node.mechanisms, node.compartments, node.size, dict(node.spread), node.silenced


def _course_of(wire: Wire) -> tuple[object, ...]:
    """Return what of a wire is more than a number: its ends and who it joins there."""
    return wire.type, wire.source, wire.target, wire.rule, wire.plasticity, wire.learned, wire.silenced
