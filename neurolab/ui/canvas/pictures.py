"""The small drawing in every node: what a model does, as polylines in a box from -1 to 1 (y up).

Of cells it is a trace that the engine has computed (``resources/thumbnails.json``, made by ``tests/ui/build_thumbnails.py``). The rest are sketches
with the right shape: an activation curve, a waveform, the face of an instrument.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.spec import CellSpec, MeterSpec, StimulusSpec, UnitSpec
from neurolab.core.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from neurolab.catalog.spec import Spec

_N = 49


def _line(x: NDArray[np.float64] | Sequence[float], y: NDArray[np.float64] | Sequence[float]) -> NDArray[np.float64]:
    return np.column_stack((np.asarray(x, float), np.asarray(y, float)))


def _spikes(times: Sequence[float], width: float = 0.09, floor: float = -0.62) -> NDArray[np.float64]:
    """Return a smooth train of action potentials, each with its after-hyperpolarisation."""
    x = np.linspace(-1, 1, 181)
    y = np.full_like(x, floor)
    for t in times:
        u = (x - t) / width
        y = y + (1 - floor) * np.exp(-((u / np.where(u < 0, 0.62, 0.85)) ** 2)) - 0.38 * np.exp(-(((u - 2.1) / 1.25) ** 2))
    return _line(x, y)


@cache
def _traces() -> dict[str, NDArray[np.float64]]:
    """Return the computed traces by type id, and by type id#preset."""
    table = json.loads(resource("thumbnails.json").read_text(encoding="utf-8"))
    return {key: _line(np.linspace(-1, 1, len(points)), np.array(points, float) / 50.0 - 1.0) for key, points in table.items()}


_S = np.linspace(-1, 1, _N)
_ACTIVATION: dict[str, Callable[[NDArray[np.float64]], NDArray[np.float64]]] = {
    "threshold": lambda s: np.where(s < 0, -0.7, 0.8),
    "linear": lambda s: 0.85 * s,
    "sigmoid": lambda s: -0.75 + 1.5 / (1 + np.exp(-5.5 * s)),
    "tanh": lambda s: 0.85 * np.tanh(2.9 * s),
    "relu": lambda s: -0.62 + 1.45 * np.maximum(s, 0),
    "softplus": lambda s: -0.7 + 1.5 * np.log1p(np.exp(6 * s)) / 6,
    "leaky_rate": lambda s: -0.75 + 1.55 * (1 - np.exp(-2.6 * (s + 1))),
}


def _unit(spec: Spec) -> list[NDArray[np.float64]]:
    if spec.name == "threshold":
        return [_line((-1, 0, 0, 1), (-0.7, -0.7, 0.8, 0.8))]
    curve = _ACTIVATION.get(spec.name, _ACTIVATION["sigmoid"])
    return [_line(_S, curve(_S))]


def _ticks(times: Sequence[float], low: float = -0.75, high: float = 0.75) -> list[NDArray[np.float64]]:
    return [_line((t, t), (low, high)) for t in times]


def _noise() -> NDArray[np.float64]:
    rng = np.random.default_rng(11)
    y = np.zeros(46)
    for i in range(1, len(y)):
        y[i] = 0.8 * y[i - 1] + rng.normal()
    y -= y.mean()
    return _line(np.linspace(-1, 1, len(y)), 0.8 * y / np.abs(y).max())


def _circle(radius: float, x: float = 0.0, y: float = 0.0, stretch: float = 1.0) -> NDArray[np.float64]:
    a = np.linspace(0, 2 * np.pi, 33)
    return _line(x + radius * np.cos(a), y + stretch * radius * np.sin(a))


def _clamp() -> list[NDArray[np.float64]]:
    """Return two jaws that hold a potential, and its step."""
    jaws = [_line((x, s * 0.95, s * 0.95, x), (0.9, 0.9, -0.9, -0.9)) for s, x in ((-1, -0.55), (1, 0.55))]
    return [*jaws, _line((-0.62, -0.25, -0.25, 0.25, 0.25, 0.62), (-0.4, -0.4, 0.4, 0.4, -0.4, -0.4))]


_STIMULUS: dict[str, Callable[[], list[NDArray[np.float64]]]] = {
    "step_current": lambda: [_line((-1, -0.5, -0.5, 0.5, 0.5, 1), (-0.6, -0.6, 0.65, 0.65, -0.6, -0.6))],
    "pulse_train": lambda: [
        _line(
            (-1, -0.8, -0.8, -0.5, -0.5, -0.15, -0.15, 0.15, 0.15, 0.5, 0.5, 0.8, 0.8, 1),
            (-0.6, -0.6, 0.65, 0.65, -0.6, -0.6, 0.65, 0.65, -0.6, -0.6, 0.65, 0.65, -0.6, -0.6),
        )
    ],
    "ramp": lambda: [_line((-1, -0.65, 0.55, 0.55, 1), (-0.65, -0.65, 0.75, -0.65, -0.65))],
    "sine": lambda: [_line(_S, 0.72 * np.sin(2 * np.pi * _S))],
    "noise": lambda: [_noise()],
    "touch": lambda: [
        _line((-0.75, 0.75), (-0.75, -0.75)),
        _line((-0.42, -0.42, 0.42, 0.42), (-0.75, -0.25, -0.25, -0.75)),
        _line((0, 0), (0.9, 0.2)),
        _line((-0.22, 0, 0.22), (0.5, 0.2, 0.5)),
    ],
    "voltage_clamp": _clamp,
    "poisson": lambda: _ticks((-0.92, -0.7, -0.62, -0.2, 0.12, 0.2, 0.3, 0.86)),
    "regular": lambda: _ticks((-0.8, -0.4, 0.0, 0.4, 0.8)),
    "constant": lambda: [_line((-0.8, -0.8, 0.85), (0.8, -0.7, -0.7)), _line((-0.8, 0.85), (0.2, 0.2))],
    "slider": lambda: [_line((-0.95, -0.02), (0, 0)), _circle(0.21, 0.22, 0, 1.35), _line((0.46, 0.95), (0, 0))],
}


def _meter(spec: MeterSpec) -> list[NDArray[np.float64]]:
    if spec.view == "raster":
        rows = ((-0.8, -0.45, 0.0, 0.5), (-0.6, -0.1, 0.3, 0.8), (-0.9, -0.3, 0.15, 0.62))
        return [line for i, row in enumerate(rows) for line in _ticks(row, 0.4 - 0.62 * i, 0.8 - 0.62 * i)]
    if spec.view == "rate":
        heights = (0.25, 0.6, 1.0, 0.75, 0.4, 0.55, 0.9)
        edges = np.linspace(-0.9, 0.9, len(heights) + 1)
        xs = np.repeat(edges, 2)
        ys = np.concatenate(([-0.8], np.repeat(-0.8 + 1.6 * np.array(heights), 2), [-0.8]))
        return [_line(xs, ys)]
    if spec.view == "heat":
        places = [(x, y) for y in (0.62, 0.0, -0.62) for x in (-0.62, 0.0, 0.62)]
        squares = [_line((x - 0.26, x + 0.26, x + 0.26, x - 0.26, x - 0.26), (y - 0.26, y - 0.26, y + 0.26, y + 0.26, y - 0.26)) for x, y in places]
        hot = [_line((x - 0.26, x + 0.26), (y + dy, y + dy)) for x, y in (places[1], places[3], places[8]) for dy in (-0.13, 0.0, 0.13)]
        return squares + hot
    return [_spikes((-0.5, 0.35), 0.1)]


def _tree(spec: CellSpec) -> list[NDArray[np.float64]]:
    """Return a soma with its dendrite, or an axon with its sheaths."""
    if any(c.wraps for c in spec.compartments):
        sheaths = [_line((x, x + 0.42, x + 0.42, x, x), (0.3, 0.3, -0.3, -0.3, 0.3)) for x in (-0.85, -0.21, 0.43)]
        return [_line((-1.0, 1.0), (0.0, 0.0)), *sheaths]
    return [_circle(0.3, -0.62, 0.0, 1.3), _line((-0.32, 0.3, 1.0), (0.0, 0.0, 0.0)), _line((0.3, 0.95), (0.0, 0.6)), _line((0.3, 0.95), (0.0, -0.6))]


def picture(spec: Spec | None, preset: str = "") -> list[NDArray[np.float64]]:
    """Return the polylines of a model's sketch, each of shape (points, 2), in a box from -1 to 1 with y up."""
    if isinstance(spec, CellSpec):
        if spec.compartments:
            return _tree(spec)
        traces = _traces()
        found = traces.get(f"{spec.type_id}#{preset}", traces.get(spec.type_id))
        return [_spikes((-0.55, 0.1, 0.7), 0.07) if found is None else found]
    if isinstance(spec, UnitSpec):
        return _unit(spec)
    if isinstance(spec, StimulusSpec):
        default = {"spikes": "regular", "number": "constant", "light": "pulse_train"}.get(spec.emits, "step_current")
        return _STIMULUS.get(spec.name, _STIMULUS[default])()
    if isinstance(spec, MeterSpec):
        return _meter(spec)
    return [_line((-0.35, -0.2, 0.1, 0.32, 0.3, 0.02, 0.0, 0.0), (0.42, 0.7, 0.78, 0.55, 0.25, 0.0, -0.15, -0.35)), _line((0.0, 0.0), (-0.68, -0.7))]
