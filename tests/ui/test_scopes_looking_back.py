"""Looking back while the run goes on as fast as it can."""

import pytest
from test_scopes_panel import Bench


@pytest.fixture
def bench(qtbot):
    made = Bench(qtbot)
    yield made
    made.session.bridge.close()


def test_what_is_looked_at_stays_while_a_fast_run_writes_over_it(bench):
    clock = bench.panel.timebase
    clock.pan(-50.0)
    bench.frame()
    left, pixels = clock.left, bench.pixels(1)
    value = bench.views[0].value_of(bench.views[0].shown[0], left + 100.0)
    for _ in range(4):
        bench.frame(60_000)
    assert bench.panel.feed.oldest > clock.right
    assert clock.left == left
    assert pixels.any()
    assert (bench.pixels(1) == pixels).all()
    assert bench.views[0].value_of(bench.views[0].shown[0], left + 100.0) == pytest.approx(value)
    clock.pan(-20.0)
    bench.frame()
    assert clock.left == pytest.approx(left - 20.0, abs=1.0)
    assert bench.pixels(1).any()
    clock.go_live()
    bench.frame()
    assert not bench.panel.feed.copies.looks_back
    assert bench.panel.feed.oldest > 1_000.0
