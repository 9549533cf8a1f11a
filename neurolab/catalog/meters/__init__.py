"""Instruments, as data. Imports `catalog.spec` and `core` only."""
