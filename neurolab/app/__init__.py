"""Composition root, command line, scripting surface and crash dialog. Imports everything."""
