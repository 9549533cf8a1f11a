"""Moments: a copy of the whole state of a plan, with everything that live changes move. Light: imports numpy only."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.engine.arena import Snapshot
    from neurolab.engine.chemistry import Chemistry
    from neurolab.engine.plan import Plan

_MOVED = ("groups", "term_gain", "synapse_weight", "shared_weight", "bundles", "plastic")
"""The tables of the network that `Plan.set_values` writes."""

Arrays = dict[str, "NDArray[np.generic]"]


@dataclass(frozen=True, slots=True)
class Tuning:
    """What live changes move beside the arena: weights, delays, terminals, rules. One for many moments, until something is changed.

    Parameters
    ----------
    tables : dict of str to array
        Copies of `NetworkTables`, by field.
    chemistry : Chemistry
        The doses.
    rules : dict of str to (float, dict)
        Weight and parameters of each wire that learns.
    """

    tables: Arrays
    chemistry: Chemistry
    rules: dict[str, tuple[float, dict[str, float]]]

    @classmethod
    def of(cls, plan: Plan) -> Tuning:
        """Copy what a plan has now."""
        tables = {name: getattr(plan.network, name).copy() for name in _MOVED}
        rules = {wire_id: (p.weight, dict(p.values)) for wire_id, p in plan.pathways.by_wire.items()}
        return cls(tables, plan.chemistry, rules)

    def put_back(self, plan: Plan) -> None:
        """Write it into the plan that it was taken from, or one of the same build."""
        for name, table in self.tables.items():
            getattr(plan.network, name)[:] = table
        plan.schedule.follow_delays()
        plan.chemistry = self.chemistry
        for wire_id, (weight, values) in self.rules.items():
            pathway = plan.pathways.by_wire[wire_id]
            pathway.weight = weight
            pathway.values.update(values)

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(t.nbytes for t in self.tables.values())


@dataclass(frozen=True, slots=True)
class Moment:
    """The whole state of a plan at one step, to the bit.

    Parameters
    ----------
    step : int
        Steps since the start.
    state : Snapshot
        The arena, with the parameters.
    chemistry : dict of str to array
        Numbers of `ChemistryTables`, by field.
    tuning : Tuning
        The rest of what can change.
    """

    step: int
    state: Snapshot
    chemistry: Arrays
    tuning: Tuning

    @classmethod
    def of(cls, plan: Plan, tuning: Tuning | None = None) -> Moment:
        """Copy the state of a plan; `tuning` where nothing was changed since it was taken."""
        return cls(plan.step, plan.snapshot(), numbers_of(plan), tuning or Tuning.of(plan))

    def put_back(self, plan: Plan) -> None:
        """Let the plan that it was taken from stand there again, parameters and all; recordings are left alone."""
        self.tuning.put_back(plan)
        put_numbers(plan, self.chemistry)
        plan.arena.restore(self.state)

    @property
    def size(self) -> int:
        """Bytes that it takes for itself."""
        return self.state.arena.nbytes + self.state.last_spike.nbytes + sum(a.nbytes for a in self.chemistry.values())


def numbers_of(plan: Plan) -> Arrays:
    """Copy the numbers of a plan's chemistry."""
    tables = plan.chemistry.tables
    found = {field.name: getattr(tables, field.name) for field in fields(tables)}
    return {name: array.copy() for name, array in found.items() if isinstance(array, np.ndarray) and array.dtype == np.float64}


def put_numbers(plan: Plan, numbers: Arrays) -> None:
    """Write the numbers of a plan's chemistry back."""
    for name, values in numbers.items():
        getattr(plan.chemistry.tables, name)[:] = values
