"""Agonists and antagonists of receptors that laboratories use, and toxins of terminals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.compounds.common import DEADLY, LAB, agonist, antagonist, blocker, compound

if TYPE_CHECKING:
    from neurolab.catalog.spec import CompoundSpec

_GROUP = "receptor tools"
_TOXIN = "toxins of synapses"
_PULSE = "At a synapse the pulse of transmitter is too short for it to leave: it removes receptors there, and competes in a bath."

CNQX = compound(
    "cnqx", "CNQX", _GROUP, "Blocks AMPA receptors: fast excitation goes",
    (antagonist("AMPA", 0.4, "traynelis2010", "M"), antagonist("NMDA", 25.0, "traynelis2010", "M")), (0.01, 10.0, 200.0), (20.0, 120.0),
    "The fast EPSP disappears; what NMDA receptors carry remains, if the cell is depolarised.",
    f"Separates fast from slow excitation. {_PULSE}", "Its site on NMDA receptors is that of glycine; here it competes with glutamate.", safety=LAB, keywords="AMPA glutamate antagonist",
)  # fmt: skip
NBQX = compound(
    "nbqx", "NBQX", _GROUP, "Blocks AMPA receptors and nothing else",
    (antagonist("AMPA", 0.15, "goldstein1993", "V"),), (0.01, 5.0, 20.0), (30.0, 300.0),
    "As CNQX, with the NMDA part untouched.", f"NMDA receptors are spared up to 100 µM. {_PULSE}", "Kainate receptors.", safety=LAB, keywords="AMPA glutamate antagonist",
)  # fmt: skip
APV = compound(
    "apv", "APV (D-AP5)", _GROUP, "Blocks NMDA receptors: slow excitation goes",
    (antagonist("NMDA", 2.0, "olverman1988", "D"),), (0.05, 50.0, 500.0), (20.0, 120.0),
    "Single EPSPs hardly change; the slow tail at depolarised potentials goes. In the brain, learning stops.",
    f"The compound that showed that NMDA receptors trigger long-term potentiation. Binds with about 1.4 µM; at the synapse half of the receptors are taken at about 2 µM. {_PULSE}", "", safety=LAB, keywords="AP5 NMDA antagonist LTP", cites=("bliss1993",),
)  # fmt: skip
MK801 = compound(
    "mk801", "MK-801", _GROUP, "Locks itself into open NMDA channels",
    (blocker("NMDA", 0.033, "lowe1990", "V"),), (0.001, 10.0, 40.0), (30.0, 3600.0),
    "NMDA currents go, and do not come back while the channel stays closed.", "It enters only open channels: in tissue each response is smaller than the last, which measures the release probability.", "That use dependence: here it blocks at once.",
    safety="Controlled drug: simulation only.", keywords="dizocilpine NMDA channel blocker",
)  # fmt: skip
BICUCULLINE = compound(
    "bicuculline", "Bicuculline", _GROUP, "Blocks GABA-A receptors: inhibition goes",
    (antagonist("GABA_A", 3.0, "hinton2018", "D"), blocker("KCa_SK", 15.0, "hille2001", "M", most=0.5)), (0.05, 10.0, 200.0), (10.0, 60.0),
    "Without inhibition a network fires faster and faster, up to the limit of its refractory period: a model of a seizure.",
    f"Shows how much of a quiet network is inhibition. Affinity 1 µM, half of the effect at a synapse at about 3 µM. {_PULSE}", "The block of SK channels belongs to the salt that laboratories use.",
    safety="Causes convulsions: simulation only.", keywords="GABA antagonist epilepsy convulsant",
)  # fmt: skip
GABAZINE = compound(
    "gabazine", "Gabazine", _GROUP, "Blocks GABA-A receptors of synapses",
    (antagonist("GABA_A", 0.35, "ueno1997", "M"),), (0.01, 5.0, 20.0), (5.0, 30.0),
    "Fast inhibition goes; the steady one of receptors outside synapses stays.", f"0.2 µM block the fast part and spare the steady one. {_PULSE}", "High doses block that, too.",
    safety="Causes convulsions: simulation only.", keywords="SR95531 GABA antagonist",
)  # fmt: skip
PICROTOXIN = compound(
    "picrotoxin", "Picrotoxin", _GROUP, "Plugs the pore of GABA and glycine channels",
    (blocker("GABA_A", 10.0, "olsen2008", "M"), blocker("GABA_A_tonic", 10.0, "olsen2008", "M"), blocker("GlyR", 30.0, "lynch2004", "M")), (0.1, 100.0, 200.0), (60.0, 600.0),
    "Beside bicuculline: ten times more GABA overcomes bicuculline, but not this plug.", "It does not compete: the maximum falls, the half stays.", "Open channels bind it better.",
    safety="Plant poison that causes convulsions: simulation only.", keywords="PTX GABA channel blocker",
)  # fmt: skip
STRYCHNINE = compound(
    "strychnine", "Strychnine", _GROUP, "Blocks glycine receptors: reflexes run riot",
    (antagonist("GlyR", 0.010, "glycine_page", "V"),), (0.001, 1.0, 5.0), (20.0, 120.0),
    "In a half-centre of glycine synapses both sides fire together instead of in turn.", f"10 nM are its constant in adults. {_PULSE}", "Its weaker block of α7 nicotinic receptors.",
    safety=DEADLY, keywords="glycine antagonist spinal convulsion",
)  # fmt: skip
MUSCIMOL = compound(
    "muscimol", "Muscimol", _GROUP, "The fly agaric's GABA: silences for hours",
    (agonist("GABA_A", 6.0, "olsen2008", "M", 1.2), agonist("GABA_A_tonic", 0.5, "olsen2008", "M")), (0.1, 10.0, 100.0), (10.0, 300.0),
    "The cell falls silent: a lesion that comes back.", "Laboratories switch off a region with it.", "Desensitisation, which is small.",
    safety="Mushroom poison: simulation only.", keywords="GABA agonist Amanita lesion",
)  # fmt: skip
BACLOFEN = compound(
    "baclofen", "Baclofen", _GROUP, "Switches GABA-B receptors on: less release, a slow brake",
    (agonist("GABA_B", 6.0, "ong2001", "V"),), (0.1, 20.0, 50.0), (10.0, 120.0),
    "Synapses weaken on both sides of the balance, and the cell hyperpolarises.", "It relaxes spastic muscles by the same receptor.", "That the second of two pulses then grows.",
    safety="Prescription medicine: draw no conclusions about doses from the model.", keywords="GABA-B agonist Lioresal spasticity",
)  # fmt: skip
CGP55845 = compound(
    "cgp55845", "CGP 55845", _GROUP, "Takes the slow part of inhibition away",
    (antagonist("GABA_B", 0.005, "davies1993", "M"),), (0.0005, 1.0, 5.0), (60.0, 900.0),
    "Undoes baclofen. Alone it changes little.", "5 nM are its constant.", "The slow receptor of the synapse (a mechanism) does not answer to it.", safety=LAB, keywords="GABA-B antagonist",
)  # fmt: skip
MUSCARINE = compound(
    "muscarine", "Muscarine", _GROUP, "The fly agaric's acetylcholine: ends adaptation",
    (agonist("mAChR_M1", 1.0, "muscarine_im", "D"), agonist("mAChR_M2", 0.54, "caulfield1991", "V", 1.0, 0.9)), (0.05, 10.0, 30.0), (10.0, 120.0),
    "A cortical cell fires several times as fast and no longer adapts; atropine reverses it.", "30 µM close the M-current of olfactory cortex.", "The seconds of the pathway.",
    safety=DEADLY, keywords="muscarinic agonist M1 M2 oxotremorine carbachol",
)  # fmt: skip
CURARE = compound(
    "curare", "Tubocurarine (curare)", _GROUP, "The arrow poison, at the brain's nicotinic receptors",
    (antagonist("nAChR_a4b2", 62.0, "eaton2003", "V"), antagonist("GABA_A", 50.0, "olsen2008", "M")), (1.0, 100.0, 1000.0), (15.0, 120.0),
    "Acetylcholine and nicotine in the bath act less; more of them overcomes it.", "Its constant at α4β2 receptors is 62 µM: hundreds of times what paralyses muscle.", "The end-plate of muscle, where 0.1 µM suffice.",
    safety=DEADLY, keywords="d-tubocurarine nicotinic antagonist muscle relaxant",
)  # fmt: skip
BOTULINUM = compound(
    "botulinum", "Botulinum toxin A", _TOXIN, "Cuts the machine of release: synapses fall silent",
    (blocker("SNARE", 5e-5, "pirazzini2017", "M"),), (1e-6, 1e-4, 1e-3), (20_000.0, 5_000_000.0),
    "All synapses onto the cell fall silent; the cell itself is healthy.", "It cleaves SNAP-25; a fifth cleaved leaves a fifth of the release.", "It works for hours and lasts for months: here it comes and goes like a drug.",
    safety="The most toxic substance known: simulation only.", keywords="Botox BoNT SNAP-25 SNARE",
)  # fmt: skip
TETANUS = compound(
    "tetanus", "Tetanus toxin", _TOXIN, "Cuts inhibition only: spasm",
    (blocker("SNARE_GABA", 1e-4, "schiavo2000", "M"),), (1e-6, 1e-4, 1e-3), (86_400.0, 2_000_000.0),
    "Inhibitory synapses onto the cell fall silent: as strychnine, but it does not wear off.", "It travels up the axon and crosses into inhibitory cells; vaccination protects.", "The days of its journey; here it comes and goes like a drug.",
    safety=DEADLY, keywords="TeNT VAMP SNARE spasm lockjaw",
)  # fmt: skip
RECEPTOR_TOOLS: tuple[CompoundSpec, ...] = (
    CNQX, NBQX, APV, MK801, BICUCULLINE, GABAZINE, PICROTOXIN, STRYCHNINE, MUSCIMOL, BACLOFEN, CGP55845, MUSCARINE, CURARE, BOTULINUM, TETANUS,
)  # fmt: skip
