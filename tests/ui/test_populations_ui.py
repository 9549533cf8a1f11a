"""Populations in the window: the inspector's fields, the name on the canvas, bands of a raster, mean rates, sample cells on a scope."""

import numpy as np
import pytest

from neurolab.circuit import populations
from neurolab.circuit.records import Node, Wire
from neurolab.circuit.rules import Rule
from neurolab.editor.actions import ACTIONS
from neurolab.editor.tools.base import Hit
from neurolab.ui.canvas.menu import menu_for
from neurolab.ui.canvas.model import name_of
from neurolab.ui.inspector.live import live_text
from neurolab.ui.inspector.node_form import NodeForm, WireForm
from neurolab.ui.inspector.panel import InspectorPanel
from neurolab.ui.scopes.feed import Feed
from neurolab.ui.scopes.ink import mark_cells
from neurolab.ui.scopes.lanes import Trace, lanes_of
from neurolab.ui.scopes.spikes import SpikeLog, rates
from neurolab.ui.scopes.timebase import Timebase


def pair(session):
    a, b = session.add_node("cell.lif", 0, 0), session.add_node("cell.lif", 200, 0)
    session.connect(a, b, "synapse.ampa")
    return a, b


def test_the_action_makes_a_population_and_undoes_it(session):
    a, _ = pair(session)
    action = next(x for x in ACTIONS if x.id == "edit.population")
    session.selection.set((a,))
    assert action.enabled(session)
    assert action.checked is not None
    assert action.run is not None
    assert not action.checked(session)
    action.run(session)
    assert session.circuit.get(a, Node).size == 100
    assert action.checked(session)
    assert name_of(session.circuit.get(a, Node)).endswith("× 100")
    assert session.circuit.all(Wire)[0].rule is not None
    session.undo.undo()
    assert session.circuit.get(a, Node).size == 1
    assert session.circuit.all(Wire)[0].rule is None


def test_the_inspector_edits_size_scatter_and_rule(session, qtbot):
    panel = InspectorPanel(session)
    qtbot.addWidget(panel)
    panel.resize(320, 900)
    panel.show()
    a, b = pair(session)
    for node in (a, b):
        session.set_size((node,), 50)
    session.selection.set((a,))
    assert isinstance(panel.form, NodeForm)
    assert panel.form.population is not None
    rows = panel.form.population._rows
    assert rows is not None
    rows["size"].value_set.emit(80.0, session.next_gesture())
    rows["v"].value_set.emit(7.0, session.next_gesture())
    assert session.circuit.get(a, Node).size == 80
    assert dict(session.circuit.get(a, Node).spread) == {"v": 7.0}
    wire = session.circuit.all(Wire)[0].id
    session.selection.set((wire,))
    assert isinstance(panel.form, WireForm)
    section = panel.form.rule
    assert section is not None
    assert section._rows is not None
    section.kind.setCurrentIndex(section.kind.findData("in_degree"))
    section.kind.activated.emit(section.kind.currentIndex())
    section._rows["k"].value_set.emit(12.0, session.next_gesture())
    assert session.circuit.get(wire, Wire).rule == Rule("in_degree", k=12, seed=1)
    assert not section._rows["k"].isHidden()
    assert section._rows["p"].isHidden()
    assert "600 connections" in section._count.text()


def test_a_wire_between_single_cells_has_no_rule_to_edit(session, qtbot):
    panel = InspectorPanel(session)
    qtbot.addWidget(panel)
    pair(session)
    session.selection.set((session.circuit.all(Wire)[0].id,))
    assert isinstance(panel.form, WireForm)
    assert panel.form.rule is None


def test_meters_of_a_population_are_one_step_away(session):
    a, b = pair(session)
    session.set_size((a,), 30)
    before = session.undo.count()
    meter = session.watch(a, "meter.heat_map")
    assert session.undo.count() == before + 1
    lane = next(lane for lane in lanes_of(session.circuit) if lane.meter == meter)
    assert (lane.view, [t.size for t in lane.traces]) == ("heat", [30])
    places = [(n.x, n.y) for n in session.circuit.all(Node)]
    assert len(set(places)) == len(places)
    session.undo.undo()
    assert {n.id for n in session.circuit.all(Node)} == {a, b}


def test_lanes_show_samples_in_a_scope_and_everybody_in_a_raster(session):
    cells = session.add_node("cell.lif", 0, 0)
    session.set_size((cells,), 40)
    for k, meter in enumerate(("meter.scope", "meter.raster", "meter.rate")):
        session.connect(cells, session.add_node(meter, 200, 100 * k), "lead.probe")
    scope, raster, rate = lanes_of(session.circuit)
    assert [t.source for t in scope.traces] == [f"{cells}[{k}]" for k in range(3)]
    assert {t.node for t in scope.traces} == {cells}
    assert [(t.source, t.size) for t in raster.traces] == [(cells, 40)]
    assert [(t.source, t.size) for t in rate.traces] == [(cells, 40)]


def test_the_rate_of_a_population_is_the_mean_of_its_cells():
    log = SpikeLog({"n1": 0, "n2[0]": 1, "n2[1]": 2, "n2[2]": 3, "n2[3]": 4})
    times = np.arange(0.0, 1000.0, 10.0)
    log.append(np.tile([0, 1, 2, 1, 2], 20), times)
    assert log.cells("n2").tolist() == [1, 2, 3, 4]
    assert log.lines(("n2", "n1")).tolist() == [1, 0, 0, 0, 0]
    assert log.lines(("n2", "n1"), each=True).tolist() == [4, 0, 1, 2, 3]
    found = rates(log, ("n1", "n2"), 500.0, 900.0, 400.0).data
    assert found[0].mean() == pytest.approx(20, rel=0.05)
    assert found[1].mean() == pytest.approx(20, rel=0.05)  # 80 Hz in all over four cells


def test_a_raster_of_a_population_has_a_line_for_each_cell(session):
    feed = Feed(session.bridge)
    feed.spikes = SpikeLog({f"n1[{k}]": k for k in range(100)})
    feed.spikes.append(np.arange(100), np.arange(100.0))
    clock = Timebase()
    clock.window = 100.0
    pixels = np.zeros((200, 100), np.uint32)
    clock.newest = 100.0
    mark_cells(pixels, feed, clock, [Trace("n1", "spike", "E", "", "w1", size=100)], np.array([0.0]), 200.0, 0, 1)
    lit = [int(np.flatnonzero(pixels[:, x]).mean() // 2) for x in range(1, 99) if pixels[:, x].any()]
    assert len(lit) > 90
    assert lit == sorted(lit)


def test_what_makes_no_sense_is_told(session):
    a, _ = pair(session)
    told = []
    session.message.connect(lambda level, text, hint: told.append((level, text)))
    session.set_size((a,), 0)
    assert told[0][0] == "warning"
    assert "makes no sense" in told[0][1]
    with pytest.raises(Exception, match="makes no sense"):
        populations.set_size(session.circuit, a, -3)


def test_the_menu_of_a_population_offers_meters_for_all_its_cells(canvas):
    session = canvas.session
    cell = next(n.id for n in session.circuit.all(Node) if n.type.startswith("cell."))

    def texts():
        return {action.text(): action for action in menu_for(canvas, Hit("node", cell)).actions()}

    assert "Heat map" not in texts()
    session.set_size((cell,), 50)
    texts()["Heat map"].trigger()
    meter = next(n for n in session.circuit.all(Node) if n.type == "meter.heat_map")
    assert [w.source for w in session.circuit.all(Wire) if w.target == meter.id] == [cell]


def test_any_cell_of_a_population_can_be_looked_at_and_traced(session, qtbot):
    cells = session.add_node("cell.izhikevich", 0, 0)
    panel = InspectorPanel(session)
    qtbot.addWidget(panel)
    panel.resize(360, 800)
    panel.show()
    assert not panel.form.live.sample.isVisible()
    session.set_size((cells,), 30)
    session.set_spread((cells,), {"v": 5.0})
    row = panel.form.live.sample
    panel.form.live.tick()
    assert row.isVisible()
    assert row.number.maximum() == 29
    qtbot.waitUntil(lambda: (session.bridge.poll(), session.bridge.read(f"{cells}[17]", "v"))[1] is not None, timeout=30_000)
    row.number.setValue(17)
    shown = live_text(session.bridge.read(f"{cells}[17]", "v"), "mV")
    assert shown != live_text(session.bridge.read(f"{cells}[3]", "v"), "mV")
    assert panel.form.live.table.values()[0][1] == shown
    row.trace.click()
    (lead,) = (w for w in session.circuit.all(Wire) if w.type == "lead.probe")
    assert lead.params["variable"] == "[17].v"
    session.selection.set((lead.target,))
    combo = panel.form.lead_rows[lead.id].variable
    assert combo.currentText() == "[17] v"
