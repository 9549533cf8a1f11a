"""The scopes over the real engine."""

from __future__ import annotations

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.editor.session import Session
from neurolab.ui import theme
from neurolab.ui.scopes.panel import ScopePanel


def test_spikes_of_the_running_engine_reach_the_screen(qtbot):
    session = Session(builtin_registry())
    circuit = session.circuit
    ids = []
    for type_id, params in (("stimulus.step_current", {"amplitude": "500 pA", "start": "0 ms"}), ("cell.lif", {}), ("meter.scope", {})):
        node, diff = edits.add_node(circuit, type_id, 0, 0, params=params)
        session.do(diff, "add")
        ids.append(node)
    stim, cell, scope = ids
    for type_id, source, target in (("wire.current", stim, cell), ("lead.probe", cell, scope)):
        session.do(edits.add_wire(circuit, type_id, source, target)[1], "wire")
    panel = ScopePanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 300)
    panel.show()
    session.bridge.set_speed(float("inf"))
    session.bridge.run()

    def ran():
        session.bridge.poll()
        return panel.has_drawn() and panel.feed.newest > 300.0

    try:
        qtbot.waitUntil(ran, timeout=120_000)
        session.bridge.pause()
        times, who = panel.feed.spikes.between(panel.timebase.left, panel.timebase.right)
        assert len(times) > 3
        assert set(who) == {panel.feed.spikes.ids[cell]}
        (view,) = panel.lanes.values()
        c = theme.node_color(cell)
        assert (view.plot.item.pixels[:8] == (0xFF000000 | c.red() << 16 | c.green() << 8 | c.blue())).any()
    finally:
        session.bridge.close()
