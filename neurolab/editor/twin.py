"""The artificial twin: a copy of the biological circuit made of units and weights, under the same stimuli, with a list of what was lost on the way.

A cell becomes a rate unit with the gain and threshold of its measured f-I curve (activation 1 stands for `UNIT_RATE` spikes a second), a synapse a
weight with the sign and size of the charge that its spikes move.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.spec import CellSpec, MeterSpec, UnitSpec, WireSpec
from neurolab.catalog.synapses.spiking import RELIABLE
from neurolab.circuit import edits
from neurolab.circuit.populations import set_size
from neurolab.circuit.records import Node, Wire
from neurolab.core.errors import CircuitError, NeurolabError
from neurolab.editor.counterpart import UNIT_RATE, Counterpart, chosen, listed
from neurolab.editor.language import said
from neurolab.editor.verbs import count, told

if TYPE_CHECKING:
    from neurolab.editor.document import Document
    from neurolab.engine.equivalents import Gain

_UNIT, _WEIGHT, _READER = "unit.leaky_rate", "wire.weight", "wire.rate"
_READER_TAU = 50.0


@told
def build_twin(document: Document) -> None:
    """Build the twin of the selected cells, or of all, below the circuit; one step of undo."""
    cells = chosen(document, CellSpec)
    if not cells:
        raise CircuitError("there is no biological cell to build a twin of", "Place one first")
    twin = _Twin(document, cells)
    twin.build()
    document.do(twin.diff, f"Build the twin of {count(len(cells), 'cell')}")
    document.selection.set(twin.units.values())


class _Twin(Counterpart):
    def __init__(self, document: Document, cells: list[Node]) -> None:
        super().__init__(document, cells)
        self.units: dict[str, str] = {}
        self.gains: dict[str, Gain] = {}

    def build(self) -> None:
        for cell in self.originals:
            self._unit(cell)
        for wire in self.document.circuit.all(Wire):
            if wire.target in self.units or wire.source in self.units:
                self._wire(wire)
        self.lose("spikes and their timing", len(self.units))
        meaning = f"Each unit has the gain and threshold of its cell; 1 stands for {UNIT_RATE:g} spikes a second. What was lost:"
        self.write("The artificial twin", (meaning, "", *listed(self.lost)))

    def _unit(self, cell: Node) -> None:
        from neurolab.engine.equivalents import gain_of, tires

        try:
            gain = gain_of(self.document.circuit, cell.id)
        except NeurolabError:
            self.lose("cells that have no f-I curve")
            return
        self.gains[cell.id] = gain
        bias = -gain.slope * gain.threshold / UNIT_RATE
        name = said(f"{cell.label or cell.id}, artificial")
        self.units[cell.id] = self.apply(edits.add_node(self.circuit, _UNIT, cell.x, cell.y + self.shift, label=name, params={"b": bias}))
        if cell.size > 1:
            self.apply(("", set_size(self.circuit, self.units[cell.id], cell.size)))
        spec = self.document.registry[cell.type]
        if isinstance(spec, CellSpec):
            mechanisms = spec.mechanisms if cell.mechanisms is None else cell.mechanisms
            self.lose("fatigue: cells that fire ever more slowly", tires(self.document.circuit, cell.id, gain))
            self.lose("channels, each with its own speed", sum(m.startswith("channel.") for m in mechanisms))
            self.lose("dendrites and axons in space", bool(cell.compartments or spec.compartments))

    def _wire(self, wire: Wire) -> None:
        if wire.type not in self.document.registry:
            return
        spec = self.document.registry.get(wire.type, WireSpec)
        if spec.carries == "lead":
            if wire.source in self.units:
                self._lead(wire)
        elif wire.target not in self.units:
            self.lose("influences on units (the units listen to the cells alone)")
        elif spec.carries == "spikes":
            self._synapse(wire)
        elif spec.carries == "value":
            self._current(wire)
        else:
            self.lose(f"{spec.title.lower()}s")

    def _synapse(self, wire: Wire) -> None:
        """Take over a synapse: its charge a spike, as activation for a rate."""
        from neurolab.engine.equivalents import charge_of

        circuit, gain, target = self.document.circuit, self.gains[wire.target], self.units[wire.target]
        per_rate = gain.slope * charge_of(circuit, wire, gain) / UNIT_RATE  # activation for one spike a ms
        if wire.source in self.units:
            self.join(_WEIGHT, self.units[wire.source], target, wire, weight=per_rate * UNIT_RATE / 1000.0)
        else:
            self.join(_READER, wire.source, target, wire, weight=per_rate / _READER_TAU, tau=_READER_TAU)
        self.lose("synapses with a delay, a time course and receptors that a drug can reach")
        restless = bool(wire.plasticity) or str(edits.value_of(circuit, wire, "release")) != RELIABLE
        self.lose("synapses that tire, release by chance or learn", restless)

    def _current(self, wire: Wire) -> None:
        """Take over what brings a current: a stimulus, or a unit that drives the cell."""
        gain = self.gains[wire.target]
        strength = float(edits.value_of(self.document.circuit, wire, "gain")) * gain.slope / UNIT_RATE
        if self.is_a(wire.source, UnitSpec):
            self.join(_WEIGHT, wire.source, self.units[wire.target], wire, weight=strength)
        else:
            self.join("wire.input", wire.source, self.units[wire.target], wire, gain=strength)

    def _lead(self, wire: Wire) -> None:
        """Show the unit where the potential of the cell is shown; a raster or a rate has nothing to count."""
        meter = self.document.registry[self.document.circuit.get(wire.target, Node).type]
        if isinstance(meter, MeterSpec) and meter.view == "trace":
            self.apply(edits.add_wire(self.circuit, wire.type, self.units[wire.source], wire.target))
