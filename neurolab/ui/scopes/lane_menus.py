"""The menus of a scope panel, of its plots and of their traces, and moving plots between panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from neurolab.ui.scopes.saving import RECORDING

if TYPE_CHECKING:
    from neurolab.ui.scopes.lane_view import LaneView
    from neurolab.ui.scopes.legend import LegendRow
    from neurolab.ui.scopes.panel import ScopePanel


class LaneMenus(QObject):
    """Makes the menus when they are wanted."""

    def __init__(self, panel: ScopePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        menu = panel.toolbar.panel_menu
        menu.aboutToShow.connect(lambda: self.fill_panel_menu(menu))

    def attach(self, view: LaneView) -> None:
        """Listen to one lane."""
        view.legend.menu_wanted.connect(lambda row, at: self.menu_of(view, row).popup(at))
        view.legend.title.menu_wanted.connect(lambda at: self.lane_menu(view).popup(at))

    def menu_of(self, view: LaneView, row: LegendRow) -> QMenu:
        """Return the menu of one trace."""
        session, trace = self._panel.session, row.trace
        menu = QMenu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Hide") if row.isChecked() else self.tr("Show"), row.click)
        if len(view.legend.rows) > 1:
            menu.addAction(self.tr("Show alone or all"), lambda: view.legend.show_alone(row))
        menu.addSeparator()
        menu.addAction(self.tr("Select {name}").format(name=trace.label), lambda: session.selection.set((trace.node,)))
        menu.addAction(self.tr("Take off the meter"), lambda: session.delete((trace.wire,)))
        return menu

    def lane_menu(self, view: LaneView) -> QMenu:
        """Return the menu of one plot."""
        panel, lane = self._panel, view.lane
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Fit the Range to the Traces"), view.fit)
        menu.addAction(self.tr("Select the Meter"), lambda: panel.session.selection.set((lane.meter,)))
        menu.addSeparator()
        menu.addAction(self.tr("Lay a Recording Behind (CSV)…"), lambda: panel.saving.load_recording(lane))
        for owner in panel.references.owners:
            if owner.startswith(RECORDING):
                name = owner.removeprefix(RECORDING)
                menu.addAction(self.tr("Take {file} Away").format(file=name), lambda owner=owner: panel.references.clear(owner))
        menu.addSeparator()
        docks = panel.docks
        if docks is not None:
            there = menu.addMenu(self.tr("Move to Panel"))
            for name in docks.docks:
                entry = there.addAction(docks.title_of(name), lambda name=name: docks.move(lane.meter, name))
                entry.setEnabled(name != panel.name)
            there.addSeparator()
            there.addAction(self.tr("New Panel"), lambda: docks.new_for(lane.meter))
        return menu

    def take_in(self, meter: str) -> None:
        """Show the plots of a meter in this panel: they were dragged here."""
        if self._panel.docks is not None and meter in self._panel.session.circuit:
            self._panel.docks.move(meter, self._panel.name)

    def fill_panel_menu(self, menu: QMenu) -> None:
        """Fill the menu of the panel as it is now."""
        panel, docks = self._panel, self._panel.docks
        menu.clear()
        if docks is None:
            return
        menu.addAction(self.tr("New Scope Panel"), docks.new)
        floats = menu.addAction(self.tr("Window of Its Own"), lambda: docks.float(panel.name))
        floats.setCheckable(True)
        floats.setChecked(docks.docks[panel.name].isFloating())
        if panel.name:
            menu.addSeparator()
            menu.addAction(self.tr("Rename…"), lambda: docks.ask_name(panel.name, panel))
            menu.addAction(self.tr("Close (Plots Go to the First Panel)"), lambda: docks.close(panel.name))
