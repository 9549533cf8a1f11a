"""The circuit as a tree: nodes and their wires, regions with their doses, notes; in step with the canvas, which screen readers cannot see."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from neurolab.circuit.records import Dose, Frame, Group, Node, Note, Opaque, Picture, Record, Region, Wire
from neurolab.editor.verbs import name_of
from neurolab.ui import theme
from neurolab.ui.canvas.chores import Chores
from neurolab.ui.later import WhenSeen
from neurolab.ui.theme import node_color, pixels

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from neurolab.circuit.diff import Diff
    from neurolab.editor.session import Session

ID_ROLE = Qt.ItemDataRole.UserRole + 1
_SOON_MS = 150
_LONG_NOTE = 60
_ROW = 26
_AT_ONCE, _PIECE, _SLICE_MS = 400, 25, 4.0
_SWATCH = QSize(10, 10)


class Outline(QWidget):
    """The tree. Choosing here chooses on the canvas and the reverse; Enter shows the place on the canvas.

    Parameters
    ----------
    session : Session
        What it shows.
    """

    show_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._items: dict[str, QStandardItem] = {}
        self._inside: dict[str, str] = {}
        self._opened: set[str] = set()
        self._chores = Chores()
        self._work = QTimer(self)
        self._work.timeout.connect(self._go_on)
        self._following = False
        self.model = QStandardItemModel(self)
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setIconSize(_SWATCH)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setAccessibleName(self.tr("Outline of the circuit"))
        self.tree.activated.connect(lambda _: self.show_wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.tree)
        self._soon = WhenSeen(self.tree.viewport(), self.fill, _SOON_MS)
        session.changed.connect(self._on_changed)
        session.document_replaced.connect(self._write_soon)
        theme.notifier.changed.connect(self._soon.call)
        session.selection.changed.connect(self._follow_canvas)
        self.tree.selectionModel().selectionChanged.connect(self._follow_tree)
        self.fill()

    def fill(self) -> None:
        """Write the tree anew, a large one a piece at a time; what was open stays open."""
        self._opened |= {rid for rid, item in self._items.items() if self.tree.isExpanded(item.index())}
        self._following = True
        self.model.clear()
        self._following = False
        self._items = {}
        circuit = self._session.circuit
        nodes = sorted(
            (*circuit.all(Node), *(r for r in circuit.all(Opaque) if r.raw.get("kind") == "node")), key=lambda n: self._name(n.id).casefold()
        )
        groups = circuit.all(Group)
        self._inside = {member: g.id for g in groups for member in g.members}
        areas = (*circuit.all(Region), *circuit.all(Frame), *circuit.all(Picture), *circuit.all(Note))
        records: list[Record] = [*groups, *nodes, *areas, *circuit.all(Wire), *circuit.all(Dose)]
        self._chores.begin([*(partial(self._add, records[at : at + _PIECE]) for at in range(0, len(records), _PIECE)), self._filled])
        if len(records) > _AT_ONCE:
            self._work.start()
            return
        for piece in self._chores:
            piece()

    def _go_on(self) -> None:
        """Write some lines of a large circuit, and leave the rest for later: no frame waits for a tree."""
        started = time.thread_time()
        for piece in self._chores:
            piece()
            if 1_000 * (time.thread_time() - started) > _SLICE_MS:
                return
        self._work.stop()

    def _add(self, records: Sequence[Record]) -> None:
        top: list[QStandardItem] = []
        for record in records:
            home = self._items.get(self._home(record))
            item = self._item(record)
            top.append(item) if home is None else home.appendRow(item)
        for item in top:  # with what hangs on it: the view hears of each once
            self.model.appendRow(item)

    def _home(self, record: Record) -> str:
        """Return the id of what a record hangs on in the tree; empty for what stands by itself."""
        if isinstance(record, Wire):
            return record.source
        return record.place if isinstance(record, Dose) else self._inside.get(record.id, "")

    def _filled(self) -> None:
        for rid in self._opened & self._items.keys():
            self.tree.setExpanded(self._items[rid].index(), True)
        self._opened.clear()
        self._follow_canvas()

    def _item(self, record: Record) -> QStandardItem:
        item = QStandardItem(self._text(record))
        item.setData(record.id, ID_ROLE)
        item.setToolTip(item.text())
        item.setSizeHint(QSize(0, pixels(_ROW)))
        if isinstance(record, Node):
            item.setData(node_color(record.id, record.color), Qt.ItemDataRole.DecorationRole)
        self._items[record.id] = item
        return item

    def _name(self, record_id: str) -> str:
        return name_of(self._session, record_id)

    def _title(self, type_id: str) -> str:
        return self._session.registry[type_id].title if type_id in self._session.registry else type_id

    def _text(self, record: Record) -> str:
        """Return the line of a record: what a person would say of it."""
        if isinstance(record, Node):
            kind = self._title(record.type)
            name = record.label or record.id
            count = self.tr(", {n} of them").format(n=f"{record.size:,}") if record.size > 1 else ""
            return name + count if name.startswith(kind) else f"{name}: {kind}{count}"
        if isinstance(record, Wire):
            return self.tr("to {target}: {kind}").format(target=self._name(record.target), kind=self._title(record.type))
        if isinstance(record, Dose):
            return self.tr("dose of {compound}").format(compound=self._title(record.compound))
        if isinstance(record, Region):
            return record.label or self.tr("Region {name}").format(name=record.id)
        if isinstance(record, Group):
            return self.tr("group {name}").format(name=record.label)
        if isinstance(record, Frame):
            return self.tr("frame {name}").format(name=record.label)
        if isinstance(record, Picture):
            return self.tr("picture {name}").format(name=record.label)
        if isinstance(record, Note):
            words = " ".join(record.text.replace("#", "").replace("*", "").split())
            return self.tr("note: {text}").format(text=words[:_LONG_NOTE] + ("…" if len(words) > _LONG_NOTE else ""))
        return record.id

    def _on_changed(self, diff: Diff) -> None:
        if diff.added or diff.removed or any(_reads_otherwise(old, new) for old, new in diff.updated.values()):
            self._write_soon()

    def _write_soon(self) -> None:
        self._work.stop()  # what is still to be written may be gone
        self._soon.call()

    def _follow_tree(self) -> None:
        if not self._following:
            self._following = True
            self._session.selection.set(index.data(ID_ROLE) for index in self.tree.selectionModel().selectedIndexes())
            self._following = False

    def _follow_canvas(self) -> None:
        if self._following:
            return
        self._following = True
        chosen = [self._items[i].index() for i in self._session.selection.ids if i in self._items]
        select = QItemSelectionModel.SelectionFlag
        self.tree.selectionModel().select(_ranges(chosen), select.ClearAndSelect)
        if chosen:
            self.tree.selectionModel().setCurrentIndex(chosen[-1], select.NoUpdate)
            self.tree.scrollTo(chosen[-1])
        self._following = False


def _ranges(indexes: Iterable[QModelIndex]) -> QItemSelection:
    selection = QItemSelection()
    for index in indexes:
        selection.select(index, index)
    return selection


def _reads_otherwise(old: Record, new: Record) -> bool:
    """Whether more than the place of a record has changed, which its line does not tell."""
    if isinstance(old, Node) and isinstance(new, Node):
        return (old.label, old.type, old.size, old.color) != (new.label, new.type, new.size, new.color)
    if isinstance(old, Region) and isinstance(new, Region):
        return old.label != new.label
    if isinstance(old, Note) and isinstance(new, Note):
        return old.text != new.text
    if isinstance(old, Wire) and isinstance(new, Wire):
        return replace(old, params={}) != replace(new, params={})
    return type(old) is not type(new)
