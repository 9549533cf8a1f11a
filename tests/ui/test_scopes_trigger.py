"""The trigger of the scopes as a person uses it: the picture stands still, the level is dragged, a single sweep stops."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from test_scopes_panel import Bench

from neurolab.circuit.records import Node
from neurolab.ui.scopes.triggering import text_of


@pytest.fixture
def bench(qtbot):
    made = Bench(qtbot, samples=3_000)
    made.panel.timebase.set_window(50.0)
    yield made
    made.session.bridge.close()


def scope_of(bench):
    return next(n for n in bench.session.circuit.all(Node) if n.type == "meter.scope")


def set_trigger(bench, **values):
    for name, value in values.items():
        bench.session.set_param((scope_of(bench).id,), name, value)
    bench.frame()


def spike_times(bench, cell=0):
    times, who = bench.panel.feed.spikes.between(0.0, 1e9)
    return times[who == bench.panel.feed.spikes.ids[bench.cells[cell]]]


def test_every_sweep_begins_at_a_spike_and_the_picture_stands_still(bench):
    set_trigger(bench, trigger="normal", level=-20.0, hysteresis=5.0, before=0.2, earlier=0)
    clock, anchors = bench.panel.timebase, set()
    for _ in range(40):
        bench.frame(160)
        anchors.add(clock.anchor)
        assert clock.left == pytest.approx(clock.anchor - 10.0)
        assert np.abs(spike_times(bench) - clock.anchor).min() < 0.5
    assert len(anchors) > 5
    column = round(0.2 * bench.pixels().shape[1])
    height = bench.pixels().shape[0]
    assert (bench.pixels()[: height // 2, column - 2 : column + 5] == bench.color(bench.cells[0])).any()


def test_the_axis_counts_from_the_trigger(bench):
    set_trigger(bench, trigger="normal", level=-20.0, before=0.2)
    _, marks = bench.panel.plots.axis.marks()
    assert 0.0 in [round(m - bench.panel.timebase.origin, 6) for m in marks]
    assert marks[0] - bench.panel.timebase.origin == pytest.approx(-10.0)


def test_earlier_sweeps_fade_behind(bench):
    set_trigger(bench, trigger="normal", level=-20.0, earlier=0)
    bench.frame(1_600)
    alone = (bench.pixels() != 0).sum()
    set_trigger(bench, earlier=5)
    assert len(bench.panel.timebase.earlier) == 5
    assert (bench.pixels() != 0).sum() > 1.15 * alone


def test_the_level_is_dragged_with_the_mouse_as_one_step_of_undo(bench):
    set_trigger(bench, trigger="normal", level=-20.0)
    plot = bench.views[0].plot
    inside, (y, _) = plot.inside(), plot.item.overlay.level
    before = bench.session.undo.count()

    def at(dy):
        return QPoint(round(inside.left() + 8), round(inside.top() + y + dy))

    QTest.mouseMove(plot.viewport(), at(0))
    QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(0))
    for dy in range(-2, -22, -2):
        QTest.mouseMove(plot.viewport(), at(dy))
    QTest.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(-20))
    level = scope_of(bench).params["level"]
    view = bench.views[0]
    assert level == pytest.approx(-20.0 + 20.0 * (view.top - view.scale.low) / inside.height(), rel=0.1)
    assert bench.session.undo.count() == before + 1
    assert bench.panel.timebase.first is None
    bench.frame()
    assert plot.item.overlay.level[0] == pytest.approx(y - 20.0, abs=2.0)


def test_a_level_that_is_never_reached_waits_and_auto_runs_on(bench):
    set_trigger(bench, trigger="normal", level=500.0)
    bench.frame(500)
    assert bench.panel.trigger.state == "waiting"
    assert "waiting" in bench.panel.toolbar.trigger.text()
    assert bench.panel.timebase.anchor is None
    set_trigger(bench, trigger="auto")
    bench.frame(500)
    assert bench.panel.trigger.state == "free"
    assert bench.panel.timebase.anchor is not None


def test_a_single_sweep_stops_and_thawing_arms_again(bench):
    set_trigger(bench, level=-20.0)
    armed = bench.panel.feed.newest
    set_trigger(bench, trigger="single")
    for _ in range(12):
        bench.frame(160)
    first = bench.panel.timebase.anchor
    assert first > armed
    assert bench.panel.toolbar.freeze.isChecked()
    assert bench.panel.trigger.state == "stopped"
    pixels = bench.pixels()
    bench.frame(1_000)
    assert (bench.pixels() == pixels).all()
    bench.panel.toolbar.freeze.click()
    for _ in range(12):
        bench.frame(160)
    assert bench.panel.timebase.anchor > first + 50.0


def test_the_last_sweep_stays_when_the_recorder_has_forgotten_it(bench):
    set_trigger(bench, trigger="normal", level=-20.0, earlier=2)
    bench.frame(160)
    data = bench.recorder._data
    data[:, bench.recorder.head :] = -70.0  # nothing fires from now on
    bench.recorder.advance = lambda samples: setattr(bench.recorder, "head", bench.recorder.head + samples)
    bench.frame(500)
    anchor, pixels = bench.panel.timebase.anchor, bench.pixels()
    data[:] = -70.0  # and what was before is written over
    for _ in range(4):
        bench.frame(60_000)
    assert bench.panel.feed.oldest > anchor
    assert bench.panel.timebase.anchor == anchor
    assert (bench.pixels()[20:] == pixels[20:]).mean() > 0.99
    assert bench.panel.trigger.state == "waiting"


def test_a_slow_run_shows_the_sweep_grow(bench):
    set_trigger(bench, trigger="normal", level=-20.0, earlier=0)
    clock, sweeps = bench.panel.timebase, bench.panel.trigger.sweeps
    for _ in range(150):
        bench.frame(8)
    while sweeps.current is None or not 15.0 < clock.newest - sweeps.current < 30.0:
        bench.frame(8)
    assert clock.anchor == sweeps.current
    drawn = np.flatnonzero(bench.pixels()[20:].any(axis=0))
    assert drawn.max() < clock.column_of(clock.newest) + 5
    assert drawn.max() < 0.98 * bench.pixels().shape[1]


def test_the_card_edits_the_meter_and_offers_every_trace(bench, qtbot):
    button = bench.panel.toolbar.trigger
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    card = button.card
    assert card.isVisible()
    assert card.source.count() == 3
    card.rows["trigger"].value_set.emit("auto", bench.session.next_gesture())
    card.source.setCurrentIndex(1)
    card.source.activated.emit(1)
    trace = bench.views[0].lane.traces[1]
    assert scope_of(bench).params["source"] == text_of(trace)
    assert bench.panel.trigger.setting.trace == trace
    bench.session.undo.undo()
    bench.session.undo.undo()
    assert bench.panel.trigger.setting is None
    card.close()


def test_looking_back_leaves_the_sweeps_and_now_returns_to_them(bench):
    set_trigger(bench, trigger="normal", level=-20.0)
    bench.frame(160)
    clock = bench.panel.timebase
    clock.pan(-80.0)
    bench.frame(160)
    assert not clock.sweeping
    assert clock.origin == 0.0
    clock.go_live()
    bench.frame()
    assert clock.sweeping


def test_the_trigger_is_saved_with_the_circuit(bench, tmp_path):
    set_trigger(bench, trigger="single", slope="falling", level=-33.0)
    bench.session.save(tmp_path / "a.nlab")
    bench.session.open(tmp_path / "a.nlab")
    assert dict(scope_of(bench).params) == {"trigger": "single", "slope": "falling", "level": -33.0}
