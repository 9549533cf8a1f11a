"""Cells that fire by themselves."""

from __future__ import annotations

from neurolab.catalog.cells.common import CURRENT_IN, MEMBRANE, POTENTIAL, RECEPTORS, UNMOVED, membrane
from neurolab.catalog.spec import CellSpec, Help, Preset

BREATHING = CellSpec(
    type_id="cell.pacemaker",
    title="Pacemaker (breathing)",
    summary="A cell of the brain stem that bursts by itself: the rhythm of breathing",
    params=membrane("butera1999", 2100.0, "2,100 µm² make the published 21 pF", -60.0, 27.0, v_spike=-10.0, celsius_evidence="D", warmth=UNMOVED),
    states=POTENTIAL,
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=("channel.spike_butera", "channel.na_p", "channel.leak", *RECEPTORS),
    defaults={"leak.g_L": 0.1333333, "leak.E_L": -57.5},
    chosen=("leak.g_L", "leak.E_L"),
    equations=MEMBRANE,
    spike_when="v > V_spike",
    presets=(
        Preset("bursts", "Bursting by itself", {}, "A burst every 1.4 s, without any input", "butera1999"),
        Preset("slow", "Slow breath", {"leak.E_L": -60.0}, "A burst every 8 s", "butera1999"),
        Preset("tonic", "Ticking", {"leak.E_L": -56.0}, "A little more depolarised: single spikes without pause", "butera1999"),
        Preset("silent", "Silent", {"leak.E_L": -62.0}, "A little less: silent, until an excitation starts it", "butera1999"),
    ),
    help=Help(
        "Rhythm from within: a persistent sodium current starts the burst, its slow inactivation ends it, recovery takes a second. Moving the leak by 3 mV takes the cell from silence to bursts to steady firing.",
        "Model 1 of Butera, Rinzel and Smith for cells of the pre-Bötzinger complex, without which mammals do not breathe.",
        "Breathing needs a network of such cells; one cell shows the clock. The channels do not depend on temperature. Published in nS for a cell of 21 pF; here per area.",
    ),
    citations=("butera1999",),
    keywords="pacemaker Butera pre-Botzinger respiration breathing rhythm burst persistent sodium autonomous",
)
DOPAMINE = CellSpec(
    type_id="cell.dopamine",
    title="Dopamine cell",
    summary="A cell of the midbrain that ticks by itself, twice a second, and tells of reward",
    params=membrane("drion2011", 10_000.0, "with 10,000 µm² a current of 100 pA is 1 µA/cm²", -60.0, 37.0, celsius_evidence="D", warmth=UNMOVED),
    states=POTENTIAL,
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=(
        "channel.na_da", "channel.k_da", "channel.ca_da", "channel.erg", "channel.nmda_tonic", "channel.girk", "channel.leak", *RECEPTORS,
    ),
    defaults={"leak.g_L": 0.01, "leak.E_L": -50.0},
    equations=MEMBRANE,
    spike_when="v > V_spike",
    presets=(
        Preset("ticks", "Ticking slowly", {}, "A spike every 0.57 s, without any input", "drion2011"),
        Preset("alone", "Without glutamate", {"nmda_tonic.g_NMDA": 0.0}, "About one spike a second: the cell's own clock", "drion2011"),
        Preset("no_erg", "Without ERG channels", {"erg.g_ERG": 0.0}, "Nothing holds it back: 25 spikes a second", "drion2011"),
    ),
    help=Help(
        "Dopamine cells tick like clocks. A reward that is better than expected makes them fire faster, one that fails to come makes them pause. Inject dopamine: through D2 receptors the cell silences itself. APV slows it to its own pace; TTX stops the spikes.",
        "Currents of Drion et al. (2011) for cells of the substantia nigra. Its rates: 1.8 Hz, 1 Hz without NMDA receptors, 25 Hz without ERG channels.",
        "One compartment; real cells tick with their dendrites' help, and burst. The h-current and SK channels, which make the ticking regular, are left out as in the model (add them from the list). GIRK channels are an addition, their number a teaching choice. The membrane area sets only the scale of currents.",
    ),
    citations=("drion2011", "lacey1987"),
    keywords="dopamine DA midbrain substantia nigra VTA SNc pacemaker reward autonomous Parkinson",
)  # fmt: skip
PACEMAKERS: tuple[CellSpec, ...] = (BREATHING, DOPAMINE)
