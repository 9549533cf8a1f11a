"""Channels of crustacean walking-leg axons (Connor, Walter and McKown 1977), the A-current among them."""

from __future__ import annotations

from neurolab.catalog.channels.common import CONDUCTANCE, CURRENT, POTASSIUM_BLOCK, SODIUM_BLOCK, density, q10, reversal
from neurolab.catalog.spec import Effect, Help, MechanismSpec, State

_Q10 = q10(3.0, "connor1977", "M")
_PHI = "phi = Q10**((T - 18*degC)/(10*degC))\n"

NA_CS = MechanismSpec(
    type_id="channel.na_cs",
    title="Sodium channel (crab axon)",
    summary="Sodium channel of a crustacean axon",
    params=(density("g_Na", 120.0, "sodium channels", "connor1977", 1000), reversal("E_Na", 55.0, "sodium", "connor1977", -20, 120), _Q10),
    states=(State("m", "1", "alpha_m/(alpha_m + beta_m)", "activation gate"), State("h", "1", "alpha_h/(alpha_h + beta_h)", "inactivation gate")),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        _PHI + "alpha_m = 3.8/ms/exprel(-(v + 29.7*mV)/(10*mV))\n"
        "beta_m = 15.2/ms*exp(-0.0556/mV*(v + 54.7*mV))\n"
        "alpha_h = 0.266/ms*exp(-0.05/mV*(v + 48*mV))\n"
        "beta_h = 3.8/ms/(1 + exp(-(v + 18*mV)/(10*mV)))\n"
        "dm/dt = phi*(alpha_m*(1 - m) - beta_m*m)\n"
        "dh/dt = phi*(alpha_h*(1 - h) - beta_h*h)\n"
        "g = g_Na*area*m**3*h\n"
        "i = g*(v - E_Na)\n"
        "i_mem += i"
    ),
    effects=SODIUM_BLOCK,
    help=Help(
        "The upstroke of the spike.", "The squid's rates shifted, at 18 °C.", "As for the squid: independent gates, averaged over many channels."
    ),
    citations=("connor1977", "dayan2001"),
    keywords="Na sodium TTX crab crustacean",
)
K_CS = MechanismSpec(
    type_id="channel.k_cs",
    title="Potassium channel (crab axon)",
    summary="Delayed rectifier of a crustacean axon",
    params=(density("g_K", 20.0, "potassium channels", "connor1977"), reversal("E_K", -72.0, "potassium", "connor1977"), _Q10),
    states=(State("n", "1", "alpha_n/(alpha_n + beta_n)", "activation gate"),),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        _PHI + "alpha_n = 0.2/ms/exprel(-(v + 45.7*mV)/(10*mV))\n"
        "beta_n = 0.25/ms*exp(-0.0125/mV*(v + 55.7*mV))\n"
        "dn/dt = phi*(alpha_n*(1 - n) - beta_n*n)\n"
        "g = g_K*area*n**4\n"
        "i = g*(v - E_K)\n"
        "i_mem += i"
    ),
    effects=POTASSIUM_BLOCK,
    help=Help("Ends the spike.", "The squid's rates shifted, at 18 °C.", "One kind of channel stands for all delayed rectifiers."),
    citations=("connor1977", "dayan2001"),
    keywords="K potassium TEA delayed rectifier crab crustacean",
)
K_A = MechanismSpec(
    type_id="channel.k_a",
    title="A-current",
    summary="A potassium current that delays the first spike and lets a cell fire slowly",
    params=(
        density("g_A", 47.7, "A-channels", "connor1977", usual=(0, 100)),
        reversal("E_A", -75.0, "the A-current", "connor1977"),
        _Q10,
    ),
    states=(State("a", "1", "a_inf", "activation gate"), State("b", "1", "b_inf", "inactivation gate")),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        _PHI + "a_inf = (0.0761*exp(0.0314/mV*(v + 94.22*mV))/(1 + exp(0.0346/mV*(v + 1.17*mV))))**(1/3)\n"
        "tau_a = 0.3632*ms + 1.158*ms/(1 + exp(0.0497/mV*(v + 55.96*mV)))\n"
        "b_inf = 1/(1 + exp(0.0688/mV*(v + 53.3*mV)))**4\n"
        "tau_b = 1.24*ms + 2.678*ms/(1 + exp(0.0624/mV*(v + 50*mV)))\n"
        "da/dt = phi*(a_inf - a)/tau_a\n"
        "db/dt = phi*(b_inf - b)/tau_b\n"
        "g = g_A*area*a**3*b\n"
        "i = g*(v - E_A)\n"
        "i_mem += i"
    ),
    effects=(Effect("Kv_A", "block", "g_A", "scale", -1.0, "", "bekkers2000"),),
    help=Help(
        "Hyperpolarisation readies it, depolarisation opens it for some milliseconds, then it inactivates: it holds the cell back between spikes. That is why the firing rate can start from zero.",
        "Fitted to voltage-clamp data of crustacean axons; found in most neurons since (Kv4, Kv1.4).",
        "The channel of mammals has other time constants. Blockers such as 4-aminopyridine are not in the cabinet: set g_A to 0.",
    ),
    citations=("connor1977", "dayan2001"),
    keywords="A-current A-type Kv4 potassium transient 4-AP latency",
)
CONNOR_STEVENS_CHANNELS: tuple[MechanismSpec, ...] = (NA_CS, K_CS, K_A)
