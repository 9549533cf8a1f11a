"""Triggered sweeps of the scopes: whose trace triggers, as the meter's parameters say, and which sweep is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from neurolab.catalog.meters.meters import SCOPE
from neurolab.circuit.records import Node
from neurolab.engine.trigger import Edge, Sweeps

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from neurolab.editor.session import Session
    from neurolab.engine.trigger import Mode
    from neurolab.ui.scopes.feed import Feed
    from neurolab.ui.scopes.lanes import Lane, Trace
    from neurolab.ui.scopes.timebase import Timebase

_BACK = 6.0
"""How many windows before now are looked through when a trigger is set or moved."""
_MOST_WINDOWS = 40.0
"""What came more windows ago than this when a frame is drawn is not looked at: the run is far too fast to see it."""


def text_of(trace: Trace) -> str:
    """Return how a scope's parameter `source` names a trace."""
    return f"{trace.source}:{trace.variable}"


@dataclass(frozen=True, slots=True)
class Setting:
    """The trigger of one scope as its parameters say, and the trace that it listens to."""

    meter: str
    trace: Trace
    mode: Mode
    edge: Edge
    share: float
    earlier: int


def values_of(node: Node) -> dict[str, Any]:
    """Return all parameters of a scope."""
    return {p.name: node.params.get(p.name, p.default) for p in SCOPE.params}


def setting_of(nodes: Mapping[str, Node], lanes: Sequence[Lane]) -> Setting | None:
    """Return the trigger of the first scope that has one; None when all scroll."""
    for meter in dict.fromkeys(lane.meter for lane in lanes if lane.view == "trace"):
        values = values_of(nodes[meter])
        if values["trigger"] == "off":
            continue
        traces = [t for lane in lanes if lane.meter == meter for t in lane.traces]
        trace = next((t for t in traces if text_of(t) == values["source"]), traces[0])
        edge = Edge(float(values["level"]), float(values["hysteresis"]), values["slope"] == "rising")
        return Setting(meter, trace, values["trigger"], edge, float(values["before"]), round(float(values["earlier"])))
    return None


class Triggering(QObject):
    """Looks at the samples of the trace that triggers, once a frame, and places the picture."""

    stopped = Signal()
    """A single sweep is whole."""
    changed = Signal()
    """The setting, or what the trigger does, is another."""

    def __init__(self, session: Session, feed: Feed, timebase: Timebase) -> None:
        super().__init__()
        self._session, self._feed, self._time = session, feed, timebase
        self.setting: Setting | None = None
        self.sweeps: Sweeps | None = None
        self._seen = 0.0
        self._about: object = None
        self._told = ""

    @property
    def state(self) -> str:
        """``off``, ``waiting``, ``free``, ``triggered`` or ``stopped``."""
        return "off" if self.sweeps is None else self.sweeps.state

    def plan(self, lanes: Sequence[Lane]) -> None:
        """Take the triggers of these lanes' scopes."""
        circuit = self._session.circuit
        new = setting_of({lane.meter: circuit.get(lane.meter, Node) for lane in lanes}, lanes)
        if new != self.setting:
            self.setting = new
            self.rearm()

    def rearm(self) -> None:
        """Begin anew; a trigger that was changed looks back, so that a resting picture shows what it does."""
        self._about = None
        if self.setting is None:
            self.sweeps = None
            self._time.earlier = ()
            self._time.show_sweep(None, 0.0)
        self.changed.emit()

    def _begin(self, setting: Setting, about: object) -> Sweeps:
        feed, window = self._feed, self._time.window
        fresh = setting.mode == "single" and self._about is None
        back = 0.0 if fresh else max(_BACK, setting.earlier + 2.0) * window
        self._seen = max(feed.newest - back, feed.oldest)
        self._about = about
        feed.copies.drop()
        self._time.show_sweep(None, 0.0)
        self.sweeps = Sweeps(setting.mode, setting.edge, setting.share, ready=self._seen)
        return self.sweeps

    def look(self) -> None:
        """Take the newest samples and place the picture; nothing while it is frozen."""
        setting, feed, window = self.setting, self._feed, self._time.window
        if setting is None or feed.frozen:
            return
        about = (feed.generation, window)
        sweeps = self._begin(setting, about) if self.sweeps is None or about != self._about or feed.newest < self._seen else self.sweeps
        row = feed.row_of(setting.trace)
        begin = max(self._seen, feed.newest - _MOST_WINDOWS * window)
        if row >= 0 and feed.newest > begin:
            known = len(sweeps.whole)
            stretch = feed.between(begin, feed.newest)
            first = max(round(stretch.position(begin)) + 1, 0) if begin > 0 else 0
            last = sweeps.whole[-1] if known else None
            sweeps.look(stretch.data[row, first:], stretch.start + first * stretch.interval, stretch.interval, window)
            self._seen = feed.newest
            self._hold([t for t in sweeps.whole if last is None or t > last])
        self._show(sweeps, setting)

    def _hold(self, fresh: list[float]) -> None:
        if not fresh or self.setting is None:
            return
        share, window = self._time.share if self._time.anchor is not None else self.setting.share, self._time.window
        kept = self.setting.earlier + 1
        for anchor in fresh[-kept:]:
            self._feed.hold(anchor - share * window, anchor + (1.0 - share) * window)
        assert self.sweeps is not None
        oldest = self.sweeps.whole[-kept:][0]
        self._feed.copies.drop(max(oldest - share * window, 0.0) - 2.0 * self._feed.interval)

    def _show(self, sweeps: Sweeps, setting: Setting) -> None:
        self._time.show_sweep(sweeps.shown, setting.share)
        self._time.earlier = tuple(sweeps.earlier(setting.earlier))
        if sweeps.state != self._told:
            self._told = sweeps.state
            self.changed.emit()
            if sweeps.stopped:
                self.stopped.emit()

    def set(self, name: str, value: object, gesture: int | None = None) -> None:
        """Set one parameter of the scope that triggers, as one step of undo."""
        if self.setting is not None:
            self._session.set_param((self.setting.meter,), name, value, gesture)  # pyright: ignore[reportArgumentType]
