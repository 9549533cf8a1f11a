"""What the scopes draw from: the recorder's newest samples and spikes, or a frozen copy of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from neurolab.circuit.members import owner_of
from neurolab.ui.scopes.copies import EMPTY, Copies, Stretch
from neurolab.ui.scopes.far import cut, level_for, levels_of, reaching
from neurolab.ui.scopes.snapshots import Snapshots
from neurolab.ui.scopes.spikes import SpikeLog

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from neurolab.ui.scopes.lanes import Trace


class Feed:
    """Reads the recorder once a frame.

    Parameters
    ----------
    bridge : Bridge
        Anything with a `recorder` attribute (None before the first plan).
    """

    def __init__(self, bridge: Any) -> None:
        self._bridge = bridge
        self._recorder: Any = None
        self._head = 0
        self._cursor: Any = 0
        self._frozen: Stretch | None = None
        self._far: tuple[Stretch, ...] = ()
        self.copies = Copies()
        self.generation = 0
        self.oldest, self.newest, self.interval = 0.0, 0.0, 0.1
        self.spikes = SpikeLog()
        self._rows: Mapping[tuple[str, str], int] = {}
        self._watched: frozenset[str] | None = None
        self._kept: NDArray[np.bool_] = np.zeros(0, bool)
        self._snapshots: dict[tuple[str, str], Snapshots] = {}

    def listen_to(self, bridge: Any) -> None:
        """Read from another bridge."""
        self._bridge, self._recorder, self._frozen, self._far = bridge, None, None, ()

    def watch(self, sources: frozenset[str]) -> None:
        """Keep the spikes of these nodes only: thousands of others may fire that no meter listens to."""
        if sources != self._watched:
            self._watched = sources
            if not self.frozen:
                self._recorder = None

    def watch_values(self, keys: Iterable[tuple[str, str]]) -> None:
        """Look at these variables of all cells of their nodes whenever there is news."""
        self._snapshots = {key: self._snapshots.get(key, Snapshots()) for key in keys}

    def snapshots_of(self, trace: Trace) -> Snapshots:
        """Return what was seen of a variable of all cells of a node."""
        return self._snapshots.get(trace.key) or Snapshots()

    @property
    def frozen(self) -> bool:
        """Whether a copy is shown while the simulation may go on."""
        return self._frozen is not None

    def pull(self) -> bool:
        """Look for new samples and spikes; return whether there is anything new to draw."""
        recorder = self._bridge.recorder
        if self.frozen:
            return False
        if recorder is None:
            return self._forget()
        head = int(recorder.head)
        if recorder is self._recorder and head == self._head:
            return self._take_snapshots(only_first=True)
        if recorder is not self._recorder or head < self._head:
            self._begin(recorder)
        self._head, self.interval = head, float(recorder.interval)
        self.newest = float(recorder.time_of(head - 1)) if head else 0.0
        kept = recorder.window(self._available(), head).shape[1]
        self.oldest = max(self.newest - (kept - 1) * self.interval, 0.0) if kept else 0.0
        self._far = levels_of(recorder, head)
        who, times = self._new_spikes(recorder)
        if len(times) and times[0] < self.spikes.last:
            # The run began anew and has come further than before since the last frame.
            self._begin(recorder)
            who, times = self._new_spikes(recorder)
        self.spikes.append(who, times)
        self._take_snapshots()
        return True

    def _take_snapshots(self, *, only_first: bool = False) -> bool:
        """Look at all cells of the populations watched; `only_first` where nothing was seen yet. Return whether anything was."""
        taken = False
        for (source, variable), snapshots in self._snapshots.items():
            values = None if only_first and snapshots.times else self._bridge.read_all(source, variable)
            if values is not None:
                snapshots.add(self.newest, values)
                taken = True
        return taken

    def _new_spikes(self, recorder: Any) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        who, times, self._cursor = recorder.spikes.since(self._cursor)
        who, times = np.asarray(who, np.int64), np.asarray(times)
        kept = self._kept[who]
        return who[kept], times[kept]

    def _forget(self) -> bool:
        """Drop what the last circuit left, or it would stand under the names of the next; return whether there was anything."""
        if self._recorder is None and not self._rows and not self.spikes.ids:
            return False
        self._recorder, self._head, self._cursor, self._rows, self.spikes = None, 0, 0, {}, SpikeLog()
        self.copies = Copies()
        self._snapshots = {key: Snapshots() for key in self._snapshots}
        self.oldest = self.newest = 0.0
        self._far = ()
        self.generation += 1
        return True

    def _begin(self, recorder: Any) -> None:
        self._recorder, self._cursor = recorder, 0
        self.copies = Copies()
        self.generation += 1
        self._rows = {(rid, variable): i for i, (rid, variable) in enumerate(recorder.channels)}
        ids = recorder.spikes.ids
        self._kept = np.array([self._watched is None or rid in self._watched or owner_of(rid)[0] in self._watched for rid in ids], bool)
        self.spikes = SpikeLog({rid: i for i, rid in enumerate(ids) if self._kept[i]})

    def _available(self) -> int:
        return min(self._head, int(self._recorder.capacity)) if self._recorder is not None else 0

    def freeze(self) -> None:
        """Keep a copy of everything there is."""
        self.pull()
        if self._recorder is not None and not self.frozen:
            whole = self.between(self.oldest, self.newest)
            self._frozen = Stretch(whole.data.copy(), whole.start, whole.interval)
            self._far = levels_of(self._recorder, self._head, copied=True)
            self.spikes = self.spikes.copy()

    def hold(self, begin: float, end: float) -> None:
        """Keep a stretch of time, so that it can be shown when the recorder has forgotten it."""
        if not self.frozen:
            self.copies.hold(self.between(begin, end))

    def remember(self) -> None:
        """Keep all there is, once: somebody begins to look back, and a fast run would write over what is on the screen."""
        if self._recorder is not None and not self.frozen and not self.copies.looks_back:
            self.copies.look_back(self.between(self.oldest, self.newest))
            self.spikes.kept_from = self.oldest

    def let_go(self) -> None:
        """Drop that copy: the newest samples are followed again."""
        self.copies.look_back(None)
        self.spikes.kept_from = np.inf

    @property
    def reach(self) -> float:
        """Time (ms) of the oldest sample that can be shown."""
        return max(min([self.oldest, self.copies.reach, *(s.start for s in self._far if s.data.shape[1])]), 0.0)

    def thaw(self) -> None:
        """Show the running simulation again."""
        self._frozen = None
        self._recorder = None

    def row_of(self, trace: Trace) -> int:
        """Return the channel of a trace, or -1 while it is not recorded."""
        return self._rows.get(trace.key, -1)

    def between(self, begin: float, end: float, column: float = 0.0) -> Stretch:
        """Return the samples that cover a stretch of time, with one more on either side where there is one.

        Parameters
        ----------
        column : float
            Time (ms) of a column of pixels. Where it is long, and for times of which there are no samples any more, peaks of bins come instead.
        """
        level = level_for(self._far, column)
        if level is None and max(begin, 0.0) < self.oldest - self.interval:
            level = None if self.copies.of(begin, end) is not None else reaching(self._far, max(begin, 0.0))
        return cut(level, begin, end) if level is not None else self._near(begin, end)

    def _near(self, begin: float, end: float) -> Stretch:
        if self._frozen is not None:
            first = min(max(int(self._frozen.position(begin)) - 1, 0), self._frozen.data.shape[1])
            last = max(int(self._frozen.position(end)) + 2, first)
            return Stretch(self._frozen.data[:, first:last], self._frozen.start + first * self.interval, self.interval)
        if begin < self.oldest:
            held = self.copies.of(begin, end)
            if held is not None:
                return held
        available = self._available()
        if not available:
            return EMPTY
        back = min(max(int((self.newest - begin) / self.interval) + 2, 1), available)
        skipped = min(max(int((self.newest - end) / self.interval) - 1, 0), back - 1)
        # All lanes of a frame end at the same head, however far the runner has come meanwhile.
        data = self._recorder.window(back, self._head)
        count = data.shape[1]
        return Stretch(data[:, : max(count - skipped, 0)], self.newest - (count - 1) * self.interval, self.interval)

    def value_at(self, trace: Trace, time: float | None) -> float | None:
        """Return what a trace shows at a time (None: now), in its own unit; None where nothing was recorded."""
        row = self.row_of(trace)
        if row < 0:
            return None
        if time is None and not self.frozen and self._bridge.state == "paused":
            # A single step may end between two samples.
            return self._bridge.read(trace.source, trace.variable)
        at = self.newest if time is None else time
        return self.between(at, at).value_at(row, at)
