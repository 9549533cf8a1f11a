"""The tables of plastic synapses: who is joined to whom by one wire, and where everything is; see `pathways`. Light: imports numpy only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.rule import WEIGHT
from neurolab.core.errors import EngineError
from neurolab.engine.group import number
from neurolab.engine.reference import evaluate
from neurolab.engine.releases import keys_of
from neurolab.engine.rule_code import COLUMNS, Sections, between_events, generate_rule
from neurolab.engine.tables import RELEASE_ROWS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from neurolab.catalog.expr import Expr
    from neurolab.catalog.rule import Rule
    from neurolab.engine.group import Group
    from neurolab.engine.releases import Releases


SHARE = "="
"""What follows the id of a wire in the name of its share's synapses."""


@dataclass(frozen=True, slots=True)
class Learning:
    """What plastic synapses have beside their ends.

    Parameters
    ----------
    rule : Rule
        By which they learn.
    values : mapping of str to float
        Coherent values of the rule's parameters, where they differ from its defaults.
    unit : str
        Of the weight.
    kept : array or None
        `w` of each synapse at the start, in the order of the pairs, instead of the rule's initial value.
    fired_by : (Group, int) or None
        Element whose spikes are those of the first target, where it is another one (the sender of a cell in space); the others follow it.
    seed : int
        Of the scatter.
    share : bool
        Whether they only show what other synapses of the same wire do.
    """

    rule: Rule
    values: Mapping[str, float] = field(default_factory=dict)
    unit: str = "nS"
    kept: NDArray[np.float64] | None = None
    fired_by: tuple[Group, int] | None = None
    seed: int = 1
    share: bool = False


class PathwayTable:
    """The synapses of one wire, and the table that tells its kernel where everything is.

    Parameters
    ----------
    wire_id : str
        The wire.
    source, pre, target, post : Group and lanes
        Ends of each synapse.
    into : str
        Input of the targets.
    weight : float
        At the start, coherent.
    delay : int
        Steps from a spike to its arrival.
    about : Learning
        How they learn.
    release : array (n, 4) or None
        As in `PlanBuilder.connect`.
    """

    def __init__(
        self,
        wire_id: str,
        source: Group,
        pre: NDArray[np.int64],
        target: Group,
        post: NDArray[np.int64],
        into: str,
        weight: float,
        delay: int,
        about: Learning,
        release: NDArray[np.float64] | None = None,
    ) -> None:
        if not source.spikes:
            raise EngineError(f"{source.composite.type_id} never spikes, so it cannot drive synapses")
        self.wire_id, self.source, self.target, self.into, self.about, self.delay = wire_id, source, target, into, about, delay
        self.release = release
        self.firsts = (int(pre.min()), int(post.min())) if len(pre) else (0, 0)
        self.order = np.lexsort((post, pre))
        self.pre, self.post = (pre[self.order] - self.firsts[0]).astype(np.int32), (post[self.order] - self.firsts[1]).astype(np.int32)
        self.n_pre, self.n_post = int(self.pre.max(initial=-1)) + 1, int(self.post.max(initial=-1)) + 1
        self.back = np.lexsort((self.pre, self.post)).astype(np.int32)
        self.rule, composite = about.rule, about.rule.composite
        self.flow = between_events(self.rule)
        self.values = {p.name: number(p.default, p.unit) for p in composite.params.values()} | dict(about.values)
        self.weight = weight
        self.params = np.zeros(1 + len(composite.params))
        self._fill_params()
        sections = Sections(self.rule, set(self.flow))
        self.section = {name: f"@{side}" for name, side in sections.parts}
        self.parts = sections.places(self.size, self.n_pre, self.n_post, delay)
        self.place = self.number = -1
        self.table = np.zeros(len(COLUMNS), dtype=np.int64)
        self.addresses = (0, 0)
        self._arrays: dict[str, NDArray[np.int32]] = {}

    @property
    def key(self) -> str:
        """Under which it is found: its wire, with a mark when it is that wire's share."""
        return self.wire_id + SHARE * self.about.share

    @property
    def size(self) -> int:
        """Number of synapses."""
        return len(self.pre)

    @property
    def initial(self) -> float:
        """`w` at the start, without scatter."""
        return self._evaluate(self.rule.composite.initial[WEIGHT])

    @property
    def scale(self) -> float:
        """What turns `w` into the weight of the wire."""
        return float(self.params[0])

    def _evaluate(self, expr: Expr) -> float:
        return evaluate(expr, self.values)

    def _fill_params(self) -> None:
        self.params[1:] = [self.values[name] for name in self.rule.composite.params]
        self.params[0] = self.weight / self.initial

    # ---- building -------------------------------------------------------------------------------------------------------------------------

    def lay(self, place: int, waiting: NDArray[np.int64] | None) -> int:
        """Take a place in the arena, fill the table and compile; `waiting` is the row of `targets` of its input, if there is one. Return the end."""
        from neurolab.engine.native import address_of

        self.place = -(-place // 8) * 8
        texts = generate_rule(self.rule, tires=self.release is not None)
        self.addresses = address_of("step", texts["step"]), address_of("observe", texts["observe"])
        (source_place, source_stride), (row, row_stride) = _rows(self.source, None), _rows(self.target, self.into)
        firing, first = self.about.fired_by or (self.target, self.firsts[1])
        post_place, post_stride = _rows(firing, None) if firing.spikes else (-1, 0)
        self._arrays = {
            "by_source": np.searchsorted(self.pre, np.arange(self.n_pre + 1)).astype(np.int32),
            "target_of": self.post,
            "by_target": np.searchsorted(self.post[self.back], np.arange(self.n_post + 1)).astype(np.int32),
            "synapse_of": self.back,
            "source_of": np.ascontiguousarray(self.pre[self.back]),
        }
        mask, ring, ring_n, flags = (0, 0, 0, 0) if waiting is None else waiting[[4, 3, 2, 5]].tolist()
        self._write(
            synapses=self.size, sources=self.n_pre, targets=self.n_post, delay=self.delay,
            pre_place=source_place, pre_stride=source_stride, pre_first=self.firsts[0],
            post_place=post_place, post_stride=post_stride, post_first=first,
            row=row, row_stride=row_stride, row_first=self.firsts[1], mask=mask, waiting=ring, waiting_n=ring_n, flags=flags,
            state=self.place, params=self.params.ctypes.data, **{name: array.ctypes.data for name, array in self._arrays.items()},
            shown_source=int(self.pre[0]) if self.size else 0, shown_target=int(self.post[0]) if self.size else 0,
        )  # fmt: skip
        return self.place + self.parts["@end"]

    def _write(self, **columns: int) -> None:
        for name, value in columns.items():
            self.table[COLUMNS.index(name)] = value

    def add_terminals(self, releases: Releases, end: int) -> int:
        """Give every synapse a terminal that tires; return the new end of the arena."""
        if self.release is None:
            return end
        first = -(-end // RELEASE_ROWS) * RELEASE_ROWS
        places = first + RELEASE_ROWS * np.arange(self.size, dtype=np.float64)
        rows = np.column_stack((self.release[self.order], keys_of((self.wire_id,) * self.size, self.size), places))
        begin = len(releases.table)
        releases.table = np.ascontiguousarray(np.vstack((releases.table, rows)))
        releases.numbers.setdefault(self.wire_id, []).extend(range(begin, begin + self.size))
        self._write(terminal=begin)
        return first + RELEASE_ROWS * self.size

    def use_terminals(self, table: NDArray[np.float64]) -> None:
        """Note where the table of all terminals is."""
        self._write(terminals=table.ctypes.data)


def _rows(group: Group, into: str | None) -> tuple[int, int]:
    """Return the place of an input (None: of the spikes) of the first element of a group, and how far the next 64 are."""
    row = group.row(into) if into else group.kernel.layout.spike
    return group.block.slot(row, 0), group.block.n_rows * 64
