"""What every wire that carries spikes has: strength, the way there (delay or axon), and how its terminal releases transmitter.

A wire's terminal follows Tsodyks and Markram: `x` is the share of resources that is ready, `u` the share of them that the next spike
releases. Between spikes x recovers to 1 with `tau_rec` and u falls back to U with `tau_facil`. At a spike, in this order: u is brought up to
date, u·x is released, and x loses what was released.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from neurolab.catalog.spec import Param, Preset, Quantity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.spec import Value

FIXED, UNMYELINATED, MYELINATED = "fixed delay", "unmyelinated", "myelinated"
RELIABLE, SHORT_TERM, VESICLES = "always the same", "tires and recovers", "vesicles by chance"

UNMYELINATED_SPEED = 857.0
"""µm/ms of an unmyelinated axon of 1 µm: a Hodgkin-Huxley cable at 18.5 °C; the speed grows with the root of the diameter."""
MYELINATED_SPEED = 6000.0
"""µm/ms of a myelinated axon of 1 µm (Hursh 1939); the speed grows with the diameter."""

AXON_PARAMS = (
    Param(
        "delay",
        1.0,
        "ms",
        low=0.1,
        high=200,
        help="Time from the spike to its effect: conduction and release",
        cite="kandel2013",
        evidence="D",
        log=True,
    ),
    Param(
        "axon",
        FIXED,
        choices=(FIXED, UNMYELINATED, MYELINATED),
        help="Let the delay follow from the length of the wire: root of the diameter without myelin, proportional to it with myelin",
        cite="hursh1939",
        evidence="W",
    ),
    Param(
        "diameter",
        1.0,
        "um",
        low=0.1,
        high=1000,
        help="Diameter of the axon; myelin counts",
        cite="hursh1939",
        evidence="W",
        log=True,
        usual=(0.2, 20),
    ),
    Param(
        "latency",
        0.5,
        "ms",
        low=0,
        high=20,
        help="Synaptic delay: release and diffusion, added to conduction",
        cite="kandel2013",
        evidence="M",
        usual=(0, 2),
    ),
)
RELEASE_PARAMS = (
    Param(
        "release",
        RELIABLE,
        choices=(RELIABLE, SHORT_TERM, VESICLES),
        help="What a spike releases: all of the weight, or the share that is ready, or a whole number of vesicles by chance",
        cite="tsodyks1997",
    ),
    Param(
        "U",
        0.5,
        "1",
        low=0.001,
        high=1,
        help="Share of the resources (chance of each vesicle) that a spike after long rest releases",
        cite="tsodyks1998",
    ),
    Param(
        "tau_rec",
        800.0,
        "ms",
        low=0.1,
        high=20_000,
        help="Time constant with which resources recover",
        cite="tsodyks1998",
        log=True,
        usual=(10, 2000),
    ),
    Param("tau_facil", 0.0, "ms", low=0, high=20_000, help="Time constant of facilitation; 0 for none", cite="tsodyks1998", usual=(0, 2000)),
    Param(
        "vesicles",
        5.0,
        "1",
        low=1,
        high=200,
        help="Release sites, a whole number; each holds at most one vesicle",
        cite="tsodyks1998",
        evidence="D",
        usual=(1, 20),
    ),
)
PRESETS = (
    Preset(
        "depressing",
        "Depressing",
        {"release": SHORT_TERM, "U": 0.5, "tau_rec": 800.0, "tau_facil": 0.0},
        "Pyramidal cell to pyramidal cell: the first spikes count most",
        "tsodyks1998",
    ),
    Preset(
        "facilitating",
        "Facilitating",
        {"release": SHORT_TERM, "U": 0.03, "tau_rec": 130.0, "tau_facil": 530.0},
        "Pyramidal cell to interneuron: each spike opens the door for the next",
        "tsodyks1998",
    ),
    Preset(
        "unreliable",
        "Unreliable",
        {"release": VESICLES, "U": 0.5, "tau_rec": 800.0, "tau_facil": 0.0, "vesicles": 5.0},
        "Depressing, with few vesicles that leave by chance",
        "tsodyks1998",
    ),
)
TRACES = (
    Quantity("x", "1", "share of the resources that is ready"),
    Quantity("u", "1", "share of them that a spike would release now"),
    Quantity("released", "nS", "strength that the last spike released"),
)
"""What can be recorded of a wire whose release is not always the same."""


def spiking_params(weight: float, usual: float) -> tuple[Param, ...]:
    """Return the parameters of a chemical synapse: its default weight in nS and what its slider spans, then axon and release."""
    text = "Peak conductance that one spike opens"
    strength = Param("weight", weight, "nS", low=0, high=200, help=text, cite="destexhe1998", evidence="D", usual=(0, usual))
    return (strength, *AXON_PARAMS, *RELEASE_PARAMS)


def velocity(axon: Value, diameter: float) -> float:
    """Return the speed of conduction in µm/ms; infinite for what is no axon."""
    if axon == MYELINATED:
        return MYELINATED_SPEED * diameter
    return UNMYELINATED_SPEED * math.sqrt(diameter) if axon == UNMYELINATED else math.inf


def is_plastic(params: Mapping[str, Value]) -> bool:
    """Whether a wire with these parameters releases more or less from spike to spike."""
    return params.get("release", RELIABLE) != RELIABLE


def idle_params(params: Mapping[str, Value]) -> frozenset[str]:
    """Return the names of the parameters that mean nothing under these choices."""
    idle = {"diameter", "latency"} if params.get("axon", FIXED) == FIXED else {"delay"}
    release = params.get("release", RELIABLE)
    if release != VESICLES:
        idle.add("vesicles")
    if release == RELIABLE:
        idle |= {"U", "tau_rec", "tau_facil"}
    return frozenset(idle)
