"""Cut, copy, paste: records as JSON text on the clipboard, so that they travel between windows and through mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from neurolab.circuit import edits
from neurolab.circuit.grouping import folded_away
from neurolab.circuit.records import Model, Placed
from neurolab.core.errors import CircuitError, FileError
from neurolab.editor.arrange import GRID, box_around
from neurolab.editor.verbs import count, delete, told
from neurolab.storage.format import from_text, to_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.circuit.records import Record
    from neurolab.editor.document import Document

OFFSET = 3 * GRID  # a copy of a node does not lie over it


def copy(document: Document) -> bool:
    """Put the selected records, the wires between them and their doses on the clipboard; return whether there was something."""
    records = edits.copy_of(document.circuit, document.selection.ids)
    if not records:
        document.message.emit("info", "Nothing is selected that can be copied", "Select nodes, regions or notes first")
        return False
    QGuiApplication.clipboard().setText(to_text(document.registry, records))
    document.paste_count = 0
    return True


def cut(document: Document) -> None:
    """Copy, then delete."""
    if copy(document):
        delete(document)


@told
def paste(document: Document) -> None:
    """Put copies of what is on the clipboard beside the originals; each further paste goes one step further."""
    records = _on_clipboard(document)
    document.paste_count += 1
    _add(document, records, OFFSET * document.paste_count, OFFSET * document.paste_count, "Paste")


@told
def paste_here(document: Document) -> None:
    """Put copies of what is on the clipboard where the pointer is."""
    records = _on_clipboard(document)
    boxes = [box_around(r) for r in records if isinstance(r, Placed)]
    if boxes:
        x = (min(b[0] for b in boxes) + max(b[0] + b[2] for b in boxes)) / 2
        y = (min(b[1] for b in boxes) + max(b[1] + b[3] for b in boxes)) / 2
        dx, dy = (round((to - at) / GRID) * GRID for to, at in zip(document.pointer, (x, y), strict=True))
        _add(document, records, dx, dy, "Paste")


@told
def duplicate(document: Document) -> None:
    """Put a copy of the selected beside it, without the clipboard."""
    _duplicate(document, OFFSET, OFFSET)


@told
def duplicate_on(document: Document) -> None:
    """Go on with the last duplicate: copy the selected once more, at the distance that the last copy has from what it was made of by now.

    So one copies, moves the copy to its place, and has a row of them at one key each.
    """
    dx, dy = OFFSET, OFFSET
    pairs = [(a, b) for a, b in document.trail if b in document.selection and a in document.circuit]
    if pairs and isinstance(first := document.circuit[pairs[0][0]], Placed) and isinstance(copied := document.circuit[pairs[0][1]], Placed):
        dx, dy = copied.x - first.x, copied.y - first.y
    _duplicate(document, dx, dy)


def _duplicate(document: Document, dx: float, dy: float) -> None:
    records = edits.copy_of(document.circuit, document.selection.ids)
    if not records:
        raise CircuitError("Nothing is selected that can be duplicated", "Select nodes, regions or notes first")
    document.trail = tuple(zip([r.id for r in records if not isinstance(r, Model)], _add(document, records, dx, dy, "Duplicate"), strict=False))


def _on_clipboard(document: Document) -> list[Record]:
    try:
        return from_text(document.registry, QGuiApplication.clipboard().text())
    except FileError:
        raise CircuitError("The clipboard holds nothing of a circuit", "Select nodes and copy them first") from None


def _add(document: Document, records: Sequence[Record], dx: float, dy: float, verb: str) -> list[str]:
    """Add copies, select those that are seen, and return the new ids in the order of `records`."""
    ids, diff = edits.paste(document.circuit, records, dx, dy)
    placed = [i for i in ids if isinstance(diff.added[i], Placed)]
    document.do(diff, f"{verb} {count(len(placed), 'item')}")
    hidden = folded_away(document.circuit)
    document.selection.set(i for i in placed if i not in hidden)
    return ids
