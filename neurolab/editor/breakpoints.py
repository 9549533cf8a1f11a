"""Breakpoints of the open circuit: at what a run pauses. They belong to the session, like the selection, and are not saved."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from neurolab.catalog.compose import recordable
from neurolab.catalog.spec import CellSpec, MeterSpec
from neurolab.circuit.records import Node
from neurolab.core.units import coherent, format_quantity
from neurolab.editor.language import say
from neurolab.engine.commands import PauseAtLevel, PauseAtSpikes, SetBreakpoints

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.editor.document import Document


@dataclass(frozen=True, slots=True)
class Breakpoint:
    """One condition.

    Parameters
    ----------
    id : int
        Stable while the session lasts.
    node : str
        Who is watched.
    variable : str
        What is watched; an empty text for its spikes.
    count, window : int, float
        So many spikes within so many ms.
    above, level, unit : bool, float, str
        Whether the variable has to rise above or to fall below the level, which is in this unit.
    enabled : bool
        Whether it counts.
    """

    id: int
    node: str
    variable: str = ""
    count: int = 1
    window: float = 20.0
    above: bool = True
    level: float = 0.0
    unit: str = ""
    enabled: bool = True

    @property
    def condition(self) -> PauseAtSpikes | PauseAtLevel:
        """As the runner takes it."""
        if self.variable:
            return PauseAtLevel(self.node, self.variable, coherent(self.level, self.unit), self.above)
        return PauseAtSpikes(frozenset({self.node}), self.count, self.window if self.count > 1 else math.inf)


class Breakpoints(QObject):
    """The list of breakpoints; every change is sent to the runner.

    Signals: `changed`; `struck` with the breakpoint, the record and the time (ms) when a run has paused at one.
    """

    changed = Signal()
    struck = Signal(object, str, float)

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._numbers = itertools.count(1)
        self._sent: tuple[Breakpoint, ...] = ()
        self.items: tuple[Breakpoint, ...] = ()
        document.document_replaced.connect(self._forget)
        document.changed.connect(self._drop_gone)
        document.bridge.struck.connect(self._on_struck)

    def add(self, node: str, variable: str = "") -> Breakpoint:
        """Pause at the spikes of a node, or where one of its variables rises above a level that suits it."""
        made = Breakpoint(next(self._numbers), node)
        if variable:
            unit = self.variables(node)[variable]
            made = replace(made, variable=variable, unit=unit, level=-50.0 if unit == "mV" else 0.0)
        self._set((*self.items, made))
        return made

    def update(self, changed: Breakpoint) -> None:
        """Put a breakpoint in the place of the one with the same id."""
        self._set(tuple(changed if b.id == changed.id else b for b in self.items))

    def remove(self, number: int) -> None:
        """Take a breakpoint away."""
        self._set(tuple(b for b in self.items if b.id != number))

    def watches(self, nodes: Iterable[str]) -> bool:
        """Whether a run pauses at every spike of each of some nodes."""
        watched = {b.node for b in self.items if b.enabled and not b.variable and b.count == 1}
        return watched.issuperset(nodes)

    def toggle(self, nodes: Iterable[str]) -> None:
        """Pause at every spike of some nodes, or no longer when that is so already."""
        nodes = tuple(nodes)
        if self.watches(nodes):
            self._set(tuple(b for b in self.items if b.node not in nodes or b.variable or b.count > 1))
        else:
            others = tuple(b for b in self.items if b.node not in nodes or b.variable or b.count > 1)
            self._set((*others, *(Breakpoint(next(self._numbers), node) for node in nodes)))

    def variables(self, node: str) -> dict[str, str]:
        """Return the unit of each variable of a node that can be watched."""
        registry, record = self._document.registry, self._document.circuit.get(node, Node)
        known = recordable(registry, registry[record.type], record.mechanisms, record.compartments) if record.type in registry else {}
        return {name: q.unit for name, q in known.items()}

    def spiking(self) -> list[Node]:
        """Return the nodes of which anything can be watched, by label."""
        circuit = self._document.circuit
        nodes = [n for n in circuit.all(Node) if n.type in circuit.registry and not isinstance(circuit.registry[n.type], MeterSpec)]
        return sorted(nodes, key=lambda n: (not isinstance(circuit.registry[n.type], CellSpec), n.label or n.id))

    def sentence(self, b: Breakpoint) -> str:
        """Say what a breakpoint waits for: ``B fires twice within 20 ms``."""
        name = self._name(b.node)
        if b.variable:
            text = say("{variable} of {name} rises above {level}") if b.above else say("{variable} of {name} falls below {level}")
            return text.format(variable=b.variable, name=name, level=format_quantity(b.level, b.unit))
        if b.count == 1:
            return say("{name} fires").format(name=name)
        often = {2: say("{name} fires twice within {window} ms"), 3: say("{name} fires three times within {window} ms")}
        text = often.get(b.count, say("{name} fires {n} times within {window} ms"))
        return text.format(name=name, n=b.count, window=f"{b.window:g}")

    def _name(self, node: str) -> str:
        circuit = self._document.circuit
        return (getattr(circuit[node], "label", "") if node in circuit else "") or node

    def _set(self, items: tuple[Breakpoint, ...]) -> None:
        self.items = items
        self._sent = tuple(b for b in items if b.enabled)
        self._document.bridge.set_breakpoints(SetBreakpoints(tuple(b.condition for b in self._sent)))
        self.changed.emit()

    def _forget(self) -> None:
        if self.items:
            self._set(())

    def _drop_gone(self, _diff: object) -> None:
        kept = tuple(b for b in self.items if b.node in self._document.circuit)
        if len(kept) != len(self.items):
            self._set(kept)

    def _on_struck(self, number: int, record_id: str, time: float) -> None:
        if number >= len(self._sent):
            return
        met = self._sent[number]
        text = f"Paused at {time:.3f} ms: {self.sentence(met)}"
        self._document.message.emit("info", text, "Run on, or step by step; the button at the right of the history bar lists all breakpoints")
        self.struck.emit(met, record_id, time)
