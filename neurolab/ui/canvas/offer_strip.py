"""After a wire is drawn: the other types that would fit, one click away, without a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from neurolab.circuit.records import Wire
from neurolab.ui.canvas.extents import everything
from neurolab.ui.canvas.glyphs import glyph_pixmap
from neurolab.ui.canvas.tips import tr

if TYPE_CHECKING:
    from neurolab.editor.offer import Offer
    from neurolab.ui.canvas.view import CanvasView

_STAYS_MS = 6000


class OfferStrip(QFrame):
    """A small bar beside a new wire. It goes by itself; picking a type is part of the same undo step.

    Parameters
    ----------
    canvas : CanvasView
        What it lies over.
    """

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self._offer: Offer | None = None
        self.setProperty("look", "card")
        self.setAccessibleName(tr("Type of the new wire"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def offer(self, offer: Offer) -> None:
        """Show the types of an offer."""
        layout = self.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._offer = offer
        session = self.canvas.session
        current = session.circuit.get(offer.wire_id, Wire).type
        for type_id in offer.type_ids:
            spec = session.registry[type_id]
            button = QToolButton(self)
            button.setIcon(QIcon(glyph_pixmap(spec, 20, self.devicePixelRatioF())))
            button.setIconSize(QSize(20, 20))
            button.setText(spec.title)
            button.setToolTip(spec.summary)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.setChecked(type_id == current)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, t=type_id: self._pick(t))
            layout.addWidget(button)
        self.adjustSize()
        self.follow()
        self.show()
        self.raise_()
        self._timer.start()

    def _pick(self, type_id: str) -> None:
        offer = self._offer
        self.hide()
        if offer is not None and offer.wire_id in self.canvas.session.circuit:
            self.canvas.session.swap_type((offer.wire_id,), type_id, gesture=offer.gesture)

    def follow(self) -> None:
        """Stay below the two nodes of the wire, or above them at the window's edge."""
        offer, model, view = self._offer, self.canvas.model, self.canvas.camera.view
        if offer is None or offer.wire_id not in model.wire_row:
            return
        row = model.wire_row[offer.wire_id]
        ends = [model.node_ids[model.source[row]], model.node_ids[model.target[row]]]
        box = view.transform.mapRect(everything(model, ends))
        x = min(max(box.center().x() - self.width() / 2, 6), max(self.canvas.width() - self.width() - 6, 6))
        y = box.bottom() + 6
        if y + self.height() > self.canvas.height() - 6:
            y = max(box.top() - self.height() - 6, 6)
        self.move(round(x), round(y))
