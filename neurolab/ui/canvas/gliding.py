"""Nodes that have been put in order walk to their new places, so that the eye can follow which is which."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer

from neurolab.ui.motion import motion

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.ui.canvas.view import CanvasView

GLIDE_MS = 300.0
MOST = 400
"""Nodes that walk at once; more would stumble."""
_TICK_MS = 16
_RIGID = 1e-6


class Gliding(QObject):
    """Draws nodes on their way; the circuit has them at their goals already.

    Parameters
    ----------
    canvas : CanvasView
        Draws them.
    """

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._rows = np.zeros(0, int)
        self._from = self._to = np.zeros((0, 2))
        self._began = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def active(self) -> bool:
        """Whether nodes are on their way."""
        return self._timer.isActive()

    def start(self, before: NDArray[np.float64], rows: frozenset[int]) -> None:
        """Let nodes walk from where they were drawn, unless they all moved alike: a drag, a nudge.

        Parameters
        ----------
        before : array
            Where all nodes were, shape (nodes, 2).
        rows : frozenset of int
            Those that have moved.
        """
        nodes = self._canvas.model.nodes
        self._rows = np.array(sorted(rows), int)
        self._from, self._to = before[self._rows], np.column_stack((nodes.x, nodes.y))[self._rows]
        alike = not np.ptp(self._to - self._from, axis=0).max(initial=0.0) > _RIGID
        if alike or len(rows) > MOST or not motion() or not self._canvas.isVisible():
            return
        self._began = time.perf_counter()
        self._place(0.0)
        self._timer.start()

    def finish(self) -> None:
        """Draw them at their goals."""
        if self.active:
            self._timer.stop()
            self._place(1.0)

    def forget(self) -> None:
        """Stop: the nodes are gone."""
        self._timer.stop()

    def _tick(self) -> None:
        share = 1000.0 * (time.perf_counter() - self._began) / GLIDE_MS
        if share >= 1.0:
            self.finish()
        else:
            self._place(share * share * (3.0 - 2.0 * share))

    def _place(self, share: float) -> None:
        canvas = self._canvas
        at = self._from + share * (self._to - self._from) if share < 1.0 else self._to
        canvas.model.nodes.x[self._rows], canvas.model.nodes.y[self._rows] = at.T
        rows = frozenset(self._rows.tolist())
        canvas.model.reroute(canvas.model.wires_at(rows))
        canvas.still.drag(rows)
        canvas.update()
