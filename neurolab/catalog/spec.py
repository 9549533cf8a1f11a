"""Specs: models declared as data. Everything else (kernel, inspector, help, files) is derived from them.

Quantities in equations are in the coherent system ms, mV, pA, nS, pF, GOhm, µm, µM, °C; a parameter may be declared in any
unit of `core.units`, its value is converted when it enters the engine.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Literal

from neurolab.core.errors import SpecError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.binding import Binding

Value = float | str
Method = Literal["exponential", "rk4", "heun", "euler"]
Action = Literal["block", "activate", "potentiate"]
Signal = Literal["spikes", "current", "number", "voltage", "light", "any"]

EVIDENCE: Mapping[str, str] = MappingProxyType(
    {
        "C": "read in published model code or text",
        "V": "seen in a paper, table or database",
        "S": "own simulation",
        "A": "analytic",
        "D": "derived, or a teaching choice",
        "W": "seen on a secondary page",
        "M": "from memory, not checked",
    }
)


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a model.

    Parameters
    ----------
    name : str
        Symbol as in the paper.
    default : float or str
        In `unit`; a text where `choices` are given.
    unit : str
        Unit of default, low and high; "1" for a pure number.
    low, high : float
        Bounds, inclusive; a value outside is clamped.
    help : str
        One sentence for a person.
    cite : str
        Key of the source in `catalog.citations`.
    evidence : str
        Key of `EVIDENCE`.
    choices : tuple of str
        Allowed texts; empty for a number, ``("*",)`` for any text.
    log : bool
        Whether a slider should be logarithmic.
    usual : (float, float) or None
        What a slider spans where the bounds are far wider than what is usual; a typed value may lie beyond.
    """

    name: str
    default: Value
    unit: str = "1"
    low: float = float("-inf")
    high: float = float("inf")
    help: str = ""
    cite: str = ""
    evidence: str = "C"
    choices: tuple[str, ...] = ()
    log: bool = False
    usual: tuple[float, float] | None = None

    def clamp(self, value: Value) -> Value:
        """Return the value moved into the bounds; a text that is no choice raises SpecError."""
        if self.choices:
            if value not in self.choices and "*" not in self.choices:
                raise SpecError(f"'{value}' is no choice of {self.name}", f"Choose one of {', '.join(self.choices)}")
            return value
        if isinstance(value, str):
            raise SpecError(f"{self.name} needs a number, not '{value}'")
        if value != value:
            raise SpecError(f"{self.name} needs a number, not NaN")
        return min(max(float(value), self.low), self.high)


@dataclass(frozen=True, slots=True)
class State:
    """A variable with memory; `initial` is an expression of the parameters."""

    name: str
    unit: str = "1"
    initial: str = "0"
    help: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """An input that others add to, or an output that can be recorded."""

    name: str
    unit: str = "1"
    help: str = ""


PORTS: Mapping[str, Quantity] = MappingProxyType(
    {
        "v": Quantity("v", "mV", "membrane potential, read by mechanisms"),
        "i_mem": Quantity("i_mem", "pA", "sum of the mechanisms' currents, outward positive"),
        "i_in": Quantity("i_in", "pA", "injected current, depolarising positive"),
        "T": Quantity("T", "degC", "temperature, read by mechanisms"),
        "area": Quantity("area", "um2", "membrane area, read by mechanisms"),
        "i_ca": Quantity("i_ca", "pA", "sum of the mechanisms' calcium currents, outward positive"),
        "ca_i": Quantity("ca_i", "uM", "calcium under the membrane, provided by a calcium pool"),
    }
)


@dataclass(frozen=True, slots=True)
class Effect:
    """What an occupied target does to one parameter: ``scale`` p·(1 + amount·x), ``shift`` p + amount·x, x in 0..1.

    ``toward`` is for a reversal potential, when a conductance of `amount` times that of the leak opens (closes, when negative) beside it:
    (p + amount·x·to)/(1 + amount·x). `simplified` is a sentence for the help page where the model has no such target in its equations.
    """

    target: str
    action: Action
    param: str
    law: Literal["scale", "shift", "toward"]
    amount: float
    simplified: str = ""
    cite: str = ""
    evidence: str = "D"
    to: float | None = None


@dataclass(frozen=True, slots=True)
class Preset:
    """Named parameter values, named by what the model then does.

    `protocol` is the experiment that shows it: stimuli (type id and parameters) whose currents add up.
    """

    id: str
    title: str
    params: Mapping[str, Value] = field(hash=False)
    note: str = ""
    cite: str = ""
    protocol: tuple[tuple[str, Mapping[str, Value]], ...] = field(default=(), hash=False)


@dataclass(frozen=True, slots=True)
class Help:
    """The help page of a model: what it shows, what is true, what is left out."""

    shows: str = ""
    true: str = ""
    omitted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """Common part of every entry of the catalogue."""

    kind: ClassVar[str] = "spec"

    type_id: str
    version: int = 1
    title: str
    summary: str
    params: tuple[Param, ...] = ()
    help: Help = field(default_factory=Help)
    citations: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    keywords: str = ""

    @property
    def name(self) -> str:
        """The last part of the type id: ``lif`` of ``cell.lif``."""
        return self.type_id.rpartition(".")[2]

    def param(self, name: str) -> Param:
        """Return the parameter of that name, or raise SpecError with a suggestion."""
        for p in self.params:
            if p.name == name:
                return p
        raise SpecError(f"{self.type_id} has no parameter '{name}'", did_you_mean(name, (p.name for p in self.params)))


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSpec(Spec):
    """An entry with equations: one statement a line, `dx/dt = ...`, `y = ...` or `port += ...`.

    `spike_when` is a condition tested after the step; with an empty `on_spike` it fires on the rising edge only. `on_spike` is
    ``x = ...; y += ...``. `hold` is an expression in ms for which `v` stays at its reset value. Inputs are zero at the start of each step
    and summed from wires; outputs (intermediates or states) can be recorded; `output` is the one that wires carry by default.
    `clip` bounds a state during the step, ``(("v", "V_peak"),)``, so that an exploding upstroke does not corrupt the rest.
    """

    states: tuple[State, ...] = ()
    inputs: tuple[Quantity, ...] = ()
    outputs: tuple[Quantity, ...] = ()
    output: str = ""
    equations: str = ""
    method: Method = "exponential"
    spike_when: str = ""
    on_spike: str = ""
    hold: str = ""
    clip: tuple[tuple[str, str], ...] = ()
    effects: tuple[Effect, ...] = ()
    presets: tuple[Preset, ...] = ()


@dataclass(frozen=True, slots=True)
class Compartment:
    """An unbranched cylinder of a cell in space, cut into `segments` equal pieces; see `catalog.morphology`.

    Parameters
    ----------
    name : str
        ``soma``, ``dend``, ``node3`` ...
    length, diameter : float
        µm.
    mechanisms : tuple of str
        Type ids of its channels and receptors.
    parent : str
        Compartment whose far end it continues; empty for the first.
    segments : int
        Pieces with a potential of their own.
    wraps : float
        Turns of myelin; each puts two more membranes in series.
    params : mapping
        Values that differ from those of the whole cell, by qualified name: ``{"leak.g_L": 0.01}``.
    """

    name: str
    length: float
    diameter: float
    mechanisms: tuple[str, ...] = ()
    parent: str = ""
    segments: int = 1
    wraps: float = 0.0
    params: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}), hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CellSpec(ModelSpec):
    """A biological neuron: a membrane and a list of mechanisms (type ids of channels and receptors).

    `defaults` gives mechanisms' parameters, by qualified name, other defaults than their own. They come from the first of `citations`, as its
    code or text has them, those in `chosen` excepted: these are converted, or a teaching choice.

    A cell with `compartments` is solved in space: the membrane's equations hold in every segment, its parameters `C_m`, `area` (set from the
    geometry) and `R_a` are required, `mechanisms` lists what any compartment has, and `spike_when` is ``v > parameter``, tested in the
    compartment `spike_at` (default the first).
    """

    kind: ClassVar[str] = "cell"
    mechanisms: tuple[str, ...] = ()
    defaults: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    chosen: tuple[str, ...] = ()
    compartments: tuple[Compartment, ...] = ()
    spike_at: str = ""
    emits: Signal = "spikes"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitSpec(ModelSpec):
    """An artificial neuron: reads the weighted sum `s`, gives the activation `y`."""

    kind: ClassVar[str] = "unit"
    emits: Signal = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class MechanismSpec(ModelSpec):
    """A reusable piece of a cell: channel, receptor, pump.

    `arrival` names the states that a spike's weight (nS) is added to; ``v`` alone is the cell's potential, which then jumps by a weight in mV.
    `provides` names the ports that are states or intermediates of this mechanism and that others read; `needs` the mechanisms (type ids) without
    which it cannot work.
    """

    kind: ClassVar[str] = "mechanism"
    family: Literal["channel", "receptor", "membrane", "organelle"] = "channel"
    arrival: tuple[str, ...] = ()
    provides: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StimulusSpec(ModelSpec):
    """A source of current, numbers or spikes. May use `t`, `dt`, `rand()` and `randn()`."""

    kind: ClassVar[str] = "stimulus"
    emits: Signal = "current"
    interactive: Literal["", "touch", "slider"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterSpec(Spec):
    """An instrument on the canvas. `view` names the panel that draws it."""

    kind: ClassVar[str] = "meter"
    view: Literal["trace", "raster", "rate", "heat"] = "trace"
    accepts: tuple[Signal, ...] = ("any",)


@dataclass(frozen=True, slots=True, kw_only=True)
class WireSpec(ModelSpec):
    """A connection. `joins` lists the allowed (source, target) kinds; each side is ``cell``, ``unit``, ``meter`` or ``stimulus:<signal>``.

    `carries` says how: ``spikes`` add the parameter `weight` to the receptor mechanism `receptor` of the target after `delay`; ``value`` adds
    gain·(source output) to the target's input `into`, where gain is the parameter named by `gain`; ``difference`` couples the two voltages through
    the conductance `gain`, both ways; ``filter`` feeds spikes to the wire's own states, whose `output` is added to `into`; ``lead`` only observes;
    ``clamp`` lets the source's `v` dictate the target's membrane potential; ``outside`` lets two cells in space share the fluid outside them.
    """

    kind: ClassVar[str] = "wire"
    joins: tuple[tuple[str, str], ...] = ()
    carries: Literal["spikes", "value", "difference", "filter", "lead", "clamp", "outside"] = "spikes"
    receptor: str = ""
    into: str = ""
    gain: str = "weight"
    sign: Literal["excitatory", "inhibitory", "signed", "none"] = "signed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlasticitySpec(ModelSpec):
    """A rule by which a synapse learns: what its own spikes and those of its target do to its weight.

    The state `w` is the weight as a share of the greatest one, from 0 to 1; the synapse starts with the weight of its wire. `equations` hold between
    events and are solved exactly, so each must be linear in its own state: ``dx/dt = -x/tau``. When a spike arrives at the synapse, `on_pre` applies,
    when the target fires, `on_post`. A state that only one of the two changes, from parameters and states of its own kind alone, is a trace of the
    source or of the target. All events of one moment read the traces as they were just before it, so that spikes that coincide do nothing to each
    other, and the arriving spike acts with the weight that it finds. See ``resources/docs/decisions/0012-plastic-synapses.md``.
    """

    kind: ClassVar[str] = "plasticity"
    on_pre: str = ""
    on_post: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompoundSpec(Spec):
    """A drug, transmitter, modulator or ion that can be injected. Concentrations in µM, times in ms of biological time.

    `onset` and `washout` are the cited time constants of a real preparation; `demo_onset` and `demo_washout` are the shortened ones
    that the program uses by default so that a class sees the effect; the cabinet says so.
    """

    kind: ClassVar[str] = "compound"
    group: str = ""
    bindings: tuple[Binding, ...] = ()
    typical: float = 1.0
    low: float = 0.0
    high: float = 1000.0
    onset: float = 20_000.0
    washout: float = 300_000.0
    demo_onset: float = 20.0
    demo_washout: float = 100.0
    students_see: str = ""
    safety: str = ""
