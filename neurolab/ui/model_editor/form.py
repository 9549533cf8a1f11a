"""The widgets of the editor of equations, without what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from neurolab.editor.model_draft import ParamText, StateText
from neurolab.ui.formula import FormulaView
from neurolab.ui.model_editor.code import CodeEdit
from neurolab.ui.model_editor.tables import RowTable
from neurolab.ui.theme import GRID
from neurolab.ui.widgets.labels import MessageLabel, wrapped
from neurolab.ui.widgets.section import Section

if TYPE_CHECKING:
    from collections.abc import Callable

PAUSE_MS = 120
_MOST_LINES, _FEWEST_LINES = 18, 6
_SPIKE = {"spike_when": "Spikes when", "on_spike": "Then", "hold": "Holds v for"}


class EditorForm(QWidget):
    """Name, equations, formula, spike rule and tables. `typed` is emitted a moment after the last key, the others by the buttons."""

    typed = Signal()
    apply_asked = Signal()
    original_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory: dict[str, bool] = {}
        self.setAccessibleName(self.tr("Equation editor"))
        self.setMinimumWidth(380)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.typed)
        self._build()

    def sizeHint(self) -> QSize:
        return QSize(440, 700)

    def show_editor(self, *, is_open: bool) -> None:
        """Show the fields, or that nothing is open."""
        self._stack.setCurrentWidget(self._scroll if is_open else self._empty)

    def _build(self) -> None:
        self._empty = QWidget()
        text = self.tr("Select a cell, a unit or a stimulus and choose “Edit equations …” in the inspector or its context menu.")
        hint = wrapped(text, role="dim", selectable=False)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing = QVBoxLayout(self._empty)
        nothing.setContentsMargins(4 * GRID, 0, 4 * GRID, 0)
        nothing.addWidget(hint)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, GRID, 0, GRID)
        self._column.setSpacing(GRID)
        self._build_head()
        self._build_code()
        self._build_sections()
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)

    def _build_head(self) -> None:
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Name of the model"))
        self.title.setMaxLength(80)
        self.title.textEdited.connect(lambda: self._pause.start())
        self.apply = QPushButton(self.tr("Apply"))
        self.apply.setProperty("look", "primary")
        self.apply.clicked.connect(self.apply_asked)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setProperty("role", "dim")
        self.original = QPushButton(self.tr("Use original"))
        self.original.setToolTip(self.tr("Give what uses this model the original again, and forget the model; Undo brings it back"))
        self.original.clicked.connect(self.original_asked)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.title, 1)
        row.addWidget(self.apply)
        row.addWidget(self.original)
        self._padded(row)
        self._column.addWidget(self._in_margins(self.about))

    def _build_code(self) -> None:
        self.code = CodeEdit()
        self.code.textChanged.connect(self._on_text)
        self.verdict = MessageLabel()
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(self._in_margins(self.code))
        self._column.addWidget(self._in_margins(self.verdict))

    def _build_sections(self) -> None:
        self.formula = FormulaView()
        self.spike = {name: QLineEdit() for name in _SPIKE}
        for name, field in self.spike.items():
            field.setFont(self.code.font())
            field.setAccessibleName(self.tr(_SPIKE[name]))
            field.textEdited.connect(lambda: self._pause.start())
        self.params = RowTable[ParamText](
            (("name", "Name"), ("value", "Value"), ("unit", "Unit"), ("low", "Lowest"), ("high", "Highest")),
            lambda n: ParamText(f"p{n}", "1"),
            self.tr("parameter"),
        )
        self.states = RowTable[StateText](
            (("name", "Name"), ("unit", "Unit"), ("initial", "Starts at")), lambda n: StateText(f"x{n}"), self.tr("state")
        )
        for table in (self.params, self.states):
            table.edited.connect(self.typed)
        self._section(self.tr("Formula"), lambda layout: layout.addWidget(self.formula))
        self._spike_section = self._section(self.tr("Spike"), self._build_spike)
        self._section(self.tr("Parameters"), lambda layout: layout.addWidget(self.params))
        self._section(self.tr("States"), lambda layout: layout.addWidget(self.states))

    def _build_spike(self, layout: QVBoxLayout) -> None:
        form = QFormLayout()
        form.setSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        for name, field in self.spike.items():
            form.addRow(self.tr(_SPIKE[name]), field)
        layout.addLayout(form)

    def _section(self, title: str, build: Callable[[QVBoxLayout], None]) -> Section:
        section = Section(title, build, self._memory)
        self._column.addWidget(section)
        return section

    def _padded(self, row: QHBoxLayout) -> None:
        frame = QWidget()
        row.setContentsMargins(12, 0, 12, 0)
        frame.setLayout(row)
        self._column.addWidget(frame)

    def _in_margins(self, widget: QWidget) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 0, 12, 0)
        column.addWidget(widget)
        return frame

    def _on_text(self) -> None:
        lines = min(max(self.code.blockCount(), _FEWEST_LINES), _MOST_LINES)
        self.code.setFixedHeight(lines * self.code.fontMetrics().lineSpacing() + 30)
        self._pause.start()
