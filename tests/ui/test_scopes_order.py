"""The order and the groups of the rows of a raster."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from scope_rig import Bench

from neurolab.circuit.records import Node
from neurolab.ui.scopes.lanes import lanes_of, natural


@pytest.fixture
def bench(qtbot):
    made = Bench(qtbot, cells=3, views=("raster",))
    yield made
    made.session.bridge.close()


def meter(bench):
    return next(n.id for n in bench.session.circuit.all(Node) if n.type == "meter.raster")


def labels(bench):
    (lane,) = lanes_of(bench.session.circuit)
    return [t.label for t in lane.traces]


def test_rows_stand_as_their_cells_do_on_the_canvas(bench):
    session, cells = bench.session, bench.cells
    for cell, x, y in zip(cells, (300, 100, 200), (0, 50, -50), strict=True):
        session.selection.set((cell,))
        session.nudge(x, y)
    for order, expected in (
        ("from left to right", [1, 2, 0]),
        ("from top to bottom", [2, 0, 1]),
        ("as wired", [0, 1, 2]),
    ):
        session.set_param((meter(bench),), "order", order)
        assert labels(bench) == [f"Cell {i}" for i in expected]


def test_numbers_in_names_count(bench):
    assert sorted(["Cell 10", "cell 9", "Alpha"], key=natural) == ["Alpha", "cell 9", "Cell 10"]


def test_types_stay_together_with_a_line_between(bench):
    session = bench.session
    session.swap_type((bench.cells[1],), "cell.lif")
    session.set_param((meter(bench),), "groups", "type")
    (lane,) = lanes_of(session.circuit)
    assert [t.label for t in lane.traces] == ["Cell 0", "Cell 2", "Cell 1"]
    assert lane.groups == (2,)
    bench.frame()
    (view,) = bench.views
    assert view.plot.item.values == [pytest.approx(2 / 3 * view.plot.inside().height())]


def test_the_fastest_stands_on_top_and_its_ticks_with_it(bench):
    # The first of the made-up cells fires fastest; wire order would put it on top anyway, so silence it by time: count what is on screen.
    session = bench.session
    session.set_param((meter(bench),), "order", "rate")
    log = bench.panel.feed.spikes
    number = log.ids[bench.cells[2]]
    newest = bench.panel.feed.newest
    extra = newest - 100.0 + 1e-3 * (1 + np.arange(400))
    log.append(np.full(400, number), extra)
    bench.frame()
    QApplication.processEvents()
    (view,) = bench.views
    assert view.lane.traces[0].label == "Cell 2"
    pixels = bench.pixels()
    top = pixels[: pixels.shape[0] // 3]
    assert (top == bench.color(bench.cells[2])).any()
    assert not (top == bench.color(bench.cells[0])).any()
