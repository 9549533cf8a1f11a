"""Cells in two or three equations: exponential and quadratic integrate-and-fire, FitzHugh-Nagumo, Hindmarsh-Rose."""

from __future__ import annotations

from neurolab.catalog.cells.common import CURRENT_IN, F_NA, RECEPTORS
from neurolab.catalog.channels.answers import of_reset, of_resistance, of_sag, of_threshold
from neurolab.catalog.spec import CellSpec, Effect, Help, Param, Preset, State

_NO_NA = "When four of five sodium channels are blocked, there is no upstroke and no spike"


def _mv(name: str, default: float, low: float, high: float, what: str, cite: str, evidence: str = "C") -> Param:
    return Param(name, default, "mV", low=low, high=high, help=what, cite=cite, evidence=evidence)


def _modulated(param: str, what: str) -> tuple[Effect, ...]:
    """Return what dopamine does to a threshold-like parameter in mV."""
    return (
        Effect("D1", "activate", param, "shift", -2.0, f"D1 receptors raise excitability: {what} falls by at most 2 mV", "durstewitz2000"),
        Effect("D2", "activate", param, "shift", 1.0, f"D2 receptors lower excitability: {what} rises by at most 1 mV", "humphries2009"),
    )


EIF = CellSpec(
    type_id="cell.eif",
    title="Exponential integrate-and-fire",
    summary="Integrate-and-fire with an upstroke that feeds itself, as sodium channels do",
    params=(
        Param("tau_m", 12.0, "ms", low=0.5, high=500, help="Membrane time constant", cite="fourcaud2003", log=True),
        Param(
            "R",
            250.0,
            "MOhm",
            low=1,
            high=5000,
            help="Input resistance: 100 MOhm turn 100 pA into 10 mV",
            cite="fourcaud2003",
            evidence="D",
            log=True,
        ),
        _mv("E_L", -65.0, -120, 0, "Resting potential, to which the membrane leaks back", "fourcaud2003"),
        _mv("V_rh", -55.0, -100, 0, "Where the upstroke begins to feed itself: a slow current must reach it", "fourcaud2003"),
        Param("Delta_T", 2.0, "mV", low=0.1, high=20, help="Sharpness of the spike onset: small means sudden", cite="fourcaud2003"),
        _mv("V_reset", -60.0, -120, 0, "Potential after a spike", "fourcaud2003"),
        _mv("V_cut", -30.0, -50, 100, "Potential at which the upstroke is cut and counted as a spike", "fourcaud2003"),
        F_NA,
    ),
    states=(State("v", "mV", "E_L", "membrane potential"),),
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=RECEPTORS,
    equations=("upstroke = where(f_Na > 0.2, Delta_T*exp(min((v - V_rh)/Delta_T, 30)), 0)\ndv/dt = (E_L - v + upstroke + R*(i_in - i_mem))/tau_m"),
    spike_when="v >= V_cut and f_Na > 0.2",
    on_spike="v = V_reset",
    clip=(("v", "V_cut"),),
    effects=(
        *of_resistance(),
        *of_threshold("V_rh"),
        *of_reset("V_reset"),
        *of_sag("E_L"),
        Effect(
            "Nav",
            "block",
            "V_rh",
            "shift",
            12.0,
            "The exponential stands for sodium channels: a blocker raises its threshold by up to 12 mV",
            "hille2001",
        ),
        Effect("Nav", "block", "f_Na", "scale", -1.0, _NO_NA, "hille2001"),
        Effect(
            "Kv_delayed",
            "block",
            "V_reset",
            "shift",
            4.0,
            "This model has no potassium channels: a blocker moves the reset up by at most 4 mV",
            "hille2001",
        ),
        *_modulated("V_rh", "the threshold"),
    ),
    presets=(
        Preset("smooth", "Soft onset", {}, "The threshold depends on how fast the current comes", "fourcaud2003"),
        Preset("sharp", "Sharp onset", {"Delta_T": 0.2}, "Almost a leaky integrate-and-fire cell", "fourcaud2003"),
    ),
    help=Help(
        "What the sharp threshold of a leaky integrate-and-fire cell stands for: sodium channels open exponentially with depolarisation, and from V_rh on the membrane runs away by itself.",
        "Derived from conductance-based models; with measured values it follows fast fluctuations as real neurons do.",
        "The spike is cut at V_cut and reset by a rule. No adaptation: that is AdEx. The resistance is a teaching choice (20 MOhm in the paper), so that 100 pA make it fire.",
    ),
    citations=("fourcaud2003", "gerstner2014"),
    keywords="EIF exponential integrate and fire rheobase",
)
QIF = CellSpec(
    type_id="cell.qif",
    title="Quadratic integrate-and-fire",
    summary="A parabola: what every gradually starting neuron looks like near its threshold",
    params=(
        Param("tau_m", 10.0, "ms", low=0.5, high=500, help="Membrane time constant at rest", cite="ermentrout1986", evidence="D", log=True),
        Param("R", 150.0, "MOhm", low=1, high=5000, help="Input resistance at rest", cite="ermentrout1986", evidence="D", log=True),
        _mv("V_rest", -65.0, -120, 0, "Resting potential: the lower root of the parabola", "ermentrout1986", "D"),
        _mv("V_t", -50.0, -100, 50, "Threshold for short pulses: the upper root of the parabola", "ermentrout1986", "D"),
        _mv("V_peak", 30.0, -40, 2000, "Potential at which the upstroke is cut and counted as a spike", "ermentrout1986", "D"),
        _mv("V_reset", -70.0, -2000, 0, "Potential after a spike", "ermentrout1986", "D"),
        F_NA,
    ),
    states=(State("v", "mV", "V_rest", "membrane potential"),),
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=RECEPTORS,
    equations=(
        "parabola = where(f_Na > 0.2, (v - V_rest)*(v - V_t)/max(V_t - V_rest, 0.1*mV), V_rest - v)\ndv/dt = (parabola + R*(i_in - i_mem))/tau_m"
    ),
    spike_when="v >= V_peak and f_Na > 0.2",
    on_spike="v = V_reset",
    clip=(("v", "V_peak"),),
    effects=(
        *of_resistance("V_rest"),
        *of_threshold("V_t"),
        *of_reset("V_reset"),
        *of_sag("V_rest"),
        Effect(
            "Nav",
            "block",
            "V_t",
            "shift",
            12.0,
            "The parabola stands for sodium channels: a blocker raises the threshold by up to 12 mV",
            "hille2001",
        ),
        Effect("Nav", "block", "f_Na", "scale", -1.0, "When four of five sodium channels are blocked, only the leak is left", "hille2001"),
        Effect(
            "Kv_delayed",
            "block",
            "V_reset",
            "shift",
            8.0,
            "This model has no potassium channels: a blocker moves the reset up by at most 8 mV",
            "hille2001",
        ),
        *_modulated("V_t", "the threshold"),
    ),
    presets=(Preset("type_1", "Gradual onset (type I)", {}, "Fires from 25 pA on; the rate grows with the root of the excess", "ermentrout1986"),),
    help=Help(
        "The law behind a gradual onset: the rate grows with the square root of the current above threshold, whatever the channels.",
        "The normal form of a saddle-node bifurcation: near it every type I neuron behaves so. With v = tan(θ/2) it is the theta neuron.",
        "Far from the threshold it is a caricature; no adaptation. Potentials and resistance are a teaching choice, the mathematics has no units.",
    ),
    citations=("ermentrout1986", "gerstner2014"),
    keywords="QIF quadratic integrate and fire theta neuron SNIC type I class 1 normal form",
)
FITZHUGH_NAGUMO = CellSpec(
    type_id="cell.fitzhugh_nagumo",
    title="FitzHugh-Nagumo",
    summary="The spike as geometry: one fast and one slow variable",
    params=(
        Param("a", 0.7, "1", low=-2, high=2, help="Position of the slow line: where the cell rests", cite="fitzhugh1961"),
        Param("b", 0.8, "1", low=0.05, high=2, help="Slope of the slow line", cite="fitzhugh1961"),
        Param("eps", 0.08, "1", low=0.001, high=1, help="Speed of recovery compared with the upstroke", cite="fitzhugh1961", log=True),
        Param("tau", 1.0, "ms", low=0.01, high=100, help="One unit of the paper's time", cite="fitzhugh1961", evidence="D", log=True),
        Param("I_scale", 200.0, "pA", low=1, high=10_000, help="Current that is 1 in the paper", cite="fitzhugh1961", evidence="D", log=True),
        _mv("V_mid", -25.0, -100, 50, "Potential that is 0 in the paper; crossing it upwards is a spike", "fitzhugh1961", "D"),
        Param("V_scale", 30.0, "mV", low=1, high=100, help="Potential that is 1 in the paper", cite="fitzhugh1961", evidence="D"),
        _mv("V_0", -60.982, -150, 50, "Potential at which the membrane starts", "fitzhugh1961", "D"),
        Param(
            "f_Na",
            1.0,
            "1",
            low=0,
            high=1,
            help="Strength of the self-amplification; a blocker of sodium channels lowers it",
            cite="hille2001",
            evidence="D",
        ),
    ),
    states=(State("v", "mV", "V_0", "membrane potential"), State("w", "1", "((V_0 - V_mid)/V_scale + a)/b", "recovery")),
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=RECEPTORS,
    method="rk4",
    equations=("x = (v - V_mid)/V_scale\ndv/dt = V_scale/tau*(f_Na*x - x**3/3 - w + (i_in - i_mem)/I_scale)\ndw/dt = eps/tau*(x + a - b*w)"),
    spike_when="v > V_mid",
    effects=(
        Effect("Nav", "block", "f_Na", "scale", -1.0, "The cubic's rising branch stands for sodium channels: a blocker flattens it", "hille2001"),
        Effect(
            "Kv_delayed", "block", "eps", "scale", -0.6, "Recovery stands for potassium channels: a blocker slows it, spikes get longer", "hille2001"
        ),
        Effect("D1", "activate", "a", "shift", -0.05, "D1 receptors raise excitability: the slow line moves a little", "durstewitz2000"),
        Effect("D2", "activate", "a", "shift", 0.03, "D2 receptors lower excitability: the slow line moves back a little", "humphries2009"),
    ),
    presets=(Preset("excitable", "Excitable", {}, "Fires between 66 and 284 pA, about 25 times a second; beyond, it is blocked", "fitzhugh1961"),),
    help=Help(
        "Two curves and a path: a cubic for the fast variable, a line for the slow one. Excitability, refractoriness, rebound and block by too much current can be read off the picture.",
        "It was distilled from the Hodgkin-Huxley equations, and its predictions hold for them.",
        "No channels and no units: millivolts, milliseconds and picoamperes are a convention here. Spikes have no fixed height; there is no sharp threshold.",
    ),
    citations=("fitzhugh1961", "nagumo1962", "gerstner2014"),
    keywords="FHN phase plane nullcline Hopf excitable relaxation oscillator van der Pol",
)
HINDMARSH_ROSE = CellSpec(
    type_id="cell.hindmarsh_rose",
    title="Hindmarsh-Rose",
    summary="Three equations that burst: spikes carried on a slow wave, or chaos",
    params=(
        Param("a", 1.0, "1", low=0.1, high=5, help="Cubic term of the fast variable", cite="hindmarsh1984"),
        Param("b", 3.0, "1", low=0, high=6, help="Quadratic term: how spikes feed themselves", cite="hindmarsh1984"),
        Param("c", 1.0, "1", low=-5, high=5, help="Offset of the recovery", cite="hindmarsh1984"),
        Param("d", 5.0, "1", low=0.1, high=20, help="Strength of the recovery", cite="hindmarsh1984"),
        Param("r", 0.001, "1", low=1e-5, high=0.5, help="Speed of the slow variable: how long bursts last", cite="hindmarsh1984", log=True),
        Param("s", 4.0, "1", low=0.1, high=20, help="How strongly the slow variable follows the membrane", cite="hindmarsh1984"),
        Param("x_1", -1.6, "1", low=-5, high=0, help="Rest of the fast variable", cite="hindmarsh1984"),
        Param("tau", 1.0, "ms", low=0.01, high=100, help="One unit of the paper's time", cite="hindmarsh1984", evidence="D", log=True),
        Param("I_scale", 50.0, "pA", low=1, high=10_000, help="Current that is 1 in the paper", cite="hindmarsh1984", evidence="D", log=True),
        _mv("V_mid", -20.0, -100, 50, "Potential that is 0 in the paper", "hindmarsh1984", "D"),
        Param(
            "V_scale",
            28.0,
            "mV",
            low=1,
            high=100,
            help="Potential that is 1 in the paper; spikes cross V_mid + V_scale",
            cite="hindmarsh1984",
            evidence="D",
        ),
        Param(
            "f_Na",
            1.0,
            "1",
            low=0,
            high=1,
            help="Strength of the self-amplification; a blocker of sodium channels lowers it",
            cite="hille2001",
            evidence="D",
        ),
    ),
    states=(
        State("v", "mV", "V_mid + V_scale*x_1", "membrane potential"),
        State("y", "1", "c - d*x_1**2", "recovery"),
        State("z", "1", "0", "slow adaptation"),
    ),
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=RECEPTORS,
    method="rk4",
    equations=(
        "x = (v - V_mid)/V_scale\n"
        "dv/dt = V_scale/tau*(y - a*x**3 + f_Na*b*x**2 + (i_in - i_mem)/I_scale - z)\n"
        "dy/dt = (c - d*x**2 - y)/tau\n"
        "dz/dt = r/tau*(s*(x - x_1) - z)"
    ),
    spike_when="v > V_mid + V_scale",
    effects=(
        Effect("Nav", "block", "f_Na", "scale", -1.0, "The quadratic term stands for sodium channels: without it there is no upstroke", "hille2001"),
        Effect("Kv_delayed", "block", "d", "scale", -0.2, "Recovery stands for potassium channels: a blocker weakens it", "hille2001"),
        Effect("Kv_M", "block", "s", "scale", -0.5, "The slow variable stands for slow potassium currents, which are halved at most", "brown2010"),
        Effect(
            "mAChR_M1", "activate", "s", "scale", -0.5, "The slow variable stands for slow potassium currents, which are halved at most", "brown2010"
        ),
    ),
    presets=(
        Preset("bursting", "Long bursts", {}, "100 pA: bursts of about ten spikes, a second apart; 200 pA: spikes without pause", "hindmarsh1984"),
        Preset("short", "Short bursts", {"r": 0.006}, "A faster slow variable: bursts of two or three spikes", "hindmarsh1984"),
    ),
    help=Help(
        "How a slow variable that spikes push up and silence lets down turns a train of spikes into bursts.",
        "Made to imitate bursting cells of a snail; a favourite of mathematicians, because between its patterns lies chaos.",
        "No channels and no units: millivolts, milliseconds and picoamperes are a convention here.",
    ),
    citations=("hindmarsh1984",),
    keywords="HR bursting chaos slow fast snail square-wave",
)
SIMPLE_CELLS: tuple[CellSpec, ...] = (EIF, QIF, FITZHUGH_NAGUMO, HINDMARSH_ROSE)
