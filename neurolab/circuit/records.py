"""Records: the frozen entries of a circuit. Ids are stable; types are type ids, never class paths or list positions."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.spec import Compartment, ModelSpec, Value
    from neurolab.circuit.rules import Rule

SETTINGS_ID = "settings"
LOCK_ID = "lock"

LIMIT = 1e9
"""Largest size of a coordinate (canvas units), a time (ms) or a concentration (µM): far beyond sense, and exact in a double."""
SETTINGS_BOUNDS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"dt": (1e-4, 10.0), "seed": (0, 2**53 - 1), "um_per_unit": (1e-6, 1e6), "speed": (1e-9, 1e9)}
)
"""Lowest and highest allowed values of the settings."""


def _empty() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Common part: `kind` names the class in files, `prefix` starts its ids."""

    kind: ClassVar[str] = ""
    prefix: ClassVar[str] = "x"
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Node(Record):
    """Anything placed on the canvas. `params` holds only what differs from the spec, by qualified name (``g_L``, ``na_hh.g_Na``).

    x and y are the centre in canvas units. `mechanisms` overrides the spec's list when given, `compartments` its table.

    A node with a `size` above 1 is a population: it stands for so many cells, units or stimuli of its type, called ``n3[0]``, ``n3[1]`` ...
    `spread` scatters them: the half-width of a uniform distribution around a parameter or around the initial value of a state.

    A `silenced` cell is held at its initial potential and fires no spikes; a silenced unit or stimulus gives 0. See `engine.silence`.
    """

    kind: ClassVar[str] = "node"
    prefix: ClassVar[str] = "n"
    type: str
    x: float = 0.0
    y: float = 0.0
    label: str = ""
    color: str = ""
    params: Mapping[str, Value] = field(default_factory=_empty)
    mechanisms: tuple[str, ...] | None = None
    compartments: tuple[Compartment, ...] | None = None
    size: int = 1
    spread: Mapping[str, float] = field(default_factory=_empty)
    silenced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire(Record):
    """A connection from one node to another; between populations, `rule` says who is joined to whom.

    `plasticity` is the type id of the rule by which it learns (its parameters are qualified: ``stdp.A_plus``), empty for a fixed weight. `learned`
    are the weights from which a run starts where learned ones were kept; see `circuit.plasticity`. A `silenced` wire carries nothing.
    """

    kind: ClassVar[str] = "wire"
    prefix: ClassVar[str] = "w"
    type: str
    source: str
    target: str
    params: Mapping[str, Value] = field(default_factory=_empty)
    rule: Rule | None = None
    plasticity: str = ""
    learned: str = ""
    silenced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Region(Record):
    """A rectangle of the canvas with its own chemistry; x and y are its top left corner."""

    kind: ClassVar[str] = "region"
    prefix: ClassVar[str] = "r"
    x: float
    y: float
    width: float
    height: float
    label: str = ""
    color: str = ""

    def covers(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose(Record):
    """A compound at a place (node or region id).

    The concentration (µM) rises with `onset` from `start` and falls with `washout` from `stop` (all ms).
    A dose without `stop` acts until it is washed out.
    """

    kind: ClassVar[str] = "dose"
    prefix: ClassVar[str] = "d"
    compound: str
    place: str
    concentration: float
    start: float = 0.0
    stop: float | None = None
    onset: float = 20.0
    washout: float = 100.0

    def level(self, time: float) -> float:
        """Return the concentration (µM) that this dose alone gives at a time (ms)."""
        end = time if self.stop is None else min(time, self.stop)
        if time <= self.start or end < self.start:
            return 0.0
        reached = self.concentration * (-math.expm1(-(end - self.start) / self.onset) if self.onset > 0 else 1.0)
        if time == end:
            return reached
        return reached * math.exp(-(time - end) / self.washout) if self.washout > 0 else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """A sticky note; x and y are its top left corner."""

    kind: ClassVar[str] = "note"
    prefix: ClassVar[str] = "t"
    x: float
    y: float
    width: float = 260.0
    height: float = 120.0
    text: str = ""
    color: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame(Record):
    """A rectangle with a title that carries the nodes inside when it is moved; x and y are its top left corner."""

    kind: ClassVar[str] = "frame"
    prefix: ClassVar[str] = "f"
    x: float
    y: float
    width: float
    height: float
    label: str = ""
    color: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Record):
    """An image on the canvas; x and y are its top left corner. The image itself is in `data`, never a path; see `circuit.images`.

    `media` is ``image/png``, ``image/jpeg`` or ``image/svg+xml``, `data` the file's bytes in base 64, `label` says what it shows.
    """

    kind: ClassVar[str] = "picture"
    prefix: ClassVar[str] = "p"
    x: float
    y: float
    width: float
    height: float
    media: str
    data: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Record):
    """Nodes that can be folded into one; x and y are the centre of that one. The simulation does not know of groups.

    `members` are ids of nodes; those that are gone do not matter. See `circuit.grouping`.
    """

    kind: ClassVar[str] = "group"
    prefix: ClassVar[str] = "g"
    x: float
    y: float
    members: tuple[str, ...]
    label: str = ""
    color: str = ""
    folded: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Model(Record):
    """A model of the circuit's own: a spec that somebody wrote, as data. `base` is the type id of what it was made from.

    The spec's type id is ``own.<id>.<short name of the base>``: unique in the circuit, and parameters and synapses find it by its short name.
    """

    kind: ClassVar[str] = "model"
    prefix: ClassVar[str] = "m"
    spec: ModelSpec
    base: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Record):
    """One step of a presentation: where to look (a rectangle of the canvas), what is selected, what to say, and whether time passes.

    Steps follow each other by `rank`. `run` is ``run``, ``pause``, ``restart`` (from time 0) or empty: as it was. What `selection` names may be gone.
    """

    kind: ClassVar[str] = "step"
    prefix: ClassVar[str] = "step"
    x: float
    y: float
    width: float
    height: float
    rank: float = 0.0
    title: str = ""
    text: str = ""
    selection: tuple[str, ...] = ()
    run: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock(Record):
    """What students do not see and may not change, by name; see `circuit.locks`. There is at most one, with the id ``lock``.

    It is an aid for a lesson and no security: anybody can open it, or edit the file.
    """

    kind: ClassVar[str] = "lock"
    prefix: ClassVar[str] = "lock"
    id: str = LOCK_ID
    locked: bool = False
    hidden: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Record):
    """What the whole circuit shares. There is exactly one, with the id ``settings``."""

    kind: ClassVar[str] = "settings"
    prefix: ClassVar[str] = "s"
    id: str = SETTINGS_ID
    title: str = ""
    dt: float = 0.025
    seed: int = 1
    um_per_unit: float = 1.0
    speed: float = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Opaque(Record):
    """A record whose type or kind this version does not know: drawn grey, not simulated, saved unchanged."""

    kind: ClassVar[str] = "opaque"
    raw: Mapping[str, Any] = field(default_factory=_empty)

    @property
    def references(self) -> tuple[str, ...]:
        """Ids of the records that it names as its ends or place."""
        return tuple(str(self.raw[k]) for k in ("source", "target", "place") if k in self.raw)


Area = Region | Note | Frame | Picture
"""Records with a rectangle of their own."""

Placed = Node | Area | Group
"""Records that lie on the canvas."""

RECORD_CLASSES: tuple[type[Record], ...] = (Node, Wire, Region, Dose, Note, Settings, Model, Frame, Picture, Group, Step, Lock)
