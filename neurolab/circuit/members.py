"""Members: what the cells of a population are called. Light: standard library only."""

from __future__ import annotations

import re

SAMPLES = 3
"""Cells of a population that a scope shows when nobody says which."""

_CHOSEN = re.compile(r"\[(\d{1,9})\]\.?(.*)", re.ASCII | re.DOTALL)
_CELL = re.compile(r"(.+)\[(\d{1,9})\]", re.ASCII | re.DOTALL)


def cell_id(node_id: str, index: int) -> str:
    """Return the name of one cell of a population; of "n1/dend[2]", a segment of all its cells, that of the segment of one: "n1[5]/dend[2]"."""
    owner, slash, segment = node_id.partition("/")
    return f"{owner}[{index}]{slash}{segment}"


def owner_of(element_id: str) -> tuple[str, int | None]:
    """Return the record and the index that an element's name means: ("n3", 17) for "n3[17]", ("n3", None) for "n3". A segment is no record."""
    match = _CELL.fullmatch(element_id) if "/" not in element_id else None
    return (match[1], int(match[2])) if match else (element_id, None)


def sampled(node_id: str, size: int, variable: str = "") -> tuple[tuple[str, ...], str]:
    """Return which elements of a node a lead shows, and which variable of them: "[17].v" is v of cell 17; a few cells when none is named."""
    if size == 1:
        return (node_id,), variable
    match = _CHOSEN.fullmatch(variable)
    if match and int(match[1]) < size:
        return (cell_id(node_id, int(match[1])),), match[2]
    return tuple(cell_id(node_id, i) for i in range(min(SAMPLES, size))), match[2] if match else variable
