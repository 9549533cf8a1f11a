"""Automatic layout: layers from left to right where signals flow forward, springs where they run in circles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from neurolab.circuit import edits
from neurolab.circuit.records import Node, Wire
from neurolab.editor.verbs import count, told
from neurolab.engine.order import components

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    after = place(len(nodes), edges, before)
    after += before.mean(axis=0) - after.mean(axis=0)
    after = _GRID * np.round(after / _GRID)
    moves = {n.id: (float(x), float(y)) for n, (x, y) in zip(nodes, after, strict=True)}
    document.do(edits.move(document.circuit, moves), f"Lay out {count(len(nodes), 'node')}")


def place(n: int, edges: Edges, before: Places) -> Places:
    """Return places of n nodes, shape (n, 2).

    Parameters
    ----------
    n : int
        How many.
    edges : array
        Shape (edges, 2), source and target.
    before : array
        Where they are: nodes of a layer keep their order where wires do not say otherwise.
    """
    readers = {k: [int(s) for s in edges[edges[:, 1] == k, 0]] for k in range(n)}
    groups = [[int(k) for k in group] for group in components({str(k): [str(s) for s in sources] for k, sources in readers.items()})]
    if max(len(g) for g in groups) > max(3, _MOSTLY * n) and n <= _MOST_SPRINGS:
        return _springs(n, edges, before)
    return _layers(readers, groups, before)


def _layers(readers: Mapping[int, list[int]], groups: list[list[int]], before: Places) -> Places:
    """Place each node one layer after the last that it reads (Sugiyama, Tagawa and Toda 1981); a circle of nodes shares a layer."""
    layer: dict[int, int] = {}
    for group in groups:
        depth = max((layer[s] + 1 for k in group for s in readers[k] if s not in group), default=0)
        layer.update(dict.fromkeys(group, depth))
    targets: dict[int, list[int]] = {k: [] for k in readers}
    for k, sources in readers.items():
        for s in sources:
            targets[s].append(k)
    for k in readers:  # what only feeds later layers stands close to them
        ahead = [layer[t] for t in targets[k] if layer[t] > layer[k]]
        if not readers[k] and ahead:
            layer[k] = min(ahead) - 1
    rows = [sorted((k for k in readers if layer[k] == d), key=lambda k: (before[k, 1], before[k, 0])) for d in range(max(layer.values()) + 1)]
    height = {k: float(y) for row in rows for k, y in zip(row, _centred(len(row)), strict=True)}
    for sweep in range(_SWEEPS):
        forward = sweep % 2 == 0
        for row in rows if forward else reversed(rows):
            near = readers if forward else targets
            row.sort(key=lambda k, near=near: float(np.mean([height[j] for j in near[k]])) if near[k] else height[k])
            height.update(zip(row, map(float, _centred(len(row))), strict=True))
    return np.array([(ACROSS * layer[k], height[k]) for k in range(len(readers))])


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
