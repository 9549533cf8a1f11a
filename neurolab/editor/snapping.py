"""What a dragged box falls into line with: edges and centres of the boxes around it, equal distances in a row or a column, the grid."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from neurolab.circuit.records import Node, Note, Region
from neurolab.editor.arrange import HALF_SIZES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Record

_NEAR = 700.0
"""Canvas units, about, in which others count: what is far out of sight is no help."""
_EVEN = 0.01
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """Left, top, right, bottom of something on the canvas, as the eye sees it; ``low[0]`` is its left, ``high[1]`` its bottom."""

    low: Point
    high: Point

    def moved(self, dx: float, dy: float) -> Box:
        """Return the box elsewhere."""
        return Box((self.low[0] + dx, self.low[1] + dy), (self.high[0] + dx, self.high[1] + dy))

    def lines(self, axis: int) -> tuple[float, float, float]:
        """Return where its edges and its centre are on an axis."""
        return self.low[axis], (self.low[axis] + self.high[axis]) / 2, self.high[axis]

    def beside(self, other: Box, axis: int) -> bool:
        """Whether both lie in one row (axis 0) or column (axis 1)."""
        across = 1 - axis
        return self.low[across] < other.high[across] and other.low[across] < self.high[across]


@dataclass(frozen=True, slots=True)
class Guide:
    """A line to show: along what is in line, or over one of several equal distances."""

    x0: float
    y0: float
    x1: float
    y1: float
    kind: Literal["line", "distance"] = "line"


def box_of(circuit: Circuit, record: Record) -> Box | None:
    """Return the box of a record as it is seen, without its name; None for what has no place."""
    if isinstance(record, Region | Note):
        return Box((record.x, record.y), (record.x + record.width, record.y + record.height))
    if isinstance(record, Node):
        kind = circuit.registry[record.type].kind if record.type in circuit.registry else ""
        hx, hy = HALF_SIZES.get(kind, HALF_SIZES["unknown"])
        return Box((record.x - hx, record.y - hy), (record.x + hx, record.y + hy))
    return None


def around(boxes: Sequence[Box]) -> Box:
    """Return the box around boxes, of which there is one at least."""
    low = min(b.low[0] for b in boxes), min(b.low[1] for b in boxes)
    return Box(low, (max(b.high[0] for b in boxes), max(b.high[1] for b in boxes)))


class Aligner:
    """Finds where a box that is dragged falls into line with those that stay.

    Parameters
    ----------
    circuit : Circuit
        Has those that stay.
    moving : iterable of Record
        What is dragged, as it was before; none for no guides.
    """

    def __init__(self, circuit: Circuit, moving: Iterable[Record]) -> None:
        moving = list(moving)
        held = {r.id for r in moving}
        boxes = [b for r in moving if (b := box_of(circuit, r))]
        self._box = around(boxes) if boxes else None
        nodes_alone = all(isinstance(r, Node) for r in moving)
        # Nodes lie inside regions: a region's edges matter to what is of its kind.
        others = [b for r in circuit if r.id not in held and not (nodes_alone and isinstance(r, Region)) and (b := box_of(circuit, r))]
        self._places = [(*b.low, *b.high, b) for b in others]

    def settle(self, wanted: Point, grid: Point, reach: float) -> tuple[float, float, tuple[Guide, ...]]:
        """Return how far to move on both axes, and the guides that tell why.

        Parameters
        ----------
        wanted : tuple of float
            Where the pointer would move it to.
        grid : tuple of float
            Where the grid would.
        reach : float
            From how far away guides pull, in canvas units.
        """
        if self._box is None:
            return *grid, ()
        goal = self._box.moved(*wanted)
        left, right, top, bottom = goal.low[0] - _NEAR, goal.high[0] + _NEAR, goal.low[1] - _NEAR, goal.high[1] + _NEAR
        near = [b for x0, y0, x1, y1, b in self._places if x0 < right and x1 > left and y0 < bottom and y1 > top]
        away = [self._on_axis(goal, near, axis, wanted[axis], grid[axis], reach) for axis in (0, 1)]
        there = self._box.moved(away[0], away[1])
        guides = [*_lines(there, near, 0), *_lines(there, near, 1), *_distances(there, near, 0), *_distances(there, near, 1)]
        return away[0], away[1], tuple(dict.fromkeys(guides))

    @staticmethod
    def _on_axis(goal: Box, near: Sequence[Box], axis: int, wanted: float, grid: float, reach: float) -> float:
        pulls = [line - own for b in near for line, own in zip(b.lines(axis), goal.lines(axis), strict=True)]
        pulls += _even(goal, near, axis)
        best = min(pulls, key=abs, default=reach + 1.0)
        return wanted + best if abs(best) <= reach else grid


def _row(box: Box, near: Sequence[Box], axis: int) -> tuple[list[Box], list[Box]]:
    """Return the boxes before and after one in its row or column, the nearest first."""
    row = [b for b in near if b.beside(box, axis)]
    middle = box.lines(axis)[1]
    before = sorted((b for b in row if b.high[axis] <= middle), key=lambda b: -b.high[axis])
    after = sorted((b for b in row if b.low[axis] >= middle), key=lambda b: b.low[axis])
    return before, after


def _even(box: Box, near: Sequence[Box], axis: int) -> list[float]:
    """Return how far to shift a box on an axis so that distances in its row become equal."""
    before, after = _row(box, near, axis)
    pulls: list[float] = []
    if before and after:
        pulls.append((before[0].high[axis] + after[0].low[axis] - box.low[axis] - box.high[axis]) / 2)
    if len(before) > 1:
        gap = before[0].low[axis] - before[1].high[axis]
        pulls += [before[0].high[axis] + gap - box.low[axis]] if gap > 0 else []
    if len(after) > 1:
        gap = after[1].low[axis] - after[0].high[axis]
        pulls += [after[0].low[axis] - gap - box.high[axis]] if gap > 0 else []
    return pulls


def _lines(box: Box, near: Sequence[Box], axis: int) -> list[Guide]:
    """Return guides along edges and centres that are in line on an axis: the longest for each line."""
    guides: list[Guide] = []
    across = 1 - axis
    for k, own in enumerate(box.lines(axis)):
        same = [b for b in near if abs(b.lines(axis)[k] - own) < _EVEN]
        # Two of one size share three lines; the middle one says it all.
        if not same or (k != 1 and any(abs(b.lines(axis)[1] - box.lines(axis)[1]) < _EVEN for b in same)):
            continue
        whole = around([box, *same])
        low, high = whole.low[across], whole.high[across]
        guides.append(Guide(own, low, own, high) if axis == 0 else Guide(low, own, high, own))
    return guides


def _distances(box: Box, near: Sequence[Box], axis: int) -> list[Guide]:
    """Return guides over equal distances between neighbours in the row or column of a box."""
    before, after = _row(box, near, axis)
    chain = [*reversed(before[:2]), box, *after[:2]]
    gaps = [(a, b, b.low[axis] - a.high[axis]) for a, b in pairwise(chain)]
    own = [gap for a, b, gap in gaps if box in (a, b) and gap > 0]
    guides: list[Guide] = []
    for gap in own:
        equal = [(a, b) for a, b, other in gaps if abs(other - gap) < _EVEN]
        if len(equal) < 2:
            continue
        for a, b in equal:
            at = (max(a.low[1 - axis], b.low[1 - axis]) + min(a.high[1 - axis], b.high[1 - axis])) / 2
            ends = a.high[axis], b.low[axis]
            guides.append(Guide(ends[0], at, ends[1], at, "distance") if axis == 0 else Guide(at, ends[0], at, ends[1], "distance"))
    return guides
