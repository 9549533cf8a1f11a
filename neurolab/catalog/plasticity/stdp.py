"""Spike-timing-dependent plasticity: pairs and triplets of spikes."""

from __future__ import annotations

from neurolab.catalog.spec import Help, Param, PlasticitySpec, Preset, State

W_0 = Param(
    "w_0",
    0.5,
    "1",
    low=0.01,
    high=1,
    help="Strength at the start as a share of the greatest: 0.5 lets the weight of the wire double at most",
    cite="song2000",
    evidence="D",
)
SCATTER = Param(
    "scatter",
    0.0,
    "1",
    low=0,
    high=1,
    help="How far the synapses of a population differ at the start: uniform within this share of w_0",
    cite="song2000",
    evidence="D",
)
WEIGHT = State("w", "1", "w_0", "weight as a share of the greatest")


def _time(name: str, value: float, text: str, cite: str) -> Param:
    return Param(name, value, "ms", low=0.1, high=10_000, help=text, cite=cite, log=True, usual=(1, 200))


PAIR = PlasticitySpec(
    type_id="plasticity.stdp",
    title="Pair STDP",
    summary="A synapse that takes part in firing the cell grows, one that comes too late shrinks",
    params=(
        W_0,
        Param(
            "A_plus", 0.005, "1", low=0, high=1, help="Most that one pair adds, as a share of the greatest weight", cite="song2000", usual=(0, 0.05)
        ),
        Param(
            "A_minus",
            0.00525,
            "1",
            low=0,
            high=1,
            help="Most that one pair takes away; 1.05 times A_plus, so that chance pairs weaken",
            cite="song2000",
            usual=(0, 0.05),
        ),
        _time("tau_plus", 20.0, "How long before the target's spike an input still counts", "song2000"),
        _time("tau_minus", 20.0, "How long after the target's spike an input still counts as too late", "song2000"),
        Param("mu_plus", 0.0, "1", low=0, high=1, help="How gains shrink near the greatest weight: 0 not at all, 1 in proportion", cite="gutig2003"),
        Param("mu_minus", 0.0, "1", low=0, high=1, help="How losses shrink near zero: 0 not at all, 1 in proportion", cite="gutig2003"),
        SCATTER,
    ),
    states=(WEIGHT, State("r", "1", "0", "trace of the spikes that arrived"), State("o", "1", "0", "trace of the target's spikes")),
    output="w",
    equations="dr/dt = -r/tau_plus\ndo/dt = -o/tau_minus",
    on_pre="w = clip(w - A_minus*w**mu_minus*o, 0, 1)\nr += 1",
    on_post="w = clip(w + A_plus*(1 - w)**mu_plus*r, 0, 1)\no += 1",
    presets=(
        Preset(
            "additive",
            "Additive",
            {"w_0": 0.5, "A_plus": 0.005, "A_minus": 0.00525, "tau_plus": 20.0, "tau_minus": 20.0, "mu_plus": 0.0, "mu_minus": 0.0},
            "Synapses compete: the weights end at zero or at the greatest",
            "song2000",
        ),
        Preset(
            "multiplicative",
            "Multiplicative",
            {"w_0": 0.5, "A_plus": 0.005, "A_minus": 0.00525, "tau_plus": 20.0, "tau_minus": 20.0, "mu_plus": 1.0, "mu_minus": 1.0},
            "Soft bounds: the weights gather around one value",
            "gutig2003",
        ),
        Preset(
            "mixed",
            "Steady gain, relative loss",
            {"w_0": 0.5, "A_plus": 0.005, "A_minus": 0.0105, "tau_plus": 20.0, "tau_minus": 20.0, "mu_plus": 0.0, "mu_minus": 1.0},
            "A pair adds a fixed amount and takes away a share of what is there: strong synapses stay moderate",
            "vanrossum2000",
        ),
        Preset(
            "culture",
            "Hippocampal culture",
            {"w_0": 0.5, "A_plus": 0.0065, "A_minus": 0.0023, "tau_plus": 16.8, "tau_minus": 33.7, "mu_plus": 0.0, "mu_minus": 0.0},
            "The window of Bi and Poo: 60 pairs change the weight by up to +78 % and -27 %",
            "bi1998",
        ),
    ),
    help=Help(
        "Timing decides: input shortly before the target's spike strengthens a synapse, input shortly after it weakens it. With additive changes "
        "synapses compete, and their weights become two crowds.",
        "The window of time was measured at synapses of the hippocampus and of the cortex (Bi & Poo 1998). Song, Miller and Abbott (2000) showed that "
        "it makes weights bimodal and keeps the rate of the target steady.",
        "All pairs of spikes add up, whatever else happens: no effect of the rate of pairing (the triplet rule has one), of the potential, of "
        "calcium or of dopamine. Spikes that coincide within a step change nothing.",
    ),
    citations=("song2000", "bi1998", "gutig2003", "vanrossum2000"),
    keywords="learning spike timing dependent plasticity hebb ltp ltd window",
)
TRIPLET = PlasticitySpec(
    type_id="plasticity.triplet_stdp",
    title="Triplet STDP",
    summary="Spike timing and firing rate decide together: fast firing strengthens",
    params=(
        W_0,
        Param("A_plus_2", 0.0, "1", low=0, high=1, help="Gain of a pair, relative to the weight at the start", cite="pfister2006", usual=(0, 0.02)),
        Param("A_plus_3", 0.0065, "1", low=0, high=1, help="Gain of a triplet post-pre-post", cite="pfister2006", usual=(0, 0.02)),
        Param("A_minus_2", 0.0071, "1", low=0, high=1, help="Loss of a pair", cite="pfister2006", usual=(0, 0.02)),
        Param("A_minus_3", 0.0, "1", low=0, high=1, help="Loss of a triplet pre-post-pre", cite="pfister2006", usual=(0, 0.02)),
        _time("tau_plus", 16.8, "Decay of the fast trace of arriving spikes", "pfister2006"),
        _time("tau_minus", 33.7, "Decay of the fast trace of the target's spikes", "pfister2006"),
        _time("tau_x", 101.0, "Decay of the slow trace of arriving spikes", "pfister2006"),
        _time("tau_y", 114.0, "Decay of the slow trace of the target's spikes", "pfister2006"),
        SCATTER,
    ),
    states=(
        WEIGHT,
        State("r1", "1", "0", "fast trace of the spikes that arrived"),
        State("r2", "1", "0", "slow trace of the spikes that arrived"),
        State("o1", "1", "0", "fast trace of the target's spikes"),
        State("o2", "1", "0", "slow trace of the target's spikes"),
    ),
    output="w",
    equations="dr1/dt = -r1/tau_plus\ndr2/dt = -r2/tau_x\ndo1/dt = -o1/tau_minus\ndo2/dt = -o2/tau_y",
    on_pre="w = clip(w - w_0*o1*(A_minus_2 + A_minus_3*r2), 0, 1)\nr1 += 1\nr2 += 1",
    on_post="w = clip(w + w_0*r1*(A_plus_2 + A_plus_3*o2), 0, 1)\no1 += 1\no2 += 1",
    presets=(
        Preset(
            "visual_cortex",
            "Visual cortex",
            {
                "A_plus_2": 0.0,
                "A_plus_3": 0.0065,
                "A_minus_2": 0.0071,
                "A_minus_3": 0.0,
                "tau_plus": 16.8,
                "tau_minus": 33.7,
                "tau_x": 101.0,
                "tau_y": 114.0,
            },
            "The minimal rule: pairing strengthens only when it is fast",
            "pfister2006",
        ),
        Preset(
            "visual_cortex_full",
            "Visual cortex, all terms",
            {
                "A_plus_2": 5e-10,
                "A_plus_3": 0.0062,
                "A_minus_2": 0.007,
                "A_minus_3": 0.00023,
                "tau_plus": 16.8,
                "tau_minus": 33.7,
                "tau_x": 101.0,
                "tau_y": 125.0,
            },
            "With all four terms that the measurements allow",
            "pfister2006",
        ),
        Preset(
            "hippocampus",
            "Hippocampal culture",
            {
                "A_plus_2": 0.0053,
                "A_plus_3": 0.008,
                "A_minus_2": 0.0035,
                "A_minus_3": 0.0,
                "tau_plus": 16.8,
                "tau_minus": 33.7,
                "tau_x": 101.0,
                "tau_y": 40.0,
            },
            "The minimal rule: slow pairing strengthens, too",
            "pfister2006",
        ),
    ),
    help=Help(
        "As pair STDP, but what a pair does depends on the spikes before it: at 40 Hz and above even input that comes too late strengthens.",
        "Reproduces how the effect of pairing grows with its rate in slices of visual cortex (Sjöström, Turrigiano and Nelson 2001).",
        "Hard bounds and no dependence on the weight; nothing of potential, calcium or modulators. The measurements used few inputs of one place.",
    ),
    citations=("pfister2006", "sjostrom2001"),
    keywords="learning spike timing dependent plasticity rate frequency bcm ltp ltd",
)
PLASTICITY: tuple[PlasticitySpec, ...] = (PAIR, TRIPLET)
