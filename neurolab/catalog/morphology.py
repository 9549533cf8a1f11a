"""Morphology: a cell as a tree of compartments, each an unbranched cylinder cut into segments. Geometry only, no equations.

A segment is what the engine solves: one potential in the middle of a piece of cylinder. The first segment of the first compartment stands for the whole
cell: it has the cell's own name, receives what no place is named for, and what it does is shown on the canvas.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from neurolab.catalog.spec import CellSpec, Param, Quantity, WireSpec
from neurolab.core.errors import SpecError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from neurolab.catalog.spec import Compartment, Spec

MOST_SEGMENTS = 1000
"""Segments that one cell may have."""
MOST_COMPARTMENTS = 200
"""Compartments that one cell may have."""
MOST_WRAPS = 10_000.0
"""Turns of myelin: real axons have up to about 160, more stands for a perfect insulator."""
LONGEST, SHORTEST = 1e5, 0.01
"""Bounds of length and diameter, µm."""
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}", re.ASCII)
_OHM_CM = 1e-5
"""GOhm·µm in one Ohm·cm."""
AT = Param(
    "at",
    "",
    choices=("*",),
    help="Where on a cell in space the wire ends: a compartment such as dend, or a piece of it such as dend[3]; empty for the first",
    cite="rall1959",
    evidence="D",
)
"""The place on its target that every wire to a cell has."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One piece of a compartment.

    Parameters
    ----------
    name : str
        ``soma`` when the compartment has one segment, else ``dend[3]``.
    compartment : Compartment
        What it belongs to.
    parent : int
        Number of the segment that it continues; -1 for the first.
    area : float
        Side of the cylinder, µm², divided by the number of membranes in series: n membranes have the n-th part of the capacitance and conductance.
    half : float
        Resistance from its middle to either end in GOhm for an axial resistivity of 1 Ohm·cm.
    """

    name: str
    compartment: Compartment
    parent: int
    area: float
    half: float


@dataclass(frozen=True, slots=True)
class Joint:
    """One row of the system of equations of a cell: a segment, or a branching point without membrane (`segment` -1).

    `conductance` to the joint `parent` in nS.
    """

    segment: int
    parent: int
    conductance: float


def check_compartments(compartments: Sequence[Compartment], owner: str) -> None:
    """Raise SpecError when a table of compartments makes no tree; the message names owner and compartment."""
    seen: set[str] = set()
    if not 0 < len(compartments) <= MOST_COMPARTMENTS:
        raise SpecError(f"{owner}: a cell has 1 to {MOST_COMPARTMENTS} compartments, not {len(compartments)}")
    for c in compartments:
        where = f"{owner}, compartment '{c.name[:40]}'"
        if not _NAME.fullmatch(c.name):
            raise SpecError(f"{where}: a name is a letter, then letters, digits or _", "Choose a name such as dend1")
        if c.name in seen:
            raise SpecError(f"{where} is there twice", "Choose another name")
        if seen and c.parent not in seen:
            raise SpecError(f"{where}: its parent '{c.parent[:40]}' does not come before it", did_you_mean(c.parent, seen))
        if not seen and c.parent:
            raise SpecError(f"{where}: the first compartment has no parent", "Leave its parent empty")
        for what, size in (("length", c.length), ("diameter", c.diameter)):
            if not SHORTEST <= size <= LONGEST:
                raise SpecError(f"{where}: a {what} of {size:g} µm makes no sense", f"Choose {SHORTEST:g} to {LONGEST:g} µm")
        if not 0 <= c.wraps <= MOST_WRAPS:
            raise SpecError(f"{where}: {c.wraps:g} turns of myelin make no sense", f"Choose 0 to {MOST_WRAPS:g}")
        if c.segments != int(c.segments) or c.segments < 1:
            raise SpecError(f"{where}: it needs a whole number of segments, not {c.segments:g}")
        seen.add(c.name)
    if (total := sum(c.segments for c in compartments)) > MOST_SEGMENTS:
        raise SpecError(f"{owner}: {total:g} segments are too many", f"A cell may have {MOST_SEGMENTS}; use fewer segments in long compartments")


def segments_of(compartments: Iterable[Compartment]) -> list[Segment]:
    """Return the segments of a cell, each after its parent."""
    found: list[Segment] = []
    last: dict[str, int] = {}
    for c in compartments:
        piece = c.length / c.segments
        half = _OHM_CM * (piece / 2) / (math.pi * c.diameter**2 / 4)
        for k in range(c.segments):
            parent = len(found) - 1 if k else last.get(c.parent, -1)
            found.append(Segment(c.name if c.segments == 1 else f"{c.name}[{k}]", c, parent, math.pi * c.diameter * piece / (1 + 2 * c.wraps), half))
        last[c.name] = len(found) - 1
    return found


def segment_at(compartments: Sequence[Compartment], at: str) -> str:
    """Return the name of the segment at a place: ``""`` is the first, a compartment's name its middle, a segment's name itself.

    Raises
    ------
    SpecError
        When the cell has no such place.
    """
    names = segment_names(compartments)
    if not at:
        return names[0]
    for c in compartments:
        if c.name == at:
            return at if c.segments == 1 else f"{at}[{c.segments // 2}]"
    if at not in names:
        raise SpecError(f"the cell has no compartment '{at[:60]}'", did_you_mean(at, names) or f"It has {', '.join(c.name for c in compartments)}")
    return at


def apart(first: Sequence[Compartment], second: Sequence[Compartment]) -> str:
    """Return why two cells cannot lie side by side as fibres all the way, or an empty text."""
    if any(c.parent != before.name for table in (first, second) for before, c in pairwise(table)):
        return "a cell with branches cannot lie along another"
    pieces = [[c.length / c.segments for c in table for _ in range(c.segments)] for table in (first, second)]
    if len(pieces[0]) != len(pieces[1]) or not all(math.isclose(a, b, rel_tol=1e-6) for a, b in zip(*pieces, strict=True)):
        return "the two are not cut alike: they need the same lengths and numbers of segments"
    return ""


def segment_names(compartments: Iterable[Compartment]) -> list[str]:
    """Return the names of all segments, in order."""
    return [s.name for s in segments_of(compartments)]


def mechanisms_of(compartments: Iterable[Compartment]) -> tuple[str, ...]:
    """Return every mechanism that some compartment has, each once, in the order of the table."""
    return tuple(dict.fromkeys(m for c in compartments for m in c.mechanisms))


def joints_of(segments: Sequence[Segment], r_a: float) -> list[Joint]:
    """Return the rows of the cell's equations, each after its parent. Where a segment has two children or more, a branching point joins them.

    Parameters
    ----------
    r_a : float
        Axial resistivity, Ohm·cm.
    """
    children = [0] * len(segments)
    for s in segments:
        if s.parent >= 0:
            children[s.parent] += 1
    row: list[int] = []
    end: list[int] = []
    joints: list[Joint] = []
    for number, s in enumerate(segments):
        if s.parent < 0:
            joints.append(Joint(number, -1, 0.0))
        elif children[s.parent] == 1:
            joints.append(Joint(number, row[s.parent], 1 / (r_a * (s.half + segments[s.parent].half))))
        else:
            joints.append(Joint(number, end[s.parent], 1 / (r_a * s.half)))
        row.append(len(joints) - 1)
        if children[number] > 1:
            joints.append(Joint(-1, row[-1], 1 / (r_a * s.half)))
        end.append(len(joints) - 1)
    return joints


def adapted(spec: Spec, params: dict[str, Param]) -> dict[str, Param]:
    """Return the parameters as a person sees them: the area of a cell in space follows from its geometry, a wire to a cell ends at a place."""
    if isinstance(spec, CellSpec) and spec.compartments:
        params.pop("area", None)
    if isinstance(spec, WireSpec) and spec.carries not in ("lead", "filter", "outside") and any(target == "cell" for _, target in spec.joins):
        params.setdefault(AT.name, AT)
    return params


def in_segments(found: Mapping[str, Quantity], compartments: Sequence[Compartment]) -> dict[str, Quantity]:
    """Return what can be recorded of a cell in space: what its first compartment has, and the potential in every segment, ``dend[2].v``."""
    here = {"", *(f"{m.rpartition('.')[2]}." for m in compartments[0].mechanisms)}
    own = {name: q for name, q in found.items() if name[: name.rfind(".") + 1] in here}
    return own | {f"{s}.v": Quantity(f"{s}.v", "mV", f"membrane potential in {s}") for s in segment_names(compartments)}
