"""What mouse and keys do in the scopes, and saving what is shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMenu

from neurolab.circuit.records import Node
from neurolab.core.errors import NeurolabError
from neurolab.ui import theme
from neurolab.ui.scopes.export import write_numbers
from neurolab.ui.scopes.lanes import variable_of
from neurolab.ui.widgets.gesture import Gesture

if TYPE_CHECKING:
    from neurolab.ui.scopes.lane_view import LaneView
    from neurolab.ui.scopes.legend import LegendRow
    from neurolab.ui.scopes.panel import ScopePanel

_PICTURE_SCALE = 2.0


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
        view.legend.menu_wanted.connect(lambda row, at: self.menu_of(view, row).popup(at))
        view.plot.resized.connect(self._on_resized)
        if view.lane.grid:
            view.plot.clicked.connect(lambda x, y, _modifiers: self._trace_cell(view, x, y))
        else:
            view.plot.hovered.connect(lambda x: clock.set_hover(None if x is None else clock.time_at(x)))
            view.plot.clicked.connect(self._on_clicked)
            view.plot.double_clicked.connect(lambda x, y: self._on_double(view, x, y))
        view.plot.level_held.connect(lambda on: self._level.press() if on else self._level.release())
        view.plot.level_moved.connect(lambda y: self._panel.trigger.set("level", view.value_at(y), self._level.number()))

    def _on_time(self) -> None:
        if self._panel.timebase.follows:
            self._panel.feed.let_go()
        else:
            self._panel.feed.remember()

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

    def _on_resized(self) -> None:
        self._panel.plots.place()
        self._panel.mark_dirty()

    def _on_clicked(self, x: float, _y: float, modifiers: Qt.KeyboardModifier) -> None:
        self._panel.setFocus()
        clock = self._panel.timebase
        self._before = (clock.first, clock.second)
        time = clock.time_at(x)
        if modifiers & Qt.KeyboardModifier.ShiftModifier and clock.first is not None:
            clock.set_cursors(clock.first, time)
        else:
            clock.set_cursors(time, None)

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

    def save_numbers(self) -> None:
        """Ask for a file and write what is shown as CSV."""
        path = self._ask(self.tr("Save traces"), "traces.csv", self.tr("Table (*.csv)"))
        if path is not None:
            self._try(lambda: write_numbers(self._panel, path), path)

    def save_picture(self) -> None:
        """Ask for a file and write the plots as PNG."""
        path = self._ask(self.tr("Save picture"), "traces.png", self.tr("Picture (*.png)"))
        if path is not None:
            self._try(lambda: self.write_picture(path), path)

    def _ask(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._panel, title, name, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(Path(name).suffix)

    def _try(self, write: object, path: Path) -> None:
        assert callable(write)
        try:
            write()
        except NeurolabError as error:
            self._panel.session.message.emit("error", error.message, error.hint)
        except OSError as error:
            self._panel.session.message.emit(
                "error",
                self.tr("{file} could not be written: {reason}").format(file=path.name, reason=error.strerror or error),
                self.tr("Choose another folder, or check that the disk is not full or write-protected"),
            )
        else:
            self._panel.session.message.emit("info", self.tr("Saved {file}").format(file=path.name), "")

    def write_picture(self, path: Path) -> None:
        """Write strips and plots as a picture."""
        if not self.picture().save(str(path)):
            raise OSError(None, self.tr("the picture was refused"))

    def picture(self) -> QImage:
        """Return strips and plots, drawn anew in twice the resolution."""
        plots = self._panel.plots
        image = QImage(plots.size() * _PICTURE_SCALE, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(_PICTURE_SCALE)
        image.fill(theme.theme().plot)
        clock = self._panel.timebase
        hover = clock.hover
        clock.set_hover(None)
        for view in self._panel.lanes.values():
            view.draw(_PICTURE_SCALE)
        plots.render(image)
        clock.set_hover(hover)
        self._panel.mark_dirty()
        return image
