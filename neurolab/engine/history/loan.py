"""Loans: what is needed to run a stretch of the past again in another place, without the runner. Light: imports numpy only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from neurolab.circuit.circuit import Circuit

if TYPE_CHECKING:
    from neurolab.engine.history.moment import Moment
    from neurolab.engine.history.timeline import Edit, Timeline


@dataclass(frozen=True, slots=True)
class Loan:
    """What is needed to run a stretch of the past again elsewhere.

    Parameters
    ----------
    circuit : Circuit or None
        A copy of the circuit as the plan of that time had it; None for a plan that was not made of one.
    dt : float
        Its step (ms).
    moment : Moment
        Where to begin; its arrays fit any plan that is compiled from the circuit without other channels than those of its meters.
    edits : tuple of (int, SetParams or Press)
        What was changed before which step from there on.
    """

    circuit: Circuit | None
    dt: float
    seed: int
    moment: Moment
    edits: tuple[tuple[int, Edit], ...]


def lend(timeline: Timeline, time: float, lead: float) -> Loan:
    """Return what is needed to run the time before `time` (ms) again, from `lead` ms earlier or the beginning of its era on."""
    era, step = timeline.at(time)
    if step <= era.store.moments[0].step and era is not timeline.eras[0]:
        era = timeline.eras[timeline.eras.index(era) - 1]
    moment = era.store.before(max(round((time - lead) / era.plan.dt), 0))
    circuit = getattr(era.plan.about.changes, "circuit", None)
    own = Circuit(circuit.registry, tuple(circuit)) if isinstance(circuit, Circuit) else None
    return Loan(own, era.plan.dt, era.plan.seed, moment, tuple(era.edits_from(moment.step)))
