"""The registry of everything that ships with the program: one explicit list, in the order of the palettes."""

from __future__ import annotations

from neurolab.catalog.cells.adex import ADEX
from neurolab.catalog.cells.conductance import CONDUCTANCE_CELLS
from neurolab.catalog.cells.cortex import CORTEX_CELLS
from neurolab.catalog.cells.hodgkin_huxley import HODGKIN_HUXLEY
from neurolab.catalog.cells.izhikevich import IZHIKEVICH
from neurolab.catalog.cells.lif import LIF
from neurolab.catalog.cells.pacemakers import PACEMAKERS
from neurolab.catalog.cells.simple import SIMPLE_CELLS
from neurolab.catalog.cells.space import CELLS_IN_SPACE
from neurolab.catalog.channels.cable import CABLE_CHANNELS
from neurolab.catalog.channels.calcium import CALCIUM_CHANNELS
from neurolab.catalog.channels.connor_stevens import CONNOR_STEVENS_CHANNELS
from neurolab.catalog.channels.dopamine import DOPAMINE_CHANNELS
from neurolab.catalog.channels.hodgkin_huxley import CHANNELS
from neurolab.catalog.channels.morris_lecar import MORRIS_LECAR_CHANNELS
from neurolab.catalog.channels.opsins import CHR2, FIBRE, LIGHT_SOURCE
from neurolab.catalog.channels.slow import SLOW_CHANNELS
from neurolab.catalog.channels.traub_miles import TRAUB_MILES
from neurolab.catalog.channels.wang_buzsaki import WANG_BUZSAKI_CHANNELS
from neurolab.catalog.compounds.channel_tools import CHANNEL_TOOLS
from neurolab.catalog.compounds.medicines import MEDICINES
from neurolab.catalog.compounds.peptides import PEPTIDES
from neurolab.catalog.compounds.receptor_tools import RECEPTOR_TOOLS
from neurolab.catalog.compounds.transmitters import TRANSMITTERS
from neurolab.catalog.meters.meters import METERS
from neurolab.catalog.organelles.calcium import ORGANELLES
from neurolab.catalog.plasticity.stdp import PLASTICITY
from neurolab.catalog.receptors.ionotropic import RECEPTORS
from neurolab.catalog.receptors.kinetics import KINETIC_SYNAPSES, KINETICS
from neurolab.catalog.receptors.metabotropic import METABOTROPIC
from neurolab.catalog.receptors.simple import SIMPLE, SIMPLE_SYNAPSES
from neurolab.catalog.registry import Registry
from neurolab.catalog.stimuli.clamp import CLAMP_WIRE, VOLTAGE_CLAMP
from neurolab.catalog.stimuli.currents import CURRENTS
from neurolab.catalog.stimuli.numbers import NUMBERS
from neurolab.catalog.stimuli.spikes import SPIKES
from neurolab.catalog.synapses.cholinergic import NICOTINIC_SYNAPSE
from neurolab.catalog.synapses.inhibitory import INHIBITORY_SYNAPSES
from neurolab.catalog.synapses.outside import EPHAPTIC
from neurolab.catalog.synapses.wires import WIRES
from neurolab.catalog.targets.targets import TARGETS
from neurolab.catalog.units.activations import UNITS


def builtin_registry() -> Registry:
    """Return a new registry with every spec of the program."""
    return Registry(
        (
            LIF,
            ADEX,
            IZHIKEVICH,
            *SIMPLE_CELLS,
            HODGKIN_HUXLEY,
            *CONDUCTANCE_CELLS,
            *CORTEX_CELLS,
            *PACEMAKERS,
            *CELLS_IN_SPACE,
            *UNITS,
            *CURRENTS,
            VOLTAGE_CLAMP,
            LIGHT_SOURCE,
            *SPIKES,
            *NUMBERS,
            *METERS,
            *WIRES,
            CLAMP_WIRE,
            *KINETIC_SYNAPSES,
            *SIMPLE_SYNAPSES,
            *INHIBITORY_SYNAPSES,
            NICOTINIC_SYNAPSE,
            EPHAPTIC,
            FIBRE,
            *PLASTICITY,
            *CHANNELS,
            *TRAUB_MILES,
            *WANG_BUZSAKI_CHANNELS,
            *CONNOR_STEVENS_CHANNELS,
            *CALCIUM_CHANNELS,
            *SLOW_CHANNELS,
            *DOPAMINE_CHANNELS,
            *MORRIS_LECAR_CHANNELS,
            *CABLE_CHANNELS,
            CHR2,
            *RECEPTORS,
            *METABOTROPIC,
            *KINETICS,
            *SIMPLE,
            *ORGANELLES,
            *TRANSMITTERS,
            *PEPTIDES,
            *CHANNEL_TOOLS,
            *RECEPTOR_TOOLS,
            *MEDICINES,
            *TARGETS,
        )
    )
