"""The body's own fast transmitters and modulators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.compounds.common import agonist, compound, helper

if TYPE_CHECKING:
    from neurolab.catalog.spec import CompoundSpec

_GROUP = "transmitters"

GLUTAMATE = compound(
    "glutamate", "Glutamate", _GROUP, "The brain's exciter: opens AMPA and NMDA receptors",
    (agonist("AMPA", 500.0, "traynelis2010", "M", 1.3), agonist("NMDA", 2.3, "traynelis2010", "M", 1.5)), (1.0, 100.0, 1000.0), (0.001, 0.002),
    "A burst of spikes; at high doses the cell stays depolarised and falls silent.",
    "In the cleft it reaches 1.1 mM for about a millisecond; uptake removes it within milliseconds. Too much of it for too long kills cells: the link to stroke.",
    "Most AMPA receptors desensitise in a bath: a tenth is left here. Magnesium's block of NMDA receptors opened by a bath, uptake, and the damage.",
    keywords="Glu excitatory amino acid excitotoxicity", cites=("clements1992",),
)  # fmt: skip
GABA = compound(
    "gaba", "GABA", _GROUP, "The brain's brake: opens chloride and potassium channels",
    (agonist("GABA_A", 20.0, "olsen2008", "M", 1.3), agonist("GABA_A_tonic", 1.0, "olsen2008", "M"), agonist("GABA_B", 3.0, "bettler2004", "M", 1.5)), (0.1, 100.0, 1000.0), (0.001, 0.01),
    "Spikes stop and the membrane becomes leaky: currents move it less.",
    "Fast receptors answer to tens of micromoles, those outside synapses to the little that is always there, slow ones in between.",
    "In young neurons chloride flows the other way and GABA excites; uptake; desensitisation.",
    keywords="gamma-aminobutyric acid inhibitory",
)  # fmt: skip
GLYCINE = compound(
    "glycine", "Glycine", _GROUP, "Inhibits in the spinal cord, helps NMDA receptors in the brain",
    (agonist("GlyR", 100.0, "lynch2004", "M", 2.0), helper("NMDA", 1.0, "traynelis2010", "M", most=0.2)), (10.0, 500.0, 3000.0), (0.001, 0.02),
    "Motor cells fall silent; NMDA currents rise a little.",
    "NMDA receptors need glycine beside glutamate; they have nearly enough of it at rest.",
    "Uptake, which keeps glycine low in tissue.",
    keywords="Gly inhibitory spinal",
)  # fmt: skip
ACETYLCHOLINE = compound(
    "acetylcholine", "Acetylcholine", _GROUP, "Wakes cells up: depolarises and ends adaptation",
    (
        agonist("nAChR_a4b2", 1.7, "eaton2003", "V"),
        agonist("nAChR_a7", 153.0, "alpha7_table", "V", 0.9),
        agonist("mAChR_M1", 1.0, "brown2010", "M"),
        agonist("mAChR_M2", 0.11, "caulfield1991", "V"),
    ), (0.01, 10.0, 1000.0), (0.05, 0.3),
    "Cells depolarise and fire faster; adapting cells stop adapting; excitatory synapses within the circuit weaken.",
    "Two families of receptors: nicotinic ones are channels, muscarinic ones act through G-proteins. M1 closes the M-current down to a fifth, which ends adaptation; M2 turns release down.",
    "In tissue an enzyme destroys it within a millisecond; a bath needs an inhibitor of that enzyme. Desensitisation, and the seconds of the muscarinic pathway.",
    keywords="ACh cholinergic nicotinic muscarinic attention", cites=("lindroos2020",),
)  # fmt: skip
DOPAMINE = compound(
    "dopamine", "Dopamine", _GROUP, "Little of it calms through D2, much of it excites through D1",
    (agonist("D1", 1.0, "dreyer2010", "M"), agonist("D2", 0.025, "hunger2020", "M")), (0.001, 10.0, 100.0), (0.3, 5.0),
    "At 0.1 µM most cells become a little harder to excite; at 10 µM they fire more, NMDA and GABA currents grow and AMPA currents shrink.",
    "The receptor decides: D2 answers to nanomoles, D1 to micromoles. Directions follow models of prefrontal cortex and striatum. On dopamine cells D2 receptors open GIRK channels: they fall silent.",
    "Every cell here carries both receptors; in the striatum most cells carry one. Affinities are disputed, and binding is slow. Its role as a teacher of synapses (reward) is not modelled here.",
    keywords="DA reward striatum prefrontal D1 D2", cites=("durstewitz2000", "humphries2009", "lindroos2020"),
)  # fmt: skip
NORADRENALINE = compound(
    "noradrenaline", "Noradrenaline", _GROUP, "Alertness: the cell stops adapting; very much of it is stress",
    (agonist("alpha2", 0.1, "wang2007", "M"), agonist("alpha1", 2.0, "mccormick1992", "M"), agonist("beta", 2.0, "madison1986", "M")), (0.01, 1.0, 30.0), (0.5, 20.0),
    "Adapting cells (AdEx, Izhikevich) keep firing; small doses close h-channels, large ones depolarise.",
    "Three receptors of rising threshold make an inverted U: a little helps prefrontal cortex to hold a thought, much of it takes that away.",
    "Its effect on gain in networks and on learning; uptake.",
    keywords="norepinephrine NA NE locus coeruleus arousal adrenaline", cites=("arnsten2020",),
)  # fmt: skip
SEROTONIN = compound(
    "serotonin", "Serotonin", _GROUP, "One molecule, opposite effects: the receptor decides",
    (agonist("HT1A", 0.3, "andrade1986", "M"), agonist("HT2A", 1.0, "araneda1991", "M"), agonist("HT_facilitation", 5.0, "kandel2001", "M")), (0.05, 10.0, 50.0), (0.5, 60.0),
    "GIRK channels open and the cell is held back, while it adapts less; excitatory synapses release more at high doses.",
    "1A receptors hyperpolarise cells of the hippocampus, 2A receptors excite layer 5, and in a sea snail's sensory neuron serotonin doubles the synapse: sensitisation.",
    "Fourteen receptors are three here, and every cell carries all three. Uptake.",
    keywords="5-HT hydroxytryptamine raphe mood Aplysia", cites=("baxter1999",),
)  # fmt: skip
HISTAMINE = compound(
    "histamine", "Histamine", _GROUP, "Keeps awake: closes resting potassium channels",
    (agonist("H1", 5.0, "haas2008", "M"), agonist("H2", 3.0, "haas2008", "M"), agonist("H3", 0.03, "haas2008", "M")), (0.01, 10.0, 100.0), (1.0, 60.0),
    "Cells depolarise and adapt less; a thalamic cell leaves its bursting mode. Traces of it already turn release down.",
    "Waking modulators share this pair of effects: less resting potassium, less slow after-hyperpolarisation.",
    "Which cells carry which receptor.",
    keywords="HA antihistamine arousal sleep",
)  # fmt: skip
ADENOSINE = compound(
    "adenosine", "Adenosine", _GROUP, "The brake of tired tissue: less glutamate is released",
    (agonist("A1", 1.0, "dunwiddie2001", "D"), agonist("A2A", 0.7, "fredholm1999", "M")), (0.05, 10.0, 100.0), (0.5, 4.0),
    "Excitatory potentials shrink to a fifth at most and cells are held back; caffeine undoes it.",
    "It builds up as ATP is used, and rises over a long day. Inhibitory terminals are spared.",
    "Its production and its removal; at some synapses (calyx of Held) the effect is smaller and needs more.",
    keywords="Ado sleep fatigue A1 caffeine", cites=("hargus2009", "kimura2003"),
)  # fmt: skip
ATP = compound(
    "atp", "ATP outside cells", _GROUP, "A danger signal: opens cation channels",
    (agonist("P2X", 10.0, "khakh2012", "M", 1.3),), (1.0, 100.0, 1000.0), (0.01, 0.5),
    "A brief excitation.",
    "The molecule that carries energy inside cells is a transmitter outside: sensory neurons read damage from it.",
    "That it turns into adenosine within a second, which inhibits.",
    keywords="adenosine triphosphate purinergic P2X pain",
)  # fmt: skip
ENDOCANNABINOID = compound(
    "endocannabinoid", "Endocannabinoid (2-AG)", _GROUP, "A message backwards: the cell turns its own inputs down",
    (agonist("CB1", 0.4, "kano2009", "M"),), (0.05, 1.0, 10.0), (1.5, 15.0),
    "Inhibitory inputs shrink most, excitatory ones by half as much.",
    "A strongly depolarised cell makes it from its own membrane; its terminals release less for about 20 s.",
    "That only the terminals on that cell hear it: here a dose reaches what the node receives.",
    keywords="2-arachidonoylglycerol anandamide retrograde CB1 DSI",
)  # fmt: skip
ANANDAMIDE = compound(
    "anandamide", "Anandamide", _GROUP, "The other endocannabinoid: a partial agonist",
    (agonist("CB1", 0.071, "shen1996", "V", 1.0, 0.6),), (0.005, 0.5, 10.0), (1.5, 15.0),
    "As 2-AG, but never the whole effect; beside 2-AG it hinders.",
    "Half of its effect on synapses of hippocampal cells at 71 nM.",
    "Its breakdown by the enzyme FAAH.",
    keywords="AEA endocannabinoid CB1 partial agonist",
)  # fmt: skip
NITRIC_OXIDE = compound(
    "nitric_oxide", "Nitric oxide", _GROUP, "A gas that tells all neighbours, wired or not",
    (agonist("sGC", 0.01, "garthwaite2008", "M"),), (0.001, 0.02, 1.0), (0.1, 1.0),
    "All terminals in its reach release a little more.",
    "It crosses membranes freely and lives for about a second.",
    "Its part in learning: here only release and h-channels change.",
    safety="Not nitrous oxide (laughing gas).", keywords="NO gas retrograde volume", cites=("santos2011",),
)  # fmt: skip
TRANSMITTERS: tuple[CompoundSpec, ...] = (
    GLUTAMATE,
    GABA,
    GLYCINE,
    ACETYLCHOLINE,
    DOPAMINE,
    NORADRENALINE,
    SEROTONIN,
    HISTAMINE,
    ADENOSINE,
    ATP,
    ENDOCANNABINOID,
    ANANDAMIDE,
    NITRIC_OXIDE,
)
