"""The canvas widget: puts the layers together and follows the session."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from neurolab.editor.tools.base import Hit
from neurolab.ui.canvas import extents
from neurolab.ui.canvas.activity_layer import ActivityLayer
from neurolab.ui.canvas.camera import Camera
from neurolab.ui.canvas.dose_chips import DoseChips
from neurolab.ui.canvas.drops import Drops
from neurolab.ui.canvas.empty import paint_last
from neurolab.ui.canvas.following import Following
from neurolab.ui.canvas.gestures import Gestures
from neurolab.ui.canvas.hits import Picker
from neurolab.ui.canvas.in_place import InPlace
from neurolab.ui.canvas.menu import open_menu
from neurolab.ui.canvas.minimap import Minimap
from neurolab.ui.canvas.model import CanvasModel, find_spec
from neurolab.ui.canvas.offer_strip import OfferStrip
from neurolab.ui.canvas.overlay_layer import Hand, OverlayLayer
from neurolab.ui.canvas.painting import Painting
from neurolab.ui.canvas.popups import Popups
from neurolab.ui.canvas.rulers import paint_rulers
from neurolab.ui.canvas.static_layer import StaticLayer
from neurolab.ui.canvas.trouble import Trouble
from neurolab.ui.canvas.why_layer import WhyLayer

if TYPE_CHECKING:
    from neurolab.editor.session import Session

_ZOOM_STEP = 1.25


class CanvasView(QWidget):
    """Shows the session's circuit and forwards gestures to its tools.

    Parameters
    ----------
    session : Session
        The open document, its selection, tools and bridge.
    """

    help_requested = Signal(str)
    equations_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.camera = Camera(self)
        self.painting = Painting()
        self.hand = Hand()
        self.still = StaticLayer(self.painting, self, session.bridge)
        self.overlay_layer = OverlayLayer()
        self.chips = DoseChips()
        self.trouble = Trouble(session.bridge, self)
        self.why = WhyLayer(session, self)
        self.take_document()
        self.gestures = Gestures(self)
        self.drops = Drops(self)
        self.in_place = InPlace(self)
        self.offer_strip = OfferStrip(self)
        self.popups = Popups(self)
        self.minimap = Minimap(self)
        self.following = Following(self)
        self._prepare_widget()

    def _prepare_widget(self) -> None:
        self.setAccessibleName(self.tr("Circuit"))
        self.setAccessibleDescription(self.tr("The canvas: nodes and wires. Tab walks from node to node, arrows move the selected node."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)

    def take_document(self) -> None:
        """Draw the session's circuit, which is another one now."""
        self.model = CanvasModel(self.session.circuit, self.painting.names)
        self.activity = ActivityLayer(self.model, self.painting)
        self.picker = Picker(self.model)
        self.hand.selected, self.hand.hit = self.session.selection.ids, Hit()
        self.still.forget()
        self.still.redraw()

    def sizeHint(self) -> QSize:
        return QSize(900, 560)

    # What the window binds to its actions.

    def zoom_in(self) -> None:
        """Come nearer, around the middle."""
        self.camera.zoom(_ZOOM_STEP, QPointF(self.width() / 2, self.height() / 2))

    def zoom_out(self) -> None:
        """Go away, around the middle."""
        self.camera.zoom(1 / _ZOOM_STEP, QPointF(self.width() / 2, self.height() / 2))

    def zoom_to_fit(self, *, glide: bool = True) -> None:
        """Show the whole circuit, and keep showing it while the window changes its size, until the camera is moved by hand."""
        self._show_rect(extents.everything(self.model), glide)
        self.camera.moved = False

    def zoom_to_selection(self) -> None:
        """Show what is selected."""
        self.camera.moved = True
        self._show_rect(extents.everything(self.model, self.session.selection.ids), glide=True)

    def _show_rect(self, rect: QRectF, glide: bool) -> None:
        view = self.camera.view.fitted(rect) if not rect.isNull() else replace(self.camera.view, x=0.0, y=0.0, scale=1.0)
        (self.camera.glide if glide else self.camera.set)(view)

    def free_place(self, type_id: str = "") -> tuple[float, float]:
        """Return a canvas point for a new node of a type, beside the selected or the newest node and clear of all others."""
        spec = find_spec(self.session.registry, type_id)
        return extents.free_place(self.model, self.camera.goal.rect, spec, "".join(self.session.selection.ids[:1]))

    def worth_seeing(self) -> list[tuple[QRectF, float]]:
        """Return the boxes of the window over which nothing should lie, and how much each matters."""
        minimap = [(QRectF(self.minimap.geometry()), 2.0)] if self.minimap.isVisible() else []
        return [*extents.worth_seeing(self.model, self.camera.goal), *minimap]

    def hit_at(self, at: QPointF) -> Hit:
        """Return what is at a place of the window."""
        areas = self.session.tools.current.id == "inject"
        view = self.camera.view
        return self.picker.hit(view.to_canvas(at), view.scale, areas=areas, selected=self.session.selection.ids)

    def window_place_of(self, record_id: str) -> QPointF | None:
        """Return where in the window the middle of a record is; None when it is not drawn."""
        place = extents.middle_of(self.model, record_id)
        return None if place is None else self.camera.view.to_window(place.x(), place.y())

    def open_menu(self, at: QPointF) -> None:
        """Open the context menu of what is at a place of the window."""
        open_menu(self, at)

    # Qt's events.

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # an active painter left behind by an error would crash Qt
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        view, dpr = self.camera.view, self.devicePixelRatioF()
        self.still.draw(painter, self.model, view, dpr)
        rough, k = self.still.rough(view)
        painter.save()
        painter.scale(k, k)
        self.activity.draw(painter, self.session.bridge, rough, dpr, wires=not self.still.crowded)
        painter.restore()
        self.chips.draw(painter, self.model, self.session.bridge, view, self.hand.selected)
        self.overlay_layer.draw(painter, self.model, view, self.hand, dpr)
        self.why.draw(painter, self.model, view)
        self.trouble.draw(painter, self.model, view)
        self.drops.draw(painter)
        if self.session.aids["rulers"]:
            paint_rulers(painter, self.model, view, self.hand.at, self.hand.selected)
        paint_last(painter, view, empty=not self.model.node_ids and not self.model.notes, focused=self.hand.focused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.camera.resize(QSizeF(event.size()))
        if not self.camera.moved:
            self.zoom_to_fit(glide=False)
        self.minimap.follow()

    def event(self, event: QEvent) -> bool:
        if hasattr(self, "drops") and (self.gestures.handle(event) or self.drops.handle(event)):
            return True
        return super().event(event)
