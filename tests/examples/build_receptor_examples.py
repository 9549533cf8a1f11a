"""Draws the shipped circuits about receptors, populations of cells in space and the characters of one model; see `build_examples`.

python tests/examples/build_receptor_examples.py            # all
"""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from sketch import Sketch

from neurolab.circuit import edits, populations
from neurolab.circuit.mechanisms import mechanisms_of, set_mechanisms

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "examples"
SYNAPSES = (
    ("AMPA", "synapse.ampa", 0.4),
    ("NMDA", "synapse.nmda", 1.0),
    ("Nicotinic", "synapse.nicotinic", 0.4),
    ("GABA-A", "synapse.gaba_a", 1.0),
    ("Glycine", "synapse.glycine", 1.0),
    ("GABA-B", "synapse.gaba_b", 1.0),
)


def receptors():
    s = Sketch(
        "One burst, seven receptors",
        """
The same burst of spikes reaches six cells, each through another receptor.

- **AMPA** and **nicotinic** receptors: quick bumps up. **NMDA**: slow, and stronger the higher the cell is already.
- **GABA-A** and **glycine**: quick bumps down. **GABA-B**: nothing after one spike, a long dip after a burst.
- **Muscarinic**: no synapse. Acetylcholine in the bath (from 0.5 s) closes potassium channels, slowly.

Click a wire and show its *conductance*.
""",
        dt=0.1,
        speed=0.2,
    )
    burst = s.node("stimulus.pulse_train", "Bursts", 0, -104, amplitude=150.0, start=100.0, width=150.0, period=1200.0)
    source = s.node("cell.lif", "Source", 0, 0)
    s.wire(burst, source)
    cells = []
    for k, (label, synapse, weight) in enumerate(SYNAPSES):
        cells.append(s.node("cell.lif", label, (-165, 165)[k // 3], 104 * (k % 3) - 104, E_L=-62.0, V_th=-15.0))
        if synapse in ("synapse.gaba_b", "synapse.glycine"):
            receptor = synapse.replace("synapse", "receptor")
            s.circuit.apply(set_mechanisms(s.circuit, cells[-1], (*mechanisms_of(s.circuit, s.circuit[cells[-1]]), receptor)))
        s.wire(source, cells[-1], synapse, weight=weight)
    # a cell of channels: the simple ones have an answer of their own to acetylcholine
    alone = s.node("cell.cortical_fs", "Muscarinic", 0, 250)
    s.circuit.apply(set_mechanisms(s.circuit, alone, (*mechanisms_of(s.circuit, s.circuit[alone])[:3], "receptor.muscarinic")))
    s.circuit.apply(edits.set_param(s.circuit, alone, "muscarinic.g_max", 2.0))
    bath = s.region("Acetylcholine", -80, 185, 160, 135)
    s.circuit.apply(edits.add_dose(s.circuit, "compound.acetylcholine", bath, 10.0, start=500.0)[1])
    s.probe(s.node("meter.scope", "Excitation", -320, 0), *cells[:3])
    s.probe(s.node("meter.scope", "Inhibition", 320, 0), *cells[3:])
    s.probe(s.node("meter.scope", "From the bath", 320, 250), alone)
    return s


def crowd():
    s = Sketch(
        "Where inhibition has the last word",
        """
Two crowds of 40 cells get the same excitation on their dendrites, and from 0.5 s on inhibition elsewhere.

- *On the path*: inhibition at the soma meets the current on its way. The crowd falls silent.
- *Beyond*: the same inhibition at the tip of the dendrite, farther out than the excitation. It takes a third of the spikes.

Click an inhibitory wire: its place is **at**, its rule says how many sources each cell gets. Move it along the dendrite.
""",
        dt=0.05,
        speed=0.1,
    )
    excite = s.node("stimulus.poisson", "Excitation", 0, -120, rate=20.0)
    inhibit = s.node("stimulus.poisson", "Inhibition", 0, 120, rate=40.0, start=500.0)
    on = s.node("cell.spiking_stick", "On the path", 260, -120)
    off = s.node("cell.spiking_stick", "Beyond", 260, 120)
    for node, size in ((excite, 200), (inhibit, 100), (on, 40), (off, 40)):
        s.circuit.apply(populations.set_size(s.circuit, node, size))
    for cells, place in ((on, "soma"), (off, "dend[19]")):
        for source, synapse, weight, at in ((excite, "synapse.ampa", 0.9, "dend[4]"), (inhibit, "synapse.gaba_a", 1.5, place)):
            wire = s.wire(source, cells, synapse, weight=weight, at=at)
            s.circuit.apply(populations.set_rule(s.circuit, wire, kind="in_degree", k=20))
    s.probe(s.node("meter.raster", "Spikes", 520, -120), on, off)
    s.probe(s.node("meter.rate", "Rate", 520, 120, bin=50.0), on, off)
    return s


def characters():
    s = Sketch(
        "Eight characters of one model",
        """
Eight adaptive exponential cells get the same step of current and answer in eight ways (Naud et al. 2008).

- Steady, adapting, an initial burst, burst after burst: on the left.
- Late and ever faster, late bursts, one spike only, never settling: on the right.

Click a cell: its *Preset* says what was published. The phase plane (Experiments) shows where its reset lands, and why it bursts.
""",
        dt=0.1,
        speed=0.2,
    )
    step = s.node("stimulus.step_current", "Step", 0, 30, amplitude=100.0, start=50.0, stop=650.0)
    titles = {p.id: p.title for p in s.circuit.registry["cell.adex"].presets}
    order = ("tonic", "adaptation", "initial_burst", "regular_bursting", "delayed_accelerating", "delayed_bursting", "transient", "irregular")
    cells = []
    for k, preset in enumerate(order):
        cells.append(s.node("cell.adex", titles[preset], (-190, 190)[k // 4], 103 * (k % 4) - 154, preset=preset))
        s.wire(step, cells[-1])
    s.probe(s.node("meter.raster", "Spikes", 0, -154), *cells)
    s.probe(s.node("meter.scope", "Bursts", -370, 0), cells[2], cells[3])
    s.probe(s.node("meter.scope", "Late", 370, 0), cells[4], cells[5])
    return s


EXAMPLES = {"35_receptors": receptors, "36_inhibition_on_dendrites": crowd, "37_eight_characters": characters}


def main(names):
    QGuiApplication([])
    for name in names or EXAMPLES:
        EXAMPLES[name]().save(FOLDER / f"{name}.nlab")


if __name__ == "__main__":
    main(sys.argv[1:])
