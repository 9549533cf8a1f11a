"""Calcium and potassium channels of the barnacle muscle fibre (Morris and Lecar 1981)."""

from __future__ import annotations

from neurolab.catalog.channels.common import CONDUCTANCE, CURRENT, POTASSIUM_BLOCK, density, reversal
from neurolab.catalog.spec import Effect, Help, MechanismSpec, Param, State


def _volt(name: str, default: float, low: float, high: float, what: str) -> Param:
    return Param(name, default, "mV", low=low, high=high, help=what, cite="rinzel1998")


CA_ML = MechanismSpec(
    type_id="channel.ca_ml",
    title="Calcium channel (barnacle)",
    summary="Makes the spike of a muscle fibre that has no sodium channels",
    params=(
        density("g_Ca", 4.4, "calcium channels", "rinzel1998", 100, (0, 10)),
        reversal("E_Ca", 120.0, "calcium", "rinzel1998", 0, 160),
        _volt("V_1", -1.2, -60, 60, "Potential at which half of the channels are open"),
        _volt("V_2", 18.0, 1, 60, "Spread of the activation curve"),
    ),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations="m = 0.5*(1 + tanh((v - V_1)/V_2))\ng = g_Ca*area*m\ni = g*(v - E_Ca)\ni_mem += i\ni_ca += i",
    effects=(
        Effect(
            "Nav",
            "block",
            "g_Ca",
            "scale",
            -1.0,
            "This fibre spikes by calcium and TTX does not touch it; here TTX blocks it as it would a sodium spike",
            "hille2001",
        ),
    ),
    help=Help(
        "An upstroke made by calcium, without inactivation.",
        "Activation curve as fitted to barnacle muscle; it opens so fast that it follows the potential.",
        "TTX, which does not touch calcium channels, blocks it here, so that every cell has an answer to TTX: a translation for teaching.",
    ),
    citations=("morris1981", "rinzel1998"),
    keywords="calcium Ca barnacle muscle",
)
K_ML = MechanismSpec(
    type_id="channel.k_ml",
    title="Potassium channel (barnacle)",
    summary="Slow potassium current that ends the calcium spike",
    params=(
        density("g_K", 8.0, "potassium channels", "rinzel1998", 100, (0, 20)),
        reversal("E_K", -84.0, "potassium", "rinzel1998"),
        _volt("V_3", 2.0, -60, 60, "Potential at which half of the channels are open"),
        _volt("V_4", 30.0, 1, 60, "Spread of the activation curve"),
        Param("phi", 0.04, "1/ms", low=0.001, high=2, help="Speed of the gate", cite="rinzel1998", log=True),
    ),
    states=(State("n", "1", "n_inf", "activation gate"),),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        "n_inf = 0.5*(1 + tanh((v - V_3)/V_4))\n"
        "x = (v - V_3)/(2*V_4)\n"
        "dn/dt = phi*0.5*(exp(x) + exp(-x))*(n_inf - n)\n"
        "g = g_K*area*n\n"
        "i = g*(v - E_K)\n"
        "i_mem += i"
    ),
    effects=POTASSIUM_BLOCK,
    help=Help("Repolarises the fibre.", "Curve and speed as fitted to barnacle muscle.", "One gate, no inactivation."),
    citations=("morris1981", "rinzel1998"),
    keywords="K potassium barnacle muscle",
)
MORRIS_LECAR_CHANNELS: tuple[MechanismSpec, ...] = (CA_ML, K_ML)
