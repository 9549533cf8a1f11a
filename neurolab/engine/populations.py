"""Populations in a plan: one record, many lanes; see ``resources/docs/decisions/0010-populations.md``. Light: imports numpy only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.circuit.members import cell_id
from neurolab.circuit.records import Node
from neurolab.core.errors import EngineError, did_you_mean
from neurolab.core.units import coherent, from_coherent
from neurolab.engine.drawing import scatter_of
from neurolab.engine.forest import Segments
from neurolab.engine.group import number
from neurolab.engine.taps import variables_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from neurolab.catalog.compose import Composite
    from neurolab.catalog.spec import Param, Quantity
    from neurolab.circuit.records import Wire
    from neurolab.engine.group import Group


def within(param: Param, values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return coherent values of a parameter moved into its bounds."""
    return np.clip(values, coherent(param.low, param.unit), coherent(param.high, param.unit))


class Places:
    """Where the records of a plan are: nodes, wires with states of their own, populations ("n3") and their cells ("n3[17]").

    Parameters
    ----------
    groups : sequence of Group
        Of the plan.
    firsts, special : mapping, set
        Of its cells in space; see `forest.Segments`.
    """

    def __init__(self, groups: Sequence[Group], firsts: Mapping[str, str], special: frozenset[tuple[str, str]]) -> None:
        self.elements = Segments({rid: (g, lane) for g in groups for lane, rid in enumerate(g.ids)}, firsts, special)
        self.populations = {rid: (g, range(first, first + size)) for g in groups for rid, first, size in g.spans if size > 1}
        self._parts: dict[str, list[str]] = {}
        for record_id in self.populations:
            self._parts.setdefault(record_id.partition("/")[0], []).append(record_id)

    def __contains__(self, record_id: object) -> bool:
        return record_id in self.elements or record_id in self.populations

    def locate(self, record_id: str, name: str) -> tuple[Group, int, str]:
        """Return group, first lane and own name of a row, which may be qualified by a segment; raise EngineError when nothing is simulated."""
        if found := self.elements.find(record_id, name):
            return found
        if record_id in self.populations and (found := self.elements.find(cell_id(record_id, 0), name)):
            return found  # the cells of a population follow one another
        group, lanes = self[record_id]
        return group, lanes[0], name

    def variables(self, record_id: str) -> dict[str, Quantity]:
        """Return what can be recorded of a record, by name."""
        return self.elements.variables(cell_id(record_id, 0) if record_id in self.populations else record_id)

    def unit_of(self, record_id: str, name: str) -> str:
        """Return the unit of a variable or parameter, or an empty text when there is none of that name."""
        if record_id not in self and self.elements.find(record_id, name) is None:
            return ""
        group, _, own = self.locate(record_id, name)
        known = group.composite.params.get(own) or variables_of(group).get(own)
        return known.unit if known else "1" if own in group.rows else ""

    def values(self, data: NDArray[np.float64], record_id: str, name: str) -> NDArray[np.float64] | None:
        """Return a variable of every cell of a node in its declared unit, shape (cells,); None when there is none of that name."""
        unit = self.unit_of(record_id, name)
        if not unit:
            return None
        group, lane, own = self.locate(record_id, name)
        lanes = range(lane, lane + (len(self.populations[record_id][1]) if record_id in self.populations else 1))
        return data[group.block.slots(group.row(own), np.array(lanes))] * from_coherent(1.0, unit)

    def parts(self, record_id: str) -> list[str]:
        """Return under which ids a record is simulated: its own, those of the segments of a cell in space, of shares in its receptors."""
        if record_id in self.populations:
            return [*self._parts.get(record_id, ()), *self.elements.shares(record_id)]
        return self.elements.parts(record_id)

    def holders(self, record_id: str, name: str) -> list[str]:
        """Return the parts of a record that have a parameter and no special value of it."""
        special = self.elements.special
        return [i for i in self.parts(record_id) if name in self[i][0].composite.params and (i, name) not in special]

    def __getitem__(self, record_id: str) -> tuple[Group, range]:
        """Return the group of a record and its lanes, or raise EngineError."""
        if record_id in self.populations:
            return self.populations[record_id]
        if record_id not in self.elements:
            raise EngineError(f"nothing is simulated for '{record_id}'", did_you_mean(record_id, self.elements))
        group, lane = self.elements[record_id]
        return group, range(lane, lane + 1)


class Crowd:
    """The elements that some records of one type stand for, one after the other.

    Parameters
    ----------
    records : sequence of Node or Wire
        In their order.
    sizes : sequence of int
        Elements of each.
    seed : int
        Of the circuit, for scatter.
    """

    def __init__(self, records: Sequence[Node | Wire], sizes: Sequence[int], seed: int) -> None:
        self._records, self._sizes, self._seed = records, np.asarray(sizes, dtype=np.int64), seed % (1 << 63)
        firsts = np.cumsum([0, *sizes])
        self.n = int(firsts[-1])
        self.spans = tuple((r.id, int(first), size) for r, first, size in zip(records, firsts, sizes, strict=False))

    def names(self) -> tuple[str, ...]:
        """Return the name of each element."""
        return tuple(name for rid, _, size in self.spans for name in ((rid,) if size == 1 else (cell_id(rid, i) for i in range(size))))

    def params_of(self, composite: Composite) -> dict[str, NDArray[np.float64]]:
        """Return the coherent value of each element, for parameters that differ from their default anywhere."""
        found: dict[str, NDArray[np.float64]] = {}
        for name, param in composite.params.items():
            if any(name in r.params or name in _spread(r) for r in self._records):
                values = np.repeat([number(r.params.get(name, param.default), param.unit) for r in self._records], self._sizes)
                if any(name in _spread(r) for r in self._records):
                    values = within(param, values + self._scattered(name, param.unit))
                found[name] = values
        return found

    def scatter_of(self, composite: Composite) -> dict[str, NDArray[np.float64]]:
        """Return what is added to each element's parameters and initial states, where anything is."""
        units = {s.name: s.unit for s in composite.states} | {name: p.unit for name, p in composite.params.items()}
        names = {name for r in self._records for name in _spread(r)} & units.keys()
        return {name: self._scattered(name, units[name]) for name in sorted(names)}

    def _scattered(self, name: str, unit: str) -> NDArray[np.float64]:
        amounts = np.zeros(self.n)
        for record, (record_id, first, size) in zip(self._records, self.spans, strict=True):
            width = _spread(record).get(name, 0.0)
            if width and size > 1:
                # one draw a cell: its segments are alike
                amounts[first : first + size] = coherent(width, unit) * scatter_of(record_id.partition("/")[0], name, size, self._seed)
        return amounts


def _spread(record: Node | Wire) -> dict[str, float]:
    return dict(record.spread) if isinstance(record, Node) else {}
