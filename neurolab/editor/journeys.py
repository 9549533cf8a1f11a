"""Going through the run's past, as the window asks for it: single moments, steps back, and futures that are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from neurolab.editor.transport import Transport
from neurolab.engine.commands import DropBranch, GoTo, KeepBranch, StepBack

if TYPE_CHECKING:
    from neurolab.engine.history.branch import Branch
    from neurolab.engine.plan import Plan


class Journeys(Transport):
    """The transport with a way back. What is read is of the moment that is shown."""

    def go_to(self, time: float) -> None:
        """Stand still at an earlier time (ms) and show it."""
        self._send(GoTo(time))

    def step_back(self) -> None:
        """Stand still one step earlier."""
        self._send(StepBack())

    def go_to_newest(self) -> None:
        """Show the present again."""
        self._send(GoTo(float("inf")))

    def keep_branch(self, name: str) -> None:
        """Keep the recordings of what comes after the moment shown, or at the present all there are, under a name."""
        self._send(KeepBranch(name))

    def drop_branch(self, number: int) -> None:
        """Forget a kept future."""
        self._send(DropBranch(number))

    def drop_branches(self) -> None:
        """Forget all kept futures."""
        for branch in self.branches:
            self.drop_branch(branch.number)

    @property
    def in_past(self) -> bool:
        """Whether an earlier moment is shown."""
        return self.status.in_past

    @property
    def branches(self) -> tuple[Branch, ...]:
        """The futures that are kept, oldest first."""
        return self.runner.branches if self.runner is not None else ()

    @property
    def shown_plan(self) -> Plan | None:
        """The plan that stands at the moment shown; `plan` is the newest one, which the runner may not have taken yet."""
        return self.runner.plan if self.in_past and self.runner is not None else self.plan

    def read(self, record_id: str, variable: str) -> float | None:
        """Return the value of any variable or parameter at the moment shown, in its declared unit; None when the plan does not have it."""
        plan = self.shown_plan
        return plan.read(record_id, variable) if plan is not None else None

    def read_all(self, node_id: str, variable: str) -> Any:
        """Return the value of a variable of every cell of a node at the moment shown, in its declared unit; None when the plan does not have it."""
        plan = self.shown_plan
        return plan.places.values(plan.arena.data, node_id, variable) if plan is not None else None
