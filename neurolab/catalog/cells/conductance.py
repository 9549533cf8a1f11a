"""Cells made of channels: crab axon (Connor-Stevens), fast-spiking interneuron (Wang-Buzsáki), barnacle muscle (Morris-Lecar)."""

from __future__ import annotations

from neurolab.catalog.cells.common import CURRENT_IN, MEMBRANE, POTENTIAL, RECEPTORS, UNMOVED, membrane
from neurolab.catalog.spec import CellSpec, Help, Preset

CONNOR_STEVENS = CellSpec(
    type_id="cell.connor_stevens",
    title="Connor-Stevens",
    summary="A crab's axon: its A-current lets it fire as slowly as you like",
    params=membrane("connor1977", 1000.0, "with 1,000 µm² a current of 100 pA is 10 µA/cm²", -68.0, 18.0, celsius_evidence="M"),
    states=POTENTIAL,
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=("channel.na_cs", "channel.k_cs", "channel.k_a", "channel.leak", *RECEPTORS),
    defaults={"leak.g_L": 0.3, "leak.E_L": -17.0},
    equations=MEMBRANE,
    spike_when="v > V_spike",
    presets=(
        Preset("slow", "Slow starter", {}, "At 82 pA it waits 0.3 s for its first spike and then fires 3.5 times a second", "connor1977"),
        Preset(
            "no_a",
            "Without A-current",
            {"k_a.g_A": 0.0, "leak.E_L": -72.8},
            "Fires at once and never slowly, as the squid axon; the leak is moved so that the rest stays",
            "dayan2001",
        ),
    ),
    help=Help(
        "How one more channel changes what a cell can say: with the A-current the firing rate starts from zero (type I), without it the rate jumps (type II).",
        "Fitted to voltage-clamp data of crustacean walking-leg axons; the sodium and potassium rates are the squid's, shifted.",
        "A single compartment. With the A-current removed but the leak unchanged, the cell fires on its own. The synaptic receptors are an addition for teaching.",
    ),
    citations=("connor1977", "dayan2001"),
    keywords="crab crustacean A-current type I class 1 latency biophysical conductance",
)
WANG_BUZSAKI = CellSpec(
    type_id="cell.wang_buzsaki",
    title="Fast-spiking (Wang-Buzsáki)",
    summary="A hippocampal interneuron: fires fast, without fatigue",
    params=membrane("wang1996", 10_000.0, "with 10,000 µm² a current of 100 pA is 1 µA/cm²", -64.0, 37.0, celsius_evidence="D"),
    states=POTENTIAL,
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=("channel.na_wb", "channel.k_wb", "channel.leak", *RECEPTORS),
    defaults={"leak.g_L": 0.1, "leak.E_L": -65.0},
    method="rk4",  # sodium activation follows v at once, so v is far from linear in itself
    equations=MEMBRANE,
    spike_when="v > V_spike",
    presets=(Preset("basket", "Basket cell", {}, "60 spikes a second at 100 pA, 285 at 1,000 pA", "wang1996"),),
    help=Help(
        "The cell behind gamma rhythms: coupled by inhibition, cells like this fire in step 40 times a second.",
        "Spike shape, shallow after-hyperpolarisation and the steep f-I curve follow recordings of hippocampal basket cells.",
        "Sodium activation is instantaneous. Real basket cells differ from each other and have dendrites. The temperature factor is an addition.",
    ),
    citations=("wang1996",),
    keywords="FS fast spiking interneuron basket gamma hippocampus parvalbumin inhibitory biophysical",
)
_ML = {"ca_ml.V_1": -1.2, "ca_ml.V_2": 18.0, "leak.g_L": 2.0, "leak.E_L": -60.0}
_TYPE_I = {"ca_ml.g_Ca": 4.0, "k_ml.V_3": 12.0, "k_ml.V_4": 17.4}
MORRIS_LECAR = CellSpec(
    type_id="cell.morris_lecar",
    title="Morris-Lecar",
    summary="A barnacle's muscle: spikes by calcium, and the plane in which spikes are understood",
    params=membrane(
        "rinzel1998", 100.0, "with 100 µm² a current of 100 pA is 100 µA/cm²", -60.0, 20.0, c_m=20.0, celsius_evidence="D", warmth=UNMOVED
    ),
    states=POTENTIAL,
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=("channel.ca_ml", "channel.k_ml", "channel.leak", *RECEPTORS),
    defaults=_ML,
    equations=MEMBRANE,
    spike_when="v > V_spike",
    presets=(
        Preset("type_2", "Sudden onset (type II)", {}, "Silent below 88 pA, then at once about 10 spikes a second: a Hopf bifurcation", "rinzel1998"),
        Preset(
            "type_1",
            "Gradual onset (type I)",
            {**_TYPE_I, "k_ml.phi": 0.067},
            "From 40 pA on, as slowly as you like: a saddle-node on a circle",
            "rinzel1998",
        ),
        Preset(
            "homoclinic",
            "Rest or fire",
            {**_TYPE_I, "k_ml.phi": 0.23},
            "From 35 to 40 pA both rest and firing are stable: at 38 pA, 60 pA more for 50 ms switch firing on",
            "rinzel1998",
        ),
    ),
    help=Help(
        "Two variables only, so that the whole behaviour fits on a sheet of paper: two curves, and the spike goes round their crossing. It shows what makes a cell begin to fire gradually or suddenly.",
        "Made for barnacle muscle, where calcium carries the spike; the parameters are those that Rinzel and Ermentrout chose to show the types of excitability.",
        "Calcium activates at once and does not inactivate; the potassium current is slow. The channels do not depend on temperature. The synaptic receptors are an addition for teaching.",
    ),
    citations=("rinzel1998", "morris1981"),
    keywords="barnacle muscle calcium phase plane type I II class 1 2 Hopf SNIC homoclinic bistable",
)
CONDUCTANCE_CELLS: tuple[CellSpec, ...] = (CONNOR_STEVENS, WANG_BUZSAKI, MORRIS_LECAR)
