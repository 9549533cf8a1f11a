"""Several traces of one node share its hue and differ in lightness, in both themes; legends keep the names apart."""

import colorsys

import pytest

from neurolab.ui import theme
from neurolab.ui.scopes.ink import color_of
from neurolab.ui.scopes.lanes import lanes_of
from neurolab.ui.scopes.legend import Legend
from neurolab.ui.scopes.timebase import WINDOWS, window_for


def traced(session, *variables, kind="cell.hodgkin_huxley", size=1):
    cell = session.add_node(kind, 0, 0)
    if size > 1:
        session.set_size((cell,), size)
    scope = session.add_node("meter.scope", 200, 0)
    for variable in variables:
        session.set_param((session.connect(cell, scope, "lead.probe"),), "variable", variable)
    return cell, lanes_of(session.circuit)


def lightness(color):
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a, b):
    high, low = sorted((lightness(a), lightness(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.usefixtures("dressed")
def test_traces_of_one_node_have_its_hue_and_differ_in_lightness(session):
    cell, lanes = traced(session, "na_hh.m", "na_hh.h", "k_hh.n")
    (lane,) = lanes
    assert [t.shade for t in lane.traces] == [0, 1, 2]
    colors = [color_of(t) for t in lane.traces]
    assert colors[0] == theme.node_color(cell)
    hues = [colorsys.rgb_to_hsv(c.redF(), c.greenF(), c.blueF())[0] for c in colors]
    assert max(hues) - min(hues) < 0.12
    for i, a in enumerate(colors):
        assert contrast(a, theme.theme().plot) > 1.9
        for b in colors[:i]:
            assert contrast(a, b) > 1.45


def test_cells_of_a_population_have_its_colour_in_shades(session):
    cells, lanes = traced(session, "", kind="cell.lif", size=20)
    (lane,) = lanes
    assert color_of(lane.traces[0]) == theme.node_color(cells)
    assert len({color_of(t).name() for t in lane.traces}) == len(lane.traces) == 3


def test_traces_in_lanes_of_their_own_keep_the_colour_of_the_node(session):
    cell, lanes = traced(session, "v", "na_hh.m", "na_hh.i")
    assert len(lanes) == 3
    assert {color_of(lane.traces[0]).name() for lane in lanes} == {theme.node_color(cell).name()}


def test_a_legend_whose_variables_are_alike_keeps_the_names(session, qtbot):
    _, (lane,) = traced(session, "na_hh.m")
    scope = lane.meter
    other = session.add_node("cell.hodgkin_huxley", 0, 200)
    session.set_param((session.connect(other, scope, "lead.probe"),), "variable", "na_hh.m")
    session.set_field((other,), label="A long name of a cell")
    (lane,) = lanes_of(session.circuit)
    legend = Legend(lane, {t.key: color_of(t) for t in lane.traces})
    qtbot.addWidget(legend)
    legend.resize(188, 80)
    legend.show()
    alike, told = legend.rows[1].grab().toImage(), legend.rows[1]
    told._alike = False
    assert told.grab().toImage() != alike, "the variable alone would not say which cell it is"


def test_a_circuit_in_slow_motion_opens_with_a_short_window(session):
    assert window_for(0.1) == window_for(1.0) == window_for(float("inf")) == 500.0
    assert window_for(0.001) == 5.0
    assert window_for(0.0005) == WINDOWS[0]
    assert window_for(0.01) == 50.0
