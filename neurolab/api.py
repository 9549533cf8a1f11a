"""The scripting surface: build a circuit, run it, save and load it. Imports `exchange`, `engine`, `storage` and below; no Qt.

>>> from neurolab.api import Circuit, simulate
>>> c = Circuit()
>>> stim = c.add("step_current", amplitude="100 pA", start="50 ms", stop="450 ms")
>>> cell = c.add("lif", label="A", tau_m="15 ms")
>>> wire = c.connect(stim, cell)
>>> run = simulate(c, "500 ms", seed=1, dt="0.1 ms", record=[(cell, "v")])
>>> len(run.time)
5001
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.compose import recordable
from neurolab.catalog.spec import CompoundSpec, ModelSpec, PlasticitySpec, WireSpec
from neurolab.circuit import edits, plasticity, populations
from neurolab.circuit.circuit import Circuit as Document
from neurolab.circuit.records import SETTINGS_ID, Node, Region, Wire
from neurolab.circuit.rules import Rule
from neurolab.circuit.wiring import refusal
from neurolab.core.errors import CircuitError, EngineError, FileError, NeurolabError, SpecError, UnitError, did_you_mean
from neurolab.core.units import to_unit
from neurolab.storage import format as files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from neurolab.catalog.spec import Value
    from neurolab.circuit.diff import Diff
    from neurolab.engine.simulate import Run as EngineRun

__all__ = [
    "Circuit",
    "CircuitError",
    "EngineError",
    "FileError",
    "Handle",
    "NeurolabError",
    "Rule",
    "Run",
    "SpecError",
    "UnitError",
    "load",
    "simulate",
]

_PLACED = ("cell", "unit", "stimulus", "meter")


class Handle:
    """One record of a circuit: a node, wire, dose, region or note.

    Parameters are read and set in their declared units: ``a.set(tau_m="15 ms")``, ``a["tau_m"]`` gives 15.0.
    """

    __slots__ = ("_circuit", "id")

    def __init__(self, circuit: Circuit, record_id: str) -> None:
        self._circuit, self.id = circuit, record_id

    def __repr__(self) -> str:
        return f"<{self.type} '{self.label or self.id}'>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Handle) and self.id == other.id and self._circuit is other._circuit

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def type(self) -> str:
        """The type id of a node or wire, the kind of anything else."""
        record = self._circuit.document[self.id]
        return record.type if isinstance(record, Node | Wire) else record.kind

    @property
    def label(self) -> str:
        """The label, empty where there is none."""
        return str(getattr(self._circuit.document[self.id], "label", ""))

    @property
    def size(self) -> int:
        """How many cells, units or stimuli a node stands for; 1 for anything that is no population."""
        return int(getattr(self._circuit.document[self.id], "size", 1))

    @property
    def params(self) -> dict[str, Value]:
        """Every parameter with its value, by qualified name."""
        record = self._record()
        return {name: edits.value_of(self._circuit.document, record, name) for name in edits.params_of(self._circuit.document, record)}

    @property
    def variables(self) -> dict[str, str]:
        """What can be recorded, with its unit."""
        node = self._circuit.document.get(self.id, Node)
        registry = self._circuit.document.registry
        return {q.name: q.unit for q in recordable(registry, registry[node.type], node.mechanisms, node.compartments).values()}

    def __getitem__(self, name: str) -> Value:
        """Return the value of a parameter in its declared unit."""
        try:
            return self.params[name]
        except KeyError:
            raise CircuitError(f"{self!r} has no parameter '{name}'", did_you_mean(name, self.params)) from None

    def set(self, values: Mapping[str, Value] | None = None, /, **params: Value) -> None:
        """Set parameters: ``cell.set({"na_hh.g_Na": 60}, T="20 degC")``."""
        self._circuit.apply(edits.set_params(self._circuit.document, self.id, {**(values or {}), **params}))

    def _record(self) -> Node | Wire:
        record = self._circuit.document[self.id]
        if not isinstance(record, Node | Wire):
            raise CircuitError(f"a {record.kind} has no parameters")
        return record


Place = Handle | str


class Circuit:
    """A circuit to build, change, simulate and save.

    Parameters
    ----------
    title : str
        Shown in the window.
    document : circuit.Circuit, optional
        An existing document to work on.
    """

    def __init__(self, title: str = "", *, document: Document | None = None) -> None:
        self.document = document if document is not None else Document(builtin_registry())
        self.notices: tuple[str, ...] = ()
        if title:
            self.settings(title=title)

    def __len__(self) -> int:
        return len(self.document.all(Node))

    def __iter__(self) -> Iterator[Handle]:
        return (Handle(self, n.id) for n in self.document.all(Node))

    def __getitem__(self, name: str) -> Handle:
        """Return the record with this id or label; raise CircuitError when there is none, or more than one of that label."""
        if name in self.document:
            return Handle(self, name)
        hits = [r.id for r in self.document if getattr(r, "label", "") == name]
        if len(hits) == 1:
            return Handle(self, hits[0])
        if hits:
            raise CircuitError(f"{len(hits)} records have the label '{name}'", f"Use one of the ids {', '.join(hits)}")
        known = [text for r in self.document for text in (r.id, getattr(r, "label", "")) if text]
        raise CircuitError(f"nothing in the circuit is called '{name}'", did_you_mean(name, known))

    def apply(self, diff: Diff) -> None:
        """Change the document; for use with `circuit.edits`."""
        self.document.apply(diff)

    def add(self, type: str, label: str = "", x: float = 0.0, y: float = 0.0, *, preset: str = "", size: int = 1, **params: Value) -> Handle:
        """Place a cell, unit, stimulus or meter.

        Parameters
        ----------
        type : str
            Short name or type id: ``"lif"``, ``"cell.lif"``.
        label : str
            Shown on the canvas; numbered when empty.
        x, y : float
            Centre, canvas units.
        preset : str
            Id of a preset to start from: ``"CH"``.
        size : int
            A population of so many; its cells are called ``"n3[0]"``, ``"n3[1]"`` ...
        **params
            Values in declared units, or texts with a unit: ``tau_m="15 ms"``.

        Raises
        ------
        SpecError, CircuitError, UnitError
            For an unknown type, preset or parameter, or a wrong unit.
        """
        spec = self.document.registry.find(type, *_PLACED)
        record_id, diff = edits.add_node(self.document, spec.type_id, x, y, label=label, params=None if preset else params)
        # Tried on a copy first, so that a wrong preset, size or parameter adds nothing.
        draft = Document(self.document.registry, (*self.document, *diff.added.values()))
        changes = [lambda: edits.apply_preset(draft, record_id, preset), lambda: edits.set_params(draft, record_id, params)] if preset else []
        for change in (*changes, lambda: populations.set_size(draft, record_id, size)) if size != 1 else changes:
            step = change()
            draft.apply(step)
            diff = diff.then(step)
        self.apply(diff)
        return Handle(self, record_id)

    def connect(self, source: Place, target: Place, type: str = "", *, rule: Rule | None = None, **params: Value) -> Handle:
        """Wire two nodes; the usual type for them when none is named.

        Between populations a rule says who is joined to whom: ``rule=Rule("probability", p=0.02)``.

        Raises
        ------
        CircuitError
            When such a wire makes no sense; the message says why.
        """
        start, end = self._id(source), self._id(target)
        if type:
            type_id = self.document.registry.find(type, WireSpec.kind).type_id
        else:
            choices = edits.wire_choices(self.document, start, end)
            if not choices:
                raise CircuitError(f"{self[start]!r} cannot be wired to {self[end]!r}", refusal(self.document, start, end))
            type_id = choices[0].type_id
        record_id, diff = edits.add_wire(self.document, type_id, start, end, params)
        if rule is not None:
            draft = Document(self.document.registry, (*self.document, *diff.added.values()))
            diff = diff.then(populations.set_rule(draft, record_id, kind=rule.kind, p=rule.p, k=rule.k, sigma=rule.sigma, seed=rule.seed))
        self.apply(diff)
        return Handle(self, record_id)

    def learn(self, wire: Place, rule: str = "stdp", **params: Value) -> None:
        """Let a synapse learn by a rule of plasticity, or by none (an empty text): ``c.learn(syn, "stdp", A_plus=0.01)``."""
        type_id = self.document.registry.find(rule, PlasticitySpec.kind).type_id if rule else ""
        self.apply(plasticity.set_plasticity(self.document, [self._id(wire)], type_id, params))

    def scatter(self, node: Place, **widths: Value) -> None:
        """Scatter parameters or initial states over a population, by plus or minus so much: ``c.scatter(cells, v="10 mV")``."""
        self.apply(populations.set_spread(self.document, self._id(node), widths))

    def dose(
        self,
        compound: str,
        concentration: Value | None = None,
        *,
        at: Place,
        start: Value = 0.0,
        stop: Value | None = None,
        onset: Value | None = None,
        washout: Value | None = None,
    ) -> Handle:
        """Inject a compound at a node or region: ``c.dose("ttx", "100 nM", at=a, start="300 ms")``. Omitted values come from the compound."""
        type_id = self.document.registry.find(compound, CompoundSpec.kind).type_id
        record_id, diff = edits.add_dose(self.document, type_id, self._id(at), concentration, start=start, stop=stop, onset=onset, washout=washout)
        self.apply(diff)
        return Handle(self, record_id)

    def region(self, x: float, y: float, width: float, height: float, label: str = "") -> Handle:
        """Draw a region with chemistry of its own; x and y are its top left corner."""
        record_id, diff = edits.add_region(self.document, x, y, width, height, label)
        self.apply(diff)
        return Handle(self, record_id)

    def note(self, text: str, x: float = 0.0, y: float = 0.0) -> Handle:
        """Put a sticky note on the canvas."""
        record_id, diff = edits.add_note(self.document, x, y, text)
        self.apply(diff)
        return Handle(self, record_id)

    def remove(self, *records: Place) -> None:
        """Remove records and all that hangs on them."""
        self.apply(edits.remove(self.document, [self._id(r) for r in records]))

    def settings(self, *, title: str | None = None, dt: Value | None = None, seed: int | None = None) -> None:
        """Set what the whole circuit shares: title, step and seed."""
        fields = {"title": title, "dt": None if dt is None else to_unit(dt, "ms"), "seed": seed}
        self.apply(edits.update(self.document, SETTINGS_ID, **{k: v for k, v in fields.items() if v is not None}))

    def regions(self) -> list[Handle]:
        """Return the regions."""
        return [Handle(self, r.id) for r in self.document.all(Region)]

    def save(self, path: str | Path) -> None:
        """Write a ``.nlab`` file, whole or not at all."""
        files.save(self.document, path)

    def _id(self, place: Place) -> str:
        if isinstance(place, str):
            return self[place].id
        if place._circuit is not self:
            raise CircuitError(f"{place!r} belongs to another circuit")
        return place.id


class Run:
    """What a simulation gave. All arrays are numpy arrays: times in ms, traces in the unit of their variable.

    ``run.time`` has one entry a step; ``run[a, "v"]`` is a trace, ``run[a]`` that of the main output; ``run.spikes(a)`` are spike times.
    """

    def __init__(self, circuit: Circuit, run: EngineRun, seed: int, dt: float) -> None:
        self._circuit, self._run = circuit, run
        self.seed, self.dt, self._about = seed, dt, {"seed": seed, "dt": f"{dt:g} ms"}

    @property
    def time(self) -> NDArray[np.float64]:
        """Times of the samples, ms."""
        return self._run.time

    @property
    def recorded(self) -> list[tuple[Handle, str]]:
        """What was recorded."""
        return [(Handle(self._circuit, rid), name) for rid, name in self._run.channels]

    def __getitem__(self, key: tuple[Place, str] | Place) -> NDArray[np.float64]:
        """Return a trace."""
        return self._run[_channel(self._circuit, key)]

    def spikes(self, node: Place) -> NDArray[np.float64]:
        """Return a node's spike times, ms; of a population those of all its cells, of ``"n3[17]"`` those of one."""
        return self._run.spikes(_element(self._circuit, node))

    def raster(self, node: Place) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Return which cell of a population fired (its index) and when (ms)."""
        return self._run.raster(_element(self._circuit, node))

    def to_csv(self, path: str | Path) -> list[Path]:
        """Write traces, and spikes beside them, with units, seed and step; return the files."""
        from neurolab.exchange.csv_export import write_run

        return write_run(path, self._run, self._circuit.document, {"circuit": self._circuit.document.settings.title, **self._about})

    def to_nwb(self, path: str | Path) -> list[Path]:
        """Write traces, spikes and the circuit as an NWB file; return the files. Needs the extra ``nwb``."""
        from neurolab.exchange.nwb_export import write_nwb

        return write_nwb(path, self._run, self._circuit.document, self._about)


def load(path: str | Path) -> Circuit:
    """Open a ``.nlab`` file. What a person should know about it (values out of bounds, unknown types) is in `notices`.

    Raises
    ------
    FileError
        When it cannot be read or is damaged.
    """
    loaded = files.load(path, builtin_registry())
    circuit = Circuit(document=loaded.circuit)
    circuit.notices = loaded.notices
    return circuit


def simulate(
    circuit: Circuit,
    duration: Value,
    *,
    seed: int | None = None,
    dt: Value | None = None,
    record: Iterable[tuple[Place, str] | Place] = (),
    progress: Callable[[float], None] | None = None,
) -> Run:
    """Run a circuit from time 0; the circuit is not changed.

    Parameters
    ----------
    circuit : Circuit
        What to run.
    duration : float or str
        Ms, or a text such as ``"2 s"``.
    seed, dt : optional
        Instead of the circuit's own.
    record : iterable
        ``(node, variable)``, or a node for its main output; what the circuit's meters show when empty.
    progress : callable, optional
        Called with the fraction that is done.

    Raises
    ------
    EngineError
        When the circuit cannot be simulated, or a number goes wrong on the way.
    """
    from neurolab.engine.simulate import simulate as run_engine

    document = circuit.document
    step = document.settings.dt if dt is None else to_unit(dt, "ms")
    channels = [_channel(circuit, item) for item in record]
    run = run_engine(document, to_unit(duration, "ms"), seed=seed, dt=step, record=channels, progress=progress)
    return Run(circuit, run, document.settings.seed if seed is None else seed, step)


def _channel(circuit: Circuit, key: tuple[Place, str] | Place) -> tuple[str, str]:
    if isinstance(key, tuple):
        return _element(circuit, key[0]), key[1]
    record_id = _element(circuit, key)
    spec: Any = circuit.document.registry[circuit.document.get(record_id.partition("[")[0], Node).type]
    if not isinstance(spec, ModelSpec) or not spec.output:
        raise CircuitError(f"{circuit[record_id]!r} has no main output to record", "Name a variable: (node, 'v')")
    return record_id, spec.output


def _element(circuit: Circuit, place: Place) -> str:
    """Return the id of a node, or of one cell of a population: "n3[17]", or the population's label and the number."""
    name, bracket, index = place.rpartition("[") if isinstance(place, str) else ("", "", "")
    return f"{circuit._id(name)}[{index}" if bracket and isinstance(place, str) and place not in circuit.document else circuit._id(place)
