"""Forest: the cells in space of a plan as tables for the solver, and names of places in them. Light: imports numpy only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.compose import input_name
from neurolab.catalog.expr import Name, Op
from neurolab.catalog.spec import Quantity
from neurolab.circuit.members import cell_id, owner_of
from neurolab.core.errors import EngineError
from neurolab.engine.integrate import ABOVE, PUSH, RATE
from neurolab.engine.nerves import Nerve, band_of
from neurolab.engine.tables import BAND
from neurolab.engine.taps import variables_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from neurolab.catalog.expr import Expr
    from neurolab.catalog.morphology import Joint, Segment
    from neurolab.catalog.spec import Compartment
    from neurolab.engine.group import Group
    from neurolab.engine.tables import NetworkTables

Place = tuple["Group", int]

NOWHERE = 0
"""A place in the arena that is always 0: what a branching point without membrane reads."""


def element_of(node_id: str, segment: str, first: str) -> str:
    """Return the id under which a segment of a node is simulated: the first has the node's own."""
    return node_id if segment == first else f"{node_id}/{segment}"


_SHARE = "="


def share_id(node_id: str, wire_id: str) -> str:
    """Return the id under which the share of a wire in the receptors of a node is simulated; see `shares`."""
    return f"{node_id}/{_SHARE}{wire_id}"


class Segments(dict[str, Place]):
    """Group and lane of every element by id; a segment of the cell ``n1`` is ``n1/dend[2]``, its first is ``n1``, the share of a wire ``n1/=w3``.

    Those of cell 5 of a population are ``n1[5]/dend[2]``, ``n1[5]`` and ``n1[5]/=w3``; that share is the wire's ``w3[5]``.

    Parameters
    ----------
    places : mapping
        Of all elements.
    firsts : mapping of str to str
        Name of the first segment of each cell in space, by node id.
    special : set of (element, parameter)
        What a compartment has a value of its own for.
    """

    def __init__(self, places: Mapping[str, Place], firsts: Mapping[str, str], special: frozenset[tuple[str, str]] = frozenset()) -> None:
        super().__init__(places)
        self.firsts, self.special = dict(firsts), special
        self._parts: dict[str, list[str]] = {}
        self._shares: dict[str, list[str]] = {}
        self._share_of: dict[str, str] = {}
        for element in self:
            node_id, _, part = element.partition("/")
            if part.startswith(_SHARE):
                owner, index = owner_of(node_id)
                wire_id = part.removeprefix(_SHARE)
                self._shares.setdefault(owner, []).append(element)
                self._share_of[wire_id if index is None else cell_id(wire_id, index)] = element
            elif node_id in self.firsts:
                self._parts.setdefault(node_id, []).append(element)

    def find(self, record_id: str, name: str) -> tuple[Group, int, str] | None:
        """Return group, lane and own name of a variable, which may be qualified by a segment (``dend[2].v``); None when there is none."""
        if record_id not in self:
            return self._find_share(record_id, name)
        group, lane = self[record_id]
        if name in group.rows:
            return group, lane, name
        segment, _, own = name.partition(".")
        element = element_of(record_id, segment, self.firsts.get(record_id, ""))
        if record_id in self.firsts and element in self and own in self[element][0].rows:
            return *self[element], own
        return None

    def _find_share(self, wire_id: str, name: str) -> tuple[Group, int, str] | None:
        if wire_id not in self._share_of:
            return None
        group, lane = self[self._share_of[wire_id]]
        receptor = next(iter(group.composite.arrivals)).removeprefix(input_name(""))
        own = f"{receptor}.{name}"
        return (group, lane, own) if own in variables_of(group) else None

    def variables_of_share(self, wire_id: str) -> dict[str, Quantity]:
        """Return what can be recorded of a wire's share in its receptors; empty where none is simulated."""
        group = self[self._share_of[wire_id]][0] if wire_id in self._share_of else None
        known = variables_of(group) if group is not None else {}
        found = {name: self._find_share(wire_id, name) for name in ("g", "i")}
        return {name: replace(known[place[2]], name=name) for name, place in found.items() if place is not None}

    def variables(self, record_id: str) -> dict[str, Quantity]:
        """Return what can be recorded of a record: of a cell in space also the potential in every segment."""
        found = variables_of(self[record_id][0])
        for element in self._parts.get(record_id, ()):
            name = self.told(element, "v")[1] if element != record_id else f"{self.firsts[record_id]}.v"
            found[name] = Quantity(name, "mV", "membrane potential")
        return found

    def told(self, element: str, name: str) -> tuple[str, str]:
        """Return the record and the qualified name of a variable of an element."""
        record_id, _, segment = element.partition("/")
        if segment.startswith(_SHARE):
            index = owner_of(record_id)[1]
            wire_id = segment.removeprefix(_SHARE)
            return wire_id if index is None else cell_id(wire_id, index), name.rpartition(".")[2]
        return (record_id, f"{segment}.{name}") if segment else (record_id, name)

    def parts(self, record_id: str) -> list[str]:
        """Return the ids of all elements of a record: what its parameters and its chemistry act on."""
        return [*self._parts.get(record_id, [record_id] if record_id in self else []), *self.shares(record_id)]

    def shares(self, record_id: str) -> list[str]:
        """Return the ids of the elements that are shares of wires in a record's receptors."""
        return self._shares.get(record_id, [])


def beside(joints: Sequence[Joint], segment: int) -> list[tuple[int, float]]:
    """Return the numbers of the segments that touch a segment, and the conductance to each in nS.

    Through a branching point, which has no membrane, flows ``g_i g_k / (sum of all g)`` per mV between any two segments that meet there.
    """
    meet: dict[int, list[tuple[int, float]]] = {}
    for number, joint in enumerate(joints[1:], 1):
        meet.setdefault(number, []).append((joint.parent, joint.conductance))
        meet.setdefault(joint.parent, []).append((number, joint.conductance))
    middle = next(number for number, joint in enumerate(joints) if joint.segment == segment)
    found: list[tuple[int, float]] = []
    for number, g in meet.get(middle, ()):
        if joints[number].segment >= 0:
            found.append((joints[number].segment, g))
        else:
            total = sum(other for _, other in meet[number])
            found += [(joints[n].segment, g * other / total) for n, other in meet[number] if n != middle]
    return found


@dataclass(frozen=True, slots=True)
class Tree:
    """One cell in space.

    Parameters
    ----------
    places : sequence of (Group, int)
        Of each segment.
    segments, joints : sequence
        Geometry, from `catalog.morphology`.
    spike_at : int
        Number of the segment that is tested for spikes; the first one sends them.
    """

    places: Sequence[Place]
    segments: Sequence[Segment]
    joints: Sequence[Joint]
    spike_at: int

    @property
    def compartments(self) -> tuple[Compartment, ...]:
        """The table that its segments were cut from."""
        return tuple({s.compartment.name: s.compartment for s in self.segments}.values())

    def neighbours_of(self, here: Place) -> list[tuple[Place, float]]:
        """Return the places of the segments that touch the one at a place, and the conductance to each in nS; see `beside`."""
        return [(self.places[segment], g) for segment, g in beside(self.joints, self.places.index(here))]


def lay_trees(trees: Sequence[Tree], nerves: Sequence[Nerve], network: NetworkTables) -> None:
    """Write the tables of the solver; groups have their places already."""
    rows: list[tuple[int, int, int, int, int]] = []
    numbers: list[tuple[float, float]] = []
    heads: list[tuple[int, int, int, int, int, int, int]] = [(0, 0, 0, 0, 0, 0, 0)] * len(trees)
    bands: list[tuple[int, NDArray[np.float64]]] = []
    alone = [Nerve((k,), ()) for k in range(len(trees)) if all(k not in n.trees for n in nerves)]
    for nerve in sorted((*nerves, *alone), key=lambda n: n.trees):
        fibres = [trees[k] for k in nerve.trees]
        first, width = len(rows), len(fibres)
        for joints in zip(*(f.joints for f in fibres), strict=True):
            for tree, joint in zip(fibres, joints, strict=True):
                parent = -1 if joint.parent < 0 else first + joint.parent
                if joint.segment < 0:
                    rows.append((parent, NOWHERE, NOWHERE, NOWHERE, NOWHERE))
                    numbers.append((joint.conductance, 0.0))
                else:
                    place = tree.places[joint.segment]
                    rows.append((parent, _slot(place, "v"), _slot(place, RATE), _slot(place, PUSH), _slot(place, "C_m")))
                    numbers.append((joint.conductance, tree.segments[joint.segment].area))
        if width > 1:
            bands.append((first, band_of(nerve, trees)))
        for number, tree in zip(nerve.trees, fibres, strict=True):
            begin = first if tree is fibres[0] else len(rows)
            heads[number] = (begin, len(rows), *_tested(tree), width if tree is fibres[0] else 1)
    network.trees = np.array(heads, dtype=np.int64).reshape(-1, 7)
    network.joints = np.array(rows, dtype=np.int64).reshape(-1, 5)
    network.joint_numbers = np.zeros((len(rows), BAND + 2 * max((band.shape[1] for _, band in bands), default=0)))
    network.joint_numbers[:, :2] = np.array(numbers, dtype=np.float64).reshape(-1, 2)
    for first, band in bands:
        network.joint_numbers[first : first + len(band), BAND : BAND + band.shape[1]] = band


def _tested(tree: Tree) -> tuple[int, int, int, int]:
    """Return where in the arena are: the potential that is tested for spikes, the threshold, whether it was above, and the sender's spike."""
    tested, sender = tree.places[tree.spike_at], tree.places[0]
    spike = sender[0].block.slot(sender[0].kernel.layout.spike, sender[1])
    return _slot(tested, "v"), _slot(tested, _threshold(tested[0])), _slot(tested, ABOVE), spike


def _slot(place: Place, name: str) -> int:
    group, lane = place
    return group.block.slot(group.row(name), lane)


def _threshold(group: Group) -> str:
    """Return the parameter with which the spike condition of a cell in space compares its potential."""
    condition: Expr | None = group.composite.spike_when
    if isinstance(condition, Op) and condition.fn == ">" and condition.args[0] == Name("v") and isinstance(condition.args[1], Name):
        name = condition.args[1].id
        if name in group.composite.params and not group.composite.on_spike and group.composite.hold is None:
            return name
    raise EngineError(f"{group.composite.type_id}: a cell in space spikes when 'v > parameter', without a reset", "Change its spike condition")
