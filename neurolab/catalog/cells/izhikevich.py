"""Izhikevich's simple model with its named classes of 2003 and patterns of 2004."""

from __future__ import annotations

from neurolab.catalog.cells.common import CURRENT_IN, F_NA, RECEPTORS
from neurolab.catalog.cells.izhikevich_patterns import PATTERNS_2004
from neurolab.catalog.channels.answers import RHEOBASE, of_current, of_fatigue, of_reset, of_threshold
from neurolab.catalog.spec import CellSpec, Effect, Help, Param, Preset, State


def _preset(key: str, title: str, a: float, b: float, c: float, d: float, v_0: float, note: str) -> Preset:
    return Preset(key, title, {"a": a, "b": b, "c": c, "d": d, "V_0": v_0}, note, "izhikevich2003")


IZHIKEVICH = CellSpec(
    type_id="cell.izhikevich",
    title="Izhikevich",
    summary="Two short equations that imitate every class of cortical neuron",
    params=(
        Param("a", 0.02, "1/ms", low=-1, high=2, help="Speed of recovery: small means slow", cite="izhikevich2003", usual=(0, 0.2)),
        Param("b", 0.2, "1/ms", low=-1, high=2, help="How strongly the recovery u follows the membrane below threshold", cite="izhikevich2003"),
        Param("c", -65.0, "mV", low=-100, high=0, help="Potential after a spike; higher makes bursts", cite="izhikevich2003"),
        Param("d", 8.0, "mV/ms", low=-50, high=50, help="Fatigue: by how much a spike raises u", cite="izhikevich2003"),
        Param("V_0", -70.0, "mV", low=-100, high=-40, help="Resting potential, where the cell starts", cite="izhikevich2003"),
        Param("V_peak", 30.0, "mV", low=0, high=100, help="Peak at which the upstroke is cut and counted as a spike", cite="izhikevich2003"),
        Param(
            "C",
            10.0,
            "pF",
            low=0.5,
            high=1000,
            help="Capacitance: turns pA into the mV/ms of the paper (100 pA is the paper's I = 10)",
            cite="izhikevich2003",
            evidence="D",
            log=True,
        ),
        Param("k_1", 5.0, "1/ms", low=0, high=20, help="Slope of the parabola at 0 mV; 4.1 in two patterns", cite="izhikevich2004"),
        Param(
            "k_0",
            140.0,
            "mV/ms",
            low=0,
            high=1000,
            help="Height of the parabola at 0 mV; a steady current is part of it",
            cite="izhikevich2004",
            usual=(100, 240),
        ),
        Param("u_leak", 1.0, "1", low=0, high=1, help="Whether recovery forgets; 0 in the accommodating pattern", cite="izhikevich2004"),
        Param(
            "V_u",
            0.0,
            "mV",
            low=-100,
            high=100,
            help="Potential that recovery is drawn to; -65 mV in the accommodating pattern",
            cite="izhikevich2004",
        ),
        Param("V_shift", 0.0, "mV", low=-20, high=60, help="Shift of the threshold", cite="izhikevich2003", evidence="D"),
        F_NA,
    ),
    states=(State("v", "mV", "V_0", "membrane potential"), State("u", "mV/ms", "b*(V_0 - V_u)", "recovery")),
    inputs=(CURRENT_IN,),
    output="v",
    mechanisms=RECEPTORS,
    equations=(
        "excitable = 0.04/(mV*ms)*v**2 + k_1*v + k_0 - 0.04/(mV*ms)*V_shift*(v - V_0)\n"
        "passive = -0.6/ms*(v + 70*mV) - 14*mV/ms\n"
        "dv/dt = where(f_Na > 0.2, excitable, passive) - u + (i_in - i_mem)/C\n"
        "du/dt = a*(b*(v - V_u) - u_leak*u)"
    ),
    spike_when="v >= V_peak and f_Na > 0.2",
    on_spike="v = c; u += d",
    clip=(("v", "V_peak"),),
    effects=(
        *of_current("k_0", RHEOBASE),
        *of_threshold("V_shift"),
        *of_reset("c"),
        *of_fatigue("d"),
        Effect(
            "Nav", "block", "V_shift", "shift", 15.0, "This model has no sodium channels: a blocker raises its threshold by up to 15 mV", "hille2001"
        ),
        Effect(
            "Nav",
            "block",
            "f_Na",
            "scale",
            -1.0,
            "When four of five sodium channels are blocked, the self-amplifying parabola is replaced by its straight tangent at rest: no spike",
            "hille2001",
        ),
        Effect(
            "Kv_delayed",
            "block",
            "c",
            "shift",
            10.0,
            "This model has no potassium channels: a blocker moves the reset up by at most 10 mV",
            "hille2001",
        ),
        Effect("Kv_delayed", "block", "d", "scale", -0.5, "and halves at most the fatigue that a spike leaves", "hille2001"),
        Effect("Kv_M", "block", "d", "scale", -0.6, "The fatigue d stands for the M-current, which is blocked", "brown2010"),
        Effect("mAChR_M1", "activate", "d", "scale", -0.6, "Muscarinic receptors close the M-current, for which d stands: less fatigue", "brown2010"),
        Effect(
            "D1",
            "activate",
            "d",
            "scale",
            -0.331,
            "D1 receptors weaken the fatigue by a third at most, as fitted to striatal cells",
            "humphries2009",
            "C",
        ),
        Effect("D2", "activate", "V_shift", "shift", 1.0, "D2 receptors lower excitability: the threshold rises by at most 1 mV", "humphries2009"),
    ),
    presets=(
        _preset("RS", "Regular spiking (RS)", 0.02, 0.2, -65, 8, -70, "Cortical pyramidal cell: fires and slows down"),
        _preset("IB", "Intrinsically bursting (IB)", 0.02, 0.2, -55, 4, -70, "Starts with a burst, goes on with single spikes"),
        _preset("CH", "Chattering (CH)", 0.02, 0.2, -50, 2, -70, "Fast bursts again and again"),
        _preset("FS", "Fast spiking (FS)", 0.1, 0.2, -65, 2, -70, "Inhibitory interneuron: fast, without fatigue"),
        _preset("LTS", "Low-threshold spiking (LTS)", 0.02, 0.25, -65, 2, -64.4, "Inhibitory interneuron: low threshold, slows down"),
        _preset("TC", "Thalamo-cortical (TC)", 0.02, 0.25, -65, 0.05, -64.4, "Relay cell: tonic from rest, a burst after hyperpolarisation"),
        _preset("RZ", "Resonator (RZ)", 0.1, 0.26, -65, 2, -62.5, "Rings like a bell; answers inputs at its own rhythm"),
        *PATTERNS_2004,
    ),
    help=Help(
        "The named classes of cortical and thalamic neurons and twenty patterns of firing, chosen by four numbers: a and b shape the recovery, c and d the reset.",
        "Near threshold it behaves like the biophysical models: the equations are what remains of them (a normal form). The patterns resemble "
        "recordings, and it is cheap enough for very large networks.",
        "It has no channels, conductances or concentrations; v above threshold is not the shape of a spike, and u is no current that one could measure. The input of the paper has no unit: here 100 pA "
        "stand for its I = 10 (C = 10 pF is a teaching choice). The paper's figures were made with coarse steps of 0.2 to 0.5 ms; this program steps finely, and counts of spikes can "
        "differ by a few from the figures. What blockers do is a translation, marked below.",
    ),
    citations=("izhikevich2003", "izhikevich2004"),
    keywords="Izhikevich simple model RS IB CH FS LTS TC RZ bursting chattering",
)
