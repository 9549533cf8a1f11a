"""Travel: going to earlier moments and on from there, and the futures that are kept. What the conductor knows of history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.engine.commands import DropBranch, GoTo, KeepBranch, Lend, Recall, StepBack
from neurolab.engine.history.branch import Branch, keep_branch
from neurolab.engine.history.loan import lend
from neurolab.engine.history.past import Past
from neurolab.engine.history.timeline import Timeline

if TYPE_CHECKING:
    from neurolab.engine.plan import Plan
    from neurolab.engine.recorder import Recorder

Journey = GoTo | StepBack | KeepBranch | DropBranch | Lend | Recall
"""Commands about the past."""


class Travel:
    """Stands in the present or in the past.

    Parameters
    ----------
    plan : Plan
        The plan that runs.
    """

    def __init__(self, plan: Plan) -> None:
        self.timeline = Timeline(plan)
        self.past: Past | None = None
        self.branches: tuple[Branch, ...] = ()
        self._counted = 0

    @property
    def plan(self) -> Plan:
        """The plan that stands at the moment shown."""
        return self.past.plan if self.past is not None else self.timeline.plan

    @property
    def recorder(self) -> Recorder:
        """What meters show."""
        return self.past.recorder if self.past is not None else self.timeline.plan.recorder

    @property
    def seeking(self) -> bool:
        """Whether there is a way to go to the moment that was asked for."""
        return self.past is not None and self.past.seeking

    @property
    def newest(self) -> float:
        """Time (ms) of the present."""
        return self.past.newest if self.past is not None else self.timeline.plan.time

    def obey(self, command: Journey) -> None:
        """Carry out a command about the past."""
        match command:
            case GoTo():
                self.go_to(command.time)
            case StepBack():
                self.go_to((self.past.target if self.past is not None else self.newest) - self.plan.dt)
            case KeepBranch():
                self._keep(command.name)
            case DropBranch():
                self.branches = tuple(b for b in self.branches if b.number != command.number)
            case Lend():
                command.reply.put(lend(self.timeline, command.time, command.lead))
            case Recall():
                command.reply.put(self.timeline.presses())

    def go_to(self, time: float) -> None:
        """Show an earlier moment (ms), or the present again."""
        if time >= self.newest - self.plan.dt / 2:
            self.leave()
            return
        if self.past is None:
            self.past = Past(self.timeline)
        self.past.seek(time)

    def begin_again(self) -> None:
        """Start over at the time of the plan; futures with a name stay, to be compared with."""
        self.branches = tuple(b for b in self.branches if b.name)
        self.timeline.enter(self.timeline.plan, fresh=True)

    def leave(self) -> None:
        """Stand in the present as it was left."""
        if self.past is not None:
            self.past.back_to_newest()
            self.past = None

    def go_on(self) -> bool:
        """Make the moment that is shown the present, and keep the future that is given up; return whether the past was shown."""
        if self.past is None:
            return False
        self._keep("")
        self.past.go_on()
        self.past = None
        return True

    def _keep(self, name: str) -> None:
        """Keep what was recorded after the moment shown, or of the present all there is; of those without a name only the newest."""
        past = self.past
        if past is not None:
            past.arrive()
        recorder = past.live if past is not None else self.recorder
        fork = self.plan.time if past is not None else 0.0
        self._counted += 1
        branch = keep_branch(self._counted, name, recorder, fork, self.newest)
        self.branches = (*(b for b in self.branches if b.name or name), branch)
