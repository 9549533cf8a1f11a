"""A click on a spike in a trace or a raster asks why it was fired."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt

from neurolab.circuit.members import owner_of

if TYPE_CHECKING:
    from neurolab.editor.session import Session
    from neurolab.ui.scopes.lane_view import LaneView
    from neurolab.ui.scopes.panel import ScopePanel

_NEAR = 6.0
"""Pixels between the pointer and a spike that is meant."""


class WhyClick(QObject):
    """Listens to the plots of one scope panel: Alt and a click, or a plain click right on the mark of a spike."""

    def __init__(self, session: Session, panel: ScopePanel) -> None:
        super().__init__(panel)
        self._session, self._panel = session, panel
        panel.plots.lane_added.connect(self.attach)
        for view in panel.lanes.values():
            self.attach(view)

    def attach(self, view: LaneView) -> None:
        """Listen to one lane."""
        view.plot.clicked.connect(lambda x, y, modifiers: self._on_click(view, x, y, modifiers))

    def _on_click(self, view: LaneView, x: float, y: float, modifiers: Qt.KeyboardModifier) -> None:
        asks = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        found = self.spike_at(view, x, y, anywhere=asks)
        if found is not None:
            self._session.why.ask(*found)

    def spike_at(self, view: LaneView, x: float, y: float, *, anywhere: bool) -> tuple[str, float] | None:
        """Return whose spike lies under the pointer, and when (ms); in traces only at the marks along the upper edge unless `anywhere`."""
        recorder = self._session.bridge.recorder
        height = max(view.plot.inside().height(), 1.0)
        traces = list(view.shown)
        if not traces or recorder is None:
            return None
        if view.lane.view == "raster":
            traces = [view.lane.traces[min(int(y / height * len(view.lane.traces)), len(view.lane.traces) - 1)]]
        elif view.lane.view != "trace" or (not anywhere and y > view.strip() + 2.0):
            return None
        elif not anywhere and view.marked:
            pitch = view.strip() / len(view.marked)
            traces = [view.marked[min(int(y / max(pitch, 1.0)), len(view.marked) - 1)]]
        clock = self._panel.timebase
        time, reach = clock.time_at(x), _NEAR * clock.per_column
        sources = {trace.source for trace in traces}
        numbers, times, _ = recorder.spikes.since(0)
        first, last = np.searchsorted(times, (time - reach, time + reach))
        near = [(abs(t - time), owner_of(recorder.spikes.ids[n])[0], t) for n, t in zip(numbers[first:last], times[first:last], strict=True)]
        hits = [hit for hit in near if hit[1] in sources]
        if not hits:
            return None
        _, source, at = min(hits)
        return source, float(at)
