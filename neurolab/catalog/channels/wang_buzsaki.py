"""Sodium and potassium channels of the fast-spiking interneuron of Wang and Buzsáki (1996)."""

from __future__ import annotations

from neurolab.catalog.channels.common import CONDUCTANCE, CURRENT, POTASSIUM_BLOCK, SODIUM_BLOCK, density, q10, reversal
from neurolab.catalog.spec import Help, MechanismSpec, Param, State

_PHI_0 = Param(
    "phi", 5.0, "1", low=0.1, high=50, help="Speed of the gates at 37 °C: high means short spikes and little after-effect", cite="wang1996", log=True
)
_Q10 = q10(3.0, "hodgkin1952", "D")
_SPEED = "speed = phi*Q10**((T - 37*degC)/(10*degC))\n"

NA_WB = MechanismSpec(
    type_id="channel.na_wb",
    title="Sodium channel (interneuron)",
    summary="Sodium channel of a fast-spiking cell; its activation is instantaneous",
    params=(density("g_Na", 35.0, "sodium channels", "wang1996", 1000), reversal("E_Na", 55.0, "sodium", "wang1996", -20, 120), _PHI_0, _Q10),
    states=(State("h", "1", "alpha_h/(alpha_h + beta_h)", "inactivation gate"),),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        _SPEED + "alpha_m = 1/ms/exprel(-(v + 35*mV)/(10*mV))\n"
        "beta_m = 4/ms*exp(-(v + 60*mV)/(18*mV))\n"
        "m = alpha_m/(alpha_m + beta_m)\n"
        "alpha_h = 0.07/ms*exp(-(v + 58*mV)/(20*mV))\n"
        "beta_h = 1/ms/(1 + exp(-(v + 28*mV)/(10*mV)))\n"
        "dh/dt = speed*(alpha_h*(1 - h) - beta_h*h)\n"
        "g = g_Na*area*m**3*h\n"
        "i = g*(v - E_Na)\n"
        "i_mem += i"
    ),
    effects=SODIUM_BLOCK,
    help=Help(
        "The upstroke of a cell that can fire more than 200 times a second.",
        "The squid's rates, shifted and sped up so that the cell fires like hippocampal interneurons.",
        "Activation follows the potential without delay. The temperature factor is not part of the published model.",
    ),
    citations=("wang1996",),
    keywords="Na sodium TTX fast spiking basket",
)
K_WB = MechanismSpec(
    type_id="channel.k_wb",
    title="Potassium channel (interneuron)",
    summary="Fast delayed rectifier: repolarises quickly and shuts quickly",
    params=(density("g_K", 9.0, "potassium channels", "wang1996"), reversal("E_K", -90.0, "potassium", "wang1996"), _PHI_0, _Q10),
    states=(State("n", "1", "alpha_n/(alpha_n + beta_n)", "activation gate"),),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        _SPEED + "alpha_n = 0.1/ms/exprel(-(v + 34*mV)/(10*mV))\n"
        "beta_n = 0.125/ms*exp(-(v + 44*mV)/(80*mV))\n"
        "dn/dt = speed*(alpha_n*(1 - n) - beta_n*n)\n"
        "g = g_K*area*n**4\n"
        "i = g*(v - E_K)\n"
        "i_mem += i"
    ),
    effects=POTASSIUM_BLOCK,
    help=Help(
        "Why interneurons do not tire: the potassium current is gone before the next spike.",
        "The squid's rates, shifted and sped up, to imitate the channel Kv3 of fast-spiking cells.",
        "The temperature factor is not part of the published model.",
    ),
    citations=("wang1996",),
    keywords="K potassium Kv3 TEA fast spiking basket",
)
WANG_BUZSAKI_CHANNELS: tuple[MechanismSpec, ...] = (NA_WB, K_WB)
