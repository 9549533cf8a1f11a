"""Currents that make rhythms: the h-current, and the channels of breathing pacemakers."""

from __future__ import annotations

from neurolab.catalog.channels.common import CONDUCTANCE, CURRENT, POTASSIUM_BLOCK, SODIUM_BLOCK, density, reversal
from neurolab.catalog.spec import Effect, Help, MechanismSpec, Param, State

_ALL = "The channels are lumped as in the model; no temperature factor."

H_CURRENT = MechanismSpec(
    type_id="channel.h",
    title="h-current",
    summary="Opens on hyperpolarisation and pulls the membrane back up",
    params=(
        density("g_h", 0.03, "channels", "liu1998", 10, (0, 0.5), "D"),
        reversal("E_h", -20.0, "the h-current (sodium and potassium pass)", "liu1998", -60, 20),
    ),
    states=(State("m", "1", "m_inf", "activation gate"),),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        "m_inf = 1/(1 + exp((v + 70*mV)/(6*mV)))\n"
        "tau_m = 272*ms + 1499*ms/(1 + exp(-(v + 42.2*mV)/(8.73*mV)))\n"
        "dm/dt = (m_inf - m)/tau_m\n"
        "g = g_h*area*m\n"
        "i = g*(v - E_h)\n"
        "i_mem += i"
    ),
    effects=(
        Effect("HCN", "block", "g_h", "scale", -1.0, "", "gasparini1997"),
        Effect("HCN_cAMP", "activate", "g_h", "scale", 0.5, "Cyclic AMP shifts the curve by 10 mV; here more channels stand for it", "madison1986"),
        Effect("HCN_cAMP", "block", "g_h", "scale", -0.5, "Less cyclic AMP shifts the curve down; here fewer channels stand for it", "wang2007"),
    ),
    help=Help(
        "The current that does the opposite of others: hyperpolarise the cell and it slowly sags back; let go and it overshoots.",
        "Kinetics of crab stomatogastric neurons; in the heart and the thalamus the same family (HCN) sets the rhythm.",
        "Channels of the cortex open faster (HCN1). Cyclic AMP, which shifts the curve, is not modelled.",
    ),
    citations=("liu1998",),
    keywords="h-current Ih HCN funny current sag rhythm pacemaker",
)
SPIKE_BUTERA = MechanismSpec(
    type_id="channel.spike_butera",
    title="Spike channels (pacemaker)",
    summary="Fast sodium and delayed-rectifier potassium current that share one gate",
    params=(
        density("g_Na", 1.333333, "sodium channels", "butera1999", 100, (0, 5), "D"),
        density("g_K", 0.533333, "potassium channels", "butera1999", 100, (0, 5), "D"),
        reversal("E_Na", 50.0, "sodium", "butera1999", -20, 120),
        reversal("E_K", -85.0, "potassium", "butera1999"),
        Param("tau_n", 10.0, "ms", low=0.5, high=100, help="Largest time constant of the potassium gate", cite="butera1999", log=True),
    ),
    states=(State("n", "1", "n_inf", "potassium activation, sodium inactivation"),),
    outputs=(CURRENT,),
    output="i",
    equations=(
        "m = 1/(1 + exp(-(v + 34*mV)/(5*mV)))\n"
        "n_inf = 1/(1 + exp(-(v + 29*mV)/(4*mV)))\n"
        "x = (v + 29*mV)/(8*mV)\n"
        "dn/dt = (n_inf - n)/tau_n*0.5*(exp(x) + exp(-x))\n"
        "i = g_Na*area*m**3*(1 - n)*(v - E_Na) + g_K*area*n**4*(v - E_K)\n"
        "i_mem += i"
    ),
    effects=(*SODIUM_BLOCK, *POTASSIUM_BLOCK),
    help=Help(
        "The spikes of a pacemaker cell: sodium and potassium share one gate.",
        "Model 1 of Butera, Rinzel and Smith.",
        f"Inactivation of sodium is taken to be 1 - n, a common shortcut. {_ALL}",
    ),
    citations=("butera1999",),
    keywords="Na K sodium potassium respiration pre-Botzinger",
)
NA_P = MechanismSpec(
    type_id="channel.na_p",
    title="Persistent sodium current",
    summary="A sodium current that inactivates over seconds: the clock of a pacemaker",
    params=(
        density("g_NaP", 0.133333, "channels", "butera1999", 20, (0, 0.5), "D"),
        reversal("E_Na", 50.0, "sodium", "butera1999", -20, 120),
        Param(
            "tau_h",
            10_000.0,
            "ms",
            low=100,
            high=100_000,
            help="Largest time constant of inactivation: the rhythm follows it",
            cite="butera1999",
            log=True,
        ),
    ),
    states=(State("h", "1", "0.5", "slow inactivation gate; starts where the first burst is near"),),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        "m = 1/(1 + exp(-(v + 40*mV)/(6*mV)))\n"
        "h_inf = 1/(1 + exp((v + 48*mV)/(6*mV)))\n"
        "x = (v + 48*mV)/(12*mV)\n"
        "dh/dt = (h_inf - h)/tau_h*0.5*(exp(x) + exp(-x))\n"
        "g = g_NaP*area*m*h\n"
        "i = g*(v - E_Na)\n"
        "i_mem += i"
    ),
    effects=(Effect("Nav", "block", "g_NaP", "scale", -1.0, "", "hille2001"),),
    help=Help(
        "It turns on below the threshold and hardly turns off: it pushes a silent cell over the threshold, and its slow inactivation ends the burst.",
        "Model 1 of Butera, Rinzel and Smith for cells that drive breathing.",
        _ALL,
    ),
    citations=("butera1999",),
    keywords="NaP persistent sodium riluzole pacemaker respiration burst",
)
SLOW_CHANNELS: tuple[MechanismSpec, ...] = (H_CURRENT, SPIKE_BUTERA, NA_P)
