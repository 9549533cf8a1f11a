"""Spikes as sound: a mixer without a device, an ear on the canvas, and the device, an optional extra. Imports `editor` and below, and numpy."""
