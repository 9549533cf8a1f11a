"""Pacing: how many steps are due at a moment of wall time. Light: standard library only."""

from __future__ import annotations

import math
from collections import deque

SLICE = 0.002
"""Wall seconds that one slice should take."""

MOST_BEHIND = 0.05
"""Wall seconds of delay that are caught up; what is beyond is given up, so that a stall is not followed by a burst."""

_MEMORY = 0.5
"""Wall seconds over which the reached speed is measured."""


class Pace:
    """Turns an asked speed into steps due, and measures the speed reached.

    Parameters
    ----------
    speed : float
        Multiple of real time; infinity for as fast as possible.
    """

    def __init__(self, speed: float = 1.0) -> None:
        self.speed = speed
        self._wall = 0.0
        self._time = 0.0
        self._step_cost = 1e-6
        self._marks: deque[tuple[float, float]] = deque()

    def anchor(self, wall: float, time: float) -> None:
        """Count from here: after a start, a change of speed, a reset."""
        self._wall, self._time = wall, time
        self._marks.clear()
        self._marks.append((wall, time))

    def set_speed(self, speed: float, wall: float, time: float) -> None:
        """Ask for another speed."""
        self.speed = max(speed, 0.0) if speed == speed else 0.0
        self.anchor(wall, time)

    def due(self, wall: float, time: float, dt: float) -> int:
        """Return the steps to take now: 0 when the run is ahead, never more than fill one slice."""
        if math.isinf(self.speed):
            return self.fill
        behind = (wall - self._wall) * self.speed * 1000.0 - (time - self._time)
        most = self.speed * 1000.0 * MOST_BEHIND + dt
        if behind > most:
            self._time -= behind - most
            behind = most
        return max(0, min(self.fill, math.floor(behind / dt * (1 + 1e-12))))

    @property
    def fill(self) -> int:
        """Steps that fill one slice."""
        return max(1, int(SLICE / self._step_cost))

    def worth(self, dt: float) -> int:
        """Return from how many due steps on a slice is worth its overhead: it takes the interpreter lock, for which the window waits."""
        often = SLICE / 2 * self.speed * 1000.0 / dt
        return max(1, self.fill if often > self.fill else int(often))

    def wait(self, wall: float, time: float, dt: float) -> float:
        """Return the wall seconds until the next slice is due, at most a slice when steps are frequent."""
        if math.isinf(self.speed):
            return 0.0
        if self.speed <= 0.0:
            return 0.05
        seconds = (time + self.worth(dt) * dt - self._time) / (self.speed * 1000.0) - (wall - self._wall)
        return min(max(seconds, SLICE / 2), 0.05)

    def took(self, steps: int, seconds: float, wall: float, time: float) -> None:
        """Learn from a slice: what a step costs and how fast the run is."""
        if steps > 0:
            cost = max(seconds / steps, 1e-9)
            self._step_cost += 0.2 * (cost - self._step_cost) if cost < 4 * self._step_cost else 0.7 * (cost - self._step_cost)
        self._marks.append((wall, time))
        while len(self._marks) > 2 and wall - self._marks[1][0] > self._memory:
            self._marks.popleft()

    @property
    def _memory(self) -> float:
        return max(_MEMORY, 0.001 / self.speed if 0 < self.speed < math.inf else 0.0)

    @property
    def reached(self) -> float:
        """The speed reached lately, as a multiple of real time."""
        (wall, time), (last_wall, last_time) = self._marks[0], self._marks[-1]
        return (last_time - time) / 1000.0 / (last_wall - wall) if last_wall > wall else 0.0
