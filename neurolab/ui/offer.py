"""After a wire is dropped where several types make sense: the others, beside the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from neurolab.circuit.records import Wire

if TYPE_CHECKING:
    from neurolab.editor.session import Session
    from neurolab.editor.tools.base import Offer


class OfferMenu(QObject):
    """Shows each offer as a menu whose checked entry is the type that the wire has now.

    Parameters
    ----------
    session : Session
        Whose `offered` signal is shown, and whose wires are changed.
    window : QWidget
        Parent of the menu.
    """

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        session.offered.connect(self.show)

    def show(self, offer: Offer) -> None:
        """Open the menu at the pointer; choosing swaps the type within the gesture that made the wire."""
        if offer.wire_id not in self._session.circuit:
            return
        current = self._session.circuit.get(offer.wire_id, Wire).type
        menu = QMenu(self._window)
        menu.setAccessibleName(self.tr("Type of the new connection"))
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        for type_id in offer.type_ids:
            spec = self._session.registry[type_id]
            action = menu.addAction(spec.title)
            action.setToolTip(spec.summary)
            action.setCheckable(True)
            action.setChecked(type_id == current)
            group.addAction(action)
            action.triggered.connect(lambda _=False, t=type_id: self._session.swap_type((offer.wire_id,), t, gesture=offer.gesture))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())
