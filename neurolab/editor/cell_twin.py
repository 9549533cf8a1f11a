"""The biological twin: a copy of a circuit of units made of spiking cells and synapses, under the same stimuli.

An activation of 1 becomes `UNIT_RATE` spikes a second. A cell gets a steady current that brings it to its threshold and stands for the bias; a
weight becomes a synapse whose spikes move as much charge as the weight asks for; gain and threshold are measured on the cell itself. A note lists
what was lost, and what came along.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.catalog.spec import CellSpec, MeterSpec, StimulusSpec, UnitSpec, WireSpec
from neurolab.circuit import edits
from neurolab.circuit.populations import set_size
from neurolab.circuit.records import Node, Wire
from neurolab.core.errors import CircuitError
from neurolab.editor.counterpart import GAP, UNIT_RATE, Counterpart, chosen, listed
from neurolab.editor.language import said
from neurolab.editor.verbs import count, told

if TYPE_CHECKING:
    from neurolab.editor.document import Document

_CELL = "cell.cortical_rs"
"""Its M-current makes the f-I curve nearly a line from the first spike on, as a rectified unit has it; a cell that begins to fire at a high rate
cannot stand for small activations."""
_EXCITES, _INHIBITS = "synapse.ampa", "synapse.gaba_a"
_CURRENT, _RELAY = "stimulus.step_current", "unit.linear"
_CURVED = {"unit.threshold", "unit.sigmoid", "unit.tanh", "unit.softplus"}
_NEGATIVE = {"unit.linear", "unit.tanh"}
_FOREVER = 1e7
_USUAL = 0.5
"""The weight at which excitation and inhibition are set against what the rates should be."""


@told
def build_cells(document: Document) -> None:
    """Build the twin of the selected units, or of all, below the circuit; one step of undo."""
    units = chosen(document, UnitSpec)
    if not units:
        raise CircuitError("there is no artificial unit to build a twin of", "Place one first")
    twin = _CellTwin(document, units)
    twin.build()
    document.do(twin.diff, f"Build the biological twin of {count(len(units), 'unit')}")
    document.selection.set(twin.cells.values())


class _CellTwin(Counterpart):
    def __init__(self, document: Document, units: list[Node]) -> None:
        super().__init__(document, units)
        self.cells: dict[str, str] = {}
        self._currents: dict[float, str] = {}
        self._relays: dict[str, str] = {}
        self._corrections: dict[str, float] = {}

    def build(self) -> None:
        from neurolab.engine.equivalents import gain_of

        for unit in self.originals:
            self._cell(unit)
        self._gain = gain_of(self.circuit, next(iter(self.cells.values())))
        for unit in self.originals:
            self._bias(unit)
        for wire in self.document.circuit.all(Wire):
            if (wire.target in self.cells or wire.source in self.cells) and wire.type in self.document.registry:
                self._wire(wire)
        self.gain("spikes, with their timing and a delay", len(self.cells))
        self.gain("a membrane that takes time, channels, a threshold, a refractory time", len(self.cells))
        meaning = f"Each cell fires {UNIT_RATE:g} spikes a second for an activation of 1, as far as its f-I curve is a line."
        self.write("The biological twin", (meaning, "", "What was lost:", *listed(self.lost), "", "What came along:", *listed(self.added)))

    def _cell(self, unit: Node) -> None:
        name = said(f"{unit.label or unit.id}, biological")
        self.cells[unit.id] = self.apply(edits.add_node(self.circuit, _CELL, unit.x, unit.y + self.shift, label=name))
        if unit.size > 1:
            self.apply(("", set_size(self.circuit, self.cells[unit.id], unit.size)))
        self.lose("the exact curve of the activation: a cell has its own f-I curve", unit.type in _CURVED)
        self.lose("activations below 0: a rate is never negative", unit.type in _NEGATIVE)
        self.lose("numbers without noise: a rate is only known from counting spikes")

    def _bias(self, unit: Node) -> None:
        """Give a cell the steady current that stands for the bias of its unit; units of one bias share it."""
        bias = float(edits.value_of(self.document.circuit, unit, "b"))
        current = float(f"{self._gain.threshold + UNIT_RATE * bias / self._gain.slope:.6g}")
        if current not in self._currents:
            x = min(n.x for n in self.originals) - GAP
            y = min(n.y for n in self.originals) + self.shift + GAP * len(self._currents)
            params = {"amplitude": current, "start": 0.0, "stop": _FOREVER}
            self._currents[current] = self.apply(edits.add_node(self.circuit, _CURRENT, x, y, label=said("Resting current"), params=params))
        self.apply(edits.add_wire(self.circuit, "wire.current", self._currents[current], self.cells[unit.id]))

    def _wire(self, wire: Wire) -> None:
        spec = self.document.registry.get(wire.type, WireSpec)
        if spec.carries == "lead":
            self._lead(wire)
        elif wire.target not in self.cells:
            self.lose("influences on cells of the circuit (they listen to the units alone)")
        elif wire.source in self.cells:
            self._synapse(wire, self.cells[wire.source], 1000.0 * self._value(wire, "weight") / self._gain.slope)
        elif self.is_a(wire.source, CellSpec) or self._emits(wire.source) == "spikes":
            self._synapse(wire, wire.source, UNIT_RATE * self._value(wire, "weight") * self._value(wire, "tau") / self._gain.slope)
        elif self._emits(wire.source) == "current":
            self.join("wire.current", wire.source, self.cells[wire.target], wire, gain=UNIT_RATE * self._value(wire, "gain") / self._gain.slope)
        else:
            gain = UNIT_RATE * self._value(wire, "weight") / self._gain.slope
            self.join("wire.drive", self._relay(wire.source), self.cells[wire.target], wire, gain=gain)

    def _value(self, wire: Wire, name: str) -> float:
        return float(edits.value_of(self.document.circuit, wire, name))

    def _emits(self, node_id: str) -> str:
        spec = self.document.registry[self.document.circuit.get(node_id, Node).type]
        return spec.emits if isinstance(spec, StimulusSpec) else ""

    def _relay(self, source: str) -> str:
        """Return a unit that hands the number of a stimulus on to cells; a unit that is not copied does so itself."""
        if self.is_a(source, UnitSpec):
            return source
        if source not in self._relays:
            node = self.document.circuit.get(source, Node)
            place = node.x + GAP / 2, node.y + self.shift
            name = said(f"{node.label or node.id} as a current")
            self._relays[source] = relay = self.apply(edits.add_node(self.circuit, _RELAY, *place, label=name))
            self.apply(edits.add_wire(self.circuit, "wire.weight", source, relay, {"weight": 1.0}))
        return self._relays[source]

    def _synapse(self, wire: Wire, source: str, charge: float) -> None:
        """Join two cells by a synapse of which a spike moves so much charge (pA ms)."""
        from neurolab.engine.equivalents import charge_of, correction_of

        if not charge:
            return
        type_id = _EXCITES if charge > 0 else _INHIBITS
        made = self.join(type_id, source, self.cells[wire.target], wire)
        new = self.circuit.get(made, Wire)
        unit_charge = charge_of(self.circuit, replace(new, params={"weight": 1.0}), self._gain)
        if type_id not in self._corrections:
            strength = _USUAL if charge > 0 else -_USUAL
            self._corrections[type_id] = correction_of(self.circuit, new, self._gain, strength, UNIT_RATE)
        self.apply(("", edits.set_param(self.circuit, made, "weight", self._corrections[type_id] * charge / unit_charge)))
        self.gain("synapses with a delay, a time course and receptors that a drug can reach")

    def _lead(self, wire: Wire) -> None:
        """Show the cell where its unit is shown, under the same clock."""
        meter = self.document.registry[self.document.circuit.get(wire.target, Node).type]
        if wire.source in self.cells and isinstance(meter, MeterSpec) and meter.view == "trace":
            self.apply(edits.add_wire(self.circuit, wire.type, self.cells[wire.source], wire.target))
