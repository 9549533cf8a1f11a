"""What a person chooses of a phase plane: the two variables, the piece of a cell in space, directions, and recording both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from neurolab.ui import theme
from neurolab.ui.widgets.combo import ComboBox

if TYPE_CHECKING:
    from collections.abc import Sequence

_PARTNERS = ("w", "u", "n")
"""What is shown against v where a cell has it."""


class PhaseChoices(QWidget):
    """The column beside the chart."""

    changed = Signal()
    """Other variables, or the directions."""
    moved = Signal()
    """Another piece of the cell."""

    def __init__(self) -> None:
        super().__init__()
        self.across, self.up = self._choice(self.tr("Across")), self._choice(self.tr("Up"))
        self.where = ComboBox()
        self.where.setAccessibleName(self.tr("Where"))
        self.where.setToolTip(self.tr("The piece of the cell whose variables are shown"))
        self.where.currentIndexChanged.connect(self.moved)
        self.field = QCheckBox(self.tr("Directions"))
        self.field.setToolTip(self.tr("Small strokes show where the cell would go from each point"))
        self.field.toggled.connect(self.changed)
        self.record = QPushButton(self.tr("Record both"))
        self.record.setToolTip(self.tr("Wires both variables to a scope, so that the trajectory has every sample and not one a frame"))
        theme.hold(self, self.setFixedWidth, 210, measure=theme.column)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        self._where_line = QWidget()
        for label, choice, line in (
            (self.tr("Across"), self.across, QWidget()),
            (self.tr("Up"), self.up, QWidget()),
            (self.tr("Where"), self.where, self._where_line),
        ):
            both = QHBoxLayout(line)
            both.setContentsMargins(0, 0, 0, 0)
            both.addWidget(QLabel(label))
            both.addWidget(choice, 1)
            column.addWidget(line)
        for widget in (self.field, self.record):
            column.addWidget(widget)
        column.addStretch(1)

    def _choice(self, name: str) -> QComboBox:
        box = ComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(8)
        box.currentIndexChanged.connect(self.changed)
        return box

    @property
    def axes(self) -> tuple[str, str]:
        """The variables across and up; empty while there are none."""
        return self.across.currentText(), self.up.currentText()

    @property
    def place(self) -> str:
        """What qualifies the variables of the piece that is shown: empty for a cell without compartments, and for the first piece of one."""
        return f"{self.where.currentText()}." if self.where.currentIndex() > 0 else ""

    def show_places(self, names: Sequence[str]) -> None:
        """Offer the pieces of a cell, the one that was shown first; none for a cell without compartments."""
        before = self.where.currentText()
        self.where.blockSignals(True)
        self.where.clear()
        self.where.addItems(list(names))
        self.where.setCurrentIndex(max(0, self.where.findText(before)) if names else -1)
        self.where.blockSignals(False)
        self._where_line.setVisible(len(names) > 1)

    def fill(self, names: Sequence[str]) -> None:
        """Offer variables, v and its usual partner first."""
        partner = next((n for last in _PARTNERS for n in names if n.rpartition(".")[2] == last), names[1] if len(names) > 1 else "")
        for box, first in ((self.across, "v" if "v" in names else ""), (self.up, partner)):
            box.blockSignals(True)
            box.clear()
            box.addItems(list(names))
            box.setCurrentText(first)
            box.blockSignals(False)

    def prefer(self, x: str, y: str) -> None:
        """Choose these variables where there are such."""
        for box, name in ((self.across, x), (self.up, y)):
            if box.findText(name) >= 0:
                box.setCurrentIndex(box.findText(name))
