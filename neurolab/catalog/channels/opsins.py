"""Optogenetics: channels that open in light, the light, and the fibre that brings it."""

from __future__ import annotations

from neurolab.catalog.channels.common import CONDUCTANCE, CURRENT
from neurolab.catalog.spec import Help, MechanismSpec, Param, Quantity, State, StimulusSpec, WireSpec

_CITE = "evans2016"
LIGHT = Quantity("light", "mW/mm2", "blue light that falls on the cell")


def _rate(name: str, default: float, what: str) -> Param:
    return Param(name, default, "1/ms", low=1e-6, high=1000, help=what, cite=_CITE, log=True, usual=(default / 10, 10 * default))


CHR2 = MechanismSpec(
    type_id="channel.chr2",
    title="Channelrhodopsin-2",
    summary="Opens in blue light and lets cations in: light makes the cell fire",
    params=(
        Param(
            "g_max",
            10.0,
            "nS",
            low=0,
            high=500,
            help="Conductance when all channels are open, at -70 mV: how much the cell expresses",
            cite=_CITE,
            evidence="D",
            usual=(0, 50),
        ),
        Param("E", 0.0, "mV", low=-100, high=100, help="Reversal potential: the channel passes all small cations", cite=_CITE),
        Param(
            "I_half",
            211.0,
            "mW/mm2",
            low=0.01,
            high=10_000,
            help="Irradiance at which half of the highest rates is reached (5e17 photons/mm²/s)",
            cite=_CITE,
            evidence="D",
            log=True,
            usual=(1, 1000),
        ),
        _rate("k_a", 5.0, "Highest rate at which light opens the channel"),
        Param("p", 0.8, "1", low=0.1, high=5, help="Exponent of opening", cite=_CITE),
        _rate("G_d", 0.104, "Rate at which an open channel desensitises"),
        _rate("k_r", 0.1, "Highest rate at which light brings it back"),
        Param("q", 0.25, "1", low=0.1, high=5, help="Exponent of recovery in light", cite=_CITE),
        _rate("G_r0", 0.0002, "Rate of recovery in the dark"),
        Param("v_0", 43.0, "mV", low=1, high=1000, help="Steepness of the rectification", cite=_CITE),
        Param("v_1", 17.1, "mV", low=0.1, high=1000, help="Scale of the rectification: it makes the conductance 1 at -70 mV", cite=_CITE),
    ),
    states=(State("O", "1", "0", "share of channels that are open"), State("D", "1", "0", "share that is desensitised")),
    inputs=(LIGHT,),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        "x = max(light/I_half, 1e-24)\n"
        "G_a = k_a*x**p/(1 + x**p)\n"
        "G_r = G_r0 + k_r*x**q/(1 + x**q)\n"
        "dO/dt = G_a*(1 - O - D) - G_d*O\n"
        "dD/dt = G_d*O - G_r*D\n"
        "g = g_max*O*v_1/v_0*exprel((E - v)/v_0)\n"
        "i = g*(v - E)\n"
        "i_mem += i"
    ),
    help=Help(
        "Shine blue light on the cell and it fires: a peak first, then, while the light stays on, a plateau, because most channels desensitise. "
        "In the dark they recover within seconds.",
        "The three states (closed, open, desensitised) and their numbers are those of PyRhO's fit to the wild type; the rectification is the measured one.",
        "Open channels close in one step; the slow second time constant of closing needs a fourth state. Light spreads nowhere and heats nothing. "
        "How many channels a cell has is a choice: the fit's own 157 nS would silence a small cell by depolarisation. "
        "The channel has no effect on other ions, and calcium that enters through it is not counted.",
    ),
    citations=(_CITE, "nagel2003"),
    keywords="opsin optogenetics light ChR2 channelrhodopsin blue photocurrent",
)


def _time(name: str, default: float, what: str, usual: tuple[float, float]) -> Param:
    return Param(name, default, "ms", low=0.0, high=1e7, help=what, cite="nagel2003", evidence="D", usual=usual)


LIGHT_SOURCE = StimulusSpec(
    type_id="stimulus.light",
    title="Light",
    summary="Pulses of blue light for cells that express an opsin",
    params=(
        Param(
            "irradiance",
            5.0,
            "mW/mm2",
            low=0,
            high=1000,
            help="Power of the light per area of the cell's place",
            cite="nagel2003",
            evidence="D",
            usual=(0, 20),
        ),
        _time("start", 20.0, "When the first pulse begins", (0, 1000)),
        _time("width", 5.0, "Length of a pulse", (1, 100)),
        _time("period", 100.0, "From one pulse to the next", (1, 500)),
        _time("stop", 1e7, "No pulse begins after this", (0, 1000)),
    ),
    outputs=(Quantity("light", "mW/mm2", "irradiance"),),
    output="light",
    equations=("since = t - start\nlight = where(since >= 0 and t < stop and mod(since, max(period, 0.001*ms)) < width, irradiance, 0*irradiance)"),
    emits="light",
    help=Help(
        "Makes chosen cells fire at chosen moments, without touching any other: express an opsin in some, wire the light to all.",
        "Pulses of a few milliseconds at 1 to 20 mW/mm² are what experiments use at the cell.",
        "One colour, no scattering, no heat: each cell gets what its wire says.",
    ),
    citations=("nagel2003",),
    keywords="optogenetics laser LED fibre blue pulses flash",
)
FIBRE = WireSpec(
    type_id="wire.light",
    title="Optical fibre",
    summary="Brings light to a cell that expresses channelrhodopsin",
    params=(Param("gain", 1.0, "1", low=0, high=1, help="Share of the light that reaches the cell", cite="nagel2003", evidence="D"),),
    joins=(("stimulus:light", "cell"),),
    carries="value",
    into="chr2.light",
    gain="gain",
    sign="none",
    help=Help(
        "Light reaches the cell at once, and does something only where there is an opsin.",
        "In the brain light falls off within a millimetre; the factor stands for that.",
        "A population is lit evenly.",
    ),
    citations=("nagel2003",),
    keywords="optogenetics light fibre",
)
