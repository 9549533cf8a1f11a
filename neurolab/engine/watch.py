"""Watching for spikes at which a run should pause: when one of some nodes has fired so often within so long."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from neurolab.circuit.members import owner_of

if TYPE_CHECKING:
    from neurolab.engine.commands import PauseAtSpikes
    from neurolab.engine.recorder import SpikeLog


class SpikeWatch:
    """Reads the log of spikes and says who has met the condition.

    Parameters
    ----------
    wanted : PauseAtSpikes
        The condition.
    log : SpikeLog
        Read from its present end on.
    """

    def __init__(self, wanted: PauseAtSpikes, log: SpikeLog) -> None:
        self.wanted = wanted
        self._recent: dict[str, deque[float]] = {}
        self.follow(log)

    def follow(self, log: SpikeLog) -> None:
        """Read another log from its present end on."""
        self._log = log
        self._cursor = log.head

    def who(self) -> str:
        """Return the node that has met the condition since the last look, or an empty text."""
        numbers, times, self._cursor = self._log.all_since(self._cursor)
        found = ""
        for number, time in zip(numbers.tolist(), times.tolist(), strict=True):
            node = owner_of(self._log.ids[number])[0]
            if node not in self.wanted.nodes:
                continue
            recent = self._recent.setdefault(node, deque(maxlen=self.wanted.count))
            recent.append(time)
            if len(recent) == self.wanted.count and time - recent[0] <= self.wanted.window:
                recent.clear()
                found = found or node
        return found
