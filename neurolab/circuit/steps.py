"""Steps of a presentation: pure edits of the list that a teacher walks through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.circuit.diff import Diff
from neurolab.circuit.edits import update
from neurolab.circuit.records import LIMIT, Step
from neurolab.core.errors import CircuitError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Record

RUNS: tuple[str, ...] = ("", "run", "pause", "restart")
"""What a step does to time: nothing, or one of these."""


def steps_of(circuit: Circuit) -> list[Step]:
    """Return the steps in their order."""
    return sorted(circuit.all(Step), key=lambda s: s.rank)


def add_step(
    circuit: Circuit, view: tuple[float, float, float, float], selection: Iterable[str] = (), title: str = "", text: str = "", run: str = ""
) -> tuple[str, Diff]:
    """Return the new step's id and the diff that adds it at the end; `view` is x, y, width and height of what is seen (canvas units)."""
    x, y, width, height = view
    if not all(abs(number) <= LIMIT for number in view) or width < 0 or height < 0:
        raise CircuitError("a step cannot look there", "Show the circuit first")
    rank = max((s.rank for s in circuit.all(Step)), default=0.0) + 1.0
    step = Step(id=circuit.new_id(Step), x=x, y=y, width=width, height=height, rank=rank, title=title, text=text, selection=tuple(selection), run=run)
    return step.id, Diff(added={step.id: step})


def move_step(circuit: Circuit, step_id: str, by: int) -> Diff:
    """Return the diff that moves a step so many places towards the end; it changes the rank of every step whose place changes."""
    steps = steps_of(circuit)
    at = next(i for i, s in enumerate(steps) if s.id == step_id)
    goal = min(max(at + by, 0), len(steps) - 1)
    ranks = [s.rank for s in steps]
    steps.insert(goal, steps.pop(at))
    updated: dict[str, tuple[Record, Record]] = {}
    for rank, step in zip(_apart(ranks), steps, strict=True):
        updated.update(update(circuit, step.id, rank=rank).updated)
    return Diff(updated=updated)


def _apart(ranks: list[float]) -> list[float]:
    """Return ranks in order of which no two are equal; a file may say anything."""
    return ranks if len(set(ranks)) == len(ranks) else [float(i + 1) for i in range(len(ranks))]
