"""Cells in space: a ball and a stick, passive or with a spiking soma, and an axon with nodes of Ranvier."""

from __future__ import annotations

from neurolab.catalog.cells.common import CURRENT_IN, RECEPTORS
from neurolab.catalog.morphology import mechanisms_of
from neurolab.catalog.spec import CellSpec, Compartment, Help, Param, State

_EQUATIONS = "dv/dt = (i_in - i_mem)/(C_m*area)"
_DENDRITE = ("channel.passive", *RECEPTORS)
_SOMA = ("channel.na_hh", "channel.k_hh", "channel.leak", *RECEPTORS)
_NODE = ("channel.na_node", "channel.leak_node")


def _membrane(c_m: float, r_a: float, rest: float, cite: str, v_spike: float) -> tuple[Param, ...]:
    return (
        Param("C_m", c_m, "uF/cm2", low=0.01, high=10, help="Capacitance per area, nearly the same in all membranes", cite=cite),
        Param(
            "R_a", r_a, "Ohm*cm", low=1, high=10_000, help="Resistivity of the inside: how hard it is for current to flow along", cite=cite, log=True
        ),
        Param(
            "area", 100.0, "um2", low=1e-9, high=1e9, help="Membrane area of a segment, from its length and diameter", cite="rall1959", evidence="D"
        ),
        Param("V_0", rest, "mV", low=-100, high=0, help="Potential at which the membrane starts", cite=cite, evidence="D"),
        Param("V_spike", v_spike, "mV", low=-60, high=40, help="An upward crossing is counted as a spike", cite=cite, evidence="D"),
    )


_STICK = (
    Compartment("soma", 20.0, 20.0, _DENDRITE),
    Compartment("dend", 500.0, 2.0, _DENDRITE, "soma", 20),
)
BALL_AND_STICK = CellSpec(
    type_id="cell.ball_and_stick",
    title="Ball and stick",
    summary="A soma and one dendrite, passive: see a signal shrink and spread along a cable",
    params=_membrane(1.0, 150.0, -65.0, "branco2010", -40.0),
    states=(State("v", "mV", "V_0", "membrane potential of the soma"),),
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=mechanisms_of(_STICK),
    compartments=_STICK,
    equations=_EQUATIONS,
    spike_when="v > V_spike",
    help=Help(
        "A neuron has a shape. 100 pA into the soma depolarise it by 26 mV, the tip of the dendrite by 19 mV; a brief signal loses far more and arrives later. Put synapses at different places and compare.",
        "Cable theory (Rall 1959), solved in segments; compared with Rall's formulas for steady and brief signals. Current flows both ways alike: what the tip receives from the soma, the soma receives from the tip.",
        "One cylinder stands for a whole tree. All membrane is passive, so it makes no spikes; crossing the threshold only counts as one, so that it can be wired on.",
    ),
    citations=("rall1959", "branco2010"),
    keywords="dendrite cable multi-compartment attenuation Rall passive space",
)
_SPIKING = (Compartment("soma", 20.0, 20.0, _SOMA), Compartment("dend", 500.0, 2.0, _DENDRITE, "soma", 20))
SPIKING_STICK = CellSpec(
    type_id="cell.spiking_stick",
    title="Ball and stick, spiking",
    summary="A soma with the channels of Hodgkin and Huxley, and a passive dendrite",
    params=(
        *_membrane(1.0, 150.0, -65.0, "branco2010", 0.0),
        Param("T", 6.3, "degC", low=0, high=40, help="Temperature: warmth makes the channels of the soma faster", cite="hodgkin1952"),
    ),
    states=(State("v", "mV", "V_0", "membrane potential of the soma"),),
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=mechanisms_of(_SPIKING),
    compartments=_SPIKING,
    equations=_EQUATIONS,
    spike_when="v > V_spike",
    help=Help(
        "Synapses on the dendrite, spikes in the soma. The spike runs back into the dendrite and fades there; the same synapse does less the further out it sits.",
        "The geometry and the passive membrane are usual values of cortical cells, solved as a cable.",
        "The soma has the channels of the squid axon at 6.3 °C, so its spikes are slow. Real dendrites have channels of their own.",
    ),
    citations=("rall1959", "hodgkin1952", "branco2010"),
    keywords="dendrite cable multi-compartment back-propagation spike space",
)


def _axon(nodes: int) -> tuple[Compartment, ...]:
    """Return an axon of 10 µm outer diameter: nodes of 1.5 µm, internodes of a hundred outer diameters, inner diameter six tenths."""
    parts: list[Compartment] = []
    for k in range(nodes):
        parts.append(Compartment(f"node{k}", 1.5, 6.0, _NODE, f"myelin{k - 1}" if k else ""))
        if k < nodes - 1:
            values = {"C_m": 1.0, "passive.E": -80.0}
            parts.append(Compartment(f"myelin{k}", 1000.0, 6.0, ("channel.passive",), f"node{k}", 4, 150.0, values))
    return tuple(parts)


_AXON = _axon(11)
RANVIER = CellSpec(
    type_id="cell.ranvier",
    title="Axon with nodes of Ranvier",
    summary="Eleven nodes between stretches of myelin: the spike jumps, until the myelin is lost",
    params=_membrane(2.5, 110.0, -80.0, "sweeney1987", -30.0),
    states=(State("v", "mV", "V_0", "membrane potential of the first node"),),
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=mechanisms_of(_AXON),
    compartments=_AXON,
    spike_at="node10",
    equations=_EQUATIONS,
    spike_when="v > V_spike",
    help=Help(
        "Saltatory conduction: only the nodes fire, the myelin between them carries the current on. Give one stretch of myelin no turns: the current leaks and charges the bare membrane, the next node stays below threshold and the spike is lost. That is what demyelination does.",
        "Node equations and sizes of Sweeney et al. (1987), with internodes of a hundred outer diameters. Speed grows with diameter in proportion. A stretch with n turns of myelin has the capacitance and leak of 2n + 1 membranes in series.",
        "Its spike runs at 22 m/s. Real fibres of 10 µm reach 60: that is what a wire with myelin takes, by the rule measured in the cat (Hursh 1939, 6 m/s per µm). Part of the difference is the leak and the capacitance of the myelin: were it a perfect insulator, this axon would run at 35 m/s. It is a passive membrane of one value, without the channels under its edge and the space beneath it (McIntyre et al. 2002). Use a step of 0.005 ms or less: a node works in microseconds. A spike is counted at the last node.",
    ),
    citations=("chiu1979", "sweeney1987", "mcintyre2002", "hursh1939"),
    keywords="myelin node Ranvier saltatory conduction demyelination multiple sclerosis axon space",
)
_FIBRE = ("channel.na_hh", "channel.k_hh", "channel.leak")
_BARE = (Compartment("axon", 5950.0, 10.0, _FIBRE, segments=119), Compartment("terminal", 50.0, 10.0, _FIBRE, "axon"))
BARE_AXON = CellSpec(
    type_id="cell.bare_axon",
    title="Axon without myelin",
    summary="Six millimetres of bare axon: the spike runs along like a flame along a fuse",
    params=(
        *_membrane(1.0, 35.4, -65.0, "hodgkin1952", -20.0),
        Param("T", 18.5, "degC", low=0, high=40, help="Temperature: the channels' rates triple every 10 °C", cite="hodgkin1952"),
    ),
    states=(State("v", "mV", "V_0", "membrane potential of the first piece"),),
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=mechanisms_of(_BARE),
    compartments=_BARE,
    spike_at="terminal",
    equations=_EQUATIONS,
    spike_when="v > V_spike",
    help=Help(
        "Every piece of membrane excites the next: 2.7 m/s at 10 µm. Four times the diameter makes it twice as fast, myelin many times. "
        "Lay two of them side by side with an ephaptic coupling to see what shielding is for.",
        "The membrane, the inside and the temperature of the squid axon (Hodgkin and Huxley 1952), in a thinner fibre. Speed grows with the root of the diameter.",
        "Vertebrates have other channels in their thin bare axons. Use a step of 0.01 ms or less. A spike is counted at the far end.",
    ),
    citations=("hodgkin1952",),
    keywords="unmyelinated fibre conduction velocity propagation cable squid space",
)
CELLS_IN_SPACE: tuple[CellSpec, ...] = (BALL_AND_STICK, SPIKING_STICK, RANVIER, BARE_AXON)
