"""The fast receptors: AMPA, NMDA, GABA_A, nicotinic and glycine.

The conductance after a spike of weight w rises and decays as the difference of two exponentials, scaled so that its peak is w.
"""

from __future__ import annotations

from neurolab.catalog.spec import Effect, Help, MechanismSpec, Param, Quantity, State

_OUTPUTS = (Quantity("i", "pA", "synaptic current, outward positive"), Quantity("g", "nS", "open conductance"))
_STATES = (State("A", "nS", "0", "rising part"), State("B", "nS", "0", "decaying part"))
_KINETICS = (
    "dA/dt = -A/tau_rise\n"
    "dB/dt = -B/tau_decay\n"
    "t_peak = tau_rise*tau_decay/(tau_decay - tau_rise)*log(tau_decay/tau_rise)\n"
    "norm = 1/(exp(-t_peak/tau_decay) - exp(-t_peak/tau_rise))\n"
)
_GAIN = Param("gain", 1.0, "1", low=0, high=10, help="Receptors that respond, 1 for all; compounds change it", cite="destexhe1998", evidence="D")


def _release(terminal: str, of: str) -> tuple[Effect, ...]:
    """Return what the terminals of incoming synapses do to the size of their currents: they release less or more."""
    less = f"Terminals release less {of}; that the second of two answers then grows relative to the first is left out"
    return (
        Effect(terminal, "block", "gain", "scale", -1.0, less, "dodge1967"),
        Effect(terminal, "potentiate", "gain", "scale", 1.0, f"Terminals release more {of}", "dodge1967"),
    )


GLUTAMATE_RELEASE = _release("release_glutamate", "glutamate")
GABA_RELEASE = _release("release_GABA", "transmitter")
ACETYLCHOLINE_RELEASE = _release("release_ACh", "acetylcholine")

AMPA = MechanismSpec(
    type_id="receptor.ampa",
    family="receptor",
    title="AMPA receptor",
    summary="Fast excitation by glutamate",
    params=(
        Param("tau_rise", 0.5, "ms", low=0.05, high=1.5, help="Rise time constant", cite="psc_table", evidence="D"),
        Param("tau_decay", 4.1, "ms", low=1.6, high=50, help="Decay time constant (mossy fibre to CA3 pyramidal cell)", cite="psc_table", log=True),
        Param("E", 0.0, "mV", low=-100, high=60, help="Reversal potential: cations of both kinds pass", cite="destexhe1998"),
        _GAIN,
    ),
    states=_STATES,
    outputs=_OUTPUTS,
    output="i",
    arrival=("A", "B"),
    equations=_KINETICS + "g = gain*norm*(B - A)\ni = g*(v - E)\ni_mem += i",
    effects=(
        *GLUTAMATE_RELEASE,
        Effect("AMPA", "block", "gain", "scale", -1.0, "", "traynelis2010"),
        Effect("D1", "activate", "gain", "scale", -0.2, "", "durstewitz2000"),
        Effect("D2", "activate", "gain", "scale", -0.215, "", "humphries2009", "C"),
        Effect("AMPA", "potentiate", "gain", "scale", 0.3, "", "wong1992"),
    ),
    help=Help(
        "Most fast excitation in the brain: a few milliseconds of inward current that push the membrane towards 0 mV.",
        "Kinetics and reversal potential as measured; the current is the conductance times the driving force, so the effect shrinks near 0 mV.",
        "No desensitisation, no saturation (weights of many spikes simply add), calcium-permeable kinds not distinguished.",
    ),
    citations=("destexhe1998", "psc_table", "traynelis2010"),
    keywords="glutamate excitatory fast EPSP",
)
NMDA = MechanismSpec(
    type_id="receptor.nmda",
    family="receptor",
    title="NMDA receptor",
    summary="Slow excitation that magnesium blocks at rest",
    params=(
        Param("tau_rise", 3.0, "ms", low=0.2, high=10, help="Rise time constant (a measured rise of about 7 ms)", cite="psc_table", evidence="D"),
        Param("tau_decay", 52.0, "ms", low=11, high=500, help="Decay time constant (pyramidal cell to interneuron)", cite="psc_table", log=True),
        Param("E", 0.0, "mV", low=-100, high=60, help="Reversal potential", cite="destexhe1998"),
        Param("Mg", 1.0, "mM", low=0, high=10, help="Magnesium outside the cell, which plugs the channel at negative potentials", cite="jahr1990"),
        _GAIN,
    ),
    states=_STATES,
    outputs=(*_OUTPUTS, Quantity("unblocked", "1", "fraction of channels free of magnesium")),
    output="i",
    arrival=("A", "B"),
    equations=_KINETICS + "unblocked = 1/(1 + Mg/(3.57*mM)*exp(-0.062/mV*v))\ng = gain*norm*(B - A)\ni = g*unblocked*(v - E)\ni_mem += i",
    effects=(
        *GLUTAMATE_RELEASE,
        Effect("NMDA", "block", "gain", "scale", -1.0, "", "olverman1988"),
        Effect("D1", "activate", "gain", "scale", 0.5, "", "durstewitz2000"),
        Effect("NMDA", "potentiate", "gain", "scale", 0.3, "", "kang1995"),
    ),
    help=Help(
        "A coincidence detector: current flows only when glutamate has come and the membrane is already depolarised, which pushes the magnesium out. At -65 mV only 6 % of it flows.",
        "The voltage dependence of the magnesium block is the one measured by Jahr and Stevens (1990).",
        "Its calcium current, which triggers learning, is not modelled; nor glycine, desensitisation and the two time constants of the decay.",
    ),
    citations=("jahr1990", "destexhe1998", "psc_table"),
    keywords="glutamate excitatory slow magnesium coincidence LTP",
)
GABA_A = MechanismSpec(
    type_id="receptor.gaba_a",
    family="receptor",
    title="GABA-A receptor",
    summary="Fast inhibition by GABA",
    params=(
        Param("tau_rise", 0.5, "ms", low=0.05, high=2, help="Rise time constant", cite="psc_table", evidence="D"),
        Param("tau_decay", 8.3, "ms", low=2.5, high=500, help="Decay time constant (neocortex)", cite="psc_table", log=True),
        Param(
            "E",
            -80.0,
            "mV",
            low=-100,
            high=0,
            help="Reversal potential of chloride; in young neurons it is higher and GABA excites",
            cite="destexhe1998",
        ),
        _GAIN,
    ),
    states=_STATES,
    outputs=_OUTPUTS,
    output="i",
    arrival=("A", "B"),
    equations=_KINETICS + "g = gain*norm*(B - A)\ni = g*(v - E)\ni_mem += i",
    effects=(
        *GABA_RELEASE,
        Effect("GABA_A", "block", "gain", "scale", -1.0, "", "destexhe1998"),
        Effect("GABA_A", "potentiate", "tau_decay", "scale", 1.5, "", "mathers2007"),
        Effect("GABA_A", "potentiate", "gain", "scale", 0.3, "", "soplata2017"),
        Effect("D1", "activate", "gain", "scale", 0.2, "", "durstewitz2000"),
    ),
    help=Help(
        "Most fast inhibition in the brain. It holds the membrane near -80 mV; even where it hardly moves the membrane it shunts excitation away.",
        "Kinetics as measured; inhibition is a conductance, so it divides as well as subtracts.",
        "Chloride concentration is constant; no tonic (extrasynaptic) receptors, no desensitisation, no GABA-B.",
    ),
    citations=("destexhe1998", "psc_table"),
    keywords="GABA inhibitory chloride IPSP",
)
NICOTINIC = MechanismSpec(
    type_id="receptor.nicotinic",
    family="receptor",
    title="Nicotinic receptor",
    summary="Fast excitation by acetylcholine, from a synapse or in the bath",
    params=(
        Param("tau_rise", 0.7, "ms", low=0.05, high=2, help="Rise time constant: the peak comes 1 to 3 ms after release", cite="macdermott1980"),
        Param(
            "tau_decay",
            5.3,
            "ms",
            low=2.5,
            high=100,
            help="Decay time constant at a synapse (frog sympathetic ganglion, 22 °C); some 35 ms where receptors are slow",
            cite="macdermott1980",
            evidence="V",
            log=True,
        ),
        Param("E", -5.0, "mV", low=-40, high=40, help="Reversal potential: cations of both kinds pass", cite="macdermott1980", evidence="V"),
        _GAIN,
        Param("g_max", 0.3, "nS", low=0, high=20, help="Conductance when the bath opens all receptors", cite="eaton2003", evidence="D"),
        Param(
            "open",
            0.0,
            "1",
            low=0,
            high=1,
            help="Fraction of receptors that the bath holds open; acetylcholine raises it",
            cite="eaton2003",
            evidence="D",
        ),
    ),
    states=_STATES,
    outputs=_OUTPUTS,
    output="i",
    arrival=("A", "B"),
    equations=_KINETICS + "g = gain*norm*(B - A) + g_max*open\ni = g*(v - E)\ni_mem += i",
    effects=(
        *ACETYLCHOLINE_RELEASE,
        Effect("nAChR_a4b2", "block", "gain", "scale", -1.0, "", "eaton2003"),
        Effect(
            "nAChR_a4b2",
            "activate",
            "open",
            "shift",
            1.0,
            "Acetylcholine in the bath opens a steady inward current of some 20 pA at rest",
            "eaton2003",
        ),
    ),
    help=Help(
        "Acetylcholine excites here within milliseconds: released at a synapse (autonomic ganglia, some synapses of the brain), or spread through the tissue.",
        "Rise, decay and reversal potential of the synapse are those measured in a sympathetic ganglion under voltage clamp; the dose that opens half of the "
        "receptors (1.7 µM, the sensitive kind) is that of the neuronal α4β2 receptor.",
        "No desensitisation: real receptors close within seconds although the acetylcholine is still there. One receptor stands for several kinds, so the "
        "ganglion's kinetics meet the brain's affinity. The size of the bath's current is a teaching choice. Presynaptic receptors are left out.",
    ),
    citations=("macdermott1980", "eaton2003"),
    keywords="acetylcholine ACh nicotine cholinergic ganglion EPSC",
)
GLYCINE = MechanismSpec(
    type_id="receptor.glycine",
    family="receptor",
    title="Glycine receptor",
    summary="Fast inhibition in brain stem and spinal cord",
    params=(
        Param("tau_rise", 0.7, "ms", low=0.05, high=2, help="Rise time constant (superior olive)", cite="psc_table", evidence="D"),
        Param("tau_decay", 3.9, "ms", low=2.5, high=100, help="Decay time constant (superior olive, 11 days old)", cite="psc_table", log=True),
        Param("E", -75.0, "mV", low=-100, high=0, help="Reversal potential of chloride", cite="psc_table", evidence="M"),
        _GAIN,
    ),
    states=_STATES,
    outputs=_OUTPUTS,
    output="i",
    arrival=("A", "B"),
    equations=_KINETICS + "g = gain*norm*(B - A)\ni = g*(v - E)\ni_mem += i",
    effects=(
        *GABA_RELEASE,
        Effect("GlyR", "block", "gain", "scale", -1.0, "", "lynch2004"),
    ),
    help=Help(
        "What GABA-A receptors are to the cortex, glycine receptors are to brain stem and spinal cord: fast inhibition through chloride.",
        "Time constants as measured in the superior olive, where they sharpen the timing of hearing.",
        "Strychnine, which blocks it and causes convulsions, is not in the cabinet. Chloride concentration is constant.",
    ),
    citations=("psc_table",),
    keywords="glycine inhibitory chloride spinal cord brain stem strychnine",
)
RECEPTORS: tuple[MechanismSpec, ...] = (AMPA, NMDA, GABA_A, NICOTINIC, GLYCINE)
