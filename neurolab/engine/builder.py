"""The builder: groups of equal elements and their connections, laid out as a plan's arrays.

`compiler` feeds it from a circuit; benchmarks feed it whole populations at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from neurolab.core.errors import EngineError, did_you_mean
from neurolab.engine.arena import Arena, Block
from neurolab.engine.delivery import Numbers, Owners, Synapses, build_releases, build_synapses, numbers_of
from neurolab.engine.forest import Tree, lay_trees
from neurolab.engine.group import Group
from neurolab.engine.plastic_wires import Pathways
from neurolab.engine.tables import BLOCK, KEPT, LINKS, OBSERVE, RINGS, SOLVE, SPIKES, STEP, W_TARGET, NetworkTables

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import ArrayLike, NDArray

    from neurolab.catalog.compose import Composite
    from neurolab.engine.kernels import Kernel
    from neurolab.engine.nerves import Nerve
    from neurolab.engine.pathway_table import Learning
    from neurolab.engine.pathways import Pathway
    from neurolab.engine.releases import Releases

STIMULUS, CELL, FILTER, UNIT = 0, 1, 2, 3
"""Phases of a step; units of level k have the phase UNIT + k."""

NOTHING = 0
"""A place in the arena that is always 0."""

HELD = ("i_in", "light")
"""Inputs to which a person may add something by hand while it runs, by their own names."""


@dataclass(slots=True)
class _Terms:
    to: Group
    to_lanes: NDArray[np.int64]
    into: str
    source: Group
    source_lanes: NDArray[np.int64]
    output: str
    gain: NDArray[np.float64]
    reference: bool
    order: NDArray[np.int64]
    ids: Owners


@dataclass(slots=True)
class Layout:
    """What `PlanBuilder.build` hands to `Plan`: where everything lies.

    `terms` and `synapses` give the numbers of a wire's terms and synapses; `inputs` maps (group number, input) to its row in `network.targets`;
    `hands` the slot of an input that wires write to the slot that is added to what they bring.
    """

    groups: list[Group]
    network: NetworkTables
    arena: Arena
    terms: Numbers
    synapses: Numbers
    inputs: dict[tuple[int, str], int]
    releases: Releases
    pathways: Pathways
    hands: dict[int, int]


def _owners(ids: str | Sequence[str]) -> Owners:
    return ids if isinstance(ids, str) else tuple(ids)


def _lanes(lanes: ArrayLike) -> NDArray[np.int64]:
    return np.atleast_1d(np.asarray(lanes, dtype=np.int64))


def _steps_of(delay: ArrayLike, dt: float) -> NDArray[np.float64]:
    steps = np.rint(np.asarray(delay, dtype=np.float64) / dt)
    if np.any(~(steps >= 0)) or np.any(steps > 1e8):
        raise EngineError("a delay must lie between 0 and 100,000,000 steps", "Choose a delay from 0 to 100 ms")
    return steps


class PlanBuilder:
    """Collects groups and connections, then lays them out.

    Parameters
    ----------
    dt : float
        Step in ms.
    """

    def __init__(self, dt: float) -> None:
        if not 1e-6 <= dt <= 100.0:
            raise EngineError(f"a time step of {dt:g} ms makes no sense", "Choose one from 0.001 to 1 ms")
        self.dt = dt
        self._groups: list[Group] = []
        self._terms: list[_Terms] = []
        self._synapses: list[Synapses] = []
        self._pathways: list[Pathway] = []
        self._trees: list[Tree] = []
        self._nerves: list[Nerve] = []

    def add_group(
        self,
        composite: Composite,
        n: int,
        ids: Iterable[str] = (),
        params: Mapping[str, ArrayLike] | None = None,
        *,
        phase: int = CELL,
        kernel: Kernel | None = None,
    ) -> Group:
        """Add n elements of one model.

        Parameters
        ----------
        ids : iterable of str
            Record ids; made up from the type when empty.
        params : mapping
            Coherent values by qualified name, one or n each; the rest have their defaults.
        """
        if kernel is None:
            from neurolab.engine.kernels import kernel_for

            kernel = kernel_for(composite)
        names = tuple(ids) or tuple(f"{composite.type_id}[{len(self._groups)}].{i}" for i in range(n))
        values = {k: np.broadcast_to(np.asarray(v, dtype=np.float64), (n,)) for k, v in (params or {}).items()}
        rows = {name: i for i, name in enumerate(kernel.layout.rows)}
        group = Group(composite, kernel, n, names, values, phase, rows)
        self._groups.append(group)
        return group

    def link(
        self,
        source: Group,
        source_lanes: ArrayLike,
        output: str,
        target: Group,
        target_lanes: ArrayLike,
        into: str,
        gain: ArrayLike = 1.0,
        *,
        difference: bool = False,
        ids: str | Sequence[str] = (),
        order: Sequence[int] | NDArray[np.int64] = (),
    ) -> None:
        """Add ``gain * output`` of source elements to an input of target elements; with `difference`, the target's own output is subtracted first.

        Terms of one input are summed by `order`, by default that of the calls. `ids` names the record of each term, or of all of them.
        """
        to, start = np.broadcast_arrays(_lanes(target_lanes), _lanes(source_lanes))
        source.observed |= output in source.kernel.layout.outputs and source.kernel.observe_address != 0
        gains = np.broadcast_to(np.asarray(gain, dtype=np.float64), to.shape)
        orders = np.asarray(order, dtype=np.int64) if len(order) else np.full(to.shape, len(self._terms))
        self._terms.append(_Terms(target, to, into, source, start, output, gains, difference, orders, _owners(ids)))

    def connect(
        self,
        source: Group,
        pre: ArrayLike,
        target: Group,
        post: ArrayLike,
        into: str,
        weight: ArrayLike,
        delay: ArrayLike = 0.0,
        *,
        ids: str | Sequence[str] = (),
        movable: ArrayLike = False,
        release: ArrayLike | None = None,
    ) -> None:
        """Add synapses: a spike of element ``pre[k]`` adds ``weight[k]`` to the input `into` of element ``post[k]``, ``delay[k]`` ms after it.

        Where `movable`, the delay may change while the plan runs. `release` (n, 4) makes a spike release a share of the weight: U, tau_rec,
        tau_facil (ms) and the number of vesicles, 0 for a continuous amount. `ids` names the record of each synapse, or of all of them.
        """
        if into not in target.composite.arrivals:
            raise EngineError(f"{target.composite.type_id} takes no spikes at '{into}'", did_you_mean(into, target.composite.arrivals))
        sources, targets = np.broadcast_arrays(_lanes(pre), _lanes(post))
        steps = _steps_of(delay, self.dt)
        weights = np.broadcast_to(np.asarray(weight, dtype=np.float64), targets.shape)
        delays = np.broadcast_to(steps.astype(np.int64), targets.shape)
        moves = np.broadcast_to(np.asarray(movable, dtype=np.bool_), targets.shape)
        rows = None if release is None else np.broadcast_to(np.asarray(release, dtype=np.float64), (len(targets), 4))
        self._synapses.append(Synapses(source, sources, target, targets, into, weights, delays, _owners(ids), moves, rows))

    def learn(
        self,
        wire_id: str,
        source: Group,
        pre: ArrayLike,
        target: Group,
        post: ArrayLike,
        into: str,
        weight: float,
        delay: float,
        about: Learning,
        release: ArrayLike | None = None,
    ) -> None:
        """Add plastic synapses, all of one wire: as `connect`, but their weights change by the rule that `about` names."""
        from neurolab.engine.pathways import Pathway

        if into not in target.composite.arrivals:
            raise EngineError(f"{target.composite.type_id} takes no spikes at '{into}'", did_you_mean(into, target.composite.arrivals))
        sources, targets = np.broadcast_arrays(_lanes(pre), _lanes(post))
        rows = None if release is None else np.broadcast_to(np.asarray(release, dtype=np.float64), (len(targets), 4))
        self._pathways.append(Pathway(wire_id, source, sources, target, targets, into, weight, int(_steps_of(delay, self.dt)), about, rows))

    def add_tree(self, tree: Tree) -> None:
        """Join segments to one cell in space, which the solver advances after the kernels of its segments."""
        self._trees.append(tree)

    def add_nerve(self, nerve: Nerve) -> None:
        """Let some cells in space share the fluid outside them."""
        self._nerves.append(nerve)

    def build(self) -> Layout:
        """Lay everything out in one arena."""
        groups = sorted(self._groups, key=lambda g: g.phase)
        end, elements = BLOCK, 0
        for number, group in enumerate(groups):
            group.number, group.block = number, Block(end, group.n, len(group.rows))
            end += group.block.size
            if group.spikes:
                group.first = elements
                elements += group.n
        network = NetworkTables()
        terms, link_phases, hands, end = _build_links(self._terms, network, end)
        synapses, inputs, end = build_synapses(self._synapses, network, groups, elements, end)
        releases, end = build_releases(network, synapses, end)
        network.groups = np.array([self._group_row(g) for g in groups], dtype=np.int64).reshape(len(groups), 11)
        lay_trees(self._trees, self._nerves, network)
        network.program = _program(groups, link_phases, network, inputs)
        pathways = Pathways()
        if self._pathways:
            from neurolab.engine.pathways import build_pathways

            pathways, end = build_pathways(self._pathways, network, inputs, releases, end)
        arena = Arena(end, elements)
        for group in groups:
            group.fill(arena.data)
        return Layout(groups, network, arena, terms, synapses, inputs, releases, pathways, hands)

    @staticmethod
    def _group_row(group: Group) -> tuple[int, ...]:
        checked = [group.rows[q.name] for q in (*group.composite.states, *group.composite.outputs) if q.name in group.rows]
        first, last = (min(checked), max(checked) + 1) if checked else (0, 0)
        kernel, block = group.kernel, group.block
        return (
            0,  # the plan chooses a step
            kernel.prepare_address,
            kernel.start_address,
            kernel.observe_address,
            block.offset,
            block.n,
            block.n_rows,
            kernel.layout.spike if group.spikes else -1,
            group.first,
            first,
            last,
        )


def _build_links(terms: Sequence[_Terms], network: NetworkTables, end: int) -> tuple[Numbers, list[int], dict[int, int], int]:
    """Write the links; return the terms of each wire, the phase of each link, what is added by hand where, and the new end of the arena."""
    to, source, reference, gain, phase = [], [], [], [], []
    for t in terms:
        to.append(t.to.block.slots(t.to.row(t.into), t.to_lanes))
        source.append(t.source.block.slots(t.source.row(t.output), t.source_lanes))
        reference.append(t.to.block.slots(t.to.row(t.output), t.to_lanes) if t.reference else np.full(len(t.to_lanes), NOTHING))
        gain.append(t.gain)
        phase.append(np.full(len(t.to_lanes), t.to.phase))
    if not to:
        return {}, [], {}, end
    held = [slots for t, slots in zip(terms, to, strict=True) if t.into.rpartition(".")[2] in HELD]
    by_hand, first = np.unique(np.concatenate(held), return_index=True) if held else (np.zeros(0, np.int64), np.zeros(0, np.int64))
    hands = end + np.arange(len(by_hand))
    if held:
        to.append(by_hand)
        phase.append(np.concatenate([p for t, p in zip(terms, phase, strict=True) if t.into.rpartition(".")[2] in HELD])[first])
        source.append(hands)
        reference.append(np.full(len(by_hand), NOTHING))
        gain.append(np.ones(len(by_hand)))
    all_to, all_phases = np.concatenate(to), np.concatenate(phase)
    last = np.full(len(by_hand), np.iinfo(np.int64).max)  # so that what wires bring is summed as if there were no hand
    order = np.lexsort((np.concatenate([*(t.order for t in terms), last]), all_to, all_phases))
    starts = np.flatnonzero(np.diff(all_to[order], prepend=-1))
    network.link_to = all_to[order][starts]
    network.link_terms = np.append(starts, len(order)).astype(np.int64)
    network.term_source = np.concatenate(source)[order].astype(np.int64)
    network.term_reference = np.concatenate(reference)[order].astype(np.int64)
    network.term_gain = np.concatenate(gain)[order]
    numbers = numbers_of([*((t.ids, len(t.to_lanes)) for t in terms), ((), len(by_hand))], order)
    rounded = -(-len(by_hand) // BLOCK) * BLOCK
    return numbers, all_phases[order][starts].tolist(), dict(zip(by_hand.tolist(), hands.tolist(), strict=True)), end + rounded


def _program(groups: list[Group], link_phases: list[int], network: NetworkTables, inputs: Mapping[tuple[int, str], int]) -> NDArray[np.int64]:
    """Return the operations of one step: for each phase links, arrivals, kernels; spikes are found after the cells."""
    program: list[tuple[int, int, int]] = []
    waiting = {number: [] for number in range(len(groups))}
    for (number, _), i in inputs.items():
        waiting[number].append(i)
    phases = sorted({g.phase for g in groups} | {CELL})
    for phase in phases:
        members = [g.number for g in groups if g.phase == phase]
        links = [k for k, p in enumerate(link_phases) if p == phase]
        targets = [i for number in members for i in waiting[number]]
        if links:
            program.append((LINKS, links[0], links[-1] + 1))
        program += [(RINGS, i, i + 1) for i in targets if network.targets[i, 4]]
        program += [(KEPT, k, k + 1) for k, target in enumerate(network.kept[:, W_TARGET].tolist()) if target in targets]
        if members:
            program.append((STEP, members[0], members[-1] + 1))
        if phase == CELL and len(network.trees):
            program.append((SOLVE, 0, len(network.trees)))
        program += [(OBSERVE, number, number + 1) for number in members if groups[number].observed]
        if phase == CELL and any(g.spikes for g in groups):
            program.append((SPIKES, 0, sum(g.phase <= CELL for g in groups)))
    return np.array([(*operation, 0) for operation in program], dtype=np.int64).reshape(len(program), 4)
