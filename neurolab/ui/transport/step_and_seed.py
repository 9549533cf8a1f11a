"""Time step and seed of the open circuit, in a pop-over."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from neurolab.circuit.records import SETTINGS_BOUNDS, SETTINGS_ID
from neurolab.ui import theme

if TYPE_CHECKING:
    from neurolab.editor.session import Session

STEPS_MS = (0.01, 0.025, 0.05, 0.1)


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
