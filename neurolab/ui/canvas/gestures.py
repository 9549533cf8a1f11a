"""Mouse, wheel, touchpad and keys of the canvas, turned into pointers for the tools and movements of the camera."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip

from neurolab.editor.tools.base import Hit, Pointer
from neurolab.ui.canvas.tips import dose_tip, tip_for
from neurolab.ui.canvas.zooming import Zooming

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.ui.canvas.view import CanvasView

_BUTTONS: dict[Qt.MouseButton, Literal["left", "middle", "right"]] = {
    Qt.MouseButton.LeftButton: "left",
    Qt.MouseButton.MiddleButton: "middle",
    Qt.MouseButton.RightButton: "right",
}
_KEYS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Tab: "tab",
    Qt.Key.Key_Backtab: "tab",
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Escape: "escape",
    Qt.Key.Key_Plus: "plus",
    Qt.Key.Key_Minus: "minus",
}
_MODS = Qt.KeyboardModifier
_CURSORS = {"cross": Qt.CursorShape.CrossCursor, "hand": Qt.CursorShape.OpenHandCursor}
_TAP_S = 0.4
"""How long Space may be held and still be a tap, which runs or pauses: who holds it longer wanted to pan and changed their mind."""
_FOCUS_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Gestures(QObject):
    """Handles the events of one canvas.

    Parameters
    ----------
    canvas : CanvasView
        Whose events they are.
    """

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self._zooming = Zooming(canvas)
        self._space = False
        self._space_used = False
        self._space_since = 0.0
        self._panning: QPointF | None = None
        self._handlers: dict[QEvent.Type, Callable[..., bool]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double,
            QEvent.Type.Wheel: self._wheel,
            QEvent.Type.NativeGesture: self._zooming.native,
            QEvent.Type.Gesture: self._zooming.pinch,
            QEvent.Type.ShortcutOverride: self._override,
            QEvent.Type.KeyPress: self._key_press,
            QEvent.Type.KeyRelease: self._key_release,
            QEvent.Type.ToolTip: self._tip,
            QEvent.Type.ContextMenu: self._context_menu,
            QEvent.Type.Leave: self._leave,
            QEvent.Type.FocusIn: self._focus_in,
            QEvent.Type.FocusOut: self._focus_out,
        }

    def handle(self, event: QEvent) -> bool:
        """Handle an event; return whether it is done with."""
        handler = self._handlers.get(event.type())
        return handler is not None and handler(event)

    def pointer(self, event: QMouseEvent) -> Pointer:
        """Return what the tools are told of a mouse event."""
        at = event.position()
        place = self.canvas.camera.view.to_canvas(at)
        mods = event.modifiers()
        button = event.button() if event.button() != Qt.MouseButton.NoButton else _first(event.buttons())
        return Pointer(
            place.x(), place.y(), self.canvas.hit_at(at), _BUTTONS.get(button, "left"),
            bool(mods & Qt.KeyboardModifier.ShiftModifier), bool(mods & Qt.KeyboardModifier.ControlModifier),
            bool(mods & Qt.KeyboardModifier.AltModifier), self.canvas.camera.view.scale,
        )  # fmt: skip

    def _press(self, event: QMouseEvent) -> bool:
        self.canvas.in_place.commit()
        self.canvas.offer_strip.hide()
        self.canvas.popups.close()
        self._track(event)
        if event.button() == Qt.MouseButton.RightButton:
            return True
        if self._space and event.button() == Qt.MouseButton.LeftButton:
            self._panning, self._space_used = event.position(), True
        elif event.button() == Qt.MouseButton.LeftButton and (dose := self._dose_at(event.position())):
            self.canvas.session.selection.set((dose,))
        else:
            pointer = self.pointer(event)
            self.canvas.session.tools.press(pointer)
            if pointer.hit.kind == "empty" and pointer.button == "left" and self.canvas.session.tools.current.id == "select":
                self.canvas.popups.pie.watch_press(event.position())
        self.show_cursor()
        return True

    def _dose_at(self, at: QPointF) -> str:
        """Return the dose whose label is there, when nothing else is being done: a click selects it."""
        session = self.canvas.session
        dose = self.canvas.chips.at(self.canvas.camera.view.to_canvas(at))
        return dose if session.tools.current.id == "select" and dose in session.circuit else ""

    def _move(self, event: QMouseEvent) -> bool:
        if self._panning is not None:
            step = event.position() - self._panning
            self._panning = event.position()
            self.canvas.camera.pan(step.x(), step.y())
            return True
        self._track(event)
        self.canvas.popups.pie.watch_move(event.position())
        self.canvas.session.tools.move(self.pointer(event))
        self.show_cursor()
        return True

    def _release(self, event: QMouseEvent) -> bool:
        self.canvas.popups.pie.watch_end()
        if self._panning is not None and event.button() == Qt.MouseButton.LeftButton:
            self._panning = None
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._track(event)
            self.canvas.session.tools.release(self.pointer(event))
        self.show_cursor()
        return True

    def _double(self, event: QMouseEvent) -> bool:
        if event.button() == Qt.MouseButton.LeftButton and not self._space:
            self._track(event)
            self.canvas.session.tools.double(self.pointer(event))
        return True

    def _wheel(self, event: QWheelEvent) -> bool:
        """Give the wheel to the tool, which may hold an electrode, else zoom; with Ctrl it always zooms."""
        turn = event.angleDelta().y()
        if turn and not event.modifiers() and self.canvas.session.tools.turn(1 if turn > 0 else -1):
            event.accept()
            return True
        return self._zooming.wheel(event)

    def _track(self, event: QMouseEvent) -> None:
        hand = self.canvas.hand
        hit = self.canvas.hit_at(event.position())
        moved = hand.at != event.position()
        if hit != hand.hit or (moved and (hit.kind == "edge" or hand.overlay.reason)):
            self.canvas.update()
        hand.hit, hand.at = hit, event.position()

    def show_cursor(self) -> None:
        """Give the pointer the shape of what it can do here."""
        tool, hit = self.canvas.session.tools.current, self.canvas.hand.hit
        if self._panning is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif tool.id != "select":
            shape = _CURSORS.get(tool.cursor, Qt.CursorShape.ArrowCursor)
        elif hit.kind == "handle":
            shape = Qt.CursorShape.SizeFDiagCursor
        elif hit.kind == "edge":
            shape = Qt.CursorShape.CrossCursor
        else:
            shape = Qt.CursorShape.PointingHandCursor if hit.kind in ("wire", "region", "frame") else Qt.CursorShape.ArrowCursor
        if self.canvas.cursor().shape() != shape:
            self.canvas.setCursor(shape)

    def _override(self, event: QKeyEvent) -> bool:
        """Keep the space bar from the window's shortcut until it is clear whether it pans."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            event.accept()
            return True
        return False

    def _key_press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self._space, self._space_used, self._space_since = True, False, time.perf_counter()
                self.show_cursor()
            return True
        name = key_name(event)
        if name == "escape":
            self._panning = None
        return bool(name) and self.canvas.session.tools.key(name)

    def _key_release(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat() or not self._space:
            return False
        self._space = False
        if not self._space_used and time.perf_counter() - self._space_since < _TAP_S:
            self.canvas.session.bridge.toggle()
        self.show_cursor()
        return True

    def _tip(self, event: QHelpEvent) -> bool:
        at = QPointF(event.pos())
        dose = self._dose_at(at)
        text = dose_tip(self.canvas.session, dose) if dose else tip_for(self.canvas.session, self.canvas.hit_at(at))
        QToolTip.showText(event.globalPos(), text, self.canvas)
        return True

    def _context_menu(self, event: QContextMenuEvent) -> bool:
        at = QPointF(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            ids = self.canvas.session.selection.ids
            at = (self.canvas.window_place_of(ids[0]) if ids else None) or QPointF(self.canvas.width() / 2, self.canvas.height() / 2)
        self.canvas.open_menu(at)
        return True

    def _leave(self, _event: QEvent) -> bool:
        self.canvas.hand.hit, self.canvas.hand.at = Hit(), None
        self.canvas.update()
        return False

    def _focus_in(self, event: QFocusEvent) -> bool:
        self.canvas.hand.focused = event.reason() in _FOCUS_BY_KEY
        self.canvas.update()
        return False

    def _focus_out(self, _event: QFocusEvent) -> bool:
        self._space, self._panning, self.canvas.hand.focused = False, None, False
        self.canvas.update()
        return False


def key_name(event: QKeyEvent) -> str:
    """Return what the tools call a key, ``shift+left`` for example; empty for keys that are none of theirs."""
    name = _KEYS.get(cast("Qt.Key", event.key()), "")
    mods = event.modifiers()
    alt, ctrl, shift = (bool(mods & m) for m in (_MODS.AltModifier, _MODS.ControlModifier, _MODS.ShiftModifier))
    if not name or mods & _MODS.MetaModifier or (alt and ctrl):
        return ""
    if name in ("plus", "minus"):
        return "" if alt or ctrl else name
    if alt:
        return f"alt+shift+{name}" if shift else f"alt+{name}"
    if ctrl:
        return "" if name == "tab" else f"ctrl+{name}"
    return f"shift+{name}" if mods & Qt.KeyboardModifier.ShiftModifier or event.key() == Qt.Key.Key_Backtab else name


def _first(buttons: Qt.MouseButton) -> Qt.MouseButton:
    return next((b for b in _BUTTONS if buttons & b), Qt.MouseButton.LeftButton)
