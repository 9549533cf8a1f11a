"""What lies over the traces of a lane: grid, cursors, their dots, and the level of a trigger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.ui.scopes.ink import color_of

if TYPE_CHECKING:
    from neurolab.ui.scopes.lane_view import LaneView
    from neurolab.ui.scopes.timebase import Timebase

_MOST_DOTTED = 16


def place_overlay(view: LaneView, clock: Timebase, grid: list[float]) -> None:
    """Bring all of it up to date; `grid` is the times of the lines."""
    o = view.plot.item.overlay
    o.grid = [clock.column_of(t) for t in grid]
    o.hover = None if clock.hover is None else clock.column_of(clock.hover)
    o.cursors = [clock.column_of(t) for t in (clock.first, clock.second) if t is not None]
    o.playhead = None if clock.playhead is None else clock.column_of(clock.playhead)
    if view.lane.grid:
        o.grid, o.cursors, o.hover, o.playhead = [], [], None, None
    if view.rows:
        view.plot.divide_rows(view.lane.groups, len(view.lane.traces))
    o.dots = []
    _place_level(view, clock)
    at = [t for t in (clock.hover, clock.first, clock.second) if t is not None and clock.left <= t <= clock.right]
    if not view.rows and at and len(view.shown) <= _MOST_DOTTED:
        height = view.plot.inside().height()
        for time in at:
            for trace in view.shown:
                value = view.value_of(trace, time)
                if value is not None and view.scale.low <= value <= view.top:
                    y = (view.top - value) / (view.top - view.scale.low) * height
                    o.dots.append((clock.column_of(time), y, color_of(trace)))


def _place_level(view: LaneView, clock: Timebase) -> None:
    o, setting = view.plot.item.overlay, view.trigger
    o.level = o.trigger = None
    trace = next((t for t in view.lane.traces if setting is not None and t.key == setting.trace.key), None)
    if setting is not None and trace is not None:
        height = view.plot.inside().height()
        y = (view.top - setting.edge.level) / (view.top - view.scale.low) * height
        o.level = min(max(y, 0.0), height), color_of(trace)
        o.trigger = None if clock.anchor is None else clock.column_of(clock.anchor)
