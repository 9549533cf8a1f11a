"""What a person does with groups, frames and pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from neurolab.circuit import grouping
from neurolab.circuit.areas import add_frame as frame_diff
from neurolab.circuit.areas import add_picture as picture_diff
from neurolab.circuit.images import MOST_BYTES
from neurolab.circuit.records import Frame, Group
from neurolab.core.errors import CircuitError
from neurolab.editor.arrange import box_around, placed
from neurolab.editor.language import said
from neurolab.editor.verbs import count, told

if TYPE_CHECKING:
    from neurolab.editor.document import Document

_AROUND, _TITLE = 40.0, 40.0


def _group_of(document: Document, record_id: str) -> Group | None:
    return next((g for g in document.circuit.all(Group) if record_id == g.id or record_id in g.members), None)


@told
def group(document: Document) -> str:
    """Fold the selected nodes into one; members of one group that is unfolded fold it again. Return the group's id."""
    ids = document.selection.ids
    groups = {_group_of(document, i) for i in ids}
    only = next(iter(groups)) if len(groups) == 1 else None
    if only is not None:
        fold(document, only.id, folded=not only.folded)
        return only.id
    group_id, diff = grouping.group_nodes(document.circuit, ids)
    new = diff.added[group_id]
    assert isinstance(new, Group)
    document.do(diff, f"Group {count(len(new.members), 'node')}")
    document.selection.set((group_id,))
    return group_id


@told
def ungroup(document: Document) -> None:
    """Take the selected groups apart; a selected node stands for its group."""
    diff = grouping.ungroup(document.circuit, document.selection.ids)
    if not diff:
        raise CircuitError("There is no group here", "Select a group, or a node of one")
    members = [i for g in diff.removed.values() if isinstance(g, Group) for i in grouping.members_of(document.circuit, g)]
    document.do(diff, "Ungroup")
    document.selection.set(members)


@told
def fold(document: Document, group_id: str, *, folded: bool) -> None:
    """Fold a group into one node, or unfold it and select what is in it."""
    old = document.circuit.get(group_id, Group)
    document.do(grouping.fold(document.circuit, group_id, folded=folded), f"{'Fold' if folded else 'Unfold'} {old.label}")
    document.selection.set((group_id,) if folded else grouping.members_of(document.circuit, old))


def has_group(document: Document) -> bool:
    """Whether a group, or a node of one, is selected."""
    return any(_group_of(document, i) is not None for i in document.selection.ids)


@told
def frame(document: Document) -> str:
    """Draw a frame around the selected, select it and ask for its title; return its id."""
    records = placed(document.circuit, document.selection.ids)
    if not records:
        raise CircuitError("A frame goes around something", "Select nodes first, or drag one with the frame tool")
    boxes = [box_around(r) for r in records]
    left, top = min(b[0] for b in boxes) - _AROUND, min(b[1] for b in boxes) - _AROUND - _TITLE
    right, bottom = max(b[0] + b[2] for b in boxes) + _AROUND, max(b[1] + b[3] for b in boxes) + _AROUND
    return _add_frame(document, left, top, right - left, bottom - top)


@told
def add_frame(document: Document, x: float, y: float, width: float, height: float) -> str:
    """Draw a frame, select it and ask for its title; return its id."""
    return _add_frame(document, x, y, width, height)


def _add_frame(document: Document, x: float, y: float, width: float, height: float) -> str:
    circuit = document.circuit
    frame_id, diff = frame_diff(circuit, x, y, width, height, said(f"Frame {len(circuit.all(Frame)) + 1}"))
    document.do(diff, "Add frame")
    document.selection.set((frame_id,))
    document.activated.emit(frame_id)
    return frame_id


@told
def add_picture(document: Document, data: bytes, x: float, y: float, label: str = "", size: tuple[float, float] | None = None) -> str:
    """Put an image on the canvas, its centre at a place; return its id. The circuit carries its bytes."""
    picture_id, diff = picture_diff(document.circuit, data, x, y, label=label, size=size)
    document.do(diff, "Add picture")
    document.selection.set((picture_id,))
    return picture_id


def read_picture(path: str | Path) -> bytes:
    """Return the bytes of an image file.

    Raises
    ------
    CircuitError
        When it cannot be read, or is larger than a circuit takes.
    """
    file = Path(path)
    try:
        size = file.stat().st_size
        if size > MOST_BYTES:
            raise CircuitError(
                f"{file.name} has {size / 2**20:.1f} MiB, a circuit takes {MOST_BYTES // 2**20}", "Make it smaller, or save it as JPEG"
            )
        return file.read_bytes()
    except OSError as error:
        raise CircuitError(f"{file.name} cannot be read: {error.strerror or error}", "Choose another file") from None


def is_picture(path: str) -> bool:
    """Whether the name of a file ends like that of a picture."""
    return Path(path).suffix.lower() in (".png", ".jpg", ".jpeg", ".svg")
