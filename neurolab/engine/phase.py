"""The phase plane of a model: slopes of two variables over a grid, and the lines on which one of them does not move.

The equations are those of the spec, evaluated as they stand by `reference`; all other variables are held at given values. In a cell in space that
goes for one segment of it: its neighbours are held, too, and what flows in from them moves the lines.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.compose import compose
from neurolab.catalog.morphology import joints_of, segment_at, segments_of
from neurolab.core.units import coherent, from_coherent, to_unit
from neurolab.engine.forest import beside
from neurolab.engine.reference import Reference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import CellSpec, Spec
    from neurolab.circuit.records import Node


class PhasePlane:
    """Two states of one model; the axes are in the declared units of the states.

    Parameters
    ----------
    registry : Registry
        Where mechanisms are found.
    spec : Spec
        The model.
    mechanisms : tuple of str or None
        Instead of its own.
    neighbours : mapping of str to float
        Of a segment of a cell in space: the conductance (nS) to each segment that touches it, by that one's name.
    """

    def __init__(
        self, registry: Registry, spec: Spec, mechanisms: tuple[str, ...] | None = None, neighbours: Mapping[str, float] = MappingProxyType({})
    ) -> None:
        self.neighbours = neighbours
        self.composite = compose(registry, spec, mechanisms)
        moving = {s.target for s in self.composite.statements if s.kind == "ode"}
        self.units: dict[str, str] = {s.name: s.unit for s in self.composite.states if s.name in moving}
        """Units of the states that have an equation of motion, by name: what can be an axis."""
        self.held: tuple[str, ...] = (*self.composite.params, *(s.name for s in self.composite.states), *(q.name for q in self.composite.inputs))
        """Names of all that the slopes depend on."""

    def slopes(
        self, x: str, y: str, xs: NDArray[np.float64], ys: NDArray[np.float64], held: Mapping[str, float]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return dx/dt and dy/dt over a grid, each of shape (len(ys), len(xs)), in declared units a millisecond.

        Parameters
        ----------
        x, y : str
            The states on the axes.
        xs, ys : array
            Their values.
        held : mapping of str to float
            Coherent values of parameters, inputs and other states, and of the potential of each neighbour by its name; defaults where one is
            missing, 0 for states and inputs.
        """
        shape = (len(ys), len(xs))
        model = Reference(self.composite, shape[0] * shape[1])
        for state in self.composite.states:
            model.values[state.name] = np.zeros(model.n)
        for name, value in held.items():
            if name in self.held:
                model.values[name] = np.full(model.n, value)
        model.values[x] = np.tile(xs * coherent(1.0, self.units[x]), len(ys))
        model.values[y] = np.repeat(ys * coherent(1.0, self.units[y]), len(xs))
        if self.neighbours:
            flows = [g * (held.get(name, 0.0) - model.values["v"]) for name, g in self.neighbours.items()]
            model.values["i_in"] = model.values["i_in"] + sum(flows)
        with np.errstate(all="ignore"):
            found = model.slopes((x, y))
        return tuple(found[n].reshape(shape) * from_coherent(1.0, self.units[n]) for n in (x, y))  # type: ignore[return-value]


def plane_of_segment(registry: Registry, spec: CellSpec, node: Node, segment: str) -> PhasePlane:
    """Return the phase plane of one segment of a cell in space.

    Raises
    ------
    SpecError
        When there is no such segment.
    """
    compartments = spec.compartments if node.compartments is None else node.compartments
    segments = segments_of(compartments)
    number = [s.name for s in segments].index(segment_at(compartments, segment))
    resistivity = to_unit(node.params.get("R_a", spec.param("R_a").default), "Ohm*cm")
    around = {segments[k].name: g for k, g in beside(joints_of(segments, resistivity), number)}
    return PhasePlane(registry, spec, segments[number].compartment.mechanisms, around)


def zero_line(xs: NDArray[np.float64], ys: NDArray[np.float64], f: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where a function over a grid, shape (len(ys), len(xs)), is zero, as segments: x and y of both ends, shape (n, 2).

    Each square of the grid whose corners differ in sign gives a straight piece between the points that linear interpolation finds on its edges.
    """
    positive = f > 0.0
    known = np.isfinite(f)
    inside = known[:-1, :-1] & known[1:, :-1] & known[:-1, 1:] & known[1:, 1:]

    def part(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
        with np.errstate(all="ignore"):
            return np.where(a != b, a / (a - b), 0.5)

    along_x, along_y = part(f[:, :-1], f[:, 1:]), part(f[:-1], f[1:])
    px = xs[None, :-1] + along_x * np.diff(xs)[None, :]
    py = ys[:-1, None] + along_y * np.diff(ys)[:, None]
    cross_x, cross_y = positive[:, :-1] != positive[:, 1:], positive[:-1] != positive[1:]
    # Edges of a square in order: bottom, right, top, left.
    crossed = np.stack([cross_x[:-1], cross_y[:, 1:], cross_x[1:], cross_y[:, :-1]], axis=-1) & inside[..., None]
    shape = crossed.shape[:2]
    edge_x = np.stack([px[:-1], np.broadcast_to(xs[1:], shape), px[1:], np.broadcast_to(xs[:-1], shape)], axis=-1)
    edge_y = np.stack([np.broadcast_to(ys[:-1, None], shape), py[:, 1:], np.broadcast_to(ys[1:, None], shape), py[:, :-1]], axis=-1)
    count = crossed.sum(axis=-1)
    ends = [_chosen(crossed, edge_x, edge_y, count >= 2, 0)]
    saddle = count == 4
    if saddle.any():
        ends.append(_chosen(crossed, edge_x, edge_y, saddle, 2))
    return np.concatenate([e[0] for e in ends]), np.concatenate([e[1] for e in ends])


def _chosen(
    crossed: NDArray[np.bool_], x: NDArray[np.float64], y: NDArray[np.float64], squares: NDArray[np.bool_], first: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the crossings number `first` and `first + 1` of some squares."""
    order = np.argsort(~crossed[squares], axis=-1, kind="stable")[:, first : first + 2]
    return np.take_along_axis(x[squares], order, axis=-1), np.take_along_axis(y[squares], order, axis=-1)
