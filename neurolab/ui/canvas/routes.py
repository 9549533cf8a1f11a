"""Where wires run: curves from outline to outline, fanned out where several join the same two nodes, flattened to polylines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from neurolab.ui.canvas.shapes import gauge

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int_]

SEGMENTS = 16
LANE = 26.0  # canvas units between two wires of a fan
_BEND = 0.05  # of the distance: a lone wire bends a little, so that it is told from a straight line behind it
_GAP = 4.0
_LOOP_REACH = 46.0
_CLEAR = 11.0  # between a wire and the outline of a node that it passes
_DETOURS = tuple(sign * 20.0 * step for step in range(1, 9) for sign in (1, -1))
DETOUR_NODES = 120
LABEL_GAP = 7.0
LABEL_HEIGHT = 18.0


@dataclass(frozen=True)
class Nodes:
    """Geometry of all nodes, one row a node."""

    x: Floats
    y: Floats
    hx: Floats
    hy: Floats
    form: Ints
    label: Floats  # half width of the name below; 0 where none is shown

    def where(self, rows: Ints) -> Nodes:
        """Return the rows asked for."""
        return Nodes(self.x[rows], self.y[rows], self.hx[rows], self.hy[rows], self.form[rows], self.label[rows])


def lanes(source: Sequence[int] | Ints, target: Sequence[int] | Ints) -> Floats:
    """Return how far each wire bends aside of the line between its nodes, in canvas units to the left of source-to-target."""
    pairs: dict[tuple[int, int], list[int]] = {}
    ends = list(zip(map(int, source), map(int, target), strict=True))
    for wire, (s, t) in enumerate(ends):
        pairs.setdefault((min(s, t), max(s, t)), []).append(wire)
    bend = np.zeros(len(ends))
    for (low, high), wires in pairs.items():
        for lane, wire in enumerate(wires):
            if low == high:
                bend[wire] = lane
            elif len(wires) > 1:
                side = 1.0 if ends[wire][0] == low else -1.0
                bend[wire] = side * (lane - (len(wires) - 1) / 2) * LANE
    return bend


def alone(source: Ints, target: Ints) -> NDArray[np.bool_]:
    """Return whether each wire is the only one between its nodes."""
    low, high = np.minimum(source, target), np.maximum(source, target)
    _, where, number = np.unique(low * (high.max(initial=0) + 1) + high, return_inverse=True, return_counts=True)
    return np.asarray(number[where] == 1, bool)


def among(rows: Collection[int], count: int) -> NDArray[np.bool_]:
    """Return which of `count` rows are some of them."""
    chosen = np.zeros(count, bool)
    chosen[list(rows)] = True
    return chosen


def sides(nodes: Nodes, source: Ints, target: Ints, bend: Floats, lone: NDArray[np.bool_]) -> Floats:
    """Return how far each wire bends aside: its lane, and in circuits small enough to be looked at closely a detour around nodes in its way.

    Parameters
    ----------
    nodes : Nodes
        Geometry of all nodes.
    source, target : array of int
        Rows of the wires' ends.
    bend : array
        From `lanes`.
    lone : array of bool
        Whether a wire is the only one between its nodes.
    """
    dx, dy = nodes.x[target] - nodes.x[source], nodes.y[target] - nodes.y[source]
    distance = np.maximum(np.hypot(dx, dy), 1e-6)
    side = np.where(lone & (source != target), np.minimum(_BEND * distance, 14.0), bend)
    if len(nodes.x) > DETOUR_NODES or not len(source):
        return side
    # Where every node lies as seen from every wire: share of the way along it, and distance aside.
    px, py = nodes.x[None, :] - nodes.x[source, None], nodes.y[None, :] - nodes.y[source, None]
    ux, uy = (dx / distance)[:, None], (dy / distance)[:, None]
    share, aside = (px * ux + py * uy) / distance[:, None], px * uy - py * ux
    clear = np.maximum(nodes.hx, nodes.hy)[None, :] + _CLEAR
    rows, columns = np.arange(len(source)), np.arange(len(nodes.x))
    between = (share > 0.02) & (share < 0.98) & (columns != source[:, None]) & (columns != target[:, None]) & (source != target)[:, None]
    blocked = (between & (np.abs(4 * share * (1 - share) * side[:, None] - aside) < clear)).any(1)
    for i in rows[blocked]:
        near = between[i]
        bulge, off, need = 4 * share[i, near] * (1 - share[i, near]), aside[i, near], clear[0, near]
        for extra in _DETOURS:
            if not (np.abs(bulge * (side[i] + extra) - off) < need).any():
                side[i] += extra
                break
    return side


def route(nodes: Nodes, name_height: float, source: Ints, target: Ints, side: Floats, room: Floats) -> Floats:
    """Return the polylines of wires, shape (wires, SEGMENTS + 1, 2).

    Parameters
    ----------
    nodes : Nodes
        Geometry of all nodes.
    name_height : float
        Height of the names below them.
    source, target : array of int
        Rows of the wires' ends.
    side : array
        From `sides`; for a wire from a node to itself, the number of the loop.
    room : array
        How much the curve ends before the target's outline, for the arrow head.
    """
    a, b = nodes.where(source), nodes.where(target)
    dx, dy = b.x - a.x, b.y - a.y
    distance = np.maximum(np.hypot(dx, dy), 1e-6)
    # The control point of a quadratic curve lies twice as far aside as the curve's middle.
    cx = (a.x + b.x) / 2 + 2 * side * dy / distance
    cy = (a.y + b.y) / 2 - 2 * side * dx / distance
    x0, y0 = _leave(a, cx, cy, np.zeros_like(room), name_height)
    x1, y1 = _leave(b, cx, cy, room, name_height)
    points = _quadratic(x0, y0, cx, cy, x1, y1)
    for i in np.flatnonzero(source == target):
        points[i] = _loop(float(a.x[i]), float(a.y[i]), float(a.hx[i]), float(a.hy[i]), int(side[i]), float(room[i]))
    return points


def _leave(node: Nodes, towards_x: Floats, towards_y: Floats, room: Floats, name_height: float) -> tuple[Floats, Floats]:
    ux, uy = towards_x - node.x, towards_y - node.y
    length = np.maximum(np.hypot(ux, uy), 1e-6)
    ux, uy = ux / length, uy / length
    reach = np.maximum(1.0 / np.maximum(gauge(node.form, node.hx, node.hy, ux, uy), 1e-9), _beyond_name(node, name_height, ux, uy)) + _GAP + room
    reach = np.minimum(reach, np.maximum(length - 1.0, 0.0))
    return node.x + ux * reach, node.y + uy * reach


def _beyond_name(node: Nodes, name_height: float, ux: Floats, uy: Floats) -> Floats:
    """Return how far the name below a node reaches in a direction: wires end beside it, not behind it. 0 where it is not in the way."""
    down, across = np.maximum(uy, 1e-9), np.maximum(np.abs(ux), 1e-9)
    enters = np.abs(ux) / down * (node.hy + LABEL_GAP) < node.label
    leaves = np.minimum((node.hy + LABEL_GAP + name_height) / down, node.label / across)
    return np.where((uy > 0) & enters & (node.label > 0), leaves, 0.0)


def _quadratic(x0: Floats, y0: Floats, cx: Floats, cy: Floats, x1: Floats, y1: Floats) -> Floats:
    t = np.linspace(0.0, 1.0, SEGMENTS + 1)[None, :]
    p, q, r = (1 - t) ** 2, 2 * t * (1 - t), t**2
    return np.stack((p * x0[:, None] + q * cx[:, None] + r * x1[:, None], p * y0[:, None] + q * cy[:, None] + r * y1[:, None]), axis=2)


def _loop(x: float, y: float, hx: float, hy: float, number: int, room: float) -> Floats:
    """Return a loop over the upper right shoulder of a node; later loops turn around it, a quarter each."""
    middle = -np.pi / 4 + number * np.pi / 2
    spread = 0.42
    radius = max(hx, hy)
    reach = radius + _LOOP_REACH + 10 * (number // 4)
    corners = np.array(
        [
            _polar(radius + _GAP, middle - spread),
            _polar(reach * 1.22, middle - 1.35 * spread),
            _polar(reach * 1.22, middle + 1.35 * spread),
            _polar(radius + _GAP + room, middle + spread),
        ]
    )
    t = np.linspace(0.0, 1.0, SEGMENTS + 1)[:, None]
    curve = (1 - t) ** 3 * corners[0] + 3 * t * (1 - t) ** 2 * corners[1] + 3 * t**2 * (1 - t) * corners[2] + t**3 * corners[3]
    return curve + np.array((x, y))


def _polar(radius: float, angle: float) -> tuple[float, float]:
    return radius * float(np.cos(angle)), radius * float(np.sin(angle))


def distance_to(points: Floats, x: float, y: float) -> Floats:
    """Return the distance of one point to each polyline of shape (wires, points, 2)."""
    a, b = points[:, :-1], points[:, 1:]
    ab = b - a
    ap = np.array((x, y)) - a
    share = np.clip((ap * ab).sum(2) / np.maximum((ab * ab).sum(2), 1e-12), 0.0, 1.0)
    off = ap - share[..., None] * ab
    return np.sqrt((off * off).sum(2).min(1))


def lengths(points: Floats) -> Floats:
    """Return the length along each polyline up to each of its points, shape (wires, points)."""
    steps = np.hypot(*np.moveaxis(np.diff(points, axis=1), 2, 0))
    return np.concatenate((np.zeros((len(points), 1)), np.cumsum(steps, axis=1)), axis=1)
