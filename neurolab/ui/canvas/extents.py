"""Where things are and how far they reach: for zooming, hovering and finding room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from neurolab.editor.arrange import GRID
from neurolab.ui.canvas.routes import LABEL_GAP, LABEL_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.ui.canvas.model import CanvasModel

_ROOM_X, _ROOM_Y = 110.0, 100.0


def rect_of(model: CanvasModel, record_id: str) -> QRectF | None:
    """Return the box around a record, with its name; None when it is not drawn."""
    if record_id in model.row:
        i = model.row[record_id]
        box = model.shapes[i].rect.translated(float(model.nodes.x[i]), float(model.nodes.y[i]))
        return box.adjusted(-8, -8, 8, LABEL_GAP + LABEL_HEIGHT + 4)
    if record_id in model.wire_row:
        x0, y0, x1, y1 = map(float, model.bounds[model.wire_row[record_id]])
        return QRectF(x0, y0, x1 - x0, y1 - y0)
    for area in (*model.regions, *model.notes):
        if area.id == record_id:
            return QRectF(area.x, area.y, area.width, area.height)
    return None


def everything(model: CanvasModel, ids: Iterable[str] | None = None) -> QRectF:
    """Return the box around some records, or around all; null when there is nothing."""
    total = QRectF()
    for rid in [*model.node_ids, *(r.id for r in (*model.regions, *model.notes))] if ids is None else ids:
        rect = rect_of(model, rid)
        if rect is not None:
            total = total.united(rect)
    return total


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


def free_place(model: CanvasModel, seen: QRectF) -> tuple[float, float]:
    """Return a canvas point near the middle of what is seen where a new node would not cover another."""
    middle, n = seen.center(), model.nodes
    for ring in range(12):
        for step in range(max(8 * ring, 1)):
            turn = 2 * np.pi * step / max(8 * ring, 1)
            x, y = (round((c + 64 * ring * f) / GRID) * GRID for c, f in ((middle.x(), np.cos(turn)), (middle.y(), np.sin(turn))))
            if not np.any((np.abs(n.x - x) < _ROOM_X) & (np.abs(n.y - y) < _ROOM_Y)):
                return float(x), float(y)
    return middle.x(), middle.y()
