"""The document: records by id, one door for change."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from psygnal import Signal

from neurolab.circuit.diff import Diff
from neurolab.circuit.records import SETTINGS_ID, Dose, Model, Node, Record, Region, Settings, Wire
from neurolab.core.errors import CircuitError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from neurolab.catalog.registry import Registry

R = TypeVar("R", bound=Record)


class Circuit:
    """The saved truth: records by id. Every change goes through `apply`.

    Parameters
    ----------
    registry : Registry
        The catalogue that its type ids refer to; the circuit's own models come on top of its base.
    records : iterable of Record
        Initial content; settings are added when missing.
    """

    changed = Signal(Diff)

    def __init__(self, registry: Registry, records: Iterable[Record] = ()) -> None:
        self._records: dict[str, Record] = {SETTINGS_ID: Settings()}
        self._records.update({r.id: r for r in records})
        self._ids_of: dict[type[Record], list[str]] = {}  # what `all` has found; ten thousand wires are asked for at each move of a node
        self._registry = registry.extended(m.spec for m in self.all(Model))
        self._last_number: dict[str, int] = {}

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._records

    def __iter__(self) -> Iterator[Record]:
        return iter(self._records.values())

    def __len__(self) -> int:
        return len(self._records)

    def __getitem__(self, record_id: str) -> Record:
        try:
            return self._records[record_id]
        except KeyError:
            raise CircuitError(f"there is no record '{record_id}' in this circuit") from None

    def get(self, record_id: str, as_type: type[R]) -> R:
        """Return a record, checked to be of the given class."""
        record = self[record_id]
        if not isinstance(record, as_type):
            raise CircuitError(f"'{record_id}' is a {record.kind}, not a {as_type.kind}")
        return record

    def all(self, as_type: type[R]) -> list[R]:
        """Return every record of a class, in the order in which they were made."""
        ids = self._ids_of.get(as_type)
        if ids is None:
            ids = self._ids_of[as_type] = [r.id for r in self._records.values() if isinstance(r, as_type)]
        return cast("list[R]", [self._records[i] for i in ids])

    @property
    def registry(self) -> Registry:
        """Everything that its type ids may refer to; another object after one of its own models has changed."""
        return self._registry

    def look_up_in(self, registry: Registry) -> None:
        """Refer to another catalogue of the same types, such as one in another language."""
        self._registry = registry.base.extended(m.spec for m in self.all(Model))

    @property
    def settings(self) -> Settings:
        """The record that holds step, seed and scale."""
        return self.get(SETTINGS_ID, Settings)

    def wires_of(self, node_id: str) -> list[Wire]:
        """Return the wires that start or end at a node."""
        return [w for w in self.all(Wire) if node_id in (w.source, w.target)]

    def places_of(self, node: Node) -> list[str]:
        """Return the ids of what a dose may lie on to reach the node: itself and the regions that cover it."""
        return [node.id, *(r.id for r in self.all(Region) if r.covers(node.x, node.y))]

    def doses_at(self, node: Node) -> list[Dose]:
        """Return the doses that reach a node."""
        places = self.places_of(node)
        return [d for d in self.all(Dose) if d.place in places]

    def new_id(self, record_class: type[Record]) -> str:
        """Return an id that this circuit has never used: the prefix and a number, so that scripts are reproducible."""
        prefix = record_class.prefix
        last = self._last_number.get(prefix)
        if last is None:
            taken = (rid[len(prefix) :] for rid in self._records if rid.startswith(prefix))
            last = max((int(n) for n in taken if n.isdecimal() and len(n) < 12), default=0)
        self._last_number[prefix] = last + 1
        return f"{prefix}{last + 1}"

    def apply(self, diff: Diff) -> None:
        """Change the circuit and tell everybody.

        Raises
        ------
        CircuitError
            When the diff does not fit the circuit as it is; nothing is changed then.
        """
        missing = [rid for rid in (*diff.removed, *diff.updated) if rid not in self._records]
        clashing = [rid for rid in diff.added if rid in self._records and rid not in diff.removed]
        if missing or clashing:
            raise CircuitError(f"the change does not fit the circuit at {', '.join(missing + clashing)}")
        if diff.added or diff.removed or any(type(old) is not type(new) for old, new in diff.updated.values()):
            self._ids_of.clear()
        for rid in diff.removed:
            del self._records[rid]
        self._records.update(diff.added)
        self._records.update({rid: new for rid, (_, new) in diff.updated.items()})
        changed = (*diff.removed.values(), *diff.added.values(), *(new for _, new in diff.updated.values()))
        if any(isinstance(r, Model) for r in changed):
            self._registry = self._registry.extended(m.spec for m in self.all(Model))
        if diff:
            self.changed.emit(diff)
