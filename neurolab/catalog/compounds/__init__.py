"""Compounds that can be injected, as data. Imports `catalog.spec` and `core` only."""
