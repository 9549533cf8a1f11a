"""All wires, in the order in which they are offered between two nodes."""

from __future__ import annotations

from neurolab.catalog.spec import Help, Param, Quantity, State, WireSpec
from neurolab.catalog.synapses.spiking import PRESETS, spiking_params

_CELL_SOURCES = (("cell", "cell"), ("stimulus:spikes", "cell"))

WEIGHT = WireSpec(
    type_id="wire.weight",
    title="Weight",
    summary="Multiplies a number and adds it to a unit's sum",
    params=(Param("weight", 1.0, "1", low=-100, high=100, help="Factor; negative inhibits", cite="goodfellow2016", evidence="D", usual=(-4, 4)),),
    joins=(("unit", "unit"), ("stimulus:number", "unit")),
    carries="value",
    into="s",
    gain="weight",
    sign="signed",
    help=Help(
        "The synapse of artificial networks: one signed number.",
        "Strength and sign of an influence.",
        "No delay, no time course, no fatigue, no chemistry. A biological synapse cannot change its sign.",
    ),
    citations=("mcculloch1943",),
    keywords="connection artificial",
)
DRIVE = WireSpec(
    type_id="wire.drive",
    title="Drive",
    summary="Turns a unit's activation into a current",
    params=(
        Param(
            "gain",
            100.0,
            "pA",
            low=-10_000,
            high=10_000,
            help="Current for an activation of 1; negative inhibits",
            cite="kandel2013",
            evidence="D",
            usual=(-400, 400),
        ),
    ),
    joins=(("unit", "cell"),),
    carries="value",
    into="i_in",
    gain="gain",
    sign="signed",
    help=Help(
        "Lets an artificial unit drive a biological cell, as if through an electrode.",
        "A current injected through an electrode acts just so.",
        "A bridge between two worlds, not a thing in nature: no synapse, no spikes.",
    ),
    citations=("kandel2013",),
    keywords="bridge unit to cell",
)
INPUT = WireSpec(
    type_id="wire.input",
    title="Input",
    summary="Turns a current into a number for a unit",
    params=(
        Param(
            "gain",
            0.01,
            "1/pA",
            low=-10,
            high=10,
            help="Number for 1 pA; 0.01 makes 1 of 100 pA",
            cite="kandel2013",
            evidence="D",
            usual=(-0.05, 0.05),
        ),
    ),
    joins=(("stimulus:current", "unit"),),
    carries="value",
    into="s",
    gain="gain",
    sign="signed",
    help=Help(
        "Gives a unit the same stimulus as a cell, for comparison.",
        "Both get the same current at the same step.",
        "A unit knows no current; the factor is a convention.",
    ),
    citations=("kandel2013",),
    keywords="bridge stimulus to unit",
)
CURRENT = WireSpec(
    type_id="wire.current",
    title="Electrode",
    summary="Injects a current into a cell",
    params=(
        Param(
            "gain", 1.0, "1", low=-1000, high=1000, help="Factor on the current; negative inverts it", cite="kandel2013", evidence="D", usual=(-4, 4)
        ),
    ),
    joins=(("stimulus:current", "cell"),),
    carries="value",
    into="i_in",
    gain="gain",
    sign="signed",
    help=Help(
        "Current injection, the classical experiment on a single neuron.",
        "Positive current depolarises, as in the laboratory.",
        "An ideal electrode: no resistance, no leak, no damage.",
    ),
    citations=("kandel2013",),
    keywords="electrode inject",
)
RATE = WireSpec(
    type_id="wire.rate",
    title="Rate reader",
    summary="Counts a cell's recent spikes and hands the number to a unit",
    params=(
        Param(
            "weight",
            1.0,
            "1",
            low=-100,
            high=100,
            help="Number that one spike adds to the unit's sum; it then fades",
            cite="dayan2001",
            evidence="D",
            usual=(-4, 4),
        ),
        Param("tau", 50.0, "ms", low=1, high=5000, help="Time constant with which a spike is forgotten", cite="dayan2001", evidence="D", log=True),
    ),
    states=(State("x", "1", "0", "recent spikes: rate times tau"),),
    outputs=(Quantity("y", "1", "weight times recent spikes"),),
    output="y",
    equations="dx/dt = -x/tau\ny = weight*x",
    joins=(("cell", "unit"), ("stimulus:spikes", "unit")),
    carries="filter",
    into="s",
    gain="",
    sign="signed",
    help=Help(
        "Lets a biological cell talk to an artificial unit: the train of spikes is smoothed to a number, about (rate × tau).",
        "A synapse smooths spikes in the same way; this is how firing rate is estimated from spikes.",
        "A bridge between two worlds: the exact times of the spikes are lost.",
    ),
    citations=("dayan2001",),
    keywords="bridge cell to unit low-pass filter",
)
AMPA_SYNAPSE = WireSpec(
    type_id="synapse.ampa",
    title="AMPA synapse",
    summary="Fast excitation",
    params=spiking_params(0.8, 8),
    presets=PRESETS,
    joins=_CELL_SOURCES,
    carries="spikes",
    receptor="receptor.ampa",
    sign="excitatory",
    help=Help(
        "Each spike of the source opens the AMPA receptors of the target for a few milliseconds.",
        "Conductance-based: the effect depends on the target's membrane potential. At the default weight it depolarises an integrate-and-fire cell by 4 mV, so about five together make a spike; the small Hodgkin-Huxley cell fires at once.",
        "Unless you choose otherwise, release never fails and never tires; the weight is all receptors of the connection together. An axon is one speed for its whole length: no branches, no failures, and the length is that of the straight line.",
    ),
    citations=("destexhe1998",),
    keywords="glutamate excitatory chemical",
)
NMDA_SYNAPSE = WireSpec(
    type_id="synapse.nmda",
    title="NMDA synapse",
    summary="Slow excitation that needs a depolarised target",
    params=spiking_params(2.0, 20),
    presets=PRESETS,
    joins=_CELL_SOURCES,
    carries="spikes",
    receptor="receptor.nmda",
    sign="excitatory",
    help=Help(
        "Each spike opens the NMDA receptors of the target for some 50 ms; near rest magnesium blocks most of the current.",
        "The magnesium block is the one measured by Jahr and Stevens (1990); the decay of 52 ms is that of synapses on interneurons of the cortex.",
        "In nature most excitatory synapses carry AMPA and NMDA receptors together: draw both wires.",
    ),
    citations=("jahr1990", "destexhe1998"),
    keywords="glutamate excitatory slow magnesium",
)
GABA_A_SYNAPSE = WireSpec(
    type_id="synapse.gaba_a",
    title="GABA-A synapse",
    summary="Fast inhibition",
    params=spiking_params(3.0, 30),
    presets=PRESETS,
    joins=_CELL_SOURCES,
    carries="spikes",
    receptor="receptor.gaba_a",
    sign="inhibitory",
    help=Help(
        "Each spike opens chloride channels of the target: its membrane is held near -80 mV.",
        "Inhibition by conductance, strong even when the membrane barely moves (shunting).",
        "Any cell may be given this wire, whereas in nature a neuron is either excitatory or inhibitory (Dale's rule).",
    ),
    citations=("destexhe1998",),
    keywords="GABA inhibitory chloride chemical",
)
GAP_JUNCTION = WireSpec(
    type_id="wire.gap_junction",
    title="Gap junction",
    summary="Joins two cells electrically, both ways",
    params=(
        Param(
            "g",
            0.5,
            "nS",
            low=0,
            high=50,
            help="Conductance of the junction; 0.1 to 1.6 nS between cortical interneurons",
            cite="galarreta1999",
            evidence="M",
            usual=(0, 5),
        ),
    ),
    joins=(("cell", "cell"),),
    carries="difference",
    into="i_in",
    gain="g",
    sign="none",
    help=Help(
        "Current flows straight from the higher to the lower potential: neighbours pull each other into step.",
        "No delay and no transmitter, as in nature; both directions.",
        "Integrate-and-fire cells have no spike shape, so they pass on less than real cells do. Not rectifying.",
    ),
    citations=("galarreta1999",),
    keywords="electrical synapse connexin",
)
PROBE = WireSpec(
    type_id="lead.probe",
    title="Lead",
    summary="Shows a variable of a node on a meter; changes nothing",
    params=(Param("variable", "", "1", choices=("*",), help="What to show; empty for the main output", cite="kandel2013", evidence="D"),),
    joins=tuple((s, "meter") for s in ("cell", "unit", "stimulus:current", "stimulus:voltage", "stimulus:number", "stimulus:spikes")),
    carries="lead",
    gain="",
    sign="none",
    help=Help(
        "An ideal instrument: it sees any variable and disturbs none.",
        "It reads the very numbers of the simulation, at every step.",
        "A real electrode loads the cell and adds noise.",
    ),
    citations=("kandel2013",),
    keywords="probe electrode record",
)
WIRES: tuple[WireSpec, ...] = (WEIGHT, DRIVE, INPUT, CURRENT, RATE, AMPA_SYNAPSE, NMDA_SYNAPSE, GABA_A_SYNAPSE, GAP_JUNCTION, PROBE)
