"""Why a cell fired: the stretch before a spike is run again elsewhere, with what each input brings measured at every step.

A synapse brings the current through what its own spikes have opened (`engine.shares`), a stimulus or an electrode its current, a gap junction what
flows through it. What counts is the charge that reached the cell since its spike before, at most `LONGEST` ms ago.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.spec import CellSpec, WireSpec
from neurolab.circuit.axons import delay_of
from neurolab.circuit.records import Node, Wire
from neurolab.circuit.shares import share_traces
from neurolab.core.errors import EngineError
from neurolab.engine.compiler import compile_plan
from neurolab.engine.history.timeline import make_due
from neurolab.engine.tables import WRONG

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from neurolab.circuit.circuit import Circuit
    from neurolab.engine.history.loan import Loan
    from neurolab.engine.plan import Plan
    from neurolab.engine.recorder import SpikeLog

LONGEST = 20.0
"""Ms before a spike that are looked at."""

LEAD = 400.0
"""Ms that are run again before: what spikes have opened earlier has to be there."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What one input did.

    Parameters
    ----------
    wire_id, source : str
        The wire, and who is at its other end; both empty for an electrode in somebody's hand.
    charge : float
        What it brought into the cell, fC; negative where it held the cell back.
    share : float
        Its part of all that drove the cell, or of all that held it back; 0 to 1.
    arrivals : tuple of (float, float)
        Spikes of the source that arrived in the window: when they were fired, and when they arrived (ms).
    """

    wire_id: str
    source: str
    charge: float
    share: float
    arrivals: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a cell fired.

    Parameters
    ----------
    record_id, time : str, float
        Whose spike, and when (ms).
    begin : float
        From when on inputs were counted (ms).
    causes : tuple of Cause
        The strongest first.
    """

    record_id: str
    time: float
    begin: float
    causes: tuple[Cause, ...]

    @property
    def drive(self) -> float:
        """All charge that drove the cell, fC."""
        return sum(c.charge for c in self.causes if c.charge > 0)


def explain(loan: Loan, record_id: str, time: float, cancelled: Callable[[], bool] = lambda: False) -> Explanation:
    """Return why a cell fired at a time (ms).

    Raises
    ------
    EngineError
        When that cannot be told: the record is no single cell, or it did not fire then.
    """
    circuit = loan.circuit
    node = circuit.get(record_id, Node) if circuit is not None and record_id in circuit else None
    if circuit is None or node is None or not isinstance(circuit.registry[node.type], CellSpec):
        raise EngineError("only a cell fires for reasons that can be told", "Choose a spike of a cell")
    if node.size > 1:
        raise EngineError("the cells of a population have no wires of their own", "Choose a spike of a single cell")
    wires = [w for w in circuit.wires_of(record_id) if record_id in (w.source, w.target) and w.type in circuit.registry]
    shown = [w for w in wires if w.target == record_id and any(q.name == "i" for q in share_traces(circuit, w))]
    probe, log = _probe(loan, circuit, [(w.id, "i") for w in shown])
    begin = _run_to_window(loan, probe, log, record_id, time, cancelled)
    sources = {(w.id, _other_end(w, record_id)): _reader(probe, w, record_id, shared=w in shown) for w in wires}
    sources["", ""] = _by_hand(probe, record_id)
    charges = dict.fromkeys(sources, 0.0)
    edits = [e for e in loan.edits if e[0] >= probe.step]
    end = round(time / loan.dt)
    while probe.step < end:
        make_due(probe, edits)
        if probe.advance(1) == WRONG or cancelled():
            break
        for key, read in sources.items():
            charges[key] += read() * loan.dt
    return Explanation(record_id, time, begin, _ranked(circuit, charges, _spikes_of(log), begin, time))


def _other_end(wire: Wire, record_id: str) -> str:
    return wire.source if wire.target == record_id else wire.target


def _probe(loan: Loan, circuit: Circuit, channels: list[tuple[str, str]]) -> tuple[Plan, SpikeLog]:
    """Return a plan that stands where the loan begins, and measures the shares of some wires beside."""
    base = compile_plan(circuit, dt=loan.dt, seed=loan.seed)
    moment = loan.moment
    if len(moment.state.arena) != len(base.arena.data):
        raise EngineError("the circuit of that moment cannot be built again", "Reset, run, and ask again")
    base.network.groups[:] = moment.tuning.tables["groups"]
    own = copy.copy(moment.tuning.chemistry)  # the runner goes on using the other one
    own.tables = copy.copy(own.tables)
    for field in fields(own.tables):
        value = getattr(own.tables, field.name)
        setattr(own.tables, field.name, value.copy() if isinstance(value, np.ndarray) else value)
    addresses = base.network.groups.copy()
    moment.put_back(base)
    base.chemistry = own
    base.network.groups[:] = addresses
    probe = compile_plan(circuit, dt=loan.dt, seed=loan.seed, channels=channels)
    probe.carry_over(base)
    _take_values(probe, base)
    return probe, probe.recorder.spikes


def _take_values(new: Plan, old: Plan) -> None:
    """Take over the parameters of everything that both plans have, as they were without chemistry where it acts."""
    old.chemistry.detach(old.arena.data)
    pairs: dict[tuple[int, int], tuple[list[int], list[int]]] = {}
    for name, (group, lane) in new.place.items():
        found = old.place.get(name)
        if found is not None:
            to, source = pairs.setdefault((group.number, found[0].number), ([], []))
            to.append(lane)
            source.append(found[1])
    new.chemistry.detach(new.arena.data)
    for (now, then), (to, source) in pairs.items():
        group, was = new.groups[now], old.groups[then]
        for name in group.composite.params:
            if name in was.rows:
                values = old.arena.data[was.block.slots(was.rows[name], np.array(source))]
                new.arena.data[group.block.slots(group.rows[name], np.array(to))] = values
    new.chemistry.attach(new.arena.data)
    for table, mine, theirs in (("synapse_weight", new.synapses, old.synapses), ("term_gain", new.terms, old.terms)):
        for wire_id, places in mine.items():
            values = getattr(old.network, table)[list(theirs.get(wire_id, ()))]
            if len(values) in (1, len(places)):
                getattr(new.network, table)[list(places)] = values
    new.network.share_weights()
    new.refresh()


def _run_to_window(loan: Loan, probe: Plan, log: SpikeLog, record_id: str, time: float, cancelled: Callable[[], bool]) -> float:
    """Run to the beginning of the window; return when that is (ms)."""
    edits = list(loan.edits)
    end = round(time / loan.dt)
    first = max(end - round(LONGEST / loan.dt), probe.step)
    while probe.step < first and not cancelled():
        make_due(probe, edits)
        upto = min(first, *(e[0] for e in edits[:1])) if edits else first
        if probe.advance(max(min(upto - probe.step, 4096), 1)) == WRONG:
            break
    spikes = _spikes_of(log)
    own = [t for name, t in spikes if name.partition("/")[0] == record_id]
    return max(first * loan.dt, own[-1] if own else 0.0)


def _spikes_of(log: SpikeLog) -> list[tuple[str, float]]:
    numbers, times, _ = log.all_since(0)
    return [(log.ids[n], t) for n, t in zip(numbers.tolist(), times.tolist(), strict=True)]


def _reader(plan: Plan, wire: Wire, record_id: str, *, shared: bool) -> Callable[[], float]:
    """Return what reads the current (pA) that a wire brings into a cell now, inward positive."""
    data = plan.arena.data
    if shared:
        slot = plan.slot(wire.id, "i")
        return lambda: -float(data[slot])
    terms = _terms_into(plan, wire.id, record_id)
    network = plan.network
    gain, source, reference = network.term_gain[terms], network.term_source[terms], network.term_reference[terms]
    return lambda: float((gain * (data[source] - data[reference])).sum())


def _terms_into(plan: Plan, wire_id: str, record_id: str) -> NDArray[np.int64]:
    """Return the numbers of a wire's terms that end in the inputs of a cell."""
    inputs: set[int] = set()
    for part in plan.places.parts(record_id):
        group, lanes = plan.places[part]
        for quantity in group.composite.inputs:
            if quantity.unit == "pA":
                inputs.update(group.block.slots(group.row(quantity.name), np.array(lanes)).tolist())
    terms = np.array(sorted(plan.terms.get(wire_id, ())), dtype=np.int64)
    links = np.searchsorted(plan.network.link_terms, terms, side="right") - 1
    return terms[[int(plan.network.link_to[k]) in inputs for k in links]] if len(terms) else terms


def _by_hand(plan: Plan, record_id: str) -> Callable[[], float]:
    """Return what reads the current (pA) that somebody injects by hand."""
    slots: list[int] = []
    for part in plan.places.parts(record_id):
        group, lanes = plan.places[part]
        for quantity in group.composite.inputs:
            if quantity.unit == "pA":
                rows = group.block.slots(group.row(quantity.name), np.array(lanes)).tolist()
                slots += [plan.hands[slot] for slot in rows if slot in plan.hands]
    return lambda: float(plan.arena.data[slots].sum())


def _ranked(circuit: Circuit, charges: dict[tuple[str, str], float], spikes: list[tuple[str, float]], begin: float, time: float) -> tuple[Cause, ...]:
    pushed = sum(c for c in charges.values() if c > 0) or 1.0
    held = -sum(c for c in charges.values() if c < 0) or 1.0
    causes: list[Cause] = []
    for (wire_id, source), charge in charges.items():
        wire = circuit.get(wire_id, Wire) if wire_id else None
        arrivals: list[tuple[float, float]] = []
        if wire is not None and circuit.registry.get(wire.type, WireSpec).carries == "spikes":
            delay = delay_of(circuit, wire)
            arrivals = [(t, t + delay) for name, t in spikes if name.partition("/")[0] == source and begin - 1e-9 <= t + delay <= time + 1e-9]
        if charge != 0.0 or arrivals:
            causes.append(Cause(wire_id, source, charge, abs(charge) / (pushed if charge > 0 else held), tuple(arrivals)))
    return tuple(sorted(causes, key=lambda c: (c.charge <= 0, -abs(c.charge))))
