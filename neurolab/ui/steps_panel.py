"""The steps of a presentation: made by adding the view as it is, put in order, given words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neurolab.circuit.records import Step
from neurolab.circuit.steps import RUNS
from neurolab.editor.steps import add_view, shift
from neurolab.ui import icons, theme
from neurolab.ui.widgets.labels import wrapped

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.editor.session import Session
    from neurolab.editor.steps import StepPlayer


class StepsPanel(QWidget):
    """The panel.

    Parameters
    ----------
    session : Session
        Whose circuit has the steps.
    player : StepPlayer
        Which one is shown.
    view : callable
        Returns x, y, width and height of what the canvas shows.
    """

    def __init__(self, session: Session, player: StepPlayer, view: Callable[[], tuple[float, float, float, float]]) -> None:
        super().__init__()
        self._session, self._player, self._view = session, player, view
        self._gesture = 0
        self.add = QPushButton(self.tr("Add this view as a step"))
        self.add.setToolTip(self.tr("Keeps what the canvas shows, what is selected, and whether the circuit runs"))
        self.add.clicked.connect(self._add)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Steps of the presentation"))
        self.list.currentRowChanged.connect(self._show_row)
        self.title, self.text, self.run = QLineEdit(), QPlainTextEdit(), QComboBox()
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title of the step"))
        self.text.setPlaceholderText(self.tr("What to say: a sentence, a question …"))
        self.text.setAccessibleName(self.tr("Text of the step"))
        self.text.setTabChangesFocus(True)
        theme.hold(self.text, self.text.setFixedHeight, 84)
        self.run.setAccessibleName(self.tr("What the step does to time"))
        for name, words in zip(RUNS, (self.tr("Time as it was"), self.tr("Run"), self.tr("Pause"), self.tr("Run from time 0")), strict=True):
            self.run.addItem(words, name)
        self.title.textEdited.connect(lambda text: self._set(title=text))
        self.text.textChanged.connect(lambda: self._set(text=self.text.toPlainText()))
        self.run.activated.connect(lambda _: self._set(run=self.run.currentData()))
        for field in (self.title, self.text):
            field.installEventFilter(self)
        self._empty = wrapped(
            self.tr(
                "Show what you want to talk about, then add the view as a step. PgDown and PgUp walk through them, in presentation mode (F11) too."
            )
        )
        self._empty.setProperty("role", "dim")
        self._lay_out()
        player.changed.connect(self.refresh)
        session.document_replaced.connect(self.refresh)
        theme.notifier.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        self._tools: dict[str, QToolButton] = {}
        tools: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("up", self.tr("Move the step up"), lambda: self._move(-1)),
            ("down", self.tr("Move the step down"), lambda: self._move(1)),
            ("zoom_fit", self.tr("Take the view and the selection as they are now"), self._take_view),
            ("delete", self.tr("Delete the step"), self._delete),
        )
        for icon, tip, act in tools:
            button = QToolButton()
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, a=act: a())
            row.addWidget(button)
            self._tools[icon] = button
        row.addStretch(1)
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addLayout(row)
        for widget in (self.title, self.text, self.run):
            fields.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        heading = QLabel(self.tr("Steps"))
        heading.setProperty("role", "heading")
        for widget in (heading, self.add, self._empty, self.list, self._fields):
            column.addWidget(widget, 1 if widget is self.list else 0)
        column.addStretch(0)

    def _restyle(self) -> None:
        for name, button in self._tools.items():
            button.setIcon(icons.icon(name))

    def refresh(self) -> None:
        """Show the list and the step as they are now."""
        steps, number = self._player.steps, self._player.number
        with QSignalBlocker(self.list):
            self.list.clear()
            for i, step in enumerate(steps, 1):
                item = QListWidgetItem(f"{i}  {step.title or self.tr('(no title)')}")
                item.setData(Qt.ItemDataRole.UserRole, step.id)
                item.setToolTip(step.text)
                self.list.addItem(item)
            self.list.setCurrentRow(number - 1)
        self._empty.setVisible(not steps)
        self.list.setVisible(bool(steps))
        step = self._player.current
        self._fields.setVisible(step is not None)
        if step is None:
            return
        self._tools["up"].setEnabled(number > 1)
        self._tools["down"].setEnabled(number < len(steps))
        if self.title.text() != step.title:
            self.title.setText(step.title)
        if self.text.toPlainText() != step.text:
            with QSignalBlocker(self.text):
                self.text.setPlainText(step.text)
        self.run.setCurrentIndex(max(self.run.findData(step.run), 0))

    def _add(self) -> None:
        step_id = add_view(self._session, self._view())
        if step_id:
            self._player.show(step_id)
            self.title.setFocus()
            self.title.selectAll()

    def _show_row(self, row: int) -> None:
        if 0 <= row < self.list.count():
            self._gesture = 0
            self._player.show(self.list.item(row).data(Qt.ItemDataRole.UserRole))

    def _set(self, **fields: str) -> None:
        """Change the step that is shown; what is typed in a row is one step of undo."""
        step = self._player.current
        if step is None or all(getattr(step, name) == value for name, value in fields.items()):
            return
        self._gesture = self._gesture or self._session.next_gesture()
        self._session.set_field((step.id,), self._gesture, **fields)

    def _move(self, by: int) -> None:
        if (step := self._player.current) is not None:
            shift(self._session, step.id, by)

    def _take_view(self) -> None:
        if (step := self._player.current) is not None:
            x, y, width, height = self._view()
            selection = self._session.selection.ids
            self._session.set_field((step.id,), None, x=x, y=y, width=width, height=height, selection=selection)

    def _delete(self) -> None:
        if (step := self._player.current) is not None:
            steps = self._player.steps
            after = next((s for s in steps[self._player.number :] if isinstance(s, Step)), None)
            self._session.delete((step.id,))
            if after is not None:
                self._player.show(after.id)
