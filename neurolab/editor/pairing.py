"""The experiment that measures the window of a rule of plasticity, for `Experiments` to run in the background."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.spec import PlasticitySpec
from neurolab.circuit.learned import plastic_wires
from neurolab.circuit.records import Wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from neurolab.circuit.circuit import Circuit

KIND = "window"


@dataclass(frozen=True, slots=True)
class WindowProtocol:
    """Lags up to `longest` ms on both sides, `points` in all, each with so many `pairs` at a `rate` (pairs a second)."""

    longest: float = 80.0
    points: int = 32
    pairs: int = 60
    rate: float = 1.0
    kind: str = KIND

    def lags(self) -> NDArray[np.float64]:
        """Return the lags in ms, evenly spaced, as many before as after, 0 left out."""
        half = max(self.points // 2, 1)
        step = self.longest / (half - 0.5) if half > 1 else self.longest
        after = step * (np.arange(half, dtype=np.float64) + (0.5 if half > 1 else 1.0))
        return np.append(-after[::-1], after).astype(np.float64)


@dataclass(slots=True)
class Window:
    """What was measured: lags (ms) and changes of the weight (%)."""

    sweep: WindowProtocol
    x: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    y: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    label: str = ""
    complete: bool = False


def subjects(circuit: Circuit) -> dict[str, str]:
    """Return what can be measured, with its name: the wires that learn, then the rules as they ship, by id."""
    names: dict[str, str] = {}
    for wire in plastic_wires(circuit):
        ends = [getattr(circuit[end], "label", "") or end for end in (wire.source, wire.target)]
        names[wire.id] = f"{ends[0]} → {ends[1]}"
    return names | {spec.type_id: spec.title for spec in circuit.registry.all(PlasticitySpec)}


def measure_window(
    circuit: Circuit,
    subject: str,
    sweep: WindowProtocol,
    started: Callable[[Window], None],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    """Measure a wire that learns, or a rule with its default values."""
    from neurolab.engine.pairing import Protocol, weight_changes
    from neurolab.engine.pathways import values_of

    wire = next((w for w in circuit.all(Wire) if w.id == subject), None)
    spec = circuit.registry.get(wire.plasticity if wire is not None else subject, PlasticitySpec)
    values = values_of(spec, wire.params if wire is not None else {})
    window = Window(sweep)
    started(window)

    def go_on(part: float) -> bool:
        progress(part)
        return not cancelled()

    lags = sweep.lags()
    changes = weight_changes(spec, lags, Protocol(sweep.pairs, sweep.rate), values, go_on)
    if not cancelled():
        window.x, window.y, window.complete = lags, 100.0 * changes, True
