"""Receptors of no particular kind, by the shape of their conductance: exponential, alpha function, difference of exponentials.

All are scaled so that one spike of weight w opens w at the peak. Add one to a cell, then draw the synapse of the same name.
"""

from __future__ import annotations

from neurolab.catalog.spec import Help, MechanismSpec, Param, Quantity, State, WireSpec
from neurolab.catalog.synapses.spiking import PRESETS, spiking_params

_OUTPUTS = (Quantity("i", "pA", "synaptic current, outward positive"), Quantity("g", "nS", "open conductance"))
_COMMON = (
    Param("E", 0.0, "mV", low=-100, high=60, help="Reversal potential: 0 mV excites, -80 mV inhibits", cite="destexhe1998", evidence="D"),
    Param("gain", 1.0, "1", low=0, high=10, help="Receptors that respond, 1 for all", cite="destexhe1998", evidence="D"),
)
_OMITTED = "No desensitisation, no saturation, no pharmacology: no compound of the cabinet acts on it. Use it where only the shape matters."

EXPONENTIAL = MechanismSpec(
    type_id="receptor.exponential",
    family="receptor",
    title="Exponential receptor",
    summary="Opens at once, closes exponentially",
    params=(Param("tau", 5.0, "ms", low=0.1, high=500, help="Time constant of closing", cite="destexhe1998", evidence="D", log=True), *_COMMON),
    states=(State("s", "nS", "0", "open conductance before the gain"),),
    outputs=_OUTPUTS,
    output="i",
    arrival=("s",),
    equations="ds/dt = -s/tau\ng = gain*s\ni = g*(v - E)\ni_mem += i",
    help=Help("The simplest synapse: a jump and a decay.", "Its decay is that of most fast receptors.", "No rise time. " + _OMITTED),
    citations=("destexhe1998",),
    keywords="synapse single exponential kinetics",
)
ALPHA = MechanismSpec(
    type_id="receptor.alpha",
    family="receptor",
    title="Alpha receptor",
    summary="Rises and falls with one time constant",
    params=(Param("tau", 2.0, "ms", low=0.1, high=500, help="Time from arrival to peak", cite="rall1967", evidence="D", log=True), *_COMMON),
    states=(State("x", "nS", "0", "what still drives the opening"), State("s", "nS", "0", "open conductance over e")),
    outputs=_OUTPUTS,
    output="i",
    arrival=("x",),
    equations="dx/dt = -x/tau\nds/dt = (x - s)/tau\ng = gain*exp(1)*s\ni = g*(v - E)\ni_mem += i",
    help=Help(
        "A smooth potential: after one spike the conductance is w·(t/τ)·exp(1 - t/τ), with the peak w at τ.",
        "The curve with which Rall (1967) described synaptic input to dendrites.",
        "Rise and decay cannot be chosen apart. " + _OMITTED,
    ),
    citations=("rall1967",),
    keywords="synapse alpha function kinetics",
)
DUAL = MechanismSpec(
    type_id="receptor.dual_exponential",
    family="receptor",
    title="Dual-exponential receptor",
    summary="Rise and decay of your own",
    params=(
        Param(
            "tau_rise",
            0.5,
            "ms",
            low=0.05,
            high=100,
            help="Rise time constant; what is not below the decay acts as if just below",
            cite="destexhe1998",
            evidence="D",
            log=True,
        ),
        Param("tau_decay", 5.0, "ms", low=0.1, high=500, help="Decay time constant", cite="destexhe1998", evidence="D", log=True),
        *_COMMON,
    ),
    states=(State("A", "nS", "0", "rising part"), State("B", "nS", "0", "decaying part")),
    outputs=_OUTPUTS,
    output="i",
    arrival=("A", "B"),
    equations=(
        "tau_1 = min(tau_rise, 0.999*tau_decay)\ndA/dt = -A/tau_1\ndB/dt = -B/tau_decay\n"
        "t_peak = tau_1*tau_decay/(tau_decay - tau_1)*log(tau_decay/tau_1)\n"
        "norm = 1/(exp(-t_peak/tau_decay) - exp(-t_peak/tau_1))\n"
        "g = gain*norm*(B - A)\ni = g*(v - E)\ni_mem += i"
    ),
    help=Help("Any receptor with a rise and a decay.", "The shape of AMPA, NMDA and GABA-A receptors in this program.", _OMITTED),
    citations=("destexhe1998",),
    keywords="synapse biexponential double exponential Exp2Syn kinetics",
)
KINETICS: tuple[MechanismSpec, ...] = (EXPONENTIAL, ALPHA, DUAL)


def _synapse(receptor: MechanismSpec) -> WireSpec:
    title = receptor.title.removesuffix(" receptor")
    return WireSpec(
        type_id=f"synapse.{receptor.name}",
        title=f"{title} synapse",
        summary=receptor.summary,
        params=spiking_params(1.0, 20),
        presets=PRESETS,
        joins=(("cell", "cell"), ("stimulus:spikes", "cell")),
        carries="spikes",
        receptor=receptor.type_id,
        sign="none",
        help=Help(
            f"Each spike of the source opens the {receptor.title.lower()}s of the target.",
            "The peak of the conductance is the weight, whatever the time constants.",
            "Excites or inhibits by the reversal potential of the receptor. The axon is one speed for its whole length: no branches, no failures.",
        ),
        citations=receptor.citations,
        keywords="chemical kinetics " + receptor.keywords,
    )


KINETIC_SYNAPSES: tuple[WireSpec, ...] = tuple(_synapse(r) for r in KINETICS)
