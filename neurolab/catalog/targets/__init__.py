"""What compounds bind, as data. Imports `catalog.spec` and `core` only."""
