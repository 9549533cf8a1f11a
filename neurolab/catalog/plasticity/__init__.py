"""Rules by which synapses learn, as data. Imports `catalog.spec` and `core` only."""
