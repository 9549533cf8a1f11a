"""Receptors: where the spikes of synapses and the compounds of the bath act, as data. Imports `catalog.spec` and `core` only."""
