"""Medicines and everyday drugs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.compounds.common import CONTROLLED, MEDICINE, agonist, antagonist, blocker, compound, helper

if TYPE_CHECKING:
    from neurolab.catalog.spec import CompoundSpec

_GROUP = "medicines and drugs"

CAFFEINE = compound(
    "caffeine", "Caffeine", _GROUP, "Takes adenosine's place: the brake comes off",
    (antagonist("A1", 12.0, "fredholm1999", "M"), antagonist("A2A", 5.0, "fredholm1999", "M")), (1.0, 50.0, 20_000.0), (10.0, 60.0),
    "Alone it does nothing; under adenosine, synapses and cells recover.", "A cup or two give some 50 µM in the brain. 1 µM adenosine occupies half of its A1 receptors, beside 50 µM caffeine a sixth.", "Calcium from stores at two hundred times that dose; adenosine that tissue makes by itself.",
    safety="Grams of it (energy-drink overdoses) cause seizures.", keywords="coffee tea adenosine antagonist xanthine", cites=("kerkhofs2018",),
)  # fmt: skip
NICOTINE = compound(
    "nicotine", "Nicotine", _GROUP, "Opens acetylcholine's channels",
    (agonist("nAChR_a4b2", 0.85, "eaton2003", "V", 1.0, 0.9), agonist("nAChR_a7", 76.0, "alpha7_table", "V", 1.1, 0.69)), (0.05, 0.3, 100.0), (2.0, 20.0),
    "The cell is excited.", "A smoker's brain holds some 0.3 µM.", "Desensitisation, which in tissue ends the excitation within seconds and lasts for minutes.",
    safety="Addictive.", keywords="tobacco smoking nicotinic agonist", cites=("nicotine_table",),
)  # fmt: skip
ATROPINE = compound(
    "atropine", "Atropine", _GROUP, "Deadly nightshade: blocks muscarinic receptors",
    (antagonist("mAChR_M1", 0.0003, "caulfield1991", "D"), antagonist("mAChR_M2", 0.00016, "caulfield1991", "V")), (0.0001, 1.0, 10.0), (30.0, 1800.0),
    "Undoes what muscarine and acetylcholine do to adaptation and release; nicotinic effects stay.", "A textbook competitor: Schild's plot gives pKB 9.8.", "It also blocks the heart's brake.",
    safety="Deadly in overdose: simulation only.", keywords="belladonna muscarinic antagonist scopolamine",
)  # fmt: skip
DIAZEPAM = compound(
    "diazepam", "Diazepam", _GROUP, "Helps GABA: inhibition lasts longer",
    (agonist("GABA_A_bz", 0.027, "dawson2006", "V"),), (0.001, 1.0, 100.0), (30.0, 1200.0),
    "Inhibitory potentials last up to half as long again. Where no GABA is released it does nothing, and more of it does not help: a ceiling that makes it safer than barbiturates.",
    "A modulator has no effect of its own: it needs the transmitter. Half of its effect at 27 nM (α1 receptors); the decay of the inhibitory current grows by up to a half.",
    "A synapse saturates its receptors, so the peak grows only by a tenth here; GABA in a bath acts up to 2.4 times as strongly. The second, micromolar site.",
    safety=CONTROLLED, keywords="Valium benzodiazepine GABA modulator", cites=("soplata2017", "bianchi2010"),
)  # fmt: skip
FLUMAZENIL = compound(
    "flumazenil", "Flumazenil", _GROUP, "The antidote to diazepam",
    (antagonist("GABA_A_bz", 0.0015, "olsen2008", "M"),), (0.0001, 1.0, 10.0), (20.0, 300.0),
    "Cancels diazepam and changes nothing alone.", "It competes for the benzodiazepine site and leaves GABA's own alone.", "It leaves the body before diazepam does, whose effect then returns.",
    safety=MEDICINE, keywords="benzodiazepine antagonist antidote",
)  # fmt: skip
PHENOBARBITAL = compound(
    "phenobarbital", "Phenobarbital", _GROUP, "A barbiturate: no ceiling, hence deadly",
    (helper("GABA_A", 144.0, "mathers2007", "V"), agonist("GABA_A_tonic", 133.0, "mathers2007", "V", 1.2, 0.5), blocker("AMPA", 300.0, "mathers2007", "M", most=0.6)), (20.0, 150.0, 1000.0), (60.0, 600.0),
    "Inhibitory currents last two and a half times as long; at high doses cells fall silent without any GABA.", "Unlike diazepam it opens the channel itself and weakens excitation.", "Its block of sodium channels.",
    safety=CONTROLLED, keywords="Luminal barbiturate epilepsy anaesthesia",
)  # fmt: skip
PROPOFOL = compound(
    "propofol", "Propofol", _GROUP, "The anaesthetic: inhibition grows and lasts",
    (helper("GABA_A", 3.0, "bai1999", "M", 1.5, 0.67), agonist("GABA_A_tonic", 30.0, "bai1999", "M", 1.5), blocker("HCN", 10.0, "gredell2004", "M", most=0.5)), (0.3, 3.0, 50.0), (120.0, 1200.0),
    "Inhibitory currents last twice as long; networks slow down.", "10 µM raise the charge of an inhibitory current by 62 % and its peak by 8 %.", "The waves of sleep and of anaesthesia need a thalamic loop.",
    safety=MEDICINE, keywords="Diprivan anaesthetic GABA", cites=("soplata2017",),
)  # fmt: skip
ETHANOL = compound(
    "ethanol", "Ethanol", _GROUP, "Alcohol: many weak effects at huge doses",
    (blocker("NMDA", 47_000.0, "martin1991", "V"), agonist("GABA_A_tonic", 30_000.0, "olsen2008", "M", 1.0, 0.5), agonist("K_GIRK", 100_000.0, "hille2001", "M", 1.0, 0.4), agonist("KCa_BK", 60_000.0, "hille2001", "M", 1.0, 0.5)), (1000.0, 20_000.0, 100_000.0), (20.0, 120.0),
    "NMDA currents shrink by a third, cells are held back a little: memory fails before firing does.", "20 mM is about 0.9 per mille, enough to fail every driving test.", "How much NMDA receptors suffer is disputed: 7 to 10 % at 20 mM in one preparation. It only helps GABA in tissue; here it opens a few receptors itself.",
    safety="Age-restricted drug: teach harm.", keywords="alcohol wine beer drunk",
)  # fmt: skip
KETAMINE = compound(
    "ketamine", "Ketamine", _GROUP, "Plugs NMDA channels: dissociation",
    (blocker("NMDA", 0.71, "gilling2009", "V", 0.84), blocker("HCN", 6.0, "nmda_table", "V", most=0.6)), (0.1, 5.0, 50.0), (8.0, 20.0),
    "Slow excitation goes; give it to the inhibitory cells alone and the network is disinhibited.", "Half at 0.7 µM at -70 mV without magnesium; it is trapped in the closing channel.", "Use dependence: here it blocks at once.",
    safety=f"{CONTROLLED} Anaesthetic and antidepressant medicine.", keywords="esketamine NMDA blocker anaesthetic depression",
)  # fmt: skip
MEMANTINE = compound(
    "memantine", "Memantine", _GROUP, "A hasty NMDA blocker, against Alzheimer's disease",
    (blocker("NMDA", 1.0, "gilling2009", "V"),), (0.05, 5.0, 30.0), (3.0, 8.0),
    "NMDA currents shrink.", "It leaves the channel fast: in tissue it spares brief signals and blocks the steady leak.", "That difference between brief and steady currents.",
    safety=MEDICINE, keywords="Alzheimer NMDA blocker",
)  # fmt: skip
HALOPERIDOL = compound(
    "haloperidol", "Haloperidol", _GROUP, "Blocks D2 receptors: against psychosis",
    (antagonist("D2", 0.0026, "antipsychotic_table", "V"), antagonist("alpha1", 0.017, "antipsychotic_table", "V"), antagonist("HT2A", 0.061, "antipsychotic_table", "V")), (0.0001, 0.1, 1.0), (120.0, 2400.0),
    "What small doses of dopamine do is undone, what D1 receptors do stays.", "Above 80 % of the D2 receptors movement stiffens as in Parkinson's disease.", "It takes 40 minutes to leave the receptor.",
    safety=MEDICINE, keywords="Haldol antipsychotic neuroleptic D2 antagonist schizophrenia",
)  # fmt: skip
MORPHINE = compound(
    "morphine", "Morphine", _GROUP, "Opium's painkiller: silences by the body's own switch",
    (agonist("mu_opioid", 1.0, "williams1984", "M", 1.0, 0.7),), (0.05, 1.0, 10.0), (20.0, 300.0),
    "Cells hyperpolarise and fall silent, inhibition onto others weakens. Naloxone brings them back at once.", "A partial agonist: it reaches 70 % of what the strongest opioids do, and hinders them.", "Tolerance; which cells carry the receptor.",
    safety=CONTROLLED, keywords="opium opioid agonist pain heroin",
)  # fmt: skip
NALOXONE = compound(
    "naloxone", "Naloxone", _GROUP, "The antidote to opioids: it saves lives",
    (antagonist("mu_opioid", 0.002, "williams1984", "V"), antagonist("delta_opioid", 0.020, "goodman", "M")), (0.0001, 0.1, 1.0), (10.0, 120.0),
    "Reverses morphine within seconds.", "It binds five hundred times as tightly.", "It leaves before the opioid does, whose effect may return.",
    safety="Emergency medicine.", keywords="Narcan opioid antagonist overdose antidote",
)  # fmt: skip
THC = compound(
    "thc", "THC", _GROUP, "Cannabis: turns terminals down, by half at most",
    (agonist("CB1", 0.040, "cannabinoid_table", "D", 1.0, 0.5),), (0.005, 0.5, 10.0), (60.0, 3600.0),
    "Synapses weaken; beside 2-AG it hinders that.", "A partial agonist: published constants lie between 5 and 80 nM.", "Learning, which it disturbs.",
    safety=CONTROLLED, keywords="cannabis marijuana tetrahydrocannabinol CB1 partial agonist", cites=("misner1999",),
)  # fmt: skip
LSD = compound(
    "lsd", "LSD", _GROUP, "A psychedelic: the 2A receptor, at nanomoles",
    (agonist("HT2A", 0.0004, "gtopdb_5ht2a", "V", 1.0, 0.8), agonist("HT1A", 0.001, "rickli2016", "M", 1.0, 0.9)), (0.0001, 0.01, 0.1), (600.0, 14_000.0),
    "Cells adapt less and are held back at once: what wins depends on the cell.", "It binds 2A receptors at less than a nanomole and hardly leaves.", "Its effect on whole networks, and which cells carry which receptor.",
    safety=CONTROLLED, keywords="psychedelic hallucinogen serotonin 5-HT2A", cites=("burt2021",),
)  # fmt: skip
PSILOCIN = compound(
    "psilocin", "Psilocin", _GROUP, "What magic mushrooms become in the body",
    (agonist("HT2A", 0.060, "rickli2016", "M", 1.0, 0.8), agonist("HT1A", 0.120, "rickli2016", "M", 1.0, 0.9)), (0.005, 0.1, 2.0), (120.0, 3600.0),
    "As LSD, shorter, at a hundred times the dose.", "Psilocybin is cut to psilocin in the liver.", "As for LSD.", safety=CONTROLLED, keywords="psilocybin mushroom psychedelic 5-HT2A",
)  # fmt: skip
MEDICINES: tuple[CompoundSpec, ...] = (
    CAFFEINE, NICOTINE, ATROPINE, DIAZEPAM, FLUMAZENIL, PHENOBARBITAL, PROPOFOL, ETHANOL, KETAMINE, MEMANTINE, HALOPERIDOL, MORPHINE, NALOXONE, THC, LSD, PSILOCIN,
)  # fmt: skip
