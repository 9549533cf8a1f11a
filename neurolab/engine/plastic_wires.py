"""The wires of a plan that learn, to be read and driven together. Light: imports nothing that a circuit without them would not need."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from neurolab.catalog.spec import Quantity
    from neurolab.engine.pathways import Pathway


@dataclass(slots=True)
class Pathways:
    """All pathways of a plan, by the id of their wire."""

    by_wire: dict[str, Pathway] = field(default_factory=dict)

    def __contains__(self, wire_id: object) -> bool:
        return wire_id in self.by_wire

    def variables(self, wire_id: str) -> dict[str, Quantity]:
        """Return what can be recorded of a wire."""
        return self.by_wire[wire_id].variables() if wire_id in self.by_wire else {}

    def slot(self, wire_id: str, name: str) -> int:
        """Return the place in the arena of a variable of a wire, as recorded."""
        return self.by_wire[wire_id].slot(name)

    def value(self, data: NDArray[np.float64], wire_id: str, name: str, step: int, dt: float) -> float:
        """Return a variable of a wire at this step."""
        self.by_wire[wire_id].observe(data, step, dt)
        return float(data[self.slot(wire_id, name)])

    def start(self, data: NDArray[np.float64]) -> None:
        """Set every state as at the start."""
        for pathway in self.by_wire.values():
            pathway.start(data)

    def observe(self, data: NDArray[np.float64], step: int, dt: float) -> None:
        """Write what is recorded as of the beginning of a step."""
        for pathway in self.by_wire.values():
            pathway.observe(data, step, dt)

    def set(self, data: NDArray[np.float64], wire_id: str, name: str, value: float, step: int, dt: float) -> None:
        """Set the weight or a parameter of the rule of a wire."""
        for pathway in self.by_wire.values():
            if pathway.wire_id == wire_id:
                pathway.set(data, name, value, step, dt)

    def strengths(self, data: NDArray[np.float64]) -> dict[str, tuple[float, float]]:
        """Return the mean weight of each wire now: as a share of the greatest, and in its own unit."""
        shares = {i: p.mean_share(data) for i, p in self.by_wire.items() if not p.about.share}
        return {i: (share, share * self.by_wire[i].scale) for i, share in shares.items()}
