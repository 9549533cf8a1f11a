"""The teacher's lock: the list of what students see and may change, and the question before it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGridLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from neurolab.circuit.locks import ALLOWED, SEEN, lock_of
from neurolab.editor.lock import close_lock, name_of, open_lock
from neurolab.ui.widgets.labels import wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.editor.session import Session

_USUAL = ("open", "delete", "models")
"""What is forbidden when the list is opened for the first time."""


class LockDialog(QDialog):
    """The list.

    Parameters
    ----------
    session : Session
        Whose circuit is to be locked.
    panels : mapping of str to str
        Titles of the panels by name.
    """

    def __init__(self, session: Session, panels: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Lock for the class"))
        lock = lock_of(session.circuit)
        hidden, forbidden = ((), _USUAL) if lock is None else (lock.hidden, lock.forbidden)
        self.seen = {name: self._box(panels.get(name, name), name not in hidden) for name in SEEN}
        self.allowed = {name: self._box(name_of(name), name not in forbidden) for name in ALLOWED}
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        for column, (title, boxes) in enumerate(((self.tr("Students see"), self.seen), (self.tr("Students may"), self.allowed))):
            heading = QLabel(title)
            heading.setProperty("role", "subheading")
            grid.addWidget(heading, 0, column)
            for row, box in enumerate(boxes.values(), 1):
                grid.addWidget(box, row, column)
        truth = wrapped(
            self.tr(
                "The lock is saved with the circuit. It keeps a class together and is no security: anybody who knows Ctrl+Alt+L, "
                "or opens the file in a text editor, can take it away."
            )
        )
        truth.setProperty("role", "dim")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.lock_button = QPushButton(self.tr("Lock"))
        self.lock_button.setProperty("look", "primary")
        self.lock_button.setDefault(True)
        buttons.addButton(self.lock_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._lock)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(20, 20, 20, 16)
        column_layout.setSpacing(16)
        column_layout.addLayout(grid)
        column_layout.addWidget(truth)
        column_layout.addWidget(buttons)

    def _box(self, text: str, on: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(on)
        return box

    def _lock(self) -> None:
        hidden = [name for name, box in self.seen.items() if not box.isChecked()]
        forbidden = [name for name, box in self.allowed.items() if not box.isChecked()]
        self.accept()
        close_lock(self._session, hidden, forbidden)


def ask_to_open(session: Session, parent: QWidget) -> bool:
    """Ask whether to open the lock, and do so; return whether it is open now."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, parent.tr("Open the lock"), parent.tr("Open the lock of this circuit?"), parent=parent)
    box.setInformativeText(parent.tr("It was closed for a lesson. Its list is kept for the next time."))
    yes = box.addButton(parent.tr("Open the lock"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(parent.tr("Stay locked"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    if box.clickedButton() is yes:
        open_lock(session)
        return True
    return False
