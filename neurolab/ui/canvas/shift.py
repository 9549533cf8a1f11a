"""Nodes that are dragged by the hundred: the canvas moves its arrays at each frame, the circuit learns of it when they are let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.ui.canvas.routes import among

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.ui.canvas.model import CanvasModel


class Shift:
    """Rows of a model that are drawn away from where the circuit has them.

    Parameters
    ----------
    model : CanvasModel
        What is drawn; its rows must stay the same until `back`.
    ids : iterable of str
        The records that move; those that are no nodes stay.
    """

    def __init__(self, model: CanvasModel, ids: Iterable[str]) -> None:
        self._model = model
        self.rows = frozenset(model.row[rid] for rid in ids if rid in model.row)
        self._away = (0.0, 0.0)

    def to(self, dx: float, dy: float) -> None:
        """Draw the nodes so far from their places: the wires between them move along, those to others are laid anew."""
        model, step = self._model, (dx - self._away[0], dy - self._away[1])
        self._away = (dx, dy)
        chosen = among(self.rows, len(model.node_ids))
        model.nodes.x[chosen] += step[0]
        model.nodes.y[chosen] += step[1]
        starts, ends = chosen[model.source], chosen[model.target]
        model.points[starts & ends] += step
        model.bounds[starts & ends] += (*step, *step)
        model.reroute(np.flatnonzero(starts ^ ends))

    def back(self) -> None:
        """Draw the nodes where the circuit has them."""
        self.to(0.0, 0.0)
