"""The fast cholinergic synapse, onto the nicotinic receptors that every cell is given."""

from __future__ import annotations

from neurolab.catalog.spec import Help, WireSpec
from neurolab.catalog.synapses.spiking import PRESETS, spiking_params

NICOTINIC_SYNAPSE = WireSpec(
    type_id="synapse.nicotinic",
    title="Nicotinic synapse",
    summary="Fast excitation by acetylcholine",
    params=spiking_params(0.8, 8),
    presets=PRESETS,
    joins=(("cell", "cell"), ("stimulus:spikes", "cell")),
    carries="spikes",
    receptor="receptor.nicotinic",
    sign="excitatory",
    help=Help(
        "Each spike of the source opens the nicotinic receptors of the target for some milliseconds, as in autonomic ganglia; a motor axon excites muscle likewise.",
        "Time course and reversal potential as measured under voltage clamp in a sympathetic ganglion, where the decay is that of the channels: "
        "acetylcholine itself is gone within a millisecond.",
        "No desensitisation, and no slow muscarinic part: in ganglia the same acetylcholine also acts on those, for seconds. Fast cholinergic synapses "
        "are rare in the cortex, where most acetylcholine spreads; inject it for that.",
    ),
    citations=("macdermott1980",),
    keywords="acetylcholine ACh cholinergic ganglion neuromuscular excitatory EPSP chemical",
)
