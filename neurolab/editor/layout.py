"""Automatic layout: layers from left to right where signals flow forward, springs where they run in circles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from neurolab.circuit import edits
from neurolab.circuit.records import Node, Note, Wire
from neurolab.editor.verbs import count, told
from neurolab.engine.order import components

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from neurolab.editor.document import Document

    Edges = NDArray[np.int_]
    Places = NDArray[np.float64]

ACROSS, DOWN = 200.0, 140.0
_SWEEPS = 8
_ROUNDS = 150
_MOST_SPRINGS = 1_200
_MOSTLY = 0.5
_GRID = 10.0
_ROOM, _NAME = (70.0, 50.0), 25.0
"""What a node keeps clear of notes, from its middle; its name lies below it."""


def laid_out(document: Document) -> list[Node]:
    """Return the nodes of the selection, or all when fewer than two are selected."""
    nodes = document.circuit.all(Node)
    chosen = [n for n in nodes if n.id in document.selection]
    return chosen if len(chosen) > 1 else nodes


@told
def lay_out(document: Document) -> None:
    """Place the selected nodes, or all, anew around their middle; one step of undo."""
    nodes = laid_out(document)
    if len(nodes) < 2:
        return
    number = {n.id: k for k, n in enumerate(nodes)}
    pairs = {(number[w.source], number[w.target]) for w in document.circuit.all(Wire) if w.source in number and w.target in number}
    edges = np.array(sorted(p for p in pairs if p[0] != p[1]), int).reshape(-1, 2)
    before = np.array([(n.x, n.y) for n in nodes])
    meters = frozenset(k for k, n in enumerate(nodes) if n.type in document.registry and document.registry[n.type].kind == "meter")
    after = place(len(nodes), edges, before, last=meters)
    after += before.mean(axis=0) - after.mean(axis=0)
    after = _GRID * np.round((after + _clear_of(after, document.circuit.all(Note))) / _GRID)
    moves = {n.id: (float(x), float(y)) for n, (x, y) in zip(nodes, after, strict=True)}
    document.do(edits.move(document.circuit, moves), f"Lay out {count(len(nodes), 'node')}")


def _clear_of(places: Places, notes: Sequence[Note]) -> Places:
    """Return the shortest shift, to the right or down, after which no node lies over a note; none where that would not help."""
    for shift in ((0.0, 0.0), *_ways_out(places, notes)):
        if not any(_covers(note, places + shift).any() for note in notes):
            return np.array(shift)
    return np.zeros(2)


def _ways_out(places: Places, notes: Sequence[Note]) -> list[tuple[float, float]]:
    right = max((note.x + note.width for note in notes if _covers(note, places).any()), default=0.0) + _ROOM[0] - places[:, 0].min()
    down = max((note.y + note.height for note in notes if _covers(note, places).any()), default=0.0) + _ROOM[1] - places[:, 1].min()
    return sorted([(float(right), 0.0), (0.0, float(down))], key=sum)


def _covers(note: Note, places: Places) -> NDArray[np.bool_]:
    """Return which nodes lie over a note, or too near."""
    x, y = places.T
    across = (x > note.x - _ROOM[0]) & (x < note.x + note.width + _ROOM[0])
    return across & (y > note.y - _ROOM[1] - _NAME) & (y < note.y + note.height + _ROOM[1])


def place(n: int, edges: Edges, before: Places, last: frozenset[int] = frozenset()) -> Places:
    """Return places of n nodes, shape (n, 2).

    Parameters
    ----------
    n : int
        How many.
    edges : array
        Shape (edges, 2), source and target.
    before : array
        Where they are: nodes of a layer keep their order where wires do not say otherwise.
    last : frozenset of int
        Nodes that only read, to be lined up behind all others.
    """
    readers = {k: [int(s) for s in edges[edges[:, 1] == k, 0]] for k in range(n)}
    groups = [[int(k) for k in group] for group in components({str(k): [str(s) for s in sources] for k, sources in readers.items()})]
    if max(len(g) for g in groups) > max(3, _MOSTLY * n) and n <= _MOST_SPRINGS:
        return _springs(n, edges, before)
    return _layers(readers, groups, before, last)


def _layers(readers: Mapping[int, list[int]], groups: list[list[int]], before: Places, last: frozenset[int]) -> Places:
    """Place each node one layer after the last that it reads (Sugiyama, Tagawa and Toda 1981).

    Two nodes that read each other share a layer; a longer circle is cut where it comes back to where signals enter it.
    """
    layer: dict[int, int] = {}
    for group in groups:
        depth = max((layer[s] + 1 for k in group for s in readers[k] if s not in group), default=0)
        for k, further in _unrolled(group, readers, before).items():
            layer[k] = depth + further
    targets: dict[int, list[int]] = {k: [] for k in readers}
    for k, sources in readers.items():
        for s in sources:
            targets[s].append(k)
    for k in readers:  # what only feeds later layers stands close to them
        ahead = [layer[t] for t in targets[k] if layer[t] > layer[k]]
        if not readers[k] and ahead:
            layer[k] = min(ahead) - 1
    behind = 1 + max((depth for k, depth in layer.items() if k not in last), default=-1)
    layer.update({k: behind for k in last if not targets[k] and readers[k]})
    rows = [sorted((k for k in readers if layer[k] == d), key=lambda k: (before[k, 1], before[k, 0])) for d in range(max(layer.values()) + 1)]
    height = {k: float(y) for row in rows for k, y in zip(row, _centred(len(row)), strict=True)}
    for sweep in range(_SWEEPS):
        forward = sweep % 2 == 0
        for row in rows if forward else reversed(rows):
            near = readers if forward else targets
            row.sort(key=lambda k, near=near: float(np.mean([height[j] for j in near[k]])) if near[k] else height[k])
            height.update(zip(row, map(float, _centred(len(row))), strict=True))
    return np.array([(ACROSS * layer[k], height[k]) for k in range(len(readers))])


def _unrolled(group: list[int], readers: Mapping[int, list[int]], before: Places) -> dict[int, int]:
    """Return how many layers behind the first of its circle each node stands: as many as signals need to reach it from where they enter."""
    if len(group) < 3:
        return dict.fromkeys(group, 0)
    members = set(group)
    enters = [k for k in group if any(s not in members for s in readers[k])] or [min(group, key=lambda k: float(before[k, 0]))]
    further = dict.fromkeys(enters, 0)
    front = enters
    while front:
        reached = dict.fromkeys(k for s in front for k in group if s in readers[k] and k not in further)
        further.update(dict.fromkeys(reached, further[front[0]] + 1))
        front = list(reached)
    return further


def _centred(n: int) -> Places:
    return DOWN * (np.arange(n, dtype=np.float64) - (n - 1) / 2)


def _springs(n: int, edges: Edges, before: Places) -> Places:
    """Let wires pull and nodes push each other (Fruchterman and Reingold 1991)."""
    generator = np.random.default_rng(1)
    at: Places = before - before.mean(axis=0) + generator.normal(scale=1.0, size=(n, 2))
    at *= ACROSS * np.sqrt(n) / max(float(np.ptp(at, axis=0).max()), 1.0)
    for step in np.linspace(ACROSS / 2, 1.0, _ROUNDS):
        apart = at[:, None] - at[None]
        distance = np.maximum(np.hypot(apart[..., 0], apart[..., 1]), 1.0)
        push: Any = (apart * (ACROSS**2 / distance**2)[..., None]).sum(axis=1)
        along = at[edges[:, 1]] - at[edges[:, 0]]
        pull = along * (np.hypot(along[:, 0], along[:, 1]) / ACROSS)[:, None]
        np.add.at(push, edges[:, 0], pull)
        np.add.at(push, edges[:, 1], -pull)
        strength = np.maximum(np.hypot(push[:, 0], push[:, 1]), 1e-9)
        at += push * (np.minimum(strength, step) / strength)[:, None]
    return np.asarray(at, dtype=np.float64)
