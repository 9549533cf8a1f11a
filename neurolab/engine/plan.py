"""The plan: a circuit as flat arrays, ready to run. Importing this module is cheap; LLVM is loaded when the first plan is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from neurolab.core.units import coherent, from_coherent
from neurolab.engine.builder import FILTER
from neurolab.engine.carry import carry_over
from neurolab.engine.chemistry import Chemistry
from neurolab.engine.populations import Places, within
from neurolab.engine.receptors import choose_steps, reached_rows
from neurolab.engine.recorder import SpikeLog
from neurolab.engine.releases import COLUMNS
from neurolab.engine.schedule import Schedule
from neurolab.engine.tables import (
    B_DELAY,
    C_SAMPLES,
    C_SPIKES,
    C_STEP,
    G_N,
    G_OBSERVE,
    G_OFFSET,
    G_PREPARE,
    G_START,
    LINKS,
    STEP,
    WRONG,
    empty_ints,
)
from neurolab.engine.taps import Levels, make_recorder, send_spikes_to

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import Quantity
    from neurolab.circuit.diff import Diff
    from neurolab.circuit.records import Dose
    from neurolab.engine.arena import Snapshot
    from neurolab.engine.builder import Layout
    from neurolab.engine.commands import Changes
    from neurolab.engine.group import Group
    from neurolab.engine.plastic_wires import Pathways
    from neurolab.engine.recorder import Channel
    from neurolab.engine.releases import Releases


@dataclass(frozen=True, slots=True)
class Description:
    """What a plan knows of its circuit beyond numbers.

    Parameters
    ----------
    registry : Registry
        Where compounds are found.
    doses : mapping of str to tuple of Dose
        Doses that reach each node.
    firsts : mapping of str to str
        Name of the first segment of each cell in space.
    special : set of (element, parameter)
        What a compartment has a value of its own for.
    channels : tuple of (str, str)
        What is recorded.
    changes : callable or None
        Turns a diff into `Changes`, or None when it needs a new plan.
    """

    registry: Registry
    doses: Mapping[str, tuple[Dose, ...]]
    firsts: Mapping[str, str] = field(default_factory=dict)
    special: frozenset[tuple[str, str]] = frozenset()
    channels: tuple[Channel, ...] = ()
    changes: Callable[[Plan, Diff], Changes | None] | None = None


class Plan:
    """A simulation: its state, its connections and the means to advance it. One thread at a time may use it.

    Parameters
    ----------
    layout : Layout
        From `PlanBuilder.build`.
    dt : float
        Step in ms.
    seed : int
        Of all random streams.
    about : Description
        What it knows of its circuit.
    samples : int or None
        Record every step into a buffer of this many samples; None for the ring of a live run.
    """

    def __init__(self, layout: Layout, dt: float, seed: int, about: Description, *, samples: int | None = None) -> None:
        from neurolab.engine import driver

        self._driver = driver
        self.dt, self.seed, self.about = dt, int(seed) % (1 << 63), about
        self.groups: list[Group] = layout.groups
        self.network, self.arena, self.inputs = layout.network, layout.arena, layout.inputs
        self.terms, self.synapses = layout.terms, layout.synapses
        self.releases, self.pathways = layout.releases, layout.pathways
        self.hands = layout.hands
        self._reached = reached_rows(self.groups, self.network, self.inputs, self.pathways)
        self.places = Places(self.groups, about.firsts, about.special)
        self.place = self.places.elements
        nodes = [g for g in self.groups if g.phase != FILTER]
        self.node_ids: tuple[str, ...] = tuple(rid for g in nodes for rid, _, _ in g.records())
        self._levels = Levels(nodes)
        self._wrong = empty_ints(3)
        self.chemistry = Chemistry(about.registry, about.doses, self.places, dt)
        self.chemistry.attach(self.arena.data)
        self.recorder = make_recorder(self.place, self.releases, self.pathways, about.channels, dt, samples)
        self.reset()
        self.schedule = Schedule(self.groups, self.network, self.inputs, self.pathways, self.recorder.tables.slots)
        send_spikes_to(SpikeLog(()).with_room(self.schedule.log_room), self.recorder, self.groups)
        self.publish()

    @property
    def step(self) -> int:
        """Steps since the start."""
        return int(self.arena.counters[C_STEP])

    @property
    def time(self) -> float:
        """Model time in ms."""
        return self.step * self.dt

    @property
    def spike_count(self) -> int:
        """Spikes since the start, of all elements."""
        return int(self.arena.counters[C_SPIKES])

    def slot(self, record_id: str, name: str) -> int:
        """Return the place in the arena of any row of a record: parameter, input, state or output."""
        if (states := _of_wire(self, record_id, name)) is not None:
            return states.slot(record_id, name)
        group, lane, own = self.places.locate(record_id, name)
        return group.block.slot(group.row(own), lane)

    def variables(self, record_id: str) -> dict[str, Quantity]:
        """Return what can be recorded of a record, by name; empty when nothing is simulated for it."""
        of_wire = self.pathways.variables(record_id) | self.releases.variables(record_id) | self.place.variables_of_share(record_id)
        return self.places.variables(record_id) if record_id in self.places else of_wire

    def value(self, record_id: str, name: str) -> float:
        """Return any row of a record in coherent units, effects of chemistry included."""
        if (states := _of_wire(self, record_id, name)) is not None:
            return states.value(self.arena.data, record_id, name, self.step, self.dt)
        return float(self.arena.data[self.slot(record_id, name)])

    def read(self, record_id: str, name: str) -> float | None:
        """Return a variable or parameter in its declared unit, or None when there is none of that name."""
        unit = self.places.unit_of(record_id, name)
        return from_coherent(self.value(record_id, name), unit or "1") if unit or _of_wire(self, record_id, name) else None

    def levels(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the main output (coherent) and the time of the last spike (ms, -inf when none) of every node, in the order of `node_ids`."""
        return self._levels.read(self.arena)

    def reset(self) -> None:
        """Go back to time 0 and the initial state; parameters stay as they are."""
        data = self.arena.data
        for g in self.groups:
            kept, keys = g.params_in(data).copy(), g.block.view(data)[:, g.kernel.layout.key].copy()
            g.block.view(data)[:] = 0.0
            g.params_in(data)[:] = kept
            g.block.view(data)[:, g.kernel.layout.key] = keys
        data[max((g.block.offset + g.block.size for g in self.groups), default=0) :] = 0.0
        self.arena.counters[:] = 0
        self.arena.last_spike[:] = -np.inf
        self.refresh()
        self.releases.observe(data, 0, self.dt)
        self.pathways.start(data)
        for operation, first, end, _ in self.network.program.tolist():
            if operation == LINKS:
                self.network.follow_links(first, end, data)
            elif operation == STEP:
                for number in range(first, min(end, len(self.groups))):
                    self._call(G_START, number)
                    self.groups[number].scatter_states(data)
                    self._call(G_OBSERVE, number)
        choose_steps(self.groups, self.network, data, self._reached, self.chemistry.tables)
        self.recorder.origin = 0.0
        self.recorder.sample(data, 0)
        self.arena.counters[C_SAMPLES] = 1
        self.publish()

    def publish(self) -> None:
        """Let meters see what has been recorded."""
        self.recorder.publish(int(self.arena.counters[C_SAMPLES]), int(self.arena.counters[C_SPIKES]))

    def _call(self, column: int, number: int) -> None:
        row = self.network.groups[number]
        if row[column]:
            self._driver.call_once(int(row[column]), self.arena.data, int(row[G_OFFSET]), int(row[G_N]), self.time, self.dt, self.step, self.seed)

    def refresh(self) -> None:
        """Compute what depends on parameters only, under the chemistry of the last tick of its clock."""
        tick = self.step - self.step % (self.chemistry.tables.every or 1)
        self._driver.refresh(tick * self.dt, self.dt, self.step, self.seed, self.arena.data, self.network.groups, self.chemistry.tables)
        for number in range(len(self.groups)):
            self._call(G_PREPARE, number)
        choose_steps(self.groups, self.network, self.arena.data, self._reached, self.chemistry.tables)

    def advance(self, n_steps: int, *, stop_at_spike: bool = False) -> int:
        """Advance by up to n steps without the interpreter lock.

        Returns
        -------
        int
            `tables.DONE`, `STOPPED` at a spike, `FULL` when the log of spikes may overflow (call again) or `WRONG`: see `what_went_wrong`.
        """
        outcome = self._driver.advance(
            n_steps,
            int(stop_at_spike),
            self.dt,
            self.seed,
            self.arena.data,
            self.arena.counters,
            self.arena.last_spike,
            self._wrong,
            self.network,
            self.recorder.tables,
            self.chemistry.tables,
            self.schedule.tables,
        )
        if outcome != WRONG:
            self.publish()
        return outcome

    def what_went_wrong(self) -> tuple[str, str]:
        """Return the record and the variable that `advance` found to be NaN or infinite."""
        group, lane, row = self._wrong.tolist()
        return self.place.told(self.groups[group].ids[lane], self.groups[group].kernel.layout.rows[row])

    def snapshot(self) -> Snapshot:
        """Return a copy of the whole state."""
        return self.arena.snapshot()

    def restore(self, snapshot: Snapshot) -> None:
        """Put a state back; parameters stay as they are now."""
        data = self.arena.data
        params = [g.params_in(data).copy() for g in self.groups]
        self.arena.restore(snapshot)
        for g, values in zip(self.groups, params, strict=True):
            g.params_in(data)[:] = values
        self.refresh()
        self.publish()

    def set_values(self, changes: Changes) -> None:
        """Set parameters and doses, effective from the next step; what this plan does not have is passed over."""
        if changes.doses is not None:
            self.chemistry.detach(self.arena.data)
            self.chemistry = Chemistry(self.about.registry, changes.doses, self.places, self.dt)
            self.chemistry.attach(self.arena.data)
        for record_id, name, value in changes.values:
            _set_value(self, record_id, name, value)
        self.refresh()

    def takes_delay(self, wire_id: str, delay: float) -> bool:
        """Whether the delay of a wire (ms) can be set while the plan runs."""
        return self.network.takes_delay(self.synapses.get(wire_id, []), round(delay / self.dt))

    def press(self, record_id: str, value: float, name: str = "") -> None:
        """Set the live input of an interactive stimulus; with a `name`, add a coherent value to that input of any record, beside what wires bring."""
        _press(self, record_id, value, name)

    def param_changes(self, diff: Diff) -> Changes | None:
        """Apply a diff to the plan's own copy of the circuit and return what it changes in the engine; None when it needs a new plan."""
        return self.about.changes(self, diff) if self.about.changes else None

    def carry_over(self, old: Plan) -> None:
        """Take over time, recordings and the state of everything that an earlier plan of the circuit had too."""
        carry_over(self, old)


def _of_wire(plan: Plan, record_id: str, name: str) -> Releases | Pathways | None:
    """Return what holds a variable of a wire that carries spikes, or None when it is no such variable."""
    return next((states for states in (plan.releases, plan.pathways) if name in states.variables(record_id)), None)


def _press(plan: Plan, record_id: str, value: float, name: str) -> None:
    """See `Plan.press`; nothing happens where there is no such input."""
    if record_id not in plan.places:
        return
    group, lanes = plan.places[record_id]
    inputs = [q for q in group.composite.inputs if q.name == name] if name else group.composite.inputs[:1]
    for quantity in inputs:
        slots: list[int] = group.block.slots(group.row(quantity.name), np.array(lanes)).tolist()
        plan.arena.data[[plan.hands.get(slot, slot) for slot in slots]] = value if name else coherent(value, quantity.unit)
        if quantity.name in group.kernel.receptors:
            plan.refresh()


def _set_value(plan: Plan, record_id: str, name: str, value: float) -> None:
    """Set one parameter of a record to a coherent value."""
    synapses = plan.synapses.get(record_id, [])
    for k in plan.terms.get(record_id, ()):
        plan.network.term_gain[k] = value
    if name in COLUMNS:
        plan.releases.set(record_id, name, value)
    elif record_id in plan.pathways:
        plan.pathways.set(plan.arena.data, record_id, name, value, plan.step, plan.dt)
    elif name != "delay":
        plan.network.synapse_weight[synapses] = value
        plan.network.share_weights()
    elif plan.takes_delay(record_id, value):
        plan.network.bundles[plan.network.bundles_of(synapses), B_DELAY] = round(value / plan.dt)
        plan.schedule.follow_delays()
    for part in plan.places.holders(record_id, name):
        group, lanes = plan.places[part]
        values = np.full(len(lanes), value)
        if name in group.scatter:
            values = within(group.composite.params[name], values + group.scatter[name][lanes.start : lanes.stop])
        slots = group.block.slots(group.row(name), np.array(lanes))
        free = [k for k, slot in enumerate(slots.tolist()) if not plan.chemistry.set_base(slot, float(values[k]))]
        plan.arena.data[slots[free]] = values[free]
