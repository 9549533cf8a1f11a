"""Traces to compare with: other runs, other futures, real recordings. Lanes draw them pale and dashed behind what is live."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from neurolab.ui.scopes.copies import Stretch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from neurolab.ui.scopes.lanes import Lane, Trace

MOST_SAMPLES = 2_000_000
"""Samples of a reference on its even grid, at most."""
SPIKE = "spike"
"""The variable of a reference that has times only: ticks in a raster."""


@dataclass(frozen=True, slots=True, eq=False)
class ReferenceTrace:
    """One curve to compare with.

    Parameters
    ----------
    source, variable : str
        The trace that it lies behind; variable ``spike`` for ticks in a raster, which has no values.
    times : array, shape (n,)
        Rising, ms.
    values : array, shape (n,)
        In the declared unit of the variable; NaN leaves a gap.
    label : str
        Its name in the legend; references of one label are hidden and shown together.
    low, high : array, shape (n,), optional
        A band around the values.
    """

    source: str
    variable: str
    times: NDArray[np.float64]
    values: NDArray[np.float64]
    label: str
    low: NDArray[np.float64] | None = None
    high: NDArray[np.float64] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """A reference on an even grid: one row of values, or three with those of the band (values, low, high)."""

    trace: ReferenceTrace
    samples: Stretch

    @property
    def banded(self) -> bool:
        """Whether it has a band."""
        return self.samples.data.shape[0] == 3

    def value_at(self, time: float) -> float | None:
        """Return the value at a time; None outside."""
        return self.samples.value_at(0, time)


def curve_of(trace: ReferenceTrace) -> Curve:
    """Put a reference on an even grid: its own where it has one, else as fine as its closest two times."""
    times = np.asarray(trace.times, np.float64)
    rows = [np.asarray(r, np.float64) for r in (trace.values, trace.low, trace.high) if r is not None]
    if trace.variable == SPIKE or not len(times):
        return Curve(trace, Stretch(np.zeros((1, 0)), 0.0, 1.0))
    steps = np.diff(times)
    step = float(steps.min()) if len(steps) else 1.0
    if len(steps) and float(steps.max()) - step > 1e-6 * step:
        span = float(times[-1] - times[0])
        step = max(step, span / MOST_SAMPLES, 1e-9)
        even = times[0] + step * np.arange(int(span / step + 1e-9) + 1)
        rows = [np.interp(even, times, row) for row in rows]
    elif len(steps):
        step = float(times[-1] - times[0]) / len(steps)
    return Curve(trace, Stretch(np.ascontiguousarray(np.stack(rows)), float(times[0]), step))


class References(QObject):
    """All traces to compare with, by who shows them. The window has one, which all its scopes draw from."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._curves: dict[str, tuple[Curve, ...]] = {}
        self._hidden: set[str] = set()

    def show(self, owner: str, traces: Sequence[ReferenceTrace]) -> None:
        """Show these instead of all that this owner showed before."""
        if traces or owner in self._curves:
            self._curves[owner] = tuple(curve_of(t) for t in traces)
            if not traces:
                del self._curves[owner]
            self.changed.emit()

    def clear(self, owner: str) -> None:
        """Take away all that an owner shows."""
        self.show(owner, ())

    @property
    def owners(self) -> tuple[str, ...]:
        """Who shows something."""
        return tuple(self._curves)

    def set_shown(self, label: str, on: bool) -> None:
        """Hide or show all references of a label."""
        self._hidden.discard(label)
        if not on:
            self._hidden.add(label)
        self.changed.emit()

    def is_shown(self, label: str) -> bool:
        """Whether the references of a label are drawn."""
        return label not in self._hidden

    def labels(self, lane: Lane) -> list[str]:
        """Return the labels of what lies behind a lane's traces, hidden ones too, in the order in which they came."""
        return list(dict.fromkeys(c.trace.label for c, _ in self._behind(lane)))

    def value_of(self, lane: Lane, label: str, time: float | None) -> float | None:
        """Return the value of the one reference of a label at a time; None without a time, and where there are several."""
        found = [c for c, _ in self.behind(lane) if c.trace.label == label]
        return found[0].value_at(time) if len(found) == 1 and time is not None else None

    def behind(self, lane: Lane) -> list[tuple[Curve, Trace]]:
        """Return what is drawn behind a lane's traces, with the trace it belongs to."""
        return [(c, t) for c, t in self._behind(lane) if c.trace.label not in self._hidden]

    def _behind(self, lane: Lane) -> list[tuple[Curve, Trace]]:
        if not self._curves or lane.view not in ("trace", "raster"):
            return []
        known = {t.key: t for t in lane.traces}
        found = ((c, known.get((c.trace.source, c.trace.variable))) for curves in self._curves.values() for c in curves)
        return [(c, t) for c, t in found if t is not None]
