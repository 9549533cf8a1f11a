"""Which records are selected: session state, never saved and never undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Selection(QObject):
    """Ids of the selected records in the order in which they were chosen."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._chosen: frozenset[str] = frozenset()

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._chosen

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def ids(self) -> tuple[str, ...]:
        """The selected ids."""
        return self._ids

    def set(self, ids: Iterable[str]) -> None:
        """Select exactly these."""
        new = tuple(dict.fromkeys(ids))
        if new != self._ids:
            self._ids, self._chosen = new, frozenset(new)
            self.changed.emit()

    def add(self, ids: Iterable[str]) -> None:
        """Select these too."""
        self.set((*self._ids, *ids))

    def toggle(self, record_id: str) -> None:
        """Select one more, or one less."""
        self.set(i for i in self._ids if i != record_id) if record_id in self else self.set((*self._ids, record_id))

    def clear(self) -> None:
        """Select nothing."""
        self.set(())

    def keep(self, exists: Callable[[str], bool]) -> None:
        """Drop the ids of records that are gone."""
        self.set(i for i in self._ids if exists(i))
