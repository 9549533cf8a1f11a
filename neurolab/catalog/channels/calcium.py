"""Calcium channels, and the channels that calcium opens."""

from __future__ import annotations

from neurolab.catalog.channels.common import CONDUCTANCE, CURRENT, density, q10, reversal
from neurolab.catalog.spec import Effect, Help, MechanismSpec, Param, State

_POOL = ("organelle.ca_pool",)
_E_CA = reversal("E_Ca", 120.0, "calcium", "pospischil2008", 0, 160)

CA_L = MechanismSpec(
    type_id="channel.ca_l",
    title="L-type calcium channel",
    summary="Opens during spikes and keeps depolarising: bursts",
    params=(density("g_CaL", 0.17, "channels", "pospischil2008", 20, (0, 1)), _E_CA),
    states=(State("q", "1", "alpha_q/(alpha_q + beta_q)", "activation gate"), State("r", "1", "alpha_r/(alpha_r + beta_r)", "inactivation gate")),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        "alpha_q = 0.209/ms/exprel((-27*mV - v)/(3.8*mV))\n"
        "beta_q = 0.94/ms*exp((-75*mV - v)/(17*mV))\n"
        "alpha_r = 0.000457/ms*exp((-13*mV - v)/(50*mV))\n"
        "beta_r = 0.0065/ms/(1 + exp((-15*mV - v)/(28*mV)))\n"
        "dq/dt = alpha_q*(1 - q) - beta_q*q\n"
        "dr/dt = alpha_r*(1 - r) - beta_r*r\n"
        "g = g_CaL*area*q**2*r\n"
        "i = g*(v - E_Ca)\n"
        "i_mem += i\n"
        "i_ca += i"
    ),
    effects=(Effect("Cav_L", "block", "g_CaL", "scale", -1.0, "", "kasai1992"),),
    help=Help(
        "High-threshold calcium current: a spike opens it, its inward current outlasts the spike, and the next spike follows at once.",
        "Kinetics of Reuveni et al. (1993) as used for intrinsically bursting cortical cells.",
        "At 36 °C, without a temperature factor. Calcium itself does not close it here; the reversal potential is constant.",
    ),
    citations=("pospischil2008", "reuveni1993"),
    keywords="calcium Ca L-type Cav1 high threshold burst nifedipine",
)
CA_T = MechanismSpec(
    type_id="channel.ca_t",
    title="T-type calcium channel",
    summary="Low-threshold calcium current: a burst on release from hyperpolarisation",
    params=(
        density("g_CaT", 0.4, "channels", "pospischil2008", 20, (0, 2)),
        _E_CA,
        Param("V_x", 2.0, "mV", low=-20, high=20, help="Shift of the voltage dependence", cite="pospischil2008"),
        q10(3.0, "pospischil2008"),
    ),
    states=(State("u", "1", "u_inf", "inactivation gate"),),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    equations=(
        "x = v + V_x\n"
        "s = 1/(1 + exp(-(x + 57*mV)/(6.2*mV)))\n"
        "u_inf = 1/(1 + exp((x + 81*mV)/(4*mV)))\n"
        "tau_u = (30.8*ms + (211.4*ms + 1*ms*exp((x + 113.2*mV)/(5*mV)))/(1 + exp((x + 84*mV)/(3.2*mV))))/Q10**((T - 24*degC)/(10*degC))\n"
        "du/dt = (u_inf - u)/tau_u\n"
        "g = g_CaT*area*s**2*u\n"
        "i = g*(v - E_Ca)\n"
        "i_mem += i\n"
        "i_ca += i"
    ),
    effects=(Effect("Cav_T", "block", "g_CaT", "scale", -1.0, "", "huguenard1992"),),
    help=Help(
        "Closed by inactivation at rest. Hyperpolarise for 100 ms and it recovers; let go and it opens: a hump of calcium current that carries a burst.",
        "Kinetics of Huguenard and McCormick (1992) for thalamic cells; activation is so fast that it is taken to be instantaneous.",
        "Ohmic, with a constant reversal potential: real calcium entering through the channel lowers it.",
    ),
    citations=("pospischil2008", "huguenard1992"),
    keywords="calcium Ca T-type Cav3 low threshold rebound burst thalamus",
)
CA_T_RELAY = MechanismSpec(
    type_id="channel.ca_t_relay",
    title="T-type calcium channel (relay)",
    summary="Low-threshold calcium current as a flux that both concentrations drive",
    params=(
        Param(
            "P_Ca",
            8e-5,
            "cm/s",
            low=0,
            high=1e-2,
            help="Permeability of the membrane when all channels are open",
            cite="destexhe1998tc",
            usual=(0, 3e-4),
        ),
        Param("Ca_o", 2.0, "mM", low=0.01, high=20, help="Calcium outside the cell", cite="destexhe1998tc"),
        Param("V_x", -1.0, "mV", low=-20, high=20, help="Shift of the voltage dependence", cite="destexhe1998tc"),
        q10(2.5, "destexhe1998tc"),
    ),
    states=(State("m", "1", "m_inf", "activation gate"), State("h", "1", "h_inf", "inactivation gate")),
    outputs=(CURRENT,),
    output="i",
    needs=_POOL,
    # 0.192971 is 2F: µM·µm³ as charge; u is the potential in units of RT/2F
    equations=(
        "phi = Q10**((T - 24*degC)/(10*degC))\n"
        "x = v + V_x\n"
        "m_inf = 1/(1 + exp(-(x + 57*mV)/(6.2*mV)))\n"
        "h_inf = 1/(1 + exp((x + 81*mV)/(4*mV)))\n"
        "tau_m = (0.612*ms + 1*ms/(exp(-(x + 132*mV)/(16.7*mV)) + exp((x + 16.8*mV)/(18.2*mV))))/phi\n"
        "tau_h = where(x < -80*mV, 1*ms*exp((x + 467*mV)/(66.6*mV)), 28*ms + 1*ms*exp(-(x + 22*mV)/(10.5*mV)))/phi\n"
        "dm/dt = (m_inf - m)/tau_m\n"
        "dh/dt = (h_inf - h)/tau_h\n"
        "u = v/(0.0430866*mV/degC*(T + 273.15*degC))\n"
        "i = P_Ca*area*m**2*h*0.192971*pA*ms/(uM*um**3)*(ca_i - Ca_o*exp(-u))/exprel(-u)\n"
        "i_mem += i\n"
        "i_ca += i"
    ),
    effects=(Effect("Cav_T", "block", "P_Ca", "scale", -1.0, "", "huguenard1992"),),
    help=Help(
        "The current that makes thalamic cells answer in two ways: single spikes when depolarised, a burst when released from hyperpolarisation.",
        "Goldman-Hodgkin-Katz flux: because calcium is ten thousand times rarer inside, the current is not proportional to the driving force.",
        "The calcium outside is constant. Needs a calcium pool.",
    ),
    citations=("destexhe1998tc", "huguenard1992"),
    keywords="calcium Ca T-type Cav3 GHK thalamus relay burst",
)
SK = MechanismSpec(
    type_id="channel.sk",
    title="SK channel",
    summary="Potassium channel opened by calcium alone: fatigue after spikes",
    params=(
        density("g_SK", 0.5, "SK channels", "kohler1996", 50, (0, 2), "D"),
        reversal("E_K", -90.0, "potassium", "pospischil2008", evidence="D"),
        Param("Ca_half", 0.43, "uM", low=0.01, high=20, help="Calcium at which half of the channels are open", cite="kohler1996", log=True),
        Param("hill", 4.8, "1", low=1, high=8, help="Steepness of the calcium dependence", cite="kohler1996"),
        Param("tau", 1.0, "ms", low=0.1, high=500, help="Time constant of opening and closing", cite="kohler1996", log=True),
    ),
    states=(State("z", "1", "z_inf", "fraction of open channels"),),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    needs=_POOL,
    equations=("z_inf = 1/(1 + (Ca_half/max(ca_i, 0.0001*uM))**hill)\ndz/dt = (z_inf - z)/tau\ng = g_SK*area*z\ni = g*(v - E_K)\ni_mem += i"),
    effects=(Effect("KCa_SK", "block", "g_SK", "scale", -1.0, "", "kohler1996"),),
    help=Help(
        "The after-hyperpolarisation: spikes let calcium in, calcium opens SK, and the cell slows down until the calcium is gone.",
        "The dependence on calcium is the one measured on cloned channels. It does not depend on the potential.",
        "Calmodulin, which senses the calcium, is not modelled; one average concentration for channels that sit at different places.",
    ),
    citations=("kohler1996",),
    keywords="SK KCa2 apamin calcium-activated potassium AHP adaptation",
)
BK = MechanismSpec(
    type_id="channel.bk",
    title="Calcium and voltage-gated K channel",
    summary="Potassium channel that needs both calcium and depolarisation (BK-like)",
    params=(
        density("g_KCa", 5.0, "channels", "prinz2004", 500, (0, 50)),
        reversal("E_K", -80.0, "potassium", "prinz2004"),
        Param("Ca_half", 3.0, "uM", low=0.01, high=100, help="Calcium at which half of the channels can open", cite="prinz2004", log=True),
    ),
    states=(State("m", "1", "m_inf", "activation gate"),),
    outputs=(CURRENT, CONDUCTANCE),
    output="i",
    needs=_POOL,
    equations=(
        "m_inf = ca_i/(ca_i + Ca_half)/(1 + exp(-(v + 28.3*mV)/(12.6*mV)))\n"
        "tau_m = 180.6*ms - 150.2*ms/(1 + exp(-(v + 46*mV)/(22.7*mV)))\n"
        "dm/dt = (m_inf - m)/tau_m\n"
        "g = g_KCa*area*m**4\n"
        "i = g*(v - E_K)\n"
        "i_mem += i"
    ),
    effects=(
        Effect("KCa_BK", "block", "g_KCa", "scale", -1.0, "", "candia1992"),
        Effect("KCa_BK", "activate", "g_KCa", "scale", 1.0, "Openers double the channels that calcium opens", "hille2001"),
    ),
    help=Help(
        "A detector of two things at once: only a depolarised membrane with calcium under it opens the channel. It ends bursts.",
        "Kinetics of the crab's stomatogastric neurons, from voltage clamp.",
        "Slower than the BK channel of mammalian spikes, which opens within a millisecond.",
    ),
    citations=("prinz2004",),
    keywords="BK KCa1.1 Slo paxilline iberiotoxin calcium-activated potassium burst",
)
CALCIUM_CHANNELS: tuple[MechanismSpec, ...] = (CA_L, CA_T, CA_T_RELAY, SK, BK)
