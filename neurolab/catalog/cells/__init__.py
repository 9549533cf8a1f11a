"""Biological neurons: membranes with a list of mechanisms, as data. Imports `catalog.spec` and `core` only."""
