"""What helps on the canvas without being part of the circuit: snapping, minimap, rulers. Each is on or off, for all circuits."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QObject, Signal

Aid = Literal["snapping", "minimap", "rulers"]
AIDS: tuple[Aid, ...] = get_args(Aid)
_USUAL: dict[Aid, bool] = {"snapping": True, "minimap": True, "rulers": False}


class Aids(QObject):
    """Which aids are on. `changed` tells the name of the one that was switched."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = dict(_USUAL)

    def __getitem__(self, aid: Aid) -> bool:
        return self._on[aid]

    def set(self, aid: Aid, on: bool) -> None:
        """Switch one on or off."""
        if self._on[aid] != on:
            self._on[aid] = on
            self.changed.emit(aid)

    def toggle(self, aid: Aid) -> None:
        """Switch one over."""
        self.set(aid, not self._on[aid])
