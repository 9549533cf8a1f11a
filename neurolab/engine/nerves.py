"""Nerves: fibres side by side that share the fluid outside them, so that the current of one flows back past the others. Light: imports numpy only.

Along a stretch of fibre j the current I_j inside drops the potential by ``r_j I_j``. What flows forward inside flows back outside, through the one
fluid that all share: ``r_e (I_1 + ... + I_n)`` more for each fibre. So the drops of the membrane potentials are ``(diag(r) + r_e) I``, and the
currents follow from its inverse, full of minus signs: a fibre at rest feels the spike of its neighbour turned around (Markin 1970; Binczak, Eilbeck
and Scott 2001). For two equal fibres that is ``I_1 = ((1 - alpha) dV_1 - alpha dV_2) / r`` with ``alpha = r_e / (r + 2 r_e)``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.morphology import apart
from neurolab.catalog.spec import WireSpec
from neurolab.catalog.synapses.outside import INSULATED
from neurolab.circuit.wiring import MOST_FIBRES
from neurolab.core.errors import EngineError
from neurolab.core.units import to_unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from neurolab.catalog.registry import Registry
    from neurolab.circuit.records import Wire
    from neurolab.engine.forest import Place, Tree


@dataclass(frozen=True, slots=True)
class Nerve:
    """Fibres that share the fluid outside them.

    Parameters
    ----------
    trees : tuple of int
        Their numbers.
    outside : tuple of float
        Resistance of the fluid along each stretch between two neighbouring segments, GOhm.
    """

    trees: tuple[int, ...]
    outside: tuple[float, ...]


def bare(registry: Registry, wire: Wire) -> float:
    """Return alpha of a wire that couples two fibres through the fluid outside; 0 for other wires and under insulation."""
    spec = registry.get(wire.type, WireSpec)
    if spec.carries != "outside" or wire.params.get("insulation", spec.param("insulation").default) == INSULATED:
        return 0.0
    return to_unit(wire.params.get(spec.gain, spec.param(spec.gain).default), "1")


def nerves_of(registry: Registry, wires: Iterable[Wire], trees: Mapping[str, Tree]) -> list[Nerve]:
    """Return the nerves of a circuit. Fibres that are joined one to the next share one space, as tight as the tightest of their wires.

    Parameters
    ----------
    trees : mapping
        Every cell in space by node id, in the order of their numbers.

    Raises
    ------
    EngineError
        When there are too many of them.
    """
    numbers = {node_id: k for k, node_id in enumerate(trees)}
    fellows: dict[str, tuple[set[str], list[float]]] = {}
    for wire in wires:
        alpha = bare(registry, wire)
        if alpha <= 0.0:
            continue
        ends = [trees[i] for i in (wire.source, wire.target) if i in trees]
        if len(ends) < 2 or apart(*(t.compartments for t in ends)):
            continue  # the wire rests: its cells were edited since it was drawn
        one, other = (fellows.get(i, ({i}, [])) for i in (wire.source, wire.target))
        joined = one[0] | other[0], [*one[1], *other[1], alpha]
        fellows.update(dict.fromkeys(joined[0], joined))
    nerves: list[Nerve] = []
    for node_id, (ids, alphas) in fellows.items():
        members = sorted(ids, key=lambda i: numbers[i])
        if node_id != members[0]:
            continue
        if len(members) > MOST_FIBRES:
            raise EngineError(f"{len(members)} axons side by side are too many", f"Join up to {MOST_FIBRES}")
        alpha = max(alphas)
        inside = np.array([[1 / j.conductance for j in trees[i].joints[1:]] for i in members])
        nerves.append(Nerve(tuple(numbers[i] for i in members), tuple((alpha / (1 - 2 * alpha) * inside.mean(axis=0)).tolist())))
    return nerves


def couplings(nerve: Nerve, trees: Sequence[Tree]) -> NDArray[np.float64]:
    """Return the conductances between the drops of potential and the currents of each stretch, (stretches, fibres, fibres) in nS."""
    inside = np.array([[1 / j.conductance for j in trees[k].joints[1:]] for k in nerve.trees])
    resistance = np.asarray(nerve.outside)[:, None, None] + np.zeros((1, len(inside), len(inside)))
    fibre = np.arange(len(inside))
    resistance[:, fibre, fibre] += inside.T
    return np.asarray(np.linalg.inv(resistance), dtype=np.float64)


def band_of(nerve: Nerve, trees: Sequence[Tree]) -> NDArray[np.float64]:
    """Return the band of a nerve's matrix, one row ``k * n + j`` for segment k of fibre j: the conductance to the row d before it in column d, nS."""
    g = couplings(nerve, trees)
    n, length = len(nerve.trees), len(g) + 1
    band = np.zeros((length, n, 2 * n))
    for one in range(n):
        for other in range(n):
            if other <= one:
                band[1:, one, one - other] += g[:, one, other]
                band[:-1, one, one - other] += g[:, one, other]
            band[1:, one, n + one - other] -= g[:, one, other]
    return band.reshape(length * n, 2 * n)


def into_segment(trees: Sequence[Tree], nerves: Iterable[Nerve], number: int, place: Place) -> list[tuple[Place, float]]:
    """Return from which potentials the current into a segment from along its cell follows, and with which factors (nS)."""
    tree = trees[number]
    nerve = next((n for n in nerves if number in n.trees), None)
    if nerve is None:
        around = tree.neighbours_of(place)
        return [*around, (place, -sum(g for _, g in around))]
    g, here, own = couplings(nerve, trees), tree.places.index(place), nerve.trees.index(number)
    terms: list[tuple[Place, float]] = []
    for near, stretch in ((here - 1, here - 1), (here + 1, here)):
        if 0 <= near < len(tree.places):
            for other, k in enumerate(nerve.trees):
                terms += [(trees[k].places[near], float(g[stretch, own, other])), (trees[k].places[here], -float(g[stretch, own, other]))]
    return terms
