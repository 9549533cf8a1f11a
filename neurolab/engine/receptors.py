"""Receptors that nothing reaches: a step leaves them out while their rows are 0. Light: imports numpy only.

A cell has all the receptors that a wire might want, and mostly few of them have one. What a spike, a link or a plastic synapse can reach is found
when a plan is made; a wire that is drawn makes a new plan, which takes the states over. What has been reached before goes on until its rows are 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.engine.tables import BLOCK, G_STEP

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from neurolab.engine.group import Group
    from neurolab.engine.plastic_wires import Pathways
    from neurolab.engine.tables import ChemistryTables, NetworkTables


def reached_rows(
    groups: Sequence[Group], network: NetworkTables, inputs: Mapping[tuple[int, str], int], pathways: Pathways
) -> dict[int, frozenset[int]]:
    """Return the rows of each group, by its number, that something outside it writes while a plan runs."""
    found: dict[int, set[int]] = {g.number: rows_among(network.link_to, g) for g in groups}
    for number, name in inputs:
        found[number].add(groups[number].row(name))
    for p in pathways.by_wire.values():
        found[p.target.number].add(p.target.row(p.into))
    return {number: frozenset(rows) for number, rows in found.items()}


def choose_steps(
    groups: Sequence[Group], network: NetworkTables, data: NDArray[np.float64], reached: Mapping[int, frozenset[int]], chemistry: ChemistryTables
) -> None:
    """Let each group use the step that does no more than it must, as its parameters and receptors are now."""
    for number, group in enumerate(groups):
        rows = reached[number] | rows_among(chemistry.slots, group) if len(chemistry.slots) else reached[number]
        network.groups[number, G_STEP] = group.step_for(data, rows, uniform=number not in chemistry.groups)


def rows_among(slots: NDArray[np.int64], group: Group) -> set[int]:
    """Return the rows of a group that some places in the arena belong to."""
    distances = slots - group.block.offset
    inside = distances[(distances >= 0) & (distances < group.block.size)]
    return set((inside // BLOCK % group.block.n_rows).tolist())
