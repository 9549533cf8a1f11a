"""Blockers and openers of voltage-gated and calcium-activated channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.compounds.common import LAB, MEDICINE, blocker, compound, helper

if TYPE_CHECKING:
    from neurolab.catalog.spec import CompoundSpec

_GROUP = "channel blockers and openers"

TTX = compound(
    "ttx", "Tetrodotoxin (TTX)", _GROUP, "Plugs sodium channels: no more spikes",
    (blocker("Nav", 0.010, "catterall2005", "M"),), (0.001, 0.5, 10.0), (20.0, 300.0),
    "Spikes vanish, while a small current still charges the membrane. In the squid axon the passive answer shrinks a little, because some sodium channels are open at rest. Washed out under a constant current, that cell may stay silent: give it a pulse.",
    "Proof that sodium channels make the spike. Blocks the outer mouth of the channel; half of the channels at about 10 nM.",
    "After wash-out under a constant current the Hodgkin-Huxley cell may need a kick to fire again, because rest and firing are both stable. Isoforms differ a thousandfold (the heart's Nav1.5 needs about 2 µM); one value stands for all.",
    safety="The lethal poison of the puffer fish (1 to 2 mg kill a person): simulation only.", keywords="pufferfish fugu sodium", cites=("hille2001",),
)  # fmt: skip
SAXITOXIN = compound(
    "saxitoxin", "Saxitoxin", _GROUP, "The poison of red tides: TTX's stronger sibling",
    (blocker("Nav", 0.003, "catterall2005", "M"),), (0.0003, 0.05, 5.0), (20.0, 200.0),
    "As TTX at a third of the dose: compare the two dose-response curves on a logarithmic axis.",
    "It plugs the same mouth of the same channel.", "One affinity stands for all isoforms.",
    safety="Deadly, and listed as a chemical weapon: simulation only.", keywords="STX red tide shellfish sodium",
)  # fmt: skip
TEA = compound(
    "tea", "Tetraethylammonium (TEA)", _GROUP, "Plugs potassium channels: spikes broaden",
    (blocker("Kv_delayed", 4500.0, "ikeda1995", "D"), blocker("KCa_BK", 250.0, "coetzee1999", "M"), blocker("Kv_M", 3000.0, "coetzee1999", "M", most=0.6)), (10.0, 20_000.0, 100_000.0), (5.0, 20.0),
    "The spike broadens from 1.5 to 3 ms in the Hodgkin-Huxley cell and its after-hyperpolarisation shrinks.",
    "Proof that potassium channels end the spike. 30 mM block 87 % of Kv2.1 channels from outside, which gives half at about 4.5 mM.",
    "The squid axon of 1952 ignores TEA from outside (it must be perfused inside); here the Hodgkin-Huxley cell is allowed to respond.",
    safety=LAB, keywords="potassium broad spike", cites=("hille2001",),
)  # fmt: skip
AP4 = compound(
    "4ap", "4-Aminopyridine (4-AP)", _GROUP, "Lets axons and terminals speak louder: convulsions",
    (blocker("Kv_D", 100.0, "storm1990", "M"), blocker("Kv_A", 2000.0, "bekkers2000", "M"), blocker("Kv_delayed", 1000.0, "coetzee1999", "M", most=0.4)), (10.0, 100.0, 5000.0), (20.0, 120.0),
    "Synapses release more, the delay to the first spike vanishes at high doses; networks burst.",
    "50 µM give slices bursts and seizures; as dalfampridine it helps axons that have lost their myelin.",
    "The broader spike of the terminal: here release grows by up to 60 %.",
    safety="Medicine in multiple sclerosis; an overdose causes seizures.", keywords="dalfampridine fampridine potassium A-type epilepsy",
)  # fmt: skip
APAMIN = compound(
    "apamin", "Apamin", _GROUP, "Bee venom: the cell no longer rests after spikes",
    (blocker("KCa_SK", 0.000103, "benton2013", "V"),), (1e-5, 0.1, 0.3), (60.0, 1800.0),
    "The medium after-hyperpolarisation goes; adapting cells adapt less and regular ones may burst.",
    "Half of the SK2 channels at a tenth of a nanomole.", "SK3, ten times less sensitive, is one with SK2 here.",
    safety=LAB, keywords="SK bee venom adaptation",
)  # fmt: skip
IBERIOTOXIN = compound(
    "iberiotoxin", "Iberiotoxin", _GROUP, "A scorpion's key to BK channels",
    (blocker("KCa_BK", 0.00116, "candia1992", "V"),), (1e-4, 0.1, 0.2), (120.0, 260.0),
    "The spike is a little wider, the fast after-hyperpolarisation is gone.",
    "It takes minutes to bind and minutes to leave: 3.3 million per mole and second against 0.0038 per second.", "BK channels with a β4 subunit ignore it.",
    safety=LAB, keywords="IbTX scorpion BK",
)  # fmt: skip
CHARYBDOTOXIN = compound(
    "charybdotoxin", "Charybdotoxin", _GROUP, "As iberiotoxin, but less choosy",
    (blocker("KCa_BK", 0.012, "candia1992", "D"), blocker("Kv_D", 0.010, "coetzee1999", "M", most=0.5)), (0.001, 0.1, 0.3), (60.0, 60.0),
    "As iberiotoxin, and the threshold falls: a lesson on selectivity.", "It binds BK channels ten times less tightly, and some Kv1 channels, too.", "One affinity for Kv1.2 and Kv1.3.",
    safety=LAB, keywords="ChTX scorpion BK Kv1 selectivity",
)  # fmt: skip
ZD7288 = compound(
    "zd7288", "ZD7288", _GROUP, "Blocks h-channels: no sag, no overshoot",
    (blocker("HCN", 2.0, "gill2004", "D"),), (0.1, 20.0, 100.0), (400.0, 100_000.0),
    "The sag disappears, the rest falls by some 5 mV, potentials add up for longer.", "In CA1 it hyperpolarises by 5.9 mV and takes 18 % of the conductance.", "In tissue it hardly washes out.",
    safety=LAB, keywords="HCN Ih sag", cites=("gasparini1997",),
)  # fmt: skip
NIFEDIPINE = compound(
    "nifedipine", "Nifedipine", _GROUP, "Blocks L-type calcium channels: plateaus shrink",
    (blocker("Cav_L", 0.0082, "kasai1992", "V"),), (0.001, 10.0, 20.0), (30.0, 300.0),
    "Bursts and plateaus shrink; fast transmission stays.", "Half at 8 nM on depolarised cells.", "It binds depolarised channels better; Cav1.3 needs ten times more.",
    safety=MEDICINE, keywords="dihydropyridine nimodipine calcium blood pressure",
)  # fmt: skip
CONOTOXIN = compound(
    "conotoxin", "ω-Conotoxin GVIA", _GROUP, "A cone snail silences synapses: N-type calcium channels",
    (blocker("Cav_N", 0.002, "conotoxin_release", "V"),), (0.0001, 0.5, 1.0), (60.0, 1_000_000.0),
    "All synapses onto the cell fall to a fifth, and stay so.", "Release goes with the third power of calcium: 40 % less of it leave 22 %.", "It hardly washes out in tissue; here it does.",
    safety="Parent of the pain medicine ziconotide: simulation only.", keywords="GVIA cone snail N-type calcium release",
)  # fmt: skip
AGATOXIN = compound(
    "agatoxin", "ω-Agatoxin IVA", _GROUP, "A spider silences synapses: P/Q-type calcium channels",
    (blocker("Cav_PQ", 0.002, "mintz1992", "V"),), (0.0001, 0.2, 0.5), (200.0, 7200.0),
    "All synapses onto the cell fall to a tenth.", "Half of the P-type channels at 2 nM.", "Q-type channels need some 100 nM.", safety=LAB, keywords="spider P/Q-type calcium release",
)  # fmt: skip
CADMIUM = compound(
    "cadmium", "Cadmium", _GROUP, "Blocks all calcium channels: no synapse works",
    (blocker("Cav_N", 2.0, "hille2001", "M"), blocker("Cav_PQ", 2.0, "hille2001", "M"), blocker("Cav_L", 5.0, "hille2001", "M"), blocker("Cav_T", 20.0, "todorovic1998", "V")), (1.0, 100.0, 300.0), (5.0, 20.0),
    "Synapses fall silent while sodium spikes go on; what calcium opens (SK, BK) closes.", "The laboratory's quick proof that an effect needs calcium.", "Its effects on other channels.",
    safety="Toxic heavy metal.", keywords="Cd calcium divalent",
)  # fmt: skip
MIBEFRADIL = compound(
    "mibefradil", "Mibefradil", _GROUP, "Blocks T-type calcium channels: no rebound burst",
    (blocker("Cav_T", 1.0, "martin2000", "M"), blocker("Cav_L", 12.0, "martin2000", "M")), (0.1, 5.0, 10.0), (60.0, 1200.0),
    "A thalamic cell released from inhibition no longer bursts.", "T-type channels are some ten times as sensitive as L-type ones.", "Depolarised channels bind it better.",
    safety="Withdrawn medicine (it interacts with many others).", keywords="T-type calcium rebound thalamus",
)  # fmt: skip
ETHOSUXIMIDE = compound(
    "ethosuximide", "Ethosuximide", _GROUP, "Against absence seizures: a disputed block of T-type channels",
    (blocker("Cav_T", 500.0, "gomora2001", "M", 1.4, 0.4),), (200.0, 700.0, 20_000.0), (10.0, 60.0),
    "Rebound bursts weaken.", "The dose of patients blocks at most 40 % of T-type channels, says the thalamic view; in dorsal root cells half needs 24 mM, says another.", "The dispute: this is one side of it.",
    safety=MEDICINE, keywords="epilepsy absence T-type", cites=("todorovic1998",),
)  # fmt: skip
RETIGABINE = compound(
    "retigabine", "Retigabine", _GROUP, "Opens M-channels: the cell calms down",
    (helper("Kv_M", 1.6, "wickenden2000", "V", 1.2),), (0.1, 10.0, 30.0), (20.0, 120.0),
    "Cells with an M-current (cortical types) fire less and stop earlier; XE991 or muscarine undo it.", "Shifts the curve of KCNQ2/3 by 33 mV to lower potentials and raises the current to 2.9 times.", "The shift: here the current grows.",
    safety="Withdrawn medicine against epilepsy (it stained the retina).", keywords="ezogabine KCNQ Kv7 M-current epilepsy",
)  # fmt: skip
XE991 = compound(
    "xe991", "XE991", _GROUP, "Blocks M-channels: no adaptation",
    (blocker("Kv_M", 0.8, "wang1998", "M"),), (0.01, 10.0, 20.0), (120.0, 1800.0),
    "A cortical cell fires several times as fast and stops adapting: what muscarine does, without the receptor.", "Half at 0.8 µM.", "Other Kv7 channels.",
    safety=LAB, keywords="linopirdine KCNQ Kv7 M-current",
)  # fmt: skip
CHANNEL_TOOLS: tuple[CompoundSpec, ...] = (
    TTX, SAXITOXIN, TEA, AP4, APAMIN, IBERIOTOXIN, CHARYBDOTOXIN, ZD7288, NIFEDIPINE, CONOTOXIN, AGATOXIN, CADMIUM, MIBEFRADIL, ETHOSUXIMIDE, RETIGABINE, XE991,
)  # fmt: skip
