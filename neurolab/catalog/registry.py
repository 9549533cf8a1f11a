"""The registry: every spec by type id, built by one list and passed as an argument.

A circuit that has models of its own looks them up in an extended registry; `base` is what ships with the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from neurolab.catalog.spec import Spec
from neurolab.core.errors import SpecError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

S = TypeVar("S", bound=Spec)


class Registry:
    """Specs by type id.

    Parameters
    ----------
    specs : iterable of Spec
        In the order in which palettes show them.
    plain : Registry or None
        The same catalogue as it was declared, where this one speaks another language.

    Raises
    ------
    SpecError
        When two specs claim one type id.
    """

    def __init__(self, specs: Iterable[Spec], plain: Registry | None = None) -> None:
        self._specs: dict[str, Spec] = {}
        for spec in specs:
            for type_id in (spec.type_id, *spec.replaces):
                if type_id in self._specs:
                    raise SpecError(f"type id '{type_id}' is declared twice")
                self._specs[type_id] = spec
        self._base: Registry | None = None
        self._plain = plain

    @property
    def base(self) -> Registry:
        """The registry without a circuit's own models."""
        return self._base or self

    @property
    def plain(self) -> Registry:
        """The base as it was declared, in English."""
        return self.base._plain or self.base

    def extended(self, specs: Iterable[Spec]) -> Registry:
        """Return the base registry with these specs after its own; registries never change, so threads may share them."""
        more = tuple(specs)
        if not more:
            return self.base
        whole = Registry((*self.base, *more))
        whole._base = self.base
        return whole

    def __contains__(self, type_id: str) -> bool:
        return type_id in self._specs

    def __getitem__(self, type_id: str) -> Spec:
        try:
            return self._specs[type_id]
        except KeyError:
            raise SpecError(f"unknown type '{type_id}'", did_you_mean(type_id, self._specs)) from None

    def __iter__(self) -> Iterator[Spec]:
        return iter(dict.fromkeys(self._specs.values()))

    def get(self, type_id: str, as_type: type[S]) -> S:
        """Return the spec, checked to be of the given class."""
        spec = self[type_id]
        if not isinstance(spec, as_type):
            raise SpecError(f"'{type_id}' is a {spec.kind}, not a {as_type.kind}")
        return spec

    def all(self, as_type: type[S]) -> list[S]:
        """Return every spec of a class, in palette order."""
        return [s for s in self if isinstance(s, as_type)]

    def find(self, name: str, *kinds: str) -> Spec:
        """Return the spec of a full type id or of a short name (``lif``) among the given kinds.

        Raises
        ------
        SpecError
            When nothing or more than one entry has that name.
        """
        hits = [s for s in self if name in (s.type_id, s.name) and (not kinds or s.kind in kinds)]
        # a circuit's own model has the short name of what it was made from; a script that names that means what ships with the program
        hits = [s for s in hits if s.type_id in self.base] or hits
        if len(hits) == 1:
            return hits[0]
        if hits:
            raise SpecError(f"'{name}' is ambiguous", f"Write one of {', '.join(s.type_id for s in hits)}")
        known = [s.name for s in self if not kinds or s.kind in kinds]
        raise SpecError(f"unknown {' or '.join(kinds) or 'type'} '{name}'", did_you_mean(name, known))
