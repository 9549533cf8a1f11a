"""Spikes that travel along wires, shown when the model runs slowly enough for the eye to follow."""

from __future__ import annotations

import math
from collections import deque
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from neurolab.ui import theme
from neurolab.ui.canvas import looks
from neurolab.ui.motion import motion

if TYPE_CHECKING:
    from neurolab.editor.bridge import Bridge
    from neurolab.engine.recorder import Recorder
    from neurolab.ui.canvas.camera import View
    from neurolab.ui.canvas.model import CanvasModel

VISIBLE_MS = 80.0  # wall time that a spike must be under way to be drawn
MOST_DOTS = 400
_MOST_SPIKES = 4000
_BEYOND, _LEAST = 3.0, 3.0  # how much wider than its wire a spike is, in canvas units on each side; least radius in pixels


class Travel:
    """Remembers recent spikes and places a dot on each wire that one of them is on."""

    def __init__(self) -> None:
        self._spikes: deque[tuple[str, float]] = deque(maxlen=_MOST_SPIKES)
        self._cursor = 0
        self._recorder: Recorder | None = None
        self._time = 0.0

    def read(self, bridge: Bridge) -> None:
        """Take in the spikes since the last frame."""
        recorder, now = bridge.recorder, bridge.time
        if recorder is not self._recorder or now < self._time:
            self._recorder, self._cursor = recorder, 0
            self._spikes.clear()
        self._time = now
        if recorder is None:
            return
        rows, times, self._cursor = bridge.spikes_since(self._cursor)
        ids = recorder.spikes.ids
        self._spikes.extend((ids[int(r)], float(t)) for r, t in zip(rows[-_MOST_SPIKES:], times[-_MOST_SPIKES:], strict=True))

    def draw(self, painter: QPainter, model: CanvasModel, bridge: Bridge, view: View) -> None:
        """Draw the dots; the painter is in pixels of the window."""
        self.read(bridge)
        speed = bridge.status.speed_asked
        if not speed > 0 or not math.isfinite(speed):
            return
        if not motion():
            return
        t = theme.theme()
        for place, color, width in self.dots(model, speed):
            at = view.to_window(float(place[0]), float(place[1]))
            radius = max((width / 2 + _BEYOND) * view.scale, _LEAST)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.with_alpha(color, 0.28))
            painter.drawEllipse(at, 1.9 * radius, 1.9 * radius)
            # A rim in the colour of the canvas and a bright heart: seen on a wire of its own colour, and by its shape alone.
            painter.setPen(QPen(t.canvas, max(0.35 * radius, 1.0)))
            painter.setBrush(theme.blend(color, QColor("white"), 0.65 if t.name == "dark" else 0.0))
            painter.drawEllipse(at, radius, radius)

    def dots(self, model: CanvasModel, speed: float) -> list[tuple[np.ndarray, QColor, float]]:
        """Return place (canvas units), colour, and width of its wire of every spike under way at the last time read.

        Parameters
        ----------
        model : CanvasModel
            Has the wires.
        speed : float
            Multiple of real time at which the model runs; a wire whose delay would be too short to see has no dots.
        """
        found: list[tuple[np.ndarray, QColor, float]] = []
        while self._spikes and self._time - self._spikes[0][1] > model.longest_delay:
            self._spikes.popleft()
        if model.longest_delay / speed < VISIBLE_MS:
            return found
        for source, time in reversed(self._spikes):
            row = model.row.get(source)
            if row is None or time > self._time:
                continue
            for i in model.wires_from(row):
                look = model.looks[i]
                share = (self._time - time) / look.delay if look.delay > 0 else 1.0
                if share >= 1.0 or look.delay / speed < VISIBLE_MS:
                    continue
                along = model.along[i]
                goal = share * along[-1]
                place = np.array([np.interp(goal, along, model.points[i, :, axis]) for axis in (0, 1)])
                found.append((place, looks.color_of(look, model.colors[row]), look.width))
                if len(found) >= MOST_DOTS:
                    return found
        return found
