"""Putting things in line: align, distribute, nudge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from neurolab.circuit import edits
from neurolab.circuit.grouping import carried
from neurolab.circuit.records import Group, Node, Placed
from neurolab.editor.verbs import count, told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.diff import Diff
    from neurolab.editor.document import Document

Alignment = Literal["left", "right", "top", "bottom", "centre", "middle", "across", "down"]
ALIGNMENTS: tuple[Alignment, ...] = get_args(Alignment)
GRID = 20.0
NODE_WIDTH, NODE_HEIGHT = 120.0, 64.0
HALF_SIZES = {"cell": (34.0, 34.0), "unit": (31.0, 31.0), "stimulus": (42.0, 29.0), "meter": (37.0, 30.0), "unknown": (31.0, 31.0)}
"""Half width and half height of the outlines of nodes by kind, in canvas units."""
Box = tuple[float, float, float, float]


def box_around(record: Placed) -> Box:
    """Return left, top, width, height of what a record covers; a node is placed by its centre."""
    if isinstance(record, Node | Group):
        return record.x - NODE_WIDTH / 2, record.y - NODE_HEIGHT / 2, NODE_WIDTH, NODE_HEIGHT
    return record.x, record.y, record.width, record.height


def placed(circuit: Circuit, ids: Iterable[str]) -> list[Placed]:
    """Return those records that lie on the canvas."""
    return [r for i in ids if isinstance(r := circuit[i], Placed)]


def shifted(circuit: Circuit, shifts: Mapping[str, tuple[float, float]]) -> Diff:
    """Return the diff that shifts records by some canvas units, each with all that it carries."""
    whole: dict[str, tuple[float, float]] = {}
    for record_id, shift in shifts.items():
        whole.update({r: shift for r in carried(circuit, [record_id]) if r == record_id or r not in shifts})
    return edits.move(circuit, {r.id: (r.x + whole[r.id][0], r.y + whole[r.id][1]) for r in placed(circuit, whole)})


def align(document: Document, how: Alignment) -> None:
    """Align the selected: ``left right top bottom`` edges, ``centre`` on one vertical, ``middle`` on one horizontal; or spread
    them evenly ``across`` or ``down``.
    """  # noqa: D205
    records = placed(document.circuit, document.selection.ids)
    if len(records) < (3 if how in ("across", "down") else 2):
        document.message.emit("info", "Select more than one node to align them", "Drag a box around them, or press Shift while you click")
        return
    boxes = {r.id: box_around(r) for r in records}
    shifts = _spread(boxes, how == "down") if how in ("across", "down") else _line_up(boxes, how)
    document.do(
        shifted(document.circuit, {r.id: shifts[r.id] for r in records}),
        f"{'Distribute' if how in ('across', 'down') else 'Align'} {count(len(records), 'item')}",
    )


def _line_up(boxes: dict[str, Box], how: Alignment) -> dict[str, tuple[float, float]]:
    lines: dict[Alignment, tuple[int, Callable[[Box], float], Callable[[list[float]], float]]] = {
        "left": (0, lambda b: b[0], min),
        "right": (0, lambda b: b[0] + b[2], max),
        "centre": (0, lambda b: b[0] + b[2] / 2, _middle),
        "top": (1, lambda b: b[1], min),
        "bottom": (1, lambda b: b[1] + b[3], max),
        "middle": (1, lambda b: b[1] + b[3] / 2, _middle),
    }
    axis, line_of, choose = lines[how]
    goal = choose([line_of(b) for b in boxes.values()])
    return {i: (goal - line_of(b), 0.0) if axis == 0 else (0.0, goal - line_of(b)) for i, b in boxes.items()}


def _middle(lines: list[float]) -> float:
    return (min(lines) + max(lines)) / 2


def _spread(boxes: dict[str, Box], down: bool) -> dict[str, tuple[float, float]]:
    axis = 1 if down else 0
    centres = {i: b[axis] + b[axis + 2] / 2 for i, b in boxes.items()}
    order = sorted(centres, key=lambda i: centres[i])
    first, step = centres[order[0]], (centres[order[-1]] - centres[order[0]]) / (len(order) - 1)
    shifts = {i: first + k * step - centres[i] for k, i in enumerate(order)}
    return {i: (0.0, s) if down else (s, 0.0) for i, s in shifts.items()}


@told
def nudge(document: Document, dx: float, dy: float, gesture: int | None = None) -> None:
    """Shift the selected by some canvas units."""
    records = placed(document.circuit, document.selection.ids)
    document.do(shifted(document.circuit, {r.id: (dx, dy) for r in records}), f"Move {count(len(records), 'item')}", gesture)
