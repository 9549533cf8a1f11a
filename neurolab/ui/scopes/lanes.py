"""What the scopes show, derived from the circuit: one lane for each meter and unit, one trace for each probed variable."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from neurolab.catalog.compose import recordable
from neurolab.catalog.spec import CellSpec, MeterSpec, ModelSpec, Spec, StimulusSpec
from neurolab.circuit.axons import channels_of_trace, trace_of
from neurolab.circuit.members import owner_of, sampled
from neurolab.circuit.records import Node, Wire
from neurolab.core.units import display_unit

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.circuit.circuit import Circuit

View = Literal["trace", "raster", "rate", "heat"]
_ORDER = ("mV", "pA", "nS", "uM", "1")


@dataclass(frozen=True, slots=True)
class Trace:
    """One curve or one row of a raster. `spikes` says that it is the main output of something that fires, so its spikes are marked.

    `stroke` is where the model's own upstroke is cut and where it starts again: samples miss that peak, so it is drawn at every spike.
    `size` is that of a whole population, shown as a band of a raster or as its mean rate. `shade` tells apart the traces of one node in a plot.
    """

    source: str
    variable: str
    label: str
    color: str
    wire: str
    spikes: bool = False
    stroke: tuple[float, float] | None = None
    size: int = 1
    shade: int = 0

    @property
    def node(self) -> str:
        """The node that it belongs to; the source of a sample is one cell of a population."""
        return owner_of(self.source)[0]

    @property
    def key(self) -> tuple[str, str]:
        """The channel that it comes from."""
        return self.source, self.variable


@dataclass(frozen=True, slots=True)
class Lane:
    """One plot: the traces of one meter that share a unit. `unit` is as shown, "" for a pure number and a raster; `heads` marks the meter's first.

    A heat map `shows` a variable of every cell, or their firing rates when that is empty, as a `grid` or over time.
    """

    meter: str
    title: str
    view: View
    unit: str
    traces: tuple[Trace, ...]
    bin: float = 0.0
    heads: bool = True
    shows: bool = False
    grid: bool = False
    panel: str = ""
    by_rate: bool = False
    groups: tuple[int, ...] = ()
    """Numbers of the rows of a raster at which another group begins."""

    @property
    def key(self) -> tuple[str, str]:
        """What stays the same while traces come and go."""
        return self.meter, self.unit

    def looks_like(self, other: Lane) -> bool:
        """Whether only numbers differ: averaging time and strokes."""
        plain = [replace(lane, bin=0.0, traces=tuple(replace(t, stroke=None) for t in lane.traces)) for lane in (self, other)]
        return plain[0] == plain[1]


def variable_of(circuit: Circuit, node: Node, variable: str) -> tuple[str, str]:
    """Return the variable that a lead shows, and its unit: the named one, or the node's main output where there is none of that name."""
    spec = circuit.registry[node.type]
    known = recordable(circuit.registry, spec, node.mechanisms, node.compartments)
    if variable not in known:
        variable = _main_output(spec)
    return variable, known[variable].unit if variable in known else "1"


def _main_output(spec: Spec) -> str:
    if isinstance(spec, ModelSpec) and spec.output:
        return spec.output
    return "v" if isinstance(spec, CellSpec) else "y"


def _fires(circuit: Circuit, node: Node, variable: str) -> bool:
    spec = circuit.registry[node.type]
    return isinstance(spec, CellSpec | StimulusSpec) and spec.emits == "spikes" and variable == _main_output(spec)


def _stroke(circuit: Circuit, node: Node, variable: str) -> tuple[float, float] | None:
    """Return peak and reset of a variable that the spec clips and resets to parameters (``V_peak``, ``c``)."""
    spec = circuit.registry[node.type]
    if not isinstance(spec, ModelSpec):
        return None
    known = {p.name: node.params.get(p.name, p.default) for p in spec.params}
    peak = known.get(dict(spec.clip).get(variable, ""))
    statements = (s.partition("=") for s in spec.on_spike.split(";"))
    reset = next((known.get(right.strip()) for left, _, right in statements if left.strip() == variable), None)
    return (float(peak), float(reset)) if peak is not None and reset is not None else None


def _unit_rank(unit: str) -> tuple[int, str]:
    return (_ORDER.index(unit) if unit in _ORDER else len(_ORDER), unit)


def _leads(circuit: Circuit, meter: Node) -> list[tuple[Wire, Node]]:
    found: list[tuple[Wire, Node]] = []
    for wire in circuit.wires_of(meter.id):
        source = circuit[wire.source]
        if wire.target == meter.id and isinstance(source, Node):
            found.append((wire, source))
    return found


def _shaded(traces: list[Trace]) -> tuple[Trace, ...]:
    """Return the traces of a plot, those of one node in different shades of its colour."""
    before = Counter[str]()
    shaded: list[Trace] = []
    for trace in traces:
        shaded.append(replace(trace, shade=before[trace.node]))
        before[trace.node] += 1
    return tuple(shaded)


def _ends(circuit: Circuit, wire: Wire) -> str:
    """Return what to call a wire: by its ends."""
    return " → ".join(getattr(circuit[rid], "label", "") or rid for rid in (wire.source, wire.target))


def _trace_lanes(circuit: Circuit, meter: Node, leads: list[tuple[Wire, Node]]) -> list[Lane]:
    by_unit: dict[str, list[Trace]] = {}
    for wire, source in leads:
        traced = trace_of(circuit, str(wire.params.get("variable", "")))
        if traced is not None:
            synapse, quantity = traced
            for shown, name in channels_of_trace(circuit, str(wire.params.get("variable", ""))):
                label = _ends(circuit, synapse) + shown.removeprefix(synapse.id)
                by_unit.setdefault(quantity.unit, []).append(Trace(shown, name, label, "", wire.id))
            continue
        cells, variable = sampled(source.id, source.size, str(wire.params.get("variable", "")))
        variable, unit = variable_of(circuit, source, variable)
        fires = _fires(circuit, source, variable)
        stroke = _stroke(circuit, source, variable) if fires else None
        for cell in cells:
            label = (source.label or source.id) + cell.removeprefix(source.id)
            by_unit.setdefault(unit, []).append(Trace(cell, variable, label, source.color, wire.id, fires, stroke))
    return [
        Lane(meter.id, meter.label or meter.id, "trace", "" if unit == "1" else display_unit(unit), _shaded(by_unit[unit]), heads=not i)
        for i, unit in enumerate(sorted(by_unit, key=_unit_rank))
    ]


def _heat_lanes(circuit: Circuit, meter: Node, leads: list[tuple[Wire, Node]], width: float) -> list[Lane]:
    by_unit: dict[tuple[str, bool], list[Trace]] = {}
    for wire, source in leads:
        spec = circuit.registry[source.type]
        spikes = isinstance(spec, CellSpec | StimulusSpec) and spec.emits == "spikes"
        shows = meter.params.get("shows", "") == "variable" or not spikes
        _, variable = sampled(source.id, max(source.size, 2), str(wire.params.get("variable", "")))
        variable, unit = variable_of(circuit, source, variable) if shows else ("spike", "Hz")
        by_unit.setdefault((unit, shows), []).append(Trace(source.id, variable, source.label or source.id, source.color, wire.id, size=source.size))
    grid = meter.params.get("layout", "") == "grid"
    return [
        Lane(meter.id, meter.label or meter.id, "heat", "" if unit == "1" else display_unit(unit), tuple(traces), width, not i, shows, grid)
        for i, ((unit, shows), traces) in enumerate(by_unit.items())
    ]


def lanes_of(circuit: Circuit) -> tuple[Lane, ...]:
    """Return the lanes of all meters that listen to something, in the order in which the meters were made."""
    lanes: list[Lane] = []
    for meter in circuit.all(Node):
        spec = circuit.registry[meter.type]
        leads = _leads(circuit, meter) if isinstance(spec, MeterSpec) else []
        if isinstance(spec, MeterSpec) and leads:
            panel = str(meter.params.get("panel", ""))
            lanes += [replace(lane, panel=panel) for lane in _lanes_of(circuit, meter, spec, leads)]
    return tuple(lanes)


def _lanes_of(circuit: Circuit, meter: Node, spec: MeterSpec, leads: list[tuple[Wire, Node]]) -> list[Lane]:
    if spec.view == "trace":
        return _trace_lanes(circuit, meter, leads)
    if spec.view == "heat":
        return _heat_lanes(circuit, meter, leads, _bin_of(meter, spec))
    title, width = meter.label or meter.id, _bin_of(meter, spec)
    if spec.view == "rate":
        return [Lane(meter.id, title, "rate", "Hz", tuple(_row(lead) for lead in leads), width)]
    leads, groups = _ordered(circuit, meter, leads)
    rows = tuple(_row(lead) for lead in leads)
    return [Lane(meter.id, title, spec.view, "", rows, width, by_rate=meter.params.get("order", "") == "rate", groups=groups)]


def _row(lead: tuple[Wire, Node]) -> Trace:
    wire, source = lead
    return Trace(source.id, "spike", source.label or source.id, source.color, wire.id, size=source.size)


def _ordered(circuit: Circuit, meter: Node, leads: list[tuple[Wire, Node]]) -> tuple[list[tuple[Wire, Node]], tuple[int, ...]]:
    """Return the rows of a raster in the order and the groups that it asks for, and where groups begin."""
    keys: dict[str, Callable[[tuple[Wire, Node]], Any]] = {
        "name": lambda lead: natural(lead[1].label or lead[1].id),
        "from left to right": lambda lead: lead[1].x,
        "from top to bottom": lambda lead: lead[1].y,
    }
    key = keys.get(str(meter.params.get("order", "")))
    found = leads if key is None else sorted(leads, key=key)
    if meter.params.get("groups", "") != "type":
        return found, ()
    titles = [circuit.registry[source.type].title for _, source in found]
    found = [lead for title in dict.fromkeys(titles) for t, lead in zip(titles, found, strict=True) if t == title]
    return found, tuple(i for i in range(1, len(found)) if found[i][1].type != found[i - 1][1].type)


def natural(text: str) -> list[tuple[bool, int, str]]:
    """Return what to sort a name by, so that "Cell 10" comes after "Cell 9"."""
    return [(part.isdigit(), int(part) if part.isdigit() else 0, part.lower()) for part in re.split(r"(\d+)", text)]


def _bin_of(meter: Node, spec: MeterSpec) -> float:
    """Return the averaging time (ms) of a rate meter: its own parameter where it has one."""
    for param in spec.params:
        if param.unit == "ms":
            return float(meter.params.get(param.name, param.default))
    return 50.0


def meters_without_leads(circuit: Circuit) -> int:
    """Return how many meters stand on the canvas with nothing wired to them."""
    meters = [n for n in circuit.all(Node) if isinstance(circuit.registry[n.type], MeterSpec)]
    return sum(not _leads(circuit, m) for m in meters)
