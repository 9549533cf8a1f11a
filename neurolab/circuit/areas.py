"""Edits that add frames and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.circuit.diff import Diff
from neurolab.circuit.images import as_text, media_of
from neurolab.circuit.records import LIMIT, Frame, Picture
from neurolab.core.errors import CircuitError

if TYPE_CHECKING:
    from neurolab.circuit.circuit import Circuit

MOST_PICTURES_BYTES = 16 * 2**20
"""Of all pictures of a circuit together."""

_USUAL = (320.0, 240.0)


def add_frame(circuit: Circuit, x: float, y: float, width: float, height: float, label: str = "") -> tuple[str, Diff]:
    """Return the new frame's id and the diff that adds it; a negative size reaches to the left or up."""
    _finite(x, y, width, height)
    label = label or f"Frame {len(circuit.all(Frame)) + 1}"
    frame = Frame(id=circuit.new_id(Frame), x=min(x, x + width), y=min(y, y + height), width=abs(width), height=abs(height), label=label)
    return frame.id, Diff(added={frame.id: frame})


def add_picture(circuit: Circuit, data: bytes, x: float, y: float, *, label: str = "", size: tuple[float, float] | None = None) -> tuple[str, Diff]:
    """Return the new picture's id and the diff that adds it, its centre at x, y.

    Raises
    ------
    CircuitError
        When the bytes are no image that a circuit may carry, or all its images together would be too large.
    """
    width, height = size or _USUAL
    _finite(x, y, width, height)
    media = media_of(data)
    text = as_text(data)
    if (sum(len(p.data) for p in circuit.all(Picture)) + len(text)) * 3 // 4 > MOST_PICTURES_BYTES:
        raise CircuitError(f"all pictures of a circuit together take at most {MOST_PICTURES_BYTES // 2**20} MiB", "Remove one, or make them smaller")
    picture_id = circuit.new_id(Picture)
    picture = Picture(id=picture_id, x=x - width / 2, y=y - height / 2, width=width, height=height, media=media, data=text, label=label)
    return picture.id, Diff(added={picture.id: picture})


def _finite(*numbers: float) -> None:
    if not all(-LIMIT <= n <= LIMIT for n in numbers):
        raise CircuitError("a place or a size is no sensible number", f"Give numbers from {-LIMIT:,.0f} to {LIMIT:,.0f}")
