"""The scope panel: all lanes over one time axis, under the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from neurolab.circuit.records import Dose, Node, Region, Wire
from neurolab.ui import theme
from neurolab.ui.scopes.drop_frame import DropFrame
from neurolab.ui.scopes.empty import EmptyState
from neurolab.ui.scopes.feed import Feed
from neurolab.ui.scopes.gestures import Gestures
from neurolab.ui.scopes.kernel_loader import KernelLoader
from neurolab.ui.scopes.lane_menus import LaneMenus
from neurolab.ui.scopes.lane_title import LANE
from neurolab.ui.scopes.lanes import Lane, lanes_of
from neurolab.ui.scopes.plots import Plots
from neurolab.ui.scopes.references import References
from neurolab.ui.scopes.saving import Saving
from neurolab.ui.scopes.timebase import Timebase, window_for
from neurolab.ui.scopes.toolbar import ScopeToolbar
from neurolab.ui.scopes.trigger_card import TriggerButton
from neurolab.ui.scopes.triggering import Triggering

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

    from neurolab.circuit.diff import Diff
    from neurolab.editor.session import Session
    from neurolab.ui.scopes.docks import ScopeDocks
    from neurolab.ui.scopes.lane_view import LaneView

_VALUES_EVERY = 6


class ScopePanel(QWidget):
    """Traces, rasters and rates of all meters.

    Plots are built on first show, after the window: pyqtgraph and the kernels take half a second to load.
    """

    def __init__(self, session: Session, references: References | None = None, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("scopes")
        self.name = ""
        self.docks: ScopeDocks | None = None
        """What knows the other panels; None for a panel that stands alone."""
        self.setMinimumHeight(160)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.session = session
        self.timebase = Timebase(self)
        self.feed = Feed(session.bridge)
        self._bridge: Any = session.bridge
        self._wanted: tuple[Lane, ...] = ()
        self._ready = self._drawn = self._values_old = False
        self._kernels = KernelLoader(self)
        self._kernels.ready.connect(self._build)
        self._dirty = True
        self.frames_drawn = 0
        self.trigger = Triggering(session, self.feed, self.timebase)
        self.toolbar = ScopeToolbar(self.timebase, TriggerButton(session, self.trigger))
        self.empty = EmptyState(session)
        self.references = references or References(self)
        self.plots = Plots(self.feed, self.timebase, self.references)
        self.gestures, self.menus, self.saving = Gestures(self), LaneMenus(self), Saving(self)
        self.drop = DropFrame(self, LANE)
        self.drop.dropped.connect(self.menus.take_in)
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.plots)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(stack, 1)
        self._connect()
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Show the plots of the meters that name this panel; the first has no name."""
        self.name = name
        self.setAccessibleName(name or self.tr("Scopes"))
        self.toolbar.name_panel(name)
        self._plan_lanes()

    @property
    def lanes(self) -> dict[tuple[str, str], LaneView]:
        """The lanes on screen, by meter and unit."""
        return self.plots.lanes

    def _connect(self) -> None:
        self.session.changed.connect(self._on_changed)
        self.session.document_replaced.connect(self._on_replaced)
        self._bridge.frame.connect(self._on_frame)
        self.timebase.changed.connect(self.mark_dirty)
        self.timebase.cursors_changed.connect(self._on_cursors)
        self.toolbar.fit_wanted.connect(self.plots.fit)
        self.toolbar.freeze_wanted.connect(self.set_frozen)
        self.toolbar.cursors_wanted.connect(self.gestures.toggle_cursors)
        self.toolbar.csv_wanted.connect(self.saving.save_numbers)
        self.toolbar.image_wanted.connect(self.saving.save_picture)
        self.plots.lane_added.connect(self.gestures.attach)
        self.plots.lane_added.connect(self.menus.attach)
        self.references.changed.connect(self.plots.show_references)
        self.trigger.stopped.connect(self.set_frozen)
        self.trigger.changed.connect(self._on_trigger)
        theme.notifier.changed.connect(self._dress)

    def listen_to(self, bridge: Any) -> None:
        """Draw from another bridge than the session's: whatever has a `recorder` and a `frame` signal."""
        self._bridge.frame.disconnect(self._on_frame)
        self._bridge = bridge
        self.feed.listen_to(bridge)
        bridge.frame.connect(self._on_frame)

    def has_drawn(self) -> bool:
        """Whether a plot has shown live samples."""
        return self._drawn

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._kernels.start()
        self.mark_dirty()

    def hideEvent(self, event: QHideEvent) -> None:
        self.timebase.set_hover(None)
        super().hideEvent(event)

    def _build(self) -> None:
        self._ready = True
        self.plots.set_lanes(self._wanted)
        self._on_trigger()
        self.plots.set_doses(self.session.circuit)
        self.mark_dirty()

    def _on_changed(self, diff: Diff) -> None:
        records = [*diff.added.values(), *diff.removed.values(), *(new for _, new in diff.updated.values())]
        if any(isinstance(r, Node | Wire) for r in records) and not diff.only_moves:
            self._plan_lanes()
        if any(isinstance(r, Dose | Node | Region) for r in records):
            self.plots.set_doses(self.session.circuit)

    def _on_replaced(self) -> None:
        self.toolbar.freeze.setChecked(False)
        self.timebase.begin_anew(window_for(self.session.circuit.settings.speed))
        self._drawn = False
        self._plan_lanes()
        self.plots.set_doses(self.session.circuit)

    def _plan_lanes(self) -> None:
        wanted = tuple(lane for lane in lanes_of(self.session.circuit) if lane.panel == self.name)
        self.trigger.plan(wanted)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self.toolbar.trigger.set_lanes(wanted)
        self.feed.watch(frozenset(t.source for lane in wanted for t in lane.traces))
        self.feed.watch_values(t.key for lane in wanted if lane.view == "heat" and lane.shows for t in lane.traces)
        self._stack.setCurrentWidget(self.plots if wanted else self.empty)
        if self._ready:
            self.plots.set_lanes(wanted)
            self._on_trigger()

    def _on_trigger(self) -> None:
        self.plots.show_trigger(self.trigger.setting)
        self.mark_dirty()

    def mark_dirty(self) -> None:
        """Draw again with the next frame."""
        self._dirty = True

    def _on_frame(self) -> None:
        if not self.isVisible():
            return
        self.plots.wait(bool(self._wanted) and (not self._ready or self._bridge.recorder is None))
        if self.lanes:
            news = self.feed.pull()
            if news or self._dirty:
                self._draw()
            elif self._values_old or self._bridge.state == "paused":
                self._show_values()

    def _draw(self) -> None:
        self._dirty = False
        self.timebase.set_range(self.feed.reach, self.feed.newest)
        self.trigger.look()
        self.plots.draw(self.devicePixelRatioF())
        self._values_old = True
        self.frames_drawn += 1
        if self.frames_drawn % _VALUES_EVERY == 1 or not self.timebase.follows:
            self._show_values()
        self._drawn = self._drawn or self.feed.newest > 0.0

    def _on_cursors(self) -> None:
        self.plots.show_cursors()
        self._show_values()

    def _show_values(self) -> None:
        self._values_old = False
        self.plots.show_values()

    def set_frozen(self, on: bool = True) -> None:
        """Keep the picture while the simulation goes on, or show it live again."""
        if on:
            self.feed.freeze()
            self.timebase.set_range(self.feed.reach, self.feed.newest)
            self.timebase.hold()
        else:
            self.feed.thaw()
            self.trigger.rearm()
            self.timebase.go_live()
        if self.toolbar.freeze.isChecked() != on:
            self.toolbar.freeze.setChecked(on)
        self.toolbar.refresh()
        self.mark_dirty()

    def _dress(self) -> None:
        self.toolbar.dress()
        self.empty.dress()
        self.plots.dress()
        self.mark_dirty()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.gestures.key(event.key(), event.modifiers()):
            super().keyPressEvent(event)

    def export_csv(self) -> None:
        """Ask for a file and write what is shown as CSV."""
        self.saving.save_numbers()
