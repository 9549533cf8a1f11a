"""The squid giant axon of Hodgkin and Huxley."""

from __future__ import annotations

from neurolab.catalog.cells.common import CURRENT_IN, RECEPTORS
from neurolab.catalog.spec import CellSpec, Help, Param, Preset, State

HODGKIN_HUXLEY = CellSpec(
    type_id="cell.hodgkin_huxley",
    title="Hodgkin-Huxley",
    summary="The squid giant axon: spikes made by sodium and potassium channels",
    params=(
        Param("C_m", 1.0, "uF/cm2", low=0.1, high=10, help="Capacitance per area, nearly the same in all membranes", cite="hodgkin1952"),
        Param(
            "area",
            1000.0,
            "um2",
            low=10,
            high=1e6,
            help="Membrane area; with 1,000 µm² a current of 100 pA is 10 µA/cm²",
            cite="hodgkin1952",
            evidence="D",
            log=True,
        ),
        Param(
            "T",
            6.3,
            "degC",
            low=0,
            high=40,
            help="Temperature: warmth makes the channels faster (Q10 of 3); above 25 °C the squid axon cannot spike",
            cite="hodgkin1952",
        ),
        Param("V_0", -65.0, "mV", low=-100, high=0, help="Potential at which the membrane starts", cite="hodgkin1952"),
        Param(
            "V_spike",
            0.0,
            "mV",
            low=-50,
            high=40,
            help="An upward crossing of this potential is counted as a spike",
            cite="hodgkin1952",
            evidence="D",
        ),
    ),
    states=(State("v", "mV", "V_0", "membrane potential"),),
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=("channel.na_hh", "channel.k_hh", "channel.leak", *RECEPTORS),
    equations="dv/dt = (i_in - i_mem)/(C_m*area)",
    spike_when="v > V_spike",
    presets=(
        Preset("squid", "Squid axon at 6.3 °C", {}, "As measured in 1952; fires at 68 Hz when given 100 pA", "hodgkin1952"),
        Preset("warm", "Squid axon at 18.5 °C", {"T": 18.5}, "Faster channels: shorter spikes, about 189 Hz at 100 pA", "hodgkin1952"),
        Preset("big", "Ten times larger", {"area": 10_000.0}, "The same membrane, ten times the area: it needs ten times the current", "hodgkin1952"),
    ),
    help=Help(
        "How a spike is made: sodium channels open and feed themselves, then inactivate, while potassium channels open and repolarise. Refractoriness, rebound after inhibition, "
        "a firing rate that jumps from silence to 50 Hz, block by strong currents and by warmth, and what TTX and TEA do. Between 63 and 98 pA rest and firing are both stable: a cell that was silenced gently stays silent until something kicks it.",
        "Equations and numbers are those of 1952 in the modern sign convention, measured with a voltage clamp and since confirmed to the level of single channels. The model predicted spike shape, threshold, "
        "refractory period and conduction velocity.",
        "A patch of squid axon, not a cortical neuron: two channels only, no adaptation, no calcium, no dendrites. All channels are "
        "averaged (no channel noise), ion concentrations stay constant. Under a steady current real squid axons mostly fire once, the equations fire on and on. The synaptic receptors are an addition for teaching, the axon has none.",
    ),
    citations=("hodgkin1952", "guttman1980", "clay2008"),
    keywords="HH squid axon sodium potassium biophysical conductance",
)
