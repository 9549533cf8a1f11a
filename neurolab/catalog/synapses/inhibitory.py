"""Inhibitory synapses onto receptors that only some cells are given: GABA_B and glycine."""

from __future__ import annotations

from neurolab.catalog.spec import Help, WireSpec
from neurolab.catalog.synapses.spiking import PRESETS, spiking_params

_JOINS = (("cell", "cell"), ("stimulus:spikes", "cell"))

GABA_B_SYNAPSE = WireSpec(
    type_id="synapse.gaba_b",
    title="GABA-B synapse",
    summary="Slow inhibition that takes a burst of spikes",
    params=spiking_params(1.0, 10),
    presets=PRESETS,
    joins=_JOINS,
    carries="spikes",
    receptor="receptor.gaba_b",
    sign="inhibitory",
    help=Help(
        "A single spike does next to nothing; ten in a row hold the target near -95 mV for some hundred milliseconds.",
        "The cascade of the receptor is that of hippocampal recordings.",
        "The weight says how many receptors a spike reaches; how much they can open is g_max of the receptor. Give the target the GABA-B receptor first.",
    ),
    citations=("destexhe1998",),
    keywords="GABA inhibitory slow potassium chemical",
)
GLYCINE_SYNAPSE = WireSpec(
    type_id="synapse.glycine",
    title="Glycine synapse",
    summary="Fast inhibition of brain stem and spinal cord",
    params=spiking_params(3.0, 30),
    presets=PRESETS,
    joins=_JOINS,
    carries="spikes",
    receptor="receptor.glycine",
    sign="inhibitory",
    help=Help(
        "Each spike opens chloride channels of the target for some four milliseconds.",
        "Time constants as measured in the superior olive.",
        "In nature the same terminal often releases GABA too. Give the target the glycine receptor first.",
    ),
    citations=("psc_table",),
    keywords="glycine inhibitory chloride spinal cord chemical",
)
INHIBITORY_SYNAPSES: tuple[WireSpec, ...] = (GABA_B_SYNAPSE, GLYCINE_SYNAPSE)
