"""The cell that experiments are done on: the selected one, or the one selected last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from neurolab.catalog.compose import recordable
from neurolab.catalog.spec import CellSpec
from neurolab.circuit.records import Node

if TYPE_CHECKING:
    from neurolab.catalog.spec import Quantity
    from neurolab.circuit.diff import Diff
    from neurolab.editor.session import Session


class Target(QObject):
    """Follows the selection; where that holds no cell, the last one stays as long as it exists, else the first of the circuit."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._id = ""
        session.selection.changed.connect(self._look)
        session.changed.connect(self._on_changed)
        session.document_replaced.connect(self._look)
        self._look()

    @property
    def id(self) -> str:
        """Id of the cell; empty while the circuit has none."""
        return self._id

    @property
    def node(self) -> Node | None:
        """The cell, or None."""
        return self.session.circuit.get(self._id, Node) if self._id in self.session.circuit else None

    @property
    def name(self) -> str:
        """What a person calls it."""
        node = self.node
        return (node.label or self.session.registry[node.type].title) if node is not None else ""

    def variables(self) -> dict[str, Quantity]:
        """Return what can be recorded of the cell, by name."""
        node = self.node
        registry = self.session.circuit.registry
        return recordable(registry, registry[node.type], node.mechanisms, node.compartments) if node is not None else {}

    def _is_cell(self, record_id: str) -> bool:
        circuit = self.session.circuit
        if record_id not in circuit:
            return False
        record, registry = circuit[record_id], circuit.registry
        return isinstance(record, Node) and record.type in registry and isinstance(registry[record.type], CellSpec)

    def _look(self) -> None:
        chosen = next((i for i in self.session.selection.ids if self._is_cell(i)), "")
        if not chosen:
            chosen = self._id if self._is_cell(self._id) else next((n.id for n in self.session.circuit.all(Node) if self._is_cell(n.id)), "")
        if chosen != self._id:
            self._id = chosen
            self.changed.emit()

    def _on_changed(self, diff: Diff) -> None:
        before = self._id
        self._look()
        if before == self._id and self._id in diff.updated:
            old, new = diff.updated[self._id]
            if isinstance(old, Node) and isinstance(new, Node) and _form_of(old) != _form_of(new):
                self.changed.emit()


def _form_of(node: Node) -> tuple[object, ...]:
    return node.type, node.mechanisms, node.compartments, node.label
