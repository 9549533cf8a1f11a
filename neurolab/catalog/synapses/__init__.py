"""Wires: synapses, weights, gap junctions and leads, as data. Imports `catalog.spec` and `core` only."""
