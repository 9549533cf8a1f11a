"""All lanes above each other, between the dose bars and the time axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from neurolab.ui import theme
from neurolab.ui.scopes.legend import axis_width, legend_width
from neurolab.ui.scopes.time_axis import DoseStrip, TimeAxis, dose_bars

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from neurolab.circuit.circuit import Circuit
    from neurolab.ui.scopes.feed import Feed
    from neurolab.ui.scopes.lane_view import LaneView
    from neurolab.ui.scopes.lanes import Lane
    from neurolab.ui.scopes.references import References
    from neurolab.ui.scopes.timebase import Timebase
    from neurolab.ui.scopes.triggering import Setting

_LANE_MINIMUM = 48
_HANDLE = 7
_WIDEST_AXIS = 130
_LOW = 280
"""Below this height (pixels) doses share one row."""


class _Handle(QSplitterHandle):
    """A thin line that is easy to grab."""

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.theme()
        painter = QPainter(self)
        legend = legend_width(self.width())
        painter.fillRect(0, 0, self.width() - legend, self.height(), t.plot)
        painter.fillRect(self.width() - legend, 0, legend, self.height(), t.panel)
        painter.fillRect(0, self.height() // 2, self.width(), 1, t.accent if self.underMouse() else t.border)


class _Splitter(QSplitter):
    def createHandle(self) -> QSplitterHandle:
        handle = _Handle(self.orientation(), self)
        handle.setAttribute(Qt.WidgetAttribute.WA_Hover)
        handle.setToolTip(self.tr("Drag to give a plot more room"))
        return handle


class Plots(QWidget):
    """Owns the lanes and keeps the strips lined up with them."""

    lane_added = Signal(object)

    def __init__(self, feed: Feed, timebase: Timebase, references: References) -> None:
        super().__init__()
        self._feed, self._time, self._references = feed, timebase, references
        self.lanes: dict[tuple[str, str], LaneView] = {}
        self.doses = DoseStrip(timebase)
        self.axis = TimeAxis(timebase)
        self.splitter = _Splitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(_HANDLE)
        self.splitter.setAccessibleName(self.tr("Plots"))
        area = QScrollArea()
        area.setWidget(self.splitter)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.doses)
        column.addWidget(area, 1)
        column.addWidget(self.axis)
        self.notice = QLabel(self.tr("Preparing the simulator …"), self)
        self.notice.setProperty("role", "dim")
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notice.setMargin(8)
        self.notice.setAutoFillBackground(True)
        self.notice.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.notice.hide()

    def set_lanes(self, wanted: tuple[Lane, ...]) -> None:
        """Show these lanes; what stays the same keeps its range, its hidden traces and its height."""
        from neurolab.ui.scopes.lane_view import LaneView

        sizes = dict(zip(self.lanes, self.splitter.sizes(), strict=False))
        old, self.lanes = self.lanes, {}
        for lane in wanted:
            view = old.get(lane.key)
            if view is not None and view.lane.looks_like(lane):
                view.set_lane(lane)
                del old[lane.key]
            else:
                fresh = LaneView(lane, self._feed, self._time, self._references)
                fresh.setMinimumHeight(theme.column(_LANE_MINIMUM))
                fresh.legend.setFixedWidth(legend_width(self.width()))
                if view is not None:
                    fresh.legend.set_hidden(view.legend.hidden)
                self.lane_added.emit(fresh)
                view = fresh
            self.lanes[lane.key] = view
        for view in old.values():
            view.setParent(None)
            view.deleteLater()
        for i, view in enumerate(self.lanes.values()):
            self.splitter.insertWidget(i, view)
            self.splitter.setStretchFactor(i, 1)
        typical = max(sum(sizes.values()) // max(len(sizes), 1), 1)
        self.splitter.setSizes([sizes.get(key, typical) for key in self.lanes])
        QTimer.singleShot(0, self, self.place)

    def show_trigger(self, setting: Setting | None) -> None:
        """Show the level in the lane of the trace that triggers."""
        for view in self.lanes.values():
            view.trigger = setting if setting is not None and view.lane.meter == setting.meter else None

    def set_doses(self, circuit: Circuit) -> None:
        """Show the bars of a circuit's doses."""
        self.doses.set_bars(dose_bars(circuit))

    def _share_axis(self) -> None:
        """Make the axes of all lanes as wide as the longest name of a row needs, within reason."""
        wanted = max((view.wanted_axis() for view in self.lanes.values()), default=0)
        room = max(axis_width(), min(wanted, theme.column(_WIDEST_AXIS), self.width() // 6))
        for view in self.lanes.values():
            view.set_axis_room(room)

    def place(self) -> None:
        """Line the strips up with the insides of the plots."""
        view = next(iter(self.lanes.values()), None)
        self._share_axis()
        left, width = axis_width(), max(self.width() - axis_width() - legend_width(self.width()), 1)
        if view is not None and self.isAncestorOf(view):
            inside = view.plot.inside()
            left, width = view.plot.mapTo(self, inside.topLeft().toPoint()).x(), max(int(inside.width()), 1)
        self._time.set_columns(width)
        for strip in (self.axis, self.doses):
            strip.place(left, width)
        size = self.notice.sizeHint()
        self.notice.setGeometry(
            left + (width - size.width()) // 2, (self.height() - self.axis.height() - size.height()) // 2, size.width(), size.height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for view in self.lanes.values():
            view.legend.setFixedWidth(legend_width(self.width()))
        self.doses.set_rows(2 if self.height() < theme.pixels(_LOW) else 3)
        self.place()

    def wait(self, on: bool) -> None:
        """Say that the simulator is not ready yet, or take that away."""
        if on == self.notice.isHidden():
            self.notice.setVisible(on)
            self.notice.raise_()

    def draw(self, ratio: float) -> None:
        """Paint all lanes and strips as they are now."""
        _, grid = self.axis.marks()
        for view in self.lanes.values():
            view.draw(ratio)
            view.show_overlay(grid)
        self.axis.update()
        self.doses.refresh()

    def show_cursors(self) -> None:
        """Move the cursors without painting the traces again."""
        _, grid = self.axis.marks()
        for view in self.lanes.values():
            view.show_overlay(grid)
        self.axis.update()

    def show_values(self) -> None:
        """Write values into the legends."""
        for view in self.lanes.values():
            view.show_values()

    def fit(self) -> None:
        """Fit all ranges to the traces."""
        for view in self.lanes.values():
            view.fit()

    def show_references(self) -> None:
        """Bring what is compared with up to date."""
        for view in self.lanes.values():
            view.show_references()

    def dress(self) -> None:
        """Take the colours of the theme and the size of text."""
        for view in self.lanes.values():
            view.dress()
            view.setMinimumHeight(theme.column(_LANE_MINIMUM))
            view.legend.setFixedWidth(legend_width(self.width()))
        QTimer.singleShot(0, self, self.place)
