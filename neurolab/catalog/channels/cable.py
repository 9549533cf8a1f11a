"""Channels of cells in space: a passive membrane, and the node of Ranvier of a rabbit (Chiu et al. 1979; Sweeney et al. 1987)."""

from __future__ import annotations

from neurolab.catalog.channels.answers import of_leak
from neurolab.catalog.spec import Effect, Help, MechanismSpec, Param, Quantity, State

_I = Quantity("i", "pA", "current through the channels, outward positive")

PASSIVE = MechanismSpec(
    type_id="channel.passive",
    title="Passive membrane",
    summary="A constant conductance towards rest, as in a dendrite without spikes",
    params=(
        Param(
            "g",
            0.1,
            "mS/cm2",
            low=0,
            high=50,
            help="Conductance per area; 0.1 mS/cm² is a specific resistance of 10,000 Ω cm²",
            cite="branco2010",
            usual=(0, 1),
        ),
        Param("E", -65.0, "mV", low=-120, high=0, help="Potential at which the membrane rests", cite="rall1959", evidence="D"),
    ),
    outputs=(_I,),
    output="i",
    equations="i = g*area*(v - E)\ni_mem += i",
    effects=of_leak("g", "E"),
    help=Help(
        "The membrane as a resistor. With the resistance along the dendrite it makes a cable: signals shrink and spread on their way.",
        "A fair picture of small signals near rest; cable theory rests on it and its predictions were confirmed by recordings from dendrites.",
        "Real dendrites have voltage-dependent channels too; add them to a compartment.",
    ),
    citations=("rall1959", "branco2010"),
    keywords="leak pas cable resistance",
)
NA_NODE = MechanismSpec(
    type_id="channel.na_node",
    title="Sodium channel (node of Ranvier)",
    summary="The dense sodium channels of a node in a mammalian axon, at 37 °C",
    params=(
        Param(
            "g_Na", 1445.0, "mS/cm2", low=0, high=5000, help="Conductance per area when all are open: twelve times the squid's", cite="sweeney1987"
        ),
        Param("E_Na", 35.0, "mV", low=-20, high=120, help="Reversal potential: 115 mV above rest", cite="sweeney1987"),
        Param("V_rest", -80.0, "mV", low=-100, high=-40, help="Rest, from which the rates are counted", cite="sweeney1987", evidence="D"),
    ),
    states=(State("m", "1", "0.003", "activation gate"), State("h", "1", "0.75", "inactivation gate")),
    outputs=(_I,),
    output="i",
    equations=(
        "u = (v - V_rest)/mV\n"
        "alpha_m = (97 + 0.363*u)/ms/(1 + exp((31 - u)/5.3))\n"
        "beta_m = alpha_m/exp((u - 23.8)/4.17)\n"
        "beta_h = 15.6/ms/(1 + exp((24 - u)/10))\n"
        "alpha_h = beta_h/exp((u - 5.5)/5)\n"
        "dm/dt = alpha_m*(1 - m) - beta_m*m\n"
        "dh/dt = alpha_h*(1 - h) - beta_h*h\n"
        "i = g_Na*area*m**2*h*(v - E_Na)\n"
        "i_mem += i"
    ),
    effects=(Effect("Nav", "block", "g_Na", "scale", -1.0, "", "hille2001"),),
    help=Help(
        "A node of Ranvier fires within a tenth of a millisecond. Its spike ends because the sodium channels inactivate and the leak is large; no potassium channels are needed.",
        "Voltage-clamp data of rabbit nodes (Chiu et al. 1979), moved to 37 °C by Sweeney et al. (1987).",
        "No temperature factor: the rates hold at 37 °C. Potassium channels, which mammalian nodes nearly lack, are left out.",
    ),
    citations=("chiu1979", "sweeney1987"),
    keywords="Na sodium Ranvier myelin CRRSS",
)
LEAK_NODE = MechanismSpec(
    type_id="channel.leak_node",
    title="Leak (node of Ranvier)",
    summary="The large leak of a node, which ends its spike",
    params=(
        Param("g_L", 128.0, "mS/cm2", low=0, high=1000, help="Conductance per area", cite="sweeney1987"),
        Param("E_L", -80.01, "mV", low=-120, high=0, help="Reversal potential: 0.01 mV below rest", cite="sweeney1987"),
    ),
    outputs=(_I,),
    output="i",
    equations="i = g_L*area*(v - E_L)\ni_mem += i",
    help=Help("Repolarises the node after a spike.", "Measured in rabbit nodes.", "Has no voltage dependence."),
    citations=("chiu1979", "sweeney1987"),
    keywords="leak Ranvier myelin CRRSS",
)
CABLE_CHANNELS: tuple[MechanismSpec, ...] = (PASSIVE, NA_NODE, LEAK_NODE)
