"""The line of buttons above the plots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from neurolab.ui import icons, theme
from neurolab.ui.scopes.timebase import WINDOWS, duration_text, time_text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from neurolab.ui.scopes.timebase import Timebase
    from neurolab.ui.scopes.trigger_card import TriggerButton


_SPACING = 2
_AROUND = 56
"""Room (pixels) of the margins and of the gaps between groups of buttons."""


class ScopeToolbar(QWidget):
    """Time window, automatic range, freeze, cursors and export."""

    fit_wanted = Signal()
    freeze_wanted = Signal(bool)
    csv_wanted = Signal()
    image_wanted = Signal()
    cursors_wanted = Signal()

    def __init__(self, timebase: Timebase, trigger: TriggerButton) -> None:
        super().__init__()
        self._time = timebase
        self.trigger = trigger
        theme.hold(self, self.setFixedHeight, 30)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.shorter = self._button("zoom_in", self.tr("Show less time"), lambda: self._step(-1))
        self.window_button = QToolButton()
        theme.hold(self.window_button, self.window_button.setMinimumWidth, 84)
        self.window_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.window_button.setToolTip(self.tr("How much time is shown; or turn the wheel over a plot"))
        self.window_button.setMenu(self._window_menu())
        self.longer = self._button("zoom_out", self.tr("Show more time"), lambda: self._step(1))
        self.fit = self._button("autoscale", self.tr("Fit all ranges to the traces (double-click a plot for one of them)"), self.fit_wanted.emit)
        self.freeze = self._button("freeze", self.tr("Freeze the picture while the simulation goes on; then zoom and measure in peace"), None)
        self.freeze.setCheckable(True)
        self.freeze.toggled.connect(self.freeze_wanted)
        self.cursors = self._button("cursor", self.tr("Two cursors to measure time and difference (C); drag them, or move them by arrow keys"), None)
        self.cursors.setCheckable(True)
        self.cursors.clicked.connect(lambda: self.cursors_wanted.emit())
        self.live = QToolButton()
        self.live.setText(self.tr("Back to now"))
        self.live.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.live.setToolTip(self.tr("You look at the past. Click to follow the newest samples again"))
        self.live.clicked.connect(timebase.go_live)
        self.readout = QLabel()
        self.readout.setToolTip(
            self.tr("Click in a plot for a cursor, Shift+click for a second one; drag them, with Alt past spikes and peaks; Esc takes them away")
        )
        self.readout.setAccessibleName(self.tr("Cursor read-out"))
        self.clear = self._button("close", self.tr("Take the cursors away (Esc)"), lambda: timebase.set_cursors(None, None))
        self.export = self._button("export", self.tr("Save what is shown as numbers or as a picture"), None)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addAction(self.tr("Numbers (CSV)…"), self.csv_wanted.emit)
        menu.addAction(self.tr("Picture (PNG, SVG, PDF)…"), self.image_wanted.emit)
        self.export.setMenu(menu)
        self.panel = self._button("panels", self.tr("This panel: open another one, rename, give it a window of its own"), None)
        self.panel.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.panel_menu = QMenu(self)
        self.panel.setMenu(self.panel_menu)
        self.name = QLabel()
        self.name.setProperty("role", "subheading")
        self.name.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(2)
        row.addWidget(self.name)
        for widget in (self.shorter, self.window_button, self.longer):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.fit)
        row.addWidget(self.freeze)
        row.addWidget(trigger)
        row.addWidget(self.cursors)
        row.addSpacing(8)
        row.addWidget(self.live)
        row.addStretch(1)
        row.addWidget(self.readout)
        row.addWidget(self.clear)
        row.addSpacing(8)
        row.addWidget(self.export)
        row.addWidget(self.panel)
        timebase.changed.connect(self.refresh)
        timebase.cursors_changed.connect(self.refresh)
        self.dress()
        self.refresh()

    def _button(self, icon: str, tip: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setProperty("icon_name", icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(" (")[0].partition(";")[0])
        if callable(slot):
            button.clicked.connect(lambda: slot())
        return button

    def name_panel(self, name: str) -> None:
        """Show the name of a panel that has one."""
        self.name.setText(f"{name}  ")
        self._make_room()

    def _window_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for window in WINDOWS:
            action = menu.addAction(duration_text(window))
            action.setCheckable(True)
            action.triggered.connect(lambda _on, w=window: self._time.set_window(w))
            group.addAction(action)
        menu.aboutToShow.connect(self._tick_menu)
        return menu

    def _tick_menu(self) -> None:
        for action, window in zip(self.window_button.menu().actions(), WINDOWS, strict=True):
            action.setChecked(window == self._time.window)

    def _step(self, direction: int) -> None:
        now = self._time.window
        later = [w for w in WINDOWS if (w > now * 1.001 if direction > 0 else w < now * 0.999)]
        if later:
            self._time.set_window(later[0] if direction > 0 else later[-1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Hide what can be done in another way, too, as far as there is no room for all of it."""
        row = self.layout()
        assert row is not None
        gives_way: list[QWidget] = [self.name, self.shorter, self.longer, self.fit, self.cursors, self.trigger, self.freeze]
        # A hint that comes and goes with the pointer moves nothing; what has been measured is worth some buttons.
        gives_way.insert(0 if self._time.first is None else 3, self.readout)
        wanted = [w for w in gives_way if w is not self.name or self.name.text().strip()]
        items = (row.itemAt(i) for i in range(row.count()))
        placed = [w for item in items if item is not None and (w := item.widget()) is not None]
        fixed = [w for w in placed if w not in gives_way and not w.isHidden()]
        needed = sum(w.sizeHint().width() + _SPACING for w in (*wanted, *fixed)) + _AROUND
        for widget in gives_way:
            fits = needed <= self.width()
            if widget in wanted and not fits:
                needed -= widget.sizeHint().width() + _SPACING
            widget.setVisible(widget in wanted and fits)

    def dress(self) -> None:
        """Take the colours of the theme."""
        for button in self.findChildren(QToolButton):
            name = button.property("icon_name")
            if name:
                button.setIcon(icons.icon(name))
        self.trigger.refresh()
        self.live.setIcon(icons.icon("right", theme.theme().accent))

    def refresh(self) -> None:
        """Show the time window and what the cursors say."""
        clock = self._time
        self.window_button.setText(f"{duration_text(clock.window)}  ▾")
        self.window_button.setAccessibleName(self.tr("Time window: {time}").format(time=duration_text(clock.window)))
        self.shorter.setEnabled(clock.window > WINDOWS[0])
        self.longer.setEnabled(clock.window < WINDOWS[-1])
        self.live.setVisible(not clock.follows and not self.freeze.isChecked())
        self.readout.setText(self._reading())
        self.readout.setProperty("role", "dim" if clock.first is None else "")
        self.readout.style().polish(self.readout)
        self.clear.setVisible(clock.first is not None)
        self.cursors.setChecked(clock.first is not None and clock.second is not None)
        self._make_room()

    def _reading(self) -> str:
        clock = self._time
        step = max(clock.per_column, 1e-3)
        if clock.first is None:
            return "" if clock.hover is None else self.tr("click for a cursor")
        if clock.second is None:
            more = "" if clock.hover is None else self.tr("  ·  Shift+click for a second")
            return f"t = {time_text(clock.first - clock.origin, step, False)} ms{more}"
        gap = abs(clock.second - clock.first)
        rate = f"  ·  {1_000.0 / gap:.3g} Hz" if gap > 0 else ""
        return f"Δt = {time_text(gap, step, False)} ms{rate}"
