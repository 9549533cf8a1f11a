"""Helpers for tests: a small catalogue, circuits in one line, runs in one line."""

from __future__ import annotations

from neurolab import api
from neurolab.catalog.binding import Binding
from neurolab.catalog.registry import Registry
from neurolab.catalog.spec import (
    CellSpec,
    CompoundSpec,
    Effect,
    MechanismSpec,
    MeterSpec,
    Param,
    Preset,
    Quantity,
    Spec,
    State,
    StimulusSpec,
    UnitSpec,
    WireSpec,
)
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit

_AMPA = MechanismSpec(
    type_id="receptor.ampa",
    title="AMPA receptor",
    summary="Fast excitation",
    family="receptor",
    arrival=("g",),
    params=(Param("E", 0, "mV", -100, 100), Param("tau", 2, "ms", 0.1, 100)),
    states=(State("g", "nS"),),
    outputs=(Quantity("i", "pA"),),
    equations="dg/dt = -g / tau\ni = g * (v - E)\ni_mem += i",
)
_NA = MechanismSpec(
    type_id="channel.na",
    title="Sodium channel",
    summary="A toy",
    params=(Param("g_Na", 12, "nS", 0, 1000),),
    outputs=(Quantity("i", "pA"),),
    equations="i = g_Na * v\ni_mem += i",
    effects=(Effect("Nav", "block", "g_Na", "scale", -1.0),),
)
_MEMBRANE = "dv/dt = ((E_L - v) / R - i_mem + i_in) * R / tau_m"


def small_registry(*more: Spec) -> Registry:
    """Return a catalogue with one or two entries of every kind, independent of the shipped one."""
    cell = CellSpec(
        type_id="cell.leaky",
        title="Leaky cell",
        summary="Integrates",
        mechanisms=("receptor.ampa",),
        output="v",
        params=(
            Param("tau_m", 20, "ms", 1, 200),
            Param("R", 0.1, "GOhm", 0.001, 10),
            Param("E_L", -70, "mV", -100, 0),
            Param("V_th", -50, "mV", -80, 0),
        ),
        states=(State("v", "mV", "E_L"),),
        inputs=(Quantity("i_in", "pA"),),
        equations=_MEMBRANE,
        spike_when="v > V_th",
        on_spike="v = E_L",
        presets=(Preset("slow", "Slow", {"tau_m": 100}),),
    )
    excitable = CellSpec(
        type_id="cell.excitable",
        title="Excitable cell",
        summary="Has a channel",
        mechanisms=("channel.na", "receptor.ampa"),
        output="v",
        version=2,
        params=(
            Param("tau_m", 10, "ms", 2, 50),
            Param("R", 0.1, "GOhm", 0.001, 10),
            Param("E_L", -65, "mV", -100, 0),
            Param("mode", "fast", choices=("fast", "slow")),
        ),
        states=(State("v", "mV", "E_L"),),
        inputs=(Quantity("i_in", "pA"),),
        equations=_MEMBRANE,
        spike_when="v > -20 * mV",
    )
    unit = UnitSpec(
        type_id="unit.plain",
        title="Plain unit",
        summary="y = s + b",
        params=(Param("b", 0, low=-10, high=10),),
        inputs=(Quantity("s"),),
        outputs=(Quantity("y"),),
        output="y",
        equations="y = s + b",
    )
    step = StimulusSpec(
        type_id="stimulus.step_current",
        title="Step",
        summary="Current",
        emits="current",
        output="i",
        outputs=(Quantity("i", "pA"),),
        params=(Param("amplitude", 100, "pA", -1e4, 1e4), Param("start", 10, "ms", 0, 1e6)),
        equations="i = where(t >= start, amplitude, 0 * pA)",
    )
    ball = StimulusSpec(
        type_id="stimulus.regular",
        title="Ticks",
        summary="Spikes",
        emits="spikes",
        params=(Param("rate", 10, "Hz", 0, 1000),),
        states=(State("phase"),),
        equations="dphase/dt = rate",
        spike_when="phase >= 1",
        on_spike="phase = 0",
    )
    number = StimulusSpec(
        type_id="stimulus.constant",
        title="Number",
        summary="A value",
        emits="number",
        output="y",
        outputs=(Quantity("y"),),
        params=(Param("value", 1, low=-10, high=10),),
        equations="y = value",
    )
    wires = (
        WireSpec(
            type_id="wire.weight",
            title="Weight",
            summary="",
            joins=(("unit", "unit"), ("stimulus:number", "unit")),
            carries="value",
            into="s",
            params=(Param("weight", 1, low=-100, high=100),),
        ),
        WireSpec(
            type_id="wire.current",
            title="Electrode",
            summary="",
            joins=(("stimulus:current", "cell"),),
            carries="value",
            into="i_in",
            gain="gain",
            params=(Param("gain", 1, low=-100, high=100),),
        ),
        WireSpec(
            type_id="synapse.ampa",
            title="AMPA synapse",
            summary="",
            joins=(("cell", "cell"), ("stimulus:spikes", "cell")),
            carries="spikes",
            receptor="receptor.ampa",
            sign="excitatory",
            params=(Param("weight", 1, "nS", 0, 1000), Param("delay", 1, "ms", 0, 1000)),
        ),
        WireSpec(
            type_id="wire.gap_junction",
            title="Gap junction",
            summary="",
            joins=(("cell", "cell"),),
            carries="difference",
            gain="g",
            params=(Param("g", 1, "nS", 0, 100),),
        ),
        WireSpec(
            type_id="lead.probe",
            title="Probe",
            summary="",
            carries="lead",
            params=(Param("variable", "", choices=("*",)),),
            joins=tuple((side, "meter") for side in ("cell", "unit", "stimulus:current", "stimulus:spikes", "stimulus:number")),
        ),
    )
    scope = MeterSpec(type_id="meter.scope", title="Scope", summary="Shows traces")
    ttx = CompoundSpec(type_id="compound.ttx", title="TTX", summary="Blocks", typical=0.1, bindings=(Binding("Nav", "block", 0.005),))
    return Registry((cell, excitable, unit, step, ball, number, scope, _AMPA, _NA, *wires, ttx, *more))


def add(circuit: Circuit, type_id: str, x: float = 0.0, y: float = 0.0, **params: float | str) -> str:
    """Place a node and return its id."""
    record_id, diff = edits.add_node(circuit, type_id, x, y, params=params)
    circuit.apply(diff)
    return record_id


def connect(circuit: Circuit, source: str, target: str, type_id: str, **params: float | str) -> str:
    """Wire two nodes and return the wire's id."""
    record_id, diff = edits.add_wire(circuit, type_id, source, target, params)
    circuit.apply(diff)
    return record_id


def small_circuit() -> Circuit:
    """Return a circuit of the small catalogue with at least one record of every kind."""
    circuit = Circuit(small_registry())
    step, cell = add(circuit, "stimulus.step_current"), add(circuit, "cell.leaky", 100, tau_m="15 ms")
    other, scope = add(circuit, "cell.excitable", 200, mode="slow"), add(circuit, "meter.scope", 300)
    connect(circuit, step, cell, "wire.current", gain=2)
    connect(circuit, cell, other, "synapse.ampa", weight="2 nS")
    connect(circuit, other, scope, "lead.probe", variable="na.i")
    region, diff = edits.add_region(circuit, -50, -50, 100, 100)
    circuit.apply(diff)
    for place in (region, other):
        circuit.apply(edits.add_dose(circuit, "compound.ttx", place, "100 nM", start="10 ms", stop="1 s")[1])
    circuit.apply(edits.add_note(circuit, 0, 200, "Blocks the channel ±5 mV\nψ")[1])
    return circuit


def make_circuit(wires: str = "", /, **nodes: str | tuple[str, dict[str, float | str]]) -> api.Circuit:
    """Return a circuit of shipped models: ``make_circuit("s>a a>b:ampa", s="step_current", a="lif", b=("lif", {"tau_m": 15}))``."""
    circuit = api.Circuit()
    for label, node in nodes.items():
        type_name, params = (node, {}) if isinstance(node, str) else node
        circuit.add(type_name, label, **params)
    for wire in wires.split():
        ends, _, type_name = wire.partition(":")
        circuit.connect(*ends.split(">"), type_name)
    return circuit


def run_for(circuit: api.Circuit, ms: float, *record: api.Place | tuple[api.Place, str], dt: float | None = None, seed: int | None = None) -> api.Run:
    """Simulate a circuit."""
    return api.simulate(circuit, ms, record=record, dt=dt, seed=seed)


def spikes_of(circuit: api.Circuit, node: api.Place, ms: float = 1000.0) -> list[float]:
    """Return the spike times of a node when the circuit runs for so long."""
    return [float(t) for t in run_for(circuit, ms).spikes(node)]
