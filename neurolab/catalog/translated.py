"""The catalogue in another language: the same specs with other texts. Names, numbers and equations stay as they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from neurolab.catalog.registry import Registry
from neurolab.catalog.spec import CompoundSpec, Help, ModelSpec, Spec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from neurolab.catalog.spec import Param, Quantity, State


S = TypeVar("S", bound=Spec)
N = TypeVar("N", "Param", "State", "Quantity")


def texts_of(spec: Spec) -> Iterator[str]:
    """Yield every text of a spec that a person reads."""
    seen: list[str] = []

    def note(text: str) -> str:
        seen.append(text)
        return text

    spec_in_words(spec, note)
    yield from (text for text in dict.fromkeys(seen) if text)


def translated(registry: Registry, say: Callable[[str], str]) -> Registry:
    """Return the registry with its texts as `say` tells them; its `plain` is the registry as it was declared.

    Searching still finds what is called by its English name.
    """
    plain = registry.plain
    return Registry((_findable(spec, spec_in_words(spec, say)) for spec in plain), plain=plain)


def _findable(plain: S, told: S) -> S:
    names = (plain.title, plain.keywords) if told.title != plain.title else ()
    return replace(told, keywords=" ".join((told.keywords, *names)).strip()) if names else told


def spec_in_words(spec: S, say: Callable[[str], str]) -> S:
    """Return a spec with its texts as `say` tells them."""

    def tell(text: str) -> str:
        return say(text) if text else text

    def named(entries: tuple[N, ...]) -> tuple[N, ...]:
        return tuple(replace(entry, help=tell(entry.help)) for entry in entries)

    changes: dict[str, object] = {
        "title": tell(spec.title),
        "summary": tell(spec.summary),
        "keywords": tell(spec.keywords),
        "params": named(spec.params),
        "help": Help(tell(spec.help.shows), tell(spec.help.true), tell(spec.help.omitted)),
    }
    if isinstance(spec, ModelSpec):
        changes |= {
            "states": named(spec.states),
            "inputs": named(spec.inputs),
            "outputs": named(spec.outputs),
            "effects": tuple(replace(e, simplified=tell(e.simplified)) for e in spec.effects),
            "presets": tuple(replace(p, title=tell(p.title), note=tell(p.note)) for p in spec.presets),
        }
    if isinstance(spec, CompoundSpec):
        changes |= {"group": tell(spec.group), "students_see": tell(spec.students_see), "safety": tell(spec.safety)}
    return replace(spec, **changes)
