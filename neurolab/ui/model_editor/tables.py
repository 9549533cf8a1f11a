"""Tables of parameters, states, inputs, outputs and limits: rows as typed, with add and remove."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from neurolab.editor.model_texts import ClipText, ParamText, QuantityText, StateText
from neurolab.ui.icons import icon
from neurolab.ui.theme import blend, notifier, pixels, theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T", ParamText, StateText, QuantityText, ClipText)


class RowTable(QWidget, Generic[T]):
    """Rows of texts.

    Parameters
    ----------
    columns : sequence of (str, str)
        Field and caption of each column.
    fresh : callable
        Makes a new row.
    noun : str
        What a row is, for the buttons.
    """

    edited = Signal()

    def __init__(self, columns: Sequence[tuple[str, str]], fresh: Callable[[int], T], noun: str) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._fresh = fresh
        self._rows: list[T] = []
        self._filling = False
        self.table = QTableWidget(0, len(columns))
        self.table.setHorizontalHeaderLabels([caption for _, caption in columns])
        self.table.setAccessibleName(noun)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.itemChanged.connect(self._changed)
        self.add = QPushButton(icon("add"), self.tr("Add {noun}").format(noun=noun))
        self.remove = QPushButton(icon("delete"), self.tr("Remove"))
        self.add.setProperty("look", "quiet")
        self.remove.setProperty("look", "quiet")
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.table.itemSelectionChanged.connect(lambda: self.remove.setEnabled(bool(self.table.selectedItems())))
        self.remove.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.table)
        column.addLayout(buttons)
        notifier.changed.connect(self._fit)
        self._fit()

    def rows(self) -> tuple[T, ...]:
        """Return the rows as they are now."""
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show other rows."""
        if tuple(rows) == tuple(self._rows) and self.table.rowCount() == len(rows):
            return
        self._rows = list(rows)
        self._filling = True
        self.table.setRowCount(len(rows))
        for r, row in enumerate(rows):
            for c, (field, _) in enumerate(self._columns):
                item = QTableWidgetItem(str(getattr(row, field)))
                item.setToolTip(getattr(getattr(row, "origin", None), "help", ""))
                self.table.setItem(r, c, item)
        self._filling = False
        self._fit()

    def mark(self, faults: dict[int, str]) -> None:
        """Mark rows (from 1) as wrong, with what is wrong."""
        self._filling = True
        clear = QColor(0, 0, 0, 0)
        for r in range(self.table.rowCount()):
            for c in range(len(self._columns)):
                item = self.table.item(r, c)
                if item is not None:
                    wrong = r + 1 in faults
                    item.setBackground(blend(theme().surface, theme().error, 0.16) if wrong else clear)
                    item.setToolTip(faults.get(r + 1, getattr(getattr(self._rows[r], "origin", None), "help", "")))
        self._filling = False

    def _fit(self) -> None:
        rows, height = self.table.rowCount(), pixels(28)
        self.table.verticalHeader().setDefaultSectionSize(height)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows * height + 6)

    def _changed(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        row = self._rows[item.row()]
        self._rows[item.row()] = replace(row, **{self._columns[item.column()][0]: item.text()})
        self.edited.emit()

    def _add(self) -> None:
        self.show_rows([*self._rows, self._fresh(len(self._rows) + 1)])
        last = self.table.rowCount() - 1
        self.table.setCurrentCell(last, 0)
        self.edited.emit()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        r = self.table.currentRow()
        if 0 <= r < len(self._rows):
            self.show_rows([*self._rows[:r], *self._rows[r + 1 :]])
            self.edited.emit()
