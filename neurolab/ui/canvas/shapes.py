"""Outlines of nodes, in canvas units around their centre. One gauge gives hit-testing and the points where wires meet a node."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from neurolab.catalog.spec import CellSpec, CompoundSpec, MeterSpec, Spec, StimulusSpec, UnitSpec
from neurolab.editor.arrange import HALF_SIZES

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROUND, SQUARE, HEXAGON = 0, 1, 2
_SQUARENESS = 6.0  # exponent of the superellipse that stands for a rounded rectangle
_SHOULDER = 0.56  # where the slanted sides of the hexagon begin, as a share of its half width


@dataclass(frozen=True)
class Shape:
    """An outline: half width and half height, and how its sides run."""

    name: str
    hx: float
    hy: float
    form: int

    @property
    def rect(self) -> QRectF:
        """The box around the outline, centred at the origin."""
        return QRectF(-self.hx, -self.hy, 2 * self.hx, 2 * self.hy)


CELL = Shape("cell", *HALF_SIZES["cell"], ROUND)
UNIT = Shape("unit", *HALF_SIZES["unit"], SQUARE)
STIMULUS = Shape("stimulus", *HALF_SIZES["stimulus"], HEXAGON)
METER = Shape("meter", *HALF_SIZES["meter"], SQUARE)
UNKNOWN = Shape("unknown", *HALF_SIZES["unknown"], SQUARE)
GROUP = Shape("group", 48, 36, SQUARE)
GROUP_SPEC = Spec(type_id="group", title="Group", summary="Nodes that are folded into one")
"""Stands for a folded group where nodes have their entry of the catalogue."""

DROPLET = Shape("droplet", 24, 31, ROUND)


def shape_of(spec: Spec | None) -> Shape:
    """Return the outline of a kind of node; `None` is a node of unknown type."""
    if isinstance(spec, CellSpec):
        return CELL
    if isinstance(spec, UnitSpec):
        return UNIT
    if isinstance(spec, StimulusSpec):
        return STIMULUS
    if isinstance(spec, MeterSpec):
        return METER
    if isinstance(spec, CompoundSpec):
        return DROPLET
    if spec is GROUP_SPEC:
        return GROUP
    return UNKNOWN


def gauge(
    form: NDArray[np.int_] | int,
    hx: NDArray[np.float64] | float,
    hy: NDArray[np.float64] | float,
    x: NDArray[np.float64] | float,
    y: NDArray[np.float64] | float,
) -> NDArray[np.float64]:
    """Return the size (1 = the outline itself) of the scaled outline on which points lie; all arguments broadcast.

    A point is inside where the result is below 1, and the outline lies in direction (x, y) at the distance ``hypot(x, y) / gauge``.
    """
    ax, ay = np.abs(x) / hx, np.abs(y) / hy
    slanted = np.maximum(ay, ax + (1 - _SHOULDER) * ay)
    square = (ax**_SQUARENESS + ay**_SQUARENESS) ** (1 / _SQUARENESS)
    return np.where(form == HEXAGON, slanted, np.where(form == SQUARE, square, np.hypot(ax, ay)))


def outline(shape: Shape, grow: float = 0.0) -> QPainterPath:
    """Return the outline as a path around the origin, `grow` units larger on every side."""
    hx, hy = shape.hx + grow, shape.hy + grow
    path = QPainterPath()
    if shape is DROPLET:
        path.moveTo(0, -hy)
        path.cubicTo(0.28 * hx, -0.42 * hy, hx, -0.05 * hy, hx, hy - hx)
        path.arcTo(QRectF(-hx, hy - 2 * hx, 2 * hx, 2 * hx), 0, -180)
        path.cubicTo(-hx, -0.05 * hy, -0.28 * hx, -0.42 * hy, 0, -hy)
        path.closeSubpath()
    elif shape.form == ROUND:
        path.addEllipse(QRectF(-hx, -hy, 2 * hx, 2 * hy))
    elif shape.form == SQUARE:
        radius = (12 if shape is not METER else 9) + grow
        path.addRoundedRect(QRectF(-hx, -hy, 2 * hx, 2 * hy), radius, radius)
    else:
        s = _SHOULDER * hx
        path = rounded([QPointF(hx, 0), QPointF(s, hy), QPointF(-s, hy), QPointF(-hx, 0), QPointF(-s, -hy), QPointF(s, -hy)], 7 + grow / 2)
    return path


def rounded(points: list[QPointF], radius: float) -> QPainterPath:
    """Return a closed polygon with rounded corners."""
    path = QPainterPath()
    for i, corner in enumerate(points):
        before, after = points[i - 1] - corner, points[(i + 1) % len(points)] - corner
        a = corner + before * (radius / max(_length(before), 1e-9))
        b = corner + after * (radius / max(_length(after), 1e-9))
        if i == 0:
            path.moveTo(a)
        else:
            path.lineTo(a)
        path.quadTo(corner, b)
    path.closeSubpath()
    return path


def _length(p: QPointF) -> float:
    return float(np.hypot(p.x(), p.y()))
