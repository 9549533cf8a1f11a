"""Chemistry: doses to concentrations, occupancies and parameters under their effects.

Everything is a function of the time alone: a dose has no state, so a change of doses never restarts a run. Concentrations of one
compound add up; compounds bind targets and compete there (`dosing` has the equations); a bound receptor drives other targets of its cell, as its spec
says. The driver updates all on the slow clock. Light: imports numpy only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.pathways import in_order, target_of
from neurolab.catalog.spec import CompoundSpec
from neurolab.circuit.records import Dose, Node, Region
from neurolab.core.units import coherent
from neurolab.engine.tables import Q_COLUMNS, Q_SHIFT, Q_SITES, ChemistryTables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.binding import Binding
    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import Effect, Param
    from neurolab.circuit.circuit import Circuit
    from neurolab.engine.group import Group
    from neurolab.engine.populations import Places

CLOCK = 1.0
"""Ms between two updates of chemistry."""
ACTIONS = ("activate", "block", "potentiate", "antagonise")
"""What a binding may do, in the order of `tables.ACTIVATE`; the first three are the signals of a target."""


def steps_of_clock(dt: float) -> int:
    """Return the steps between two updates."""
    return max(1, round(CLOCK / dt))


LAWS = ("scale", "shift", "toward")
"""Of effects, in the order in which they act on one parameter: p·prod(1 + a x) + sum(a x), then pulled."""


def acting_doses(circuit: Circuit, node_ids: tuple[str, ...]) -> dict[str, tuple[Dose, ...]]:
    """Return the doses that reach each of the nodes, in the order of their ids; nodes without any are left out."""
    at: dict[str, list[Dose]] = {}
    for dose in sorted(circuit.all(Dose), key=lambda d: d.id):
        at.setdefault(dose.place, []).append(dose)
    if not at:
        return {}
    regions = [r for r in circuit.all(Region) if r.id in at]
    found: dict[str, tuple[Dose, ...]] = {}
    for node_id in node_ids:
        node = circuit.get(node_id, Node)
        doses = [*at.get(node_id, ()), *(d for r in regions if r.covers(node.x, node.y) for d in at[r.id])]
        if doses:
            found[node_id] = tuple(sorted(doses, key=lambda d: d.id))
    return found


class Chemistry:
    """The chemistry of one plan.

    Parameters
    ----------
    registry : Registry
        Where compounds and targets are found.
    doses : mapping of str to tuple of Dose
        The doses that reach each node.
    places : Places
        Group and lanes of each node, or of each segment of a cell in space.
    dt : float
        Step in ms.
    """

    def __init__(self, registry: Registry, doses: Mapping[str, tuple[Dose, ...]], places: Places, dt: float) -> None:
        self.tables = ChemistryTables()
        self.sites: dict[tuple[str, str], int] = {}
        """Number of each (node id, compound type id)."""
        self._registry = registry
        self._dose: dict[str, int] = {}
        self._dose_rows: list[tuple[float, float, float, float, float]] = []
        self._site_doses: list[tuple[int, int]] = []
        self._receptors: dict[tuple[str, str], int] = {}
        self._bindings: dict[tuple[str, str], list[tuple[int, Binding]]] = {}
        self._slots: dict[int, int] = {}
        self._effects: list[tuple[float, float]] = []
        self._effect_of: list[tuple[int, int, int]] = []
        groups: set[int] = set()
        for node_id, node_doses in doses.items():
            for part in places.parts(node_id):
                group, lanes = places[part]
                if self._add_node(part, node_doses, group, lanes):
                    groups.add(group.number)
        self._fill(groups, dt)

    def _add_node(self, node_id: str, doses: tuple[Dose, ...], group: Group, lanes: range) -> bool:
        bound: dict[str, None] = {}
        for dose in doses:
            if dose.compound not in self._registry:
                continue
            compound = self._registry.get(dose.compound, CompoundSpec)
            first = (node_id, dose.compound) not in self.sites
            site = self.sites.setdefault((node_id, dose.compound), len(self.sites))
            if dose.id not in self._dose:
                self._dose[dose.id] = len(self._dose)
                stop = np.inf if dose.stop is None else dose.stop
                self._dose_rows.append((dose.concentration, dose.start, stop, dose.onset, dose.washout))
            self._site_doses.append((site, self._dose[dose.id]))
            if first:
                for b in compound.bindings:
                    self._bindings.setdefault((node_id, b.target), []).append((site, b))
                    bound.setdefault(b.target)
        for target in in_order(self._registry, bound):
            self._receptors[node_id, target] = len(self._receptors)
        acted = [e for e in group.composite.effects if (node_id, e.target) in self._receptors]
        for lane in lanes:
            for effect in acted:
                self._add_effect(effect, group.composite.params[effect.param], group.block.slot(group.row(effect.param), lane), node_id)
        return bool(acted)

    def _signal(self, node_id: str, target: str, action: str) -> int:
        return 3 * self._receptors[node_id, target] + ACTIONS.index(action)

    def _add_effect(self, effect: Effect, param: Param, slot: int, node_id: str) -> None:
        number = self._slots.setdefault(slot, len(self._slots))
        amount = coherent(effect.amount, param.unit) if effect.law == "shift" else effect.amount
        self._effects.append((amount, coherent(effect.to or 0.0, param.unit)))
        self._effect_of.append((number, self._signal(node_id, effect.target, effect.action), LAWS.index(effect.law)))

    def _fill(self, groups: set[int], dt: float) -> None:
        tables = self.tables
        if not self.sites:
            return
        tables.every = steps_of_clock(dt)
        order = sorted(range(len(self._effects)), key=lambda k: self._effect_of[k][2])
        tables.dose = np.array(self._dose_rows, dtype=np.float64).reshape(-1, 5)
        tables.site_doses = np.array(self._site_doses, dtype=np.int64).reshape(-1, 2)
        self._fill_receptors()
        tables.effect = np.array([self._effects[k] for k in order], dtype=np.float64).reshape(-1, 2)
        tables.effect_of = np.array([self._effect_of[k] for k in order], dtype=np.int64).reshape(-1, 3)
        tables.slots = np.array(list(self._slots), dtype=np.int64)
        tables.base = np.zeros(len(self._slots))
        tables.groups = np.array(sorted(groups), dtype=np.int64)
        tables.concentration, tables.before = np.zeros(len(self.sites)), np.zeros(len(self.sites))
        tables.occupancy = np.zeros(len(self.sites))
        tables.signal = np.zeros(3 * len(self._receptors))

    def _fill_receptors(self) -> None:
        """Write receptors in their order, each with what binds to it and what it drives."""
        tables = self.tables
        tables.receptor = np.zeros((len(self._receptors), Q_COLUMNS))
        tables.receptor_of = np.zeros((len(self._receptors), 4), dtype=np.int64)
        bindings: list[tuple[float, float, float, float]] = []
        binding_of: list[tuple[int, int]] = []
        drives: list[float] = []
        drive_of: list[tuple[int, int, int]] = []
        for (node_id, target), r in self._receptors.items():
            spec = target_of(self._registry, target)
            tables.receptor[r, Q_SITES], tables.receptor[r, Q_SHIFT] = (spec.sites, spec.shift) if spec is not None else (1, 0.0)
            begin = len(bindings), len(drives)
            # agonists are bound when all that helps or hinders them is known
            for site, b in sorted(self._bindings.get((node_id, target), []), key=lambda row: row[1].action == "activate"):
                bindings.append((b.half, b.hill, b.max_effect, 0.0))
                binding_of.append((site, ACTIONS.index(b.action)))
            for d in spec.drives if spec is not None else ():
                drives.append(d.amount)
                drive_of.append((self._signal(node_id, target, d.when), self._receptors[node_id, d.target], ACTIONS.index(d.action)))
            tables.receptor_of[r] = begin[0], len(bindings), begin[1], len(drives)
        tables.binding = np.array(bindings, dtype=np.float64).reshape(-1, 4)
        tables.binding_of = np.array(binding_of, dtype=np.int64).reshape(-1, 2)
        tables.drive = np.array(drives, dtype=np.float64)
        tables.drive_of = np.array(drive_of, dtype=np.int64).reshape(-1, 3)

    def attach(self, data: np.ndarray) -> None:
        """Take the current values in the arena as those without chemistry."""
        self.tables.base[:] = data[self.tables.slots]

    def detach(self, data: np.ndarray) -> None:
        """Put the values without chemistry back into the arena."""
        data[self.tables.slots] = self.tables.base

    def set_base(self, slot: int, value: float) -> bool:
        """Set the value without chemistry of one parameter; return False when no effect acts on it."""
        number = self._slots.get(slot)
        if number is None:
            return False
        self.tables.base[number] = value
        return True

    def state(self) -> dict[tuple[str, str], tuple[float, float]]:
        """Return concentration (µM) and occupancy (0 to 1, of the most occupied target) by node and compound."""
        tables = self.tables
        return {key: (float(tables.concentration[i]), float(tables.occupancy[i])) for key, i in self.sites.items()}
