"""Sodium, potassium and leak channels of the squid giant axon (Hodgkin and Huxley 1952), with a temperature factor."""

from __future__ import annotations

from neurolab.catalog.channels.answers import of_leak
from neurolab.catalog.spec import Effect, Help, MechanismSpec, Param, Quantity, State

_Q10 = Param("Q10", 3.0, "1", low=1, high=6, help="How many times faster the gates get with 10 °C more", cite="hodgkin1952")
_I = Quantity("i", "pA", "current through the channels, outward positive")
_PHI = "phi = Q10**((T - 6.3*degC)/(10*degC))\n"

NA_HH = MechanismSpec(
    type_id="channel.na_hh",
    title="Sodium channel (squid)",
    summary="Opens fast, then inactivates: the upstroke of the spike",
    params=(
        Param("g_Na", 120.0, "mS/cm2", low=0, high=1000, help="Conductance per area when all sodium channels are open", cite="hodgkin1952"),
        Param("E_Na", 50.0, "mV", low=-20, high=120, help="Reversal potential of sodium", cite="hodgkin1952"),
        _Q10,
    ),
    states=(State("m", "1", "0.052932", "activation gate"), State("h", "1", "0.596121", "inactivation gate")),
    outputs=(_I, Quantity("g", "nS", "conductance")),
    output="i",
    equations=(
        _PHI + "alpha_m = 1/ms/exprel(-(v + 40*mV)/(10*mV))\n"
        "beta_m = 4/ms*exp(-(v + 65*mV)/(18*mV))\n"
        "alpha_h = 0.07/ms*exp(-(v + 65*mV)/(20*mV))\n"
        "beta_h = 1/ms/(1 + exp(-(v + 35*mV)/(10*mV)))\n"
        "dm/dt = phi*(alpha_m*(1 - m) - beta_m*m)\n"
        "dh/dt = phi*(alpha_h*(1 - h) - beta_h*h)\n"
        "g = g_Na*area*m**3*h\n"
        "i = g*(v - E_Na)\n"
        "i_mem += i"
    ),
    effects=(
        Effect("Nav", "block", "g_Na", "scale", -1.0, "", "hille2001"),
        Effect(
            "D2",
            "activate",
            "g_Na",
            "scale",
            -0.1,
            "The squid axon has no dopamine receptors: the sodium conductance falls by a tenth at most, as in striatal cells",
            "snudda",
            "D",
        ),
    ),
    help=Help(
        "The self-amplifying upstroke: depolarisation opens m gates, sodium enters, the membrane depolarises further. The slower h gate ends it.",
        "Rates fitted to voltage-clamp data of 1952.",
        "Gates are averaged over many channels and open independently; real channels open in linked steps.",
    ),
    citations=("hodgkin1952",),
    keywords="Na sodium TTX",
)
K_HH = MechanismSpec(
    type_id="channel.k_hh",
    title="Potassium channel (squid)",
    summary="Opens with delay: ends the spike",
    params=(
        Param("g_K", 36.0, "mS/cm2", low=0, high=500, help="Conductance per area when all potassium channels are open", cite="hodgkin1952"),
        Param("E_K", -77.0, "mV", low=-120, high=0, help="Reversal potential of potassium", cite="hodgkin1952"),
        _Q10,
    ),
    states=(State("n", "1", "0.317677", "activation gate"),),
    outputs=(_I, Quantity("g", "nS", "conductance")),
    output="i",
    equations=(
        _PHI + "alpha_n = 0.1/ms/exprel(-(v + 55*mV)/(10*mV))\n"
        "beta_n = 0.125/ms*exp(-(v + 65*mV)/(80*mV))\n"
        "dn/dt = phi*(alpha_n*(1 - n) - beta_n*n)\n"
        "g = g_K*area*n**4\n"
        "i = g*(v - E_K)\n"
        "i_mem += i"
    ),
    effects=(
        Effect("Kv_delayed", "block", "g_K", "scale", -1.0, "", "hille2001"),
        Effect(
            "D1",
            "activate",
            "g_K",
            "scale",
            -0.26,
            "The squid axon has no dopamine receptors: the potassium conductance falls by a quarter at most, as a slow potassium current of striatal cells does",
            "lindroos2020",
            "D",
        ),
    ),
    help=Help(
        "The delayed rectifier: repolarises the membrane and leaves it briefly below rest.",
        "Rates fitted to voltage-clamp data of 1952.",
        "One kind of potassium channel stands for all; neurons have dozens.",
    ),
    citations=("hodgkin1952",),
    keywords="K potassium TEA delayed rectifier",
)
LEAK = MechanismSpec(
    type_id="channel.leak",
    title="Leak",
    summary="Always open: pulls the membrane to rest",
    params=(
        Param("g_L", 0.3, "mS/cm2", low=0, high=50, help="Leak conductance per area", cite="hodgkin1952", usual=(0, 3)),
        Param(
            "E_L",
            -54.387,
            "mV",
            low=-120,
            high=0,
            help="Reversal potential of the leak: moves the potential at which the cell rests; -54.387 mV makes the squid axon rest at -65 mV",
            cite="hodgkin1952",
        ),
    ),
    outputs=(_I,),
    output="i",
    equations="i = g_L*area*(v - E_L)\ni_mem += i",
    effects=(
        *of_leak(),
        Effect(
            "mAChR_M1",
            "activate",
            "E_L",
            "shift",
            4.0,
            "The squid axon has no M-current: muscarinic receptors depolarise through the leak, by at most 4 mV of its reversal potential",
            "brown2010",
        ),
    ),
    help=Help(
        "What brings the membrane back to rest. With the area, g_L sets the input resistance; with the capacitance, the time constant; E_L sets where the cell rests.",
        "Measured in 1952; later found to be a family of potassium channels and others.",
        "Has no voltage dependence.",
    ),
    citations=("hodgkin1952",),
    keywords="leak passive",
)
M_CURRENT = MechanismSpec(
    type_id="channel.m_current",
    title="M-current",
    summary="A slow potassium current that makes cells adapt; acetylcholine closes it",
    params=(
        Param("g_M", 0.07, "mS/cm2", low=0, high=5, help="Conductance per area when all M-channels are open", cite="pospischil2008", usual=(0, 1)),
        Param("E_K", -90.0, "mV", low=-120, high=0, help="Reversal potential of potassium", cite="pospischil2008", evidence="D"),
        Param("tau_max", 1000.0, "ms", low=10, high=10_000, help="Largest time constant of the gate", cite="pospischil2008", log=True),
    ),
    states=(State("p", "1", "p_inf", "activation gate"),),
    outputs=(_I,),
    output="i",
    equations=(
        "p_inf = 1/(1 + exp(-(v + 35*mV)/(10*mV)))\n"
        "tau_p = tau_max/(3.3*exp((v + 35*mV)/(20*mV)) + exp(-(v + 35*mV)/(20*mV)))\n"
        "dp/dt = (p_inf - p)/tau_p\n"
        "i = g_M*area*p*(v - E_K)\n"
        "i_mem += i"
    ),
    effects=(
        Effect("Kv_M", "block", "g_M", "scale", -1.0, "", "brown2010"),
        Effect("mAChR_M1", "activate", "g_M", "scale", -0.82, "", "lindroos2020", "C"),
        Effect(
            "Kv_M",
            "potentiate",
            "g_M",
            "scale",
            1.9,
            "Openers raise the current to 2.9 times; their shift of the curve by 33 mV is left out",
            "wickenden2000",
        ),
    ),
    help=Help(
        "Every spike opens it a little, and it closes slowly: the cell fires ever slower (spike-frequency adaptation). Acetylcholine closes it and the cell wakes up.",
        "Kinetics of the cortical model of Pospischil et al. (2008).",
        "At 36 °C, without a temperature factor; not part of the squid axon: add it to the list of mechanisms.",
    ),
    citations=("pospischil2008", "brown2010"),
    keywords="M-current KCNQ Kv7 adaptation muscarinic",
)
CHANNELS: tuple[MechanismSpec, ...] = (NA_HH, K_HH, LEAK, M_CURRENT)
