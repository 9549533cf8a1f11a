"""The leaky integrate-and-fire neuron."""

from __future__ import annotations

from neurolab.catalog.cells.common import CURRENT_IN, F_NA, RECEPTORS
from neurolab.catalog.channels.answers import of_reset, of_resistance, of_sag, of_threshold
from neurolab.catalog.spec import CellSpec, Effect, Help, Param, Preset, State

LIF = CellSpec(
    type_id="cell.lif",
    title="Leaky integrate-and-fire",
    summary="A leaky bucket: fills with current, fires when full, starts again",
    params=(
        Param(
            "tau_m",
            10.0,
            "ms",
            low=0.5,
            high=500,
            help="Membrane time constant: how long a charge is remembered",
            cite="gerstner2014",
            evidence="D",
            log=True,
        ),
        Param(
            "R",
            250.0,
            "MOhm",
            low=1,
            high=5000,
            help="Input resistance: 100 MOhm turn 100 pA into 10 mV",
            cite="gerstner2014",
            evidence="D",
            log=True,
        ),
        Param("E_L", -70.0, "mV", low=-120, high=0, help="Resting potential, to which the membrane leaks back", cite="gerstner2014"),
        Param("V_th", -50.0, "mV", low=-100, high=50, help="Threshold: the cell fires when the membrane reaches it", cite="gerstner2014"),
        Param("V_reset", -65.0, "mV", low=-120, high=0, help="Potential at which the membrane starts again after a spike", cite="gerstner2014"),
        Param("t_ref", 2.0, "ms", low=0, high=100, help="Refractory time after a spike, during which the membrane is held", cite="gerstner2014"),
        F_NA,
    ),
    states=(State("v", "mV", "E_L", "membrane potential"),),
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=RECEPTORS,
    equations="dv/dt = (E_L - v + R*(i_in - i_mem))/tau_m",
    spike_when="v >= V_th and f_Na > 0.2",
    on_spike="v = V_reset",
    hold="t_ref",
    effects=(
        *of_resistance(),
        *of_threshold("V_th"),
        *of_reset("V_reset"),
        *of_sag("E_L"),
        Effect(
            "Nav", "block", "V_th", "shift", 15.0, "This model has no sodium channels: a blocker raises its threshold by up to 15 mV", "hille2001"
        ),
        Effect(
            "Nav", "block", "f_Na", "scale", -1.0, "When four of five sodium channels are blocked, it stops spiking and only charges", "hille2001"
        ),
        Effect(
            "Kv_delayed",
            "block",
            "t_ref",
            "scale",
            1.0,
            "This model has no potassium channels: a blocker doubles the refractory time at most, standing for the broader spike",
            "hille2001",
        ),
        Effect(
            "Kv_delayed", "block", "V_reset", "shift", 8.0, "The after-hyperpolarisation shrinks: the reset moves up by at most 8 mV", "hille2001"
        ),
        Effect("Kv_M", "block", "E_L", "shift", 4.0, "This model has no M-current: closing it depolarises the rest by at most 4 mV", "brown2010"),
        Effect(
            "mAChR_M1",
            "activate",
            "E_L",
            "shift",
            4.0,
            "Muscarinic receptors close potassium channels: the rest moves up by at most 4 mV",
            "brown2010",
        ),
        Effect("D1", "activate", "V_th", "shift", -2.0, "D1 receptors raise excitability: the threshold falls by at most 2 mV", "durstewitz2000"),
        Effect("D2", "activate", "V_th", "shift", 1.0, "D2 receptors lower excitability: the threshold rises by at most 1 mV", "humphries2009"),
    ),
    presets=(
        Preset("default", "Small neuron", {}, "Fires at about 63 Hz when given 100 pA", "gerstner2014"),
        Preset(
            "coincidence",
            "Coincidence detector",
            {"tau_m": 2.0, "t_ref": 1.0},
            "A short memory: only inputs that arrive together make it fire",
            "gerstner2014",
        ),
        Preset("integrator", "Slow integrator", {"tau_m": 50.0}, "A long memory: adds up inputs that arrive far apart", "gerstner2014"),
        Preset(
            "textbook",
            "Textbook neuron (needs 2 nA)",
            {"tau_m": 8.0, "R": 10.0},
            "The values of the Neuronal Dynamics exercises: a large cell",
            "gerstner2014",
        ),
    ),
    help=Help(
        "Threshold, integration, leak, refractory period, and the frequency-current curve with its rheobase (V_th - E_L)/R: 80 pA here.",
        "Below threshold it is the equation of a resistance and a capacitor, as measured in real membranes. The time of its spikes, and how its rate depends on the current, "
        "resemble those of a fast-spiking neuron. For a constant current its rate has a closed formula, with which this program agrees.",
        "It has no channels: the spike is a rule, not an event with a shape, so nothing is drawn above the threshold. No adaptation, no bursts, no rebound, no "
        "threshold that depends on history. What a channel blocker does to it is a translation, marked below. The input resistance of 250 MOhm and the time constant of 10 ms "
        "are a teaching choice (a small cell that 100 pA makes fire).",
    ),
    citations=("lapicque1907", "gerstner2014"),
    keywords="LIF integrate and fire Lapicque",
)
