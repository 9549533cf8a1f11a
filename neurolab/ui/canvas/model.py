"""What the canvas draws, as arrays: nodes, wires and their curves, kept in step with the circuit."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF

from neurolab.catalog.spec import MeterSpec, WireSpec
from neurolab.catalog.synapses.spiking import MYELINATED
from neurolab.circuit.axons import delay_of, has_axon
from neurolab.circuit.records import SETTINGS_ID, Dose, Frame, Group, Node, Note, Opaque, Picture, Region, Wire
from neurolab.circuit.wiring import rests
from neurolab.editor.language import say
from neurolab.ui import theme
from neurolab.ui.canvas import looks
from neurolab.ui.canvas.chores import Chores
from neurolab.ui.canvas.ends import room_of
from neurolab.ui.canvas.folding import Seen, only_moved
from neurolab.ui.canvas.routes import DETOUR_NODES, LABEL_GAP, SEGMENTS, Nodes, alone, among, lanes, lengths, route, sides
from neurolab.ui.canvas.shapes import GROUP_SPEC, Shape, shape_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from numpy.typing import NDArray
    from PySide6.QtGui import QColor

    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import Spec
    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.diff import Diff
    from neurolab.circuit.records import Area, Record
    from neurolab.ui.canvas.names import Names

FAR = 1e6
_LEAST_HALF_NAME = 15.0
_ROWS_AT_ONCE = 500
_FEW_ROWS = 16


class CanvasModel:
    """Arrays of all that is drawn, one row a node and one row a wire.

    Parameters
    ----------
    circuit : Circuit
        What to draw; `apply` must be told of its changes.
    names : Names
        How large names are; wires keep clear of them.
    """

    def __init__(self, circuit: Circuit, names: Names) -> None:
        self.circuit = circuit
        self.names = names
        self.rebuild()

    def rebuild(self) -> None:
        """Read the whole circuit."""
        self._chores = Chores()
        circuit = self.circuit
        self.seen = Seen(circuit, lambda opaque: _place(opaque) is not None)
        self.records = records = self.seen.records
        self.node_ids = [r.id for r in records]
        self.row, self.home = self.seen.row, self.seen.home
        self.specs: list[Spec | None] = [_spec_of(circuit, r) for r in records]
        self.shapes: list[Shape] = [shape_of(s) for s in self.specs]
        places = np.array([_place(r) or (0.0, 0.0) for r in records], float).reshape(-1, 2)
        self.nodes = Nodes(
            np.ascontiguousarray(places[:, 0]), np.ascontiguousarray(places[:, 1]),
            np.array([s.hx for s in self.shapes], float), np.array([s.hy for s in self.shapes], float),
            np.array([s.form for s in self.shapes], int), np.array([self._half_name(r) for r in records], float),
        )  # fmt: skip
        charge = [looks.charge_range(circuit.registry, s, r if isinstance(r, Node) else None) for s, r in zip(self.specs, records, strict=True)]
        self.charge = np.array(charge, float).reshape(-1, 2)
        self._rebuild_wires()
        self.recolor()
        self._rebuild_places()

    def recolor(self) -> None:
        """Ask the theme for the colours again; nodes of equal `body` look the same."""
        self.colors: list[QColor] = [_color_of(r, s) for r, s in zip(self.records, self.specs, strict=True)]
        bodies = [(s.type_id if s else "", c.rgb()) for s, c in zip(self.specs, self.colors, strict=True)]
        number = {body: i for i, body in enumerate(dict.fromkeys(bodies))}
        self.body = np.array([number[body] for body in bodies], int)
        self.restyle()

    def restyle(self) -> None:
        """Sort the wires by pen: `style` has the number of each wire's in `styles`, `tone` that of the first of the same colour."""
        self.styles, self.style, self.tone = looks.sort_by_pen(self.looks, [self.colors[s] for s in self.source])
        self.longest_delay = max((look.delay for look in self.looks), default=0.0)
        self.has_myelin = np.array([look.myelin for look in self.looks], bool)
        self.end = np.array([look.end for look in self.looks], dtype="U8")
        self.is_lead = np.array([look.sign == "lead" for look in self.looks], bool)

    def region_color(self, region: Region) -> QColor:
        """Return the colour of a region: its own, or that of what has been injected into it."""
        doses = self.doses.get(region.id)
        other = looks.compound_color(doses[0].compound) if doses else theme.theme().neutral_wire
        return theme.node_color(region.id, region.color) if region.color else other

    def _half_name(self, record: Node | Opaque | Group) -> float:
        name = name_of(record)
        return max(self.names.width(name) / 2 + 5, _LEAST_HALF_NAME) if name and self.names.size else 0.0

    def fit_names(self, scale: float) -> Iterator[Callable[[], None]]:
        """Choose the size of names for a zoom; return what to call so that wires keep clear of them. What is not called comes again next time."""
        if self.names.fit(scale):
            nodes, wires = (np.array_split(np.arange(n), n // _ROWS_AT_ONCE + 1) for n in (len(self.records), len(self.wires)))
            self._chores.begin([*(partial(self._relabel, rows) for rows in nodes), *(partial(self.reroute, rows) for rows in wires)])
        return iter(self._chores)

    def _relabel(self, rows: NDArray[np.int_]) -> None:
        self.nodes.label[rows] = [self._half_name(self.records[i]) for i in rows]

    def _rebuild_wires(self) -> None:
        ends = ((r, self.seen.ends(*_ends(r))) for r in self.circuit if isinstance(r, Wire | Opaque))
        wires = [(r, *rows) for r, rows in ends if rows is not None]
        self.wires: list[Wire | Opaque] = [w for w, _, _ in wires]
        self.wire_ids = [w.id for w in self.wires]
        self.wire_row = {rid: i for i, rid in enumerate(self.wire_ids)}
        self.source = np.array([s for _, s, _ in wires], int)
        self.target = np.array([t for _, _, t in wires], int)
        self.looks = [self._look_of(w, int(s)) for w, s in zip(self.wires, self.source, strict=True)]
        self.bend = lanes(self.source, self.target)
        self._lone = alone(self.source, self.target)
        self.points = np.zeros((len(wires), SEGMENTS + 1, 2))
        self.along = np.zeros((len(wires), SEGMENTS + 1))
        self.bounds = np.zeros((len(wires), 4))
        self._touching: list[list[int]] = [[] for _ in self.node_ids]
        for i, (_, s, t) in enumerate(wires):
            self._touching[s].append(i)
            if t != s:
                self._touching[t].append(i)
        self.reroute(np.arange(len(wires)))

    def _look_of(self, wire: Wire | Opaque, source: int) -> looks.WireLook:
        registry = self.circuit.registry
        spec = registry[wire.type] if isinstance(wire, Wire) and wire.type in registry else None
        return look_of(self.circuit, wire, spec, self.specs[source]) if isinstance(spec, WireSpec) and isinstance(wire, Wire) else looks.UNKNOWN_WIRE

    def _stretch(self, rows: NDArray[np.int_]) -> None:
        """Let spikes travel along wires whose ends have moved for as long as that takes now."""
        axons = [(i, wire) for i in rows if isinstance(wire := self.wires[i], Wire) and has_axon(wire)]
        for i, wire in axons:
            self.looks[i] = self._look_of(wire, int(self.source[i]))
        if axons:
            self.longest_delay = max(look.delay for look in self.looks)

    def reroute(self, rows: NDArray[np.int_]) -> None:
        """Lay some wires anew."""
        if not len(rows):
            return
        room = np.array([room_of(self.looks[i].end, self.looks[i].width) for i in rows])
        source, target = self.source[rows], self.target[rows]
        points = route(self.nodes, self.names.height, source, target, sides(self.nodes, source, target, self.bend[rows], self._lone[rows]), room)
        self.points[rows] = points
        self.along[rows] = lengths(points)
        self.bounds[rows] = np.concatenate((points.min(1), points.max(1)), axis=1)

    def _rebuild_places(self) -> None:
        circuit = self.circuit
        self.regions, self.notes = circuit.all(Region), circuit.all(Note)
        self.frames, self.pictures = circuit.all(Frame), circuit.all(Picture)
        self.areas: list[Area] = [*self.frames, *self.regions, *self.pictures, *self.notes]
        self.doses: dict[str, list[Dose]] = {}
        for dose in self.circuit.all(Dose):
            self.doses.setdefault(dose.place, []).append(dose)

    def apply(self, diff: Diff) -> bool:
        """Follow a change of the circuit; return whether nodes did nothing but move."""
        structural = (Node, Wire, Opaque, Group)
        if any(isinstance(r, structural) for r in (*diff.added.values(), *diff.removed.values())):
            self.rebuild()
            return False
        moved: list[int] = []
        only_moves = not (diff.added or diff.removed)
        for rid, (old, new) in diff.updated.items():
            if isinstance(new, Node) and rid in self.home and rid not in self.row:
                continue  # folded away
            if rid in self.row and ((isinstance(new, Node) and isinstance(old, Node)) or (isinstance(new, Group) and isinstance(old, Group))):
                if not _looks_the_same(old, new):
                    self.rebuild()
                    return False
                i = self.row[rid]
                self.records[i] = new
                self.nodes.x[i], self.nodes.y[i] = _place(new) or (0.0, 0.0)
                self.nodes.label[i] = self._half_name(new)
                moved.append(i)
                only_moves = only_moves and old.label == new.label
            elif isinstance(new, Wire) and isinstance(old, Wire) and (old.source, old.target) == (new.source, new.target) and rid in self.wire_row:
                i = self.wire_row[rid]
                self.wires[i], self.looks[i] = new, self._look_of(new, int(self.source[i]))
                self.reroute(np.array([i]))
                self.restyle()
                only_moves = False
            elif isinstance(new, structural):
                self.rebuild()
                return False
            else:
                only_moves = False
        self._stretch(np.arange(len(self.wires)) if SETTINGS_ID in diff.updated else self.wires_at(moved))
        self.reroute(self.wires_at(moved))
        self._rebuild_places()
        return only_moves and bool(moved)

    def make_way(self) -> None:
        """Lay all wires anew: nodes that have moved may be in the way of wires that do not touch them."""
        if len(self.node_ids) <= DETOUR_NODES:
            self.reroute(np.arange(len(self.wires)))

    def wires_at(self, rows: Collection[int]) -> NDArray[np.int_]:
        """Return the rows of the wires that start or end at some nodes."""
        if len(rows) <= _FEW_ROWS:
            return np.array(sorted({w for r in rows for w in self._touching[r]}), int)
        chosen = among(rows, len(self.node_ids))
        return np.flatnonzero(chosen[self.source] | chosen[self.target])

    def wires_from(self, row: int) -> list[int]:
        """Return the rows of the wires that start at a node."""
        return [i for i in self._touching[row] if self.source[i] == row]

    def seen_nodes(self, rect: QRectF, margin: float = 70.0) -> NDArray[np.int_]:
        """Return the rows of the nodes that show in a rectangle of the canvas."""
        n = self.nodes
        inside = (n.x > rect.left() - margin) & (n.x < rect.right() + margin) & (n.y > rect.top() - margin) & (n.y < rect.bottom() + margin)
        return np.flatnonzero(inside)

    def seen_wires(self, rect: QRectF, margin: float = 14.0) -> NDArray[np.int_]:
        """Return the rows of the wires that show in a rectangle of the canvas."""
        b = self.bounds
        return np.flatnonzero((b[:, 2] > rect.left() - margin) & (b[:, 0] < rect.right() + margin)
                              & (b[:, 3] > rect.top() - margin) & (b[:, 1] < rect.bottom() + margin))  # fmt: skip

    def name_rect(self, row: int) -> QRectF:
        """Return where the name of a node lies; of no size when it has none."""
        half = float(self.nodes.label[row])
        top = float(self.nodes.y[row]) + self.shapes[row].hy + LABEL_GAP
        return QRectF(float(self.nodes.x[row]) - half, top, 2 * half, self.names.height if half else 0.0)


def look_of(circuit: Circuit, wire: Wire, spec: WireSpec, source: Spec | None) -> looks.WireLook:
    """Return the look of a wire where it lies: spikes travel along an axon for as long as its length takes."""
    look = looks.wire_look(spec, source, wire.params)
    if wire.silenced:
        return replace(look, sign="neutral", dashed=True)
    if spec.carries == "outside" and rests(circuit, wire):
        return replace(look, dashed=True)
    if spec.carries != "spikes" or not has_axon(wire):
        return look
    return replace(look, delay=delay_of(circuit, wire), myelin=wire.params["axon"] == MYELINATED)


def _spec_of(circuit: Circuit, record: Record) -> Spec | None:
    if isinstance(record, Group):
        return GROUP_SPEC
    return circuit.registry[record.type] if isinstance(record, Node) and record.type in circuit.registry else None


def _color_of(record: Node | Opaque | Group, spec: Spec | None) -> QColor:
    own = record.color if isinstance(record, Node | Group) else ""
    if isinstance(record, Node) and record.silenced:
        return theme.blend(theme.theme().canvas, theme.theme().text_dim, 0.55)
    return theme.theme().categories["meter"] if isinstance(spec, MeterSpec) and not own else theme.node_color(record.id, own)


def _looks_the_same(old: Node | Group, new: Node | Group) -> bool:
    """Whether a node differs in no more than place, name and number of cells."""
    if isinstance(old, Group) or isinstance(new, Group):
        return isinstance(old, Group) and isinstance(new, Group) and only_moved(old, new)
    kinds = [(n.type, n.color, n.params, n.mechanisms, n.compartments, n.silenced) for n in (old, new)]
    return kinds[0] == kinds[1]


def _place(record: Node | Opaque | Group) -> tuple[float, float] | None:
    """Return the centre of a node, or of an opaque record that looks like one; None when it has no sensible place."""
    x, y = (record.x, record.y) if isinstance(record, Node | Group) else (record.raw.get("x"), record.raw.get("y"))
    if not isinstance(x, int | float) or not isinstance(y, int | float) or not (math.isfinite(x) and math.isfinite(y)):
        return (0.0, 0.0) if isinstance(record, Node | Group) else None
    return min(max(float(x), -FAR), FAR), min(max(float(y), -FAR), FAR)


def _ends(record: Wire | Opaque) -> tuple[str, str]:
    if isinstance(record, Wire):
        return record.source, record.target
    return str(record.raw.get("source", "")), str(record.raw.get("target", ""))


def name_of(record: Node | Opaque | Group) -> str:
    """Return what stands below a node."""
    if isinstance(record, Group):
        return f"{record.label} ({len(record.members)})"
    if not isinstance(record, Node):
        return say("unknown type")
    return f"{record.label} × {record.size:,}".strip() if record.size > 1 else record.label


def find(circuit: Circuit, record_id: str) -> Record | None:
    """Return a record, or None when there is none of that id."""
    return circuit[record_id] if record_id in circuit else None  # noqa: SIM401 - `Circuit.get` checks a class


def find_spec(registry: Registry, type_id: str) -> Spec | None:
    """Return an entry of the catalogue, or None for a type that it does not have; a preset behind ``#`` does not matter."""
    name = type_id.partition("*")[0].partition("#")[0]
    return registry[name] if name in registry else None  # noqa: SIM401 - a registry is no mapping
