"""What the two twins share: building beside the circuit as one diff, counting what is lost or added on the way, and the note that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Node, Note
from neurolab.editor.language import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from neurolab.catalog.spec import Spec, Value
    from neurolab.circuit.records import Wire
    from neurolab.editor.document import Document

UNIT_RATE = 100.0
"""Spikes a second for which an activation of 1 stands."""

GAP = 160.0
_NOTE_WIDTH, _NOTE_LINE = 420.0, 22.0


def nodes_of(document: Document, kind: type[Spec]) -> Iterator[Node]:
    """Yield the nodes of the circuit that are of a kind: cells or units."""
    return (n for n in document.circuit.all(Node) if n.type in document.registry and isinstance(document.registry[n.type], kind))


def chosen(document: Document, kind: type[Spec]) -> list[Node]:
    """Return the selected nodes of a kind, or all of it where none is selected."""
    nodes = list(nodes_of(document, kind))
    return [n for n in nodes if n.id in document.selection] or nodes


class Counterpart:
    """Builds copies of nodes below the circuit.

    Parameters
    ----------
    document : Document
        Whose circuit it is; it stays as it is.
    originals : list of Node
        What is copied.
    """

    def __init__(self, document: Document, originals: list[Node]) -> None:
        self.document, self.originals = document, originals
        self.circuit = Circuit(document.circuit.registry, tuple(document.circuit))
        self.diff = Diff()
        self.lost: dict[str, int] = {}
        self.added: dict[str, int] = {}
        drawn = [r for r in document.circuit if isinstance(r, Node | Note)]
        top, bottom = min(n.y for n in originals), max(r.y + (r.height if isinstance(r, Note) else 0.0) for r in drawn)
        self.shift = bottom - top + GAP

    def apply(self, made: tuple[str, Diff]) -> str:
        """Take a change into the diff; return the id that comes with it."""
        record_id, diff = made
        self.circuit.apply(diff)
        self.diff = self.diff.then(diff)
        return record_id

    def lose(self, what: str, times: int = 1) -> None:
        """Count something that the copy does not have."""
        if times:
            self.lost[what] = self.lost.get(what, 0) + times

    def gain(self, what: str, times: int = 1) -> None:
        """Count something that only the copy has."""
        if times:
            self.added[what] = self.added.get(what, 0) + times

    def is_a(self, node_id: str, kind: type[Spec]) -> bool:
        """Whether a node is of a kind."""
        return isinstance(self.document.registry[self.document.circuit.get(node_id, Node).type], kind)

    def join(self, type_id: str, source: str, target: str, like: Wire, **params: Value) -> str:
        """Wire two nodes as another wire does; return the new wire's id."""
        wire_id = self.apply(edits.add_wire(self.circuit, type_id, source, target, params))
        if like.rule is not None:
            self.apply(("", edits.update(self.circuit, wire_id, rule=like.rule)))
        return wire_id

    def write(self, title: str, lines: Iterable[str]) -> None:
        """Put a note beside the copy."""
        lines = [said(line) for line in lines]
        x = max(n.x for n in self.originals) + GAP
        y = min(n.y for n in self.originals) + self.shift - GAP / 4
        note_id = self.apply(edits.add_note(self.circuit, x, y, "\n".join((f"**{said(title)}**", *lines))))
        self.apply(("", edits.update(self.circuit, note_id, width=_NOTE_WIDTH, height=_NOTE_LINE * (len(lines) + 2))))


def listed(counts: dict[str, int]) -> list[str]:
    """Return a count as the lines of a list."""
    return [f"- {text[:1].upper()}{text[1:]} ({times})" for text, times in ((said(what), times) for what, times in counts.items())]
