"""Several scope panels in one window."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.records import Node
from neurolab.editor.session import Session
from neurolab.ui.main_window import MainWindow
from neurolab.ui.scopes.lane_title import LANE


@pytest.fixture
def window(qtbot):
    session = Session(builtin_registry())
    made = MainWindow(session)
    qtbot.addWidget(made, before_close_func=lambda w: w.session.undo.setClean())
    made.resize(1280, 800)
    made.show()
    yield made
    session.bridge.close()


def add(window, *types):
    ids = []
    for type_id in types:
        node, diff = edits.add_node(window.session.circuit, type_id, 0, 0)
        window.session.do(diff, "add")
        ids.append(node)
    return ids


@pytest.fixture
def two_meters(window, qtbot):
    cell, scope, raster = add(window, "cell.lif", "meter.scope", "meter.raster")
    for meter in (scope, raster):
        window.session.do(edits.add_wire(window.session.circuit, "lead.probe", cell, meter)[1], "wire")
    qtbot.waitUntil(lambda: len(window.panels.scopes.lanes) == 2, timeout=30_000)
    return scope, raster


def shown(window):
    return [{lane.meter for lane in panel._wanted} for panel in window.panels.all_scopes()]


def drop(panel, meter):
    data = QMimeData()
    data.setData(LANE, meter.encode())
    at = QPoint(200, 60)
    enter = QDragEnterEvent(at, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel, enter)
    assert enter.isAccepted()
    assert panel.drop.isVisible()
    let_go = QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel, let_go)
    assert not panel.drop.isVisible()


def test_the_action_opens_an_empty_panel_and_a_plot_is_dragged_there(window, two_meters, qtbot):
    scope, raster = two_meters
    window.actions_by_id["view.new_scopes"].trigger()
    first, second = window.panels.all_scopes()
    drop(second, raster)
    qtbot.waitUntil(lambda: shown(window) == [{scope}, {raster}])
    qtbot.waitUntil(lambda: len(second.lanes) == 1, timeout=30_000)
    assert len(first.lanes) == 1
    window.session.undo.undo()
    assert shown(window) == [{scope, raster}, set()]


def test_a_panel_named_by_a_meter_comes_and_goes_with_undo(window, two_meters):
    _, raster = two_meters
    window.session.set_param((raster,), "panel", "Inhibition")
    assert [p.name for p in window.panels.all_scopes()] == ["", "Inhibition"]
    dock = window.panels.scope_docks.docks["Inhibition"]
    assert (dock.windowTitle(), dock.isVisible()) == ("Inhibition", True)
    window.session.undo.undo()
    assert [p.name for p in window.panels.all_scopes()] == [""]


def test_a_plot_moves_by_the_menu_of_its_title(window, two_meters):
    scope, _ = two_meters
    panel = window.panels.scopes
    view = next(v for v in panel.lanes.values() if v.lane.meter == scope)
    menu = panel.menus.lane_menu(view)
    there = next(a.menu() for a in menu.actions() if a.menu() is not None)
    there.actions()[-1].trigger()
    assert scope in shown(window)[1]
    menu.close()


def test_panels_stand_beside_each_other_and_float(window, two_meters, qtbot):
    window.resize(1920, 1000)
    docks = window.panels.scope_docks
    name = docks.new()
    main, other = docks.docks[""], docks.docks[name]
    qtbot.waitUntil(lambda: other.geometry().left() >= main.geometry().right() and abs(other.width() - main.width()) < 60)
    docks.float(name)
    assert other.isFloating()
    docks.float(name)
    assert not other.isFloating()


def test_a_panel_is_renamed_with_its_plots_in_one_step(window, two_meters, monkeypatch):
    _, raster = two_meters
    docks = window.panels.scope_docks
    docks.new_for(raster)
    (name,) = [n for n in docks.docks if n]
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("  Cortex ", True))
    docks.ask_name(name, window)
    assert list(docks.docks) == ["", "Cortex"]
    assert window.panels.all_scopes()[1].toolbar.name.text().strip() == "Cortex"
    assert window.session.circuit.get(raster, Node).params["panel"] == "Cortex"
    docks.close("Cortex")
    assert list(docks.docks) == [""]
    assert window.session.circuit.get(raster, Node).params.get("panel", "") == ""


def test_a_new_document_has_its_own_panels(window, two_meters):
    window.panels.scope_docks.new()
    window.session.new()
    assert len(window.panels.all_scopes()) == 1


def test_the_layout_of_a_named_panel_is_remembered(window, two_meters, qtbot):
    _, raster = two_meters
    window.session.set_param((raster,), "panel", "Cortex")
    docks = window.panels.scope_docks
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, docks.docks["Cortex"])
    state = window.saveState()
    window.session.set_param((raster,), "panel", "")
    assert "Cortex" not in docks.docks
    window.restoreState(state)
    window.session.set_param((raster,), "panel", "Cortex")
    assert window.dockWidgetArea(docks.docks["Cortex"]) == Qt.DockWidgetArea.RightDockWidgetArea


def test_in_a_small_window_a_new_panel_comes_to_the_front_behind_a_tab(window, two_meters, qtbot):
    docks = window.panels.scope_docks
    name = docks.new()
    main, other = docks.docks[""], docks.docks[name]
    assert other in window.tabifiedDockWidgets(main)
    qtbot.waitUntil(lambda: not other.visibleRegion().isEmpty() and main.visibleRegion().isEmpty())


@pytest.mark.parametrize("width", [240, 300, 360, 480, 900])
def test_the_buttons_of_a_narrow_panel_do_not_overlap(window, two_meters, width):
    panel = window.panels.scopes
    panel.setParent(None)
    panel.set_name("Quite a long name")
    panel.resize(width, 300)
    panel.timebase.set_cursors(10.0, 20.0)
    panel.show()
    QApplication.processEvents()
    shown = sorted((w.geometry() for w in panel.toolbar.children() if isinstance(w, QWidget) and w.isVisible()), key=lambda g: g.left())
    assert len(shown) >= 4
    for before, after in itertools.pairwise(shown):
        assert before.right() <= after.left()
    assert shown[-1].right() <= width
    panel.close()
