"""Going from node to node by the arrows: the nearest one in a direction."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from neurolab.editor.verbs import seen_nodes, select_neighbour

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Group, Node
    from neurolab.editor.document import Document

DIRECTIONS: dict[str, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def neighbour(circuit: Circuit, record_id: str, direction: str) -> str:
    """Return the nearest node that is seen in a direction from another, straight ahead counting as nearer than aside; empty when there is none."""
    nodes = seen_nodes(circuit)
    here = next((n for n in nodes if n.id == record_id), None)
    if here is None:
        return min(nodes, key=lambda n: (n.y, n.x)).id if nodes else ""
    return nearest(nodes, here.x, here.y, direction)


def nearest(nodes: Iterable[Node | Group], x: float, y: float, direction: str) -> str:
    """Return the nearest of some nodes in a direction from a place; empty when there is none."""
    ux, uy = DIRECTIONS[direction]
    best, found = math.inf, ""
    for node in nodes:
        ahead = (node.x - x) * ux + (node.y - y) * uy
        aside = abs((node.x - x) * uy) + abs((node.y - y) * ux)
        if ahead > 0 and ahead + 2 * aside < best:
            best, found = ahead + 2 * aside, node.id
    return found


def walk(document: Document, name: str) -> bool:
    """Select the next node for an arrow or Tab; return whether it was one of these."""
    if name in DIRECTIONS:
        ids = document.selection.ids
        if found := neighbour(document.circuit, ids[0] if ids else "", name):
            document.selection.set((found,))
    elif name in ("tab", "shift+tab"):
        select_neighbour(document, 1 if name == "tab" else -1)
    else:
        return False
    return True
