"""Forms of groups, frames and pictures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from neurolab.circuit.grouping import carried, members_of
from neurolab.circuit.records import Frame, Group, Picture
from neurolab.editor.groups import fold, ungroup
from neurolab.ui.inspector.forms import FieldRows, Form
from neurolab.ui.inspector.other_forms import SIZE, NameField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.editor.session import Session


class GroupForm(Form):
    """A group: its name, what is in it, and how to open or end it."""

    def __init__(self, session: Session, ids: Sequence[str], memory: dict[str, bool]) -> None:
        super().__init__(session, ids, memory)
        self.name = NameField(self, "label", self.tr("Name of the group"))
        self.padded(self.name)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setProperty("role", "dim")
        self.padded(self.summary)
        self.fold_button = QPushButton()
        self.fold_button.clicked.connect(self._fold)
        apart = QPushButton(self.tr("Ungroup"))
        apart.clicked.connect(self._ungroup)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.fold_button)
        row.addWidget(apart)
        self.padded(line)
        self.column.addStretch(1)
        self.refresh()

    def _group(self) -> Group:
        return self.circuit.get(self.ids[0], Group)

    def _fold(self) -> None:
        fold(self.session, self.ids[0], folded=not self._group().folded)

    def _ungroup(self) -> None:
        ungroup(self.session)

    def refresh(self) -> None:
        group = self._group()
        self.name.refresh()
        names = [getattr(self.circuit[i], "label", "") or i for i in members_of(self.circuit, group)]
        self.summary.setText(self.tr("Group of {count}: {names}").format(count=len(names), names=", ".join(names)))
        self.fold_button.setText(self.tr("Unfold") if group.folded else self.tr("Fold"))


class SizedForm(Form):
    """A frame or a picture: what it is called, and its size."""

    def __init__(self, session: Session, ids: Sequence[str], memory: dict[str, bool]) -> None:
        super().__init__(session, ids, memory)
        picture = isinstance(self.circuit[self.ids[0]], Picture)
        self.name = NameField(self, "label", self.tr("What the picture shows") if picture else self.tr("Title of the frame"))
        self.padded(self.name)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setProperty("role", "dim")
        self.padded(self.summary)
        self.section(self.tr("Size"), self._build_size)
        self.column.addStretch(1)
        self.refresh()

    def _build_size(self, layout: QVBoxLayout) -> None:
        self.rows = FieldRows(self, layout)
        self.rows.add(SIZE, self.tr("Width"))
        self.rows.add(replace(SIZE, name="height"), self.tr("Height"))
        self.rows.refresh()

    def refresh(self) -> None:
        self.name.refresh()
        record = self.circuit[self.ids[0]]
        if isinstance(record, Picture):
            self.summary.setText(self.tr("Picture of {size} KiB, kept in the file").format(size=max(len(record.data) * 3 // 4 // 1024, 1)))
        elif isinstance(record, Frame):
            inside = len(carried(self.circuit, self.ids)) - 1
            self.summary.setText(self.tr("Frame that carries {count} when it is moved").format(count=inside))
        if hasattr(self, "rows"):
            self.rows.refresh()
