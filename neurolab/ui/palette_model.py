"""The palette's content as a tree: groups, entries, presets."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from neurolab.catalog.spec import CellSpec, MeterSpec, ModelSpec, Spec, StimulusSpec, UnitSpec
from neurolab.circuit.models import is_own
from neurolab.editor.crowds import USUAL
from neurolab.editor.drop import TYPE_MIME, mime_of_type
from neurolab.ui.finding import Words, split

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
CROWDS = ("cell.lif", "cell.adex", "cell.izhikevich", "cell.hodgkin_huxley", "stimulus.poisson")
"""What is offered as a population; any other node becomes one by its size."""
OWN_TITLE = "Own models"
TYPE_ROLE = Qt.ItemDataRole.UserRole + 1
SPEC_ROLE = Qt.ItemDataRole.UserRole + 2
WORDS_ROLE = Qt.ItemDataRole.UserRole + 3
PRESET_ROLE = Qt.ItemDataRole.UserRole + 4
_NOT_FOUND = 1_000


def _made_of_channels(spec: Spec) -> bool:
    return isinstance(spec, CellSpec) and (_in_space(spec) or any(m.startswith("channel.") for m in spec.mechanisms))


def _in_space(spec: Spec) -> bool:
    return isinstance(spec, CellSpec) and bool(spec.compartments)


class PaletteModel(QStandardItemModel):
    """Groups of types with their presets below; drags as MIME of a type id."""

    def __init__(self, registry: Registry, parent: QObject) -> None:
        super().__init__(parent)
        self._registry = registry
        self._own: tuple[Spec, ...] = ()
        for title, kind, belongs in GROUPS:
            specs = [s for s in registry.all(kind) if belongs(s) and not is_own(s.type_id)]
            if specs:
                self.appendRow(self._group(title, specs))
        cells = sum(kind is CellSpec for _, kind, _ in GROUPS)
        self.insertRow(min(cells, self.rowCount()), self._crowds(registry))

    def show_own(self, registry: Registry) -> bool:
        """Show the models of a circuit's own that can be placed as the last group; return whether that changed anything."""
        specs = tuple(s for s in registry if is_own(s.type_id) and isinstance(s, CellSpec | UnitSpec | StimulusSpec))
        if specs == self._own:
            return False
        if self._own:
            self.removeRow(self.rowCount() - 1)
        self._own, self._registry = specs, registry
        if specs:
            self.appendRow(self._group(OWN_TITLE, specs))
        return True

    def _group(self, title: str, specs: Sequence[Spec]) -> QStandardItem:
        group = QStandardItem(self.tr(title))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for spec in specs:
            group.appendRow(self._entry(spec, title))
        return group

    def _crowds(self, registry: Registry) -> QStandardItem:
        group = QStandardItem(self.tr("Populations"))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        tip = self.tr("One node that stands for {n} of them; their number and how they differ are in the inspector.").format(n=USUAL)
        for spec in (registry[type_id] for type_id in CROWDS if type_id in registry):
            item = self._item(f"{USUAL} × {spec.title}", f"{spec.type_id}*{USUAL}", spec, tip)
            item.setData(Words(f"{USUAL} × {spec.title}", "population network many", f"{spec.summary} {spec.type_id}"), WORDS_ROLE)
            group.appendRow(item)
        return group

    def _entry(self, spec: Spec, group: str) -> QStandardItem:
        presets = spec.presets if isinstance(spec, ModelSpec) else ()
        item = self._item(spec.title, spec.type_id, spec, spec.summary)
        parts = (self._registry[m] for m in spec.mechanisms if m in self._registry) if isinstance(spec, CellSpec) else ()
        made_of = " ".join(f"{part.title} {part.keywords}" for part in parts)
        item.setData(Words(spec.title, spec.keywords, f"{spec.summary} {spec.type_id} {group} {made_of}"), WORDS_ROLE)
        for preset in presets:
            child = self._item(preset.title, f"{spec.type_id}#{preset.id}", spec, preset.note or preset.title)
            child.setData(preset.id, PRESET_ROLE)
            child.setData(Words(preset.title, preset.id, f"{preset.note} {spec.title}"), WORDS_ROLE)
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
    """Keeps entries in whose words every typed word occurs, the best answers first; presets are searched only by their own words."""

    def __init__(self, model: PaletteModel, parent: QObject) -> None:
        # never a child of the model: the garbage collector crashes on that pair
        super().__init__(parent)
        self._text = ""
        self._ranks: dict[QModelIndex, int | None] = {}
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)
        self.setDynamicSortFilter(True)
        self.sort(0)

    def search(self, text: str) -> None:
        """Show only what matches; an empty text shows all, in the order of the catalogue."""
        if split(text) != split(self._text):
            self.beginFilterChange()
            self._text = text
            self._ranks.clear()
            self.endFilterChange()
            self.invalidate()

    def rank(self, index: QModelIndex) -> int:
        """Return how well a row of this model itself answers what was typed, 0 best."""
        found = self._own(self.mapToSource(index))
        return _NOT_FOUND if found is None else found

    def _own(self, source: QModelIndex) -> int | None:
        words = source.data(WORDS_ROLE)
        rank = words.rank(self._text) if isinstance(words, Words) else None
        later = source.data(PRESET_ROLE) or "*" in str(source.data(TYPE_ROLE))
        return rank + 1 if rank is not None and later else rank

    def _best(self, source: QModelIndex) -> int | None:
        """Return the rank of a row or of the best one below it."""
        if source not in self._ranks:
            model = self.sourceModel()
            below = [self._best(model.index(row, 0, source)) for row in range(model.rowCount(source))]
            self._ranks[source] = min((rank for rank in (self._own(source), *below) if rank is not None), default=None)
        return self._ranks[source]

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # type: ignore[override]
        return not split(self._text) or self._own(self.sourceModel().index(row, 0, parent)) is not None

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:  # type: ignore[override]
        if not split(self._text):
            return left.row() < right.row()
        ranks = [_NOT_FOUND if (rank := self._best(index)) is None else rank for index in (left, right)]
        return (ranks[0], left.row()) < (ranks[1], right.row())
