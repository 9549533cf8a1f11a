"""Groups that fold into one node, and frames that carry what lies in them. None of it changes what is simulated."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Area, Frame, Group, Node, Placed
from neurolab.core.errors import CircuitError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Record

FEWEST = 2


def group_nodes(circuit: Circuit, record_ids: Iterable[str]) -> tuple[str, Diff]:
    """Return the id of a new folded group of nodes and the diff that makes it; groups among the records are taken apart into it.

    Raises
    ------
    CircuitError
        With fewer than two nodes.
    """
    chosen = [circuit[i] for i in record_ids]
    old = {g.id: g for r in chosen if isinstance(g := _group_with(circuit, r), Group)}
    members = dict.fromkeys(i for g in old.values() for i in members_of(circuit, g))
    members.update(dict.fromkeys(r.id for r in chosen if isinstance(r, Node)))
    if len(members) < FEWEST:
        raise CircuitError("a group takes at least two nodes", "Select more: drag a box around them, or press Shift while you click")
    nodes = [circuit.get(i, Node) for i in members]
    x, y = (round(sum(getattr(n, axis) for n in nodes) / len(nodes) / 20) * 20.0 for axis in "xy")
    names = {g.label for g in circuit.all(Group)}
    label = next(name for i in range(1, len(names) + 2) if (name := f"Group {i}") not in names)
    kept = next(iter(old.values())).label if len(old) == 1 else label
    group = Group(id=circuit.new_id(Group), x=x, y=y, members=tuple(members), label=kept)
    return group.id, Diff(added={group.id: group}, removed=dict[str, "Record"](old))


def ungroup(circuit: Circuit, record_ids: Iterable[str]) -> Diff:
    """Return the diff that takes groups away and leaves their nodes; a node stands for the group that it is in."""
    groups = [_group_with(circuit, circuit[i]) for i in record_ids]
    return Diff(removed={g.id: g for g in groups if g is not None})


def fold(circuit: Circuit, group_id: str, *, folded: bool) -> Diff:
    """Return the diff that folds a group or unfolds it."""
    old = circuit.get(group_id, Group)
    new = replace(old, folded=folded)
    if folded and not old.folded:
        nodes = [circuit.get(i, Node) for i in members_of(circuit, old)]
        if nodes:
            new = replace(new, x=sum(n.x for n in nodes) / len(nodes), y=sum(n.y for n in nodes) / len(nodes))
    return Diff(updated={old.id: (old, new)}) if new != old else Diff()


def members_of(circuit: Circuit, group: Group) -> list[str]:
    """Return the nodes of a group that are still there."""
    return [i for i in group.members if i in circuit and isinstance(circuit[i], Node)]


def folded_away(circuit: Circuit) -> dict[str, str]:
    """Return the nodes that are not seen, each with the folded group that stands for it."""
    return {i: g.id for g in circuit.all(Group) if g.folded for i in g.members if i in circuit}


def carried(circuit: Circuit, record_ids: Iterable[str]) -> list[str]:
    """Return records with all that goes where they go: members of folded groups, and what lies in frames, frames within frames included."""
    found = dict.fromkeys(record_ids)
    todo = list(found)
    while todo:
        record = circuit[todo.pop()]
        inside: list[str] = []
        if isinstance(record, Group) and record.folded:
            inside = members_of(circuit, record)
        elif isinstance(record, Frame):
            hidden = folded_away(circuit)
            inside = [r.id for r in circuit if isinstance(r, Placed) and r.id not in hidden and holds(record, r)]
        new = [i for i in inside if i not in found]
        found.update(dict.fromkeys(new))
        todo += new
    return list(found)


def with_members(circuit: Circuit, record_ids: Iterable[str]) -> set[str]:
    """Return records with the nodes that go when they are deleted: those of folded groups."""
    found = set(record_ids)
    groups = [g for g in circuit.all(Group) if g.id in found and g.folded]
    return found.union(*(members_of(circuit, g) for g in groups))


def emptied(circuit: Circuit, gone: set[str]) -> set[str]:
    """Return the groups that have no node left when some records go."""
    return {g.id for g in circuit.all(Group) if gone.intersection(g.members) and gone.issuperset(members_of(circuit, g))}


def holds(frame: Frame, record: Record) -> bool:
    """Whether something lies in a frame: a node with its centre, a rectangle with all of itself."""
    right, bottom = frame.x + frame.width, frame.y + frame.height
    if record.id == frame.id:
        return False
    if isinstance(record, Group) and not record.folded:
        return False  # it is not on the canvas: its nodes are
    if isinstance(record, Node | Group):
        return frame.x <= record.x <= right and frame.y <= record.y <= bottom
    if not isinstance(record, Area):
        return False
    inside = frame.x <= record.x and frame.y <= record.y and record.x + record.width <= right and record.y + record.height <= bottom
    return inside and (record.width, record.height) != (frame.width, frame.height)


def _group_with(circuit: Circuit, record: Record) -> Group | None:
    """Return a group itself, or the one that a node is in."""
    if isinstance(record, Group):
        return record
    return next((g for g in circuit.all(Group) if record.id in g.members), None)
