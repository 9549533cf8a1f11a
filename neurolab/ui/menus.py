"""Menus and QActions, generated from the table of actions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from neurolab.editor.actions import ACTIONS, Action
from neurolab.editor.examples import examples
from neurolab.editor.lock import allows_action
from neurolab.ui import icons, theme

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

    from neurolab.editor.session import Session

_MENU_ORDER = ("File", "Edit", "View", "Tools", "Simulation", "Chemistry", "Help")


class ActionSet(QObject):
    """The QActions of the table.

    Parameters
    ----------
    session : Session
        What the actions act on.
    window : QWidget
        Where their shortcuts work.
    bound : mapping of str to callable
        What the actions without behaviour of their own do (dialogs, camera, theme), by id.
    """

    def __init__(self, session: Session, window: QWidget, bound: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._session = session
        self._table: dict[str, Action] = {a.id: a for a in ACTIONS}
        self._actions: dict[str, QAction] = {}
        missing = [a.id for a in ACTIONS if a.run is None and a.id not in bound]
        if missing:
            raise LookupError(f"no behaviour for the actions {', '.join(missing)}")
        for entry in ACTIONS:
            action = QAction(self.tr(entry.text), window)
            action.setObjectName(entry.id)
            action.setCheckable(entry.checked is not None)
            tip = self.tr(entry.tip or entry.text)
            if entry.shortcut:
                action.setShortcuts([QKeySequence(keys) for keys in (entry.shortcut, *entry.also)])
                action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
                tip = f"{tip} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
            action.setToolTip(tip)
            action.setStatusTip(tip)
            action.triggered.connect(lambda _=False, a=entry: a.run(session) if a.run else bound[a.id]())
            window.addAction(action)
            self._actions[entry.id] = action
        self.refresh()
        self.restyle()
        theme.notifier.changed.connect(self.restyle)
        # Undo and redo change their index after the circuit, so looking waits for the end of the gesture.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        for signal in (session.selection.changed, session.changed, session.bridge.state_changed, session.tools.changed, session.aids.changed):
            signal.connect(self._look_soon)
        window.installEventFilter(self)

    def _look_soon(self) -> None:
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again before a shortcut is matched: a key pressed right after a click finds its action enabled."""
        if event.type() == QEvent.Type.ShortcutOverride and self._soon.isActive():
            self._soon.stop()
            self.refresh()
        return super().eventFilter(watched, event)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def refresh(self) -> None:
        """Enable what makes sense now, and mark the tool in use."""
        for action_id, entry in self._table.items():
            action = self._actions[action_id]
            action.setEnabled(entry.enabled(self._session) and allows_action(self._session, action_id))
            if entry.checked is not None:
                action.setChecked(entry.checked(self._session))

    def all(self) -> list[QAction]:
        """Return every action, in the order of the table."""
        return list(self._actions.values())

    def restyle(self) -> None:
        """Draw the icons again in the colours of the theme."""
        for action_id, entry in self._table.items():
            if entry.icon:
                self._actions[action_id].setIcon(icons.icon(entry.icon))

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put every action that names a menu into it; ``Edit/Align`` makes a submenu. Returns the menus by path."""
        menus = {name: bar.addMenu(self.tr(name)) for name in _MENU_ORDER}
        for entry in ACTIONS:
            if not entry.menu:
                continue
            path = ""
            for part in entry.menu.split("/"):
                parent, path = path, f"{path}/{part}".strip("/")
                if path not in menus:
                    menus[path] = menus[parent].addMenu(self.tr(part)) if parent else bar.addMenu(self.tr(part))
            menus[path].addAction(self._actions[entry.id])
        return menus


def add_examples_menu(parent: QMenu, choose: Callable[[str], object]) -> QMenu:
    """Add the submenu of the shipped circuits."""
    menu = parent.addMenu(parent.tr("Examples"))
    menu.setToolTipsVisible(True)
    for example in examples():
        action = menu.addAction(example.title)
        action.setToolTip(example.summary)
        action.triggered.connect(lambda _=False, p=str(example.path): choose(p))
    return menu


def add_recent_menu(parent: QMenu, session: Session, choose: Callable[[str], object]) -> QMenu:
    """Add the submenu of recent files, filled anew each time it opens."""
    menu = parent.addMenu(parent.tr("Open recent"))

    def fill() -> None:
        menu.clear()
        for path in session.recent:
            action = menu.addAction(Path(path).name)
            action.setToolTip(path)
            action.triggered.connect(lambda _=False, p=path: choose(p))
        if menu.isEmpty():
            menu.addAction(parent.tr("No recent files")).setEnabled(False)

    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(fill)
    return menu


def add_theme_menu(parent: QMenu, choose: Callable[[theme.Mode], None]) -> QMenu:
    """Add the choice between light, dark and the system's own."""
    menu = parent.addMenu(parent.tr("Theme"))
    group = QActionGroup(menu)
    titles: dict[theme.Mode, str] = {"light": parent.tr("Light"), "dark": parent.tr("Dark"), "system": parent.tr("As the system")}
    for mode, title in titles.items():
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(theme.mode() == mode)
        action.setData(mode)
        group.addAction(action)
    group.triggered.connect(lambda action: choose(action.data()))
    return menu
