"""The open circuit in another language: what the catalogue calls things, and the words of a shipped example that nobody has changed yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.circuit.circuit import Circuit
from neurolab.circuit.diff import Diff
from neurolab.editor import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from neurolab.circuit.records import Record
    from neurolab.editor.document import Document

_WORDS = ("title", "label", "text")
"""The fields of records that hold words of a person."""


def in_words(record: Record, say: Callable[[str], str]) -> Record:
    """Return a record with its words as `say` tells them; the same record where that changes nothing."""
    found = {name: words for name in _WORDS if isinstance(words := getattr(record, name, None), str) and words}
    told = {name: new for name, words in found.items() if (new := say(words)) != words}
    return replace(record, **told) if told else record  # pyright: ignore[reportArgumentType] - only fields that it has


def example_in_words(circuit: Circuit) -> Circuit:
    """Return a shipped circuit in the language in use."""
    return Circuit(circuit.registry, (in_words(record, _of_example) for record in circuit))


def _of_example(text: str) -> str:
    return language.text_of(language.EXAMPLES, text)


def words_of(records: Iterable[Record]) -> list[str]:
    """Return the words of records, each once, in their order."""
    seen: list[str] = []

    def note(text: str) -> str:
        seen.append(text)
        return text

    for record in records:
        in_words(record, note)
    return list(dict.fromkeys(seen))


def speak(document: Document) -> None:
    """Take the language in use. A circuit that somebody has changed or saved keeps its words: they are that person's."""
    circuit = document.circuit
    circuit.look_up_in(language.spoken(circuit.registry))
    if document.path is None and not document.undo.count():
        told = {r.id: (r, new) for r in circuit if (new := in_words(r, _again)) is not r}
        if told:
            circuit.apply(Diff(updated=told))


def _again(text: str) -> str:
    return _of_example(language.english_of(language.EXAMPLES, text))
