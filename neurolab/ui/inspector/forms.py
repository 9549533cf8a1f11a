"""The common part of all forms, and what rows of parameters need."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neurolab.editor.language import say
from neurolab.ui.sources import source_text
from neurolab.ui.theme import GRID
from neurolab.ui.widgets.gesture import Gesture
from neurolab.ui.widgets.numbers import quantity_text
from neurolab.ui.widgets.section import Section
from neurolab.ui.widgets.symbols import symbol_html
from neurolab.ui.widgets.value_row import ValueRow, range_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.catalog.spec import Param
    from neurolab.circuit.circuit import Circuit
    from neurolab.editor.session import Session


def tip_of(param: Param) -> str:
    """Return the tooltip of a parameter: what it is, its default and bounds, and where the number comes from."""
    lines = [f"<b>{symbol_html(param.name)}</b> {escape(say(param.help))}"]
    if not isinstance(param.default, str):
        bounds = range_text(param)
        default = say("Default {value}").format(value=quantity_text(param.default, param.unit))
        lines.append(escape(f"{default}; {bounds}" if bounds else default))
    source = source_text(param.cite, param.evidence)
    if source:
        lines.append(f"<i>{escape(source)}</i>")
    return "<br>".join(lines)


Getter = Callable[[], "float | str"]
Setter = Callable[[Any, int], None]


class Form(QWidget):
    """The inspector's content for one kind of selection.

    `rebind` shows other records of the same shape, `refresh` reads the records again, `tick` reads live values a few times a second.
    """

    help_requested = Signal(str)
    equations_requested = Signal(str)

    def __init__(self, session: Session, ids: Sequence[str], memory: dict[str, bool]) -> None:
        super().__init__()
        self.session = session
        self.ids = tuple(ids)
        self.memory = memory
        self._sections: list[Section] = []
        self.gesture = Gesture(session.next_gesture)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, GRID, 0, GRID)
        self.column.setSpacing(4)

    @property
    def circuit(self) -> Circuit:
        """The open circuit."""
        return self.session.circuit

    def rebind(self, ids: Sequence[str]) -> None:
        """Show other records, of the same types."""
        self.ids = tuple(ids)
        self.refresh()

    def refresh(self) -> None:
        """Read the records again."""

    def tick(self) -> None:
        """Read live values."""

    def section(self, title: str, build: Callable[[QVBoxLayout], None], *, note: str = "", is_open: bool = True) -> Section:
        """Add a collapsible section."""
        section = Section(title, build, self.memory, note=note, is_open=is_open)
        self._sections.append(section)
        self.column.addWidget(section)
        return section

    def follow_memory(self) -> None:
        """Open and close the sections as they were left in other forms."""
        for section in self._sections:
            section.set_open(self.memory.get(section.title, section.is_open))

    def padded(self, widget: QWidget) -> QWidget:
        """Add a widget with the panel's side margins."""
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 0, 12, 4)
        column.addWidget(widget)
        self.column.addWidget(frame)
        return widget


class FieldRows:
    """Rows for plain fields of a record (not parameters of a spec): concentration, width, seed.

    Parameters
    ----------
    form : Form
        Whose records are edited.
    layout : QVBoxLayout
        Where rows go.
    """

    def __init__(self, form: Form, layout: QVBoxLayout) -> None:
        self._form = form
        self._layout = layout
        self._rows: dict[str, tuple[ValueRow, Callable[[], float | str]]] = {}

    def add(self, param: Param, label: str, *, get: Getter | None = None, put: Setter | None = None) -> ValueRow:
        """Add a row for the field named by the param; `get` and `put` where the field is not simply a number of the record."""
        form = self._form
        default = say("Default {value}").format(value=quantity_text(float(param.default), param.unit))
        tip = f"{escape(say(param.help))}<br>{escape(default)}"
        row = ValueRow(param, escape(label), tip, form.gesture, stacked=True)
        row.name(label)

        def write(value: object, gesture: int) -> None:
            if put is not None:
                put(value, gesture)
            else:
                form.session.set_field(form.ids, gesture, **{param.name: value})

        row.value_set.connect(lambda value, gesture: write(param.clamp(value), gesture))
        row.reset_asked.connect(lambda: write(param.default, form.session.next_gesture()))
        self._rows[param.name] = (row, get or (lambda: getattr(form.circuit[form.ids[0]], param.name)))
        self._layout.addWidget(row)
        return row

    def __getitem__(self, name: str) -> ValueRow:
        return self._rows[name][0]

    def refresh(self) -> None:
        """Show the fields as they are."""
        for row, get in self._rows.values():
            value = get()
            row.show_value(value, is_default=value == row.param.default)
