"""Offers unsaved work that a program left behind which ended without saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from neurolab.circuit.records import Node, Wire
from neurolab.ui import theme
from neurolab.ui.widgets.labels import wrapped

if TYPE_CHECKING:
    from neurolab.editor.recovery import Orphan, Recovery

_ROW, _MOST_ROWS = 34, 8


class RecoveryDialog(QDialog):
    """A list of what can be recovered.

    Parameters
    ----------
    recovery : Recovery
        What opens and deletes journals.
    orphans : list of Orphan
        What to offer, the newest first.
    """

    def __init__(self, recovery: Recovery, orphans: list[Orphan], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recovery = recovery
        self.setWindowTitle(self.tr("Recover unsaved work"))
        theme.hold(self, self.setMinimumWidth, 460)
        heading = QLabel(self.tr("neurolab ended before this was saved"))
        heading.setProperty("role", "heading")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Circuits that can be recovered"))
        for orphan in orphans:
            item = QListWidgetItem(self._line(orphan))
            item.setToolTip(str(orphan.content.path or self.tr("Was never saved")))
            item.setData(Qt.ItemDataRole.UserRole, orphan)
            item.setSizeHint(QSize(0, theme.pixels(_ROW)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(theme.pixels(_ROW) * min(len(orphans), _MOST_ROWS) + 2 * self.list.frameWidth() + 2)
        self.list.itemDoubleClicked.connect(lambda _: self._recover())
        self.recover_button = QPushButton(self.tr("Recover"))
        self.recover_button.setDefault(True)
        self.recover_button.setProperty("look", "primary")
        self.recover_button.clicked.connect(self._recover)
        self.discard_button = QPushButton(self.tr("Discard"))
        self.discard_button.setToolTip(self.tr("Delete the chosen circuit for good"))
        self.discard_button.clicked.connect(self._discard)
        later = QPushButton(self.tr("Not now"))
        later.setToolTip(self.tr("Ask again at the next start"))
        later.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.discard_button)
        buttons.addStretch(1)
        buttons.addWidget(later)
        buttons.addWidget(self.recover_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(wrapped(self.tr("Each circuit is as it was after its last change. Recover one and save it."), role="dim"))
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def _line(self, orphan: Orphan) -> str:
        circuit = orphan.content.loaded.circuit
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(round(orphan.changed.timestamp())), QLocale.FormatType.ShortFormat)
        counts = self.tr("{nodes} nodes, {wires} wires").format(nodes=len(circuit.all(Node)), wires=len(circuit.all(Wire)))
        return f"{orphan.content.title}   ·   {counts}   ·   {when}"

    def _chosen(self) -> Orphan | None:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _recover(self) -> None:
        if (orphan := self._chosen()) is not None:
            self._recovery.recover(orphan)
            self.accept()

    def _discard(self) -> None:
        if (orphan := self._chosen()) is not None:
            self._recovery.discard(orphan)
            self.list.takeItem(self.list.currentRow())
        if not self.list.count():
            self.reject()
