"""What mouse and keys do in the scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from neurolab.circuit.records import Node
from neurolab.ui.scopes.lanes import variable_of
from neurolab.ui.scopes.snapping import next_event, snapped
from neurolab.ui.widgets.gesture import Gesture

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.ui.scopes.lane_view import LaneView
    from neurolab.ui.scopes.panel import ScopePanel

_SNAP = 8.0
"""How near (pixels) a cursor must come to a spike or peak to jump there."""


class Gestures(QObject):
    """Turns clicks, drags and keys in any lane into changes of the panel."""

    def __init__(self, panel: ScopePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._before: tuple[float | None, float | None] = (None, None)
        self._level = Gesture(panel.session.next_gesture)
        panel.timebase.changed.connect(self._on_time)

    def attach(self, view: LaneView) -> None:
        """Listen to one lane."""
        clock = self._panel.timebase
        view.scaled.connect(self._panel.mark_dirty)
        view.legend.changed.connect(self._panel.mark_dirty)
        view.plot.resized.connect(self._on_resized)
        if view.lane.grid:
            view.plot.clicked.connect(lambda x, y, _modifiers: self._trace_cell(view, x, y))
        else:
            view.plot.hovered.connect(lambda x: clock.set_hover(None if x is None else clock.time_at(x)))
            view.plot.clicked.connect(lambda x, _y, modifiers: self._on_clicked(view, x, modifiers))
            view.plot.cursor_moved.connect(lambda number, x, modifiers: self._on_cursor_moved(view, number, x, modifiers))
            view.plot.double_clicked.connect(lambda x, y: self._on_double(view, x, y))
        view.plot.level_held.connect(lambda on: self._level.press() if on else self._level.release())
        view.plot.level_moved.connect(lambda y: self._panel.trigger.set("level", view.value_at(y), self._level.number()))

    def _on_time(self) -> None:
        if self._panel.timebase.follows:
            self._panel.feed.let_go()
        else:
            self._panel.feed.remember()

    def _on_resized(self) -> None:
        self._panel.plots.place()
        self._panel.mark_dirty()

    def _on_clicked(self, view: LaneView, x: float, modifiers: Qt.KeyboardModifier) -> None:
        self._panel.setFocus()
        clock = self._panel.timebase
        self._before = (clock.first, clock.second)
        time = self._near((view,), clock.time_at(x), modifiers)
        if modifiers & Qt.KeyboardModifier.ShiftModifier and clock.first is not None:
            clock.set_cursors(clock.first, time)
        else:
            clock.set_cursors(time, None)

    def _near(self, views: Iterable[LaneView], time: float, modifiers: Qt.KeyboardModifier) -> float:
        """Return the spike or peak close to a time; with Alt, the time itself."""
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return time
        panel = self._panel
        return snapped(panel.feed, views, time, _SNAP * panel.timebase.per_column)

    def _on_cursor_moved(self, view: LaneView, number: int, x: float, modifiers: Qt.KeyboardModifier) -> None:
        clock = self._panel.timebase
        time = self._near((view,), min(max(clock.time_at(x), clock.left), clock.right), modifiers)
        second = clock.first is None or (number == 1 and clock.second is not None)
        clock.set_cursors(clock.first if second else time, time if second else clock.second)

    def _trace_cell(self, view: LaneView, x: float, y: float) -> None:
        """Show a cell of a heat map in a scope."""
        found = view.heat.cell_at(x, y) if view.heat is not None else None
        if found is not None:
            trace, number = found
            circuit = self._panel.session.circuit
            variable, _ = variable_of(circuit, circuit.get(trace.node, Node), trace.variable if view.lane.shows else "")
            self._panel.session.trace(trace.node, f"[{number}].{variable}" if trace.size > 1 else variable)

    def _on_double(self, view: LaneView, x: float, y: float) -> None:
        # The first click of the pair has set a cursor: take that back.
        if x >= 0:
            self._panel.timebase.set_cursors(*self._before)
        if view.heat is not None:
            self._trace_cell(view, x, y)
        else:
            view.fit()

    def key(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Handle a key; return whether it meant something here."""
        clock = self._panel.timebase
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        step = clock.per_column * (10 if modifiers & Qt.KeyboardModifier.ControlModifier else 1)
        if key == Qt.Key.Key_Escape and clock.first is not None:
            clock.set_cursors(None, None)
        elif key == Qt.Key.Key_C and not modifiers:
            self.toggle_cursors()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and modifiers & Qt.KeyboardModifier.AltModifier:
            self._jump(forward=key == Qt.Key.Key_Right, second=shift)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move_cursor(step if key == Qt.Key.Key_Right else -step, second=shift)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            clock.zoom(1.25 if key == Qt.Key.Key_Minus else 0.8, clock.reading)
        elif key == Qt.Key.Key_End:
            clock.go_live()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            clock.pan(clock.window * (0.5 if key == Qt.Key.Key_PageDown else -0.5))
        else:
            return False
        return True

    def toggle_cursors(self) -> None:
        """Put two cursors on the picture, or take them away."""
        clock = self._panel.timebase
        if clock.first is not None and clock.second is not None:
            clock.set_cursors(None, None)
            return
        known = min(clock.right, max(clock.newest, clock.left + 0.1 * clock.window)) - clock.left
        clock.set_cursors(
            *(self._near(self._panel.lanes.values(), clock.left + share * known, Qt.KeyboardModifier.NoModifier) for share in (0.4, 0.7))
        )

    def _jump(self, *, forward: bool, second: bool) -> None:
        """Move a cursor to the next spike or peak, or to the one before."""
        panel, clock = self._panel, self._panel.timebase
        second = second and clock.first is not None
        here = clock.second if second and clock.second is not None else clock.first
        start = here if here is not None else (clock.left if forward else clock.right)
        time = next_event(panel.feed, panel.lanes.values(), start, clock.left, min(clock.right, clock.newest), forward=forward)
        if time is not None:
            clock.set_cursors(clock.first if second else time, time if second else clock.second)

    def _move_cursor(self, step: float, *, second: bool) -> None:
        clock = self._panel.timebase
        middle = 0.5 * (clock.left + clock.right)
        if clock.first is None:
            clock.set_cursors(middle, None)
        elif second:
            start = clock.first if clock.second is None else clock.second
            clock.set_cursors(clock.first, min(max(start + step, clock.left), clock.right))
        else:
            clock.set_cursors(min(max(clock.first + step, clock.left), clock.right), clock.second)
