"""The widgets of the editor of equations, without what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from neurolab.editor.model_texts import ClipText, ParamText, QuantityText, StateText
from neurolab.ui.formula import FormulaView
from neurolab.ui.model_editor.code import CodeEdit
from neurolab.ui.model_editor.tables import RowTable
from neurolab.ui.theme import GRID
from neurolab.ui.widgets.combo import ComboBox
from neurolab.ui.widgets.labels import MessageLabel, wrapped
from neurolab.ui.widgets.section import Section

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.catalog.spec import Method

PAUSE_MS = 120
_MOST_LINES, _FEWEST_LINES = 18, 6
METHODS: tuple[tuple[Method, str], ...] = (
    ("exponential", "Exponential (exact for what is linear; the usual choice)"),
    ("rk4", "Runge-Kutta, fourth order"),
    ("heun", "Heun, second order"),
    ("euler", "Euler, first order: as many papers did it"),
)
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
        text = self.tr("Select a cell, a unit, a stimulus or a connection and choose “Edit equations …” in the inspector or its context menu.")
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
        for part, field in self.spike.items():
            field.setFont(self.code.font())
            field.setAccessibleName(self.tr(_SPIKE[part]))
            field.textEdited.connect(lambda: self._pause.start())
        name, unit = self.tr("Name"), self.tr("Unit")
        self.params = RowTable[ParamText](
            (("name", name), ("value", self.tr("Value")), ("unit", unit), ("low", self.tr("Lowest")), ("high", self.tr("Highest"))),
            lambda n: ParamText(f"p{n}", "1"),
            self.tr("parameter"),
        )
        self.states = RowTable[StateText](
            (("name", name), ("unit", unit), ("initial", self.tr("Starts at"))), lambda n: StateText(f"x{n}"), self.tr("state")
        )
        quantity = (("name", name), ("unit", unit))
        self.inputs = RowTable[QuantityText](quantity, lambda n: QuantityText(f"in{n}"), self.tr("input"))
        self.outputs = RowTable[QuantityText](quantity, lambda n: QuantityText(f"y{n}"), self.tr("output"))
        self.clip = RowTable[ClipText](
            (("name", self.tr("State")), ("bound", self.tr("At most"))), lambda _: ClipText("v", "30*mV"), self.tr("limit")
        )
        for table in (self.params, self.states, self.inputs, self.outputs, self.clip):
            table.edited.connect(self.typed)
        self.output = ComboBox()
        self.output.setAccessibleName(self.tr("Main output"))
        self.output.setToolTip(self.tr("What wires and meters take when they do not name anything"))
        self.output.activated.connect(self.typed)
        self.method = ComboBox()
        self.method.setAccessibleName(self.tr("Integration method"))
        for method, text in METHODS:
            self.method.addItem(self.tr(text), method)
        self.method.activated.connect(self.typed)
        for box in (self.output, self.method):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        waiting = QWidget(self)  # what lies in a section that nobody opens goes with the form
        waiting.hide()
        for part in (self.formula, *self.spike.values(), self.params, self.states, self.inputs, self.outputs, self.clip, self.output, self.method):
            part.setParent(waiting)
        self._formula_section = self._section(self.tr("Formula"), lambda layout: layout.addWidget(self.formula))
        self._spike_section = self._section(self.tr("Spike"), self._build_spike)
        self._section(self.tr("Parameters"), lambda layout: layout.addWidget(self.params))
        self._states_section = self._section(self.tr("States"), lambda layout: layout.addWidget(self.states))
        self._ports_section = self._section(self.tr("Inputs and outputs"), self._build_ports, is_open=False)
        self._solution_section = self._section(self.tr("Solution"), self._build_solution, is_open=False)

    def _build_ports(self, layout: QVBoxLayout) -> None:
        layout.addWidget(wrapped(self.tr("Inputs, summed from wires, for the equations to read"), role="dim"))
        layout.addWidget(self.inputs)
        layout.addWidget(wrapped(self.tr("Outputs: what the equations compute that can be recorded, beside the states"), role="dim"))
        layout.addWidget(self.outputs)
        self._form_row(layout, self.tr("Main output"), self.output)

    def _build_solution(self, layout: QVBoxLayout) -> None:
        self._form_row(layout, self.tr("Method"), self.method)
        layout.addWidget(wrapped(self.tr("A limit cuts an exploding upstroke within a step, before it reaches the other states."), role="dim"))
        layout.addWidget(self.clip)

    @staticmethod
    def _form_row(layout: QVBoxLayout, caption: str, field: QWidget) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        form.addRow(caption, field)
        layout.addLayout(form)

    def _build_spike(self, layout: QVBoxLayout) -> None:
        form = QFormLayout()
        form.setSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        for name, field in self.spike.items():
            form.addRow(self.tr(_SPIKE[name]), field)
        layout.addLayout(form)

    def _section(self, title: str, build: Callable[[QVBoxLayout], None], *, is_open: bool = True) -> Section:
        section = Section(title, build, self._memory, is_open=is_open)
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
