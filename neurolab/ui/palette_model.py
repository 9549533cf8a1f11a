"""The palette's content as a tree: groups, entries, presets."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from neurolab.catalog.spec import CellSpec, MeterSpec, ModelSpec, Spec, StimulusSpec, UnitSpec
from neurolab.editor.drop import TYPE_MIME, mime_of_type

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from neurolab.catalog.registry import Registry

GROUPS: tuple[tuple[str, type[Spec], Callable[[Spec], bool]], ...] = (
    ("Cells in a few equations", CellSpec, lambda s: not _made_of_channels(s)),
    ("Cells made of channels", CellSpec, lambda s: _made_of_channels(s) and not _in_space(s)),
    ("Cells in space", CellSpec, lambda s: _in_space(s)),
    ("Artificial units", UnitSpec, lambda _: True),
    ("Stimuli", StimulusSpec, lambda _: True),
    ("Meters", MeterSpec, lambda _: True),
)
TYPE_ROLE = Qt.ItemDataRole.UserRole + 1
SPEC_ROLE = Qt.ItemDataRole.UserRole + 2
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 3
PRESET_ROLE = Qt.ItemDataRole.UserRole + 4


def _made_of_channels(spec: Spec) -> bool:
    return isinstance(spec, CellSpec) and (_in_space(spec) or any(m.startswith("channel.") for m in spec.mechanisms))


def _in_space(spec: Spec) -> bool:
    return isinstance(spec, CellSpec) and bool(spec.compartments)


class PaletteModel(QStandardItemModel):
    """Groups of types with their presets below; drags as MIME of a type id."""

    def __init__(self, registry: Registry, parent: QObject) -> None:
        super().__init__(parent)
        for title, kind, belongs in GROUPS:
            group = QStandardItem(self.tr(title))
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for spec in filter(belongs, registry.all(kind)):
                group.appendRow(self._entry(spec, title))
            if group.rowCount():
                self.appendRow(group)

    def _entry(self, spec: Spec, group: str) -> QStandardItem:
        presets = spec.presets if isinstance(spec, ModelSpec) else ()
        item = self._item(spec.title, spec.type_id, spec, spec.summary)
        words = " ".join((spec.title, spec.summary, spec.keywords, spec.type_id, group))
        item.setData(words.casefold(), SEARCH_ROLE)
        for preset in presets:
            child = self._item(preset.title, f"{spec.type_id}#{preset.id}", spec, preset.note or preset.title)
            child.setData(preset.id, PRESET_ROLE)
            child.setData(f"{preset.title} {preset.note} {preset.id} {spec.title}".casefold(), SEARCH_ROLE)
            item.appendRow(child)
        return item

    def _item(self, title: str, type_id: str, spec: Spec, tip: str) -> QStandardItem:
        item = QStandardItem(title)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled)
        item.setData(type_id, TYPE_ROLE)
        item.setData(spec, SPEC_ROLE)
        item.setData("", PRESET_ROLE)
        item.setToolTip(f"<b>{escape(title)}</b><br>{escape(tip)}" if tip != title else escape(title))
        return item

    def mimeTypes(self) -> list[str]:
        return [TYPE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return mime_of_type(next((str(i.data(TYPE_ROLE)) for i in indexes if i.data(TYPE_ROLE)), ""))


class PaletteFilter(QSortFilterProxyModel):
    """Keeps entries in whose words every typed word occurs; presets are searched only by their own words."""

    def __init__(self, model: PaletteModel, parent: QObject) -> None:
        # never a child of the model: the garbage collector crashes on that pair
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)

    def search(self, text: str) -> None:
        """Show only what matches; an empty text shows all."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self.beginFilterChange()
            self._words = words
            self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # type: ignore[override]
        if not self._words:
            return True
        words = self.sourceModel().index(row, 0, parent).data(SEARCH_ROLE)
        return words is not None and all(w in words for w in self._words)
