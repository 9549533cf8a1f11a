"""The shape of a file: one typed struct a record kind, checked while the bytes are read. Mirrors `circuit.records`."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import UNSET, Meta, Raw, Struct, UnsetType

from neurolab.catalog.morphology import MOST_COMPARTMENTS, MOST_SEGMENTS, MOST_WRAPS
from neurolab.circuit.images import MOST_TEXT
from neurolab.circuit.records import LIMIT, SETTINGS_BOUNDS
from neurolab.circuit.rules import MOST_CELLS, RuleKind

Id = Annotated[str, Meta(min_length=1, max_length=100, pattern=r"^[A-Za-z0-9_.:\-]+\Z")]
TypeId = Annotated[str, Meta(min_length=1, max_length=200)]
Text = Annotated[str, Meta(max_length=1_000_000)]
Coordinate = Annotated[float, Meta(ge=-LIMIT, le=LIMIT)]
Extent = Annotated[float, Meta(ge=0, le=LIMIT)]
Positive = Annotated[float, Meta(gt=0, le=LIMIT)]
Params = Annotated[dict[str, float | str], Meta(max_length=10_000)]
Mechanisms = Annotated[list[TypeId], Meta(max_length=200)]
Version = Annotated[int, Meta(ge=1, le=1_000_000)]


def _within(setting: str) -> Meta:
    low, high = SETTINGS_BOUNDS[setting]
    return Meta(ge=low, le=high)


class FileShape(Struct, forbid_unknown_fields=True, rename={"app_version": "app version"}):
    """The whole file. Records are kept as bytes and checked one by one, so that a fault names its record."""

    format: int
    records: list[Raw]
    app_version: str = ""


class HeadShape(Struct):
    """The little that every record of every version has."""

    id: Id
    kind: str
    type: str = ""
    compound: str = ""
    version: Version = 1


class RecordShape(Struct, forbid_unknown_fields=True, kw_only=True):
    """Common part of the records that this version knows."""

    id: Id
    kind: str


class CompartmentShape(Struct, forbid_unknown_fields=True, kw_only=True):
    """See `catalog.spec.Compartment`."""

    name: Annotated[str, Meta(min_length=1, max_length=40)]
    length: Positive
    diameter: Positive
    mechanisms: Mechanisms = []
    parent: Annotated[str, Meta(max_length=40)] = ""
    segments: Annotated[int, Meta(ge=1, le=MOST_SEGMENTS)] = 1
    wraps: Annotated[float, Meta(ge=0, le=MOST_WRAPS)] = 0.0
    params: Params = {}


class NodeShape(RecordShape, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.records.Node`; `version` is that of the type's declaration."""

    type: TypeId
    version: Version = 1
    x: Coordinate = 0.0
    y: Coordinate = 0.0
    label: Text = ""
    color: Text = ""
    params: Params = {}
    mechanisms: Mechanisms | UnsetType = UNSET
    compartments: Annotated[list[CompartmentShape], Meta(min_length=1, max_length=MOST_COMPARTMENTS)] | UnsetType = UNSET
    size: Annotated[int, Meta(ge=1, le=MOST_CELLS)] = 1
    spread: Annotated[dict[str, Extent], Meta(max_length=1_000)] = {}
    silenced: bool = False


class RuleShape(Struct, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.rules.Rule`."""

    kind: RuleKind
    p: Annotated[float, Meta(ge=0, le=1)] = 0.1
    k: Annotated[int, Meta(ge=1, le=MOST_CELLS)] = 10
    sigma: Annotated[float, Meta(ge=1e-3, le=10)] = 0.1
    seed: Annotated[int, Meta(ge=0, lt=2**53)] = 1


class WireShape(RecordShape, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.records.Wire`; `version` is that of the type's declaration."""

    type: TypeId
    version: Version = 1
    source: Id
    target: Id
    params: Params = {}
    rule: RuleShape | UnsetType = UNSET
    plasticity: Annotated[str, Meta(max_length=200)] = ""
    learned: Annotated[str, Meta(max_length=4_000_000)] = ""
    silenced: bool = False


class RegionShape(RecordShape, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.records.Region`."""

    x: Coordinate
    y: Coordinate
    width: Extent
    height: Extent
    label: Text = ""
    color: Text = ""


class DoseShape(RecordShape, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.records.Dose`."""

    compound: TypeId
    place: Id
    concentration: Extent
    start: Coordinate = 0.0
    stop: Coordinate | UnsetType = UNSET
    onset: Positive = 20.0
    washout: Positive = 100.0


class NoteShape(RecordShape, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.records.Note`."""

    x: Coordinate
    y: Coordinate
    width: Extent = 260.0
    height: Extent = 120.0
    text: Text = ""
    color: Text = ""


class FrameShape(RecordShape, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.records.Frame`."""

    x: Coordinate
    y: Coordinate
    width: Extent
    height: Extent
    label: Text = ""
    color: Text = ""


class PictureShape(RecordShape, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.records.Picture`; `circuit.images` looks into the data."""

    x: Coordinate
    y: Coordinate
    width: Extent
    height: Extent
    media: Annotated[str, Meta(max_length=40)]
    data: Annotated[str, Meta(max_length=MOST_TEXT)]
    label: Text = ""


class GroupShape(RecordShape, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.records.Group`."""

    x: Coordinate
    y: Coordinate
    members: Annotated[list[Id], Meta(max_length=100_000)] = []
    label: Text = ""
    color: Text = ""
    folded: bool = True


class SettingsShape(RecordShape, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.records.Settings`."""

    title: Text = ""
    dt: Annotated[float, _within("dt")] = 0.025
    seed: Annotated[int, Meta(ge=0, lt=2**53)] = 1
    um_per_unit: Annotated[float, _within("um_per_unit")] = 1.0
    speed: Annotated[float, _within("speed")] = 0.1


class ModelShape(RecordShape, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.records.Model`; `spec` is checked by `storage.models`."""

    base: TypeId
    spec: dict[str, Any]


Names = Annotated[list[Annotated[str, Meta(min_length=1, max_length=100)]], Meta(max_length=1_000)]


class StepShape(RecordShape, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.records.Step`."""

    x: Coordinate
    y: Coordinate
    width: Extent
    height: Extent
    rank: Coordinate = 0.0
    title: Text = ""
    text: Text = ""
    selection: Annotated[list[Id], Meta(max_length=100_000)] = []
    run: Annotated[str, Meta(max_length=40)] = ""


class LockShape(RecordShape, forbid_unknown_fields=True, kw_only=True):
    """See `circuit.records.Lock`."""

    locked: bool = False
    hidden: Names = []
    forbidden: Names = []


SHAPES: dict[str, type[RecordShape]] = {
    "node": NodeShape,
    "wire": WireShape,
    "region": RegionShape,
    "dose": DoseShape,
    "note": NoteShape,
    "settings": SettingsShape,
    "model": ModelShape,
    "frame": FrameShape,
    "picture": PictureShape,
    "group": GroupShape,
    "step": StepShape,
    "lock": LockShape,
}
