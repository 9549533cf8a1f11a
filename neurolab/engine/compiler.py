"""The compiler: a circuit to a plan.

Records are taken in the order of their ids, so the order in which they were made changes nothing. Nodes of one type (and, for units, of one
level) become one group; wires become links, synapses or filters; leads become the recorder's channels.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.compose import input_name
from neurolab.catalog.spec import CellSpec, MeterSpec, StimulusSpec, UnitSpec, WireSpec
from neurolab.catalog.synapses.spiking import is_plastic
from neurolab.circuit.axons import channels_of_trace, delay_of, has_axon, trace_name
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.members import owner_of, sampled
from neurolab.circuit.records import Node, Wire
from neurolab.circuit.shares import SHARES
from neurolab.core.errors import EngineError
from neurolab.engine.branches import CellsInSpace
from neurolab.engine.builder import CELL, FILTER, STIMULUS, UNIT, PlanBuilder
from neurolab.engine.changes import Tracker
from neurolab.engine.chemistry import acting_doses
from neurolab.engine.clamp import ANSWERS, AXIAL, COMMAND, MEASURED, clamped_cells
from neurolab.engine.drawing import pairs_of
from neurolab.engine.forest import Segments
from neurolab.engine.group import Group, number
from neurolab.engine.memory import require_room
from neurolab.engine.models import model_of
from neurolab.engine.nerves import Nerve, into_segment, nerves_of
from neurolab.engine.order import levels
from neurolab.engine.plan import Description, Plan
from neurolab.engine.populations import Crowd
from neurolab.engine.releases import row_of
from neurolab.engine.shares import Ends, add_share
from neurolab.engine.taps import variables_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    from neurolab.catalog.registry import Registry
    from neurolab.engine.builder import Layout
    from neurolab.engine.forest import Tree
    from neurolab.engine.recorder import Channel

_ID = re.compile(r"(.*?)(\d{0,18})", re.ASCII | re.DOTALL)


def order_of(record_id: str) -> tuple[str, int, str]:
    """Return the key that sorts ids as people do: n2 before n10."""
    match = _ID.fullmatch(record_id)
    prefix, digits = match.groups() if match else (record_id, "")
    return prefix, int(digits or -1), record_id


def compile_plan(
    circuit: Circuit,
    *,
    dt: float | None = None,
    seed: int | None = None,
    channels: Sequence[Channel] | None = None,
    samples: int | None = None,
    most_samples: int = 1 << 28,
) -> Plan:
    """Compile a circuit.

    Parameters
    ----------
    dt : float, optional
        Step in ms instead of the circuit's.
    seed : int, optional
        Seed instead of the circuit's.
    channels : sequence of (record id, variable), optional
        What to record instead of what the meters show.
    samples : int, optional
        Record every step into a buffer of this length instead of a ring.
    most_samples : int
        Samples of all channels together that may be asked for.

    Raises
    ------
    EngineError
        When the circuit cannot be simulated: the step makes no sense, too much memory is needed, an unknown variable is to be recorded.
    SpecError
        When a model's equations are wrong.
    """
    require_room(circuit)
    own = Circuit(circuit.registry, tuple(circuit))
    step = own.settings.dt if dt is None else dt
    compiler = _Compiler(own, step, seed)
    layout = compiler.build(_shares_shown(own, _traces_shown(own, compiler) if channels is None else channels))
    nodes = tuple(n.id for n in compiler.nodes)
    wanted = tuple(channels) if channels is not None else _channels_of_meters(own, compiler)
    for channel in wanted:
        compiler.check_channel(channel)
    if samples is not None and samples * max(1, len(wanted)) > most_samples:
        raise EngineError(
            f"{len(wanted)} variables over {samples} steps do not fit into memory", "Record fewer variables, run for less time or take a larger step"
        )
    cells = compiler.cells
    about = Description(own.registry, acting_doses(own, nodes), cells.firsts, cells.special, wanted, Tracker(own, step))
    return Plan(layout, step, own.settings.seed if seed is None else seed, about, samples=samples)


def _channels_of_meters(circuit: Circuit, compiler: _Compiler) -> tuple[Channel, ...]:
    """Return what the leads to trace meters show, each once; a lead whose variable has gone shows the main output."""
    found: dict[Channel, None] = {}
    for wire in compiler.wires:
        spec = circuit.registry.get(wire.type, WireSpec)
        if spec.carries != "lead":
            continue
        meter = circuit.get(wire.target, Node)
        view = circuit.registry[meter.type]
        group = compiler.place.get(wire.source)
        if group is None or (isinstance(view, MeterSpec) and view.view != "trace"):
            continue
        names = compiler.recordable(wire.source)
        variable = str(wire.params.get("variable", ""))
        if traced := channels_of_trace(circuit, variable):
            found.update(dict.fromkeys(traced))
            continue
        cells, variable = sampled(wire.source, compiler.size[wire.source], variable)
        shown = variable if variable in names else group[0].composite.output
        if shown in names:
            found.update(dict.fromkeys((cell, shown) for cell in cells))
    return tuple(found)


def _traces_shown(circuit: Circuit, compiler: _Compiler) -> list[Channel]:
    """Return what leads show of wires."""
    leads = (w for w in compiler.wires if circuit.registry.get(w.type, WireSpec).carries == "lead")
    return [channel for w in leads for channel in channels_of_trace(circuit, str(w.params.get("variable", "")))]


def _shares_shown(circuit: Circuit, channels: Sequence[Channel]) -> dict[str, set[int]]:
    """Return the wires whose own share in their receptors is to be recorded, and in which cells of their targets."""
    shown: dict[str, set[int]] = {}
    for record_id, name in channels:
        wire_id, index = owner_of(record_id)
        if name in SHARES and is_trace(circuit, (record_id, name)):
            shown.setdefault(wire_id, set()).add(index or 0)
    return shown


def is_trace(circuit: Circuit, channel: Channel) -> bool:
    """Whether a channel is what is recorded of a wire."""
    record_id, name = channel
    return channel in channels_of_trace(circuit, trace_name(record_id, name))


def _levels_of(registry: Registry, nodes: Sequence[Node], wires: Sequence[Wire]) -> dict[str, int]:
    units = {n.id for n in nodes if isinstance(registry[n.type], UnitSpec)}
    sources: dict[str, list[str]] = {n.id: [] for n in nodes if n.id in units}
    for wire in wires:
        if wire.target in units and wire.source in units:
            sources[wire.target].append(wire.source)
    return levels(sources)


@dataclass(slots=True)
class _Rows:
    """Wires of one kind between two groups, column by column."""

    pre: list[int] = field(default_factory=list)
    post: list[int] = field(default_factory=list)
    gain: list[float] = field(default_factory=list)
    delay: list[float] = field(default_factory=list)
    order: list[int] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    movable: list[bool] = field(default_factory=list)
    release: list[tuple[float, float, float, float]] = field(default_factory=list)

    def add(self, pre: int, post: int, gain: float, delay: float, order: int, record_id: str) -> None:
        self.pre.append(pre)
        self.post.append(post)
        self.gain.append(gain)
        self.delay.append(delay)
        self.order.append(order)
        self.ids.append(record_id)


class _Compiler:
    """One compilation: sorted records, the groups of the nodes, the place of each node."""

    def __init__(self, circuit: Circuit, dt: float, seed: int | None = None) -> None:
        self.circuit, self.registry = circuit, circuit.registry
        self.builder = PlanBuilder(dt)
        self.cells = CellsInSpace(circuit.registry)
        simulated = [n for n in circuit.all(Node) if n.type in self.registry and not isinstance(self.registry[n.type], MeterSpec)]
        self.nodes: list[Node] = sorted(simulated, key=lambda n: order_of(n.id))
        known = {n.id for n in circuit.all(Node) if n.type in self.registry}
        wires = [w for w in circuit.all(Wire) if w.type in self.registry and {w.source, w.target} <= known and not w.silenced]
        self.wires: list[Wire] = sorted(wires, key=lambda w: order_of(w.id))
        self.place: dict[str, tuple[Group, int]] = {}
        self.size: dict[str, int] = {n.id: n.size for n in self.nodes}
        self.seed = circuit.settings.seed if seed is None else seed
        self.filters: dict[str, tuple[Group, int]] = {}
        self.trees: dict[str, Tree] = {}
        self.nerves: list[Nerve] = []
        self._links: dict[tuple[Group, Group, str, bool], _Rows] = {}
        self._synapses: dict[tuple[Group, Group, str, bool], _Rows] = {}

    def build(self, shares: Mapping[str, Collection[int]]) -> Layout:
        """Return the layout of the whole circuit, with elements for the shares of some wires in some of their targets' cells."""
        self._add_groups()
        self._add_filters()
        for number_of_wire, wire in enumerate(self.wires):
            self._add_wire(wire, self.registry.get(wire.type, WireSpec), number_of_wire)
        for wire_id, cells in shares.items():
            wire = self.circuit.get(wire_id, Wire)
            element = self.cells.end_of(wire)
            node = self.cells.nodes.get(element) or self.circuit.get(wire.target, Node)
            places = self.place[wire.source], self.place[element], self.place[wire.target]
            ends = Ends(node, *places, (self.size[wire.source], self.size[wire.target]))
            add_share(self.builder, self.circuit, wire, ends, cells, self.seed)
        for (source, target, into, difference), rows in self._links.items():
            output = ANSWERS.get(into, source.composite.output)
            self.builder.link(source, rows.pre, output, target, rows.post, into, rows.gain, difference=difference, ids=rows.ids, order=rows.order)
        for (source, target, into, _), rows in self._synapses.items():
            movable, release = rows.movable or False, rows.release or None
            self.builder.connect(source, rows.pre, target, rows.post, into, rows.gain, rows.delay, ids=rows.ids, movable=movable, release=release)
        return self.builder.build()

    def recordable(self, node_id: str) -> set[str]:
        """Return the names of what can be recorded of a node."""
        return set(Segments(self.place, self.cells.firsts).variables(node_id))

    def check_channel(self, channel: Channel) -> None:
        """Raise EngineError when there is no such variable."""
        node_id, name = channel
        if is_trace(self.circuit, channel):
            return
        owner, index = owner_of(node_id)
        if owner in self.place and (index is None) != (self.size[owner] > 1) and (index or 0) < self.size[owner]:
            node_id = owner
        elif owner in self.place and self.size[owner] > 1:
            size = self.size[owner]
            raise EngineError(f"'{node_id}' is none of the {size} cells of '{owner}'", f"Name one of them: '{owner}[0]' to '{owner}[{size - 1}]'")
        if node_id not in self.place:
            raise EngineError(f"nothing is simulated for '{node_id}', so it cannot be recorded")
        if (found := Segments(self.place, self.cells.firsts).find(node_id, name)) is None or found[2] not in variables_of(found[0]):
            raise EngineError(f"'{node_id}' has no variable '{name}'", f"It has {', '.join(sorted(self.recordable(node_id)))}")

    def _add_groups(self) -> None:
        level, held = _levels_of(self.registry, self.nodes, self.wires), clamped_cells(self.circuit, self.wires)
        members: dict[tuple[int, str, tuple[str, ...] | None, bool, bool], list[Node]] = {}
        for node in self.nodes:
            spec = self.registry[node.type]
            phase = STIMULUS if isinstance(spec, StimulusSpec) else UNIT + level[node.id] if isinstance(spec, UnitSpec) else CELL
            elements = self.cells.elements(node, spec) if isinstance(spec, CellSpec) and spec.compartments else (node,)
            clamp = self.cells.end_of(held[node.id]) if node.id in held and not node.silenced else ""
            for element in elements:
                self.size[element.id] = node.size
                mechanisms = element.mechanisms if isinstance(spec, CellSpec) else None
                members.setdefault((phase, spec.type_id, mechanisms, element.id == clamp, node.silenced), []).append(element)
        for (phase, type_id, mechanisms, clamp, silent), nodes in sorted(
            members.items(), key=lambda item: (item[0][0], item[0][1], item[0][2] or (), item[0][3:])
        ):
            self.place.update(self._add_group(type_id, mechanisms, nodes, phase, clamp=clamp, silent=silent))
        self.trees = self.cells.trees(self.place)
        for tree in self.trees.values():
            self.builder.add_tree(tree)
        self.nerves = nerves_of(self.registry, self.wires, self.trees)
        for nerve in self.nerves:
            self.builder.add_nerve(nerve)

    def _add_filters(self) -> None:
        """Give wires with states of their own a group for each type."""
        members: dict[str, list[Wire]] = {}
        for wire in self.wires:
            if self.registry.get(wire.type, WireSpec).carries == "filter" and {wire.source, wire.target} <= self.place.keys():
                members.setdefault(wire.type, []).append(wire)
        for type_id, wires in sorted(members.items()):
            self.filters.update(self._add_group(type_id, None, wires, FILTER))

    def _add_group(
        self,
        type_id: str,
        mechanisms: tuple[str, ...] | None,
        records: Sequence[Node | Wire],
        phase: int,
        *,
        clamp: bool = False,
        silent: bool = False,
    ) -> dict[str, tuple[Group, int]]:
        composite, kernel = model_of(self.registry, type_id, mechanisms, clamp=clamp, silent=silent)
        crowd = Crowd(records, [self.size.get(r.target if isinstance(r, Wire) else r.id, 1) for r in records], self.seed)
        params = crowd.params_of(composite)
        group = self.builder.add_group(composite, crowd.n, crowd.names(), params, phase=phase, kernel=kernel)
        group.spans, group.scatter = crowd.spans, crowd.scatter_of(composite)
        return {record_id: (group, first) for record_id, first, _ in crowd.spans}

    def _add_wire(self, wire: Wire, spec: WireSpec, order: int) -> None:
        if spec.carries in ("lead", "outside") or wire.source not in self.place or wire.target not in self.place:
            return
        (source, pre), (target, post) = self.place[wire.source], self.place[self.cells.end_of(wire)]
        if (self.size[wire.source] > 1 or self.size[wire.target] > 1) and spec.carries != "clamp":
            self._add_wires_of_population(wire, spec, order)
            return
        if spec.carries == "spikes":
            into = input_name(spec.receptor)
            self._require_input(wire, spec, target, into)
            if wire.plasticity:
                _learn(self, wire, spec, np.array([0]), np.array([0]))
                return
            plastic = is_plastic(wire.params)
            rows = self._synapses.setdefault((source, target, into, plastic), _Rows())
            rows.add(pre, post, self.param(wire, spec, spec.gain), delay_of(self.circuit, wire), order, wire.id)
            rows.movable.append(has_axon(wire))
            if plastic:
                rows.release.append(row_of(wire.params, {p.name: p.default for p in spec.params}))
            return
        if spec.carries == "clamp" and COMMAND not in target.rows:
            return  # a silenced cell is held already
        if spec.carries == "clamp":
            self._links.setdefault((source, target, COMMAND, False), _Rows()).add(pre, post, 1.0, 0.0, order, wire.id)
            self._links.setdefault((target, source, MEASURED, False), _Rows()).add(post, pre, 1.0, 0.0, order, wire.id)
            if wire.target in self.trees:
                trees = list(self.trees.values())
                for (group, lane), g in into_segment(trees, self.nerves, list(self.trees).index(wire.target), (target, post)):
                    self.builder.link(group, lane, "v", target, post, AXIAL, g)
            return
        into, both = spec.into or "i_in", spec.carries == "difference"
        self._require_input(wire, spec, target, into)
        gain, owner = self.param(wire, spec, spec.gain) if spec.gain else 1.0, wire.id
        if spec.carries == "filter":
            own, lane = self.filters[wire.id]
            self._synapses.setdefault((source, own, input_name(spec.type_id), False), _Rows()).add(pre, lane, 1.0, 0.0, order, "")
            source, pre, gain, owner = own, lane, 1.0, ""
        self._links.setdefault((source, target, into, both), _Rows()).add(pre, post, gain, 0.0, order, owner)
        if both:
            self._links.setdefault((target, source, into, both), _Rows()).add(post, pre, gain, 0.0, order, owner)

    def _add_wires_of_population(self, wire: Wire, spec: WireSpec, order: int) -> None:
        """Join the cells at both ends by the wire's rule, all under the wire's id."""
        (source, first), (target, begin) = self.place[wire.source], self.place[self.cells.end_of(wire)]
        sizes = self.size[wire.source], self.size[wire.target]
        pre, post = pairs_of(wire.rule, *sizes, same=wire.source == wire.target)
        ids, orders = wire.id, np.full(len(pre), order)
        into = input_name(spec.receptor) if spec.carries == "spikes" else spec.into or "i_in"
        self._require_input(wire, spec, target, into)
        gain = self.param(wire, spec, spec.gain) if spec.gain else 1.0
        if wire.plasticity:
            _learn(self, wire, spec, pre, post)
        elif spec.carries == "spikes":
            release = row_of(wire.params, {p.name: p.default for p in spec.params}) if is_plastic(wire.params) else None
            delay = delay_of(self.circuit, wire)
            self.builder.connect(source, first + pre, target, begin + post, into, gain, delay, ids=ids, release=release)
        elif spec.carries == "filter":
            own, lane = self.filters[wire.id]
            self.builder.connect(source, first + pre, own, lane + post, input_name(spec.type_id), 1.0)
            each = np.arange(sizes[1])
            self.builder.link(own, lane + each, own.composite.output, target, begin + each, into, order=np.full(len(each), order))
        elif len(pre):
            both = spec.carries == "difference"
            ways = [(source, first + pre, target, begin + post)] + [(target, begin + post, source, first + pre)] * both
            for start, lanes, end, to in ways:
                self.builder.link(start, lanes, start.composite.output, end, to, into, gain, difference=both, ids=ids, order=orders)

    def _require_input(self, wire: Wire, spec: WireSpec, target: Group, name: str) -> None:
        if name not in target.rows:
            owner = self.registry[target.composite.type_id].title
            raise EngineError(
                f"the {spec.title} '{wire.id}' finds nothing to act on: this {owner} ('{wire.target}') has no '{name.removeprefix('in_')}'",
                "Give the cell that receptor back, or remove the wire",
            )

    @staticmethod
    def param(wire: Wire, spec: WireSpec, name: str) -> float:
        """Return the coherent value of a parameter of a wire."""
        param = spec.param(name)
        return number(wire.params.get(name, param.default), param.unit)


def _learn(compiler: _Compiler, wire: Wire, spec: WireSpec, pre: NDArray[np.int64], post: NDArray[np.int64]) -> None:
    """Add the synapses of a wire that learns; `pre` and `post` are counted from the first element at each end."""
    from neurolab.engine.pathways import learning_of

    (source, first), (target, begin), fired_by = compiler.place[wire.source], compiler.place[compiler.cells.end_of(wire)], compiler.place[wire.target]
    compiler.builder.learn(
        wire.id,
        source,
        first + pre,
        target,
        begin + post,
        input_name(spec.receptor),
        compiler.param(wire, spec, spec.gain),
        delay_of(compiler.circuit, wire),
        learning_of(compiler.registry, wire, fired_by, compiler.seed),
        row_of(wire.params, {p.name: p.default for p in spec.params}) if is_plastic(wire.params) else None,
    )
