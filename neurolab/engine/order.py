"""Order of artificial units within one step. Light: standard library only.

A unit is evaluated after the units it reads, so a signal passes through a feed-forward net within one step. Units that form a cycle cannot
all come first: each reads what the others of its cycle had after the previous step (synchronous update, as in a recurrent network), so
the result depends neither on the order in which they were made nor on their names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def components(sources: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Return the strongly connected components, each after all that it reads (Tarjan 1972, without recursion).

    Parameters
    ----------
    sources : mapping of str to iterable of str
        For each node the nodes it reads; names that are no key are ignored.
    """
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    open_nodes: list[str] = []
    is_open: set[str] = set()
    found: list[list[str]] = []
    for root in sources:
        if root in number:
            continue
        number[root] = low[root] = len(number)
        open_nodes.append(root)
        is_open.add(root)
        work = [(root, iter(sources[root]))]
        while work:
            node, rest = work[-1]
            child = next((c for c in rest if c in sources and (c not in number or c in is_open)), None)
            if child is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == number[node]:
                    component = []
                    while not component or component[-1] != node:
                        component.append(open_nodes.pop())
                        is_open.discard(component[-1])
                    found.append(component)
            elif child in number:
                low[node] = min(low[node], number[child])
            else:
                number[child] = low[child] = len(number)
                open_nodes.append(child)
                is_open.add(child)
                work.append((child, iter(sources[child])))
    return found


def levels(sources: Mapping[str, Iterable[str]]) -> dict[str, int]:
    """Return for each node its level: 0 reads no other component, the rest lie one above the highest that they read."""
    level: dict[str, int] = {}
    for component in components(sources):
        members = set(component)
        below = [level[s] for node in component for s in sources[node] if s in level and s not in members]
        for node in component:
            level[node] = 1 + max(below, default=-1)
    return level
