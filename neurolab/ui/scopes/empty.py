"""What the scopes say before anything is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from neurolab.circuit.records import Node
from neurolab.ui import icons, theme

if TYPE_CHECKING:
    from neurolab.editor.session import Session


class EmptyState(QWidget):
    """Teaches how to get a first trace."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("Nothing on the scopes yet"))
        title.setProperty("role", "subheading")
        text = QLabel(self.tr("Press T on a node, or drag a wire from a node to a scope."))
        text.setProperty("role", "dim")
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.button = QPushButton(self.tr("Trace the selected node"))
        self.button.setToolTip(self.tr("Adds a scope to the canvas and wires the selected node to it"))
        self.button.clicked.connect(self._trace_selected)
        self.button.setEnabled(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self._icon)
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(1)
        session.selection.changed.connect(self._on_selection)
        self.dress()

    def _on_selection(self) -> None:
        circuit = self._session.circuit
        self.button.setEnabled(any(i in circuit and isinstance(circuit[i], Node) for i in self._session.selection.ids))

    def _trace_selected(self) -> None:
        for record_id in self._session.selection.ids:
            self._session.trace(record_id)

    def dress(self) -> None:
        """Take the colours of the theme."""
        self._icon.setPixmap(icons.pixmap("probe", theme.theme().text_dim.name(), 28))
