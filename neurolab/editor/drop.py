"""What can be dropped on the canvas: types from the palette, compounds from the cabinet, files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from neurolab.editor.arrange import GRID
from neurolab.editor.verbs import add_node, inject, no_place

if TYPE_CHECKING:
    from neurolab.editor.document import Document
    from neurolab.editor.tools.base import Hit

TYPE_MIME = "application/x-neurolab-type"
COMPOUND_MIME = "application/x-neurolab-compound"


def mime_of_type(type_id: str) -> QMimeData:
    """Return what a drag from the palette carries; ``type#preset`` names a preset."""
    return _mime(TYPE_MIME, type_id)


def mime_of_compound(type_id: str, concentration: float | None = None) -> QMimeData:
    """Return what a drag from the cabinet carries: ``compound.ttx``, or ``compound.ttx@0.1`` with a concentration in µM."""
    return _mime(COMPOUND_MIME, type_id if concentration is None else f"{type_id}@{concentration!r}")


def type_in(mime: QMimeData) -> str:
    """Return the type id that is dragged, or an empty text."""
    return _text(mime, TYPE_MIME)


def compound_in(mime: QMimeData) -> str:
    """Return the compound that is dragged, or an empty text."""
    return _text(mime, COMPOUND_MIME).partition("@")[0]


def file_in(mime: QMimeData) -> str:
    """Return the path of a local file that is dragged, or an empty text."""
    return next((url.toLocalFile() for url in mime.urls() if url.isLocalFile()), "") if mime.hasUrls() else ""


def accepts(document: Document, mime: QMimeData, hit: Hit) -> tuple[bool, str]:
    """Return whether letting go over `hit` would work, and the text beside the pointer. Files are the window's business."""
    if compound_in(mime):
        reason = no_place(document, hit.id) if hit.kind in ("node", "edge", "region") else "Drop it on a cell or a region"
        return not reason, reason or "Inject here"
    return bool(type_in(mime)), ""


def drop(document: Document, mime: QMimeData, x: float, y: float, hit: Hit) -> bool:
    """Do what was dropped; return whether it was something for the canvas."""
    compound, type_id = compound_in(mime), type_in(mime)
    if compound and hit.kind in ("node", "edge", "region"):
        amount = _text(mime, COMPOUND_MIME).partition("@")[2]
        return inject(document, compound, hit.id, f"{amount} uM" if amount else None) is not None
    if compound:
        document.message.emit("info", "A compound needs a place", "Drop it on a node or a region, or draw an area with the inject tool")
        return False
    return bool(type_id) and add_node(document, type_id, round(x / GRID) * GRID, round(y / GRID) * GRID) is not None


def _mime(kind: str, text: str) -> QMimeData:
    mime = QMimeData()
    mime.setData(kind, text.encode("utf-8"))
    return mime


def _text(mime: QMimeData, kind: str) -> str:
    return bytes(mime.data(kind).data()).decode("utf-8", "replace") if mime.hasFormat(kind) else ""
