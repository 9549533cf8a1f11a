"""The past: a plan stands at an earlier moment, brought there by replay, while everything of the present waits. Light: imports numpy only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.engine.history.moment import Moment
from neurolab.engine.history.timeline import blank, make_due
from neurolab.engine.recorder import WINDOW, SpikeLog
from neurolab.engine.tables import C_SAMPLES, C_SPIKES, STOPPED, WRONG

if TYPE_CHECKING:
    from neurolab.engine.history.timeline import Era, Timeline
    from neurolab.engine.plan import Plan
    from neurolab.engine.recorder import Recorder

LEAD = 250.0
"""Ms replayed before a moment of which nothing is recorded any more, so that there is something to see."""


class Past:
    """A look back. While it lasts, what is recorded of the present stays as it is.

    Parameters
    ----------
    timeline : Timeline
        What is known of the past.
    """

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._present = Moment.of(timeline.plan)
        self.newest = timeline.plan.time
        """Time (ms) of the present."""
        self.live: Recorder = timeline.plan.recorder
        self._head, self._spikes = self.live.head, self.live.spikes.head
        self._era: Era | None = None
        self._target = 0
        self._stop_at_spike = False

    @property
    def plan(self) -> Plan:
        """The plan that stands in the past."""
        return self._era.plan if self._era is not None else self._timeline.plan

    @property
    def seeking(self) -> bool:
        """Whether it is not yet where it should be."""
        return self._era is not None and self._era.plan.step < self._target

    @property
    def target(self) -> float:
        """Time (ms) that it goes to."""
        return self._target * self.plan.dt

    def arrive(self) -> None:
        """Go all the way now."""
        while self.seeking:
            self.work(1 << 20)

    def seek(self, time: float) -> None:
        """Aim at a time (ms); `work` brings it there."""
        era, step = self._timeline.at(min(time, self.newest))
        self._stop_at_spike = False
        lead = 0 if self.covered(time) else round(LEAD / era.plan.dt)
        moment = era.store.before(step - lead)
        here = era is self._era and era.plan.step <= step
        if not here or (lead == 0 and moment.step > era.plan.step):
            self._enter(era, moment)
        self._target = step

    def seek_spike(self) -> None:
        """Aim at the next spike of any cell; at the present, or at the end of what this plan ran, when there is none before."""
        if self.covered(self.target):
            _, times, _ = self.live.spikes.all_since(0)
            later = times[times > self.target + 1e-9]
            self.seek(float(later[0]) if len(later) else self.newest)
        elif self._era is not None:
            self._target = round(self._timeline.end_of(self._era) / self._era.plan.dt)
            self._stop_at_spike = True

    def _enter(self, era: Era, moment: Moment) -> None:
        plan = era.plan
        if self._era is not None and self._era.plan is not plan and self._era.plan is not self._timeline.plan:
            self._era.plan.recorder = blank(self._era.plan.recorder, SpikeLog(self.live.spikes.ids, 1))
        self._era = era
        moment.put_back(plan)
        scratch = blank(plan.recorder, SpikeLog(self.live.spikes.ids))
        scratch.origin = (plan.step // scratch.every + 1) * scratch.every * plan.dt
        plan.recorder = scratch
        plan.arena.counters[[C_SAMPLES, C_SPIKES]] = 0
        plan.publish()

    def work(self, steps: int) -> None:
        """Replay up to so many steps."""
        era = self._era
        if era is None:
            return
        plan, end = era.plan, min(self._target, era.plan.step + steps)
        edits = era.edits_from(plan.step)
        while plan.step < end:
            make_due(plan, edits)
            upto = min(end, edits[0][0]) if edits else end
            outcome = plan.advance(upto - plan.step, stop_at_spike=self._stop_at_spike)
            if outcome == WRONG or (outcome == STOPPED and self._stop_at_spike):
                self._target = plan.step

    def covered(self, time: float) -> bool:
        """Whether what is recorded of the present reaches back to a time (ms)."""
        live = self.live
        kept = live.time_of(self._head - min(self._head, WINDOW))
        times = live.spikes.times
        lost = self._spikes > len(times) and float(times[self._spikes % len(times)]) > time
        return time >= kept and not lost

    @property
    def recorder(self) -> Recorder:
        """What meters show: the present's recordings where they reach back so far, else what was replayed."""
        return self.live if self.covered(self.plan.time) else self.plan.recorder

    def back_to_newest(self) -> Plan:
        """Let the present stand as it was left."""
        plan = self._leave()
        self._present.put_back(plan)
        plan.publish()
        return plan

    def go_on(self) -> Plan:
        """Make this moment the present: its state, under the values and the plan that hold now; what came after it is forgotten."""
        era, then = self._era, self.plan
        assert era is not None  # nobody goes on before there was a look back
        step, time, state = then.step, then.time, then.snapshot()
        recorder = self.recorder
        if recorder is self.live:
            state.counters[C_SAMPLES] = count_at(recorder, time)
            state.counters[C_SPIKES] = spikes_at(recorder.spikes, self._spikes, time)
        plan = self._leave()
        self._present.put_back(plan)
        if plan is then:
            plan.recorder = recorder
            self._timeline.stand(state)
        else:
            then.arena.counters[:] = state.counters
            then.recorder = recorder
            recorder.publish(int(state.counters[C_SAMPLES]), int(state.counters[C_SPIKES]))
            plan.carry_over(then)
            self._timeline.press_again()
        self._timeline.cut(era, step)
        self._timeline.enter(plan)
        return plan

    def _leave(self) -> Plan:
        """Put recorders back where they belong; return the plan of the present."""
        plan = self._timeline.plan
        if self._era is not None and self._era.plan is not plan:
            self._era.plan.recorder = blank(self._era.plan.recorder, SpikeLog(self.live.spikes.ids, 1))
        plan.recorder = self.live
        return plan


def count_at(recorder: Recorder, time: float) -> int:
    """Return how many samples a recorder had at a time (ms)."""
    return min(int(np.floor((time - recorder.origin) / recorder.interval + 1e-6)) + 1, recorder.head)


def spikes_at(log: SpikeLog, head: int, time: float) -> int:
    """Return how many spikes a log had at a time (ms), of `head` that it has now."""
    _, times, _ = log.all_since(0)
    return head - int(np.count_nonzero(times > time + 1e-9))
