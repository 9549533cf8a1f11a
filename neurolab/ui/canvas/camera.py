"""Where the canvas looks: zoom, pan and fit, with short glides so that the eye can follow."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QTransform

from neurolab.ui.motion import motion

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF

SCALE_MIN, SCALE_MAX = 0.04, 6.0
_FIT_MAX = 1.6
_TICK_MS = 16
_GLIDE_MS = 180.0


@dataclass(frozen=True)
class View:
    """Canvas point in the middle of the window, pixels a canvas unit, and the size of the window in pixels."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    width: float = 800.0
    height: float = 600.0

    def to_window(self, x: float, y: float) -> QPointF:
        """Return the place in the window of a canvas point."""
        return QPointF((x - self.x) * self.scale + self.width / 2, (y - self.y) * self.scale + self.height / 2)

    def to_canvas(self, p: QPointF) -> QPointF:
        """Return the canvas point at a place in the window."""
        return QPointF((p.x() - self.width / 2) / self.scale + self.x, (p.y() - self.height / 2) / self.scale + self.y)

    @property
    def transform(self) -> QTransform:
        """Canvas to window."""
        return QTransform(self.scale, 0, 0, self.scale, self.width / 2 - self.x * self.scale, self.height / 2 - self.y * self.scale)

    @property
    def rect(self) -> QRectF:
        """The part of the canvas that is seen."""
        w, h = self.width / self.scale, self.height / self.scale
        return QRectF(self.x - w / 2, self.y - h / 2, w, h)

    def zoomed(self, scale: float, at: QPointF) -> View:
        """Return the view at another zoom with the canvas point under `at` (window) in place."""
        scale = min(max(scale, SCALE_MIN), SCALE_MAX)
        held = self.to_canvas(at)
        x = held.x() - (at.x() - self.width / 2) / scale
        y = held.y() - (at.y() - self.height / 2) / scale
        return replace(self, x=x, y=y, scale=scale)

    def fitted(self, rect: QRectF, margin: float = 32.0) -> View:
        """Return the view that shows a rectangle of the canvas whole, not larger than life."""
        scale = min((self.width - 2 * margin) / max(rect.width(), 1.0), (self.height - 2 * margin) / max(rect.height(), 1.0), _FIT_MAX)
        return replace(self, x=rect.center().x(), y=rect.center().y(), scale=min(max(scale, SCALE_MIN), SCALE_MAX))


class Camera(QObject):
    """The view in force, and the glide to the next one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = View()
        self.moved = False  # by hand, since the last fit
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._from, self._to, self._began = self.view, self.view, 0.0
        self._anchor: QPointF | None = None

    @property
    def gliding(self) -> bool:
        """Whether the view is on its way."""
        return self._timer.isActive()

    @property
    def goal(self) -> View:
        """Where the view is, or is heading."""
        return self._to if self.gliding else self.view

    def set(self, view: View) -> None:
        """Look there at once."""
        self._timer.stop()
        self._show(view)

    def resize(self, size: QSizeF) -> None:
        """Take the window's size; the canvas keeps its upper left corner so that docks that open do not shift the picture."""
        old = self.view
        dx, dy = (size.width() - old.width) / 2 / old.scale, (size.height() - old.height) / 2 / old.scale
        self._timer.stop()
        self._show(replace(old, width=max(size.width(), 1.0), height=max(size.height(), 1.0), x=old.x + dx, y=old.y + dy))

    def pan(self, dx: float, dy: float) -> None:
        """Move the canvas by pixels of the window."""
        view = self.view
        self.moved = True
        self.set(replace(view, x=view.x - dx / view.scale, y=view.y - dy / view.scale))

    def look_at(self, place: QPointF, *, glide: bool = False) -> None:
        """Put a canvas point into the middle of the window."""
        self.moved = True
        (self.glide if glide else self.set)(replace(self.goal, x=place.x(), y=place.y()))

    def drag(self, dx: float, dy: float) -> None:
        """Move the canvas by units of its own."""
        self.pan(dx * self.view.scale, dy * self.view.scale)

    def zoom(self, factor: float, at: QPointF, *, glide: bool = True) -> None:
        """Zoom around a place in the window."""
        self.moved = True
        goal = self.goal.zoomed(self.goal.scale * factor, at)
        if glide:
            self.glide(goal, at)
        else:
            self.set(goal)

    def glide(self, view: View, anchor: QPointF | None = None) -> None:
        """Move to a view within a fifth of a second, or at once where motion is not wanted.

        `anchor` is the place in the window that must not move meanwhile.
        """
        if not motion():
            self.set(view)
            return
        self._from, self._to, self._began, self._anchor = self.view, view, time.perf_counter(), anchor
        self._timer.start()

    def _tick(self) -> None:
        passed = 1_000.0 * (time.perf_counter() - self._began) / _GLIDE_MS
        if passed >= 1.0:
            self.set(self._to)
            return
        share = 1 - (1 - passed) ** 3
        a, b = self._from, self._to
        scale = a.scale * math.exp(share * math.log(b.scale / a.scale))
        if self._anchor is not None:
            self._show(a.zoomed(scale, self._anchor))
            return
        # Straight in the window rather than on the canvas, or a zoom far out would first run away sideways.
        way = share if abs(b.scale / a.scale - 1) < 1e-6 else (1 / a.scale - 1 / scale) / (1 / a.scale - 1 / b.scale)
        self._show(replace(b, x=a.x + way * (b.x - a.x), y=a.y + way * (b.y - a.y), scale=scale))

    def _show(self, view: View) -> None:
        self.view = view
        self.changed.emit()
