"""Where things are and how far they reach: for zooming, hovering and finding room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from neurolab.catalog.spec import StimulusSpec
from neurolab.editor.arrange import GRID
from neurolab.ui.canvas.routes import LABEL_GAP, LABEL_HEIGHT
from neurolab.ui.theme import scale

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.catalog.spec import Spec
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel

_ROOM_X, _ROOM_Y = 155.0, 115.0  # of a node with its name
_ROW_STEP = 180.0
_BESIDE, _BELOW = 8.0, 4.0
_ASIDE = (0.0, 140.0, -140.0, 280.0, -280.0, 420.0, -420.0)


def rect_of(model: CanvasModel, record_id: str) -> QRectF | None:
    """Return the box around a record, with its name; None when it is not drawn."""
    if record_id in model.row:
        i = model.row[record_id]
        box = model.shapes[i].rect.translated(float(model.nodes.x[i]), float(model.nodes.y[i]))
        box = box.adjusted(-_BESIDE, -_BESIDE, _BESIDE, LABEL_GAP + LABEL_HEIGHT + _BELOW)
        return box.united(model.name_rect(i)) if scale() > 1.0 else box  # large names reach beyond their nodes
    if record_id in model.wire_row:
        x0, y0, x1, y1 = map(float, model.bounds[model.wire_row[record_id]])
        return QRectF(x0, y0, x1 - x0, y1 - y0)
    for area in model.areas:
        if area.id == record_id:
            return QRectF(area.x, area.y, area.width, area.height)
    return None


def everything(model: CanvasModel, ids: Iterable[str] | None = None) -> QRectF:
    """Return the box around some records, or around all; null when there is nothing."""
    total = QRectF()
    if ids is None:
        total, ids = _of_nodes(model), [area.id for area in model.areas]
    for rid in ids:
        rect = rect_of(model, rid)
        if rect is not None:
            total = total.united(rect)
    return total


def _of_nodes(model: CanvasModel) -> QRectF:
    """Return the box around the boxes of all nodes: a circuit has thousands."""
    n = model.nodes
    if not len(n.x):
        return QRectF()
    half, below = n.hx + _BESIDE, n.hy + LABEL_GAP + LABEL_HEIGHT + _BELOW
    if scale() > 1.0:
        half, below = np.maximum(half, n.label), np.maximum(below, n.hy + LABEL_GAP + model.names.height)
    left, top = float((n.x - half).min()), float((n.y - n.hy - _BESIDE).min())
    return QRectF(left, top, float((n.x + half).max()) - left, float((n.y + below).max()) - top)


def middle_of(model: CanvasModel, record_id: str) -> QPointF | None:
    """Return the canvas point by which a record can be grabbed; None when it is not drawn."""
    if record_id in model.row:
        i = model.row[record_id]
        return QPointF(float(model.nodes.x[i]), float(model.nodes.y[i]))
    if record_id in model.wire_row:
        points = model.points[model.wire_row[record_id]]
        return QPointF(*(float(c) for c in points[len(points) // 2]))
    rect = rect_of(model, record_id)
    return None if rect is None else rect.center()


def worth_seeing(model: CanvasModel, view: View) -> list[tuple[QRectF, float]]:
    """Return the boxes, in pixels of the window, of what nothing should lie over, and how much each matters."""
    nodes = [(rect_of(model, model.node_ids[row]), 1.0) for row in model.seen_nodes(view.rect)]
    notes = [(rect_of(model, note.id), 0.25) for note in model.notes]
    return [(view.transform.mapRect(rect), weight) for rect, weight in (*nodes, *notes) if rect is not None]


def free_place(model: CanvasModel, seen: QRectF, spec: Spec | None = None, beside: str = "") -> tuple[float, float]:
    """Return a canvas point for a new node: in the row of the node it will most likely be wired to, else near the middle of what is seen.

    Parameters
    ----------
    model : CanvasModel
        What is there.
    seen : QRectF
        The part of the canvas that is seen.
    spec : Spec or None
        What is to be placed: stimuli go to the left, all else to the right.
    beside : str
        Id of the node to go beside; the newest one when it is no node.
    """
    row = model.row.get(beside, len(model.node_ids) - 1)
    n = model.nodes
    if row >= 0:
        x = float(n.x[row]) + (-_ROW_STEP if isinstance(spec, StimulusSpec) else _ROW_STEP)
        for aside in _ASIDE:
            spot = (_snapped(x), _snapped(float(n.y[row]) + aside))
            if _is_free(model, *spot) and seen.contains(QRectF(spot[0] - 50, spot[1] - 45, 100, 110)):
                return spot
    middle = seen.center()
    for ring in range(12):
        for step in range(max(8 * ring, 1)):
            turn = 2 * np.pi * step / max(8 * ring, 1)
            spot = (_snapped(middle.x() + 80 * ring * float(np.cos(turn))), _snapped(middle.y() + 80 * ring * float(np.sin(turn))))
            if _is_free(model, *spot):
                return spot
    return middle.x(), middle.y()


def _snapped(value: float) -> float:
    return float(round(value / GRID) * GRID)


def _is_free(model: CanvasModel, x: float, y: float) -> bool:
    n = model.nodes
    return not np.any((np.abs(n.x - x) < _ROOM_X) & (np.abs(n.y - y) < _ROOM_Y))
