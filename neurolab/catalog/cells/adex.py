"""The adaptive exponential integrate-and-fire neuron and its eight firing patterns."""

from __future__ import annotations

from neurolab.catalog.cells.common import CURRENT_IN, F_NA, RECEPTORS
from neurolab.catalog.channels.answers import of_fatigue, of_leak, of_reset, of_sag, of_threshold
from neurolab.catalog.spec import CellSpec, Effect, Help, Param, Preset, State

# Published set: C (pF), g_L (nS), E_L (mV), a (nS), tau_w (ms), b (pA), V_r (mV), current of the figure (pA); V_T -50 mV and Delta_T 2 mV in all.
NAUD_2008: dict[str, tuple[float, float, float, float, float, float, float, float]] = {
    "tonic": (200, 10, -70, 2, 30, 0, -58, 500),
    "adaptation": (200, 12, -70, 2, 300, 60, -58, 500),
    "initial_burst": (130, 18, -58, 4, 150, 120, -50, 400),
    "regular_bursting": (200, 10, -58, 2, 120, 100, -46, 210),
    "delayed_accelerating": (200, 12, -70, -10, 300, 0, -58, 300),
    "delayed_bursting": (100, 10, -65, -10, 90, 30, -47, 110),
    "transient": (100, 10, -65, 10, 90, 100, -47, 180),
    "irregular": (100, 12, -60, -11, 130, 30, -48, 160),
}
_TITLES = {
    "tonic": ("Tonic spiking", "Steady spikes"),
    "adaptation": ("Adapting", "Starts fast and slows down, as most pyramidal cells do"),
    "initial_burst": ("Initial burst", "A quick pair, then steady spikes"),
    "regular_bursting": ("Regular bursting", "Burst after burst"),
    "delayed_accelerating": ("Delayed, accelerating", "Hesitates, then fires ever faster"),
    "delayed_bursting": ("Delayed bursting", "Hesitates, then bursts"),
    "transient": ("Transient spiking", "One spike at the onset, then silence"),
    "irregular": ("Irregular spiking", "Never settles: deterministic chaos"),
}


def _preset(key: str) -> Preset:
    """Scale C, g_L, a and b so that 100 pA does what the published current does: the voltage stays exactly the same."""
    c, g_l, e_l, a, tau_w, b, v_r, current = NAUD_2008[key]
    k = 100.0 / current
    title, what = _TITLES[key]
    params = {"C": c * k, "g_L": g_l * k, "E_L": e_l, "V_T": -50.0, "Delta_T": 2.0, "a": a * k, "tau_w": tau_w, "b": b * k, "V_r": v_r, "V_cut": 0.0}
    note = f"{what}. Published at {current:g} pA; C, g_L, a and b are divided by {current / 100:g}, so that 100 pA gives the identical voltage."
    protocol = (("stimulus.step_current", {"amplitude": 100.0, "start": 20.0}),)
    return Preset(key, title, params, note, "naud2008", protocol)


ADEX = CellSpec(
    type_id="cell.adex",
    title="Adaptive exponential (AdEx)",
    summary="Integrate-and-fire with a sharp spike onset and fatigue: eight firing patterns",
    params=(
        Param("C", 40.0, "pF", low=1, high=2000, help="Membrane capacitance", cite="naud2008", evidence="D", log=True),
        Param("g_L", 2.4, "nS", low=0.05, high=200, help="Leak conductance; C/g_L is the time constant", cite="naud2008", evidence="D", log=True),
        Param("E_L", -70.0, "mV", low=-120, high=0, help="Resting potential", cite="naud2008"),
        Param("V_T", -50.0, "mV", low=-100, high=50, help="Threshold: where the upstroke begins to feed itself", cite="naud2008"),
        Param("Delta_T", 2.0, "mV", low=0.1, high=20, help="Sharpness of the spike onset: small means sudden", cite="naud2008"),
        Param(
            "a",
            0.4,
            "nS",
            low=-50,
            high=200,
            help="Adaptation below threshold: how the membrane potential drives w",
            cite="naud2008",
            evidence="D",
            usual=(-5, 10),
        ),
        Param("tau_w", 300.0, "ms", low=1, high=10_000, help="Time constant of adaptation", cite="naud2008", log=True),
        Param("b", 12.0, "pA", low=0, high=2000, help="Fatigue: by how much each spike raises w", cite="naud2008", evidence="D", usual=(0, 200)),
        Param("V_r", -58.0, "mV", low=-120, high=0, help="Reset potential; above the threshold it makes bursts", cite="naud2008"),
        Param("V_cut", 0.0, "mV", low=-40, high=100, help="Potential at which the upstroke is cut and counted as a spike", cite="naud2008"),
        F_NA,
    ),
    states=(State("v", "mV", "E_L", "membrane potential"), State("w", "pA", "0", "adaptation current")),
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=RECEPTORS,
    equations=(
        "upstroke = where(f_Na > 0.2, g_L*Delta_T*exp(min((v - V_T)/Delta_T, 30)), 0)\n"
        "dv/dt = (g_L*(E_L - v) + upstroke - w + i_in - i_mem)/C\n"
        "dw/dt = (a*(v - E_L) - w)/tau_w"
    ),
    spike_when="v >= V_cut and f_Na > 0.2",
    on_spike="v = V_r; w += b",
    clip=(("v", "V_cut"),),
    effects=(
        *of_leak(),
        *of_threshold("V_T"),
        *of_reset("V_r"),
        *of_fatigue("b"),
        *of_sag("E_L"),
        Effect(
            "Nav",
            "block",
            "V_T",
            "shift",
            12.0,
            "The exponential upstroke stands for sodium channels: a blocker raises its threshold by up to 12 mV",
            "hille2001",
        ),
        Effect("Nav", "block", "Delta_T", "scale", 1.0, "and makes the onset up to twice less sharp", "hille2001"),
        Effect(
            "Nav", "block", "f_Na", "scale", -1.0, "When four of five sodium channels are blocked, there is no upstroke and no spike", "hille2001"
        ),
        Effect(
            "Kv_delayed",
            "block",
            "V_r",
            "shift",
            8.0,
            "This model has no potassium channels: a blocker moves the reset up by at most 8 mV",
            "hille2001",
        ),
        Effect("Kv_delayed", "block", "b", "scale", -0.5, "and halves at most the fatigue that a spike leaves", "hille2001"),
        Effect("Kv_M", "block", "a", "scale", -1.0, "The adaptation a stands for the M-current, which is blocked", "brown2010"),
        Effect("Kv_M", "block", "b", "scale", -0.6, "and so does the greater part of b", "brown2010"),
        Effect("mAChR_M1", "activate", "a", "scale", -1.0, "Muscarinic receptors close the M-current, for which a stands", "brown2010"),
        Effect("mAChR_M1", "activate", "b", "scale", -0.6, "and the greater part of b: the cell stops adapting", "brown2010"),
        Effect("mAChR_M1", "activate", "E_L", "shift", 4.0, "The rest moves up by at most 4 mV", "brown2010"),
        Effect("D1", "activate", "V_T", "shift", -2.0, "D1 receptors raise excitability: the threshold falls by at most 2 mV", "durstewitz2000"),
        Effect("D1", "activate", "b", "scale", -0.3, "and adaptation weakens by at most 30 %", "durstewitz2000"),
        Effect("D2", "activate", "V_T", "shift", 1.0, "D2 receptors lower excitability: the threshold rises by at most 1 mV", "humphries2009"),
    ),
    presets=tuple(
        _preset(k)
        for k in ("adaptation", "tonic", "initial_burst", "regular_bursting", "delayed_accelerating", "delayed_bursting", "transient", "irregular")
    ),
    help=Help(
        "Eight firing patterns of cortical neurons from one pair of equations. The adaptation w has two sources: b is fatigue after each spike, a follows the membrane "
        "below threshold; a negative a makes the cell hesitate.",
        "With fitted values it predicts the spike times of recorded cortical neurons within milliseconds. The exponential is what the "
        "activation of sodium channels does near threshold.",
        "The spike itself is cut off at V_cut and reset by a rule: no shape, no channels. One variable w lumps all slow potassium currents. The published patterns are scaled to a small cell "
        "that 100 pA drives, which changes no voltage; synapses of equal weight act more strongly on it than on the published one. What blockers do is a translation, marked below. "
        "The irregular pattern is chaotic: its spike count depends on the time step.",
    ),
    citations=("brette2005", "naud2008", "gerstner2014"),
    keywords="AdEx adaptive exponential bursting adaptation Brette Gerstner",
)
