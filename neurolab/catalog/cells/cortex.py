"""Minimal cells of cortex and thalamus made of channels: Pospischil et al. (2008), and a thalamic relay cell (Destexhe et al. 1998)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.cells.common import CURRENT_IN, MEMBRANE, POTENTIAL, RECEPTORS, membrane
from neurolab.catalog.spec import CellSpec, Help, Preset

if TYPE_CHECKING:
    from collections.abc import Mapping

_TRUE = (
    "Channels and conductances of the published model; one set of channels, in different amounts, gives four classes of cell. Its spikes come at the "
    "times, within a fifth of a millisecond in half a second, at which they come in NEURON with the authors' own files."
)
_NO_POOL = " In the authors' files the calcium that enters shifts the reversal potential of calcium and some spikes come tens of milliseconds later; here it is constant, as in the paper."
_OMITTED = (
    "One compartment, four or five channels; the numbers are those of the authors' demonstration, real cells scatter widely. "
    "The area is scaled so that 100 pA does what the published current does, which changes no voltage."
)


def _cell(
    key: str,
    title: str,
    summary: str,
    slow: tuple[str, ...],
    *,
    area: float,
    published: str,
    v_0: float,
    defaults: Mapping[str, float],
    presets: tuple[Preset, ...],
    shows: str,
    keywords: str,
    more: str = "",
) -> CellSpec:
    """Build a cell of Pospischil et al.; `area` is the one at which 100 pA stand for the published current."""
    channels = ("channel.na_tm", "channel.k_tm", *slow, "channel.leak")
    return CellSpec(
        type_id=f"cell.{key}",
        title=title,
        summary=summary,
        params=membrane("pospischil2008", area, f"100 pA is here what {published} is to the published cell", v_0, 36.0),
        states=POTENTIAL,
        inputs=(CURRENT_IN,),
        output="v",
        mechanisms=(*channels, *RECEPTORS),
        defaults=defaults,
        equations=MEMBRANE,
        spike_when="v > V_spike",
        presets=presets,
        help=Help(shows, _TRUE, _OMITTED + more),
        citations=("pospischil2008", "traub1991"),
        keywords=f"Pospischil cortex biophysical conductance {keywords}",
    )


_LARGE, _SMALL = 28_952.9, 14_102.6  # µm²: cylinders of 96 and 67 µm, as published

REGULAR_SPIKING = _cell(
    "cortical_rs",
    "Pyramidal cell, regular spiking",
    "Excitatory cell of the cortex: the M-current makes it tire",
    ("channel.m_current",),
    area=_LARGE * 100 / 750,
    published="0.75 nA",
    v_0=-70.0,
    defaults={"leak.g_L": 0.1, "leak.E_L": -70.0, "m_current.E_K": -100.0},
    presets=(
        Preset("adapting", "Adapting", {}, "Given 100 pA the intervals grow from 28 to 140 ms", "pospischil2008"),
        Preset("awake", "Without M-current", {"m_current.g_M": 0.0}, "As when acetylcholine has closed it: steady fast firing", "pospischil2008"),
    ),
    shows="Most cells of the cortex fire like this: fast at first, then slower, because the slow M-current grows with every spike. Acetylcholine closes it.",
    keywords="RS regular spiking pyramidal adaptation M-current excitatory",
)
FAST_SPIKING = _cell(
    "cortical_fs",
    "Interneuron, fast spiking",
    "Inhibitory cell of the cortex: no M-current, no fatigue",
    (),
    area=_SMALL * 100 / 500,
    published="0.5 nA",
    v_0=-70.0,
    defaults={"na_tm.g_Na": 50.0, "k_tm.g_K": 10.0, "leak.g_L": 0.15, "leak.E_L": -70.0},
    presets=(Preset("fast", "Fast and steady", {}, "50 spikes a second at 100 pA, 180 at 300 pA", "pospischil2008"),),
    shows="Take the M-current away and the cell fires evenly and fast. Such cells pace the cortex and hold it in check.",
    keywords="FS fast spiking interneuron inhibitory basket",
)
BURSTING = _cell(
    "cortical_ib",
    "Pyramidal cell, bursting",
    "Excitatory cell whose L-type calcium current makes bursts",
    ("channel.m_current", "channel.ca_l"),
    area=_LARGE * 100 / 150,
    published="0.15 nA",
    v_0=-84.0,
    defaults={"leak.g_L": 0.01, "leak.E_L": -85.0, "m_current.g_M": 0.03, "m_current.E_K": -100.0},
    presets=(
        Preset("initial", "Burst, then single spikes", {}, "Starts with a burst, then about 3 spikes a second", "pospischil2008"),
        Preset("repetitive", "Burst after burst", {"ca_l.g_CaL": 0.22}, "A little more calcium current: bursts again and again", "pospischil2008"),
    ),
    shows="Calcium channels that spikes open keep the membrane up: the next spike follows at once, until the M-current ends the burst.",
    keywords="IB intrinsically bursting pyramidal calcium L-type",
)
LOW_THRESHOLD = _cell(
    "cortical_lts",
    "Low-threshold spiking cell",
    "Cell whose T-type calcium current fires it on release from inhibition",
    ("channel.m_current", "channel.ca_t"),
    area=_LARGE * 100 / 150,
    published="0.15 nA",
    v_0=-84.0,
    defaults={"leak.g_L": 0.01, "leak.E_L": -85.0, "m_current.g_M": 0.03, "m_current.E_K": -100.0},
    presets=(
        Preset("low", "Low threshold", {}, "Four spikes in 0.4 s at 100 pA, the first two in a burst", "pospischil2008"),
        Preset(
            "rebound",
            "Rebound spike",
            {"leak.E_L": -60.0, "V_0": -60.0},
            "Rests at -60 mV; silenced with -50 pA and let go, it fires although nothing excites it",
            "pospischil2008",
            (("stimulus.step_current", {"amplitude": -50.0, "start": 50.0, "stop": 450.0}),),
        ),
    ),
    shows="A calcium current that hyperpolarisation readies: inhibit the cell, let go, and it fires.",
    keywords="LTS low-threshold spiking interneuron calcium T-type rebound",
    more=_NO_POOL,
)
THALAMIC_RELAY = CellSpec(
    type_id="cell.thalamic_relay",
    title="Thalamic relay cell",
    summary="Gate to the cortex: single spikes when awake, bursts when asleep",
    params=membrane("destexhe1998tc", 24_058.0, "that of the recorded cell", -74.0, 34.0, c_m=0.88, area_evidence="C"),
    states=POTENTIAL,
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=("channel.na_tm", "channel.k_tm", "channel.ca_t_relay", "channel.leak", "organelle.ca_pool", *RECEPTORS),
    defaults={"na_tm.g_Na": 10.0, "k_tm.g_K": 10.0, "na_tm.V_T": -52.0, "k_tm.V_T": -52.0, "leak.g_L": 0.0379, "leak.E_L": -76.5},
    equations=MEMBRANE,
    spike_when="v > V_spike",
    presets=(
        Preset(
            "burst",
            "Rebound burster",
            {},
            "From rest 100 pA give a burst of two; after 400 ms of -100 pA the release gives six spikes",
            "destexhe1998tc",
            (("stimulus.step_current", {"amplitude": -100.0, "start": 50.0, "stop": 450.0}),),
        ),
        Preset(
            "tonic",
            "Relay mode",
            {"leak.E_L": -59.0, "V_0": -60.0},
            "The same cell, resting at about -60 mV as when awake: calcium channels are inactivated, 300 pA give single spikes",
            "destexhe1998tc",
            (("stimulus.step_current", {"amplitude": 300.0, "start": 50.0}),),
        ),
    ),
    help=Help(
        "One cell, two languages. Depolarised it passes on what the senses tell it, spike by spike; hyperpolarised it answers with bursts and the cortex hears little: sleep.",
        "The calcium current was measured in thalamic cells; the cell's size and leak are those of a recorded one. Bursts agree, spike by spike, with the authors' own files in NEURON.",
        "One compartment: most of the calcium channels sit in the dendrites. The h-current and potassium leak, through which the brain stem moves the cell from one mode to the other, are not part of it: add the h-current, or move E_L.",
    ),
    citations=("destexhe1998tc", "huguenard1992", "traub1991"),
    keywords="TC thalamus relay burst tonic rebound T-type calcium sleep",
)
CORTEX_CELLS: tuple[CellSpec, ...] = (REGULAR_SPIKING, FAST_SPIKING, BURSTING, LOW_THRESHOLD, THALAMIC_RELAY)
