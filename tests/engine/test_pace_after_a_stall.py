"""A stall of the machine is given up, not caught up: the run goes on at the asked speed."""

import pytest

from neurolab.engine.pace import MOST_BEHIND, Pace


def test_a_stall_is_not_followed_by_a_burst() -> None:
    pace, dt, speed = Pace(0.1), 0.025, 0.1
    pace.set_speed(speed, 0.0, 0.0)
    time, wall = 0.0, 2.0
    for _ in range(500):
        steps = pace.due(wall, time, dt)
        time += steps * dt
        pace.took(steps, 1e-5, wall, time)
        wall += 0.002
    assert time == pytest.approx(speed * 1000 * (1.0 + MOST_BEHIND), abs=1.0)
