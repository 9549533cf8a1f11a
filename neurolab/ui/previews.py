"""A small live run of a circuit for the gallery: an engine of its own in the background, painted over the still picture."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node, Note, Wire
from neurolab.editor.bridge import Bridge
from neurolab.editor.planner import Planner
from neurolab.ui.canvas.activity_layer import ActivityLayer
from neurolab.ui.canvas.thumbnail import Still

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.circuit.records import Record

_FRAME_MS = 33
_MOST_CELLS, _MOST_WIRES = 400, 600
"""Larger circuits stay still: building their connections would take the processor from the circuit that is open."""


def without_notes(circuit: Circuit) -> Circuit:
    """Return what a picture of a circuit shows: all but its words."""
    return Circuit(circuit.registry.base, (r for r in circuit if not isinstance(r, Note)))


def is_small(records: Iterable[Record]) -> bool:
    """Whether a circuit can be run beside another without anybody noticing."""
    cells = wires = 0
    for record in records:
        cells += record.size if isinstance(record, Node) else 0
        wires += isinstance(record, Wire)
    return cells <= _MOST_CELLS and wires <= _MOST_WIRES


class LivePreview(QObject):
    """Runs one circuit at a time; `drawn` brings a picture thirty times a second.

    Parameters
    ----------
    size : QSize
        Of the picture, in device-independent pixels.
    """

    drawn = Signal(QPixmap)

    def __init__(self, size: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._planner = Planner(spare=None)
        self._bridge = Bridge(self, self._planner)
        self._still: Still | None = None
        self._activity: ActivityLayer | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._frame)

    @property
    def running(self) -> bool:
        """Whether there is a circuit that runs, or is being made ready."""
        return self._still is not None

    def start(self, circuit: Circuit, ratio: float) -> None:
        """Run a circuit from its beginning; another one ends."""
        self.stop()
        wiring = without_notes(circuit)
        self._still = Still(wiring, self._size, ratio)
        self._activity = ActivityLayer(self._still.model, self._still.painting)
        self._bridge.attach(wiring)
        self._bridge.run()
        self._timer.start()

    def stop(self) -> None:
        """End the run."""
        self._timer.stop()
        if self._still is not None:
            self._still = self._activity = None
            self._bridge.rest()

    def close(self) -> None:
        """End for good, without waiting for what is being compiled."""
        self._timer.stop()
        self._still = self._activity = None
        self._bridge.rest()
        threading.Thread(target=self._planner.close, name="neurolab preview ends").start()

    def _frame(self) -> None:
        still, activity = self._still, self._activity
        if still is None or activity is None:
            return
        self._bridge.poll()
        if self._bridge.glow is None or not self._bridge.running:
            return
        picture = QPixmap(still.pixmap)
        with QPainter(picture) as painter:
            activity.draw(painter, self._bridge, still.view, still.ratio)
        self.drawn.emit(picture)
