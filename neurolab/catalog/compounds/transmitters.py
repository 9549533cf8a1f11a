"""The body's own modulators."""

from __future__ import annotations

from neurolab.catalog.binding import Binding
from neurolab.catalog.spec import CompoundSpec, Help

ACETYLCHOLINE = CompoundSpec(
    type_id="compound.acetylcholine",
    title="Acetylcholine",
    summary="Wakes cells up: depolarises and ends adaptation",
    group="transmitter",
    bindings=(Binding("nAChR_a4b2", "activate", 1.7, 1.0, 1.0, "eaton2003", "V"), Binding("mAChR_M1", "activate", 1.0, 1.0, 1.0, "brown2010", "M")),
    typical=10.0,
    low=0.01,
    high=1000.0,
    onset=50,
    washout=300,
    students_see="Cells depolarise and fire faster; adapting cells (AdEx) stop adapting.",
    help=Help(
        "One transmitter, two kinds of receptor: a fast ion channel (nicotinic) and a slow G-protein coupled receptor (muscarinic).",
        "Half of the sensitive nicotinic receptors open at 1.7 µM. Muscarinic M1 receptors close the M-current, down to a fifth of it, which ends adaptation.",
        "In tissue an enzyme destroys it within a millisecond; a bath needs an inhibitor of that enzyme. Presynaptic inhibition by M2 receptors, desensitisation and the delay of seconds of the muscarinic pathway are left out.",
    ),
    citations=("eaton2003", "brown2010", "lindroos2020"),
    keywords="ACh cholinergic nicotinic muscarinic attention",
)
DOPAMINE = CompoundSpec(
    type_id="compound.dopamine",
    title="Dopamine",
    summary="Little of it calms through D2, much of it excites through D1",
    group="transmitter",
    bindings=(Binding("D1", "activate", 1.0, 1.0, 1.0, "dreyer2010", "M"), Binding("D2", "activate", 0.025, 1.0, 1.0, "hunger2020", "M")),
    typical=10.0,
    low=0.001,
    high=100.0,
    onset=300,
    washout=5_000,
    students_see="At 0.1 µM most cells become a little harder to excite; at 10 µM they fire more, NMDA and GABA currents grow and AMPA currents shrink.",
    help=Help(
        "The same transmitter can do opposite things: the receptor decides. D2 receptors answer to nanomoles, D1 receptors to micromoles.",
        "Directions follow models of prefrontal cortex and striatum: D1 strengthens NMDA currents and excitability, D2 weakens AMPA currents. On dopamine cells, D2 receptors open GIRK channels: they fall silent.",
        "Every cell here carries both receptors; in the striatum most cells carry one. Affinities are disputed, and binding is slow (seconds to minutes). Its role as a teacher of synapses (reward) is not modelled here.",
    ),
    citations=("dreyer2010", "hunger2020", "durstewitz2000", "humphries2009", "lindroos2020"),
    keywords="DA reward striatum prefrontal D1 D2",
)
TRANSMITTERS: tuple[CompoundSpec, ...] = (ACETYLCHOLINE, DOPAMINE)
