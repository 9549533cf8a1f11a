"""Cut, copy, paste: records as JSON text on the clipboard, so that they travel between windows and through mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from neurolab.circuit import edits
from neurolab.circuit.records import Node, Note, Region
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
    boxes = [box_around(r) for r in records if isinstance(r, Node | Region | Note)]
    if boxes:
        x = (min(b[0] for b in boxes) + max(b[0] + b[2] for b in boxes)) / 2
        y = (min(b[1] for b in boxes) + max(b[1] + b[3] for b in boxes)) / 2
        dx, dy = (round((to - at) / GRID) * GRID for to, at in zip(document.pointer, (x, y), strict=True))
        _add(document, records, dx, dy, "Paste")


@told
def duplicate(document: Document) -> None:
    """Put a copy of the selected beside it, without the clipboard."""
    _add(document, edits.copy_of(document.circuit, document.selection.ids), OFFSET, OFFSET, "Duplicate")


def _on_clipboard(document: Document) -> list[Record]:
    try:
        return from_text(document.registry, QGuiApplication.clipboard().text())
    except FileError:
        raise CircuitError("The clipboard holds nothing of a circuit", "Select nodes and copy them first") from None


def _add(document: Document, records: Sequence[Record], dx: float, dy: float, verb: str) -> None:
    ids, diff = edits.paste(document.circuit, records, dx, dy)
    placed = [i for i in ids if isinstance(diff.added[i], Node | Region | Note)]
    document.do(diff, f"{verb} {count(len(placed), 'item')}")
    document.selection.set(placed)
