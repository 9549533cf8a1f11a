"""Sources of current, spikes and numbers, as data. Imports `catalog.spec` and `core` only."""
