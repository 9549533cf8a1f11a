"""A scope panel over made-up signals, for tests."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.editor.session import Session
from neurolab.ui import theme
from neurolab.ui.scopes.made_up import MadeUpBridge, MadeUpRecorder
from neurolab.ui.scopes.panel import ScopePanel


class Bench:
    """A panel over made-up cells and one current."""

    def __init__(self, qtbot, cells=2, samples=6_000, views=("scope",)):
        self.qtbot = qtbot
        self.session = Session(builtin_registry())
        self.cells = [self.add("cell.hodgkin_huxley", f"Cell {i}") for i in range(cells)]
        self.stim = self.add("stimulus.step_current", "Step")
        for view in views:
            meter = self.add(f"meter.{view}")
            for source in self.cells if view != "scope" else (*self.cells, self.stim):
                self.session.do(edits.add_wire(self.session.circuit, "lead.probe", source, meter)[1], "probe")
        self.recorder = MadeUpRecorder([*((c, "v") for c in self.cells), (self.stim, "i")])
        self.recorder.advance(samples)
        self.bridge = MadeUpBridge(self.recorder)
        self.panel = ScopePanel(self.session)
        qtbot.addWidget(self.panel)
        self.panel.listen_to(self.bridge)
        self.panel.resize(1000, 420)
        self.panel.show()
        if views:
            qtbot.waitUntil(lambda: bool(self.panel.lanes), timeout=60_000)
        self.frame()
        self.frame()

    def add(self, type_id, label=""):
        node, diff = edits.add_node(self.session.circuit, type_id, 0, 0, label=label)
        self.session.do(diff, "add")
        return node

    def frame(self, samples=0):
        if samples:
            self.recorder.advance(samples)
        self.panel.mark_dirty()
        self.bridge.frame.emit()
        QApplication.processEvents()

    @property
    def views(self):
        return list(self.panel.lanes.values())

    def pixels(self, lane=0):
        return self.views[lane].plot.item.pixels.copy()

    def color(self, node):
        c = theme.node_color(node)
        return 0xFF000000 | c.red() << 16 | c.green() << 8 | c.blue()

    def x_of(self, time):
        plot = self.views[0].plot
        return QPoint(round(plot.inside().left() + self.panel.timebase.column_of(time)), round(plot.inside().center().y()))

    def click(self, time, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.mouseClick(self.views[0].plot.viewport(), Qt.MouseButton.LeftButton, modifier, self.x_of(time))

    def wheel(self, position, modifier=Qt.KeyboardModifier.NoModifier, turns=1):
        viewport = self.views[0].plot.viewport()
        event = QWheelEvent(
            QPointF(position), QPointF(viewport.mapToGlobal(position)), QPoint(), QPoint(0, 120 * turns), Qt.MouseButton.NoButton, modifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)
        self.frame()
