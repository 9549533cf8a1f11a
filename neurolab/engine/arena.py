"""The arena: one array that holds all state of a plan, and snapshots of it. Light: imports numpy only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from neurolab.core.errors import EngineError
from neurolab.engine.tables import BLOCK, empty_floats, empty_ints

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_BYTES = 2 << 30
"""A plan that needs more memory than this is refused."""

_LINE = 8
"""Doubles of one cache line; blocks start on one."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A copy of a whole simulation state at one step."""

    arena: NDArray[np.float64]
    counters: NDArray[np.int64]
    last_spike: NDArray[np.float64]


class Arena:
    """Owner of everything that changes while a plan runs, recordings aside.

    Parameters
    ----------
    size : int
        Number of doubles.
    elements : int
        Number of elements that can spike.

    Raises
    ------
    EngineError
        When the circuit needs more memory than `MOST_BYTES`.
    """

    def __init__(self, size: int, elements: int) -> None:
        if size * 8 > MOST_BYTES:
            raise EngineError(f"this circuit needs {size * 8 / 2**30:.1f} GiB of memory", "Use shorter delays, a larger time step or fewer cells")
        room = empty_floats(size + _LINE)
        first = (-room.ctypes.data // 8) % _LINE
        self.data: NDArray[np.float64] = room[first : first + size]
        self.counters = empty_ints(3)
        self.last_spike = np.full(elements, -np.inf)

    def snapshot(self) -> Snapshot:
        """Return a copy of the state."""
        return Snapshot(self.data.copy(), self.counters.copy(), self.last_spike.copy())

    def restore(self, snapshot: Snapshot) -> None:
        """Put the state of a snapshot back."""
        self.data[:] = snapshot.arena
        self.counters[:] = snapshot.counters
        self.last_spike[:] = snapshot.last_spike


@dataclass(slots=True)
class Block:
    """Where one group lies in the arena.

    Parameters
    ----------
    offset, n, n_rows : int
        First double, elements and rows of 64 lanes.
    """

    offset: int
    n: int
    n_rows: int

    @property
    def n_blocks(self) -> int:
        """Number of blocks of 64 elements."""
        return -(-self.n // BLOCK)

    @property
    def size(self) -> int:
        """Number of doubles."""
        return self.n_blocks * self.n_rows * BLOCK

    def slot(self, row: int, element: int) -> int:
        """Return the place in the arena of one row of one element."""
        return self.offset + ((element // BLOCK) * self.n_rows + row) * BLOCK + element % BLOCK

    def slots(self, row: int, elements: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the places of one row of many elements."""
        return self.offset + ((elements // BLOCK) * self.n_rows + row) * BLOCK + elements % BLOCK

    def view(self, data: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return a view (blocks, rows, 64) of the group's memory."""
        return data[self.offset : self.offset + self.size].reshape(self.n_blocks, self.n_rows, BLOCK)
