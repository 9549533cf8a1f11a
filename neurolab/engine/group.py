"""Groups: equal elements that are advanced together. Light: imports numpy only."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from neurolab.core.errors import EngineError
from neurolab.core.units import coherent, to_unit
from neurolab.engine.arena import Block
from neurolab.engine.tables import BLOCK

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

    from neurolab.catalog.compose import Composite
    from neurolab.catalog.spec import Value
    from neurolab.engine.kernels import Kernel

MANY = 64
"""Elements from which on reading shared parameters once is worth while."""

_KEY_BITS = 52


def number(value: Value, unit: str) -> float:
    """Return a declared value in coherent units."""
    return coherent(to_unit(value, unit), unit)


def key_of(record_id: str) -> int:
    """Return the number that seeds the random stream of a record: stable over sessions and machines."""
    return int.from_bytes(hashlib.blake2b(record_id.encode(), digest_size=8).digest(), "little") >> (64 - _KEY_BITS)


@dataclass(slots=True, eq=False)
class Group:
    """Elements of one composite that are advanced together.

    Parameters
    ----------
    composite, kernel : Composite, Kernel
        The model.
    n : int
        Number of elements.
    ids : tuple of str
        Record id of each element.
    values : dict of str to array
        Coherent value of each parameter for each element, or one for all.
    phase : int
        When in a step it runs.
    observed : bool
        Whether wires carry an output that its steps do not compute by themselves.
    spans : tuple of (str, int, int)
        Records it was made of: id, first lane and number of lanes (above 1: a population); empty when each element is a record of its own.
    scatter : dict of str to array
        What is added to parameters and to initial states of each element, coherent.
    quiet, uniform : frozenset of str, bool
        The receptors, by their inputs, that its step leaves out, and whether that reads shared parameters once; set by `step_for`.
    number, first : int
        Its place in the table of groups, and the number of its first spiking element (-1 when it never spikes); set when built.
    """

    composite: Composite
    kernel: Kernel
    n: int
    ids: tuple[str, ...]
    values: dict[str, NDArray[np.float64]]
    phase: int
    rows: dict[str, int]
    observed: bool = False
    spans: tuple[tuple[str, int, int], ...] = ()
    scatter: dict[str, NDArray[np.float64]] = field(default_factory=dict)
    quiet: frozenset[str] = frozenset()
    uniform: bool = False
    number: int = -1
    first: int = -1
    block: Block = field(default_factory=lambda: Block(0, 0, 0))

    @property
    def spikes(self) -> bool:
        """Whether its elements can spike."""
        return self.composite.spike_when is not None

    def records(self) -> tuple[tuple[str, int, int], ...]:
        """Return id, first lane and number of lanes of each record."""
        return self.spans or tuple((record_id, lane, 1) for lane, record_id in enumerate(self.ids))

    def scatter_states(self, data: NDArray[np.float64]) -> None:
        """Move initial states by their scatter."""
        lanes = np.arange(self.n)
        for name, amounts in self.scatter.items():
            if name in self.kernel.layout.states:
                data[self.block.slots(self.rows[name], lanes)] += amounts

    def row(self, name: str) -> int:
        """Return the row of a name, or raise EngineError."""
        try:
            return self.rows[name]
        except KeyError:
            raise EngineError(f"{self.composite.type_id} has no '{name}' to connect or record") from None

    def step_for(self, data: NDArray[np.float64], reached: Collection[int], *, uniform: bool) -> int:
        """Return the address of the step to use.

        Receptors are left out whose rows are 0 and none of them is `reached` by anything; parameters are read once where that is allowed (`uniform`)
        and many elements share them.
        """
        blocks = self.block.view(data)
        quiet = [name for name, rows in self.kernel.receptors.items() if not blocks[:, list(rows)].any() and not set(rows) & set(reached)]
        self.quiet = frozenset(quiet)
        address = self.kernel.step_without(self.quiet, uniform=False)  # at hand when a parameter of one element is turned
        self.uniform = uniform and self.n >= MANY and self._alike(data)
        return self.kernel.step_without(self.quiet, uniform=True) if self.uniform else address

    def _alike(self, data: NDArray[np.float64]) -> bool:
        """Whether all elements share the parameters that a step reads."""
        lanes = np.arange(self.n)
        for row in self.kernel.shared_rows:
            values = data[self.block.slots(row, lanes)]
            if (values != values[0]).any():
                return False
        return True

    def touched_rows(self) -> int:
        """Return how many rows of a block the step in use reads or writes."""
        layout = self.kernel.layout
        quiet = sum(len(self.kernel.receptors[name]) for name in self.quiet)
        return len(layout.inputs) + len(layout.states) - quiet + 2 + (0 if self.uniform else len(layout.params) + len(layout.derived))

    def params_in(self, data: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return a view (blocks, parameters, 64) of the parameters in the arena; they follow one another."""
        rows = self.kernel.layout.params.values()
        first = min(rows, default=0)
        return self.block.view(data)[:, first : first + len(rows), :]

    def fill(self, data: NDArray[np.float64]) -> None:
        """Write parameters and keys of all lanes; padding lanes hold the defaults."""
        view = self.block.view(data)
        view[:] = 0.0
        for name, param in self.composite.params.items():
            lanes = np.full(view.shape[0] * BLOCK, number(param.default, param.unit))
            if name in self.values:
                lanes[: self.n] = self.values[name]
            view[:, self.rows[name], :] = lanes.reshape(-1, BLOCK)
        keys = np.zeros(view.shape[0] * BLOCK)
        keys[: self.n] = [key_of(i) for i in self.ids]
        view[:, self.kernel.layout.key, :] = keys.reshape(-1, BLOCK)
