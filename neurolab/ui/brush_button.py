"""The brushes in the toolbar: one button that holds the brush in use and opens a menu of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from neurolab.editor.actions import ACTIONS
from neurolab.ui import icons, theme

if TYPE_CHECKING:
    from neurolab.editor.session import Session
    from neurolab.ui.menus import ActionSet

_MENU = "Tools/Brushes"


class BrushButton(QToolButton):
    """A button with a menu of the brushes; it is pressed while one of them is the tool.

    Parameters
    ----------
    session : Session
        Whose tools they are.
    actions : ActionSet
        Has their actions.
    parent : QWidget
        The toolbar.
    """

    def __init__(self, session: Session, actions: ActionSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._ids = tuple(a.id for a in ACTIONS if a.menu == _MENU)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for action_id in self._ids:
            menu.addAction(actions[action_id])
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setCheckable(True)
        self.setAccessibleName(self.tr("Brushes"))
        session.tools.changed.connect(self._follow)
        theme.notifier.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        tool = self._session.tools.current
        on = f"tool.{tool.id}" in self._ids
        self.setChecked(on)
        self.setIcon(icons.icon(tool.id if on else "brush"))
        self.setToolTip(self.tr("Brushes: electrode (E), light (O), silence (S), lesion (X)"))
