"""Toxins and blockers of channels and receptors, and the modulator diazepam."""

from __future__ import annotations

from neurolab.catalog.binding import Binding
from neurolab.catalog.spec import CompoundSpec, Help

_LAB = "Laboratory reagent: simulation only; no handling in class."

TTX = CompoundSpec(
    type_id="compound.ttx",
    title="Tetrodotoxin (TTX)",
    summary="Plugs sodium channels: no more spikes",
    group="channel blocker",
    bindings=(Binding("Nav", "block", 0.010, 1.0, 1.0, "catterall2005", "M"),),
    typical=0.5,
    low=0.001,
    high=10.0,
    onset=20_000,
    washout=300_000,
    students_see="Spikes vanish, while a small current still charges the membrane. In the squid axon the passive answer shrinks a little, because some sodium channels are open at rest. Washed out under a constant current, that cell may stay silent: give it a pulse.",
    safety="The lethal poison of the puffer fish (1 to 2 mg kill a person): simulation only.",
    help=Help(
        "Proof that sodium channels make the spike.",
        "Blocks the outer mouth of the channel; half of the channels at about 10 nM.",
        "After wash-out under a constant current the Hodgkin-Huxley cell may need a kick to fire again, because rest and firing are both stable. Isoforms differ a thousandfold (the heart's Nav1.5 needs about 2 µM); one value stands for all. In tissue it acts within a minute and washes out in minutes: the default times are shortened for the classroom.",
    ),
    citations=("catterall2005", "hille2001"),
    keywords="pufferfish fugu sodium",
)
TEA = CompoundSpec(
    type_id="compound.tea",
    title="Tetraethylammonium (TEA)",
    summary="Plugs potassium channels: spikes broaden",
    group="channel blocker",
    bindings=(Binding("Kv_delayed", "block", 4500.0, 1.0, 1.0, "ikeda1995", "D"), Binding("Kv_M", "block", 3000.0, 1.0, 0.6, "coetzee1999", "M")),
    typical=20_000.0,
    low=10.0,
    high=100_000.0,
    onset=5_000,
    washout=20_000,
    students_see="The spike broadens from 1.5 to 3 ms in the Hodgkin-Huxley cell and its after-hyperpolarisation shrinks.",
    safety=_LAB,
    help=Help(
        "Proof that potassium channels end the spike.",
        "30 mM block 87 % of Kv2.1 channels from outside, which gives half at about 4.5 mM.",
        "The squid axon of 1952 ignores TEA from outside (it must be perfused inside); here the Hodgkin-Huxley cell is allowed to respond. BK channels, which are more sensitive, do not answer to it here. "
        "The default times are shortened for the classroom.",
    ),
    citations=("ikeda1995", "coetzee1999", "hille2001"),
    keywords="potassium broad spike",
)
CNQX = CompoundSpec(
    type_id="compound.cnqx",
    title="CNQX",
    summary="Blocks AMPA receptors: fast excitation goes",
    group="receptor antagonist",
    bindings=(Binding("AMPA", "block", 0.4, 1.0, 1.0, "traynelis2010", "M"), Binding("NMDA", "block", 25.0, 1.0, 1.0, "traynelis2010", "M")),
    typical=10.0,
    low=0.01,
    high=200.0,
    onset=20_000,
    washout=120_000,
    students_see="The fast EPSP disappears; what NMDA receptors carry remains, if the cell is depolarised.",
    safety=_LAB,
    help=Help(
        "Separates fast from slow excitation.",
        "Competes with glutamate at AMPA and kainate receptors.",
        "Treated as removing receptors: at a synapse the pulse of glutamate is too short for competition. At high doses it also touches the glycine site of NMDA receptors, as given here. The default times are shortened for the classroom.",
    ),
    citations=("traynelis2010",),
    keywords="AMPA glutamate antagonist",
)
APV = CompoundSpec(
    type_id="compound.apv",
    title="APV (D-AP5)",
    summary="Blocks NMDA receptors: slow excitation goes",
    group="receptor antagonist",
    bindings=(Binding("NMDA", "block", 2.0, 1.0, 1.0, "olverman1988", "D"),),
    typical=50.0,
    low=0.05,
    high=500.0,
    onset=20_000,
    washout=120_000,
    students_see="Single EPSPs hardly change; the slow tail at depolarised potentials goes. In the brain, learning stops.",
    safety=_LAB,
    help=Help(
        "The compound that showed that NMDA receptors trigger long-term potentiation.",
        "Binds with an affinity of about 1.4 µM; at the synapse half of the receptors are taken at about 2 µM.",
        "Treated as removing receptors, without competition. The default times are shortened for the classroom.",
    ),
    citations=("olverman1988", "bliss1993"),
    keywords="AP5 NMDA antagonist LTP",
)
BICUCULLINE = CompoundSpec(
    type_id="compound.bicuculline",
    title="Bicuculline",
    summary="Blocks GABA-A receptors: inhibition goes",
    group="receptor antagonist",
    bindings=(Binding("GABA_A", "block", 3.0, 1.0, 1.0, "hinton2018", "D"),),
    typical=10.0,
    low=0.05,
    high=200.0,
    onset=10_000,
    washout=60_000,
    students_see="Without inhibition a network fires faster and faster, up to the limit of its refractory period: a model of a seizure.",
    safety="Causes convulsions: simulation only.",
    help=Help(
        "Shows how much of a quiet network is inhibition.",
        "Competes with GABA; affinity 1 µM, half of the effect at a synapse at about 3 µM.",
        "Treated as removing receptors, without competition. The salt used in laboratories also blocks SK channels; here they do not answer to it. The default times are shortened for the classroom.",
    ),
    citations=("hinton2018",),
    keywords="GABA antagonist epilepsy convulsant",
)
DIAZEPAM = CompoundSpec(
    type_id="compound.diazepam",
    title="Diazepam",
    summary="Helps GABA: inhibition lasts longer",
    group="modulator",
    bindings=(Binding("GABA_A", "potentiate", 0.027, 1.0, 1.0, "dawson2006", "V"),),
    typical=1.0,
    low=0.001,
    high=100.0,
    onset=30_000,
    washout=1_200_000,
    students_see="Inhibitory potentials last up to half as long again. Where no GABA is released it does nothing, and more of it does not help: a ceiling that makes it safer than barbiturates.",
    safety="Controlled drug: teach mechanism and harm, not use.",
    help=Help(
        "A modulator has no effect of its own: it needs the transmitter.",
        "Half of its effect at 27 nM (α1 receptors); the decay of the inhibitory current grows by up to a half.",
        "A synapse saturates its receptors, so the peak grows only by a tenth here; the larger gain for weak, spilled-over GABA is left out, and so is the second, micromolar site. The default times are shortened for the classroom (real wash-out: 20 minutes).",
    ),
    citations=("dawson2006", "soplata2017"),
    keywords="Valium benzodiazepine GABA modulator",
)
BLOCKERS: tuple[CompoundSpec, ...] = (TTX, TEA, CNQX, APV, BICUCULLINE, DIAZEPAM)
