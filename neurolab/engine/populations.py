"""Populations in a plan: one record, many lanes. The cells of "n3" are called "n3[0]", "n3[1]" ... Light: imports numpy only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.circuit.populations import cell_id
from neurolab.circuit.records import Node
from neurolab.core.errors import EngineError, did_you_mean
from neurolab.core.units import coherent
from neurolab.engine.drawing import scatter_of
from neurolab.engine.group import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from neurolab.catalog.compose import Composite
    from neurolab.catalog.spec import Param
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
    """

    def __init__(self, groups: Sequence[Group]) -> None:
        self.elements: dict[str, tuple[Group, int]] = {rid: (g, lane) for g in groups for lane, rid in enumerate(g.ids)}
        self.populations = {rid: (g, range(first, first + size)) for g in groups for rid, first, size in g.spans if size > 1}

    def __contains__(self, record_id: object) -> bool:
        return record_id in self.elements or record_id in self.populations

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
                amounts[first : first + size] = coherent(width, unit) * scatter_of(record_id, name, size, self._seed)
        return amounts


def _spread(record: Node | Wire) -> dict[str, float]:
    return dict(record.spread) if isinstance(record, Node) else {}
