"""Ion channels that a cell's membrane carries, as data. Imports `catalog.spec` and `core` only."""
