"""Heat maps of populations: the right colour for the right cell, in a grid and over time, and from a cell to its trace."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from neurolab.circuit.records import Node, Wire
from neurolab.engine.drawing import sheet
from neurolab.ui.scopes.heat import binned, colours, grid_of, palette, pooled
from neurolab.ui.scopes.panel import ScopePanel
from neurolab.ui.scopes.scale import Scale
from neurolab.ui.scopes.snapshots import Snapshots
from neurolab.ui.scopes.spikes import SpikeLog


def test_the_map_gets_lighter_from_low_to_high():
    pixels = palette().astype(np.int64)
    r, g, b = (pixels >> 16) & 255, (pixels >> 8) & 255, pixels & 255
    lightness = 0.2126 * r + 0.7152 * g + 0.0722 * b
    assert (np.diff(lightness) > -0.5).all()
    assert lightness[-1] - lightness[0] > 150


def test_what_is_unknown_has_no_colour():
    scale = Scale("mV")
    scale.low, scale.high = 0.0, 10.0
    found = colours(np.array([-5.0, 0.0, 10.0, 20.0, np.nan]), scale)
    assert found[0] == found[1] == palette()[0]
    assert found[2] == found[3] == palette()[255]
    assert found[4] == 0


def test_rates_are_counted_cell_by_cell():
    log = SpikeLog({"n1": 0, "n2[0]": 1, "n2[1]": 2, "n2[2]": 3})
    log.append(np.array([1, 0, 2, 2, 2, 3]), np.array([1.0, 2.0, 12.0, 13.0, 19.0, 25.0]))
    assert binned(log, "n2", 0, 3, 10.0).tolist() == [[100.0, 0.0, 0.0], [0.0, 300.0, 0.0], [0.0, 0.0, 100.0]]
    assert binned(log, "n2", 1, 1, 10.0).tolist() == [[0.0], [300.0], [0.0]]


def test_more_cells_than_lines_are_averaged():
    table = np.arange(12.0).reshape(6, 2)
    assert pooled(table, 3).tolist() == [[1.0, 2.0], [5.0, 6.0], [9.0, 10.0]]
    assert pooled(table, 10).tolist() == table.tolist()


@pytest.mark.parametrize(("cells", "width", "height"), [(1, 300, 100), (100, 300, 100), (2_000, 430, 60), (7, 20, 200), (500, 10, 10)])
def test_a_grid_fits_and_its_squares_are_as_large_as_can_be(cells, width, height):
    across, size = grid_of(cells, width, height)
    down = -(-cells // across)
    x, _ = sheet(cells)
    assert across == len(np.unique(x)), "neighbours on the picture are neighbours to a connection rule"
    assert across * down >= cells
    if size > 1:
        assert across * size <= width
        assert down * size <= height
        larger = size + 1
        assert across * larger > width or down * larger > height


def test_snapshots_give_the_look_before_a_time():
    seen = Snapshots()
    for t in (10.0, 20.0, 30.0):
        seen.add(t, np.array([t, -t]))
    table, place = seen.at(np.array([5.0, 10.0, 19.0, 25.0, 31.0]))
    assert place.tolist() == [-1, 0, 0, 1, -1]
    assert table[0].tolist() == [10.0, 20.0]
    seen.add(1.0, np.array([0.0, 0.0]))
    assert seen.times == [1.0]


@pytest.fixture
def panel(session, qtbot):
    """A population of 40 cells that start at different potentials, on a heat map; it has run for 150 ms and stands."""
    cells = session.add_node("cell.lif", 0, 0)
    session.set_size((cells,), 40)
    stimulus = session.add_node("stimulus.step_current", -200, 0)
    session.set_param((stimulus,), "amplitude", 400.0)
    session.set_param((stimulus,), "start", 0.0)
    session.connect(stimulus, cells)
    session.set_spread((cells,), {"v": 8.0})
    meter = session.add_node("meter.heat_map", 200, 0)
    session.connect(cells, meter, "lead.probe")
    made = ScopePanel(session)
    qtbot.addWidget(made)
    made.resize(900, 360)
    made.show()
    session.bridge.set_speed(1.0)
    session.bridge.run()

    def later():
        session.bridge.poll()
        return bool(made.lanes) and made.feed.newest > 150.0

    qtbot.waitUntil(later, timeout=60_000)
    session.bridge.pause()
    qtbot.waitUntil(lambda: (session.bridge.poll(), session.bridge.state == "paused")[1])
    made.ids = (cells, meter)
    yield made
    session.bridge.close()


def frame(panel):
    panel.mark_dirty()
    panel.session.bridge.frame.emit()


def test_a_rate_map_shows_who_fired_when(panel, qtbot):
    frame(panel)
    (view,) = panel.lanes.values()
    pixels, clock, cells = view.plot.item.pixels, panel.timebase, panel.ids[0]
    assert view.bar.ends[0] == "0"
    assert view.bar.ends[1].endswith("Hz")
    first = int(clock.left // 20.0) + 1
    rates = binned(panel.feed.spikes, cells, first, 6, 20.0)
    assert (rates > 0.0).any(axis=0).sum() > 3
    for number in (0, 7, 39):
        row = int((number + 0.5) * pixels.shape[0] / 40)
        for k in range(6):
            expected = colours(rates[number : number + 1, k], view.scale)[0]
            assert pixels[row, int(clock.column_of(20.0 * (first + k) + 10.0))] == expected


def test_a_grid_of_potentials_is_what_the_engine_has_now(panel, qtbot):
    cells, meter = panel.ids
    panel.session.set_param((meter,), "layout", "grid")
    panel.session.set_param((meter,), "shows", "variable")
    frame(panel)
    (view,) = panel.lanes.values()
    now = panel.session.bridge.read_all(cells, "v")
    assert len(now) == 40
    assert now[3] == pytest.approx(panel.session.bridge.read(f"{cells}[3]", "v"))
    for number in (0, 11, 39):
        x, y = place_of(view, number)
        assert view.plot.item.pixels[y, x] == colours(now[number : number + 1].astype(np.float32).astype(float), view.scale)[0]
        assert view.heat.cell_at(x, y)[1] == number
    assert view.bar.ends[1].endswith("mV")


def place_of(view, number):
    height, width = view.plot.item.pixels.shape
    across, size = grid_of(40, width, height)
    return number % across * size + size // 2 - 1, number // across * size + size // 2 - 1


def test_a_click_on_a_cell_traces_it(panel, qtbot):
    cells, meter = panel.ids
    panel.session.set_param((meter,), "layout", "grid")
    frame(panel)
    (view,) = panel.lanes.values()
    x, y = place_of(view, 23)
    inside = view.plot.inside()
    at = QPoint(round(inside.left()) + x, round(inside.top()) + y)
    qtbot.mouseMove(view.plot.viewport(), at)
    frame(panel)
    assert view.legend.rows[0].value.startswith("[23]")
    qtbot.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    scope = next(n for n in panel.session.circuit.all(Node) if n.type == "meter.scope")
    lead = next(w for w in panel.session.circuit.all(Wire) if w.target == scope.id)
    assert lead.params["variable"] == "[23].v"
    assert [t.source for lane in panel._wanted if lane.meter == scope.id for t in lane.traces] == [f"{cells}[23]"]
    assert panel.timebase.first is None


def test_a_thousand_cells_share_the_lines_of_a_picture():
    """What is coloured has no more rows than there are lines of pixels, nor more columns than looks, however many cells there are."""
    rng = np.random.default_rng(1)
    seen, scale = Snapshots(), Scale("mV")
    for k in range(300):
        seen.add(float(k), rng.normal(-60.0, 5.0, 1_000))
    scale.follow(-80.0, -40.0)
    table, place = seen.at(np.linspace(0.0, 299.0, 800))
    image = colours(pooled(table, 200), scale)
    assert image.shape[:2] == (200, 300)
    assert place.min() == 0
    assert place.max() == 299
    assert pooled(table, 200)[7] == pytest.approx(table[35:40].mean(axis=0))
