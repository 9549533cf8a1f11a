"""What traces are compared with: pale curves, bands and ticks behind the live ones."""

from __future__ import annotations

import numpy as np
import pytest
from scope_rig import Bench

from neurolab.ui.scopes.references import References, ReferenceTrace, curve_of


@pytest.fixture
def bench(qtbot):
    made = Bench(qtbot, cells=1)
    yield made
    made.session.bridge.close()


def behind(bench, lane=0):
    return bench.views[lane].plot.item.behind_pixels


def reference(bench, value, label="Other", **more):
    times = np.arange(0.0, 600.0, 0.5)
    return ReferenceTrace(bench.cells[0], "v", times, np.full(len(times), value), label, **more)


def test_a_reference_is_drawn_dashed_at_its_values_and_the_axis_makes_room(bench):
    bench.panel.references.show("test", [reference(bench, 80.0)])
    bench.frame()
    view, pixels = bench.views[0], behind(bench)
    assert view.scale.high > 80.0
    row = round((view.top - 80.0) / (view.top - view.scale.low) * pixels.shape[0])
    line = (pixels[max(row - 1, 0) : row + 2] != 0).any(axis=0)
    assert 0.4 < line.mean() < 0.8
    assert not (pixels[row + 6 :] != 0).any()


def test_a_gap_between_dashes_swallows_no_spike(bench):
    times = np.arange(0.0, 600.0, 0.1)
    values = np.where(times % 13.0 < 0.35, 30.0, -60.0)
    bench.panel.references.show("test", [ReferenceTrace(bench.cells[0], "v", times, values, "Other")])
    bench.frame()
    view, pixels = bench.views[0], behind(bench)
    zero = round(view.top / (view.top - view.scale.low) * pixels.shape[0])
    crossing = np.flatnonzero(pixels[zero] != 0)
    seen = 1 + np.count_nonzero(np.diff(crossing) > 4)
    assert seen == pytest.approx(bench.panel.timebase.window / 13.0, abs=1.5)


def test_the_legend_names_it_and_a_click_hides_it(bench):
    references = bench.panel.references
    references.show("test", [reference(bench, -60.0)])
    bench.frame()
    (row,) = bench.views[0].legend.references.values()
    assert row.accessibleName() == "Other"
    row.click()
    bench.frame()
    assert behind(bench) is None
    row.click()
    bench.frame()
    assert behind(bench).any()
    references.clear("test")
    bench.frame()
    assert behind(bench) is None
    assert not bench.views[0].legend.references


def test_a_band_is_tinted_between_its_bounds(bench):
    n = 1200
    bench.panel.references.show("test", [reference(bench, -40.0, low=np.full(n, -50.0), high=np.full(n, -30.0))])
    bench.frame()
    view, pixels = bench.views[0], behind(bench)

    def row(value):
        return round((view.top - value) / (view.top - view.scale.low) * pixels.shape[0])

    assert pixels[row(-35.0)].all()
    assert not pixels[row(-60.0)].any()


def test_two_labels_lie_over_each_other_without_erasing(bench):
    bench.panel.references.show("a", [reference(bench, -50.0, "A")])
    bench.frame()
    alone = (behind(bench) != 0).sum()
    bench.panel.references.show("b", [reference(bench, -40.0, "B")])
    bench.frame()
    view, pixels = bench.views[0], behind(bench)
    middle = round((view.top + 45.0) / (view.top - view.scale.low) * pixels.shape[0])
    assert (pixels[middle:] != 0).sum() == pytest.approx(alone, rel=0.1)
    assert (pixels[:middle] != 0).any()


def test_one_that_belongs_to_no_trace_is_not_listed(bench):
    bench.panel.references.show("test", [ReferenceTrace("n99", "v", np.arange(5.0), np.zeros(5), "Else")])
    assert not bench.views[0].legend.references


def test_uneven_times_are_put_on_an_even_grid():
    curve = curve_of(ReferenceTrace("n1", "v", np.array([0.0, 1.0, 1.5, 4.0]), np.array([0.0, 2.0, 1.0, 6.0]), "x"))
    assert curve.samples.interval == pytest.approx(0.5)
    assert curve.value_at(1.5) == pytest.approx(1.0)
    assert curve.value_at(2.5) == pytest.approx(3.0)
    assert curve.value_at(9.0) is None


def test_ticks_of_another_run_lie_behind_a_raster(qtbot):
    made = Bench(qtbot, cells=2, views=("raster",))
    made.panel.references.show("test", [ReferenceTrace(made.cells[0], "spike", np.array([300.0, 400.0]), np.zeros(0), "Other")])
    made.frame()
    pixels, clock = behind(made), made.panel.timebase
    upper = pixels[: pixels.shape[0] // 2]
    for time in (300.0, 400.0):
        assert upper[:, int(clock.column_of(time))].any()
    assert not pixels[pixels.shape[0] // 2 :].any()
    made.session.bridge.close()


def test_a_playhead_stands_at_its_time(bench):
    bench.panel.timebase.set_playhead(350.0)
    assert bench.views[0].plot.item.overlay.playhead == pytest.approx(bench.panel.timebase.column_of(350.0))
    bench.panel.timebase.set_playhead(None)
    assert bench.views[0].plot.item.overlay.playhead is None


def test_nothing_changes_when_an_owner_without_traces_shows_none(qtbot):
    references, told = References(), []
    references.changed.connect(lambda: told.append(1))
    references.clear("nobody")
    assert not told
