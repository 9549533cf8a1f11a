"""The small drawing in every node: what a model does, as polylines in a box from -1 to 1 (y up).

They are sketches with the right shape, not simulations: a firing pattern, an activation curve, a waveform, the face of an instrument.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.spec import CellSpec, MeterSpec, StimulusSpec, UnitSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from neurolab.catalog.spec import Spec

_N = 49


def _line(x: NDArray[np.float64] | Sequence[float], y: NDArray[np.float64] | Sequence[float]) -> NDArray[np.float64]:
    return np.column_stack((np.asarray(x, float), np.asarray(y, float)))


def _charging(times: Sequence[float], start: float = -1.0) -> NDArray[np.float64]:
    """Return the voltage of an integrator that charges, spikes at the given places and is reset."""
    xs, ys = [start], [-0.8]
    for t in times:
        s = np.linspace(0.12, 1, 7)
        x0 = xs[-1]
        xs.extend(x0 + s * (t - x0))
        ys.extend(-0.8 + 0.75 * (1 - np.exp(-2.4 * s)) / (1 - np.exp(-2.4)))
        xs.extend((t, t, t))
        ys.extend((-0.05, 1.0, -0.8))
    s = np.linspace(0, 1, 7)
    x0 = xs[-1]
    xs.extend(x0 + s * (1.0 - x0))
    ys.extend(-0.8 + 0.55 * (1 - np.exp(-2.0 * s)))
    return _line(xs, ys)


def _spikes(times: Sequence[float], width: float = 0.09, floor: float = -0.62) -> NDArray[np.float64]:
    """Return a smooth train of action potentials, each with its after-hyperpolarisation."""
    x = np.linspace(-1, 1, 181)
    y = np.full_like(x, floor)
    for t in times:
        u = (x - t) / width
        y = y + (1 - floor) * np.exp(-((u / np.where(u < 0, 0.62, 0.85)) ** 2)) - 0.38 * np.exp(-(((u - 2.1) / 1.25) ** 2))
    return _line(x, y)


_PATTERNS: dict[str, tuple[float, ...]] = {
    "regular": (-0.72, -0.3, 0.25, 0.8),
    "burst": (-0.76, -0.52, -0.26, 0.52, 0.78),
    "chatter": (-0.8, -0.58, -0.1, 0.12, 0.6, 0.82),
    "fast": (-0.84, -0.56, -0.28, 0.0, 0.28, 0.56, 0.84),
    "adapting": (-0.76, -0.5, -0.08, 0.56),
    "tonic": (-0.75, -0.25, 0.25, 0.75),
    "delayed": (0.1, 0.42, 0.66, 0.86),
    "transient": (-0.7,),
    "irregular": (-0.8, -0.45, -0.28, 0.3, 0.74),
}
_PRESETS = {
    "RS": "regular", "IB": "burst", "CH": "chatter", "FS": "fast", "LTS": "adapting", "TC": "tonic", "RZ": "delayed", "adaptation": "adapting",
    "tonic": "tonic", "initial_burst": "burst", "regular_bursting": "chatter", "delayed_accelerating": "delayed", "delayed_bursting": "delayed",
    "transient": "transient", "irregular": "irregular",
}  # fmt: skip


def _pattern(preset: str, otherwise: str) -> NDArray[np.float64]:
    return _spikes(_PATTERNS[_PRESETS.get(preset, otherwise)], 0.08)


def _action_potential() -> NDArray[np.float64]:
    """Return one action potential of a squid axon, wide enough to see its phases."""
    x = np.linspace(-1, 1, 121)
    foot = 0.16 / (1 + np.exp(-(x + 0.5) / 0.07))
    up = 1 / (1 + np.exp(-(x + 0.3) / 0.04))
    down = 1 / (1 + np.exp((x - 0.02) / 0.085))
    after = -0.38 * np.exp(-(((x - 0.4) / 0.24) ** 2))
    y = -0.55 + foot * down + 1.6 * up * down + after
    return _line(x, np.clip(y, -1, 1))


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
    return [_spikes((-0.5, 0.35), 0.1)]


def picture(spec: Spec | None, preset: str = "") -> list[NDArray[np.float64]]:
    """Return the polylines of a model's sketch, each of shape (points, 2), in a box from -1 to 1 with y up."""
    if isinstance(spec, CellSpec):
        if spec.name == "lif":
            return [_charging((-0.35, 0.3))]
        if spec.name == "adex":
            return [_pattern(preset, "adapting")]
        if spec.name == "izhikevich":
            return [_pattern(preset, "burst")]
        if spec.name == "hodgkin_huxley":
            return [_action_potential()]
        return [_spikes((-0.55, 0.1, 0.7), 0.07)]
    if isinstance(spec, UnitSpec):
        return _unit(spec)
    if isinstance(spec, StimulusSpec):
        default = {"spikes": "regular", "number": "constant"}.get(spec.emits, "step_current")
        return _STIMULUS.get(spec.name, _STIMULUS[default])()
    if isinstance(spec, MeterSpec):
        return _meter(spec)
    return [_line((-0.35, -0.2, 0.1, 0.32, 0.3, 0.02, 0.0, 0.0), (0.42, 0.7, 0.78, 0.55, 0.25, 0.0, -0.15, -0.35)), _line((0.0, 0.0), (-0.68, -0.7))]
