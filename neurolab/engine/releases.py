"""Terminals that release more or less from spike to spike: their numbers, and how to read them. Light: imports numpy only.

The state of a terminal is brought up to date at its spikes only, so that it costs nothing between them. It lies in the arena: what is missing of
the resources after the last spike, u as the last spike left it, the step of that spike, what it released, and, for recorded wires, x and u now.
All zero is a rested terminal.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.synapses.spiking import TRACES, VESICLES
from neurolab.engine.tables import (
    P_FACIL,
    P_RECOVER,
    P_STATE,
    P_U,
    P_VESICLES,
    RELEASE_ROWS,
    X_LAST,
    X_MISSING,
    X_NOW_U,
    X_NOW_X,
    X_RAISED,
    X_RELEASED,
    empty_floats,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from neurolab.catalog.spec import Quantity, Value

_ROWS = {"x": X_NOW_X, "u": X_NOW_U, "released": X_RELEASED}
COLUMNS = {"U": P_U, "tau_rec": P_RECOVER, "tau_facil": P_FACIL, "vesicles": P_VESICLES}
"""Parameters of a wire that a running terminal takes."""


def row_of(params: Mapping[str, Value], defaults: Mapping[str, Value]) -> tuple[float, float, float, float]:
    """Return U, tau_rec, tau_facil and the number of vesicles (0: resources are a continuous amount) of a wire; times in ms."""
    values = [float(params.get(name, defaults[name])) for name in ("U", "tau_rec", "tau_facil", "vesicles")]
    return values[0], values[1], values[2], round(values[3]) if params.get("release") == VESICLES else 0.0


@dataclass(slots=True)
class Releases:
    """The terminals of a plan.

    Parameters
    ----------
    table : array (terminals, 6)
        See `tables`: U, tau_rec, tau_facil, vesicles, key, place of the state in the arena.
    numbers : dict
        The terminals of each wire.
    """

    table: NDArray[np.float64] = field(default_factory=lambda: empty_floats(0, 6))
    numbers: dict[str, list[int]] = field(default_factory=dict)

    def variables(self, wire_id: str) -> dict[str, Quantity]:
        """Return what can be recorded of a wire."""
        return {q.name: q for q in TRACES} if wire_id in self.numbers else {}

    def slot(self, wire_id: str, name: str) -> int:
        """Return the place in the arena of a variable of a wire, as recorded."""
        return self.state(self.numbers[wire_id][0]) + _ROWS[name]

    def state(self, number: int) -> int:
        """Return where the state of a terminal begins."""
        return int(self.table[number, P_STATE])

    def value(self, data: NDArray[np.float64], wire_id: str, name: str, step: int, dt: float) -> float:
        """Return a variable of a wire at this step."""
        return self._now(data, self.numbers[wire_id][0], step, dt)[name]

    def _now(self, data: NDArray[np.float64], number: int, step: int, dt: float) -> dict[str, float]:
        u, recover, facil = self.table[number, [P_U, P_RECOVER, P_FACIL]].tolist()
        state = self.state(number)
        ago = (step - float(data[state + X_LAST])) * dt
        raised = float(data[state + X_RAISED]) * math.exp(-ago / facil) if facil > 0 else 0.0
        return {
            "x": 1.0 - float(data[state + X_MISSING]) * math.exp(-ago / recover),
            "u": u + raised * (1.0 - u),
            "released": float(data[state + X_RELEASED]),
        }

    def observe(self, data: NDArray[np.float64], step: int, dt: float) -> None:
        """Write x and u of all terminals as of this step."""
        u, recover, facil = self.table[:, P_U], self.table[:, P_RECOVER], self.table[:, P_FACIL]
        states = self.table[:, P_STATE].astype(np.int64)
        ago = (step - data[states + X_LAST]) * dt
        raised = np.where(facil > 0, data[states + X_RAISED] * np.exp(-ago / np.where(facil > 0, facil, 1.0)), 0.0)
        data[states + X_NOW_X] = 1.0 - data[states + X_MISSING] * np.exp(-ago / recover)
        data[states + X_NOW_U] = u + raised * (1.0 - u)

    def set(self, wire_id: str, name: str, value: float) -> None:
        """Set a parameter of a wire."""
        for number in self.numbers.get(wire_id, ()):
            if name == "vesicles":
                self.table[number, P_VESICLES] = round(value) if self.table[number, P_VESICLES] > 0 else 0.0
            else:
                self.table[number, COLUMNS[name]] = value

    def carry(self, data: NDArray[np.float64], old: Releases, old_data: NDArray[np.float64], steps_ratio: float) -> None:
        """Take over the states of the wires that an earlier plan had too; `steps_ratio` is old dt / new dt."""
        for wire_id, numbers in self.numbers.items():
            before = old.numbers.get(wire_id, ())
            # a wire whose share is recorded from now on has a second set of terminals for it, like the first
            for to, source in zip(numbers, (*before, *before), strict=False):
                begin, there = self.state(to), old.state(source)
                data[begin : begin + RELEASE_ROWS] = old_data[there : there + RELEASE_ROWS]
                data[begin + X_LAST] *= steps_ratio


def keys_of(ids: str | tuple[str, ...], n: int) -> NDArray[np.float64]:
    """Return the keys of the random streams of n synapses: of their wires' ids, with a number where a wire stands for many."""
    from neurolab.engine.group import key_of

    seen: dict[str, int] = {}
    names: list[str] = []
    for wire_id in (ids,) * n if isinstance(ids, str) else ids or ("",) * n:
        count = seen[wire_id] = seen.get(wire_id, -1) + 1
        names.append(f"{wire_id}[{count}]" if count else wire_id)
    return np.array([key_of(name) for name in names], dtype=np.float64)
