"""Branches: how the compiler takes a cell in space apart into segments and joins them again for the solver. Light: no LLVM."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from neurolab.catalog.morphology import check_compartments, joints_of, segment_at, segments_of
from neurolab.circuit.members import cell_id
from neurolab.core.errors import EngineError, SpecError
from neurolab.core.units import to_unit
from neurolab.engine.forest import Tree, element_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.morphology import Segment
    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import CellSpec, Compartment
    from neurolab.circuit.records import Node, Wire
    from neurolab.engine.forest import Place


@dataclass(frozen=True, slots=True)
class _Cell:
    node: Node
    spec: CellSpec
    compartments: tuple[Compartment, ...]
    segments: list[Segment]

    @property
    def names(self) -> tuple[str, ...]:
        """Of its cells: one, or those of a population."""
        return (self.node.id,) if self.node.size == 1 else tuple(cell_id(self.node.id, i) for i in range(self.node.size))

    def element(self, segment: str) -> str:
        return element_of(self.node.id, segment, self.segments[0].name)


class CellsInSpace:
    """The cells in space of one compilation.

    Attributes
    ----------
    firsts : dict of str to str
        Name of the first segment of each, by the id of the node, and of each cell of a population.
    nodes : dict of str to Node
        What each element is, by its id.
    """

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._cells: dict[str, _Cell] = {}
        self._special: set[tuple[str, str]] = set()
        self.firsts: dict[str, str] = {}
        self.nodes: dict[str, Node] = {}

    @property
    def special(self) -> frozenset[tuple[str, str]]:
        """Element and parameter of every value that belongs to one compartment alone."""
        return frozenset(self._special)

    def elements(self, node: Node, spec: CellSpec) -> list[Node]:
        """Return one node for each segment, with the parameters and mechanisms of its compartment; of a population each stands for that of all cells.

        Raises
        ------
        SpecError, EngineError
            SpecError
            When the compartments make no tree.
        """
        compartments = spec.compartments if node.compartments is None else node.compartments
        check_compartments(compartments, f"{spec.title} '{node.id}'")
        cell = _Cell(node, spec, compartments, segments_of(compartments))
        self._cells[node.id] = cell
        self.firsts.update(dict.fromkeys((node.id, *cell.names), cell.segments[0].name))
        found: list[Node] = []
        for s in cell.segments:
            own = {**s.compartment.params, "area": s.area}
            element = cell.element(s.name)
            self._special.update((element, name) for name in own)
            mechanisms = s.compartment.mechanisms
            spread = {name: width for name, width in node.spread.items() if name not in own}
            params = {**node.params, **own}
            self.nodes[element] = replace(node, id=element, params=params, mechanisms=mechanisms, compartments=None, spread=spread)
            found.append(self.nodes[element])
        return found

    def trees(self, place: Mapping[str, Place]) -> dict[str, Tree]:
        """Return what the solver needs of each cell, by its id."""
        found: dict[str, Tree] = {}
        for cell in self._cells.values():
            param = cell.spec.param("R_a")
            r_a = to_unit(cell.node.params.get("R_a", param.default), "Ohm*cm")
            names = [s.name for s in cell.segments]
            where = cell.spec.spike_at
            known = {c.name for c in cell.compartments}
            tested = names.index(segment_at(cell.compartments, where)) if where in known else 0
            joints, firsts = joints_of(cell.segments, r_a), [place[cell.element(name)] for name in names]
            for number, cell_name in enumerate(cell.names):
                found[cell_name] = Tree([(group, first + number) for group, first in firsts], cell.segments, joints, tested)
        return found

    def end_of(self, wire: Wire) -> str:
        """Return the element on which a wire acts.

        Raises
        ------
        EngineError
            When its cell has no such compartment.
        """
        cell = self._cells.get(wire.target)
        if cell is None:
            return wire.target
        try:
            return cell.element(segment_at(cell.compartments, str(wire.params.get("at", ""))))
        except SpecError as error:
            raise EngineError(
                f"the wire '{wire.id}' ends nowhere: {error.message}", error.hint or "Choose another place in the wire's settings"
            ) from None
