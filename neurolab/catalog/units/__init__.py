"""Artificial neurons: activation functions, as data. Imports `catalog.spec` and `core` only."""
