"""The circuits that ship with the program, in the order of their file names."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from neurolab.core.resources import resource
from neurolab.editor import language

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Example:
    """One shipped circuit: its file, its title and one sentence about it."""

    path: Path
    title: str
    summary: str


def examples() -> list[Example]:
    """Return all shipped circuits. The summary is the first line of text of the circuit's first note."""
    found: list[Example] = []
    for path in sorted(resource("examples").glob("*.nlab")):
        records = json.loads(path.read_text(encoding="utf-8"))["records"]
        title = next((r["title"] for r in records if r.get("kind") == "settings" and r.get("title")), path.stem)
        text = next((r["text"] for r in records if r.get("kind") == "note"), "")
        title, text = language.text_of(language.EXAMPLES, title), language.text_of(language.EXAMPLES, text)
        lines = [line.strip(" #*") for line in text.splitlines()]
        summary = next((line for line in lines if line and line != title), "")
        found.append(Example(path, title, summary))
    return found
