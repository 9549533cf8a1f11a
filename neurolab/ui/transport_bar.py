"""The transport bar: run, pause, step, reset, speed, time, wash-out, time step and seed."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neurolab.circuit.records import SETTINGS_BOUNDS, SETTINGS_ID
from neurolab.ui import icons, theme
from neurolab.ui.speed_slider import SpeedSlider, speed_text
from neurolab.ui.widgets.bars import tabular

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.editor.session import Session

_READ_EVERY = 6
_DIFFERS = 0.12
_NARROWEST, _ROOMY = 548, 700
_WORDS = 200
"""How much of the narrowest bar is text."""
STEPS_MS = (0.01, 0.025, 0.05, 0.1)


def exact_time_text(time: float, step: float) -> str:
    """Return the model time in ms with the digits of the time step, for a run that stands: ``7 723.275 ms``."""
    digits = max(len(f"{step:.6f}".rstrip("0").partition(".")[2]), 2)
    return f"{time:,.{digits}f} ms".replace(",", "\u202f")


def model_time_text(time: float) -> str:
    """Return the model time: ``12.35 ms`` below a second, ``3.213 s`` above, ``2 min 5.0 s`` above two minutes."""
    if time < 1_000.0:
        return f"{time:.2f} ms"
    if time < 120_000.0:
        return f"{time / 1_000.0:.3f} s"
    return f"{int(time // 60_000)} min {time % 60_000 / 1_000.0:04.1f} s"


class Clock(QWidget):
    """Model time, and below it what the engine is doing; a thin bar while it compiles."""

    def __init__(self) -> None:
        super().__init__()
        self.time_text, self.state_text = model_time_text(0.0), ""
        self.warns = False
        self.progress: float | None = None
        theme.hold(self, self.setMinimumWidth, 116)
        theme.hold(self, self.setMaximumWidth, 156)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Model time"))
        self.setToolTip(self.tr("Time in the model, and the state of the simulation"))

    def sizeHint(self) -> QSize:
        return QSize(theme.pixels(116) + 40, theme.pixels(38))

    def show_time(self, time: str) -> None:
        if time != self.time_text:
            self.time_text = time
            self.update()

    def show_state(self, text: str, *, warns: bool = False, progress: float | None = None) -> None:
        """Show the state; `progress` from 0 to 1 draws a bar."""
        if (text, warns, progress) != (self.state_text, self.warns, self.progress):
            self.state_text, self.warns, self.progress = text, warns, progress
            self.setAccessibleDescription(f"{self.time_text}, {text}")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.theme()
        painter = QPainter(self)
        big, small = tabular(QFont(self.font())), QFont(self.font())
        big.setPixelSize(theme.pixels(15))
        big.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(theme.pixels(11))
        painter.setFont(big)
        painter.setPen(t.text)
        painter.drawText(QRectF(4, 0, self.width() - 4, theme.pixels(21)), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.time_text)
        painter.setFont(small)
        painter.setPen(t.warning if self.warns else t.text_dim)
        text = painter.fontMetrics().elidedText(self.state_text, Qt.TextElideMode.ElideRight, self.width() - 4)
        below = QRectF(4, theme.pixels(19), self.width() - 4, theme.pixels(15))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if self.progress is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.border)
            y = theme.pixels(35)
            painter.drawRoundedRect(QRectF(4, y, self.width() - 12, 3), 1.5, 1.5)
            painter.setBrush(t.accent)
            painter.drawRoundedRect(QRectF(4, y, max((self.width() - 12) * min(max(self.progress, 0.0), 1.0), 3.0), 3), 1.5, 1.5)


class _Words(QLabel):
    """A line of text that gives way: cut with an ellipsis, never asking for room."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), text)


class StepBox(QDoubleSpinBox):
    """A spin box without needless zeros."""

    def textFromValue(self, val: float) -> str:
        return f"{val:g}"


class SeedBox(QDoubleSpinBox):
    """A spin box for whole numbers beyond the 32 bits of Qt's own."""

    def __init__(self) -> None:
        super().__init__()
        self.setDecimals(0)
        self.setRange(*SETTINGS_BOUNDS["seed"])

    def textFromValue(self, val: float) -> str:
        return f"{val:.0f}"

    def sizeHint(self) -> QSize:
        return QSize(theme.pixels(110), super().sizeHint().height())


class StepAndSeed(QFrame):
    """The pop-over for the time step and the seed of the random numbers. Both are part of the circuit and undo."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._session = session
        self.setObjectName("step_and_seed")
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Time step and seed"))
        self.step = StepBox()
        self.step.setRange(0.001, 1.0)
        self.step.setDecimals(4)
        self.step.setSingleStep(0.005)
        self.step.setSuffix(" ms")
        self.step.setKeyboardTracking(False)
        self.step.setAccessibleName(self.tr("Time step"))
        self.step.setToolTip(self.tr("Smaller is more exact and slower. 0.025 ms suits Hodgkin-Huxley cells, 0.1 ms integrate-and-fire cells"))
        self.seed = SeedBox()
        self.seed.setKeyboardTracking(False)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setToolTip(self.tr("The same circuit with the same seed gives the same numbers, bit for bit"))
        shuffle = QPushButton(self.tr("New"))
        shuffle.setToolTip(self.tr("Roll other random numbers"))
        shuffle.clicked.connect(lambda: self.seed.setValue(random.SystemRandom().randrange(1, 1_000_000)))
        usual = QHBoxLayout()
        usual.setSpacing(4)
        for value in STEPS_MS:
            button = QPushButton(f"{value:g}")
            button.setProperty("look", "quiet")
            button.setToolTip(self.tr("Set the step to {step} ms").format(step=f"{value:g}"))
            button.clicked.connect(lambda _on=False, v=value: self.step.setValue(v))
            usual.addWidget(button)
        note = QLabel(self.tr("A new time step or seed takes effect at once; reset to start over with it."))
        note.setProperty("role", "dim")
        note.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (text, field) in enumerate(((self.tr("Time &step"), self.step), (self.tr("S&eed"), self.seed))):
            label = QLabel(text)
            label.setBuddy(field)
            grid.addWidget(label, 2 * row, 0)
            grid.addWidget(field, 2 * row, 1)
        grid.addLayout(usual, 1, 0, 1, 3)
        grid.addWidget(shuffle, 2, 2)
        grid.addWidget(note, 3, 0, 1, 3)
        theme.hold(self, self.setFixedWidth, 300)
        for field in (self.step, self.seed):
            field.setLocale(QLocale.c())
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.step.valueChanged.connect(lambda value: self._change(dt=value))
        self.seed.valueChanged.connect(lambda value: self._change(seed=round(value)))

    def open_below(self, button: QWidget) -> None:
        """Show the pop-over under a button, with the circuit's values."""
        settings = self._session.circuit.settings
        with QSignalBlocker(self.step), QSignalBlocker(self.seed):
            self.step.setValue(settings.dt)
            self.seed.setValue(settings.seed)
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 4))
        screen = button.screen().availableGeometry()
        self.move(min(max(corner.x(), screen.left() + 4), screen.right() - self.width() - 4), corner.y())
        self.show()
        self.step.setFocus()
        self.step.selectAll()

    def _change(self, **fields: float) -> None:
        self._session.set_field((SETTINGS_ID,), None, **fields)


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
        self._state = ""
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
        self.speed_label, self.reached_label = _Words(), _Words()
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
                text = self.tr("reaches {speed}").format(
                    speed=speed_text(status.speed_reached).removesuffix(" real time").removeprefix("slow motion ")
                )
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
        self._progress_text, self._progress = text, done
        self._show_state()

    def _show_state(self) -> None:
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
