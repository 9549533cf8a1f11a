"""Slow receptors that act through a messenger inside the cell: GABA_B and muscarinic."""

from __future__ import annotations

from neurolab.catalog.spec import Effect, Help, MechanismSpec, Param, Quantity, State

_CURRENT = Quantity("i", "pA", "current, outward positive")

GABA_B = MechanismSpec(
    type_id="receptor.gaba_b",
    family="receptor",
    title="GABA-B receptor",
    summary="Slow inhibition through a G-protein; it takes a burst to open it",
    params=(
        Param(
            "g_max",
            3.0,
            "nS",
            low=0,
            high=100,
            help="Conductance when all potassium channels are open",
            cite="destexhe1998",
            evidence="D",
            usual=(0, 20),
        ),
        Param("E", -95.0, "mV", low=-120, high=-40, help="Reversal potential of potassium", cite="destexhe1998"),
        Param(
            "bound", 0.09, "1/nS", low=0, high=1, help="Part of the free receptors that one spike of 1 nS occupies", cite="destexhe1998", evidence="D"
        ),
        Param("K_2", 0.0012, "1/ms", low=1e-5, high=1, help="Rate at which GABA leaves the receptor", cite="destexhe1998", log=True),
        Param("K_3", 0.18, "uM/ms", low=1e-4, high=10, help="Rate at which receptors activate the G-protein", cite="destexhe1998", log=True),
        Param("K_4", 0.034, "1/ms", low=1e-4, high=1, help="Rate at which the G-protein is shut off", cite="destexhe1998", log=True),
        Param("K_D", 3.162278, "uM", low=0.1, high=100, help="G-protein at which half of the channels are open", cite="destexhe1998", log=True),
    ),
    states=(State("s", "nS", "0", "GABA received, minus what has left: -log(free receptors)/bound"), State("G", "uM", "0", "active G-protein")),
    outputs=(_CURRENT, Quantity("g", "nS", "open conductance"), Quantity("R", "1", "occupied receptors")),
    output="i",
    arrival=("s",),
    # with R = 1 - exp(-x): a spike's dR = bound*(1 - R) is a constant step of s, and dR/dt = -K_2*R is the line of s
    equations=(
        "x = min(bound*s, 20)\n"
        "R = 1 - exp(-x)\n"
        "ds/dt = -K_2*(exp(x) - 1)/max(bound, 0.000001/nS)\n"
        "dG/dt = K_3*R - K_4*G\n"
        "g = g_max*G**4/(G**4 + K_D**4)\n"
        "i = g*(v - E)\n"
        "i_mem += i"
    ),
    help=Help(
        "Four G-proteins must meet to open one potassium channel, so a single spike does next to nothing and a burst inhibits for hundreds of milliseconds.",
        "The kinetic scheme of Destexhe, Mainen and Sejnowski, fitted to hippocampal recordings.",
        "The weight of the wire (1 nS) scales how many receptors a spike reaches; the largest conductance is g_max, a teaching choice. Presynaptic GABA-B receptors are left out.",
    ),
    citations=("destexhe1998",),
    keywords="GABA inhibitory slow potassium G-protein GIRK baclofen metabotropic",
)
MUSCARINIC = MechanismSpec(
    type_id="receptor.muscarinic",
    family="receptor",
    title="Muscarinic receptor (M1)",
    summary="Acetylcholine in the bath closes resting potassium channels, slowly",
    params=(
        Param(
            "g_max",
            0.5,
            "nS",
            low=0,
            high=50,
            help="Resting potassium conductance that the receptors can close",
            cite="brown2010",
            evidence="D",
            usual=(0, 5),
        ),
        Param("E_K", -90.0, "mV", low=-120, high=-40, help="Reversal potential of potassium", cite="pospischil2008", evidence="D"),
        Param(
            "tau",
            500.0,
            "ms",
            low=1,
            high=20_000,
            help="Time that the messengers need; seconds in the brain",
            cite="brown2010",
            evidence="D",
            log=True,
        ),
        Param("occupied", 0.0, "1", low=0, high=1, help="Fraction of receptors that the bath holds occupied", cite="brown2010", evidence="D"),
    ),
    states=(State("m", "1", "occupied", "messenger: fraction of channels closed"),),
    outputs=(_CURRENT,),
    output="i",
    equations="dm/dt = (occupied - m)/tau\ni = -g_max*m*(v - E_K)\ni_mem += i",
    effects=(Effect("mAChR_M1", "activate", "occupied", "shift", 1.0, "", "brown2010"),),
    help=Help(
        "Excitation by closing something: potassium that no longer leaves depolarises the cell and raises its resistance.",
        "M1 receptors act through a G-protein and the lipid PIP2; their effect comes and goes slowly.",
        "The conductance that is closed belongs to the leak: with more than the leak the membrane becomes unstable. Size and time constant are teaching choices. Other effects: the M-current has its own answer to acetylcholine.",
    ),
    citations=("brown2010",),
    keywords="acetylcholine ACh muscarine cholinergic M1 metabotropic slow",
)
METABOTROPIC: tuple[MechanismSpec, ...] = (GABA_B, MUSCARINIC)
