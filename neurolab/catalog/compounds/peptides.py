"""Peptides and hormones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.compounds.common import agonist, compound

if TYPE_CHECKING:
    from neurolab.catalog.spec import CompoundSpec

_GROUP = "peptides and hormones"
_TIMES = "Peptides act for minutes; which cells carry the receptor."

OXYTOCIN = compound(
    "oxytocin", "Oxytocin", _GROUP, "Less noise, sharper signals: excites interneurons",
    (agonist("OXTR", 0.01, "owen2013", "M"), agonist("V1a", 0.3, "ludwig2006", "M", 1.0, 0.5)), (0.001, 0.2, 1.0), (10.0, 300.0),
    "Cells depolarise slowly; give it to the inhibitory cells of a circuit and the noise of the others falls.",
    "In the hippocampus fast-spiking interneurons answer: background falls while signals pass.",
    f"{_TIMES} Claims about nasal sprays are weakly founded.",
    keywords="OT social hormone",
)  # fmt: skip
VASOPRESSIN = compound(
    "vasopressin", "Vasopressin", _GROUP, "Slow excitation for minutes",
    (agonist("V1a", 0.01, "tsunematsu2008", "D"), agonist("OXTR", 0.1, "ludwig2006", "M", 1.0, 0.6)), (0.001, 0.1, 1.0), (10.0, 300.0),
    "A slow depolarisation.", "10 to 100 nM depolarise orexin cells.", _TIMES, keywords="AVP ADH antidiuretic hormone",
)  # fmt: skip
OREXIN = compound(
    "orexin", "Orexin (hypocretin)", _GROUP, "Keeps us awake; without it, narcolepsy",
    (agonist("OX", 0.207, "wu2002", "V"),), (0.01, 0.3, 1.0), (15.0, 300.0),
    "Cells depolarise, and what opens GIRK channels (baclofen, serotonin) holds them back less.",
    "Half of its effect on septal cells at 207 nM; it closes resting and GIRK potassium channels.",
    _TIMES, keywords="hypocretin arousal narcolepsy sleep", cites=("hoang2003", "ivanov2000"),
)  # fmt: skip
SUBSTANCE_P = compound(
    "substance_p", "Substance P", _GROUP, "Lasting pain: minutes of slow excitation",
    (agonist("NK1", 0.05, "otsuka1993", "M"),), (0.005, 0.3, 1.0), (20.0, 300.0),
    "A slow, large depolarisation.", "It closes resting potassium channels and opens cation channels; it also drives the rhythm of breathing.", _TIMES,
    keywords="SP tachykinin pain neurokinin NK1",
)  # fmt: skip
NPY = compound(
    "npy", "Neuropeptide Y", _GROUP, "The brain's own brake on seizures",
    (agonist("NPY_Y2", 0.01, "greber1994", "V"),), (0.003, 0.3, 1.0), (60.0, 3600.0),
    "Excitatory inputs shrink to a half; inhibition and the cells themselves stay as they were.",
    "Half of the effect at 10 nM; the effect ends at 50 to 60 %.", _TIMES, keywords="NPY Y2 epilepsy anticonvulsant", cites=("colmers_npy",),
)  # fmt: skip
ENKEPHALIN = compound(
    "enkephalin", "Enkephalin and endorphin", _GROUP, "The body's own opioids",
    (agonist("mu_opioid", 0.3, "williams1984", "M"), agonist("delta_opioid", 0.02, "goodman", "M")), (0.01, 1.0, 10.0), (1.0, 20.0),
    "Cells fall silent; inhibition weakens, so that cells further on may fire more.",
    "They open GIRK channels and turn inhibitory terminals down: dopamine cells are freed.", _TIMES, keywords="opioid endorphin pain relief",
)  # fmt: skip
BDNF = compound(
    "bdnf", "BDNF", _GROUP, "Strengthens synapses that work",
    (agonist("TrkB", 0.0005, "kang1995", "M"),), (0.0001, 0.002, 0.01), (600.0, 7200.0),
    "Excitatory inputs grow by a third.", "About 15 ng/ml are half of the effect.", "Its part in learning, and the hours that it acts.", keywords="neurotrophin growth factor TrkB plasticity",
)  # fmt: skip
SOMATOSTATIN = compound(
    "somatostatin", "Somatostatin", _GROUP, "Slow inhibition",
    (agonist("SSTR", 0.1, "moore1988", "M"),), (0.01, 0.5, 1.0), (10.0, 120.0),
    "The cell hyperpolarises and fires less.", "It opens GIRK channels and raises the M-current.", _TIMES, keywords="SST SRIF interneuron",
)  # fmt: skip
CORTISOL = compound(
    "cortisol", "Cortisol", _GROUP, "Stress in two phases: first more release, then more adaptation",
    (agonist("MR", 0.0005, "joels1989", "M"), agonist("GR", 0.005, "joels1989", "M")), (0.0001, 0.1, 1.0), (300.0, 7200.0),
    "Excitatory inputs grow; at higher doses adapting cells adapt more.",
    "Two receptors: the sensitive one acts in minutes, the other over hours through genes.", "The hours between the two phases: here both come at once.",
    keywords="corticosterone hydrocortisone stress glucocorticoid", cites=("karst2005",),
)  # fmt: skip
OESTRADIOL = compound(
    "oestradiol", "Oestradiol", _GROUP, "Larger excitatory currents, less adaptation",
    (agonist("ER", 0.0005, "wong1992", "M"),), (0.0001, 0.01, 0.1), (300.0, 3600.0),
    "Excitatory potentials grow by 20 to 30 %.", "Fast effects on slices need 1 to 100 nM.", "Minutes and days are one moment here.", keywords="estradiol E2 estrogen sex hormone", cites=("huang2012",),
)  # fmt: skip
INSULIN = compound(
    "insulin", "Insulin and leptin", _GROUP, "Full: cells that sense sugar fall silent",
    (agonist("InsLepR", 0.01, "spanswick1997", "M"),), (0.001, 0.02, 0.1), (300.0, 1200.0),
    "The cell hyperpolarises.", "Through ATP-sensitive potassium channels of the hypothalamus.", "Sugar and ATP themselves; only some cells carry the receptors.", keywords="leptin hunger hypothalamus metabolism",
)  # fmt: skip
PEPTIDES: tuple[CompoundSpec, ...] = (
    OXYTOCIN, VASOPRESSIN, OREXIN, SUBSTANCE_P, NPY, ENKEPHALIN, BDNF, SOMATOSTATIN, CORTISOL, OESTRADIOL, INSULIN,
)  # fmt: skip
