"""The asked speed is kept, by a clock of the test's own; a stall of the machine is given up, not caught up."""

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


def test_a_run_in_real_time_takes_few_slices_and_a_slow_one_every_step_in_time():
    pace, wall, time, slices = Pace(1.0), 0.0, 0.0, 0
    pace.anchor(0.0, 0.0)
    pace.took(100, 100 * 2e-6, 0.0, 0.0)
    while wall < 1.0:
        steps = pace.due(wall, time, 0.1)
        if steps >= pace.worth(0.1):
            time, slices = time + 0.1 * steps, slices + 1
        wall += max(pace.wait(wall, time, 0.1), 1e-5)
    assert abs(time - 1_000.0) < 3.0
    assert 450 < slices < 1_100  # about a millisecond each, not one for every step
    assert Pace(0.001).worth(0.1) == 1
    assert Pace(float("inf")).worth(0.1) == Pace(float("inf")).fill


@pytest.mark.parametrize("speed", [10.0, 1.0, 0.1, 0.01, 0.001])
def test_the_asked_speed_is_kept_and_reported(speed):
    pace, wall, time, most = Pace(speed), 0.0, 0.0, 0
    pace.anchor(0.0, 0.0)
    while wall < 3.0:
        wall += pace.wait(wall, time, 0.1)
        steps = pace.due(wall, time, 0.1)
        time, most = time + 0.1 * steps, max(most, steps)
        pace.took(steps, 1e-6 * steps, wall, time)
    assert time / 1000.0 / wall == pytest.approx(speed, rel=0.05)
    assert pace.reached == pytest.approx(speed, rel=0.1)
    assert most == 1 or speed > 0.01  # a slow run takes single steps
