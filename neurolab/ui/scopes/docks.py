"""Several scope panels: each meter says in which one its plots stand; panels are docks that split, tab and float, and their layout is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu

from neurolab.catalog.spec import MeterSpec
from neurolab.circuit.records import Node
from neurolab.ui.dock import make_dock
from neurolab.ui.scopes.panel import ScopePanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

    from neurolab.editor.session import Session
    from neurolab.ui.scopes.references import References

PANEL = "panel"
"""The parameter of a meter that names its panel; empty for the first."""
_LONGEST = 40
_ROOMY = 1_500
"""Width (pixels) of a window in which two panels stand well beside each other."""


class ScopeDocks(QObject):
    """Keeps a dock for every panel that a meter of the circuit names, and for those that somebody has opened.

    Parameters
    ----------
    session : Session
    window : QMainWindow
    main : QDockWidget
        The dock of the first panel, which is always there.
    references : References
        What all panels compare with.
    """

    added = Signal(object)
    """A `ScopePanel` that has come."""

    def __init__(self, session: Session, window: QMainWindow, main: QDockWidget, references: References) -> None:
        super().__init__(window)
        self._session, self._window, self._references = session, window, references
        self.docks: dict[str, QDockWidget] = {"": main}
        self._opened: set[str] = set()
        self._menu: QMenu | None = None
        session.changed.connect(self._look)
        session.document_replaced.connect(self._on_replaced)
        self._adopt(self.panels[0])
        self._look()

    @property
    def panels(self) -> list[ScopePanel]:
        """All scope panels, the first one first."""
        return [panel for dock in self.docks.values() if isinstance(panel := dock.widget(), ScopePanel)]

    def meters(self, name: str) -> tuple[str, ...]:
        """Return the meters whose plots stand in a panel."""
        circuit = self._session.circuit
        found = (n for n in circuit.all(Node) if isinstance(circuit.registry[n.type], MeterSpec))
        return tuple(n.id for n in found if str(n.params.get(PANEL, "")) == name)

    def fill(self, menu: QMenu) -> None:
        """List the panels in a menu, those to come too."""
        self._menu = menu
        for name, dock in self.docks.items():
            if name:
                menu.addAction(dock.toggleViewAction())

    # ---- what a person does -----------------------------------------------------------------------------------------------------------------

    def new(self) -> str:
        """Open an empty panel beside the others, and return its name."""
        name = self._free_name()
        self._opened.add(name)
        self._look()
        return name

    def new_for(self, meter: str) -> None:
        """Move a meter's plots to a panel of their own."""
        self.move(meter, self.new())

    def move(self, meter: str, name: str) -> None:
        """Move the plots of a meter to a panel, as one step of undo."""
        if str(self._session.circuit.get(meter, Node).params.get(PANEL, "")) != name:
            self._session.set_param((meter,), PANEL, name)

    def rename(self, old: str, new: str) -> None:
        """Give a panel another name; one that is taken joins the two."""
        new = " ".join(new.split())[:_LONGEST]
        if not new or new == old or not old:
            return
        if new not in self.docks:
            dock = self.docks[new] = self.docks.pop(old)
            dock.setObjectName(_object_name(new))
            dock.setWindowTitle(new)
            self._opened.add(new)
            panel = dock.widget()
            assert isinstance(panel, ScopePanel)
            panel.set_name(new)
        self._opened.discard(old)
        moved = self.meters(old)
        if moved:
            self._session.set_param(moved, PANEL, new)
        self._look()

    def close(self, name: str) -> None:
        """Close a panel; its plots go to the first one."""
        self._opened.discard(name)
        moved = self.meters(name)
        if moved:
            self._session.set_param(moved, PANEL, "")
        self._look()

    def float(self, name: str) -> None:
        """Give a panel a window of its own, for a second screen, or dock it again."""
        dock = self.docks[name]
        dock.setFloating(not dock.isFloating())

    def ask_name(self, name: str, parent: QWidget) -> None:
        """Ask for another name."""
        text, good = QInputDialog.getText(parent, self.tr("Rename Panel"), self.tr("Name of the panel"), QLineEdit.EchoMode.Normal, name)
        if good:
            self.rename(name, text)

    def title_of(self, name: str) -> str:
        """Return what a person calls a panel."""
        return name or self.docks[""].windowTitle()

    # ---- keeping up with the circuit ----------------------------------------------------------------------------------------------------------

    def _on_replaced(self) -> None:
        self._opened.clear()
        self._look()

    def _look(self, _change: object = None) -> None:
        circuit = self._session.circuit
        meters = (n for n in circuit.all(Node) if isinstance(circuit.registry[n.type], MeterSpec))
        wanted = dict.fromkeys(str(n.params.get(PANEL, "")) for n in meters) | dict.fromkeys(sorted(self._opened))
        for name in [n for n in self.docks if n and n not in wanted]:
            dock = self.docks.pop(name)
            self._window.removeDockWidget(dock)
            dock.setParent(None)
            dock.deleteLater()
        for name in wanted:
            if name not in self.docks:
                self._add(name)

    def _add(self, name: str) -> None:
        panel = ScopePanel(self._session, self._references, name=name)
        dock = make_dock(self._window, _object_name(name), name, panel)
        self.docks[name] = dock
        if not self._window.restoreDockWidget(dock):
            self._place(dock, front=name in self._opened)
        dock.show()
        if self._menu is not None:
            self._menu.addAction(dock.toggleViewAction())
        self._adopt(panel)

    def _place(self, dock: QDockWidget, *, front: bool) -> None:
        """Put a new panel beside the first, or behind a tab where two would be too narrow."""
        main = self.docks[""]
        if self._window.width() < _ROOMY and not main.isFloating():
            self._window.tabifyDockWidget(main, dock)
            QTimer.singleShot(0, dock, (dock if front else main).raise_)
            return
        self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock, Qt.Orientation.Horizontal)
        QTimer.singleShot(0, self, self._share)

    def _share(self) -> None:
        """Give the panels beside each other the same width."""
        beside = [d for d in self.docks.values() if not d.isFloating() and not d.isHidden() and d.widget().isVisible()]
        if len(beside) > 1:
            self._window.resizeDocks(beside, [1000] * len(beside), Qt.Orientation.Horizontal)

    def _adopt(self, panel: ScopePanel) -> None:
        panel.docks = self
        self.added.emit(panel)

    def _free_name(self) -> str:
        number = 2
        while (name := self.tr("Scopes {number}").format(number=number)) in self.docks:
            number += 1
        return name


def _object_name(name: str) -> str:
    return f"scopes:{name}"
