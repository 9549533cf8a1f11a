"""The twenty patterns of Izhikevich (2004) as presets, named by what the cell does.

Steady currents of the published protocols are part of the preset (`k_0`), so that every pattern starts from rest; currents in notes are in pA, ten
times the published numbers. Two published values, marked in the notes, only work with the published coarse step; the value here is the one that the
author's collaborators use with fine steps. The protocol of each is there as stimuli.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.spec import Preset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.spec import Value

Stimuli = tuple[tuple[str, "Mapping[str, Value]"], ...]
_GENTLE = {"k_1": 4.1, "k_0": 108.0}


def _step(amplitude: float, start: float, stop: float = 1e7) -> Stimuli:
    return (("stimulus.step_current", {"amplitude": amplitude, "start": start, "stop": stop}),)


def _two(amplitude: float, width: float, start: float, period: float) -> Stimuli:
    """A pulse and another one after a time."""
    params = {"amplitude": amplitude, "width": width, "start": start, "period": period, "stop": start + 1.5 * period}
    return (("stimulus.pulse_train", params),)


def _ramp(end: float, start: float, duration: float) -> Stimuli:
    return (("stimulus.ramp", {"i_0": 0.0, "i_1": end, "start": start, "duration": duration}),)


_PROTOCOLS: Mapping[str, Stimuli] = {
    "tonic": _step(140.0, 10.0),
    "phasic": _step(5.0, 20.0),
    "tonic_burst": _step(150.0, 22.0),
    "phasic_burst": _step(6.0, 20.0),
    "mixed": _step(100.0, 16.0),
    "adapting": _step(300.0, 8.5),
    "class_1": _ramp(200.0, 30.0, 267.0),
    "class_2": _ramp(40.0, 30.0, 267.0),
    "latency": _step(67.1, 10.0, 13.0),
    "ringing": _step(20.0, 20.0, 25.0),
    "resonator": _two(6.5, 4.0, 40.0, 20.0) + _two(6.5, 4.0, 280.0, 40.0),
    "integrator": _two(90.0, 2.0, 9.0, 5.0) + _two(90.0, 2.0, 70.0, 10.0),
    "rebound": _step(-150.0, 20.0, 25.0),
    "rebound_burst": _step(-150.0, 20.0, 25.0),
    "variable_threshold": _two(10.0, 5.0, 10.0, 70.0) + _step(-60.0, 70.0, 75.0),
    "bistable": _two(10.0, 5.0, 37.5, 170.5),
    "after_depolarisation": _step(200.0, 9.0, 11.0),
    "accommodating": _ramp(80.0, 0.0, 200.0) + _step(-80.0, 200.0) + _ramp(40.0, 300.0, 12.5) + _step(-40.0, 312.5),
    "inhibited_spiking": _step(-50.0, 50.0, 220.0),
    "inhibited_bursting": _step(-50.0, 50.0, 250.0),
}


def _preset(key: str, title: str, a: float, b: float, c: float, d: float, v_0: float, note: str, more: Mapping[str, float] | None = None) -> Preset:
    return Preset(key, title, {"a": a, "b": b, "c": c, "d": d, "V_0": v_0, **(more or {})}, note, "izhikevich2004", _PROTOCOLS[key])


PATTERNS_2004: tuple[Preset, ...] = (
    _preset("tonic", "Tonic spiking", 0.02, 0.2, -65, 6, -70, "140 pA: spikes without end"),
    _preset(
        "phasic", "One spike at the onset", 0.02, 0.25, -65, 6, -64, "5 pA: one spike, then silence although the current goes on (phasic spiking)"
    ),
    _preset("tonic_burst", "Tonic bursting", 0.02, 0.2, -50, 2, -70, "150 pA: burst after burst"),
    _preset("phasic_burst", "One burst at the onset", 0.02, 0.25, -55, 0.05, -64, "6 pA: one burst, then silence (phasic bursting)"),
    _preset("mixed", "Burst, then single spikes", 0.02, 0.2, -55, 4, -70, "100 pA: a burst, then single spikes (mixed mode)"),
    _preset("adapting", "Slowing down", 0.01, 0.2, -65, 8, -70, "300 pA: fast at first, then ever slower (spike frequency adaptation)"),
    _preset("class_1", "Gradual onset (class 1)", 0.02, -0.1, -55, 6, -60, "A slow ramp to 200 pA: the rate grows from zero", _GENTLE),
    _preset("class_2", "Sudden onset (class 2)", 0.2, 0.26, -65, 0, -64, "A slow ramp to 40 pA: silent, then at once fast", {"k_0": 139.5}),
    _preset(
        "latency",
        "Late spike",
        0.02,
        0.2,
        -65,
        6,
        -70,
        "67 pA for 3 ms: one spike some 10 ms after the pulse (spike latency; 70.4 pA with the published step)",
    ),
    _preset(
        "ringing", "Ringing below threshold", 0.05, 0.26, -60, 0, -62, "20 pA for 5 ms: a spike, then the membrane rings (subthreshold oscillations)"
    ),
    _preset(
        "resonator",
        "Resonator",
        0.1,
        0.26,
        -60,
        -1,
        -62,
        "Pairs of 6.5 pA for 4 ms: fires only when the second comes 40 ms after the first, not 20 ms",
    ),
    _preset("integrator", "Integrator", 0.02, -0.1, -55, 6, -60, "Pairs of 90 pA for 2 ms: fires when they come 5 ms apart, not 10 ms", _GENTLE),
    _preset("rebound", "Rebound spike", 0.03, 0.25, -60, 4, -64, "-150 pA for 5 ms: a spike after the release"),
    _preset("rebound_burst", "Rebound burster", 0.03, 0.25, -52, 0, -64, "-150 pA for 5 ms: a burst after the release"),
    _preset(
        "variable_threshold",
        "Threshold that moves",
        0.03,
        0.25,
        -60,
        4,
        -64,
        "10 pA for 5 ms do nothing, but after -60 pA they make a spike (threshold variability)",
    ),
    _preset(
        "bistable",
        "Switch",
        0.1,
        0.26,
        -60,
        0,
        -61,
        "10 pA for 5 ms switch firing on; the same at the right moment switches it off (bistability)",
        {"k_0": 140.24},
    ),
    _preset(
        "after_depolarisation",
        "Hump after the spike",
        1.0,
        0.18,
        -60,
        -21,
        -70,
        "200 pA for 2 ms: a spike with a depolarising after-potential. b is 0.2 in the paper, which needs its step of 0.1 ms",
    ),
    _preset(
        "accommodating",
        "Heeds only sudden change",
        0.02,
        1.0,
        -55,
        4,
        -65,
        "A ramp of 0.4 pA/ms does nothing, one of 3.2 pA/ms makes a spike (accommodation)",
        {"u_leak": 0.0, "V_u": -65.0, "k_0": 156.0},
    ),
    _preset("inhibited_spiking", "Fires when inhibited", -0.02, -1.0, -60, 8, -63.8, "-50 pA: fires as long as it is inhibited", {"k_0": 220.0}),
    _preset(
        "inhibited_bursting",
        "Bursts when inhibited",
        -0.026,
        -1.0,
        -45,
        -0.7,
        -63.8,
        "-50 pA: bursts as long as it is inhibited. d is -2 in the paper, which needs its step of 0.5 ms",
        {"k_0": 220.0},
    ),
)
