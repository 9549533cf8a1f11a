"""Synapses of network theory: a jump of the potential, and currents that do not depend on it. Add one to a cell, then draw the synapse of its name."""

from __future__ import annotations

from neurolab.catalog.spec import Help, MechanismSpec, Param, Quantity, State, WireSpec
from neurolab.catalog.synapses.spiking import AXON_PARAMS, PRESETS, RELEASE_PARAMS

_TRUE = "It is what the theory of networks of integrate-and-fire cells assumes, so results can be compared with its formulas."
_OMITTED = "No reversal potential: a spike has the same effect at any potential, which no receptor has. No pharmacology: no compound acts on it."
_OUTPUT = (Quantity("i", "pA", "synaptic current, outward positive"),)


def _current(name: str, title: str, summary: str, tau: float, sign: str) -> MechanismSpec:
    return MechanismSpec(
        type_id=f"receptor.{name}",
        family="receptor",
        title=title,
        summary=summary,
        params=(Param("tau", tau, "ms", low=0.1, high=500, help="Time constant of decay", cite="brette2007", log=True, usual=(1, 100)),),
        states=(State("I", "pA", "0", "size of the current"),),
        outputs=_OUTPUT,
        output="i",
        arrival=("I",),
        equations=f"dI/dt = -I/tau\ni = {sign}I\ni_mem += i",
        help=Help("A current that jumps with each spike and decays.", _TRUE, _OMITTED),
        citations=("brette2007",),
        keywords="CUBA current-based network theory",
    )


KICK = MechanismSpec(
    type_id="receptor.kick",
    family="receptor",
    title="Instant jump",
    summary="Each spike moves the membrane potential at once",
    arrival=("v",),
    help=Help(
        "A spike of weight J moves the potential by J at once; while the cell rests after a spike of its own, jumps are lost.", _TRUE, _OMITTED
    ),
    citations=("brunel2000",),
    keywords="delta synapse PSP voltage jump Brunel network theory",
)
EXCITATORY = _current("current_e", "Excitatory current", "A current that excites alike at any potential, as in network theory", 5.0, "-")
INHIBITORY = _current("current_i", "Inhibitory current", "A current that inhibits alike at any potential, as in network theory", 10.0, "")
SIMPLE: tuple[MechanismSpec, ...] = (KICK, EXCITATORY, INHIBITORY)


def _synapse(receptor: MechanismSpec, title: str, weight: Param) -> WireSpec:
    return WireSpec(
        type_id=f"synapse.{receptor.name}",
        title=title,
        summary=receptor.summary,
        params=(weight, *AXON_PARAMS, *RELEASE_PARAMS),
        presets=PRESETS,
        joins=(("cell", "cell"), ("stimulus:spikes", "cell")),
        carries="spikes",
        receptor=receptor.type_id,
        sign="signed" if receptor is KICK else "excitatory" if receptor is EXCITATORY else "inhibitory",
        help=Help(receptor.help.shows, _TRUE, _OMITTED),
        citations=receptor.citations,
        keywords=receptor.keywords,
    )


_JUMP = Param(
    "weight", 0.5, "mV", low=-100, high=100, usual=(-5, 5), help="Jump of the potential; below 0 it inhibits", cite="brunel2000", evidence="D"
)
_AMOUNT = Param("weight", 20.0, "pA", low=0, high=10_000, usual=(0, 200), help="Current that one spike starts", cite="brette2007", evidence="D")
SIMPLE_SYNAPSES: tuple[WireSpec, ...] = (
    _synapse(KICK, "Jump synapse", _JUMP),
    _synapse(EXCITATORY, "Excitatory current synapse", _AMOUNT),
    _synapse(INHIBITORY, "Inhibitory current synapse", _AMOUNT),
)
