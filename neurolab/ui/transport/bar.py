"""The transport bar: run, pause, step, reset, speed, time, wash-out, time step and seed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from neurolab.editor.language import said
from neurolab.ui import icons, theme
from neurolab.ui.speed_slider import SpeedSlider, ratio_text, speed_text
from neurolab.ui.transport.clock import Clock, Words, exact_time_text, model_time_text
from neurolab.ui.transport.step_and_seed import StepAndSeed

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.editor.session import Session

_READ_EVERY = 6
_DIFFERS = 0.12
_NARROWEST, _ROOMY = 548, 700
_WORDS = 200
"""How much of the narrowest bar is text."""


class TransportBar(QWidget):
    """Controls of the run. Reads the engine's status from the bridge ten times a second."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transport")
        self.setAccessibleName(self.tr("Transport"))
        self._session = session
        self._bridge = session.bridge
        self._frames = 0
        self._progress = 0.0
        self._progress_text = ""
        self._state = session.bridge.state
        self.run = QPushButton()
        self.run.setProperty("look", "primary")
        self.run.setMinimumWidth(88)
        self.run.setIconSize(QSize(18, 18))
        self.run.clicked.connect(self._bridge.toggle)
        self.step = self._button("step", self.tr("Single step (.)"), self._bridge.step)
        self.to_spike = self._button("step_spike", self.tr("Run to the next spike of any cell (Shift+.)"), self._bridge.step_to_spike)
        self.reset = self._button("reset", self.tr("Back to time 0 (Ctrl+R)"), self._bridge.reset)
        self.clock = Clock()
        self.speed = SpeedSlider()
        self.speed.setToolTip(self.tr("Speed: 1 ms of model time takes 1 ms at real time, 1 s at 1/1,000. Page keys move by a factor of ten"))
        self.speed.moved.connect(self._on_speed)
        self.speed_label, self.reached_label = Words(), Words()
        self.reached_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.reached_label.setToolTip(self.tr("The speed that this computer reaches with this circuit"))
        self.wash = self._button("wash", self.tr("Wash out: rinse all injected compounds away"), session.wash_out)
        self.wash.setText(self.tr("Wash out"))
        self.settings = self._button("settings", self.tr("Time step and seed of this circuit"), self._open_settings)
        self.popover = StepAndSeed(session, self)
        self._lay_out()
        self._bridge.frame.connect(self._on_frame)
        self._bridge.state_changed.connect(self._on_state)
        self._bridge.progress.connect(self._on_progress)
        session.document_replaced.connect(self._on_document)
        session.changed.connect(self._show_circuit)
        theme.notifier.changed.connect(self._dress)
        self._dress()
        self._on_document()
        self._show_state()

    def _button(self, icon: str, tip: str, slot: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setProperty("icon_name", icon)
        button.setIconSize(QSize(20, 20))
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(" (")[0].partition(":")[0])
        button.clicked.connect(lambda: slot())
        return button

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setContentsMargins(8, 0, 8, 0)
        words.addWidget(self.speed_label, 1)
        words.addWidget(self.reached_label, 1)
        speed = QVBoxLayout()
        speed.setSpacing(0)
        speed.addLayout(words)
        speed.addWidget(self.speed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(4)
        row.addWidget(self.run)
        for button in (self.step, self.to_spike, self.reset):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.clock)
        row.addSpacing(8)
        row.addLayout(speed, 1)
        row.addSpacing(8)
        row.addWidget(self.wash)
        row.addWidget(self.settings)
        theme.hold(self, self.setMaximumWidth, 920)

    def minimumSizeHint(self) -> QSize:
        # What a text says must never push the bar out of a narrow window.
        return QSize(_NARROWEST - _WORDS + theme.pixels(_WORDS), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if self.width() >= theme.pixels(_ROOMY) else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.wash.setToolButtonStyle(style)
        super().resizeEvent(event)

    def _dress(self) -> None:
        t = theme.theme()
        for button in self.findChildren(QToolButton):
            name = button.property("icon_name")
            if name:
                button.setIcon(icons.icon(name))
        small = QFont(self.font())
        small.setPixelSize(theme.pixels(11))
        for label in (self.speed_label, self.reached_label):
            label.setFont(small)
        self.speed_label.setStyleSheet(f"font-size: {theme.pixels(11)}px;")
        self._warning, self._dim = t.warning.name(), t.text_dim.name()
        self._show_run()

    def _show_run(self) -> None:
        running = self._bridge.running
        self.run.setText(self.tr("Pause") if running else self.tr("Run"))
        self.run.setIcon(icons.icon("pause" if running else "run", theme.theme().accent_text))
        self.run.setAccessibleName(self.run.text())
        self.run.setToolTip(self.tr("Stop time (Space)") if running else self.tr("Let time pass (Space)"))

    def _on_document(self) -> None:
        self.speed.set_speed(self._bridge.speed)
        self._show_speed()
        self._show_circuit()
        self._show_run()

    def _show_circuit(self) -> None:
        settings = self._session.circuit.settings
        self.settings.setToolTip(self.tr("Time step {dt} ms, seed {seed}. Click to change them").format(dt=f"{settings.dt:g}", seed=settings.seed))
        self._show_doses()

    def _show_doses(self) -> None:
        from neurolab.editor.verbs import acting

        self.wash.setEnabled(bool(acting(self._session)))

    def _on_speed(self, speed: float) -> None:
        self._bridge.set_speed(speed)
        self._show_speed()

    def _show_speed(self) -> None:
        asked = self.speed.speed
        self.speed_label.setText(speed_text(asked) if not math.isinf(asked) else self.tr("as fast as it can"))
        status = self._bridge.status
        text = ""
        if status.state == "running" and status.speed_reached > 0:
            if math.isinf(asked):
                text = speed_text(status.speed_reached)
            elif status.speed_reached < (1.0 - _DIFFERS) * asked:
                text = self.tr("reaches {speed}").format(speed=ratio_text(status.speed_reached))
        sheet = f"font-size: {theme.pixels(11)}px; color: {self._dim if math.isinf(asked) else self._warning};"
        if sheet != self.reached_label.styleSheet():
            self.reached_label.setStyleSheet(sheet)
        self.reached_label.setText(text)
        self.reached_label.setVisible(bool(text))

    def _on_state(self, state: str) -> None:
        self._state = state
        self._show_run()
        self._show_state()
        self._show_speed()

    def _on_progress(self, text: str, done: float) -> None:
        self._progress_text, self._progress = said(text), done
        self._show_state()

    def _show_state(self) -> None:
        if self._bridge.in_past:
            self.clock.show_state(self.tr("in the past"), warns=True)
            return
        words = {
            "running": self.tr("running"),
            "paused": self.tr("paused"),
            "idle": self.tr("ready"),
            "error": self.tr("stopped by an error"),
            "compiling": self._progress_text or self.tr("preparing the models…"),
        }
        compiling = self._state == "compiling"
        self.clock.show_state(words.get(self._state, self.tr("ready")), warns=self._state == "error", progress=self._progress if compiling else None)

    def _on_frame(self) -> None:
        self._frames += 1
        status = self._bridge.status
        stands = self._state != "running" and status.time > 0
        self.clock.show_time(exact_time_text(status.time, self._session.circuit.settings.dt) if stands else model_time_text(status.time))
        if self._frames % _READ_EVERY == 0:
            self._show_speed()
            self._show_run()
            self._show_state()
            self._show_doses()

    def _open_settings(self) -> None:
        self.popover.open_below(self.settings)
