"""Old files made new: steps by format, and by type and version of a type. A step is a pure function on plain fields.

A new field or meaning in the file raises `FORMAT` and adds a step to `MIGRATIONS.formats`; a parameter that is renamed or changes its
meaning raises the `version` of its spec and adds a step to `MIGRATIONS.types`. Released steps are never edited.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from neurolab.catalog.spec import Value

    FormatStep = Callable[[dict[str, Any]], dict[str, Any]]
    ParamsStep = Callable[[dict[str, Value]], dict[str, Value]]

FORMAT = 1
"""The format that this version writes."""


@dataclass(frozen=True, slots=True)
class Migrations:
    """The known steps.

    Parameters
    ----------
    formats : mapping of int to callable
        The step from that format to the next, applied to the fields of every record.
    types : mapping of (str, int) to callable
        The step from that version of that type to the next, applied to the parameters of its nodes and wires.
    """

    formats: Mapping[int, FormatStep] = field(default_factory=lambda: MappingProxyType({}))
    types: Mapping[tuple[str, int], ParamsStep] = field(default_factory=lambda: MappingProxyType({}))

    def record(self, fields: dict[str, Any], from_format: int, to_format: int) -> dict[str, Any]:
        """Return a record's fields as the newest format has them."""
        for number in range(from_format, to_format):
            fields = self.formats[number](fields)
        return fields

    def params(self, params: dict[str, Value], type_id: str, version: int) -> dict[str, Value]:
        """Return a node's or wire's parameters as the newest version of its type has them, one step after the other."""
        steps = dict(self.types)
        while step := steps.pop((type_id, version), None):
            params = step(params)
            version += 1
        return params


MIGRATIONS = Migrations()
