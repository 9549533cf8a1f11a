"""Currents of a midbrain dopamine cell that ticks by itself, after Drion et al. (2011)."""

from __future__ import annotations

from neurolab.catalog.channels.common import CONDUCTANCE, CURRENT, POTASSIUM_BLOCK, SODIUM_BLOCK, density, reversal
from neurolab.catalog.spec import Effect, Help, MechanismSpec, Param, State

_CITE = "drion2011"
_NO_WARMTH = "The channels do not depend on temperature."
_E_K = reversal("E_K", -85.0, "potassium", _CITE)

NA_DA = MechanismSpec(
    type_id="channel.na_da",
    title="Sodium channel (dopamine cell)",
    summary="Upstroke of the spike of a dopamine cell",
    params=(density("g_Na", 30.0, "sodium channels", _CITE, 1000), reversal("E_Na", 60.0, "sodium", _CITE, -20, 120)),
    states=(State("m", "1", "m_inf", "activation gate"), State("h", "1", "h_inf", "inactivation gate")),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    # alpha is the published (15.6504 + 0.4043 v)/(1 - exp(-19.565 - 0.5052 v)) with one zero for both: as printed they miss each other by
    # 0.02 mV, between which the rate has a pole
    equations=(
        "m_inf = 1/(1 + exp(-(v + 30.0907*mV)/(9.7264*mV)))\n"
        "h_inf = 1/(1 + exp((v + 54.0289*mV)/(10.7665*mV)))\n"
        "alpha = 0.80028/ms/exprel(-(19.565 + 0.5052/mV*v))\n"
        "tau_m = 0.01*ms + 1/(alpha + 3.0212/ms*exp(-0.007463/mV*v))\n"
        "tau_h = 0.4*ms + 1/(0.00050754/ms*exp(-0.063213/mV*v) + 9.7529/ms*exp(0.13442/mV*v))\n"
        "dm/dt = (m_inf - m)/tau_m\n"
        "dh/dt = (h_inf - h)/tau_h\n"
        "g = g_Na*area*m**3*h\n"
        "i = g*(v - E_Na)\n"
        "i_mem += i"
    ),
    effects=SODIUM_BLOCK,
    help=Help(
        "The spikes of a dopamine cell; its slow ticking is made by other channels.",
        "Kinetics of the published model of cells of the substantia nigra.",
        f"One kind of channel, in the soma. {_NO_WARMTH}",
    ),
    citations=(_CITE,),
    keywords="Na sodium TTX dopamine midbrain",
)
K_DA = MechanismSpec(
    type_id="channel.k_da",
    title="Potassium channel (dopamine cell)",
    summary="Delayed rectifier of a dopamine cell: ends the spike",
    params=(density("g_K", 5.0, "potassium channels", _CITE), _E_K),
    states=(State("n", "1", "n_inf", "activation gate"),),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        "n_inf = 1/(1 + exp(-(v + 25*mV)/(12*mV)))\n"
        "tau_n = 20*ms - 18*ms/(1 + exp(-(v + 38*mV)/(10*mV)))\n"
        "dn/dt = (n_inf - n)/tau_n\n"
        "g = g_K*area*n**3\n"
        "i = g*(v - E_K)\n"
        "i_mem += i"
    ),
    effects=POTASSIUM_BLOCK,
    help=Help("Repolarises the membrane after a spike.", "Kinetics of the published model.", f"Stands for all fast potassium channels. {_NO_WARMTH}"),
    citations=(_CITE,),
    keywords="K potassium TEA delayed rectifier dopamine midbrain",
)
CA_DA = MechanismSpec(
    type_id="channel.ca_da",
    title="Calcium channels (dopamine cell)",
    summary="L- and N-type calcium currents that carry a dopamine cell from spike to spike",
    params=(
        density("g_CaL", 0.03, "L-type channels", _CITE, 20, (0, 0.2)),
        density("g_CaN", 0.03, "N-type channels", _CITE, 20, (0, 0.2)),
        reversal("E_Ca", 60.0, "calcium", _CITE, 0, 160),
    ),
    states=(State("l", "1", "l_inf", "activation gate, L-type"), State("n", "1", "n_inf", "activation gate, N-type")),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        "l_inf = 1/(1 + exp(-(v + 50*mV)/(2*mV)))\n"
        "n_inf = 1/(1 + exp(-(v + 30*mV)/(7*mV)))\n"
        "tau_l = 30*ms - 28*ms/(1 + exp(-(v + 45*mV)/(3*mV)))\n"
        "tau_n = 30*ms - 25*ms/(1 + exp(-(v + 55*mV)/(6*mV)))\n"
        "dl/dt = (l_inf - l)/tau_l\n"
        "dn/dt = (n_inf - n)/tau_n\n"
        "g = area*(g_CaL*l**2 + g_CaN*n)\n"
        "i = g*(v - E_Ca)\n"
        "i_mem += i\n"
        "i_ca += i"
    ),
    effects=(
        Effect("Cav_L", "block", "g_CaL", "scale", -1.0, "", "kasai1992"),
        Effect("Cav_N", "block", "g_CaN", "scale", -1.0, "", "hille2001"),
    ),
    help=Help(
        "L-type channels of these cells open already at -50 mV, where the cell spends most of its time: a slow push towards the next spike.",
        "Kinetics of the published model. The low threshold is that of the CaV1.3 kind.",
        f"No inactivation, one reversal potential for both. {_NO_WARMTH}",
    ),
    citations=(_CITE,),
    keywords="calcium Ca L-type N-type Cav1.3 pacemaker dopamine midbrain isradipine",
)
ERG = MechanismSpec(
    type_id="channel.erg",
    title="ERG potassium channel",
    summary="Closes behind a spike and opens again slowly: the brake between spikes",
    params=(density("g_ERG", 0.12, "ERG channels", _CITE, 50, (0, 1)), _E_K),
    states=(State("p", "1", "0", "channels that are not closed"), State("c", "1", "0", "inactivated channels")),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    # the published open fraction o is p - c: so written, neither equation hangs stiffly on the other
    equations=(
        "alpha = 0.0036/ms*exp(0.0759/mV*v)\n"
        "beta = 0.000012523/ms*exp(-0.0671/mV*v)\n"
        "alpha_i = 0.1/ms*exp(0.1189/mV*v)\n"
        "beta_i = 0.003/ms*exp(-0.0733/mV*v)\n"
        "dp/dt = alpha*(1 - p) - beta*(p - c)\n"
        "dc/dt = alpha_i*(p - c) - beta_i*c\n"
        "g = g_ERG*area*(p - c)\n"
        "i = g*(v - E_K)\n"
        "i_mem += i"
    ),
    help=Help(
        "During a spike these channels open and are plugged at once; afterwards the plug leaves first, so the current is largest after the spike. It sets the pause.",
        "Three states (closed, open, inactivated) with the rates of the published model.",
        f"The heart's version of the channel (hERG) is a safety test for drugs; no such drug is in the cabinet. {_NO_WARMTH}",
    ),
    citations=(_CITE,),
    keywords="ERG hERG Kv11 potassium afterhyperpolarisation pacemaker dopamine heart",
)
NMDA_TONIC = MechanismSpec(
    type_id="channel.nmda_tonic",
    title="Tonic NMDA current",
    summary="Glutamate that is always there, through NMDA receptors with their magnesium block",
    params=(
        density("g_NMDA", 0.1, "receptors that the glutamate holds open", _CITE, 20, (0, 0.5)),
        reversal("E", 0.0, "the receptors: cations of both kinds pass", _CITE, -40, 40),
        Param("Mg", 1.4, "mM", low=0, high=10, help="Magnesium outside the cell", cite=_CITE),
    ),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=("unblocked = 1/(1 + Mg/(10*mM)*exp(-0.08/mV*v))\ng = g_NMDA*area*unblocked\ni = g*(v - E)\ni_mem += i"),
    effects=(Effect("NMDA", "block", "g_NMDA", "scale", -1.0, "", "olverman1988"),),
    help=Help(
        "A steady excitation that grows as the cell depolarises. It makes a dopamine cell tick nearly twice as fast; APV takes it away.",
        "Magnesium block and conductance of the published model.",
        "Glutamate never varies here. For synapses, use the NMDA receptor, whose magnesium block was measured by Jahr and Stevens.",
    ),
    citations=(_CITE,),
    keywords="NMDA glutamate tonic bath APV magnesium",
)
GIRK = MechanismSpec(
    type_id="channel.girk",
    title="GIRK channel (D2 autoreceptor)",
    summary="Potassium channel that dopamine opens: dopamine cells calm themselves",
    params=(
        density("g_GIRK", 0.03, "GIRK channels", "lacey1987", 5, (0, 0.1), "D"),
        reversal("E_K", -85.0, "potassium", _CITE, evidence="D"),
        Param(
            "open",
            0.0,
            "1",
            low=0,
            high=1,
            help="Fraction of channels that D2 receptors hold open; dopamine raises it",
            cite="lacey1987",
            evidence="D",
        ),
    ),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations="g = g_GIRK*area*open\ni = g*(v - E_K)\ni_mem += i",
    effects=(
        Effect("D2", "activate", "open", "shift", 1.0, "", "lacey1987"),
        Effect("K_GIRK", "activate", "open", "shift", 1.0, "", "lacey1987"),
    ),
    help=Help(
        "Dopamine released by a dopamine cell binds to D2 receptors on the same kind of cell and opens these channels: the cell falls silent. A brake on the whole system.",
        "That D2 receptors open potassium channels in these cells was measured by Lacey et al. (1987).",
        "How many channels there are is a teaching choice. They do not rectify here, and they open at once instead of within a second.",
    ),
    citations=("lacey1987",),
    keywords="GIRK Kir3 D2 autoreceptor dopamine inward rectifier",
)
DOPAMINE_CHANNELS: tuple[MechanismSpec, ...] = (NA_DA, K_DA, CA_DA, ERG, NMDA_TONIC, GIRK)
