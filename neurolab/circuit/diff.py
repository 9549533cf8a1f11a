"""Diffs: the only way in which a circuit changes. Undo is the inverse diff."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from neurolab.circuit.records import Node

if TYPE_CHECKING:
    from neurolab.circuit.records import Record


@dataclass(frozen=True, slots=True)
class Diff:
    """What changed: records added and removed whole, records updated as (old, new)."""

    added: dict[str, Record] = field(default_factory=dict[str, "Record"])
    removed: dict[str, Record] = field(default_factory=dict[str, "Record"])
    updated: dict[str, tuple[Record, Record]] = field(default_factory=dict[str, "tuple[Record, Record]"])

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.updated)

    @property
    def only_moves(self) -> bool:
        """Whether nothing but places of nodes changed: they are dragged sixty times a second."""
        if self.added or self.removed:
            return False
        return all(isinstance(old, Node) and isinstance(new, Node) and replace(new, x=old.x, y=old.y) == old for old, new in self.updated.values())

    def inverse(self) -> Diff:
        """Return the diff that undoes this one."""
        return Diff(self.removed, self.added, {rid: (new, old) for rid, (old, new) in self.updated.items()})

    def then(self, later: Diff) -> Diff:
        """Return one diff with the effect of this one followed by `later`."""
        added, removed, updated = dict(self.added), dict(self.removed), dict(self.updated)
        for rid, record in later.removed.items():
            if rid in added:
                del added[rid]
            else:
                removed[rid] = updated.pop(rid)[0] if rid in updated else record
        for rid, record in later.added.items():
            if rid in removed:
                old = removed.pop(rid)
                if old != record:
                    updated[rid] = (old, record)
            else:
                added[rid] = record
        for rid, (old, new) in later.updated.items():
            if rid in added:
                added[rid] = new
            elif rid in updated and updated[rid][0] == new:
                del updated[rid]
            else:
                updated[rid] = (updated[rid][0] if rid in updated else old, new)
        return Diff(added, removed, updated)
