"""The voltage clamp: an amplifier that holds a cell's membrane at a commanded potential and shows the current that this takes."""

from __future__ import annotations

from neurolab.catalog.spec import Help, Param, Quantity, StimulusSpec, WireSpec

_CITE = "hodgkin1952"


def _potential(name: str, default: float, what: str) -> Param:
    return Param(name, default, "mV", low=-300, high=300, help=what, cite=_CITE, evidence="D", usual=(-120, 60))


VOLTAGE_CLAMP = StimulusSpec(
    type_id="stimulus.voltage_clamp",
    title="Voltage clamp",
    summary="Holds a cell at a potential and shows the current that this takes",
    emits="voltage",
    params=(
        _potential("holding", -65.0, "Potential before and after the step"),
        _potential("step", 0.0, "Potential during the step"),
        Param("start", 20.0, "ms", low=0, high=1e7, help="When the step begins", cite=_CITE, evidence="D", usual=(0, 1000)),
        Param("stop", 40.0, "ms", low=0, high=1e7, help="When it ends", cite=_CITE, evidence="D", usual=(0, 1000)),
    ),
    inputs=(Quantity("measured", "pA", "current that the amplifier injects"),),
    outputs=(
        Quantity("i", "pA", "clamp current: positive flows into the cell and balances an outward current of the membrane"),
        Quantity("v", "mV", "command"),
    ),
    output="i",
    equations="v = where(t >= start and t < stop, step, holding)\ni = measured",
    help=Help(
        "The experiment with which Hodgkin and Huxley found the channels: at a constant potential there is no spike and no capacitive current, "
        "so the current shows channels opening and closing. Trace the clamp for the current (downward is inward).",
        "The potential is exactly the command, and the current is exactly what balances the membrane's own.",
        "An ideal amplifier: no series resistance, and the capacitive current at the edges of a step is compensated. The current in the trace is one "
        "time step late (in a cell in space what flows along the cell two). A clamped cell does not reset; a step upwards through its threshold counts as one spike.",
    ),
    citations=(_CITE,),
    keywords="voltage clamp command holding current amplifier patch",
)
CLAMP_WIRE = WireSpec(
    type_id="wire.clamp",
    title="Clamp electrode",
    summary="Lets a voltage clamp dictate a cell's membrane potential",
    joins=(("stimulus:voltage", "cell"),),
    carries="clamp",
    gain="",
    sign="none",
    help=Help(
        "The cell's potential follows the clamp, whatever its channels, its synapses and other electrodes do.",
        "As with two electrodes in a squid axon: one measures, the other injects.",
        "A cell in space is held where the electrode is and nowhere else: far dendrites escape, and what happens there is seen too small and too late. "
        "One clamp a cell.",
    ),
    citations=(_CITE,),
    keywords="voltage clamp electrode space clamp",
)
