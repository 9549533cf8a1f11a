"""Sodium and potassium channels of cortical and thalamic model cells, after Traub and Miles (1991)."""

from __future__ import annotations

from neurolab.catalog.channels.common import CONDUCTANCE, CURRENT, POTASSIUM_BLOCK, SODIUM_BLOCK, density, q10, reversal
from neurolab.catalog.spec import Help, MechanismSpec, Param, State

_V_T = Param(
    "V_T", -55.0, "mV", low=-80, high=-30, help="Shifts the voltage at which the channels open, and with it the threshold", cite="pospischil2008"
)
_Q10 = q10(3.0, "destexhe1998tc")
_PHI = "phi = Q10**((T - 36*degC)/(10*degC))\nx = v - V_T\n"

NA_TM = MechanismSpec(
    type_id="channel.na_tm",
    title="Sodium channel (cortex)",
    summary="Upstroke of the spike in cells of cortex and thalamus",
    params=(
        density("g_Na", 50.0, "sodium channels", "pospischil2008", 1000),
        reversal("E_Na", 50.0, "sodium", "pospischil2008", -20, 120),
        _V_T,
        _Q10,
    ),
    states=(State("m", "1", "alpha_m/(alpha_m + beta_m)", "activation gate"), State("h", "1", "alpha_h/(alpha_h + beta_h)", "inactivation gate")),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        _PHI + "alpha_m = 1.28/ms/exprel((13*mV - x)/(4*mV))\n"
        "beta_m = 1.4/ms/exprel((x - 40*mV)/(5*mV))\n"
        "alpha_h = 0.128/ms*exp((17*mV - x)/(18*mV))\n"
        "beta_h = 4/ms/(1 + exp((40*mV - x)/(5*mV)))\n"
        "dm/dt = phi*(alpha_m*(1 - m) - beta_m*m)\n"
        "dh/dt = phi*(alpha_h*(1 - h) - beta_h*h)\n"
        "g = g_Na*area*m**3*h\n"
        "i = g*(v - E_Na)\n"
        "i_mem += i"
    ),
    effects=SODIUM_BLOCK,
    help=Help(
        "The same story as in the squid axon, at the temperature of a mammal: spikes of a millisecond.",
        "Rates of Traub and Miles for hippocampal cells, in the form used for cortex and thalamus ever since.",
        "One kind of channel in one place; the axon's initial segment, where spikes begin, is not modelled. At 36 °C; other temperatures by a factor.",
    ),
    citations=("traub1991", "pospischil2008"),
    keywords="Na sodium TTX cortex hippocampus",
)
K_TM = MechanismSpec(
    type_id="channel.k_tm",
    title="Potassium channel (cortex)",
    summary="Delayed rectifier of cells of cortex and thalamus: ends the spike",
    params=(density("g_K", 5.0, "potassium channels", "pospischil2008"), reversal("E_K", -100.0, "potassium", "pospischil2008"), _V_T, _Q10),
    states=(State("n", "1", "alpha_n/(alpha_n + beta_n)", "activation gate"),),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        _PHI + "alpha_n = 0.16/ms/exprel((15*mV - x)/(5*mV))\n"
        "beta_n = 0.5/ms*exp((10*mV - x)/(40*mV))\n"
        "dn/dt = phi*(alpha_n*(1 - n) - beta_n*n)\n"
        "g = g_K*area*n**4\n"
        "i = g*(v - E_K)\n"
        "i_mem += i"
    ),
    effects=POTASSIUM_BLOCK,
    help=Help(
        "Repolarises the membrane after a spike.",
        "Rates of Traub and Miles for hippocampal cells.",
        "Stands for all fast potassium channels of the cell.",
    ),
    citations=("traub1991", "pospischil2008"),
    keywords="K potassium TEA delayed rectifier cortex",
)
TRAUB_MILES: tuple[MechanismSpec, ...] = (NA_TM, K_TM)
